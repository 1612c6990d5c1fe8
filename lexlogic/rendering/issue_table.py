"""Combinations as a table of Y and N: a row an issue, a column a combination."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from lexlogic.explanation.wording import Words
from lexlogic.program import model as m
from lexlogic.program.wording import listed
from lexlogic.rendering.entries import holder_text
from lexlogic.rendering.page import Page, shortened, wrapped
from lexlogic.rendering.sentences import position_text, setting_text, written
from lexlogic.rendering.terminal import display_width
from lexlogic.solving.verdict import Ground, Outcome, Setting

_LEFT = 12  # where columns begin
_CELL = 4
_HEAD = 12
_BROADEST = 36  # of the names at the right
_AUTHORITIES = 4


@frozen
class Row:
    """An issue as a reader sees it: a letter, its kind, a name, and its values."""

    issue: str
    letter: str
    kind: str  # law | fact
    name: str
    values: tuple[Setting, ...]

    def cell(self, setting: Setting) -> str:
        """How a value is written in a column."""
        match setting.value:
            case "held" | "true":
                return "Y"
            case "rejected" | "false":
                return "N"
            case value:
                return str([v.value for v in self.values].index(value) + 1)

    @property
    def is_choice(self) -> bool:
        """Whether it has values of its own: a group of positions, the date of an event."""
        return self.values[0].value not in ("held", "rejected", "true", "false")


def make_rows(values: Iterable[tuple[Setting, ...]], words: Words) -> tuple[Row, ...]:
    """Rows with letters of their own and names that differ."""
    every = list(values)
    names = _names(every, words)
    taken: set[str] = set()
    found = []
    for each, name in zip(every, names, strict=True):
        letter = _letter(name, taken)
        taken.add(letter)
        kind = "fact" if each[0].is_fact else "law"
        found.append(Row(each[0].issue, letter, kind, name, each))
    return tuple(found)


def _names(every: Sequence[tuple[Setting, ...]], words: Words) -> list[str]:
    """What issues are called: positions by name, facts as written, with what tells equal ones apart."""
    plain = [short_name(v[0]) for v in every]
    found = []
    for each, name in zip(every, plain, strict=True):
        atom = each[0].atom
        if plain.count(name) > 1 and atom is not None:
            if atom.open_part and any(
                not v[0].atom.open_part
                for v, n in zip(every, plain, strict=True)
                if n == name and v[0].atom is not None
            ):
                name += ", as judged"
            if each[0].value in ("true", "false"):
                name += words.date(atom.tick)
        found.append(name)
    return found


def short_name(setting: Setting) -> str:
    """A position or group by its name, a fact as the file writes it."""
    return written(setting.atom) if setting.is_fact and setting.atom else setting.issue


def _letter(name: str, taken: set[str]) -> str:
    """A letter of the name that is not taken: first the first, then those that begin words."""
    own = [c for c in name if c.isascii() and c.isalpha()]
    starts = [b for a, b in zip("_" + name, name, strict=False) if b.isupper() or not a.isalnum()]
    letters = [c.upper() for c in (*own[:1], *starts, *own) if c.isascii() and c.isalpha()]
    for letter in (*letters, *map(chr, range(ord("A"), ord("Z") + 1))):
        if letter not in taken:
            return letter
    number = 1
    while f"{letters[0] if letters else 'X'}{number}" in taken:
        number += 1
    return f"{letters[0] if letters else 'X'}{number}"


def table(rows: Sequence[Row], grounds: Sequence[Ground], page: Page) -> Iterator[str]:
    """The table, in blocks as broad as the page. Columns are numbered through."""
    broad = min(max((display_width(r.name) for r in rows), default=0), _BROADEST)
    room = page.width - _LEFT - broad
    waiting = list(enumerate(grounds, 1))
    first = True
    while waiting:
        fit = 1
        while fit < len(waiting) and _columns_width(waiting[: fit + 1]) <= room:
            fit += 1
        if not first:
            yield ""
        yield from _block(rows, waiting[:fit], page)
        waiting, first = waiting[fit:], False


def _columns_width(columns: Sequence[tuple[int, Ground]]) -> int:
    """How broad some columns are: those that entail it, then the others under a heading of their own."""
    yes = sum(g.outcome is Outcome.ENTAILED for _, g in columns)
    no = len(columns) - yes
    left = max(yes * _CELL, _HEAD) + 1 if yes and no else yes * _CELL
    return max(left + no * _CELL, _HEAD)


def _block(rows: Sequence[Row], columns: Sequence[tuple[int, Ground]], page: Page) -> Iterator[str]:
    yes = [c for c in columns if c[1].outcome is Outcome.ENTAILED]
    no = [c for c in columns if c[1].outcome is not Outcome.ENTAILED]
    width = _columns_width(columns) - len(no) * _CELL if yes else 0
    heads = f"{'Entailed if':<{width}}" if yes else ""
    heads += "Excluded if" if no else ""
    yield " " * _LEFT + heads.rstrip()
    yield (" " * _LEFT + _cells([str(n) for n, _ in yes], [str(n) for n, _ in no], width)).rstrip()
    end = _columns_width(columns)
    for row in rows:
        left, right = ([_cell(row, g) for _, g in part] for part in (yes, no))
        if len(columns) > 1 and not any(c != "." for c in (*left, *right)):
            continue
        start = f"  {row.letter:<2}{row.kind:<8}"[:_LEFT].ljust(_LEFT)
        cells = f"{_cells(left, right, width):<{end}}"
        name = shortened(row.name, page.width - _LEFT - end)
        yield f"{start}{cells}{name}".rstrip()


def _cells(left: Sequence[str], right: Sequence[str], width: int) -> str:
    one = "".join(f"{c:<{_CELL}}" for c in left)
    return f"{one:<{width}}" + "".join(f"{c:<{_CELL}}" for c in right)


def _cell(row: Row, ground: Ground) -> str:
    for setting in ground.settings:
        if setting.issue == row.issue:
            return row.cell(setting)
    return "."


def legend(rows: Sequence[Row], words: Words, page: Page) -> Iterator[str]:
    """What each issue says, and of positions who holds and who opposes them."""
    program = words.theory.program
    for row in rows:
        head = f"  {row.letter:<3}"
        rest = " " * 5
        if row.is_choice:
            yield from wrapped(f"{row.name}: one of", page.width, head, rest)
            for number, value in enumerate(row.values, 1):
                said = (
                    setting_text(value, words) if value.is_fact else _quoted(value.value, program)
                )
                yield from wrapped(said, page.width, f"{rest}{number} ", rest + "  ")
                if not value.is_fact:
                    yield from _authorities(value.value, program, page, rest + "  ")
        elif row.kind == "fact":
            atom = row.values[0].atom
            judged = ": a standard, left to judgment" if atom is not None and atom.open_part else ""
            yield from wrapped(setting_text(row.values[0], words) + judged, page.width, head, rest)
        else:
            yield from wrapped(_quoted(row.issue, program), page.width, head, rest)
            yield from _authorities(row.issue, program, page, rest)


def _quoted(name: str, program: m.Program) -> str:
    return f'{name}: "{position_text(name, program)}"'


def _authorities(name: str, program: m.Program, page: Page, lead: str) -> Iterator[str]:
    for word, holders in sides(name, program):
        yield from wrapped(f"{word} {holders}", page.width, lead, lead + "  ")


def sides(name: str, program: m.Program) -> Iterator[tuple[str, str]]:
    """Who holds a position, who is against it, who leaves it open."""
    position = next((p for p in program.positions if str(p.name) == name), None)
    if position is None:
        return
    for word, holders in (
        ("held by", position.held_by),
        ("against:", position.opposed_by),
        ("left open by", position.left_open_by),
    ):
        if holders:
            yield word, authorities(holders)
    if not (position.held_by or position.opposed_by or position.left_open_by):
        yield "no holder", "is named in the file"


def authorities(holders: Sequence[m.Holder]) -> str:
    """Who and where, the first few."""
    said = [holder_text(h) for h in holders[:_AUTHORITIES]]
    more = len(holders) - len(said)
    return "; ".join(said) + (f"; and {more} more" if more else "")


def number_word(number: int) -> str:
    """Small numbers in words."""
    small = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return small[number] if number < len(small) else f"{number:,}"


__all__ = ["Row", "authorities", "legend", "listed", "make_rows", "number_word", "sides", "table"]
