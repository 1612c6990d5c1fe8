"""Which texts can be compared in domains of every size (D18).

A text is read as a tree; each way from its root to an atom passes quantifiers. Read as asserted or as denied, none may
pass someone after everyone: then it takes no more individuals than the text names to tell whether it can hold.
"""

from __future__ import annotations

from collections.abc import Iterator

from lexlogic.program.model import (
    And,
    Exists,
    ForAll,
    Formula,
    Impossible,
    Norm,
    Not,
    Or,
    Precondition,
    Predication,
    RuleKind,
    Variable,
)
from lexlogic.reference.ground import Ground

SOME, EVERY, NO_END = "S", "E", "ES"
Inside = tuple[tuple[str, int], ...]
"""The predicates whose rules one is inside of, and how many quantifiers had been passed before each."""


def in_fragment(ground: Ground, norm: Norm) -> bool:
    """No way through what the scope reads passes someone after everyone, whether it holds or fails; nor does any
    through the constraints."""
    program = ground.program
    read = [(f, asserted, "") for f in (norm.scope, *norm.exceptions) for asserted in (True, False)]
    every: list[Impossible | Precondition] = [*program.impossible, *program.preconditions]
    for c in (c for c in every if not c.in_case):
        start = EVERY if c.params else ""
        if isinstance(c, Impossible):
            read.append((c.body, False, start))
        else:
            read += [(c.conduct, False, start), (c.condition, True, start)]
    return not any(
        SOME in way.partition(EVERY)[2]
        for formula, asserted, start in read
        for way in _ways(ground, formula, asserted, start, ())
    )


def _ways(ground: Ground, f: Formula, asserted: bool, way: str, inside: Inside) -> Iterator[str]:
    """The quantifiers passed on each way; a rule that leads back to itself has ways without end."""
    if isinstance(f, Not):
        yield from _ways(ground, f.body, not asserted, way, inside)
    elif isinstance(f, And | Or):
        for part in f.parts:
            yield from _ways(ground, part, asserted, way, inside)
    elif isinstance(f, Exists):
        passed = way + (SOME if asserted else EVERY)
        yield from _ways(ground, f.body, asserted, passed, inside)
    elif isinstance(f, ForAll):
        passed = way + (EVERY if asserted else SOME)
        yield from _ways(ground, f.guard, not asserted, passed, inside)
        yield from _ways(ground, f.body, asserted, passed, inside)
    elif isinstance(f, Predication):
        yield from _through_rules(ground, f, asserted, way, inside)
    else:
        yield way


def _through_rules(
    ground: Ground, f: Predication, asserted: bool, way: str, inside: Inside
) -> Iterator[str]:
    name = str(f.predicate)
    entered = dict(inside)
    if name in entered:  # a circle that passes nobody adds nothing
        yield way if len(way) == entered[name] else way + NO_END
        return
    yield way
    if name not in ground.predicates:  # open, as computed and on record
        return
    for rule in ground.rules.get(name, ()):
        holds = asserted is not (rule.kind is RuleKind.UNMET)
        heads = {t.name for t in rule.head.terms if isinstance(t, Variable)}
        others = any(v.name not in heads for v in rule.params)
        passed = way + ((SOME if holds else EVERY) if others else "")
        within = (*inside, (name, len(way)))
        for formula in (rule.body, rule.gate):
            yield from _ways(ground, formula, holds, passed, within)
        for exception in rule.exceptions:
            yield from _ways(ground, exception, not holds, passed, within)
