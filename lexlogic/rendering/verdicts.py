"""Verdicts -> text for a terminal: the table of `check`, its ledger, what was not as expected."""

from __future__ import annotations

from collections.abc import Iterator

from lexlogic.diagnostics import Diagnostic, Label
from lexlogic.explanation.wording import Words
from lexlogic.program import model as m
from lexlogic.program.wording import listed
from lexlogic.rendering.answers import Answer, conflict_status, issues
from lexlogic.rendering.ledger import Ledger
from lexlogic.rendering.page import Page, plain_width, wrapped
from lexlogic.rendering.sentences import (
    allow_more,
    assumption_text,
    choices_text,
    expectation_text,
    issue_name,
    scenario_facts,
)
from lexlogic.rendering.terminal import escape, render_diagnostics
from lexlogic.solving.expectation import met
from lexlogic.solving.verdict import Outcome, Setting, Verdict

MARKS = {
    Outcome.ENTAILED: "+",
    Outcome.EXCLUDED: "-",
    Outcome.OPEN: "~",
    Outcome.INCONSISTENT: "!",
    Outcome.UNDECIDED: "?",
}
_CONFLICTS = {"unresolved": "x", "none": "."}
_OPEN_ON = {"fact": "on fact", "law": "on law", "both": "on law and fact"}


def mark_and_word(verdict: Verdict) -> tuple[str, str]:
    """`+`, `ENTAILED`; for a conflict that is certain, `x`, `UNRESOLVED`."""
    status = conflict_status(verdict)
    if status and status != "mixed" and " or " not in status:
        return _CONFLICTS.get(status, ">"), status.upper()
    return MARKS[verdict.outcome], verdict.outcome.name


def render_check(
    name: str,
    answers: tuple[Answer, ...],
    ledger: Ledger,
    warnings: int,
    page: Page,
    listing: bool = False,
) -> str:
    """What `check` says of a file."""
    unders = {", ".join(a.question.under) for a in answers if not a.judged}
    shared = unders.pop() if len(unders) == 1 and not any(a.judged for a in answers) else ""
    heading = page.bold(escape(name)) + _counts(answers)
    lines = [heading + (f"   under {escape(shared)}" if shared else ""), ""]
    room = max((len(a.question.name) for a in answers), default=0)
    case = None
    several = len({a.case for a in answers}) > 1
    for answer in answers:
        if several and answer.case != case:
            lines += [""] * (case is not None)
            lines.append(f"  {escape(answer.case or 'outside any case')}")
        case = answer.case
        lines += _row(answer, min(room, 30), several, page, shared)
    if not answers:
        lines[1:] = ["  It asks nothing. A question:  ask NAME: CLAIM"]
    lines.append("")
    lines += _feet(ledger, warnings, listing, page)
    for answer in answers:
        lines += _remarks(answer, name, page)
    return "\n".join(lines) + "\n"


def _counts(answers: tuple[Answer, ...]) -> str:
    questions = f"   {len(answers)} question{'s' * (len(answers) != 1)}"
    judged = [a.as_expected for a in answers if a.as_expected is not None]
    if not judged:
        return questions
    return f"{questions}   as expected: {sum(judged)}" + (
        f" of {len(judged)}" if sum(judged) < len(judged) or len(judged) < len(answers) else ""
    )


def _row(answer: Answer, room: int, several: bool, page: Page, shared: str) -> list[str]:
    verdict = answer.verdict
    mark, word = mark_and_word(verdict)
    if verdict.open_on:
        word += f" {_OPEN_ON[verdict.open_on]}"
    under = ", ".join(answer.question.under)
    under = "" if under == shared else under
    shown = page.marked(mark, word) + (f"  under {escape(under)}" if under else "")
    indent = "    " if several else "  "
    name = escape(answer.question.name)
    start = f"{indent}{name:<{room}}  {shown}"
    start += " " * max(0, len(indent) + room + 2 + 26 - plain_width(start))
    note = _note(answer)
    if plain_width(start) + 2 + len(note) <= page.width:
        return [f"{start}  {note}".rstrip()]
    lead = " " * (len(indent) + room + 4)
    if plain_width(start.rstrip()) <= page.width:
        return [start.rstrip(), *wrapped(note, page.width, lead)]
    first = f"{indent}{name:<{room}}  {page.marked(mark, word)}"
    return [first, *wrapped(f"under {under}", page.width, lead), *wrapped(note, page.width, lead)]


