"""Whom a source binds on a day, as far as its declaration tells."""

from __future__ import annotations

import datetime

from lexlogic.program import model as m
from lexlogic.rendering.saying import Saying
from lexlogic.rendering.sheets import Bound

ALWAYS = m.Truth(True)


def bound(program: m.Program, source: m.Source, norm: m.Norm | None, on: int) -> Bound:
    """Whom the declarations say a source binds on a day, those apart whom a reservation frees of the norm.

    Rules may add to it or take from it in a case: nothing here reads them.
    """
    name = str(source.name)
    if source.kind is m.SourceKind.CUSTOM:
        return Bound(name, (), True, True, (), (), _not_valid(norm, on))
    if source.kind is m.SourceKind.INSTRUMENT:
        return Bound(name, (), False, True, (), (), "an instrument binds nobody by itself")
    members, complete = _members_of(program, source)
    standing = [(mb, standing_on(mb, on)) for mb in members]
    freed = {
        str(r.state): insofar_text(r)
        for r in source.reservations
        if norm is not None and norm.name in r.norms
    }
    there = list(dict.fromkeys(str(mb.state) for mb, how in standing if how == "party"))
    wholly = [s for s in there if s in freed and not freed[s]]
    return Bound(
        name,
        tuple(s for s in there if s not in wholly),
        False,
        complete,
        tuple(f"{s}{f' ({freed[s]})' if freed[s] else ''}" for s in there if s in freed),
        tuple(dict.fromkeys(str(mb.state) for mb, how in standing if how == "unclear")),
        _not_in_force(source, on) or _not_valid(norm, on),
    )


def _members_of(program: m.Program, source: m.Source) -> tuple[tuple[m.Membership, ...], bool]:
    """The parties listed; of a decision, those of the source that empowers it."""
    if source.kind is m.SourceKind.DECISION and source.authority is not None:
        empowering = {s for n in program.norms if n.name == source.authority[1] for s in n.sources}
        above = [s for s in program.sources if s.name in empowering]
        return tuple(mb for s in above for mb in s.parties), not any(s.partial for s in above)
    return source.parties, not source.partial


def standing_on(member: m.Membership, on: int) -> str:
    """party, left, not yet; unclear within a month or year that is all the list gives."""
    if any(d and not d.exact and d.first <= on <= d.last for d in (member.since, member.until)):
        return "unclear"
    if on < member.since.first:
        return "not yet"
    return "left" if member.until is not None and on >= member.until.first else "party"


def _not_in_force(source: m.Source, on: int) -> str:
    if source.in_force is not None and on < source.in_force.first:
        return f"in force only since {source.in_force.text}"
    if source.ended is not None and on >= source.ended.first:
        return f"ended on {source.ended.text}"
    return ""


def _not_valid(norm: m.Norm | None, on: int) -> str:
    if norm is not None and norm.valid_from is not None and on < norm.valid_from.first:
        return f"the norm begins on {norm.valid_from.text}"
    if norm is not None and norm.valid_until is not None and on >= norm.valid_until.first:
        return f"the norm ended on {norm.valid_until.text}"
    return ""


def insofar_text(reservation: m.Reservation) -> str:
    """How far a reservation goes, if it does not go all the way."""
    if reservation.insofar == ALWAYS:
        return ""
    return f"insofar as {Saying(None).formula(reservation.insofar)}"


def today() -> int:
    """The day on which somebody asks who is bound now."""
    return datetime.date.today().toordinal()
