"""What an answer adds to its verdict: duties of different bearers, partial permissions, why a duty is impossible.

None of these is a conflict or changes a verdict (D26, D27, D29); each is a sentence beside it.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from lexlogic.program import model as m
from lexlogic.program.frames import subformulas
from lexlogic.solving.reports import label_of
from lexlogic.solving.z3_backend import Sat
from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.components import ATOM_LIMIT
from lexlogic.theory.model import AtomKind, Instance

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
    theory, g = asker.theory, asker.g
    registers, norms = theory.registers, theory.norms
    rows = [(norms.scope(i), norms.content(i)) for i in instances]
    g.run()
    own: set[int] = set()
    for instance, (scope, content) in zip(instances, rows, strict=True):
        for literal in (scope, content):
            own |= registers.acts.own_support(literal, instance.bearer, None)
    constraints = [x for x, support, _ in registers.constraints() if support & own]
    for literal, support, _ in registers.constraints():
        if support & own:
            for instance in instances:
                own |= registers.acts.own_support(literal, instance.bearer, None)
    if len(own) > ATOM_LIMIT:
        return []
    forces = [norms.in_force(i) for i in instances]
    theory.complete()
    ways = []
    for bits in product((TRUE, FALSE), repeat=len(own)):
        rewrite = g.cofactor(dict(zip(sorted(own), bits, strict=True)))
        parts = [rewrite(x) for x in constraints]
        parts += [g.circuit.disj((-rewrite(s), rewrite(c))) for s, c in rows]
        ways.append(g.circuit.conj(parts))
    clash = g.circuit.conj((*forces, -g.circuit.disj(ways)))
    if not isinstance(asker._check([clash], False), Sat):
        return []
    labels = " and ".join(label_of(i) for i in instances)
    return [
        f"{labels} are duties of different bearers that cannot all be kept; that is no conflict"
    ]


def _partial(asker: Asker, instances: list[Instance]) -> list[str]:
    """D27: a permission that can be used both with and without breach of a duty."""
    theory = asker.theory
    registers = theory.registers
    permission, duty = sorted(instances, key=lambda i: i.norm.is_duty)
    component = registers.component(permission)
    numbers = {n.number for n in component.members}
    if duty.number not in numbers or permission.number not in numbers:
        return []
    registers.alternatives.prepare(component)
    used = component.exercised[permission.number]
    kept = component.complied[duty.number]
    theory.complete()
    with_breach = registers.alternatives.possible(component, [used, [-x for x in kept]])
    without = registers.alternatives.possible(component, [used, kept])
    if not isinstance(asker._check([with_breach, without], False), Sat):
        return []
    return [
        f"{label_of(permission)} can be used with and without breach of {label_of(duty)}: "
        "a partial overlap, no conflict"
    ]


def _on_impossible(asker: Asker, claim: m.NormStatus) -> list[str]:
    found = []
    theory = asker.theory
    for instance, _ in list(theory.norms.matching(claim.ref, {}, theory.frame.present)):
        literal = theory.registers.impossible(instance)
        theory.complete()
        answer = asker._check([literal])
        if literal != FALSE and isinstance(answer, Sat):
            found.append(f"{label_of(instance)} cannot be kept: {_cause(asker, instance, answer)}")
    return found


def _cause(asker: Asker, instance: Instance, answer: Sat) -> str:
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
        registers.alternatives.prepare(earlier)
        theory.complete()
        if g.truth(registers.alternatives.sat(earlier, [instance]), answer.values, {1: True}):
            return "the bearer's own earlier conduct settled it"
    possible = registers.alternatives.sat(component, [instance])
    fixed = [x for x, _ in theory.constraints]
    circumstances, others = [], []
    for variable in sorted(theory.cone([possible, *fixed])):
        atom = g.atoms.get(variable)
        if atom is None or variable in g.definitions:
            continue
        value = variable if answer.values.get(variable, False) else -variable
        if atom.conduct and atom.terms[0] not in registers.acts.agents(instance.bearer, atom.tick):
            others.append(value)
        elif atom.kind is not AtomKind.TEXT:
            circumstances.append(value)
    if others and isinstance(asker.solver.check([*fixed, *circumstances, possible], False), Sat):
        return "it is in the hands of others"
    if isinstance(asker.solver.check([*fixed, possible], False), Sat):
        return "circumstances make it so"
    return "it never could be"
