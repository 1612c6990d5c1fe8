"""Formulas in the words of the file, with the letters of their variables; and what parts they have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

import attrs

from lexlogic.program import model as m
from lexlogic.program.wording import listed


class Saying:
    """Formulas in the words of the file, variables left as letters."""

    def __init__(self, program: m.Program | None) -> None:
        self.predicates = {p.name: p for p in program.predicates} if program else {}

    def formula(self, formula: m.Formula) -> str:
        """A formula as a sentence."""
        match formula:
            case m.Truth(value):
                return "always" if value else "never"
            case m.PositionAtom(name):
                return f"{name} is held"
            case m.Predication(predicate, terms, moment):
                return self._atom(predicate, terms) + _moment(moment)
            case m.Not(m.PositionAtom(name)):
                return f"{name} is rejected"
            case m.Not(m.Equal(left, right)):
                return f"{term_text(left)} is not {term_text(right)}"
            case m.Not(body):
                return f"not ({self.formula(body)})"
            case m.Equal(left, right):
                return f"{term_text(left)} is {term_text(right)}"
            case m.And(parts):
                return " and ".join(self._inner(p) for p in parts)
            case m.Or(parts):
                return " or ".join(self._inner(p) for p in parts)
            case m.Exists(bounds, body):
                return f"for some {_bounds(bounds)}: {self.formula(body)}"
            case m.ForAll(bounds, guard, body):
                if guard == m.Truth(True):
                    return f"for every {_bounds(bounds)}: {self.formula(body)}"
                return (
                    f"for every {_bounds(bounds)} with {self._inner(guard)}: {self.formula(body)}"
                )
            case m.Shifted(shift, offset, body):
                by = f" by {offset.amount} {offset.unit}" if offset else ""
                return f"{shift.value}{by} {self._inner(body)}"
            case m.NormStatus(ref, status, moment):
                return f"{_ref(ref)} is {status.value}{_moment(moment)}"
            case m.ConflictClaim(_, _, members):
                return f"conflict of {listed(map(_ref, members))}"
            case m.Advice(agent, must, body):
                return f"{term_text(agent)} {'should' if must else 'may'}: {self.formula(body)}"

    def pattern(self, predicate: m.Predicate) -> str:
        """What a predicate says of its letters."""
        return self._atom(predicate.name, predicate.params)

    def _inner(self, formula: m.Formula) -> str:
        text = self.formula(formula)
        return f"({text})" if isinstance(formula, m.And | m.Or) else text

    def _atom(self, predicate: m.PredicateId, terms: tuple[m.Term, ...]) -> str:
        names = [term_text(t) for t in terms]
        definition = self.predicates.get(predicate)
        if definition is None or not definition.gloss:
            return f"{predicate}({', '.join(names)})" if names else str(predicate)
        by_name = dict(zip((p.name for p in definition.params), names, strict=False))
        return re.sub(r"\{(\w+)\}", lambda k: by_name.get(k[1], k[1]), definition.gloss)


def term_text(term: m.Term) -> str:
    """A name, letter or date as written."""
    return term.date.text if isinstance(term, m.DateTerm) else term.name


def _ref(ref: m.NormRef) -> str:
    args = f"[{', '.join(map(term_text, ref.terms))}]" if ref.terms else ""
    by = f" by {term_text(ref.by)}" if ref.by is not None else ""
    limb = f".{ref.limb}" if ref.limb else ""
    return f"{term_text(ref.norm)}{limb}{args}{by}"


def _bounds(bounds: tuple[m.Bound, ...]) -> str:
    return listed(f"{b.variable.sort} {b.variable.name}" for b in bounds)


def _moment(moment: m.Moment | None) -> str:
    if moment is None:
        return ""
    dates = " and ".join(term_text(t) for t in moment.dates)
    return f" {'on' if moment.kind is m.MomentKind.AT else moment.kind.value} {dates}"


def _flat(text: str) -> str:
    return " ".join(text.split())


def atoms(formula: object) -> Iterator[m.Predication]:
    """The atoms of a formula, in order."""
    return (part for part in parts_of(formula) if isinstance(part, m.Predication))


def parts_of(item: object) -> Iterator[object]:
    """Every record in a definition, itself included; places are left out."""
    if isinstance(item, tuple):
        for each in item:
            yield from parts_of(each)
    elif attrs.has(type(item)) and type(item).__module__ == m.__name__:
        yield item
        for f in attrs.fields(cast(Any, type(item))):
            if f.name != "span":
                yield from parts_of(getattr(item, f.name))


def touching(program: m.Program, definitions: tuple[object, ...]) -> tuple[str, ...]:
    """The positions that definitions depend on, themselves or by the rules of what they mention."""
    rules: dict[str, list[m.Rule]] = {}
    for rule in program.rules:
        rules.setdefault(str(rule.head.predicate), []).append(rule)
    positions: dict[str, None] = {}
    seen: set[str] = set()
    waiting: list[object] = list(definitions)
    while waiting:
        item = waiting.pop(0)
        for part in parts_of(item):
            if isinstance(part, m.PositionAtom):
                positions[str(part.position)] = None
            elif isinstance(part, m.Predication) and part.predicate not in seen:
                seen.add(part.predicate)
                waiting += rules.get(str(part.predicate), [])
    order = [str(p.name) for p in program.positions]
    return tuple(p for p in order if p in positions)
