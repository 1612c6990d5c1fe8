"""References to norms: which instances and which creditor they are about (D13, decision 19)."""

from __future__ import annotations

from collections.abc import Iterator

from lexlogic.program.model import NormRef
from lexlogic.reference.ground import Env, Ground
from lexlogic.reference.values import Duty, Instance


def covered(
    ground: Ground, ref: NormRef, env: Env, ticks: tuple[int, ...] | None
) -> Iterator[tuple[Instance, str | None]]:
    """Yield the instances referred to, each with the creditor named, if any.

    `ticks` restricts their times, unless the reference is to one duty.
    """
    toward = None if ref.toward is None else str(ground.value(ref.toward, env))
    target = ground.value(ref.norm, env)
    if isinstance(target, Duty):
        yield target.instance, toward or target.creditor
        return
    beyond = {*ground.frame.ticks} - {*ground.frame.asked} if ticks is None else set()
    terms = None if ref.terms is None else tuple(ground.value(t, env) for t in ref.terms)
    bearer = None if ref.by is None else str(ground.value(ref.by, env))
    for i in ground.named(str(target), bearer):
        if terms is not None and i.args != terms:
            continue
        if ref.limb not in (0, i.clause):
            continue
        if i.tick not in beyond if ticks is None else i.tick in ticks:
            yield i, toward
