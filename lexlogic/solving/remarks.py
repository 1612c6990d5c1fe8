"""What an answer adds to its verdict: duties of different bearers, partial permissions, why a duty is impossible.

None of these is a conflict or changes a verdict (D26, D27, D29); each is a sentence beside it.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from lexlogic.program import model as m
from lexlogic.program.remarks import Cause, RemarkKind
from lexlogic.program.walk import subformulas
from lexlogic.solving.reports import label_of
from lexlogic.solving.z3_backend import Sat
from lexlogic.theory.components import TooManyAtoms
from lexlogic.theory.model import Instance

if TYPE_CHECKING:
    from lexlogic.solving.ask import Asker


def remarks(asker: Asker) -> tuple[str, ...]:
    """The remarks on a question's claim, in the order of its parts."""
    found: list[str] = []
    for part in subformulas(asker.question.claim):
        if isinstance(part, m.ConflictClaim) and not _has_variables(part.members):
            found += _on_members(asker, part)
        elif (
            isinstance(part, m.NormStatus)
            and part.status is m.Status.IMPOSSIBLE
            and not _has_variables((part.ref,))
        ):
            found += _on_impossible(asker, part)
    return tuple(dict.fromkeys(found))


def _has_variables(refs: tuple[m.NormRef, ...]) -> bool:
    return any(isinstance(t, m.Variable) for r in refs for t in (r.norm, r.by, *(r.terms or ())))


def _on_members(asker: Asker, claim: m.ConflictClaim) -> list[str]:
    registers = asker.theory.registers
    covered = registers.claims.covering(claim.members, {}, asker.theory.frame.present)
    found = []
    for combination in list(product(*covered))[:64]:
        instances = [i for i, _ in combination]
        bearers = {i.bearer for i in instances}
        if len(bearers) > 1 and all(i.norm.is_duty for i in instances):
            found += _between_bearers(asker, instances)
        elif len(instances) == 2 and sum(i.norm.is_duty for i in instances) == 1:
            found += _partial(asker, instances)
    return found


def _between_bearers(asker: Asker, instances: list[Instance]) -> list[str]:
    """D29: duties of different bearers that cannot all be complied with, over the alternatives of all."""
    labels = " and ".join(label_of(i) for i in instances)
    try:
        clash = asker.theory.registers.beside.between_bearers(instances)
    except TooManyAtoms as error:
        return [f"whether {labels} can all be kept was not looked into: {error}"]
    asker.theory.complete()
    answer = asker.witness(clash)
    if answer is None:
        return []
    certain = asker.witness(-clash) is None
    cannot = "cannot all be kept" if certain else "perhaps cannot all be kept, as open points fall"
    text = f"{labels} are duties of different bearers that {cannot}; that is no conflict"
    asker.remarked(RemarkKind.BETWEEN_BEARERS, text, answer, instances)
    return [text]


def _partial(asker: Asker, instances: list[Instance]) -> list[str]:
    """D27: a permission that can be used both with and without breach of a duty."""
    permission, duty = sorted(instances, key=lambda i: i.norm.is_duty)
    if permission.bearer != duty.bearer:
        return []
    both = asker.theory.registers.beside.partial(permission, duty)
    asker.theory.complete()
    answer = asker.witness(both)
    if answer is None:
        return []
    text = (
        f"{label_of(permission)} can be used with and without breach of {label_of(duty)}: "
        "a partial overlap, no conflict"
    )
    asker.remarked(RemarkKind.PARTIAL, text, answer, instances)
    return [text]


def _on_impossible(asker: Asker, claim: m.NormStatus) -> list[str]:
    found = []
    theory = asker.theory
    for instance, _ in list(theory.norms.matching(claim.ref, {}, theory.frame.present)):
        literal = theory.registers.impossible(instance)
        theory.complete()
        answer = asker.witness(literal)
        if answer is not None:
            cause = _cause(asker, instance, answer)
            text = f"{label_of(instance)} cannot be kept: {_CAUSES[cause]}"
            asker.remarked(RemarkKind.CAUSE, text, answer, (instance,), cause)
            found.append(text)
    return found


_CAUSES = {
    Cause.SETTLED: "the bearer's own earlier conduct settled it",
    Cause.OUT_OF_CONTROL: "it is in the hands of others",
    Cause.SUPERVENING: "circumstances make it so",
    Cause.DEFECTIVE: "it never could be",
}


def _cause(asker: Asker, instance: Instance, answer: Sat) -> Cause:
    """The cause of an impossible duty (D26)."""
    theory, g = asker.theory, asker.g
    registers = theory.registers
    component = registers.component(instance)
    for tick in theory.frame.ticks:
        if component.tick is None or tick >= component.tick:
            break
        earlier = registers.component_at(instance, tick)
        if earlier is None:
            continue
        kept = -registers.impossible(instance, earlier)
        theory.complete()
        if g.truth(kept, theory.known(answer.values), {1: True}):
            return Cause.SETTLED
    kept = registers.beside.could_be_kept(component, instance)
    theory.complete()
    limits = [x for x, _, _ in registers.constraints()]
    values = theory.known(answer.values)
    for cause, all_free in ((Cause.OUT_OF_CONTROL, False), (Cause.SUPERVENING, True)):
        fixed = registers.beside.fixed(instance, values, [kept, *limits], all_free)
        if isinstance(asker.solver.check([*limits, *fixed, kept], False), Sat):
            return cause
    return Cause.DEFECTIVE
