"""Small programs, dense in conflicts: constraints, reservations, principles and their ranking, rules."""

from __future__ import annotations

from attrs import define

from tests.generators.plain import DAYS, Plain


@define
class PlainWeighing(Plain):
    """Draws what decides between the norms of a small program."""

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
                form = f"{one}(s) at {DAYS[0]} and {other}(s) at {DAYS[1]}"
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

    def rules(self) -> None:
        peremptory = [n for n in self.norms if f"norm {n} " in "".join(self.statements)]
        if self.treaties and self.chance(0.2) and peremptory:
            word = self.dice.choice(["conflicts_inevitably", "conflicts_possibly"])
            self.add(
                "rule r.53 for t: Source, i: Norm, j: Norm establishes void(t)"
                f" when all of (belongs(i, t), peremptory(j), {word}(i, j))",
                "void",
            )
