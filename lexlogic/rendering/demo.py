"""The demonstration: a file's first questions with their answers, on one screen."""

from __future__ import annotations

import re

from lexlogic.explanation.again import ask_again
from lexlogic.explanation.conflicts import attempts, conflict_of
from lexlogic.explanation.derive import deep
from lexlogic.explanation.wording import Words
from lexlogic.program.wording import listed
from lexlogic.rendering.answers import Answer, conflict_status, issues
from lexlogic.rendering.glossary import GLOSSARY
from lexlogic.rendering.ledger import Ledger
from lexlogic.rendering.page import Page, plain_width, shortened, wrapped
from lexlogic.rendering.sentences import issue_name, position_text
from lexlogic.rendering.terminal import escape
from lexlogic.rendering.verdicts import mark_and_word
from lexlogic.solving.verdict import Outcome, Setting, Verdict

_ROWS = 40
_LEAD = re.compile(r"\*\*(.+?)\*\*(.*?[.;])(?:\s|$)", re.DOTALL)
_OPEN_ON = {"fact": "On fact", "law": "On law", "both": "On law and fact"}


def render_demo(
    title: str,
    prose: str,
    answers: tuple[Answer, ...],
    ledger: Ledger,
    following: tuple[tuple[str, str], ...],
    page: Page,
) -> str:
    """The screen. `prose` is what opens the file; `following` are commands to try next."""
    top = [page.bold(escape(title)), *_lead(prose, page), ""]
    said = [_question(n, a, ledger, page) for n, a in enumerate(answers, 1)]
    glossary = _words(answers)
    below = ["", *glossary, "", *_next(following)]
    spare = _ROWS - len(top) - len(below) - sum(map(len, said)) - 2
    given = _given(ledger, page, spare)
    lines = [*top, *(line for block in said for line in block), "", *given, *below]
    return "\n".join(lines) + "\n"


def _lead(prose: str, page: Page) -> list[str]:
    """What the opening prose says in bold, to the end of that clause."""
    match = _LEAD.search(prose)
    if match is None:
        return []
    text = " ".join((match[1] + match[2]).split()).rstrip(";:")
    return wrapped(text if text.endswith(".") else f"{text}.", page.width)


def _question(number: int, answer: Answer, ledger: Ledger, page: Page) -> list[str]:
    verdict = answer.verdict
    mark, word = mark_and_word(verdict)
    shown = page.marked(mark, word)
    room = page.width - max(16, plain_width(shown) + 2)
    title = wrapped(answer.question.title or answer.question.text, room - 2, f"{number} ")
    title[0] = title[0] + " " * (room - plain_width(title[0])) + shown
    numbers = tuple(n for n, e in enumerate(ledger.entries, 1) if number in e.questions)
    labels = re.sub(r"\d+", r"A\g<0>", ranges(numbers))
    rests = f" Rests on {labels}." if labels else ""
    if verdict.theory is None:
        return [*title, *wrapped(f"{verdict.cause}. This is not a no.", page.width, "    ")]
    return [*title, *wrapped(_reason(answer) + rests, page.width, "    ")]


def _reason(answer: Answer) -> str:
    verdict = answer.verdict
    status = conflict_status(verdict)
    if status and status != "none":
        return _conflict(answer)
    if verdict.outcome is Outcome.OPEN:
        found = issues(verdict)
        first = found[0]
        said = issue_name(first)
        if not first.is_fact:
            text = position_text(first.issue, answer.program)
            said += f" ({text})" if text else ""
        rest = found[1:]
        more = f" Then {len(rest)} more." if rest else ""
        alone = _settles_alone(verdict, first)
        return f"{_OPEN_ON[verdict.open_on]}. First issue: {said}.{alone}{more}"
    if verdict.outcome in (Outcome.ENTAILED, Outcome.EXCLUDED):
        every = verdict.outcome is Outcome.ENTAILED
        return (
            f"{'So on every' if every else 'Not so on any'} reading of the law and facts left open."
        )
    return "The stated facts contradict each other."


def _settles_alone(verdict: Verdict, issue: Setting) -> str:
    """How an issue settles the question without any other, if it does."""
    for ground in (*verdict.grounds, *verdict.combinations):
        if len(ground.settings) == 1 and ground.settings[0].issue == issue.issue:
            return f" If {ground.settings[0].value}: {ground.outcome.name}."
    return ""


