"""stub"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexlogic.reference.values import TooLarge, Value

if TYPE_CHECKING:
    from lexlogic.reference.evaluate import World


class Texts:
    """Relations between texts; not written yet."""

    def __init__(self, world: World) -> None:
        self.world = world

    def more_specific(self, one: Value, other: Value) -> bool:
        raise TooLarge("texts")

    def inevitable(self, one: Value, other: Value) -> bool:
        raise TooLarge("texts")

    def possible(self, one: Value, other: Value) -> bool:
        raise TooLarge("texts")

    def opposable(self, norm: str, who: str, tick: int) -> bool:
        raise TooLarge("texts")
