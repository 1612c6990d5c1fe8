"""What a question turns on -> text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from lexlogic.explanation.derive import claim_text
from lexlogic.explanation.givens import label_points
from lexlogic.explanation.wording import Words
from lexlogic.instruments.turns_on import TurnsOn, Ways, Weight
from lexlogic.program.wording import listed
from lexlogic.rendering.answers import Answer
from lexlogic.rendering.issue_table import Row, legend, make_rows, number_word, short_name, table
from lexlogic.rendering.ledger import make_ledger
from lexlogic.rendering.page import Page, next_lines, wrapped
from lexlogic.rendering.sentences import allow_more, setting_text
from lexlogic.rendering.terminal import escape
from lexlogic.rendering.verdicts import mark_and_word
from lexlogic.solving.verdict import Outcome, Verdict

_OPEN_ON = {"fact": " on fact", "law": " on law", "both": " on law and fact", "": ""}
_ON_LAW = 4  # combinations of positions told in words, each way
_RANKED = 12


def render_turns_on(found: TurnsOn, file: str, page: Page, independent: bool = False) -> str:
    """What a question of a file turns on; `independent` lists the issues that never matter."""
    if found.verdict.outcome is Outcome.UNDECIDED:
        lines = list(not_answered(found.verdict, page))
    elif found.verdict.outcome is Outcome.OPEN:
        lines = list(_open(found, file, page, independent))
    else:
        lines = list(_settled(found, file, page, independent))
    return "\n".join(lines) + "\n"


def not_answered(verdict: Verdict, page: Page) -> Iterator[str]:
    """What is said where a limit was reached."""
    yield page.rule("NOT ANSWERED", "? UNDECIDED")
    cause = verdict.cause
    reached = f"the {cause} was reached before an answer" if "limit" in cause else cause
    yield from wrapped(f"{verdict.question.name}: {reached}. This is not a no.", 72)
    yield allow_more(cause)


def headline(verdict: Verdict, words: Words, page: Page) -> Iterator[str]:
    """The verdict and the claim."""
    mark, word = mark_and_word(verdict)
    head = page.marked(mark, word + _OPEN_ON[verdict.open_on])
    claim = claim_text(words, verdict.question)
    if verdict.question.under:
        claim += f", under {listed(str(v) for v in verdict.question.under)}"
    yield from wrapped(claim, page.width, f"{head}   ", "  ")


def _open(found: TurnsOn, file: str, page: Page, independent: bool) -> Iterator[str]:
    words = Words(found.verdict.theory)
    yield from headline(found.verdict, words, page)
    if found.law_only:
        yield from wrapped("Positions alone; the facts may fall as they will.", page.width)
    rows = make_rows((w.values for w in found.issues), words)
    grounds = (*found.entailed.listed, *found.excluded.listed)
    yield ""
    if grounds:
        yield from table(rows, grounds, page)
        yield ""
        yield from _how_to_read(found, rows, page)
    else:
        yield from _nothing_found(found, page)
    yield from _ranking(found, rows, page)
    yield from _law(found, words, page)
    if rows:
        yield ""
        yield page.bold("The issues")
        yield from legend(rows, words, page)
    yield from _independent(found, words, page, independent)
    yield from ledger_lines(found, page)
    if found.checked:
        yield from _checked(found.checked, page)
    name = _address(found)
    following = (
        (f"lexlogic moot {file} {name} --for STATE", "one side's case on it"),
        (f"lexlogic explain {file} {name}", "a scenario each way"),
    )
    yield from next_lines(following, page)


def _address(found: TurnsOn) -> str:
    return address(Answer(found.program, found.verdict, False))


def address(answer: Answer) -> str:
    """What a command takes to ask this question again: its name, or the claim as it was typed."""
    question = answer.question
    if question.span is None or question.span.file.name == "<question>":
        return f'"{escape(" ".join(question.text.split()))}"'
    return escape(answer.address if answer.program.variant else question.name)


def _nothing_found(found: TurnsOn, page: Page) -> Iterator[str]:
    if found.law_only and found.complete:
        yield from wrapped(
            "No combination of positions settles it: on every doctrine it depends on the facts.",
            page.width,
        )
        return
    yield from wrapped(
        "There are more open issues than could be compiled or searched, and no combination is listed. "
        "That says nothing of whether there is one. Ask on one side's case (--view), or of the "
        "positions alone (--law).",
        page.width,
    )


def _how_to_read(found: TurnsOn, rows: tuple[Row, ...], page: Page) -> Iterator[str]:
    yield "  Each column is enough alone; drop any entry and it no longer is."
    key = "Y true or held   N false or rejected   . does not matter"
    if any(r.is_choice for r in rows):
        key += "   1, 2 ... which one"
    yield f"  {key}"
    for ways in (found.entailed, found.excluded):
        yield from _shortened(ways, page)
        if not ways.count and ways.exact:
            yield f"  No combination has it {ways.outcome.value}."


def _shortened(ways: Ways, page: Page) -> Iterator[str]:
    listed_ones, outcome = len(ways.listed), ways.outcome.value
    if listed_ones < ways.count:
        yield from wrapped(
            f"The first {listed_ones} of {ways.count:,} that have it {outcome}, shortest first "
            f"(--most N lists more).",
            page.width,
            "  ",
        )
    elif not ways.exact:
        yield from wrapped(
            f"There may be more that have it {outcome}: not all could be searched.",
            page.width,
            "  ",
        )


def _ranking(found: TurnsOn, rows: tuple[Row, ...], page: Page) -> Iterator[str]:
    if not found.issues:
        return
    yield ""
    if not found.complete or found.tally is None:
        yield "Which issue matters most: not counted; there are too many issues."
        return
    total = len(rows)
    if total == 1:
        yield f"{rows[0].letter} alone decides."
        return
    pairs = sorted(zip(found.issues, rows, strict=True), key=lambda p: -(p[0].changes or 0))
    others = f"of the other {number_word(total - 1)}" if total > 2 else "of the other"
    yield from wrapped(
        f"Which issue matters most (settings {others} where it decides):", page.width
    )
    yield from _counts(pairs[:_RANKED], page)
    if total > _RANKED:
        yield f"  and {total - _RANKED} more that decide less often (--json has all)"
    yes, no, neither = found.tally
    whole = yes + no + neither
    also = f", open in {neither:,}" if neither else ""
    number = f"Of all {whole:,} settings of the {number_word(total)} that can be"
    yield from wrapped(
        f"{number}: entailed in {yes:,}, excluded in {no:,}{also}. A count, not a chance; every "
        "setting was counted.",
        page.width,
        "  ",
    )


def _counts(pairs: list[tuple[Weight, Row]], page: Page) -> Iterator[str]:
    line, last = " ", None
    for weight, row in pairs:
        changes, settings = weight.changes, weight.settings
        of = f" of {settings:,}" if settings != last else ""
        last = settings
        said = f" {row.letter} {changes:,}{of}   "
        if len(line) + len(said.rstrip()) > page.width:
            yield line.rstrip()
            line = " "
        line += said
    yield line.rstrip()


def _law(found: TurnsOn, words: Words, page: Page) -> Iterator[str]:
    if found.law_only or not found.complete or not any(i.is_fact for i in found.issues):
        return
    if not any(w.count for w in found.law):
        if any(not i.is_fact for i in found.issues):
            yield ""
            yield from wrapped(
                "On the law alone nothing settles it: on every doctrine it depends on the facts.",
                page.width,
            )
        return
    yield ""
    yield "On the law alone, whatever the open facts"
    for ways in found.law:
        for ground in ways.listed[:_ON_LAW]:
            said = listed(setting_text(s, words) for s in ground.settings)
            yield from wrapped(said, page.width, f"  {ways.outcome.value} if  ")
        if ways.count > _ON_LAW:
            yield f"  {ways.outcome.value} on {ways.count - _ON_LAW:,} more (--law lists them)"
        if not ways.count:
            yield f"  {ways.outcome.value}: on no doctrine without some fact"


def _independent(found: TurnsOn, words: Words, page: Page, every: bool) -> Iterator[str]:
    if not found.independent:
        return
    yield ""
    law = sum(not i.is_fact for i in found.independent)
    facts = len(found.independent) - law
    parts = [f"{n} of {kind}" for n, kind in ((law, "law"), (facts, "fact")) if n]
    hint = "" if every else " (--independent lists them)"
    other = "other " if found.issues else ""
    yield from wrapped(
        f"Never matters, proved for every setting: {other}open issues it reads, "
        f"{' and '.join(parts)}{hint}.",
        page.width,
    )
    if every:
        names = list(_names(found, words))
        yield from wrapped(", ".join(names), page.width, "  ")


def _names(found: TurnsOn, words: Words) -> Iterator[str]:
    atoms = words.theory.g.atoms
    for issue in found.independent:
        if not issue.is_fact:
            yield issue.name
            continue
        atom = atoms[abs(issue.values[0][1])]
        terms = ", ".join(words.name(t) for t in atom.terms)
        yield f"{atom.name}({terms})" + words.date(atom.tick)


def ledger_lines(found: TurnsOn, page: Page) -> Iterator[str]:
    """What the answer takes as given."""
    yield from assumption_lines(Answer(found.program, found.verdict, False), page)


def assumption_lines(answer: Answer, page: Page) -> Iterator[str]:
    """The ledger of one answer, a line each; what holds several says how many."""
    ledger = make_ledger((answer,))
    yield ""
    if not ledger.entries:
        yield "Assumptions: none."
        return
    yield page.bold("Taken as given, not found")
    for entry in ledger.entries:
        many = f" ({len(entry.items)}; `explain` lists them)" if entry.title else ""
        cite = f"  [{entry.citation}]" if entry.citation and not entry.title else ""
        yield from wrapped(
            entry.text + many + cite, page.width, f"  {entry.label:<4}{entry.kind:<10}"
        )


def _checked(checked: tuple[str, ...], page: Page) -> Iterator[str]:
    yield ""
    said = "; ".join(dict.fromkeys(checked))
    yield from wrapped(f"Checked: {said}.", page.width)


def _settled(found: TurnsOn, file: str, page: Page, independent: bool) -> Iterator[str]:
    verdict = found.verdict
    words = Words(verdict.theory)
    yield from headline(verdict, words, page)
    yield ""
    yield from wrapped(f"It turns on nothing that is open{_covered(found)}.", page.width)
    points = [p for _, p in label_points(words, verdict.sufficient)]
    if points:
        yield ""
        yield "Smallest set of stated points that carries it"
        for point in points:
            where = f"  ({point.origin.rsplit('/', 1)[-1]})" if point.origin else ""
            yield from wrapped(point.text + where, page.width, f"  {point.label:<4}")
    yield from _independent(found, words, page, independent)
    yield from ledger_lines(found, page)
    if found.checked:
        yield from _checked(found.checked, page)
    yield from next_lines(
        [(f"lexlogic explain {file} {_address(found)}", "the steps from these points")], page
    )


def _covered(found: TurnsOn) -> str:
    law = [i for i in found.independent if not i.is_fact]
    facts = len(found.independent) - len(law)
    parts = []
    if law and found.choices:
        parts.append(f"the same on all {found.choices:,} doctrine choices left open")
    elif law:
        parts.append(f"the same however the {len(law)} open positions and groups fall")
    if facts:
        parts.append(f"however the {facts} open fact{'s' * (facts > 1)} it reads fall")
    return f": {', and '.join(parts)}" if parts else ""


__all__ = ["render_turns_on", "short_name"]
