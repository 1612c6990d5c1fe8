"""Two sides compared -> text for a terminal: a table of the questions, then each difference with its scenario."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from lexlogic.explanation.wording import Words
from lexlogic.instruments.compare import Compared, Comparison, Difference, Facet, Relation
from lexlogic.instruments.joint import Point
from lexlogic.instruments.parting import Parting
from lexlogic.instruments.sides import SideKind
from lexlogic.program.frame import BaseAtom
from lexlogic.program.wording import listed
from lexlogic.rendering.answers import Answer
from lexlogic.rendering.ledger import Ledger, make_ledger
from lexlogic.rendering.page import Page, next_lines, plain_width, shortened, wrapped
from lexlogic.rendering.sentences import setting_text
from lexlogic.rendering.terminal import escape
from lexlogic.rendering.verdicts import mark_and_word, render_ledger
from lexlogic.solving.verdict import Setting, Verdict

_OPEN_ON = {"fact": "on fact", "law": "on law", "both": "on both"}
_SIDES = {SideKind.VIEW: "views", SideKind.POSITION: "doctrines"}


@frozen
class Names:
    """What the two sides are called."""

    first: str
    second: str

    def of(self, side: str) -> str:
        """The name of side A or B."""
        return self.first if side == "A" else self.second

    def other(self, side: str) -> str:
        """The name of the side that is not A or B."""
        return self.second if side == "A" else self.first


def render_comparison(file: str, found: Comparison, page: Page, listing: bool = False) -> str:
    """What `compare` says of two sides on the questions they share."""
    names = Names(found.first.name, found.second.name)
    words = Words(found.theory) if found.theory is not None else None
    lines = [*_heading(found, page), "", *_table(found, names, page)]
    for each in found.questions:
        if not each.agrees and words is not None:
            lines += ["", *_details(each, names, words, page)]
    lines += ["", *_apart(found, names, words, page), *_checked(found, page)]
    lines += _assumed(found, page, listing)
    return "\n".join(lines) + "\n"


def next_commands(file: str, found: Comparison, page: Page) -> list[str]:
    """What to ask next, about the first question on which the sides part."""
    parted = [q for q in found.questions if not q.agrees]
    if not parted:
        return []
    name = parted[0].name
    rows = []
    if found.first.kind is SideKind.VIEW:
        rows.append((f"lexlogic explain {file} {name} --view {found.first.target}", "why"))
    rows.append((f"lexlogic turns-on {file} {name}", "what would settle it"))
    return list(next_lines(rows, page))[1:]


def _heading(found: Comparison, page: Page) -> list[str]:
    parted = sum(not q.agrees for q in found.questions)
    kinds = {found.first.kind, found.second.kind}
    kind = _SIDES.get(kinds.pop(), "drafts") if len(kinds) == 1 else "sides"
    if kinds - {SideKind.VIEW, SideKind.POSITION}:
        kind = "drafts"
    total = len(found.questions)
    undecided = sum(not q.decided for q in found.questions)
    if not parted:
        said = f"Two {kind} agree on {_of_all(total)}: no scenario tells them apart."
    else:
        counted = "the one question" if total == 1 else f"{parted} of {total} questions"
        said = f"Two {kind} part on {counted}."
    if undecided:
        said = f"Two {kind}: of {total} questions {undecided} could not be compared."
    return [page.bold(said)]


def _of_all(total: int) -> str:
    return {1: "the one question", 2: "both questions"}.get(total, f"all {total} questions")


# ---- the table


def _table(found: Comparison, names: Names, page: Page) -> Iterator[str]:
    questions = found.questions
    room = min(max((len(q.name) for q in questions), default=8), 26)
    wide = 17
    head = f"  {'':<{room}}  {shortened(names.first, wide - 1):<{wide}}"
    head += f"{shortened(names.second, wide - 1):<{wide}}"
    yield f"{head}first point of difference".rstrip()
    for each in questions:
        row = f"  {shortened(each.name, room):<{room}}  "
        for verdict in (each.first, each.second):
            shown = _shown(verdict, page, wide - 1)
            row += shown + " " * (wide - plain_width(shown))
        yield from _with_note(row, _first_point(each, found), page, room)


def _with_note(row: str, note: str, page: Page, room: int) -> list[str]:
    if plain_width(row) + plain_width(note) <= page.width:
        return [(row + escape(note)).rstrip()]
    return [row.rstrip(), *wrapped(note, page.width, " " * (room + 4))]


def _shown(verdict: Verdict, page: Page, room: int) -> str:
    mark, word = mark_and_word(verdict)
    longer = f"{word} {_OPEN_ON[verdict.open_on]}" if verdict.open_on else word
    return page.marked(mark, longer if len(longer) + 2 <= room else word)


def _first_point(each: Compared, found: Comparison) -> str:
    match each.relation:
        case Relation.UNDECIDED:
            return f"? UNDECIDED: {each.facets[0].cause}"
        case Relation.INCONSISTENT:
            return "! facts that cannot all be so"
        case Relation.APART:
            return "nothing can be so on both sides"
    if each.agrees:
        return "none: proved equal"
    if each.change:
        return listed((_short(p) for p in each.change), "and")
    return listed(found.law[:2]) + (" and more" if len(found.law) > 2 else "")


def _short(point: Parting) -> str:
    """A point of difference in a word: `StatusIsDeclaratory`, `BilObliges | BilInforms`."""
    if point.atom is not None:
        terms = ", ".join(map(str, point.atom.terms))
        return f"{point.atom.name}({terms})" if terms else point.atom.name
    if point.statement is not None:
        return "a statement"
    known = {"held", "rejected", "open"}
    if point.first in known and point.second in known:
        return point.name
    return f"{point.first} | {point.second}"


# ---- one question


def _details(each: Compared, names: Names, words: Words, page: Page) -> Iterator[str]:
    question = each.first.question
    yield from wrapped(f"{each.name}  {question.title or question.text}", page.width)
    main, *ends = each.facets
    if main.relation is not Relation.EQUIVALENT:
        yield from _facet(main, names, words, page)
    like = [f for f in ends if f.relation is not Relation.EQUIVALENT and _shape(f) == _shape(main)]
    if like:
        said = f"So it is with its being {listed(f.status for f in like)}."
        yield from wrapped(said, page.width, "  ")
    for facet in ends:
        if facet.relation is not Relation.EQUIVALENT and facet not in like:
            yield from _facet(facet, names, words, page)
    if each.change:
        yield from wrapped(
            f"{names.first} answers otherwise once it takes {names.second}'s side on "
            f"{_stands(each.change, words)}.",
            page.width,
            "  ",
        )
    if each.back and {p.name for p in each.back} != {p.name for p in each.change}:
        yield from wrapped(
            f"{names.second} does once it takes {names.first}'s side on {_stands(each.back, words)}.",
            page.width,
            "  ",
        )


def _shape(facet: Facet) -> object:
    """What tells two facets apart on the page."""
    return facet.relation, tuple((d.only, d.points, d.smallest) for d in facet.differences)


def _stands(points: Iterable[Parting], words: Words) -> str:
    return listed(parting_name(p, words) for p in points)


def parting_name(point: Parting, words: Words) -> str:
    """A point of difference as a reader may name it."""
    if point.atom is not None:
        return f"whether {words.atom(point.atom)}"
    if point.statement is not None:
        return f'"{words.formula(point.statement)}"'
    return point.name


def _facet(facet: Facet, names: Names, words: Words, page: Page) -> Iterator[str]:
    what = f"That it is {facet.status}: " if facet.status else ""
    said = relation_text(facet.relation, names, facet.cause)
    yield from wrapped(
        f"{what}{said}." if what else f"{said[:1].upper()}{said[1:]}.", page.width, "  "
    )
    for difference in facet.differences:
        yield from _difference(difference, names, words, page)


def relation_text(relation: Relation, names: Names, cause: str = "") -> str:
    """How the first side stands to the second, in words."""
    match relation:
        case Relation.EQUIVALENT:
            return "the same in every scenario"
        case Relation.TIGHTER:
            return f"tighter on {names.first}: never so there without being so on {names.second}"
        case Relation.LOOSER:
            return f"looser on {names.first}: so there wherever it is so on {names.second}, and elsewhere"
        case Relation.INCOMPARABLE:
            return "incomparable: each side has scenarios of its own in which it is so"
        case Relation.APART:
            return "what the two sides state cannot be so together, so no scenario can be compared"
        case Relation.INCONSISTENT:
            return "what one side takes as given cannot all be so, so nothing can be compared"
        case Relation.UNDECIDED:
            return f"not compared ({cause}); this is not a no"


def _difference(found: Difference, names: Names, words: Words, page: Page) -> Iterator[str]:
    here = names.of(found.only)
    parts = point_texts(found.points, names, words)
    if not parts:
        yield from wrapped(f"Only on {here}: in every scenario.", page.width, "    ", "      ")
        return
    kind = "smallest scenario" if found.smallest else "a scenario, nothing in it to spare"
    yield from wrapped(f"Only on {here}; {kind}:", page.width, "    ", "      ")
    for part in parts:
        yield from wrapped(part, page.width, "      - ", "        ")


def point_texts(points: Iterable[Point], names: Names, words: Words) -> list[str]:
    """What makes a scenario what it is, what both sides share first."""
    found = [told(p.setting, words) for p in points if not p.side]
    for side in ("A", "B"):
        own = [p for p in points if p.side == side]
        granted = [told(p.setting, words) for p in own if p.granted]
        if granted:
            found.append(
                f"{names.of(side)}, which leaves it open, grants what {names.other(side)} has: "
                f"{listed(granted)}"
            )
        found += [
            f"{told(p.setting, words)} ({names.of(side)} leaves it open)"
            for p in own
            if not p.granted
        ]
    return found


def told(setting: Setting, words: Words) -> str:
    """A setting in words; of a standard, whether it is judged to be met beyond what the law says of it."""
    atom = setting.atom
    if not isinstance(atom, BaseAtom) or not atom.open_part:
        return setting_text(setting, words)
    text = words.atom(atom)
    return f"as judged, {text}" if setting.value == "true" else f"not so judged: {text}"


# ---- the foot


def _apart(found: Comparison, names: Names, words: Words | None, page: Page) -> Iterator[str]:
    """Where the two sides part, whatever the questions."""
    if found.law:
        yield from wrapped(f"The drafts part in {listed(found.law)}.", page.width)
    doctrine = [p for p in found.partings if p.name]
    facts = [p for p in found.partings if not p.name]
    if doctrine:
        yield f"Where they part in law          {shortened(names.first, 20):<22}{names.second}"
        for point in doctrine:
            yield f"  {escape(point.name):<30}{point.first:<22}{point.second}"
    if facts and words is not None:
        yield "Where they part on the facts"
        told: dict[str, str] = {}
        for point in facts:
            told.setdefault(_told(point, words), _fact(point, names, words))
        for text in told.values():
            yield from wrapped(text, page.width, "  - ", "    ")
    if doctrine or facts or found.law:
        yield ""


def _told(point: Parting, words: Words) -> str:
    if point.statement is not None:
        return words.formula(point.statement)
    return words.atom(point.atom) if point.atom is not None else ""


def _fact(point: Parting, names: Names, words: Words) -> str:
    text = _told(point, words)
    said = []
    for name, stand in ((names.first, point.first), (names.second, point.second)):
        match stand:
            case "open":
                said.append(f"open for {name}")
            case "false":
                said.append(f"{name}: not so")
            case _:
                said.append(f"{name}: so")
    return f"{text} ({'; '.join(said)})"


def _checked(found: Comparison, page: Page) -> list[str]:
    facets = [f for q in found.questions for f in q.facets]
    proved = [c for f in facets for c in f.checked]
    replayed = [c for f in facets for d in f.differences for c in d.checked]
    said = [*(f"that there is no scenario, {c}" for c in dict.fromkeys(proved))]
    said += dict.fromkeys(replayed)
    return wrapped(f"Checked: {'; '.join(said)}.", page.width) if said else []


def answers_of(found: Comparison) -> tuple[Answer, ...]:
    """The verdicts of both sides, for their ledger."""
    return tuple(
        Answer(verdict.theory.program, verdict, False)
        for q in found.questions
        for verdict in (q.first, q.second)
        if verdict.theory is not None
    )


def _assumed(found: Comparison, page: Page, listing: bool) -> list[str]:
    ledger: Ledger = make_ledger(answers_of(found))
    if not ledger.entries:
        return ["Assumptions: none."]
    last = ledger.entries[-1].label
    span = "A1" if last == "A1" else f"A1-{last}"
    hint = "" if listing else " (--assumptions lists them)"
    lines = [f"Assumptions: {span}{hint}."]
    return [*lines, "", *render_ledger(ledger, page)] if listing else lines
