"""Formulas of the syntax tree -> formulas of the program: names found, sorts and arities checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from lexlogic.diagnostics import Diagnostic, Label
from lexlogic.program import model as m
from lexlogic.program.dates import read_date
from lexlogic.program.names import KIND_WORDS, Table
from lexlogic.syntax import tree

Env = Mapping[str, m.Variable]
ENGINE = {predicate.name: predicate for predicate in m.ENGINE_PREDICATES}
_STATUS = {status.value: status for status in m.Status}
_STATUS |= {"breached": m.Status.BREACHED, "applied": m.Status.APPLICABLE}
_CONFLICTS = {
    "any": m.ConflictKind.ANY,
    "strict": m.ConflictKind.STRICT,
    "wide": m.ConflictKind.WIDE,
    "apparent": m.ConflictKind.APPARENT,
    "incompatible": m.ConflictKind.INCOMPATIBLE,
}
_CONSTANT_SORTS = {"source": m.SOURCE, "norm": m.NORM, "principle": m.PRINCIPLE}
_KIND_OF_SORT = {m.SOURCE: "source", m.NORM: "norm", m.PRINCIPLE: "principle"}


@define
class FormulaResolver:
    """Resolves formulas against a table of names; what is wrong is added to `diagnostics`."""

    table: Table
    diagnostics: list[Diagnostic] = field(factory=list)

    # ---- names

    def unknown(self, name: tree.Name, kinds: tuple[str, ...] = (), what: str = "") -> None:
        """Report a name that stands for nothing, with the most similar one that does."""
        text = name.text
        if len(text) == 1 and text.islower():
            self.diagnostics.append(
                Diagnostic(
                    "E-FREE",
                    f"who is `{text}`?",
                    name.span,
                    f"`{text}` is never introduced. Write `for {text}: State` before it, or "
                    f"`some {text}: State with ...`.",
                )
            )
            return
        close = self.table.close_to(text, kinds)
        other = self.table.find(text)
        if other is not None:
            self.diagnostics.append(
                Diagnostic(
                    "E-KIND",
                    "another kind of name",
                    name.span,
                    f"`{text}` is {KIND_WORDS.get(other.kind, other.kind)}; "
                    f"{what or KIND_WORDS.get(kinds[0], 'something else') if kinds else 'something else'} "
                    "belongs here.",
                )
            )
            return
        hint = f" Did you mean `{close}`?" if close else ""
        self.diagnostics.append(
            Diagnostic("E-UNKNOWN", "unknown name", name.span, f"Nothing is called `{text}`.{hint}")
        )

    def date(self, name: tree.Name) -> m.Date | None:
        """The date a token means; a date that does not exist is reported."""
        found = read_date(name.text)
        if found is None:
            self.diagnostics.append(
                Diagnostic(
                    "E-DATE", "no such day", name.span, f"There is no {name.text} in the calendar."
                )
            )
        return found

    def sort(self, name: tree.Name) -> m.SortId:
        symbol = self.table.find(name.text)
        if symbol is None or symbol.kind != "sort":
            self.unknown(name, ("sort",), "a sort such as State or Person")
        return m.SortId(name.text)

    def bindings(self, bindings: tuple[tree.Binding, ...]) -> tuple[m.Variable, ...]:
        """The variables that a `for` list introduces."""
        return tuple(m.Variable(b.name.text, self.sort(b.sort)) for b in bindings)

    def term(self, name: tree.Name, env: Env, expected: tuple[m.SortId, ...] = ()) -> m.Term:
        """A variable, individual, declaration, rank or date."""
        text = name.text
        if text in env:
            found: m.Term = env[text]
        elif text[0].isdigit():
            date = self.date(name)
            return m.DateTerm(date or m.Date(1, 1, text))
        elif expected == (m.RANK,):
            return m.Constant(text, m.RANK)
        else:
            symbol = self.table.find(text)
            wanted = {_KIND_OF_SORT.get(s, "individual") for s in expected}
            if symbol is not None and symbol.kind == "individual":
                found = m.Constant(text, symbol.definition.sort)
            elif symbol is not None and symbol.kind in _CONSTANT_SORTS:
                found = m.Constant(text, _CONSTANT_SORTS[symbol.kind])
            else:
                kinds = tuple(sorted(wanted)) or ("individual",)
                self.unknown(name, kinds, "an individual")
                return m.Constant(text, expected[0] if expected else m.SortId("?"))
        if expected and not self.fits(found, expected):
            self._wrong_sort(name, found, expected)
        return found

    def fits(self, term: m.Term, expected: tuple[m.SortId, ...]) -> bool:
        sort = m.DATE if isinstance(term, m.DateTerm) else term.sort
        if sort in expected or sort == "?":
            return True
        return m.ACTOR in expected and sort in m.BEARER_SORTS

    def _wrong_sort(self, name: tree.Name, term: m.Term, expected: tuple[m.SortId, ...]) -> None:
        sort = m.DATE if isinstance(term, m.DateTerm) else term.sort
        wanted = " or ".join(f"{_article(s)} {s}" for s in expected)
        label = f"{_article(sort)} {sort}; {wanted} belongs here"
        self.diagnostics.append(
            Diagnostic(
                "E-SORT",
                "wrong kind",
                name.span,
                f"`{name.text}` is {_article(sort)} {sort}, and {wanted} belongs here.",
                labels=(Label(name.span, label),),
            )
        )

    # ---- formulas

    def formula(self, node: Any, env: Env) -> m.Formula:
        """The program formula for a syntax formula."""
        match node:
            case None:
                return m.Truth(True)
            case tree.Conjunction() | tree.AllOf():
                return m.And(tuple(self.formula(part, env) for part in node.parts))
            case tree.Disjunction():
                return m.Or(tuple(self.formula(part, env) for part in node.parts))
            case tree.AnyOf():
                return m.Or(tuple(self.formula(part, env) for part in node.parts), listed=True)
            case tree.Negation():
                return m.Not(self.formula(node.body, env))
            case tree.Existential():
                bounds, inner = self._quantified(node.bindings, env)
                return m.Exists(bounds, self.formula(node.body, inner))
            case tree.Universal():
                bounds, inner = self._quantified(node.bindings, env)
                guard = self.formula(node.guard, inner)
                return m.ForAll(bounds, guard, self.formula(node.body, inner))
            case tree.Ever():
                return m.Shifted(m.Shift.EVER, None, self.formula(node.body, env))
            case tree.Earlier():
                return m.Shifted(
                    m.Shift.EARLIER, self._offset(node.offset), self.formula(node.body, env)
                )
            case tree.Later():
                return m.Shifted(m.Shift.LATER, None, self.formula(node.body, env))
            case tree.Equality():
                left, right = self.term(node.left, env), self.term(node.right, env)
                return m.Equal(left, right)
            case tree.Difference():
                left, right = self.term(node.left, env), self.term(node.right, env)
                return m.Not(m.Equal(left, right))
            case tree.Must() | tree.May():
                agent = self.term(node.agent, env, m.BEARER_SORTS)
                return m.Advice(agent, isinstance(node, tree.Must), self.formula(node.body, env))
            case tree.Breaches():
                by = self.term(node.agent, env, m.BEARER_SORTS)
                ref = self._ref(node.ref, by, node.toward, env, node)
                return m.NormStatus(ref, m.Status.BREACHED, self._moment(node.moment, env))
            case tree.Status():
                return self._status(node, env)
            case tree.Conflict():
                return self._conflict(node, env)
            case tree.Predication():
                return self._predication(node, env)
        raise AssertionError(f"no formula: {node!r}")

    def _quantified(
        self, bindings: tuple[tree.Binding, ...], env: Env
    ) -> tuple[tuple[m.Bound, ...], dict[str, m.Variable]]:
        inner = dict(env)
        bounds = []
        for binding in bindings:
            variable = m.Variable(binding.name.text, self.sort(binding.sort))
            inner[variable.name] = variable
            since = self.date(binding.since) if binding.since else None
            until = self.date(binding.until) if binding.until else None
            bounds.append(m.Bound(variable, since, until))
        return tuple(bounds), inner

    def _offset(self, offset: tree.Offset | None) -> m.Offset | None:
        return None if offset is None else m.Offset(int(offset.amount.text), offset.unit)

    def _moment(self, moment: tree.Moment | None, env: Env) -> m.Moment | None:
        if moment is None:
            return None
        terms = tuple(self.term(date, env, (m.DATE,)) for date in moment.dates)
        return m.Moment(m.MomentKind(moment.kind), terms)

    def _predication(self, node: tree.Predication, env: Env) -> m.Formula:
        name = node.name.text
        if name in env:
            self.unknown(node.name, ("predicate",))
            return m.Truth(False)
        symbol = self.table.find(name)
        engine = ENGINE.get(name)
        moment = self._moment(node.moment, env)
        if symbol is not None and symbol.kind == "position":
            if node.terms:
                self._arity(node, 0, "a position; it is about nobody in particular")
            return m.PositionAtom(m.PositionId(name))
        if symbol is not None and symbol.kind == "predicate":
            definition: m.Predicate = symbol.definition
            if len(node.terms) != len(definition.params):
                self._arity(node, len(definition.params), _reading(definition))
                return m.Truth(False)
            terms = tuple(
                self.term(term, env, (param.sort,))
                for term, param in zip(node.terms, definition.params, strict=True)
            )
            atom = m.Predication(definition.name, terms, moment, node.span)
            if moment is not None and definition.kind is m.PredicateKind.FACT and not definition.timed:
                self.diagnostics.append(
                    Diagnostic(
                        "E-DATE",
                        "no date belongs here",
                        node.span,
                        f"`{name}` is true or false whatever the date. If it is something that happens or "
                        f"changes, declare it so:",
                        help=f"dated fact {name}(...)",
                    )
                )
            return atom
        if engine is not None and symbol is None:
            if len(node.terms) != len(engine.sorts):
                self._arity(node, len(engine.sorts), engine.meaning)
                return m.Truth(False)
            terms = tuple(
                self.term(term, env, sorts if isinstance(sorts, tuple) else (sorts,))
                for term, sorts in zip(node.terms, engine.sorts, strict=True)
            )
            return m.Predication(m.PredicateId(name), terms, moment, node.span)
        self.unknown(node.name, ("predicate", "position"), "a fact, conduct, concept or position")
        for term in node.terms:
            if term.text not in env and not term.text[0].isdigit():
                continue
        return m.Truth(False)

    def _arity(self, node: tree.Predication, expected: int, reading: str) -> None:
        given = len(node.terms)
        things = "thing" if expected == 1 else "things"
        self.diagnostics.append(
            Diagnostic(
                "E-ARITY",
                "too many or too few",
                node.span,
                f"`{node.name.text}` is about {expected} {things}; {given} stand here. It reads: {reading}",
            )
        )

    def _ref(
        self,
        node: tree.Ref,
        by: m.Term | None,
        toward: tree.Name | None,
        env: Env,
        whole: tree.Node,
    ) -> m.NormRef:
        norm = self.term(node.name, env, (m.NORM, m.DUTY))
        terms = None
        if node.terms is not None:
            expected: list[tuple[m.SortId, ...]] = [()] * len(node.terms)
            symbol = self.table.find(node.name.text)
            if isinstance(norm, m.Constant) and symbol is not None and symbol.kind == "norm":
                params: tuple[m.Variable, ...] = symbol.definition.params
                if len(params) != len(node.terms):
                    names = ", ".join(f"{p.name}: {p.sort}" for p in params) or "nothing"
                    self.diagnostics.append(
                        Diagnostic(
                            "E-ARITY",
                            "too many or too few",
                            node.span,
                            f"`{node.name.text}` is stated for {names}; {len(node.terms)} stand here.",
                        )
                    )
                else:
                    expected = [(p.sort,) for p in params]
            terms = tuple(
                self.term(term, env, sorts) for term, sorts in zip(node.terms, expected, strict=True)
            )
        creditor = self.term(toward, env, m.BEARER_SORTS) if toward is not None else None
        return m.NormRef(norm, terms, by, creditor, whole.span)

    def _status(self, node: tree.Status, env: Env) -> m.Formula:
        word = node.word.text
        moment = self._moment(node.moment, env)
        name = node.ref.name
        symbol = self.table.find(name.text) if name.text not in env else None
        variable = env.get(name.text)
        is_norm = (symbol is not None and symbol.kind == "norm") or (
            variable is not None and variable.sort in (m.NORM, m.DUTY)
        )
        if is_norm and word in _STATUS:
            by = self.term(node.by, env, m.BEARER_SORTS) if node.by is not None else None
            ref = self._ref(node.ref, by, node.toward, env, node)
            return m.NormStatus(ref, _STATUS[word], moment)
        predicate = {"void": "void_clause", "in force": ""}.get(word, word) if is_norm else word
        if predicate == "in force":
            predicate = "source_in_force"
        terms = (name, *(node.ref.terms or ()))
        plain = tree.Predication(
            tree.Name(predicate, span=node.word.span), terms, node.moment, span=node.span
        )
        if predicate not in ENGINE and (self.table.find(predicate) is None):
            words = ", ".join(sorted(_STATUS))
            self.diagnostics.append(
                Diagnostic(
                    "E-UNKNOWN",
                    "unknown status",
                    node.word.span,
                    f"Nothing is said by `is {word}` here. Of a norm one may say: {words}, void; of a source: "
                    "void, terminated, or any concept of one source.",
                )
            )
            return m.Truth(False)
        return self._predication(plain, env)

    def _conflict(self, node: tree.Conflict, env: Env) -> m.Formula:
        members = tuple(
            self._ref(
                member.ref,
                self.term(member.by, env, m.BEARER_SORTS) if member.by is not None else None,
                member.toward,
                env,
                member,
            )
            for member in node.members
        )
        status = None
        if node.word is not None:
            try:
                status = m.SetStatus(node.word.text)
            except ValueError:
                words = ", ".join(s.value for s in m.SetStatus)
                self.diagnostics.append(
                    Diagnostic(
                        "E-UNKNOWN",
                        "unknown status",
                        node.word.span,
                        f"A conflict is one of: {words}.",
                    )
                )
        by = None
        if node.by is not None:
            term = self.term(node.by, env, (m.PRINCIPLE,))
            by = m.PrincipleId(term.name) if isinstance(term, m.Constant) else None
        return m.ConflictClaim(
            _CONFLICTS[node.kind], node.relation == "within", members, status, by
        )


def _article(word: str) -> str:
    return "an" if word[:1] in "AEIOU" else "a"


def _reading(predicate: m.Predicate) -> str:
    if predicate.gloss:
        gloss = predicate.gloss
        for param in predicate.params:
            gloss = gloss.replace("{" + param.name + "}", str(param.sort))
        return gloss
    return f"{predicate.name}({', '.join(f'{p.name}: {p.sort}' for p in predicate.params)})"
