"""Verdict -> why another answer was not given, and the smallest changes that would give it."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from lexlogic.explanation.again import Again, ask_again
from lexlogic.explanation.conflicts import attempts, conflict_of, status_word
from lexlogic.explanation.contrast import (
    OTHERS,
    breach_of,
    other_literal,
    retractions,
    what_might_have,
)
from lexlogic.explanation.derive import LIMITS, claim_text, deep, setting_text, still_whole, untold
from lexlogic.explanation.givens import LETTERS, label_points, point
from lexlogic.explanation.model import Attempt, Change, GivenPoint, Story, Turn, WhyNot
from lexlogic.explanation.nodes import Node
from lexlogic.explanation.proof import Prover
from lexlogic.explanation.story import tell
from lexlogic.explanation.wording import Words, holders
from lexlogic.program import model as m
from lexlogic.program.wording import listed
from lexlogic.solving.verdict import Outcome, SetReport, Verdict
from lexlogic.solving.z3_backend import Sat
from lexlogic.theory.build import Assumption
from lexlogic.theory.circuit import FALSE
from lexlogic.theory.model import AtomKind

_STATUSES = {s.value: s for s in m.SetStatus}
STATUSES = ("entailed", "excluded", *_STATUSES, *(o for o in OTHERS if o not in _STATUSES))
"""What may be asked about."""


def why_not(
    session: object, program: m.Program, question: m.Question, verdict: Verdict, status: str
) -> WhyNot:
    """Why the answer is not `status`, and which position, changed alone, would make it so.

    Raises `ValueError` if the status is none of `STATUSES`.
    """
    verdict = still_whole(session, program, verdict)
    if status not in STATUSES:
        raise ValueError(f"`{status}` is none of {listed(STATUSES, 'or')}")
    if verdict.theory is None:
        note = f"{verdict.cause}. This is not a no." if verdict.cause else ""
        headline = claim_text(None, question)
        return WhyNot(
            headline, verdict.word, "", f"Why not {status}?", notes=(note,) if note else ()
        )
    try:
        with deep():
            return _Asked(question, verdict, status).answer()
    except LIMITS as error:
        headline = claim_text(None, question)
        return WhyNot(headline, verdict.word, "", f"Why not {status}?", notes=(untold(error),))


class _Asked:
    def __init__(self, question: m.Question, verdict: Verdict, status: str) -> None:
        self.question = question
        self.verdict = verdict
        self.status = status
        self.words = Words(verdict.theory)
        self.again: Again = ask_again(verdict)

    def answer(self) -> WhyNot:
        verdict, status = self.verdict, self.status
        word = status_word(verdict.sets) if verdict.outcome is Outcome.ENTAILED else ""
        head = claim_text(self.words, self.question)
        if self.question.under:
            head += f", under {listed(str(v) for v in self.question.under)}"
        if status in (verdict.word, word):
            note = f"It is {status}: there is nothing to explain away."
            return WhyNot(head, verdict.word, word, f"Why not {status}?", notes=(note,))
        breach = breach_of(self.question.claim)
        if breach is not None and status in OTHERS:
            return self._contrasted(breach, head, word)
        target = self._target()
        tried: tuple[Attempt, ...] = ()
        if status == "resolved":
            tried = tuple(self._attempts())
        asked = (
            "What could have settled it, and why it does not:" if tried else f"Why not {status}?"
        )
        changes = tuple(self._changes(target)) if target is not None else None
        notes = []
        if target is None:
            asks = "a breach" if status not in _STATUSES else "conflict"
            if status == "carved":
                asks = "a breach or conflict"
            notes.append(f"Only a question about {asks} has this status.")
        if tried and not any(a.word != "silent" for a in tried):
            notes.append("Every principle is silent.")
        ledger = tuple(p for _, p in label_points(self.words, self._standards()))
        return WhyNot(
            head,
            verdict.word,
            word,
            asked,
            tried,
            changes,
            self._turns(),
            self._story(),
            carried_by=self._carried(),
            rests_on=() if self._carried() else ledger,
            notes=tuple(notes),
        )

    def _contrasted(self, claim: m.NormStatus, head: str, word: str) -> WhyNot:
        """Why the duty is not excused, displaced or carved out (D58, contrastive)."""
        status = self.status
        target = other_literal(self.again, claim, status)
        labelled = label_points(self.words, self.again.assumptions)
        pairs = [
            (a.literal, Node(p.text, (), p.citation, p.span, _short(p.label, p.kind)))
            for a, p in labelled
            if a.kind != "order"
        ]
        prover = Prover(self.words, self.question, pairs, ())
        asked = f"What could have made it {status}, and why it does not:"
        tried = tuple(what_might_have(self.again, self.words, prover, claim, status))
        notes = []
        sets: tuple[tuple[GivenPoint, ...], ...] = ()
        complete = True
        if self.again.forced(target):
            asked = f"It is {status} as well:"
        elif not self.again.forced(-target):
            notes.append(f"That it is {status} is not excluded: it is open.")
        else:
            found, complete = retractions(self.again, target, self.again.effort)
            sets = tuple(
                tuple(point(self.words, a, _short("", a.kind)) for a in one) for one in found
            )
            if target == FALSE or (not sets and complete):
                notes.append(f"Nothing stated, retracted, would let it be {status}.")
        if not tried:
            asked = f"Why not {status}?"
            notes.insert(0, _NOTHING[status])
        return WhyNot(
            head,
            self.verdict.word,
            word,
            asked,
            tried,
            None,
            retractions=sets,
            retractions_complete=complete,
            notes=tuple(notes),
        )

    def _turns(self) -> tuple[Turn, ...]:
        """What would settle an open question the way asked about."""
        if self.verdict.outcome is not Outcome.OPEN:
            return ()
        grounds = self.verdict.combinations or self.verdict.grounds
        return tuple(
            Turn(g.outcome.value, tuple(setting_text(self.words, s) for s in g.settings))
            for g in grounds
            if g.outcome.value == self.status
        )

    def _story(self) -> Story | None:
        """A scenario against an open claim, or for one that is not excluded."""
        certificate, literal = self.verdict.certificate, self.verdict.literal
        if certificate is None or self.verdict.outcome is not Outcome.OPEN:
            return None
        if self.status == "entailed" and certificate.fails is not None:
            return tell(self.again, self.words, certificate.fails, -literal, "It is not so if")
        if self.status == "excluded" and certificate.holds is not None:
            return tell(self.again, self.words, certificate.holds, literal, "It is so if")
        return None

    def _carried(self) -> tuple[GivenPoint, ...]:
        """What would have to be unseated for the opposite answer."""
        opposite = {"entailed": Outcome.EXCLUDED, "excluded": Outcome.ENTAILED}
        if opposite.get(self.status) is not self.verdict.outcome:
            return ()
        return tuple(p for _, p in label_points(self.words, self.verdict.sufficient))

    def _standards(self) -> list[Assumption]:
        return [a for a in self.verdict.assumptions if a.kind == "standard"]

    def _target(self) -> int | None:
        """The literal that the status asked about is so."""
        if self.status == "entailed":
            return self.verdict.literal
        if self.status == "excluded":
            return -self.verdict.literal
        claim = self.question.claim
        if not isinstance(claim, m.ConflictClaim) or self.status not in _STATUSES:
            return None
        changed = attrs.evolve(claim, status=_STATUSES[self.status], by=None)
        return self.again.theory.literal(changed, self.again.theory.frame.present)

    def _attempts(self) -> Iterator[Attempt]:
        seen: set[str] = set()
        for report in self.verdict.sets:
            conflict = conflict_of(self.again, report)
            if conflict is None:
                continue
            for attempt in attempts(self.again, self.words, conflict):
                if attempt.principle not in seen:
                    seen.add(attempt.principle)
                    yield attempt

    # ---- changes

    def _changes(self, target: int) -> Iterator[Change]:
        """Positions that, held or rejected alone against the view, make the target so."""
        if target == FALSE:
            return
        theory = self.again.theory
        cone = theory.cone([target, self.verdict.literal])
        fixed = {
            abs(a.literal): a.literal > 0
            for a in self.again.assumptions
            if a.kind in ("position", "default")
        }
        groups = {str(p): g for g in theory.program.groups for p in g.members}
        for position in theory.program.positions:
            name = str(position.name)
            variable = theory.g.position(name)
            if variable not in cone or theory.g.atoms[variable].kind is not AtomKind.POSITION:
                continue
            for value in (True, False):
                if fixed.get(variable) == value:
                    continue
                group = groups.get(name)
                if group is not None and not value:
                    continue
                members = [str(p) for p in group.members] if group is not None else [name]
                variables = [theory.g.position(p) for p in members]
                chosen = tuple(
                    v if (p == name) == value else -v
                    for p, v in zip(members, variables, strict=True)
                )
                without = frozenset(variables)
                if not isinstance(self.again.check(chosen, without), Sat):
                    continue
                if not self.again.forced(target, chosen, without):
                    continue
                yield self._change(position, value, chosen, without)

    def _change(
        self, position: m.Position, value: bool, chosen: tuple[int, ...], without: frozenset[int]
    ) -> Change:
        verb = "hold" if value else "reject"
        who = holders(position)
        text = f'{verb} {position.name}: "{position.text}"'
        if who and value:
            text += f" (held by {who})"
        effect = ""
        if self.status in _STATUSES:
            effect = "; ".join(dict.fromkeys(_effects(self.again.sets(chosen, without))))
        return Change(text, effect, position.span)


_NOTHING = {
    "excused": "No rule that precludes wrongfulness speaks of this duty.",
    "displaced": "It clashes with nothing, so nothing can be put before it.",
    "carved": "It clashes with no permission that could prevail over it.",
}


def _short(label: str, kind: str) -> str:
    """The letter of a point: its kind, where points are not numbered."""
    del label
    return LETTERS.get(kind, "F")


def _effects(reports: tuple[SetReport, ...]) -> Iterator[str]:
    for report in reports:
        for choice in report.choices:
            if choice.status == "resolved":
                yield f"Then {choice.loser} yields to {choice.prevails} by {listed(choice.by)}"


__all__ = ["STATUSES", "why_not"]
