"""Two sides of one question over one state of affairs: two copies of the claim over shared open points (D48).

A point that a side settles is its own: it stands on that side whatever the scenario is. A point that neither
settles falls the same way for both. So a *common scenario* is a pair of completions, one of each side, that
agree on all that neither settles; and two sides differ on a claim if in some common scenario it holds on one
side only.

The two theories may be of two programs and two frames: points are matched by what they say, not by number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import permutations
from typing import Any

from attrs import define, field, frozen

from lexlogic.instruments.spare import smallest_set
from lexlogic.program.frame import BaseAtom
from lexlogic.solving.ask import Asker, InternalError
from lexlogic.solving.budget import Budget, Exhausted
from lexlogic.solving.grounds import Issue
from lexlogic.solving.residual import Residual
from lexlogic.solving.verdict import Setting
from lexlogic.solving.z3_backend import Answer, Sat, Solver, Unknown, Unsat
from lexlogic.theory.circuit import FALSE, TRUE, Circuit
from lexlogic.theory.model import Atom, AtomKind

Key = tuple[AtomKind, str, tuple[Any, ...], int | None]
Leaf = Callable[[int], int]


BOTH, FIRST, SECOND = "", "A", "B"


@frozen
class Point:
    """How something falls in a scenario: for both sides, or on the side that leaves it open to itself."""

    setting: Setting
    side: str  # BOTH | FIRST | SECOND
    granted: bool = False  # of one side: it falls as the other side has it


@frozen
class Pair:
    """A common scenario: what makes it what it is, and the whole of it as each side has it."""

    points: tuple[Point, ...]
    smallest: bool  # no scenario takes fewer points; else: none of these can be dropped
    first: Sat
    second: Sat


@define
class Part:
    """One side: its asker, and what it settles."""

    asker: Asker
    side: str
    settled: dict[Key, bool] = field(factory=dict)
    stated: dict[Key, bool] = field(factory=dict)
    memo: dict[int, int] = field(factory=dict)

    @property
    def g(self) -> Any:
        """The ground theory."""
        return self.asker.g


class Joint:
    """The circuit that two sides are brought into (`Grounded`)."""

    def __init__(self, first: Asker, second: Asker, budget: Budget) -> None:
        self.circuit = Circuit()
        self.atoms: dict[int, Atom] = {}
        self.definitions: dict[int, int] = {}
        self.budget = budget
        self._variables: dict[tuple[str, Key], int] = {}
        self.first = Part(first, FIRST)
        self.second = Part(second, SECOND)
        for part in (self.first, self.second):
            part.settled = settled(part.asker)
            part.stated = {
                key_of(part.g.atoms[v]): value
                for v, value in part.asker.residual.fixed.items()
                if v in part.g.atoms
            }
        one, other = self.first.settled, self.second.settled
        self.own = {k for k in {*one, *other} if one.get(k) is not other.get(k)}
        self.groups = [
            tuple((AtomKind.POSITION, str(p), (), None) for p in group.members)
            for group in first.theory.program.groups
        ]
        self._apart = [g for g in self.groups if any(k in self.own for k in g)]
        self.own |= {k for g in self._apart for k in g}
        self.claims = tuple(self.bring(p, p.asker.literal) for p in (self.first, self.second))
        self.base = [self.bring(p, p.asker.whole) for p in (self.first, self.second)]
        self.base += self.links(self.circuit, self.stands)
        self.residual = Residual(self, budget, self.base)

    # ---- variables

    def variable(self, side: str, key: Key) -> int:
        """The variable of a point: of both sides, or of one of them."""
        found = self._variables.get((side, key))
        if found is None:
            found = self._variables[side, key] = self.circuit.variable()
            self.atoms[found] = Atom(*key)
        return found

    def stands(self, part: Part, key: Key) -> int:
        """The literal of a point as a side has it."""
        if key in part.settled:
            return TRUE if part.settled[key] else FALSE
        return self.variable(part.side if key in self.own else BOTH, key)

    def links(self, circuit: Circuit, stands: Callable[[Part, Key], int]) -> list[int]:
        """Of a group that only one side narrows: both take the same member where both can."""
        found = []
        parts = (self.first, self.second)
        for group in self._apart:
            able = [k for k in group if all(p.settled.get(k) is not False for p in parts)]
            for one, other in permutations(able, 2):
                found.append(-circuit.conj((stands(self.first, one), stands(self.second, other))))
        return found

    # ---- bringing a side in

    def bring(self, part: Part, literal: int) -> int:
        """A literal of a side's theory, definitions unfolded, with what the side takes as given put in."""
        residual = part.asker.residual

        def leaf(variable: int) -> int:
            if variable in residual.definitions:
                return self._circular(part, variable)
            return self.stands(part, key_of(part.g.atoms[variable]))

        return copied(self.circuit, part.g.circuit, residual.of(literal), leaf, part.memo)

    def _circular(self, part: Part, variable: int) -> int:
        """A variable whose definition reads itself."""
        found = self.circuit.variable()
        part.memo[variable] = found
        self.definitions[found] = FALSE
        self.definitions[found] = self.bring(part, part.asker.residual.definitions[variable])
        return found

    # ---- asking

    def check(self, literals: Iterable[int]) -> Answer:
        """Whether the literals hold in some common scenario."""
        return self.residual.check([*self.base, *literals])

    def only(self, part: Part) -> int:
        """The literal that the claim holds on this side and not on the other."""
        one, other = self.claims if part is self.first else self.claims[::-1]
        return self.circuit.conj((one, -other))

    def pair(self, target: int) -> Pair | None:
        """The smallest common scenario in which the target holds; none if there is none.

        Raises `Exhausted` if that cannot be told.
        """
        answer = self.check([target])
        if isinstance(answer, Unsat):
            return None
        if isinstance(answer, Unknown):
            raise Exhausted(answer.cause)
        issues = self._issues(target)
        others = self._others(target, [x for issue in issues for _, x in issue.values])
        chosen, smallest = smallest_set(self.residual, self.base, issues, others, target)
        told = self.check([target, *chosen])
        if not isinstance(told, Sat):
            raise InternalError("a scenario could not be found again")
        values = self._values(told)
        points = tuple(self._point(x, issues) for x in self._ordered(chosen))
        return Pair(points, smallest, values[0], values[1])

    def _issues(self, target: int) -> list[Issue]:
        """What the target may fall on: positions in the order of the file, then facts."""
        found: list[Issue] = []
        grouped: set[int] = set()
        read = self.circuit.variables(self.residual.of(target))
        names = [group.name for group in self.first.asker.theory.program.groups]
        for name, group in zip(names, self.groups, strict=True):
            for side in (BOTH, FIRST, SECOND):
                members = [
                    (k[1], self._variables[side, k]) for k in group if (side, k) in self._variables
                ]
                grouped |= {v for _, v in members}
                if any(v in read for _, v in members):
                    found.append(Issue(f"{side} {name}", tuple(members)))
        for variable in self._ordered(read - grouped):
            atom = self.atoms.get(variable)
            if atom is None:
                continue
            fact = atom.kind is not AtomKind.POSITION
            words = ("true", "false") if fact else ("held", "rejected")
            values = ((words[0], variable), (words[1], -variable))
            found.append(Issue(f"#{variable}", values, fact))
        return found

    def _ordered(self, literals: Iterable[int]) -> list[int]:
        """Literals of points in the order of the file: positions, then facts by date and name."""
        order = [str(p.name) for p in self.first.asker.theory.program.positions]
        sides = {v: side for (side, _), v in self._variables.items()}

        def place(literal: int) -> tuple[Any, ...]:
            atom = self.atoms.get(abs(literal))
            if atom is None:
                return (2, 0, "", "", "", 0)
            known = atom.kind is AtomKind.POSITION
            rank = order.index(atom.name) if known and atom.name in order else 0
            mine = sides.get(abs(literal), BOTH)
            return (not known, rank, atom.name, str(atom.terms), mine, atom.tick or 0)

        return sorted(literals, key=place)

    def _others(self, target: int, literals: list[int]) -> list[int]:
        read = set().union(*(self.circuit.variables(x) for x in (target, *self.base)))
        return sorted(v for v in read - {abs(x) for x in literals} if v not in self.definitions)

    def _point(self, literal: int, issues: list[Issue]) -> Point:
        side = next(s for (s, _), v in self._variables.items() if v == abs(literal))
        for issue in issues:
            for value, own in issue.values:
                if own == literal:
                    atom = self.atoms[abs(literal)]
                    name = issue.name.partition(" ")[2] or atom.name
                    other = self.second if side == FIRST else self.first
                    has = other.settled.get(key_of(atom)) if side else None
                    setting = Setting(name, value, issue.is_fact, _base(atom))
                    return Point(setting, side, has is (literal > 0))
        raise InternalError("a point of a scenario is no issue")

    def _values(self, answer: Sat) -> tuple[Sat, Sat]:
        """The completion of each side that a common scenario consists of."""
        found = []
        for part in (self.first, self.second):
            values = dict(part.asker.residual.fixed)
            for variable, atom in part.g.atoms.items():
                if variable in part.g.definitions or variable in values:
                    continue
                key = key_of(atom)
                if key in part.settled:
                    values[variable] = part.settled[key]
                    continue
                side = part.side if key in self.own else BOTH
                mine = self._variables.get((side, key))
                if mine is not None:
                    values[variable] = answer.values.get(mine, False)
            found.append(Sat(values))
        return found[0], found[1]

    # ---- proof

    def prove(self, part: Part) -> str:
        """Solve again, over both whole theories and all they take as given, that the claim is never so here only.

        Raises `InternalError` if it does, `Exhausted` if that cannot be told.
        """
        again = _Again(self)
        parts = (self.first, self.second)
        claims = [again.bring(p, p.asker.literal) for p in parts]
        sign = 1 if part is self.first else -1
        wanted = [sign * claims[0], -sign * claims[1]]
        given = [again.bring(p, x) for p in parts for x in p.asker.base]
        answer = Solver(again, self.budget, shared=True).check(
            [*given, *self.links(again.circuit, again.stands), *wanted]
        )
        if isinstance(answer, Sat):
            raise InternalError("a proof that two sides agree could not be repeated")
        if isinstance(answer, Unknown):
            raise Exhausted(answer.cause)
        return "solved again over both whole theories, with the same result"


