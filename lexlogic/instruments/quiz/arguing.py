"""Patterns -> words: the facts told, the law they are told on, and the steps that lead to the answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lexlogic.explanation.derive import deep
from lexlogic.explanation.givens import point
from lexlogic.explanation.model import Step
from lexlogic.explanation.nodes import Node, UnprovedError
from lexlogic.explanation.numbering import merged, number
from lexlogic.explanation.proof import Prover
from lexlogic.explanation.telling import Telling
from lexlogic.explanation.wording import distinct, holders
from lexlogic.instruments.quiz.matter import FACTS, Element, Matter
from lexlogic.instruments.quiz.model import Argued, Size, Told
from lexlogic.program import model as m
from lexlogic.text import Span

_KINDS = {"position": "position", "default": "position", "law": "position", "listed": "membership"}


def told(words: Telling, element: Element) -> Told:
    """What an element says."""
    span: Span | None = getattr(getattr(element.assumption, "origin", None), "span", None)
    if element.formula is not None:
        per = getattr(getattr(element.assumption, "origin", None), "per", "")
        text = words.sentence(words.formula(element.formula))
        if not _is_standard(words, element):
            return Told(text, "fact", per, "", span)
        met = "not met" if isinstance(element.formula, m.Not) else "met"
        return Told(f"{text} (taken as {met})", "standard", per, "", span)
    if element.name:
        position = words.positions[element.name]
        held = "held" if element.literal > 0 else "rejected"
        text = f'{element.name} is {held}: "{position.text}"'
        return Told(text, "position", holders(position), element.name, position.span)
    assert element.assumption is not None
    given = point(words, element.assumption, "")
    kind = _KINDS.get(element.kind, "list" if element.kind == "absent" else "rule")
    return Told(words.sentence(given.text), kind, given.citation, "", given.span)


def _is_standard(words: Telling, element: Element) -> bool:
    """Whether a fact is an open-textured standard somebody must judge (D7)."""
    atom = element.formula.body if isinstance(element.formula, m.Not) else element.formula
    if not isinstance(atom, m.Predication):
        return element.kind == "standard"
    definition = words.theory.g.predicates.get(str(atom.predicate))
    return definition is not None and definition.kind is m.PredicateKind.STANDARD


def claim_text(words: Telling, matter: Matter, positive: bool = True) -> str:
    """The claim of a question, or its denial, as a sentence."""
    claim = matter.question.claim
    text = words.formula(claim if positive else m.Not(claim))
    return words.sentence(text)


def as_of(matter: Matter) -> str:
    """` on 2005-01-01` of a question asked as of a date."""
    date = matter.question.as_of
    return f" on {date.text}" if date is not None else ""


def argue(
    words: Telling, matter: Matter, pattern: Sequence[Element], holds: bool, scenario: Iterable[int]
) -> tuple[Step, ...]:
    """The steps by which a pattern settles the claim; none if they cannot be told one by one.

    Given points are labelled `F1`, `F2`, ... in the order of the pattern.
    """
    pairs = []
    for index, element in enumerate(pattern, 1):
        said = told(words, element)
        pairs.append((element.literal, Node(said.text, (), said.citation, said.span, f"F{index}")))
    target = matter.literal if holds else -matter.literal
    claim = matter.question.claim
    sentence = words.formula(claim if holds else m.Not(claim))
    with deep():
        try:
            prover = Prover(words, matter.question, pairs, scenario)
            premises = merged(prover.prove(target))
            if len(premises) == 1 and not premises[0].label and not premises[0].assuming:
                premises[0].kept = True
                root = premises[0]
            else:
                cites = distinct(p.citation for p in premises if not p.label)
                root = Node(sentence, premises, cites, matter.question.span, kept=True)
            return number(words, root)
        except (UnprovedError, RecursionError):
            return ()


def shown(steps: Sequence[Step], label: str, limit: int = 3) -> tuple[int, ...]:
    """The steps a key tells: the first that rest on the deciding point, and the conclusion."""
    if not steps:
        return ()
    reached: set[str] = {label}
    found = []
    for step in steps:
        if reached.intersection(step.premises):
            reached.add(str(step.number))
            found.append(step.number)
    last = steps[-1].number
    found = [n for n in found if n != last][: limit - 1]
    return (*found, last)


def why(heading: str, steps: tuple[Step, ...], label: str = "") -> Argued:
    """The part of a key that argues one way."""
    numbers = shown(steps, label) if label else tuple(s.number for s in steps[-3:])
    return Argued(heading, steps, numbers)


def size(matter: Matter, steps: Sequence[Step], pattern: Sequence[Element]) -> Size:
    """How much the explanation takes: an exception counts where a step's norm or rule has one."""
    excepted = {id(n.span) for n in matter.program.norms if n.exceptions}
    excepted |= {id(r.span) for r in matter.program.rules if r.exceptions}
    positions = sum(1 for e in pattern if e.name)
    passed = sum(1 for s in steps if s.span is not None and id(s.span) in excepted)
    return Size(len(steps), positions, passed)


def assumed(words: Telling, pattern: Iterable[Element]) -> tuple[Told, ...]:
    """Standards taken as met, positions and lists that a pattern rests on: its ledger."""
    found = []
    for element in pattern:
        said = told(words, element)
        if said.kind == "standard" or element.kind not in (*FACTS, "listed"):
            found.append(said)
    return tuple(found)


def bare(words: Telling, element: Element) -> str:
    """A fact as it may stand after `whether`: not denied, without a capital of its own."""
    formula = element.formula.body if isinstance(element.formula, m.Not) else element.formula
    return words.by_article(words.formula(formula)) if formula is not None else element.name


def plain(text: str) -> str:
    """A sentence without the full stop, as it may stand inside another."""
    return text.rstrip(".")
