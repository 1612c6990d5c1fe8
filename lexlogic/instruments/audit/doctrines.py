"""On which choices of contested positions a conflict never stays unresolved (D46, D50)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexlogic.explanation.wording import denied
from lexlogic.instruments.audit.records import Reading
from lexlogic.program import model as m
from lexlogic.solving.grounds import Issue, Minimal
from lexlogic.theory.circuit import FALSE
from lexlogic.theory.model import AtomKind

if TYPE_CHECKING:
    from lexlogic.instruments.audit.search import GroupSearch, Kind

STEPS = 200
"""Proposals looked at for one conflict at most."""

LIMIT = 12
"""Smallest choices of positions listed for one conflict at most; that there are more is said."""


def readings(
    search: GroupSearch, kind: Kind, holds: int, unresolved: int
) -> tuple[tuple[Reading, ...], bool]:
    """The smallest choices of positions that settle a conflict wherever it arises, or keep it from arising;
    and whether these are all."""
    p, c = search.patterns, search.theory.circuit
    if not p.possible(unresolved):
        by, prevails = _principles(search, kind, [])
        return (Reading((), "settled", by, prevails),), True
    issues = _issues(search, unresolved)
    if not issues:
        return (), True
    leaves = [
        v
        for v in p._leaves([unresolved])
        if v not in {abs(x) for issue in issues for _, x in issue.values}
    ]
    minimal = Minimal(p.residual, p.base, leaves, issues)
    minimal.steps = STEPS
    names = {literal: (issue.name, value) for issue in issues for value, literal in issue.values}
    found = []
    for literals in minimal.run(-unresolved, LIMIT):
        chosen = tuple(_said(*names[x]) for x in literals)
        if not p.possible(c.conj([holds, *literals])):
            found.append(Reading(chosen, "no conflict"))
            continue
        by, prevails = _principles(search, kind, list(literals))
        found.append(Reading(chosen, "settled", by, prevails))
    ordered = sorted(found, key=lambda r: (r.how != "settled", len(r.positions), r.positions))
    return tuple(ordered), minimal.complete


def _said(name: str, value: str) -> str:
    if value in ("true", "false"):
        return name if value == "true" else denied(name)
    return f"{name} {value}" if value in ("held", "rejected") else f"{value} held"


def _principles(
    search: GroupSearch, kind: Kind, literals: list[int]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The principles that settle a conflict somewhere, given a choice of positions, and what prevails."""
    c = search.theory.circuit
    by: dict[str, None] = {}
    prevails: dict[str, None] = {}
    for conflict in kind.sets:
        for choice in conflict.choices:
            for index in range(len(choice.claims)):
                literal = choice.resolved(index)
                if literal == FALSE:
                    continue
                for name, cast in choice.resolved_by.items():
                    whole = c.conj((conflict.holds, choice.chosen, literal, cast, *literals))
                    if whole != FALSE and search.patterns.possible(whole):
                        by[name] = None
                        others = [x for i, x in enumerate(choice.claims) if i != index]
                        prevails[" and ".join(search.label(x.instance) for x in others)] = None
    return tuple(by), tuple(prevails)


def _issues(search: GroupSearch, literal: int) -> list[Issue]:
    """The positions the literal depends on; groups as one."""
    g = search.theory.g
    cone = search.theory.cone([literal])
    relevant = {g.atoms[v].name for v in cone if v in g.atoms and _is_position(g.atoms[v].kind)}
    found = []
    grouped: set[str] = set()
    program: m.Program = search.generic.program
    for group in program.groups:
        members = [str(p) for p in group.members]
        grouped |= set(members)
        if relevant & set(members):
            found.append(Issue(group.name, tuple((p, g.position(p)) for p in members)))
    for position in program.positions:
        name = str(position.name)
        if name in relevant and name not in grouped:
            variable = g.position(name)
            found.append(Issue(name, (("held", variable), ("rejected", -variable))))
    for variable in sorted(cone):
        if variable not in g.definitions and _about_texts(search, variable):
            text = search.patterns.words.told(g.atoms[variable], True)
            values = (("true", variable), ("false", -variable))
            found.append(Issue(text, values, True))
    return found


def _about_texts(search: GroupSearch, variable: int) -> bool:
    """Whether an open atom says something of treaties or norms only: what these texts are like."""
    g = search.theory.g
    atom = g.atoms.get(variable)
    if atom is None or atom.kind not in (AtomKind.BASE, AtomKind.OPEN_PART) or not atom.terms:
        return False
    definition = g.predicates.get(atom.name)
    if definition is None or definition.is_conduct:
        return False
    return all(v.sort in (m.SOURCE, m.NORM, m.PRINCIPLE) for v in definition.params)


def _is_position(kind: AtomKind) -> bool:
    return kind is AtomKind.POSITION
