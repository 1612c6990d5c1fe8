"""Several claims as functions of the open points, in one store of decision diagrams."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from lexlogic.solving.ask import Asker
from lexlogic.solving.diagram import Diagrams
from lexlogic.solving.grounds import Issue
from lexlogic.solving.turning import Compiler
from lexlogic.theory.circuit import TRUE


@frozen
class Together:
    """Several claims over the open points they depend on, and where some state of affairs is possible.

    `possible` and `functions` ask for the switches of `points`; those `hidden` are neither law nor fact.
    """

    diagrams: Diagrams
    points: tuple[Issue, ...]
    possible: int
    functions: tuple[int, ...]
    hidden: frozenset[int]


def together(asker: Asker, claims: Iterable[int]) -> Together:
    """Several claims of one theory, compiled as one. Raises as `turning`."""
    asker.refresh()
    seeds = [asker.residual.of(x) for x in claims]
    compiler = Compiler(asker, asker.residual, asker.base, TRUE, seeds)
    d, build, possible = compiler.compiled(seeds)
    functions = tuple(build.of(x) for x in seeds)
    return Together(d, tuple(compiler.points), possible, functions, frozenset(compiler.hidden))
