"""Walks over formulas, over all that the law says, and over views."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lexlogic.program import model as m


def subformulas(formula: m.Formula) -> Iterator[m.Formula]:
    """The formula and every formula inside it."""
    yield formula
    match formula:
        case m.Not(body) | m.Exists(_, body) | m.Shifted(_, _, body) | m.Advice(_, _, body):
            yield from subformulas(body)
        case m.And(parts) | m.Or(parts):
            for part in parts:
                yield from subformulas(part)
        case m.ForAll(_, guard, body):
            yield from subformulas(guard)
            yield from subformulas(body)
        case _:
            return


def quantified_sorts(formula: m.Formula) -> Iterator[m.SortId]:
    """The sorts a formula quantifies over, one for each variable."""
    for part in subformulas(formula):
        if isinstance(part, m.Exists | m.ForAll):
            for bound in part.bounds:
                yield bound.variable.sort


def of_the_law(program: m.Program, rules: Iterable[m.Rule]) -> Iterator[m.Formula]:
    """All that norms, some of the rules, sources and principles say."""
    for norm in program.norms:
        yield from (norm.dated_content, norm.scope, *norm.exceptions)
        yield from (norm.exists, norm.breach_condition, *(o.gate for o in norm.owing))
    for rule in rules:
        yield from (rule.body, *rule.exceptions, rule.gate)
    for source in program.sources:
        yield from (source.exists, *(r.insofar for r in source.reservations))
    for principle in program.principles:
        yield from (principle.gate, *(v.body for v in principle.votes))
    yield from program.wide_conflict


def merged_views(program: m.Program, names: Iterable[m.ViewId]) -> list[m.View]:
    """The views named and all they follow, each once, followed ones first."""
    by_name = {view.name: view for view in program.views}
    found: list[m.View] = []

    def add(name: m.ViewId, seen: tuple[m.ViewId, ...]) -> None:
        view = by_name.get(name)
        if view is None or name in seen or view in found:
            return
        for followed in view.follows:
            add(followed, (*seen, name))
        found.append(view)

    for name in names:
        add(name, ())
    return found
