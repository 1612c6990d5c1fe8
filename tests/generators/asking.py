"""Findings, views, claims, variants."""

from __future__ import annotations

from tests.generators.scene import Env, Written
from tests.generators.weighing import Weighing

_STATUSES = (
    "displaced",
    "operative",
    "in force",
    "impossible",
    "applicable",
    "carved",
    "breached",
    "wrongful",
    "existing",
    "void",
)


class Asking(Weighing):
    """Draws what is found, what is held, and what is asked."""

    # ---- findings and views

    def findings(self) -> None:
        """State a few things; the comparison states more where a program has too many completions."""
        env: Env = {}
        for p in self.predicates:
            if p.kind == "closed fact" or (p.kind == "fact" and self.chance(0.15)):
                if self.chance(0.7) and (found := self.applied(p, env)):
                    self.add("given", found, self.per())
            elif p.kind == "list":
                self.add("given", self.applied(p, env))
            elif p.kind == "standard" and self.chance(0.2):
                atoms = dict.fromkeys(self.applied(p, env) for _ in range(self.pick([1, 1, 3])))
                self.add("taken as met", ", ".join(atoms), self.per())
        if self.chance(0.2):
            self.add("given", self.deed(env, "State", "A", self.chance(0.6)))
        if self.chance(0.06):
            self.add("given", self.universal())
        known = [p for p in self.predicates if p.kind == "fact"]
        if known and self.chance(0.08):
            atoms = dict.fromkeys(self.applied(self.pick(known), env) for _ in range(2))
            self.add("disputed", ", ".join(atoms))

    def universal(self) -> str:
        """A finding about everybody of a sort."""
        facts = [p for p in self.predicates if p.kind == "fact" and len(p.sorts) == 1]
        if not facts:
            return "A = A"
        p = self.pick(facts)
        return (
            f"every v: {p.sorts[0]} satisfies (not {p.name}(v) or v = {self.people[p.sorts[0]][0]})"
        )

    def views(self) -> list[str]:
        """Write views; return their names."""
        if not self.positions or not self.chance(0.55):
            return []
        self.add("view V", self.words(), *self._held(self.positions[0]), *self._stated())
        names = ["V"]
        if self.chance(0.3):
            held = self._held(self.positions[-1]) if self.positions[-1] != self.positions[0] else []
            self.add("view W", "follows V" if self.chance(0.5) else "", *(held or ['note "same"']))
            names.append("W")
            if self.chance(0.2):
                self.add("view X follows V, W")
                names.append("X")
        return names

    def _held(self, position: str) -> list[str]:
        word = self.pick(["holds", "rejects", "holds", "rejects", "leaves open"])
        both = self.switches[:2] if position in self.switches and self.chance(0.4) else [position]
        return [f"{word} {', '.join(both)}"]

    def _stated(self) -> list[str]:
        known = [p for p in self.predicates if p.kind in ("fact", "closed fact", "dated fact")]
        if not known or not self.chance(0.4):
            return []
        p = self.pick(known)
        word = "states" if p.kind == "closed fact" else self.pick(["states", "denies"])
        when = f" at {self.days[0]}" if p.timed and self.days else ""
        per = self.per() or ('per "record"' if word == "denies" and self.chance(0.3) else "")
        return [word, self.applied(p, {}, moment=False) + when, per]

    # ---- claims

    def who(self, norm: Written) -> str:
        """A bearer of a norm: the first mostly."""
        known = self.people[norm.bearer]
        return known[0] if self.chance(0.7) else self.pick(known)

    def member(self, norm: Written, share: float = 0.2) -> str:
        """A norm of somebody, towards somebody now and then."""
        toward = f" toward {self.pick(self.people['Organization'])}" if self.chance(share) else ""
        by = f" by {self.who(norm)}" if self.chance(0.93) else ""
        return f"{self.limb(norm)}{by}{toward}"

    def claim(self) -> str:
        """Something to ask."""
        kind, norm = self.dice.random(), self.pick(self.norms)
        if kind < 0.2:
            toward = f" toward {self.pick(self.people['Organization'])}" if self.chance(0.4) else ""
            when = f" at {self.pick(self.days)}" if self.days and self.chance(0.25) else ""
            return f"{self.who(norm)} breaches {self.limb(norm)}{toward}{when}"
        if kind < 0.42:
            status = self.pick(_STATUSES)
            if status == "void":
                return f"{norm.name} is void"
            when = f" at {self.pick(self.days)}" if self.days and self.chance(0.15) else ""
            return f"{self.member(norm, 0.3)} is {status}{when}"
        if kind < 0.7:
            return self.sets()
        if kind < 0.8:
            return self._advice(norm)
        if kind < 0.88:
            return self._of_texts()
        if kind < 0.93:
            return self._quantified_claim()
        return self.formula({}, deep=2)

    def sets(self) -> str:
        """A claim about conflicts."""
        size = 3 if len(self.norms) >= 3 and self.chance(0.25) else min(2, len(self.norms))
        inside = ", ".join(self.member(n) for n in self.dice.sample(self.norms, size))
        kind = self.pick(["strict conflict", "conflict", "conflict", "wide conflict"])
        kind = "incompatible" if self.chance(0.15) else kind
        if self.chance(0.06):
            return f"apparent conflict among ({inside})"
        relation = "within" if self.chance(0.2) and kind != "incompatible" else "among"
        if size == 2 and relation == "among" and self.chance(0.3):
            relation = "between"
        found = f"{kind} {relation} ({inside})"
        if kind in ("strict conflict", "conflict") and self.chance(0.5):
            status = self.pick(["resolved", "resolved", "unresolved", "dissolved", "carved"])
            found += f" is {status}"
            if status == "resolved" and self.principles and self.chance(0.4):
                found += f" by {self.pick(self.principles)}"
        return found

    def _advice(self, norm: Written) -> str:
        who = self.people["State"][0]
        body = self.deed({}, "State", who)
        if self.chance(0.3):
            body = f"all of ({body}, {self.deed({}, 'State', who)})"
        return f"{who} {self.pick(['must', 'may'])} {'not ' if self.chance(0.3) else ''}{body}"

    def _of_texts(self) -> str:
        """A claim about texts, sources or principles."""
        options = []
        if len(self.norms) > 1:
            one, other = (n.name for n in self.dice.sample(self.norms, 2))
            words = ("more_specific", "conflicts_inevitably", "conflicts_possibly", "in_conflict")
            options += [f"{w}({one}, {other})" for w in (*words, "inconsistent")]
        norm = self.pick(self.norms)
        options += [f"exists({norm.name})", f"binds({norm.name}, A)", f"opposable({norm.name}, A)"]
        if self.principles:
            options += [f"applied({self.pick(self.principles)})"] * 3
        if self.sources:
            source = self.pick(list(self.sources))
            options += [f"{source} is {w}" for w in ("void", "terminated", "in force")]
            options.append(f"suspended({source}, A, {self.people['State'][-1]})")
        if "Actor" in self.people:
            options += [f"attributable(K, {self.pick(self.people['State'])})"] * 2
        return self.pick(options)

    def _quantified_claim(self) -> str:
        """A claim about some or every norm, source, actor, date."""
        options = [
            "some n: Norm with A breaches n",
            "every n: Norm with is_duty(n) satisfies (not A breaches n)",
            "some d: Duty with (bearer(d, A) and (d is displaced))",
            self.quantified({}),
        ]
        if self.sources:
            options.append("some t: Source with (void(t) or terminated(t))")
        if self.days:
            first, last = self.days[0], self.days[-1]
            act = self.pick(self.acts("State"))
            if act.sorts == ("State",):
                options.append(f"some d: Date since {first} until {last} with {act.name}(A) at d")
        return self.pick(options)

    # ---- questions

    def question(self, views: list[str]) -> str:
        """A claim with how it is asked, as it stands behind the name of a question."""
        claim = self.claim()
        parts = [self.words(0.05, "Is it so?")]
        if views and self.chance(0.5):
            several = len(views) > 1 and self.chance(0.2)
            parts.append(f"under {', '.join(views) if several else self.pick(views)}")
        if "conflict" in claim and self.chance(0.2):
            parts.append("ex ante" if not self.days or self.chance(0.5) else "ex nunc")
        if self.days and ("ex nunc" in parts or self.chance(0.15)):
            parts.append(f"as of {self.pick([*self.days, '2001-07-01'])}")
        if self.chance(0.15):
            parts.append(f"supposing {self.bracketed(self.literal({}, 0.4))}")
        return " ".join(["", *(p for p in parts if p)]) + f": {claim}"

    def variant(self) -> str:
        """The same case with something changed, now and then."""
        if not self.chance(0.2):
            return ""
        parts = ["variant Other", self.words(0.2)]
        if self.switches and self.chance(0.8):
            names = self.switches if self.chance(0.7) else self.switches[:1]
            parts.append(f"{self.pick(['holds', 'rejects', 'leaves open'])} {', '.join(names)}")
        if len(self.norms) > 1 and self.chance(0.5) and self.principles:
            names = self.principles if self.chance(0.3) else self.principles[-1:]
            parts.append(f"withdraw {', '.join(names)}")
        known = [p for p in self.predicates if p.kind == "fact"]
        if known:
            parts.append(f"given {self.pick(['', 'not '])}{self.applied(self.pick(known), {})}")
        # A variant answers the questions that it expects something of, and no others.
        for number in self.dice.sample(range(3), self.dice.randint(1, 3)):
            parts.append(f"expect Q{number} {self.pick(['entailed', 'excluded', 'open'])}")
        return "\n".join([" ".join(p for p in parts if p), "end"])
