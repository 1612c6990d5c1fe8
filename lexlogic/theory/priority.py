"""Votes of principles, what is displaced or carved out, and the status of conflict sets (D31-D40)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import product
from typing import Any

from attrs import define, field, frozen

from lexlogic.program import model as m
from lexlogic.program.walk import subformulas
from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.components import Component, ConflictSet
from lexlogic.theory.conflict import Registers
from lexlogic.theory.ground import DutyValue, Grounder
from lexlogic.theory.model import Atom, AtomKind, Claim, Instance, Reason


@frozen
class Class:
    """Claims of one instance that votes and consent treat alike (D54), and that some of them is in force."""

    claims: tuple[Claim, ...]
    force: int


@define(eq=False)
class Ballot:
    """The votes between two claims: for each principle, that the first yields to the second, and the reverse."""

    forward: dict[str, int]
    backward: dict[str, int]
    kept_forward: dict[str, int]
    kept_backward: dict[str, int]
    blocked: dict[str, int]  # votes that consent alone keeps from counting, forward
    blocked_back: dict[str, int]
    yields: int  # x < y: votes are kept and all are for it

    def reversed(self, circuit: Any) -> Ballot:
        """The same votes seen from the other claim."""
        some = circuit.disj(self.kept_backward.values())
        against = circuit.disj(self.kept_forward.values())
        return Ballot(
            self.backward,
            self.forward,
            self.kept_backward,
            self.kept_forward,
            self.blocked_back,
            self.blocked,
            circuit.conj((some, -against)),
        )


@define(eq=False)
class Choice:
    """One unit for each member of a conflict set (D35), with its status literals (D40)."""

    conflict: ConflictSet
    claims: tuple[Claim, ...]
    alike: tuple[tuple[Claim, ...], ...]  # claims of each member that votes treat alike (D54)
    chosen: int  # every claim of the choice is in force
    losers: tuple[int, ...]  # per claim: it is the loser
    minimal: tuple[int, ...]
    operative: tuple[int, ...]
    splits: int
    preferred: int
    cut: int = FALSE
    carved: int = FALSE
    resolved_by: dict[str, int] = field(factory=dict)
    circuit: Any = None
    classes: tuple[Class, ...] = ()

    def admits(self, creditors: dict[int, tuple[str, ...]]) -> bool:
        """Whether the choice is among those towards the creditors asked about."""
        for claim, same in zip(self.claims, self.alike, strict=True):
            wanted = creditors.get(claim.instance)
            if wanted is not None and not any(c in wanted for s in same for c in s.unit):
                return False
        return True

    @property
    def units(self) -> tuple[tuple[str, ...], ...]:
        """For each member the creditors of its unit, units alike joined."""
        return tuple(tuple(dict.fromkeys(c for s in same for c in s.unit)) for same in self.alike)

    def resolved(self, index: int) -> int:
        """The claim at `index` loses, all others are operative, and the rule is not cut."""
        others = [o for i, o in enumerate(self.operative) if i != index]
        return int(self.circuit.conj((self.losers[index], -self.cut, *others)))

    def any_resolved(self) -> int:
        return int(self.circuit.disj([self.resolved(i) for i in range(len(self.claims))]))

    def dissolved(self) -> int:
        """Some claim of the choice is displaced, and it is not resolved by that."""
        displaced = self.circuit.disj([-o for o in self.operative])
        return int(self.circuit.conj((-self.any_resolved(), displaced)))

    def is_carved(self) -> int:
        """All operative, and what is carved out leaves room to comply."""
        return int(self.circuit.conj((-self.any_resolved(), *self.operative, self.carved)))

    def unresolved(self) -> int:
        return int(self.circuit.conj((-self.any_resolved(), -self.dissolved(), -self.is_carved())))

    def reason(self, name: str) -> int:
        """The literal of a reason for being unresolved: cycle, several minimal, split votes, no vote."""
        c = self.circuit
        no_minimal = c.conj([-x for x in self.minimal])
        cycle = c.disj((self.cut, no_minimal))
        several = c.conj((-cycle, self.preferred))
        split = c.conj((-cycle, -several, self.splits))
        none = c.conj((-cycle, -several, -split))
        found = {"cycle": cycle, "several minimal": several, "split votes": split, "no vote": none}
        return int(c.conj((self.unresolved(), found[name])))

    def status_literal(self, status: m.SetStatus, by: Any = None) -> int:
        """The literal of a status towards some units of this choice (all in force)."""
        c = self.circuit
        match status:
            case m.SetStatus.RESOLVED:
                named = FALSE if by is None else self.resolved_by.get(str(by), FALSE)
                found = self.any_resolved() if by is None else named
            case m.SetStatus.DISSOLVED:
                found = self.dissolved()
            case m.SetStatus.CARVED:
                found = self.is_carved()
            case _:
                found = self.unresolved()
        return int(c.conj((self.chosen, found)))


@define(eq=False)
class DisplacementRule:
    """displaced(head) <- active and every body claim operative (D36)."""

    head: Class
    body: tuple[Class, ...]
    active: int
    choice: Choice
    cut: int = FALSE


class Priorities:
    """Votes and displacement for the registers of a theory."""

    def __init__(self, grounder: Grounder, registers: Registers) -> None:
        self.g = grounder
        self.registers = registers
        self.norms = registers.norms
        self._ballots: dict[tuple[Claim, Claim, int | None], Ballot] = {}
        self._flat: dict[int, int] = {1: 1}
        self._cast: dict[tuple[Any, ...], int] = {}
        self._votes: dict[tuple[Any, ...], tuple[int, int]] = {}
        self._equal: dict[tuple[Any, ...], Ballot] = {}
        self._rows: dict[int, tuple[Any, ...]] = {}
        self._creditor_reads: dict[str, tuple[bool, bool]] = {}
        self._by_clause: dict[str, bool] = {}
        self._voters: dict[tuple[int, int, int | None], tuple[m.Principle, ...]] = {}
        self._dominance: dict[tuple[str, str], int] | None = None
        registers.settle_component = self.settle
        registers.may_prevail = self.may_prevail

    # ---- votes

    def vote(
        self, principle: m.Principle, one: Claim, other: Claim, component: Component
    ) -> tuple[int, int]:
        """The literal that the principle has `one` yield to `other`, and that only consent is missing.

        Sought once for all creditors of the other claim, unless the principle looks at them.
        """
        if not principle.votes:
            return FALSE, FALSE
        met = other.unit if self._reads_creditor(principle)[1] else (len(other.unit) > 1,)
        key = (str(principle.name), one, other.instance, met, component.tick)
        found = self._votes.get(key)
        if found is None:
            found = self._votes[key] = self._vote(principle, one, other, component)
        return found

    def _vote(
        self, principle: m.Principle, one: Claim, other: Claim, component: Component
    ) -> tuple[int, int]:
        g = self.g
        tick = component.tick
        each = []
        reads_other = self._reads_creditor(principle)[1]
        for creditor in one.unit:
            for holder in other.unit if reads_other else other.unit[:1]:
                ballot = self._ballot_of(
                    principle,
                    DutyValue((one.instance, creditor)),
                    DutyValue((other.instance, holder)),
                    tick,
                )
                absent = [self._absent(one, creditor)]
                if reads_other:
                    absent.append(self._absent(other, holder))
                each.append(g.circuit.disj((ballot, *absent)))
                if each[-1] == FALSE:
                    return FALSE, FALSE
        cast = g.circuit.conj(each)
        if cast == FALSE:
            return FALSE, FALSE
        g.run()
        bearer = self.norms.instances[one.instance].bearer
        if self.registers.acts.own_support(cast, bearer, tick):
            return FALSE, FALSE  # it reads conduct that is not settled yet (D31)
        if principle.regardless_of_consent or self._own_clause(principle, one, other):
            return cast, FALSE
        consent = self._consent(one, other, tick)
        counted = g.circuit.conj((cast, consent))
        blocked = g.circuit.conj((cast, -consent))
        if counted == FALSE:
            return FALSE, blocked
        names = (str(principle.name), one, other)
        atom = Atom(AtomKind.VOTE, str(principle.name), names, tick)
        return g.defined(atom, lambda: [Reason(counted, principle)]), blocked

    def _absent(self, claim: Claim, creditor: str) -> int:
        """A creditor of a joint unit to whom nothing is owed here: it is none of the unit (D12)."""
        if len(claim.unit) == 1:
            return FALSE
        return -self.norms.force(self.norms.instances[claim.instance], creditor)

    def _own_clause(self, principle: m.Principle, one: Claim, other: Claim) -> bool:
        """D32: a declaration by which the yielding norm's own source yields needs nobody's consent."""
        name = str(principle.name)
        if name not in self._by_clause:
            self._by_clause[name] = any(
                isinstance(part, m.Predication)
                and str(part.predicate) == "yields_by_clause"
                and part.terms == (vote.loser, vote.winner)
                for vote in principle.votes
                for part in subformulas(vote.body)
            )
        if not self._by_clause[name]:
            return False
        loser = DutyValue((one.instance, one.unit[0]))
        winner = DutyValue((other.instance, other.unit[0]))
        return self.g.at("yields_by_clause", (loser, winner), None) == TRUE

    def _ballot_of(
        self, principle: m.Principle, one: DutyValue, other: DutyValue, tick: int | None
    ) -> int:
        """The vote as the principle's formulas have it; asked once for creditors they do not look at."""
        reads = self._reads_creditor(principle)
        key = (
            str(principle.name),
            one[0],
            one[1] if reads[0] else "",
            other[0],
            other[1] if reads[1] else "",
            tick,
        )
        found = self._cast.get(key)
        if found is None:
            found = self._cast[key] = self._find_ballot(principle, one, other, tick)
        return found

    def _reads_creditor(self, principle: m.Principle) -> tuple[bool, bool]:
        """Whether the votes look at the creditor of the yielding claim, and of the other."""
        name = str(principle.name)
        if name not in self._creditor_reads:
            loser = winner = False
            for vote in principle.votes:
                for part in (*subformulas(vote.body), *subformulas(principle.gate)):
                    asked = self._asked(part)
                    other = any(t not in (vote.loser, vote.winner) for t in asked)
                    loser = loser or other or vote.loser in asked
                    winner = winner or other or vote.winner in asked
            self._creditor_reads[name] = (loser, winner)
        return self._creditor_reads[name]

    def _asked(self, part: m.Formula) -> list[m.Variable]:
        """The duties a formula may ask of to whom they are owed: what a duty comes to may differ for each."""
        terms: tuple[m.Term, ...] = ()
        match part:
            case m.Predication(predicate):
                if str(predicate) == "owed" or self._derives_from_owed(str(predicate)):
                    terms = part.terms
            case m.NormStatus():
                terms = (part.ref.norm,)
            case m.ConflictClaim():
                terms = tuple(ref.norm for ref in part.members)
        return [t for t in terms if isinstance(t, m.Variable) and t.sort == m.DUTY]

    def _derives_from_owed(self, predicate: str) -> bool:
        """Whether a rule asks to whom something is owed, or what it comes to."""
        seen: set[str] = set()
        stack = [predicate]
        while stack:
            name = stack.pop()
            if name in seen:
                continue
            seen.add(name)
            for rule in self.g.rules.get(name, []):
                for formula in (rule.body, rule.gate, *rule.exceptions):
                    for part in subformulas(formula):
                        if isinstance(part, m.Predication):
                            stack.append(str(part.predicate))
                        elif isinstance(part, m.NormStatus | m.ConflictClaim):
                            return True
        return "owed" in seen

    def _find_ballot(
        self, principle: m.Principle, one: DutyValue, other: DutyValue, tick: int | None
    ) -> int:
        g = self.g
        found = []
        for vote in principle.votes:
            env: dict[str, Any] = {vote.loser.name: one, vote.winner.name: other}
            free = tuple(m.Bound(v) for v in principle.params if v.name not in env)
            for inner in g.bindings(free, vote.body, env):
                body = g.literal(vote.body, inner, tick)
                if body == FALSE:
                    continue
                gate = g.literal(principle.gate, inner, tick)
                if principle.gate != m.Truth(True) or gate != TRUE:
                    body = g.circuit.conj((body, gate))
                found.append(body)
        cast = g.circuit.disj(found)
        g.run()
        return self._settled(cast)

    def _settled(self, literal: int) -> int:
        """The literal with what no rule can establish put as false."""
        g = self.g
        memo: dict[int, int] = {1: 1}

        def leaf(variable: int) -> int:
            return FALSE if g.definitions.get(variable) == FALSE else variable

        return g.circuit.rebuild(literal, leaf, memo)

    def _consent(self, one: Claim, other: Claim, tick: int | None) -> int:
        """D32: every creditor of the first is bound by a source of the second's norm."""
        g = self.g
        sources = self.norms.instances[other.instance].norm.sources
        if not sources:
            return TRUE
        parts = []
        for creditor in one.unit:
            routes = [
                self.norms.bound(
                    creditor, g.sources[str(s)], self.norms.instances[one.instance].tick
                )
                for s in sources
            ]
            parts.append(g.circuit.disj((*routes, self._absent(one, creditor))))
        return g.circuit.conj(parts)

    def dominance(self) -> dict[tuple[str, str], int]:
        """D33: the literal of each pair (upper, lower), closed transitively."""
        if self._dominance is None:
            g = self.g
            names = [str(p.name) for p in g.program.principles]
            table: dict[tuple[str, str], int] = defaultdict(lambda: FALSE)
            for priority in g.program.priorities:
                pair = (str(priority.upper), str(priority.lower))
                gate = g.literal(priority.gate, {}, None)
                table[pair] = g.circuit.disj((table[pair], gate))
            related = {n for pair in table for n in pair}
            names = [n for n in names if n in related]
            for middle in names:
                for upper in names:
                    first = table[(upper, middle)]
                    if first == FALSE:
                        continue
                    for lower in names:
                        second = table[(middle, lower)]
                        if second != FALSE:
                            pair = (upper, lower)
                            table[pair] = g.circuit.disj(
                                (table[pair], g.circuit.conj((first, second)))
                            )
            self._dominance = table
        return self._dominance

    def ballot(self, one: Claim, other: Claim, component: Component) -> Ballot:
        """All votes between two claims, D34."""
        found = self._ballots.get((one, other, component.tick))
        if found is not None:
            return found
        reverse = self._ballots.get((other, one, component.tick))
        if reverse is not None:
            found = reverse.reversed(self.g.circuit)
            self._ballots[(one, other, component.tick)] = found
            return found
        forward: dict[str, int] = {}
        backward: dict[str, int] = {}
        blocked: dict[str, int] = {}
        blocked_back: dict[str, int] = {}
        for principle in self._may_vote(one, other, component.tick):
            name = str(principle.name)
            cast, stopped = self.vote(principle, one, other, component)
            if cast != FALSE:
                forward[name] = cast
            if stopped != FALSE:
                blocked[name] = stopped
            cast, stopped = self.vote(principle, other, one, component)
            if cast != FALSE:
                backward[name] = cast
            if stopped != FALSE:
                blocked_back[name] = stopped
        equal = tuple(tuple(v.items()) for v in (forward, backward, blocked, blocked_back))
        found = self._equal.get(equal)
        if found is None:
            votes = (forward, backward, blocked, blocked_back)
            found = self._equal[equal] = self._ballot(*votes)
        self._ballots[(one, other, component.tick)] = found
        return found

    def _may_vote(self, one: Claim, other: Claim, tick: int | None) -> tuple[m.Principle, ...]:
        """The principles but for those that have neither duty yield to the other, whomever they are owed to. Of
        joint claims all: a creditor to whom nothing is owed there is not asked about."""
        if len(one.unit) > 1 or len(other.unit) > 1:
            return self.g.program.principles
        key = (one.instance, other.instance, tick)
        found = self._voters.get(key)
        if found is None:
            first = DutyValue((one.instance, one.unit[0]))
            second = DutyValue((other.instance, other.unit[0]))
            found = self._voters[key] = tuple(
                principle
                for principle in self.g.program.principles
                if any(self._reads_creditor(principle))
                or self._ballot_of(principle, first, second, tick) != FALSE
                or self._ballot_of(principle, second, first, tick) != FALSE
            )
        return found

    def _ballot(
        self,
        forward: dict[str, int],
        backward: dict[str, int],
        blocked: dict[str, int],
        blocked_back: dict[str, int],
    ) -> Ballot:
        """The votes kept when dominated ones are struck out (D33, D34)."""
        c = self.g.circuit
        dominance = self.dominance()
        voting = {
            name: c.disj((forward.get(name, FALSE), backward.get(name, FALSE)))
            for name in {*forward, *backward}
        }

        def kept(name: str, cast: int) -> int:
            over = [
                c.conj((dominance[(upper, name)], literal))
                for upper, literal in voting.items()
                if upper != name and dominance[(upper, name)] != FALSE
            ]
            return c.conj((cast, *(-x for x in over)))

        kept_forward = {n: kept(n, v) for n, v in forward.items()}
        kept_backward = {n: kept(n, v) for n, v in backward.items()}
        some = c.disj(kept_forward.values())
        against = c.disj(kept_backward.values())
        return Ballot(
            forward,
            backward,
            kept_forward,
            kept_backward,
            blocked,
            blocked_back,
            c.conj((some, -against)),
        )

    # ---- choices

    def choices(self, conflict: ConflictSet, classes: dict[int, list[Class]]) -> list[Choice]:
        """The choices of a set, claims that votes and consent treat alike taken once (D54)."""
        found = []
        for combination in product(*(classes[member.number] for member in conflict.members)):
            chosen = self.g.circuit.conj([group.force for group in combination])
            if chosen != FALSE:
                found.append(self._choice(conflict, combination, chosen))
        return found

    def classes(self, component: Component) -> dict[int, list[Class]]:
        """For each member its claims, those that stand alike towards all they may meet put together."""
        partners: dict[int, set[int]] = defaultdict(set)
        for conflict in component.sets:
            numbers = {n.number for n in conflict.members}
            for number in numbers:
                partners[number] |= numbers - {number}
        found: dict[int, list[Class]] = {}
        c = self.g.circuit
        for member in component.members:
            rows: dict[tuple[Any, ...], list[tuple[Claim, int]]] = {}
            for claim, force in self.norms.claims(member):
                row: list[Any] = [claim.integral]
                for number in sorted(partners[member.number]):
                    other = self.norms.instances[number]
                    for opposite, _ in self.norms.claims(other):
                        row.append(self._names(self.ballot(claim, opposite, component)))
                rows.setdefault(tuple(row), []).append((claim, force))
            found[member.number] = [
                Class(tuple(claim for claim, _ in group), c.disj([f for _, f in group]))
                for group in rows.values()
            ]
        return found

    def _names(self, ballot: Ballot) -> tuple[Any, ...]:
        found = self._rows.get(id(ballot))
        if found is None:
            found = self._rows[id(ballot)] = self._find_names(ballot)
        return found

    def _find_names(self, ballot: Ballot) -> tuple[Any, ...]:
        return tuple(
            tuple(sorted((n, self._body(v)) for n, v in votes.items()))
            for votes in (
                ballot.kept_forward,
                ballot.kept_backward,
                ballot.blocked,
                ballot.blocked_back,
            )
        )

    def _body(self, literal: int) -> Any:
        """What a vote reads, so that votes of different creditors compare equal when they say the same."""
        memo = self._flat
        g = self.g

        def leaf(variable: int) -> int:
            if g.atoms[variable].kind is AtomKind.VOTE and variable in g.reasons:
                body = g.circuit.disj([r.body for r in g.reasons[variable]])
                return g.circuit.rebuild(body, leaf, memo)
            return variable

        g.run()
        return g.circuit.rebuild(literal, leaf, memo)

    def _choice(self, conflict: ConflictSet, combination: tuple[Class, ...], chosen: int) -> Choice:
        c = self.g.circuit
        claims = tuple(group.claims[0] for group in combination)
        alike = tuple(group.claims for group in combination)
        yields = {
            (i, j): self.ballot(one, other, conflict.component).yields
            for i, one in enumerate(claims)
            for j, other in enumerate(claims)
            if i != j
        }
        count = len(claims)
        minimal = []
        for i in range(count):
            # minimal: nothing else yields to it
            minimal.append(c.conj([-yields[(j, i)] for j in range(count) if j != i]))
        losers = []
        for i in range(count):
            others = [-minimal[j] for j in range(count) if j != i]
            losers.append(c.conj((minimal[i], *others)))
        splits = c.disj(
            [
                c.conj(
                    (
                        c.disj(
                            self.ballot(
                                claims[i], claims[j], conflict.component
                            ).kept_forward.values()
                        ),
                        c.disj(
                            self.ballot(
                                claims[i], claims[j], conflict.component
                            ).kept_backward.values()
                        ),
                    )
                )
                for i in range(count)
                for j in range(i + 1, count)
            ]
        )
        operative = tuple(
            c.conj((-self.registers.displaced_in(conflict.component, claim),)) for claim in claims
        )
        choice = Choice(
            conflict,
            claims,
            alike,
            chosen,
            tuple(losers),
            tuple(minimal),
            operative,
            splits,
            c.disj(yields.values()),
        )
        choice.circuit = c
        choice.classes = combination
        return choice

    def may_prevail(self, permission: Instance, component: Component) -> bool:
        """Whether some vote has a duty of the register yield to the permission: a loser is one to whom nothing
        yields, so where the permission is to win, something must yield to it (D35). A joint claim yields only if
        it would towards each creditor in force alone."""
        duties = [n for n in component.members if n.norm.is_duty]
        return any(
            self.ballot(Claim(duty.number, (creditor,), False), other, component).yields != FALSE
            for other, _ in self.norms.claims(permission)
            for duty in duties
            for creditor in duty.creditors
        )

    # ---- displacement

    def settle(self, component: Component) -> None:
        """Enumerate a component's sets, decide displacement and status, define its variables."""
        if component.settled:
            return
        component.settled = True
        g = self.g
        g.run()
        self.registers.search.enumerate(component)
        rules: list[DisplacementRule] = []
        classes = self.classes(component)
        for conflict in component.sets:
            conflict.choices = self.choices(conflict, classes)
            for choice in conflict.choices:
                for index, claim in enumerate(choice.claims):
                    instance = self.norms.instances[claim.instance]
                    if conflict.wide and instance.norm.is_duty:
                        continue
                    active = g.circuit.conj((conflict.holds, choice.losers[index]))
                    if active != FALSE:
                        body = tuple(x for i, x in enumerate(choice.classes) if i != index)
                        rules.append(DisplacementRule(choice.classes[index], body, active, choice))
        g.run()
        nodes = [group for member in component.members for group in classes[member.number]]
        self._displace(component, nodes, rules)
        self._carve(component)
        for conflict in component.sets:
            for choice in conflict.choices:
                self._finish(conflict, choice)

    def _displace(
        self, component: Component, nodes: list[Class], rules: list[DisplacementRule]
    ) -> None:
        """D36 and D38: define the displaced variables of the register.

        Where claims may depend on each other in a circle, but in no state of affairs do, the equations of
        D36 have one solution and are asserted as they stand; otherwise the rounds of D36 are unrolled.
        """
        c = self.g.circuit
        by_head: dict[Class, list[DisplacementRule]] = defaultdict(list)
        for rule in rules:
            by_head[rule.head].append(rule)
        edges = {node: {b for r in by_head[node] for b in r.body} for node in nodes}
        values: dict[Class, int] = {
            node: self.registers.displaced_in(component, node.claims[0]) for node in nodes
        }
        solved: dict[Class, int] = {}
        for group in _components(nodes, edges):
            inside = set(group)
            circular = len(group) > 1 or group[0] in edges[group[0]]
            own = [r for node in group for r in by_head[node]]
            if circular and self._can_knot(own, inside):
                solved |= self._knotted(group, own, inside, values)
                continue
            for node in group:
                solved[node] = c.disj(
                    [
                        c.conj((r.active, *(c.conj((b.force, -values[b])) for b in r.body)))
                        for r in by_head[node]
                    ]
                )
        for node in nodes:
            for claim in node.claims:
                variable = self.registers.displaced_in(component, claim)
                body = self._carried(component, claim, solved[node])
                self.g.definitions[variable] = body
                self.g.reasons[variable] = [
                    Reason(
                        c.conj(
                            (
                                r.active,
                                -r.cut,
                                *(c.conj((b.force, -values[b])) for b in r.body),
                            )
                        ),
                        r,
                    )
                    for r in by_head[node]
                ]

    def _can_knot(self, rules: list[DisplacementRule], inside: set[Class]) -> bool:
        """Whether in some state of affairs claims depend on each other in a circle through active rules."""
        c = self.g.circuit
        marked = {
            node: c.variable()
            for node in sorted(inside, key=lambda n: [(x.instance, x.unit) for x in n.claims])
        }
        for variable in marked.values():
            self.g.atoms[variable] = Atom(AtomKind.TEXT, "selected", (variable,), None)
        literals = [c.disj(marked.values())]
        for node, variable in marked.items():
            ways = [
                c.conj(
                    (
                        r.active,
                        *(b.force for b in r.body),
                        c.disj([marked[b] for b in r.body if b in inside]),
                    )
                )
                for r in rules
                if r.head == node
            ]
            literals.append(c.disj((-variable, *ways)))
        return self.registers.oracle.feasible(literals)

    def _carried(self, component: Component, claim: Claim, value: int) -> int:
        """D38: what is impossible here keeps the displacement of the latest earlier register."""
        earlier = self._before(component, claim)
        if earlier is None:
            return value
        before = self.registers.displaced_in(earlier, claim)
        here = self.registers.impossible(self.norms.instances[claim.instance], component)
        self.g.run()
        return self.g.circuit.ite(here, self.g.definitions.get(before, FALSE), value)

    def _before(self, component: Component, claim: Claim) -> Component | None:
        """The earlier register, settled, whose answer counts where the claim's duty is impossible in this one."""
        instance = self.norms.instances[claim.instance]
        if not instance.norm.is_duty:
            return None
        earlier = self.registers.earlier(component, instance)
        if earlier is None or self.registers.impossible(instance, component) == FALSE:
            return None
        self.settle(earlier)
        return earlier

    def _knotted(
        self,
        group: list[Class],
        rules: list[DisplacementRule],
        inside: set[Class],
        known: dict[Class, int],
    ) -> dict[Class, int]:
        """D36 where claims may depend on each other in a circle: its rounds, unrolled over literals."""
        c = self.g.circuit
        order = list(group)
        position = {claim: i for i, claim in enumerate(order)}
        count = len(order)
        live = [TRUE] * len(rules)
        base = [
            c.conj(
                (
                    r.active,
                    *(b.force for b in r.body),
                    *(-known[b] for b in r.body if b not in inside),
                )
            )
            for r in rules
        ]
        bodies = [[position[b] for b in r.body if b in inside] for r in rules]
        heads = [position[r.head] for r in rules]

        def gamma(displaced: list[int]) -> list[int]:
            found: list[list[int]] = [[] for _ in order]
            for index in range(len(rules)):
                body = [-displaced[b] for b in bodies[index]]
                found[heads[index]].append(c.conj((live[index], base[index], *body)))
            return [c.disj(bodies_) for bodies_ in found]

        def well_founded() -> tuple[list[int], list[int]]:
            certain = [FALSE] * count
            possible = gamma(certain)
            for _ in range(count + 1):
                following = gamma(possible)
                if following == certain:
                    break
                certain = following
                possible = gamma(certain)
            return certain, possible

        cuts: list[int] = [FALSE] * len(rules)
        certain, possible = well_founded()
        for _ in range(count):
            undefined = [c.conj((p, -k)) for p, k in zip(possible, certain, strict=True)]
            if all(u == FALSE for u in undefined):
                break
            reach = self._reach(undefined, rules, heads, bodies, base, live, certain)
            changed = False
            for index in range(len(rules)):
                if live[index] == FALSE or not bodies[index]:
                    continue
                head = heads[index]
                in_knot = c.conj(
                    (
                        undefined[head],
                        *(-c.conj((reach[head][j], -reach[j][head])) for j in range(count)),
                    )
                )
                same = c.disj([c.conj((reach[head][b], reach[b][head])) for b in bodies[index]])
                cut = c.conj((live[index], base[index], in_knot, same))
                if cut != FALSE:
                    changed = True
                    cuts[index] = c.disj((cuts[index], cut))
                    live[index] = c.conj((live[index], -cut))
            if not changed:
                break
            certain, possible = well_founded()
        for index, rule in enumerate(rules):
            rule.cut = cuts[index]
            rule.choice.cut = c.disj((rule.choice.cut, cuts[index]))
        return dict(zip(order, certain, strict=True))

    def _reach(
        self,
        undefined: list[int],
        rules: list[DisplacementRule],
        heads: list[int],
        bodies: list[list[int]],
        base: list[int],
        live: list[int],
        certain: list[int],
    ) -> list[list[int]]:
        """Reachability among undefined claims through rules that may still fire."""
        c = self.g.circuit
        count = len(undefined)
        table = [[FALSE] * count for _ in range(count)]
        for index in range(len(rules)):
            head = heads[index]
            for b in bodies[index]:
                others = [-certain[x] for x in bodies[index]]
                edge = c.conj((live[index], base[index], undefined[head], undefined[b], *others))
                table[head][b] = c.disj((table[head][b], edge))
        for middle in range(count):
            for i in range(count):
                if table[i][middle] == FALSE:
                    continue
                for j in range(count):
                    if table[middle][j] != FALSE:
                        table[i][j] = c.disj(
                            (table[i][j], c.conj((table[i][middle], table[middle][j])))
                        )
        return table

    def _carve(self, component: Component) -> None:
        """D37: define which permissions prevail over which duty claims."""
        c = self.g.circuit
        found: dict[int, list[Reason]] = defaultdict(list)
        for conflict in component.sets:
            if not conflict.wide:
                continue
            permission = conflict.members[0]
            for choice in conflict.choices:
                for index, claim in enumerate(choice.claims):
                    if not self.norms.instances[claim.instance].norm.is_duty:
                        continue
                    if choice.losers[index] == FALSE:
                        continue
                    for loser in choice.alike[index]:
                        others = [
                            c.disj(
                                [
                                    c.conj((force, -self.registers.displaced_in(component, same)))
                                    for same, force in self.norms.claims(
                                        self.norms.instances[other.instance]
                                    )
                                    if same in choice.alike[i]
                                ]
                            )
                            for i, other in enumerate(choice.claims)
                            if i != index
                        ]
                        body = c.conj((conflict.holds, choice.losers[index], *others))
                        if body != FALSE:
                            variable = self.registers.prevails(permission, loser, component)
                            found[variable].append(Reason(body, choice))
        for member in component.members:
            if not member.norm.is_duty:
                continue
            for claim, _ in self.norms.claims(member):
                self._carry_over(component, claim, found)
        for variable, reasons in found.items():
            self.g.reasons[variable] = reasons
            self.g.checked.discard(variable)
            self.g.definitions[variable] = c.disj([r.body for r in reasons])
            self.g.checked.discard(variable)

    def _carry_over(
        self, component: Component, claim: Claim, found: dict[int, list[Reason]]
    ) -> None:
        """D38: what prevailed over a duty that is impossible here, before it became so, still does."""
        earlier = self._before(component, claim)
        if earlier is None:
            return
        c = self.g.circuit
        here = self.registers.impossible(self.norms.instances[claim.instance], component)
        for permission in self.registers.permissions(earlier, claim):
            before = self.registers.prevails(permission, claim, earlier)
            value = self.g.definitions.get(before, FALSE)
            if value != FALSE:
                variable = self.registers.prevails(permission, claim, component)
                found[variable].append(Reason(c.conj((here, value)), permission.norm))

    def _finish(self, conflict: ConflictSet, choice: Choice) -> None:
        """What D40 needs beyond displacement: who resolves, and whether carving leaves room."""
        c = self.g.circuit
        component = conflict.component
        for index, claim in enumerate(choice.claims):
            resolved = choice.resolved(index)
            if resolved == FALSE:
                continue
            for j, other in enumerate(choice.claims):
                if j == index:
                    continue
                for name, literal in self.ballot(claim, other, component).kept_forward.items():
                    so_far = choice.resolved_by.get(name, FALSE)
                    choice.resolved_by[name] = c.disj((so_far, c.conj((resolved, literal))))
        if conflict.wide:
            return
        carved = [self.registers.carved_in(component, claim) for claim in choice.claims]
        if any(literal != FALSE for literal in carved):
            if component.large is not None:
                members = list(conflict.members)
                choice.carved = component.large.possible(members, carved)
                return
            rows = [
                [
                    c.disj((component.complied[claim.instance][i], rewrite(literal)))
                    for i, rewrite in enumerate(component.rewriters)
                ]
                for claim, literal in zip(choice.claims, carved, strict=True)
            ]
            choice.carved = self.registers.alternatives.possible(component, rows)


