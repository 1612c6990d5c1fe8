"""Conflict as semantics.md defines it, with its quantifiers, for Z3: for every conduct one duty is not complied with.

The formulas are built from the norms as resolved, not from the engine's theory: no expansion, no components.
"""

from __future__ import annotations

from itertools import combinations

import z3

from lexlogic.program import model as m


class Quantified:
    """The strict conflicts of a program whose one bearer is A, at one time."""

    def __init__(self, program: m.Program) -> None:
        """Every act is a bound variable of alternatives, every fact and position a free one."""
        self.program = program
        self.acts = {
            str(p.name): z3.Bool(f"w!{p.name}") for p in program.predicates if p.is_conduct
        }
        limits = [z3.Not(self.formula(i.body)) for i in program.impossible]
        limits += [
            z3.Implies(self.formula(p.conduct), self.formula(p.condition))
            for p in program.preconditions
        ]
        self.feasible = z3.And(*limits)

    def formula(self, f: m.Formula) -> z3.BoolRef:
        """A formula over acts, facts of A and positions."""
        match f:
            case m.Truth(value):
                return z3.BoolVal(value)
            case m.Not(body):
                return z3.Not(self.formula(body))
            case m.And(parts):
                return z3.And(*map(self.formula, parts))
            case m.Or(parts):
                return z3.Or(*map(self.formula, parts))
            case m.PositionAtom(name):
                return z3.Bool(f"p!{name}")
            case m.Predication(predicate):
                name = str(predicate)
                return self.acts[name] if name in self.acts else z3.Bool(f"f!{name}")
        raise ValueError(f)

    def complied(self, name: str) -> z3.BoolRef:
        """Comp(n,w): if it applies, what it asks for is done; nothing, if the text does not exist."""
        (norm,) = (n for n in self.program.norms if str(n.name) == name)
        scope = [self.formula(norm.exists), self.formula(norm.scope)]
        scope += [z3.Not(self.formula(e)) for e in norm.exceptions]
        return z3.Implies(z3.And(*scope), self.formula(norm.content))

    def _none(self, names: tuple[str, ...]) -> z3.BoolRef:
        """No alternative complies with all of them."""
        all_kept = z3.And(self.feasible, *map(self.complied, names))
        return z3.ForAll(list(self.acts.values()), z3.Not(all_kept))

    def strict(self, names: tuple[str, ...]) -> z3.BoolRef:
        """They exist and are a minimal set of duties that no alternative complies with."""
        exist = [self.formula(n.exists) for n in self.program.norms if str(n.name) in names]
        smaller = [z3.Not(self._none(s)) for s in combinations(names, len(names) - 1)]
        return z3.And(self._none(names), *smaller, *exist)

    def word(self, names: tuple[str, ...]) -> str:
        """Whether they conflict whatever the facts, whatever one makes of them, or it depends."""
        possible = self._holds(self.strict(names))
        avoidable = self._holds(z3.Not(self.strict(names)))
        return "open" if possible and avoidable else "entailed" if possible else "excluded"

    def _holds(self, f: z3.BoolRef) -> bool:
        """Whether it can be: some alternative there must be for a completion to exist."""
        solver = z3.Solver()
        solver.add(f, z3.Exists(list(self.acts.values()), self.feasible))
        answer = solver.check()
        assert answer != z3.unknown
        return bool(answer == z3.sat)
