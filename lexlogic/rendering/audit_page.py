"""An audit -> the terminal page: a table of norms against norms, then what deserves a second look."""

from __future__ import annotations

from collections.abc import Iterator

from lexlogic.instruments.audit.records import Audit, Conflict, Gap, NormFinding, Pattern
from lexlogic.program.wording import listed
from lexlogic.rendering.page import Page, wrapped

_DENIED = "it is not so that "
_FEW = 2
"""Things that must not be so which are told; more are counted."""

_TABLE = 12
"""Norms on one side of the table at most; beyond, conflicts are listed only."""


def render_audit(audit: Audit, name: str, page: Page) -> str:
    """The page of an audit."""
    return "\n".join(_lines(audit, name, page)) + "\n"


def _lines(audit: Audit, name: str, page: Page) -> Iterator[str]:
    conflicts = audit.conflicts
    left = [c for c in conflicts if c.open]
    large = [c for c in conflicts if len(c.norms) > 2]
    plural = "" if audit.norms == 1 else "s"
    against = f" against {audit.against}" if audit.against else ""
    said = "conflict" if len(conflicts) == 1 else "conflicts"
    yield from wrapped(
        f"{name}{against}: {audit.norms} norm{plural}, {len(audit.groups)} "
        f"subject{'s' if len(audit.groups) != 1 else ''}. {len(conflicts)} {said} possible, of "
        f"which {len(left)} may stay unresolved. Looked for in all fact patterns, among sets of any size.",
        page.width,
    )
    if audit.left:
        yield from wrapped(
            f"INCOMPLETE: {audit.left} subjects were not looked at; the work was broken off.",
            page.width,
        )
    for group in audit.undecided:
        yield ""
        yield page.rule("NOT ANSWERED", "? UNDECIDED")
        yield from wrapped(
            f"{group.name or 'the law'}: {group.undecided}. This is not a no: nothing is said of "
            f"{listed(group.norms)}.",
            page.width,
        )
    yield from _table(conflicts, audit.own, page)
    for number, conflict in enumerate(conflicts, 1):
        yield ""
        yield from _conflict(number, conflict, page)
    yield ""
    if not large and not audit.undecided and not audit.left:
        yield from wrapped(
            f"No three norms clash unless two of them already do.{_within(audit)}", page.width
        )
    yield from _norms(audit, page)
    yield from _rest(audit, page)
    yield from _limits(audit, page)


def _within(audit: Audit) -> str:
    return " (*)" if any(g.bounded for g in audit.groups) else ""


# ---- conflicts


def _placed(one: str, other: str, own: tuple[str, ...]) -> tuple[str, str]:
    """Row and column of a pair: what the audit is for stands in the columns."""
    return (other, one) if one in own and other not in own else (one, other)


def _table(conflicts: tuple[Conflict, ...], own: tuple[str, ...], page: Page) -> Iterator[str]:
    """Norms by norms, pairs only, where it fits."""
    pairs = [c for c in conflicts if len(c.norms) == 2]
    if len(pairs) < 2:
        return
    cells = {_placed(c.norms[0], c.norms[1], own): c for c in pairs}
    rows = list(dict.fromkeys(row for row, _ in cells))
    columns = list(dict.fromkeys(column for _, column in cells))
    if len(columns) > len(rows):
        rows, columns = columns, rows
        cells = {(column, row): c for (row, column), c in cells.items()}
    label = max(len(r) for r in rows)
    widths = [max(len(c), 3) for c in columns]
    if len(rows) > 4 * _TABLE or label + sum(w + 2 for w in widths) > page.width:
        return
    yield ""
    yield " " * label + "".join(f"  {c:^{w}}" for c, w in zip(columns, widths, strict=True))
    for row in rows:
        marks = []
        for column, width in zip(columns, widths, strict=True):
            found = cells.get((row, column))
            marks.append(f"  {_mark(found):^{width}}")
        yield f"{row:<{label}}{''.join(marks)}".rstrip()
    yield "x may stay unresolved   > always settled   w permission against duty   . none"


def _mark(conflict: Conflict | None) -> str:
    if conflict is None:
        return "."
    sign = "x" if conflict.open else ">"
    return sign + ("w" if conflict.kind == "wide" else "")


def _conflict(number: int, conflict: Conflict, page: Page) -> Iterator[str]:
    mark, word = ("x", "MAY STAY UNRESOLVED") if conflict.open else (">", "SETTLED")
    yield from wrapped(
        f"{listed(conflict.norms)}  {page.marked(mark, word)}", page.width, f"{number:>3} "
    )
    kind = "duty against duty" if conflict.kind == "strict" else "permission against duty"
    if len(conflict.norms) > 2:
        others = "any two" if len(conflict.norms) == 3 else "any but one"
        kind += f"; {others} of them can be kept together, all cannot"
    always = (
        "wherever all of them bind and apply"
        if conflict.always
        else "in some of the cases where all apply"
    )
    yield from wrapped(f"{kind}; {always}", page.width, "    ")
    yield from _pattern("when", conflict.pattern, page)
    for status in conflict.statuses:
        yield from _status(status, page)
    settled = conflict.settled
    if settled and settled[0].positions:
        more = "" if conflict.readings_complete else "; there may be more"
        count = f"{len(settled)} smallest readings" if len(settled) > 1 else "this reading"
        yield from wrapped(f"always settled under {count}{more}:", page.width, "    ")
        for reading in settled[:6]:
            by = f", by {listed(reading.by)}" if reading.by else ""
            yield from wrapped(f"{listed(reading.positions)}{by}", page.width, "      ")
    none = [r for r in conflict.readings if r.how == "no conflict"]
    if none:
        for reading in none[:4]:
            yield from wrapped(f"does not arise if {listed(reading.positions)}", page.width, "    ")


