"""A circle among definitions -> the diagnostic that draws it.

What reads what is taken from the declarations whose atoms are on the circle, so that each step can
say where it is written. Where the declarations alone do not close the circle (a principle that sets
one duty aside for another does not name them), what is on it is listed.
"""

from __future__ import annotations

from collections.abc import Iterator

from lexlogic.diagnostics import Diagnostic
from lexlogic.explanation.wording import written
from lexlogic.program import model as m
from lexlogic.program.circles import Edge, denial, drawing
from lexlogic.program.walk import subformulas
from lexlogic.text import Span
from lexlogic.theory.cycles import Entangled
from lexlogic.theory.model import Atom, AtomKind

_WORDS = {
    AtomKind.FORCE: "force of {}",
    AtomKind.APPLIES: "{} applies",
    AtomKind.BREACH: "breach of {}",
    AtomKind.DISPLACED: "whether {} is displaced",
    AtomKind.CARVED: "whether {} is carved out",
    AtomKind.PREVAILS: "whether {} prevails",
    AtomKind.VOTE: "the vote of {}",
    AtomKind.IMPOSSIBLE: "whether {} is impossible",
}


def describe_circle(program: m.Program, question: m.Question, error: Entangled) -> Diagnostic:
    """E-CYCLE if only rules are on the circle, E-ENTANGLED if an engine result is (D45)."""
    circle = _circle(program, {atom.name for atom in error.atoms})
    if circle:
        shown, span = drawing(circle), circle[0].span
    else:
        shown, span = _listed(error.atoms), question.span
    if error.circle.entangled:
        breached = sorted({a.name for a in error.atoms if a.kind is AtomKind.BREACH})
        first = f" (`previously ... breaches {breached[0]}`)" if breached else " (`previously ...`)"
        return Diagnostic(
            "E-ENTANGLED",
            "duties that trigger each other",
            span,
            f"{shown}\nEach of these is decided by the others at the same moment, so none can be. "
            f"Say which comes first{first}, rank them, or let a position choose.",
            shows_source=False,
        )
    return Diagnostic(
        "E-CYCLE",
        "exceptions in a circle",
        span,
        f"{shown}\nEach is so unless another is, so none can be decided. Remove one `{denial(circle)}`, or "
        "let a position say which exception wins.",
        shows_source=False,
    )


def _listed(atoms: tuple[Atom, ...]) -> str:
    """The names on the circle, one below the other, joined at the side."""
    names = list(dict.fromkeys(_name(atom) for atom in atoms))
    width = max(len(name) for name in names)
    last = len(names) - 1
    sides = ["<--+" if i == 0 else "---+" if i == last else "   |" for i in range(last + 1)]
    return "\n".join(f"   {n:<{width}}  {s}" for n, s in zip(names, sides, strict=True))


def _name(atom: Atom) -> str:
    word = _WORDS.get(atom.kind)
    if word is not None:
        return word.format(atom.name)
    return written(atom.name, [str(t) for t in atom.terms])


# ---- the circle as it is written


def _circle(program: m.Program, names: set[str]) -> tuple[Edge, ...]:
    """A shortest circle through a step that denies something; empty if the text shows none."""
    edges = [e for e in _edges(program, names) if e.end in names]
    best: tuple[Edge, ...] = ()
    for first in edges:
        if not first.negative and len(names) > 1 and any(e.negative for e in edges):
            continue
        found = _way(edges, first)
        if found and (not best or len(found) < len(best)):
            best = found
    return best


def _way(edges: list[Edge], first: Edge) -> tuple[Edge, ...]:
    """The step and a shortest way back to where it starts."""
    ways: dict[str, tuple[Edge, ...]] = {first.end: (first,)}
    queue = [first.end]
    for name in queue:
        if name == first.start:
            return ways[name]
        for edge in edges:
            if edge.start == name and edge.end not in ways:
                ways[edge.end] = (*ways[name], edge)
                queue.append(edge.end)
    return ()


def _edges(program: m.Program, names: set[str]) -> Iterator[Edge]:
    """What rules and norms with these names say they read."""
    for rule in program.rules:
        start = str(rule.head.predicate)
        if start in names:
            yield from _reads(start, rule.body, "when", rule.span)
            for exception in rule.exceptions:
                yield from _reads(start, exception, "unless", rule.span)
    for norm in program.norms:
        start = str(norm.name)
        if start in names:
            yield from _reads(start, norm.exists, "exists if", norm.span)
            yield from _reads(start, norm.scope, "when", norm.span)
            for exception in norm.exceptions:
                yield from _reads(start, exception, "unless", norm.span)


def _reads(start: str, formula: m.Formula, word: str, span: Span | None) -> Iterator[Edge]:
    denied = {id(p.body) for p in subformulas(formula) if isinstance(p, m.Not)}
    for part in subformulas(formula):
        negative = word == "unless" or id(part) in denied
        said = f"{word} not" if id(part) in denied else word
        match part:
            case m.Predication(predicate, _, None):
                yield Edge(start, str(predicate), said, part.span or span, negative)
            case m.NormStatus(ref, status, None) if isinstance(ref.norm, m.Constant):
                state = f"{said} {status.value}"
                yield Edge(start, ref.norm.name, state, ref.span or span, negative)
            case _:
                continue
