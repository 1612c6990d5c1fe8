"""Explanations -> text for a terminal: the answer, what carries it, why, and how it was checked.

    + ENTAILED  China breaches CAT.3.1[Ryu, DPRK]

    Smallest set of stated points that carries it
      F1  China sends Ryu to DPRK on 2010-03-15                   case.lex:36
    Why
      1 CAT 3(1) binds China towards Switzerland           F1     CAT 27(2)

Frames are plain ASCII; the same input gives the same bytes; names of the user's are escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lexlogic.explanation.model import (
    Attempt,
    ConflictTold,
    Explanation,
    GivenPoint,
    Issue,
    Step,
    Story,
    Turn,
    WhyNot,
)
from lexlogic.explanation.wording import place
from lexlogic.rendering.terminal import display_width, escape, fitting

_MARKS = {
    "entailed": "+",
    "excluded": "-",
    "open": "~",
    "inconsistent": "!",
    "undecided": "?",
    "unresolved": "x",
    "settled in part": "x",
    "resolved": ">",
    "dissolved": ">",
    "carved": ">",
}
_NARROWEST = 40


def render_explanation(explanation: Explanation, width: int = 80, places: bool = False) -> str:
    """The explanation as text of at most `width` columns, ending with a line end.

    `places`: beside each step the file and line of the declaration it rests on, in place of its citation.
    """
    width = max(_NARROWEST, width)
    return "\n".join(_lines(explanation, width, places)) + "\n"


def render_short(explanation: Explanation, width: int = 80) -> str:
    """The answer, the labels of what carries it, and the last steps: ten lines."""
    width = max(_NARROWEST, width)
    lines = [*_head(explanation.word, explanation.status, explanation.headline, width)][:3]
    if explanation.given:
        points = sorted(explanation.given, key=lambda p: p.label.startswith("F"))  # no facts first
        texts = [f"{p.label} {p.text}" for p in points]
        lines += _cut(f"Carried by {'; '.join(texts)}", width, 4)
    elif explanation.turns:
        texts = [f"{t.outcome} if {'; '.join(t.conditions)}" for t in explanation.turns]
        lines += _cut(f"It turns on: {'. '.join(texts)}", width, 5)
    if explanation.steps:
        last = explanation.steps[-1]
        before = [s for s in explanation.steps[:-1] if str(s.number) in last.premises]
        texts = [s.sentence for s in (before or explanation.steps[-1:])]
        lines += _cut(f"Since {'; '.join(texts)}.", width, 9 - len(lines))
    return "\n".join([*lines, "In full: without --short."]) + "\n"


def _cut(text: str, width: int, most: int) -> list[str]:
    lines = list(_indented(text, width, "", "  "))
    if len(lines) > most:
        lines = lines[: max(1, most)]
        lines[-1] = lines[-1][: width - 4].rstrip() + " ..."
    return lines


def render_why_not(why_not: WhyNot, width: int = 80) -> str:
    """What could have given another answer, as text."""
    width = max(_NARROWEST, width)
    return "\n".join(_why_not(why_not, width)) + "\n"


def wrap(text: str, width: int) -> list[str]:
    """Lines of at most `width` columns; a longer word is broken."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        while fitting(word, width) != word:
            room = width - display_width(line) - (1 if line else 0)
            if room < 8:
                lines.append(line)
                line, room = "", width
            part = fitting(word, room)
            line = f"{line} {part}" if line else part
            word = word[len(part) :]
            lines.append(line)
            line = ""
        if line and display_width(f"{line} {word}") > width:
            lines.append(line)
            line = word
        elif word:
            line = f"{line} {word}" if line else word
    if line or not lines:
        lines.append(line)
    return lines


def _indented(text: str, width: int, first: str = "", rest: str | None = None) -> Iterator[str]:
    rest = " " * len(first) if rest is None else rest
    room = width - max(len(first), len(rest))
    for index, line in enumerate(wrap(escape(text), room)):
        yield ((first if index == 0 else rest) + line).rstrip()


def _head(word: str, status: str, headline: str, width: int) -> Iterator[str]:
    shown = status or word
    mark = _MARKS.get(shown, _MARKS.get(word, "?"))
    yield from _indented(headline, width, f"{mark} {shown.upper()}  ", "  ")