def _components(nodes: list[Class], edges: dict[Class, set[Class]]) -> list[list[Class]]:
    """Strongly connected components, those depended on first (Tarjan, without recursion)."""
    place = {node: number for number, node in enumerate(nodes)}
    return strongly_connected(nodes, lambda n: sorted(edges[n], key=place.__getitem__))


def strongly_connected(
    nodes: list[Any], successors: Callable[[Any], Iterable[Any]]
) -> list[list[Any]]:
    """The strongly connected components of a graph, successors first."""
    index: dict[Any, int] = {}
    low: dict[Any, int] = {}
    on_stack: set[Any] = set()
    stack: list[Any] = []
    found: list[list[Any]] = []
    for root in nodes:
        if root in index:
            continue
        work: list[tuple[Any, Any]] = [(root, iter(successors(root)))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, following = work[-1]
            advanced = False
            for child in following:
                if child not in index:
                    index[child] = low[child] = len(index)
                    stack.append(child)
                    on_stack.add(child)
                    work.append((child, iter(successors(child))))
                    advanced = True
                    break
                if child in on_stack:
                    low[node] = min(low[node], index[child])
            if advanced:
                continue
            work.pop()
            if work:
                low[work[-1][0]] = min(low[work[-1][0]], low[node])
            if low[node] == index[node]:
                group = []
                while True:
                    member = stack.pop()
                    on_stack.discard(member)
                    group.append(member)
                    if member == node:
                        break
                found.append(group[::-1])
    return found
