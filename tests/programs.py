"""Small programs as text, with claims about them, for comparing evaluators and testing laws.

Everything is drawn from a `random.Random`: a campaign seeds its own, Hypothesis brings one that it can shrink.
A program is a list of statements, so that a disagreement can be cut down statement by statement.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from attrs import define, evolve, field, frozen
from hypothesis import strategies as st

_ACTS = ("x", "y", "z", "w")
_NORMS = ("n", "m", "k", "p", "q")
_DAYS = ("2001-01-01", "2002-01-01")
_EMERGED = ("1945-01-01", "1970-01-01", "2002-06-01")

FEATURES = {
    "exception": 0.25,
    "exception to exception": 0.05,
    "standard": 0.15,
    "recursion": 0.08,
    "impossible": 0.25,
    "possible only if": 0.08,
    "votes": 0.5,
    "cyclic votes": 0.08,
    "dominance": 0.1,
    "several creditors": 0.3,
    "integral": 0.15,
    "loose gates": 0.02,
    "treaties": 0.3,
    "missing consent": 0.1,
    "reservation": 0.05,
    "positions": 0.3,
    "exactly one": 0.05,
    "view": 0.1,
    "two dates": 0.25,
    "permission": 0.3,
    "wide conflicts": 0.15,
    "at most one of three": 0.08,
    "contrary to duty": 0.1,
    "conditional on conduct": 0.15,
    "at another time": 0.02,
    "any of": 0.15,
    "two bearers": 0.15,
    "parameters": 0.05,
    "void": 0.04,
    "conflict in a vote": 0.04,
    "limbs": 0.02,
}
"""The hard features, with the share of generated programs that must have each."""


@frozen
class Made:
    """A generated program: statements of a case, the claims to ask, and what is in it."""

    statements: tuple[str, ...]
    claims: tuple[str, ...]
    features: frozenset[str]

    @property
    def text(self) -> str:
        """The program with its claims as questions Q0, Q1, ..."""
        return self.asking(self.claims)

    def asking(self, claims: tuple[str, ...], given: tuple[str, ...] = ()) -> str:
        """The program with these claims and further findings."""
        asked = [f"ask Q{i}{claim}" for i, claim in enumerate(claims)]
        lines = [*self.statements, *(f"given {g}" for g in given), *asked]
        return "\n".join(["case Made", *(f"  {line}" for line in lines), "end", ""])

    def cut(self, keep: Callable[[str], bool]) -> Made:
        """The program without some statements."""
        return evolve(self, statements=tuple(s for s in self.statements if keep(s)))


@define
class _Maker:
    dice: Random
    statements: list[str] = field(factory=list)
    features: set[str] = field(factory=set)
    acts: list[str] = field(factory=list)
    bearers: list[str] = field(factory=list)
    creditors: list[str] = field(factory=list)
    facts: list[str] = field(factory=list)  # predicates of one State
    plain: list[str] = field(factory=list)  # facts about nobody
    concepts: list[str] = field(factory=list)  # derived, of one State
    positions: list[str] = field(factory=list)
    treaties: list[str] = field(factory=list)
    norms: list[str] = field(factory=list)
    modes: dict[str, str] = field(factory=dict)
    owed: dict[str, list[str]] = field(factory=dict)
    of: dict[str, str] = field(factory=dict)
    refs: dict[str, str] = field(factory=dict)
    split: dict[str, bool] = field(factory=dict)
    days: tuple[str, ...] = ()
    gated: bool = False

    def chance(self, share: float) -> bool:
        return self.dice.random() < share

    def add(self, text: str, *features: str) -> None:
        self.statements.append(text)
        self.features.update(features)

    # ---- who and what

    def signature(self) -> None:
        self.acts = list(_ACTS[: self.dice.choice([1, 2, 2, 3, 3, 4])])
        bearers = 2 if self.chance(0.3) else 1
        creditors = self.dice.choice([1, 2, 2, 3])
        states = ["A", "B"][:bearers]
        others = ["C", "D", "E"][:creditors]
        self.bearers, self.creditors = states, others
        self.add(f"let {', '.join(states)} be State")
        self.add(f"let {', '.join(others)} be Organization")
        for act in self.acts:
            self.add(f"conduct {act}(s: State)")
        if bearers == 2:
            self.features.add("two bearers")
            for act in self.acts:
                if self.chance(0.75):
                    self.add(f"given {'not ' if self.chance(0.5) else ''}{act}(B)")
        if self.chance(0.35) and len(self.acts) <= 3:
            self.days = _DAYS
            self.features.add("two dates")
        elif self.chance(0.4):
            self.days = _DAYS[:1]
        for name in ("f", "g")[: self.dice.choice([0, 1, 1, 2])]:
            self.facts.append(name)
            self.add(f"fact {name}(s: State)")
            if bearers == 2 and self.chance(0.7):
                self.add(f"given {name}(B)")
        if self.chance(0.4):
            self.plain.append("u")
            self.add("fact u")

    def law(self) -> None:
        for name in ("P", "R")[: self.dice.choice([0, 0, 1, 1, 2])]:
            self.positions.append(name)
            default = self.dice.choice(["", "", "", " default on", " default off"])
            self.add(f"position {name}{default}", "positions")
        if self.chance(0.12):
            self.add("position G1")
            self.add("position G2")
            self.add("exactly one of G1, G2", "exactly one")
            self.positions += ["G1", "G2"]

    def concepts_(self) -> None:
        if self.chance(0.3):
            met = f" met when {self.simple('s')}" if self.chance(0.6) else ""
            unmet = f" unmet when {self.simple('s')}" if self.chance(0.6) else ""
            self.add(f"standard grave(s: State){met}{unmet}", "standard")
            self.concepts.append("grave")
        if self.chance(0.45):
            self.add(f"concept c(s: State) when {self.scope('s')}")
            self.concepts.append("c")
            if self.chance(0.35):
                self.add(f"exception e to c when {self.simple('s')}", "exception")
            elif self.chance(0.5):
                self.add(
                    f"concept out(s: State) when {self.simple('s')} unless {self.simple('s')}",
                    "exception to exception",
                )
                self.add("exception e to c when out(s)", "exception")
                if self.chance(0.5):
                    self.add(f"exception ee to out when {self.simple('s')}")
        if self.chance(0.2):
            first, second = self.simple("s"), self.simple("s")
            self.add(f"concept a(s: State) when b(s) when {first}", "recursion")
            self.add(f"concept b(s: State) when a(s) when {second}")
            self.concepts += ["a", "b"]
        if len(self.bearers) == 2 and self.chance(0.15):
            self.add("fact near(s: State, t: State)", "recursion")
            self.add("given not near(A, A) and not near(B, B)")
            self.add(
                "concept far(s: State, t: State) when near(s, t)"
                " when some v: State with (far(s, v) and near(v, t))"
            )
            self.add(f"concept cut(s: State) when far(s, s) when {self.simple('s')}")
            self.concepts.append("cut")

    # ---- formulas

    def when(self) -> str:
        return f" at {self.dice.choice(self.days)}" if self.days else ""

    def deed(self, who: str) -> str:
        return f"{self.dice.choice(self.acts)}({who}){self.when()}"

    def circumstance(self, who: str) -> str:
        options = [f"{name}({who})" for name in self.facts] + self.plain
        options += self.positions[:1] if self.chance(0.3) else []
        if not options:
            return f"{who} = A"
        return self.dice.choice(options)

    def simple(self, who: str) -> str:
        found = self.deed(who) if self.chance(0.3) else self.circumstance(who)
        return f"not {found}" if self.chance(0.3) else found

    def scope(self, who: str) -> str:
        kind = self.dice.random()
        if self.concepts and kind < 0.35:
            concept = f"{self.dice.choice(self.concepts)}({who})"
            return f"not {concept}" if self.chance(0.25) else concept
        if kind < 0.75:
            return self.simple(who)
        word = self.dice.choice(["and", "or"])
        return f"({self.simple(who)} {word} {self.simple(who)})"

    # ---- sources and norms

    def sources(self) -> None:
        if not self.chance(0.55):
            return
        for number in range(1, self.dice.choice([1, 2, 2, 3]) + 1):
            name = f"T{number}"
            members = [c for c in self.creditors if self.chance(0.7)]
            parties = ", ".join([*self.bearers, *members])
            first, last = (1950, 1990) if self.chance(0.85) else (2001, 2003)
            year = self.dice.randint(first, last)
            force = f" adopted {year}-01-01 party {parties} since {year}-01-01"
            if self.days and self.chance(0.15) and year < 2000:
                force += " until 2001-06-01"
            prior = [t for t in self.treaties if self.chance(0.15)]
            clause = "".join(
                f" {self.dice.choice(['prevails over', 'subject to'])} {t}" for t in prior
            )
            self.treaties.append(name)
            self.add(f"treaty {name}{force}{clause}", "treaties")
            if len(members) < len(self.creditors):
                self.features.add("missing consent")

    def norm(self, name: str) -> None:
        mode = self.dice.choice(["obliges", "obliges", "forbids", "forbids", "permits"])
        self.modes[name] = mode
        source = self.dice.choice(self.treaties) if self.treaties and self.chance(0.75) else ""
        owed = self.owing(name, bool(source))
        content = self.content("s")
        parts = [f"norm {name}", f"of {source}" if source else "", "bearer s: State"]
        if source:
            self.of[name] = source
        self.refs[name] = name
        if self.facts and self.chance(0.12):
            parts.append("for t: Organization")
            self.refs[name] = f"{name}[C]"
            self.features.add("parameters")
            owed = "owed to t"
        parts += [owed, f"{mode} {content}"]
        joint = {"obliges": " and ", "forbids": "any of", "permits": "any of"}[mode]
        self.split[name] = joint in content
        if mode == "permits":
            self.features.add("permission")
        if self.chance(0.12) and not self.days:
            parts += self.peremptory()
        if self.chance(0.55):
            parts.append(f"when {self.condition(name)}")
        if self.chance(0.2):
            parts.append(f"unless {self.simple('s')}")
            self.features.add("exception")
        if mode != "permits" and self.chance(0.06):
            parts.append(f"breached only where {self.circumstance('s')}")
        if self.chance(0.06) and self.positions:
            parts.append(f"exists if {self.dice.choice(self.positions)}")
        if self.chance(0.05):
            parts.append("indivisible")
        self.norms.append(name)
        self.add(" ".join(p for p in parts if p))

    def owing(self, name: str, source: bool) -> str:
        kind = self.dice.random()
        if kind < 0.5 or len(self.creditors) == 1:
            count = self.dice.randint(1, len(self.creditors))
            chosen = self.dice.sample(self.creditors, count)
            self.owed[name] = chosen
            if count > 1:
                self.features.add("several creditors")
            return f"owed to {', '.join(chosen)}"
        self.owed[name] = self.creditors
        self.features.add("several creditors")
        if kind < 0.62 and self.positions:
            self.features.add("integral")
            switch = self.dice.choice(self.positions)
            if self.chance(0.4):  # gates of which none, or several, may hold
                self.features.add("loose gates")
                to = self.dice.choice(["each party" if source else "C", ", ".join(self.creditors)])
                joint = "all parties" if source else "everyone"
                return f"owed to {joint} if {switch} owed to {to} if {self.positions[-1]}"
            return f"owed to all parties if {switch} owed to each party if not {switch}"
        if kind < 0.8:
            self.features.add("integral")
            return "owed to " + ("all parties" if source else "everyone")
        return "owed to " + ("each party" if source else ", ".join(self.creditors))

    def content(self, who: str) -> str:
        deeds = [self.deed(who) for _ in range(2)]
        if self.chance(0.1):
            deeds[0] = f"not {deeds[0]}"
        kind = self.dice.random()
        if kind < 0.62 or deeds[0] == deeds[1]:
            return deeds[0]
        if kind < 0.85:
            self.features.add("any of")
            return f"any of ({deeds[0]}, {deeds[1]})"
        return f"({deeds[0]} and {deeds[1]})"

    def condition(self, name: str) -> str:
        duties = [n for n in self.norms if self.modes[n] != "permits"]
        if duties and self.chance(0.28):
            self.features.add("contrary to duty")
            past = "previously " if len(self.days) == 2 and self.chance(0.5) else ""
            who = "s" if len(self.bearers) == 1 or self.chance(0.7) else "B"
            denied = "not " if self.chance(0.1) else ""
            return f"{denied}{past}{who} breaches {self.dice.choice(duties)}"
        if self.chance(0.3):
            self.features.add("conditional on conduct")
            denied = "not " if self.chance(0.4) else ""
            if len(self.days) == 2 and self.chance(0.4):
                self.features.add("at another time")
                word = self.dice.choice(["previously", "ever", "afterwards"])
                return f"{denied}{word} {self.dice.choice(self.acts)}(s)"
            return f"{denied}{self.deed('s')}"
        return self.scope("s")

    def limits(self) -> None:
        if len(self.acts) >= 3 and self.chance(0.4):
            a, b, c = self.acts[:3]
            for one, other in ((a, b), (a, c), (b, c)):
                self.add(f"impossible {one}(s) and {other}(s) for s: State", "impossible")
            self.features.add("at most one of three")
        elif len(self.acts) >= 2 and self.chance(0.4):
            one, other = self.dice.sample(self.acts, 2)
            denied = self.dice.choice(["", "not "])
            form = f"{denied}{one}(s) and {self.dice.choice(['', 'not '])}{other}(s)"
            if len(self.days) == 2 and self.chance(0.5):
                form = f"{one}(s) at {_DAYS[0]} and {other}(s) at {_DAYS[1]}"
            self.add(f"impossible {form} for s: State", "impossible")
        if self.facts and self.chance(0.2):
            act, fact = self.dice.choice(self.acts), self.dice.choice(self.facts)
            self.add(f"possible {act}(s) only if {fact}(s) for s: State", "possible only if")
        if len(self.facts) == 2 and self.chance(0.15):
            self.add("impossible f(s) and g(s) for s: State")

    def source_clauses(self) -> None:
        """Reservations and objections go into the sources, which name norms declared later."""
        for index, text in enumerate(self.statements):
            if not text.startswith("treaty "):
                continue
            name = text.split()[1]
            own = [n for n in self.norms if self.of.get(n) == name]
            members = text.split(" party ")[1].split(" since")[0].split(", ")
            if own and self.chance(0.25) and self.facts + self.plain:
                who = self.dice.choice(members)
                ground = self.plain[0] if self.plain else f"{self.facts[0]}(A)"
                norm = self.dice.choice(own)
                extra = f" reservation {who} to {norm} insofar as {ground}"
                self.features.add("reservation")
                others = [x for x in members if x != who]
                if others and self.chance(0.4):
                    extra += f" objection {self.dice.choice(others)} to {who} without relations"
                self.statements[index] = text + extra

    # ---- priority

    def principles(self) -> None:
        if self.chance(0.5) and any(m == "permits" for m in self.modes.values()):
            wide = self.positions[0] if self.positions and self.chance(0.5) else "A = A"
            self.add(f"permissions conflict if {wide}", "wide conflicts")
        names: list[str] = []
        if self.chance(0.75):
            order = self.order()
            if order:
                self.principle("order", order)
                names.append("order")
        if self.chance(0.3):
            order = self.order()
            if order:
                self.principle("other", order)
                names.append("other")
        if self.treaties and self.chance(0.4):
            self.add(
                "principle posterior for i: Duty, j: Duty, e: Source, l: Source"
                " i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e))",
                "votes",
            )
            names.append("posterior")
        if any("peremptory" in s for s in self.statements):
            self.add(
                "principle superior for i: Duty, j: Duty regardless of consent"
                " i yields to j when peremptory(j) and not peremptory(i)",
                "votes",
            )
            names.append("superior")
        if self.chance(0.2):
            self.add(
                "principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)"
            )
            names.append("special")
            self.features.add("votes")
        if len(self.norms) >= 2 and self.chance(0.1):
            a, b = self.dice.sample(self.norms, 2)
            self.add(
                "principle clashing for i: Duty, j: Duty"
                f" i yields to j when all of (of_norm(i, {a}), of_norm(j, {b}), in_conflict(i, j))",
                "conflict in a vote",
            )
            names.append("clashing")
        if len(names) >= 2 and self.chance(0.6):
            above, below = self.dice.sample(names, 2)
            gate = f" if {self.positions[0]}" if self.positions and self.chance(0.3) else ""
            self.add(f"priority {above} over {below}{gate}", "dominance")

    def order(self) -> str:
        pairs = [(a, b) for a in self.norms for b in self.norms if a < b and self.chance(0.6)]
        pairs = [(b, a) if self.chance(0.5) else (a, b) for a, b in pairs]
        if len(self.norms) >= 3 and self.chance(0.3):
            a, b, c = self.dice.sample(self.norms, 3)
            pairs = [(a, b), (b, c), (c, a)]
            self.features.add("cyclic votes")
        found = []
        for a, b in pairs:
            more = f", {self.circumstance('A')}" if self.chance(0.2) else ""
            found.append(f"all of (of_norm(i, {a}), of_norm(j, {b}){more})")
        return ", ".join(found)

    def principle(self, name: str, order: str) -> None:
        gate = f" if {self.positions[-1]}" if self.positions and self.chance(0.25) else ""
        free = " regardless of consent" if self.chance(0.5) else ""
        body = f"any of ({order})" if order.count("all of") > 1 else order
        self.add(
            f"principle {name} for i: Duty, j: Duty{gate}{free} i yields to j when {body}", "votes"
        )

    def peremptory(self) -> list[str]:
        """That a norm is peremptory: always, or under each of two positions since another day."""
        if not self.positions or self.chance(0.6):
            return ["peremptory"]
        days = self.dice.sample(_EMERGED, 2)
        gated = zip(days, self.positions, strict=False)
        return [f"peremptory since {day} if {position}" for day, position in gated]

    def rules(self) -> None:
        peremptory = [n for n in self.norms if f"norm {n} " in "".join(self.statements)]
        if self.treaties and self.chance(0.2) and peremptory:
            word = self.dice.choice(["conflicts_inevitably", "conflicts_possibly"])
            self.add(
                "rule r.53 for t: Source, i: Norm, j: Norm establishes void(t)"
                f" when all of (belongs(i, t), peremptory(j), {word}(i, j))",
                "void",
            )

    # ---- views, findings, claims

    def views(self) -> bool:
        if not self.positions or not self.chance(0.5):
            return False
        parts = [f"{self.dice.choice(['holds', 'rejects'])} {self.positions[0]}"]
        if "G1" in self.positions and self.chance(0.5) and self.positions[0] != "G1":
            parts.append("holds G1")
        stated = [f"f({b})" for b in self.bearers if "f" in self.facts] + self.plain
        if stated and self.chance(0.4):
            parts.append(f"{self.dice.choice(['states', 'denies'])} {self.dice.choice(stated)}")
        self.add(f"view V {' '.join(parts)}", "view")
        return True

    def findings(self) -> None:
        known = [f"{name}(A)" for name in self.facts] + self.plain
        for fact in known:
            if self.chance(0.15):
                self.add(f"given {'not ' if self.chance(0.5) else ''}{fact}")
        if self.chance(0.2):
            deed = self.deed("A")
            self.add(f"given {'not ' if self.chance(0.5) else ''}{deed}")

    def ref(self, name: str, toward: bool = True) -> str:
        who = self.dice.choice(self.bearers) if self.chance(0.3) else "A"
        found = f"{self.limb(name)} by {who}"
        if toward and self.chance(0.3):
            found += f" toward {self.dice.choice(self.owed[name] or self.creditors)}"
        return found

    def limb(self, name: str) -> str:
        """A reference to a norm, now and then to one of its limbs."""
        if not self.split[name] or self.chance(0.5):
            return self.refs[name]
        self.features.add("limbs")
        return self.refs[name].replace(name, f"{name}.{self.dice.choice([1, 2])}", 1)

    def claim(self) -> str:
        kind = self.dice.random()
        name = self.dice.choice(self.norms)
        who = self.dice.choice(self.bearers)
        if kind < 0.2:
            toward = f" toward {self.dice.choice(self.owed[name])}" if self.chance(0.4) else ""
            return f"{who} breaches {self.limb(name)}{toward}"
        if kind < 0.5:
            status = self.dice.choice(
                [
                    "displaced",
                    "operative",
                    "in force",
                    "impossible",
                    "applicable",
                    "carved",
                    "breached",
                    "displaced",
                    "existing",
                ]
            )
            return f"{self.ref(name)} is {status}"
        if kind < 0.8:
            return self.sets(who)
        if kind < 0.9:
            word = self.dice.choice(["must", "may"])
            body = self.deed(who)
            if self.chance(0.3):
                body = f"all of ({body}, {self.deed(who)})"
            return f"{who} {word} {'not ' if self.chance(0.3) else ''}{body}"
        if len(self.norms) > 1 and self.chance(0.5):
            one, other = self.dice.sample(self.norms, 2)
            word = self.dice.choice(
                ["more_specific", "conflicts_inevitably", "conflicts_possibly", "in_conflict"]
            )
            return f"{word}({one}, {other})"
        if self.concepts:
            return f"{self.dice.choice(list(self.concepts))}({who})"
        return f"any of ({who} breaches {self.refs[name]}, {self.circumstance(who)})"

    def sets(self, who: str) -> str:
        size = 3 if len(self.norms) >= 3 and self.chance(0.25) else min(2, len(self.norms))
        members = self.dice.sample(self.norms, size)
        parts = []
        for name in members:
            part = f"{self.limb(name)} by {who}"
            if self.chance(0.2):
                part += f" toward {self.dice.choice(self.owed[name])}"
            parts.append(part)
        inside = ", ".join(parts)
        kind = self.dice.choice(["strict conflict", "conflict", "wide conflict", "incompatible"])
        if self.chance(0.08):
            kind = "apparent conflict"
        relation = "within" if self.chance(0.2) and "conflict" in kind else "among"
        if "apparent" in kind:
            relation = "among"
        found = f"{kind} {relation} ({inside})"
        if ("strict" in kind or kind == "conflict") and self.chance(0.5):
            status = self.dice.choice(["resolved", "unresolved", "dissolved", "carved"])
            found += f" is {status}"
        return found

    def make(self) -> Made:
        self.signature()
        self.law()
        self.concepts_()
        self.sources()
        for name in _NORMS[: self.dice.choice([2, 2, 3, 3, 4, 5])]:
            self.norm(name)
        self.source_clauses()
        self.limits()
        self.principles()
        self.rules()
        viewed = self.views()
        self.findings()
        claims = []
        for _ in range(8):
            under = " under V" if viewed and self.chance(0.5) else ""
            claims.append(f"{under}: {self.claim()}")
        return Made(tuple(self.statements), tuple(dict.fromkeys(claims)), frozenset(self.features))


def make(dice: Random) -> Made:
    """A small program drawn from the dice."""
    return _Maker(dice).make()


def make_remarkable(dice: Random) -> Made:
    """A program dense in what is remarked beside verdicts: two bearers whose acts exclude one another, duties
    that cannot be kept for one reason or another, permissions, exceptions and readings (D26-D30)."""
    days = _DAYS if dice.random() < 0.5 else ()
    acts, lines = ("x", "y"), ["let A, B be State", "let C, D be Organization", "fact u", "fact v"]
    lines += [f"conduct {a}(s: State)" for a in acts]
    lines += ["position P", "position R"][: dice.randint(0, 2)]
    positions = [line.split()[1] for line in lines if line.startswith("position")]
    if len(positions) == 2 and dice.random() < 0.3:
        lines.append("exactly one of P, R")

    def deed(who: str, day: int | None = None) -> str:
        when = dice.choice(range(len(days))) if day is None and days else day
        return f"{dice.choice(acts)}({who})" + (f" at {days[when]}" if when is not None else "")

    def literal(who: str, last: bool = True) -> str:
        kind = dice.random()
        if kind < 0.25:
            found = dice.choice(["u", "v"])
        elif kind < 0.5 and positions:
            found = dice.choice(positions)
        elif kind < 0.8:
            found = deed(dice.choice(["A", "B", who]), None if last or not days else 0)
        else:
            found = deed(who, None if last or not days else 0)
        return f"not {found}" if dice.random() < 0.4 else found

    for name in _NORMS[: dice.randint(2, 4)]:
        mode = dice.choice(["obliges", "obliges", "forbids", "permits"])
        content = deed("s") if dice.random() < 0.7 else f"({deed('s')} or {deed('s')})"
        parts = [
            f"norm {name} bearer s: State owed to {dice.choice(['C', 'C, D'])} {mode} {content}"
        ]
        if dice.random() < 0.5:
            parts.append(f"when {literal('s', last=False)}")
        if dice.random() < 0.3:
            parts.append(f"unless {literal('s', last=False)}")
        if dice.random() < 0.15 and positions:
            parts.append(f"exists if {dice.choice(positions)}")
        lines.append(" ".join(parts))
    for _ in range(dice.randint(1, 4)):
        one, other = deed(dice.choice("AB")), deed(dice.choice("AB"))
        if one != other:
            denied = [dice.choice(["", "", "not "]) for _ in range(2)]
            lines.append(f"impossible {denied[0]}{one} and {denied[1]}{other}")
    if dice.random() < 0.5:
        needed = dice.choice(["u", "not v", "u and not v"])
        if not days and dice.random() < 0.5:
            needed = "u or v"
        lines.append(f"possible {dice.choice(acts)}(s) only if {needed} for s: State")
    if dice.random() < 0.4:
        lines.append(f"permissions conflict if {dice.choice([*positions, 'A = A'])}")
    return Made(tuple(lines), (": A = A",), frozenset())


programs = st.builds(make, st.randoms(use_true_random=False))
"""Small programs, for Hypothesis."""
