"""A circle among definitions -> the diagnostic that draws it."""

from __future__ import annotations

from lexlogic.diagnostics import Diagnostic
from lexlogic.program import model as m
from lexlogic.theory.build import Entangled
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
    names = list(dict.fromkeys(_name(atom) for atom in error.atoms))
    drawing = "\n".join(
        f"   {name}" + ("  <--+" if i == 0 else "  ---+" if i == len(names) - 1 else "     |")
        for i, name in enumerate(names)
    )
    if error.circle.entangled:
        return Diagnostic(
            "E-ENTANGLED",
            "duties that trigger each other",
            question.span,
            f"{drawing}\nEach of these is decided by the others at the same moment, so none can be. Say which "
            "comes first (`previously ...`), rank them, or let a position choose.",
            shows_source=False,
        )
    return Diagnostic(
        "E-CYCLE",
        "exceptions in a circle",
        question.span,
        f"{drawing}\nEach is so unless another is, so none can be decided. Remove one `unless`, or let a "
        "position say which exception wins.",
        shows_source=False,
    )


def _name(atom: Atom) -> str:
    word = _WORDS.get(atom.kind)
    if word is not None:
        return word.format(atom.name)
    terms = f"({', '.join(str(t) for t in atom.terms)})" if atom.terms else ""
    return f"{atom.name}{terms}"
