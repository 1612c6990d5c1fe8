"""The conflict sets a question is about, with their statuses towards each choice of creditors (D40)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lexlogic.program import model as m
from lexlogic.program.remarks import Label, RemarkKind
from lexlogic.program.walk import subformulas
from lexlogic.solving.verdict import ChoiceReport, SetReport
from lexlogic.solving.z3_backend import Sat, Unsat
from lexlogic.theory.beside import CHANGES
from lexlogic.theory.circuit import FALSE
from lexlogic.theory.components import ConflictSet
from lexlogic.theory.priority import Choice

if TYPE_CHECKING:
    from lexlogic.solving.ask import Asker

_REASONS = ("cycle", "several minimal", "split votes", "no vote")


def report_sets(asker: Asker, scenario: Sat) -> tuple[SetReport, ...]:
    """The possible sets of every conflict claim in the question."""
    found: list[SetReport] = []
    theory = asker.theory
    for part in subformulas(asker.question.claim):
        if not isinstance(part, m.ConflictClaim):
            continue
        if part.kind in (m.ConflictKind.APPARENT, m.ConflictKind.INCOMPATIBLE):
            continue
        if any(isinstance(t, m.Variable) for r in part.members for t in (r.norm, r.by)):
            continue
        covered = theory.registers.claims.covering(part.members, {}, theory.frame.present)
        for conflict, creditors in theory.registers.claims.sets_for(covered, part.within):
            if part.kind is m.ConflictKind.STRICT and conflict.wide:
                continue
            if part.kind is m.ConflictKind.WIDE and not conflict.wide:
                continue
            report = _report(asker, conflict, creditors)
            if report is not None:
                found.append(report)
    return tuple(found)


def _report(
    asker: Asker, conflict: ConflictSet, creditors: dict[int, tuple[str, ...]]
) -> SetReport | None:
    for choice in conflict.choices:
        _blocked_ballots(asker, choice, conflict)
    asker.theory.complete()
    asker.refresh()
    possible = asker.check([conflict.holds])
    if not isinstance(possible, Sat):
        return None
    entailed = isinstance(asker.check([-conflict.holds], False), Unsat)
    choices = []
    responsible: dict[str, None] = {}
    for choice in conflict.choices:
        if not choice.admits(creditors):
            continue
        report = _choice(asker, conflict, choice)
        if report is None:
            continue
        choices.append(report)
        if report.status == "unresolved" and not conflict.wide:
            for unit in report.units:
                responsible.update(dict.fromkeys(unit))
    labels = tuple(label_of(n) for n in conflict.members)
    return SetReport(
        tuple(n.number for n in conflict.members),
        labels,
        "wide" if conflict.wide else "strict",
        "entailed" if entailed else "possible",
        tuple(choices),
        tuple(responsible),
        _conditional(asker, conflict),
    )


def _choice(asker: Asker, conflict: ConflictSet, choice: Choice) -> ChoiceReport | None:
    base = [conflict.holds, choice.chosen]
    answer = asker.check(base)
    if not isinstance(answer, Sat):
        return None
    units = _live_units(asker, choice, conflict)
    blocked = _blocked(asker, choice, conflict)

    def certain(literal: int) -> bool:
        return isinstance(asker.check([*base, -literal], False), Unsat)

    def possible(literal: int) -> bool:
        return isinstance(asker.check([*base, literal], False), Sat)

    norms = asker.theory.norms
    for index, claim in enumerate(choice.claims):
        literal = choice.resolved(index)
        if literal == FALSE or not possible(literal):
            continue
        by = tuple(
            name
            for name, lit in choice.resolved_by.items()
            if possible(asker.g.circuit.conj((lit, literal)))
        )
        others = [c for i, c in enumerate(choice.claims) if i != index]
        prevails = str(norms.instances[others[0].instance].norm.name)
        loser = str(norms.instances[claim.instance].norm.name)
        effect = "resolved"
        if certain(literal):
            return ChoiceReport(units, effect, True, "", by, prevails, loser, blocked)
    for status, literal in (
        ("dissolved", choice.dissolved()),
        ("carved", choice.is_carved()),
    ):
        if literal != FALSE and certain(literal):
            return ChoiceReport(units, status, True, "", (), "", "", blocked)
    for reason in _REASONS:
        literal = choice.reason(reason)
        if literal != FALSE and certain(literal):
            return ChoiceReport(units, "unresolved", True, reason, (), "", "", blocked)
    literal = choice.unresolved()
    if literal != FALSE and certain(literal):
        return ChoiceReport(units, "unresolved", True, "", (), "", "", blocked)
    statuses = [
        name
        for name, literal in (
            ("resolved", choice.any_resolved()),
            ("dissolved", choice.dissolved()),
            ("carved", choice.is_carved()),
            ("unresolved", choice.unresolved()),
        )
        if literal != FALSE and possible(literal)
    ]
    return ChoiceReport(units, " or ".join(statuses), False, "", (), "", "", blocked)


def _live_units(asker: Asker, choice: Choice, conflict: ConflictSet) -> tuple[tuple[str, ...], ...]:
    found = []
    for same in choice.alike:
        names: dict[str, None] = {}
        for claim in same:
            for creditor in claim.unit:
                instance = asker.theory.norms.instances[claim.instance]
                force = asker.theory.norms.force(instance, creditor)
                if isinstance(asker.check([conflict.holds, force], False), Sat):
                    names[creditor] = None
        found.append(tuple(names))
    return tuple(found)


def _blocked_ballots(asker: Asker, choice: Choice, conflict: ConflictSet) -> None:
    """Ask for every ballot and force the report will read, so that all they read is defined."""
    for one in choice.claims:
        for other in choice.claims:
            if one is not other:
                asker.theory.priorities.ballot(one, other, conflict.component)
    for same in choice.alike:
        for claim in same:
            instance = asker.theory.norms.instances[claim.instance]
            for creditor in claim.unit:
                asker.theory.norms.force(instance, creditor)


def _blocked(asker: Asker, choice: Choice, conflict: ConflictSet) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for one in choice.claims:
        for other in choice.claims:
            if one is other:
                continue
            ballot = asker.theory.priorities.ballot(one, other, conflict.component)
            for name, literal in ballot.blocked.items():
                if isinstance(asker.check([conflict.holds, literal], False), Sat):
                    names[name] = None
    return tuple(names)


def _conditional(asker: Asker, conflict: ConflictSet) -> str:
    """D28: whether only the bearer's own earlier conduct makes the set, and whether that was a breach."""
    beside = asker.theory.registers.beside
    literal = beside.conditional(conflict)
    asker.theory.complete()
    answer = asker.witness(asker.g.circuit.conj((conflict.holds, literal)))
    if answer is None:
        return ""
    settled = beside.settled_conduct(conflict)
    if len(settled) > CHANGES:
        return ""
    breaches = beside.breaches(conflict.component.bearer, settled)
    asker.theory.complete()
    undone = beside.undoes_breach(conflict, settled, breaches, asker.theory.known(answer.values))
    label = Label.CONTRARY_TO_DUTY if undone else Label.SELF_MADE
    names = " and ".join(label_of(n) for n in conflict.members)
    text = f"the conflict of {names} is {label.value}"
    asker.remarked(RemarkKind.LABEL, text, answer, conflict.members, label)
    return label.value


def label_of(instance: Any) -> str:
    """An instance as the user writes it: `CAT.3.1[Ryu, DPRK] by China`."""
    name = str(instance.norm.name)
    if instance.norm.clause:
        name += f".{instance.norm.clause}"
    args = f"[{', '.join(instance.args)}]" if instance.args else ""
    return f"{name}{args} by {instance.bearer}"
