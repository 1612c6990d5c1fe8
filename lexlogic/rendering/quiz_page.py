"""Exercises -> text: a sheet of them, a key with reasons, what is said after an answer, the marks of a class."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lexlogic.instruments.quiz.grading import Marks
from lexlogic.instruments.quiz.model import Argued, Exercise, Quiz, Told
from lexlogic.program.wording import listed
from lexlogic.rendering.page import Page, plain_width, wrapped
from lexlogic.rendering.terminal import display_width, escape, fitting

_TITLES = {
    "contrast": "One fact changes.",
    "conflict": "Spot the conflict.",
    "position": "Which position decides?",
    "order": "Order the argument.",
}
_BINDS = re.compile(r"(?P<source>\S+) binds (?P<who>.+?) (?P<since>from .+)")
_ALL = "Each case tells all that is given. What it does not tell is open, and no answer may rest on it."


def render_quiz(quiz: Quiz, page: Page, key: bool = False, sheet: bool = True) -> str:
    """The exercises, the key, or both with the key on a sheet of its own."""
    lines = [heading(quiz, page), ""]
    if sheet:
        if quiz.exercises:
            lines += [*wrapped(_ALL, page.width), ""]
        for number, exercise in enumerate(quiz.exercises, 1):
            lines += [*exercise_lines(quiz, number, exercise, page), ""]
        lines += _names(quiz, page)
    if key and quiz.exercises:
        lines += [page.rule("KEY", f"seed {quiz.seed}"), ""]
        for number, exercise in enumerate(quiz.exercises, 1):
            lines += [*key_lines(number, exercise, page), ""]
    lines += _remarks(quiz, page)
    return "\n".join(lines).rstrip("\n") + "\n"


def _names(quiz: Quiz, page: Page) -> list[str]:
    """The short names of sources that the exercises use."""
    if not quiz.names:
        return []
    room = max(display_width(escape(name)) for name, _ in quiz.names)
    lines = [page.bold("Names")]
    for name, title in quiz.names:
        pad = " " * (room - display_width(escape(name)))
        lines += wrapped(title, page.width, f"  {escape(name)}{pad}  ")
    return [*lines, ""]


def heading(quiz: Quiz, page: Page) -> str:
    """The file, how many exercises, and the seed that makes them again."""
    count = len(quiz.exercises)
    plural = "s" * (count != 1)
    said = f"{count} exercise{plural}   seed {quiz.seed}"
    fits = display_width(escape(quiz.file)) + 3 + len(said) <= page.width
    return page.bold(escape(quiz.file)) + ("   " if fits else "\n  ") + said


def _remarks(quiz: Quiz, page: Page) -> Iterator[str]:
    if quiz.shortfall:
        yield from wrapped(quiz.shortfall, page.width)
    for note in quiz.notes:
        yield from wrapped(note, page.width)


# ---- an exercise


def exercise_lines(quiz: Quiz, number: int, exercise: Exercise, page: Page) -> list[str]:
    """One exercise as a student sees it."""
    title = f"{number} of {len(quiz.exercises)}.  {page.bold(_TITLES[exercise.kind])}"
    size = f"{exercise.size.word} ({exercise.size.count})"
    gap = max(2, page.width - plain_width(title) - len(size))
    lines = [f"{title}{' ' * gap}{size}", ""]
    several = len(exercise.cases) > 1
    for case in exercise.cases:
        head = f"  Case {case.number}  " if several else "  Facts   "
        if case.changed:
            lines += wrapped(f"As case 1, except: {_story(case.changed)}", page.width, head)
        elif case.facts:
            lines += wrapped(_story(case.facts), page.width, head)
    if exercise.law:
        lines += wrapped(_law(exercise.law), page.width, "  Law     ")
    for norm in exercise.norms:
        lines += wrapped(norm, page.width, "  Norm    ")
    lines.append("")
    lines += wrapped(exercise.asked, page.width, "  ")
    if exercise.kind != "conflict":
        lines += wrapped(_full(exercise.claim), page.width, "    ")
    lines += _choices(exercise, page)
    return lines


def _choices(exercise: Exercise, page: Page) -> list[str]:
    if exercise.sentences:
        rows = [(str(i), text) for i, text in enumerate(exercise.sentences, 1)]
    else:
        rows = [(o.letter, o.text) for o in exercise.options]
    half = (page.width - 4) // 2
    if exercise.options and all(display_width(text) + 5 <= half for _, text in rows):
        left = rows[: (len(rows) + 1) // 2]
        right = rows[len(left) :]
        found = []
        for index, (letter, text) in enumerate(left):
            line = f"    {letter}  {escape(text)}"
            if index < len(right):
                line += " " * (half - display_width(line) + 4)
                line += f"{right[index][0]}  {escape(right[index][1])}"
            found.append(line)
        return found
    return [line for letter, text in rows for line in wrapped(text, page.width, f"    {letter}  ")]


def _story(facts: Sequence[Told]) -> str:
    return " ".join(_full(f.text) for f in facts)


def _full(text: str) -> str:
    return text if text.endswith((".", "?")) else f"{text}."


def _law(law: Sequence[Told]) -> str:
    """Memberships of one treaty together, then positions as they are taken, then the rest."""
    parties: dict[str, list[str]] = {}
    rest = []
    for point in law:
        found = _BINDS.fullmatch(point.text) if point.kind == "membership" else None
        if found is None:
            rest.append(_full(point.text))
        else:
            parties.setdefault(found["source"], []).append(f"{found['who']} ({found['since']})")
    bound = [f"{source} binds {listed(who)}." for source, who in parties.items()]
    return " ".join((*bound, *rest))


# ---- the key


def key_lines(number: int, exercise: Exercise, page: Page) -> list[str]:
    """The answer to one exercise with its reasons, why the others are wrong, and what proves it."""
    lead = "    "
    answer = exercise.answer
    lines = wrapped(f"{_said(exercise)}", page.width, f"{number}   {page.bold(answer)}   ", lead)
    for argued in exercise.argued:
        lines += wrapped(reason(argued), page.width, lead)
    if exercise.idle:
        lines += wrapped(f"What makes no difference: {exercise.idle}.", page.width, lead)
    if exercise.kind == "conflict":
        by_proof: dict[str, list[str]] = {}
        for option in exercise.options:
            if not option.right:
                by_proof.setdefault(option.proof, []).append(option.letter)
        for proof, letters in by_proof.items():
            lines += wrapped(f"Not {listed(letters, 'or')}: {proof}.", page.width, lead)
    elif exercise.kind == "position":
        wrong = [o.letter for o in exercise.options if not o.right]
        proof = next(o.proof for o in exercise.options if not o.right)
        each = f"Not {listed(wrong, 'or')}: {proof}."
        lines += wrapped(each, page.width, lead)
    lines += _assumed(exercise.assumed, page, lead)
    lines += wrapped(_proved(exercise), page.width, lead)
    return lines


def _said(exercise: Exercise) -> str:
    match exercise.kind:
        case "contrast":
            return f"What decides: {exercise.deciding}."
        case "conflict":
            return f"{exercise.claim}."
        case "position":
            chosen = next(o for o in exercise.options if o.right)
            return f"What decides: {chosen.text}."
        case _:
            orders = exercise.orders
            if orders == 1:
                return "This is the only right order."
            return f"{orders} orders are right, this one among them: those in which {_before(exercise)}."


def _before(exercise: Exercise) -> str:
    after: dict[int, list[int]] = {}
    for one, other in exercise.before:
        after.setdefault(other, []).append(one)
    return listed(
        f"{listed(map(str, sorted(ones)))} come{'s' * (len(ones) == 1)} before {other}"
        for other, ones in sorted(after.items())
    )


def reason(argued: Argued) -> str:
    """`In case 3 it is not so: The conditions of CAT 3(1) are not met. ...`"""
    by_number = {s.number: s for s in argued.steps}
    told = []
    for index in argued.shown:
        step = by_number[index]
        cite = f" ({step.citation})" if step.citation and step.citation not in step.sentence else ""
        told.append(_full(step.sentence.rstrip(".") + cite))
    return f"{argued.heading}: {' '.join(told)}"


def _assumed(assumed: Iterable[Told], page: Page, lead: str) -> list[str]:
    listed_ones = list(assumed)
    if not listed_ones:
        return wrapped("Assumed: nothing beyond the facts told.", page.width, lead)
    parts = []
    for index, point in enumerate(listed_ones, 1):
        text = point.text
        if point.kind == "position":  # what it says was told with the exercise
            text = text.partition(": ")[0]
            text += f" (held by {point.citation})" if point.citation else " (no holder found)"
        parts.append(f"A{index} {text}")
    return wrapped(f"Assumed: {'; '.join(parts)}.", page.width, lead, f"{lead}  ")


def _proved(exercise: Exercise) -> str:
    count = len(exercise.proofs)
    replayed = sum(
        any("replayed" in c and "not" not in c for c in p.checked) for p in exercise.proofs
    )
    large = sum(any("too large" in c for c in p.checked) for p in exercise.proofs)
    cases = f"{count} verdict{'s' * (count != 1)}"
    seen = "with" if count == 1 else "each with"
    seen += " a scenario replayed by the second evaluator"
    if large:
        seen = f"{replayed} with a scenario replayed, {large} too large for the second evaluator"
    elif replayed < count:
        seen = "scenarios not replayed"
    return f"Proved anew: {cases}, {seen}. Made from {exercise.question}."


# ---- one answer


def feedback(exercise: Exercise, given: str, right: bool | None, page: Page) -> str:
    """What is said after an answer: whether it is right, why, and what was assumed."""
    word = {True: "Right.", False: f"No: {exercise.answer}.", None: f"It is {exercise.answer}."}
    lines = wrapped(f"{word[right]} {_said(exercise)}", page.width)
    chosen = next((o for o in exercise.options if o.letter == given.strip().lower()[:1]), None)
    if right is False and chosen is not None:
        lines += wrapped(f"Not {chosen.letter}: {chosen.proof}.", page.width)
    shown = exercise.argued if exercise.options else ()
    for argued in shown:
        lines += wrapped(reason(argued), page.width)
    if not exercise.options:
        lines += _premises(exercise, given, page)
    lines += _assumed(exercise.assumed, page, "")
    return "\n".join(lines) + "\n"


def _premises(exercise: Exercise, given: str, page: Page) -> list[str]:
    """Of a wrong order, the first sentence that stands before what it rests on."""
    numbers = [int(n) for n in re.findall(r"\d+", given)]
    place = {n: i for i, n in enumerate(numbers)}
    for one, other in exercise.before:
        if one in place and other in place and place[one] > place[other]:
            text = f"{other} rests on {one}: {exercise.sentences[one - 1]}."
            return wrapped(text, page.width)
    return []


def marks_line(right: int, answered: int, total: int) -> str:
    """`3 of 5 right.`, or `2 right of 3 answered, of 5.`"""
    if answered == total:
        return f"{right} of {total} right.\n"
    return f"{right} right of {answered} answered; {total} in the set.\n"


# ---- a class


def render_marks(quiz: Quiz, marks: Marks, page: Page) -> str:
    """The marks of a class, by student and by exercise, and the rows that could not be read."""
    lines = [heading(quiz, page), ""]
    room = max([len("Answered"), *(display_width(escape(s.name)) for s in marks.students)])
    room = min(room, 30)
    widths = [
        max(
            len(str(n)),
            len(e.answer.replace(" ", "")),
            *(len(_short(s.answers[n - 1].given)) for s in marks.students),
        )
        if marks.students
        else len(e.answer)
        for n, e in enumerate(quiz.exercises, 1)
    ]
    cells = [str(n) for n in range(1, len(widths) + 1)]
    lines.append(_row("", cells, widths, room, "right"))
    keys = [e.answer.replace(" ", "") for e in quiz.exercises]
    lines.append(_row("Key", keys, widths, room, ""))
    for student in marks.students:
        shown = [_cell(a.given, a.right) for a in student.answers]
        lines.append(_row(student.name, shown, widths, room, str(student.marks)))
    counts = [str(marks.right(i)) for i in range(len(widths))]
    total = sum(s.marks for s in marks.students)
    lines.append(_row("Right", counts, widths, room, str(total)))
    answered = [str(marks.answered(i)) for i in range(len(widths))]
    lines.append(_row("Answered", answered, widths, room, ""))
    lines += ["", *wrapped("+ right   - wrong   . not answered   ? cannot be read", page.width)]
    if any(not e.options for e in quiz.exercises):
        text = "Where sentences are put in order, every order counts that puts premises first."
        lines += wrapped(text, page.width)
    if marks.trouble:
        lines += ["", page.rule("ROWS TO MEND", str(len(marks.trouble)))]
        for trouble in marks.trouble:
            lead = f"  line {trouble.line}: "
            text = f"{trouble.message}; {trouble.repair}."
            lines += wrapped(text, page.width, lead, "    ")
    return "\n".join(lines) + "\n"


def _short(given: str) -> str:
    return escape(re.sub(r"[\s,;]+", "", given)[:12])[:12] + " "


def _cell(given: str, right: bool | None) -> str:
    if right is None:
        return f"{_short(given).strip()}?" if given else "."
    return f"{_short(given).strip()}{'+' if right else '-'}"


def _row(name: str, cells: Sequence[str], widths: Sequence[int], room: int, last: str) -> str:
    shown = fitting(escape(name), room)
    shown += " " * (room - display_width(shown))
    middle = "  ".join(f"{c:<{w + 1}}" for c, w in zip(cells, widths, strict=True))
    return f"  {shown}  {middle}  {last}".rstrip()
