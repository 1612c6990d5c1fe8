"""Theory and question -> verdict. Never raises for what the user asked; may be undecided."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from typing import Any, Protocol, TypeVar

import attrs

from lexlogic.program import model as m
from lexlogic.program.frame import BaseAtom, Frame, Scenario
from lexlogic.program.frames import sorts_of_law
from lexlogic.program.remarks import Cause, Label, Named, Remark, RemarkKind
from lexlogic.program.walk import subformulas
from lexlogic.solving.budget import Budget, Exhausted
from lexlogic.solving.canonical import first_assignment, first_core
from lexlogic.solving.decode import scenario_of
from lexlogic.solving.grounds import Issue, Minimal
from lexlogic.solving.remarks import remarks
from lexlogic.solving.reports import report_sets
from lexlogic.solving.residual import Residual
from lexlogic.solving.verdict import Certificate, Ground, Outcome, Setting, Verdict
from lexlogic.solving.z3_backend import Answer, Sat, Solver, Unsat
from lexlogic.theory.build import Assumption, Theory
from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.components import TooManyAtoms
from lexlogic.theory.cycles import Circle, Entangled, undetermined
from lexlogic.theory.fragment import alternates
from lexlogic.theory.model import AtomKind, Instance


class SecondEvaluator(Protocol):
    """What looks at everything shown a second time. `None` is: too large."""

    def replay(
        self, question: m.Question, scenario: Scenario
    ) -> tuple[tuple[str, ...], bool | None]:
        """The constraints that a scenario breaks, and whether the claim holds in it."""

    def confirms(self, question: m.Question, remark: Remark) -> bool | None:
        """Whether the remark's scenario is a completion, and what is remarked is so in it."""

    def at(self, program: m.Program, frame: Frame) -> SecondEvaluator:
        """The same at work on other findings."""


T = TypeVar("T")

GROUND_LIMIT = 64
ISSUE_LIMIT = 200


class InternalError(Exception):
    """Two independent readings of the semantics disagree: no answer is given."""


def cause_of(error: Exhausted | TooManyAtoms | MemoryError) -> str:
    """Why there is no answer, in words."""
    match error:
        case Exhausted():
            return error.cause
        case TooManyAtoms():
            return f"{error}: more than the engine expands (lexlogic help E-LARGE)"
        case _:
            return "memory ran out"


