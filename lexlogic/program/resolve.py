"""Documents -> programs: every name found, every sort checked, cases and variants laid out flat.

A `Scope` is a case (or the library) with what it adds to the scope around it; `programs` gives one
`Program` for each case that asks something and for each of its variants.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from attrs import define, field, frozen

from lexlogic.diagnostics import Diagnostic, Label, has_errors, in_file_order
from lexlogic.program import declarations
from lexlogic.program import model as m
from lexlogic.program.formulas import ENGINE, FormulaResolver
from lexlogic.program.names import KIND_WORDS, NormSignature, Symbol, Table
from lexlogic.program.normal import finish, substitute
from lexlogic.program.unused import unused_names
from lexlogic.program.validate import errors, warnings
from lexlogic.program.wording import KINDS
from lexlogic.syntax import tree
from lexlogic.text import Span

TRUE = m.Truth(True)
FALSE = m.Truth(False)


@frozen
class Resolved:
    """Programs in file order (none if anything is wrong), and what is wrong or doubtful."""

    programs: tuple[m.Program, ...]
    diagnostics: tuple[Diagnostic, ...] = field(eq=False)


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
    findings: list[m.Finding] = field(factory=list)
    disputed: list[m.Predication] = field(factory=list)
    views: list[m.View] = field(factory=list)
    questions: list[m.Question] = field(factory=list)

    def joined(self, other: Parts) -> Parts:
        """This scope's declarations followed by those of a scope inside it."""
        return Parts(*(getattr(self, a.name) + getattr(other, a.name) for a in attrs.fields(Parts)))


def builtin_table() -> Table:
    """The names there are before any file is read."""
    table = Table()
    for sort in m.BUILTIN_SORTS:
        table.add(Symbol(sort, "sort", m.Sort(sort, False, True), None))
    return table


def resolve(documents: tuple[tree.Document, ...]) -> Resolved:
    """Resolve files, imported ones first; the last is the one whose cases are asked about."""
    diagnostics: list[Diagnostic] = []
    table = builtin_table()
    sorts = [m.Sort(sort, False, True) for sort in m.BUILTIN_SORTS]
    parts = Parts(sorts=sorts)
    for document in documents[:-1]:
        statements = [s for s in document.statements if not _is_case_matter(s)]
        parts = parts.joined(Scope(table, diagnostics, in_case=False).declare(statements))
    programs: list[m.Program] = []
    if documents:
        main = documents[-1]
        name = main.span.file.name.replace("\\", "/").rsplit("/", 1)[-1].split(".lex")[0]
        _case(name, "", main.statements, table, parts, diagnostics, programs, main.span, False)
    for program in programs:
        diagnostics.extend(errors(program))
    if has_errors(diagnostics):
        return Resolved((), in_file_order(diagnostics))
    for program in programs:
        diagnostics.extend(warnings(program))
    if documents:
        diagnostics.extend(unused_names(documents[-1]))
    asking = tuple(program for program in programs if program.questions)
    return Resolved(asking, in_file_order(diagnostics))


def _is_case_matter(statement: Any) -> bool:
    return isinstance(statement, tree.CaseDecl | tree.AskDecl | tree.GivenDecl | tree.DisputedDecl)


def _case(
    name: str,
    title: str,
    statements: tuple[Any, ...],
    outer: Table,
    inherited: Parts,
    diagnostics: list[Diagnostic],
    programs: list[m.Program],
    span: Span,
    in_case: bool,
) -> None:
    table = Table(outer)
    own = [s for s in statements if not isinstance(s, tree.CaseDecl)]
    nested = [s for s in statements if isinstance(s, tree.CaseDecl)]
    scope = Scope(table, diagnostics, in_case)
    parts = inherited.joined(scope.declare(own))
    if parts.questions or not nested:
        programs.append(_program(name, title, "", parts, span))
    for case in nested:
        opening = case.opening
        inner_title = opening.title.value if opening.title else ""
        if isinstance(opening, tree.CaseOpen):
            _case(
                opening.name.text,
                inner_title,
                case.body,
                table,
                attrs.evolve(parts, questions=[]),
                diagnostics,
                programs,
                case.span,
                True,
            )
        else:
            _variant(name, title, case, table, parts, diagnostics, programs)