def shortened_names(names: list[str], limit: int = 3) -> list[str]:
    """The first few names, and how many more there are."""
    if len(names) <= limit:
        return names
    return [*names[: limit - 1], f"{len(names) - limit + 1} more"]


def _first_attempt(answer: Answer) -> str:
    """Why the first principle that might have settled a conflict does not."""
    verdict = answer.verdict
    with deep():
        again = ask_again(verdict)
        conflict = conflict_of(again, verdict.sets[0])
        if conflict is None:
            return ""
        tried = attempts(again, Words(verdict.theory), conflict)
    return "".join(f"; {a.principle} is {a.word}: {a.reason}" for a in tried[:1])


def _conflict(answer: Answer) -> str:
    """What clashes, what settles it or why nothing does, and to whom the bearer answers."""
    verdict = answer.verdict
    report = verdict.sets[0]
    words = Words(verdict.theory)
    instances = [verdict.theory.norms.instances[n] for n in report.members]
    names = list(dict.fromkeys(words.cite(i.norm) for i in instances))
    bearer = listed(dict.fromkeys(i.bearer for i in instances))
    parts = [
        f"{listed(names)} cannot both be kept."
        if report.kind == "strict"
        else f"{listed(names)} stand against each other."
    ]
    for choice in report.choices:
        toward = listed(dict.fromkeys(c for unit in choice.units for c in unit[:1]), "or")
        if choice.status == "resolved":
            by = listed(choice.by, "or")
            parts.append(f"{choice.prevails} prevails by {by} towards {toward}.")
        elif choice.status == "unresolved":
            why = {
                "no vote": "No principle ranks them",
                "split votes": "Principles rank them both ways",
            }
            blocked = ""
            if choice.blocked:
                blocked = f"; {listed(choice.blocked)} would, but lacks consent"
            said = f"{why.get(choice.reason, 'Nothing settles it')}{blocked}"
            parts.append(f"{said}{_first_attempt(answer) if choice.reason == 'no vote' else ''}.")
        else:
            parts.append(f"It is {choice.status}.")
    if report.responsibility_to:
        to = listed(shortened_names(list(report.responsibility_to)), "or")
        parts.append(f"{bearer} answers to those it fails: {to}.")
    return " ".join(dict.fromkeys(parts))


def _given(ledger: Ledger, page: Page, rows: int) -> list[str]:
    """The ledger, a line each; what does not fit is counted."""
    if not ledger.entries:
        return ["Nothing is taken as given but the stated facts."]
    lines = [page.bold("Taken as given, not found")]
    shown = ledger.entries if len(ledger.entries) < rows else ledger.entries[: max(1, rows - 2)]
    width = max(len(ranges(e.questions)) for e in shown)
    for entry in shown:
        count = f" ({len(entry.items)})" if entry.title and len(entry.items) > 1 else ""
        right = f" {ranges(entry.questions):<{width}}"
        head = f"  {entry.label:<4}{entry.kind:<9}"
        room = page.width - plain_width(head) - plain_width(right) - 1
        text = shortened(entry.text, room - len(count)) + count
        lines.append(f"{head}{text}{' ' * (room - plain_width(text))} {right}".rstrip())
    left = len(ledger.entries) - len(shown)
    if left:
        lines.append(f"  and {left} more")
    return lines


def ranges(numbers: tuple[int, ...]) -> str:
    """`1-4, 6`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{r[0]}-{r[-1]}" if len(r) > 2 else ", ".join(map(str, r)) for r in runs)


def _words(answers: tuple[Answer, ...]) -> list[str]:
    found = dict.fromkeys(mark_and_word(a.verdict)[1].lower() for a in answers)
    return [f"{word.upper():<11} {GLOSSARY[word].short}" for word in found if word in GLOSSARY]


def _next(following: tuple[tuple[str, str], ...]) -> list[str]:
    lines = []
    for index, (text, purpose) in enumerate(following):
        lines.append(f"{'Next' if not index else '':<6} {text:<38} {purpose}".rstrip())
    return lines
