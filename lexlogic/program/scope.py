"""What a scope declares (`Parts`), and where its declarations are put together (`Scope`).

A scope is a case, a variant, or a file outside its cases. Names are entered by `naming.py`, definitions
added by `definitions.py` and the modules it calls.
"""

from __future__ import annotations

from typing import Any

import attrs
from attrs import define, field

from lexlogic.diagnostics import Diagnostic
from lexlogic.program import model as m
from lexlogic.program.formulas import FormulaResolver
from lexlogic.program.names import Table
from lexlogic.program.normal import TRUE
from lexlogic.syntax import tree


@define
class Parts:
    """What a scope declares itself, in source order."""

    sorts: list[m.Sort] = field(factory=list)
    individuals: list[m.Individual] = field(factory=list)
    predicates: list[m.Predicate] = field(factory=list)
    rules: list[m.Rule] = field(factory=list)
    exceptions: list[tuple[str, m.Formula]] = field(factory=list)
    incorporated: list[tuple[m.SourceId, m.NormId]] = field(factory=list)
    sources: list[m.Source] = field(factory=list)
    norms: list[m.Norm] = field(factory=list)
    positions: list[m.Position] = field(factory=list)
    groups: list[m.Group] = field(factory=list)
    principles: list[m.Principle] = field(factory=list)
    priorities: list[m.Priority] = field(factory=list)
    presumptions: list[m.Presumption] = field(factory=list)
    impossible: list[m.Impossible] = field(factory=list)
    preconditions: list[m.Precondition] = field(factory=list)
    wide_conflict: list[m.Formula] = field(factory=list)
    governed: list[m.Governed] = field(factory=list)
    findings: list[m.Finding] = field(factory=list)
    disputed: list[m.Predication] = field(factory=list)
    views: list[m.View] = field(factory=list)
    questions: list[m.Question] = field(factory=list)
    limbs: list[m.NormRef] = field(factory=list)

    def joined(self, other: Parts) -> Parts:
        """This scope's declarations followed by those of a scope inside it."""
        return Parts(*(getattr(self, a.name) + getattr(other, a.name) for a in attrs.fields(Parts)))


@define
class Scope:
    """The names of a scope, and what it has declared so far. `in_case`: it is a case or a variant.

    `replacing`: a variant, whose declarations may have names that the case has already.
    """

    table: Table
    diagnostics: list[Diagnostic]
    in_case: bool
    replacing: bool = False
    formulas: FormulaResolver = field(init=False)
    parts: Parts = field(factory=Parts)

    def __attrs_post_init__(self) -> None:
        self.formulas = FormulaResolver(self.table, self.diagnostics)

    def citation(self, cite: tree.Cite | None) -> m.Citation | None:
        """The citation written; a source that is not declared is reported."""
        if cite is None:
            return None
        if self.table.find(cite.source.text) is None:
            self.formulas.unknown(cite.source, ("source",), "a source of law")
        return m.Citation(
            m.SourceId(cite.source.text), cite.article.value if cite.article else "", ""
        )

    def names(self, names: tuple[tree.Name, ...], kind: str, what: str) -> tuple[str, ...]:
        """The names as they stand; those that are of another kind are reported (`what`: in words)."""
        for name in names:
            symbol = self.table.find(name.text)
            if symbol is None or symbol.kind != kind:
                self.formulas.unknown(name, (kind,), what)
        return tuple(name.text for name in names)

    def positions(self, names: tuple[tree.Name, ...]) -> tuple[m.PositionId, ...]:
        """The positions of these names."""
        return tuple(m.PositionId(n) for n in self.names(names, "position", "a position"))

    def states(self, names: tuple[tree.Name, ...]) -> tuple[str, ...]:
        """The States or organizations of these names."""
        for name in names:
            self.formulas.term(name, {}, m.BEARER_SORTS)
        return tuple(name.text for name in names)

    def texts(self, names: tuple[tree.Name, ...]) -> list[str]:
        """The sources or norms of these names."""
        for name in names:
            symbol = self.table.find(name.text)
            if symbol is None or symbol.kind not in ("source", "norm"):
                self.formulas.unknown(name, ("source", "norm"), "a source or norm")
        return [name.text for name in names]

    def gate(
        self, cite: tree.Cite | None, gate: Any, params: tuple[m.Variable, ...], env: Any
    ) -> m.Formula:
        """The `if` of a rule or principle, with the condition of its source (decision 17)."""
        own = self.formulas.formula(gate, env)
        if cite is None:
            return own
        symbol = self.table.find(cite.source.text)
        treaty = symbol is not None and symbol.definition is m.SourceKind.TREATY
        if not treaty or cite.custom is None or cite.custom.proviso is None:
            return own
        governed: list[m.Formula] = []
        constant = m.Constant(cite.source.text, m.SOURCE)
        for param in params:
            if param.sort == m.SOURCE:
                governed.append(m.Predication(m.PredicateId("governs"), (constant, param)))
            elif param.sort == m.DUTY:
                inner = m.Variable(f"{param.name}.source", m.SOURCE)
                guard = m.Predication(m.PredicateId("source"), (param, inner))
                body = m.Predication(m.PredicateId("governs"), (constant, inner))
                governed.append(m.ForAll((m.Bound(inner),), guard, body))
        if not governed:
            return own
        proviso = self.formulas.formula(cite.custom.proviso, env)
        route: m.Formula = m.Or((proviso, m.And(tuple(governed))))
        return m.And((own, route)) if own != TRUE else route
