"""Choices that a seed reproduces: the same on every version of Python and whatever the hash seed."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

from attrs import frozen

T = TypeVar("T")


@frozen
class Chance:
    """A source of choices. Each is a digest of the seed, of what it is for, and of the place in the list."""

    seed: int
    purpose: str = ""

    def of(self, purpose: str) -> Chance:
        """Choices for another purpose; they do not depend on how many were made before."""
        return Chance(self.seed, f"{self.purpose}/{purpose}")

    def shuffled(self, things: Sequence[T]) -> list[T]:
        """The things in an order of the seed's."""
        return [things[i] for i in sorted(range(len(things)), key=self._digest)]

    def one(self, count: int) -> int:
        """A number from 0 to `count` - 1."""
        return int.from_bytes(self._digest(-1)[:8], "big") % count

    def _digest(self, index: int) -> bytes:
        return hashlib.sha256(f"{self.seed}\0{self.purpose}\0{index}".encode()).digest()
