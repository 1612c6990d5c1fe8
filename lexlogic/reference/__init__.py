"""The semantics written a second time, slow and obvious (docs/semantics.md, D1-D48).

It checks every scenario the fast engine shows, so it shares no code with it: only the resolved
program and the frame. Nothing here is encoded or solved; everything is enumerated.
"""

from lexlogic.reference.evaluate import World
from lexlogic.reference.search import Verdict, base_atoms, verdict
from lexlogic.reference.values import Claim, Entangled, Instance, TooLarge

__all__ = [
    "Claim",
    "Entangled",
    "Instance",
    "TooLarge",
    "Verdict",
    "World",
    "base_atoms",
    "verdict",
]
