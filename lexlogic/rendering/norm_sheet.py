"""A norm of the library -> the sheet that `lexlogic norms CAT.3.1` shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

import attrs

from lexlogic.program import model as m
from lexlogic.program.wording import listed
from lexlogic.rendering.page import Page, wrapped

_MODES = {m.Mode.OBLIGES: "obliges", m.Mode.FORBIDS: "forbids", m.Mode.PERMITS: "permits"}
_OWING = {
    m.OwingKind.EACH_PARTY: "every party, each for itself",
    m.OwingKind.EACH_STATE: "every State, each for itself",
    m.OwingKind.ALL_PARTIES: "all parties together",
    m.OwingKind.EVERYONE: "all States together",
}


def render_norm(program: m.Program, norms: tuple[m.Norm, ...], page: Page) -> str:
    """The sheet of a norm: what it says, its parts in a sentence, its sources, what touches it."""
    norm = norms[0]
    lines = [_heading(program, norm, page)]
    if norm.quote:
        lines += wrapped(f'"{_flat(norm.quote)}"', page.width, "  ")
    elif norm.summary:
        lines += wrapped(f"In summary: {_flat(norm.summary)}", page.width, "  ")
    else:
        lines.append("  No quotation or summary is given.")
    for each in norms:
        lines += wrapped(_sentence(program, each), page.width, "  ", "    ")
    lines += wrapped(_duties(norm), page.width, "  ")
    standards = _standards(program, norms)
    if standards:
        lines += wrapped(f"must be shown: {'; '.join(standards)}", page.width, "  ", "    ")
    positions = touching(program, norms)
    lines += wrapped(
        f"positions that touch it: {', '.join(positions) or 'none'}", page.width, "  ", "    "
    )
    for source in program.sources:
        if source.name in norm.sources:
            cite = f" ({source.cite})" if source.cite else ""
            lines += wrapped(
                f"source: {source.title or source.name}{cite}", page.width, "  ", "    "
            )
    if norm.cite:
        lines += wrapped(f"see: {_flat(norm.cite)}", page.width, "  ", "    ")
    lines.append("  encoding reviewed by: nobody yet")
    return "\n".join(lines) + "\n"


def _heading(program: m.Program, norm: m.Norm, page: Page) -> str:
    name = f"{norm.sources[0]} {norm.article}" if norm.sources and norm.article else str(norm.name)
    del program
    left = f"{name}  {norm.title}".rstrip()
    place = str(norm.span) if norm.span else ""
    gap = " " * max(2, page.width - len(left) - len(place))
    return f"{page.bold(left)}{gap}{place}".rstrip()


def _sentence(program: m.Program, norm: m.Norm) -> str:
    """The formal parts, in the words of the file."""
    say = Saying(program)
    content = norm.content
    if norm.mode is m.Mode.FORBIDS and isinstance(content, m.Not):
        content = content.body
    text = f"{_MODES[norm.mode]} {norm.bearer.name}: {say.formula(content)}"
    if norm.scope != m.Truth(True):
        text += f"; when {say.formula(norm.scope)}"
    if norm.exceptions:
        text += f"; unless {' or '.join(say.formula(e) for e in norm.exceptions)}"
    if norm.exists != m.Truth(True):
        text += f"; a text only if {say.formula(norm.exists)}"
    return text


def _duties(norm: m.Norm) -> str:
    owed = []
    for owing in norm.owing:
        who = _OWING.get(owing.kind) or listed(_term(t) for t in owing.named)
        owed.append(who + _gate(owing.gate))
    parts = [
        f"bears: {norm.bearer.name}, {norm.bearer.sort}",
        f"owed to: {'; or '.join(owed) or 'nobody named'}",
    ]
    if norm.benefits:
        parts.append(f"benefits: {norm.benefits}")
    if norm.peremptory:
        dates = [
            (f" since {e.since.text}" if e.since else "") + _gate(e.gate) for e in norm.peremptory
        ]
        parts.append("peremptory" + "; or".join(dates))
    if not norm.exceptions:
        parts.append("exceptions: none")
    return ".  ".join(parts)


def _gate(gate: m.Formula) -> str:
    return "" if gate == m.Truth(True) else f" (if {Saying(None).formula(gate)})"


def _standards(program: m.Program, norms: tuple[m.Norm, ...]) -> list[str]:
    """What the scope asks for, each atom with its kind if somebody must judge it."""
    predicates = {p.name: p for p in program.predicates}
    found: dict[str, None] = {}
    for norm in norms:
        for atom in atoms(norm.scope):
            definition = predicates.get(atom.predicate)
            if definition is None:
                continue
            standard = definition.kind is m.PredicateKind.STANDARD
            found[Saying(program).formula(atom) + (" (standard)" if standard else "")] = None
    return list(found)


def touching(program: m.Program, norms: tuple[m.Norm, ...]) -> tuple[str, ...]:
    """The positions a norm depends on, itself or by the rules of what it mentions."""
    rules: dict[str, list[m.Rule]] = {}
    for rule in program.rules:
        rules.setdefault(str(rule.head.predicate), []).append(rule)
    positions: dict[str, None] = {}
    seen: set[str] = set()
    waiting: list[object] = list(norms)
    while waiting:
        item = waiting.pop(0)
        for part in _parts(item):
            if isinstance(part, m.PositionAtom):
                positions[str(part.position)] = None
            elif isinstance(part, m.Predication) and part.predicate not in seen:
                seen.add(part.predicate)
                waiting += rules.get(str(part.predicate), [])
    order = [str(p.name) for p in program.positions]
    return tuple(p for p in order if p in positions)


def atoms(formula: object) -> Iterator[m.Predication]:
    """The atoms of a formula, in order."""
    return (part for part in _parts(formula) if isinstance(part, m.Predication))


def _parts(item: object) -> Iterator[object]:
    if isinstance(item, tuple):
        for each in item:
            yield from _parts(each)
    elif attrs.has(type(item)) and type(item).__module__ == m.__name__:
        yield item
        for f in attrs.fields(cast(Any, type(item))):
            if f.name != "span":
                yield from _parts(getattr(item, f.name))


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
                return f"{_term(left)} is not {_term(right)}"
            case m.Not(body):
                return f"not ({self.formula(body)})"
            case m.Equal(left, right):
                return f"{_term(left)} is {_term(right)}"
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
                return f"{_term(agent)} {'should' if must else 'may'}: {self.formula(body)}"

    def _inner(self, formula: m.Formula) -> str:
        text = self.formula(formula)
        return f"({text})" if isinstance(formula, m.And | m.Or) else text

    def _atom(self, predicate: m.PredicateId, terms: tuple[m.Term, ...]) -> str:
        names = [_term(t) for t in terms]
        definition = self.predicates.get(predicate)
        if definition is None or not definition.gloss:
            return f"{predicate}({', '.join(names)})" if names else str(predicate)
        by_name = dict(zip((p.name for p in definition.params), names, strict=False))
        return re.sub(r"\{(\w+)\}", lambda k: by_name.get(k[1], k[1]), definition.gloss)


def _term(term: m.Term) -> str:
    return term.date.text if isinstance(term, m.DateTerm) else term.name


def _ref(ref: m.NormRef) -> str:
    args = f"[{', '.join(map(_term, ref.terms))}]" if ref.terms else ""
    by = f" by {_term(ref.by)}" if ref.by is not None else ""
    limb = f".{ref.limb}" if ref.limb else ""
    return f"{_term(ref.norm)}{limb}{args}{by}"


def _bounds(bounds: tuple[m.Bound, ...]) -> str:
    return listed(f"{b.variable.sort} {b.variable.name}" for b in bounds)


def _moment(moment: m.Moment | None) -> str:
    if moment is None:
        return ""
    dates = " and ".join(_term(t) for t in moment.dates)
    return f" {'on' if moment.kind is m.MomentKind.AT else moment.kind.value} {dates}"


def _flat(text: str) -> str:
    return " ".join(text.split())
