"""How inputs are varied: as words of the language more often than as bytes."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import cache

from lexlogic.library import grammar_path

_PIECE = re.compile(
    r'"(?:[^"\\]|\\.)*"|--[^\n]*|[^\W\d]\w*(?:[.\-]\w+)*|\d[\d-]*|\n[ \t]*|[ \t]+|.', re.S
)
_NAME = re.compile(r"[^\W\d]\w*(?:[.\-]\w+)*")
_ODD = (
    "0",
    "1",
    "9999-12-31",
    "0001-01-01",
    "0000",
    "99999999999999999999",
    "1950-02-30",
    "2001",
    '""',
    '"\\"',
    '"\x1b[2J"',
    '"\u202e"',
    '"`|<b>&"',
    "\u00e9",
    "e\u0301",
    "\x00",
    "\ufeff",
    "\u0130",
    "\U0001f600",
    "()",
    "(((",
    ")))",
    ",",
    ":",
    "[",
    "]",
    "!=",
    "=",
    "--",
    "```",
    "```lex\n",
    ".",
    "-",
    "a.b",
    "a-b",
    "x" * 300,
)
_ROUNDS = (1, 1, 1, 2, 2, 3, 5, 9)


@cache
def dictionary() -> tuple[str, ...]:
    """The words of the grammar, and signs and numbers at the edge of what it allows."""
    found: dict[str, None] = {}
    for name in ("lexlogic.lark", "terminals.lark"):
        text = re.sub(r"//[^\n]*", "", grammar_path(name).read_text(encoding="utf-8"))
        found |= dict.fromkeys(re.findall(r'"([^"\\\s]+)"', text))
    engine = "State Actor Duty party breaches in_force operative displaced more_specific void source Organization"
    return (*found, *engine.split(), *_ODD)


def mutate(data: bytes, size: int, seed: int, others: tuple[str, ...]) -> bytes:
    """The input with a few words, lines or stretches changed; at most `size` bytes."""
    chance = random.Random(seed)
    text = data.decode("utf-8", "replace")
    parts = _PIECE.findall(text) or [""]
    for _ in range(chance.choice(_ROUNDS)):
        parts = chance.choice(_WAYS)(parts, chance, others) or [""]
    return "".join(parts).encode("utf-8", "replace")[:size]


def _place(parts: list[str], chance: random.Random) -> int:
    for _ in range(8):
        at = chance.randrange(len(parts))
        if parts[at].strip():
            return at
    return chance.randrange(len(parts))


def _delete(parts: list[str], chance: random.Random, _: tuple[str, ...]) -> list[str]:
    at = _place(parts, chance)
    return parts[:at] + parts[at + chance.choice((1, 1, 2, 6)) :]


def _double(parts: list[str], chance: random.Random, _: tuple[str, ...]) -> list[str]:
    at = _place(parts, chance)
    end = at + chance.choice((1, 2, 5, 20))
    times = chance.choice((1, 1, 1, 2, 40))
    return parts[:at] + [*parts[at:end], " "] * times + parts[at:]


def _exchange(parts: list[str], chance: random.Random, _: tuple[str, ...]) -> list[str]:
    a, b = _place(parts, chance), _place(parts, chance)
    changed = list(parts)
    changed[a], changed[b] = parts[b], parts[a]
    return changed


def _word(parts: list[str], chance: random.Random, _: tuple[str, ...]) -> list[str]:
    at = _place(parts, chance)
    word = chance.choice(dictionary())
    return [*parts[:at], word, *parts[at + 1 :]]


def _insert(parts: list[str], chance: random.Random, _: tuple[str, ...]) -> list[str]:
    at = _place(parts, chance)
    return [*parts[:at], " ", chance.choice(dictionary()), " ", *parts[at:]]


def _rename(parts: list[str], chance: random.Random, _: tuple[str, ...]) -> list[str]:
    """Use one name of the text where another stands."""
    names = [i for i, p in enumerate(parts) if _NAME.fullmatch(p)]
    if len(names) < 2:
        return parts
    a, b = chance.sample(names, 2)
    return [*parts[:a], parts[b], *parts[a + 1 :]]


def _wrap(parts: list[str], chance: random.Random, _: tuple[str, ...]) -> list[str]:
    at = _place(parts, chance)
    before, after = chance.choice(
        (("not (", ")"), ("(", ")"), ("some s: State with (", ")"), ("ever (", ")"),
         ("every s: State satisfies (", ")"), ("previously by 2 years (", ")"), ("all of (", ", x)"),
         ("x when ", ""), ("", " at 2001"), ("", " and x"), ("", " or x"), ("", " is operative"), ('"', '"'))
    )  # fmt: skip
    times = chance.choice((1, 1, 1, 1, 3, 150))
    end = at + chance.choice((1, 2, 4))
    return [*parts[:at], before * times, *parts[at:end], after * times, *parts[end:]]


def _lines(parts: list[str], chance: random.Random, others: tuple[str, ...]) -> list[str]:
    """Put in a few lines of another input, or move some of this one."""
    text = "".join(parts)
    source = chance.choice(others) if others and chance.random() < 0.7 else text
    taken = source.split("\n")
    start = chance.randrange(len(taken))
    piece = taken[start : start + chance.choice((1, 1, 2, 3, 8))]
    lines = text.split("\n")
    at = chance.randrange(len(lines) + 1)
    return ["\n".join([*lines[:at], *piece, *lines[at + chance.choice((0, 0, 1)) :]])]


_WAYS: tuple[Callable[[list[str], random.Random, tuple[str, ...]], list[str]], ...] = (
    _delete, _delete, _double, _exchange, _word, _insert, _rename, _rename, _rename, _wrap, _lines, _lines,
)  # fmt: skip
