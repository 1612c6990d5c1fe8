"""A whole program of a size, and what is stated of it so that few completions are left."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from attrs import evolve

from tests.generators.asking import Asking
from tests.generators.made import Made
from tests.generators.scene import LARGE, SMALL, Size


def draw(dice: Random, size: Size) -> Made:
    """A program of a size."""
    made = Asking(dice, size)
    made.ready()
    made.choose_sources()
    made.concepts()
    made.norms_()
    made.write_sources()
    made.rules()
    made.principles_()
    made.limits()
    made.findings()
    views = made.views()
    if changed := made.variant():
        made.statements.append(changed)
    claims = tuple(dict.fromkeys(made.question(views) for _ in range(size.claims)))
    return Made(tuple(made.statements), claims, frozenset())


RINGED = 0.02
"""The share of programs to which a ring is added."""


def broad(dice: Random) -> Made:
    """A program of two to four norms, with anything the language has; now and then three more that yield in a ring."""
    made = draw(dice, SMALL)
    return ringed(made) if dice.random() < RINGED else made


def large(dice: Random) -> Made:
    """A program of six to twelve norms, up to four bearers and four acts."""
    return draw(dice, LARGE)


def ringed(made: Made) -> Made:
    """The program with three duties of which any two can be kept, and each of which yields to the next."""
    norms = [f"w{i}" for i in (1, 2, 3)]
    acts = [f"turn{i}" for i in (1, 2, 3)]
    yielding = [
        f"all of (of_norm(i, {a}), of_norm(j, {b}))" for a, b in pairwise([*norms, norms[0]])
    ]
    lines = [f"conduct {act}(a0: State)" for act in acts]
    lines.append(f"impossible {' and '.join(f'{act}(s)' for act in acts)} for s: State")
    lines += [
        f"norm {norm} bearer s: State owed to everyone obliges {act}(s)"
        for norm, act in zip(norms, acts, strict=True)
    ]
    lines.append(
        "principle ring for i: Duty, j: Duty regardless of consent "
        f"i yields to j when any of ({', '.join(yielding)})"
    )
    claim = f": strict conflict among ({', '.join(f'{norm} by A' for norm in norms)}) is unresolved"
    return evolve(made, statements=(*lines, *made.statements), claims=(*made.claims[:-1], claim))
