"""Questions and the outcomes expected of them, those of variants included."""

from __future__ import annotations

from typing import Any

import attrs

from lexlogic.diagnostics import Diagnostic
from lexlogic.program import model as m
from lexlogic.program.scope import Scope
from lexlogic.syntax import tree

OUTCOME_WORDS = frozenset(
    [
        "entailed",
        "excluded",
        "open",
        "settled",
        "contested",
        "silent",
        "presumed",
        "inconsistent",
        "undecided",
        "apparent",
        "avoidable",
        "dissolved",
        "carved",
        "possible",
        "strict",
        "wide",
    ]
)


def define_ask(scope: Scope, s: tree.AskDecl) -> None:
    """Add a question; no two have one name."""
    if any(q.name == s.name.text for q in scope.parts.questions):
        scope.diagnostics.append(
            Diagnostic(
                "E-DUPLICATE",
                "same name twice",
                s.name.span,
                f"Another question is already called `{s.name.text}`.",
            )
        )
    under = scope.names(s.under, "view", "a view")
    expectations = tuple(
        _expectation(scope, outcome) for clause in s.expectations for outcome in clause.outcomes
    )
    scope.parts.questions.append(
        m.Question(
            s.name.text,
            s.title.value if s.title else "",
            tuple(m.ViewId(v) for v in under),
            s.point or "",
            scope.formulas.date(s.as_of) if s.as_of else None,
            scope.formulas.formula(s.supposing, {}),
            scope.formulas.formula(s.claim, {}),
            expectations,
            " ".join(s.claim.span.text.split()),
            s.span,
        )
    )


def variant_questions(
    scope: Scope, case: tree.CaseDecl, questions: list[m.Question], view: m.View | None
) -> list[m.Question]:
    """The questions a variant expects something of, with those expectations."""
    expected: dict[str, list[m.Expectation]] = {}
    for s in case.body:
        if isinstance(s, tree.VariantExpect):
            if not any(q.name == s.question.text for q in questions):
                scope.diagnostics.append(
                    Diagnostic(
                        "E-UNKNOWN",
                        "unknown question",
                        s.question.span,
                        f"No question of this case is called `{s.question.text}`.",
                    )
                )
            expected.setdefault(s.question.text, []).extend(
                _expectation(scope, o) for o in s.outcomes
            )
    under = (view.name,) if view is not None else ()
    return [
        attrs.evolve(q, expectations=tuple(expected[q.name]), under=q.under + under)
        for q in questions
        if q.name in expected
    ]


def _expectation(scope: Scope, o: Any) -> m.Expectation:
    """An expected outcome as written."""

    def texts(names: tuple[tree.Name, ...]) -> tuple[str, ...]:
        return tuple(n.text for n in names)

    def text(name: tree.Name | None) -> str:
        return name.text if name is not None else ""

    def known(names: tuple[tree.Name, ...], kinds: tuple[str, ...], what: str) -> None:
        for name in names:
            symbol = scope.table.find(name.text)
            if symbol is None or symbol.kind not in kinds:
                scope.formulas.unknown(name, kinds, what)

    toward = getattr(o, "toward", None)
    if toward is not None:
        known((toward,), ("individual",), "a State or Organization")
    switches = ("position", "group", "predicate", "source")
    match o:
        case tree.ContestedOutcome() | tree.TurnsOutcome() | tree.UnturnedOutcome():
            known(o.names, switches, "a position")
        case tree.ResolvedOutcome():
            known((o.by,) if o.by else (), ("principle",), "a principle")
            known((o.prevails,) if o.prevails else (), ("norm",), "a norm")
        case tree.ResponsibilityOutcome():
            known(o.names, ("individual",), "a State or Organization")
    match o:
        case tree.WordOutcome():
            _outcome_word(scope, o.word)
            return m.Expectation("word", o.word.text, toward=text(o.toward), span=o.span)
        case tree.DeniedOutcome():
            _outcome_word(scope, o.word)
            return m.Expectation("not", o.word.text, span=o.span)
        case tree.ContestedOutcome():
            return m.Expectation("contested_on", names=texts(o.names), span=o.span)
        case tree.TurnsOutcome():
            return m.Expectation("turns_on", names=texts(o.names), span=o.span)
        case tree.UnturnedOutcome():
            return m.Expectation("does_not_turn_on", names=texts(o.names), span=o.span)
        case tree.OpenOutcome():
            if o.on is None:
                return m.Expectation("word", "open", span=o.span)
            return m.Expectation("open_on", o.on, span=o.span)
        case tree.ResolvedOutcome():
            return m.Expectation(
                "resolved",
                by=text(o.by),
                prevails=text(o.prevails),
                toward=text(o.toward),
                span=o.span,
            )
        case tree.UnresolvedOutcome():
            return m.Expectation("unresolved", o.reason or "", toward=text(o.toward), span=o.span)
        case tree.ResponsibilityOutcome():
            return m.Expectation("responsibility", names=texts(o.names), span=o.span)
        case tree.RecordedOutcome():
            return m.Expectation("recorded", o.what, span=o.span)
        case _:
            return m.Expectation("no_conflict", span=o.span)


def _outcome_word(scope: Scope, word: tree.Name) -> None:
    if word.text not in OUTCOME_WORDS:
        scope.diagnostics.append(
            Diagnostic(
                "E-UNKNOWN",
                "unknown outcome",
                word.span,
                f"`{word.text}` is no outcome. One may expect: {', '.join(sorted(OUTCOME_WORDS))}.",
            )
        )
