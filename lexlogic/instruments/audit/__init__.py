"""Every minimal conflict among a set of norms, over all fact patterns; and norms that do nothing.

Norms that regulate the same conduct form a group (`groups`); each is put into a case in which nothing is given
(`generic`), its registers settled, and every conflict set turned into a set of norms with the fact patterns that
trigger it (`search`, `patterns`), the readings that settle it (`doctrines`), and what its norms lack (`checks`).
"""

from lexlogic.instruments.audit.audit import Auditor, audit
from lexlogic.instruments.audit.records import (
    Audit,
    Conflict,
    Gap,
    Group,
    Maxims,
    NormFinding,
    Pattern,
    Reading,
    StatusFound,
)

__all__ = [
    "Audit",
    "Auditor",
    "Conflict",
    "Gap",
    "Group",
    "Maxims",
    "NormFinding",
    "Pattern",
    "Reading",
    "StatusFound",
    "audit",
]
