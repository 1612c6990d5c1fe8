"""Verdict -> explanation: what is given, what follows from it, what an open answer turns on."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol, runtime_checkable

from lexlogic.explanation.absence import why_absent, why_present
from lexlogic.explanation.again import ask_again
from lexlogic.explanation.conflicts import conflict_of, status_word, tell_conflict
from lexlogic.explanation.givens import label_points
from lexlogic.explanation.model import Explanation, GivenPoint, Issue, Story, Turn
from lexlogic.explanation.nodes import IN_SCENARIO, Node, UnprovedError, below
from lexlogic.explanation.numbering import merged, numbered
from lexlogic.explanation.proof import Prover
from lexlogic.explanation.story import scenario_literals, tell
from lexlogic.explanation.wording import Words, distinct
from lexlogic.program import model as m
from lexlogic.program.frame import Scenario
from lexlogic.program.walk import subformulas
from lexlogic.program.wording import listed
from lexlogic.solving.budget import Exhausted
from lexlogic.solving.verdict import Ground, Outcome, Setting, Verdict
from lexlogic.theory.components import ConflictSet, TooManyAtoms
from lexlogic.theory.cycles import Entangled

_DEEP = 50_000


@runtime_checkable
class Asked(Protocol):
    """The session in which a question was answered."""

    def whole(self, program: m.Program, verdict: Verdict) -> Verdict:
        """The verdict, asked again if its theory can be asked nothing more."""


def explain(
    session: object,
    program: m.Program,
    question: m.Question,
    verdict: Verdict,
    full: bool = False,
) -> Explanation:
    """Why the verdict is so; `full` also says why each thing that could have stood in the way did not.

    Never raises for what the user asked.
    """
    verdict = still_whole(session, program, verdict)
    if verdict.theory is None:
        return _without_theory(question, verdict)
    try:
        with deep():
            return _Explainer(question, verdict, full).explanation()
    except LIMITS as error:
        return Explanation(claim_text(None, question), verdict.word, "", "", notes=(untold(error),))


@contextmanager
def deep() -> Iterator[None]:
    """Room for proofs as deep as the theory."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, _DEEP))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def still_whole(session: object, program: m.Program, verdict: Verdict) -> Verdict:
    """The verdict, its theory fit to be asked more."""
    return session.whole(program, verdict) if isinstance(session, Asked) else verdict


LIMITS = (Exhausted, TooManyAtoms, Entangled)
"""What may stop the search for reasons, though the answer itself was found."""


def untold(error: Exception) -> str:
    """Why there are no reasons."""
    cause = error.cause if isinstance(error, Exhausted) else str(error)
    return f"The answer was found and checked; its reasons were not found ({cause})."


def claim_text(words: Words | None, question: m.Question) -> str:
    """The claim as a sentence."""
    if words is None:
        return question.text or question.title or question.name
    return words.sentence(words.formula(question.claim))


def _without_theory(question: m.Question, verdict: Verdict) -> Explanation:
    notes = (f"{verdict.cause}. This is not a no.",) if verdict.cause else ()
    return Explanation(claim_text(None, question), verdict.word, "", "", notes=notes)


