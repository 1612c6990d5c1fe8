"""A whole program of a size, and what is stated of it so that few completions are left."""

from __future__ import annotations

from random import Random

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


def broad(dice: Random) -> Made:
    """A program of two to four norms, with anything the language has."""
    return draw(dice, SMALL)


def large(dice: Random) -> Made:
    """A program of six to twelve norms, up to four bearers and four acts."""
    return draw(dice, LARGE)
