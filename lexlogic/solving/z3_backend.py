"""The only module that knows Z3: circuits in, models and cores out.

Variables get opaque names in a context of their own, so no user's name reaches the solver. Definitions
are asserted once; questions differ in assumptions only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Protocol

import z3
from attrs import frozen
from z3 import z3core

from lexlogic.solving.budget import Budget
from lexlogic.theory.circuit import FALSE, TRUE, Circuit

_VALUE = re.compile(r"\(define-fun v(\d+) \(\) Bool\s+(true|false)\)")
_CHOSEN = re.compile(r"\(define-fun m(\d+) \(\) Bool\s+(true|false)\)")

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
    """No answer. Solvers of this module raise `Exhausted` instead: no caller can take it for a no."""

    cause: str


Answer = Sat | Unsat | Unknown


def _shared(budget: Budget) -> Any:
    """The context of a question, for the solvers that do not outlive it: making one is dear."""
    if budget.shared is None:
        budget.shared = z3.Context()
    return budget.shared


class _Checked:
    """A solver of z3, called below z3's Python classes, which cost more than most checks."""

    def __init__(self, context: Any) -> None:
        self.solver = z3.SimpleSolver(ctx=context)
        self.solver.set("random_seed", 0)
        self.solver.set("ctrl_c", False)
        self._reference = context.ref()
        self._work = -1

    def set(self, _: str, work: int) -> None:
        """Limit the work of the checks that follow (`rlimit`)."""
        if work != self._work:
            self.solver.set("rlimit", work)
            self._work = work

    def check(self, *assumptions: Any) -> str:
        """`sat`, `unsat` or `unknown`, under assumptions given as bare expressions."""
        parts = (z3.Ast * len(assumptions))(*assumptions)
        found = z3core.Z3_solver_check_assumptions(
            self._reference, self.solver.solver, len(assumptions), parts
        )
        return ("unsat", "unknown", "sat")[found + 1]


def _decided(budget: Budget, context: Any, checked: _Checked, expressions: list[Any]) -> bool:
    """Whether a check is satisfiable; whatever keeps the solver from saying so raises `Exhausted`."""
    try:
        answer = str(budget.run(context, checked, expressions))
    except z3.Z3Exception as error:
        raise budget.exhausted(f"the solver failed: {error}") from error
    if answer not in ("sat", "unsat"):
        raise budget.exhausted(budget.cause or "the solver gave no answer")
    return answer == "sat"


class Defined(Protocol):
    """A circuit, and what some of its variables are equal to."""

    circuit: Circuit
    definitions: dict[int, int]


class Solver:
    """An incremental solver over a circuit and its definitions."""

    def __init__(self, grounder: Defined, budget: Budget, shared: bool = False) -> None:
        self.g = grounder
        self.budget = budget
        self.context = _shared(budget) if shared else z3.Context()
        self._checked = _Checked(self.context)
        self.solver = self._checked.solver
        self._reference = self.context.ref()
        truth = z3.BoolVal(True, self.context)
        self._expressions: dict[int, Any] = {1: self._kept(truth.as_ast())}
        self._negations: dict[int, Any] = {}
        self._declarations: dict[int, Any] = {}
        self.fixed: dict[int, bool] = {}
        self._named: dict[int, Any] = {}
        self._assumed: dict[int, Any] = {}
        self._literals: dict[int, int] = {}
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
        found = self._assumed.get(literal)
        if found is not None:
            return found
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
        if literal < 0:
            name = self._kept(z3core.Z3_mk_not(self._reference, name))
        self._assumed[literal] = name
        self._literals[z3core.Z3_get_ast_id(self._reference, name)] = literal
        return name

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
        """Whether the literals can hold together, given the definitions. Raises `Exhausted`.

        An assignment values every variable met, or the `wanted` ones only.
        """
        literals = list(dict.fromkeys(assumptions))
        if FALSE in literals:
            return Unsat((FALSE,))
        literals = [x for x in literals if x != TRUE]
        expressions = [self._named_literal(literal) for literal in literals]
        if _decided(self.budget, self.context, self._checked, expressions):
            return Sat(self._values(wanted) if wants_values else {})
        core = self._core()
        return Unsat(tuple(x for x in literals if x in core))

    def _core(self) -> set[int]:
        reference = self._reference
        vector = z3core.Z3_solver_get_unsat_core(reference, self.solver.solver)
        z3core.Z3_ast_vector_inc_ref(reference, vector)
        size = z3core.Z3_ast_vector_size(reference, vector)
        parts = [z3core.Z3_ast_vector_get(reference, vector, i) for i in range(size)]
        found = {self._literals[z3core.Z3_get_ast_id(reference, part)] for part in parts}
        z3core.Z3_ast_vector_dec_ref(reference, vector)
        return found

    def _declared(self, node: int, expression: Any) -> Any:
        found = self._declarations.get(node)
        if found is None:
            found = z3core.Z3_get_app_decl(self._reference, expression)
            self._declarations[node] = found
        return found

    def _values(self, wanted: Iterable[int] | None) -> dict[int, bool]:
        model = self.solver.model()
        found = {}
        if wanted is not None:
            reference, truth = self._reference, self._expressions[1].value
            for node in wanted:
                expression = self._expressions.get(node)
                if expression is not None:
                    value = z3core.Z3_model_get_const_interp(
                        reference, model.model, self._declared(node, expression)
                    )
                    found[node] = bool(value) and value.value == truth
            return found
        # One text for all values: a call for each costs more than the solving.
        for name, value in _VALUE.findall(model.sexpr()):
            found[int(name)] = value == "true"
        return found


class Clauses:
    """A small clause set over variables 1..n whose models are found with as few true variables as easy."""

    def __init__(self, count: int, budget: Budget) -> None:
        self.context = _shared(budget)
        self._checked = _Checked(self.context)
        self.solver = self._checked.solver
        self.solver.set("phase_selection", 1)
        self.budget = budget
        self.variables = [z3.Bool(f"m{i + 1}", self.context) for i in range(count)]
        self._negations = [z3.Not(v) for v in self.variables]
        self._denied = [x.as_ast() for x in self._negations]

    def add(self, clause: Iterable[int]) -> None:
        """Add a clause of non-zero integers."""
        parts = [self.variables[x - 1] if x > 0 else z3.Not(self.variables[-x - 1]) for x in clause]
        self.solver.add(z3.Or(*parts) if parts else z3.BoolVal(False, self.context))

    def at_most(self, count: int) -> None:
        """From now on no more variables than so many are true."""
        if count < len(self.variables):
            self.solver.add(z3.AtMost(*self.variables, count))

    def solve(self) -> set[int] | None:
        """The true variables of the first model: false before true, in order; none if there is no model.

        Raises `Exhausted`.
        """
        true = self._model([])
        if true is None:
            return None
        fixed: list[Any] = []
        for i, variable in enumerate(self.variables, 1):
            if i in true:
                less = self._model([*fixed, self._denied[i - 1]])
                if less is None:
                    fixed.append(variable.as_ast())
                    continue
                true = less
            fixed.append(self._denied[i - 1])
        return true

    def _model(self, assumed: list[Any]) -> set[int] | None:
        if not _decided(self.budget, self.context, self._checked, assumed):
            return None
        text = self.solver.model().sexpr()
        return {int(name) for name, value in _CHOSEN.findall(text) if value == "true"}
