"""Sheets: all that a library says of one norm, source, position or concept.

A sheet is plain data. `sheet_makers.py` makes it, `sheet_pages.py` writes it for people, `norms_json.py` for programs.
"""

from __future__ import annotations

from attrs import frozen


@frozen
class Entry:
    """A declaration in a list: what it is, its name, what it says, where it stands."""

    kind: str
    name: str
    title: str
    file: str | None
    line: int | None


@frozen
class Member:
    """A membership as listed; `standing` on the day asked about: party, left, not yet, or unclear."""

    state: str
    since: str
    until: str | None
    per: str
    standing: str


@frozen
class Exclusion:
    """A reservation: whose, to which norms, how far."""

    state: str
    norms: tuple[str, ...]
    insofar: str


@frozen
class Bound:
    """Whom a source binds on a day, as far as its declaration tells.

    `why_not`: why it binds nobody then. `complete`: whether those not listed are known not to be party.
    """

    source: str
    states: tuple[str, ...]
    all_states: bool
    complete: bool
    reserved: tuple[str, ...]
    unclear: tuple[str, ...]
    why_not: str


@frozen
class NormSheet:
    """All that is said of a norm."""

    name: str
    citation: str
    title: str
    quote: str
    summary: str
    meaning: tuple[str, ...]
    bearer: str
    owed_to: tuple[str, ...]
    benefits: str
    peremptory: tuple[str, ...]
    has_exceptions: bool
    to_show: tuple[str, ...]
    positions: tuple[str, ...]
    sources: tuple[str, ...]
    see: str
    notes: tuple[str, ...]
    bound: tuple[Bound, ...]
    cases: tuple[str, ...]
    file: str | None
    line: int | None


@frozen
class SourceSheet:
    """All that is said of a source of law."""

    name: str
    kind: str
    title: str
    cite: str
    adopted: tuple[str, ...]
    in_force: str | None
    ended: str | None
    parties: tuple[Member, ...]
    complete: bool
    incomplete_because: str
    signatories: tuple[Member, ...]
    reservations: tuple[Exclusion, ...]
    objections: tuple[str, ...]
    ranks: tuple[str, ...]
    norms: tuple[Entry, ...]
    rules: tuple[Entry, ...]
    positions: tuple[str, ...]
    notes: tuple[str, ...]
    cases: tuple[str, ...]
    file: str | None
    line: int | None


@frozen
class PositionSheet:
    """All that is said of a position."""

    name: str
    alias: str
    text: str
    held_by: tuple[str, ...]
    opposed_by: tuple[str, ...]
    left_open_by: tuple[str, ...]
    no_holder_found: bool
    default: str | None
    rivals: tuple[str, ...]
    read_by: tuple[Entry, ...]
    norms: tuple[str, ...]
    notes: tuple[str, ...]
    cases: tuple[str, ...]
    file: str | None
    line: int | None


@frozen
class Ground:
    """One way in which a concept is so, or (`unmet when`) is not: its condition and exceptions."""

    kind: str
    rule: str
    citation: str
    condition: str
    exceptions: tuple[str, ...]
    gate: str
    file: str | None
    line: int | None


@frozen
class ConceptSheet:
    """All that is said of a fact, conduct, concept or standard."""

    name: str
    kind: str
    params: tuple[str, ...]
    text: str
    citation: str
    grounds: tuple[Ground, ...]
    positions: tuple[str, ...]
    read_by: tuple[Entry, ...]
    notes: tuple[str, ...]
    cases: tuple[str, ...]
    file: str | None
    line: int | None


@frozen
class RuleSheet:
    """All that is said of a rule: what it establishes, on what ground."""

    name: str
    title: str
    establishes: str
    ground: Ground
    positions: tuple[str, ...]
    cases: tuple[str, ...]
    file: str | None
    line: int | None


@frozen
class PrincipleSheet:
    """All that is said of a principle: who yields to whom, and where it stands among the others."""

    name: str
    title: str
    citation: str
    votes: tuple[str, ...]
    gate: str
    regardless_of_consent: bool
    over: tuple[str, ...]
    under: tuple[str, ...]
    positions: tuple[str, ...]
    notes: tuple[str, ...]
    cases: tuple[str, ...]
    file: str | None
    line: int | None


Sheet = NormSheet | SourceSheet | PositionSheet | ConceptSheet | RuleSheet | PrincipleSheet
