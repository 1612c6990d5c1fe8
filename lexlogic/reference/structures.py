"""Small structures in which texts are compared, apart from any case (D17-D19).

Rules, constraints, positions and the lists of treaties hold in them; facts, party lists and all
that is computed are left open. Assignments are enumerated by branching on each atom asked for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from itertools import product

from attrs import frozen

from lexlogic.program.frame import DAY, BaseAtom, Frame, Point, Scenario
from lexlogic.program.model import (
    DATE,
    ENGINE_PREDICATES,
    Advice,
    And,
    ConflictClaim,
    Constant,
    DateTerm,
    Equal,
    Exists,
    ForAll,
    Formula,
    Impossible,
    Norm,
    NormStatus,
    Not,
    Or,
    Precondition,
    PredicateKind,
    Predication,
    Program,
    Shifted,
    SortId,
)
from lexlogic.program.normal import substitute
from lexlogic.reference.declarations import OF_TEXT, Declarations
from lexlogic.reference.dependencies import bodies
from lexlogic.reference.formulas import free, mentions, parts, walk
from lexlogic.reference.ground import Env, Ground
from lexlogic.reference.reading import Reading
from lexlogic.reference.reads import Reads
from lexlogic.reference.values import Instance, Node, TooLarge, Value, spelled

FRESH = 3
"""Unnamed individuals of a sort at most; beyond this the answer is bounded."""

SIZES = 27
"""Domains of different sizes that two texts are compared in; if none of them decides, more are not tried."""

BRANCHES = 2**14
"""Assignments tried at most."""

_OPEN = frozenset(p.name for p in ENGINE_PREDICATES) - OF_TEXT - {"source", "belongs", "ranked"}
"""What is not fixed by a norm's text and the declaration of its source: D44, and records (before D17)."""

Assignment = dict[BaseAtom, bool]


class Missing(Exception):
    """An atom was asked for that the assignment does not decide."""

    def __init__(self, atom: BaseAtom) -> None:
        """Name the atom."""
        super().__init__(str(atom))
        self.atom = atom


class TextGround(Ground):
    """Program and domain for comparing texts."""

    in_text = True

    def by_actors(self, node: Node) -> bool:
        """A bearer's conduct is an atom of its own here."""
        return False

    def opaque(self, predicate: str) -> bool:
        """Leave open what is computed or on record; what the file's rules make of it is unfolded."""
        return predicate in _OPEN


class Structure:
    """A domain with rules; host of readings at partial assignments."""

    def __init__(
        self,
        program: Program,
        frame: Frame,
        positions: Container[str],
        ground: TextGround | None = None,
    ) -> None:
        """Hold the given positions."""
        self.ground: Ground = ground or TextGround(program, frame)
        self.reads = Reads(self.ground)
        self.everything = Reads(self.ground, everything=True)
        self.taint = 0
        self._positions = positions
        self._declarations = Declarations(self.ground)

    def held(self, position: str) -> bool:
        """Positions are as in the scenario."""
        return position in self._positions

    def given(self, node: Node, reading: Reading) -> bool:
        """Attributes of declarations keep their values."""
        return self._declarations.answers(node, reading)

    def computed(
        self,
        f: NormStatus | ConflictClaim | Advice | Shifted,
        env: Env,
        tick: int | None,
        reading: Reading,
    ) -> bool:
        """What is computed, or said of another time, is open: an atom for each thing it says."""
        values = {name: Constant(spelled(env[name]), SortId("")) for name in free(f) & env.keys()}
        return reading.truth(BaseAtom(f"?{substitute(f, values)!r}", (), tick))

    # ---- texts

    def read(self, assignment: Assignment) -> Reading:
        """Return a reading that raises `Missing` for what is not decided."""
        listed, predicates = self.ground.listed, self.ground.predicates

        def truth(atom: BaseAtom) -> bool:
            known = predicates.get(atom.predicate)
            if known is not None and known.kind is PredicateKind.LIST:
                return atom.terms in listed.get(atom.predicate, ())
            if atom not in assignment:
                raise Missing(atom)
            return assignment[atom]

        return Reading(self, truth)

    def instances(self, norm: Norm, first: Value | None = None) -> Iterator[Instance]:
        """Yield the instances of a clause over the domain and its points."""
        bearers = self.ground.of(norm.bearer.sort) if first is None else (first,)
        ticks = self.ground.ticks(norm.during, {}, None)
        for bearer in bearers:
            yield from (i for i in self.ground.of_bearer(norm, str(bearer)) if i.tick in ticks)

    def dated(self, norm: Norm) -> bool:
        """Say whether all conduct in the content carries its own date, so that its instances are of one point."""
        return self.ground.dated(norm)

    def acts(self, i: Instance) -> frozenset[BaseAtom]:
        """Return the conduct in the content, whoever's it is."""
        return self.reads.content(i)

    def bars(self, start: frozenset[BaseAtom]) -> list[tuple[Formula, Env, int]]:
        """Return the constraints that hang together with the atoms."""
        waiting = list(self._constraints())
        chosen: list[tuple[Formula, Env, int]] = []
        atoms = start
        while True:
            joined = [w for w in waiting if w[1] & atoms]
            if not joined:
                return chosen
            waiting = [w for w in waiting if not w[1] & atoms]
            chosen += [bar for bar, _ in joined]
            atoms = atoms.union(*(reads for _, reads in joined))

    def _constraints(
        self,
    ) -> Iterator[tuple[tuple[Formula, Env, int], frozenset[BaseAtom]]]:
        for c in general(self.ground.program):
            for env in self.ground.bindings(c.params, (), {}, lambda f, e: True):
                for tick in self.ground.frame.ticks:
                    formula = required(c)
                    yield (formula, env, tick), self.everything.conduct(formula, env, tick)


