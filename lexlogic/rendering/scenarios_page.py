"""The legally different scenarios of a case -> text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lexlogic.explanation.model import GivenPoint
from lexlogic.explanation.wording import Words
from lexlogic.instruments.scenarios import Factor, Row, Scenarios, Told
from lexlogic.program import model as m
from lexlogic.program.wording import listed
from lexlogic.rendering.page import Page, next_lines, plain_width, wrapped
from lexlogic.rendering.sentences import allow_more, assumption_text, issue_name, position_text
from lexlogic.rendering.terminal import escape
from lexlogic.solving.verdict import Outcome, Setting

_SAID = {"holds": "+ holds", "fails": "- fails", "none": ". none", "unresolved": "x unresolved"}
_ROWS = 60
_NEEDS = 4


def render_count(found: Scenarios) -> str:
    """The number of scenarios, and nothing else."""
    if found.outcome is Outcome.UNDECIDED:
        return f"undecided: {found.cause}\n"
    return f"{len(found.rows)}\n" if found.complete else "more than can be counted\n"


def render_scenarios(
    found: Scenarios, page: Page, every: bool = False, following: Iterable[tuple[str, str]] = ()
) -> str:
    """What `scenarios` says of a case; with `every`, all rows one by one."""
    lines = list(_lines(found, page, every))
    rows = list(following)
    if rows:
        lines += next_lines(rows, page)
    return "\n".join(lines) + "\n"


def _lines(found: Scenarios, page: Page, every: bool) -> Iterator[str]:
    if found.outcome is Outcome.UNDECIDED:
        yield page.marked("?", "UNDECIDED")
        yield from wrapped(
            f"A limit was reached before an answer ({found.cause}). This is not a no. "
            f"{allow_more(found.cause, ', or ask about fewer questions with --by')}.",
            page.width,
        )
        return
    if not found.complete:
        yield "There are more legally different scenarios than are told apart."
        yield from wrapped("Ask about fewer questions: --by q1,q2.", page.width)
        return
    yield from _head(found, page)
    yield ""
    yield from _legend(found, page)
    if found.told is not None:
        yield ""
        yield from _told(found, found.told, page)
    elif len(found.rows) > 1:
        yield ""
        if every or len(found.factors) == 1:
            yield from _table(found, page)
        else:
            yield from _factors(found, page)
    yield ""
    yield from _feet(found, page)


def _head(found: Scenarios, page: Page) -> Iterator[str]:
    number = len(found.rows)
    views = found.chosen.views
    under = f", under {listed(map(str, views))}" if views else ""
    scenarios = "1 scenario" if number == 1 else f"{number:,} scenarios that differ in law"
    if found.combinations is None:
        text = f"{scenarios}{under}. The combinations of doctrine and fact were not counted."
    elif number == 1:
        text = f"1 scenario{under}: no open point makes a difference to these questions."
    else:
        parts = [
            _many(found.positions, "open reading of law", "open readings of law"),
            _many(found.facts, "open fact", "open facts"),
        ]
        text = (
            f"{found.combinations:,} combinations of {listed(p for p in parts if p)}; "
            f"{number:,} differ in law{under}."
        )
    yield from wrapped(text, page.width)
    supposed = found.chosen.question.supposing
    if found.words is not None and supposed != m.Truth(True):
        yield from wrapped(f"Supposed: {found.words.formula(supposed)}.", page.width)
    as_of = found.chosen.question.as_of
    if as_of is not None:
        yield f"As of {as_of.text}."
    elsewhere = [
        f"{c.name} ({', '.join(map(str, c.question.under))})"
        for c in found.chosen.consequences
        if c.question.under not in ((), views)
    ]
    if elsewhere:
        here = f"on {listed(map(str, views))}" if views else "on no side's case"
        them = "these" if len(elsewhere) > 1 else "this"
        yield from wrapped(
            f"Asked here {here}, though the file asks {them} on a view: {listed(elsewhere)}.",
            page.width,
        )
    renamed = sum(row.renamed for row in found.rows)
    if renamed:
        names = listed(" and ".join(sorted(s)) for s in found.swaps)
        more = _many(renamed, "more differs", "more differ")
        yield from wrapped(f"{more} only in who is who ({names} may change places).", page.width)


def _many(count: int, one: str, several: str) -> str:
    return f"{count:,} {one if count == 1 else several}" if count else ""


def _letters(found: Scenarios) -> dict[int, str]:
    """A letter for each consequence that varies."""
    settled = set(found.settled)
    varying = [i for i in range(len(found.chosen.consequences)) if i not in settled]
    return {i: _letter(n) for n, i in enumerate(varying)}


def _letter(number: int) -> str:
    first = _letter(number // 26 - 1) if number >= 26 else ""
    return first + chr(ord("a") + number % 26)


def _legend(found: Scenarios, page: Page) -> Iterator[str]:
    letters = _letters(found)
    for index, letter in letters.items():
        question = found.chosen.consequences[index].question
        text = question.title or " ".join(question.text.split())
        yield from wrapped(f"{question.name}: {text}", page.width, f"  {letter:<3}", " " * 7)
    if found.settled:
        yield "In all of them" if len(found.rows) > 1 else "In it"
        for index in found.settled:
            question = found.chosen.consequences[index].question
            said = _mark(found.rows[0].words[index])
            text = question.title or " ".join(question.text.split())
            yield from wrapped(f"{question.name}: {text}", page.width, f"  {said:<9}", " " * 15)


def _mark(word: str) -> str:
    return _SAID.get(word, f"> {word}")


# ---- tables


def _factors(found: Scenarios, page: Page) -> Iterator[str]:
    """One table for each group of consequences that vary together."""
    letters = _letters(found)
    for factor in found.factors:
        yield from _grid(found, factor, letters, page)
        yield ""
    product = " x ".join(str(len(f.ways)) for f in found.factors)
    total = len({r.words for r in found.rows})
    yield from wrapped(
        f"Each way of one table occurs with each way of the others: {product} = {total}.",
        page.width,
    )


def _grid(found: Scenarios, factor: Factor, letters: dict[int, str], page: Page) -> Iterator[str]:
    heads = [letters[i] for i in factor.columns]
    cells = [[_mark(w) for w in way] for way in factor.ways]
    widths = [max(map(len, (h, *(row[i] for row in cells)))) for i, h in enumerate(heads)]
    counted = [f"{c:,}" if c is not None else "" for c in factor.counts]
    wide = max(len("combinations"), *(len(c) for c in counted)) if any(counted) else 0
    first = max(len(f"S{n}") for n in factor.first)
    start = "  " + "  ".join(f"{h:<{w}}" for h, w in zip(heads, widths, strict=True))
    head = start + (f"  {'combinations':>{wide}}" if wide else "") + f"  {'':<{first}}  as when"
    yield head.rstrip()
    needs = factor.needs or (None,) * len(factor.ways)
    for row, count, number, need in list(zip(cells, counted, factor.first, needs, strict=True))[
        :_ROWS
    ]:
        start = "  " + "  ".join(f"{c:<{w}}" for c, w in zip(row, widths, strict=True))
        start += f"  {count:>{wide}}" if wide else ""
        start += f"  {f'S{number}':<{first}}  "
        text = _needs(need)
        if plain_width(start) > page.width - 24:
            yield start.rstrip()
            yield from wrapped(text, page.width, " " * 8)
        else:
            yield from wrapped(text, page.width, start)
    if len(factor.ways) > _ROWS:
        yield f"  and {len(factor.ways) - _ROWS} more; --json lists all"


def _needs(need: tuple[Setting, ...] | None) -> str:
    if need is None:
        return ""
    if not need:
        return "nothing need be added"
    more = len(need) - _NEEDS
    texts = [f"{issue_name(s)} {s.value}" for s in need[:_NEEDS]]
    return ", ".join(texts) + (f" and {more} more" if more > 0 else "")


def _table(found: Scenarios, page: Page) -> Iterator[str]:
    """All scenarios, one a line."""
    columns = tuple(_letters(found))
    needs = {n: need for f in found.factors for n, need in zip(f.first, f.needs, strict=False)}
    single = len(found.factors) == 1
    whole = Factor(
        columns,
        tuple(tuple(r.words[i] for i in columns) for r in found.rows),
        tuple(r.combinations for r in found.rows),
        tuple(r.number for r in found.rows),
        tuple(needs.get(r.number) if single else None for r in found.rows),
    )
    if single:
        yield from _grid(found, whole, _letters(found), page)
        return
    yield from (
        line.replace("as when", "").rstrip() for line in _grid(found, whole, _letters(found), page)
    )


# ---- one scenario


def _told(found: Scenarios, told: Told, page: Page) -> Iterator[str]:
    assert found.words is not None
    yield page.bold(f"S{told.row.number}") + _outcomes(found, told.row)
    if told.row.combinations is not None:
        yield f"{told.row.combinations:,} combinations; the smallest:"
    room = max((len(p.label) for p in (*told.points, *told.stated)), default=2)
    for point in told.points:
        yield from wrapped(point.text, page.width, f"  {point.label:<{room}}  ")
        if point.kind == "reading":
            text = position_text(point.text.split(" ")[0], found.chosen.program)
            if text:
                yield from wrapped(f'"{text}"', page.width, " " * (room + 4))
    if not told.points:
        yield "  Nothing need be added to what is stated."
    if told.stated:
        yield "As stated, or fixed by the reading asked about:"
        for point in told.stated:
            yield from wrapped(_placed(point), page.width, f"  {point.label:<{room}}  ")


def _placed(point: GivenPoint) -> str:
    place = point.origin.rsplit("/", 1)[-1]
    return point.text + (f"  ({place})" if place else "")


def _outcomes(found: Scenarios, row: Row) -> str:
    letters = _letters(found)
    return "".join(f"   {letter} {_mark(row.words[i])}" for i, letter in letters.items())


# ---- feet


def _feet(found: Scenarios, page: Page) -> Iterator[str]:
    if found.words is not None:
        given = _given(found, found.words)
        if given:
            yield from wrapped(f"Taken as given: {given}.", page.width)
    if found.chosen.left_out:
        texts = "; ".join(f"{name} ({reason})" for name, reason in found.chosen.left_out)
        yield from wrapped(f"Left out: {texts}.", page.width)
    if len(found.rows) > 1 and found.combinations is not None and found.told is None:
        yield from wrapped("Combinations are counts, not chances.", page.width)
    checked = found.told.checked if found.told else found.checked
    if found.told is None and found.replayed:
        some = "" if found.replayed == len(found.rows) else f" (the first {found.replayed})"
        checked = tuple(f"{c.replace('scenario', 'each scenario', 1)}{some}" for c in checked)
    for sentence in checked:
        yield from wrapped(f"Checked: {sentence}.", page.width)


def _given(found: Scenarios, words: Words) -> str:
    standards, positions = [], []
    for assumption in found.verdict.assumptions:
        if assumption.kind in ("standard", "stated", "denied"):
            met = " (taken as met)" if assumption.kind == "standard" else ""
            standards.append(assumption_text(assumption, words) + met)
        elif assumption.kind in ("default", "position"):
            held = "held" if assumption.literal > 0 else "rejected"
            positions.append(f"{escape(assumption.text)} {held}")
    return "; ".join([*standards, *([", ".join(positions)] if positions else [])])
