"""What runs in a circle: rules through `unless` and `not`, rankings of principles, views that
follow each other.

A circle that is there for everybody, every step asking about the very same things, is an error. One that
arises for some persons or States only is found when a question is worked out; that it may arise is a warning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from lexlogic.diagnostics import Diagnostic
from lexlogic.program import model as m
from lexlogic.program.normal import TRUE
from lexlogic.text import Span

_WIDEST = 66


@frozen
class Edge:
    """One step of a circle: from a name to the name it reads or outranks, and where that is
    said.
    """

    start: str
    end: str
    word: str
    span: Span | None
    negative: bool = False

    @property
    def line(self) -> str:
        """The line, as it is shown beside the step."""
        return f"line {self.span.line}" if self.span is not None else ""


def rule_circles(program: m.Program) -> Iterator[Diagnostic]:
    """E-CYCLE for each group of concepts that depend on themselves through `unless` or `not`."""
    closed = {
        str(p.name)
        for p in program.predicates
        if p.kind in (m.PredicateKind.RECORD, m.PredicateKind.LIST)
    }
    edges: dict[str, list[Edge]] = {}
    for rule in program.rules:
        for edge in _steps(rule, closed):
            edges.setdefault(edge.start, []).append(edge)
    for circle in _circles(edges):
        first = circle[0]
        word = denial(circle)
        if len(circle) == 1:
            why = f"It is so unless it is so, so it cannot be decided. Remove the `{word}`."
        elif all(e.negative for e in circle) and len(circle) == 2:
            why = (
                "Each is so unless the other is, so neither can be decided. Remove one "
                f"`{word}`, or let a position say which exception wins."
            )
        else:
            why = (
                "None of them can be decided before the others, and one of them is so only if "
                f"another is not. Remove one `{word}`, or let a position say which exception wins."
            )
        yield Diagnostic(
            "E-CYCLE",
            "exceptions in a circle",
            first.span,
            f"{drawing(circle)}\n{why}",
            shows_source=False,
        )


def denial(circle: Sequence[Edge]) -> str:
    """The word of a circle that is to be removed: `unless`, if it has one, or the other way to deny."""
    words = sorted({e.word for e in circle if e.negative})
    return "unless" if "unless" in words or not words else words[0]


def possible_circles(program: m.Program) -> Iterator[Diagnostic]:
    """W-CYCLE: names that depend on themselves through a denial or a breach, though perhaps never of the
    same persons (D45, last sentence). Circles wholly in imported files are theirs.

    What other norms do to a norm in a conflict is left out: it shows only with the facts.
    """
    edges: dict[str, list[Edge]] = {}
    for rule in program.rules:
        parts = [(rule.body, "when", False), *((e, "unless", True) for e in rule.exceptions)]
        for formula, word, turned in parts:
            turned = turned or rule.kind is m.RuleKind.UNMET
            for edge in _touched(str(rule.head.predicate), formula, word, turned, rule.span):
                edges.setdefault(edge.start, []).append(edge)
    for norm in program.norms:
        parts = [(norm.scope, "when", True), *((e, "unless", True) for e in norm.exceptions)]
        parts += [(norm.content, "requires", True), (norm.breach_condition, "only where", True)]
        for formula, word, turned in parts:
            for edge in _touched(f"breach of {norm.name}", formula, word, turned, norm.span):
                edges.setdefault(edge.start, []).append(edge)
    for circle in _circles(edges):
        file = program.span.file if program.span is not None else None
        if file is not None and all(e.span is None or e.span.file != file for e in circle):
            continue
        yield Diagnostic(
            "W-CYCLE",
            "may run in a circle",
            circle[0].span,
            f"{drawing(circle)}\nAs far as the words go, this may depend on itself, and at one step it "
            "denies what it depends on. Where that happens for one and the same person and time, nothing "
            "is answered (E-CYCLE, E-ENTANGLED): one more fact may bring that about. Say which comes "
            "first, as by  previously, or let a condition keep the two apart.",
            shows_source=False,
        )


def _touched(
    start: str, formula: m.Formula, word: str, negative: bool, span: Span | None
) -> Iterator[Edge]:
    """What a definition reads at its own time or at any, whoever it is about."""
    match formula:
        case m.Predication():
            shown = (
                f"{word} not" if negative and word == "when" and start[:9] != "breach of" else word
            )
            place = formula.span or span
            yield Edge(start, str(formula.predicate), shown, place, negative)
        case m.NormStatus(ref, status, _):
            if isinstance(ref.norm, m.Constant) and status is not m.Status.EXISTS:
                yield Edge(start, f"breach of {ref.norm.name}", word, ref.span or span, True)
        case m.Not(body):
            yield from _touched(start, body, word, not negative, span)
        case m.And(parts) | m.Or(parts):
            for part in parts:
                yield from _touched(start, part, word, negative, span)
        case m.Exists(_, body) | m.Shifted(m.Shift.EVER, _, body):
            yield from _touched(start, body, word, negative, span)
        case m.ForAll(_, guard, body):
            yield from _touched(start, guard, word, not negative, span)
            yield from _touched(start, body, word, negative, span)
        case _:
            return


def priority_circles(program: m.Program) -> Iterator[Diagnostic]:
    """E-DOMINANCE for principles that outrank each other whatever is held."""
    edges: dict[str, list[Edge]] = {}
    for line in program.priorities:
        if line.gate == TRUE:
            edge = Edge(str(line.upper), str(line.lower), "over", line.span, True)
            edges.setdefault(edge.start, []).append(edge)
    for circle in _circles(edges):
        why = (
            "A principle cannot outrank itself. Delete this line."
            if len(circle) == 1
            else "A ranking of principles cannot run in a circle. Delete one of these lines, or "
            "let positions that exclude each other decide which holds."
        )
        yield Diagnostic(
            "E-DOMINANCE",
            "principles that outrank each other",
            circle[0].span,
            f"{drawing(circle)}\n{why}",
            shows_source=False,
        )


def view_circles(program: m.Program) -> Iterator[Diagnostic]:
    """E-CYCLE for views that follow themselves."""
    edges: dict[str, list[Edge]] = {}
    for view in program.views:
        for followed in view.follows:
            edge = Edge(str(view.name), str(followed), "follows", view.span, True)
            edges.setdefault(edge.start, []).append(edge)
    for circle in _circles(edges):
        yield Diagnostic(
            "E-CYCLE",
            "views in a circle",
            circle[0].span,
            f"{drawing(circle)}\nA view takes over what another holds, so one must come first. "
            "Delete one `follows`, or put what they share into a third view.",
            shows_source=False,
        )


def drawing(circle: tuple[Edge, ...]) -> str:
    """The circle in plain characters: forwards in one line, back below it."""
    if len(circle) == 1:
        (edge,) = circle
        tail = f" ----{edge.word}----+"
        return "\n".join(
            (
                f"   {edge.start}{tail}      {edge.line}".rstrip(),
                f"   {_under(edge.start)}{' ' * (len(tail) - 1)}|",
                f"   {_under(edge.start, '+')}{'-' * (len(tail) - 1)}+",
            )
        )
    *forward, back = circle
    top = "   " + circle[0].start
    for edge in forward:
        top += f" ----{edge.word}----> {edge.end}"
    if len(top) > _WIDEST:
        return _listed(circle)
    left = 3 + len(circle[0].start) // 2
    right = len(top) - len(back.start) // 2 - 1
    words = f"{back.word:-^{right - left - 1}}"
    lines = ", ".join(dict.fromkeys(str(e.span.line) for e in forward if e.span is not None))
    beside = f"line{'s' if ',' in lines else ''} {lines}" if lines else ""
    width = max(len(top), right + 1)
    below = " " * left + f"+{words}+"
    return "\n".join(
        (
            f"{top:<{width}}      {beside}".rstrip(),
            f"{' ' * left}^{' ' * (right - left - 1)}|",
            f"{below:<{width}}      {back.line}".rstrip(),
        )
    )


def _under(name: str, sign: str = "^") -> str:
    return f"{' ' * (len(name) // 2)}{sign}" + (" " if sign == "^" else "-") * (
        len(name) - len(name) // 2 - 1
    )


def _listed(circle: tuple[Edge, ...]) -> str:
    width = max(len(f"{e.word} {e.end}") for e in circle)
    steps = (f"     {f'{e.word} {e.end}':<{width}}      {e.line}".rstrip() for e in circle)
    return "\n".join((f"   {circle[0].start}", *steps))


# ---- finding them


def _circles(edges: Mapping[str, list[Edge]]) -> Iterator[tuple[Edge, ...]]:
    """A shortest circle through each negative step, one for each set of names, in order."""
    seen: set[frozenset[str]] = set()
    covered: set[str] = set()
    for start in edges:
        for first in edges[start]:
            if not first.negative or start in covered:
                continue
            rest = _path(edges, first.end, start)
            if rest is None:
                continue
            circle = (first, *rest)
            names = frozenset(e.start for e in circle)
            if names not in seen:
                seen.add(names)
                covered |= names
                yield circle


def _path(edges: Mapping[str, list[Edge]], start: str, goal: str) -> tuple[Edge, ...] | None:
    """A shortest way from `start` to `goal`; the empty one if they are the same."""
    ways: dict[str, tuple[Edge, ...]] = {start: ()}
    queue = [start]
    for name in queue:
        if name == goal:
            return ways[name]
        for edge in edges.get(name, ()):
            if edge.end not in ways:
                ways[edge.end] = (*ways[name], edge)
                queue.append(edge.end)
    return None


def _steps(rule: m.Rule, closed: set[str]) -> Iterator[Edge]:
    """What the head of a rule reads about the very same things, whatever else is the case."""
    head = rule.head.terms
    names = [t.name for t in head if isinstance(t, m.Variable)]
    if len(set(names)) < len(head) or rule.gate != TRUE:
        return
    parts = [(rule.body, "when"), *((e, "unless") for e in rule.exceptions)]
    if any(_conditional(formula, closed) for formula, _ in parts):
        return
    for formula, word in parts:
        turned = word == "unless" or rule.kind is m.RuleKind.UNMET
        for atom, negative in _read(formula, turned):
            terms = [t.name for t in atom.terms if isinstance(t, m.Variable)]
            if len(terms) < len(atom.terms) or sorted(terms) != sorted(names):
                continue
            shown = "unmet when" if rule.kind is m.RuleKind.UNMET else word
            if negative and word == "when" and rule.kind is not m.RuleKind.UNMET:
                shown = "not"
            yield Edge(
                str(rule.head.predicate),
                str(atom.predicate),
                shown,
                atom.span or rule.span,
                negative,
            )


def _read(formula: m.Formula, negative: bool) -> Iterable[tuple[m.Predication, bool]]:
    """The atoms read at the present time, outside quantifiers, and whether through a negation."""
    match formula:
        case m.Predication(_, _, None):
            yield formula, negative
        case m.Not(body):
            yield from _read(body, not negative)
        case m.And(parts) | m.Or(parts):
            for part in parts:
                yield from _read(part, negative)
        case _:
            return


def _conditional(formula: m.Formula, closed: set[str]) -> bool:
    """Whether a position, an equality or a closed list may switch the rule off."""
    match formula:
        case m.PositionAtom() | m.Equal() | m.Truth():
            return True
        case m.Predication():
            return str(formula.predicate) in closed
        case m.Not(body) | m.Shifted(_, _, body) | m.Exists(_, body) | m.Advice(_, _, body):
            return _conditional(body, closed)
        case m.And(parts) | m.Or(parts):
            return any(_conditional(part, closed) for part in parts)
        case m.ForAll(_, guard, body):
            return _conditional(guard, closed) or _conditional(body, closed)
        case _:
            return False
