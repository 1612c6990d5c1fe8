"""Why a breach and not something else: what would make it so, and what must fall for it to be possible (D58).

What could have made it so is found in the law itself: the rules that preclude wrongfulness, the principles and
permissions that could put another duty first. Each is told with the condition that fails.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from lexlogic.explanation.again import Again
from lexlogic.explanation.conflicts import attempts
from lexlogic.explanation.model import Attempt
from lexlogic.explanation.nodes import Node, UnprovedError, below
from lexlogic.explanation.proof import Prover
from lexlogic.explanation.wording import Words, cited
from lexlogic.program import model as m
from lexlogic.program.wording import listed
from lexlogic.solving.budget import Budget
from lexlogic.solving.z3_backend import Sat, Solver, Unsat
from lexlogic.theory.build import Assumption
from lexlogic.theory.circuit import FALSE
from lexlogic.theory.model import Instance, Reason

OTHERS = ("excused", "displaced", "carved")
"""What else a breach might have been: precluded, put second by another duty, or allowed by a permission."""
_MOST, _CHECKS, _SIZE = 6, 120, 3


def breach_of(claim: m.Formula) -> m.NormStatus | None:
    """The claim, if it says that somebody breaches a norm."""
    if isinstance(claim, m.NormStatus) and claim.status in (m.Status.BREACHED, m.Status.WRONGFUL):
        return claim
    return None


def other_literal(again: Again, claim: m.NormStatus, other: str) -> int:
    """The literal that the duty is broken but excused, or is displaced, or carved out."""
    theory = again.theory

    def literal(status: m.Status) -> int:
        said = m.NormStatus(claim.ref, status, claim.moment)
        return theory.literal(said, theory.frame.present)

    if other == "displaced":
        return literal(m.Status.DISPLACED)
    if other == "carved":
        return literal(m.Status.CARVED)
    breached, wrongful = literal(m.Status.BREACHED), literal(m.Status.WRONGFUL)
    return theory.circuit.conj((breached, -wrongful))


def what_might_have(
    again: Again, words: Words, prover: Prover, claim: m.NormStatus, other: str
) -> Iterator[Attempt]:
    """What could have made it so, each with why it does not."""
    theory = again.theory
    found = list(theory.norms.matching(claim.ref, {}, theory.frame.present))
    if other == "excused":
        broken = [(i, c) for i, creditors in found for c in creditors if _broken(again, i, c)]
        for instance, creditor in broken[:1]:
            yield from _excuses(again, prover, instance, creditor)
        return
    numbers = {instance.number for instance, _ in found}
    told: dict[str, Attempt] = {}
    for conflict in list(theory.registers.conflicts):
        if not any(n.number in numbers for n in conflict.members):
            continue
        against = " and ".join(
            words.cite(n.norm) for n in conflict.members if n.number not in numbers
        )
        for one in attempts(again, words, conflict):
            known = told.get(one.principle)
            if known is None or (known.word == "silent" and one.word != "silent"):
                reason = one.reason if one.word == "silent" else f"against {against}: {one.reason}"
                told[one.principle] = Attempt(
                    one.principle, one.title, one.word, reason, one.citation, one.span
                )
    yield from sorted(told.values(), key=lambda a: a.word == "silent")


def _broken(again: Again, instance: Instance, creditor: str) -> bool:
    literal = again.theory.norms.breach(instance, creditor)
    again.theory.complete()
    return again.forced(literal)


def _excuses(again: Again, prover: Prover, instance: Instance, creditor: str) -> Iterator[Attempt]:
    """Every rule that can preclude the wrongfulness of breaking the norm, towards a creditor (D41)."""
    g = again.theory.g
    terms = (str(instance.norm.name), instance.bearer, creditor)
    literal = g.at("precluded", terms, instance.tick)
    again.theory.complete()
    told: dict[str, Attempt] = {}
    for reason in _ways(again, literal):
        rule = reason.origin
        if not isinstance(rule, m.Rule):
            continue
        name = cited(rule.citation) or rule.name
        if again.forced(reason.body):
            word, why = "excuses", "its conditions are met"
        elif again.forced(-reason.body):
            word, why = "fails", _failing(prover, -reason.body)
        else:
            word, why = (
                "open",
                "neither its conditions nor their absence follow from what is stated",
            )
        title = rule.title or rule.name
        why = f"{rule.title}: {why}" if rule.title else why
        told.setdefault(f"{name} {why}", Attempt(name, title, word, why, name, rule.span))
    yield from told.values()


def _ways(again: Again, literal: int) -> list[Reason]:
    """The rules for an atom; where one rule leads to it from another atom, the rules for that one."""
    g = again.theory.g
    reasons = g.reasons.get(abs(literal), [])
    seen: set[int] = set()
    while len(reasons) == 1 and abs(literal) not in seen:
        seen.add(abs(literal))
        below_it = [
            x
            for x in (reasons[0].body, *(g.circuit.children[abs(reasons[0].body)] or ()))
            if x > 0 and x in g.atoms and g.reasons.get(x)
        ]
        if not below_it:
            break
        literal = below_it[0]
        reasons = g.reasons[literal]
    return list(reasons)


def _failing(prover: Prover, literal: int) -> str:
    """The conditions that fail, in words: the nearest sentences of the proof."""
    try:
        nodes = prover.prove(literal)
    except UnprovedError:
        return "what is stated excludes it, taken together"
    texts = []
    for node in nodes:
        text = _told(node)
        if text not in texts:
            texts.append(text)
    if not texts:
        return "its conditions cannot be met here, whatever is given"
    more = f"; and {len(texts) - 3} more" if len(texts) > 3 else ""
    return "; ".join(texts[:3]) + more


def _told(node: Node) -> str:
    stated = [n.sentence for n in below(node.premises) if n.label]
    if node.label or not stated or len(stated) > 2:
        return node.sentence
    return f"{node.sentence}, since {listed(dict.fromkeys(stated))}"


# ---- what must be retracted


def retractions(
    again: Again, target: int, effort: float = 1.0
) -> tuple[tuple[tuple[Assumption, ...], ...], bool]:
    """Smallest sets of stated points without which the target is possible; whether these are all.

    Sets of up to three points are looked for, smallest first, then in the order of the file.
    """
    if target == FALSE:
        return (), True
    solver = Solver(again.g, Budget(effort), shared=True)
    fixed = [a.literal for a in again.background]
    points = {a.literal: a for a in again.assumptions if a.literal not in fixed}
    order = {literal: index for index, literal in enumerate(points)}
    cores: list[list[int]] = []
    found: list[frozenset[int]] = []
    tried: set[frozenset[int]] = set()
    checks = 0

    def refuted(without: frozenset[int]) -> list[int] | None:
        nonlocal checks
        checks += 1
        kept = [x for x in (*fixed, *points) if x not in without]
        answer = solver.check([*kept, target], False)
        if isinstance(answer, Sat):
            return None
        if not isinstance(answer, Unsat):
            return []
        return sorted((x for x in answer.core if x in points), key=order.__getitem__)

    first = refuted(frozenset())
    if not first:
        return (), first is not None
    cores.append(first)
    while True:
        chosen = _next(cores, found, tried, order)
        if chosen is None or len(found) >= _MOST or checks >= _CHECKS:
            complete = chosen is None and not _bigger(cores, found)
            break
        tried.add(chosen)
        core = refuted(chosen)
        if core is None:
            found.append(chosen)
        elif not core:  # refuted by what cannot be retracted, or the limit was reached
            complete = False
            break
        else:
            cores.append(core)
    sets = tuple(tuple(points[x] for x in sorted(one, key=order.__getitem__)) for one in found)
    return sets, complete


def _next(
    cores: list[list[int]],
    found: list[frozenset[int]],
    tried: set[frozenset[int]],
    order: dict[int, int],
) -> frozenset[int] | None:
    """The smallest set, first in the order of the file, that meets every refutation and holds no set found."""
    candidates = sorted({x for core in cores for x in core}, key=order.__getitem__)
    for size in range(1, _SIZE + 1):
        for some in combinations(candidates, size):
            one = frozenset(some)
            if one in tried or any(f <= one for f in found):
                continue
            if all(one.intersection(core) for core in cores):
                return one
    return None


def _bigger(cores: list[list[int]], found: list[frozenset[int]]) -> bool:
    """Whether a set of more points than were looked for may do."""
    candidates = {x for core in cores for x in core}
    outside = candidates - {x for one in found if len(one) == 1 for x in one}
    return all(outside.intersection(core) for core in cores) and len(outside) > _SIZE
