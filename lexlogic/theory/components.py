"""Components of registers: what shares unsettled conduct, its alternatives and conflict sets (D22-D27, D53)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol

from attrs import define, field, frozen

from lexlogic.theory.circuit import TooManyAtoms
from lexlogic.theory.model import Instance

__all__ = ["ATOM_LIMIT", "Alternative", "Component", "ConflictSet", "Oracle", "TooManyAtoms"]

ATOM_LIMIT = 12
"""Unsettled conduct atoms of one component beyond which alternatives are not expanded (D53)."""


class Oracle(Protocol):
    """Something that finds assignments; the theory does not know what."""

    def find(
        self, literals: Iterable[int], wanted: Iterable[int] | None = None
    ) -> dict[int, bool] | None:
        """Values of variables (of the `wanted` ones) under which all literals and the background hold;
        none if there are none."""

    def first(self, literals: Iterable[int], order: Iterable[int]) -> dict[int, bool] | None:
        """The first values of the variables, in their order, under which all literals and the background hold;
        none if there are none."""

    def core(self, given: Iterable[int], extra: Iterable[int]) -> list[int]:
        """Among the literals given a smallest part that cannot hold with the extra ones: the first in order."""

    def feasible(self, literals: Iterable[int]) -> bool:
        """Whether the literals and the background can hold together."""


class Large(Protocol):
    """What finds the conflict sets of a component of many acts."""

    def possible(self, members: list[Instance], carved: list[int] | None = None) -> int:
        """Some alternative complies with the duties among the members, or carves them out, and exercises the
        permissions."""

    def holds(self, members: list[Instance]) -> int | None:
        """That a set found is a conflict, if it is known without expanding it."""

    def sets(self, duties: list[Instance], permission: Instance | None) -> Iterator[list[Instance]]:
        """Every set of duties that in some state of affairs is minimal among the impossible ones."""


@frozen
class Alternative:
    """One assignment to the unsettled conduct of a component, under one case of attribution."""

    condition: int  # attribution as this case has it
    values: tuple[tuple[int, int], ...]
    feasible: int


@define(eq=False)
class Component:
    """The instances of a bearer that share unsettled conduct at a point, and their alternatives."""

    bearer: str
    tick: int | None
    atoms: tuple[int, ...]
    members: tuple[Instance, ...]
    constrained: bool
    alternatives: list[Alternative] = field(factory=list)
    complied: dict[int, list[int]] = field(
        factory=dict
    )  # per instance, one literal per alternative
    exercised: dict[int, list[int]] = field(factory=dict)  # permissions
    rewriters: list[Callable[[int], int]] = field(factory=list)
    sets: list[ConflictSet] = field(factory=list)
    large: Large | None = None  # too many acts to expand: sets are looked into one by one
    fast: bool = False
    settled: bool = False


@define(eq=False)
class ConflictSet:
    """A possible conflict set of a register: `holds` is true where it is one (D25, D27)."""

    component: Component
    members: tuple[Instance, ...]  # the permission first, in a wide set
    wide: bool
    holds: int
    number: int
    choices: list[Any] = field(factory=list)  # priority.Choice