def _status(status: object, page: Page) -> Iterator[str]:
    from lexlogic.instruments.audit.records import StatusFound

    assert isinstance(status, StatusFound)
    match status.status:
        case "resolved":
            text = f"> may be settled by {listed(status.by)}: {listed(status.prevails)} prevails"
        case "dissolved":
            text = "> may fall away: one of them yields to another norm"
        case "carved":
            text = "> may be reconciled: a permission that prevails leaves room for both"
        case _:
            text = f"x may stay unresolved: {_REASONS.get(status.reason, status.reason)}"
    yield from wrapped(text, page.width, "    ", "      ")


_REASONS = {
    "cycle": "the priorities run in a circle",
    "several minimal": "more than one of them could yield",
    "split votes": "principles point opposite ways, and none is ranked first",
    "no vote": "no principle ranks them",
}


def _pattern(word: str, pattern: Pattern, page: Page) -> Iterator[str]:
    """The positive facts of a pattern; how many other things must not be so."""
    facts = [f for f in pattern.facts if not f.startswith(_DENIED) and " is not party " not in f]
    if len(pattern.facts) - len(facts) <= _FEW:
        facts = list(pattern.facts)
    denied = len(pattern.facts) - len(facts)
    positions = [t for t in pattern.law if not t.endswith("rejected")]
    rejected = [t for t in pattern.law if t.endswith("rejected")]
    yield from wrapped("; ".join(facts) or "always", page.width, f"    {word}  ")
    if positions or rejected:
        yield from wrapped("; ".join((*positions, *rejected)), page.width, "    law   ")
    if denied:
        yield from wrapped(
            f"and {denied} thing{'s' if denied > 1 else ''} not so (--json lists them)",
            page.width,
            "          ",
        )


# ---- norms


_HEADINGS = (
    ("never applies", "Can never apply"),
    ("never breached", "Can never be breached"),
    ("displaced", "Always gives way"),
)


def _norms(audit: Audit, page: Page) -> Iterator[str]:
    mark = _within(audit)
    for kind, heading in _HEADINGS:
        found = [f.norm for f in audit.findings if f.kind == kind]
        if kind == "displaced" and not found:
            continue
        text = listed(found) + mark if found else "none"
        yield from wrapped(text + ".", page.width, f"{heading}: ")
    redundant = [f for f in audit.findings if f.kind == "redundant"]
    yield from _redundant(redundant, mark, page)


def _redundant(found: list[NormFinding], mark: str, page: Page) -> Iterator[str]:
    if not found:
        yield "Redundant: none."
        return
    text = "; ".join(f"{f.norm} (whatever breaks it breaks {f.other} too)" for f in found)
    yield from wrapped(f"{text}{mark}.", page.width, "Redundant: ")


def _rest(audit: Audit, page: Page) -> Iterator[str]:
    for circle in audit.priorities:
        yield from wrapped(f"Priorities in a circle: {listed(circle)}.", page.width)
    for group in audit.groups:
        for norms in group.circles:
            yield from wrapped(f"Each yields to another in a circle: {listed(norms)}.", page.width)
    for meeting in audit.maxims:
        yield from wrapped(
            f"Unranked maxims meet: {listed(meeting.principles)} for {meeting.norms[0]}, "
            f"{listed(meeting.other)} for {meeting.norms[1]}.",
            page.width,
        )
    for gap in audit.gaps:
        yield from _gap(gap, page)


def _gap(gap: Gap, page: Page) -> Iterator[str]:
    if gap.pattern is None:
        yield from wrapped(f"No gap: {gap.text}  ({gap.checked}).", page.width)
        return
    yield from wrapped(f"x GAP  {gap.text}  ({gap.place}): no norm speaks to it", page.width)
    yield from _pattern("when", gap.pattern, page)


def _limits(audit: Audit, page: Page) -> Iterator[str]:
    if any(g.bounded for g in audit.groups):
        groups = [g for g in audit.groups if g.bounded]
        members = "; ".join(dict.fromkeys(g.members for g in groups[:1]))
        yield from wrapped(
            f"searched among {members} or the like; some condition asks for someone or everyone, so with "
            "more members a further conflict might show (--members N).",
            page.width,
            "(*) ",
        )
    checks = [c.pattern.checked for c in audit.conflicts]
    replayed = sum(1 for c in checks if c.startswith("replayed"))
    if checks:
        yield from wrapped(
            f"Every fact pattern is one of the smallest; {replayed} of {len(checks)} replayed by the "
            "second evaluator.",
            page.width,
        )
