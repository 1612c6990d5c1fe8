"""The only module that knows Z3: circuits in, models and cores out.

Variables get opaque names in a context of their own, so no user's name reaches the solver. Definitions
are asserted once; questions differ in assumptions only.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import z3
from attrs import frozen
from z3 import z3core

from lexlogic.solving.budget import Budget
from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.ground import Grounder

VERSION = z3.get_version_string()


@frozen
class Sat:
    """An assignment to the variables of the cone (absent: false)."""

    values: dict[int, bool]


@frozen
class Unsat:
    """The assumptions that together cannot hold."""

    core: tuple[int, ...]


@frozen
class Unknown:
    """No answer within the budget."""

    cause: str


Answer = Sat | Unsat | Unknown


class Solver:
    """An incremental solver over the circuit and the definitions of a grounder."""

    def __init__(self, grounder: Grounder, budget: Budget, shared: bool = False) -> None:
        self.g = grounder
        self.budget = budget
        if shared and budget.shared is None:
            budget.shared = z3.Context()
        self.context = budget.shared if shared else z3.Context()
        self.solver = z3.SimpleSolver(ctx=self.context)
        self.solver.set("random_seed", 0)
        self.solver.set("ctrl_c", False)
        self._reference = self.context.ref()
        truth = z3.BoolVal(True, self.context)
        self._expressions: dict[int, Any] = {1: self._kept(truth.as_ast())}
        self._negations: dict[int, Any] = {}
        self._named: dict[int, Any] = {}
        self._defined: dict[int, int] = {}
        self._pending: list[int] = []

    def _bool(self, prefix: str, node: int) -> Any:
        return self._kept(z3.Bool(f"{prefix}{node}", self.context).as_ast())

    def _kept(self, ast: Any) -> Any:
        """An expression that lives as long as the context. Built below z3's Python classes, which cost
        more than the solving."""
        z3core.Z3_inc_ref(self._reference, ast)
        return ast

    def _encode(self, literal: int) -> Any:
        """The expression of a node's literal; definitions of the variables met are asserted."""
        children = self.g.circuit.children
        expressions = self._expressions
        stack = [abs(literal)]
        while stack:
            node = stack[-1]
            if node in expressions:
                stack.pop()
                continue
            kids = children[node]
            if kids is None:
                expressions[node] = self._bool("v", node)
                stack.pop()
                self._pending.append(node)
                continue
            missing = [abs(k) for k in kids if abs(k) not in expressions]
            if missing:
                stack.extend(missing)
                continue
            parts = (z3.Ast * len(kids))(*[self._literal(k) for k in kids])
            expressions[node] = self._kept(z3core.Z3_mk_and(self._reference, len(kids), parts))
            stack.pop()
        return self._literal(literal)

    def _literal(self, literal: int) -> Any:
        if literal > 0:
            return self._expressions[literal]
        found = self._negations.get(-literal)
        if found is None:
            found = self._kept(z3core.Z3_mk_not(self._reference, self._expressions[-literal]))
            self._negations[-literal] = found
        return found

    def _assert_equal(self, one: Any, other: Any) -> None:
        equal = z3core.Z3_mk_eq(self._reference, one, other)
        z3core.Z3_solver_assert(self._reference, self.solver.solver, equal)

    def _named_literal(self, literal: int) -> Any:
        """A literal of the solver (a constant or its negation) equal to the node's literal."""
        node = abs(literal)
        self._pending = []
        if self.g.circuit.is_variable(node):
            self._encode(node)
            name = self._expressions[node]
        elif node in self._named:
            name = self._named[node]
        else:
            expression = self._encode(node)
            name = self._bool("n", node)
            self._assert_equal(name, expression)
            self._named[node] = name
        self._define()
        if literal > 0:
            return z3.BoolRef(name, self.context)
        return z3.BoolRef(z3core.Z3_mk_not(self._reference, name), self.context)

    def _define(self) -> None:
        while self._pending:
            node = self._pending.pop()
            definition = self.g.definitions.get(node)
            if definition is None or node in self._defined:
                continue
            self._defined[node] = definition
            self._assert_equal(self._expressions[node], self._encode(definition))

    def check(
        self,
        assumptions: Iterable[int],
        wants_values: bool = True,
        wanted: Iterable[int] | None = None,
    ) -> Answer:
        """Whether the literals can hold together, given the definitions.

        An assignment values every variable met, or the `wanted` ones only.
        """
        literals = list(dict.fromkeys(assumptions))
        if FALSE in literals:
            return Unsat((FALSE,))
        literals = [x for x in literals if x != TRUE]
        expressions = [self._named_literal(literal) for literal in literals]
        names = {e.get_id(): x for e, x in zip(expressions, literals, strict=True)}
        answer = self.budget.run(self.context, self.solver, expressions)
        if answer == z3.sat:
            return Sat(self._values(wanted) if wants_values else {})
        if answer == z3.unsat:
            core = [names[e.get_id()] for e in self.solver.unsat_core()]
            return Unsat(tuple(x for x in literals if x in core))
        return Unknown(self.budget.cause)

    def _values(self, wanted: Iterable[int] | None) -> dict[int, bool]:
        model = self.solver.model()
        found = {}
        if wanted is not None:
            for node in wanted:
                expression = self._expressions.get(node)
                if expression is not None:
                    found[node] = z3.is_true(model[z3.BoolRef(expression, self.context)])
            return found
        for declaration in model.decls():
            name = declaration.name()
            if name[0] == "v":
                found[int(name[1:])] = z3.is_true(model[declaration])
        return found


