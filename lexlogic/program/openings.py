"""A program in which less is stated, or stated the other way: what departures from a case are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs

from lexlogic.program import model as m


def leave_open(program: m.Program, atoms: Iterable[m.Predication]) -> m.Program:
    """The program with nothing given outright of some atoms; they are disputed in it."""
    atoms = tuple(dict.fromkeys(atoms))

    def left(body: m.Formula) -> m.Formula | None:
        atom = body.body if isinstance(body, m.Not) else body
        return None if atom in atoms else body

    findings = _each(program.findings, left)
    return attrs.evolve(program, findings=findings, disputed=(*program.disputed, *atoms))


def turn(
    program: m.Program, stated: frozenset[m.Formula], denied: frozenset[m.Formula]
) -> m.Program:
    """The program in which some bodies are stated the other way, and some denials are."""

    def over(body: m.Formula) -> m.Formula | None:
        return m.Not(body) if body in stated else body

    views = tuple(
        attrs.evolve(
            view,
            states=_each(view.states, over),
            denies=tuple(
                attrs.evolve(f, body=m.Not(f.body)) if f.body in denied else f for f in view.denies
            ),
        )
        for view in program.views
    )
    return attrs.evolve(program, findings=_each(program.findings, over), views=views)


def parts(body: m.Formula) -> tuple[m.Formula, ...]:
    """What a finding states: the parts of a conjunction, or itself."""
    if isinstance(body, m.And):
        return tuple(p for part in body.parts for p in parts(part))
    return (body,)


def _each(
    findings: tuple[m.Finding, ...], change: Callable[[m.Formula], m.Formula | None]
) -> tuple[m.Finding, ...]:
    """The findings with each of their parts changed; none stands for a part that is left out."""
    found = []
    for finding in findings:
        changed = [change(part) for part in parts(finding.body)]
        kept = tuple(part for part in changed if part is not None)
        if kept:
            body = kept[0] if len(kept) == 1 else m.And(kept)
            found.append(attrs.evolve(finding, body=body))
    return tuple(found)
