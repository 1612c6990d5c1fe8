"""Relations between texts, decided for every case at once: speciality, content conflict, opposability
(D17, D18, D19, D42).

A text is grounded over a small domain of its own: the individuals its formulas name and as many fresh ones
as its quantifiers and parameters can need (D18). Facts are open, closed records free, computed atoms open.
What is found is a function of positions, and comes back as a literal over positions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import Any

from attrs import define, field

from lexlogic.program import model as m
from lexlogic.program.frame import Frame, Point
from lexlogic.program.normal import substitute
from lexlogic.program.walk import subformulas
from lexlogic.theory.circuit import FALSE, TRUE, TooLarge
from lexlogic.theory.components import Oracle
from lexlogic.theory.deontic import Norms
from lexlogic.theory.domains import Domain, Members, members, named_day, points
from lexlogic.theory.fragment import Nested
from lexlogic.theory.ground import GENERATORS, Env, Grounder
from lexlogic.theory.model import Atom, AtomKind

MOST_ACTS = 16
"""Acts of one State in two texts; each way to do some of them is gone through."""

TEXT_ATTRIBUTES = frozenset(
    ("is_duty", "is_obligation", "is_prohibition", "is_permission", "ranked", *GENERATORS)
)


class TextGrounder(Grounder):
    """Grounds formulas of texts: everything that is not fixed by the text is open."""

    def literal(self, formula: m.Formula, env: Env, tick: int | None) -> int:
        if isinstance(formula, m.NormStatus | m.ConflictClaim | m.Advice | m.Shifted):
            return self._opaque(formula, env, tick)
        return super().literal(formula, env, tick)

    def _opaque(self, formula: m.Formula, env: Env, tick: int | None) -> int:
        """An open atom for each thing that is said, whatever its variables are called."""
        values = {name: m.Constant(str(value), m.SortId("")) for name, value in env.items()}
        return self.atom(Atom(AtomKind.BASE, f"{substitute(formula, values)!r}", (("", ""),), tick))

    def at(self, name: str, terms: tuple[Any, ...], tick: int | None) -> int:
        definition = self.predicates.get(name)
        if definition is None:
            if name in TEXT_ATTRIBUTES:
                return self.norms.engine(name, terms, tick)
            return self.atom(Atom(AtomKind.BASE, name, terms, tick))
        if definition.is_conduct:
            return self.atom(Atom(AtomKind.BASE, name, terms, tick, conduct=True))
        if definition.kind in (m.PredicateKind.FACT, m.PredicateKind.RECORD):
            return self.atom(Atom(AtomKind.BASE, name, terms, tick))
        return super().at(name, terms, tick)

    def _generates(self, part: m.Formula) -> bool:
        return isinstance(part, m.Equal)


Cubes = tuple[tuple[tuple[str, bool], ...], ...]
"""A function of positions: the combinations (position, held) under which it is true; `((),)` is always."""


@define
class TextMemory:
    """What comparisons of texts have found. It speaks of texts only, so theories of one program share it."""

    possible: dict[str, Cubes] = field(factory=dict)
    clashes: dict[str, tuple[tuple[Cubes, Cubes, Cubes], ...]] = field(factory=dict)
    learned: bool = False


class Texts:
    """Answers about texts, kept as literals over the positions of the main theory."""

    def __init__(
        self,
        grounder: Grounder,
        make_oracle: Callable[[Grounder], Oracle],
        memory: TextMemory | None = None,
    ) -> None:
        self.memory = memory or TextMemory()
        self.g = grounder
        self.program = grounder.program
        self.make_oracle = make_oracle
        self._special: dict[tuple[str, int, str, int], int] = {}
        self._conflicts: dict[tuple[str, str], tuple[int, int]] = {}
        self._opposable: dict[tuple[str, str, int], int] = {}
        self.bounded: set[tuple[str, str]] = set()
        self._constraints_nest: bool | None = None

    # ---- small domains

    def _domain(
        self, norms: Iterable[m.Norm], extra: Iterable[str] = (), instances: bool = False
    ) -> Domain:
        """The individuals the norms' texts name, and how many others it takes to compare them; `instances`: also
        for each parameter of the second, where single instances of it are looked at (D19)."""
        domain = Domain()
        fresh = domain.fresh
        formulas: list[m.Formula] = []
        for index, norm in enumerate(norms):
            formulas += [norm.scope, *norm.exceptions, norm.dated_content]
            if index == 0:
                for variable in (norm.bearer, *norm.params):
                    fresh[variable.sort] = fresh.get(variable.sort, 0) + 1
            else:
                # A parameter that an act does not fix stands for anyone: some member of its own (D18, D19).
                acts = [set(pattern.terms) for pattern in self.patterns(norm)]
                for variable in norm.params:
                    if instances or not all(variable in act for act in acts):
                        fresh[variable.sort] = fresh.get(variable.sort, 0) + 1
                        domain.everyone.add(variable.sort)
        for constraint in self._general():
            formulas.append(_required(constraint))
            domain.everyone |= {str(v.sort) for v in constraint.params}
        for formula in self.reachable(formulas, domain):
            for part in subformulas(formula):
                if isinstance(part, m.Exists | m.ForAll):
                    for bound in part.bounds:
                        sort = bound.variable.sort
                        fresh[sort] = fresh.get(sort, 0) + 1
                        domain.everyone.add(sort)
            self._name(domain, formula)
        for name in extra:
            domain.named.setdefault(self.g.sort_of[name], set()).add(name)
        return domain

    def _name(self, domain: Domain, formula: m.Formula) -> None:
        """Note whom a formula names, and whether it tells individuals apart."""
        for part in subformulas(formula):
            domain.exact = domain.exact or isinstance(part, m.Equal)
            for term in _terms(part):
                if isinstance(term, m.Constant):
                    domain.named.setdefault(term.sort, set()).add(term.name)
            domain.dates |= dates_in(part)
        for sort, name in self._in_lists(formula):
            domain.named.setdefault(sort, set()).add(name)
            domain.exact = True

    def grounder(self, members: Members, ticks: tuple[int, ...] = (0,)) -> TextGrounder:
        """A grounder of this program's texts over a domain and its points."""
        places = tuple(Point(tick, "") for tick in ticks)
        small = TextGrounder(self.program, Frame(members, places, (), None, ticks[-1]))
        small.norms = Norms(small)
        return small

    def _grounders(self, domain: Domain) -> Iterator[TextGrounder]:
        """Grounders of the texts, in the largest domain first."""
        for size in domain.sizes():
            yield self.grounder(members(self.g, domain.named, size), points(domain.dates))

    def reachable(self, formulas: list[m.Formula], domain: Domain | None = None) -> list[m.Formula]:
        """The formulas and the bodies of all rules they lead to; a rule's own variables count as quantified."""
        found = list(formulas)
        seen: set[str] = set()
        index = 0
        while index < len(found):
            for part in subformulas(found[index]):
                if isinstance(part, m.Predication) and str(part.predicate) not in seen:
                    seen.add(str(part.predicate))
                    if str(part.predicate) not in self.g.predicates:
                        continue
                    for rule in self.g.rules.get(str(part.predicate), []):
                        found += [rule.body, rule.gate, *rule.exceptions]
                        heads = {t.name for t in rule.head.terms if isinstance(t, m.Variable)}
                        for variable in rule.params:
                            if domain is not None and variable.name not in heads:
                                sort = variable.sort
                                domain.fresh[sort] = domain.fresh.get(sort, 0) + 1
                                domain.everyone.add(sort)
            index += 1
        return found

    def _in_lists(self, formula: m.Formula) -> Iterator[tuple[m.SortId, str]]:
        """The individuals on the lists that a formula reads: a list is part of the text (D17)."""
        read = {str(p.predicate) for p in subformulas(formula) if isinstance(p, m.Predication)}
        lists = {n for n in read & self.g.predicates.keys() if self._is_list(n)}
        for name, terms in sorted(self.g.given_list):
            if name in lists:
                for param, term in zip(self.g.predicates[name].params, terms, strict=True):
                    yield param.sort, term

    def _is_list(self, name: str) -> bool:
        return self.g.predicates[name].kind is m.PredicateKind.LIST

    def _background(self, small: TextGrounder, *more: int) -> list[int]:
        """What the constraints declared outside any case require (D4), at each point and at some more."""
        found = []
        for constraint in self._general():
            bounds = tuple(m.Bound(v) for v in constraint.params)
            required = _required(constraint)
            guide = constraint.body if isinstance(constraint, m.Impossible) else m.Truth(True)
            for env in small.bindings(bounds, guide, {}):
                for tick in dict.fromkeys((*small.frame.ticks, *more)):
                    found.append(small.literal(required, env, tick))
        small.run()
        return found

    # ---- functions of positions

    def _possible(
        self, key: str, make: Callable[[], Iterator[tuple[TextGrounder, list[int]]]]
    ) -> int:
        """The literal, over positions of the main theory, that what `make` grounds can hold together in some domain.

        The answer depends on the texts alone, so it is kept under `key` and never sought twice.
        """
        cubes = self.memory.possible.get(key)
        if cubes is None:
            found: dict[tuple[tuple[str, bool], ...], None] = {}
            for small, literals in make():
                found |= dict.fromkeys(self._cubes(small, literals))
                if () in found:
                    found = {(): None}
                    break
            cubes = self.memory.possible[key] = tuple(found)
            self.memory.learned = True
        return self._literal(cubes)

    def _literal(self, cubes: Cubes) -> int:
        c = self.g.circuit
        return c.disj(
            [
                c.conj([self.g.position(n) if held else -self.g.position(n) for n, held in cube])
                for cube in cubes
            ]
        )

    def _cubes(self, small: TextGrounder, literals: list[int]) -> Cubes:
        """The combinations of positions under which the literals can hold together."""
        circuit = small.circuit
        small.run()
        whole = circuit.conj(literals)
        if whole == FALSE:
            return ()
        unroll(small)
        if self._holds_anyway(small, whole):
            return ((),)
        oracle = self.make_oracle(small)
        facts, switches = self._leaves(small, whole, {})
        leaves = [abs(x) for x in (*switches, *facts)]
        cubes: list[tuple[tuple[str, bool], ...]] = []
        blocked: list[int] = []
        while True:
            found = oracle.first([whole, *blocked], leaves)
            if found is None:
                break
            facts, switches = self._leaves(small, whole, found)
            cube = oracle.core(switches, [*facts, -whole])
            if not cube:
                return ((),)
            cubes.append(tuple((small.atoms[abs(x)].name, x > 0) for x in cube))
            blocked.append(-circuit.conj(cube))
        return tuple(cubes)

    def _leaves(
        self, small: TextGrounder, literal: int, values: dict[int, bool]
    ) -> tuple[list[int], list[int]]:
        """The undefined variables a literal depends on, as they are valued: facts and positions."""
        seen: set[int] = set()
        facts: list[int] = []
        switches: list[int] = []
        stack = [literal]
        while stack:
            for variable in small.circuit.variables(stack.pop()):
                if variable in seen:
                    continue
                seen.add(variable)
                if variable in small.definitions:
                    stack.append(small.definitions[variable])
                    continue
                valued = variable if values.get(variable, False) else -variable
                kind = small.atoms[variable].kind
                (switches if kind is AtomKind.POSITION else facts).append(valued)
        return sorted(facts, key=abs), sorted(switches, key=abs)

    def _holds_anyway(self, small: TextGrounder, literal: int) -> bool:
        """A quick look: the literal is true under some obvious facts, whatever the positions.

        Only a yes is an answer. The facts tried: those that help it, all false, all true.
        """
        signed = self._signs(small, literal)
        for pick in (lambda v: (v, True) in signed, lambda v: False, lambda v: True):
            if self._three_valued(small, literal, pick):
                return True
        return False

    def _signs(self, small: TextGrounder, literal: int) -> set[tuple[int, bool]]:
        seen: set[tuple[int, bool]] = set()
        stack = list(small.circuit.signed_variables(literal))
        while stack:
            item = stack.pop()
            if item in seen:
                continue
            seen.add(item)
            variable, positive = item
            definition = small.definitions.get(variable)
            if definition is not None:
                stack.extend(
                    small.circuit.signed_variables(definition if positive else -definition)
                )
        return seen

    def _three_valued(self, small: TextGrounder, literal: int, pick: Callable[[int], bool]) -> bool:
        """Whether the literal is certainly true with facts as picked and positions unknown."""
        memo: dict[int, bool | None] = {1: True}
        children = small.circuit.children

        def value(lit: int) -> bool | None:
            found = memo[abs(lit)]
            return found if found is None or lit > 0 else not found

        stack = [abs(literal)]
        while stack:
            node = stack[-1]
            if node in memo:
                stack.pop()
                continue
            kids = children[node]
            if kids is None:
                definition = small.definitions.get(node)
                if definition is None:
                    unknown = small.atoms[node].kind is AtomKind.POSITION
                    memo[node] = None if unknown else pick(node)
                    stack.pop()
                    continue
                kids = (definition,)
            missing = [abs(k) for k in kids if abs(k) not in memo]
            if missing:
                stack.extend(missing)
                continue
            values = [value(k) for k in kids]
            memo[node] = False if False in values else (None if None in values else True)
            stack.pop()
        return value(literal) is True

    # ---- D17

    def patterns(self, norm: m.Norm) -> list[m.Predication]:
        """The conduct atoms of a content, definitions unfolded; variables that are not the norm's are free."""
        found: dict[m.Predication, None] = {}

        def walk(formula: m.Formula, seen: frozenset[str]) -> None:
            for part in subformulas(formula):
                if not isinstance(part, m.Predication):
                    continue
                name = str(part.predicate)
                definition = self.g.predicates.get(name)
                if definition is None:
                    continue
                if definition.is_conduct:
                    found.setdefault(m.Predication(part.predicate, part.terms, part.moment))
                    continue
                if name in seen:
                    continue
                for rule in self.g.rules.get(name, []):
                    by: dict[str, m.Term] = {
                        v.name: m.Variable(f"{name}.{v.name}", v.sort) for v in rule.params
                    }
                    for head, term in zip(rule.head.terms, part.terms, strict=True):
                        if isinstance(head, m.Variable):
                            by[head.name] = term
                    for body in (rule.body, *rule.exceptions):
                        walk(substitute(body, by), seen | {name})

        walk(norm.content, frozenset())
        return list(found)

    def more_specific(self, one: m.Norm, other: m.Norm) -> int:
        """The first norm is more specific than the second (D17), as a literal over positions."""
        key = (str(one.name), one.clause, str(other.name), other.clause)
        if key not in self._special:
            self._special[key] = self._more_specific(one, other)
        return self._special[key]

    def _more_specific(self, one: m.Norm, other: m.Norm) -> int:
        if one.name == other.name and one.clause == other.clause:
            return FALSE
        shared = {str(p.predicate) for p in self.patterns(one)} & {
            str(p.predicate) for p in self.patterns(other)
        }
        if not shared:
            return FALSE
        known = self._in_fragment(one) and self._in_fragment(other)
        if not known or self._domain((one, other)).too_many or self._domain((other, one)).too_many:
            self.bounded.add((str(one.name), str(other.name)))
            return FALSE
        parts = []
        for predicate in sorted(shared):
            outside = self._escapes(one, other, predicate)
            if outside == TRUE:
                return FALSE
            back = self._escapes(other, one, predicate)
            if back == FALSE:
                return FALSE
            some = self._scope_possible(one)
            parts += [-outside, back, some]
        return self.g.circuit.conj(parts)

    def _in_fragment(self, norm: m.Norm) -> bool:
        """No existential under a universal in what the scope reads, rules unfolded, in either polarity, nor in
        what the constraints require (D18)."""
        nested = Nested(self.g.rules, self.g.predicates)
        scopes = (norm.scope, *norm.exceptions)
        if any(nested.in_formula(f, positive) for f in scopes for positive in (True, False)):
            return False
        if self._constraints_nest is None:
            self._constraints_nest = any(nested.in_constraint(c) for c in self._general())
        return not self._constraints_nest

    def _general(self) -> list[m.Impossible | m.Precondition]:
        every: list[m.Impossible | m.Precondition] = [
            *self.program.impossible,
            *self.program.preconditions,
        ]
        return [c for c in every if not c.in_case]

    def _assignments(
        self, small: TextGrounder, norm: m.Norm, fixed: dict[str, str] | None = None
    ) -> Iterator[dict[str, Any]]:
        """Values of the norm's bearer and parameters, over the whole domain."""
        variables = (norm.bearer, *norm.params)
        choices = [
            (fixed[v.name],) if fixed and v.name in fixed else small.individuals(v.sort)
            for v in variables
        ]
        for values in product(*choices):
            yield {v.name: value for v, value in zip(variables, values, strict=True)}

    def _generic_assignments(
        self, small: TextGrounder, norm: m.Norm, fixed: dict[str, str] | None = None
    ) -> Iterator[dict[str, Any]]:
        """The same up to renaming of fresh individuals: a fresh one is used only after those before it."""

        def extend(
            variables: tuple[m.Variable, ...], env: dict[str, Any]
        ) -> Iterator[dict[str, Any]]:
            if not variables:
                yield env
                return
            first, *rest = variables
            if fixed and first.name in fixed:
                yield from extend(tuple(rest), {**env, first.name: fixed[first.name]})
                return
            unused = True
            for value in small.individuals(first.sort):
                if "#" in value and value not in env.values():
                    if not unused:
                        continue
                    unused = False
                yield from extend(tuple(rest), {**env, first.name: value})

        yield from extend((norm.bearer, *norm.params), {})

    def _scope(self, small: TextGrounder, norm: m.Norm, env: Env, tick: int) -> int:
        parts = [small.literal(norm.scope, env, tick)]
        parts += [-small.literal(e, env, tick) for e in norm.exceptions]
        return small.circuit.conj(parts)

    def _escapes(
        self, one: m.Norm, other: m.Norm, predicate: str, bearer: str | None = None
    ) -> int:
        """Some act is in the scope of the first norm on the predicate and outside that of the second."""
        key = f"outside {_label(one)} {_label(other)} {predicate} {bearer or ''}"
        return self._possible(key, lambda: self._escape(one, other, predicate, bearer))

    def _escape(
        self, one: m.Norm, other: m.Norm, predicate: str, bearer: str | None
    ) -> Iterator[tuple[TextGrounder, list[int]]]:
        domain = self._domain((one, other), () if bearer is None else (bearer,))
        for small in self._grounders(domain):
            yield small, self._escape_in(small, one, other, predicate, bearer)

    def _escape_in(
        self,
        small: TextGrounder,
        one: m.Norm,
        other: m.Norm,
        predicate: str,
        bearer: str | None,
    ) -> list[int]:
        fixed = None if bearer is None else {one.bearer.name: bearer}
        background = self._background(small)
        found = []
        theirs = [p for p in self.patterns(other) if str(p.predicate) == predicate]
        for env in self._generic_assignments(small, one, fixed):
            for tick in self._times(small, one):
                inside = self._scope(small, one, env, tick)
                if inside == FALSE:
                    continue
                for pattern in self.patterns(one):
                    if str(pattern.predicate) != predicate:
                        continue
                    for time, act in product(
                        _at(small, pattern, tick), list(self._acts(small, pattern, env))
                    ):
                        covered = [
                            self._scope(small, other, inner, when)
                            for by in theirs
                            for when in self._times(small, other)
                            if time in _at(small, by, when)
                            for inner in self._covering(small, other, by, act)
                        ]
                        found.append(small.circuit.conj((inside, *(-x for x in covered))))
        return [small.circuit.disj(found), *background]

    def _own_date(self, small: TextGrounder, norm: m.Norm) -> int | None:
        """The earliest point a clause's content names, where all of it is dated (D16)."""
        clauses = self.g.norms.clauses
        places = self.g.norms.by_name[str(norm.name)]
        place = next(i for i in places if clauses[i].clause == norm.clause)
        return small.norms.dated_by_content(place)

    def _times(self, small: TextGrounder, norm: m.Norm) -> tuple[int, ...]:
        """The points at which a clause has an instance."""
        if norm.during is not None:
            return tuple(small.moment_ticks(norm.during, {}, None))
        own = self._own_date(small, norm)
        return small.frame.ticks if own is None else (own,)

    def _acts(
        self, small: TextGrounder, pattern: m.Predication, env: Env
    ) -> Iterator[tuple[Any, ...]]:
        choices = [
            (small.value(t, env),)
            if not isinstance(t, m.Variable) or t.name in env
            else small.individuals(t.sort)
            for t in pattern.terms
        ]
        yield from product(*choices)

    def _covering(
        self, small: TextGrounder, norm: m.Norm, pattern: m.Predication, act: tuple[Any, ...]
    ) -> Iterator[dict[str, Any]]:
        """The parameters of a norm under which a conduct atom of its content is the act."""
        own = {v.name for v in (norm.bearer, *norm.params)}
        fixed: dict[str, str] = {}
        for term, value in zip(pattern.terms, act, strict=True):
            if isinstance(term, m.Variable):
                if value not in small.individuals(term.sort):
                    return
                if term.name in own and fixed.setdefault(term.name, value) != value:
                    return
            elif small.value(term, {}) != value:
                return
        yield from self._assignments(small, norm, fixed)

    def _scope_possible(self, norm: m.Norm) -> int:
        def make() -> Iterator[tuple[TextGrounder, list[int]]]:
            for small in self._grounders(self._domain((norm,))):
                background = self._background(small)
                found = [
                    self._scope(small, norm, env, tick)
                    for env in self._generic_assignments(small, norm)
                    for tick in self._times(small, norm)
                ]
                yield small, [small.circuit.disj(found), *background]

        return self._possible(f"scope {_label(norm)}", make)

    # ---- D19

    def content_conflict(self, name: str, other: str, inevitable: bool) -> int:
        """conflicts_inevitably / conflicts_possibly between two norms (any of their clauses)."""
        key = (name, other)
        if key not in self._conflicts:
            certain, maybe = [], []
            for one in self.g.norms.by_name[name]:
                for two in self.g.norms.by_name[other]:
                    first, second = self.g.norms.clauses[one], self.g.norms.clauses[two]
                    yes, may = self._clash(first, second)
                    certain.append(yes)
                    maybe.append(may)
            both = (
                self.g.norms.exists(self.g.norms.norm_of(name)),
                self.g.norms.exists(self.g.norms.norm_of(other)),
            )
            c = self.g.circuit
            self._conflicts[key] = (
                c.conj((*both, c.disj(certain))),
                c.conj((*both, c.disj(maybe))),
            )
        found = self._conflicts[key]
        return found[0] if inevitable else found[1]

    def _clash(self, n: m.Norm, j: m.Norm) -> tuple[int, int]:
        """The literals INEVITABLE and POSSIBLE for clauses n and j."""
        shared = {str(p.predicate) for p in self.patterns(n)} & {
            str(p.predicate) for p in self.patterns(j)
        }
        if not shared or n.bearer.sort != j.bearer.sort:
            return FALSE, FALSE
        key = f"{_label(n)} {_label(j)}"
        found = self.memory.clashes.get(key)
        if found is None:
            found = self.memory.clashes[key] = tuple(self._clashes_of(n, j))
            self.memory.learned = True
        certain, maybe = [], []
        c = self.g.circuit
        for reach, escape, clash in found:
            certain.append(c.conj((self._literal(reach), -self._literal(escape))))
            maybe.append(self._literal(clash))
        return c.disj(certain), c.disj((*maybe, *certain))

    def _clashes_of(self, n: m.Norm, j: m.Norm) -> Iterator[tuple[Cubes, Cubes, Cubes]]:
        """For each instance of j: when it is reached, reached without clash, and clashes."""
        small = next(self._grounders(self._domain((n, j), instances=True)))
        background = self._background(small)
        c = small.circuit
        env = self._generic(small, n)
        found: dict[tuple[Any, ...], dict[int, list[tuple[int, int]]]] = {}
        times = self._generic_times(small, n)
        for tick in times:
            for key, inner, when in self._sharing(small, n, env, tick, j):
                pair = self._clash_at(small, n, env, tick, j, inner, when, background)
                found.setdefault(key, {}).setdefault(tick, []).append(pair)
        for by_time in found.values():
            pairs = [pair for some in by_time.values() for pair in some]
            # At a time of which the other norm does not speak, whoever is in the scope of n does not clash.
            silent = [self._scope(small, n, env, t) for t in times if t not in by_time]
            reach = c.disj([*(r for r, _ in pairs), *silent])
            escape = c.disj([*(c.conj((r, -x)) for r, x in pairs), *silent])
            clash = c.disj([x for _, x in pairs])
            yield (
                self._cubes(small, [reach, *background]),
                self._cubes(small, [escape, *background]),
                self._cubes(small, [clash, *background]),
            )

    def _generic_times(self, small: TextGrounder, n: m.Norm) -> tuple[int, ...]:
        """When the generic instance may be: at its content's date, or at any time that no text names (decision 22)."""
        if any(dates_in(part) for part in subformulas(n.dated_content)):
            return self._times(small, n)
        ticks = small.frame.ticks
        return tuple(t for t in self._times(small, n) if not named_day(t, ticks))

    def _sharing(
        self, small: TextGrounder, n: m.Norm, env: Env, tick: int, j: m.Norm
    ) -> Iterator[tuple[tuple[Any, ...], dict[str, Any], int]]:
        """The instances of j for the same bearer that are about an act of n at a time: what tells them apart from
        others whatever the time of n, their parameters, and their time."""
        dated = self._own_date(small, n) is not None
        same = not dated and self._own_date(small, j) is None
        seen: dict[tuple[Any, ...], None] = {}
        for when in self._times(small, j):
            if same and when != tick:
                continue
            for mine, by in product(self.patterns(n), self.patterns(j)):
                both = set(_at(small, mine, tick)) & set(_at(small, by, when))
                if mine.predicate != by.predicate or not both:
                    continue
                for act in sorted(self._acts(small, mine, env)):
                    for inner in self._covering(small, j, by, act):
                        if inner[j.bearer.name] == env[n.bearer.name]:
                            key = (*inner.items(), when if dated else None)
                            if (key, when) not in seen:
                                seen[key, when] = None
                                yield key, inner, when

    def _generic(self, small: TextGrounder, n: m.Norm) -> dict[str, Any]:
        """One generic instance: fresh distinct parameters, save those the scope equates with an individual."""
        used: dict[str, int] = {}
        env: dict[str, Any] = {}
        equal: dict[str, str] = {}
        parts = [n.scope]
        for part in parts:
            match part:
                case m.And(inner):
                    parts += inner
                case m.Equal(m.Variable() as one, m.Constant() as two):
                    equal[one.name] = two.name
                case m.Equal(m.Constant() as two, m.Variable() as one):
                    equal[one.name] = two.name
        for variable in (n.bearer, *n.params):
            if variable.name in equal:
                env[variable.name] = equal[variable.name]
                continue
            used[variable.sort] = used.get(variable.sort, 0) + 1
            env[variable.name] = f"{variable.sort}#{used[variable.sort]}"
        return env

    def _clash_at(
        self,
        small: TextGrounder,
        n: m.Norm,
        env: Env,
        tick: int,
        j: m.Norm,
        inner: Env,
        when: int,
        background: list[int],
    ) -> tuple[int, int]:
        """U_y and `y clashes` as literals over circumstances, for an instance of each norm."""
        c = small.circuit
        scope_n = self._scope(small, n, env, tick)
        content_n = small.literal(n.content, env, tick)
        excepted = c.disj([small.literal(e, inner, when) for e in j.exceptions])
        scope_j = self._scope(small, j, inner, when)
        content_j = small.literal(j.content, inner, when)
        small.run()
        unroll(small)
        texts = (scope_n, content_n, excepted, scope_j, content_j)
        bearer = env[n.bearer.name]
        bars = _hanging(small, texts, background)
        own: set[int] = set()
        for literal in (*texts, *bars):
            own |= {v for v in small.support(literal) if small.atoms[v].terms[0] == bearer}
        if len(own) > MOST_ACTS:
            raise TooLarge("acts in two texts", MOST_ACTS)
        feasible, keeps, obeys, both = [], [], [], []
        for bits in product((TRUE, FALSE), repeat=len(own)):
            rewrite = small.cofactor(dict(zip(sorted(own), bits, strict=True)))
            world = c.conj(
                (
                    rewrite(scope_n),
                    -rewrite(excepted),
                    *map(rewrite, bars),
                )
            )
            kept, inside, obeyed = rewrite(content_n), rewrite(scope_j), rewrite(content_j)
            feasible.append(world)
            keeps.append(c.conj((world, kept)))
            obeys.append(c.conj((world, inside, obeyed)))
            both.append(c.conj((world, kept, c.disj((-inside, obeyed)))))
        clash = c.conj((c.disj(keeps), c.disj(obeys), -c.disj(both)))
        return c.disj(feasible), clash

    # ---- D42

    def opposable(self, name: str, state: str, tick: int | None) -> int:
        """For each clause, some duty of the state of the same mode covers every act it is about; at some point, if
        none is given."""
        ticks = self.g.frame.ticks if tick is None else (tick,)
        found = []
        for when in ticks:
            key = (name, state, when)
            if key not in self._opposable:
                self._opposable[key] = self.g.circuit.conj(
                    [self._find_opposable(n, state, when) for n in self.g.norms.clauses_of(name)]
                )
            found.append(self._opposable[key])
        return self.g.circuit.disj(found)

    def _find_opposable(self, norm: m.Norm, state: str, tick: int) -> int:
        g = self.g
        predicates = {str(p.predicate) for p in self.patterns(norm)}
        if not predicates or not norm.is_duty:
            return FALSE
        found = []
        for index, other in enumerate(g.norms.clauses):
            if other.mode is not norm.mode or g.sort_of.get(state) != other.bearer.sort:
                continue
            theirs = {str(p.predicate) for p in self.patterns(other)}
            if not predicates <= theirs:
                continue
            bound = g.norms.clause_binds(other, state, tick)
            if bound == FALSE:
                continue
            parts = [bound]
            if g.norms.clauses[index] is not norm:
                if self._domain((norm, other), (state,)).too_many:
                    continue
                for predicate in sorted(predicates):
                    parts.append(-self._escapes(norm, other, predicate, state))
            found.append(g.circuit.conj(parts))
        return g.circuit.disj(found)


