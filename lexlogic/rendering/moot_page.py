"""One side's case -> text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lexlogic.explanation.derive import claim_text
from lexlogic.explanation.givens import point
from lexlogic.explanation.wording import Words
from lexlogic.instruments.corrections import Corrections
from lexlogic.instruments.moot import Argument, Concession, Moot, Way
from lexlogic.instruments.turns_on import Ways
from lexlogic.program.wording import listed
from lexlogic.rendering.answers import Answer
from lexlogic.rendering.issue_table import legend, make_rows, number_word
from lexlogic.rendering.page import Page, next_lines, wrapped
from lexlogic.rendering.sentences import setting_text
from lexlogic.rendering.terminal import display_width
from lexlogic.rendering.turns_on_page import address, assumption_lines, not_answered
from lexlogic.rendering.verdicts import mark_and_word
from lexlogic.solving.verdict import Outcome, Setting
from lexlogic.theory.build import Assumption

_OPEN_ON = {"fact": " on fact", "law": " on law", "both": " on law and fact", "": ""}
_LEFT = 38
_TOGETHER = 4  # points of one set told by name
_CONCEDED = 6


def render_moot(found: Moot, file: str, page: Page) -> str:
    """One side's case on a question of a file."""
    if found.turns.verdict.outcome is Outcome.UNDECIDED:
        lines = list(not_answered(found.turns.verdict, page))
    else:
        lines = list(_Page(found, file, page).lines())
    return "\n".join(lines) + "\n"


