"""Small programs, dense in conflicts: who and what there is, concepts, formulas, sources and norms."""

from __future__ import annotations

from random import Random

from attrs import define, field

ACTS = ("x", "y", "z", "w")
NORMS = ("n", "m", "k", "p", "q")
DAYS = ("2001-01-01", "2002-01-01")
_EMERGED = ("1945-01-01", "1970-01-01", "2002-06-01")


@define
class Plain:
    """What has been drawn of a small program, and the dice."""

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
        self.acts = list(ACTS[: self.dice.choice([1, 2, 2, 3, 3, 4])])
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
            self.days = DAYS
            self.features.add("two dates")
        elif self.chance(0.4):
            self.days = DAYS[:1]
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

    def peremptory(self) -> list[str]:
        """That a norm is peremptory: always, or under each of two positions since another day."""
        if not self.positions or self.chance(0.6):
            return ["peremptory"]
        days = self.dice.sample(_EMERGED, 2)
        gated = zip(days, self.positions, strict=False)
        return [f"peremptory since {day} if {position}" for day, position in gated]