class _Again:
    """Both theories side by side, nothing unfolded and nothing put in (`Defined`)."""

    def __init__(self, joint: Joint) -> None:
        self.joint = joint
        self.circuit = Circuit()
        self.definitions: dict[int, int] = {}
        self._variables: dict[tuple[str, Key], int] = {}
        self._memos: dict[str, dict[int, int]] = {FIRST: {}, SECOND: {}}

    def bring(self, part: Part, literal: int) -> int:
        """A literal with the definitions of all it reads."""
        waiting: list[tuple[int, int]] = []

        def leaf(variable: int) -> int:
            if variable in part.g.definitions:
                found = self.circuit.variable()
                waiting.append((variable, found))
                return found
            return self.stands(part, key_of(part.g.atoms[variable]))

        memo = self._memos[part.side]
        found = copied(self.circuit, part.g.circuit, literal, leaf, memo)
        while waiting:
            variable, own = waiting.pop()
            definition = part.g.definitions[variable]
            self.definitions[own] = copied(self.circuit, part.g.circuit, definition, leaf, memo)
        return found

    def stands(self, part: Part, key: Key) -> int:
        """The variable of a point as a side has it."""
        side = part.side if key in self.joint.own else BOTH
        if (side, key) not in self._variables:
            self._variables[side, key] = self.circuit.variable()
        return self._variables[side, key]