def general(program: Program) -> list[Impossible | Precondition]:
    """Return the constraints declared outside cases (D4)."""
    every: list[Impossible | Precondition] = [*program.impossible, *program.preconditions]
    return [c for c in every if not c.in_case]


def required(c: Impossible | Precondition) -> Formula:
    """Return what a constraint requires."""
    return Not(c.body) if isinstance(c, Impossible) else Or((Not(c.conduct), c.condition))


def branches(
    test: Callable[[Assignment], object], budget: list[int] | None = None
) -> Iterator[tuple[Assignment, object]]:
    """Yield every assignment of the atoms the test asks for, with its result."""
    budget = [BRANCHES] if budget is None else budget
    todo: list[Assignment] = [{}]
    while todo:
        assignment = todo.pop()
        budget[0] -= 1
        if budget[0] < 0:
            raise TooLarge("the texts are too long to be compared")
        try:
            result = test(assignment)
        except Missing as missing:
            todo += [{**assignment, missing.atom: True}, {**assignment, missing.atom: False}]
        else:
            yield assignment, result


class _Total(dict[BaseAtom, bool]):
    """An assignment of every atom: those in it are true, all others false."""

    def __contains__(self, atom: object) -> bool:
        return True

    def __missing__(self, atom: BaseAtom) -> bool:
        if atom.predicate.startswith("?"):
            raise TooLarge("a text speaks of what is computed")
        return False


def in_text_scope(
    program: Program, frame: Frame, scenario: Scenario, norm: Norm, env: Mapping[str, str]
) -> bool | None:
    """Say whether a norm's scope holds of its parameters in a structure; none if it reads what is computed."""
    structure = Structure(program, frame, scenario.held, TextGround(program, frame))
    reading = structure.read(_Total(dict.fromkeys(scenario.true, True)))
    tick = frame.ticks[0]
    try:
        if not reading.holds(norm.scope, env, tick):
            return False
        return not any(reading.holds(e, env, tick) for e in norm.exceptions)
    except TooLarge:
        return None


# ---- domains (D18)


@frozen
class Shape:
    """What decides the size of a domain: constants, unnamed individuals, dates."""

    constants: dict[SortId, tuple[str, ...]]
    fresh: Counter[SortId]
    ticks: tuple[int, ...]
    exact: bool
    """Whether individuals are compared or listed, so that smaller domains matter as well."""


def shape(
    ground: Ground,
    positive: Iterable[Formula],
    negative: Iterable[Formula],
    needed: Counter[SortId],
) -> Shape:
    """Collect the constants and count the individuals that existential quantifiers may need."""
    positive, negative = list(positive), list(negative)
    everything = _unfolded(ground, [*positive, *negative])
    constraints = _related(ground, everything)
    positive += [required(c) for c in constraints]
    everything += _unfolded(ground, [required(c) for c in constraints])
    fresh = Counter(needed)
    for f in positive:
        fresh.update(_skolems(ground, f, True, frozenset()))
    for f in negative:
        fresh.update(_skolems(ground, f, False, frozenset()))
    for sort in fresh:
        fresh[sort] = min(fresh[sort], max(FRESH, needed[sort]))
    constants: dict[SortId, dict[str, None]] = {}
    terms = [t for f in everything for g in walk(f) for t in _terms(g)]
    for t in terms:
        if isinstance(t, Constant):
            constants.setdefault(t.sort, {})[t.name] = None
    lists = {
        str(p.predicate)
        for f in everything
        for p in mentions(f)
        if (known := ground.predicates.get(p.predicate)) and known.kind is PredicateKind.LIST
    }
    for name in lists:
        for row in ground.listed.get(name, ()):
            for param, value in zip(ground.predicates[name].params, row, strict=True):
                constants.setdefault(param.sort, {})[value] = None
    exact = bool(lists) or any(isinstance(g, Equal) for f in everything for g in walk(f))
    return Shape(
        {sort: tuple(names) for sort, names in constants.items()},
        fresh,
        _ticks(everything),
        exact,
    )


