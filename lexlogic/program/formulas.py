"""Formulas of the syntax tree -> formulas of the program: names found, sorts and arities
checked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from lexlogic.diagnostics import Diagnostic, Label
from lexlogic.program import model as m
from lexlogic.program.dates import read_date
from lexlogic.program.names import KIND_WORDS, Table
from lexlogic.program.wording import a_sort, line_with, listed, reading, repaired
from lexlogic.syntax import tree
from lexlogic.text import Span

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
_TIMELESS = (m.PredicateKind.FACT, m.PredicateKind.RECORD, m.PredicateKind.LIST)
_LIMB = re.compile(r"[1-9]\d?")
_LETTER = re.compile(r"[a-z]\d*")
_LONGEST = {"days": 6, "months": 5, "years": 4}  # digits
_KIND_OF_SORT = {m.SOURCE: "source", m.NORM: "norm", m.PRINCIPLE: "principle"}


@define
class FormulaResolver:
    """Resolves formulas against a table of names; what is wrong is added to `diagnostics`."""

    table: Table
    diagnostics: list[Diagnostic] = field(factory=list)
    limbs: list[m.NormRef] = field(factory=list)
    """References to a single limb; whether there is one shows when norms are split."""

    # ---- names

    def _report(
        self,
        code: str,
        title: str,
        span: Span,
        message: str,
        labels: tuple[Label, ...] = (),
        help: str = "",
    ) -> None:
        self.diagnostics.append(Diagnostic(code, title, span, message, labels, help))

    def unknown(
        self,
        name: tree.Name,
        kinds: tuple[str, ...] = (),
        what: str = "",
        sorts: tuple[m.SortId, ...] = (),
    ) -> None:
        """Report a name that does not stand for what belongs here, with the most similar one that
        does.

        `kinds` are the kinds of names that belong here, `what` says so in words, and `sorts` are
        those an individual would need.
        """
        text = name.text
        other = self.table.find(text)
        if other is not None:
            needed = what or (KIND_WORDS.get(kinds[0]) if kinds else None) or "something else"
            where = f" (line {other.span.line})" if other.span is not None else ""
            self._report(
                "E-KIND",
                "another kind of name",
                name.span,
                f"`{text}` is {KIND_WORDS.get(other.kind, other.kind)}{where}; {needed} "
                "belongs here.",
            )
        elif _LETTER.fullmatch(text) and "predicate" not in kinds:
            sort = next((s for s in sorts if s not in (m.NORM, m.DUTY)), m.STATE)
            self._report(
                "E-FREE",
                f"who is `{text}`?",
                name.span,
                f"`{text}` is never introduced. Write `for {text}: {sort}` where this begins, or "
                f"`some {text}: {sort} with ...`.",
            )
        else:
            self._report(
                "E-UNKNOWN",
                "unknown name",
                name.span,
                f"Nothing is called `{text}`.{self._similar(text, kinds)}",
            )

    def _similar(self, text: str, kinds: tuple[str, ...]) -> str:
        close = self.table.close_to(text, kinds)
        if close is None:
            return ""
        symbol = self.table.find(close)
        citation = getattr(symbol.definition, "citation", None) if symbol is not None else None
        where = f" ({citation.source} {citation.article})" if citation and citation.article else ""
        return f" Did you mean `{close}`{where}?"

    def date(self, name: tree.Name) -> m.Date | None:
        """The date a token means; a date that does not exist is reported."""
        found = read_date(name.text)
        if found is None:
            self._report(
                "E-DATE", "no such day", name.span, f"There is no {name.text} in the calendar."
            )
        return found

    def sort(self, name: tree.Name) -> m.SortId:
        symbol = self.table.find(name.text)
        if symbol is None or symbol.kind != "sort":
            self.unknown(name, ("sort",), "a sort such as State or Person")
        return m.SortId(name.text)

    def bindings(self, bindings: tuple[tree.Binding, ...]) -> tuple[m.Variable, ...]:
        """The variables that a `for` list introduces."""
        seen: dict[str, Span] = {}
        for binding in bindings:
            text = binding.name.text
            if text in seen:
                self._report(
                    "E-DUPLICATE",
                    "same letter twice",
                    binding.name.span,
                    f"`{text}` already stands for something else here. Give this one another "
                    "letter.",
                )
            seen[text] = binding.span
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
                what = listed(map(a_sort, expected), "or") or "an individual"
                self.unknown(name, kinds, what, expected)
                return m.Constant(text, m.SortId("?"))
        if expected and not self.fits(found, expected):
            self._wrong_sort(name, found, expected)
        return found

    def fits(self, term: m.Term, expected: tuple[m.SortId, ...]) -> bool:
        sort = _sort_of(term)
        if sort in expected or "?" in (sort, *expected):
            return True
        return m.ACTOR in expected and sort in m.BEARER_SORTS

    def _wrong_sort(self, name: tree.Name, term: m.Term, expected: tuple[m.SortId, ...]) -> None:
        label = _mismatch(term, expected)
        self._report(
            "E-SORT",
            "wrong kind",
            name.span,
            f"`{name.text}` is {label.replace('; ', ', and ')}.",
            (Label(name.span, label),),
        )

    def terms(
        self,
        node: tree.Predication,
        env: Env,
        expected: tuple[tuple[m.SortId, ...], ...],
        says: str,
    ) -> tuple[m.Term, ...]:
        """The terms of an atom; if some are of a wrong sort, one message for all, with the cure.

        `says` is what the atom means, in words.
        """
        found = tuple(
            self.term(name, env)
            if name.text in env or self._may_stand(name, sorts)
            else self.term(name, env, sorts)
            for name, sorts in zip(node.terms, expected, strict=True)
        )
        wrong = [i for i, term in enumerate(found) if not self.fits(term, expected[i])]
        if not wrong:
            return found
        orders = repaired(
            [name.text for name in node.terms],
            lambda index, place: self.fits(found[index], expected[place]),
        )
        shown = wrong[:1] if orders else wrong
        labels = tuple(Label(node.terms[i].span, _mismatch(found[i], expected[i])) for i in shown)
        message = f"`{node.name.text}` reads: {says.rstrip('.')}."
        help = ""
        if orders:
            message += " Write:" if len(orders) == 1 else " Choose one:"
            atom = node.span.text
            start, end = node.terms[0].span.start, node.terms[-1].span.end
            before = atom[: start - node.span.start]
            after = atom[end - node.span.start :]
            help = "\n".join(
                line_with(node.span, before + ", ".join(order) + after) for order in orders[:3]
            )
        self._report("E-SORT", "wrong kind", node.terms[shown[0]].span, message, labels, help)
        return found

    def _may_stand(self, name: tree.Name, sorts: tuple[m.SortId, ...]) -> bool:
        """Whether a name stands for some individual, though perhaps of a wrong sort."""
        if sorts == (m.RANK,):
            return False
        symbol = self.table.find(name.text)
        return name.text[0].isdigit() or (
            symbol is not None and symbol.kind in ("individual", *_CONSTANT_SORTS)
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
                return self._equal(node, env)
            case tree.Difference():
                return m.Not(self._equal(node, env))
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

    def _equal(self, node: tree.Equality | tree.Difference, env: Env) -> m.Equal:
        left, right = self.term(node.left, env), self.term(node.right, env)
        if not self.fits(left, (_sort_of(right),)) and not self.fits(right, (_sort_of(left),)):
            message = (
                f"`{node.left.text}` is {a_sort(_sort_of(left))} and `{node.right.text}` is "
                f"{a_sort(_sort_of(right))}, so they are never the same."
            )
            pair = (node.left.text, node.right.text)
            if _sort_of(left) == m.NORM:
                pair = pair[::-1]
            help = ""
            if {_sort_of(left), _sort_of(right)} == {m.NORM, m.DUTY}:
                message += " To say of which norm a duty is an instance, write:"
                help = ("not " if isinstance(node, tree.Difference) else "") + (
                    f"of_norm({pair[0]}, {pair[1]})"
                )
            self._report("E-SORT", "never the same", node.span, message, help=help)
        return m.Equal(left, right)

    def _quantified(
        self, bindings: tuple[tree.Binding, ...], env: Env
    ) -> tuple[tuple[m.Bound, ...], dict[str, m.Variable]]:
        inner = dict(env)
        bounds = []
        for binding, variable in zip(bindings, self.bindings(bindings), strict=True):
            inner[variable.name] = variable
            since = self.date(binding.since) if binding.since else None
            until = self.date(binding.until) if binding.until else None
            if (binding.since or binding.until) and variable.sort != m.DATE:
                self._report(
                    "E-SORT",
                    "no date belongs here",
                    binding.span,
                    f"`since` and `until` bound a Date, and `{variable.name}` is "
                    f"{a_sort(variable.sort)}. Put the date on what happens:  ... since 1990-01-01",
                )
            if since and until and until.last < since.first:
                self.reversed_dates(binding.until or binding.name, since, until)
            bounds.append(m.Bound(variable, since, until))
        return tuple(bounds), inner

    def reversed_dates(self, later: tree.Name, first: m.Date, last: m.Date) -> None:
        """Report a stretch of time whose end, written at `later`, comes before its beginning."""
        self._report(
            "E-DATE",
            "ends before it begins",
            later.span,
            f"It ends on {last.text} and begins on {first.text}. Exchange the two, or correct one.",
        )

    def _offset(self, offset: tree.Offset | None) -> m.Offset | None:
        return None if offset is None else self.offset(offset.amount, offset.unit)

    def offset(self, amount: tree.Name, unit: str) -> m.Offset:
        """A length of time; one longer than the calendar is reported."""
        if len(amount.text) > _LONGEST[unit]:
            self._report(
                "E-DATE",
                "longer than the calendar",
                amount.span,
                f"{amount.text[:12]} {unit} lead out of the calendar, which has the years 1 "
                "to 9999.",
            )
            return m.Offset(0, unit)
        return m.Offset(int(amount.text), unit)

    def _moment(self, moment: tree.Moment | None, env: Env) -> m.Moment | None:
        if moment is None:
            return None
        terms = tuple(self.term(date, env, (m.DATE,)) for date in moment.dates)
        if len(terms) == 2:
            first, last = terms
            if (
                isinstance(first, m.DateTerm)
                and isinstance(last, m.DateTerm)
                and last.date.last < first.date.first
            ):
                self.reversed_dates(moment.dates[1], first.date, last.date)
        return m.Moment(m.MomentKind(moment.kind), terms)

    def _predication(self, node: tree.Predication, env: Env) -> m.Formula:
        name = node.name.text
        if name in env:
            sort = env[name].sort
            self._report(
                "E-KIND",
                "another kind of name",
                node.name.span,
                f"`{name}` stands for {a_sort(sort)} here; what is said of it is missing. Write a "
                "fact, conduct or concept and put it in brackets:",
                help=f"name_of_the_fact({name})",
            )
            return m.Truth(False)
        symbol = self.table.find(name)
        engine = ENGINE.get(name)
        moment = self._moment(node.moment, env)
        if symbol is not None and symbol.kind == "position":
            if node.terms:
                self._report(
                    "E-ARITY",
                    "too many",
                    node.span,
                    f"`{name}` is a position: it is held or not, and is about nobody in "
                    "particular. "
                    "Write:",
                    help=line_with(node.span, name),
                )
            if moment is not None:
                self._report(
                    "E-DATE",
                    "no date belongs here",
                    node.span,
                    f"`{name}` is a position. It is held or not, whatever the date. Delete "
                    "the date.",
                )
            return m.PositionAtom(m.PositionId(name))
        if symbol is not None and symbol.kind == "predicate":
            definition: m.Predicate = symbol.definition
            says = reading(definition.name, definition.params, definition.gloss)
            if len(node.terms) != len(definition.params):
                self._arity(node, len(definition.params), says)
                return m.Truth(False)
            terms = self.terms(node, env, tuple((p.sort,) for p in definition.params), says)
            atom = m.Predication(definition.name, terms, moment, node.span)
            if moment is not None and definition.kind in _TIMELESS and not definition.timed:
                shape = ", ".join(f"{p.name}: {p.sort}" for p in definition.params)
                self._report(
                    "E-DATE",
                    "no date belongs here",
                    node.span,
                    f"`{name}` is true or false whatever the date. If it is something that happens "
                    "or changes, declare it so:",
                    help=f"dated fact {name}({shape})",
                )
            return atom
        if engine is not None and symbol is None:
            if len(node.terms) != len(engine.sorts):
                self._arity(node, len(engine.sorts), engine.meaning)
                return m.Truth(False)
            expected = tuple(s if isinstance(s, tuple) else (s,) for s in engine.sorts)
            terms = self.terms(node, env, expected, engine.meaning)
            return m.Predication(m.PredicateId(name), terms, moment, node.span)
        self.unknown(node.name, ("predicate", "position"), "a fact, conduct, concept or position")
        return m.Truth(False)

    def _arity(self, node: tree.Predication, expected: int, says: str) -> None:
        given = len(node.terms)
        things = "thing" if expected == 1 else "things"
        stand = "stands" if given == 1 else "stand"
        about = f"{expected} {things}" if expected else "nothing in particular"
        self._report(
            "E-ARITY",
            "too few" if given < expected else "too many",
            node.span,
            f"`{node.name.text}` is about {about}; {given or 'none'} {stand} here. "
            f"It reads: {says.rstrip('.')}.",
        )

    def _ref(
        self,
        node: tree.Ref,
        by: m.Term | None,
        toward: tree.Name | None,
        env: Env,
        whole: tree.Node,
    ) -> m.NormRef:
        name, limb = self._limb(node.name, env)
        norm = self.term(name, env, (m.NORM, m.DUTY))
        terms = None
        if node.terms is not None:
            expected: list[tuple[m.SortId, ...]] = [()] * len(node.terms)
            symbol = self.table.find(name.text)
            if isinstance(norm, m.Constant) and symbol is not None and symbol.kind == "norm":
                params: tuple[m.Variable, ...] = symbol.definition.params
                if len(params) != len(node.terms):
                    names = ", ".join(f"{p.name}: {p.sort}" for p in params) or "nothing"
                    self._report(
                        "E-ARITY",
                        "too few" if len(node.terms) < len(params) else "too many",
                        node.span,
                        f"`{node.name.text}` is stated for {names}; "
                        f"{len(node.terms)} {'stands' if len(node.terms) == 1 else 'stand'} here.",
                    )
                else:
                    expected = [(p.sort,) for p in params]
            terms = tuple(
                self.term(term, env, sorts)
                for term, sorts in zip(node.terms, expected, strict=True)
            )
        creditor = self.term(toward, env, m.BEARER_SORTS) if toward is not None else None
        ref = m.NormRef(norm, terms, by, creditor, limb, whole.span)
        if limb:
            self.limbs.append(ref)
        return ref

    def _limb(self, name: tree.Name, env: Env) -> tuple[tree.Name, int]:
        """The norm a reference names, and which limb: `N.2` is limb 2 of `N`, if nothing has that name."""
        base, _, number = name.text.rpartition(".")
        symbol = self.table.find(base)
        taken = name.text in env or self.table.find(name.text) is not None
        if taken or not _LIMB.fullmatch(number) or symbol is None or symbol.kind != "norm":
            return name, 0
        return tree.Name(base, span=name.span), int(number)

    def _status(self, node: tree.Status, env: Env) -> m.Formula:
        word = node.word.text
        moment = self._moment(node.moment, env)
        name, _ = self._limb(node.ref.name, env)
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
            self._report(
                "E-UNKNOWN",
                "unknown status",
                node.word.span,
                f"Nothing is said by `is {word}` here. Of a norm one may say: {words}, void; of a "
                "source: void, terminated, or any concept of one source.",
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
                self._report(
                    "E-UNKNOWN", "unknown status", node.word.span, f"A conflict is one of: {words}."
                )
        if len(members) < 2 and node.relation != "within":
            self._report(
                "E-ARITY",
                "too few",
                node.span,
                "It takes two to conflict; one norm stands here. Name a second one in the "
                "brackets.",
            )
        by = None
        if node.by is not None:
            term = self.term(node.by, env, (m.PRINCIPLE,))
            by = m.PrincipleId(term.name) if isinstance(term, m.Constant) else None
        return m.ConflictClaim(
            _CONFLICTS[node.kind], node.relation == "within", members, status, by
        )


def _sort_of(term: m.Term) -> m.SortId:
    return m.DATE if isinstance(term, m.DateTerm) else term.sort


def _mismatch(term: m.Term, expected: tuple[m.SortId, ...]) -> str:
    return f"{a_sort(_sort_of(term))}; {listed(map(a_sort, expected), 'or')} belongs here"
