"""What a question and the law read at other times: `previously`, `afterwards`, and how far these look (D3)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from attrs import define, field

from lexlogic.program import model as m
from lexlogic.program.formulas import ENGINE
from lexlogic.program.normal import happens
from lexlogic.program.walk import merged_views, of_the_law, subformulas

CHAIN = 2
"""How many looks at another time, one inside another, are followed at most."""
STEPS = 6
"""Days on which membership and force change that are looked at in a time of which a question or norm speaks."""


@define
class Looking:
    """What the law and a question read, through rules that something can set in motion."""

    program: m.Program
    question: m.Question
    parts: list[m.Formula] = field(init=False)
    bodies: dict[str, list[m.Formula]] = field(factory=dict)
    """What each predicate and norm reads."""
    deepest: dict[tuple[m.Shift, str], int] = field(factory=dict)
    _deep: dict[m.Shift, int] = field(factory=dict)
    offsets: tuple[m.Offset, ...] = field(init=False)
    """How far back `previously by` looks."""

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
        said = [*of_the_law(program, rules), self.question.claim, *stated(program, self.question)]
        said += [c.body for c in program.impossible]
        said += [f for n in program.preconditions for f in (n.conduct, n.condition)]
        self.parts = [part for body in said for part in subformulas(body)]
        self.offsets = tuple(dict.fromkeys(f.offset for f in self._shifts if f.offset is not None))

    def deep(self, kind: m.Shift) -> int:
        """How many looks at other times are inside one another at most; what reads itself counts once."""
        if kind not in self._deep:
            self._deep[kind] = max((self._of(part, kind) for part in self.parts), default=0)
        return min(CHAIN, self._deep[kind])

    def reached(self, formula: m.Formula, norms: bool = True) -> Iterator[m.Formula]:
        """All that a formula reads, through rules and, unless said otherwise, norms."""
        seen: set[str] = set()
        todo = [formula]
        while todo:
            for part in subformulas(todo.pop()):
                yield part
                if isinstance(part, m.Predication) or norms:
                    for name in {*_read(part)} - seen:
                        seen.add(name)
                        todo.extend(self.bodies.get(name, ()))

    def names(self, formula: m.Formula) -> set[str]:
        """The predicates that a formula reads."""
        return {str(p.predicate) for p in self.reached(formula) if isinstance(p, m.Predication)}

    def norms(self, formula: m.Formula) -> list[m.Norm]:
        """The norms whose status a formula reads."""
        read = {name for part in self.reached(formula) for name in _read(part)}
        return [n for n in self.program.norms if _NORMS in read or f"norm {n.name}" in read]

    @cached_property
    def looked(self) -> set[str]:
        """The predicates that are looked at, at other times."""
        return set().union(*(self.names(f.body) for f in self._shifts))

    @cached_property
    def inner(self) -> set[str]:
        """The predicates that are looked at, at other times, where one look is inside another."""
        inside = (part for f in self._shifts for part in self.reached(f.body, norms=False))
        bodies = {part.body for part in inside if isinstance(part, m.Shifted)}
        return set().union(*map(self.names, bodies))

    @cached_property
    def ever(self) -> list[m.Formula]:
        """What is looked for at any time, read through rules; not through duties (docs/decisions.md, 2)."""
        bodies = [f.body for f in self._shifts if f.shift is m.Shift.EVER]
        return [part for body in bodies for part in self.reached(body, norms=False)]

    @cached_property
    def at_membership(self) -> frozenset[m.Shift]:
        """Where membership or force is looked at, at another time: in so many words, or through concepts if they change
        on few days (docs/decisions.md, 2).
        """
        found = set()
        for f in self._shifts:
            through = self.changes_seldom and f.shift is not m.Shift.EVER
            parts = self.reached(f.body, norms=False) if through else subformulas(f.body)
            if any(map(_is_membership, parts)):
                found.add(f.shift)
        return frozenset(found)

    @cached_property
    def changes_seldom(self) -> bool:
        """Whether memberships and force change on so few days that all are looked at."""
        return sum(map(len, self.memberships())) <= STEPS

    @cached_property
    def denies_membership(self) -> bool:
        """Whether something looks for a time at which somebody was no party, or a source not in force."""
        parts = (part for f in self._shifts for part in subformulas(f.body))
        return any(isinstance(part, m.Not) and _is_membership(part.body) for part in parts)

    def memberships(self, source: str = "") -> tuple[list[m.Date], list[m.Date]]:
        """When memberships and force begin, and when they end: of one source, or of all."""
        sources = [s for s in self.program.sources if source in ("", str(s.name))]
        begins = [d for s in sources for d in (s.in_force, *(r.since for r in s.parties)) if d]
        ends = [d for s in sources for d in (s.ended, *(r.until for r in s.parties)) if d]
        return begins, ends

    @cached_property
    def windows(self) -> list[m.Predication]:
        """What the law looks for within a time though it does not happen: membership, force, a concept."""
        parts = (part for part in self.parts if isinstance(part, m.Predication))
        return [p for p in parts if p.everywhere and p.moment and not self.happens(p)]

    def happens(self, part: m.Formula) -> bool:
        """Whether it is an atom of conduct, or of a fact with dates."""
        return isinstance(part, m.Predication) and str(part.predicate) in self.happening

    @cached_property
    def happening(self) -> set[str]:
        """The names of conduct and of facts with dates."""
        return {str(p.name) for p in self.program.predicates if happens(p)}

    @property
    def _shifts(self) -> list[m.Shifted]:
        return [part for part in self.parts if isinstance(part, m.Shifted)]

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
READ_BY = {
    "party": ("withdrawn",),
    "bound": ("withdrawn",),
    "source_in_force": ("void", "terminated"),
}
"""What membership and force read that rules may say."""


def _is_membership(part: m.Formula) -> bool:
    return isinstance(part, m.Predication) and str(part.predicate) in READ_BY


def _read(part: m.Formula) -> Iterator[str]:
    """What a formula reads by itself: a predicate, a norm, or any of those that the engine may ask. Of a norm it is
    what its own words read: not what else may set it aside."""
    match part:
        case m.Predication():
            yield str(part.predicate)
            yield from READ_BY.get(str(part.predicate), ())
        case m.NormStatus(m.NormRef(m.Constant(name))):
            yield f"norm {name}"
        case m.NormStatus() | m.ConflictClaim() | m.Advice():
            yield _NORMS


def _possible(program: m.Program, question: m.Question) -> set[str]:
    """The predicates of which an atom may be true: what is closed must be stated, what is derived needs a rule."""
    named = {
        str(part.predicate)
        for body in (*stated(program, question), *program.disputed)
        for part in subformulas(body)
        if isinstance(part, m.Predication)
    }
    heads = {str(rule.head.predicate) for rule in program.rules}
    kinds = {str(p.name): p.kind for p in program.predicates}
    possible = {name for name, kind in kinds.items() if kind not in _CLOSED and name not in heads}
    possible |= {name for name, kind in kinds.items() if kind is m.PredicateKind.STANDARD}
    possible |= named | {*ENGINE}
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


def stated(program: m.Program, question: m.Question) -> Iterator[m.Formula]:
    """All that is stated, denied and supposed where the question is asked."""
    yield from (f.body for f in program.findings)
    for view in merged_views(program, question.under):
        yield from (f.body for f in (*view.states, *view.denies))
    yield question.supposing
