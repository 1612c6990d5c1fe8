"""Documents -> programs: every name found, every sort checked, cases and variants laid out flat.

The way of a file: `naming.py` enters its names, `definitions.py` and the modules it calls read its
definitions into a `Scope`, `cases.py` makes a `Program` of each case and variant, `validate.py` looks it over.
"""

from __future__ import annotations

from attrs import field, frozen

from lexlogic.diagnostics import Diagnostic, has_errors, in_file_order
from lexlogic.program import model as m
from lexlogic.program.cases import lay_out
from lexlogic.program.citations import uncited
from lexlogic.program.definitions import declare
from lexlogic.program.imported import law, left_behind
from lexlogic.program.naming import builtin_table
from lexlogic.program.scope import Parts, Scope
from lexlogic.program.unused import unused_names
from lexlogic.program.validate import errors, too_many_questions, warnings
from lexlogic.syntax import tree


@frozen
class Resolved:
    """Programs in file order (none if anything is wrong), and what is wrong or doubtful."""

    programs: tuple[m.Program, ...]
    diagnostics: tuple[Diagnostic, ...] = field(eq=False)


def resolve(documents: tuple[tree.Document, ...]) -> Resolved:
    """Resolve files, imported ones first; the last is the one whose cases are asked about."""
    diagnostics: list[Diagnostic] = []
    table = builtin_table()
    sorts = [m.Sort(sort, False, True) for sort in m.BUILTIN_SORTS]
    parts = Parts(sorts=sorts)
    for document in documents[:-1]:
        scope = Scope(table, diagnostics, in_case=False)
        parts = parts.joined(declare(scope, law(document)))
    programs = lay_out(documents[-1], table, parts, diagnostics) if documents else []
    for program in programs:
        diagnostics.extend(errors(program))
    diagnostics.extend(too_many_questions(programs))
    if has_errors(diagnostics):
        return Resolved((), in_file_order(diagnostics))
    for program in programs:
        diagnostics.extend(warnings(program))
    diagnostics.extend(uncited(programs))
    diagnostics.extend(left_behind(documents))
    if documents:
        diagnostics.extend(unused_names(documents[-1]))
    asking = tuple(program for program in programs if program.questions)
    return Resolved(asking, in_file_order(diagnostics))