class Asker:
    """Asks one question of a theory."""

    def __init__(
        self,
        theory: Theory,
        question: m.Question,
        budget: Budget,
        second: SecondEvaluator | None,
    ) -> None:
        self.theory = theory
        self.g = theory.g
        self.question = question
        self.budget = budget
        self.second = second
        self._told: Sat | None = None  # the scenario shown first
        self._unconfirmed: list[str] = []
        self._met = 0
        self.solver = solver_of(theory, budget)
        self._reached: set[int] | None = None

    def verdict(self, thorough: bool = True) -> Verdict:
        """The verdict; `thorough` also finds minimal sets and combinations."""
        try:
            return self._verdict(thorough)
        except (Exhausted, TooManyAtoms, MemoryError) as error:
            return Verdict(self.question, Outcome.UNDECIDED, cause=cause_of(error))

    def prepare(self) -> None:
        """Put the question to the theory: its literal, and all that it takes as given. Raises `Exhausted`."""
        theory, question = self.theory, self.question
        assumptions = theory.assumptions(question)
        self.literal = theory.claim(question)
        self.background, self.assumptions, self.cone = theory.given(
            question, self.literal, assumptions
        )
        self.base = list(dict.fromkeys(a.literal for a in (*self.background, *self.assumptions)))
        self.whole = self.g.circuit.conj(self.base)
        self.residual = Residual(self.g, self.budget, self.base)
        self._other: Residual | None = None  # for a second look at what stands beside the outcome
        for group in self.g.equations:
            self._one_solution(group)

    def _one_solution(self, group: tuple[int, ...]) -> None:
        """Raises `Entangled` if what becomes of claims on a circle has no value, or several, where all that is given
        holds (D45), `Exhausted`."""
        if self.cone.isdisjoint(group):
            return
        literal = undetermined(self.g, group)
        if isinstance(self.solver.check([*self.base, literal], False), Sat):
            raise Entangled(Circle(group, True), tuple(self.g.atoms[v] for v in group))

    def attend(self, literals: list[int]) -> None:
        """Look also at all that further literals read, as if they stood in the claim."""
        read = self.theory.cone(literals)
        self.cone = self.cone | read
        self._reached = self.reach() | read
        self.refresh()

    def _verdict(self, thorough: bool) -> Verdict:
        self.prepare()
        exists = self.check([])
        if isinstance(exists, Unsat):
            return self._inconsistent()
        sat = self._sat(exists)
        holds = self.true_in(sat.values)
        with_claim = sat if holds else self.check([self.literal])
        without = self.check([-self.literal]) if holds else sat
        if isinstance(without, Unsat):
            self._sat(with_claim)
            return self._settled(Outcome.ENTAILED, self.first(self.literal))
        if isinstance(with_claim, Unsat):
            return self._settled(Outcome.EXCLUDED, self.first(-self.literal))
        return self._open(self.first(self.literal), self.first(-self.literal), thorough)

    # ---- checks

    def check(self, extra: Iterable[int], values: bool = True) -> Answer:
        """Whether the literals can hold together with all the question takes as given. Raises `Exhausted`."""
        return self.residual.check([self.whole, *extra], values)

    def first(self, *literals: int) -> Sat:
        """The first completion in which the literals, which can hold, do: few facts, whatever the solver.

        Raises `Exhausted`.
        """
        given = [self.whole, *literals]
        facts = self.open_facts()
        known = set(facts)
        law = [v for v in self.other_leaves([]) if v not in known]
        preferred = [-v for v in (*facts, *law)]  # few facts, even if that takes a position
        values = first_assignment(self.residual, given, preferred)
        return self._sat(self.check([*literals, *(v if x else -v for v, x in values.items())]))

    def core(self, extra: list[int]) -> list[int]:
        """A subset-minimal set of assumptions that excludes the literals."""
        return self.smallest(self.base, extra)

    def smallest(self, given: list[int], extra: list[int]) -> list[int]:
        """Of what is given a subset-minimal part that excludes the literals.

        Raises `InternalError` if what is given does not, `Exhausted` if that is not known.
        """
        found = first_core(lambda x: self.solver.check(x, False), given, extra)
        if found is None:
            raise InternalError("a refutation could not be repeated")
        return found

    def _sat(self, answer: Answer) -> Sat:
        if isinstance(answer, Sat):
            return answer
        raise InternalError("neither the claim nor its denial is possible, though something is")

    def true_in(self, values: dict[int, bool]) -> bool:
        """Whether the claim holds in an answer."""
        if self.literal in (TRUE, FALSE):
            return self.literal == TRUE
        memo: dict[int, bool] = {1: True}
        full = self.complete_values(values)
        return self.g.circuit.evaluate(self.literal, full, memo)

    def complete_values(self, values: dict[int, bool]) -> dict[int, bool]:
        """Values of defined variables the solver did not need, by their definitions (acyclic ones)."""
        g = self.g
        memo: dict[int, bool] = {1: True}
        g.truth(self.literal, values, memo)
        full = dict(values)
        full |= {node: value for node, value in memo.items() if g.circuit.is_variable(node)}
        return full

    # ---- inconsistent

    def _inconsistent(self) -> Verdict:
        core = self.core([])
        self.solve_again(core)
        sources = self.named(core)
        return Verdict(
            self.question,
            Outcome.INCONSISTENT,
            core=sources,
            theory=self.theory,
            literal=self.literal,
        )

    def named(self, literals: Iterable[int]) -> tuple[Assumption, ...]:
        """What the literals were taken from, in the order of the file."""
        wanted = set(literals)
        found: dict[int, Assumption] = {}
        for assumption in (*self.assumptions, *self.background):
            if assumption.literal in wanted:
                found.setdefault(assumption.literal, assumption)
        return tuple(found.values())

    # ---- entailed and excluded

    def _settled(self, outcome: Outcome, scenario: Sat) -> Verdict:
        self._told = scenario
        negated = -self.literal if outcome is Outcome.ENTAILED else self.literal
        core = self.core([negated])
        used = self.named(core)
        again = self.solve_again([*core, negated])
        shown = self.scenario(scenario)
        checked = [again, self.replay(shown, outcome is Outcome.ENTAILED)]
        certificate = Certificate(
            shown if outcome is Outcome.ENTAILED else None,
            shown if outcome is Outcome.EXCLUDED else None,
            used,
            tuple(checked),
        )
        verdict = Verdict(
            self.question,
            outcome,
            (outcome,),
            (Ground(outcome, ()),),
            assumptions=self.ledger(used),
            sufficient=used,
            sets=self._twice(lambda: self._sets(scenario), "conflict sets"),
            apparent=outcome is Outcome.EXCLUDED and self._twice(self._apparent, "apparent"),
            avoidable=outcome is Outcome.ENTAILED and self._twice(self._avoidable, "avoidable"),
            divergent=outcome is Outcome.ENTAILED
            and self._twice(lambda: self._divergent(self.literal), "divergent grounds"),
            silent=outcome is Outcome.EXCLUDED and self._silent(),
            certificate=certificate,
            path=self._path(),
            notes=self._twice(self._notes, "notes"),
            theory=self.theory,
            literal=self.literal,
        )
        return self._with_checks(verdict)

    def solve_again(self, literals: list[int]) -> str:
        """Solve a refutation again from its own origins, in a solver that has seen nothing else."""
        fresh = Solver(self.g, self.budget, shared=True)
        answer = fresh.check(literals, False)
        if isinstance(answer, Sat):
            raise InternalError("a refutation could not be repeated from its own origins")
        return "solved again from what it rests on alone, with the same result"

    def _twice(
        self, look: Callable[[], T], what: str, same: Callable[[T, T], bool] = operator.eq
    ) -> T:
        """What a look finds, if it finds the same with another solver. Raises `InternalError` if not."""
        found = look()
        if self._other is None:
            self._other = Residual(self.g, self.budget, self.base)
        self.residual, self._other = self._other, self.residual
        if not same(found, look()):
            raise InternalError(f"two solvers do not find the same {what}")
        return found

    def scenario(self, answer: Sat) -> Scenario:
        """The scenario that an assignment describes."""
        return scenario_of(self.theory, self.complete_values(answer.values))

    def replay(
        self,
        scenario: Scenario,
        expected: bool,
        second: SecondEvaluator | None = None,
        question: m.Question | None = None,
    ) -> str:
        """Have the second evaluator look at a scenario; raises `InternalError` if it sees it otherwise."""
        return confirm(second or self.second, question or self.question, scenario, expected)

    # ---- remarks

    def witness(self, literal: int) -> Sat | None:
        """A completion in which the literal holds: the scenario shown first, if it holds there."""
        self.refresh()
        found = self.check([literal])
        if not isinstance(found, Sat):
            return None
        if self._told is not None:
            g = self.g
            told = g.circuit.conj(
                [
                    v if value else -v
                    for v, value in self._told.values.items()
                    if v in g.atoms and v not in g.definitions
                ]
            )
            near = self.check([literal, told])
            if isinstance(near, Sat):
                return self.first(literal, told)
        return self.first(literal)

    def remarked(
        self,
        kind: RemarkKind,
        text: str,
        answer: Sat,
        about: Iterable[Instance] = (),
        says: Cause | Label | None = None,
        reading: frozenset[str] | None = None,
    ) -> None:
        """Have the second evaluator look at a remark in the scenario in which it was found."""
        if self.second is None:
            return
        named = tuple(
            Named(str(i.norm.name), i.norm.clause, i.bearer, tuple(map(str, i.args)), i.tick)
            for i in about
        )
        remark = Remark(kind, self.scenario(answer), named, says, reading)
        confirmed = self.second.confirms(self.question, remark)
        if confirmed is False:
            raise InternalError(f"the second evaluator does not confirm a remark: {text}")
        if confirmed is None:
            self._unconfirmed.append(text)

    def _with_checks(self, verdict: Verdict) -> Verdict:
        """The verdict, saying which of its remarks were not looked at a second time."""
        if not self._unconfirmed or verdict.certificate is None:
            return verdict
        large = tuple(
            f"too large for the second evaluator: {text}"
            for text in dict.fromkeys(self._unconfirmed)
        )
        checked = (*verdict.certificate.checked, *large)
        return attrs.evolve(verdict, certificate=attrs.evolve(verdict.certificate, checked=checked))

    # ---- open

    def _open(self, with_claim: Sat, without: Sat, thorough: bool) -> Verdict:
        grounds, profile = self._twice(self._law, "combinations of positions", _same_grounds)
        contested: tuple[str, ...] = ()
        if len(profile) > 1:
            issues = [i for g in grounds for s in g.settings for i in (s.issue,)]
            order = self._issue_order()
            contested = tuple(sorted(set(issues), key=order.index))
        combinations: tuple[Ground, ...] = ()
        complete = True
        if thorough:
            combinations, complete = self._twice(self.combinations, "combinations", _same_if_all)
        self._told = with_claim
        one, other = self.scenario(with_claim), self.scenario(without)
        checked = (self.replay(one, True), self.replay(other, False))
        presumed = self._twice(self._presumed, "presumptions")
        verdict = Verdict(
            self.question,
            Outcome.OPEN,
            profile,
            grounds,
            combinations,
            complete,
            contested,
            assumptions=self.ledger(()),
            sets=self._twice(lambda: self._sets(with_claim), "conflict sets"),
            presumed=presumed,
            certificate=Certificate(one, other, (), checked),
            path=self._path(),
            notes=self._twice(self._notes, "notes"),
            theory=self.theory,
            literal=self.literal,
        )
        return self._with_checks(verdict)

    def _issue_order(self) -> list[str]:
        names = [str(p.name) for p in self.theory.program.positions]
        names += [group.name for group in self.theory.program.groups]
        return names

    def switches(self) -> list[Issue]:
        """The positions the claim may depend on and the view leaves open; groups as one."""
        g = self.g
        fixed = {abs(a.literal) for a in self.assumptions if a.kind in ("position", "default")}
        names = {
            g.atoms[v].name
            for v in self.cone
            if v in g.atoms and g.atoms[v].kind is AtomKind.POSITION
        }
        relevant = {
            g.atoms[v].name
            for v in self.reach() | self._bound_to_claim()
            if v in g.atoms and g.atoms[v].kind is AtomKind.POSITION
        }
        grouped: set[str] = set()
        found = []
        for group in self.theory.program.groups:
            members = [str(p) for p in group.members]
            grouped |= set(members)
            if any(p in relevant for p in members):
                values = tuple((p, g.position(p)) for p in members)
                if not any(self.forced(x) for _, x in values):
                    found.append(Issue(group.name, values))
        for position in self.theory.program.positions:
            name = str(position.name)
            variable = g.position(name)
            if name in grouped or name not in relevant or variable in fixed or name not in names:
                continue
            found.append(Issue(name, (("held", variable), ("rejected", -variable))))
        return found

    def forced(self, literal: int) -> bool:
        """Whether the literal holds in every completion."""
        return isinstance(self.check([-literal], False), Unsat)

    def reach(self) -> set[int]:
        """Every variable the claim depends on."""
        if self._reached is None:
            self._reached = self.theory.cone([self.literal])
        return self._reached

    def _bound_to_claim(self) -> set[int]:
        """What constraints and findings that read a position tie to the variables the claim depends on."""
        g, reach = self.g, set(self.reach())
        tying = []
        for literal in self.base:
            cone = self.theory.cone([literal])
            kinds = {g.atoms[v].kind for v in cone if v in g.atoms}
            if AtomKind.POSITION in kinds and len(kinds) > 1:
                tying.append(cone)
        found: set[int] = set()
        while more := [cone for cone in tying if cone & reach and not cone <= found]:
            for cone in more:
                found |= cone
                reach |= {
                    v for v in cone if v in g.atoms and g.atoms[v].kind is not AtomKind.POSITION
                }
        return found

    def open_facts(self) -> list[int]:
        """The undefined variables the claim or what binds it depends on, other than positions."""
        g = self.g
        return sorted(
            v
            for v in self.cone
            if v in g.atoms
            and g.atoms[v].kind in (AtomKind.BASE, AtomKind.OPEN_PART, AtomKind.LISTED)
            and v not in g.definitions
        )

    def _law(self) -> tuple[tuple[Ground, ...], tuple[Outcome, ...]]:
        """Minimal grounds over positions, and the profile of fact verdicts (D49, D50). Raises `Exhausted`."""
        issues = self.switches()
        if not issues:
            return (), (Outcome.OPEN,)
        minimal = Minimal(self.residual, self.base, self.other_leaves(issues), issues)
        names = {
            literal: Setting(issue.name, value)
            for issue in issues
            for value, literal in issue.values
        }
        grounds: list[Ground] = []
        blocked: list[int] = []
        for outcome, target in (
            (Outcome.ENTAILED, self.literal),
            (Outcome.EXCLUDED, -self.literal),
        ):
            for found in minimal.run(target, GROUND_LIMIT):
                grounds.append(Ground(outcome, tuple(names[x] for x in found)))
                blocked.append(self.g.circuit.disj([-x for x in found]))
        if not minimal.complete:
            raise Exhausted("more combinations of positions than are looked at")
        outcomes = {g.outcome for g in grounds}
        profile: list[Outcome] = [o for o in (Outcome.ENTAILED, Outcome.EXCLUDED) if o in outcomes]
        if isinstance(self.check(blocked, False), Sat):
            profile.append(Outcome.OPEN)
        return in_order(grounds, issues), tuple(profile)

    def other_leaves(self, issues: list[Issue]) -> list[int]:
        """The undefined variables the claim depends on, but for those of the issues."""
        own = {abs(x) for issue in issues for _, x in issue.values}
        g = self.g
        positions = [
            v
            for v in self.cone
            if v in g.atoms and g.atoms[v].kind is AtomKind.POSITION and v not in own
        ]
        return sorted({*self.open_facts(), *positions} - own)

    def issues(self) -> list[Issue]:
        """All the claim may fall on: open positions (groups as one), then open facts that may be so or not."""
        issues = self.switches()
        relevant = self.reach()
        for variable in self.open_facts():
            if variable not in relevant or self.forced(variable) or self.forced(-variable):
                continue
            issues.append(Issue(f"#{variable}", (("true", variable), ("false", -variable)), True))
        return issues

    def settings(self, issues: Iterable[Issue]) -> dict[int, Setting]:
        """What each literal of the issues says."""
        found: dict[int, Setting] = {}
        for issue in issues:
            for value, literal in issue.values:
                atom = self.g.atoms.get(abs(literal)) if issue.is_fact else None
                base = None
                if atom is not None:
                    part = atom.kind is AtomKind.OPEN_PART
                    base = BaseAtom(atom.name, atom.terms, atom.tick, part)
                found[literal] = Setting(issue.name, value, issue.is_fact, base)
        return found

    def combinations(self, limit: int = GROUND_LIMIT) -> tuple[tuple[Ground, ...], bool]:
        """Minimal combinations of positions and open facts that settle the question either way,
        at most `limit` each way; and whether these are all."""
        issues = self.issues()
        if len(issues) > ISSUE_LIMIT:
            return (), False
        minimal = Minimal(self.residual, self.base, self.other_leaves(issues), issues)
        settings = self.settings(issues)
        found = []
        for outcome, target in (
            (Outcome.ENTAILED, self.literal),
            (Outcome.EXCLUDED, -self.literal),
        ):
            for literals in minimal.run(target, limit):
                found.append(Ground(outcome, tuple(settings[x] for x in literals)))
        return in_order(found, issues), minimal.complete

    # ---- the rest of a verdict

    def ledger(self, used: tuple[Assumption, ...]) -> tuple[Assumption, ...]:
        """What the answer rests on: what carries it, and the standards and positions in its reach."""
        relevant = self.reach()
        listed: dict[int, Assumption] = {a.literal: a for a in used}
        for assumption in self.assumptions:
            shown = assumption.kind in ("standard", "position", "default", "stated")
            if shown and (abs(assumption.literal) in relevant or assumption in used):
                listed.setdefault(assumption.literal, assumption)
        order = {id(a): i for i, a in enumerate((*self.assumptions, *self.background))}
        return tuple(sorted(listed.values(), key=lambda a: order.get(id(a), 0)))

    def _sets(self, scenario: Sat) -> tuple[Any, ...]:
        self.theory.complete()
        return report_sets(self, scenario)

    def refresh(self) -> None:
        """Take as listed what was met since the question was first put (creditors of sets, their sources)."""
        if len(self.g.atoms) == self._met:
            return
        self._met = len(self.g.atoms)
        known = set(self.base)
        met = self.theory.listed(set(self.g.listed_atoms))
        met += self.theory.unlisted(self.question, set(self.g.atoms))
        fresh = [a for a in met if a.literal not in known]
        order = [x for x in self.theory.begun_in_order() if x not in known]
        if fresh or order:
            self.assumptions += fresh
            self.background += [Assumption(x, "order", None) for x in order]
            self.base += [*(a.literal for a in fresh), *order]
            self.whole = self.g.circuit.conj(self.base)
            self.residual = Residual(self.g, self.budget, self.base)
            self._other = None

    def _bare(self) -> m.ConflictClaim | None:
        """The claim that there is such a conflict, whatever becomes of it; none if it is not about that."""
        claim = self.question.claim
        if not isinstance(claim, m.ConflictClaim):
            return None
        if claim.kind in (m.ConflictKind.APPARENT, m.ConflictKind.INCOMPATIBLE):
            return None
        return m.ConflictClaim(claim.kind, claim.within, claim.members)

    def _apparent(self) -> bool:
        """Whether an excluded conflict is apparent (D30)."""
        bare = self._bare()
        if bare is None:
            return False
        holds = self.theory.literal(bare, self.theory.frame.present)
        claims = self.theory.registers.claims
        covered = claims.covering(bare.members, {}, self.theory.frame.present)
        without = claims.ignoring_exceptions(covered, bare.kind)
        elsewhere, positions = claims.elsewhere(holds)
        self.theory.complete()
        conj = self.g.circuit.conj
        for literal, reading in ((elsewhere, True), (without, False)):
            answer = self.witness(conj((-holds, literal)))
            if answer is not None:
                other = self._reading(answer, positions) if reading else None
                self.remarked(
                    RemarkKind.APPARENT, "the conflict is apparent", answer, reading=other
                )
                return True
        return False

    def _avoidable(self) -> bool:
        """Whether on some admissible choice of positions, inside the view or out, the set is none (D30)."""
        bare = self._bare()
        if bare is None:
            return False
        holds = self.theory.literal(bare, self.theory.frame.present)
        elsewhere, positions = self.theory.registers.claims.elsewhere(-holds)
        self.theory.complete()
        answer = self.witness(elsewhere)
        if answer is None:
            return False
        reading = self._reading(answer, positions)
        self.remarked(RemarkKind.AVOIDABLE, "the conflict is avoidable", answer, reading=reading)
        return True

    def _reading(self, answer: Sat, positions: dict[str, int]) -> frozenset[str]:
        """The positions held on the other reading: as in the scenario, but for those it depends on."""
        held = {p for p in self.scenario(answer).held if p not in positions}
        return frozenset(held | {p for p, v in positions.items() if answer.values.get(v, False)})

    def _divergent(self, literal: int) -> bool:
        """Whether the claim follows on every doctrine, but by no one line of reasons (R4, floating conclusions)."""
        if not self.switches():
            return False
        budget = [60]
        seen: dict[int, bool] = {}

        def follows(lit: int) -> bool:
            budget[0] -= 1
            return isinstance(self.check([-lit], False), Unsat)

        def common(lit: int) -> bool:
            """Some derivation of the literal, known to follow, serves every doctrine."""
            if budget[0] <= 0 or lit in seen:
                return seen.get(lit, True)
            seen[lit] = True
            kids = self.g.circuit.children[abs(lit)]
            if kids is not None and lit > 0:
                found = all(common(k) for k in kids)
            elif kids is not None:
                ways = [-k for k in kids if follows(-k)]
                found = any(common(way) for way in ways) if ways or budget[0] > 0 else True
            elif lit in self.g.definitions and lit > 0:
                ways = [r.body for r in self.g.reasons.get(lit, []) if follows(r.body)]
                found = any(common(way) for way in ways) if ways or budget[0] > 0 else True
            else:
                found = True
            seen[lit] = found
            return found

        return not common(literal)

    def _silent(self) -> bool:
        """No rule has the atom as head, or no norm of the bearer reaches the act (D49)."""
        if self.literal != FALSE:
            return False
        claim = self.question.claim
        if isinstance(claim, m.Predication):
            return not self.g.rules.get(str(claim.predicate))
        return isinstance(claim, m.NormStatus)

    def _presumed(self) -> str:
        """D52: the verdict if presumptions are kept rank by rank as far as they agree with the rest."""
        presumptions = self.theory.program.presumptions
        if not presumptions:
            return ""
        ranks = sorted({p.rank for p in presumptions})
        states: list[list[int]] = [[]]
        for rank in ranks:
            literals = []
            for p in presumptions:
                if p.rank == rank:
                    literal = self.theory.literal(p.literal, self.theory.frame.present)
                    unless = self.theory.literal(p.unless, self.theory.frame.present)
                    literals.append(self.g.circuit.disj((literal, unless)))
            states = [s for state in states for s in self._maximal(state, literals)]
        results = set()
        for state in states:
            if isinstance(self.check([*state, -self.literal], False), Unsat):
                results.add("entailed")
            elif isinstance(self.check([*state, self.literal], False), Unsat):
                results.add("excluded")
            else:
                results.add("")
        return results.pop() if len(results) == 1 else ""

    def _maximal(self, state: list[int], literals: list[int]) -> list[list[int]]:
        found: list[frozenset[int]] = []
        for size in range(len(literals), -1, -1):
            from itertools import combinations

            for chosen in combinations(literals, size):
                kept = frozenset(chosen)
                if any(kept < other for other in found):
                    continue
                if isinstance(self.check([*state, *chosen], False), Sat):
                    found.append(kept)
        return [[*state, *sorted(kept)] for kept in found]

    def _notes(self) -> tuple[str, ...]:
        """Stipulations of speciality that the texts do not bear out, and comparisons only looked into so far."""
        found = []
        relevant = self.reach()
        for literal, (one, other, computed) in self.theory.norms.stipulated.items():
            if abs(literal) not in relevant or self.g.definitions.get(literal) == FALSE:
                continue
            possible = isinstance(self.check([literal, -computed], False), Sat)
            if possible:
                found.append(
                    f"that {one} is more specific than {other} is stipulated; their texts overlap or part"
                )
        for one, other in sorted(self.g.texts.bounded):
            found.append(
                f"{one} and {other} were not compared: a condition asks for someone for everyone"
            )
        return tuple(dict.fromkeys((*found, *self.bounds(), *remarks(self))))

    def bounds(self) -> list[str]:
        """D1: where someone is asked for everyone of an open sort, or the law asks for someone or everyone of
        it, only so many unnamed members were looked at."""
        program, frame = self.theory.program, self.theory.frame
        open_sorts = frozenset(str(s.name) for s in program.sorts if s.is_open)
        asked = (self.question.claim, self.question.supposing)
        of_law = open_sorts & {str(s) for s in sorts_of_law(program)}
        alternating = any(alternates(f, open_sorts) for f in asked)
        if not of_law and not alternating:
            return []
        why = (
            "someone is asked for everyone"
            if alternating
            else "the law asks for someone or everyone"
        )
        named = {
            str(i.name) for i in program.individuals if i.kind is not m.IndividualKind.ARBITRARY
        }
        return [
            f"bounded: {why}, and {len(set(names) - named)} unnamed "
            f"members of {sort} were looked at; with more the answer may differ"
            for sort, names in frame.members
            if str(sort) in (open_sorts if alternating else of_law)
        ]

    def _path(self) -> tuple[str, ...]:
        """Which way conflict was computed (D55)."""
        relevant = self.reach()
        found = []
        for component in self.theory.registers.all_components():
            if relevant & set(component.atoms) and component.settled:
                way = "fast path" if component.fast else "alternatives"
                acts = len(component.atoms)
                found.append(f"{component.bearer}: {way}, {acts} acts, {len(component.sets)} sets")
        return tuple(dict.fromkeys(found))


