"""Principles, their ranking, constraints, presumptions."""

from __future__ import annotations

from itertools import pairwise

from tests.generators.law import Law
from tests.generators.scene import Env

_TWO = "i: Duty, j: Duty"


class Weighing(Law):
    """Draws what decides between norms, and what binds the facts."""

    def principles_(self) -> None:
        """Declare principles of every kind, and which go first."""
        if any(n.mode == "permits" for n in self.norms) and self.chance(0.6):
            ground = self.pick(self.positions) if self.positions and self.chance(0.5) else "A = A"
            self.add(f"permissions conflict if {ground}")
        for name in ("order", "other"):
            if len(self.norms) > 1 and self.chance(0.7 if name == "order" else 0.3):
                self._order(name)
        self._from_sources()
        if any(" peremptory" in s for s in self.statements):
            body = "i yields to j when peremptory(j) and not peremptory(i)"
            self._principle("superior", _TWO, body, free=True)
        if self.chance(0.25):
            body = "i yields to j when more_specific(j, i)"
            self._principle("special", _TWO, body)
        if len(self.norms) > 1 and self.chance(0.2):
            self._reading_results()
        if self.chance(0.12):
            self._of_kinds()
        self._ranking()

    def _principle(self, name: str, params: str, body: str, free: bool = False) -> None:
        gate = f"if {self.pick(self.positions)}" if self.positions and self.chance(0.2) else ""
        consent = "regardless of consent" if free or self.chance(0.2) else ""
        self.principles.append(name)
        parts = [f"principle {name}", self.words(), self.cite(), f"for {params}", gate, consent]
        self.add(*parts, body, self.note())

    def _order(self, name: str) -> None:
        """Norms that yield to others by name: pairs, or a circle of three."""
        names = [n.name for n in self.norms]
        pairs = [(a, b) for a in names for b in names if a < b and self.chance(0.5)][:8]
        pairs = [(b, a) if self.chance(0.5) else (a, b) for a, b in pairs]
        if len(names) >= 3 and self.chance(0.35):
            circle = names[:4] if len(names) > 3 else self.dice.sample(names, 3)
            pairs = list(pairwise([*circle, circle[0]]))
        if not pairs:
            return
        parts = []
        for a, b in pairs:
            more = f", {self.literal({}, 0.2)}" if self.chance(0.2) else ""
            parts.append(f"all of (of_norm(i, {a}), of_norm(j, {b}){more})")
        body = parts[0] if len(parts) == 1 else f"any of ({', '.join(parts)})"
        unless = f" unless {self.literal({}, 0)}" if self.chance(0.12) else ""
        vote = f"i yields to j when {body}{unless}"
        if self.chance(0.1):
            vote += f" j yields to i when of_norm(j, {names[0]}) and of_norm(i, {names[-1]})"
        self._principle(name, _TWO, vote)

    def _from_sources(self) -> None:
        """Votes by date, by clause, by rank of sources."""
        if self.sources and self.chance(0.45):
            word = self.pick(["adopted_after(l, e)", "concluded_after_binding(l, e)"])
            more = ", not source(i, l)" if self.chance(0.3) else ""
            body = f"i yields to j when all of (source(i, e), source(j, l), {word}{more})"
            self._principle("posterior", f"{_TWO}, e: Source, l: Source", body)
        clauses = (" prevails over ", " subject to ", " yields to ")
        if any(w in s for s in self.statements for w in clauses if "principle" not in s):
            word = self.pick(["yields_by_clause(i, j)", "prevails_by_clause(j, i)"])
            self._principle("clause", _TWO, f"i yields to j when {word}")
        if self.ranks:
            body = "i yields to j when ranked(j, charter) and not ranked(i, charter)"
            self._principle("rank", _TWO, body, free=self.chance(0.5))

    def _reading_results(self) -> None:
        """Votes that read what the engine finds."""
        a, b = self.dice.sample([n.name for n in self.norms], 2)
        read = self.pick(
            [
                "in_conflict(i, j)",
                "inconsistent(i, j)",
                f"conflicts_possibly({a}, {b})",
                f"exists({b})",
                f"binds({b}, A)",
                f"opposable({b}, A)",
            ]
        )
        body = f"i yields to j when all of (of_norm(i, {a}), of_norm(j, {b}), {read})"
        self._principle("reading", _TWO, body)

    def _of_kinds(self) -> None:
        """Votes by the kind of duty, by its bearer or creditor."""
        one, other = self.pick(
            [
                ("is_permission(i)", "is_duty(j)"),
                ("is_obligation(i)", "is_prohibition(j)"),
                (f"owed(i, {self.people['Organization'][0]})", "bearer(j, A)"),
            ]
        )
        self._principle("kinds", _TWO, f"i yields to j when {one} and not {other}")

    def _ranking(self) -> None:
        """Which principles go before which."""
        order = list(self.principles)
        self.dice.shuffle(order)
        for upper, lower in pairwise(order):
            if self.chance(0.45):
                gate = f" if {self.positions[0]}" if self.positions and self.chance(0.25) else ""
                self.add(f"priority {upper} over {lower}{gate}")

    # ---- what binds the facts

    def limits(self) -> None:
        """Constraints on conduct and on circumstances, presumptions, what is to be governed."""
        plain = [a for a in self.acts("State") if a.sorts == ("State",)]
        if len(plain) >= 3 and self.chance(0.35):
            a, b, c = plain[:3]
            for one, other in ((a, b), (a, c), (b, c)):
                self.add(f"impossible {one.name}(s) and {other.name}(s) for s: State")
        elif len(plain) >= 2 and self.chance(0.5):
            self._exclusion([a.name for a in plain])
        facts = [p for p in self.predicates if p.kind == "fact" and p.sorts == ("State",)]
        if facts and plain and self.chance(0.25):
            act, fact = self.pick(plain).name, self.pick(facts).name
            denied = self.pick(["", "not "])
            self.add(f"possible {act}(s) only if {denied}{fact}(s) for s: State")
        if len(facts) > 1 and self.chance(0.2):
            self.add(f"impossible {facts[0].name}(s) and {facts[1].name}(s) for s: State")
        self._presumptions()
        pair = [a for a in self.acts("State") if a.sorts == ("State", "Organization")]
        if pair and self.chance(0.3):
            a = pair[0].name
            both = "for s: State, o: Organization"
            self.add(f"impossible {a}(s, o) and o = {self.people['Organization'][0]} {both}")
            if facts and self.chance(0.5):
                self.add(f"possible {a}(s, o) only if {facts[0].name}(s) {both}")
        if pair and self.chance(0.2):
            self.add(f"governed {pair[0].name}(s, o) for s: State, o: Organization")
        if plain and self.chance(0.08):
            more = f" when {facts[0].name}(s)" if facts and self.chance(0.7) else ""
            self.add(f"governed {plain[0].name}(s) for s: State{more}")

    def _exclusion(self, acts: list[str]) -> None:
        one, other = self.dice.sample(acts, 2)
        if len(self.days) == 2 and self.chance(0.5):
            first, last = self.days
            self.add(f"impossible {one}(s) at {first} and {other}(s) at {last} for s: State")
            return
        signs = [self.pick(["", "", "not "]) for _ in range(2)]
        self.add(f"impossible {signs[0]}{one}(s) and {signs[1]}{other}(s) for s: State")

    def _presumptions(self) -> None:
        env: Env = {}
        known = [p for p in self.predicates if p.kind == "fact"]
        if known and self.chance(0.15):
            found = self.applied(self.pick(known), env)
            parts = [f"presume {self.pick(['', 'not '])}{found}", self.pick(["", "for A"])]
            parts.append(self.pick(["", "rank 1", "rank 2"]))
            other = self.applied(self.pick(known), env)
            parts.append(f"unless {other}" if other != found and self.chance(0.5) else "")
            self.add(*parts)
