"""A refuted or proved claim -> text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lexlogic.explanation.model import GivenPoint
from lexlogic.explanation.wording import Words
from lexlogic.instruments.tale import Counterexample, Difference, Reach, Reading, Tale
from lexlogic.program.wording import listed
from lexlogic.rendering.explanation import steps_lines
from lexlogic.rendering.page import Page, next_lines, wrapped
from lexlogic.rendering.sentences import allow_more, assumption_text, setting_text
from lexlogic.rendering.terminal import escape
from lexlogic.solving.verdict import Outcome

_TOLD = ("departure", "happens", "fails", "reading")
_HEADS = {
    Outcome.OPEN: ("~", "REFUTED"),
    Outcome.EXCLUDED: ("-", "REFUTED"),
    Outcome.ENTAILED: ("+", "PROVED"),
    Outcome.UNDECIDED: ("?", "UNDECIDED"),
}


def render_counterexample(
    found: Counterexample, page: Page, following: Iterable[tuple[str, str]] = ()
) -> str:
    """What `counterexample` says of a claim."""
    lines = list(_lines(found, page))
    rows = list(following)
    if rows:
        lines += next_lines(rows, page)
    return "\n".join(lines) + "\n"


def _lines(found: Counterexample, page: Page) -> Iterator[str]:
    mark, word = _HEADS[found.outcome]
    question = found.question
    under = f"   under {listed(map(str, question.under))}" if question.under else ""
    yield page.marked(mark, word) + escape(under)
    if question.title:
        yield from wrapped(question.title, page.width, "  ")
    yield from wrapped(found.headline, page.width, "  ", "    ")
    if found.outcome is Outcome.UNDECIDED:
        yield ""
        yield from wrapped(
            f"A limit was reached before an answer ({found.cause}). This is not a no. "
            f"{allow_more(found.cause)}.",
            page.width,
        )
        return
    assert found.words is not None
    if found.outcome is Outcome.ENTAILED:
        yield from _proved(found, found.words, page)
    else:
        yield from _refuted(found, found.words, page)
    yield ""
    yield from _feet(found, found.words, page)


# ---- refuted


def _refuted(found: Counterexample, words: Words, page: Page) -> Iterator[str]:
    tale = found.refuted
    assert tale is not None
    yield ""
    if found.outcome is Outcome.EXCLUDED:
        yield from wrapped("Whatever falls open, the claim fails. A scenario:", page.width)
    else:
        yield from wrapped("A scenario that keeps to all that is stated:", page.width)
    yield from _tale(found, tale, page)
    if found.outcome is Outcome.EXCLUDED and found.never_holds:
        yield ""
        yield from wrapped(
            "It holds in no scenario, whatever were stated otherwise: the law alone excludes it"
            + (", with the points fixed below." if found.fixed else "."),
            page.width,
        )
    if found.difference is not None:
        yield ""
        yield from _difference(found.difference, page)
    yield from _repairs(found, words, page)


def _tale(found: Counterexample, tale: Tale, page: Page) -> Iterator[str]:
    for name in _strangers(found, tale):
        yield from wrapped(
            f"{name} stands for anybody: nothing is stated of {name}.", page.width, "  "
        )
    readings = {r.name: r for r in tale.readings}
    told = [p for p in tale.points if p.kind in _TOLD]
    stated = [p for p in tale.points if p.kind not in _TOLD]
    room = max((len(p.label) for p in tale.points), default=2)
    for point in told:
        yield from _point(point, room, page)
        reading = readings.get(point.text.split(" ")[0]) if point.kind == "reading" else None
        if reading is not None:
            yield from _sides(reading, room + 4, page)
    if not told:
        yield "  Nothing need be added to what is stated."
    if stated:
        yield "As stated, or fixed by the reading asked about:" if told else ""
        for point in stated:
            yield from _point(point, room, page)
    if tale.steps:
        yield ""
        yield "Why the claim fails there"
        yield from steps_lines(tale.steps, page.width)


def _point(point: GivenPoint, room: int, page: Page) -> Iterator[str]:
    before = "otherwise than stated: " if point.kind == "departure" else ""
    yield from wrapped(before + _placed(point), page.width, f"  {point.label:<{room}}  ")


def _sides(reading: Reading, indent: int, page: Page) -> Iterator[str]:
    lead = " " * indent
    yield from wrapped(f'"{reading.text}"', page.width, lead)
    sides = [f"held by {reading.holders}"] if reading.holders else []
    sides += [f"against: {reading.opponents}"] if reading.opponents else []
    if sides:
        yield from wrapped("; ".join(sides), page.width, lead)


def _strangers(found: Counterexample, tale: Tale) -> list[str]:
    from lexlogic.program import model as m

    arbitrary = {
        str(i.name) for i in found.program.individuals if i.kind is m.IndividualKind.ARBITRARY
    }
    return [n for n in tale.individuals if n in arbitrary or "#" in n]


def _difference(difference: Difference, page: Page) -> Iterator[str]:
    count = len(difference)
    words = "The one difference:" if count == 1 else f"The {count} differences:"
    yield from wrapped(f"The nearest scenario in which the claim holds. {words}", page.width)
    for point in difference.restored:
        yield from wrapped(f"as stated: {_placed(point)}", page.width, "  - ")
    for point in difference.departed:
        yield from wrapped(f"otherwise than stated: {_placed(point)}", page.width, "  - ")
    for fact in difference.facts:
        yield from wrapped(fact.text, page.width, "  - ")
    for reading in difference.readings:
        held = "held" if reading.held else "rejected"
        yield from wrapped(f'{reading.name} is {held}: "{reading.text}"', page.width, "  - ")


def _placed(point: GivenPoint) -> str:
    place = point.origin.rsplit("/", 1)[-1]
    return point.text + (f"  ({place})" if place else "")


def _repairs(found: Counterexample, words: Words, page: Page) -> Iterator[str]:
    if found.outcome is not Outcome.OPEN:
        return
    yield ""
    if not found.repairs:
        more = "" if found.repairs_complete else " that was looked for"
        yield from wrapped(f"Nothing left open{more} would save the claim by itself.", page.width)
        return
    some = "any one of these" if len(found.repairs) > 1 else "this"
    yield from wrapped(f"To save the claim, add {some}; it is then ENTAILED:", page.width)
    for ground in found.repairs:
        text = "; ".join(setting_text(s, words) for s in ground.settings)
        yield from wrapped(text, page.width, "  - ")
    if not found.repairs_complete:
        yield from wrapped(
            "There may be others: too much is open for all to be looked for.", page.width, "  "
        )


# ---- proved


def _proved(found: Counterexample, words: Words, page: Page) -> Iterator[str]:
    proof = found.proof
    assert proof is not None
    yield ""
    yield "No scenario that keeps to what is stated refutes it."
    if proof.given:
        yield ""
        yield "Smallest set of stated points that carries it"
        room = max(len(p.label) for p in proof.given)
        for point in proof.given:
            yield from _point(point, room, page)
    if proof.steps:
        yield ""
        yield "Why"
        yield from steps_lines(proof.steps, page.width)
    yield ""
    tale = found.refuted
    if tale is None:
        kept = ", with the points fixed below" if found.fixed else ""
        yield from wrapped(
            f"Whatever were stated otherwise, nothing refutes it: it follows from the law alone{kept}.",
            page.width,
        )
        return
    count = tale.departures
    points = "one stated point" if count == 1 else f"{count} stated points"
    yield from wrapped(f"It would take a departure from {points}:", page.width)
    yield from _tale(found, tale, page)
    if found.difference is not None and not _undoes(found):
        yield ""
        yield from _difference(found.difference, page)


def _undoes(found: Counterexample) -> bool:
    """Whether the nearest scenario only takes the departures back: that is said already."""
    d = found.difference
    return d is not None and not (d.departed or d.facts or d.readings)


# ---- feet


def _feet(found: Counterexample, words: Words, page: Page) -> Iterator[str]:
    tale = found.refuted
    if tale is not None:
        yield from wrapped(_smallest(tale), page.width)
    if found.reach is not None:
        yield from wrapped(_reach(found.reach, found.outcome), page.width)
    if found.fixed:
        texts = listed(p.text for p in found.fixed)
        yield from wrapped(
            f"Not departed from, since the rest is built on it: {texts}.", page.width
        )
    also = _also(found, words)
    if also:
        yield from wrapped(f"Taken as given beside these: {also}.", page.width)
    if found.proof is not None:
        for note in found.proof.notes:
            yield from wrapped(note, page.width)
    checked = [*(tale.checked if tale else ()), *(found.proof.checked if found.proof else ())]
    checked += found.checked
    for sentence in dict.fromkeys(checked):
        yield from wrapped(f"Checked: {sentence}.", page.width)


def _smallest(tale: Tale) -> str:
    people = f" ({', '.join(tale.individuals)})" if tale.individuals else ""
    counts = (
        _count(tale.departures, "stated point") + " departed from",
        _count(len(tale.individuals), "individual") + f" of whom more is so than is stated{people}",
        _count(tale.unstated, "unstated fact"),
        _count(len(tale.readings), "reading") + " of open law",
    )
    text = f"Smallest: {'; '.join(counts)}. Counted in this order, none has less."
    if not tale.surely_fewest:
        text += " But fewer readings may do: more were in question than could be tried."
    return text


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'s' * (number != 1)}"


def _reach(reach: Reach, outcome: Outcome) -> str:
    if reach.kind == "bounded":
        return " ".join(f"{n[:1].upper()}{n[1:]}." for n in reach.notes)
    texts = []
    for sort in reach.open_sorts:
        if outcome is Outcome.ENTAILED:
            texts.append(
                f"Proved for any number of {sort}s: one of whom nothing is stated stands for all."
            )
        else:
            texts.append(
                f"{sort} is open; the scenario has those the file names and an unnamed one for each "
                f"{sort} that the claim asks about."
            )
    for sort, names in reach.closed_sorts:
        shown = listed(names) if len(names) <= 6 else f"the {len(names)} that the file has"
        texts.append(f"Of the sort {sort}, which is not open, only {shown}.")
    return " ".join(texts) or "The claim is about those it names, and no others."


def _also(found: Counterexample, words: Words) -> str:
    shown = {p.text for p in (found.refuted.points if found.refuted else ())}
    if found.proof is not None:
        return ""
    standards, positions = [], []
    for assumption in found.verdict.assumptions:
        text = assumption_text(assumption, words)
        if assumption.kind == "standard" and f"{text}: taken as met" not in shown:
            standards.append(f"{text} (taken as met)")
        elif assumption.kind in ("default", "position"):
            name = assumption.text
            if not any(name in p for p in shown):
                positions.append(f"{name} {'held' if assumption.literal > 0 else 'rejected'}")
    return "; ".join([*standards, *([", ".join(positions)] if positions else [])])
