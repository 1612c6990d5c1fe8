"""The ground theory: atoms as integers with a side table, and what the engine knows about norms."""

from __future__ import annotations

from enum import Enum
from typing import Any

from attrs import define, field, frozen

from lexlogic.program import model as m


class AtomKind(Enum):
    """What a variable of the circuit stands for."""

    BASE = "base"  # fact or conduct, decided by the scenario
    OPEN_PART = "open part"  # open part of a standard (D7)
    POSITION = "position"
    LISTED = "listed"  # a listed membership (closed record)
    DERIVED = "derived"  # head of rules
    FORCE = "force"  # force of an instance towards a creditor (D21)
    APPLIES = "applies"
    BREACH = "breach"  # D41, towards one creditor
    DISPLACED = "displaced"  # a claim in a register (D36)
    CARVED = "carved"  # D37
    PREVAILS = "prevails"  # a permission over a duty claim
    CONFLICT = "conflict"  # a conflict set
    VOTE = "vote"  # a principle has one claim yield to another
    IMPOSSIBLE = "impossible"  # D26
    TEXT = "text"  # a relation between texts (D17, D19)


FROZEN = frozenset(
    {
        AtomKind.FORCE,
        AtomKind.DISPLACED,
        AtomKind.PREVAILS,
        AtomKind.CONFLICT,
        AtomKind.VOTE,
        AtomKind.IMPOSSIBLE,
        AtomKind.TEXT,
    }
)
"""Atoms that keep the value they have at the completion when alternatives are weighed (D23)."""


@frozen
class Atom:
    """The side-table entry of a variable."""

    kind: AtomKind
    name: str
    terms: tuple[Any, ...]
    tick: int | None
    conduct: bool = False


@frozen
class Reason:
    """One way an atom may come to hold: a body, and the declaration it comes from."""

    body: int
    origin: Any = field(eq=False)


@frozen
class Instance:
    """A clause with bearer, parameters and time fixed, for creditors with equal scope (D13)."""

    number: int
    clause: int  # index into program.norms
    norm: m.Norm = field(eq=False, repr=False)
    bearer: str
    args: tuple[str, ...]
    tick: int | None
    reserved: int  # literal of the reservation that narrows its scope; FALSE for none
    creditors: tuple[str, ...]


@frozen
class Claim:
    """An instance and a unit of creditors (D12, D13)."""

    instance: int
    unit: tuple[str, ...]
    integral: bool


@define
class Defaults:
    """Literals that stand for what the theory takes as read, with where they come from."""

    literals: list[tuple[int, Any]] = field(factory=list)
