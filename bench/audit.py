"""Times the search for all minimal conflicts among 50, 200 and 1,000 norms against peers, in one run.

The family is that of n-ary duties: each norm asks for an act or its omission; acts come in topics, with exclusions,
implications, triples that are together impossible, and rare ties between topics. All peers get the same duties and
constraints, split into the same components of shared conduct; all must find the same sets.

    python bench/audit.py [N ...] [--repeat R]

lexlogic     what `audit` uses: acts eliminated from guarded clauses (lexlogic/theory/elimination.py)
z3           MARCO with Z3 (QF_FD) under assumptions
clingo       subset-minimal sets of selectors whose choice is refuted, one solve call for each candidate (MARCO)
minisat      MARCO with python-sat's minisat22, if python-sat is installed
Ratios above 1 mean that lexlogic is faster. Times are processor seconds, the best of R runs.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import clingo
import z3

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from lexlogic.theory.circuit import Circuit
from lexlogic.theory.elimination import minimal_sets

Clauses = list[list[int]]
Sets = list[tuple[int, ...]]


def make(count: int, seed: int = 3, block: int = 10) -> tuple[int, list[int], Clauses]:
    """Acts, the literal each duty asks for, and what is impossible, as clauses."""
    dice = Random(seed)
    acts = max(block, int(count * 0.8))
    duties = [(1 if dice.random() < 0.7 else -1) * dice.randint(1, acts) for _ in range(count)]
    hard: Clauses = []
    for start in range(0, acts, block):
        topic = list(range(start + 1, min(acts, start + block) + 1))
        if len(topic) < 4:
            continue
        for _ in range(dice.randint(1, 2)):
            x, y = dice.sample(topic, 2)
            hard.append([-x, -y])
        for _ in range(3):
            x, y = dice.sample(topic, 2)
            hard.append([-x, y])
        for _ in range(2):
            hard.append([-x for x in dice.sample(topic, 3)])
        if dice.random() < 0.1:
            hard.append([-dice.choice(topic), dice.randint(1, acts)])
    clauses = [sorted(set(c)) for c in hard]
    return acts, duties, [c for c in clauses if not any(-x in c for x in c)]


def components(acts: int, duties: list[int], hard: Clauses) -> list[tuple[list[int], Clauses]]:
    """Duties (by index) and constraints that share conduct, group by group (D53)."""
    home = list(range(acts + 1))

    def find(x: int) -> int:
        while home[x] != x:
            home[x] = home[home[x]]
            x = home[x]
        return x

    for clause in hard:
        for literal in clause[1:]:
            home[find(abs(literal))] = find(abs(clause[0]))
    groups: dict[int, tuple[list[int], Clauses]] = {}
    for index, literal in enumerate(duties):
        groups.setdefault(find(abs(literal)), ([], []))[0].append(index)
    for clause in hard:
        if (root := find(abs(clause[0]))) in groups:
            groups[root][1].append(clause)
    return list(groups.values())


# ---- the peers: a component -> its minimal sets


def lexlogic(duties: list[int], chosen: list[int], hard: Clauses) -> Sets:
    """Elimination, from circuits as the engine has them."""
    circuit = Circuit()
    variables: dict[int, int] = {}

    def literal(x: int) -> int:
        if abs(x) not in variables:
            variables[abs(x)] = circuit.variable()
        return variables[abs(x)] if x > 0 else -variables[abs(x)]

    contents = [literal(duties[i]) for i in chosen]
    constraints = [circuit.disj([literal(x) for x in clause]) for clause in hard]
    found = minimal_sets(circuit, contents, constraints)
    if found is None:
        raise SystemExit("lexlogic gave up")
    return [tuple(chosen[i] for i in s) for s in found]


def marco(chosen: list[int], oracle: Any, seeds: Any) -> Sets:
    """Every minimal set the oracle refutes (Liffiton, Previti, Malik and Marques-Silva, 2016)."""
    found: Sets = []
    while (seed := seeds.next()) is not None:
        if oracle.possible(seed):
            grown = set(seed)
            for i in chosen:
                if i not in grown and oracle.possible([*grown, i]):
                    grown.add(i)
            seeds.add([i for i in chosen if i not in grown], True)
            continue
        core = list(seed)
        for i in list(core):
            rest = [x for x in core if x != i]
            if not oracle.possible(rest):
                core = rest
        found.append(tuple(sorted(core)))
        seeds.add(core, False)
    return found


class Z3Oracle:
    """What can be kept together, by Z3 under assumptions."""

    def __init__(self, duties: list[int], chosen: list[int], hard: Clauses) -> None:
        self.solver = z3.SolverFor("QF_FD")
        self.duty = {i: z3.Bool(f"s{i}") for i in chosen}

        def literal(x: int) -> Any:
            return z3.Bool(f"a{x}") if x > 0 else z3.Not(z3.Bool(f"a{-x}"))

        for clause in hard:
            self.solver.add(z3.Or([literal(x) for x in clause]))
        for i in chosen:
            self.solver.add(z3.Implies(self.duty[i], literal(duties[i])))

    def possible(self, wanted: Any) -> bool:
        """Whether the duties can be kept together."""
        return bool(self.solver.check([self.duty[i] for i in wanted]) == z3.sat)


class ClingoOracle:
    """The same by clingo."""

    def __init__(self, duties: list[int], chosen: list[int], hard: Clauses) -> None:
        self.control = clingo.Control(["--configuration=frumpy"], lambda *_: None)
        used = {abs(duties[i]) for i in chosen} | {abs(x) for c in hard for x in c}
        lines = [f"{{a({x})}}." for x in sorted(used)] + [f"{{s({i})}}." for i in chosen]
        for clause in hard:
            body = ", ".join(f"{'not ' if x > 0 else ''}a({abs(x)})" for x in clause)
            lines.append(f":- {body}.")
        for i in chosen:
            x = duties[i]
            lines.append(f":- s({i}), {'not ' if x > 0 else ''}a({abs(x)}).")
        self.control.add("base", [], "\n".join(lines))
        self.control.ground([("base", [])])
        self.duty = {i: clingo.Function("s", [clingo.Number(i)]) for i in chosen}

    def possible(self, wanted: Any) -> bool:
        """Whether the duties can be kept together."""
        return bool(self.control.solve([(self.duty[i], True) for i in wanted]).satisfiable)


class Seeds:
    """What is still unexplored, largest sets first: clauses in Z3."""

    def __init__(self, chosen: list[int]) -> None:
        self.solver = z3.SolverFor("QF_FD")
        self.chosen = {i: z3.Bool(f"m{i}") for i in chosen}
        self.chosen_order = chosen

    def next(self) -> list[int] | None:
        """A largest set not yet explored, if there is one."""
        if self.solver.check() != z3.sat:
            return None
        model = self.solver.model()
        seed = [i for i, v in self.chosen.items() if z3.is_true(model[v])]
        for i, v in self.chosen.items():
            if i not in seed and self.solver.check([v, *(self.chosen[j] for j in seed)]) == z3.sat:
                seed.append(i)
        return seed

    def add(self, some: list[int], positive: bool) -> None:
        """One of these is chosen; or one of these is not."""
        self.solver.add(
            z3.Or([self.chosen[i] if positive else z3.Not(self.chosen[i]) for i in some])
        )


def by_marco(oracle: Any) -> Callable[[list[int], list[int], Clauses], Sets]:
    """The peer that searches with an oracle."""
    return lambda duties, chosen, hard: marco(chosen, oracle(duties, chosen, hard), Seeds(chosen))


def peers() -> dict[str, Callable[[list[int], list[int], Clauses], Sets]]:
    """lexlogic first."""
    found: dict[str, Any] = {
        "lexlogic": lexlogic,
        "z3": by_marco(Z3Oracle),
        "clingo": by_marco(ClingoOracle),
    }
    try:
        from pysat.solvers import Minisat22
    except ImportError:
        return found

    class Sat:
        def __init__(self, duties: list[int], chosen: list[int], hard: Clauses) -> None:
            self.solver = Minisat22(bootstrap_with=hard)
            self.top = max([abs(x) for c in hard for x in c] + [abs(d) for d in duties])
            for i in chosen:
                self.solver.add_clause([-(self.top + 1 + i), duties[i]])

        def possible(self, wanted: Any) -> bool:
            return bool(self.solver.solve(assumptions=[self.top + 1 + i for i in wanted]))

    class Map:
        def __init__(self, chosen: list[int]) -> None:
            self.solver = Minisat22()
            self.order = chosen
            self.solver.set_phases([i + 1 for i in chosen])
            for i in chosen:
                self.solver.add_clause([i + 1, -(i + 1)])

        def next(self) -> list[int] | None:
            if not self.solver.solve():
                return None
            model = set(self.solver.get_model())
            return [i for i in self.order if i + 1 in model]

        def add(self, some: list[int], positive: bool) -> None:
            self.solver.add_clause([i + 1 if positive else -(i + 1) for i in some])

    found["minisat"] = lambda d, c, h: marco(c, Sat(d, c, h), Map(c))
    return found


def main() -> None:
    """Print a line for each size and peer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[50, 200, 1000])
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    print(f"{'norms':>6} {'sets':>6} {'peer':<9} {'seconds':>9} {'ratio':>7}")
    for size in options.sizes:
        acts, duties, hard = make(size)
        groups = components(acts, duties, hard)
        reference: set[tuple[int, ...]] | None = None
        base = 0.0
        for name, solve in peers().items():
            best = float("inf")
            for _ in range(options.repeat):
                start = time.process_time()
                sets = [s for chosen, clauses in groups for s in solve(duties, chosen, clauses)]
                best = min(best, time.process_time() - start)
            found = {tuple(sorted(s)) for s in sets}
            if reference is None:
                reference, base = found, best
            if found != reference or len(found) != len(sets):
                raise SystemExit(f"{name} finds other sets among {size} norms")
            print(
                f"{size:>6} {len(found):>6} {name:<9} {best:>9.4f} {best / base:>7.1f}", flush=True
            )


if __name__ == "__main__":
    main()
