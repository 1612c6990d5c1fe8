"""Where two sides part, and which of these points it takes for an answer to change.

A *point of difference* is a position, a group of positions or a statement on which the sides do not say the
same. Beside the two sides a third copy of the claim is put, of a side that takes some of its points from one
and the rest from the other. Whether some such side and the one it starts from differ is monotone in the points
that may move; so a smallest set of points is found by dropping.
"""

from __future__ import annotations

from itertools import combinations

from attrs import field, frozen

from lexlogic.instruments.joint import Joint, Key, Part, copied, key_of
from lexlogic.program import model as m
from lexlogic.solving.budget import Exhausted
from lexlogic.solving.residual import Residual
from lexlogic.solving.z3_backend import Sat, Unknown
from lexlogic.theory.build import Assumption
from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.model import Atom, AtomKind

PAIRS = 16
"""Points of difference of which every two are tried together; of more, points are dropped one by one."""


@frozen
class Parting:
    """A point on which two sides do not say the same."""

    name: str  # of a position or group; empty for a fact
    first: str  # held | rejected | open | a member of the group | true | false | stated
    second: str
    atom: Atom | None = None  # of a fact
    statement: m.Formula | None = None  # of a statement that is more than a fact
    keys: tuple[Key, ...] = field(default=(), eq=False, repr=False)
    literals: tuple[tuple[str, int], ...] = field(default=(), eq=False, repr=False)


def partings(joint: Joint) -> tuple[Parting, ...]:
    """The points on which the sides of a joint circuit part: doctrine first, in the order of the file."""
    program = joint.first.asker.theory.program
    one, other = joint.first.stated, joint.second.stated
    apart = {k for k in {*one, *other} if one.get(k) is not other.get(k)}
    found: list[Parting] = []
    grouped: set[Key] = set()
    for group in program.groups:
        keys = tuple(_position(str(p)) for p in group.members)
        grouped |= set(keys)
        if any(k in apart for k in keys):
            stands = (_member(joint.first, keys), _member(joint.second, keys))
            found.append(Parting(group.name, *stands, keys=keys))
    for position in program.positions:
        key = _position(str(position.name))
        if key in apart and key not in grouped:
            stands = (_stand(one, key), _stand(other, key))
            found.append(Parting(str(position.name), *stands, keys=(key,)))
    facts = [k for k in apart if k[0] is not AtomKind.POSITION]
    for key in sorted(facts, key=lambda k: (k[3] or 0, k[1], str(k[2]))):
        falls = ["open" if s.get(key) is None else str(s[key]).lower() for s in (one, other)]
        found.append(Parting("", falls[0], falls[1], Atom(*key), keys=(key,)))
    return (*found, *_statements(joint))


def _position(name: str) -> Key:
    return (AtomKind.POSITION, name, (), None)


def _stand(stated: dict[Key, bool], key: Key) -> str:
    return "open" if key not in stated else "held" if stated[key] else "rejected"


def _member(part: Part, keys: tuple[Key, ...]) -> str:
    """What a side takes of a group: the member it holds, or those it leaves."""
    held = [k[1] for k in keys if part.settled.get(k) is True]
    if held:
        return held[0]
    left = [k[1] for k in keys if part.settled.get(k) is not False]
    return " or ".join(left) if len(left) < len(keys) else "open"


def _statements(joint: Joint) -> list[Parting]:
    """The statements of one side that are more than a fact and that the other does not make."""
    said = [
        {_said(a): a for a in p.asker.assumptions if not _is_point(p, a.literal)}
        for p in (joint.first, joint.second)
    ]
    found = []
    for mine, theirs, side in ((said[0], said[1], "A"), (said[1], said[0], "B")):
        for key, assumption in mine.items():
            if key in theirs or not isinstance(assumption.origin, m.Finding):
                continue
            stands = ("stated", "open") if side == "A" else ("open", "stated")
            body = assumption.origin.body
            if assumption.kind == "denied":
                body = m.Not(body)
            literals = ((side, assumption.literal),)
            found.append(Parting("", *stands, statement=body, literals=literals))
    return found


def _said(assumption: Assumption) -> object:
    origin = assumption.origin
    return (assumption.kind, origin.body if isinstance(origin, m.Finding) else id(origin))


