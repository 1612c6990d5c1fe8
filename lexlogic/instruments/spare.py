"""The fewest points of a scenario that make something so in it (D50, D58)."""

from __future__ import annotations

from lexlogic.solving.ask import InternalError
from lexlogic.solving.canonical import first_assignment, first_core
from lexlogic.solving.grounds import Issue, Minimal
from lexlogic.solving.residual import Residual

SEARCHED = 24
"""Sets looked through for the smallest one; beyond it a set of which nothing can be dropped is shown."""
OPEN_POINTS = 60
"""Open points among which the smallest set is sought; beyond it one is only made minimal."""


def smallest_set(
    residual: Residual,
    base: list[int],
    issues: list[Issue],
    others: list[int],
    target: int,
) -> tuple[list[int], bool]:
    """The fewest values of issues under which the target, which can hold, must; and whether none are fewer.

    `others` are the variables besides that target and base read.
    """
    literals = [x for issue in issues for _, x in issue.values]
    law = list(dict.fromkeys(abs(x) for i in issues if not i.is_fact for _, x in i.values))
    facts = list(dict.fromkeys(abs(x) for i in issues if i.is_fact for _, x in i.values))
    tries = []
    for side in (1, -1):  # all positions held that can be, or none
        preferred = [*(side * v for v in law), *(-v for v in (*facts, *others))]
        first = first_assignment(residual, [*base, target], preferred)
        true = [x for x in literals if first.get(abs(x), False) == (x > 0)]
        tries.append(_shrunk(residual, base, target, true))
    best = min(tries, key=len)
    if len(best) <= 1:
        return best, True
    if len(issues) > OPEN_POINTS:
        return best, False
    minimal = Minimal(residual, base, others, issues)
    place = {x: i for i, x in enumerate(literals)}
    minimal.most = len(best)
    known = [best]
    for found in minimal.run(target, SEARCHED):
        known.append(list(found))
        minimal.most = min(minimal.most, len(found))
    # Of several that are as small the first in the order of the issues, whichever the solver finds first.
    best = min(known, key=lambda found: (len(found), sorted(place[x] for x in found)))
    return best, minimal.complete or len(best) == 1


def _shrunk(residual: Residual, base: list[int], target: int, literals: list[int]) -> list[int]:
    """Of the literals as few as make the target so: none of them can be dropped; the fewest of a few tries."""
    best: list[int] | None = None
    for tried in (literals, literals[::-1], sorted(literals, key=lambda x: x < 0)):
        kept = first_core(lambda x: residual.check(x, False), tried, [*base, -target])
        if kept is None:
            raise InternalError("a scenario does not make so what it shows")
        if best is None or len(kept) < len(best):
            best = kept
    return [x for x in literals if x in (best or ())]