def _variant(
    name: str,
    title: str,
    case: tree.CaseDecl,
    outer: Table,
    parts: Parts,
    diagnostics: list[Diagnostic],
    programs: list[m.Program],
) -> None:
    """A variant restates findings, replaces norms, moves positions and expects other outcomes
    (D-free).
    """
    table = Table(outer)
    scope = Scope(table, diagnostics, True, replacing=True)
    names = [s for s in case.body if isinstance(s, tree.VariantWithdraw)]
    plain = [s for s in case.body if not type(s).__name__.startswith("Variant")]
    added = scope.declare(plain)
    withdrawn = {n.text for s in names for n in s.names}
    for clause in names:
        for item in clause.names:
            if outer.find(item.text) is None:
                scope.formulas.unknown(item)
    replaced = withdrawn | {norm.name for norm in added.norms}
    restated = {_atom_key(a) for f in added.findings for a in literals(f.body)}
    restated |= {_atom_key(a) for a in added.disputed}
    kept = attrs.evolve(
        parts,
        norms=[n for n in parts.norms if n.name not in replaced],
        sources=[s for s in parts.sources if s.name not in withdrawn],
        rules=[r for r in parts.rules if r.name not in withdrawn],
        principles=[p for p in parts.principles if p.name not in withdrawn],
        findings=[g for f in parts.findings for g in without(f, restated)],
    )
    view = scope.variant_view(case)
    questions = scope.variant_questions(case, parts.questions, view)
    views = [_overruled(v, view) for v in parts.views] + ([view] if view else [])
    joined = kept.joined(added)
    joined = attrs.evolve(joined, questions=questions, views=views)
    label = case.opening.name.text
    programs.append(_program(name, title, label, joined, case.span))


def literals(formula: m.Formula) -> list[m.Predication]:
    """The atoms that a conjunction of literals states or denies."""
    match formula:
        case m.And(parts):
            return [atom for part in parts for atom in literals(part)]
        case m.Not(body):
            return literals(body)
        case m.Predication():
            return [formula]
        case _:
            return []


def without(finding: m.Finding, restated: set[Any]) -> list[m.Finding]:
    """The finding less the literals on atoms that are stated anew."""
    parts = finding.body.parts if isinstance(finding.body, m.And) else (finding.body,)
    kept = tuple(p for p in parts if not any(_atom_key(a) in restated for a in literals(p)))
    if len(kept) == len(parts):
        return [finding]
    return [attrs.evolve(finding, body=m.And(kept))] if kept else []


def _atom_key(atom: m.Predication) -> tuple[Any, ...]:
    return (atom.predicate, atom.terms)


def _overruled(view: m.View, by: m.View | None) -> m.View:
    if by is None:
        return view
    moved = set(by.holds) | set(by.rejects) | set(by.leaves_open)
    return attrs.evolve(
        view,
        holds=tuple(p for p in view.holds if p not in moved),
        rejects=tuple(p for p in view.rejects if p not in moved),
        leaves_open=tuple(p for p in view.leaves_open if p not in moved),
    )


def _program(
    name: str,
    title: str,
    variant: str,
    parts: Parts,
    span: Span,
) -> m.Program:
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
    del values["exceptions"], values["incorporated"]
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
    return substitute(
        exception, {old.name: new for old, new in zip(params, rule.params, strict=True)}
    )


