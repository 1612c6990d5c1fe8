"""Relations between texts: speciality, content conflict, opposability (D17-D19, D42)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from enum import Enum
from typing import TYPE_CHECKING, TypeVar, cast

from lexlogic.program.frame import BaseAtom, Frame
from lexlogic.program.model import Formula, Norm, SortId
from lexlogic.reference import clashes
from lexlogic.reference.fragment import in_fragment
from lexlogic.reference.reading import Reading
from lexlogic.reference.structures import (
    Assignment,
    Structure,
    TextGround,
    branches,
    frames,
    shape,
    texts,
)
from lexlogic.reference.values import Duty, Instance, Value

if TYPE_CHECKING:
    from lexlogic.reference.evaluate import World

T = TypeVar("T")


class Clash(Enum):
    """How the contents of two texts stand to each other (D19)."""

    NONE = 0
    POSSIBLE = 1
    INEVITABLE = 2


class _Held:
    """The positions held in a scenario; it tells which were asked for."""

    def __init__(
        self, held: frozenset[str], note: Callable[[Iterable[tuple[str, bool]]], None]
    ) -> None:
        self._held, self._note = held, note

    def __contains__(self, position: object) -> bool:
        found = position in self._held
        self._note(((str(position), found),))
        return found


class Texts:
    """Compares clauses at the positions of a world, without reading its facts."""

    def __init__(self, world: World) -> None:
        """Take the positions of the world."""
        self.world = world
        self.ground = world.ground
        self._text = TextGround(world.program, world.frame)
        self._asked: list[dict[str, bool]] = []

    def _once(self, key: tuple[Hashable, ...], compute: Callable[[], T]) -> T:
        """Remember for all scenarios in which the positions that were asked for are the same."""
        held = self.world.scenario.held
        known = self.world.theory.texts.setdefault(key, [])
        for asked, value in known:
            if all((p in held) is v for p, v in asked):
                self._note(asked)
                return cast(T, value)
        self._asked.append({})
        try:
            found = compute()
        finally:
            asked = tuple(self._asked.pop().items())
        self._note(asked)
        known.append((asked, found))
        return found

    def _note(self, asked: Iterable[tuple[str, bool]]) -> None:
        """Remember of whatever is being computed that it asked for these positions."""
        if self._asked:
            self._asked[-1].update(asked)

    def _structure(self, frame: Frame) -> Structure:
        held = _Held(self.world.scenario.held, self._note)
        return Structure(self.world.program, frame, held)

    def _clauses(self, value: Value) -> list[Norm]:
        return self.world.declarations.clauses(value)

    # ---- D17

    def more_specific(self, one: Value, other: Value) -> bool:
        """Some clause of the first is more specific than some clause of the second."""
        return any(
            self.clause_more_specific(n, m)
            for n in self._clauses(one)
            for m in self._clauses(other)
        )

    def clause_more_specific(self, n: Norm, m: Norm) -> bool:
        """They share a conduct predicate, and on every one they share n's scope lies inside m's."""
        if (n.name, n.clause) == (m.name, m.clause):
            return False
        key = ("specific", n.name, n.clause, m.name, m.clause)
        return self._once(key, lambda: self._more_specific(n, m))

    def _more_specific(self, n: Norm, m: Norm) -> bool:
        shared = self._predicates(n) & self._predicates(m)
        if not (self._in_fragment(n) and self._in_fragment(m)):
            return False  # not established
        return bool(shared) and all(
            not self.escapes(n, m, p) and self.escapes(m, n, p) and self._satisfiable(n, p)
            for p in sorted(shared)
        )

    def _in_fragment(self, n: Norm) -> bool:
        return self._once(("fragment", n.name, n.clause), lambda: in_fragment(self.ground, n))

    def _predicates(self, n: Norm) -> frozenset[str]:
        """Return the conduct predicates in the content."""

        def compute() -> frozenset[str]:
            found = frozenset[str]()
            for structure in self._structures([n], [], _params(n)):
                acts = (a for i in structure.instances(n) for a in structure.acts(i))
                found |= {a.predicate for a in acts}
                break
            return found

        return self._once(("predicates", n.name, n.clause), compute)

    def _satisfiable(self, n: Norm, predicate: str) -> bool:
        return self.escapes(n, None, predicate)

    def escapes(self, n: Norm, m: Norm | None, predicate: str, who: str | None = None) -> bool:
        """Say whether in some structure an act of the kind is in sc⁺(n) and not in sc⁺(m)."""
        key = ("escapes", n.name, n.clause, m and (m.name, m.clause), predicate, who)
        return self._once(key, lambda: self._escapes(n, m, predicate, who))

    def _escapes(self, n: Norm, m: Norm | None, predicate: str, who: str | None) -> bool:
        budget = [2**14]
        for structure in self._structures([n], [m] if m else [], _params(n), who):
            covering: dict[BaseAtom, list[Instance]] = {}
            for j in structure.instances(m) if m else ():
                for act in structure.acts(j):
                    covering.setdefault(act, []).append(j)
            for i in structure.instances(n, who):
                if not _canonical(i):
                    continue
                for act in sorted(structure.acts(i)):
                    if act.predicate == predicate and _found(
                        structure, i, covering.get(act, []), budget
                    ):
                        return True
        return False

    def _structures(
        self,
        positive: list[Norm],
        negative: list[Norm],
        needed: Counter[SortId],
        who: str | None = None,
    ) -> Iterable[Structure]:
        size = shape(self._text, _formulas(positive), _formulas(negative), needed)
        if who is not None:
            sort = positive[0].bearer.sort
            size.constants[sort] = tuple(dict.fromkeys((*size.constants.get(sort, ()), who)))
        for frame in frames(self.world.program, size):
            yield self._structure(frame)

    # ---- D19

    def clash(self, one: Value, other: Value) -> Clash:
        """Return the outcome for the worst clause of the first against the second norm."""
        name = other.instance.name if isinstance(other, Duty) else str(other)
        actual, declarations = self.world.actual, self.world.declarations
        clauses = [n for n in self._clauses(one) if declarations.text_exists(n, actual)]
        against = [j for j in self.ground.norms[name] if declarations.text_exists(j, actual)]
        worst = Clash.NONE
        for n in clauses:
            for j in against:
                key = ("clash", n.name, n.clause, j.name, j.clause)
                found = self._once(key, lambda n=n, j=j: self._clash(n, j))  # type: ignore[misc]
                worst = max(worst, found, key=lambda c: c.value)
        return worst

    def _clash(self, n: Norm, j: Norm) -> Clash:
        if (n.name, n.clause) == (j.name, j.clause) or n.bearer.sort != j.bearer.sort:
            return Clash.NONE
        if not self._predicates(n) & self._predicates(j):
            return Clash.NONE
        size = shape(self._text, _formulas([n, j]), _formulas([n, j]), _params(n) + _params(j))
        frame = next(iter(frames(self.world.program, size)))
        structure = self._structure(frame)
        possible, inevitable = clashes.between(structure, n, j)
        if inevitable:
            return Clash.INEVITABLE
        return Clash.POSSIBLE if possible else Clash.NONE

    def inevitable(self, one: Value, other: Value) -> bool:
        """conflicts_inevitably."""
        return self.clash(one, other) is Clash.INEVITABLE

    def possible(self, one: Value, other: Value) -> bool:
        """conflicts_possibly, true also when inevitable."""
        return self.clash(one, other) is not Clash.NONE

    # ---- D42

    def opposable(self, norm: str, who: str, tick: int) -> bool:
        """Each clause of the norm is matched by a duty of the other, in force at the time."""
        return all(
            any(self._matches(n, m, who) for m in self._duties(n, who, tick))
            for n in self.ground.norms[norm]
        )

    def _duties(self, n: Norm, who: str, tick: int) -> list[Norm]:
        return [
            m
            for m in self.ground.program.norms
            if m.is_duty
            and m.mode is n.mode
            and who in self.ground.bearing(m)
            and any(
                i.tick == tick and self.world.norms.in_force(i)
                for i in self.ground.of_bearer(m, who)
            )
        ]

    def _matches(self, n: Norm, m: Norm, who: str) -> bool:
        if (n.name, n.clause) == (m.name, m.clause):
            return True
        if not self._predicates(n) <= self._predicates(m):
            return False
        return not any(self.escapes(n, m, p, who) for p in sorted(self._predicates(n)))


def _formulas(norms: list[Norm]) -> list[Formula]:
    return [f for n in norms for f in texts(n)]


def _params(n: Norm) -> Counter[SortId]:
    return Counter(v.sort for v in (n.bearer, *n.params))


def _canonical(i: Instance) -> bool:
    """Say whether unnamed individuals are used in order; others differ in names only."""
    highest: Counter[str] = Counter()
    for value in (i.bearer, *i.args):
        sort, mark, number = str(value).partition("?")
        if not mark:
            continue
        if int(number) > highest[sort] + 1:
            return False
        highest[sort] = max(highest[sort], int(number))
    return True


def _found(structure: Structure, i: Instance, others: list[Instance], budget: list[int]) -> bool:
    """Say whether some assignment puts the act in the scope of `i` and of none of the others."""
    bars: list[tuple[Formula, object, int]] | None = None

    def test(assignment: Assignment) -> bool:
        nonlocal bars
        reading = structure.read(assignment)
        if not in_scope(structure, i, reading):
            return False
        if any(in_scope(structure, j, reading) for j in others):
            return False
        if bars is None:
            start = frozenset().union(*(structure.everything.instance(k) for k in (i, *others)))
            bars = list(structure.bars(start))
        return all(reading.holds(f, e, t) for f, e, t in bars)  # type: ignore[arg-type]

    return any(result for _, result in branches(test, budget))


def in_scope(structure: Structure, i: Instance, reading: Reading) -> bool:
    """sc(n) in a structure."""
    norm, env = structure.ground.norm(i), structure.ground.env(i)
    if not reading.holds(norm.scope, env, i.tick):
        return False
    return not any(reading.holds(e, env, i.tick) for e in norm.exceptions)
