"""What refutes a claim: the smallest scenario in which it fails, beside the nearest in which it holds.

A claim that nothing refutes is shown proved; then it is asked from which stated points one would have to
depart for it to fail.
"""

from __future__ import annotations

import attrs

from lexlogic.explanation.derive import claim_text, explain
from lexlogic.explanation.givens import point
from lexlogic.explanation.model import Explanation, GivenPoint
from lexlogic.explanation.wording import Words, holders
from lexlogic.instruments.asking import Study
from lexlogic.instruments.fewest import at_most
from lexlogic.instruments.footing import Footing, Point, built_in, keeping, loose, tight
from lexlogic.instruments.smallest import Found, Nearest, in_order, like, nearest, smallest
from lexlogic.instruments.tale import Counterexample, Difference, Fact, Reach, Reading, Tale
from lexlogic.program import model as m
from lexlogic.program.walk import quantified_sorts
from lexlogic.solving.ask import ISSUE_LIMIT, Asker, cause_of
from lexlogic.solving.budget import Exhausted
from lexlogic.solving.grounds import Minimal
from lexlogic.solving.verdict import Ground, Outcome, Verdict
from lexlogic.solving.z3_backend import Unknown, Unsat
from lexlogic.theory.build import Assumption
from lexlogic.theory.components import TooManyAtoms
from lexlogic.theory.cycles import Entangled
from lexlogic.theory.model import AtomKind

__all__ = ["Counterexample", "counterexample"]

TOLD = 4
"""Ways to save a claim that are told: those that need the fewest facts."""

REPAIRS = 40
"""Ways to save a claim that are looked for at most."""


def counterexample(study: Study, program: m.Program, question: m.Question) -> Counterexample:
    """The smallest scenario in which a claim fails, or its proof.

    A limit reached is said (`Outcome.UNDECIDED`). Raises `NotReadable` if the program is circular.
    """
    try:
        asker = study.put(program, question)
        return _Inquiry(study, program, asker).result()
    except (Exhausted, TooManyAtoms) as error:
        cause = cause_of(error)
        text = question.text or question.title or question.name
        verdict = Verdict(question, Outcome.UNDECIDED, cause=cause)
        return Counterexample(program, question, text, Outcome.UNDECIDED, verdict, cause=cause)