def _is_point(part: Part, literal: int) -> bool:
    circuit = part.g.circuit
    return abs(literal) == 1 or (
        circuit.is_variable(abs(literal)) and abs(literal) not in part.g.definitions
    )


def smallest_change(joint: Joint, start: Part) -> tuple[Parting, ...]:
    """The smallest set of points that, moved from one side to where the other stands, changes the claim.

    Empty if the points found do not explain the difference. Raises `Exhausted`.
    """
    points = partings(joint)
    hybrid = _Hybrid(joint, start, points, True)
    if points and not hybrid.differs(points):
        hybrid = _Hybrid(joint, start, points, False)
    if not points or not hybrid.differs(points) or hybrid.differs(()):
        return ()
    for size in (1, 2) if len(points) <= PAIRS else (1,):
        for chosen in combinations(points, size):
            if hybrid.differs(chosen):
                return chosen
    kept = list(points)
    for point in reversed(points):
        rest = [p for p in kept if p is not point]
        if hybrid.differs(tuple(rest)):
            kept = rest
    return tuple(kept)


class _Hybrid:
    """A side that starts as one of the two and may take points from the other."""

    def __init__(self, joint: Joint, start: Part, points: tuple[Parting, ...], tied: bool) -> None:
        """`tied`: what only the other side settles, and by no statement of its own, falls as in the first."""
        self.joint, self.start, self.tied = joint, start, tied
        self.other = joint.second if start is joint.first else joint.first
        self.moved = {id(p): joint.circuit.variable() for p in points}
        self.by_key = {k: self.moved[id(p)] for p in points for k in p.keys}
        self.plain = {id(p): Residual(p.g, joint.budget, ()) for p in (joint.first, joint.second)}
        self.memos: dict[int, dict[int, int]] = {id(p): {} for p in (joint.first, joint.second)}
        circuit = joint.circuit
        claim = self._bring(start, start.asker.literal)
        mine = joint.claims[0 if start is joint.first else 1]
        self.target = -circuit.iff(mine, claim)
        bound = [a.literal for a in start.asker.background]
        shared = [a for a in start.asker.assumptions if not self._is_moved(a, points)]
        self.base = [self._bring(start, x) for x in (*bound, *(a.literal for a in shared))]
        for point in points:
            for side, literal in point.literals:
                part = joint.first if side == "A" else joint.second
                selector = self.moved[id(point)]
                unless = selector if part is start else -selector
                self.base.append(circuit.disj((unless, self._bring(part, literal))))

    def _is_moved(self, assumption: Assumption, points: tuple[Parting, ...]) -> bool:
        """Whether a point decides if the assumption holds; its literal is then read by `_stands`."""
        if _is_point(self.start, assumption.literal):
            return True
        return any(x == assumption.literal for p in points for _, x in p.literals)

    def _bring(self, part: Part, literal: int) -> int:
        residual = self.plain[id(part)]
        memo = self.memos[id(part)]

        def leaf(variable: int) -> int:
            if variable in residual.definitions:
                found = memo[variable] = self.joint.circuit.variable()
                self.joint.definitions[found] = FALSE
                body = residual.definitions[variable]
                self.joint.definitions[found] = copied(
                    self.joint.circuit, part.g.circuit, body, leaf, memo
                )
                return found
            return self._stands(key_of(part.g.atoms[variable]))

        return copied(self.joint.circuit, part.g.circuit, residual.of(literal), leaf, memo)

    def _stands(self, key: Key) -> int:
        joint = self.joint
        one, other = (p.stated.get(key) for p in (self.start, self.other))
        if key in self.by_key:
            there, here = joint.stands(self.other, key), joint.stands(self.start, key)
            return joint.circuit.ite(self.by_key[key], there, here)
        if one is not None and one is other:
            return TRUE if one else FALSE
        if key in self.start.settled or (key in joint.own and not self.tied):
            return joint.variable("moved", key)
        return joint.stands(self.start, key)

    def differs(self, chosen: tuple[Parting, ...]) -> bool:
        """Whether moving some of the points, and no others, can change the claim."""
        free = {id(p) for p in chosen}
        still = [-x for name, x in self.moved.items() if name not in free]
        answer = self.joint.residual.check([*self.joint.base, *self.base, *still, self.target])
        if isinstance(answer, Unknown):
            raise Exhausted(answer.cause)
        return isinstance(answer, Sat)
