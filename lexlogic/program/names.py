"""Symbol tables: what each name of a scope stands for."""

from __future__ import annotations

import difflib
from typing import Any

from attrs import define, field, frozen

from lexlogic.program.model import Variable
from lexlogic.text import Span

KIND_WORDS = {
    "sort": "a sort",
    "individual": "an individual",
    "predicate": "a fact, conduct or concept",
    "source": "a source of law",
    "norm": "a norm",
    "position": "a position",
    "group": "a group of positions",
    "principle": "a principle",
    "view": "a view",
    "rule": "a rule",
    "exception": "an exception",
}


@frozen
class Symbol:
    """A name, the kind of thing it names, its definition, and where it was introduced."""

    name: str
    kind: str
    definition: Any = field(eq=False)
    span: Span | None = field(eq=False)


@frozen
class NormSignature:
    """What a reference to a norm needs: its parameters and its bearer."""

    params: tuple[Variable, ...]
    bearer: Variable


@define
class Table:
    """The names of a scope and of the scopes around it."""

    parent: Table | None = None
    own: dict[str, Symbol] = field(factory=dict)

    def find(self, name: str) -> Symbol | None:
        """The symbol of that name, innermost scope first."""
        table: Table | None = self
        while table is not None:
            if name in table.own:
                return table.own[name]
            table = table.parent
        return None

    def add(self, symbol: Symbol) -> None:
        self.own[symbol.name] = symbol

    def names(self, kinds: tuple[str, ...] = ()) -> list[str]:
        """All visible names of the kinds (of any kind, if none is given), sorted."""
        found: dict[str, Symbol] = {}
        table: Table | None = self
        while table is not None:
            for name, symbol in table.own.items():
                found.setdefault(name, symbol)
            table = table.parent
        return sorted(name for name, s in found.items() if not kinds or s.kind in kinds)

    def close_to(self, name: str, kinds: tuple[str, ...] = ()) -> str | None:
        """The visible name most like `name`, if one is much like it."""
        matches = difflib.get_close_matches(name, self.names(kinds), n=1, cutoff=0.7)
        return matches[0] if matches else None
