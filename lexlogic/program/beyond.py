"""The points beyond a question's own, at which only `previously`, `afterwards`, `ever` and denials look (D3).

What is not on record may have been done before all that a question speaks of, after it, or between. See
docs/decisions.md, Time.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import pairwise

from attrs import define, field

from lexlogic.program import model as m
from lexlogic.program.dates import shift
from lexlogic.program.formulas import ENGINE
from lexlogic.program.frame import DAY, Point
from lexlogic.program.walk import merged_views, of_the_law, subformulas

CHAIN = 2
"""Points before all others, and after, at most: one for each look at another time inside another."""


def beyond(
    program: m.Program,
    question: m.Question,
    ticks: Collection[int],
    label: Callable[[int], str],
) -> Iterator[Point]:
    """The points to add to those of a question, if something in it or in the law looks at other times.

    Before all and after all as many as such looks are inside one another, and one in each gap between days of which it
    is told what was done then; of membership, those at which it may have been otherwise. Points may recur.
    """
    looking = _Looking(program, question)
    shifts = [f for f in looking.parts if isinstance(f, m.Shifted) and f.shift is not m.Shift.EVER]
    if not shifts:
        return
    first, last = min(ticks) // DAY, max(ticks) // DAY
    kinds = {f.shift for f in shifts}
    looked_at = looking.reached(f.body for f in shifts)
    if looked_at & _TIMED:
        denied = [p for f in shifts for p in subformulas(f.body) if isinstance(p, m.Not)]
        past, future = _memberships(program, bool(looking.reached(denied) & _TIMED))
        days = {day for day in past | future if first < day < last}
        days |= {day for day in past if day < first and m.Shift.EARLIER in kinds}
        days |= {day for day in future if day > last and m.Shift.LATER in kinds}
        for day in days:
            yield Point(day * DAY, label(day * DAY), True)
    for day, following in pairwise(sorted(_told(program, question, looked_at))):
        between = (day * DAY < tick < following * DAY for tick in ticks)
        if following - day > 1 and not any(between):
            yield Point(day * DAY + 1, label(day * DAY + 1), True)
    offsets = [f.offset for f in shifts if f.offset is not None]
    for nth in range(looking.deep(m.Shift.EARLIER)):
        first = min([first - 1, *(shift(first, offset, -1) for offset in offsets)])
        yield Point(first * DAY, _nth(_EARLIER, nth), True)
    for nth in range(looking.deep(m.Shift.LATER)):
        last += 1
        yield Point(last * DAY, _nth(_LATER, nth), True)


def relative(point: Point) -> bool:
    """Whether a point is before or after all that a question is about, and not at a day of its own."""
    return point.beyond and point.label.startswith((_EARLIER, _LATER))


_EARLIER, _LATER = "earlier", "later"
_TIMED = {name for name, known in ENGINE.items() if known.timed}


def _nth(word: str, nth: int) -> str:
    return word if nth == 0 else f"{word} still"


def _memberships(program: m.Program, denied: bool) -> tuple[set[int], set[int]]:
    """Days before which and after which to look for membership and force: the last before each ends, that on which it
    begins; if it is looked for when they are not, the last before each begins and that on which it has ended.
    """
    sources, norms = program.sources, program.norms
    ends = [d for s in sources for d in (s.ended, *(r.until for r in s.parties)) if d]
    ends += [n.valid_until for n in norms if n.valid_until]
    begins = [d for s in sources for d in (s.in_force, *(r.since for r in s.parties)) if d]
    begins += [n.valid_from for n in norms if n.valid_from]
    past = [*ends, *(begins if denied else ())]
    future = [*begins, *(ends if denied else ())]
    return {d.first - 1 for d in past}, {d.last for d in future}


def _told(program: m.Program, question: m.Question, looked_at: Collection[str]) -> set[int]:
    """The days of which it is stated or denied by date what is looked at."""
    atoms = (
        part
        for body in _stated(program, question)
        for part in subformulas(body)
        if isinstance(part, m.Predication) and str(part.predicate) in looked_at
    )
    terms = (term for atom in atoms if atom.moment for term in atom.moment.dates)
    return {t.date.first for t in terms if isinstance(t, m.DateTerm) and t.date.exact}


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

    def reached(self, formulas: Iterable[m.Formula]) -> set[str]:
        """The predicates that some formulas read, through rules and norms."""
        found: set[str] = set()
        queue = list(formulas)
        while queue:
            for part in subformulas(queue.pop()):
                for name in _read(part):
                    if name not in found:
                        found.add(name)
                        queue += self.bodies.get(name, ())
        return found

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
