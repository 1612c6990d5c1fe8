"""Remarks beside a verdict, as data that both evaluators read (D26-D30)."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from lexlogic.program.frame import Scenario


class RemarkKind(Enum):
    """What is remarked."""

    BETWEEN_BEARERS = "between bearers"  # D29: duties of different bearers that cannot all be kept
    PARTIAL = "partial"  # D27: a permission that can be used with and without breach
    CAUSE = "cause"  # D26: why a duty is impossible
    LABEL = "label"  # D28: a set that the bearer's own earlier conduct makes
    APPARENT = "apparent"  # D30
    AVOIDABLE = "avoidable"  # D30


class Cause(Enum):
    """Why no alternative complies with a duty (D26)."""

    SETTLED = "settled"
    OUT_OF_CONTROL = "out of control"
    SUPERVENING = "supervening"
    DEFECTIVE = "defective"


class Label(Enum):
    """Whether the earlier conduct that makes a set was a breach (D28)."""

    CONTRARY_TO_DUTY = "contrary to duty"
    SELF_MADE = "self-made"


@frozen
class Named:
    """An instance of a norm, as either evaluator finds it (D13)."""

    norm: str
    clause: int
    bearer: str
    args: tuple[str, ...]
    tick: int | None


@frozen
class Remark:
    """Something that is so in a scenario, and is no part of the verdict."""

    kind: RemarkKind
    scenario: Scenario
    about: tuple[Named, ...] = ()
    """The instances; none if it is about the question's claim (D30)."""
    says: Cause | Label | None = None
    reading: frozenset[str] | None = None
    """The positions held on another reading, if the remark is about that (D30)."""