def _note(answer: Answer) -> str:
    """What the answer turns on, in a few words."""
    verdict = answer.verdict
    notes = []
    status = conflict_status(verdict)
    if verdict.outcome is Outcome.OPEN:
        found = issues(verdict)
        more = f" + {len(found) - 1} more" if len(found) > 1 else ""
        notes.append(issue_name(found[0]) + more if found else "more open facts than can be listed")
    elif verdict.outcome is Outcome.UNDECIDED:
        notes.append(verdict.cause)
    elif status in ("dissolved", "carved"):
        pass
    elif status and status != "none":
        text = choices_text(verdict)
        notes.append(text.removeprefix("unresolved: ").removeprefix("resolved "))
    elif verdict.outcome is Outcome.EXCLUDED and verdict.silent and not _is_record(answer):
        notes.append("nothing speaks to it")
    elif verdict.outcome is not Outcome.INCONSISTENT:
        on = " on this view" if answer.question.under else ""
        notes.append(f"law settled{on}" if verdict.settled else "law contested")
    if verdict.presumed and verdict.outcome is Outcome.OPEN:
        notes.append(f"presumed {verdict.presumed}")
    if answer.recorded:
        notes.append(f"recorded: {', '.join(answer.recorded)}")
    return "; ".join(n for n in notes if n)


def _is_record(answer: Answer) -> bool:
    """Whether the claim is about what the declarations say, such as who is party."""
    claim = answer.question.claim
    return isinstance(claim, m.Predication) and any(
        p.name == claim.predicate and p.kind is m.PredicateKind.ENGINE
        for p in answer.program.predicates
    )


def _feet(ledger: Ledger, warnings: int, listing: bool, page: Page) -> Iterator[str]:
    count = "none" if not warnings else f"{warnings}, below"
    if not ledger.entries:
        yield f"Assumptions: none.   Warnings: {count}."
        return
    last = ledger.entries[-1].label
    span = "A1" if last == "A1" else f"A1-{last}"
    hint = "" if listing else " (--assumptions lists them)"
    yield f"Assumptions: {span}{hint}.   Warnings: {count}."
    if listing:
        yield ""
        yield from render_ledger(ledger, page)


def render_ledger(ledger: Ledger, page: Page) -> list[str]:
    """All that was taken as given, with what each number stands for."""
    lines = [page.bold("Taken as given, not found")]
    for entry in ledger.entries:
        head = f"  {entry.label:<4}{entry.kind:<10}"
        cite = f"  [{entry.citation}]" if entry.citation and not entry.title else ""
        lines += wrapped(entry.text + cite, page.width, head)
        if entry.title:
            for item in entry.items:
                lines += wrapped(item.text, page.width, " " * 16 + "- ", " " * 18)
    return lines


def _remarks(answer: Answer, file: str, page: Page) -> Iterator[str]:
    """What a reader must know beside the table: a surprise, a contradiction, a limit."""
    verdict = answer.verdict
    if verdict.outcome is Outcome.INCONSISTENT and answer.as_expected is not True:
        yield ""
        found = contradiction(answer)
        yield render_diagnostics((found,), page.width, page.colour).rstrip("\n")
    elif verdict.outcome is Outcome.UNDECIDED and answer.as_expected is not True:
        yield ""
        yield page.rule("NOT ANSWERED", "? UNDECIDED")
        reached = f"the {verdict.cause} was reached before an answer"
        cause = reached if "limit" in verdict.cause else verdict.cause
        said = f"{answer.question.name}: {cause}. This is not a no."
        yield from wrapped(said, 72)
        yield allow_more(verdict.cause, ", or ask fewer questions:  --only NAME")
    elif answer.as_expected is False:
        yield ""
        yield from _surprise(answer, file, page)


def _surprise(answer: Answer, file: str, page: Page) -> Iterator[str]:
    verdict, question = answer.verdict, answer.question
    yield page.rule("NOT AS EXPECTED", str(question.span) if question.span else "")
    yield from wrapped(
        f"{answer.address}: {question.title or question.text}", page.width, "  ", "    "
    )
    missed = [e for e in question.expectations if e.kind != "recorded" and not met(e, verdict)]
    found = found_text(verdict)
    yield from wrapped(expectation_text(missed), page.width, "     expected  ")
    yield from wrapped(found, page.width, "     found     ")
    told = _counterexample(verdict)
    if told:
        yield ""
        yield from wrapped(told, page.width)
    yield ""
    yield "Repairs:"
    outcome = verdict.outcome.value + (f" on {verdict.open_on}" if verdict.open_on else "")
    rows = [(f"expect {outcome}", "if that is your thesis")]
    if verdict.outcome is Outcome.OPEN and not question.under:
        rows.append((f"ask {question.name} under VIEW: ...", "to ask on one side's case"))
    name = answer.question.name if answer.program.name == "" else answer.address
    rows.append((f"lexlogic explain {file} {name}", "for why"))
    for left, right in rows:
        yield f"  {escape(left):<48}  {right}" if len(left) <= 48 else f"  {escape(left)}"


def found_text(verdict: Verdict) -> str:
    """A verdict in one line: mark, word, and what it turns on or how a conflict ends."""
    mark, word = mark_and_word(verdict)
    text = f"{mark} {word}"
    if verdict.open_on:
        text += f" {_OPEN_ON[verdict.open_on]}"
    if verdict.contested_on:
        text += f", contested on {listed(verdict.contested_on)}"
    if verdict.sets:
        text += f"; {choices_text(verdict)}"
        creditors = dict.fromkeys(c for s in verdict.sets for c in s.responsibility_to)
        if creditors:
            text += f"; responsibility to {listed(creditors, 'or')}"
    return text


