"""Program and frame -> ground theory: formulas over named individuals become circuit literals.

Grounding is driven by demand: an atom is defined when a formula that is asked about reaches it. Derived
atoms wait in a queue, so that positive recursion is met as a cycle among definitions and unrolled (D8).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from lexlogic.program import model as m
from lexlogic.program.dates import shift
from lexlogic.program.formulas import ENGINE
from lexlogic.program.frame import DAY, Frame
from lexlogic.program.walk import subformulas
from lexlogic.theory.circuit import FALSE, MOST_BINDINGS, TRUE, Circuit, TooLarge
from lexlogic.theory.cycles import Circle, Entangled
from lexlogic.theory.model import FROZEN, Atom, AtomKind, Reason
from lexlogic.theory.watch import Mark, Watch

if TYPE_CHECKING:
    from lexlogic.theory.deontic import Norms
    from lexlogic.theory.texts import Texts

Env = Mapping[str, Any]
Key = tuple[Any, ...]


class DutyValue(tuple[int, str]):
    """The value of a variable of sort Duty: an instance and one creditor."""

    __slots__ = ()


class Grounder:
    """The ground theory of a program in a frame, defined as far as anything has asked."""

    def __init__(self, program: m.Program, frame: Frame, watch: Watch | None = None) -> None:
        self.program = program
        self.frame = frame
        self.watch = watch
        self.circuit = Circuit()
        self.atoms: dict[int, Atom] = {}
        self.keys: dict[Key, int] = {}
        self.definitions: dict[int, int] = {}
        self.reasons: dict[int, list[Reason]] = {}
        self.queue: list[tuple[int, Callable[[], list[Reason]]]] = []
        self.predicates = {str(p.name): p for p in program.predicates}
        self.sources = {str(s.name): s for s in program.sources}
        self.rules: dict[str, list[m.Rule]] = defaultdict(list)
        for rule in program.rules:
            self.rules[str(rule.head.predicate)].append(rule)
        self.sort_of = {str(i.name): i.sort for i in program.individuals}
        self.members = {str(sort): names for sort, names in frame.members}
        for sort, names in frame.members:
            for name in names:
                self.sort_of.setdefault(name, sort)
        self.listed = _listed(program)
        self.given_list = {
            (str(a.predicate), tuple(t.name for t in a.terms if isinstance(t, m.Constant)))
            for f in program.findings
            for a in _positive(f.body)
        }
        self._support = {}
        self._cheap_first: dict[int, tuple[m.And, tuple[m.Formula, ...]]] = {}
        self._generators: dict[int, tuple[m.Formula, tuple[m.Formula, ...]]] = {}
        self.checked: set[int] = set()
        self.recursive: dict[int, int] = {}
        self.equations: list[tuple[int, ...]] = []
        """Circles of displacement that run through breaches in scopes: they are to have one solution (D45)."""
        self.listed_atoms: dict[int, m.Membership] = {}
        self.point: int | None = None
        self.bindings_met = 0
        self.texts: Texts
        self.norms: Norms

    # ---- atoms

    def atom(self, atom: Atom) -> int:
        """The variable of an undefined atom (a base atom, a position)."""
        key = (atom.kind, atom.name, atom.terms, atom.tick)
        found = self.keys.get(key)
        if found is None:
            found = self.circuit.variable()
            self.keys[key] = found
            self.atoms[found] = atom
        return found

    def defined(self, atom: Atom, make: Callable[[], list[Reason]]) -> int:
        """The variable of an atom defined as the disjunction of the bodies `make` returns (called later)."""
        key = (atom.kind, atom.name, atom.terms, atom.tick)
        found = self.keys.get(key)
        if found is None:
            found = self.circuit.variable()
            self.keys[key] = found
            self.atoms[found] = atom
            self.queue.append((found, make))
        return found

    def position(self, name: str) -> int:
        """The variable of a position."""
        return self.atom(Atom(AtomKind.POSITION, name, (), None))

    def run(self) -> None:
        """Define every atom that waits, and those it leads to. The decision point asked about is not theirs."""
        if not self.queue:
            return
        point, self.point = self.point, None
        while self.queue:
            variable, make = self.queue.pop()
            reasons = make()
            self.reasons[variable] = reasons
            self.definitions[variable] = self.circuit.disj([r.body for r in reasons])
        self.point = point

    # ---- terms and formulas

    def value(self, term: m.Term, env: Env) -> Any:
        """An individual's name, a tick for a date, or a duty."""
        match term:
            case m.Variable():
                return env[term.name]
            case m.Constant():
                return term.name
            case m.DateTerm():
                return term.date

    def literal(self, formula: m.Formula, env: Env, tick: int | None) -> int:
        """The literal of a formula at a point (none: timed atoms mean at some point)."""
        c = self.circuit
        match formula:
            case m.Truth(value):
                return TRUE if value else FALSE
            case m.PositionAtom(name):
                return self.position(str(name))
            case m.Not(body):
                return -self.literal(body, env, tick)
            case m.And():
                return self._conjunction(formula, env, tick)
            case m.Or(parts):
                return c.disj([self.literal(p, env, tick) for p in parts])
            case m.Equal(left, right):
                return TRUE if self._same(left, right, env) else FALSE
            case m.Exists(bounds, body):
                return c.disj(
                    [self.literal(body, inner, tick) for inner in self.bindings(bounds, body, env)]
                )
            case m.ForAll(bounds, guard, body):
                found = []
                for inner in self.bindings(bounds, guard, env):
                    condition = self.literal(guard, inner, tick)
                    if condition != FALSE:
                        found.append(c.disj((-condition, self.literal(body, inner, tick))))
                return c.conj(found)
            case m.Shifted():
                return self._shifted(formula, env, tick)
            case m.Predication():
                return self._predication(formula, env, tick)
            case m.NormStatus():
                return self.norms.status(formula, env, tick)
            case m.ConflictClaim():
                return self.norms.registers.claims.claim(formula, env, tick)
            case m.Advice():
                return self.norms.registers.advising.advice(formula, env, tick)

    def _conjunction(self, formula: m.And, env: Env, tick: int | None) -> int:
        kept = self._cheap_first.get(id(formula))
        if kept is None:  # kept with the formula, so that no other gets its identity
            kept = formula, tuple(sorted(formula.parts, key=_costly))
            self._cheap_first[id(formula)] = kept
        found = []
        for part in kept[1]:
            literal = self.literal(part, env, tick)
            if literal == FALSE:
                return FALSE
            found.append(literal)
        return self.circuit.conj(found)

    def _same(self, left: m.Term, right: m.Term, env: Env) -> bool:
        a, b = self.value(left, env), self.value(right, env)
        for one, other in ((a, b), (b, a)):
            if isinstance(one, m.Date) and isinstance(other, int):
                self._written(other, one)
        if isinstance(a, m.Date):
            a = a.first * DAY
        if isinstance(b, m.Date):
            b = b.first * DAY
        return bool(a == b)

    def _shifted(self, formula: m.Shifted, env: Env, tick: int | None) -> int:
        ticks = self.frame.ticks
        if formula.shift is m.Shift.EVER:
            chosen = list(ticks)
        elif tick is None:  # read at some point (decision 4): seen from any of them
            seen = dict.fromkeys(t for s in self.frame.asked for t in self._shifted_to(formula, s))
            chosen = list(seen)
        else:
            chosen = self._shifted_to(formula, tick)
        return self.circuit.disj([self.literal(formula.body, env, t) for t in chosen])

    def _shifted_to(self, formula: m.Shifted, tick: int) -> list[int]:
        """The points that `previously` or `afterwards` looks at from a point."""
        ticks = self.frame.ticks
        if formula.shift is m.Shift.LATER:
            return [t for t in ticks if t > tick]
        if formula.offset is None:
            return [t for t in ticks if t < tick]
        if self.watch is not None:
            self.watch.lengths[formula.offset, -1] = None
        latest = shift(tick // DAY, formula.offset, -1)
        return [t for t in ticks if t <= latest * DAY]

    # ---- quantifiers

    def domain(self, bound: m.Bound) -> list[Any]:
        """What a bound variable ranges over."""
        sort = bound.variable.sort
        if sort == m.DATE:
            for date in (bound.since, bound.until):
                if date is not None:
                    for tick in self.frame.ticks:
                        self._written(tick, date)
            low = bound.since.first * DAY if bound.since else None
            high = (bound.until.last + 1) * DAY if bound.until else None
            return [
                t
                for t in self.frame.asked
                if (low is None or t >= low) and (high is None or t < high)
            ]
        if sort == m.DUTY:
            return list(self.norms.all_duties())
        return list(self.individuals(sort))

    def individuals(self, sort: m.SortId) -> tuple[str, ...]:
        """The members of a sort. Actors are those declared so: a bearer's acts are theirs (D10)."""
        return self.members.get(str(sort), ())

    def bindings(
        self, bounds: tuple[m.Bound, ...], body: m.Formula, env: Env
    ) -> Iterator[dict[str, Any]]:
        """The ways to bind the variables under which the body may hold.

        Conjuncts that only some individuals can satisfy (attributes of declarations, closed lists,
        equalities) are used to find candidates before whole sorts are enumerated.
        """
        kept = self._generators.get(id(body))
        if kept is None:
            parts = body.parts if isinstance(body, m.And) else (body,)
            kept = self._generators[id(body)] = body, tuple(p for p in parts if self._generates(p))
        yield from self._join(list(bounds), list(kept[1]), dict(env))

    def _generates(self, part: m.Formula) -> bool:
        match part:
            case m.Predication(predicate, _, moment):
                name = str(predicate)
                if name in GENERATORS:
                    return True
                definition = self.predicates.get(name)
                return (
                    definition is not None
                    and definition.kind in (m.PredicateKind.RECORD, m.PredicateKind.LIST)
                    and moment is None
                )
            case m.Equal():
                return True
            case _:
                return False

    def _join(
        self, bounds: list[m.Bound], parts: list[m.Formula], env: dict[str, Any]
    ) -> Iterator[dict[str, Any]]:
        if not bounds:
            self.bindings_met += 1
            if self.bindings_met > MOST_BINDINGS:
                raise TooLarge("combinations of individuals", MOST_BINDINGS)
            yield env
            return
        names = {b.variable.name for b in bounds}
        for index, part in enumerate(parts):
            solutions = self._solve(part, env, names)
            if solutions is None:
                continue
            rest = parts[:index] + parts[index + 1 :]
            for solution in solutions:
                if any(
                    not self._belongs(b, solution[b.variable.name])
                    for b in bounds
                    if b.variable.name in solution
                ):
                    continue
                left = [b for b in bounds if b.variable.name not in solution]
                yield from self._join(left, rest, {**env, **solution})
            return
        bound, *left = bounds
        for value in self.domain(bound):
            yield from self._join(left, parts, {**env, bound.variable.name: value})

    def _belongs(self, bound: m.Bound, value: Any) -> bool:
        if bound.variable.sort in (m.DATE, m.DUTY):
            return True
        return value in self.individuals(bound.variable.sort)

    def _solve(self, part: m.Formula, env: Env, free: set[str]) -> list[dict[str, Any]] | None:
        """Solutions of a generator that binds some free variable; none if it cannot be solved yet."""
        if isinstance(part, m.Equal):
            for one, other in ((part.left, part.right), (part.right, part.left)):
                wanted = isinstance(one, m.Variable) and one.name in free and one.name not in env
                found_out = not isinstance(other, m.Variable) or other.name in env
                if wanted and found_out:
                    assert isinstance(one, m.Variable)
                    value = self.value(other, env)
                    if isinstance(value, m.Date):
                        value = value.first * DAY
                    return [{one.name: value}]
            return None
        assert isinstance(part, m.Predication)
        unbound = [
            t
            for t in part.terms
            if isinstance(t, m.Variable) and t.name in free and t.name not in env
        ]
        if not unbound:
            return None
        generator = GENERATORS.get(str(part.predicate))
        if generator is None:
            rows = self.listed.get(str(part.predicate), [])
        else:
            known = [None if t in unbound else self.value(t, env) for t in part.terms]
            found = generator(self, known)
            if found is None:
                return None
            rows = found
        solutions = []
        for row in rows:
            solution: dict[str, Any] = {}
            for term, value in zip(part.terms, row, strict=True):
                if term in unbound:
                    assert isinstance(term, m.Variable)
                    if solution.setdefault(term.name, value) != value:
                        break
                elif self.value(term, env) != value:
                    break
            else:
                solutions.append(solution)
        return solutions

    # ---- predications

    def _predication(self, formula: m.Predication, env: Env, tick: int | None) -> int:
        name = str(formula.predicate)
        terms = tuple(self.value(t, env) for t in formula.terms)
        definition = self.predicates.get(name)
        timed = definition.timed if definition is not None else ENGINE[name].timed
        if not timed:
            return self.at(name, terms, None)
        ticks = self.moment_ticks(formula.moment, env, tick, formula.everywhere)
        return self.circuit.disj([self.at(name, terms, t) for t in ticks])

    def moment_ticks(
        self, moment: m.Moment | None, env: Env, tick: int | None, everywhere: bool = False
    ) -> list[int]:
        """The points a moment may mean; `everywhere`: those beyond the question's too."""
        points = list(self.frame.ticks if everywhere else self.frame.asked)
        if moment is None:
            return points if tick is None else [tick]
        values = [self.value(t, env) for t in moment.dates]
        for value in values:
            for point in points if isinstance(value, m.Date) else ():
                self._written(point, value)
        first = values[0]
        low = first.first * DAY if isinstance(first, m.Date) else first
        high = (first.last * DAY if isinstance(first, m.Date) else first) + 1
        match moment.kind:
            case m.MomentKind.AT:
                if high - low == 1:
                    return [low]
                return [t for t in points if low <= t < high]
            case m.MomentKind.BEFORE:
                return [t for t in points if t < low]
            case m.MomentKind.AFTER:
                return [t for t in points if t >= high]
            case m.MomentKind.SINCE:
                return [t for t in points if t >= low]
            case m.MomentKind.BETWEEN:
                last = values[1]
                end = (last.last * DAY if isinstance(last, m.Date) else last) + 1
                return [t for t in points if low <= t < end]

    def reads(
        self,
        tick: int | None,
        kind: str,
        owner: str,
        place: int,
        side: str,
        date: m.Date,
        origin: Any,
    ) -> None:
        """A point is compared with a date of a declaration; noted if somebody watches (D51)."""
        if self.watch is not None:
            self.watch.reads(tick, Mark(kind, owner, place, side, date, origin))

    def _written(self, tick: int, date: m.Date) -> None:
        """A point is compared with a date written in a formula."""
        self.reads(tick, "text", "", 0, "since", date, None)

    def at(self, name: str, terms: tuple[Any, ...], tick: int | None) -> int:
        """The literal of an atom at one point."""
        definition = self.predicates.get(name)
        if definition is None:
            return self.norms.engine(name, terms, tick)
        match definition.kind:
            case m.PredicateKind.CONDUCT | m.PredicateKind.POWER:
                return self.conduct(definition, terms, tick)
            case m.PredicateKind.FACT:
                if tick is not None and tick not in self.frame.ticks:
                    return FALSE
                return self.atom(Atom(AtomKind.BASE, name, terms, tick))
            case m.PredicateKind.RECORD:
                if terms not in self.listed.get(name, []):
                    return FALSE
                return self.atom(Atom(AtomKind.BASE, name, terms, tick))
            case m.PredicateKind.LIST:
                return TRUE if (name, terms) in self.given_list else FALSE
            case m.PredicateKind.STANDARD:
                return self.standard(name, terms, tick)
            case _:
                atom = Atom(AtomKind.DERIVED, name, terms, tick)
                return self.defined(atom, lambda: self.rule_reasons(name, terms, tick))

    def conduct(self, definition: m.Predicate, terms: tuple[Any, ...], tick: int | None) -> int:
        """A conduct atom: base, or, for a bearer where actors act, what is attributable to it (D10)."""
        name = str(definition.name)
        if tick not in self.frame.ticks:
            return FALSE
        agent = terms[0]
        if definition.params[0].sort != m.ACTOR or self.sort_of.get(agent) == m.ACTOR:
            return self.atom(Atom(AtomKind.BASE, name, terms, tick, conduct=True))

        def make() -> list[Reason]:
            found = []
            for actor in self.members.get(str(m.ACTOR), ()):
                base = self.atom(Atom(AtomKind.BASE, name, (actor, *terms[1:]), tick, conduct=True))
                owner = self.at("attributable", (actor, agent), tick)
                found.append(Reason(self.circuit.conj((base, owner)), definition))
            return found

        return self.defined(Atom(AtomKind.DERIVED, name, terms, tick), make)

    def standard(self, name: str, terms: tuple[Any, ...], tick: int | None) -> int:
        """D7: met or its open part, unless excluded."""

        def make() -> list[Reason]:
            c = self.circuit
            rules = self.rules.get(name, [])
            unmet = c.disj(
                [
                    r.body
                    for rule in rules
                    if rule.kind is m.RuleKind.UNMET
                    for r in self.one_rule(rule, terms, tick)
                ]
            )
            found = [
                Reason(c.conj((r.body, -unmet)), r.origin)
                for rule in rules
                if rule.kind is not m.RuleKind.UNMET
                for r in self.one_rule(rule, terms, tick)
            ]
            part = self.atom(Atom(AtomKind.OPEN_PART, name, terms, tick))
            found.append(Reason(c.conj((part, -unmet)), self.predicates[name]))
            return found

        return self.defined(Atom(AtomKind.DERIVED, name, terms, tick), make)

    def rule_reasons(self, name: str, terms: tuple[Any, ...], tick: int | None) -> list[Reason]:
        """The bodies of the rules for an atom."""
        return [
            reason
            for rule in self.rules.get(name, [])
            for reason in self.one_rule(rule, terms, tick)
        ]

    def one_rule(self, rule: m.Rule, terms: tuple[Any, ...], tick: int | None) -> Iterator[Reason]:
        """The instances of a rule whose head is the atom."""
        if rule.since is not None and tick is not None:
            self.reads(tick, "rule", rule.name, 0, "since", rule.since, rule)
            if tick < rule.since.first * DAY:
                return
        env: dict[str, Any] = {}
        for term, value in zip(rule.head.terms, terms, strict=True):
            if isinstance(term, m.Variable):
                if env.setdefault(term.name, value) != value:
                    return
                if isinstance(value, str) and self.sort_of.get(value, term.sort) != term.sort:
                    return  # a rule about States says nothing of an organization
            elif self.value(term, env) != value:
                return
        free = tuple(m.Bound(v) for v in rule.params if v.name not in env)
        for inner in self.bindings(free, rule.body, env):
            body = self.literal(rule.body, inner, tick)
            if body == FALSE:
                continue
            parts = [self.literal(rule.gate, inner, tick), body]
            parts += [-self.literal(e, inner, tick) for e in rule.exceptions]
            whole = self.circuit.conj(parts)
            if whole != FALSE:
                yield Reason(whole, rule)

    def truth(self, literal: int, values: Mapping[int, bool], memo: dict[int, bool]) -> bool:
        """The literal's value under an assignment; what it does not value is read off its definition, and is
        false if it has none."""
        entered: set[int] = set()
        order: list[int] = []
        circular = False
        stack = [abs(literal)]
        while stack:
            node = stack[-1]
            kids = self.circuit.children[node]
            if node in memo and node not in entered:
                stack.pop()
                continue
            if kids is not None:
                missing = [abs(k) for k in kids if abs(k) not in memo]
                if missing:
                    stack.extend(missing)
                    continue
                memo[node] = all(memo[k] if k > 0 else not memo[-k] for k in kids)
                circular = circular or any(abs(k) in entered for k in kids)
            elif node in values:
                memo[node] = values[node]
            elif node not in self.definitions:
                memo[node] = False
            elif node not in entered:
                entered.add(node)
                memo[node] = False  # where its own definition reads it
                stack.append(abs(self.definitions[node]))
                continue
            else:
                definition = self.definitions[node]
                entered.discard(node)
                memo[node] = memo[abs(definition)] == (definition > 0)
                circular = circular or abs(definition) in entered
            order.append(node)
            stack.pop()
        if circular:
            self._settle(order, values, memo)
        return memo[abs(literal)] == (literal > 0)

    def _settle(self, order: list[int], values: Mapping[int, bool], memo: dict[int, bool]) -> None:
        """Value nodes whose definitions read one another in a circle: what the rest decides is decided, and
        what only the circle itself could decide is false."""
        known: dict[int, bool | None] = {**memo, **dict.fromkeys(order)}

        def value(literal: int) -> bool | None:
            found = known[abs(literal)]
            return found if found is None or literal > 0 else not found

        changed = True
        while changed:
            changed = False
            for node in order:
                if known[node] is not None:
                    continue
                kids = self.circuit.children[node]
                if kids is not None:
                    each = [value(k) for k in kids]
                    known[node] = False if False in each else None if None in each else True
                elif node in values or node not in self.definitions:
                    known[node] = values.get(node, False)
                else:
                    known[node] = value(self.definitions[node])
                changed = changed or known[node] is not None
        memo.update((node, known[node] is True) for node in order)

    # ---- substitution

    def cofactor(
        self,
        values: Mapping[int, int],
        settled: Mapping[int, int] | None = None,
        others: Collection[int] = (),
    ) -> Callable[[int], int]:
        """A function that rewrites literals at an alternative: base atoms as given, definitions re-read.

        Frozen atoms keep their value at the completion (D23). `settled`: atoms with the value they have wherever the
        alternative is one; `others`: acts that are not the bearer's then, whose readers are re-read for their sake.
        """
        settled = settled or {}
        reread = {*values, *others} if settled else {*values}
        circuit, atoms, definitions = self.circuit, self.atoms, self.definitions
        memo: dict[int, int] = {1: 1}
        relevant = self.support
        path: list[int] = []

        def rewrite(literal: int) -> int:
            return circuit.rebuild(literal, leaf, memo)

        def leaf(variable: int) -> int:
            if variable in values:
                return values[variable]
            if variable in settled:
                return settled[variable]
            if variable not in definitions or atoms[variable].kind in FROZEN:
                return variable
            if reread.isdisjoint(relevant(variable)):
                return variable
            if variable in path:
                circle = tuple(path[path.index(variable) :])
                raise Entangled(Circle(circle, True), tuple(atoms[v] for v in circle))
            path.append(variable)
            found = rewrite(definitions[variable])
            path.pop()
            return found

        return rewrite

    def support(self, literal: int) -> frozenset[int]:
        """The conduct atoms an alternative's value of the literal can depend on."""
        cached = self._support.get(abs(literal))
        if cached is not None:
            return cached
        seen: set[int] = set()
        found: set[int] = set()
        stack = [abs(literal)]
        while stack:
            node = stack.pop()
            for variable in self.circuit.variables(node):
                if variable in seen:
                    continue
                seen.add(variable)
                atom = self.atoms[variable]
                if atom.conduct:
                    found.add(variable)
                elif variable in self.definitions and atom.kind not in FROZEN:
                    stack.append(self.definitions[variable])
        result = frozenset(found)
        self._support[abs(literal)] = result
        return result

    def forget_support(self) -> None:
        """What literals depend on must be looked up again, since atoms were defined that had been waiting."""
        self._support.clear()

    _support: dict[int, frozenset[int]]


def _costly(formula: m.Formula) -> bool:
    """Whether a conjunct compares texts or weighs conduct, so that it is best looked at last."""
    return any(
        isinstance(part, m.NormStatus | m.ConflictClaim | m.Advice)
        or (isinstance(part, m.Predication) and str(part.predicate) in COSTLY)
        for part in subformulas(formula)
    )


def _positive(formula: m.Formula) -> Iterator[m.Predication]:
    match formula:
        case m.And(parts):
            for part in parts:
                yield from _positive(part)
        case m.Predication():
            yield formula


def _listed(program: m.Program) -> dict[str, list[tuple[str, ...]]]:
    """The tuples stated of each closed predicate, in findings and views."""
    closed = {
        str(p.name)
        for p in program.predicates
        if p.kind in (m.PredicateKind.RECORD, m.PredicateKind.LIST)
    }
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    formulas = [f.body for f in program.findings]
    formulas += [f.body for view in program.views for f in view.states]
    formulas += [q.supposing for q in program.questions]
    formulas += program.disputed
    for formula in formulas:
        for part in subformulas(formula):
            if isinstance(part, m.Predication) and str(part.predicate) in closed:
                terms = tuple(t.name for t in part.terms if isinstance(t, m.Constant))
                if terms not in found[str(part.predicate)]:
                    found[str(part.predicate)].append(terms)
    return found


COSTLY = frozenset(
    (
        "more_specific",
        "conflicts_inevitably",
        "conflicts_possibly",
        "in_conflict",
        "inconsistent",
        "opposable",
        "applied",
    )
)

Row = list[tuple[Any, ...]]


def _source_rows(g: Grounder, known: list[Any]) -> Row | None:
    subject, source = known
    if subject is None:
        if source is None:
            return None
        return [
            (str(n.name), source)
            for n in g.program.norms
            if source in n.sources and n.clause in (0, 1)
        ]
    return [(subject, s) for s in g.norms.sources_of(subject)]


def _bearer_rows(g: Grounder, known: list[Any]) -> Row | None:
    duty = known[0]
    return None if duty is None else [(duty, g.norms.instances[duty[0]].bearer)]


def _owed_rows(g: Grounder, known: list[Any]) -> Row | None:
    duty = known[0]
    return None if duty is None else [(duty, duty[1])]


def _norm_rows(g: Grounder, known: list[Any]) -> Row | None:
    duty = known[0]
    return None if duty is None else [(duty, str(g.norms.instances[duty[0]].norm.name))]


GENERATORS: dict[str, Callable[[Grounder, list[Any]], Row | None]] = {
    "source": _source_rows,
    "belongs": _source_rows,
    "bearer": _bearer_rows,
    "owed": _owed_rows,
    "of_norm": _norm_rows,
}
