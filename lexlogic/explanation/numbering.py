"""A proof -> numbered steps, premises first; what no given point carries is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lexlogic.explanation.model import Step
from lexlogic.explanation.nodes import Node
from lexlogic.explanation.wording import Words, few


def merged(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """Sentences that differ only in the creditor or the date, joined."""
    found: dict[object, list[Node]] = {}
    for node in nodes:
        key: object = id(node)
        if node.group:
            key = (node.group, tuple(id(p) for p in node.premises), node.assuming)
        group = found.setdefault(key, [])
        if node not in group:
            group.append(node)
    return tuple(_joined(group) if len(group) > 1 else group[0] for group in found.values())


def _joined(group: list[Node]) -> Node:
    first = group[0]
    names = list(dict.fromkeys(n.towards for n in group if n.towards))
    towards = f" towards {few(names)}" if names else ""
    return Node(
        f"{first.group[0]}{towards}",
        first.premises,
        first.citation,
        first.span,
        assuming=first.assuming,
        denial=first.denial,
        kept=first.kept,
    )


def number(words: Words, root: Node) -> tuple[Step, ...]:
    """The proof as numbered steps, premises first; what no given point carries is left out."""
    return _Numbering(words).steps(root)


class _Numbering:
    """Steps in the order they are needed; equal ones once, and one for cases that end alike."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.labels: dict[int, str] = {}
        self.held: list[Node] = []
        self.found: list[tuple[Node, tuple[str, ...], tuple[str, ...]]] = []
        self.known: dict[tuple[object, ...], str] = {}

    def steps(self, root: Node) -> tuple[Step, ...]:
        self._visit(root)
        needed = self._reached(len(self.found) - 1)
        numbers = {str(old): str(new + 1) for new, old in enumerate(needed)}
        made = []
        for new, old in enumerate(needed):
            node, premises, assuming = self.found[old]
            labels = sorted(
                (numbers.get(p[1:], p) if p[0] == "#" else p for p in premises), key=_order
            )
            sentence = self.words.sentence(node.sentence)
            made.append(Step(new + 1, sentence, tuple(labels), node.citation, assuming, node.span))
        return tuple(made)

    def _reached(self, last: int) -> list[int]:
        waiting, seen = [last], {last}
        while waiting:
            for premise in self.found[waiting.pop()][1]:
                if premise[0] == "#" and int(premise[1:]) not in seen:
                    seen.add(int(premise[1:]))
                    waiting.append(int(premise[1:]))
        return sorted(seen)

    def _visit(self, node: Node) -> str:
        if node.label:
            return node.label
        known = self.labels.get(id(node))
        if known is None:
            shown = [p for p in merged(_through(node.premises)) if _shown(p)]
            self.held += shown  # so that no other gets its id
            premises = tuple(dict.fromkeys(self._visit(p) for p in shown))
            known = self._add(node, self._joined(premises), node.assuming)
            self.labels[id(node)] = known
        return known

    def _add(self, node: Node, premises: tuple[str, ...], assuming: tuple[str, ...]) -> str:
        key = (node.sentence, premises, assuming)
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = f"#{len(self.found)}"
            self.found.append((node, premises, assuming))
        return found

    def _joined(self, premises: tuple[str, ...]) -> tuple[str, ...]:
        """Cases that all end alike for the same reasons are one step without assumption."""
        entries = [self.found[int(p[1:])] for p in premises if p[0] == "#"]
        if len(entries) < 2 or len(entries) < len(premises):
            return premises
        if len({(n.sentence, p) for n, p, _ in entries}) > 1 or not all(a for _, _, a in entries):
            return premises
        shared = tuple(x for x in entries[0][2] if all(x in a for _, _, a in entries))
        return (self._add(entries[0][0], entries[0][1], shared),)


def _shown(node: Node) -> bool:
    return node.kept or not node.denial or node.rests_on_given


def _through(nodes: Iterable[Node]) -> Iterator[Node]:
    """The premises, what only passes them on replaced by what it rests on."""
    for node in nodes:
        if node.passing and all(p.label or p.passing for p in node.premises):
            yield from _through(node.premises)
        else:
            yield node


def _order(label: str) -> tuple[int, int]:
    if label.isdigit():
        return 2, int(label)
    return (0 if label.startswith("F") else 1), int(label[1:])
