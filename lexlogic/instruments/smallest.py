"""The smallest scenario in which a claim fails (or holds), and the nearest in which it is otherwise.

Smallest: fewest stated points departed from; then fewest individuals of whom anything unstated is so; then
fewest unstated facts; then fewest readings of open law that it needs; ties by the order of the file.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from attrs import frozen

from lexlogic.instruments.fewest import Search
from lexlogic.instruments.footing import Footing, Point
from lexlogic.instruments.readings import Readings, TooManyReadings, fewest_readings
from lexlogic.program import model as m
from lexlogic.program.frame import BaseAtom, Scenario
from lexlogic.solving.grounds import Issue
from lexlogic.solving.z3_backend import Sat
from lexlogic.theory.circuit import FALSE
from lexlogic.theory.model import Atom, AtomKind

_TO_DEPART_FROM = {"standard": 0, "stated": 1, "denied": 1, "fact": 2}


@frozen
class Found:
    """A scenario, with what is counted of it. `readings`: the literals of the readings it needs."""

    footing: Footing
    target: int
    answer: Sat
    scenario: Scenario
    departed: tuple[Point, ...]
    individuals: tuple[str, ...]
    unstated: tuple[int, ...]
    readings: tuple[int, ...]
    fewest_readings: bool


def smallest(footing: Footing, target: int) -> Found | None:
    """The smallest scenario in which the target holds; none if there is none. Raises `Exhausted`."""
    settled = keep_to(footing, target)
    if settled is None:
        return None
    footing, search = settled
    unstated = in_order(footing, footing.unstated())
    people = individuals(footing, unstated)
    search.fewest([literal for _, literal in people])
    search.fewest(unstated)
    search.prefer([-literal for _, literal in reversed(people)])
    search.prefer([-v for v in reversed(unstated)])
    search, needed, exact = _read(footing, target, search)
    answer = search.answer
    return Found(
        footing,
        target,
        answer,
        footing.scenario(answer),
        footing.departed or (),
        tuple(name for name, literal in people if footing.holds(literal, answer)),
        tuple(v for v in unstated if footing.holds(v, answer)),
        tuple(needed),
        exact,
    )


def keep_to(footing: Footing, target: int) -> tuple[Footing, Search] | None:
    """Depart from as few stated points as can be, so that the target can hold. Raises `Exhausted`.

    Among equally many, from what somebody judged rather than what a view states, and from that rather
    than what is given; then from the first of the file.
    """
    search = Search.begin(footing, [target])
    if search is None:
        return None
    if footing.departed is not None:
        return footing, search
    points = sorted(footing.points, key=lambda p: _TO_DEPART_FROM[p.stated[0].kind])
    search.fewest([-p.literal for p in points])
    search.prefer([p.literal for p in reversed(points)])
    departed = tuple(p for p in footing.points if not footing.holds(p.literal, search.answer))
    kept = Footing(footing.asker, footing.points, departed)
    found = Search.begin(kept, [target])
    assert found is not None
    return kept, found


def individuals(footing: Footing, facts: Iterable[int]) -> list[tuple[str, int]]:
    """Those whom facts are about, each with the literal that says that some of them is so."""
    atoms = footing.theory.g.atoms
    about: dict[str, list[int]] = {}
    for variable in facts:
        for term in atoms[variable].terms:
            about.setdefault(str(term), []).append(variable)
    order = ranks(footing)
    names = sorted((n for n in about if n in order), key=lambda n: order[n])
    return [(n, footing.circuit.disj(about[n])) for n in names]


def ranks(footing: Footing) -> dict[str, int]:
    """The individuals in order: arbitrary members first, then those the file names, as it names them."""
    program, frame = footing.theory.program, footing.theory.frame
    arbitrary = [str(i.name) for i in program.individuals if i.kind is m.IndividualKind.ARBITRARY]
    named = [str(i.name) for i in program.individuals]
    fresh = [n for _, names in frame.members for n in names if "#" in n]
    return {n: i for i, n in enumerate(dict.fromkeys((*arbitrary, *fresh, *named)))}


def in_order(footing: Footing, facts: Iterable[int]) -> list[int]:
    """Facts in order: by whom they are about, then as their predicates stand in the file, then by date."""
    order = ranks(footing)
    program = footing.theory.program
    declared = {str(p.name): i for i, p in enumerate(program.predicates)}

    def key(variable: int) -> tuple[object, ...]:
        atom: Atom = footing.theory.g.atoms[variable]
        terms = tuple(order.get(str(t), len(order)) for t in atom.terms)
        first = min(terms, default=len(order))
        return first, declared.get(atom.name, -1), terms, atom.tick or 0, variable

    return sorted(facts, key=key)


# ---- readings


def open_readings(footing: Footing) -> list[Issue]:
    """The positions, groups as one, that every scenario here may have either way."""
    theory = footing.theory
    g, program = theory.g, theory.program
    cone = {
        g.atoms[v].name
        for v in footing.asker.cone
        if v in g.atoms and g.atoms[v].kind is AtomKind.POSITION
    }
    found: list[Issue] = []
    grouped: set[str] = set()
    for group in program.groups:
        members = [str(p) for p in group.members]
        grouped |= set(members)
        values = tuple((p, g.position(p)) for p in members)
        if cone & set(members) and not any(footing.forced(x) for _, x in values):
            found.append(Issue(group.name, values))
    for position in program.positions:
        name = str(position.name)
        if name in grouped or name not in cone:
            continue
        variable = g.position(name)
        if not footing.forced(variable) and not footing.forced(-variable):
            found.append(Issue(name, (("held", variable), ("rejected", -variable))))
    return found


def _read(footing: Footing, target: int, search: Search) -> tuple[Search, list[int], bool]:
    """The readings that the scenario needs, as few as can be; and whether these are surely the fewest."""
    issues = open_readings(footing)
    readings = Readings.of(footing, issues, target)
    try:
        found = fewest_readings(search, readings)
        if found is not None:
            found.prefer([-x for x in reversed(readings.names)])
            named = _settle(found, issues, readings)
            _settle_rest(found, footing, issues, named)
            return found, readings.named(found.answer), True
    except TooManyReadings:
        pass
    _settle_rest(search, footing, issues, [])
    chosen = [x for i in issues for _, x in i.values if footing.holds(x, search.answer)]
    facts = [v if footing.holds(v, search.answer) else -v for v in footing.variables()]
    kept = footing.needed([*facts, *chosen], target)
    return search, [x for x in chosen if x in kept], False


def _settle(search: Search, issues: list[Issue], readings: Readings) -> list[Issue]:
    """Of each reading named, the first that will do."""
    named = [
        issue
        for issue, name in zip(issues, readings.names, strict=True)
        if readings.holds(name, search.answer)
    ]
    for issue in named:
        search.prefer([x for _, x in issue.values])
    return named


def _settle_rest(search: Search, footing: Footing, issues: list[Issue], named: list[Issue]) -> None:
    """Leave nothing to the solver: the other readings, and the days on which undated things happen."""
    for issue in issues:
        if issue not in named:
            values = issue.values if len(issue.values) > 2 else issue.values[::-1]
            search.prefer([x for _, x in values])
    search.prefer([-v for v in reversed(in_order(footing, footing.variables()))])


# ---- the nearest scenario that is otherwise


@frozen
class Nearest:
    """The scenario nearest to another in which the claim is otherwise, and where the two differ.

    `facts` and `readings`: the literals that hold in it and not in the other.
    """

    footing: Footing
    answer: Sat
    scenario: Scenario
    departed: tuple[Point, ...]
    facts: tuple[int, ...]
    readings: tuple[int, ...]


def nearest(footing: Footing, target: int, other: Found) -> Nearest | None:
    """The scenario in which the target holds that departs from fewest stated points and, among these, differs
    from the other in fewest facts and readings that the other needs. Raises `Exhausted`.

    Among equally near ones that in which what happens in the other happens as well, and is read as there.
    """
    settled = keep_to(footing, target)
    if settled is None:
        return None
    footing, search = settled
    facts = in_order(footing, footing.variables())
    true, held = other.scenario.true, other.scenario.held
    apart = [-v if base_atom(footing, v) in true else v for v in facts]
    names = {other.footing.theory.g.atoms[abs(x)].name for x in other.readings}
    issues = [i for i in open_readings(footing) if names & {i.name, *(n for n, _ in i.values)}]
    for issue in issues:
        same = [x for name, x in issue.values if (issue.name if name == "held" else name) in held]
        kept = same[0] if same else _rejected(issue)
        apart.append(-kept if kept else FALSE)
    search.fewest(apart)
    search.prefer([-x for x in _steadfast(footing, apart, len(facts), other.departed)])
    rest = [i for i in open_readings(footing) if i not in issues]
    for issue in rest:
        search.prefer([x if _as_held(issue, x, held) else -x for _, x in issue.values])
    answer = search.answer
    differing = [x for x in apart[: len(facts)] if footing.holds(x, answer)]
    changed = [
        x
        for issue, differs in zip(issues, apart[len(facts) :], strict=True)
        if footing.holds(differs, answer)
        for _, x in issue.values
        if footing.holds(x, answer)
    ]
    scenario = footing.scenario(answer)
    return Nearest(
        footing, answer, scenario, footing.departed or (), tuple(differing), tuple(changed)
    )


def _steadfast(
    footing: Footing, apart: list[int], facts: int, away: tuple[Point, ...]
) -> list[int]:
    """Differences, those first that are least wanted: that something does not happen, then another reading.

    Wanted most are those that undo a departure.
    """
    undone = {
        (a.origin.body.predicate, tuple(str(getattr(t, "name", t)) for t in a.origin.body.terms))
        for p in away
        for a in p.stated
        if isinstance(a.origin.body, m.Predication)
    }
    atoms = footing.theory.g.atoms

    def rank(index: int) -> int:
        literal = apart[index]
        if index >= facts:
            return 1
        atom = atoms[abs(literal)]
        if (atom.name, atom.terms) in undone:
            return 3
        return 2 if literal > 0 else 0

    order = sorted(range(len(apart)), key=lambda i: (rank(i), -i))
    return [apart[i] for i in order]


def _as_held(issue: Issue, literal: int, held: frozenset[str]) -> bool:
    """Whether a value of an issue is the one that a scenario has."""
    name = next(name for name, x in issue.values if x == literal)
    return (issue.name in held) == (name == "held") if len(issue.values) == 2 else name in held


def like(found: Found, near: Nearest) -> Found:
    """The scenario with the readings it does not need as the nearest has them, if they can stand together."""
    footing = found.footing
    atoms = footing.theory.g.atoms
    named = {atoms[abs(x)].name for x in found.readings}
    demands = [v if footing.holds(v, found.answer) else -v for v in footing.variables()]
    for issue in open_readings(footing):
        if not named & {issue.name, *(n for n, _ in issue.values)}:
            demands += [x for _, x in issue.values if _as_held(issue, x, near.scenario.held)]
    search = Search.begin(footing, [found.target, *found.readings, *demands])
    if search is None:
        return found
    scenario = footing.scenario(search.answer)
    return attrs.evolve(found, answer=search.answer, scenario=scenario)


def _rejected(issue: Issue) -> int:
    return next((x for name, x in issue.values if name == "rejected"), 0)


def base_atom(footing: Footing, variable: int) -> BaseAtom:
    """The fact a variable stands for."""
    atom = footing.theory.g.atoms[variable]
    return BaseAtom(atom.name, atom.terms, atom.tick, atom.kind is AtomKind.OPEN_PART)