class _Inquiry:
    def __init__(self, study: Study, program: m.Program, asker: Asker) -> None:
        self.study, self.program, self.asker = study, program, asker
        self.question = asker.question
        self.words = Words(asker.theory)
        self.fixed: tuple[Point, ...] = ()
        self.proof: Explanation | None = None
        self._loose: Footing | None = None

    def result(self) -> Counterexample:
        outcome = self._outcome()
        if outcome is Outcome.INCONSISTENT:
            return self._record(outcome, self._verdict())
        found = self._refuting(outcome)
        near = self._nearest(outcome, found)
        if found is not None and near is not None:
            found = like(found, near)
        verdict = Verdict(self.question, outcome, theory=self.asker.theory)
        if outcome is Outcome.ENTAILED:
            verdict = self._verdict()
            self.proof = explain(self.study, self.program, self.question, verdict)
        else:
            verdict = attrs.evolve(
                verdict, assumptions=self.asker.ledger(()), literal=self.asker.literal
            )
        repairs, complete = self._repairs() if outcome is Outcome.OPEN else ((), True)
        checked = []
        if near is not None:
            checked.append(near.footing.replay(near.scenario, True))
        return self._record(
            outcome,
            verdict,
            refuted=self._tale(found) if found is not None else None,
            law_alone=outcome is Outcome.ENTAILED and found is None,
            holds=near.scenario if near is not None else None,
            difference=self._difference(found, near) if found and near else None,
            never_holds=outcome is Outcome.EXCLUDED and near is None,
            proof=self.proof,
            repairs=repairs,
            repairs_complete=complete,
            checked=tuple(checked),
        )

    def _record(self, outcome: Outcome, verdict: Verdict, **parts: object) -> Counterexample:
        return Counterexample(
            self.program,
            self.question,
            claim_text(self.words, self.question),
            outcome,
            verdict,
            fixed=tuple(point(self.words, p.stated[0], "") for p in self.fixed),
            reach=_reach(self.asker),
            words=self.words,
            **parts,  # type: ignore[arg-type]
        )

    def _verdict(self) -> Verdict:
        return self.study.answer(self.program, self.question)

    def _outcome(self) -> Outcome:
        literal = self.asker.literal
        if not self._possible([]):
            return Outcome.INCONSISTENT
        if not self._possible([-literal]):
            return Outcome.ENTAILED
        return Outcome.OPEN if self._possible([literal]) else Outcome.EXCLUDED

    def _possible(self, extra: list[int]) -> bool:
        answer = self.asker.check(extra, False)
        if isinstance(answer, Unknown):
            raise Exhausted(answer.cause)
        return not isinstance(answer, Unsat)

    # ---- scenarios

    def loose(self) -> Footing:
        """Every stated point may be departed from; if the theory cannot be made so, but for those built in."""
        if self._loose is None:
            try:
                self._loose = loose(self.study, self.program, self.asker)
            except (TooManyAtoms, Exhausted, Entangled):
                self.fixed = built_in(self.asker)
                self._loose = tight(self.asker)
        return self._loose

    def _refuting(self, outcome: Outcome) -> Found | None:
        footing = self.loose() if outcome is Outcome.ENTAILED else keeping(self.asker)
        return smallest(footing, -footing.asker.literal)

    def _nearest(self, outcome: Outcome, found: Found | None) -> Nearest | None:
        if found is None:
            return None
        footing = self.loose() if outcome is Outcome.EXCLUDED else keeping(self.asker)
        return nearest(footing, footing.asker.literal, found)

    # ---- telling

    def _tale(self, found: Found) -> Tale:
        footing = found.footing
        reach = footing.theory.cone([abs(found.target)])
        variables = [v for v in in_order(footing, footing.variables()) if v in reach]
        values = [v if footing.holds(v, found.answer) else -v for v in variables]
        values = sorted(values, key=lambda x: x > 0)
        kept = footing.needed([*values, *found.readings], found.target)
        facts = [x for x in kept if abs(x) in variables]
        carrying = footing.carrying([*kept, *(-p.literal for p in found.departed)], found.target)
        explained = self._explained(found, self._by_date(footing, facts), carrying)
        if self.proof:
            explained = _relabelled(explained)
        return Tale(
            found.scenario,
            len(found.departed),
            found.individuals,
            len(found.unstated),
            tuple(self._reading(footing, x) for x in found.readings),
            found.fewest_readings,
            tuple(self._placed(p, found) for p in explained.given),
            explained.steps,
            (footing.replay(found.scenario, False), *self._again(found)),
        )

    def _placed(self, given: GivenPoint, found: Found) -> GivenPoint:
        """The point; of a departure, with the place of what it departs from."""
        words = Words(found.footing.theory)
        for departed in found.departed:
            stated = point(words, departed.stated[0], given.label)
            if given.kind == "departure" and given.text == _otherwise(words, departed):
                return attrs.evolve(given, origin=stated.origin, span=stated.span)
        return given

    def _again(self, found: Found) -> tuple[str, ...]:
        """That fewer departures would not do, solved again in a solver that has seen nothing else."""
        if not found.departed:
            return ()
        footing = Footing(found.footing.asker, found.footing.points, None)
        few = len(found.departed) - 1
        bound = at_most(footing.circuit, [-p.literal for p in footing.points], few)
        footing.asker.solve_again([*footing.given, found.target, bound])
        return ("that nothing smaller refutes it was solved again",)

    def _by_date(self, footing: Footing, facts: list[int]) -> list[int]:
        """What happens first, in order; then what does not."""
        atoms = footing.theory.g.atoms
        return sorted(facts, key=lambda x: (x < 0, atoms[abs(x)].tick or 0))

    def _fact(self, footing: Footing, literal: int) -> Fact:
        atom = footing.theory.g.atoms[abs(literal)]
        judged = atom.kind is AtomKind.OPEN_PART
        said = Words(footing.theory).atom(atom, literal > 0)
        text = f"as judged, {said}" if judged else said
        return Fact(text, literal > 0, judged)

    def _reading(self, footing: Footing, literal: int) -> Reading:
        name = footing.theory.g.atoms[abs(literal)].name
        position = self.words.positions[name]
        opponents = ", ".join(h.name for h in position.opposed_by)
        return Reading(name, literal > 0, position.text, holders(position), opponents)

    def _explained(self, found: Found, facts: list[int], carrying: list[Assumption]) -> Explanation:
        """Why the claim fails there, step by step."""
        footing = found.footing
        words, atoms = Words(footing.theory), footing.theory.g.atoms
        told = [
            Assumption(-p.literal, "departure", None, _otherwise(words, p)) for p in found.departed
        ]
        for literal in facts:
            kind = "happens" if literal > 0 else "fails"
            text = self._fact(footing, literal).text
            told.append(Assumption(literal, kind, None, text))
        told += [
            Assumption(x, "reading", None, words.told(atoms[abs(x)], x > 0)) for x in found.readings
        ]
        given = [a for a in carrying if a.kind not in ("constraint", "order")]
        verdict = Verdict(
            footing.asker.question,
            Outcome.EXCLUDED,
            (Outcome.EXCLUDED,),
            sufficient=(*told, *given),
            theory=footing.theory,
            literal=footing.asker.literal,
        )
        return explain(self.study, self.program, footing.asker.question, verdict)

    def _difference(self, found: Found, near: Nearest) -> Difference:
        words = Words(near.footing.theory)
        then = {p.stated[0].origin.body for p in found.departed}
        now = {p.stated[0].origin.body for p in near.departed}
        restored = [p for p in found.departed if p.stated[0].origin.body not in now]
        departed = [p for p in near.departed if p.stated[0].origin.body not in then]
        said = {_key(p) for p in (*restored, *departed)}
        atoms = near.footing.theory.g.atoms
        facts = [x for x in near.facts if (atoms[abs(x)].name, atoms[abs(x)].terms) not in said]
        return Difference(
            tuple(point(words, p.stated[0], "") for p in restored),
            tuple(
                attrs.evolve(point(words, p.stated[0], ""), text=_otherwise(words, p))
                for p in departed
            ),
            tuple(self._fact(near.footing, x) for x in self._by_date(near.footing, facts)),
            tuple(self._reading(near.footing, x) for x in near.readings),
        )

    # ---- saving the claim

    def _repairs(self) -> tuple[tuple[Ground, ...], bool]:
        """Smallest sets of settings under which the claim is entailed; and whether these are all."""
        asker = self.asker
        issues = asker.issues()
        complete = len(issues) <= ISSUE_LIMIT
        if not complete:
            issues = asker.switches()
        if not issues:
            return (), complete
        minimal = Minimal(asker.residual, asker.base, asker.other_leaves(issues), issues)
        settings = asker.settings(issues)
        found = [
            Ground(Outcome.ENTAILED, tuple(settings[x] for x in literals))
            for literals in minimal.run(asker.literal, REPAIRS)
        ]
        ordered = sorted(found, key=lambda g: (sum(s.is_fact for s in g.settings), len(g.settings)))
        return tuple(ordered[:TOLD]), complete and minimal.complete and len(found) <= TOLD


