"""Treaties, custom, decisions, promises, judgments and instruments."""

from __future__ import annotations

from attrs import define, field

from tests.generators.formulas import Formulas

_RANKS = ("charter", "ordinary")


@define
class Sources(Formulas):
    """Chooses sources before norms are drawn, and writes them when the norms are known."""

    members: dict[str, list[str]] = field(factory=dict)
    years: dict[str, int] = field(factory=dict)

    def choose_sources(self) -> None:
        """Decide which sources there are, and who is party."""
        for number in range(self.pick([0, 0, 1, 2, 2, 3])):
            name = f"T{number + 1}"
            self.sources[name] = "treaty"
            self.years[name] = self.dice.randint(1950, 1990) if self.chance(0.85) else 2001
        if self.chance(0.25):
            self.sources["K1"] = "custom"
        for name, kind in (("D1", "decision"), ("U1", "promise"), ("J1", "judgment")):
            if self.chance(0.15):
                self.sources[name] = kind
                self.years[name] = self.dice.randint(1950, 1995)
        if self.chance(0.06):
            self.sources["I1"] = "instrument"
        for name in self.years:
            creditors = [c for c in self.people["Organization"] if self.chance(0.7)]
            self.members[name] = [*self.people["State"], *creditors]
        if self.chance(0.2):
            self.ranks = list(_RANKS)

    def write_sources(self) -> None:
        """Write the sources, now that the norms are known."""
        for name, kind in self.sources.items():
            parts = [kind, name, self.words(), *self._dates(name, kind)]
            if kind == "treaty":
                parts += self._treaty(name)
            if self.ranks and self.chance(0.6):
                parts.append(f"rank {self.pick(self.ranks)}")
            parts += self._clauses(name)
            self.add(*parts)

    def _dates(self, name: str, kind: str) -> list[str]:
        if kind == "custom":
            return ["in force 1960-01-01"] if self.chance(0.2) else []
        if kind == "instrument":
            return ["adopted 1970-01-01"] if self.chance(0.5) else []
        found = []
        if kind in ("decision", "judgment"):
            body, norm = self.pick(self.people["Organization"]), self.pick(self.norms).name
            found.append(f"of {body} under {norm}")
        year = self.years[name]
        if self.positions and self.chance(0.08):
            found.append(f"adopted {year}-01-01 if {self.positions[0]}")
            found.append(f"adopted {year + 1}-01-01 if not {self.positions[0]}")
            year += 1
        else:
            found.append(f"adopted {year}-01-01")
        if self.chance(0.2):
            ends = self.days and year < 2000 and self.chance(0.4)
            until = " until 2001-06-01" if ends else ""
            found.append(f"in force {year}-06-01{until}")
        return found + (self._parties(name, year) if kind != "decision" else [])

    def _parties(self, name: str, year: int) -> list[str]:
        members = self.members[name]
        until = " until 2001-06-01" if self.days and year < 2000 and self.chance(0.12) else ""
        late = members[-1:] if len(members) > 1 and self.chance(0.15) else []
        early = [x for x in members if x not in late]
        found = [f"party {', '.join(early)} since {year}-01-01{until}", self.per()]
        if late:
            found.append(f"party {late[0]} since {self.pick([str(year + 1), '2001-03', '2002'])}")
        if self.chance(0.06):
            found.append("parties partial" + self.pick(["", ' "as far as known"']))
        outside = [c for c in self.people["Organization"] if c not in members]
        if self.chance(0.15):
            signed = self.some([*members, *outside], 0.5)
            found += [f"signatory {', '.join(signed)} on {year}-01-01", self.per()]
        return found

    def _treaty(self, name: str) -> list[str]:
        own = [n.name for n in self.norms if name in n.sources]
        members, found = self.members[name], []
        if own and self.chance(0.2):
            who = self.pick(members)
            ground = f" insofar as {self.bracketed(self._ground())}" if self.chance(0.8) else ""
            found += [f"reservation {who} to {', '.join(self.some(own, 0.4))}{ground}", self.per()]
            others = [x for x in members if x != who]
            if others and self.chance(0.5):
                full = " without relations" if self.chance(0.6) else ""
                found.append(f"objection {self.pick(others)} to {who}{full}")
        return found

    def _ground(self) -> str:
        known = [p for p in self.predicates if p.kind == "fact"]
        found = self.applied(self.pick(known), {}) if known else ""
        return found or (self.positions[0] if self.positions else "A = A")

    def _clauses(self, name: str) -> list[str]:
        found = []
        others = [s for s in self.sources if s != name]
        if others and self.chance(0.15):
            word = self.pick(["prevails over", "subject to", "yields to"])
            found.append(f"{word} {', '.join(self.some(others, 0.3))}")
        if self.positions and self.chance(0.08):
            found.append(f"exists if {self.pick(self.positions)}")
        foreign = [n.name for n in self.norms if name not in n.sources]
        if foreign and self.chance(0.08):
            found.append(f"incorporates {', '.join(self.some(foreign, 0.3))}")
        if self.chance(0.06):
            found.append('cite "1 Example Treaty Series 1"')
        if self.chance(0.05):
            found.append('note "invented"')
        return found
