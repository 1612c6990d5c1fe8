"""Who and what there is in a drawn program: sorts, individuals, facts, conduct, times, positions."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

from attrs import define, field, frozen

T = TypeVar("T")

Env = dict[str, str]
"""Variables at hand, with their sorts."""


@frozen
class Size:
    """How large a program is: choices of how many of each."""

    norms: tuple[int, ...]
    bearers: tuple[int, ...]
    creditors: tuple[int, ...]
    acts: tuple[int, ...]
    facts: tuple[int, ...]
    claims: int
    undated: float = 0.15
    """How often conduct has no date in a program that has some."""


SMALL = Size((2, 3, 3, 4), (1, 1, 2), (1, 2, 2), (1, 1, 2, 2, 3), (1, 2, 3), 6)
LARGE = Size((6, 8, 10, 12), (2, 3, 4), (2, 3), (3, 4), (3, 4), 6, 0.0)


@frozen
class Known:
    """A predicate a formula may use."""

    name: str
    sorts: tuple[str, ...]
    kind: str
    timed: bool = False


@frozen
class Written:
    """A norm written so far."""

    name: str
    mode: str
    bearer: str
    params: tuple[str, ...]
    sources: tuple[str, ...]
    limbs: bool
    content: str


@define
class Scene:
    """What has been drawn so far, and the dice."""

    dice: Random
    size: Size
    statements: list[str] = field(factory=list)
    people: dict[str, list[str]] = field(factory=dict)
    predicates: list[Known] = field(factory=list)
    days: tuple[str, ...] = ()
    positions: list[str] = field(factory=list)
    switches: list[str] = field(factory=list)
    """Positions a view may hold or reject at will: those in no group."""
    sources: dict[str, str] = field(factory=dict)
    norms: list[Written] = field(factory=list)
    principles: list[str] = field(factory=list)
    ranks: list[str] = field(factory=list)

    def chance(self, share: float) -> bool:
        """Whether something of that share happens."""
        return self.dice.random() < share

    def pick(self, options: Sequence[T]) -> T:
        """One of them."""
        return self.dice.choice(options)

    def some(self, options: Sequence[T], share: float = 0.6) -> list[T]:
        """Some of them, one at least."""
        found = [x for x in options if self.chance(share)]
        return found or [self.pick(options)]

    def add(self, *parts: str) -> None:
        """Add a statement put together from its parts."""
        self.statements.append(" ".join(p for p in parts if p))

    def words(self, share: float = 0.05, text: str = "words") -> str:
        """A title or note, now and then."""
        return f'"{text}"' if self.chance(share) else ""

    def per(self) -> str:
        """By whom something is said, now and then."""
        return 'per "record"' if self.chance(0.08) else ""

    # ---- individuals

    def individuals(self) -> None:
        """Declare who there is."""
        bearers = ["A", "B", "E", "F"][: self.pick(self.size.bearers)]
        creditors = ["C", "D", "G"][: self.pick(self.size.creditors)]
        self.people = {"State": bearers, "Organization": creditors}
        self._declare("State")
        self._declare("Organization")
        if self.chance(0.35):
            self.people["Actor"] = ["K", "L"][: self.pick([1, 1, 2])]
            self._declare("Actor")
        if self.chance(0.4):
            self._sort_of_its_own()

    def _declare(self, sort: str, word: str = "") -> None:
        self.add("let", word, ", ".join(self.people[sort]), "be", sort)

    def _sort_of_its_own(self) -> None:
        sort, name = self.pick([("Person", "Pia"), ("Ship", "Sao")])
        opened = self.chance(0.5)
        self.add("sort", sort, "open" if opened else "")
        self.people[sort] = [name]
        if self.chance(0.1):
            self.add("sort Cargo, Crew")
        self._declare(sort, self.pick(["", "", "someone", "anyone"]))

    # ---- facts and conduct

    def vocabulary(self) -> None:
        """Declare what can be so and be done, and the times."""
        self.days = self.pick([(), (), ("2001-01-01",), ("2001-01-01", "2002-01-01")])
        self._conduct()
        sorts = [s for s in self.people if s not in ("State", "Organization", "Actor")]
        for name in ("f", "g", "h", "q")[: self.pick(self.size.facts)]:
            inside = ["State"]
            if sorts and self.chance(0.4):
                inside = self.pick([[sorts[0]], ["State", sorts[0]]])
            manner = self.pick(["", "", "", "dated", "closed"])
            self.predicate(manner, "fact", name, tuple(inside))
        if self.chance(0.4):
            self.predicate("", "fact", "u", ())
        if self.chance(0.1):
            self.predicate("", "list", "l", ("State",))

    def _conduct(self) -> None:
        others = [s for s in self.people if s != "State"]
        for name in ("x", "y", "z", "w")[: self.pick(self.size.acts)]:
            inside = ["State"]
            if others and self.chance(0.15):
                inside.append(self.pick(others))
            word = "power" if self.chance(0.06) else "conduct"
            self.predicate("", word, name, tuple(inside))
        if "Actor" in self.people and self.chance(0.85):
            self.predicate("", "conduct", "k", ("Actor",))
            self.predicate(self.pick(["", "closed"]), "fact", "organ", ("Actor", "State"))
        if self.chance(0.08):
            self.predicate("", "conduct", "org", ("Organization",))

    def predicate(self, manner: str, kind: str, name: str, sorts: tuple[str, ...]) -> None:
        """Declare a predicate."""
        inside = ", ".join(f"a{i}: {s}" for i, s in enumerate(sorts))
        self.add(manner, kind, name + (f"({inside})" if sorts else ""), self.words())
        timed = kind in ("conduct", "power") or manner == "dated"
        self.predicates.append(Known(name, sorts, f"{manner} {kind}".strip(), timed))

    def acts(self, bearer: str) -> list[Known]:
        """The conduct of a sort of bearers."""
        agents = {"State": ("State", "Actor"), "Organization": ("Organization",)}[bearer]
        known = [p for p in self.predicates if p.kind in ("conduct", "power")]
        return [p for p in known if p.sorts[0] in agents]

    # ---- positions

    def doctrine(self) -> None:
        """Declare positions."""
        for name in ("P", "R")[: self.pick([0, 1, 1, 2])]:
            self.positions.append(name)
            self.switches.append(name)
            self.add("position", name, self.words(), *self._holders())
            if self.chance(0.06):
                self.statements[-1] += f" alias {name}{name}"
        if self.chance(0.15):
            self.add("position G1", self.pick(["", "default on"]))
            self.add("position G2")
            self.add("exactly one of G1, G2", "as Group" if self.chance(0.5) else "")
            self.positions += ["G1", "G2"]

    def _holders(self) -> list[str]:
        found = []
        if self.chance(0.15):
            found.append('held by "A scholar" "Treatise, 1"' + self.pick(["", ', "A court"']))
        if self.chance(0.1):
            found.append('opposed by "A court"' + self.pick(["", ', "Another"']))
        if self.chance(0.08):
            found.append('left open by "An award"' + self.pick(["", ', "Another"']))
        if self.chance(0.1):
            found.append("no holder found")
        if self.chance(0.2):
            found.append(self.pick(["default on", "default off"]))
        if self.chance(0.05):
            found.append('cite "somewhere"')
        if self.chance(0.05):
            found.append('note "disputed"')
        return found

    def ready(self) -> None:
        """Draw who and what there is."""
        self.individuals()
        self.vocabulary()
        self.doctrine()