def in_order(grounds: Iterable[Ground], issues: Iterable[Issue]) -> tuple[Ground, ...]:
    """Few settings first, then what entails, then in the order of the issues."""
    place = {(i.name, value): n for n, i in enumerate(issues) for value, _ in i.values}

    def key(ground: Ground) -> tuple[int, bool, list[int]]:
        places = [place[s.issue, s.value] for s in ground.settings]
        return len(places), ground.outcome is not Outcome.ENTAILED, places

    return tuple(sorted(grounds, key=key))


def confirm(
    second: SecondEvaluator | None, question: m.Question, scenario: Scenario, expected: bool
) -> str:
    """How a scenario was looked at a second time. Raises `InternalError` if it is seen otherwise then."""
    if second is None:
        return "scenario not replayed"
    broken, holds = second.replay(question, scenario)
    if holds is None:
        return "scenario too large for the second evaluator"
    if broken:
        raise InternalError(f"a scenario breaks what it must obey: {'; '.join(broken)}")
    if holds != expected:
        raise InternalError("the second evaluator does not confirm a scenario")
    return "scenario replayed by the second evaluator"


_Law = tuple[tuple[Ground, ...], tuple[Outcome, ...]]
_Found = tuple[tuple[Ground, ...], bool]


def _same_grounds(one: _Law, other: _Law) -> bool:
    """The same in any order."""
    return set(one[0]) == set(other[0]) and one[1] == other[1]


def _same_if_all(one: _Found, other: _Found) -> bool:
    """The same in any order; if there may be more, which of them are found is left to the solver."""
    return not (one[1] and other[1]) or set(one[0]) == set(other[0])


def solver_of(theory: Theory, budget: Budget) -> Solver:
    """The solver of a theory, kept between its questions; each has a budget of its own."""
    solver = getattr(theory, "_solver", None)
    if solver is None:
        solver = Solver(theory.g, budget)
        theory._solver = solver  # type: ignore[attr-defined]
    assert isinstance(solver, Solver)
    solver.budget = budget
    return solver


def mentions_conflict(formula: m.Formula) -> list[m.ConflictClaim]:
    """The conflict claims inside a claim."""
    return [part for part in subformulas(formula) if isinstance(part, m.ConflictClaim)]
