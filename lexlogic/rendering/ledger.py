"""What answers take as given, numbered A1, A2 ... across the questions of a run.

A standard taken as met has a number of its own; the doctrines of one view share one, and so do the
facts it states, the library's default doctrines, and the closed lists relied on.
"""

from __future__ import annotations

from attrs import define, field, frozen

from lexlogic.explanation.wording import Words, distinct
from lexlogic.program import model as m
from lexlogic.rendering.answers import Answer, rests_on
from lexlogic.rendering.sentences import assumption_text
from lexlogic.theory.build import Assumption

_KINDS = ("standard", "supposed", "view", "default", "list")
_OF = {
    "standard": "standard",
    "supposing": "supposed",
    "position": "view",
    "stated": "view",
    "denied": "view",
    "default": "default",
    "absent": "list",
}


@frozen
class Item:
    """One thing taken as given."""

    text: str
    citation: str


@frozen
class Entry:
    """A numbered line of the ledger, and the questions (counted from 1) that rest on it."""

    label: str
    kind: str
    title: str
    items: tuple[Item, ...]
    questions: tuple[int, ...]

    @property
    def text(self) -> str:
        """The line in words."""
        return self.title or "; ".join(i.text for i in self.items)

    @property
    def citation(self) -> str:
        """On whose word."""
        return distinct((i.citation for i in self.items), 1)


@define
class _Draft:
    kind: str
    title: str
    items: dict[str, str] = field(factory=dict)
    questions: dict[int, None] = field(factory=dict)


@frozen
class Ledger:
    """The entries in order, and where each assumption of an answer stands."""

    entries: tuple[Entry, ...]
    _labels: dict[tuple[str, str], str]

    def label(self, answer: Answer, assumption: Assumption, words: Words) -> str:
        """The number of an assumption of an answer, or nothing if the ledger does not count it."""
        kind = _OF.get(assumption.kind)
        if kind is None:
            return ""
        key, _ = _group(kind, answer, assumption, assumption_text(assumption, words))
        return self._labels.get((kind, key), "")

    def of(self, number: int) -> tuple[Entry, ...]:
        """The entries that question `number` rests on."""
        return tuple(e for e in self.entries if number in e.questions)


def make_ledger(answers: tuple[Answer, ...]) -> Ledger:
    """The ledger of a run."""
    drafts: dict[tuple[str, str], _Draft] = {}
    for number, answer in enumerate(answers, 1):
        if answer.verdict.theory is None:
            continue
        words = Words(answer.verdict.theory)
        for assumption in rests_on(answer.verdict):
            kind = _OF.get(assumption.kind)
            if kind is None:
                continue
            text = assumption_text(assumption, words)
            key, title = _group(kind, answer, assumption, text)
            draft = drafts.setdefault((kind, key), _Draft(kind, title))
            draft.items.setdefault(text, getattr(assumption.origin, "per", ""))
            draft.questions[number] = None
    entries: list[Entry] = []
    labels: dict[tuple[str, str], str] = {}
    for group, draft in sorted(drafts.items(), key=lambda d: _KINDS.index(d[0][0])):
        labels[group] = f"A{len(entries) + 1}"
        items = tuple(Item(text, cite) for text, cite in draft.items.items())
        entries.append(Entry(labels[group], draft.kind, draft.title, items, tuple(draft.questions)))
    return Ledger(tuple(entries), labels)


def _group(kind: str, answer: Answer, assumption: Assumption, text: str) -> tuple[str, str]:
    """Which entry an assumption belongs to, and its heading if it holds several."""
    match kind:
        case "view":
            view = _asked_view(answer, assumption)
            if view is None:
                return text, ""
            return str(view.name), f"{view.name}: {view.title}" if view.title else str(view.name)
        case "default":
            return "", "what the library holds unless a view moves it"
        case "list":
            return "", "closed lists: what they do not state is false"
        case _:
            return text, ""


def _asked_view(answer: Answer, assumption: Assumption) -> m.View | None:
    """The view the question names that brings the assumption, itself or by what it follows."""
    views = {str(v.name): v for v in answer.program.views}
    for name in answer.question.under:
        waiting, chain = [str(name)], dict[str, None]()
        while waiting:
            each = waiting.pop()
            if each in views and each not in chain:
                chain[each] = None
                waiting += map(str, views[each].follows)
        if any(_brings(views[each], assumption) for each in chain):
            return views[str(name)]
    origin = assumption.origin
    return origin if isinstance(origin, m.View) else None


def _brings(view: m.View, assumption: Assumption) -> bool:
    origin = assumption.origin
    if isinstance(origin, m.View):
        return origin.name == view.name
    span = getattr(origin, "span", None)
    return span is not None and any(f.span == span for f in (*view.states, *view.denies))
