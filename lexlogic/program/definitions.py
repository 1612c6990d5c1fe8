"""Statements -> what they declare: every name first, then every definition, in source order.

Each kind of statement is defined in the module named after it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lexlogic.program import declarations
from lexlogic.program.findings import (
    define_disputed,
    define_given,
    define_governed,
    define_impossible,
    define_permissions,
    define_possible,
    define_presume,
    define_taken,
)
from lexlogic.program.naming import enter_names
from lexlogic.program.norms import define_norm
from lexlogic.program.questions import define_ask
from lexlogic.program.rules import (
    define_concept,
    define_exception,
    define_principle,
    define_priority,
    define_rule,
    define_standard,
)
from lexlogic.program.scope import Parts, Scope
from lexlogic.program.sources import define_source
from lexlogic.program.views import define_group, define_position, define_view
from lexlogic.syntax import tree

_DEFINERS: dict[type[tree.Node], Callable[[Scope, Any], None]] = {
    tree.StandardDecl: define_standard,
    tree.ConceptDecl: define_concept,
    tree.RuleDecl: define_rule,
    tree.ExceptionDecl: define_exception,
    tree.SourceDecl: define_source,
    tree.NormDecl: define_norm,
    tree.PositionDecl: define_position,
    tree.GroupDecl: define_group,
    tree.PrincipleDecl: define_principle,
    tree.PriorityDecl: define_priority,
    tree.PresumeDecl: define_presume,
    tree.ImpossibleDecl: define_impossible,
    tree.PossibleDecl: define_possible,
    tree.PermissionsDecl: define_permissions,
    tree.GovernedDecl: define_governed,
    tree.GivenDecl: define_given,
    tree.TakenDecl: define_taken,
    tree.DisputedDecl: define_disputed,
    tree.ViewDecl: define_view,
    tree.AskDecl: define_ask,
}
"""What adds the definition of each kind of statement; sorts, individuals and predicates are no more
than their names, which `naming.py` enters.
"""


def declare(scope: Scope, statements: list[Any]) -> Parts:
    """What the statements declare, added to the scope."""
    enter_names(scope, statements)
    for statement in statements:
        declarations.check(scope.formulas, statement)
        define = _DEFINERS.get(type(statement))
        if define is not None:
            define(scope, statement)
    scope.parts.limbs.extend(scope.formulas.limbs)
    return scope.parts
