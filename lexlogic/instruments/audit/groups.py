"""Norms put together that regulate the same conduct: no conflict crosses from one group to another (D53)."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from lexlogic.program import model as m
from lexlogic.program.walk import subformulas

JOINING = ("party", "withdrawn", "terminated", "suspended")
"""Hooks whose rules are left out: whoever joins or leaves, everybody may be party to a treaty or not."""


@frozen
class Topic:
    """A group of clauses (indices into `program.norms`) and the conduct that ties them together."""

    conduct: tuple[str, ...]
    clauses: tuple[int, ...]


class Reach:
    """Which conduct, and which other predicates, the formulas of a program lead to."""

    def __init__(self, program: m.Program) -> None:
        self.program = program
        self.predicates = {str(p.name): p for p in program.predicates}
        self.rules: dict[str, list[m.Rule]] = {}
        for rule in program.rules:
            if str(rule.head.predicate) in JOINING:
                continue
            self.rules.setdefault(str(rule.head.predicate), []).append(rule)
        self.by_name: dict[str, list[m.Norm]] = {}
        for norm in program.norms:
            self.by_name.setdefault(str(norm.name), []).append(norm)

    def formulas(self, start: Iterable[m.Formula]) -> list[m.Formula]:
        """The formulas, and those of every rule and norm they lead to."""
        found: list[m.Formula] = []
        seen: set[str] = set()
        stack = list(start)[::-1]
        while stack:
            formula = stack.pop()
            found.append(formula)
            for part in subformulas(formula):
                for name, more in self._behind(part):
                    if name not in seen:
                        seen.add(name)
                        stack.extend(more)
        return found

    def _behind(self, part: m.Formula) -> Iterable[tuple[str, list[m.Formula]]]:
        refs: tuple[m.NormRef, ...] = ()
        match part:
            case m.Predication(predicate, _, _):
                name = str(predicate)
                rules = self.rules.get(name, [])
                yield name, [f for r in rules for f in (r.body, r.gate, *r.exceptions)]
            case m.NormStatus(ref, _, _):
                refs = (ref,)
            case m.ConflictClaim():
                refs = part.members
            case _:
                pass
        for ref in refs:
            if isinstance(ref.norm, m.Constant):
                named = self.by_name.get(ref.norm.name, [])
                yield f"#{ref.norm.name}", [f for n in named for f in texts_of(n)]

    def conduct(self, start: Iterable[m.Formula]) -> tuple[str, ...]:
        """The conduct predicates that formulas lead to, in the order met."""
        found: dict[str, None] = {}
        for formula in self.formulas(start):
            for part in subformulas(formula):
                if isinstance(part, m.Predication):
                    definition = self.predicates.get(str(part.predicate))
                    if definition is not None and definition.is_conduct:
                        found[str(part.predicate)] = None
        return tuple(found)


def texts_of(norm: m.Norm) -> tuple[m.Formula, ...]:
    """The formulas of a norm that say what it regulates and when."""
    return (norm.content, norm.scope, *norm.exceptions)


def topics(program: m.Program) -> tuple[Topic, ...]:
    """The groups, in the order of their first norms.

    Joined are norms that lead to a common conduct predicate, and predicates that an `impossible` or a
    `possible only if` ties together. Coarser than the components of D53, never finer.
    """
    reach = Reach(program)
    home: dict[str, str] = {}

    def find(name: str) -> str:
        while home.setdefault(name, name) != name:
            name = home[name]
        return name

    def join(names: Iterable[str]) -> None:
        first, *rest = names
        for name in rest:
            home[find(name)] = find(first)

    for constraint in program.impossible:
        if acts := reach.conduct([constraint.body]):
            join(acts)
    for condition in program.preconditions:
        if acts := reach.conduct([condition.conduct, condition.condition]):
            join(acts)
    spoken: list[tuple[int, tuple[str, ...]]] = []
    for index, norm in enumerate(program.norms):
        acts = reach.conduct(texts_of(norm)) or (f"#{norm.name}",)
        join(acts)
        spoken.append((index, acts))
    groups: dict[str, tuple[dict[str, None], list[int]]] = {}
    for index, acts in spoken:
        conduct, clauses = groups.setdefault(find(acts[0]), ({}, []))
        own = reach.conduct([program.norms[index].content])
        conduct.update(dict.fromkeys(own))
        clauses.append(index)
    return tuple(Topic(tuple(conduct), tuple(clauses)) for conduct, clauses in groups.values())


def label(norm: m.Norm) -> str:
    """What a clause is called: the norm's name, with the number of its limb if it is split."""
    return f"{norm.name}.{norm.clause}" if norm.clause else str(norm.name)
