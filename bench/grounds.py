"""Times finding all smallest combinations (prime implicants) of open issues, against other ways to do it.

A claim decided by layers of random rules with exceptions over 15, 20 and 25 open issues. Four ways, which must
find the same combinations: our decision diagrams; a truth table held as one integer, with the same recursion;
clingo, one program that guesses a combination and refutes it by saturation, smallest ones by its domain
heuristic; and the search with Z3 that diagrams fall back on.

    python bench/grounds.py [ISSUES ...] [--seeds N] [--limit SECONDS]
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import clingo

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from lexlogic.solving.budget import Budget, Exhausted
from lexlogic.solving.cubes import Cubes
from lexlogic.solving.diagram import ONE, Diagrams
from lexlogic.solving.z3_backend import Clauses, Sat, Solver, Unsat
from lexlogic.theory.circuit import Circuit

Body = tuple[int, ...]
Node = tuple[int, list[Body]]
Cube = frozenset[int]


class TooSlow(Exception):
    """The time allowed to one way is over."""


def make(issues: int, seed: int, layers: int = 4) -> tuple[list[Node], int]:
    """Rules by layers: each head has up to three bodies over lower heads; the last head is the claim."""
    dice = Random(seed * 1000 + issues)
    width = max(4, issues // 2)
    every = list(range(1, issues + 1))
    nodes: list[Node] = []
    number, before = issues, list(every)
    for layer in range(layers):
        new = []
        for _ in range(width):
            bodies = []
            for _ in range(dice.randint(1, 3)):
                pool = before if layer == 0 or dice.random() < 0.6 else every
                chosen = dice.sample(pool, min(len(pool), dice.randint(1, 3)))
                bodies.append(tuple((1 if dice.random() < 0.65 else -1) * x for x in chosen))
            number += 1
            nodes.append((number, bodies))
            new.append(number)
        before = new + every[:2]
    nodes.append((number + 1, [(x,) for x in new[:3]]))
    return nodes, number + 1


# ---- four ways


def by_diagram(issues: int, nodes: list[Node], claim: int, deadline: float) -> set[Cube]:
    """Our way: switches as diagrams, smallest combinations by recursion."""
    del deadline
    order = [x for x in met(nodes, claim) if x <= issues]
    d = Diagrams([2] * len(order), 4_000_000)
    of = {issue: d.value(i, 0) for i, issue in enumerate(order)}
    for head, bodies in nodes:
        of[head] = d.any_of(
            d.all_of(of[x] if x > 0 else d.negate(of[-x]) for x in body) for body in bodies
        )
    cubes = Cubes(d)
    listed = cubes.smallest(cubes.primes(of[claim], ONE))
    return {frozenset(order[i] * (1 if v == 0 else -1) for i, v in cube) for cube in listed}


def met(nodes: list[Node], claim: int) -> dict[int, None]:
    """What is met below the claim, in that order; the instrument orders issues so."""
    bodies = dict(nodes)
    seen: dict[int, None] = {}
    stack = [claim]
    while stack:
        one = stack.pop()
        if one not in seen:
            seen[one] = None
            stack += [abs(x) for body in reversed(bodies.get(one, [])) for x in reversed(body)]
    return seen


def by_table(issues: int, nodes: list[Node], claim: int, deadline: float) -> set[Cube]:
    """A truth table in one integer, and the recursion of Coudert and Madre on tables."""
    full = (1 << (1 << issues)) - 1
    of = {}
    for i in range(issues):
        block = 1 << i
        column, width = ((1 << block) - 1) << block, 2 * block
        while width < 1 << issues:
            column |= column << width
            width *= 2
        of[i + 1] = column
    for head, bodies in nodes:
        value = 0
        for body in bodies:
            part = full
            for x in body:
                part &= of[x] if x > 0 else full ^ of[-x]
            value |= part
        of[head] = value
    memo: dict[tuple[int, int], frozenset[Cube]] = {}

    def primes(f: int, k: int) -> frozenset[Cube]:
        if time.process_time() > deadline:
            raise TooSlow
        if f == 0:
            return frozenset()
        if f == (1 << (1 << k)) - 1:
            return frozenset([frozenset()])
        found = memo.get((f, k))
        if found is None:
            half = 1 << (k - 1)
            low, high = f & ((1 << half) - 1), f >> half
            both = primes(low & high, k - 1)
            found = both
            if low != high:
                found |= {c | {-k} for c in primes(low, k - 1) - both}
                found |= {c | {k} for c in primes(high, k - 1) - both}
            memo[f, k] = found
        return found

    return set(primes(of[claim], issues))


def by_clingo(issues: int, nodes: list[Node], claim: int, deadline: float) -> set[Cube]:
    """Guess a combination; it is enough if the claim follows for every value of the rest (saturation)."""
    lines = [
        f"issue(1..{issues}).",
        "{in(X,t); in(X,f)} 1 :- issue(X).",
        "val(X,t) | val(X,f) :- issue(X).",
        "val(X,V) :- in(X,V).",
        "val(X,t) :- enough, issue(X). val(X,f) :- enough, issue(X).",
        f"enough :- val({claim},t).",
        ":- not enough.",
        "#heuristic in(X,t) : issue(X). [1,false]",
        "#heuristic in(X,f) : issue(X). [1,false]",
        "#show in/2.",
    ]
    for head, bodies in nodes:
        failed = []
        for number, body in enumerate(bodies):
            parts = ", ".join(f"val({abs(x)},{'t' if x > 0 else 'f'})" for x in body)
            lines.append(f"val({head},t) :- {parts}.")
            lines += [
                f"no({head},{number}) :- val({abs(x)},{'f' if x > 0 else 't'})." for x in body
            ]
            failed.append(f"no({head},{number})")
        lines.append(f"val({head},f) :- {', '.join(failed)}.")
    control = clingo.Control(["0", "--heuristic=Domain", "--enum-mode=domRec", "--warn=none"])
    control.add("base", [], "\n".join(lines))
    control.ground([("base", [])])
    found: set[Cube] = set()
    with control.solve(yield_=True, async_=True) as handle:
        while True:
            handle.resume()
            if not handle.wait(max(0.0, deadline - time.process_time())):
                handle.cancel()
                raise TooSlow
            model = handle.model()
            if model is None:
                return found
            shown = model.symbols(shown=True)
            found.add(
                frozenset(
                    s.arguments[0].number * (1 if s.arguments[1].name == "t" else -1) for s in shown
                )
            )


class _Plain:
    """A circuit without definitions, for the solver."""

    def __init__(self) -> None:
        self.circuit = Circuit()
        self.definitions: dict[int, int] = {}


def by_search(issues: int, nodes: list[Node], claim: int, deadline: float) -> set[Cube]:
    """A map of what is unexplored proposes, Z3 disposes (dual rail)."""
    g, budget = _Plain(), Budget(seconds=3600.0)
    c = g.circuit
    of = {i + 1: c.variable() for i in range(issues)}
    for head, bodies in nodes:
        of[head] = c.disj([c.conj([of[x] if x > 0 else -of[-x] for x in body]) for body in bodies])
    back = {of[i]: i for i in range(1, issues + 1)}
    solver, space = Solver(g, budget), Clauses(2 * issues, budget)
    for i in range(1, issues + 1):
        space.add([-(2 * i - 1), -(2 * i)])

    def rail(x: int) -> int:
        return 2 * abs(x) - (x > 0)

    def literal(x: int) -> int:
        return of[x] if x > 0 else -of[-x]

    def signed(x: int) -> int:
        return back[abs(x)] * (1 if x > 0 else -1)

    found: set[Cube] = set()
    while True:
        if time.process_time() > deadline:
            raise TooSlow
        proposal = space.solve()
        if proposal is None:
            return found
        chosen = [x for i in range(1, issues + 1) for x in (i, -i) if rail(x) in proposal]
        answer = solver.check([*map(literal, chosen), -of[claim]])
        if isinstance(answer, Sat):
            now = [i if answer.values.get(of[i], False) else -i for i in range(1, issues + 1)]
            why = solver.check([*map(literal, now), of[claim]], False)
            assert isinstance(why, Unsat)
            space.add([rail(-signed(x)) for x in why.core if abs(x) in back])
            continue
        assert isinstance(answer, Unsat)
        kept = [x for x in chosen if literal(x) in answer.core]
        for x in list(kept):
            rest = [y for y in kept if y != x]
            if isinstance(solver.check([*map(literal, rest), -of[claim]], False), Unsat):
                kept = rest
        found.add(frozenset(kept))
        space.add([-rail(x) for x in kept])


WAYS: tuple[tuple[str, Callable[..., set[Cube]]], ...] = (
    ("diagram", by_diagram),
    ("table", by_table),
    ("clingo", by_clingo),
    ("Z3 search", by_search),
)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Time finding all smallest combinations.")
    parser.add_argument("issues", nargs="*", type=int, default=[15, 20, 25])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--limit", type=float, default=60.0)
    chosen = parser.parse_args()
    print("processor time in ms; in brackets theirs / ours, above 1 we are faster\n")
    print(f"| issues | seed | smallest | {' | '.join(name for name, _ in WAYS)} |")
    print(f"| ---: | ---: | ---: |{' ---: |' * len(WAYS)}")
    for issues in chosen.issues:
        for seed in range(1, chosen.seeds + 1):
            nodes, claim = make(issues, seed)
            below = met(nodes, claim)
            nodes = [n for n in nodes if n[0] in below]
            cells, own, first = [], 0.0, None
            for _, way in WAYS:
                started = time.process_time()
                try:
                    found = way(issues, nodes, claim, started + chosen.limit)
                except (TooSlow, Exhausted, MemoryError):
                    cells.append(f"> {chosen.limit:.0f} s")
                    continue
                took = time.process_time() - started
                if first is None:
                    own, first = took, found
                assert found == first, f"{issues} issues, seed {seed}: the ways disagree"
                ratio = "" if way is by_diagram else f" ({took / max(own, 1e-6):,.1f})"
                cells.append(f"{took * 1000:,.1f}{ratio}")
            assert first is not None
            print(f"| {issues} | {seed} | {len(first)} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
