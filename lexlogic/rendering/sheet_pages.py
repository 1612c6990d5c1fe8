"""Sheets -> the pages that `lexlogic norms NAME` shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lexlogic.program.wording import listed
from lexlogic.rendering.page import Page, plain_width, wrapped
from lexlogic.rendering.sheets import (
    Bound,
    ConceptSheet,
    Entry,
    Ground,
    Member,
    NormSheet,
    PositionSheet,
    PrincipleSheet,
    RuleSheet,
    Sheet,
    SourceSheet,
)


def render_sheet(sheet: Sheet, page: Page, on: str = "") -> str:
    """The page of a sheet. `on`: the day asked about, as typed; none for today."""
    when = f"on {on}" if on else "now"
    match sheet:
        case NormSheet():
            lines = _norm(sheet, page, when)
        case SourceSheet():
            lines = _source(sheet, page, when)
        case PositionSheet():
            lines = _position(sheet, page)
        case ConceptSheet():
            lines = _concept(sheet, page)
        case RuleSheet():
            lines = _rule(sheet, page)
        case PrincipleSheet():
            lines = _principle(sheet, page)
    return "\n".join(lines) + "\n"


def render_entries(sections: Sequence[tuple[str, Sequence[Entry]]], page: Page) -> str:
    """Lists of declarations under headings, those without any left out."""
    lines: list[str] = []
    for title, entries in sections:
        if entries:
            lines.append(page.bold(title))
        for entry in entries:
            place = f"  ({entry.file}:{entry.line})" if entry.file else ""
            text = f"{entry.title}{place}"
            lines += wrapped(text, page.width, f"  {entry.name}  ", "      ")
    return "\n".join(lines) + "\n"


# ---- norms


def _norm(sheet: NormSheet, page: Page, when: str) -> list[str]:
    lines = [_heading(f"{sheet.citation}  {sheet.title}", sheet, page)]
    if sheet.quote:
        lines += wrapped(f'"{sheet.quote}"', page.width, "  ")
    elif sheet.summary:
        lines += wrapped(f"In summary: {sheet.summary}", page.width, "  ")
    else:
        lines.append("  No quotation or summary is given.")
    for text in sheet.meaning:
        lines += _item(text, page)
    parts = [f"bears: {sheet.bearer}", f"owed to: {'; or '.join(sheet.owed_to) or 'nobody named'}"]
    if sheet.benefits:
        parts.append(f"benefits: {sheet.benefits}")
    if sheet.peremptory:
        # Without a date nothing stands between the word and its condition.
        dates = "; or ".join(p.removeprefix("always").strip() for p in sheet.peremptory)
        parts.append(f"peremptory {dates}".rstrip())
    if not sheet.has_exceptions:
        parts.append("exceptions: none")
    lines += wrapped(".  ".join(parts), page.width, "  ")
    if sheet.to_show:
        lines += _item(f"must be shown: {'; '.join(sheet.to_show)}", page)
    lines += _touched(sheet.positions, page)
    for bound in sheet.bound:
        lines += _bound(bound, len(sheet.bound) > 1, page, when)
    lines += [line for source in sheet.sources for line in _item(f"source: {source}", page)]
    if sheet.see:
        lines += _item(f"see: {sheet.see}", page)
    lines += _notes_and_cases(sheet.notes, sheet.cases, page)
    lines.append("  encoding reviewed by: nobody yet")
    return lines


def _bound(bound: Bound, several: bool, page: Page, when: str) -> list[str]:
    who = f"bound {when}{f' by {bound.source}' if several else ''}"
    if bound.why_not:
        return _item(f"{who}: nobody ({bound.why_not})", page)
    if bound.all_states:
        return _item(f"{who}: every State and organization", page)
    listing = ", ".join(sorted(bound.states)) or "nobody listed"
    lines = _item(
        f"{who}: {listing}{'' if bound.complete else ' (the list is not complete)'}", page
    )
    if bound.reserved:
        lines += _item(f"has a reservation: {', '.join(sorted(bound.reserved))}", page)
    if bound.unclear:
        why = "the list gives no day"
        lines += _item(f"not clear {when}: {', '.join(bound.unclear)} ({why})", page)
    return lines


# ---- sources


def _source(sheet: SourceSheet, page: Page, when: str) -> list[str]:
    lines = [_heading(f"{sheet.name}  {sheet.title}", sheet, page)]
    lines += _item(f"{sheet.kind}{f', {sheet.cite}' if sheet.cite else ''}", page)
    dates = [f"adopted {', or '.join(sheet.adopted)}"] if sheet.adopted else []
    dates += [f"in force {sheet.in_force}"] if sheet.in_force else []
    dates += [f"ended {sheet.ended}"] if sheet.ended else []
    if dates:
        lines += _item(", ".join(dates), page)
    lines += [line for rank in sheet.ranks for line in _item(rank, page)]
    lines += _parties(sheet, page, when)
    if sheet.signatories:
        signed = ", ".join(f"{s.state} ({s.since})" for s in sheet.signatories)
        lines += _item(f"signed: {signed}", page)
    for each in sheet.reservations:
        insofar = f", {each.insofar}" if each.insofar else ""
        lines += _item(f"reservation: {each.state} to {listed(each.norms)}{insofar}", page)
    lines += [line for text in sheet.objections for line in _item(f"objection: {text}", page)]
    for title, entries in (("norms", sheet.norms), ("rules and principles", sheet.rules)):
        if entries:
            lines.append(f"  {title}")
        for entry in entries:
            lines += _row(entry.name, entry.title, entries, page)
    lines += _touched(sheet.positions, page)
    lines += _notes_and_cases(sheet.notes, sheet.cases, page)
    return lines


def _parties(sheet: SourceSheet, page: Page, when: str) -> list[str]:
    """Those party on the day, each with its dates; then those who are not, and what the list leaves out."""
    if not sheet.parties:
        return []
    there = [p for p in sheet.parties if p.standing == "party"]
    lines = [f"  parties {when}: {len(there)} listed" + (":" if there else "")]
    room = max((len(p.state) for p in there), default=0)
    for p in there:
        lines += wrapped(_dates(p), page.width, f"    {p.state:<{room}}  ")
    for standing, word in (
        ("unclear", "not clear, the list gives no day"),
        ("not yet", "not yet"),
        ("left", "no longer"),
    ):
        others = [f"{p.state} {_dates(p, False)}" for p in sheet.parties if p.standing == standing]
        if others:
            lines += wrapped(f"{word}: {'; '.join(others)}", page.width, "    ", "      ")
    if not sheet.complete:
        why = f": {sheet.incomplete_because}" if sheet.incomplete_because else ""
        lines += wrapped(f"the list is not complete{why}", page.width, "    ", "      ")
    return lines


def _dates(member: Member, with_evidence: bool = True) -> str:
    until = f" until {member.until}" if member.until else ""
    per = f": {member.per}" if member.per and with_evidence else ""
    return f"since {member.since}{until}{per}"


# ---- positions, concepts


def _position(sheet: PositionSheet, page: Page) -> list[str]:
    alias = f"  {sheet.alias}" if sheet.alias else ""
    lines = [_heading(f"{sheet.name}{alias}", sheet, page)]
    lines += wrapped(f'"{sheet.text}"', page.width, "  ")
    for word, holders in (
        ("held by", sheet.held_by),
        ("opposed by", sheet.opposed_by),
        ("left open by", sheet.left_open_by),
    ):
        if holders:
            lines += _item(f"{word}: {'; '.join(holders)}", page)
    if sheet.no_holder_found:
        lines.append("  no holder found")
    if sheet.default is not None:
        lines.append(f"  {'held' if sheet.default == 'on' else 'rejected'} unless a view moves it")
    if sheet.rivals:
        lines += _item(f"exactly one is held of this and {listed(sheet.rivals)}", page)
    lines += _read_by(sheet.read_by, page)
    if sheet.norms:
        lines += _item(f"norms that depend on it: {', '.join(sheet.norms)}", page)
    return lines + _notes_and_cases(sheet.notes, sheet.cases, page)


def _concept(sheet: ConceptSheet, page: Page) -> list[str]:
    params = f"({', '.join(sheet.params)})" if sheet.params else ""
    lines = [_heading(f"{sheet.name}{params}  {sheet.kind}", sheet, page)]
    lines += wrapped(f'"{sheet.text}"', page.width, "  ")
    if sheet.citation:
        lines.append(f"  {sheet.citation}")
    for ground in sheet.grounds:
        lines += _ground(ground, page)
    if not sheet.grounds and sheet.kind in ("concept", "standard"):
        lines.append("  No condition is stated in the library.")
    lines += _touched(sheet.positions, page)
    lines += _read_by(sheet.read_by, page)
    return lines + _notes_and_cases(sheet.notes, sheet.cases, page)


def _ground(ground: Ground, page: Page) -> list[str]:
    if not ground.rule:
        return _conditions(ground, "  ", page)
    citation = f" ({ground.citation})" if ground.citation else ""
    by = _item(f"by {ground.rule}{citation} ({ground.file}:{ground.line})", page)
    return by + _conditions(ground, "    ", page)


def _conditions(ground: Ground, indent: str, page: Page) -> list[str]:
    lines = wrapped(f"{ground.kind} {ground.condition}", page.width, indent, f"{indent}  ")
    for exception in ground.exceptions:
        lines += wrapped(f"unless {exception}", page.width, f"{indent}  ", f"{indent}    ")
    if ground.gate:
        lines += wrapped(ground.gate, page.width, f"{indent}  ", f"{indent}    ")
    return lines


def _rule(sheet: RuleSheet, page: Page) -> list[str]:
    lines = [_heading(f"{sheet.name}  rule", sheet, page)]
    if sheet.title:
        lines += wrapped(f'"{sheet.title}"', page.width, "  ")
    if sheet.ground.citation:
        lines.append(f"  {sheet.ground.citation}")
    lines += _item(f"establishes: {sheet.establishes}", page)
    lines += _conditions(sheet.ground, "    ", page)
    lines += _touched(sheet.positions, page)
    return lines + _notes_and_cases((), sheet.cases, page)


def _principle(sheet: PrincipleSheet, page: Page) -> list[str]:
    lines = [_heading(f"{sheet.name}  principle", sheet, page)]
    if sheet.title:
        lines += wrapped(f'"{sheet.title}"', page.width, "  ")
    if sheet.citation:
        lines.append(f"  {sheet.citation}")
    lines += [line for vote in sheet.votes for line in _item(vote, page)]
    if sheet.gate:
        lines += _item(sheet.gate, page)
    if sheet.regardless_of_consent:
        lines.append("  also against creditors that have not consented")
    for word, others in (("goes before", sheet.over), ("stands back behind", sheet.under)):
        if others:
            lines += _item(f"{word}: {', '.join(others)}", page)
    lines += _touched(sheet.positions, page)
    return lines + _notes_and_cases(sheet.notes, sheet.cases, page)


# ---- parts of several


def _heading(left: str, sheet: Sheet, page: Page) -> str:
    """The name, and at the right where it is declared; below, if there is no room."""
    left = " ".join(left.split(" ")).rstrip()
    place = f"{sheet.file}:{sheet.line}" if sheet.file else ""
    gap = page.width - plain_width(left) - len(place)
    if gap >= 2:
        return f"{page.bold(left)}{' ' * gap}{place}".rstrip()
    return "\n".join([*(page.bold(x) for x in wrapped(left, page.width)), f"  {place}"])


def _item(text: str, page: Page) -> list[str]:
    return wrapped(text, page.width, "  ", "    ")


def _row(name: str, text: str, among: Sequence[Entry], page: Page) -> list[str]:
    room = min(24, max(len(entry.name) for entry in among))
    return wrapped(text, page.width, f"    {name:<{room}}  ", " " * (room + 6))


def _touched(positions: Sequence[str], page: Page) -> list[str]:
    return _item(f"positions that touch it: {', '.join(positions) or 'none'}", page)


def _read_by(entries: Iterable[Entry], page: Page) -> list[str]:
    said = [f"{e.kind} {e.name} ({e.file}:{e.line})".replace("  ", " ") for e in entries]
    return _item(f"read by: {'; '.join(said) or 'nothing in the library'}", page)


def _notes_and_cases(notes: Iterable[str], cases: Iterable[str], page: Page) -> list[str]:
    lines = [line for note in notes for line in _item(f"note: {note}", page)]
    names = [case.removesuffix(".md").removesuffix(".lex") for case in cases]
    return lines + _item(f"cases: {', '.join(names) or 'none of the library'}", page)
