"""The engine's literals over all completions at once: the bits of an integer, one for each completion."""

from __future__ import annotations

import re
from itertools import product

from attrs import frozen

from lexlogic.program import model as m
from lexlogic.program.frame import BaseAtom, Frame, Scenario
from lexlogic.solving.budget import Budget
from lexlogic.solving.oracle import Z3Oracle
from lexlogic.theory.build import Theory
from lexlogic.theory.ground import Grounder


@frozen
class Columns:
    """The scenarios over what a theory reads, and the bits of each atom and position over them."""

    atoms: dict[tuple[str, int | None], int]
    positions: dict[str, int]
    scenarios: tuple[Scenario, ...]


_POSITION = re.compile(r"\b(?:P|W|V[nmk][nmk])\b")

_KNOWN: dict[tuple[str, ...], Columns] = {}


def columns_of(statements: tuple[str, ...], frame: Frame) -> Columns:
    text = " ".join(statements)
    times = [("", t) for t in frame.ticks]
    if len(times) > 1:
        times = [(f" at {point.label}", point.tick) for point in frame.points]
    read: list[tuple[str, int | None]] = [
        (act, tick) for act in "xy" for at, tick in times if f"{act}(s){at}" in text
    ]
    read += [("f", None)] if "f(" in text else []
    held = sorted(set(_POSITION.findall(text)))
    if "W" in held and " permits " not in text:
        held.remove("W")  # then it makes no difference
    key = (*map(str, read), *held)
    if key not in _KNOWN:
        _KNOWN[key] = _make_columns(read, held)
    return _KNOWN[key]


def _make_columns(read: list[tuple[str, int | None]], held: list[str]) -> Columns:
    bits = [0] * (len(read) + len(held))
    scenarios = []
    for number, chosen in enumerate(product((False, True), repeat=len(bits))):
        for place, yes in enumerate(chosen):
            bits[place] |= yes << number
        facts, positions = chosen[: len(read)], chosen[len(read) :]
        true = (BaseAtom(a, ("A",), t) for (a, t), yes in zip(read, facts, strict=True) if yes)
        scenarios.append(
            Scenario(
                frozenset(true),
                frozenset(p for p, yes in zip(held, positions, strict=True) if yes),
            )
        )
    return Columns(
        dict(zip(read, bits, strict=False)),
        dict(zip(held, bits[len(read) :], strict=True)),
        tuple(scenarios),
    )


class Undetermined(Exception):
    """The engine's equations leave a value open in some completion."""


class Engine:
    """The ground theory of the engine, with the bits of every literal asked for."""

    def __init__(
        self,
        program: m.Program,
        frame: Frame,
        claims: list[m.Formula],
        columns: Columns,
        budget: Budget,
    ) -> None:
        self.theory = Theory(program, frame, lambda g: Z3Oracle(g, budget))
        self.g: Grounder = self.theory.g
        self.columns = columns
        self.full = (1 << len(columns.scenarios)) - 1
        self._bits: dict[int, int] = {1: self.full}
        literals = [self.g.literal(claim, {}, frame.present) for claim in claims]
        self.theory.complete()
        self.values = [self.bits(x) for x in literals]
        self.allowed = self.full
        for literal, _ in self.theory.constraints:
            self.allowed &= self.bits(literal)

    def admissible(self, number: int) -> bool:
        return bool(self.allowed >> number & 1)

    def value(self, place: int, number: int) -> bool:
        return bool(self.values[place] >> number & 1)

    def bits(self, literal: int) -> int:
        """The completions in which the literal holds."""
        if abs(literal) not in self._bits:
            self._define(abs(literal))
        found = self._bits[abs(literal)]
        return found if literal > 0 else ~found & self.full

    def _kids(self, node: int) -> tuple[int, ...] | None:
        kids = self.g.circuit.children[node]
        if kids is None and node in self.g.definitions:
            return (self.g.definitions[node],)
        return kids

    def _define(self, root: int) -> None:
        known = self._bits
        stack, entered = [root], set()
        while stack:
            node = stack[-1]
            if node in known:
                stack.pop()
                continue
            kids = self._kids(node)
            if kids is None:
                known[node] = self._base(node)
                continue
            missing = [abs(k) for k in kids if abs(k) not in known]
            if missing:
                if node in entered:
                    self._circle(node)
                    continue
                entered.add(node)
                stack.extend(missing)
                continue
            known[node] = self._conjunction(kids, known)

    def _conjunction(self, kids: tuple[int, ...], known: dict[int, int]) -> int:
        found = self.full
        for k in kids:
            found &= known[k] if k > 0 else ~known[-k]
        return found & self.full

    def _circle(self, root: int) -> None:
        """Equations that no completion makes circular (decision 24): what is known grows until all is."""
        nodes: dict[int, tuple[int, ...]] = {}
        stack = [root]
        while stack:
            node = stack.pop()
            kids = self._kids(node)
            if node in nodes or node in self._bits:
                continue
            if kids is None:
                self._bits[node] = self._base(node)
                continue
            nodes[node] = kids
            stack.extend(abs(k) for k in kids)
        true, false = dict.fromkeys(nodes, 0), dict.fromkeys(nodes, 0)
        for node, bits in self._bits.items():
            true[node], false[node] = bits, ~bits & self.full
        grown = True
        while grown:
            grown = False
            for node, kids in nodes.items():
                holds, fails = self.full, 0
                for k in kids:
                    holds &= true[k] if k > 0 else false[-k]
                    fails |= false[k] if k > 0 else true[-k]
                if (holds, fails) != (true[node], false[node]):
                    true[node], false[node], grown = holds, fails, True
        for node in nodes:
            if true[node] | false[node] != self.full:
                raise Undetermined(str(self.g.atoms.get(node, node)))
            self._bits[node] = true[node]

    def _base(self, node: int) -> int:
        atom = self.g.atoms[node]
        if atom.kind.value == "position":
            return self.columns.positions.get(atom.name, 0)
        if atom.kind.value == "listed":
            return self.full
        return self.columns.atoms.get((atom.name, atom.tick), 0)
