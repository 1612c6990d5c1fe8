"""A proof -> numbered steps, premises first; what no given point carries is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lexlogic.explanation.model import Step
from lexlogic.explanation.nodes import Node, below
from lexlogic.explanation.wording import Words, denied, few


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
    return numbered(words, root, False)[0]


def numbered(words: Words, root: Node, full: bool) -> tuple[tuple[Step, ...], int]:
    """The proof as numbered steps, premises first, and how many steps were left out.

    Left out is what could have stood in the way and did not, whatever is given; not if `full`.
    """
    numbering = _Numbering(words, full)
    return numbering.steps(root), len(numbering.pruned)


class _Numbering:
    """Steps in the order they are needed; equal ones once, and one for cases that end alike."""

    def __init__(self, words: Words, full: bool) -> None:
        self.words = words
        self.full = full
        self.labels: dict[int, str] = {}
        self.held: list[Node] = []
        self.pruned: set[str] = set()
        self.found: list[tuple[Node, tuple[str, ...], tuple[str, ...]]] = []
        self.known: dict[tuple[object, ...], str] = {}

    def steps(self, root: Node) -> tuple[Step, ...]:
        self._visit(root)
        needed = self._reached(len(self.found) - 1)
        numbers = {str(old): str(new + 1) for new, old in enumerate(needed)}
        made: list[Step] = []
        for new, old in enumerate(needed):
            node, premises, assuming = self.found[old]
            labels = sorted(
                (numbers.get(p[1:], p) if p[0] == "#" else p for p in premises), key=_order
            )
            sentence = self.words.sentence(node.sentence)
            under = {p for p in labels if not p.isdigit() and p[0] != "F"}
            under |= {x for p in labels if p.isdigit() for x in made[int(p) - 1].rests_on}
            rests = tuple(sorted(under, key=_order))
            made.append(
                Step(new + 1, sentence, tuple(labels), node.citation, assuming, rests, node.span)
            )
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
            passed = node.premises if self.full else tuple(_through(node.premises))
            if node.denial and not self.full:
                passed = tuple(self._folded(passed))
            shown = [p for p in merged(passed) if self.full or _shown(p)]
            for other in merged(passed):
                if not self.full and not _shown(other):
                    self.pruned |= {n.sentence for n in below([other]) if n.denial}
            self.held += shown  # so that no other gets its id
            premises = tuple(dict.fromkeys(self._visit(p) for p in shown))
            known = self._add(node, self._joined(premises), node.assuming)
            self.labels[id(node)] = known
        return known

    def _folded(self, premises: Iterable[Node]) -> Iterator[Node]:
        """What a step that says "nothing does" rests on, each single thing that does not left out."""
        for node in premises:
            if node.denial and not node.kept and not node.label and not node.assuming:
                self.pruned.add(node.sentence)
                yield from self._folded(node.premises)
            else:
                yield node

    def _add(self, node: Node, premises: tuple[str, ...], assuming: tuple[str, ...]) -> str:
        key = (node.sentence, premises, assuming)
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = f"#{len(self.found)}"
            self.found.append((node, premises, assuming))
        return found

    def _joined(self, premises: tuple[str, ...]) -> tuple[str, ...]:
        """Cases that end alike for the same reasons are one: all of them, or two that are each other's denial."""
        entries = [self.found[int(p[1:])] for p in premises if p[0] == "#"]
        alike = len({(n.sentence, p) for n, p, _ in entries}) == 1 and all(a for _, _, a in entries)
        if len(entries) > 1 and len(entries) == len(premises) and alike:
            shared = tuple(x for x in entries[0][2] if all(x in a for _, _, a in entries))
            return (self._add(entries[0][0], entries[0][1], shared),)
        kept = list(premises)
        for one in premises:
            for other in premises:
                if one in kept and other in kept and self._opposite(one, other):
                    more, less = sorted((one, other), key=lambda x: -len(self._grounds(x)))
                    if not self._grounds(less) <= self._grounds(more):
                        continue
                    node, below_it, assuming = self.found[int(more[1:])]
                    kept[kept.index(one)] = self._add(node, below_it, assuming[:-1])
                    kept.remove(other)
        return tuple(dict.fromkeys(kept))

    def _grounds(self, step: str) -> frozenset[str]:
        """The points given that a step rests on, through other steps."""
        if step[0] != "#":
            return frozenset((step,))
        return frozenset().union(*(self._grounds(p) for p in self.found[int(step[1:])][1]))

    def _sentences(self, premises: Iterable[str]) -> list[str]:
        return sorted(p if p[0] != "#" else self.found[int(p[1:])][0].sentence for p in premises)

    def _opposite(self, one: str, other: str) -> bool:
        """Whether two steps say the same of the same sentences, one if something is so, the other if not."""
        if one[0] != "#" or other[0] != "#" or one == other:
            return False
        (node, premises, assuming), (twin, others, denial) = (
            self.found[int(x[1:])] for x in (one, other)
        )
        if node.sentence != twin.sentence or not assuming or not denial:
            return False
        if self._sentences(premises) != self._sentences(others):
            return False
        if assuming[:-1] != denial[:-1]:
            return False
        said, unsaid = assuming[-1], denial[-1]
        return unsaid == denied(said) or (
            said.endswith(" is held") and unsaid == f"{said.removesuffix('held')}rejected"
        )


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
        return 1, int(label)
    return "FVPHA".index(label[0]) - 5, int(label[1:])
