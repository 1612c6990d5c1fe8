"""Which instances may read an atom: found from the clauses, without grounding every instance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import TYPE_CHECKING

from lexlogic.program import model as m
from lexlogic.program.walk import subformulas
from lexlogic.theory.model import Atom, Instance

if TYPE_CHECKING:
    from lexlogic.theory.conflict import Registers


class Neighbours:
    """Which instances may read an atom: found from the clauses, without grounding every instance."""

    def __init__(self, registers: Registers) -> None:
        self.registers = registers
        self.g = registers.g
        self.norms = registers.norms
        self._reach: dict[str, frozenset[str]] = {}

    def mentioning(self, atom: Atom, bearer: str) -> Iterator[Instance]:
        """The instances of the bearer that may read a conduct atom."""
        sort = self.g.sort_of.get(bearer)
        for clause, norm in enumerate(self.norms.clauses):
            if norm.bearer.sort != sort or atom.name not in self._clause_reach(clause):
                continue
            bindings = self._unify(norm, atom, bearer)
            ticks = self._clause_ticks(clause, atom)
            for args in bindings:
                for tick in ticks:
                    yield from self.norms.instance(clause, bearer, args, tick)

    def _clause_ticks(self, clause: int, atom: Atom) -> tuple[int | None, ...]:
        norm = self.norms.clauses[clause]
        if norm.within is not None or self._shifts(norm):
            return self.g.frame.ticks
        return (atom.tick,)

    def _shifts(self, norm: m.Norm) -> bool:
        for formula in (norm.content, norm.scope, *norm.exceptions):
            for part in subformulas(formula):
                if isinstance(part, m.Shifted):
                    return True
                moment = getattr(part, "moment", None)
                if moment is not None:
                    return True
                if isinstance(part, m.Predication):
                    definition = self.g.predicates.get(str(part.predicate))
                    if (
                        definition is not None
                        and definition.kind in (m.PredicateKind.CONCEPT, m.PredicateKind.STANDARD)
                        and self._reaches(str(part.predicate))
                    ):
                        return True
        return False

    def _unify(self, norm: m.Norm, atom: Atom, bearer: str) -> Iterable[tuple[str, ...]]:
        """Parameters under which the norm may read the atom."""
        direct: list[dict[str, str]] = []
        params = {p.name for p in norm.params}
        for formula in (norm.content, norm.scope, *norm.exceptions):
            for part in subformulas(formula):
                if isinstance(part, m.Predication) and str(part.predicate) == atom.name:
                    found = self._match(part, atom, norm, bearer, params)
                    if found is not None:
                        direct.append(found)
                elif self._indirect(part, atom.name):
                    return list(product(*(self.g.individuals(p.sort) for p in norm.params)))
        result: dict[tuple[str, ...], None] = {}
        for found in direct:
            choices = [
                (found[p.name],) if p.name in found else self.g.individuals(p.sort)
                for p in norm.params
            ]
            for args in product(*choices):
                result.setdefault(args)
        return list(result)

    def _match(
        self, part: m.Predication, atom: Atom, norm: m.Norm, bearer: str, params: set[str]
    ) -> dict[str, str] | None:
        found: dict[str, str] = {}
        actor = self.g.sort_of.get(atom.terms[0]) == m.ACTOR
        for index, (term, value) in enumerate(zip(part.terms, atom.terms, strict=True)):
            if index == 0 and actor and not (isinstance(term, m.Constant) and term.sort == m.ACTOR):
                continue
            match term:
                case m.Constant(name, _):
                    if name != value:
                        return None
                case m.Variable(name, _) if name == norm.bearer.name:
                    if value != bearer:
                        return None
                case m.Variable(name, sort) if name in params:
                    if found.setdefault(name, value) != value:
                        return None
                    if value not in self.g.individuals(sort):
                        return None
        return found

    def _indirect(self, part: m.Formula, name: str) -> bool:
        """Whether an atom that is not the predicate itself may read it."""
        match part:
            case m.Predication(predicate, _, _):
                return str(predicate) != name and name in self._reaches(str(predicate))
            case m.NormStatus(ref, _, _):
                return name in self._norm_reach(ref)
            case m.ConflictClaim():
                return any(name in self._norm_reach(r) for r in part.members)
            case _:
                return False

    def _clause_reach(self, clause: int) -> frozenset[str]:
        key = f"#{clause}"
        if key not in self._reach:
            norm = self.norms.clauses[clause]
            self._reach[key] = frozenset()
            found: set[str] = set()
            for formula in (norm.content, norm.scope, *norm.exceptions):
                found |= self._formula_reach(formula)
            self._reach[key] = frozenset(found)
        return self._reach[key]

    def _norm_reach(self, ref: m.NormRef) -> frozenset[str]:
        if isinstance(ref.norm, m.Constant):
            clauses = self.norms.by_name.get(ref.norm.name, [])
        else:
            clauses = list(range(len(self.norms.clauses)))
        found: frozenset[str] = frozenset()
        for clause in clauses:
            found |= self._clause_reach(clause)
        return found

    def _formula_reach(self, formula: m.Formula) -> set[str]:
        found: set[str] = set()
        for part in subformulas(formula):
            match part:
                case m.Predication(predicate, _, _):
                    found |= self._reaches(str(predicate))
                case m.NormStatus(ref, _, _):
                    found |= self._norm_reach(ref)
                case m.ConflictClaim():
                    for r in part.members:
                        found |= self._norm_reach(r)
        return found

    def _reaches(self, predicate: str) -> frozenset[str]:
        """The conduct predicates that atoms of a predicate may depend on."""
        found = self._reach.get(predicate)
        if found is not None:
            return found
        definition = self.g.predicates.get(predicate)
        if definition is not None and definition.is_conduct:
            self._reach[predicate] = frozenset((predicate,))
            return self._reach[predicate]
        seen: set[str] = set()
        reach: set[str] = set()
        stack = [predicate]
        while stack:
            name = stack.pop()
            if name in seen:
                continue
            seen.add(name)
            inner = self.g.predicates.get(name)
            if inner is not None and inner.is_conduct:
                reach.add(name)
                continue
            for rule in self.g.rules.get(name, []):
                for formula in (rule.body, *rule.exceptions):
                    for part in subformulas(formula):
                        match part:
                            case m.Predication(p, _, _):
                                stack.append(str(p))
                            case m.NormStatus(ref, _, _):
                                self._reach.setdefault(predicate, frozenset())
                                reach |= self._norm_reach(ref)
        self._reach[predicate] = frozenset(reach)
        return self._reach[predicate]
