"""Norms -> instances, their force, scope and breach (D10-D16, D21, D41), and the engine's predicates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import TYPE_CHECKING, Any

from lexlogic.program import model as m
from lexlogic.program.dates import shift
from lexlogic.program.frame import DAY
from lexlogic.theory.circuit import FALSE, MOST_DUTIES, TRUE, TooLarge
from lexlogic.theory.ground import DutyValue, Env, Grounder
from lexlogic.theory.model import Atom, AtomKind, Claim, Instance, Reason

if TYPE_CHECKING:
    from lexlogic.theory.conflict import Registers


class Norms:
    """The instances of norms a question reaches, and the atoms about them."""

    def __init__(self, grounder: Grounder) -> None:
        self.g = grounder
        self.program = grounder.program
        self.clauses = grounder.program.norms
        self.by_name: dict[str, list[int]] = defaultdict(list)
        for index, norm in enumerate(self.clauses):
            self.by_name[str(norm.name)].append(index)
        self.instances: list[Instance] = []
        self._own_dates: dict[int, int | None] = {}
        self._numbers: dict[tuple[Any, ...], tuple[Instance, ...]] = {}
        self._scopes: dict[int, int] = {}
        self._contents: dict[int, int] = {}
        self._claims: dict[int, list[tuple[Claim, int]]] = {}
        self._forces: dict[tuple[int, str], int] = {}
        self._parties: dict[tuple[str, str, int | None], int] = {}
        self._methods: dict[str, Callable[..., int] | None] = {}
        self.stipulated: dict[
            int, tuple[str, str, int]
        ] = {}  # literal -> norms, what the texts say
        self.registers: Registers

    # ---- instances

    def bearers(self, norm: m.Norm) -> tuple[str, ...]:
        """The individuals that may bear a norm."""
        return self.g.individuals(norm.bearer.sort)

    def dated_by_content(self, clause: int) -> int | None:
        """The earliest point of a content in which every conduct atom has its own date; none otherwise (D16)."""
        if clause not in self._own_dates:
            ticks = self._dates_in(self.clauses[clause].content, frozenset())
            self._own_dates[clause] = min(ticks) if ticks else None
        return self._own_dates[clause]

    def _dates_in(self, formula: m.Formula, seen: frozenset[str]) -> list[int] | None:
        """The points of what a formula reads, through concepts too; none if some of it has no date of its own."""
        ticks: list[int] = []
        for part in _predications(formula):
            name, moment = str(part.predicate), part.moment
            definition = self.g.predicates.get(name)
            if definition is None:
                continue
            if moment is not None and definition.timed:
                if not all(isinstance(t, m.DateTerm) for t in moment.dates):
                    return None
                found = self.g.moment_ticks(moment, {}, None)
                ticks += [max(found)] if found and moment.kind in _ENDING else found
            elif definition.timed:
                return None
            elif name not in seen:
                for rule in self.g.rules.get(name, ()):
                    for inner in (rule.body, *rule.exceptions):
                        deeper = self._dates_in(inner, seen | {name})
                        if deeper is None:
                            return None
                        ticks += deeper
        return ticks

    def instance(
        self, clause: int, bearer: str, args: tuple[str, ...], tick: int | None
    ) -> tuple[Instance, ...]:
        """The instances of a clause for a bearer, parameters and point: one for each class of creditors
        that reservations leave with the same scope (D13)."""
        own = self.dated_by_content(clause)
        if own is not None:
            tick = own
        key = (clause, bearer, args, tick)
        found = self._numbers.get(key)
        if found is not None:
            return found
        norm = self.clauses[clause]
        classes: dict[int, list[str]] = {}
        for creditor in self._creditors(norm, bearer, args):
            reserved = self._reserved(norm, bearer, creditor, tick)
            classes.setdefault(reserved, []).append(creditor)
        made = []
        for reserved, creditors in classes.items():
            if reserved == TRUE:
                continue
            instance = Instance(
                len(self.instances), clause, norm, bearer, args, tick, reserved, tuple(creditors)
            )
            if len(self.instances) >= MOST_DUTIES:
                raise TooLarge("duties", MOST_DUTIES)
            self.instances.append(instance)
            made.append(instance)
        found = tuple(made)
        self._numbers[key] = found
        return found

    def env(self, instance: Instance) -> dict[str, Any]:
        """The values of the variables of an instance's formulas."""
        env: dict[str, Any] = {instance.norm.bearer.name: instance.bearer}
        for param, value in zip(instance.norm.params, instance.args, strict=True):
            env[param.name] = value
        return env

    def _creditors(self, norm: m.Norm, bearer: str, args: tuple[str, ...]) -> list[str]:
        env: dict[str, Any] = {norm.bearer.name: bearer}
        env |= {p.name: v for p, v in zip(norm.params, args, strict=True)}
        found: list[str] = []
        for owing in norm.owing:
            names = self._addressed(norm, owing, env)
            found += [n for n in names if n != bearer and n not in found]
        return found

    def _addressed(self, norm: m.Norm, owing: m.Owing, env: Env) -> list[str]:
        """Those an owing mode speaks of (D12): parties may be organizations, `each state` and `everyone`
        are States; of custom, the parties are the States."""
        if owing.kind is m.OwingKind.NAMED:
            return [self.g.value(t, env) for t in owing.named]
        sorts: tuple[m.SortId, ...] = (m.STATE,)
        if owing.kind in (m.OwingKind.EACH_PARTY, m.OwingKind.ALL_PARTIES):
            kinds = [self.g.sources[str(name)].kind for name in norm.sources]
            if any(kind is not m.SourceKind.CUSTOM for kind in kinds):
                sorts = m.BEARER_SORTS
        return [n for sort in sorts for n in self.g.individuals(sort)]

    def _reserved(self, norm: m.Norm, bearer: str, creditor: str, tick: int | None) -> int:
        """Reserved under every source: what binds under another still binds."""
        routes = [self._reserved_under(s, norm, bearer, creditor, tick) for s in norm.sources]
        return self.g.circuit.conj(routes) if routes else FALSE

    def _reserved_under(
        self, name: m.SourceId, norm: m.Norm, bearer: str, creditor: str, tick: int | None
    ) -> int:
        """A reservation to one source takes the norm out between the two."""
        source = self.g.sources.get(str(name))
        found = [
            self.g.literal(reservation.insofar, {"bearer": bearer}, tick)
            for reservation in (source.reservations if source is not None else ())
            if norm.name in reservation.norms and reservation.state in (bearer, creditor)
        ]
        return self.g.circuit.disj(found) if found else FALSE

    def matching(
        self, ref: m.NormRef, env: Env, tick: int | None
    ) -> Iterator[tuple[Instance, tuple[str, ...]]]:
        """The instances a reference covers, with the creditors it is about."""
        g = self.g
        norm = g.value(ref.norm, env)
        toward = g.value(ref.toward, env) if ref.toward is not None else None
        if isinstance(norm, DutyValue):
            instance = self.instances[norm[0]]
            yield instance, (norm[1],) if toward is None else (toward,)
            return
        terms = None if ref.terms is None else tuple(g.value(t, env) for t in ref.terms)
        ticks = g.frame.asked if tick is None else (tick,)
        for clause in self.by_name.get(str(norm), ()):
            definition = self.clauses[clause]
            params = definition.params
            if ref.limb not in (0, definition.clause):
                continue
            if terms is not None and not self._fit(terms, params):
                continue
            by = None if ref.by is None else g.value(ref.by, env)
            bearers = self.bearers(definition) if by is None else (by,)
            if by is not None and by not in self.bearers(definition):
                continue
            choices = (
                [terms] if terms is not None else product(*(g.individuals(p.sort) for p in params))
            )
            fixed = self.dated_by_content(clause)
            points = ticks
            if fixed is not None:
                points = (fixed,) if tick in (None, fixed) else ()
            for args in choices:
                for bearer in bearers:
                    for point in points:
                        for instance in self.instance(clause, bearer, tuple(args), point):
                            creditors = instance.creditors
                            if toward is not None:
                                if toward not in creditors:
                                    continue
                                creditors = (toward,)
                            yield instance, creditors

    def _fit(self, terms: tuple[Any, ...], params: tuple[m.Variable, ...]) -> bool:
        return len(terms) == len(params) and all(
            t in self.g.individuals(p.sort) for t, p in zip(terms, params, strict=True)
        )

    def all_duties(self) -> Iterator[DutyValue]:
        """Every claim of every instance (for quantifiers over Duty)."""
        for name in self.by_name:
            ref = m.NormRef(m.Constant(name, m.NORM), None)
            for instance, creditors in list(self.matching(ref, {}, None)):
                for creditor in creditors:
                    yield DutyValue((instance.number, creditor))

    # ---- scope, content, force

    def scope(self, instance: Instance) -> int:
        """sc(n), D15, narrowed by a reservation."""
        return self.g.circuit.conj((self.condition(instance), -self.excepted(instance)))

    def condition(self, instance: Instance) -> int:
        """`when` of the instance, narrowed by a reservation."""
        return self.g.circuit.conj((self._met(instance), -instance.reserved))

    def _met(self, instance: Instance) -> int:
        """`when` of the instance."""
        found = self._scopes.get(instance.number)
        if found is None:
            found = self.g.literal(instance.norm.scope, self.env(instance), instance.tick)
            self._scopes[instance.number] = found
        return found

    def excepted(self, instance: Instance) -> int:
        """Some exception of the instance holds."""
        env = self.env(instance)
        parts = [self.g.literal(e, env, instance.tick) for e in instance.norm.exceptions]
        return self.g.circuit.disj(parts)

    def content(self, instance: Instance) -> int:
        """What must hold (a duty) or is allowed (a permission): psi(n), within its period."""
        found = self._contents.get(instance.number)
        if found is None:
            g, norm = self.g, instance.norm
            env = self.env(instance)
            ticks: list[int | None] = [instance.tick]
            if norm.within is not None and instance.tick is not None:
                start = instance.tick // DAY
                if g.watch is not None:
                    g.watch.lengths[norm.within, 1] = None
                end = shift(start, norm.within, 1) if start > 1 else start
                ticks = [t for t in g.frame.ticks if instance.tick <= t <= end * DAY]
            found = g.circuit.disj([g.literal(norm.content, env, t) for t in ticks])
            self._contents[instance.number] = found
        return found

    def breach_condition(self, instance: Instance) -> int:
        """kappa(n): what else must happen for a breach."""
        norm = instance.norm
        return self.g.literal(norm.breach_condition, self.env(instance), instance.tick)

    def exists(self, norm: m.Norm) -> int:
        """The text exists, under positions and circumstances that describe it; so must one of its sources (D11)."""
        own = self.g.literal(norm.exists, {}, None)
        if not norm.sources:
            return own
        sources = [self.g.literal(self.g.sources[str(s)].exists, {}, None) for s in norm.sources]
        return self.g.circuit.conj((own, self.g.circuit.disj(sources)))

    def force(self, instance: Instance, creditor: str) -> int:
        """force(n, c), D21."""
        key = (instance.number, creditor)
        found = self._forces.get(key)
        if found is None:
            found = self._forces[key] = self._force(instance, creditor)
        return found

    def _force(self, instance: Instance, creditor: str) -> int:
        atom = Atom(
            AtomKind.FORCE,
            str(instance.norm.name),
            (instance.clause, instance.bearer, instance.args, creditor),
            instance.tick,
        )

        def make() -> list[Reason]:
            g, norm, tick = self.g, instance.norm, instance.tick
            if not self._valid(norm, tick):
                return []
            common = [self.exists(norm), -g.at("void_clause", (str(norm.name),), tick)]
            common.append(-instance.reserved)
            found = []
            for name in norm.sources or (None,):
                if name is None:
                    route, origin = TRUE, norm
                else:
                    source = g.sources[str(name)]
                    between = self.between(source, instance.bearer, creditor, tick)
                    reserved = self._reserved_under(name, norm, instance.bearer, creditor, tick)
                    owed = self._owed_under(source, instance, creditor)
                    route = g.circuit.conj((between, -reserved, owed))
                    origin = source  # type: ignore[assignment]
                body = g.circuit.conj((*common, route))
                if body != FALSE:
                    found.append(Reason(body, origin))
            return found

        variable = self.g.defined(atom, make)
        return FALSE if self._hopeless(instance, creditor) else variable

    def _owed_under(self, source: m.Source, instance: Instance, creditor: str) -> int:
        """Custom owes to an organization only if it is named: the parties of custom are the States (D12)."""
        g = self.g
        if source.kind is not m.SourceKind.CUSTOM or creditor in g.individuals(m.STATE):
            return TRUE
        env = self.env(instance)
        named = [o for o in instance.norm.owing if o.kind is m.OwingKind.NAMED]
        return g.circuit.disj(
            [
                g.literal(o.gate, env, instance.tick)
                for o in named
                if creditor in self._addressed(instance.norm, o, env)
            ]
        )

    def _hopeless(self, instance: Instance, creditor: str) -> bool:
        """Whether closed lists alone keep the norm from binding this pair."""
        norm = instance.norm
        if not self._valid(norm, instance.tick):
            return True
        if not norm.sources:
            return False
        for name in norm.sources:
            source = self.g.sources[str(name)]
            if source.kind in (m.SourceKind.CUSTOM, m.SourceKind.DECISION):
                return False
            if source.kind is m.SourceKind.INSTRUMENT:
                continue
            if self.party(instance.bearer, source, instance.tick) != FALSE and (
                self.party(creditor, source, instance.tick) != FALSE
            ):
                return False
        return True

    def _valid(self, norm: m.Norm, tick: int | None) -> bool:
        if tick is None or not self.program.dated:
            return True
        for date, side in ((norm.valid_from, "since"), (norm.valid_until, "until")):
            if date is not None:
                self.g.reads(tick, "norm", str(norm.name), norm.clause, side, date, norm)
        if norm.during is not None and tick not in self.g.moment_ticks(norm.during, {}, None, True):
            return False
        if norm.valid_from is not None and tick < norm.valid_from.first * DAY:
            return False
        return norm.valid_until is None or tick < norm.valid_until.first * DAY

    def between(self, source: m.Source, bearer: str, creditor: str, tick: int | None) -> int:
        """The source is in force between the two at the point: of a treaty both are party (decision 9)."""
        g = self.g
        by_consent = source.kind not in (m.SourceKind.CUSTOM, m.SourceKind.DECISION)
        binds = self.party if by_consent else self.bound
        parts = [
            self.source_in_force(source, tick),
            binds(bearer, source, tick),
            binds(creditor, source, tick),
        ]
        if FALSE in parts:
            return FALSE
        for pair in ((bearer, creditor), (creditor, bearer)):  # between them: whoever suspended it
            parts.append(-g.at("suspended", (str(source.name), *pair), tick))
        for objection in source.objections:
            if objection.without_relations and {objection.state, objection.to} == {
                bearer,
                creditor,
            }:
                return FALSE
        return g.circuit.conj(parts)

    def source_in_force(self, source: m.Source, tick: int | None) -> int:
        """Begun, not ended, not void, not terminated."""
        g = self.g
        name = str(source.name)
        begun = self.begun(source, tick)
        if begun == FALSE or source.kind is m.SourceKind.INSTRUMENT:
            return FALSE
        parts = [g.literal(source.exists, {}, None), begun]
        parts += [-g.at("void", (name,), tick), -g.at("terminated", (name,), tick)]
        return g.circuit.conj(parts)

    def begun(self, source: m.Source, tick: int | None) -> int:
        """In force by its own dates."""
        if tick is None or not self.program.dated:
            return TRUE
        name = str(source.name)
        if source.ended is not None:
            self.g.reads(tick, "source", name, 0, "until", source.ended, source)
            if tick >= source.ended.first * DAY:
                return FALSE
        if source.in_force is not None:
            self.g.reads(tick, "source", name, 0, "since", source.in_force, source)
            return self._since(source.in_force, tick)
        if not source.adopted:
            return TRUE
        parts = []
        for index, adoption in enumerate(source.adopted):
            gate = self.g.literal(adoption.gate, {}, None)
            self.g.reads(tick, "adoption", name, index, "since", adoption.date, source)
            since = self._since(adoption.date, tick)
            parts.append(self.g.circuit.conj((gate, since)))
        return self.g.circuit.disj(parts)

    def _since(self, date: m.Date, tick: int) -> int:
        """On or after the first day of a date."""
        return TRUE if tick >= date.first * DAY else FALSE

    def party(self, state: str, source: m.Source, tick: int | None) -> int:
        """party(x, t) at a point: listed, or unlisted in a partial list, or established by a rule."""
        key = (state, str(source.name), tick)
        found = self._parties.get(key)
        if found is None:
            found = self._parties[key] = self._find_party(state, source, tick)
        return found

    def _find_party(self, state: str, source: m.Source, tick: int | None) -> int:
        g = self.g
        name = str(source.name)
        found = []
        listed = state in source.records
        for index, membership in source.records.get(state, ()):
            inside = self._member(membership, name, state, tick, index)
            if inside == FALSE:
                continue
            record = g.atom(Atom(AtomKind.LISTED, name, (state, index), None))
            g.listed_atoms[record] = membership
            found.append(g.circuit.conj((record, inside)))
        bearer = g.sort_of.get(state) in m.BEARER_SORTS
        if source.partial and not listed and bearer:
            found.append(g.atom(Atom(AtomKind.BASE, "party", (state, name), tick)))
        if "party" in g.rules:
            atom = Atom(AtomKind.DERIVED, "party", (state, name), tick)
            if any(self._may_head(rule, (state, name)) for rule in g.rules["party"]):
                found.append(g.defined(atom, lambda: g.rule_reasons("party", (state, name), tick)))
        member = g.circuit.disj(found)
        if member == FALSE or "withdrawn" not in g.rules:
            return member
        return g.circuit.conj((member, -g.at("withdrawn", (state, name), tick)))

    def _may_head(self, rule: m.Rule, values: tuple[str, ...]) -> bool:
        return all(
            isinstance(t, m.Variable) or self.g.value(t, {}) == v
            for t, v in zip(rule.head.terms, values, strict=True)
        )

    def _member(
        self, record: m.Membership, source: str, state: str, tick: int | None, index: int
    ) -> int:
        if tick is None or not self.program.dated:
            return TRUE
        self.g.reads(tick, "party", source, index, "since", record.since, record)
        if record.until is not None:
            self.g.reads(tick, "party", source, index, "until", record.until, record)
        dates = (record.since,) if record.until is None else (record.since, record.until)
        if any(not d.exact and d.first * DAY <= tick < (d.last + 1) * DAY for d in dates):
            return self.g.atom(Atom(AtomKind.BASE, "party", (state, source), tick))
        if record.until is not None and tick >= record.until.first * DAY:
            return FALSE
        return self._since(record.since, tick)

    def _bound_by_custom(self, state: str, source: m.Source, tick: int | None) -> int:
        """Whoever can bear a duty is, from the first day of the custom."""
        if self.g.sort_of.get(state) not in m.BEARER_SORTS:
            return FALSE
        if tick is None or source.in_force is None or not self.program.dated:
            return TRUE
        self.g.reads(tick, "source", str(source.name), 0, "since", source.in_force, source)
        return self._since(source.in_force, tick)

    def bound(
        self,
        state: str,
        source: m.Source,
        tick: int | None,
        below: tuple[m.SourceId, ...] = (),
    ) -> int:
        """bound(x, t): party, or custom, or bound by what empowers a decision, or by a rule. Of decisions that
        rest on one another (`below`), none binds for the sake of itself."""
        g = self.g
        found = []
        match source.kind:
            case m.SourceKind.CUSTOM:
                return self._bound_by_custom(state, source, tick)
            case m.SourceKind.INSTRUMENT:
                return FALSE
            case m.SourceKind.DECISION if source.authority is not None:
                for clause in self.by_name.get(str(source.authority[1]), ())[:1]:
                    for name in self.clauses[clause].sources:
                        if name not in (source.name, *below):
                            above = g.sources[str(name)]
                            found.append(self.bound(state, above, tick, (source.name, *below)))
            case _:
                pass
        found.append(self.party(state, source, tick))
        if "bound" in g.rules:
            values = (state, str(source.name))
            if any(self._may_head(rule, values) for rule in g.rules["bound"]):
                atom = Atom(AtomKind.DERIVED, "bound", values, tick)
                found.append(g.defined(atom, lambda: g.rule_reasons("bound", values, tick)))
        return g.circuit.disj(found)

    # ---- claims

    def claims(self, instance: Instance) -> list[tuple[Claim, int]]:
        """The claims of an instance with the literal under which each is in force (D12, D21)."""
        cached = self._claims.get(instance.number)
        if cached is None:
            cached = self._claims[instance.number] = self._find_claims(instance)
        return cached

    def _find_claims(self, instance: Instance) -> list[tuple[Claim, int]]:
        c = self.g.circuit
        env = self.env(instance)
        modes: list[tuple[bool, int, list[str]]] = []
        for owing in instance.norm.owing:
            gate = self.g.literal(owing.gate, env, instance.tick)
            if gate != FALSE:
                integral = owing.kind in (m.OwingKind.ALL_PARTIES, m.OwingKind.EVERYONE)
                names = self._addressed(instance.norm, owing, env)
                modes.append((integral, gate, [x for x in instance.creditors if x in names]))
        forces = {x: self.force(instance, x) for x in instance.creditors}
        found: list[tuple[Claim, int]] = []
        for integral in dict.fromkeys(integral for integral, _, _ in modes):
            if integral:
                found += self._joint_claims(instance, modes, forces)
                continue
            severally = c.conj([-gate for joint, gate, _ in modes if joint])
            for creditor in instance.creditors:
                gates = [g for joint, g, names in modes if not joint and creditor in names]
                force = c.conj((c.disj(gates), severally, forces[creditor]))
                if force != FALSE:
                    found.append((Claim(instance.number, (creditor,), False), force))
        return found

    def _joint_claims(
        self,
        instance: Instance,
        modes: list[tuple[bool, int, list[str]]],
        forces: dict[str, int],
    ) -> list[tuple[Claim, int]]:
        """One unit with all to whom the duty is owed, for each way in which the gates of its owing modes can
        hold and one that owes to all jointly is among them."""
        c = self.g.circuit
        units: dict[tuple[str, ...], list[int]] = {}
        for held in product((True, False), repeat=len(modes)):
            holding = [mode for mode, yes in zip(modes, held, strict=True) if yes]
            if not any(joint for joint, _, _ in holding):
                continue
            exactly = c.conj([g if yes else -g for (_, g, _), yes in zip(modes, held, strict=True)])
            owed = {x for _, _, names in holding for x in names}
            unit = tuple(x for x in instance.creditors if x in owed and forces[x] != FALSE)
            if exactly != FALSE and unit:
                units.setdefault(unit, []).append(exactly)
        return [
            (
                Claim(instance.number, unit, True),
                c.conj((c.disj(ways), c.disj([forces[x] for x in unit]))),
            )
            for unit, ways in units.items()
        ]

    def in_force(self, instance: Instance) -> int:
        """force(n): towards some creditor."""
        return self.g.circuit.disj([force for _, force in self.claims(instance)])

    def applies(self, instance: Instance) -> int:
        """applies(n) = force(n) and sc(n)."""
        atom = Atom(
            AtomKind.APPLIES,
            str(instance.norm.name),
            (instance.number,),
            instance.tick,
        )

        def make() -> list[Reason]:
            body = self.g.circuit.conj((self.in_force(instance), self.scope(instance)))
            return [Reason(body, instance.norm)] if body != FALSE else []

        return self.g.defined(atom, make)

    def breach(self, instance: Instance, creditor: str) -> int:
        """breach(n, c), D41: for every claim of n that the creditor shares."""
        if not instance.norm.is_duty:
            return FALSE
        if self.force(instance, creditor) == FALSE:
            return FALSE
        atom = Atom(
            AtomKind.BREACH,
            str(instance.norm.name),
            (instance.number, creditor),
            instance.tick,
        )

        def make() -> list[Reason]:
            g = self.g
            common = g.circuit.conj(
                (
                    self.force(instance, creditor),
                    self.scope(instance),
                    -self.content(instance),
                    self.breach_condition(instance),
                )
            )
            if common == FALSE:
                return []
            found = []
            for claim, force in self.claims(instance):
                if creditor not in claim.unit:
                    continue
                standing = self.registers.standing(claim)
                body = g.circuit.conj((common, force, standing))
                if body != FALSE:
                    found.append(Reason(body, instance.norm))
            return found

        return self.g.defined(atom, make)

    def wrongful(self, instance: Instance, creditor: str) -> int:
        """A breach whose wrongfulness nothing precludes towards the creditor; a peremptory norm admits no
        excuse (D41)."""
        excuse = self.g.at(
            "precluded", (str(instance.norm.name), instance.bearer, creditor), instance.tick
        )
        excused = self.g.circuit.conj(
            (excuse, -self._peremptory(str(instance.norm.name), instance.tick))
        )
        return self.g.circuit.conj((self.breach(instance, creditor), -excused))

    # ---- statuses in claims

    def status(self, formula: m.NormStatus, env: Env, tick: int | None) -> int:
        """Some instance the reference covers has the status."""
        if formula.status is m.Status.EXISTS:
            clauses = self.clauses_of(self.g.value(formula.ref.norm, env))
            return self.g.circuit.disj([self.exists(clause) for clause in clauses])
        ticks: Iterable[int | None] = (
            [tick] if formula.moment is None else self.g.moment_ticks(formula.moment, env, tick)
        )
        found = []
        for point in ticks:
            for instance, creditors in self.matching(formula.ref, env, point):
                found.append(self._one_status(formula.status, instance, creditors))
        return self.g.circuit.disj(found)

    def _one_status(self, status: m.Status, instance: Instance, creditors: tuple[str, ...]) -> int:
        g = self.g
        match status:
            case m.Status.BREACHED:
                return g.circuit.disj([self.breach(instance, c) for c in creditors])
            case m.Status.WRONGFUL:
                return g.circuit.disj([self.wrongful(instance, c) for c in creditors])
            case m.Status.IN_FORCE:
                return g.circuit.disj([force for _, force in self.claims_of(instance, creditors)])
            case m.Status.APPLICABLE:
                inside = self._one_status(m.Status.IN_FORCE, instance, creditors)
                return g.circuit.conj((inside, self._met(instance), -self.excepted(instance)))
            case m.Status.IMPOSSIBLE:
                impossible = self.registers.impossible(instance)
                if creditors == instance.creditors:
                    return impossible  # then it is in force towards one of them (D26)
                inside = self._one_status(m.Status.IN_FORCE, instance, creditors)
                return g.circuit.conj((inside, impossible))
            case _:
                found = []
                for claim, force in self.claims_of(instance, creditors):
                    displaced = self.registers.displaced(claim)
                    if status is m.Status.DISPLACED:
                        found.append(g.circuit.conj((force, displaced)))
                    elif status is m.Status.CARVED:
                        found.append(g.circuit.conj((force, self.registers.carved(claim))))
                    else:
                        found.append(g.circuit.conj((force, -displaced)))
                return g.circuit.disj(found)

    def claims_of(
        self, instance: Instance, creditors: tuple[str, ...]
    ) -> Iterator[tuple[Claim, int]]:
        """The claims some of the creditors share; a joint one only where it is in force towards one of them."""
        for claim, force in self.claims(instance):
            named = [c for c in claim.unit if c in creditors]
            if len(named) == len(claim.unit):
                yield claim, force
            elif named:
                towards = [self.force(instance, c) for c in named]
                yield claim, self.g.circuit.conj((force, self.g.circuit.disj(towards)))

    # ---- engine predicates

    def sources_of(self, subject: Any) -> tuple[str, ...]:
        """The sources of a norm (by name) or of a duty's norm."""
        if isinstance(subject, DutyValue):
            return tuple(str(s) for s in self.instances[subject[0]].norm.sources)
        clauses = self.by_name.get(str(subject), ())
        return tuple(str(s) for c in clauses[:1] for s in self.clauses[c].sources)

    def norm_of(self, subject: Any) -> m.Norm:
        """The norm (its first clause) of a norm's name or a duty."""
        if isinstance(subject, DutyValue):
            return self.instances[subject[0]].norm
        return self.clauses[self.by_name[str(subject)][0]]

    def clauses_of(self, subject: Any) -> tuple[m.Norm, ...]:
        """All clauses of a norm by its name; of a duty, its own."""
        if isinstance(subject, DutyValue):
            return (self.instances[subject[0]].norm,)
        return tuple(self.clauses[c] for c in self.by_name[str(subject)])

    def engine(self, name: str, terms: tuple[Any, ...], tick: int | None) -> int:
        """The literal of an engine predicate."""
        if name not in self._methods:
            self._methods[name] = getattr(self, f"_{name}", None)
        method = self._methods[name]
        if method is not None:
            return method(*terms, tick)
        g = self.g
        if name not in g.rules:
            return FALSE
        if not any(self._may_head(rule, terms) for rule in g.rules[name]):
            return FALSE
        atom = Atom(AtomKind.DERIVED, name, terms, tick)
        return g.defined(atom, lambda: g.rule_reasons(name, terms, tick))

    def _party(self, state: str, source: str, tick: int | None) -> int:
        return self.party(state, self.g.sources[source], tick)

    def _bound(self, state: str, source: str, tick: int | None) -> int:
        return self.bound(state, self.g.sources[source], tick)

    def _signatory(self, state: str, source: str, tick: int | None) -> int:
        found = []
        for index, record in enumerate(self.g.sources[source].signatories):
            if record.state == state:
                self.g.reads(tick, "signatory", source, index, "since", record.since, record)
                begun = TRUE if tick is None else self._since(record.since, tick)
                found.append(begun)
        return self.g.circuit.disj(found)

    def _source_in_force(self, source: str, tick: int | None) -> int:
        return self.source_in_force(self.g.sources[source], tick)

    def _adopted_after(self, later: str, earlier: str, tick: int | None) -> int:
        g = self.g
        found = []
        for one in self.adoptions(later):
            for other in self.adoptions(earlier):
                gates = (g.literal(one.gate, {}, None), g.literal(other.gate, {}, None))
                order = self._order(one.date, other.date)
                found.append(g.circuit.conj((*gates, order)))
        return g.circuit.disj(found)

    def adoptions(self, source: str) -> tuple[m.Adoption, ...]:
        """When a source was adopted, under each hypothesis."""
        return self.g.sources[source].adopted

    def _order(self, later: m.Date, earlier: m.Date) -> int:
        """The first date is certainly after the second."""
        return TRUE if later.first > earlier.last else FALSE

    def _adopted_by(self, source: str, date: Any, tick: int | None) -> int:
        limit = date.last if isinstance(date, m.Date) else date // DAY
        g = self.g
        if not isinstance(date, m.Date):
            for index, adoption in enumerate(self.adoptions(source)):
                known = g.sources[source]
                g.reads(date, "adoption", source, index, "since", adoption.date, known)
        return g.circuit.disj(
            [g.literal(a.gate, {}, None) for a in self.adoptions(source) if a.date.last <= limit]
        )

    def _in_force_after(self, later: str, earlier: str, x: str, y: str, tick: int | None) -> int:
        """Certainly: the first day of the one is after the last day of the other."""
        found = []
        for one_gate, (first, _) in self._between_from(later, x, y):
            for other_gate, (_, last) in self._between_from(earlier, x, y):
                if first > last:
                    found.append(self.g.circuit.conj((one_gate, other_gate)))
        return self.g.circuit.disj(found)

    def _between_from(self, source: str, x: str, y: str) -> list[tuple[int, tuple[int, int]]]:
        """The first and last day on which the source may have come into force between two bearers, under
        each hypothesis on its adoption. What has no date was there before any date.
        """
        declared = self.g.sources[source]
        days: list[tuple[int, int]] = []
        for state in (x, y) if declared.kind is not m.SourceKind.CUSTOM else ():
            own = [(p.since.first, p.since.last) for p in declared.parties if p.state == state]
            if not own:
                return []
            days.append(min(own))
        starts: list[tuple[int, list[tuple[int, int]]]] = [(TRUE, [])]
        if declared.in_force is not None:
            starts = [(TRUE, [(declared.in_force.first, declared.in_force.last)])]
        elif declared.adopted:
            starts = [(gate, [day]) for gate, day in self._earliest(declared.adopted)]
        return [(gate, _latest([*days, *start])) for gate, start in starts]

    def _earliest(self, adoptions: tuple[m.Adoption, ...]) -> Iterator[tuple[int, tuple[int, int]]]:
        """Each date of adoption, and when it is the earliest under a hypothesis that is held."""
        before: list[int] = []
        for adoption in sorted(adoptions, key=lambda a: (a.date.first, a.date.last)):
            gate = self.g.literal(adoption.gate, {}, None)
            yield (
                self.g.circuit.conj((gate, *(-x for x in before))),
                (adoption.date.first, adoption.date.last),
            )
            before.append(gate)

    def _concluded_after_binding(self, treaty: str, governing: str, tick: int | None) -> int:
        g = self.g
        members = {str(p.state) for p in g.sources[treaty].parties}
        found = []
        for adoption in self.adoptions(treaty):
            point = adoption.date.first * DAY
            parts = [g.literal(adoption.gate, {}, None)]
            parts += [self._party(state, governing, point) for state in sorted(members)]
            found.append(g.circuit.conj(parts) if members else FALSE)
        return g.circuit.disj(found)

    def _multilateral(self, source: str, tick: int | None) -> int:
        declared = self.g.sources[source]
        many = len({p.state for p in declared.parties}) > 2 or declared.partial
        return TRUE if many else FALSE

    def _is_treaty(self, source: str, tick: int | None) -> int:
        return TRUE if self.g.sources[source].kind is m.SourceKind.TREATY else FALSE

    def _is_custom(self, source: str, tick: int | None) -> int:
        return TRUE if self.g.sources[source].kind is m.SourceKind.CUSTOM else FALSE

    def _is_decision(self, source: str, tick: int | None) -> int:
        return TRUE if self.g.sources[source].kind is m.SourceKind.DECISION else FALSE

    def _ranked(self, subject: Any, rank: str, tick: int | None) -> int:
        if subject in self.g.sources:
            names: tuple[str, ...] = (subject,)
        else:
            names = self.sources_of(subject)
        return TRUE if any(self.g.sources[n].rank == rank for n in names) else FALSE

    def _source(self, subject: Any, source: str, tick: int | None) -> int:
        return TRUE if source in self.sources_of(subject) else FALSE

    _belongs = _source

    def _of_norm(self, duty: DutyValue, norm: str, tick: int | None) -> int:
        return TRUE if str(self.instances[duty[0]].norm.name) == norm else FALSE

    def _bearer(self, duty: DutyValue, state: str, tick: int | None) -> int:
        return TRUE if self.instances[duty[0]].bearer == state else FALSE

    def _owed(self, duty: DutyValue, state: str, tick: int | None) -> int:
        return TRUE if duty[1] == state else FALSE

    def _is_duty(self, subject: Any, tick: int | None) -> int:
        return TRUE if self.norm_of(subject).is_duty else FALSE

    def _is_obligation(self, subject: Any, tick: int | None) -> int:
        return TRUE if self.norm_of(subject).mode is m.Mode.OBLIGES else FALSE

    def _is_prohibition(self, subject: Any, tick: int | None) -> int:
        return TRUE if self.norm_of(subject).mode is m.Mode.FORBIDS else FALSE

    def _is_permission(self, subject: Any, tick: int | None) -> int:
        return TRUE if self.norm_of(subject).mode is m.Mode.PERMITS else FALSE

    def _peremptory(self, subject: Any, tick: int | None) -> int:
        """From a date on where the condition of that date holds at the point (decision 15)."""
        g = self.g
        found = []
        for place, emergence in enumerate(self.norm_of(subject).peremptory):
            begun = TRUE
            if emergence.since is not None and tick is not None and self.program.dated:
                norm = self.norm_of(subject)
                self.g.reads(
                    tick, "emergence", str(norm.name), place, "since", emergence.since, norm
                )
                begun = self._since(emergence.since, tick)
            if begun != FALSE:
                found.append(g.circuit.conj((begun, g.literal(emergence.gate, {}, tick))))
        return g.circuit.disj(found)

    def _peremptory_when_concluded(self, norm: str, source: str, tick: int | None) -> int:
        """At a date on which the source was adopted; if it is undated, without a date of its own."""
        g = self.g
        adoptions = self.adoptions(source)
        if not adoptions:
            undated = [e.gate for e in self.norm_of(norm).peremptory if e.since is None]
            return g.circuit.disj([g.literal(gate, {}, self.g.frame.now) for gate in undated])
        return g.circuit.disj(
            [
                g.circuit.conj(
                    (g.literal(a.gate, {}, None), self._peremptory(norm, a.date.first * DAY))
                )
                for a in adoptions
            ]
        )

    def _peremptory_later(self, norm: str, source: str, tick: int | None) -> int:
        now = self._peremptory(norm, tick)
        then = self._peremptory_when_concluded(norm, source, tick)
        return self.g.circuit.conj((now, -then))

    def _yields_by_clause(self, loser: DutyValue, winner: DutyValue, tick: int | None) -> int:
        return TRUE if self._declares(loser, winner, "yields_to") else FALSE

    def _prevails_by_clause(self, winner: DutyValue, loser: DutyValue, tick: int | None) -> int:
        return TRUE if self._declares(winner, loser, "prevails_over") else FALSE

    def _declares(self, speaker: DutyValue, other: DutyValue, attribute: str) -> bool:
        own, theirs = self.norm_of(speaker), self.norm_of(other)
        texts = set(getattr(own, attribute))
        for source in own.sources:
            texts |= set(getattr(self.g.sources[str(source)], attribute))
        return bool(texts & {str(theirs.name), *(str(s) for s in theirs.sources)})

    def _binds(self, norm: str, state: str, tick: int | None, limb: int = 0) -> int:
        """Some instance of the norm, or of one clause of it, is in force for the State at the point."""
        bearer = m.Constant(state, self.g.sort_of[state])
        ref = m.NormRef(m.Constant(norm, m.NORM), None, by=bearer, limb=limb)
        found = [self.in_force(instance) for instance, _ in self.matching(ref, {}, tick)]
        return self.g.circuit.disj(found)

    def clause_binds(self, clause: m.Norm, state: str, tick: int) -> int:
        """Some instance of the clause is in force for the State at the point."""
        if len(self.by_name[str(clause.name)]) == 1:
            return self.engine("binds", (str(clause.name), state), tick)
        return self._binds(str(clause.name), state, tick, clause.clause)

    def _exists(self, norm: str, tick: int | None) -> int:
        return self.exists(self.norm_of(norm))

    def _more_specific(self, one: Any, other: Any, tick: int | None) -> int:
        computed = self.g.circuit.disj(
            [
                self.g.texts.more_specific(n, m)
                for n in self.clauses_of(one)
                for m in self.clauses_of(other)
            ]
        )
        if "more_specific" not in self.g.rules:
            return computed
        terms = (one, other)
        atom = Atom(AtomKind.DERIVED, "more_specific", terms, None)
        stipulated = self.g.defined(atom, lambda: self.g.rule_reasons("more_specific", terms, None))
        names = (str(self.norm_of(one).name), str(self.norm_of(other).name))
        self.stipulated[stipulated] = (*names, computed)
        return self.g.circuit.disj((computed, stipulated))

    def _conflicts_inevitably(self, norm: str, other: str, tick: int | None) -> int:
        return self.g.texts.content_conflict(norm, other, inevitable=True)

    def _conflicts_possibly(self, norm: str, other: str, tick: int | None) -> int:
        return self.g.texts.content_conflict(norm, other, inevitable=False)

    def _opposable(self, norm: str, state: str, tick: int | None) -> int:
        return self.g.texts.opposable(norm, state, tick)

    def _in_conflict(self, one: Any, other: Any, tick: int | None) -> int:
        return self.registers.claims.in_conflict(self._refs(one), self._refs(other), tick)

    def _inconsistent(self, one: Any, other: Any, tick: int | None) -> int:
        return self.registers.claims.jointly_impossible(self._refs(one), self._refs(other), tick)

    def _refs(self, subject: Any) -> m.NormRef | DutyValue:
        if isinstance(subject, DutyValue):
            return subject
        return m.NormRef(m.Constant(str(subject), m.NORM), None)

    def _applied(self, principle: str, tick: int | None) -> int:
        return self.registers.claims.applied(principle, tick)


_ENDING = (m.MomentKind.BEFORE, m.MomentKind.BETWEEN)
"""Times with an end: what must be done within them is due then (D16)."""


def _predications(formula: m.Formula) -> Iterator[m.Predication]:
    from lexlogic.program.walk import subformulas

    for part in subformulas(formula):
        if isinstance(part, m.Predication):
            yield part


def _latest(days: list[tuple[int, int]]) -> tuple[int, int]:
    """The first and last day on which the latest of several may have been; before any date, if none is."""
    return max((d[0] for d in days), default=-1), max((d[1] for d in days), default=-1)