def frames(program: Program, shape: Shape) -> Iterator[Frame]:
    """Yield the largest domain, then smaller ones if they matter. Raises `TooLarge` after `SIZES` of them."""
    sorts = sorted({s.name for s in program.sorts} - {DATE})
    least = [0 if shape.constants.get(s) else 1 for s in sorts]
    most = [max(shape.fresh[s], n) for s, n in zip(sorts, least, strict=True)]
    ranges = [range(n, low - 1, -1) for n, low in zip(most, least, strict=True)]
    sizes = list(product(*ranges)) if shape.exact else [tuple(most)]
    for size in sizes[:SIZES]:
        members = [
            (s, (*shape.constants.get(s, ()), *(f"{s}?{k + 1}" for k in range(n))))
            for s, n in zip(sorts, size, strict=True)
        ]
        points = tuple(Point(t, str(t)) for t in shape.ticks)
        yield Frame(tuple(members), points, (), None, shape.ticks[-1])
    if len(sizes) > SIZES:
        raise TooLarge(f"{len(sizes)} domains to compare texts in")


def _terms(f: Formula) -> tuple[object, ...]:
    if isinstance(f, Predication):
        return (*f.terms, *(f.moment.dates if f.moment else ()))
    if isinstance(f, Equal):
        return (f.left, f.right)
    return ()


def _unfolded(ground: Ground, formulas: list[Formula]) -> list[Formula]:
    """Return the formulas and the bodies of all rules they depend on."""
    found, todo, seen = list(formulas), list(formulas), set()
    while todo:
        for p in mentions(todo.pop()):
            if p.predicate not in seen and not ground.opaque(p.predicate):
                seen.add(p.predicate)
                more = [b for r in ground.rules.get(p.predicate, ()) for b in bodies(r)]
                found += more
                todo += more
    return found


def _related(ground: Ground, formulas: list[Formula]) -> list[Impossible | Precondition]:
    """Return the constraints joined with the formulas by predicates, directly or in a chain."""
    names = {p.predicate for f in formulas for p in mentions(f)}
    waiting = general(ground.program)
    found: list[Impossible | Precondition] = []
    while True:
        inside = {
            id(c): {p.predicate for f in _unfolded(ground, [required(c)]) for p in mentions(f)}
            for c in waiting
        }
        joined = [c for c in waiting if inside[id(c)] & names]
        if not joined:
            return found
        waiting = [c for c in waiting if not inside[id(c)] & names]
        found += joined
        names = names.union(*(inside[id(c)] for c in joined))


def _skolems(ground: Ground, f: Formula, positive: bool, seen: frozenset[str]) -> Counter[SortId]:
    """Count the existential quantifiers by sort, rules unfolded, in negation normal form."""
    found: Counter[SortId] = Counter()
    if isinstance(f, Not):
        return _skolems(ground, f.body, not positive, seen)
    if isinstance(f, Predication):
        if f.predicate in seen or ground.opaque(f.predicate):
            return found
        for r in ground.rules.get(f.predicate, ()):
            if positive:
                heads = {getattr(t, "name", "") for t in r.head.terms}
                found.update(p.sort for p in r.params if p.name not in heads)
            body = And((r.body, *(Not(e) for e in r.exceptions)))
            found.update(_skolems(ground, body, positive, seen | {str(f.predicate)}))
        return found
    if isinstance(f, Exists | ForAll):
        if isinstance(f, Exists) is positive:
            found.update(b.variable.sort for b in f.bounds)
        if isinstance(f, ForAll):
            found.update(_skolems(ground, f.guard, not positive, seen))
        found.update(_skolems(ground, f.body, positive, seen))
        return found
    for p in parts(f):
        found.update(_skolems(ground, p, positive, seen))
    return found


def texts(norm: Norm) -> list[Formula]:
    """Return what a clause says: its conditions, denials of its exceptions, what it is about, done or not."""
    return [
        norm.scope,
        *(Not(e) for e in norm.exceptions),
        norm.dated_content,
        Not(norm.dated_content),
    ]


def dates(formulas: Iterable[Formula]) -> set[int]:
    """Return the first and last days of the dates mentioned."""
    return {
        edge
        for f in formulas
        for g in walk(f)
        for t in _terms(g)
        if isinstance(t, DateTerm)
        for edge in (t.date.first, t.date.last)
    }


def _ticks(formulas: list[Formula]) -> tuple[int, ...]:
    """Return a point for each date mentioned and one in each gap."""
    named = dates(formulas)
    if not named:
        return (0,)
    if len(named) > 4:
        raise TooLarge("the texts mention many dates")
    before = DAY * (min(named) - 1)
    return (before, *(t for d in sorted(named) for t in (DAY * d, DAY * d + 1)))