@define
class Scope:
    """Declares the statements of one scope: first every name, then every definition."""

    table: Table
    diagnostics: list[Diagnostic]
    in_case: bool
    replacing: bool = False
    formulas: FormulaResolver = field(init=False)
    parts: Parts = field(factory=Parts)

    def __attrs_post_init__(self) -> None:
        self.formulas = FormulaResolver(self.table, self.diagnostics)

    def declare(self, statements: list[Any]) -> Parts:
        """The declarations of the statements."""
        for kinds in (
            (tree.SortDecl,),
            (tree.IndividualDecl, tree.SourceDecl, tree.PositionDecl, tree.PrincipleDecl),
            (tree.PredicateDecl, tree.StandardDecl, tree.ConceptDecl, tree.NormDecl, tree.ViewDecl),
            (tree.RuleDecl, tree.ExceptionDecl, tree.GroupDecl),
        ):
            for statement in statements:
                if isinstance(statement, kinds):
                    getattr(self, f"_name_{_snake(statement)}")(statement)
        for statement in statements:
            declarations.check(self.formulas, statement)
            method = getattr(self, f"_{_snake(statement)}", None)
            if method is not None:
                method(statement)
        return self.parts

    # ---- names

    def _add(self, name: tree.Name, kind: str, definition: Any) -> None:
        if name.text in ENGINE:
            self._engine_name(name)
            return
        earlier = self.table.find(name.text)
        if earlier is not None and not (self.replacing and earlier.kind == kind):
            self._same_name(name, earlier, kind)
            return
        self.table.add(Symbol(name.text, kind, definition, name.span))

    def _same_name(self, name: tree.Name, earlier: Symbol, kind: str) -> None:
        if earlier.span is None:
            what = KIND_WORDS.get(earlier.kind, earlier.kind)
            message = f"`{name.text}` is {what} of the language itself. Give this one another name."
            where = "part of the language"
        else:
            here = earlier.span.file.name == name.span.file.name
            where = "first used: "
            where += f"line {earlier.span.line}" if here else str(earlier.span)
            message = f"`{name.text}` already names something. "
            message += (
                f"If they are limbs, name them `{name.text}a` and `{name.text}b`."
                if kind == earlier.kind == "norm"
                else "Give this one another name."
            )
        self.diagnostics.append(
            Diagnostic(
                "E-DUPLICATE", "same name twice", name.span, message, (Label(name.span, where),)
            )
        )

    def _engine_name(self, name: tree.Name) -> None:
        self.diagnostics.append(
            Diagnostic(
                "E-RESERVED",
                "reserved word",
                name.span,
                f"`{name.text}` has a meaning of its own: {ENGINE[name.text].meaning}. "
                f"Another name will do, such as `{name.text}_1`.",
            )
        )

    def _name_sort_decl(self, s: tree.SortDecl) -> None:
        for name in s.names:
            sort = m.Sort(m.SortId(name.text), s.is_open, False, name.span)
            self._add(name, "sort", sort)
            self.parts.sorts.append(sort)

    def _name_individual_decl(self, s: tree.IndividualDecl) -> None:
        sort = self.formulas.sort(s.sort)
        kind = {
            "someone": m.IndividualKind.WITNESS,
            "anyone": m.IndividualKind.ARBITRARY,
        }.get(s.kind or "", m.IndividualKind.NAMED)
        for name in s.names:
            individual = m.Individual(m.IndividualId(name.text), sort, kind, name.span)
            self._add(name, "individual", individual)
            self.parts.individuals.append(individual)

    def _name_source_decl(self, s: tree.SourceDecl) -> None:
        self._add(s.name, "source", m.SourceKind(s.kind))

    def _name_position_decl(self, s: tree.PositionDecl) -> None:
        self._add(s.name, "position", None)

    def _name_principle_decl(self, s: tree.PrincipleDecl) -> None:
        self._add(s.name, "principle", None)

    def _name_predicate_decl(self, s: tree.PredicateDecl) -> None:
        kind = {
            "fact": m.PredicateKind.RECORD if s.manner == "closed" else m.PredicateKind.FACT,
            "conduct": m.PredicateKind.CONDUCT,
            "power": m.PredicateKind.POWER,
            "list": m.PredicateKind.LIST,
        }[s.kind]
        timed = s.manner == "dated" or s.kind in ("conduct", "power")
        self._predicate(s.name, kind, s.params, timed, s.gloss, None, s.span)

    def _name_standard_decl(self, s: tree.StandardDecl) -> None:
        self._derived(s, m.PredicateKind.STANDARD)

    def _name_concept_decl(self, s: tree.ConceptDecl) -> None:
        self._derived(s, m.PredicateKind.CONCEPT)

    def _derived(self, s: tree.StandardDecl | tree.ConceptDecl, kind: m.PredicateKind) -> None:
        earlier = self.table.find(s.name.text)
        same = (
            earlier is not None
            and earlier.kind == "predicate"
            and earlier.definition.kind is kind
            and [str(p.sort) for p in earlier.definition.params] == [p.sort.text for p in s.params]
        )
        if same:
            return
        if s.name.text in ENGINE and ENGINE[s.name.text].hook:
            if len(ENGINE[s.name.text].sorts) != len(s.params):
                self._engine_name(s.name)
            return
        self._predicate(s.name, kind, s.params, False, s.gloss, s.cite, s.span)

    def _predicate(
        self,
        name: tree.Name,
        kind: m.PredicateKind,
        params: tuple[tree.Binding, ...],
        timed: bool,
        gloss: tree.Text | None,
        cite: tree.Cite | None,
        span: Span,
    ) -> None:
        if name.text in ENGINE:
            self._engine_name(name)
            return
        predicate = m.Predicate(
            m.PredicateId(name.text),
            kind,
            self.formulas.bindings(params),
            timed,
            gloss.value if gloss else "",
            self._citation(cite),
            span,
        )
        self._add(name, "predicate", predicate)
        self.parts.predicates.append(predicate)

    def _name_norm_decl(self, s: tree.NormDecl) -> None:
        params: list[m.Variable] = []
        bearer = m.Variable("bearer", m.STATE)
        for clause in s.clauses:
            if isinstance(clause, tree.ForClause):
                params.extend(self.formulas.bindings(clause.params))
            elif isinstance(clause, tree.BearerClause):
                bearer = m.Variable(clause.name.text, self.formulas.sort(clause.sort))
        self._add(s.name, "norm", NormSignature(tuple(params), bearer))

    def _name_view_decl(self, s: tree.ViewDecl) -> None:
        self._add(s.name, "view", None)

    def _name_rule_decl(self, s: tree.RuleDecl) -> None:
        self._add(s.name, "rule", self.formulas.bindings(s.params))
        name = s.head.name
        if self.table.find(name.text) is None and name.text not in ENGINE:
            env = {v.name: v for v in self.formulas.bindings(s.params)}
            params = []
            for index, term in enumerate(s.head.terms):
                found = self.formulas.term(term, env)
                sort = m.DATE if isinstance(found, m.DateTerm) else found.sort
                params.append(m.Variable(f"x{index + 1}", sort))
            predicate = m.Predicate(
                m.PredicateId(name.text),
                m.PredicateKind.CONCEPT,
                tuple(params),
                False,
                "",
                self._citation(s.cite),
                s.span,
            )
            self._add(name, "predicate", predicate)
            self.parts.predicates.append(predicate)

    def _name_exception_decl(self, s: tree.ExceptionDecl) -> None:
        self._add(s.name, "exception", None)

    def _name_group_decl(self, s: tree.GroupDecl) -> None:
        for name in s.names:
            if self.table.find(name.text) is None:
                self._add(name, "position", None)
                self.parts.positions.append(
                    m.Position(m.PositionId(name.text), "", (), (), (), False, None, "", name.span)
                )
        if s.label is not None:
            self._add(s.label, "group", None)

    # ---- helpers

    def _citation(self, cite: tree.Cite | None) -> m.Citation | None:
        if cite is None:
            return None
        if self.table.find(cite.source.text) is None:
            self.formulas.unknown(cite.source, ("source",), "a source of law")
        return m.Citation(
            m.SourceId(cite.source.text), cite.article.value if cite.article else "", ""
        )

    def _names(self, names: tuple[tree.Name, ...], kind: str, what: str) -> tuple[str, ...]:
        for name in names:
            symbol = self.table.find(name.text)
            if symbol is None or symbol.kind != kind:
                self.formulas.unknown(name, (kind,), what)
        return tuple(name.text for name in names)

    def _positions(self, names: tuple[tree.Name, ...]) -> tuple[m.PositionId, ...]:
        return tuple(m.PositionId(n) for n in self._names(names, "position", "a position"))

    def _gate(
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

    # ---- definitions

    def _position_decl(self, s: tree.PositionDecl) -> None:
        held: list[m.Holder] = []
        opposed: list[m.Holder] = []
        left: list[m.Holder] = []
        unheld, default, alias = False, None, ""
        for clause in s.clauses:
            match clause:
                case tree.HeldClause():
                    held.extend(_holder(h) for h in clause.holders)
                case tree.OpposedClause():
                    opposed.extend(_holder(h) for h in clause.holders)
                case tree.LeftOpenClause():
                    left.extend(_holder(h) for h in clause.holders)
                case tree.UnheldClause():
                    unheld = True
                case tree.DefaultClause():
                    default = clause.value == "on"
                case tree.AliasClause():
                    alias = clause.name.text
        self.parts.positions.append(
            m.Position(
                m.PositionId(s.name.text),
                s.title.value if s.title else "",
                tuple(held),
                tuple(opposed),
                tuple(left),
                unheld,
                default,
                alias,
                s.span,
            )
        )

    def _group_decl(self, s: tree.GroupDecl) -> None:
        members = self._positions(s.names)
        label = s.label.text if s.label else "/".join(members)
        self.parts.groups.append(m.Group(label, members, s.span))

    def _standard_decl(self, s: tree.StandardDecl) -> None:
        for index, clause in enumerate(s.clauses):
            if isinstance(clause, tree.NoteClause):
                continue
            kind = m.RuleKind.MET if isinstance(clause, tree.MetClause) else m.RuleKind.UNMET
            self._clause_rule(s, kind, clause.when, None, index, clause.span)

    def _concept_decl(self, s: tree.ConceptDecl) -> None:
        for index, clause in enumerate(s.clauses):
            if isinstance(clause, tree.ConceptClause):
                self._clause_rule(
                    s, m.RuleKind.CONCEPT, clause.when, clause.unless, index, clause.span
                )

    def _clause_rule(
        self,
        s: tree.StandardDecl | tree.ConceptDecl,
        kind: m.RuleKind,
        when: Any,
        unless: Any,
        index: int,
        span: Span,
    ) -> None:
        params = self.formulas.bindings(s.params)
        env = {v.name: v for v in params}
        head = m.Predication(m.PredicateId(s.name.text), params, None, s.name.span)
        self._check_head(s.name)
        exceptions = (self.formulas.formula(unless, env),) if unless is not None else ()
        self.parts.rules.append(
            m.Rule(
                s.name.text,
                kind,
                head,
                params,
                self.formulas.formula(when, env),
                exceptions,
                TRUE,
                None,
                self._citation(s.cite),
                s.gloss.value if s.gloss else "",
                span,
            )
        )

    def _check_head(self, name: tree.Name) -> None:
        symbol = self.table.find(name.text)
        derived = (m.PredicateKind.CONCEPT, m.PredicateKind.STANDARD)
        if (
            symbol is not None
            and symbol.kind == "predicate"
            and symbol.definition.kind not in derived
        ):
            self.diagnostics.append(
                Diagnostic(
                    "E-KIND",
                    "stated, not derived",
                    name.span,
                    f"`{name.text}` is {KINDS[symbol.definition.kind]}: it is stated or left "
                    "open, so no rule can "
                    "establish it. Declare it as a `concept` if rules decide it.",
                )
            )
        engine = ENGINE.get(name.text)
        if engine is not None and not engine.hook:
            self.diagnostics.append(
                Diagnostic(
                    "E-KIND",
                    "computed by the engine",
                    name.span,
                    f"No rule can establish `{name.text}`: {engine.meaning}.",
                )
            )

    def _rule_decl(self, s: tree.RuleDecl) -> None:
        params = self.formulas.bindings(s.params)
        env = {v.name: v for v in params}
        self._check_head(s.head.name)
        head = self.formulas.formula(s.head, env)
        if not isinstance(head, m.Predication):
            return
        exceptions = (self.formulas.formula(s.unless, env),) if s.unless is not None else ()
        self.parts.rules.append(
            m.Rule(
                s.name.text,
                m.RuleKind.RULE,
                head,
                params,
                self.formulas.formula(s.when, env),
                exceptions,
                self._gate(s.cite, s.gate, params, env),
                self.formulas.date(s.from_date) if s.from_date else None,
                self._citation(s.cite),
                s.title.value if s.title else "",
                s.span,
            )
        )

    def _exception_decl(self, s: tree.ExceptionDecl) -> None:
        symbol = self.table.find(s.target.text)
        env: dict[str, m.Variable] = {}
        if symbol is None or symbol.kind not in ("norm", "rule", "predicate"):
            self.formulas.unknown(
                s.target, ("norm", "rule", "predicate"), "a norm, rule or concept"
            )
            return
        if symbol.kind == "norm":
            signature = symbol.definition
            env = {v.name: v for v in (*signature.params, signature.bearer)}
        elif symbol.kind == "predicate":
            if symbol.definition.kind is not m.PredicateKind.CONCEPT:
                self._nothing_to_except(s.target, symbol.definition.kind)
                return
            env = {v.name: v for v in symbol.definition.params}
        else:
            env = {v.name: v for v in symbol.definition}
        gate = self.formulas.formula(s.gate, env)
        when = self.formulas.formula(s.when, env)
        formula = when if gate == TRUE else m.And((gate, when))
        self.parts.exceptions.append((s.target.text, formula))

    def _nothing_to_except(self, target: tree.Name, kind: m.PredicateKind) -> None:
        standard = kind is m.PredicateKind.STANDARD
        cure = (
            "Say what excludes it:  unmet when ..."
            if standard
            else "Make the exception one to the norm, rule or concept that reads it."
        )
        self.diagnostics.append(
            Diagnostic(
                "E-KIND",
                "nothing to except from",
                target.span,
                f"`{target.text}` is {KINDS[kind]}, not derived by rules, so it has no exceptions. "
                f"{cure}",
            )
        )

    def _source_decl(self, s: tree.SourceDecl) -> None:
        adopted: list[m.Adoption] = []
        parties: list[m.Membership] = []
        signatories: list[m.Membership] = []
        reservations: list[m.Reservation] = []
        objections: list[m.Objection] = []
        in_force = ended = None
        exists: list[m.Formula] = []
        cite = rank = ""
        partial = False
        prevails: list[str] = []
        yields: list[str] = []
        f = self.formulas
        for clause in s.clauses:
            match clause:
                case tree.CiteClause():
                    cite = clause.text.value
                case tree.AdoptedClause():
                    date = f.date(clause.date)
                    if date:
                        adopted.append(m.Adoption(date, f.formula(clause.gate, {})))
                case tree.ForceClause():
                    in_force = f.date(clause.start)
                    ended = f.date(clause.until) if clause.until else None
                case tree.PartyClause():
                    parties.extend(self._members(clause.names, clause))
                case tree.SignatoryClause():
                    date = f.date(clause.date)
                    for name in self._states(clause.names):
                        if date:
                            signatories.append(
                                m.Membership(
                                    m.IndividualId(name),
                                    date,
                                    None,
                                    clause.per.value if clause.per else "",
                                    clause.span,
                                )
                            )
                case tree.PartialClause():
                    partial = True
                case tree.ReservationClause():
                    (state,) = self._states((clause.state,))
                    norms = self._names(clause.names, "norm", "a norm")
                    reservations.append(
                        m.Reservation(
                            m.IndividualId(state),
                            tuple(m.NormId(n) for n in norms),
                            f.formula(clause.insofar, {"bearer": m.Variable("bearer", m.STATE)}),
                            clause.span,
                        )
                    )
                case tree.ObjectionClause():
                    state, to = self._states((clause.state, clause.to))
                    objections.append(
                        m.Objection(
                            m.IndividualId(state), m.IndividualId(to), clause.without_relations
                        )
                    )
                case tree.IncorporatesClause():
                    for name in self._names(clause.names, "norm", "a norm"):
                        self.parts.incorporated.append((m.SourceId(s.name.text), m.NormId(name)))
                case tree.RankClause():
                    rank = clause.name.text
                case tree.PrevailsClause():
                    prevails.extend(self._texts(clause.names))
                case tree.SubjectClause():
                    yields.extend(self._texts(clause.names))
                case tree.ExistsClause():
                    exists.append(f.formula(clause.condition, {}))
        authority = None
        if s.authority is not None:
            (norm,) = self._names((s.authority.norm,), "norm", "a norm")
            if self.table.find(s.authority.body.text) is None:
                self.formulas.unknown(s.authority.body, ("individual",), "a court or organ")
            authority = (s.authority.body.text, m.NormId(norm))
        self.parts.sources.append(
            m.Source(
                m.SourceId(s.name.text),
                m.SourceKind(s.kind),
                s.title.value if s.title else "",
                cite,
                tuple(adopted),
                in_force,
                ended,
                tuple(parties),
                partial,
                tuple(signatories),
                tuple(reservations),
                tuple(objections),
                m.And(tuple(exists)) if exists else TRUE,
                rank,
                tuple(prevails),
                tuple(yields),
                authority,
                s.span,
            )
        )

    def _members(
        self, names: tuple[tree.Name, ...], clause: tree.PartyClause
    ) -> list[m.Membership]:
        since = self.formulas.date(clause.since)
        until = self.formulas.date(clause.until) if clause.until else None
        if since is None:
            return []
        per = clause.per.value if clause.per else ""
        return [
            m.Membership(m.IndividualId(name), since, until, per, clause.span)
            for name in self._states(names)
        ]

    def _states(self, names: tuple[tree.Name, ...]) -> tuple[str, ...]:
        for name in names:
            self.formulas.term(name, {}, m.BEARER_SORTS)
        return tuple(name.text for name in names)

    def _texts(self, names: tuple[tree.Name, ...]) -> list[str]:
        for name in names:
            symbol = self.table.find(name.text)
            if symbol is None or symbol.kind not in ("source", "norm"):
                self.formulas.unknown(name, ("source", "norm"), "a source or norm")
        return [name.text for name in names]

    def _norm_decl(self, s: tree.NormDecl) -> None:
        from lexlogic.program.norms import build_norm

        norm = build_norm(self, s)
        if norm is not None:
            self.parts.norms.append(norm)

    def _principle_decl(self, s: tree.PrincipleDecl) -> None:
        params = self.formulas.bindings(s.params)
        env = {v.name: v for v in params}
        votes = []
        for clause in s.clauses:
            if not isinstance(clause, tree.VoteClause):
                continue
            loser = self.formulas.term(clause.loser, env, (m.DUTY,))
            winner = self.formulas.term(clause.winner, env, (m.DUTY,))
            body = self.formulas.formula(clause.when, env)
            if clause.unless is not None:
                body = m.And((body, m.Not(self.formulas.formula(clause.unless, env))))
            if isinstance(loser, m.Variable) and isinstance(winner, m.Variable):
                votes.append(m.Vote(loser, winner, body))
        self.parts.principles.append(
            m.Principle(
                m.PrincipleId(s.name.text),
                s.title.value if s.title else "",
                self._citation(s.cite),
                params,
                self._gate(s.cite, s.gate, params, env),
                s.regardless,
                tuple(votes),
                s.span,
            )
        )

    def _priority_decl(self, s: tree.PriorityDecl) -> None:
        upper, lower = self._names((s.upper, s.lower), "principle", "a principle")
        self.parts.priorities.append(
            m.Priority(
                m.PrincipleId(upper),
                m.PrincipleId(lower),
                self.formulas.formula(s.gate, {}),
                s.span,
            )
        )

    def _presume_decl(self, s: tree.PresumeDecl) -> None:
        literal = self.formulas.formula(s.literal, {})
        if not _is_literal(literal):
            self.diagnostics.append(
                Diagnostic(
                    "E-KIND",
                    "one fact",
                    s.literal.span,
                    "One presumes a single fact or its opposite. Make each part a presumption of "
                    "its own, or a concept, and presume that.",
                )
            )
        if s.favours is not None:
            self.formulas.term(s.favours, {})
        self.parts.presumptions.append(
            m.Presumption(
                literal,
                s.favours.text if s.favours else "",
                int(s.rank.text[:9]) if s.rank else 1,
                self.formulas.formula(s.unless, {}) if s.unless is not None else FALSE,
                s.span,
            )
        )

    def _impossible_decl(self, s: tree.ImpossibleDecl) -> None:
        params = self.formulas.bindings(s.params)
        body = self.formulas.formula(s.body, {v.name: v for v in params})
        self.parts.impossible.append(m.Impossible(body, params, self.in_case, s.span))

    def _possible_decl(self, s: tree.PossibleDecl) -> None:
        params = self.formulas.bindings(s.params)
        env = {v.name: v for v in params}
        conduct = self.formulas.formula(s.conduct, env)
        symbol = self.table.find(str(getattr(conduct, "predicate", "")))
        if isinstance(conduct, m.Truth):
            return
        if (
            not isinstance(conduct, m.Predication)
            or symbol is None
            or not (symbol.kind == "predicate" and symbol.definition.is_conduct)
        ):
            self.diagnostics.append(
                Diagnostic(
                    "E-KIND",
                    "one act",
                    s.conduct.span,
                    "`possible ... only if` is about one act: name a conduct before `only if`. For "
                    "circumstances write  impossible ...",
                )
            )
            return
        condition = self.formulas.formula(s.condition, env)
        self.parts.preconditions.append(
            m.Precondition(conduct, condition, params, self.in_case, s.span)
        )

    def _permissions_decl(self, s: tree.PermissionsDecl) -> None:
        self.parts.wide_conflict.append(self.formulas.formula(s.condition, {}))

    def _finding(self, body: Any, per: tree.Text | None, span: Span) -> m.Finding:
        return m.Finding(self.formulas.formula(body, {}), per.value if per else "", False, span)

    def _given_decl(self, s: tree.GivenDecl) -> None:
        self.parts.findings.append(self._finding(s.body, s.per, s.span))

    def _taken_decl(self, s: tree.TakenDecl) -> None:
        for atom in s.atoms:
            body = self.formulas.formula(atom, {})
            symbol = self.table.find(atom.name.text)
            if symbol is not None and symbol.kind in ("predicate", "position"):
                kind = getattr(symbol.definition, "kind", None)
                if kind is not m.PredicateKind.STANDARD:
                    self.diagnostics.append(
                        Diagnostic(
                            "E-KIND",
                            "not a standard",
                            atom.name.span,
                            f"`{atom.name.text}` is not declared as a standard: only what somebody "
                            "must judge is taken as met. State it instead:",
                            help=f"given {atom.span.text}",
                        )
                    )
            self.parts.findings.append(
                m.Finding(body, s.per.value if s.per else "", True, atom.span)
            )

    def _disputed_decl(self, s: tree.DisputedDecl) -> None:
        for atom in s.atoms:
            body = self.formulas.formula(atom, {})
            if isinstance(body, m.Predication):
                self.parts.disputed.append(body)

    def _view_decl(self, s: tree.ViewDecl) -> None:
        holds: list[m.PositionId] = []
        rejects: list[m.PositionId] = []
        leaves: list[m.PositionId] = []
        states: list[m.Finding] = []
        denies: list[m.Finding] = []
        for clause in s.clauses:
            match clause:
                case tree.HoldsClause():
                    holds.extend(self._positions(clause.names))
                case tree.RejectsClause():
                    rejects.extend(self._positions(clause.names))
                case tree.LeavesClause():
                    leaves.extend(self._positions(clause.names))
                case tree.StatesClause():
                    states.append(self._finding(clause.body, clause.per, clause.span))
                case tree.DeniesClause():
                    denies.append(self._finding(clause.body, clause.per, clause.span))
        follows = self._names(s.follows, "view", "a view")
        self.parts.views.append(
            m.View(
                m.ViewId(s.name.text),
                s.title.value if s.title else "",
                tuple(m.ViewId(v) for v in follows),
                tuple(holds),
                tuple(rejects),
                tuple(leaves),
                tuple(states),
                tuple(denies),
                s.span,
            )
        )

    def _ask_decl(self, s: tree.AskDecl) -> None:
        if any(q.name == s.name.text for q in self.parts.questions):
            self.diagnostics.append(
                Diagnostic(
                    "E-DUPLICATE",
                    "same name twice",
                    s.name.span,
                    f"Another question is already called `{s.name.text}`.",
                )
            )
        under = self._names(s.under, "view", "a view")
        expectations = tuple(
            self.expectation(outcome) for clause in s.expectations for outcome in clause.outcomes
        )
        self.parts.questions.append(
            m.Question(
                s.name.text,
                s.title.value if s.title else "",
                tuple(m.ViewId(v) for v in under),
                s.point or "",
                self.formulas.date(s.as_of) if s.as_of else None,
                self.formulas.formula(s.supposing, {}),
                self.formulas.formula(s.claim, {}),
                expectations,
                " ".join(s.claim.span.text.split()),
                s.span,
            )
        )

    def expectation(self, o: Any) -> m.Expectation:
        """An expected outcome as written."""

        def texts(names: tuple[tree.Name, ...]) -> tuple[str, ...]:
            return tuple(n.text for n in names)

        def text(name: tree.Name | None) -> str:
            return name.text if name is not None else ""

        def known(names: tuple[tree.Name, ...], kinds: tuple[str, ...], what: str) -> None:
            for name in names:
                symbol = self.table.find(name.text)
                if symbol is None or symbol.kind not in kinds:
                    self.formulas.unknown(name, kinds, what)

        toward = getattr(o, "toward", None)
        if toward is not None:
            known((toward,), ("individual",), "a State or Organization")
        switches = ("position", "group", "predicate", "source")
        match o:
            case tree.ContestedOutcome() | tree.TurnsOutcome() | tree.UnturnedOutcome():
                known(o.names, switches, "a position")
            case tree.ResolvedOutcome():
                known((o.by,) if o.by else (), ("principle",), "a principle")
                known((o.prevails,) if o.prevails else (), ("norm",), "a norm")
            case tree.ResponsibilityOutcome():
                known(o.names, ("individual",), "a State or Organization")
        match o:
            case tree.WordOutcome():
                self._outcome_word(o.word)
                return m.Expectation("word", o.word.text, toward=text(o.toward), span=o.span)
            case tree.DeniedOutcome():
                self._outcome_word(o.word)
                return m.Expectation("not", o.word.text, span=o.span)
            case tree.ContestedOutcome():
                return m.Expectation("contested_on", names=texts(o.names), span=o.span)
            case tree.TurnsOutcome():
                return m.Expectation("turns_on", names=texts(o.names), span=o.span)
            case tree.UnturnedOutcome():
                return m.Expectation("does_not_turn_on", names=texts(o.names), span=o.span)
            case tree.OpenOutcome():
                if o.on is None:
                    return m.Expectation("word", "open", span=o.span)
                return m.Expectation("open_on", o.on, span=o.span)
            case tree.ResolvedOutcome():
                return m.Expectation(
                    "resolved",
                    by=text(o.by),
                    prevails=text(o.prevails),
                    toward=text(o.toward),
                    span=o.span,
                )
            case tree.UnresolvedOutcome():
                return m.Expectation(
                    "unresolved", o.reason or "", toward=text(o.toward), span=o.span
                )
            case tree.ResponsibilityOutcome():
                return m.Expectation("responsibility", names=texts(o.names), span=o.span)
            case tree.RecordedOutcome():
                return m.Expectation("recorded", o.what, span=o.span)
            case _:
                return m.Expectation("no_conflict", span=o.span)

    def _outcome_word(self, word: tree.Name) -> None:
        if word.text not in OUTCOME_WORDS:
            self.diagnostics.append(
                Diagnostic(
                    "E-UNKNOWN",
                    "unknown outcome",
                    word.span,
                    f"`{word.text}` is no outcome. One may expect: "
                    f"{', '.join(sorted(OUTCOME_WORDS))}.",
                )
            )

    # ---- variants

    def variant_view(self, case: tree.CaseDecl) -> m.View | None:
        """The positions a variant moves, as a view that every question of it follows."""
        holds: list[m.PositionId] = []
        rejects: list[m.PositionId] = []
        leaves: list[m.PositionId] = []
        for s in case.body:
            match s:
                case tree.VariantHolds():
                    holds.extend(self._positions(s.names))
                case tree.VariantRejects():
                    rejects.extend(self._positions(s.names))
                case tree.VariantLeaves():
                    leaves.extend(self._positions(s.names))
        if not (holds or rejects or leaves):
            return None
        name = m.ViewId(f"variant {case.opening.name.text}")
        return m.View(name, "", (), tuple(holds), tuple(rejects), tuple(leaves), (), (), case.span)

    def variant_questions(
        self, case: tree.CaseDecl, questions: list[m.Question], view: m.View | None
    ) -> list[m.Question]:
        """The questions a variant expects something of, with those expectations."""
        expected: dict[str, list[m.Expectation]] = {}
        for s in case.body:
            if isinstance(s, tree.VariantExpect):
                if not any(q.name == s.question.text for q in questions):
                    self.diagnostics.append(
                        Diagnostic(
                            "E-UNKNOWN",
                            "unknown question",
                            s.question.span,
                            f"No question of this case is called `{s.question.text}`.",
                        )
                    )
                expected.setdefault(s.question.text, []).extend(
                    self.expectation(o) for o in s.outcomes
                )
        under = (view.name,) if view is not None else ()
        return [
            attrs.evolve(q, expectations=tuple(expected[q.name]), under=q.under + under)
            for q in questions
            if q.name in expected
        ]


OUTCOME_WORDS = frozenset(
    [
        "entailed",
        "excluded",
        "open",
        "settled",
        "contested",
        "silent",
        "presumed",
        "inconsistent",
        "undecided",
        "apparent",
        "avoidable",
        "dissolved",
        "carved",
        "possible",
        "strict",
        "wide",
    ]
)


def _is_literal(formula: m.Formula) -> bool:
    inside = formula.body if isinstance(formula, m.Not) else formula
    return isinstance(inside, m.Predication | m.Truth)


def _holder(holder: tree.Holder) -> m.Holder:
    name = holder.name.text if isinstance(holder.name, tree.Name) else holder.name.value
    return m.Holder(name, holder.authority.value if holder.authority else "")


def _snake(node: Any) -> str:
    name = type(node).__name__
    return "".join("_" + c.lower() if c.isupper() else c for c in name).lstrip("_")
