"""A conflict under each admissible reading: which choices of doctrine leave it, and which dissolve it (D30, D50).

All positions are set free, those of the question's own view and the library's defaults too; the facts stay. For
each way the matter may end, the smallest combinations of positions are found that bring it about.
"""

from __future__ import annotations

import attrs
from attrs import field, frozen

from lexlogic.instruments.asking import Study
from lexlogic.instruments.sides import Unlike
from lexlogic.program import model as m
from lexlogic.program.walk import merged_views
from lexlogic.solving.ask import GROUND_LIMIT, Asker, InternalError
from lexlogic.solving.budget import Exhausted
from lexlogic.solving.grounds import Minimal
from lexlogic.solving.verdict import Setting
from lexlogic.solving.z3_backend import Sat, Solver, Unknown, Unsat
from lexlogic.theory.build import Theory

FREED = m.ViewId("every reading ")
"""The view that frees all positions; no name a file can have."""

NONE = "none"
ENDS = (NONE, *(s.value for s in m.SetStatus))
"""How a conflict may end on a reading: it is not there, or is and has a status (D40)."""


@frozen
class Reading:
    """A smallest combination of positions under which the conflict ends in one way, whatever the facts."""

    end: str  # of ENDS
    settings: tuple[Setting, ...]
    moved: tuple[Setting, ...]  # those of them that the question's own view takes otherwise
    changes: tuple[Setting, ...]  # those that the question's own views do not take the same way
    least: bool  # no other reading on which it ends so changes only a part of these
    checked: tuple[str, ...] = ()


@frozen
class Harmonised:
    """A conflict under each reading."""

    question: m.Question
    readings: tuple[Reading, ...]  # those that ask least of the view first
    complete: bool  # whether these are all
    depends: bool  # on some reading it is left to the facts
    stances: tuple[
        tuple[str, str], ...
    ]  # issue -> held | rejected | member, as the question's view has it
    theory: Theory = field(repr=False)

    def of(self, end: str) -> tuple[Reading, ...]:
        """The readings on which the conflict ends so."""
        return tuple(r for r in self.readings if r.end == end)


def harmonise(study: Study, program: m.Program, question: m.Question) -> Harmonised:
    """The conflict a question is about, under each reading.

    Raises `Unlike` if it is about no conflict, `Exhausted` or `TooManyAtoms` at the limit.
    """
    claim = question.claim
    if not isinstance(claim, m.ConflictClaim) or claim.kind in (
        m.ConflictKind.APPARENT,
        m.ConflictKind.INCOMPATIBLE,
    ):
        raise Unlike(f"{question.name} does not ask whether norms conflict")
    bare = attrs.evolve(claim, status=None, by=None)
    freed = attrs.evolve(program, views=(*program.views, _freed(program, question)))
    asked = attrs.evolve(question, under=(FREED,), claim=bare, expectations=())
    stances = _stances(program, question)
    readings: list[Reading] = []
    complete = True
    blocked: list[int] = []
    first = study.put(freed, asked)
    for end in ENDS:
        status = None if end == NONE else m.SetStatus(end)
        asker = study.put(freed, attrs.evolve(asked, claim=attrs.evolve(bare, status=status)))
        found, whole = _ending(asker, end)
        complete = complete and whole
        blocked += [first.g.circuit.disj([-x for x in literals]) for literals, _ in found]
        readings += _looked_at(asker, end, found, stances)
    left = first.check(blocked, False)
    if isinstance(left, Unknown):
        raise Exhausted(left.cause)
    readings.sort(key=lambda r: (ENDS.index(r.end), len(r.moved), len(r.changes), len(r.settings)))
    return Harmonised(
        question,
        tuple(readings),
        complete,
        isinstance(left, Sat),
        tuple(stances.items()),
        first.theory,
    )


