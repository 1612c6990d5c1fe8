"""Content conflict of two texts, over one generic instance of the first (D19)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from attrs import frozen

from lexlogic.program.frame import DAY, BaseAtom
from lexlogic.program.model import And, Constant, Equal, Formula, Norm, Variable
from lexlogic.reference.reading import Reading
from lexlogic.reference.reads import window
from lexlogic.reference.structures import Assignment, Structure, branches, dates
from lexlogic.reference.values import Instance, TooLarge, Value

CONDUCT = 10
"""Acts of the bearer that are enumerated at most."""


@frozen
class Act:
    """What one feasible conduct amounts to."""

    does_n: bool
    in_y: bool
    does_y: bool


def between(structure: Structure, n: Norm, j: Norm) -> tuple[bool, bool]:
    """Say whether some instance of j clashes somewhere, and whether one clashes everywhere.

    The instance of n is generic in its time too: at a date its content names, or at any that no text names; j may
    speak of some of these times only, and does not clash at the others (decision 22).
    """
    bearer, args = _generic(structure, n)
    xs = [Instance(n.name, n.clause, bearer, args, t) for t in _times(structure, n)]
    found: dict[tuple[object, ...], set[bool]] = {}
    for y in structure.instances(j, bearer):
        key = (y.args, y.tick if structure.dated(n) else None)
        for x in xs:
            if _beside(structure, n, j, x, y) and structure.acts(x) & structure.acts(y):
                seen = found.setdefault(key, set())
                seen |= _outcomes(structure, x, y, {True, False} - seen)
    for args_of_y, _ in found:
        ys = [y for y in structure.instances(j, bearer) if y.args == args_of_y]
        for x in xs:
            speaking = any(
                _beside(structure, n, j, x, y) and structure.acts(x) & structure.acts(y) for y in ys
            )
            if not speaking and _reached(structure, x):
                found[args_of_y, None].add(False)
    possible = any(True in seen for seen in found.values())
    return possible, any(seen == {True} for seen in found.values())


def _times(structure: Structure, n: Norm) -> list[int]:
    """Return the points of the generic instance."""
    ticks = structure.ground.frame.ticks
    if structure.dated(n):
        bearer, args = _generic(structure, n)
        return [i.tick for i in structure.instances(n, bearer) if i.args == args]
    if dates([n.dated_content]):
        return [t for t in ticks if t in structure.ground.ticks(n.during, {}, None)]
    return [t for t in ticks if t == ticks[0] or t % DAY]


def _beside(structure: Structure, n: Norm, j: Norm, x: Instance, y: Instance) -> bool:
    """Say whether two instances go together: of one time, unless one of the norms has a time of its own."""
    return x.tick == y.tick or structure.dated(n) or structure.dated(j)


def _reached(structure: Structure, x: Instance) -> bool:
    """Say whether somebody can be in the scope of n."""
    norm, env = structure.ground.norm(x), structure.ground.env(x)
    bars = structure.bars(structure.everything.instance(x))

    def test(assignment: Assignment) -> bool:
        reading = structure.read(assignment)
        return (
            reading.holds(norm.scope, env, x.tick)
            and not any(reading.holds(e, env, x.tick) for e in norm.exceptions)
            and all(reading.holds(f, e, t) for f, e, t in bars)
        )

    return any(result for _, result in branches(test))


def _generic(structure: Structure, n: Norm) -> tuple[str, tuple[Value, ...]]:
    """Return bearer and parameters, unnamed and distinct, save those `when` says are someone."""
    used: dict[str, int] = {}
    values: list[Value] = []
    named = dict(_named(n.scope))
    for v in (n.bearer, *n.params):
        if v.name in named:
            values.append(named[v.name])
            continue
        fresh = [x for x in structure.ground.domain(v) if "?" in str(x)]
        place = used.get(v.sort, 0)
        used[v.sort] = place + 1
        values.append(fresh[place] if place < len(fresh) else structure.ground.domain(v)[0])
    return str(values[0]), tuple(values[1:])


def _named(scope: Formula) -> Iterator[tuple[str, str]]:
    """Yield the variables that a scope equates with an individual (decision 22)."""
    if isinstance(scope, And):
        for part in scope.parts:
            yield from _named(part)
    elif isinstance(scope, Equal):
        sides = (scope.left, scope.right)
        for one, other in (sides, sides[::-1]):
            if isinstance(one, Variable) and isinstance(other, Constant):
                yield one.name, other.name


def _outcomes(structure: Structure, x: Instance, y: Instance, wanted: set[bool]) -> set[bool]:
    """Return whether y clashes, over the circumstances in which anything is feasible: U_y."""
    reads = structure.everything.instance(x) | structure.everything.instance(y)
    bars = structure.bars(reads)
    atoms = reads.union(*(structure.everything.conduct(f, e, t) for f, e, t in bars))
    own = sorted(a for a in atoms if _conduct_of(structure, a, x.bearer))
    if len(own) > CONDUCT:
        raise TooLarge(f"{len(own)} acts in two texts")
    conducts = [
        dict(zip(own, choice, strict=True)) for choice in product((False, True), repeat=len(own))
    ]

    def test(circumstances: Assignment) -> bool | None:
        acts = []
        for conduct in conducts:
            reading = structure.read({**circumstances, **conduct})
            if all(reading.holds(f, e, t) for f, e, t in bars) and _relevant(
                structure, x, y, reading
            ):
                acts.append(_act(structure, x, y, reading))
        return _clashes(acts) if acts else None

    found: set[bool] = set()
    for _, result in branches(test):
        if isinstance(result, bool):
            found.add(result)
            if wanted <= found:
                break
    return found


def _conduct_of(structure: Structure, atom: BaseAtom, bearer: str) -> bool:
    return structure.ground.is_conduct(atom.predicate) and atom.terms[:1] == (bearer,)


def _relevant(structure: Structure, x: Instance, y: Instance, reading: Reading) -> bool:
    """Within W_u: sc(n), and no exception of y."""
    n, env = structure.ground.norm(x), structure.ground.env(x)
    if not reading.holds(n.scope, env, x.tick):
        return False
    if any(reading.holds(e, env, x.tick) for e in n.exceptions):
        return False
    j, other = structure.ground.norm(y), structure.ground.env(y)
    return not any(reading.holds(e, other, y.tick) for e in j.exceptions)


def _act(structure: Structure, x: Instance, y: Instance, reading: Reading) -> Act:
    j, env = structure.ground.norm(y), structure.ground.env(y)
    return Act(
        _done(structure, x, reading),
        reading.holds(j.scope, env, y.tick),
        _done(structure, y, reading),
    )


def _done(structure: Structure, i: Instance, reading: Reading) -> bool:
    norm, env = structure.ground.norm(i), structure.ground.env(i)
    return any(reading.holds(norm.content, env, t) for t in window(structure.ground, i))


def _clashes(acts: list[Act]) -> bool:
    """Conditions (a), (b) and (c) of D19."""
    return (
        any(a.does_n for a in acts)
        and any(a.in_y and a.does_y for a in acts)
        and not any(a.does_n and (not a.in_y or a.does_y) for a in acts)
    )
