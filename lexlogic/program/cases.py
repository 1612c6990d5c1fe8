"""Cases and variants laid out flat: one `Program` for each, with everything it sees."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from attrs import define, field

from lexlogic.diagnostics import Diagnostic
from lexlogic.program import model as m
from lexlogic.program.definitions import declare
from lexlogic.program.findings import atom_key, literals, without
from lexlogic.program.names import Symbol, Table
from lexlogic.program.normal import finish, substitute
from lexlogic.program.questions import variant_questions
from lexlogic.program.scope import Parts, Scope
from lexlogic.program.views import overruled, variant_view
from lexlogic.syntax import tree
from lexlogic.text import Span

_WITHDRAWN = ("norm", "source", "rule", "principle", "predicate")
_WITHDRAWN_WORDS = "a norm, source, rule, principle or concept"


def lay_out(
    main: tree.Document, table: Table, library: Parts, diagnostics: list[Diagnostic]
) -> list[m.Program]:
    """The programs of the file asked about, in file order, given what it imports.

    What is wrong is added to `diagnostics`.
    """
    name = main.span.file.name.replace("\\", "/").rsplit("/", 1)[-1].split(".lex")[0]
    layout = _Layout(diagnostics)
    layout.case(name, "", main.statements, main.span, table, library, in_case=False)
    return layout.programs


@define
class _Layout:
    """Programs as they are found, outer cases before those inside them."""

    diagnostics: list[Diagnostic]
    programs: list[m.Program] = field(factory=list)

    def case(
        self,
        name: str,
        title: str,
        statements: tuple[Any, ...],
        span: Span,
        outer: Table,
        inherited: Parts,
        in_case: bool = True,
    ) -> None:
        """Add the program of a case, and those of the cases and variants inside it."""
        table = Table(outer)
        own = [s for s in statements if not isinstance(s, tree.CaseDecl)]
        nested = [s for s in statements if isinstance(s, tree.CaseDecl)]
        scope = Scope(table, self.diagnostics, in_case)
        parts = inherited.joined(declare(scope, own))
        if parts.questions or not nested:
            self.add(name, title, "", parts, span)
        for case in nested:
            opening = case.opening
            if isinstance(opening, tree.VariantOpen):
                self.variant(name, title, case, table, parts)
                continue
            inner = opening.title.value if opening.title else ""
            facts = attrs.evolve(parts, questions=[])
            self.case(opening.name.text, inner, case.body, case.span, table, facts)

    def variant(
        self, name: str, title: str, case: tree.CaseDecl, outer: Table, parts: Parts
    ) -> None:
        """Add the program of a variant, which restates findings, replaces norms, moves positions and
        expects other outcomes.
        """
        scope = Scope(Table(outer), self.diagnostics, in_case=True, replacing=True)
        names = [s for s in case.body if isinstance(s, tree.VariantWithdraw)]
        plain = [s for s in case.body if not type(s).__name__.startswith("Variant")]
        added = declare(scope, plain)
        withdrawn = {n.text for s in names for n in s.names}
        for item in (name for clause in names for name in clause.names):
            if not _can_be_withdrawn(outer.find(item.text)):
                scope.formulas.unknown(item, _WITHDRAWN, _WITHDRAWN_WORDS)
        replaced = _names_of(added)
        restated = {atom_key(a) for f in added.findings for a in literals(f.body)}
        restated |= {atom_key(a) for a in added.disputed}
        kept = attrs.evolve(
            parts,
            norms=[n for n in parts.norms if n.name not in withdrawn | replaced],
            sources=[
                _gone(s) if s.name in withdrawn else s
                for s in parts.sources
                if s.name not in replaced
            ],
            rules=[r for r in parts.rules if not (r.name in withdrawn or _is_again(r, replaced))],
            principles=[p for p in parts.principles if p.name not in withdrawn | replaced],
            findings=[g for f in parts.findings for g in without(f, restated)],
        )
        view = variant_view(scope, case)
        questions = variant_questions(scope, case, parts.questions, view)
        views = [overruled(v, view) for v in parts.views] + ([view] if view else [])
        joined = attrs.evolve(kept.joined(added), questions=questions, views=views)
        label = case.opening.name.text
        self.add(name, title, label, joined, case.span)

    def add(self, name: str, title: str, variant: str, parts: Parts, span: Span) -> None:
        """Add a program, and report the limbs it speaks of that its norms have not."""
        program = _program(name, title, variant, parts, span)
        self.programs.append(program)
        limbs = {str(norm.name): norm.clause for norm in program.norms}
        for ref in parts.limbs:
            assert isinstance(ref.norm, m.Constant)
            if ref.limb > limbs.get(ref.norm.name, ref.limb):
                self.diagnostics.append(_no_such_limb(ref, limbs[ref.norm.name]))


def _can_be_withdrawn(symbol: Symbol | None) -> bool:
    """Whether a variant can do without it. A position it rejects instead, a fact it denies."""
    if symbol is None or symbol.kind != "predicate":
        return symbol is not None and symbol.kind in _WITHDRAWN
    return symbol.definition.kind in (m.PredicateKind.CONCEPT, m.PredicateKind.STANDARD)


def _names_of(parts: Parts) -> set[str]:
    """The names of what a variant declares in place of what the case has under the same name."""
    names = {str(norm.name) for norm in parts.norms}
    names |= {str(source.name) for source in parts.sources}
    names |= {str(principle.name) for principle in parts.principles}
    return names | {r.name for r in parts.rules if r.kind is m.RuleKind.RULE}


def _is_again(rule: m.Rule, names: set[str]) -> bool:
    """Whether a rule is declared anew; the conditions of a concept are added to, not replaced."""
    return rule.kind is m.RuleKind.RULE and rule.name in names


def _gone(source: m.Source) -> m.Source:
    """A source withdrawn: what speaks of it finds a text that does not exist."""
    return attrs.evolve(source, exists=m.Truth(False))


def _program(name: str, title: str, variant: str, parts: Parts, span: Span) -> m.Program:
    """The program of these parts, exceptions and incorporation put where they belong."""
    declared = {p.name: p.params for p in parts.predicates}
    rules = [
        attrs.evolve(
            rule,
            exceptions=rule.exceptions
            + tuple(
                _for_rule(formula, rule, declared)
                for target, formula in parts.exceptions
                if target == rule.name
            ),
        )
        for rule in parts.rules
    ]
    norms = [
        attrs.evolve(
            norm,
            sources=norm.sources
            + tuple(source for source, name in parts.incorporated if name == norm.name),
            exceptions=norm.exceptions
            + tuple(formula for target, formula in parts.exceptions if target == norm.name),
        )
        for norm in parts.norms
    ]
    values = {a.name: tuple(getattr(parts, a.name)) for a in attrs.fields(Parts)}
    del values["exceptions"], values["incorporated"], values["limbs"]
    values["rules"], values["norms"] = tuple(rules), tuple(norms)
    program = m.Program(name=name, title=title, variant=variant, dated=True, span=span, **values)
    return finish(program)


def _for_rule(
    exception: m.Formula,
    rule: m.Rule,
    declared: Mapping[m.PredicateId, tuple[m.Variable, ...]],
) -> m.Formula:
    """An exception to a concept, in the letters of one of its rules."""
    params = declared.get(rule.head.predicate, ())
    if rule.kind is not m.RuleKind.CONCEPT or params == rule.params:
        return exception
    if len(params) != len(rule.params):  # the concept is declared twice, which is an error
        return exception
    return substitute(
        exception, {old.name: new for old, new in zip(params, rule.params, strict=True)}
    )


def _no_such_limb(ref: m.NormRef, most: int) -> Diagnostic:
    assert isinstance(ref.norm, m.Constant)
    name = ref.norm.name
    what = f"has {most} limbs, `{name}.1` to `{name}.{most}`" if most else "is not split"
    return Diagnostic(
        "E-UNKNOWN",
        "no such limb",
        ref.span,
        f"There is no limb {ref.limb} of `{name}`: it {what}. A duty is split where it asks for one "
        "thing and another, a prohibition where it forbids one or another.",
    )
