"""Times the engine's circuit and solver against clingo on a family of treaty problems that grows.

States, bilateral treaties with a duty to hand persons over, multilateral ones that forbid it, persons of
whom some attributes are unknown, acts; three ranks of priority and two open positions. Asked of every
pair of State and multilateral treaty: is there a breach; of every pair of treaties: a conflict that
nothing resolves. Both engines answer every question twice: does it hold always, does it hold ever.

    python bench/run.py [SIZE ...] [--repeat N]
"""

from __future__ import annotations

import argparse
import gc
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import clingo
from attrs import define, field, frozen

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from lexlogic.solving.budget import Budget
from lexlogic.solving.z3_backend import VERSION, Sat, Solver, Unsat
from lexlogic.theory.circuit import FALSE, TRUE, Circuit

GROUNDS = ("race", "religion", "nationality", "group", "opinion")
ATTRIBUTES = ("fear", *GROUNDS, "abroad", "unprotected", "excluded", "danger", "torture", "child")
KINDS = ("refuge", "torture", "child")


@frozen
class Size:
    """How much there is of everything, and the share of attributes that is unknown."""

    states: int
    bilateral: int
    multilateral: int
    persons: int
    acts: int
    unknown: float = 0.3


SIZES = {
    "1e3": Size(6, 6, 4, 10, 25),
    "1e4": Size(20, 20, 8, 50, 130),
    "1e5": Size(60, 80, 10, 400, 1000),
}


@define
class Family:
    """One instance of the family."""

    size: Size
    hands: list[tuple[int, int, int]] = field(factory=list)  # from, to, year of a bilateral treaty
    bans: list[tuple[str, int, frozenset[int]]] = field(factory=list)  # kind, year, parties
    special: set[tuple[int, int]] = field(factory=set)
    above: set[tuple[int, int]] = field(factory=set)  # multilateral over bilateral
    known: dict[tuple[int, str], bool | None] = field(factory=dict)
    acts: list[tuple[int, int, bool]] = field(factory=list)  # bilateral treaty, person, done


