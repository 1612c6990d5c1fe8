"""Sets of texts compared for every case at once: what each requires, forbids and permits (D17, D18).

As speciality compares the scopes of two norms on a kind of act, this compares those of two sets of norms, which
may be of two drafts. The domain is that of D18: the individuals the texts name, and as many unnamed ones as an
act and the conditions on it need.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import frozen

from lexlogic.program import model as m
from lexlogic.program.frame import DAY
from lexlogic.program.normal import substitute
from lexlogic.program.walk import subformulas
from lexlogic.theory.domains import Members, members
from lexlogic.theory.texts import (
    TextGrounder,
    Texts,
    _required,
    _terms,
    unroll,
)

FRESH = 4
"""Unnamed individuals of a sort at most; where a comparison needs more, it says it is bounded."""


@frozen
class Act:
    """What norms of one mode are about: a kind of conduct, or a content that joins several acts."""

    mode: m.Mode
    predicate: str  # the kind of conduct; empty for a content of several acts
    content: m.Formula | None = None
    date: int = 0  # the point of acts of a day of their own; 0 for acts of any time


@frozen
class Needs:
    """The individuals a comparison needs."""

    named: dict[str, set[str]]
    fresh: Counter[str]
    dates: frozenset[int]
    """The first and last days of the dates the texts mention."""
    fewer: bool
    """Whether fewer individuals may make a difference, which is not looked into (D18)."""


class TextSets(Texts):
    """Comparisons of sets of norms of one program."""

    def act_of(self, norm: m.Norm) -> Act | None:
        """What a norm is about; none if its content is no conduct at all."""
        written = norm.dated_content
        content = written.body if isinstance(written, m.Not) else written
        match content:
            case m.Predication(predicate) if self._is_conduct(content):
                if (date := _day(content)) is not None:
                    return Act(norm.mode, str(predicate), None, date)
            case _:
                pass
        if not self.patterns(norm):
            return None
        by: dict[str, m.Term] = {
            v.name: m.Variable(str(i), v.sort) for i, v in enumerate((norm.bearer, *norm.params))
        }
        return Act(norm.mode, "", substitute(written, by))

    def _is_conduct(self, atom: m.Predication) -> bool:
        definition = self.g.predicates.get(str(atom.predicate))
        return definition is not None and definition.is_conduct

    def in_fragment(self, norms: Iterable[m.Norm]) -> bool:
        """Whether what is found holds for domains of every size (D18)."""
        return all(self._in_fragment(n) for n in norms)

    # ---- domains

    def needs(self, inside: Sequence[m.Norm], outside: Sequence[m.Norm]) -> Needs:
        """What it takes to find an act in the scope of one of the first and of none of the second."""
        named: dict[str, set[str]] = {}
        fresh: Counter[str] = Counter()
        formulas: list[m.Formula] = []
        for norm in inside:
            own: Counter[str] = Counter(str(v.sort) for v in (norm.bearer, *norm.params))
            for formula, positive in ((norm.scope, True), *((e, False) for e in norm.exceptions)):
                own += self._skolems(formula, positive, frozenset())
            fresh |= own
            formulas += [norm.scope, *norm.exceptions, norm.dated_content]
        for norm in outside:
            for formula, positive in ((norm.scope, False), *((e, True) for e in norm.exceptions)):
                fresh += self._skolems(formula, positive, frozenset())
            formulas += [norm.scope, *norm.exceptions, norm.dated_content]
        for constraint in self._general():
            fresh += self._skolems(_required(constraint), True, frozenset())
            formulas.append(_required(constraint))
        for formula in self.reachable(formulas):
            for part in subformulas(formula):
                for term in _terms(part):
                    if isinstance(term, m.Constant):
                        named.setdefault(str(term.sort), set()).add(term.name)
            for sort, name in self._in_lists(formula):
                named.setdefault(str(sort), set()).add(name)
        domain = self._domain((*inside, *outside))
        return Needs(named, fresh, frozenset(domain.dates), bool(domain.choices()))

    def _skolems(self, f: m.Formula, positive: bool, seen: frozenset[str]) -> Counter[str]:
        """The existential quantifiers by sort, rules unfolded, in negation normal form."""
        found: Counter[str] = Counter()
        match f:
            case m.Not(body):
                return self._skolems(body, not positive, seen)
            case m.Shifted(_, _, body):
                return self._skolems(body, positive, seen)
            case m.And(parts) | m.Or(parts):
                for part in parts:
                    found += self._skolems(part, positive, seen)
            case m.Exists(bounds, body):
                if positive:
                    found.update(str(b.variable.sort) for b in bounds)
                found += self._skolems(body, positive, seen)
            case m.ForAll(bounds, guard, body):
                if not positive:
                    found.update(str(b.variable.sort) for b in bounds)
                found += self._skolems(guard, not positive, seen)
                found += self._skolems(body, positive, seen)
            case m.Predication(predicate) if str(predicate) not in seen:
                for rule in self.g.rules.get(str(predicate), []):
                    heads = {t.name for t in rule.head.terms if isinstance(t, m.Variable)}
                    if positive:
                        found.update(str(v.sort) for v in rule.params if v.name not in heads)
                    for part, sign in (
                        (rule.body, positive),
                        *((e, not positive) for e in rule.exceptions),
                    ):
                        found += self._skolems(part, sign, seen | {str(predicate)})
            case _:
                pass
        return found

    def members(self, needs: Sequence[Needs]) -> tuple[Members, bool]:
        """The domain for what is needed, and whether it is as large as it has to be."""
        named: dict[str, set[str]] = {}
        fresh: Counter[str] = Counter()
        for each in needs:
            for sort, names in each.named.items():
                named.setdefault(sort, set()).update(names)
            fresh |= each.fresh
        sorts = [str(declared.name) for declared in self.program.sorts]
        sizes = {name: min(max(fresh[name], 1), FRESH) for name in sorts}
        enough = all(count <= FRESH for count in fresh.values())
        enough = enough and not any(each.fewer for each in needs)
        return members(self.g, named, sizes), enough

    def binding(self, small: TextGrounder) -> list[int]:
        """What nothing can break: the constraints declared outside any case (D4)."""
        return self._background(small, 0)

    # ---- acts

    def acts_within(
        self, small: TextGrounder, norm: m.Norm, act: Act
    ) -> Iterator[tuple[dict[str, Any], tuple[str, ...], int]]:
        """The norm's instances up to renaming: parameters, the act each is about, and its scope there."""
        for env in self._generic_assignments(small, norm):
            inside = self._scope(small, norm, env, act.date)
            self._define(small)
            if act.content is not None:
                yield env, tuple(env[v.name] for v in (norm.bearer, *norm.params)), inside
                continue
            for pattern in self.patterns(norm):
                for terms in self._acts(small, pattern, env):
                    yield env, terms, inside

    def covering(
        self, small: TextGrounder, norm: m.Norm, act: Act, terms: tuple[str, ...]
    ) -> list[tuple[dict[str, Any], int]]:
        """The norm's instances that are about an act, each with its scope."""
        found = []
        for env in self._about(small, norm, act, terms):
            found.append((env, self._scope(small, norm, env, act.date)))
        self._define(small)
        return found

    def _about(
        self, small: TextGrounder, norm: m.Norm, act: Act, terms: tuple[str, ...]
    ) -> Iterator[dict[str, Any]]:
        variables = (norm.bearer, *norm.params)
        if act.content is not None:
            choices = [small.individuals(v.sort) for v in variables]
            if len(terms) == len(variables) and all(
                t in c for t, c in zip(terms, choices, strict=True)
            ):
                yield {v.name: t for v, t in zip(variables, terms, strict=True)}
            return
        for pattern in self.patterns(norm):
            yield from (dict(env) for env in self._covering(small, norm, pattern, terms))

    def _define(self, small: TextGrounder) -> None:
        small.run()
        unroll(small)


def _day(act: m.Predication) -> int | None:
    """The point of an act of a day of its own; 0 for one of any time; none for one within some time."""
    if act.moment is None:
        return 0
    date = act.moment.dates[0]
    if act.moment.kind is not m.MomentKind.AT or not isinstance(date, m.DateTerm):
        return None
    return date.date.first * DAY if date.date.exact else None


def positions_read(texts: Texts, norms: Iterable[m.Norm]) -> frozenset[str]:
    """The positions that scopes and contents of norms depend on, through rules."""
    formulas = [f for n in norms for f in (n.scope, *n.exceptions, n.content, n.exists)]
    return frozenset(
        str(part.position)
        for formula in texts.reachable(formulas)
        for part in subformulas(formula)
        if isinstance(part, m.PositionAtom)
    )
