"""Going on inside a statement that cannot be read, so that each of its clauses is looked at.

A clause that begins a line is independent of the others: with the bad one taken out, what is left can be
read if nothing else is wrong. Taken out means replaced by blanks, so that every offset stays.
"""

from __future__ import annotations

import re
from itertools import pairwise

import attrs
from attrs import frozen

from lexlogic.syntax.forms import FORMS
from lexlogic.syntax.recovery import Slice, clause_starts, words
from lexlogic.text import TextFile

_HEADS = {"ask": "ask x:x"}
_IN_ITS_PLACE = {("concept", "when"): "when x"}  # an `unless` may follow that needs it
_WEAK = words("by for from in left no until within yields")
"""Words that begin a line inside other clauses as well: after a bad clause they may belong to it."""


@frozen
class Clauses:
    """A statement cut where clauses begin: its head, then one stretch for each clause."""

    file: TextFile
    keyword: str
    stretches: tuple[tuple[int, int], ...]

    def holding(self, place: int) -> int:
        """The index of the stretch that holds an offset; the last one for the end."""
        found = [i for i, (start, _) in enumerate(self.stretches) if start <= place]
        return found[-1] if found else 0

    def begins(self, place: int) -> bool:
        """Whether an offset is where a clause begins."""
        return any(start == place for start, _ in self.stretches[1:])

    def without(self, indices: set[int]) -> TextFile | None:
        """The file with these stretches taken out; none if the head leaves no room for its words."""
        text = self.file.text
        for index in indices:
            start, end = self.stretches[index]
            inside = text[start:end]
            kept = self._kept(index)
            line = inside.split("\n", 1)[0]
            if len(kept) > len(line):
                return None
            blank = kept + re.sub(r"[^\n]", " ", inside[len(kept) :])
            text = text[:start] + blank + text[end:]
        return attrs.evolve(self.file, text=text)

    def _kept(self, index: int) -> str:
        if index == 0:
            return _HEADS.get(self.keyword, f"{self.keyword} x")
        return _IN_ITS_PLACE.get((self.keyword, self.word(index)), "")

    def word(self, index: int) -> str:
        """The word that a stretch begins with."""
        start, end = self.stretches[index]
        return self.file.text[start:end].split(None, 1)[0]

    def doubtful(self, index: int, taken_out: set[int]) -> bool:
        """Whether what a stretch seems to lack may come from one taken out before it."""
        if index - 1 in taken_out and self.word(index) in _WEAK:
            return True
        return any(self._open(i) for i in taken_out if i < index) and self._open(index) < 0

    def _open(self, index: int) -> int:
        """How many brackets a stretch opens more than it closes."""
        start, end = self.stretches[index]
        bare = re.sub(r'"(?:[^"\\]|\\.)*"|--[^\n]*', "", self.file.text[start:end])
        return sum((c in "([") - (c in ")]") for c in bare)


def clauses(file: TextFile, piece: Slice) -> Clauses | None:
    """The clauses of a statement; none if it is not of a kind that has independent ones."""
    text = file.text[piece.start : piece.end]
    keyword = text.split(None, 1)[0] if text.strip() else ""
    form = FORMS.get(keyword)
    if form is None or len(form.clauses) < 2 - (keyword == "ask") or keyword == "variant":
        return None
    starts = clause_starts(file.text, piece, frozenset(form.clauses))
    if not starts:
        return None
    edges = [piece.start, *starts, piece.end]
    return Clauses(file, keyword, tuple(pairwise(edges)))