def family(size: Size, seed: int = 1) -> Family:
    """Draw an instance."""
    dice = Random(seed)
    made = Family(size)
    for _ in range(size.bilateral):
        one, other = dice.sample(range(size.states), 2)
        made.hands.append((one, other, dice.randint(1950, 2020)))
    for j in range(size.multilateral):
        parties = frozenset(s for s in range(size.states) if dice.random() < 0.8)
        made.bans.append((KINDS[j % 3], dice.randint(1950, 2020), parties))
    for b in range(size.bilateral):
        made.special |= {(b, m) for m in range(size.multilateral) if dice.random() < 0.3}
    # A multilateral treaty over a bilateral one, and over what the next multilateral one is over.
    over = {
        (dice.randrange(size.multilateral), dice.randrange(size.bilateral))
        for _ in range(max(1, size.bilateral // 4))
    }
    for j in range(0, size.multilateral - 1, 3):
        over |= {(j, b) for m, b in set(over) if m == j + 1}
    made.above = over
    for p in range(size.persons):
        for name in (*ATTRIBUTES, "crosser"):
            likely = 0.85 if name in ("fear", "abroad", "unprotected", "crosser") else 0.25
            value = dice.random() < likely
            made.known[p, name] = None if dice.random() < size.unknown else value
    for _ in range(size.acts):
        act = dice.randrange(size.bilateral), dice.randrange(size.persons), dice.random() < 0.7
        made.acts.append(act)
    return made


# ---- the engine


@define
class Ground:
    """The ground theory: a circuit, what binds it, and the questions."""

    circuit: Circuit = field(factory=Circuit)
    definitions: dict[int, int] = field(factory=dict)
    constraints: list[int] = field(factory=list)
    questions: dict[str, int] = field(factory=dict)
    rules: int = 0

    def rule(self, *bodies: tuple[int, ...]) -> int:
        """An atom defined by the bodies of its rules."""
        self.rules += len(bodies)
        return self.circuit.disj([self.circuit.conj(body) for body in bodies])


def ground(made: Family) -> Ground:
    """Ground the family; known attributes are constants of the circuit."""
    g = Ground()
    c = g.circuit
    has = {
        key: c.variable() if value is None else (TRUE if value else FALSE)
        for key, value in made.known.items()
    }
    peremptory_voids, later_binds_all = c.variable(), c.variable()
    refugee = {}
    for p in range(made.size.persons):
        g.constraints += [
            c.disj((-has[p, one], -has[p, other]))
            for one, other in (("excluded", "child"), ("danger", "torture"))
            if made.known[p, one] is None and made.known[p, other] is None
        ]
        reason = g.rule(*((has[p, x],) for x in GROUNDS))
        needs = (has[p, "fear"], reason, has[p, "abroad"], has[p, "unprotected"])
        refugee[p] = g.rule((*needs, -has[p, "excluded"]))
    breaches: dict[tuple[int, int], list[int]] = {}
    open_sets: dict[tuple[int, int], list[int]] = {}
    for b, p, done in made.acts:
        giver, taker, year = made.hands[b]
        duty = g.rule((has[p, "crosser"],))
        for m, (kind, since, parties) in enumerate(made.bans):
            if giver not in parties:
                continue
            peremptory = kind == "torture"
            bodies = {
                "refuge": (refugee[p], -has[p, "danger"]),
                "torture": (has[p, "torture"],),
                "child": (has[p, "child"], -has[p, "danger"]),
            }
            forbidden = g.rule(bodies[kind])
            clash = g.rule((duty, forbidden))
            both = taker in parties
            applies = g.rule((TRUE,), (later_binds_all,)) if both else g.rule((later_binds_all,))
            voids = g.rule((clash, peremptory_voids)) if peremptory else FALSE
            superior = g.rule((clash,)) if (m, b) in made.above else FALSE
            specialis = g.rule((clash, -superior)) if both and (b, m) in made.special else FALSE
            posterior = g.rule((clash, applies, -superior, -specialis)) if year > since else FALSE
            yields = FALSE if peremptory else g.rule((specialis,), (posterior,))
            resolved = g.rule((voids,), (superior,), (yields,))
            open_sets.setdefault((b, m), []).append(g.rule((clash, -resolved)))
            if done:
                breaches.setdefault((giver, m), []).append(g.rule((forbidden, -yields)))
    for (s, m), found in breaches.items():
        g.questions[f"breach({s},{m})"] = g.rule(*((x,) for x in found))
    for (b, m), found in open_sets.items():
        g.questions[f"unresolved({b},{m})"] = g.rule(*((x,) for x in found))
    return g


def ours(made: Family) -> tuple[frozenset[str], frozenset[str], int]:
    """What holds always and what holds ever, by the engine's circuit and solver."""
    g = ground(made)
    solver = Solver(g, Budget(seconds=600.0))  # type: ignore[arg-type]
    whole = g.circuit.conj(g.constraints)
    always = {q for q, x in g.questions.items() if x == TRUE}
    ever = set(always)
    undecided = {q: x for q, x in g.questions.items() if x not in (TRUE, FALSE)}
    not_always: set[str] = set()

    def learn(values: dict[int, bool]) -> None:
        memo: dict[int, bool] = {1: True}
        for q, x in undecided.items():
            if q in ever and q in not_always:
                continue
            (ever if g.circuit.evaluate(x, values, memo) else not_always).add(q)

    first = solver.check([whole])
    assert isinstance(first, Sat)
    learn(first.values)
    for q, x in undecided.items():
        for literal, done, other in ((x, ever, None), (-x, not_always, always)):
            if q in done:
                continue
            answer = solver.check([whole, literal])
            if isinstance(answer, Sat):
                learn(answer.values)
            else:
                assert isinstance(answer, Unsat)
                if other is not None:
                    other.add(q)
    return frozenset(always), frozenset(ever), g.rules


# ---- clingo

RULES = """
{has(P,X)} :- unknown(P,X).
{peremptory_voids}. {later_binds_all}.
reason(P) :- has(P,X), ground(X).
:- has(P,excluded), has(P,child), unknown(P,excluded), unknown(P,child).
:- has(P,danger), has(P,torture), unknown(P,danger), unknown(P,torture).
refugee(P) :- has(P,fear), reason(P), has(P,abroad), has(P,unprotected), not has(P,excluded).
forbidden(M,A) :- ban(M,refuge,_), act(A,B,P), hands(B,S,_,_), party(S,M), refugee(P), not has(P,danger).
forbidden(M,A) :- ban(M,torture,_), act(A,B,P), hands(B,S,_,_), party(S,M), has(P,torture).
forbidden(M,A) :- ban(M,child,_), act(A,B,P), hands(B,S,_,_), party(S,M), has(P,child), not has(P,danger).
duty(A) :- act(A,_,P), has(P,crosser).
clash(B,M,A) :- act(A,B,_), duty(A), forbidden(M,A).
both(B,M) :- hands(B,S,T,_), party(S,M), party(T,M).
applies(B,M) :- both(B,M).
applies(B,M) :- hands(B,S,_,_), party(S,M), later_binds_all.
peremptory(M) :- ban(M,torture,_).
voids(B,M,A) :- clash(B,M,A), peremptory(M), peremptory_voids.
superior(B,M,A) :- clash(B,M,A), above(M,B).
specialis(B,M,A) :- clash(B,M,A), special(B,M), both(B,M), not superior(B,M,A).
posterior(B,M,A) :- clash(B,M,A), applies(B,M), hands(B,_,_,Y), ban(M,_,Z), Y > Z,
                    not superior(B,M,A), not specialis(B,M,A).
yields(M,A) :- specialis(B,M,A), not peremptory(M).
yields(M,A) :- posterior(B,M,A), not peremptory(M).
resolved(B,M,A) :- voids(B,M,A).
resolved(B,M,A) :- superior(B,M,A).
resolved(B,M,A) :- clash(B,M,A), yields(M,A).
breach(S,M) :- act(A,B,_), done(A), hands(B,S,_,_), forbidden(M,A), not yields(M,A).
unresolved(B,M) :- clash(B,M,A), not resolved(B,M,A).
#show breach/2. #show unresolved/2.
"""


def program(made: Family) -> str:
    """The family as a program for clingo: facts, and the rules above."""
    lines = [f"ground({x})." for x in GROUNDS]
    lines += [f"hands({b},{s},{t},{y})." for b, (s, t, y) in enumerate(made.hands)]
    for m, (kind, year, parties) in enumerate(made.bans):
        lines.append(f"ban({m},{kind},{year}).")
        lines += [f"party({s},{m})." for s in sorted(parties)]
    lines += [f"special({b},{m})." for b, m in sorted(made.special)]
    lines += [f"above({m},{b})." for m, b in sorted(made.above)]
    for (p, name), value in made.known.items():
        if value is not False:
            lines.append(f"{'unknown' if value is None else 'has'}({p},{name}).")
    for a, (b, p, done) in enumerate(made.acts):
        lines.append(f"act({a},{b},{p})." + (f" done({a})." if done else ""))
    return "\n".join(lines) + RULES


def theirs(text: str, configuration: str) -> tuple[frozenset[str], frozenset[str]]:
    """The cautious and the brave consequences, grounding once."""
    control = clingo.Control(["--warn=none", "0"])
    if configuration != "default":
        control.configuration.configuration = configuration
    control.add("base", [], text)
    control.ground([("base", [])])
    found = []
    for mode in ("cautious", "brave"):
        control.configuration.solve.enum_mode = mode
        last: frozenset[str] = frozenset()
        with control.solve(yield_=True) as handle:
            for model in handle:
                last = frozenset(str(s) for s in model.symbols(shown=True))
        found.append(last)
    return found[0], found[1]


# ---- the table


def best(run: Callable[[], object], repeat: int) -> tuple[float, object]:
    """The least wall time of several runs, and the last result."""
    least, result = float("inf"), None
    for _ in range(repeat):
        gc.collect()
        started = time.perf_counter()
        result = run()
        least = min(least, time.perf_counter() - started)
    return least, result


def measure(label: str, repeat: int) -> str:
    """One row of the table. Raises if the engines disagree."""
    made = family(SIZES[label])
    text = program(made)
    mine, answer = best(lambda: ours(made), repeat)
    assert isinstance(answer, tuple)
    always, ever, rules = answer
    cells = []
    for configuration in ("default", "frumpy"):
        wall, found = best(lambda c=configuration: theirs(text, c), repeat)
        assert found == (always, ever), f"{label}: the engines disagree"
        cells.append(f"{wall * 1000:8.1f} | {mine / wall:5.2f}")
    asked = len(ground(made).questions)
    return (
        f"| {label} | {rules:6d} | {asked:5d} | {len(always):4d} / {len(ever):4d} "
        f"| {mine * 1000:8.1f} | {' | '.join(cells)} |"
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Compare with clingo on a growing family.")
    parser.add_argument("sizes", nargs="*", metavar="SIZE", help=", ".join(SIZES))
    parser.add_argument("--repeat", type=int, default=3)
    chosen = parser.parse_args()
    print(f"Python {platform.python_version()}, z3 {VERSION}, clingo {clingo.__version__};")
    print(
        f"wall time in ms, best of {chosen.repeat}; ratio: ours / theirs, above 1 we are slower.\n"
    )
    print("| size | rules | asked | always / ever | lexlogic | default | ratio | frumpy | ratio |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for label in chosen.sizes or SIZES:
        print(measure(label, chosen.repeat), flush=True)


if __name__ == "__main__":
    main()