def key_of(atom: Atom) -> Key:
    """What a variable stands for, in any theory."""
    return (atom.kind, atom.name, atom.terms, atom.tick)


def _base(atom: Atom) -> BaseAtom | None:
    if atom.kind is AtomKind.POSITION:
        return None
    return BaseAtom(atom.name, atom.terms, atom.tick, atom.kind is AtomKind.OPEN_PART)


def settled(asker: Asker) -> dict[Key, bool]:
    """The open points that fall one way in every completion of a question. Raises `Exhausted`."""
    g, residual = asker.g, asker.residual
    read: set[int] = set()
    stack = [residual.of(x) for x in (asker.whole, asker.literal)]
    while stack:
        for variable in g.circuit.variables(stack.pop()):
            if variable not in read:
                read.add(variable)
                if variable in residual.definitions:
                    stack.append(residual.definitions[variable])
    open_ones = sorted(v for v in read if v in g.atoms and v not in g.definitions)
    found = {key_of(g.atoms[v]): x for v, x in residual.fixed.items() if v in g.atoms}
    answer = asker.check([])
    same = {v: answer.values.get(v, False) for v in open_ones} if isinstance(answer, Sat) else {}
    while same and isinstance(answer, Sat):
        other = [-v if value else v for v, value in same.items()]
        answer = asker.check([g.circuit.disj(other)])
        if isinstance(answer, Sat):
            values = answer.values
            same = {v: x for v, x in same.items() if values.get(v, False) == x}
    if isinstance(answer, Unknown):
        raise Exhausted(answer.cause)
    return found | {key_of(g.atoms[v]): value for v, value in same.items()}


def copied(into: Circuit, circuit: Circuit, literal: int, leaf: Leaf, memo: dict[int, int]) -> int:
    """A literal of one circuit in another, its variables as `leaf` has them; `memo` maps nodes."""
    memo[1] = TRUE
    stack = [abs(literal)]
    while stack:
        node = stack[-1]
        kids = circuit.children[node]
        if node in memo:
            stack.pop()
        elif kids is None:
            memo[node] = leaf(node)
            stack.pop()
        else:
            missing = [abs(k) for k in kids if abs(k) not in memo]
            stack.extend(missing)
            if not missing:
                memo[node] = into.conj([memo[k] if k > 0 else -memo[-k] for k in kids])
                stack.pop()
    found = memo[abs(literal)]
    return found if literal > 0 else -found
