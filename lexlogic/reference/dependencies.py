"""Which predicates depend on which through rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lexlogic.program.model import Formula, Rule
from lexlogic.reference.formulas import mentions, reads_computed

Rules = Mapping[str, Sequence[Rule]]

COMPUTED = frozenset(
    (
        "binds",
        "exists",
        "more_specific",
        "conflicts_inevitably",
        "conflicts_possibly",
        "in_conflict",
        "inconsistent",
        "opposable",
        "applied",
        "party",
        "bound",
        "source_in_force",
    )
)
"""Engine predicates that D44 counts as computed."""

COSTLY = COMPUTED - {"party", "bound", "exists", "source_in_force"}

BUILT_IN = (
    ("party", "withdrawn"),
    ("bound", "party"),
    ("source_in_force", "void"),
    ("source_in_force", "terminated"),
)
"""Engine predicates that read one another without a rule."""


def bodies(rule: Rule) -> tuple[Formula, ...]:
    """Return all formulas that decide whether a rule fires."""
    return (rule.body, *rule.exceptions, rule.gate)


def reaching(rules: Rules, start: set[str]) -> frozenset[str]:
    """Return the predicates that may depend on those given, or on a computed atom."""
    found = set(start)
    read: dict[str, set[str]] = {}
    for name, about in rules.items():
        formulas = [b for r in about for b in bodies(r)]
        read[name] = {str(p.predicate) for b in formulas for p in mentions(b)}
        if any(reads_computed(b) for b in formulas):
            found.add(name)
    while True:
        more = {name for name, names in read.items() if names & found}
        more |= {head for head, body in BUILT_IN if body in found}
        if more <= found:
            return frozenset(found)
        found |= more


def recursive(rules: Rules) -> dict[str, frozenset[str]]:
    """Return for each predicate that depends on itself those that are on a cycle with it."""
    edges: dict[str, set[str]] = {
        name: {str(p.predicate) for r in about for b in bodies(r) for p in mentions(b)}
        for name, about in rules.items()
    }
    for head, body in BUILT_IN:
        edges.setdefault(head, set()).add(body)
    below = {name: _closure(name, edges) for name in edges}
    return {
        name: frozenset(m for m in seen if name in below.get(m, ()))
        for name, seen in below.items()
        if name in seen
    }


def _closure(name: str, edges: Mapping[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    todo = [name]
    while todo:
        fresh = edges.get(todo.pop(), set()) - seen
        seen |= fresh
        todo.extend(fresh)
    return seen
