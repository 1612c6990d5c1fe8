"""The parts of a proof: sentences that rest on others, down to the given points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import define, field

from lexlogic.text import Span

IN_SCENARIO = "the scenario told"


class UnprovedError(Exception):
    """What is given does not settle the literal step by step."""


@define(eq=False)
class Node:
    """A sentence of a proof, or a given point (with a label)."""

    sentence: str
    premises: tuple[Node, ...] = ()
    citation: str = ""
    span: Span | None = None
    label: str = ""
    assuming: tuple[str, ...] = ()
    denial: bool = False
    kept: bool = False  # shown although nothing given carries it
    binding: bool = False  # says that a norm binds
    passing: bool = False  # its premises may stand in its place
    group: tuple[Any, ...] = ()  # sentences that differ in the creditor only
    towards: str = ""
    _rests: bool | None = field(default=None, init=False)

    @property
    def rests_on_given(self) -> bool:
        """Whether a given point or an assumption carries it."""
        if self._rests is None:
            own = bool(self.label or self.assuming)
            self._rests = own or any(p.rests_on_given for p in self.premises)
        return self._rests


def union(groups: Iterable[Iterable[Node]]) -> tuple[Node, ...]:
    """All the nodes, each once."""
    found: dict[int, Node] = {}
    for group in groups:
        for node in group:
            found.setdefault(id(node), node)
    return tuple(found.values())


def below(nodes: Iterable[Node]) -> Iterator[Node]:
    """The nodes and all they rest on."""
    seen: set[int] = set()
    stack = list(nodes)
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        stack.extend(node.premises)
