"""One group of norms in its generic case: every minimal conflict, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from attrs import define, field

from lexlogic.explanation.circles import describe_circle
from lexlogic.instruments.audit import checks, doctrines
from lexlogic.instruments.audit.generic import ANY_TREATIES, Generic, constant_terms, generic
from lexlogic.instruments.audit.groups import Topic, label
from lexlogic.instruments.audit.patterns import Patterns, Replay
from lexlogic.instruments.audit.records import Conflict, Group, Maxims, StatusFound
from lexlogic.program import model as m
from lexlogic.solving.budget import Budget, Exhausted
from lexlogic.solving.oracle import Z3Oracle
from lexlogic.theory.build import Theory
from lexlogic.theory.circuit import FALSE
from lexlogic.theory.components import ConflictSet, TooManyAtoms
from lexlogic.theory.cycles import Entangled
from lexlogic.theory.model import Instance
from lexlogic.theory.priority import Choice
from lexlogic.theory.texts import TextMemory

REPLAYED = 6
"""Members of a set at most that the second evaluator is asked about."""

REASONS = ("cycle", "several minimal", "split votes", "no vote")


@define
class Kind:
    """All conflict sets of instances that are one set of norms."""

    norms: tuple[str, ...]
    clauses: tuple[int, ...]
    wide: bool
    sets: list[ConflictSet] = field(factory=list)


class GroupSearch:
    """The theory of one group, its registers settled for every way its norms can be instantiated."""

    def __init__(
        self,
        program: m.Program,
        topic: Topic,
        budget: Budget,
        memory: TextMemory,
        replay: Replay | None = None,
        wanted: frozenset[str] | None = None,
        least: int = 1,
        gaps: tuple[m.Governed, ...] = (),
    ) -> None:
        self.topic = topic
        self.gaps = gaps
        bodies = [f for gap in gaps for f in (gap.conduct, gap.condition)]
        self.generic: Generic = generic(program, topic.clauses, bodies, least)
        self.budget = budget
        self.replay = replay
        self.wanted = wanted
        self.theory = Theory(
            self.generic.program, self.generic.frame, lambda g: Z3Oracle(g, budget), memory
        )
        self.norms = self.theory.norms
        self.patterns: Patterns

    # ---- setting up

    def settle(self) -> None:
        """Define everything: every register of every bearer. Raises `Entangled`, `Exhausted`, `TooManyAtoms`."""
        registers = self.theory.registers
        registers.refining = True
        for instance in list(self.seeds()):
            registers.settle_component(registers.component(instance))
        self.theory.complete()
        self.patterns = Patterns(self.theory, self.generic, self.budget, self.replay)

    def seeds(self) -> Iterator[Instance]:
        """Instances of the group's norms that can be in force: one of each that differ in names only."""
        for clause in self.generic.clauses:
            yield from self.instances(clause)

    def instances(self, clause: int) -> Iterator[Instance]:
        """The instances of a clause, those that differ only in unnamed members taken once."""
        norm = self.norms.clauses[clause]
        domains = [self.domain(p.sort) for p in norm.params]
        for bearer in self.generic.bearers:
            if bearer not in self.norms.bearers(norm):
                continue
            for args in product(*domains):
                if not self._first((bearer, *args)):
                    continue
                for tick in self.generic.frame.ticks:
                    for instance in self.norms.instance(clause, bearer, args, tick):
                        if self.norms.claims(instance):
                            yield instance

    def domain(self, sort: m.SortId) -> tuple[str, ...]:
        """Who a parameter may be: of treaties, where a norm is about any, two that stand for all."""
        return ANY_TREATIES if sort == m.SOURCE else self.theory.g.individuals(sort)

    def _first(self, names: tuple[str, ...]) -> bool:
        """Whether unnamed members come in the order of their names: others are the same case renamed."""
        seen: dict[str, list[str]] = {}
        sort_of = self.theory.g.sort_of
        order: dict[str, list[str]] = {}
        for name in self.generic.unnamed:
            order.setdefault(str(sort_of[name]), []).append(name)
        for name in names:
            sort = str(sort_of.get(name, ""))
            if name not in self.generic.unnamed or name in seen.setdefault(sort, []):
                continue
            if order[sort][len(seen[sort])] != name:
                return False
            seen[sort].append(name)
        return True

    # ---- conflicts

    def kinds(self) -> tuple[Kind, ...]:
        """The sets of norms that may conflict, in the order of the file; smaller sets first."""
        registers = self.theory.registers
        found: dict[tuple[tuple[int, ...], bool], Kind] = {}
        for conflict in registers.conflicts:
            if not registers.claims.reported(conflict):
                continue
            clauses = tuple(sorted(i.clause for i in conflict.members))
            names = tuple(label(self.norms.clauses[c]) for c in clauses)
            if not self._asked(names):
                continue
            key = (clauses, conflict.wide)
            found.setdefault(key, Kind(names, clauses, conflict.wide)).sets.append(conflict)
        ordered = sorted(found.values(), key=lambda k: (len(k.clauses), k.clauses, k.wide))
        return tuple(ordered)

    def _asked(self, names: tuple[str, ...]) -> bool:
        return self.wanted is None or any(n in self.wanted for n in names)

    def conflict(self, kind: Kind) -> Conflict | None:
        """What becomes of a set of norms; none if it is nowhere a conflict."""
        p, c = self.patterns, self.theory.circuit
        holds = c.disj([s.holds for s in kind.sets])
        example = next((s for s in kind.sets if p.possible(s.holds)), None)
        if example is None:
            return None
        pattern = p.pattern(example.holds, claim_of(example, None))
        statuses = tuple(self._statuses(kind))
        unresolved = c.disj(
            [c.conj((s.holds, x.chosen, x.unresolved())) for s in kind.sets for x in s.choices]
        )
        readings, complete = doctrines.readings(self, kind, holds, unresolved)
        return Conflict(
            kind.norms,
            "wide" if kind.wide else "strict",
            pattern,
            self._always(kind),
            statuses,
            readings,
            complete,
        )

    def _always(self, kind: Kind) -> bool:
        """Whether the norms clash wherever all of them bind and apply."""
        c = self.theory.circuit
        for conflict in kind.sets:
            parts = [-conflict.holds]
            for member in conflict.members:
                parts += [self.norms.in_force(member), self.norms.scope(member)]
            if kind.wide:
                parts.append(self.theory.registers.wide)
            if self.patterns.possible(c.conj(parts)):
                return False
        return True

    def _statuses(self, kind: Kind) -> Iterator[StatusFound]:
        """Every status some choice of creditors has in some fact pattern, with the smallest pattern."""
        found: dict[tuple[str, ...], StatusFound] = {}
        for conflict in kind.sets:
            for choice in conflict.choices:
                for key, literal in self._outcomes(choice):
                    if key in found or literal == FALSE:
                        continue
                    whole = self.theory.circuit.conj((conflict.holds, choice.chosen, literal))
                    if not self.patterns.possible(whole):
                        continue
                    status, reason, by, prevails = key
                    pattern = None
                    if status == "unresolved":
                        asked = claim_of(conflict, m.SetStatus.UNRESOLVED)
                        pattern = self.patterns.pattern(whole, asked)
                    found[key] = StatusFound(
                        status,
                        reason,
                        (by,) if by else (),
                        (prevails,) if prevails else (),
                        pattern,
                    )
        order = {"resolved": 0, "carved": 1, "dissolved": 2, "unresolved": 3}
        yield from sorted(found.values(), key=lambda s: order[s.status])

    def _outcomes(self, choice: Choice) -> Iterator[tuple[tuple[str, str, str, str], int]]:
        c = self.theory.circuit
        for index, claim in enumerate(choice.claims):
            literal = choice.resolved(index)
            if literal == FALSE:
                continue
            others = [x for i, x in enumerate(choice.claims) if i != index]
            prevails = " and ".join(self.label(x.instance) for x in others)
            del claim
            for name, by in choice.resolved_by.items():
                yield ("resolved", "", name, prevails), c.conj((literal, by))
        yield ("dissolved", "", "", ""), choice.dissolved()
        yield ("carved", "", "", ""), choice.is_carved()
        for reason in REASONS:
            yield ("unresolved", reason, "", ""), choice.reason(reason)

    def label(self, number: int) -> str:
        """The norm of an instance, as it is called."""
        return label(self.norms.instances[number].norm)

    # ---- maxims

    def maxims(self, kinds: tuple[Kind, ...]) -> Iterator[Maxims]:
        """Principles that vote opposite ways on two norms of a set, neither ranked above the other."""
        seen: set[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = set()
        c, priorities = self.theory.circuit, self.theory.priorities
        for kind in kinds:
            for conflict in kind.sets:
                for choice in conflict.choices:
                    for i, one in enumerate(choice.claims):
                        for other in choice.claims[i + 1 :]:
                            ballot = priorities.ballot(one, other, conflict.component)
                            names = (self.label(one.instance), self.label(other.instance))
                            for forward, yes in ballot.kept_forward.items():
                                for backward, no in ballot.kept_backward.items():
                                    if forward == backward:
                                        continue
                                    whole = c.conj((conflict.holds, choice.chosen, yes, no))
                                    key = ((forward,), (backward,), names)
                                    if whole == FALSE or key in seen:
                                        continue
                                    seen.add(key)
                                    if self.patterns.possible(whole):
                                        pattern = self.patterns.pattern(whole, None)
                                        yield Maxims((backward,), (forward,), names, pattern)

    # ---- all of it

    def run(self) -> Group:
        """Everything about the group; what a limit kept from being found out is said."""
        norms = tuple(dict.fromkeys(label(self.norms.clauses[c]) for c in self.generic.clauses))
        group = Group(
            ", ".join(self.topic.conduct), norms, self.generic.members, self.generic.bounded
        )
        try:
            return self._run(group)
        except Exhausted as error:
            return define_undecided(group, error.cause)
        except TooManyAtoms as error:
            return define_undecided(group, f"{error}: more than is expanded")
        except Entangled as error:
            asked = m.Question("audit", "", (), "", None, m.Truth(True), m.Truth(True), (), "")
            described = describe_circle(self.generic.program, asked, error)
            return define_undecided(group, f"duties that trigger each other: {described.title}")

    def _run(self, group: Group) -> Group:
        self.settle()
        kinds = self.kinds()
        conflicts = []
        kept = []
        for kind in kinds:
            found = self.conflict(kind)
            if found is not None:
                conflicts.append(found)
                kept.append(kind)
        circles = tuple(c.norms for c in conflicts if any(s.reason == "cycle" for s in c.statuses))
        return Group(
            group.name,
            group.norms,
            group.members,
            group.bounded,
            tuple(conflicts),
            tuple(checks.findings(self)),
            tuple(self.maxims(tuple(kept))),
            circles,
            tuple(checks.gaps(self)),
        )


def define_undecided(group: Group, cause: str) -> Group:
    """The group, with what kept it from being looked at to the end."""
    import attrs

    return attrs.evolve(group, undecided=cause)


def claim_of(
    conflict: ConflictSet, status: m.SetStatus | None, by: str = ""
) -> m.ConflictClaim | None:
    """The claim that these very instances are in conflict, with the status; none if the second evaluator,
    which tries all subsets and conducts, could not look at it."""
    if len(conflict.members) > REPLAYED:
        return None
    kind = m.ConflictKind.WIDE if conflict.wide else m.ConflictKind.STRICT
    refs = []
    for i in conflict.members:
        refs.append(
            m.NormRef(
                m.Constant(str(i.norm.name), m.NORM),
                constant_terms(i),
                m.Constant(i.bearer, i.norm.bearer.sort),
                limb=i.norm.clause,
            )
        )
    principle = m.PrincipleId(by) if by and status is m.SetStatus.RESOLVED else None
    return m.ConflictClaim(kind, False, tuple(refs), status, principle)
