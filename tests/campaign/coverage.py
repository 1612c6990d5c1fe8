"""What is in a drawn program, read off its text: beside what the generator says it put there."""

from __future__ import annotations

import re

from tests.programs import Made

_MARKS = {
    "priority by clause": r"treaty .*(prevails over|subject to)",
    "priority by date": r"principle posterior",
    "priority by speciality": r"principle special",
    "priority by rank": r"principle superior",
    "priority stipulated": r"principle (order|other)",
    "regardless of consent": r"regardless of consent",
    "position in a scope": r"norm .* when [^|]*\b(P|R|G1|G2)\b",
    "position in existence": r"exists if (P|R|G1|G2)",
    "negated breach": r"when not (previously )?(s|B) breaches",
    "breach in a permission": r"permits .* when (not )?(previously )?(s|B) breaches",
    "objection": r"objection",
    "indivisible": r"indivisible",
    "breach condition": r"breached only where",
    "treaty that ends": r"until 2001",
    "undated conduct": r"given (not )?[xyzw]\([AB]\)$",
}
SHARES = {
    "priority by clause": 0.02,
    "priority by date": 0.1,
    "priority by speciality": 0.1,
    "priority by rank": 0.1,
    "priority stipulated": 0.4,
    "regardless of consent": 0.3,
    "position in a scope": 0.1,
    "position in existence": 0.03,
    "negated breach": 0.02,
    "breach in a permission": 0.02,
    "objection": 0.01,
    "indivisible": 0.05,
    "breach condition": 0.05,
    "treaty that ends": 0.01,
    "undated conduct": 0.05,
    "breach of a breach": 0.02,
    "three members": 0.1,
    "four norms or more": 0.2,
}
"""The share of drawn programs that must have each."""


def features(made: Made) -> frozenset[str]:
    """All features of a program."""
    found = set(made.features)
    for name, mark in _MARKS.items():
        if any(re.search(mark, s) for s in made.statements):
            found.add(name)
    reads = {
        s.split()[1]: re.findall(r"breaches (\w+)", s)
        for s in made.statements
        if s.startswith("norm ")
    }
    if any(reads.get(other) for others in reads.values() for other in others):
        found.add("breach of a breach")
    if any(re.search(r"(among|within) \([^,]*,[^,]*,", c) for c in made.claims):
        found.add("three members")
    if len(reads) >= 4:
        found.add("four norms or more")
    return frozenset(found)
