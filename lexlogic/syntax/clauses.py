"""Going on inside a statement that cannot be read, so that each of its clauses is looked at.

A clause that begins a line is independent of the others, so it can be read by itself: with the rest of the
statement replaced by blanks (every offset stays) and the few words it cannot be read without. Each clause that
cannot be read so has a mistake of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

import attrs
from attrs import frozen

from lexlogic.syntax.forms import FORMS
from lexlogic.syntax.recovery import Slice, clause_starts, words
from lexlogic.text import TextFile

_HEADS = {"ask": "ask x:x"}
_IN_ITS_PLACE = {  # what must be there for the rest to be read
    ("concept", "when"): "when x",
    ("rule", "establishes"): "establishes x",
    ("rule", "when"): "when x",
}
_PARTS = {"rule": words("establishes when unless")}
"""Declarations of which the parts have a fixed order, with the words these begin with."""
_WEAK = words("by for from in left no until within yields")
"""Words that begin a line inside other clauses as well: after a bad clause they may belong to it."""
_MOST_JOINED = 3

Readable = Callable[[TextFile], bool]
"""Says whether the statement can be read in this file."""


@frozen
class Clauses:
    """A statement cut where clauses begin: its head, then one stretch for each clause."""

    file: TextFile
    keyword: str
    stretches: tuple[tuple[int, int], ...]

    def holding(self, place: int) -> int:
        """The index of the stretch that holds an offset."""
        return max((i for i, (start, _) in enumerate(self.stretches) if start <= place), default=0)

    def bad(self, readable: Readable) -> dict[int, TextFile]:
        """For each stretch that cannot be read by itself, in order: the file with that one only.

        Lines that can be read together only (a word that begins clauses stands inside one) are one stretch.
        """
        found: dict[int, TextFile] = {}
        index = 0
        after = -1  # the stretch after the last bad one
        while index < len(self.stretches):
            for count in range(1, _MOST_JOINED + 1):
                alone = self._only(range(index, index + count))
                if alone is None:
                    return {}
                if readable(alone):
                    break
            else:
                alone = self._only(range(index, index + 1))
                if alone is not None and not (index == after and self._word(index) in _WEAK):
                    found[index] = alone
                count = 1
                after = index + 1
            index += count
        return found

    def in_order(self) -> bool:
        """Whether what has a fixed order is there in that order, so that each part may be left to the others."""
        order = [self._word(index) for index in range(1, len(self.stretches))]
        if self.keyword == "rule":
            return order in (["establishes", "when"], ["establishes", "when", "unless"])
        if self.keyword == "concept":
            before = ["", *(word for word in order if word != "note")]
            return ("unless", "unless") not in pairwise(before) and before[1:2] != ["unless"]
        return True

    def _only(self, kept: range) -> TextFile | None:
        """The file with these stretches only; none if a line leaves no room for the words needed."""
        text = self.file.text
        for index, (start, end) in enumerate(self.stretches):
            if index in kept:
                continue
            inside = text[start:end]
            needed = self._needed(index)
            if len(needed) > len(inside.split("\n", 1)[0]):
                return None
            blank = needed + re.sub(r"[^\n]", " ", inside[len(needed) :])
            text = text[:start] + blank + text[end:]
        return attrs.evolve(self.file, text=text)

    def _needed(self, index: int) -> str:
        if index == 0:
            return _HEADS.get(self.keyword, f"{self.keyword} x")
        return _IN_ITS_PLACE.get((self.keyword, self._word(index)), "")

    def _word(self, index: int) -> str:
        start, end = self.stretches[index]
        return self.file.text[start:end].split(None, 1)[0]


def clauses(file: TextFile, piece: Slice) -> Clauses | None:
    """The clauses of a statement; none if it is not of a kind that has independent ones."""
    text = file.text[piece.start : piece.end]
    keyword = text.split(None, 1)[0] if text.strip() else ""
    form = FORMS.get(keyword)
    if form is None or keyword == "variant":
        return None
    starts = clause_starts(file.text, piece, _PARTS.get(keyword, frozenset(form.clauses)))
    if not starts:
        return None
    edges = [piece.start, *starts, piece.end]
    found = Clauses(file, keyword, tuple(pairwise(edges)))
    return found if found.in_order() else None