class _Explainer:
    def __init__(self, question: m.Question, verdict: Verdict, full: bool = False) -> None:
        self.question = question
        self.full = full
        self.verdict = verdict
        self.words = Words(verdict.theory)
        self.again = ask_again(verdict)
        self.notes: list[str] = []

    def explanation(self) -> Explanation:
        match self.verdict.outcome:
            case Outcome.ENTAILED | Outcome.EXCLUDED:
                return self._settled()
            case Outcome.OPEN:
                return self._open()
            case _:
                return self._inconsistent()

    # ---- parts

    @property
    def headline(self) -> str:
        text = claim_text(self.words, self.question)
        if self.question.under:
            text += f", under {listed(str(v) for v in self.question.under)}"
        return text

    def _law(self) -> str:
        verdict = self.verdict
        if verdict.outcome is Outcome.OPEN:
            on = {"fact": "fact", "law": "law", "both": "law and fact"}[verdict.open_on or "fact"]
            return f"Open on {on}."
        if verdict.settled:
            on = " on this view" if verdict.question.under else ""
            return f"Law settled{on}: the same on every reading left open."
        return f"Law contested on {listed(verdict.contested_on)}."

    def _remarks(self) -> tuple[str, ...]:
        """What the verdict adds to itself, as sentences; and the labels of its sets."""
        verdict = self.verdict
        found = [f"{note[0].upper()}{note[1:]}." for note in verdict.notes]
        if verdict.divergent:
            found.append("Every doctrine leads here, but no one line of reasons serves them all.")
        if verdict.avoidable:
            found.append("Another admissible reading of the law would avoid this conflict.")
        for report in verdict.sets:
            if report.conditional:
                found.append(
                    "Only the bearer's own earlier conduct makes this conflict"
                    + (", and it was a breach." if report.conditional != "self-made" else ".")
                )
            if report.irresolvable and not verdict.settled:
                found.append("No doctrine that the view leaves open resolves it.")
        return tuple(dict.fromkeys(found))

    def _sets(self) -> tuple[object, ...]:
        return tuple(tell_conflict(self.again, self.words, r) for r in self.verdict.sets)

    def _inconsistent(self) -> Explanation:
        points = tuple(p for _, p in label_points(self.words, self.verdict.core))
        note = "What is given cannot all be so; every answer would follow."
        return Explanation(self.headline, self.verdict.word, "", "", given=points, notes=(note,))

    # ---- entailed and excluded

    def _settled(self) -> Explanation:
        verdict = self.verdict
        scenario = self._scenario()
        labelled = label_points(self.words, verdict.sufficient)
        prover = self._prover(labelled, scenario)
        target = verdict.literal if verdict.outcome is Outcome.ENTAILED else -verdict.literal
        root = self._root(prover, target)
        steps, pruned = numbered(self.words, root, self.full)
        used = {p for s in steps for p in s.premises}
        if any(IN_SCENARIO in s.assuming for s in steps):
            self.notes.append(
                "Steps that follow the scenario told show one way; that no other way leads "
                "elsewhere was checked as a whole."
            )
        given = tuple(p for _, p in labelled)
        spare = [p.label for p in given if p.label not in used]
        if spare and steps:
            self.notes.append(f"{listed(spare)} carries the answer in cases not told step by step.")
        if verdict.silent:
            self.notes.append("No rule of the file speaks of this: it is excluded by silence.")
        if verdict.apparent:
            self.notes.append(
                "A conflict is apparent only: another reading, or an exception, removes it."
            )
        stories: tuple[Story, ...] = ()
        if prover.told and any(IN_SCENARIO in s.assuming for s in steps):
            atoms = self.again.theory.g.atoms
            facts = [self.words.told(atoms[abs(x)], x > 0) for x in prover.told]
            stories = (Story("The scenario told", (), tuple(facts)),)
        sets = tuple(tell_conflict(self.again, self.words, r) for r in verdict.sets)
        checked = verdict.certificate.checked if verdict.certificate else ()
        return Explanation(
            self.headline,
            verdict.word,
            status_word(verdict.sets) if verdict.outcome is Outcome.ENTAILED else "",
            self._law(),
            self._owed_to(),
            given,
            steps,
            conflicts=sets,
            stories=stories,
            notes=(*self.notes, *self._remarks()),
            checked=tuple(checked),
            pruned=pruned,
        )

    def _scenario(self) -> Scenario | None:
        certificate = self.verdict.certificate
        return (certificate.holds or certificate.fails) if certificate else None

    def _prover(
        self, labelled: Iterable[tuple[object, GivenPoint]], scenario: Scenario | None
    ) -> Prover:
        pairs = [
            (a.literal, Node(p.text, (), p.citation, p.span, p.label))  # type: ignore[attr-defined]
            for a, p in labelled
        ]
        literals = scenario_literals(self.again, scenario) if scenario is not None else []
        prover = Prover(self.words, self.question, pairs, literals, self._parts())
        prover.full = self.full
        return prover

    def _parts(self) -> Iterator[tuple[int, str]]:
        """The statements a claim is made of, each of which may be so or not."""
        theory, claim = self.again.theory, self.question.claim
        for part in subformulas(claim):
            if part is claim or not isinstance(part, m.NormStatus | m.Predication):
                continue
            terms = part.terms if isinstance(part, m.Predication) else ()
            if any(isinstance(t, m.Variable) for t in terms) or self._bound(claim):
                continue
            yield theory.literal(part, theory.frame.present), self.words.formula(part)

    @staticmethod
    def _bound(claim: m.Formula) -> bool:
        return any(isinstance(f, m.Exists | m.ForAll | m.Shifted) for f in subformulas(claim))

    def _root(self, prover: Prover, target: int) -> Node:
        """The proof of the claim."""
        positive = self.verdict.outcome is Outcome.ENTAILED
        text = self.words.formula(self.question.claim)
        sentence = text if positive else self.words.formula(m.Not(self.question.claim))
        try:
            conflict = self._told_conflict() if positive else None
            if conflict is not None:
                return self._clash(prover, conflict, sentence, target)
            premises = prover.prove(target)
        except UnprovedError:
            self.notes.append("The steps cannot be told one by one; the whole was checked.")
            labels = [node for _, node in prover.pairs]
            return Node(sentence, tuple(labels), "", self.question.span, kept=True)
        premises = merged(premises)
        if all(p.label for p in premises):
            told = why_present if positive else why_absent
            steps = told(prover, self.question.claim)
            inside = {id(n) for n in below(steps)}
            premises = (*steps, *(p for p in premises if id(p) not in inside))
            if steps:
                return Node(sentence, premises, "", self.question.span, kept=True)
        if len(premises) == 1 and not premises[0].label and not premises[0].assuming:
            premises[0].kept = True
            return premises[0]
        cites = distinct(p.citation for p in premises if not p.label)
        return Node(sentence, premises, cites, self.question.span, kept=True)

    def _told_conflict(self) -> ConflictSet | None:
        claim = self.question.claim
        if not isinstance(claim, m.ConflictClaim) or claim.status is not None:
            return None
        for report in self.verdict.sets:
            if report.when == "entailed":
                return conflict_of(self.again, report)
        return None

    def _clash(self, prover: Prover, conflict: ConflictSet, sentence: str, target: int) -> Node:
        """Each member binds and applies; together they cannot be kept."""
        words, norms = self.words, self.again.theory.norms
        parts: list[Node] = []
        for member in conflict.members:
            premises: list[Node] = []
            for literal in (norms.in_force(member), norms.scope(member)):
                try:
                    premises += prover.prove(literal)
                except UnprovedError:
                    continue
            content = member.norm.content
            if member.norm.mode is m.Mode.FORBIDS:
                content = content.body if isinstance(content, m.Not) else m.Not(content)
            what = words.formula(content, norms.env(member))
            mode = member.norm.mode.value
            said = f"{words.instance(member)} binds {member.bearer} and {mode}: {what}"
            cite = words.citation(member.norm)
            parts.append(
                Node(said, tuple(dict.fromkeys(premises)), cite, member.norm.span, kept=True)
            )
        try:
            rest = prover.prove(target)
        except UnprovedError:
            rest = tuple(node for _, node in prover.pairs)
        inside = {id(n) for n in below(parts)}
        premises = [*parts, *(n for n in rest if id(n) not in inside)]
        return Node(
            f"No conduct complies with both: {sentence}"
            if len(parts) == 2
            else f"No conduct complies with all {len(parts)}: {sentence}",
            tuple(premises),
            "",
            self.question.span,
            kept=True,
        )

    def _owed_to(self) -> tuple[str, ...]:
        """The creditors towards whom the breach claimed is certain."""
        claim = self.question.claim
        if self.verdict.outcome is not Outcome.ENTAILED or not isinstance(claim, m.NormStatus):
            return ()
        if claim.status is not m.Status.BREACHED or claim.moment is not None:
            return ()
        if any(isinstance(t, m.Variable) for t in (claim.ref.norm, claim.ref.by)):
            return ()
        norms = self.again.theory.norms
        found: dict[str, None] = {}
        for instance, creditors in list(
            norms.matching(claim.ref, {}, self.again.theory.frame.present)
        ):
            for creditor in creditors:
                if creditor in found:
                    continue
                literal = norms.breach(instance, creditor)
                self.again.theory.complete()
                if self.again.forced(literal):
                    found[creditor] = None
        return tuple(found)

    # ---- open

    def _open(self) -> Explanation:
        verdict = self.verdict
        certificate = verdict.certificate
        turns = tuple(self._turn(g) for g in (verdict.combinations or verdict.grounds))
        stories = []
        if (
            certificate is not None
            and certificate.holds is not None
            and certificate.fails is not None
        ):
            stories = [
                tell(self.again, self.words, certificate.holds, verdict.literal, "It is so if"),
                tell(
                    self.again, self.words, certificate.fails, -verdict.literal, "It is not so if"
                ),
            ]
        if not verdict.combinations_complete:
            self.notes.append("There are more combinations than were listed.")
        if verdict.presumed:
            self.notes.append(f"With the presumptions kept: {verdict.presumed}.")
        sets = tuple(tell_conflict(self.again, self.words, r) for r in verdict.sets)
        ledger = tuple(p for _, p in label_points(self.words, verdict.assumptions))
        return Explanation(
            self.headline,
            verdict.word,
            status_word(verdict.sets),
            self._law(),
            turns=turns,
            issues=tuple(self._issues((*stories, *turns))),
            conflicts=sets,
            stories=tuple(stories),
            notes=(*self.notes, *self._remarks()),
            checked=tuple(certificate.checked) if certificate else (),
            rests_on=ledger,
        )

    def _issues(self, told: Iterable[Turn | Story]) -> Iterator[Issue]:
        """The positions that turns and stories name."""
        said: set[str] = set()
        for one in told:
            texts = one.conditions if isinstance(one, Turn) else one.law
            said |= {word for text in texts for word in text.replace(":", " ").split()}
        for name, position in self.words.positions.items():
            if name in said:
                yield Issue(
                    name,
                    position.text,
                    tuple(h.name for h in position.held_by),
                    tuple(h.name for h in position.opposed_by),
                    position.span,
                )

    def _turn(self, ground: Ground) -> Turn:
        conditions = tuple(setting_text(self.words, s) for s in ground.settings)
        return Turn(ground.outcome.value, conditions)


def setting_text(words: Words, setting: Setting) -> str:
    """A setting of an issue in words."""
    if setting.atom is not None:
        return words.atom(setting.atom, setting.value != "false")
    if setting.value in ("held", "rejected"):
        return words.position(setting.issue, setting.value == "held")
    return f"{setting.issue} is {setting.value}"
