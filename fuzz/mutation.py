"""How inputs are varied: as words of the language, or of the data format, more often than as bytes."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import cache

from attrs import frozen

from lexlogic.library import grammar_path

_PIECE = re.compile(
    r'"(?:[^"\\]|\\.)*"|--[^\n]*|[^\W\d]\w*(?:[.\-]\w+)*|\d[\d-]*|\n[ \t]*|[ \t]+|.', re.S
)
_NAME = re.compile(r"[^\W\d]\w*(?:[.\-]\w+)*")
_NASTY = (
    '"\x1b[2J"',
    '"\x9b31m"',
    '"\u202e"',
    '"\u2067"',
    '"`|<b>&"',
    "\u00e9",
    "e\u0301",
    "\x00",
    "\ufeff",
    "\u0130",
    "\U0001f600",
    "9999-12-31",
    "0001-01-01",
    "99999999999999999999",
    "x" * 300,
)
_ODD = (
    *_NASTY,
    *("0", "1", "0000", "1950-02-30", "2001", '""', '"\\"', "()", "(((", ")))", ",", ":", "[", "]"),
    *("!=", "=", "--", "```", "```lex\n", ".", "-", "a.b", "a-b"),
)
_OF_DATA = (
    *_NASTY,
    *("name", "Ana", "a", "b", "d", "2 1 3", ",", ";", "\t", "\r\n", "\r", '"', "'", "=1+1", "?", "-"),
    *("{", "}", "[", "]", ":", "null", "true", "false", "NaN", "-Infinity", "1e999", "-0", "1.5", '"1"'),
    *('"\\ud800"', '"\\u001b[2J"', '"\\u202e"', "1" * 5000, "\u0661", "\xff\xfe", "[" * 3000, '{"a":' * 2000),
)  # fmt: skip
_ROUNDS = (1, 1, 1, 2, 2, 3, 5, 9)


@frozen
class Words:
    """What is put into inputs: words by themselves, and pairs of words around what stands there."""

    single: tuple[str, ...]
    around: tuple[tuple[str, str], ...]


@cache
def of_programs() -> Words:
    """The words of the grammar, and signs and numbers at the edge of what it allows."""
    found: dict[str, None] = {}
    for name in ("lexlogic.lark", "terminals.lark"):
        text = re.sub(r"//[^\n]*", "", grammar_path(name).read_text(encoding="utf-8"))
        found |= dict.fromkeys(re.findall(r'"([^"\\\s]+)"', text))
    engine = "State Actor Duty party breaches in_force operative displaced more_specific void source Organization"
    around = (
        ("not (", ")"), ("(", ")"), ("some s: State with (", ")"), ("ever (", ")"),
        ("every s: State satisfies (", ")"), ("previously by 2 years (", ")"), ("all of (", ", x)"),
        ("x when ", ""), ("", " at 2001"), ("", " and x"), ("", " or x"), ("", " is operative"), ('"', '"'),
    )  # fmt: skip
    return Words((*found, *engine.split(), *_ODD), around)


@cache
def of_data() -> Words:
    """Signs of JSON and of tables."""
    around = (("[", "]"), ('{"1":', "}"), ('"', '"'), ("", ",1"), ("-", ""), ("\n", "\n"))
    return Words(_OF_DATA, around)


def mutate(data: bytes, size: int, seed: int, others: tuple[str, ...], words: Words) -> bytes:
    """The input with a few words, lines or stretches changed; at most `size` bytes."""
    chance = random.Random(seed)
    parts = _PIECE.findall(data.decode("utf-8", "replace")) or [""]
    work = _Work(chance, others, words)
    for _ in range(chance.choice(_ROUNDS)):
        parts = chance.choice(_WAYS)(parts, work) or [""]
    return "".join(parts).encode("utf-8", "replace")[:size]


def vary(seed: int, others: tuple[str, ...], size: int) -> bytes:
    """One of the inputs started from with a word or line of it changed, so that it may well still be good."""
    chance = random.Random(seed)
    parts = _PIECE.findall(chance.choice(others)) or [""]
    work = _Work(
        chance, others, Words(("not", "A", "B", "and", "or", "x", "a", "1960"), (("not (", ")"),))
    )
    for _ in range(chance.choice((1, 1, 2, 3))):
        parts = chance.choice(_MILD)(parts, work) or [""]
    return "".join(parts).encode("utf-8", "replace")[:size]


@frozen
class _Work:
    """Where chances, words and other inputs come from."""

    chance: random.Random
    others: tuple[str, ...]
    words: Words

    def place(self, parts: list[str]) -> int:
        for _ in range(8):
            at = self.chance.randrange(len(parts))
            if parts[at].strip():
                return at
        return self.chance.randrange(len(parts))


def _delete(parts: list[str], work: _Work) -> list[str]:
    at = work.place(parts)
    return parts[:at] + parts[at + work.chance.choice((1, 1, 2, 6)) :]


def _double(parts: list[str], work: _Work) -> list[str]:
    at = work.place(parts)
    end = at + work.chance.choice((1, 2, 5, 20))
    times = work.chance.choice((1, 1, 1, 2, 40))
    return parts[:at] + [*parts[at:end], " "] * times + parts[at:]


def _exchange(parts: list[str], work: _Work) -> list[str]:
    a, b = work.place(parts), work.place(parts)
    changed = list(parts)
    changed[a], changed[b] = parts[b], parts[a]
    return changed


def _word(parts: list[str], work: _Work) -> list[str]:
    at = work.place(parts)
    return [*parts[:at], work.chance.choice(work.words.single), *parts[at + 1 :]]


def _insert(parts: list[str], work: _Work) -> list[str]:
    at = work.place(parts)
    return [*parts[:at], " ", work.chance.choice(work.words.single), " ", *parts[at:]]


def _rename(parts: list[str], work: _Work) -> list[str]:
    """Use one name of the text where another stands."""
    names = [i for i, p in enumerate(parts) if _NAME.fullmatch(p)]
    if len(names) < 2:
        return parts
    a, b = work.chance.sample(names, 2)
    return [*parts[:a], parts[b], *parts[a + 1 :]]


def _wrap(parts: list[str], work: _Work) -> list[str]:
    at = work.place(parts)
    before, after = work.chance.choice(work.words.around)
    times = work.chance.choice((1, 1, 1, 1, 3, 150))
    end = at + work.chance.choice((1, 2, 4))
    return [*parts[:at], before * times, *parts[at:end], after * times, *parts[end:]]


def _line(parts: list[str], work: _Work) -> list[str]:
    """Leave a line out, or put it elsewhere, or twice."""
    lines = "".join(parts).split("\n")
    taken = lines.pop(work.chance.randrange(len(lines)))
    for _ in range(work.chance.choice((0, 1, 1, 2))):
        lines.insert(work.chance.randrange(len(lines) + 1), taken)
    return ["\n".join(lines)]


def _alike(parts: list[str], work: _Work) -> list[str]:
    """Put a word where one of its kind stands."""
    places = [i for i, p in enumerate(parts) if p in _KINDS]
    if not places:
        return parts
    at = work.chance.choice(places)
    return [*parts[:at], work.chance.choice(_KINDS[parts[at]]), *parts[at + 1 :]]


def _lines(parts: list[str], work: _Work) -> list[str]:
    """Put in a few lines of another input, or move some of this one."""
    chance = work.chance
    text = "".join(parts)
    source = chance.choice(work.others) if work.others and chance.random() < 0.7 else text
    taken = source.split("\n")
    start = chance.randrange(len(taken))
    piece = taken[start : start + chance.choice((1, 1, 2, 3, 8))]
    lines = text.split("\n")
    at = chance.randrange(len(lines) + 1)
    return ["\n".join([*lines[:at], *piece, *lines[at + chance.choice((0, 0, 1)) :]])]


_WAYS: tuple[Callable[[list[str], _Work], list[str]], ...] = (
    _delete, _delete, _double, _exchange, _word, _insert, _rename, _rename, _rename, _wrap, _lines, _lines,
)  # fmt: skip
_MILD = (_line, _line, _line, _alike, _alike, _alike, _alike, _rename, _wrap, _word)
_KINDS = {
    word: tuple(kind.split())
    for kind in (
        "obliges forbids permits", "and or", "A B", "X Y", "n m r h", "when unless", "some every", "a b c d e f",
        "strict wide", "fact standard position", "P R Q", "p q", "breaches complies", "1950 1960 1970-01-01 2001",
        "entailed excluded open",
    )
    for word in kind.split()
}  # fmt: skip