def _lines(e: Explanation, width: int, places: bool = False) -> Iterator[str]:
    yield from _head(e.word, e.status, e.headline, width)
    if e.law:
        yield from _indented(e.law, width)
    if e.owed_to:
        yield from _indented(f"Owed to {_listed(e.owed_to)}.", width)
    if e.given:
        title = "Smallest set of stated points that carries it"
        yield from ("", "These cannot all be so" if e.word == "inconsistent" else title)
        yield from _points(e.given, width)
        yield from _legend(e.given, width)
    if e.steps:
        yield from ("", "Why")
        yield from steps_lines(e.steps, width, places)
    if e.pruned:
        one = e.pruned == 1
        yield from _indented(
            f"{e.pruned} {'thing' if one else 'things'} that could have stood in the way, and did not, "
            f"{'is' if one else 'are'} left out: --full",
            width,
            "  ",
        )
    if e.turns:
        yield from (
            "",
            "What it turns on (each line is enough alone; drop a part and it no longer is)",
        )
        yield from _turns(e.turns, width)
    if e.issues:
        yield ""
        yield from _issues(e.issues, width)
    for told in e.conflicts:
        yield ""
        yield from _conflict(told, width)
    for story in e.stories:
        yield ""
        yield from _story(story, width)
    if e.rests_on:
        yield from ("", "Taken as given, not found")
        yield from _points(e.rests_on, width)
    if e.notes or e.checked:
        yield ""
    for note in e.notes:
        yield from _indented(note, width)
    for sentence in dict.fromkeys(e.checked):
        yield from _indented(f"Checked: {sentence}.", width)