def _required(constraint: m.Impossible | m.Precondition) -> m.Formula:
    """What a constraint requires."""
    if isinstance(constraint, m.Impossible):
        return m.Not(constraint.body)
    return m.Or((m.Not(constraint.conduct), constraint.condition))


def _terms(part: m.Formula) -> tuple[m.Term, ...]:
    match part:
        case m.Predication(_, terms, _):
            return terms
        case m.Equal(left, right):
            return (left, right)
        case _:
            return ()


def unroll(grounder: Grounder) -> None:
    """Unroll positive recursion among the definitions of a grounder (see cycles.py)."""
    from lexlogic.theory.cycles import unroll_recursion

    unroll_recursion(grounder)


def _hanging(small: TextGrounder, texts: Iterable[int], background: Iterable[int]) -> list[int]:
    """The constraints that share an act with what is said, directly or through others."""
    reached = frozenset[int]().union(*map(small.support, texts))
    found: list[int] = []
    waiting = [(b, small.support(b)) for b in background]
    while joined := [b for b, acts in waiting if acts & reached]:
        found += joined
        reached = reached.union(*(acts for _, acts in waiting if acts & reached))
        waiting = [(b, acts) for b, acts in waiting if b not in set(joined)]
    return found


def dates_in(part: m.Formula) -> set[int]:
    """The first and last days of the dates that a formula names, not those inside its parts."""
    moment = part.moment if isinstance(part, m.Predication) else None
    terms = (*_terms(part), *(moment.dates if moment else ()))
    return {day for t in terms if isinstance(t, m.DateTerm) for day in (t.date.first, t.date.last)}


def _at(small: TextGrounder, act: m.Predication, tick: int) -> list[int]:
    """The points at which an act of a content may be, the norm's instance being of one."""
    if act.moment and not all(isinstance(t, m.DateTerm) for t in act.moment.dates):
        return list(small.frame.ticks)
    return small.moment_ticks(act.moment, {}, tick)


def _label(norm: m.Norm) -> str:
    return f"{norm.name}#{norm.clause}"
