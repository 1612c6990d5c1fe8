"""`and` beside `or` without brackets: the two readings, built from the text itself."""

from __future__ import annotations

import re

from lexlogic.diagnostics import Diagnostic
from lexlogic.syntax.forms import FORMS
from lexlogic.syntax.recovery import words
from lexlogic.syntax.trouble import Token, Trouble, offset

_WIDEST = 77
_LONGEST = 200  # tokens of a condition that are looked at
_ENDING = words("when unless if per expect for only rank establishes provided satisfies under")


def mixed(trouble: Trouble) -> Diagnostic | None:
    """Recognise `a and b or c`, and show what it may mean."""
    token = trouble.token
    if token.text not in ("and", "or") or {"AND", "OR"} & trouble.expected == set():
        return None
    start = _left(trouble)
    if start is None:
        return None
    parts = _operands(trouble, start)
    if parts is None:
        return None
    first = _reading(parts, "and", "or")
    second = _reading(parts, "or", "and")
    lines = [_noted(*first, "alone suffices"), _noted(*second, "always needed")]
    width = max(len(line) for line, _ in lines)
    shown = [f"   {line:<{width}}    {note}".rstrip() for line, note in lines]
    if any(len(line) > _WIDEST for line in shown):
        shown = [f"   {line}" for line, _ in lines]
    message = "Two readings. Choose one:\n" + "\n".join(shown)
    return trouble.says("and with or", message, code="E-MIXED")


def _left(trouble: Trouble) -> int | None:
    """Return where the condition begins: the farthest place where an opening bracket helps."""
    joint = trouble.token
    end = trouble.previous.end if trouble.previous else joint.start
    reached = joint.end - trouble.piece.start + 2
    farthest: int | None = None
    depth = 0
    joined = False
    for token in reversed([t for t in trouble.tokens if t.end <= end][-_LONGEST:]):
        joined = joined or token.text in ("and", "or")
        depth += (token.text in ")]") - (token.text in "([")
        if depth < 0:
            break
        if depth or not joined:
            continue
        inside = trouble.file.text[token.start : end]
        error = trouble.attempt(trouble.edited(token.start, end, f"({inside})"))
        place = None if error is None else offset(error)
        if place is None or place >= reached:
            farthest = token.start
    return farthest


def _operands(trouble: Trouble, start: int) -> list[str] | None:
    """Return operands and joints in turn, from `start` to the end of the condition."""
    parts: list[list[Token]] = [[]]
    depth = 0
    between = False
    for token in (t for t in trouble.tokens if t.start >= start):
        depth += (token.text in "([") - (token.text in ")]")
        if depth < 0 or (depth == 0 and _ends(trouble, token)):
            break
        if depth == 0 and token.text in ("and", "or") and not between:
            parts += [[token], []]
            continue
        if depth == 0:
            between = token.text == "between" or (between and token.text != "and")
        parts[-1].append(token)
    if not all(parts) or len(parts) % 2 == 0:
        return None
    text = trouble.file.text
    spelt = [text[part[0].start : part[-1].end] for part in parts]
    return [re.sub(r"\s+", " ", re.sub(r"--[^\n]*", "", part)) for part in spelt]


def _ends(trouble: Trouble, token: Token) -> bool:
    if token.text == ",":
        return True
    if token.text in ("satisfies", "with"):
        return False
    keyword = token.text in _ENDING or token.text in FORMS
    clause = any(token.text in form.clauses for form in FORMS.values())
    return keyword or (clause and trouble.first_of_line(token))


def _reading(parts: list[str], inner: str, outer: str) -> tuple[str, str]:
    """Return the reading in which `inner` binds closer, and an operand that stands alone in it."""
    groups: list[list[str]] = [[parts[0]]]
    for joint, operand in zip(parts[1::2], parts[2::2], strict=True):
        if joint == inner:
            groups[-1].append(operand)
        else:
            groups.append([operand])
    alone = [group[0] for group in groups if len(group) == 1]
    joined = [g[0] if len(g) == 1 else "(" + f" {inner} ".join(g) + ")" for g in groups]
    return f" {outer} ".join(joined), alone[0] if len(alone) == 1 else ""


def _noted(reading: str, alone: str, words: str) -> tuple[str, str]:
    return reading, f"`{alone}` {words}" if alone and len(alone) < 30 else ""