def _points(points: Iterable[GivenPoint], width: int) -> Iterator[str]:
    listed = tuple(points)
    label = max(len(p.label) for p in listed)
    places = [escape(_short(p.origin)) for p in listed]
    broad = min(max(map(display_width, places)), width // 2)
    room = width - 2 - label - 2 - 2 - broad
    for point, where in zip(listed, places, strict=True):
        lines = wrap(escape(point.text), room)
        for index, line in enumerate(lines):
            name = point.label if index == 0 else ""
            pad = " " * max(0, room - display_width(line))
            side = f"{pad}  {where}" if index == 0 else ""
            yield f"  {name:<{label}}  {line}{side}".rstrip()


_LETTERS = {
    "A": "taken as met, not found",
    "P": "a position in law",
    "V": "as a view states it",
    "H": "supposed",
}


def _kind(point: GivenPoint) -> str:
    """What a point is, if it is no fact."""
    meaning = _LETTERS.get(point.label[:1])
    return f"{meaning}: " if meaning and point.label[:1] in "VH" else ""


def _legend(points: Iterable[GivenPoint], width: int) -> Iterator[str]:
    """What the letters mean of what is no fact."""
    used = [letter for letter in _LETTERS if any(p.label.startswith(letter) for p in points)]
    if used:
        said = "; ".join(f"{letter}: {_LETTERS[letter]}" for letter in used)
        yield from _indented(f"No facts: {said}.", width, "  ")


def _short(origin: str) -> str:
    return origin.rsplit("/", 1)[-1]


def _premises(step: Step) -> str:
    """`1, 2, A1`; what is no fact and carries it only through other steps in brackets: `3 (A1)`."""
    direct = ", ".join(step.premises)
    more = ", ".join(x for x in step.rests_on if x not in step.premises)
    return f"{direct} ({more})" if more else direct


def steps_lines(steps: Iterable[Step], width: int, places: bool = False) -> Iterator[str]:
    """The steps of a proof, numbered, each with what it follows from and its citation."""
    listed = tuple(steps)
    number = len(str(len(listed)))
    rests = [wrap(_premises(s), 16) if s.premises else [""] for s in listed]
    sides = [_short(place(s.span)) if places else s.citation for s in listed]
    cites = [wrap(escape(side), 28 if places else 16) if side else [""] for side in sides]
    middle = max((len(x) for lines in rests for x in lines), default=0)
    right = max((display_width(x) for lines in cites for x in lines), default=0)
    room = width - 2 - number - 1 - 2 - middle - 2 - right
    for step, rest, cite in zip(listed, rests, cites, strict=True):
        text = step.sentence
        if step.assuming:
            text += f" ({_supposing(step.assuming)})"
        lines = wrap(escape(text), room)
        for index in range(max(len(lines), len(rest), len(cite))):
            name = str(step.number) if index == 0 else ""
            line = lines[index] if index < len(lines) else ""
            under = rest[index] if index < len(rest) else ""
            by = cite[index] if index < len(cite) else ""
            pad = " " * max(0, room - display_width(line))
            yield f"  {name:>{number}} {line}{pad}  {under:<{middle}}  {by}".rstrip()


def _turns(turns: Iterable[Turn], width: int) -> Iterator[str]:
    for turn in turns:
        said = "; ".join(turn.conditions) or "whatever falls open"
        yield from _indented(said, width, f"  {turn.outcome} if  ")


def _issues(issues: Iterable[Issue], width: int) -> Iterator[str]:
    for issue in issues:
        yield from _indented(f'{issue.name}: "{issue.text}"', width, "  ", "    ")
        sides = []
        if issue.held_by:
            sides.append(f"held by {_and(issue.held_by)}")
        if issue.opposed_by:
            sides.append(f"against: {_and(issue.opposed_by)}")
        if sides:
            yield from _indented("; ".join(sides), width, "    ")


def _conflict(told: ConflictTold, width: int) -> Iterator[str]:
    kind = "" if told.kind == "strict" else f"{told.kind} "
    sure = "" if told.when == "entailed" else ", possible"
    yield from _indented(f"The {kind}conflict of {_and(told.members)}{sure}", width)
    for status in told.statuses:
        yield from _indented(status, width, "  ", "    ")
    for witness in told.witnesses:
        yield from _indented(witness, width, "  ", "    ")
    if told.attempts:
        yield "  What could have settled it:"
        yield from _attempts(told.attempts, width)
    if told.responsibility_to:
        names = _listed(told.responsibility_to)
        yield from _indented(
            f"Whichever is broken, responsibility follows to {names}.", width, "  "
        )


def _attempts(attempts: Iterable[Attempt], width: int) -> Iterator[str]:
    listed = tuple(attempts)
    name = min(max(display_width(escape(a.principle)) for a in listed), width // 3)
    word = max(len(a.word) for a in listed)
    for a in listed:
        title = escape(a.principle)
        pad = " " * max(0, name - display_width(title))
        yield from _indented(a.reason, width, f"    {title}{pad}  {a.word:<{word}}  ")


def _story(story: Story, width: int) -> Iterator[str]:
    yield from _indented(story.title + ":", width)
    for text in (*story.law, *story.facts):
        yield from _indented(text, width, "  - ")
    if not story.law and not story.facts:
        yield "  what is stated is enough"


def _why_not(w: WhyNot, width: int) -> Iterator[str]:
    yield from _head(w.word, w.status, w.headline, width)
    yield from _indented(w.asked, width)
    if w.attempts:
        yield ""
        yield from _attempts(w.attempts, width)
    yield ""
    if w.changes:
        yield from _indented(
            "Smallest change (any one alone):" if len(w.changes) > 1 else "Smallest change:", width
        )
        for change in w.changes:
            effect = f". {change.effect}" if change.effect else ""
            yield from _indented(change.text + effect, width, "  - ")
    elif w.changes is not None:
        yield from _indented("No single position of this file, changed alone, makes it so.", width)
    if w.retractions:
        yield "What must be retracted for it to be possible, each line enough alone:"
        for points in w.retractions:
            said = " and ".join(f"{_kind(p)}{p.text} ({_short(p.origin)})" for p in points)
            yield from _indented(said, width, "  - ")
        if not w.retractions_complete:
            yield "  there may be more"
    if w.turns and not w.changes:
        yield "What would, each line enough alone:"
        yield from _turns(w.turns, width)
    if w.story is not None:
        yield from _story(w.story, width)
    if w.carried_by:
        yield "What carries the answer; one of these would have to fall:"
        yield from _points(w.carried_by, width)
    for text in w.notes:
        yield from _indented(text, width)
    if w.rests_on:
        yield from ("", "Taken as given, not found")
        yield from _points(w.rests_on, width)


def _supposing(texts: tuple[str, ...]) -> str:
    """`if p is held and in the scenario told`."""
    scenario = "the scenario told"
    found = [f"if {_and(own)}"] if (own := tuple(t for t in texts if t != scenario)) else []
    return " and ".join([*found, *(["in the scenario told"] if scenario in texts else [])])


def _listed(names: tuple[str, ...], limit: int = 12) -> str:
    if len(names) <= limit:
        return _and(names)
    return f"{', '.join(names[:limit])} and {len(names) - limit} more"


def _and(names: tuple[str, ...]) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