class _Page:
    def __init__(self, found: Moot, file: str, page: Page) -> None:
        self.found = found
        self.file = file
        self.page = page
        self.verdict = found.turns.verdict
        self.words = Words(self.verdict.theory)
        self.answer = Answer(found.program, self.verdict, False)

    def lines(self) -> Iterator[str]:
        """The page."""
        yield from self._head()
        if self.verdict.outcome is Outcome.OPEN:
            yield from self._open()
        else:
            yield from self._settled()
        yield from self._arguments()
        yield from assumption_lines(self.answer, self.page)
        if self.found.turns.checked:
            yield ""
            said = "; ".join(dict.fromkeys(self.found.turns.checked))
            yield from wrapped(f"Checked: {said}.", self.page.width)
        name = address(self.answer)
        yield from next_lines(
            [
                (f"lexlogic turns-on {self.file} {name}", "the same as a table"),
                (f"lexlogic explain {self.file} {name}", "why the answer is so"),
            ],
            self.page,
        )

    def _head(self) -> Iterator[str]:
        found = self.found
        claim = claim_text(self.words, self.verdict.question)
        under = self.verdict.question.under
        on = f", on the case {listed(map(str, under))}" if under else ""
        mark, word = mark_and_word(self.verdict)
        today = f"Today: {self.page.marked(mark, word)}{_OPEN_ON[self.verdict.open_on]}."
        need = "that this be so" if found.wants is Outcome.ENTAILED else "that this not be so"
        yield from wrapped(f"{found.state} needs {need}{on}:", self.page.width)
        yield from wrapped(f"{claim}. {today}", self.page.width, "  ")
        if found.reason and found.wants is Outcome.ENTAILED:
            yield from wrapped(
                f"So taken because {found.reason}; --wants excluded argues the other way.",
                self.page.width,
                "  ",
            )

    # ---- open

    def _open(self) -> Iterator[str]:
        found, page = self.found, self.page
        if not found.turns.complete:
            yield ""
            yield from wrapped(
                "There are too many open issues to find every way to win, and none is shown. That says "
                "nothing of whether there is one. Ask on the side's own case: --view.",
                page.width,
            )
            return
        yield ""
        yield from self._ways()
        yield ""
        yield from self._other()
        yield ""
        yield from self._defend()
        yield from self._concede()
        rows = make_rows((w.values for w in found.turns.issues), self.words)
        yield ""
        yield page.bold("The issues, and on whose authority")
        yield from legend(rows, self.words, page)
        independent = found.turns.independent
        if independent:
            law = [i.name for i in independent if not i.is_fact]
            facts = len(independent) - len(law)
            said = [f"{len(law)} of law"] if law else []
            said += [f"{facts} of fact"] if facts else []
            yield ""
            yield from wrapped(
                f"Need not be argued by either side: {' and '.join(said)} that the question reads and "
                "that never matter, whatever they are.",
                page.width,
            )
        yield from self._beside()

    def _ways(self) -> Iterator[str]:
        found = self.found
        left, right = "Ways to win (each is enough)", "What defeats it (any one)"
        yield self.page.bold(f"{left:<{_LEFT}}  {right}")
        for number, way in enumerate(found.ways, 1):
            yield from self._way(f"W{number}", way)
        yield from _more(found.own, len(found.ways))

    def _way(self, label: str, way: Way) -> Iterator[str]:
        """A way at the left, what answers it at the right."""
        one = [*self._told(way.settings, f"  {label:<4}", _LEFT)]
        if way.law_only:
            one += ["      (law only)"]
        other: list[str] = []
        room = self.page.width - _LEFT - 2
        for number, rebuttal in enumerate(way.rebuttals):
            lead = "or " if number else ""
            other += wrapped(lead + self._joined(rebuttal), room, "", "  ")
        if way.more_rebuttals:
            other.append(f"and {way.more_rebuttals} more")
        for index in range(max(len(one), len(other))):
            mine = one[index] if index < len(one) else ""
            theirs = other[index] if index < len(other) else ""
            pad = " " * max(0, _LEFT + 2 - display_width(mine))
            yield f"{mine}{pad}{theirs}".rstrip()

    def _told(self, settings: Sequence[Setting], first: str, width: int) -> list[str]:
        texts = [setting_text(s, self.words) for s in settings]
        lines: list[str] = []
        for number, text in enumerate(texts):
            lead = first if not number else " " * len(first)
            lines += wrapped(f"and {text}" if number else text, width, lead, " " * (len(first) + 2))
        return lines

    def _joined(self, settings: Sequence[Setting]) -> str:
        return listed(setting_text(s, self.words) for s in settings)

    def _other(self) -> Iterator[str]:
        found = self.found
        count = found.own.count
        which = "it" if count == 1 else "both" if count == 2 else f"all {number_word(count)}"
        yield from wrapped(
            f"The other side must answer {which}. The smallest sets that do, each of which wins it "
            "the question:",
            self.page.width,
        )
        for number, way in enumerate(found.against, 1):
            yield from wrapped(self._joined(way.settings), self.page.width, f"  R{number:<3} ")
        yield from _more(found.other, len(found.against))

    def _defend(self) -> Iterator[str]:
        found, page = self.found, self.page
        if found.must:
            yield from wrapped(
                f"{found.state} must win in any case: {self._joined(found.must)}. If "
                f"{'that' if len(found.must) == 1 else 'one of these'} is lost, no way is left.",
                page.width,
            )
        else:
            yield from wrapped(
                f"No one point is indispensable to {found.state}; it must take at least one point from "
                "each of the other side's sets.",
                page.width,
            )
        if found.must_against:
            them = self._joined(found.must_against)
            yield from wrapped(f"The other side must win in any case: {them}.", page.width)
        if found.ways:
            shortest = found.ways[0]
            size = len(shortest.settings)
            kind = "law only" if shortest.law_only else "law and fact"
            if all(s.is_fact for s in shortest.settings):
                kind = "fact only"
            yield from wrapped(
                f"Least to win on: W1, {number_word(size)} point{'s' * (size > 1)} ({kind}).",
                page.width,
            )

    def _concede(self) -> Iterator[str]:
        found, page = self.found, self.page
        affordable = [c for c in found.concessions if c.left]
        yield ""
        if not affordable:
            yield from wrapped(
                f"Nothing it turns on can be conceded: every concession costs {found.state} all its "
                "ways.",
                page.width,
            )
            return
        yield page.bold("What may be conceded, cheapest first")
        for concession in affordable[:_CONCEDED]:
            yield from wrapped(self._cost(concession), page.width, "  ", "    ")
        if len(affordable) > _CONCEDED:
            yield f"  and {len(affordable) - _CONCEDED} more"

    def _cost(self, c: Concession) -> str:
        told = setting_text(c.setting, self.words)
        every = c.lost == len(c.lost_of_listed)
        lost = listed(f"W{n}" for n in c.lost_of_listed) if every else f"{c.lost:,} ways"
        return f"that {told}: costs {lost}; {c.left:,} way{'s' * (c.left > 1)} left"

    def _beside(self) -> Iterator[str]:
        for beside in self.found.beside:
            mark = "+" if beside.outcome is Outcome.ENTAILED else "-"
            yield ""
            word = self.page.marked(mark, beside.outcome.name)
            yield from wrapped(
                f"A win here leaves question {beside.question.name} {word}.", self.page.width
            )
            yield from self._unseat(beside.unseat, self.found.state)

    # ---- settled

    def _settled(self) -> Iterator[str]:
        found = self.found
        won = self.verdict.outcome is found.wants
        yield ""
        if won:
            yield from wrapped(
                f"{found.state} has it on every reading left open, and need argue no open issue.",
                self.page.width,
            )
        else:
            yield from wrapped(
                f"No open issue helps {found.state}: the answer is the same on every reading left open.",
                self.page.width,
            )
        if found.unseat is not None:
            yield from self._unseat(found.unseat, "the other side" if won else found.state)

    def _unseat(self, found: Corrections, who: str) -> Iterator[str]:
        """What must fall; each line is enough to open the question again."""
        if not found.sets:
            yield (
                "No stated point can be unseated to disturb that."
                if found.complete
                else ("What would have to be unseated was not found within the limit.")
            )
            return
        yield from wrapped(
            f"To disturb that, {who} must unseat what is stated; each line opens the question again:",
            self.page.width,
        )
        for number, one in enumerate(found.sets, 1):
            yield from wrapped(self._points(one), self.page.width, f"  U{number:<3} ")
        if not found.complete:
            yield "  and perhaps more: the search stopped at its limit."
        judged = [
            f"U{n}" for n, one in enumerate(found.sets, 1) if all(a.kind == "standard" for a in one)
        ]
        doctrine = [
            f"U{n}"
            for n, one in enumerate(found.sets, 1)
            if all(a.kind in ("position", "default") for a in one)
        ]
        said = []
        if judged:
            said.append(f"{listed(judged)} call{'s' * (len(judged) == 1)} for judgment")
        if doctrine:
            said.append(f"{listed(doctrine)} {'is' if len(doctrine) == 1 else 'are'} doctrine")
        if said:
            yield from wrapped(f"{'; '.join(said)}; the rest is record.", self.page.width, "  ")

    def _points(self, one: Sequence[Assumption]) -> str:
        shown = one if len(one) <= _TOGETHER else one[:3]
        texts = []
        for assumption in shown:
            told = point(self.words, assumption, "")
            where = f" ({told.origin.rsplit('/', 1)[-1]})" if told.origin else ""
            texts.append(told.text + where)
        if len(one) > len(shown):
            texts.append(f"{len(one) - len(shown)} more of the kind")
        return ("all of: " if len(one) > 1 else "") + "; ".join(texts)

    # ---- the side's own case

    def _arguments(self) -> Iterator[str]:
        found = self.found
        if not found.arguments:
            return
        yield ""
        yield self.page.bold("The case as stated")
        if not found.arguments_examined:
            yield "  Too large to say which of its points do any work."
            return
        yield from self._list("does the work", [a for a in found.arguments if not a.idle])
        yield from self._list(
            "redundant: may all be dropped together", [a for a in found.arguments if a.idle]
        )
        yield from self._list(
            f"works against {found.state}: left open, it would give a further way",
            [a for a in found.arguments if a.harms],
        )

    def _list(self, title: str, arguments: Sequence[Argument]) -> Iterator[str]:
        if not arguments:
            return
        yield f"  {title}"
        for argument in arguments:
            told = point(self.words, argument.assumption, "")
            yield from wrapped(told.text, self.page.width, "    - ", " " * 6)


def _more(ways: Ways, shown: int) -> Iterator[str]:
    if ways.count > shown:
        yield f"  and {ways.count - shown:,} more (--most N lists more)"