class Z3Oracle:
    """Finds assignments for the theory: the background is what every completion obeys."""

    def __init__(self, grounder: Grounder, budget: Budget) -> None:
        self.solver = Solver(grounder, budget, shared=True)
        self.g = grounder
        self.background: list[int] = []
        for group in grounder.program.groups:
            members = [grounder.position(str(p)) for p in group.members]
            self.background.append(grounder.circuit.disj(members))
            for i, one in enumerate(members):
                for other in members[i + 1 :]:
                    self.background.append(grounder.circuit.disj((-one, -other)))

    def core(self, literals: Iterable[int]) -> tuple[int, ...]:
        """Among literals that cannot hold together, some that cannot. Raises `Exhausted`."""
        answer = self.solver.check(literals, wants_values=False)
        if isinstance(answer, Unsat):
            return answer.core
        raise self.solver.budget.exhausted("no core")

    def feasible(self, literals: Iterable[int]) -> bool:
        """Whether the literals can hold together. Raises `Exhausted`."""
        answer = self.solver.check([*self.background, *literals], wants_values=False)
        if isinstance(answer, Unknown):
            raise self.solver.budget.exhausted(answer.cause)
        return isinstance(answer, Sat)

    def find(
        self, literals: Iterable[int], wanted: Iterable[int] | None = None
    ) -> dict[int, bool] | None:
        """Values under which the literals hold; none if there are none. Raises `Exhausted`."""
        answer = self.solver.check([*self.background, *literals], True, wanted)
        match answer:
            case Sat(values):
                return values
            case Unsat():
                return None
            case Unknown(cause):
                raise self.solver.budget.exhausted(cause)


class Clauses:
    """A small clause set over variables 1..n whose models are found with as few true variables as easy."""

    def __init__(self, count: int, budget: Budget) -> None:
        self.context = z3.Context()
        self.solver = z3.SimpleSolver(ctx=self.context)
        self.solver.set("random_seed", 0)
        self.solver.set("ctrl_c", False)
        self.solver.set("phase_selection", 1)
        self.budget = budget
        self.variables = [z3.Bool(f"m{i + 1}", self.context) for i in range(count)]

    def add(self, clause: Iterable[int]) -> None:
        """Add a clause of non-zero integers."""
        parts = [self.variables[x - 1] if x > 0 else z3.Not(self.variables[-x - 1]) for x in clause]
        self.solver.add(z3.Or(*parts) if parts else z3.BoolVal(False, self.context))

    def solve(self) -> set[int] | None:
        """The true variables of a model; none if there is no model. Raises `Exhausted`."""
        answer = self.budget.run(self.context, self.solver, [])
        if answer == z3.unsat:
            return None
        if answer != z3.sat:
            raise self.budget.exhausted(self.budget.cause)
        model = self.solver.model()
        return {i + 1 for i, variable in enumerate(self.variables) if z3.is_true(model[variable])}
