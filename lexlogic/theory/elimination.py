"""Minimal sets of formulas that cannot hold together, by eliminating what they speak of.

Each formula is guarded by a selector; the acts are resolved away one after another (Davis and Putnam, 1960). The
clauses that are left speak of selectors only and deny some of them: kept free of supersets on the way, they are
exactly the minimal sets that cannot all be selected.
"""

from __future__ import annotations

from collections.abc import Iterable

from lexlogic.theory.circuit import FALSE, TRUE, Circuit

CLAUSE_LIMIT = 20_000
"""Clauses beyond which elimination gives up."""

Clause = tuple[int, int, int]
"""Bit sets: acts that occur, acts that are denied, selectors that are denied."""


def minimal_sets(
    circuit: Circuit, formulas: list[int], constraints: Iterable[int]
) -> list[tuple[int, ...]] | None:
    """The minimal sets of formulas (by index, in order) that cannot hold together with the constraints.

    None if there are too many clauses on the way.
    """
    builder = _Clauses(circuit)
    for literal in constraints:
        builder.add(literal, 0)
    for index, literal in enumerate(formulas):
        builder.add(literal, 1 << index)
    found = _eliminate(builder.clauses)
    if found is None:
        return None
    sets = [tuple(i for i in range(len(formulas)) if chosen >> i & 1) for chosen in found]
    return sorted(sets, key=lambda s: (len(s), s))


class _Clauses:
    """Circuits as clauses, a name given to what is nested deeper than a clause."""

    def __init__(self, circuit: Circuit) -> None:
        self.circuit = circuit
        self.clauses: list[Clause] = []
        self.index: dict[int, int] = {}

    def add(self, literal: int, selector: int) -> None:
        """The literal holds if the selector is chosen."""
        if literal == TRUE:
            return
        if literal == FALSE:
            self.clauses.append((0, 0, selector))
            return
        kids = self.circuit.children[abs(literal)]
        if kids is not None and literal > 0:
            for kid in kids:
                self.add(kid, selector)
            return
        parts = [literal] if kids is None else [-k for k in kids]
        yes = no = 0
        for part in parts:
            act = self._named(abs(part))
            if part > 0:
                yes |= act
            else:
                no |= act
        if not yes & no:
            self.clauses.append((yes | no, no, selector))

    def _named(self, node: int) -> int:
        """The bit of a variable, or of a conjunction, which is defined by clauses of its own."""
        known = self.index.get(node)
        if known is None:
            known = self.index[node] = len(self.index)
            kids = self.circuit.children[node]
            if kids is not None:
                bit = 1 << known
                others, denied = bit, 0
                for kid in kids:
                    act = self._named(abs(kid))
                    self.clauses.append((bit | act, bit | (act if kid < 0 else 0), 0))
                    others |= act
                    denied |= act if kid > 0 else 0
                self.clauses.append((others, denied, 0))
        return 1 << known


def _eliminate(clauses: list[Clause]) -> list[int] | None:
    """The minimal sets of selectors (bit sets) that the clauses deny."""
    alive = _irredundant(clauses)
    results: list[int] = [s for a, _, s in alive if not a]
    alive = [x for x in alive if x[0]]
    while alive:
        act = _cheapest(alive)
        yes = [x for x in alive if x[0] & act and not x[1] & act]
        no = [x for x in alive if x[1] & act]
        rest = [x for x in alive if not x[0] & act]
        made: dict[Clause, None] = {}
        for a, d, s in yes:
            for b, e, t in no:
                shared = a & b & ~act
                if (d ^ e) & shared:
                    continue  # denied in one and not in the other: always true
                made[((a | b) & ~act, (d | e) & ~act, s | t)] = None
        if len(made) + len(rest) > CLAUSE_LIMIT:
            return None
        fresh = [x for x in made if x[0]]
        results += [s for a, _, s in made if not a]
        results = _smallest(results)
        alive = [
            x for x in _irredundant([*rest, *fresh]) if not any(r & ~x[2] == 0 for r in results)
        ]
    return _smallest(results)


def _cheapest(clauses: list[Clause]) -> int:
    """The act whose elimination makes the fewest clauses; of several the first."""
    yes: dict[int, int] = {}
    no: dict[int, int] = {}
    for acts, denied, _ in clauses:
        left = acts
        while left:
            bit = left & -left
            left ^= bit
            side = no if denied & bit else yes
            side[bit] = side.get(bit, 0) + 1
    return min({**yes, **no}, key=lambda b: (yes.get(b, 0) * no.get(b, 0), b))


def _irredundant(clauses: list[Clause]) -> list[Clause]:
    """The clauses none of which another makes needless, smaller ones first."""
    ordered = sorted(dict.fromkeys(clauses), key=lambda x: (x[0].bit_count() + x[2].bit_count(), x))
    kept: list[Clause] = []
    for acts, denied, selectors in ordered:
        for a, d, s in kept:
            if a & ~acts == 0 and s & ~selectors == 0 and d == denied & a:
                break
        else:
            kept.append((acts, denied, selectors))
    return kept


def _smallest(sets: list[int]) -> list[int]:
    kept: list[int] = []
    for chosen in sorted(dict.fromkeys(sets), key=lambda x: (x.bit_count(), x)):
        if not any(k & ~chosen == 0 for k in kept):
            kept.append(chosen)
    return kept
