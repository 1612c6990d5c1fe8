"""The consequences that tell scenarios apart: the questions of a case, asked together on one view."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from attrs import frozen

from lexlogic.program import model as m

STATUSES = (
    m.SetStatus.UNRESOLVED,
    m.SetStatus.RESOLVED,
    m.SetStatus.DISSOLVED,
    m.SetStatus.CARVED,
)


class NoSuch(Exception):
    """A name that means nothing in the file: of a `question`, `view` or `case`."""

    def __init__(self, kind: str, name: str) -> None:
        super().__init__(f"no {kind} is called `{name}`")
        self.kind = kind
        self.name = name


class Nothing(Exception):
    """No question is left to ask together; `left_out` says why, name by name."""

    def __init__(self, left_out: tuple[tuple[str, str], ...]) -> None:
        super().__init__("no question to ask")
        self.left_out = left_out


@frozen
class Consequence:
    """A question whose outcome counts. Of a conflict it counts whether there is one, and how it ends.

    `formulas`: the claim; of a conflict then its four statuses.
    """

    question: m.Question
    formulas: tuple[m.Formula, ...]

    @property
    def name(self) -> str:
        """The name of the question."""
        return self.question.name

    @property
    def is_conflict(self) -> bool:
        """Whether it is about a conflict and how it ends."""
        return len(self.formulas) > 1

    def word(self, values: tuple[bool, ...]) -> str:
        """What some values of its formulas come to: `holds`, `fails`; `none`, `unresolved`, ..."""
        if not self.is_conflict:
            return "holds" if values[0] else "fails"
        if not values[0]:
            return "none"
        found = [s.value for s, so in zip(STATUSES, values[1:], strict=True) if so]
        return " and ".join(found) or "conflict"


@frozen
class Chosen:
    """The questions asked together, and those left out with the reason."""

    program: m.Program
    views: tuple[m.ViewId, ...]
    consequences: tuple[Consequence, ...]
    left_out: tuple[tuple[str, str], ...]

    @property
    def question(self) -> m.Question:
        """All of them as one question, so that they share individuals, dates and theory."""
        first = self.consequences[0].question
        formulas = tuple(f for c in self.consequences for f in c.formulas)
        return attrs.evolve(
            first,
            name="scenarios",
            title="",
            under=self.views,
            claim=formulas[0] if len(formulas) == 1 else m.And(formulas),
            expectations=(),
            text="",
        )


def select(
    programs: tuple[m.Program, ...], by: tuple[str, ...] = (), view: str = "", case: str = ""
) -> Chosen:
    """The questions of a case to be asked together: those named in `by`, or those asked on no view or on this.

    `case`: `C` or `C:Variant`; the first of the file if none is named. If no view is named, it is that (or none)
    on which most questions are asked. Raises `NoSuch`, `Nothing`.
    """
    named = [
        p for p in programs if case in (p.name, f"{p.name}:{p.variant}" if p.variant else p.name)
    ]
    if case and not named:
        raise NoSuch("case", case)
    program = (named or programs)[0]
    if view and all(v.name != view for v in program.views):
        raise NoSuch("view", view)
    questions = list(program.questions)
    for name in by:
        if all(q.name != name for q in questions):
            raise NoSuch("question", name)
    wanted = [q for q in questions if q.name in by] if by else questions
    views: tuple[str, ...] = (view,) if view else ()
    if not by and not views and questions:
        asked = [tuple(map(str, q.under)) for q in questions]
        views = max(asked, key=asked.count)
    chosen = choose(program, wanted, views, bool(by))
    if not chosen.consequences:
        raise Nothing(chosen.left_out)
    return chosen


def choose(
    program: m.Program, questions: Iterable[m.Question], views: tuple[str, ...], named: bool
) -> Chosen:
    """The questions that can be asked together on the views, each claim once.

    If they are `named`, whatever view they ask on; otherwise those asked on no view, or on these. Of these those
    that suppose the same and ask of the same time: what most do, or the first.
    """
    wanted = tuple(m.ViewId(v) for v in views)
    left: dict[str, str] = {}
    asked: list[m.Question] = []
    questions = tuple(questions)
    for question in questions:
        if named or question.under in ((), wanted):
            asked.append(question)
        else:
            left[question.name] = f"asked under {', '.join(question.under)}"
    settings = [_setting(q) for q in asked]
    common = max(settings, key=settings.count, default=None)
    found: dict[m.Formula, Consequence] = {}
    for question in asked:
        if _setting(question) != common:
            left[question.name] = _apart(question)
        elif question.claim in found:
            left[question.name] = f"asks what {found[question.claim].name} asks"
        else:
            found[question.claim] = Consequence(question, _claims(question.claim))
    order = {q.name: i for i, q in enumerate(questions)}
    left_out = tuple(sorted(left.items(), key=lambda pair: order[pair[0]]))
    return Chosen(program, wanted, tuple(found.values()), left_out)


def _setting(question: m.Question) -> tuple[object, ...]:
    """What a question takes for granted, and of which time it asks."""
    return question.supposing, question.as_of, question.point


def _apart(question: m.Question) -> str:
    """How the setting of a question differs from the others'."""
    if question.supposing != m.Truth(True):
        return "supposes something else"
    if question.as_of is not None:
        return f"asked as of {question.as_of.text}"
    return f"asked ex {question.point}" if question.point else "supposes nothing, asks of no date"


def _claims(claim: m.Formula) -> tuple[m.Formula, ...]:
    apart = (m.ConflictKind.APPARENT, m.ConflictKind.INCOMPATIBLE)
    if not isinstance(claim, m.ConflictClaim) or claim.status is not None or claim.kind in apart:
        return (claim,)
    return (claim, *(attrs.evolve(claim, status=status) for status in STATUSES))
