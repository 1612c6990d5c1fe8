"""Phase 5: verdict -> explanation.

`derive.explain` says why a verdict is so: the given points it rests on, then steps whose premises
come earlier, each with the place in the file it is declared at. `why_not.why_not` says why another
answer was not given, and what change would give it.
"""

from lexlogic.explanation.derive import explain
from lexlogic.explanation.model import Explanation, WhyNot
from lexlogic.explanation.why_not import STATUSES, why_not

__all__ = ["STATUSES", "Explanation", "WhyNot", "explain", "why_not"]
