"""The points beyond a question's own, at which only `previously`, `afterwards`, `ever` and denials look (D3).

What is not on record may have been done before all that a question speaks of, after it, or between. See
docs/decisions.md, Time.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from attrs import define, field

from lexlogic.program import model as m
from lexlogic.program.dates import shift
from lexlogic.program.formulas import ENGINE
from lexlogic.program.frame import DAY, Point
from lexlogic.program.walk import merged_views, of_the_law, subformulas

CHAIN = 2
"""Points before all others, and after, at most: one for each look at another time inside another."""


def beyond(
    program: m.Program, question: m.Question, ticks: Collection[int], label: Callable[[int], str]
) -> Iterator[Point]:
    """The points to add to those of a question, if something in it or in the law looks at other times.

    Before all as many as such looks are inside one another, and the day before the last; likewise after all, and the
    day after the first. If membership or force is looked at, days on which it was otherwise.
    """
    looking = _Looking(program, question)
    days = sorted({tick // DAY for tick in ticks})
    first, last = days[0], days[-1]
    offsets = [f.offset for f in looking.parts if isinstance(f, m.Shifted) and f.offset is not None]
    back, ahead = looking.deep(m.Shift.EARLIER), looking.deep(m.Shift.LATER)
    if back and len(days) > 1 and last - days[-2] > 1:
        yield Point((last - 1) * DAY, label((last - 1) * DAY), True)
    if ahead and len(days) > 1 and days[1] - first > 1:
        yield Point((first + 1) * DAY, label((first + 1) * DAY), True)
    for day in _memberships(program, looking):
        if (back and day < last) or (ahead and day > first):
            yield Point(day * DAY, label(day * DAY), True)
    for nth in range(back):
        first = min([first - 1, *(shift(first, offset, -1) for offset in offsets)])
        yield Point(first * DAY, _nth(_EARLIER, nth), True)
    for nth in range(ahead):
        last += 1
        yield Point(last * DAY, _nth(_LATER, nth), True)


_EARLIER, _LATER = "earlier", "later"


def _memberships(program: m.Program, looking: _Looking) -> set[int]:
    """The last day before each membership ends, where one looks back at it, and the first day of each, where one looks
    ahead; and the other way round, where it is denied.
    """
    shifts = [f for f in looking.parts if isinstance(f, m.Shifted)]
    parts = [p for f in shifts for p in subformulas(f.body)]
    kinds = {f.shift for f in shifts if any(map(_of_membership, subformulas(f.body)))}
    denied = any(isinstance(p, m.Not) and _of_membership(p.body) for p in parts)
    sources = program.sources
    ends = [d for s in sources for d in (s.ended, *(r.until for r in s.parties)) if d]
    begins = [d for s in sources for d in (s.in_force, *(r.since for r in s.parties)) if d]
    past = [*ends, *(begins if denied else ())] if m.Shift.EARLIER in kinds else []
    future = [*begins, *(ends if denied else ())] if m.Shift.LATER in kinds else []
    return {d.first - 1 for d in past} | {d.last for d in future}


def _of_membership(part: m.Formula) -> bool:
    return isinstance(part, m.Predication) and str(part.predicate) in _READ_BY


def _nth(word: str, nth: int) -> str:
    return word if nth == 0 else f"{word} still"


def _stated(program: m.Program, question: m.Question) -> Iterator[m.Formula]:
    """All that is stated, denied and supposed where the question is asked."""
    yield from (f.body for f in program.findings)
    for view in merged_views(program, question.under):
        yield from (f.body for f in (*view.states, *view.denies))
    yield question.supposing


# ---- what looks where


@define
class _Looking:
    """What the law and a question read, through rules that something can set in motion."""

    program: m.Program
    question: m.Question
    parts: list[m.Formula] = field(init=False)
    bodies: dict[str, list[m.Formula]] = field(factory=dict)
    """What each predicate and norm reads."""
    deepest: dict[tuple[m.Shift, str], int] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        program = self.program
        possible = _possible(program, self.question)
        rules = [rule for rule in program.rules if _may_be(rule.body, possible)]
        for rule in rules:
            name = str(rule.head.predicate)
            self.bodies.setdefault(name, []).extend((rule.body, *rule.exceptions, rule.gate))
        for norm in program.norms:
            read = (norm.dated_content, norm.scope, *norm.exceptions, norm.exists)
            for key in (f"norm {norm.name}", _NORMS):
                self.bodies.setdefault(key, []).extend((*read, norm.breach_condition))
        said = [*of_the_law(program, rules), self.question.claim, *_stated(program, self.question)]
        said += [c.body for c in program.impossible]
        said += [f for n in program.preconditions for f in (n.conduct, n.condition)]
        self.parts = [part for body in said for part in subformulas(body)]

    def deep(self, kind: m.Shift) -> int:
        """How many looks at other times are inside one another at most; what reads itself counts once."""
        return min(CHAIN, max((self._of(part, kind) for part in self.parts), default=0))

    def _of(self, formula: m.Formula, kind: m.Shift) -> int:
        deepest = 0
        for part in subformulas(formula):
            if isinstance(part, m.Shifted) and part.shift is kind:
                deepest = max(deepest, 1 + self._of(part.body, kind))
            for name in _read(part):
                if (kind, name) not in self.deepest:
                    self.deepest[kind, name] = 0  # as long as it is looked into
                    inside = (self._of(body, kind) for body in self.bodies.get(name, ()))
                    self.deepest[kind, name] = max(inside, default=0)
                deepest = max(deepest, self.deepest[kind, name])
        return deepest


_NORMS = "norms"
_READ_BY = {
    "party": ("withdrawn",),
    "bound": ("withdrawn",),
    "source_in_force": ("void", "terminated"),
}
"""What membership and force read that rules may say."""


def _read(part: m.Formula) -> Iterator[str]:
    """What a formula reads by itself: a predicate, a norm, or any of those that the engine may ask. Of a norm it is
    what its own words read: not what else may set it aside."""
    match part:
        case m.Predication():
            yield str(part.predicate)
            yield from _READ_BY.get(str(part.predicate), ())
        case m.NormStatus(m.NormRef(m.Constant(name))):
            yield f"norm {name}"
        case m.NormStatus() | m.ConflictClaim() | m.Advice():
            yield _NORMS


def _possible(program: m.Program, question: m.Question) -> set[str]:
    """The predicates of which an atom may be true: what is closed must be stated, what is derived needs a rule."""
    stated = {
        str(part.predicate)
        for body in (*_stated(program, question), *program.disputed)
        for part in subformulas(body)
        if isinstance(part, m.Predication)
    }
    heads = {str(rule.head.predicate) for rule in program.rules}
    kinds = {str(p.name): p.kind for p in program.predicates}
    possible = {name for name, kind in kinds.items() if kind not in _CLOSED and name not in heads}
    possible |= {name for name, kind in kinds.items() if kind is m.PredicateKind.STANDARD}
    possible |= stated | {*ENGINE}
    waiting = [rule for rule in program.rules if str(rule.head.predicate) not in possible]
    while True:
        found = {str(r.head.predicate) for r in waiting if _may_be(r.body, possible)} - possible
        if not found:
            return possible
        possible |= found


_CLOSED = (m.PredicateKind.LIST, m.PredicateKind.RECORD)


def _may_be(formula: m.Formula, possible: set[str]) -> bool:
    """Whether a formula may be true; what is denied in it is not looked at."""
    match formula:
        case m.Truth(value):
            return value
        case m.Predication():
            return str(formula.predicate) in possible
        case m.And(parts):
            return all(_may_be(part, possible) for part in parts)
        case m.Or(parts):
            return any(_may_be(part, possible) for part in parts)
        case m.Exists(_, body) | m.Shifted(_, _, body):
            return _may_be(body, possible)
        case _:
            return True
