"""A conflict under each reading -> text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lexlogic.explanation.wording import Words, holders
from lexlogic.instruments.harmonise import ENDS, NONE, Harmonised, Reading
from lexlogic.program.wording import listed
from lexlogic.rendering.page import Page, wrapped
from lexlogic.rendering.sentences import position_text
from lexlogic.rendering.terminal import escape
from lexlogic.solving.verdict import Setting

_HEADS = {
    NONE: (".", "NONE", "There is no conflict"),
    "resolved": (">", "RESOLVED", "There is one, and a principle settles it"),
    "dissolved": (">", "DISSOLVED", "There is one, but a duty in it yields to a third norm"),
    "carved": (
        ">",
        "CARVED",
        "There is one, and a permission that prevails takes the act out of the duty",
    ),
    "unresolved": ("x", "UNRESOLVED", "There is one, and nothing settles it"),
}
SHOWN = 6
"""Readings of one ending shown on the page; the JSON has them all."""


def render_harmonised(file: str, found: Harmonised, page: Page) -> str:
    """What `compare --harmonise` says of a conflict."""
    words = Words(found.theory)
    question = found.question
    under = f"   under {', '.join(question.under)}" if question.under else ""
    lines = [page.bold(f"{escape(question.name)}{escape(under)}: the conflict under each reading")]
    lines += wrapped(question.title or " ".join(question.text.split()), page.width, "  ")
    lines += ["", *wrapped(_summary(found), page.width)]
    for end in ENDS:
        readings = [r for r in found.of(end) if r.least]
        if readings:
            lines += ["", *_ending(end, readings, page)]
    if found.depends:
        lines += [
            "",
            *wrapped(
                "On the readings that no line above covers, it depends on the facts.", page.width
            ),
        ]
    if not found.complete:
        lines += ["", *wrapped("There may be more readings than were found.", page.width)]
    who = list(_who(found, words, page))
    lines += ["", *who] if who else []
    checks = dict.fromkeys(c for r in found.readings if r.least for c in r.checked)
    lines += ["", *wrapped(f"Checked: {'; '.join(checks)}.", page.width)] if checks else [""]
    lines += [f"Next  lexlogic turns-on {escape(file)} {escape(question.name)}"]
    return "\n".join(lines) + "\n"


def _summary(found: Harmonised) -> str:
    gone = [r for r in found.of(NONE) if r.least]
    if not found.readings:
        return "No choice of doctrine decides the matter: on every reading it depends on the facts."
    if not gone:
        if found.depends:
            return "No choice of doctrine takes the conflict away by itself; on some it depends on the facts."
        return "The conflict is there on every reading of the disputed law."
    if any(not r.moved for r in gone):
        return "There is no conflict on a reading that the question's own views allow."
    least = min(len(r.moved) for r in gone)
    ways = dict.fromkeys(
        listed(_setting(s) for s in r.moved) for r in gone if len(r.moved) == least
    )
    return f"Avoidable by interpretation: it is gone once {', or once '.join(ways)}."


def _ending(end: str, readings: list[Reading], page: Page) -> Iterator[str]:
    mark, word, said = _HEADS[end]
    yield f"{page.marked(mark, word)}   {said} if"
    texts = list(dict.fromkeys(_reading(r) for r in readings))
    for text in texts[:SHOWN]:
        yield from wrapped(text, page.width, "  - ", "    ")
    if len(texts) > SHOWN:
        yield f"    and {len(texts) - SHOWN} more (--json lists them all)"


def _reading(reading: Reading) -> str:
    """What must be moved, what must be added; what the view has already goes without saying."""
    added = [s for s in reading.changes if s not in reading.moved]
    kept = len(reading.settings) > len(reading.changes)
    text = listed(_setting(s) for s in (*reading.moved, *added))
    if not text:
        return "all is read as the question's own views read it" if kept else "always"
    return f"{text}; all else as in the question's own views" if kept else text


def _setting(setting: Setting) -> str:
    if setting.value in ("held", "rejected"):
        return f"{setting.issue} is {setting.value}"
    return f"{setting.value} is held"


def _who(found: Harmonised, words: Words, page: Page) -> Iterator[str]:
    """The positions that the readings shown move or add, with who holds and who opposes them."""
    shown: dict[str, None] = {}
    for end in ENDS:
        for reading in [r for r in found.of(end) if r.least][:SHOWN]:
            for setting in reading.changes:
                known = setting.value in ("held", "rejected")
                shown[setting.issue if known else setting.value] = None
    if not shown:
        return
    yield "The positions"
    for name in _in_order(shown, words):
        position = words.positions[name]
        text = position_text(name, words.theory.program)
        held = f" Held by {holders(position)}." if position.held_by else " No holder is named."
        against = listed(h.name for h in position.opposed_by)
        opposed = f" Opposed by {against}." if against else ""
        yield from wrapped(f"{name}: {text}.{held}{opposed}", page.width, "  ", "    ")


def _in_order(names: Iterable[str], words: Words) -> list[str]:
    known = list(words.positions)
    return sorted((n for n in names if n in words.positions), key=known.index)