def _freed(program: m.Program, question: m.Question) -> m.View:
    """What the views of a question state, and no position taken."""
    views = merged_views(program, question.under)
    defaults = tuple(p.name for p in program.positions if p.default is not None)
    return m.View(
        FREED,
        "",
        (),
        (),
        (),
        defaults,
        tuple(f for v in views for f in v.states),
        tuple(f for v in views for f in v.denies),
    )


def _stances(program: m.Program, question: m.Question) -> dict[str, str]:
    """How the question's own views, and the defaults, take each position."""
    views = merged_views(program, question.under)
    found: dict[str, str] = {}
    left = {str(p) for v in views for p in v.leaves_open}
    for view in views:
        found |= {str(p): "held" for p in view.holds} | {str(p): "rejected" for p in view.rejects}
    for position in program.positions:
        name = str(position.name)
        if position.default is not None and name not in found and name not in left:
            found[name] = "held" if position.default else "rejected"
    for group in program.groups:
        for member in map(str, group.members):
            if found.get(member) == "held":
                found[group.name] = member
    return found


def _kept(setting: Setting, stances: dict[str, str]) -> bool:
    """Whether a setting is as the question's own views have it."""
    return stances.get(setting.issue) == setting.value


def _moves(setting: Setting, stances: dict[str, str]) -> bool:
    """Whether a setting is not as the question's own view has it."""
    stance = stances.get(setting.issue)
    if stance is None:  # of a group of which the view only rejects members
        return stances.get(setting.value) == "rejected"
    return stance != setting.value


_Found = tuple[tuple[int, ...], tuple[Setting, ...]]


def _ending(asker: Asker, end: str) -> tuple[list[_Found], bool]:
    """The smallest combinations of positions under which the conflict ends so, and whether they are all."""
    if not isinstance(asker.check([], False), Sat):
        raise Unlike("what the question takes as given cannot all be so, on any reading")
    target = -asker.literal if end == NONE else asker.literal
    issues = asker.switches()
    order = [x for issue in issues for _, x in issue.values]
    minimal = Minimal(asker.residual, asker.base, asker.other_leaves(issues), issues)
    settings = asker.settings(issues)
    found = []
    for literals in minimal.run(target, GROUND_LIMIT):
        chosen = tuple(sorted(literals, key=order.index))
        found.append((chosen, tuple(settings[x] for x in chosen)))
    found.sort(key=lambda each: (len(each[0]), [order.index(x) for x in each[0]]))
    return found, minimal.complete


def _looked_at(
    asker: Asker, end: str, found: list[_Found], stances: dict[str, str]
) -> list[Reading]:
    """The readings with what they change; those that change least are replayed, all are solved again."""
    changes = [tuple(s for s in settings if not _kept(s, stances)) for _, settings in found]
    readings = []
    for index, (literals, settings) in enumerate(found):
        mine = set(changes[index])
        least = not any(set(c) < mine for c in changes)
        least = least and mine not in [set(c) for c in changes[:index]]
        moved = tuple(s for s in changes[index] if _moves(s, stances))
        shown = Reading(end, settings, moved, changes[index], least)
        readings.append(_checked(asker, shown, list(literals)))
    return readings


def _checked(asker: Asker, reading: Reading, literals: list[int]) -> Reading:
    """A reading, solved again; if it changes least, with a scenario that the second evaluator looks at."""
    end, least = reading.end, reading.least
    target = -asker.literal if end == NONE else asker.literal
    solver = Solver(asker.g, asker.budget, shared=True)
    again = solver.check([*asker.base, *literals, -target], False)
    if isinstance(again, Unknown):
        raise Exhausted(again.cause)
    if not isinstance(again, Unsat):
        raise InternalError("how a conflict ends on a reading could not be found again")
    checked = ["solved again over the whole theory, with the same result"]
    if least:
        answer = asker.check(literals)
        if not isinstance(answer, Sat):
            raise InternalError("a reading is not admissible")
        checked.append(asker.replay(asker.scenario(answer), end != NONE))
    return attrs.evolve(reading, checked=tuple(checked))