def _relabelled(explanation: Explanation) -> Explanation:
    """With the points of the scenario labelled `C1`, `C2`, beside a proof that has its own `F1`."""

    def other(label: str) -> str:
        return f"C{label[1:]}" if label[:1] == "F" else label

    given = tuple(attrs.evolve(p, label=other(p.label)) for p in explanation.given)
    steps = tuple(
        attrs.evolve(s, premises=tuple(other(p) for p in s.premises)) for s in explanation.steps
    )
    return attrs.evolve(explanation, given=given, steps=steps)


def _otherwise(words: Words, departed: Point) -> str:
    """What is so where a stated point is departed from."""
    stated = departed.stated[0]
    body = stated.origin.body
    return words.formula(body if stated.kind == "denied" else m.Not(body))


def _key(departed: Point) -> tuple[str, tuple[str, ...]]:
    body = departed.stated[0].origin.body
    body = body.body if isinstance(body, m.Not) else body
    if not isinstance(body, m.Predication):
        return "", ()
    return str(body.predicate), tuple(str(getattr(t, "name", t)) for t in body.terms)


def _reach(asker: Asker) -> Reach:
    """For how many individuals an answer holds (D1)."""
    program, frame = asker.theory.program, asker.theory.frame
    wanted = list(dict.fromkeys(quantified_sorts(asker.question.claim)))
    open_sorts = [s for s in program.sorts if s.is_open and s.name in wanted]
    closed = [
        (str(s.name), tuple(frame.of(s.name)))
        for s in program.sorts
        if s.name in wanted and not s.is_open
    ]
    notes = tuple(asker.bounds())
    kind = "bounded" if notes else "all sizes" if open_sorts else "named"
    return Reach(kind, tuple(str(s.name) for s in open_sorts), tuple(closed), notes)