def _counterexample(verdict: Verdict) -> str:
    """Where an answer is open: a smallest combination of each kind, in the file's names."""
    if verdict.outcome is not Outcome.OPEN or verdict.theory is None:
        return ""
    words, parts = Words(verdict.theory), []
    for outcome in (Outcome.ENTAILED, Outcome.EXCLUDED):
        grounds = [g for g in (verdict.combinations or verdict.grounds) if g.outcome is outcome]
        if grounds:
            settings = listed(_set(s, words) for s in grounds[0].settings)
            parts.append(f"{outcome.value.capitalize()} if {settings}.")
    return " ".join(parts)


def _set(setting: Setting, words: Words) -> str:
    when = words.date(setting.atom.tick) if setting.atom is not None else ""
    return f"{issue_name(setting)}{when} is {setting.value}"


def contradiction(answer: Answer) -> Diagnostic:
    """What an inconsistent verdict says: the smallest set of statements that cannot all be true."""
    verdict = answer.verdict
    labels: list[Label] = []
    words = Words(verdict.theory) if verdict.theory is not None else None
    texts = []
    for assumption in verdict.core:
        span = getattr(assumption.origin, "span", None)
        if span is not None and all(label.span != span for label in labels):
            labels.append(Label(span))
        elif span is None and words is not None:
            texts.append(assumption_text(assumption, words))
    name = answer.address
    message = (
        f"{name}: these cannot all be so. Drop any one and the contradiction ends. Nothing was "
        "answered: from a contradiction anything would follow."
    )
    notes = tuple(f"Also taken as given: {t}." for t in texts if t)
    first = labels[0].span if labels else answer.question.span
    title = "facts that cannot all be true"
    return Diagnostic("E-CONTRADICTION", title, first, message, tuple(labels[1:]), notes=notes)


def render_verdict(answer: Answer, ledger: Ledger, page: Page) -> str:
    """One verdict with what it turns on, what carries it, and what it assumes."""
    verdict, question = answer.verdict, answer.question
    mark, word = mark_and_word(verdict)
    if verdict.open_on:
        word += f" {_OPEN_ON[verdict.open_on]}"
    under = f"   under {', '.join(question.under)}" if question.under else ""
    lines = [page.marked(mark, word) + escape(under)]
    lines += wrapped(question.title or question.text, page.width, "  ")
    if question.title and question.text:
        lines += wrapped(" ".join(question.text.split()), page.width, "  ")
    if verdict.theory is None:
        lines += wrapped(f"{verdict.cause}. This is not a no.", page.width)
        return "\n".join(lines) + "\n"
    words = Words(verdict.theory)
    for report in verdict.sets:
        lines += [
            "",
            *wrapped(
                f"{report.kind} conflict of {listed(report.labels)}: {report.when}.", page.width
            ),
        ]
        for choice in report.choices:
            toward = listed(dict.fromkeys(c for unit in choice.units for c in unit), "or")
            text = choices_text(verdict) if len(report.choices) == 1 else choice.status
            lines += wrapped(f"towards {toward}: {text}", page.width, "  ", "    ")
        if report.responsibility_to:
            to = listed(report.responsibility_to, "or")
            lines += wrapped(f"Whichever is broken, responsibility is owed to {to}.", page.width)
    if verdict.sufficient:
        lines += ["", "Smallest set of stated points that carries it"]
        for index, assumption in enumerate(verdict.sufficient, 1):
            text = assumption_text(assumption, words)
            if not text:
                continue
            span = getattr(assumption.origin, "span", None)
            where = f"  ({span})" if span else ""
            label = ledger.label(answer, assumption, words) or f"F{index}"
            lines += wrapped(text + where, page.width, f"  {label:<4}")
    for outcome in (Outcome.ENTAILED, Outcome.EXCLUDED):
        grounds = [g for g in (verdict.combinations or verdict.grounds) if g.outcome is outcome]
        if verdict.outcome is Outcome.OPEN and grounds:
            lines += ["", f"{outcome.value.capitalize()} if"]
            for ground in grounds:
                parts = [_set(s, words) for s in ground.settings]
                lines += wrapped(listed(parts), page.width, "  - ", "    ")
    certificate = verdict.certificate
    if certificate is not None and certificate.fails and verdict.outcome is Outcome.OPEN:
        lines += ["", "A scenario in which it is not so"]
        facts = scenario_facts(certificate.fails, words)
        lines += wrapped(", ".join(facts) or "nothing happens", page.width, "  ")
    if ledger.entries:
        lines += ["", *render_ledger(ledger, page)]
    if certificate is not None and certificate.checked:
        checked = "; ".join(dict.fromkeys(certificate.checked))
        lines += ["", *wrapped(f"Checked: {checked}.", page.width)]
    return "\n".join(lines) + "\n"


__all__ = [
    "contradiction",
    "found_text",
    "mark_and_word",
    "render_check",
    "render_ledger",
    "render_verdict",
]
