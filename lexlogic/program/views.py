"""Positions, groups of positions, and views, those of variants included."""

from __future__ import annotations

import attrs

from lexlogic.program import model as m
from lexlogic.program.findings import finding
from lexlogic.program.scope import Scope
from lexlogic.syntax import tree


def define_position(scope: Scope, s: tree.PositionDecl) -> None:
    """Add a position with those who hold it."""
    held: list[m.Holder] = []
    opposed: list[m.Holder] = []
    left: list[m.Holder] = []
    unheld, default, alias = False, None, ""
    for clause in s.clauses:
        match clause:
            case tree.HeldClause():
                held.extend(_holder(h) for h in clause.holders)
            case tree.OpposedClause():
                opposed.extend(_holder(h) for h in clause.holders)
            case tree.LeftOpenClause():
                left.extend(_holder(h) for h in clause.holders)
            case tree.UnheldClause():
                unheld = True
            case tree.DefaultClause():
                default = clause.value == "on"
            case tree.AliasClause():
                alias = clause.name.text
    scope.parts.positions.append(
        m.Position(
            m.PositionId(s.name.text),
            s.title.value if s.title else "",
            tuple(held),
            tuple(opposed),
            tuple(left),
            unheld,
            default,
            alias,
            s.span,
        )
    )


def define_group(scope: Scope, s: tree.GroupDecl) -> None:
    """Add a group of positions of which exactly one is held."""
    members = scope.positions(s.names)
    label = s.label.text if s.label else "/".join(members)
    scope.parts.groups.append(m.Group(label, members, s.span))


def define_view(scope: Scope, s: tree.ViewDecl) -> None:
    """Add a view."""
    holds: list[m.PositionId] = []
    rejects: list[m.PositionId] = []
    leaves: list[m.PositionId] = []
    states: list[m.Finding] = []
    denies: list[m.Finding] = []
    for clause in s.clauses:
        match clause:
            case tree.HoldsClause():
                holds.extend(scope.positions(clause.names))
            case tree.RejectsClause():
                rejects.extend(scope.positions(clause.names))
            case tree.LeavesClause():
                leaves.extend(scope.positions(clause.names))
            case tree.StatesClause():
                states.append(finding(scope, clause.body, clause.per, clause.span))
            case tree.DeniesClause():
                denies.append(finding(scope, clause.body, clause.per, clause.span))
    follows = scope.names(s.follows, "view", "a view")
    scope.parts.views.append(
        m.View(
            m.ViewId(s.name.text),
            s.title.value if s.title else "",
            tuple(m.ViewId(v) for v in follows),
            tuple(holds),
            tuple(rejects),
            tuple(leaves),
            tuple(states),
            tuple(denies),
            s.span,
        )
    )


def variant_view(scope: Scope, case: tree.CaseDecl) -> m.View | None:
    """The positions a variant moves, as a view that every question of it follows."""
    holds: list[m.PositionId] = []
    rejects: list[m.PositionId] = []
    leaves: list[m.PositionId] = []
    for s in case.body:
        match s:
            case tree.VariantHolds():
                holds.extend(scope.positions(s.names))
            case tree.VariantRejects():
                rejects.extend(scope.positions(s.names))
            case tree.VariantLeaves():
                leaves.extend(scope.positions(s.names))
    if not (holds or rejects or leaves):
        return None
    name = m.ViewId(f"variant {case.opening.name.text}")
    return m.View(name, "", (), tuple(holds), tuple(rejects), tuple(leaves), (), (), case.span)


def overruled(view: m.View, by: m.View | None) -> m.View:
    """The view less what a variant's own view says about the same positions."""
    if by is None:
        return view
    moved = set(by.holds) | set(by.rejects) | set(by.leaves_open)
    return attrs.evolve(
        view,
        holds=tuple(p for p in view.holds if p not in moved),
        rejects=tuple(p for p in view.rejects if p not in moved),
        leaves_open=tuple(p for p in view.leaves_open if p not in moved),
    )


def _holder(holder: tree.Holder) -> m.Holder:
    name = holder.name.text if isinstance(holder.name, tree.Name) else holder.name.value
    return m.Holder(name, holder.authority.value if holder.authority else "")
