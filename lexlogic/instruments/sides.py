"""What two names of `compare` stand for: views, doctrines, norms, sources, drafts of a case."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from enum import Enum

import attrs
from attrs import frozen

from lexlogic.program import model as m
from lexlogic.program.views import overruled
from lexlogic.program.walk import merged_views


class SideKind(Enum):
    """What a side of a comparison is."""

    VIEW = "view"
    POSITION = "position"
    NORM = "norm"
    SOURCE = "source"
    CASE = "case"  # a case as it is stated
    VARIANT = "variant"


@frozen
class Side:
    """One side of a comparison."""

    name: str  # as it is shown
    kind: SideKind
    target: str  # the declaration's own name
    held: bool = True  # of a position

    @property
    def is_text(self) -> bool:
        """Whether it is a text of law, compared without any case."""
        return self.kind in (SideKind.NORM, SideKind.SOURCE)


class Unclear(Exception):
    """A name that stands for nothing in the file, or for several things; the message says what to write."""


class Unlike(Unclear):
    """Two sides that cannot be compared with each other."""


def find_side(programs: tuple[m.Program, ...], text: str) -> Side:
    """The side that a name stands for: `China`, `not Position`, `norm CAT.3.1`. Raises `Unclear`."""
    words = text.split()
    wanted: SideKind | None = None
    held = True
    if len(words) == 2 and words[0] == "not":
        held, words = False, words[1:]
    elif len(words) == 2 and words[0] in {k.value for k in SideKind}:
        wanted, words = SideKind(words[0]), words[1:]
    if len(words) != 1:
        raise Unclear(f"`{text}` is no name. Name a view, a position, a norm, a source or a draft.")
    name = words[0]
    found = [s for s in _named(programs, name, held) if wanted in (None, s.kind)]
    if not held:
        found = [s for s in found if s.kind is SideKind.POSITION]
    if not found:
        raise Unclear(_nothing(programs, name, held))
    if len(found) > 1:
        ways = " or ".join(f'"{s.kind.value} {name}"' for s in found)
        raise Unclear(f"`{name}` stands for more than one thing in this file. Write {ways}.")
    return found[0]


def _named(programs: tuple[m.Program, ...], name: str, held: bool) -> Iterator[Side]:
    """What goes by the name, each kind once."""
    if any(name == str(v.name) for p in programs for v in p.views):
        yield Side(name, SideKind.VIEW, name)
    for program in programs:
        for position in program.positions:
            if name in (str(position.name), position.alias):
                target = str(position.name)
                yield Side(target if held else f"not {target}", SideKind.POSITION, target, held)
                break
        else:
            continue
        break
    if any(name == str(n.name) for p in programs for n in p.norms):
        yield Side(name, SideKind.NORM, name)
    if any(name == str(s.name) for p in programs for s in p.sources):
        yield Side(name, SideKind.SOURCE, name)
    if any(name == p.name and not p.variant for p in programs):
        yield Side(name, SideKind.CASE, name)
    for program in programs:
        if program.variant and name in (program.variant, f"{program.name}:{program.variant}"):
            yield Side(name, SideKind.VARIANT, f"{program.name}:{program.variant}")


def _nothing(programs: tuple[m.Program, ...], name: str, held: bool) -> str:
    views = _once(str(v.name) for p in programs for v in p.views)
    drafts = _once(p.variant for p in programs if p.variant)
    others = _once(
        str(d.name) for p in programs for group in (p.positions, p.norms, p.sources) for d in group
    )
    cases = _once(p.name for p in programs if p.name)
    close = difflib.get_close_matches(name, [*views, *drafts, *cases, *others], n=1)
    guess = f" Did you mean `{close[0]}`?" if close else ""
    if not held:
        return f"No position is called `{name}` in this file.{guess}"
    said = f"Nothing in this file is called `{name}`.{guess}"
    for word, names in (("views", views), ("variants", drafts)):
        if names:
            more = f" and {len(names) - 8} more" if len(names) > 8 else ""
            said += f"\nIts {word}: {', '.join(names[:8])}{more}."
    return said


def _once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


@frozen
class Asked:
    """A question as each side asks it."""

    name: str  # `q`, or `case/q` if there are several cases
    first: tuple[m.Program, m.Question]
    second: tuple[m.Program, m.Question]


def questions(
    programs: tuple[m.Program, ...], first: Side, second: Side, view: str = ""
) -> tuple[Asked, ...]:
    """The questions on which two sides can be compared, each claim once. Raises `Unlike`.

    A view takes the place of the views a question names; a doctrine is added to them, and overrules them; a
    draft puts the questions that both have. `view` takes the place of the views named with doctrines and drafts.
    """
    if first.is_text or second.is_text:
        raise Unlike("a norm or a source is a text: it is compared with another, without any case")
    found: list[Asked] = []
    cases = _once(p.name for p in programs)
    for case in cases:
        of_case = [p for p in programs if p.name == case]
        one, other = _program(of_case, first), _program(of_case, second)
        if one is None or other is None:
            continue
        made = [_made(one, first, view), _made(other, second, view)]
        if one == other:
            both = attrs.evolve(one, views=tuple(dict.fromkeys((*made[0].views, *made[1].views))))
            made = [both, both]
        found += _matched(made[0], made[1], first, second, view, len(cases) > 1)
    if not found:
        raise Unlike(f"{first.name} and {second.name} have no question in common")
    return tuple(found)


def _program(programs: list[m.Program], side: Side) -> m.Program | None:
    """The program of a case that the side is put to."""
    for program in programs:
        match side.kind:
            case SideKind.VIEW:
                if not program.variant and any(str(v.name) == side.target for v in program.views):
                    return program
            case SideKind.VARIANT:
                if f"{program.name}:{program.variant}" == side.target:
                    return program
            case SideKind.CASE:
                if program.name == side.target and not program.variant:
                    return program
            case _:
                if not program.variant and any(
                    str(p.name) == side.target for p in program.positions
                ):
                    return program
    return None


def _made(program: m.Program, side: Side, view: str) -> m.Program:
    """The program, with a view for each combination of views on which a doctrine is taken."""
    if side.kind is not SideKind.POSITION:
        return program
    views = [_doctrine(program, side, under) for under in _unders(program, view)]
    return attrs.evolve(program, views=(*program.views, *views))


def _unders(program: m.Program, view: str) -> list[tuple[m.ViewId, ...]]:
    if view:
        return [(m.ViewId(view),)]
    return list(dict.fromkeys(q.under for q in program.questions))


def doctrine_name(side: Side, under: tuple[m.ViewId, ...]) -> m.ViewId:
    """The name of the view that a doctrine makes of the views of a question; no name a file can have."""
    return m.ViewId(" ".join((side.name, "on", *under)) if under else side.name + " ")


def _doctrine(program: m.Program, side: Side, under: tuple[m.ViewId, ...]) -> m.View:
    """The views, with the position held (rejected), the rest of its group left to fall as they will."""
    position = m.PositionId(side.target)
    members = [p for g in program.groups if position in g.members for p in g.members]
    mine = m.View(
        m.ViewId(""),
        "",
        (),
        (position,) if side.held else (),
        () if side.held else (position,),
        tuple(p for p in members if p != position) if side.held else (),
        (),
        (),
    )
    views = [overruled(v, mine) for v in merged_views(program, under)]
    return m.View(
        doctrine_name(side, under),
        next((p.text for p in program.positions if p.name == position), ""),
        (),
        (*(p for v in views for p in v.holds), *mine.holds),
        (*(p for v in views for p in v.rejects), *mine.rejects),
        (*(p for v in views for p in v.leaves_open), *mine.leaves_open),
        tuple(f for v in views for f in v.states),
        tuple(f for v in views for f in v.denies),
    )


def _matched(
    one: m.Program, other: m.Program, first: Side, second: Side, view: str, several: bool
) -> Iterator[Asked]:
    seen: set[object] = set()
    theirs = {q.name: q for q in other.questions}
    for question in one.questions:
        if question.name not in theirs:
            continue
        asked = [
            _put(question, first, view),
            _put(theirs[question.name], second, view),
        ]
        key = tuple((q.under, q.claim, q.supposing, q.point, q.as_of) for q in asked)
        if key in seen:
            continue
        seen.add(key)
        name = f"{one.name}/{question.name}" if several else question.name
        yield Asked(name, (one, asked[0]), (other, asked[1]))


def _put(question: m.Question, side: Side, view: str) -> m.Question:
    under = (m.ViewId(view),) if view else question.under
    if side.kind is SideKind.VIEW:
        under = (m.ViewId(side.target),)
    elif side.kind is SideKind.POSITION:
        under = (doctrine_name(side, under),)
    return attrs.evolve(question, under=under)
