"""A file under study: its programs, and the theories its questions share.

`Session` is what the commands and the Python API use. It ties the engine to the second evaluator: every
scenario shown has been replayed by it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
from attrs import define, field

from lexlogic.diagnostics import Diagnostic, has_errors
from lexlogic.instruments.timeline import Timeline
from lexlogic.memory import keep, recall
from lexlogic.pipeline import Loaded, load, load_text
from lexlogic.program import model as m
from lexlogic.program.frame import Frame, Scenario
from lexlogic.program.frames import make_frame
from lexlogic.program.openings import leave_open
from lexlogic.program.remarks import Remark
from lexlogic.program.resolve import resolve
from lexlogic.reference import evaluate
from lexlogic.reference.structures import in_text_scope
from lexlogic.reference.values import Entangled as Circular
from lexlogic.reference.values import TooLarge
from lexlogic.solving.ask import Asker, cause_of, confirm
from lexlogic.solving.budget import Budget, Exhausted
from lexlogic.solving.oracle import Z3Oracle
from lexlogic.solving.verdict import Outcome, Verdict
from lexlogic.syntax import tree
from lexlogic.text import TextFile, read_text
from lexlogic.theory.build import Theory
from lexlogic.theory.components import TooManyAtoms
from lexlogic.theory.cycles import Entangled
from lexlogic.theory.ground import Grounder
from lexlogic.theory.texts import TextGrounder, TextMemory
from lexlogic.theory.watch import Watch

if TYPE_CHECKING:
    from lexlogic.instruments.audit import Audit
    from lexlogic.instruments.compare import Sides
    from lexlogic.instruments.counterexample import Counterexample
    from lexlogic.instruments.harmonise import Harmonised
    from lexlogic.instruments.moot import Moot
    from lexlogic.instruments.quiz import Quiz
    from lexlogic.instruments.scenarios import Scenarios
    from lexlogic.instruments.turns_on import TurnsOn


class NotReadable(Exception):
    """The file has errors; `diagnostics` says which."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__(f"{len(diagnostics)} problems")
        self.diagnostics = diagnostics


_Key = tuple[str, str, tuple[m.View, ...], Frame]


def _key(program: m.Program, frame: Frame) -> _Key:
    """What tells theories apart: an instrument may ask a program with views of its own making."""
    return program.name, program.variant, program.views, frame


_KEPT = 3
"""Theories of programs made in passing that are kept."""


@define
class Session:
    """The programs of a file, asked one question after another."""

    loaded: Loaded
    effort: float = 1.0
    replaying: bool = True
    _theories: dict[_Key, Theory] = field(factory=dict)
    _memories: dict[tuple[str, str], TextMemory] = field(factory=dict)
    _worlds: dict[_Key, evaluate.Theory] = field(factory=dict)
    _made: list[_Key] = field(factory=list)
    _watch: Watch | None = None
    _compared: dict[tuple[int, Frame], evaluate.Compared] = field(factory=dict)
    _oracles: dict[_Key, _Oracles] = field(factory=dict)

    @property
    def programs(self) -> tuple[m.Program, ...]:
        return self.loaded.programs

    @property
    def law(self) -> tuple[m.Program, ...]:
        """The programs; of a file that asks nothing, what it declares and takes in."""
        if self.programs:
            return self.programs
        program, _ = self.claim("every s: State satisfies s = s")
        return (attrs.evolve(program, questions=()),)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        return self.loaded.diagnostics

    def find(self, name: str, variant: str = "") -> tuple[m.Program, m.Question] | None:
        """The question of that name: `q`, or `case/q`, or `case:variant/q`."""
        case = ""
        if "/" in name:
            case, name = name.split("/", 1)
            if ":" in case:
                case, variant = case.split(":", 1)
        for program in self.programs:
            if (case and program.name != case) or program.variant != variant:
                continue
            for question in program.questions:
                if question.name == name:
                    return program, question
        return None

    def claim(self, text: str, under: tuple[str, ...] = ()) -> tuple[m.Program, m.Question]:
        """A question typed by hand about the file's first case. Raises `NotReadable`."""
        from lexlogic.syntax.parser import parse_formula

        file = read_text("<question>", text)
        parsed, diagnostics = parse_formula(file)
        if parsed is None or not self.loaded.documents:
            raise NotReadable(diagnostics)
        *imported, main = self.loaded.documents
        span = parsed.span
        asked = tree.AskDecl(
            tree.Name(_TYPED, span=span), None, (), None, None, None, parsed, (), span=span
        )
        document = _insert(main, self.programs[0].name if self.programs else "", asked)
        resolved = resolve((*imported, document))
        if has_errors(resolved.diagnostics):
            raise NotReadable(resolved.diagnostics)
        for program in resolved.programs:
            for question in program.questions:
                if question.name == _TYPED:
                    views = tuple(m.ViewId(v) for v in under)
                    return program, attrs.evolve(question, under=views)
        raise NotReadable(diagnostics)

    def ask(
        self,
        question: str,
        under: str | tuple[str, ...] = (),
        thorough: bool = True,
    ) -> Verdict:
        """The verdict on a question of the file (by name) or on a claim written out.

        Raises `NotReadable` if it is neither.
        """
        return self.answer(*self.wanted(question, under), thorough=thorough)

    def wanted(
        self, question: str, under: str | tuple[str, ...] = ()
    ) -> tuple[m.Program, m.Question]:
        """A question of the file (by name) or a claim written out, asked on the case of some views.

        Raises `NotReadable` if it is neither.
        """
        views = (under,) if isinstance(under, str) and under else tuple(under)
        found = self.find(question)
        if found is None:
            return self.claim(question, views)
        if not views:
            return found
        program, known = found
        return program, attrs.evolve(known, under=tuple(m.ViewId(v) for v in views))

    def turns_on(
        self,
        question: str,
        under: str | tuple[str, ...] = (),
        most: int = 1000,
        law_only: bool = False,
    ) -> TurnsOn:
        """Every smallest combination of open facts and positions that settles a question, which issues
        never matter, and how often each decides (D50); `most` combinations each way are listed.

        Raises `NotReadable` if it is neither a question nor a claim.
        """
        from lexlogic.instruments.turns_on import turns_on

        return turns_on(self, *self.wanted(question, under), most, law_only)

    def moot(
        self,
        question: str,
        state: str,
        wants: str = "",
        under: str | tuple[str, ...] = (),
        most: int = 1000,
    ) -> Moot:
        """The case of a State on a question: its ways to win, what defeats each, what it may concede.

        `wants` is `entailed` or `excluded`; nothing means what the claim says. Raises `NotReadable` if it is
        neither a question nor a claim, `ValueError` if the claim does not say what the State wants.
        """
        from lexlogic.instruments.moot import moot, wanted_by

        program, asked = self.wanted(question, under)
        found = (Outcome(wants), "") if wants else wanted_by(state, asked.claim)
        if found is None:
            raise ValueError(f"what does {state} want of `{question}`: entailed or excluded?")
        return moot(self, program, asked, state, *found, most)

    def counterexample(self, claim: str, under: str | tuple[str, ...] = ()) -> Counterexample:
        """The smallest scenario that refutes a question of the file or a claim written out, beside the nearest
        in which it holds; or its proof.

        Raises `NotReadable` if it is neither a question nor a claim.
        """
        from lexlogic.instruments.counterexample import counterexample

        return counterexample(self, *self.wanted(claim, under))

    def scenarios(
        self,
        by: str | tuple[str, ...] = (),
        view: str = "",
        case: str = "",
        tell: int | None = None,
    ) -> Scenarios:
        """All legally different scenarios of a case: distinct in the outcomes of the questions named in `by`,
        or of all that are asked on no view, or on this. Number `tell` is told as well.

        Raises `NoSuch` and `Nothing` (lexlogic.instruments.consequences) if a name means nothing or no question
        is left, `IndexError` if there is no scenario of that number.
        """
        from lexlogic.instruments.consequences import select
        from lexlogic.instruments.scenarios import scenarios

        names = (by,) if isinstance(by, str) else tuple(by)
        return scenarios(self, select(self.programs, names, view, case), tell)

    def answer(self, program: m.Program, question: m.Question, thorough: bool = True) -> Verdict:
        """The verdict on a question of a program. Raises `NotReadable` if the program is circular."""
        try:
            with self._putting(program, question) as asker:
                verdict = asker.verdict(thorough)
        except (Exhausted, TooManyAtoms, MemoryError) as error:  # before there was anything to ask
            return Verdict(question, Outcome.UNDECIDED, cause=cause_of(error))
        if verdict.outcome is Outcome.UNDECIDED:
            self._forget(program, make_frame(program, question))
        return verdict

    def compare(
        self,
        first: str,
        second: str,
        view: str = "",
        only: tuple[str, ...] = (),
        say: Callable[[str], None] = lambda text: None,
    ) -> Sides:
        """Where two sides part: views, doctrines (`P`, `not P`), a case and its variant, norms, sources.

        Norms and sources are compared as texts, in every case; the others on each question as well (`only`: on
        these), doctrines and drafts on the case of `view` if one is named. Raises `Unclear` if a name is not
        known or not clear, `Unlike` if the two cannot be compared, `NotReadable` if the program is circular.
        """
        from lexlogic.instruments.compare import Sides, compare_sides
        from lexlogic.instruments.conduct import compare_conduct
        from lexlogic.instruments.sides import find_side

        one, other = (find_side(self.law, name) for name in (first, second))
        if one.is_text and other.is_text:
            return Sides(None, compare_conduct(self, one, other))
        questions = compare_sides(self, one, other, view, only, say)
        say("conduct as such")
        return Sides(questions, compare_conduct(self, one, other) if not only else None)

    def harmonise(self, question: str, under: str = "") -> Harmonised:
        """The conflict a question asks about, under each reading of the disputed law (D30).

        Raises `NotReadable` if there is no such question, `Unlike` if it asks about no conflict, `Exhausted`
        or `TooManyAtoms` at the limit.
        """
        from lexlogic.instruments.harmonise import harmonise

        program, asked = self.find(question) or self.claim(question)
        if under:
            asked = attrs.evolve(asked, under=(m.ViewId(under),))
        return harmonise(self, program, asked)

    def put(self, program: m.Program, question: m.Question) -> Asker:
        """The question put to its theory, for an instrument that asks more than the verdict.

        Raises `NotReadable` if the program is circular, `Exhausted` if the budget is spent.
        """
        with self._putting(program, question) as asker:
            asker.prepare()
        return asker

    def put_leaving_open(
        self, program: m.Program, question: m.Question, atoms: tuple[m.Predication, ...]
    ) -> Asker:
        """As `put`, at the same points in time, with nothing given of some atoms.

        Raises `Entangled` if it is circular then, `TooManyAtoms` if too much is left open, `Exhausted`.
        """
        budget = Budget(self.effort)
        frame = make_frame(program, question)
        opened = leave_open(program, atoms)
        theory = Theory(opened, frame, lambda g: Z3Oracle(g, budget), self.memory(program))
        asker = Asker(theory, question, budget, None)
        if self.replaying:
            asker.second = _Second(opened, frame, evaluate.Theory(opened, frame))
        asker.prepare()
        return asker

    def audit(self, everything: bool = False) -> Audit:
        """Every minimal conflict among the file's norms and those it imports, in all fact patterns.

        `everything`: imported norms among themselves, too. What a limit left out is in `Audit.undecided`.
        Raises `NotReadable` if the file states no norm and asks about none.
        """
        from lexlogic.auditing import SecondLook, subject_of
        from lexlogic.instruments.audit import Auditor, audit

        found = subject_of(self.loaded)
        if found.program is None:
            raise NotReadable(found.diagnostics)
        own = None if everything else found.own
        second = SecondLook() if self.replaying else None
        return audit(Auditor(found.program, own, effort=self.effort, replay=second))

    @contextmanager
    def _putting(self, program: m.Program, question: m.Question) -> Iterator[Asker]:
        frame = make_frame(program, question)
        budget = Budget(self.effort)
        try:
            theory = self.theory(program, frame, budget)
            second = self._second(program, frame) if self.replaying else None
            yield Asker(theory, question, budget, second)
        except Entangled as error:
            self._forget(program, frame)
            from lexlogic.explanation.circles import describe_circle

            raise NotReadable((describe_circle(program, question, error),)) from error
        except BaseException:
            self._forget(program, frame)
            raise
        keep(self.memory(program), self.loaded.documents, program.name, program.variant)

    def timeline(
        self,
        question: str,
        under: str | tuple[str, ...] = (),
        as_of: bool = False,
        since: int | None = None,
        until: int | None = None,
    ) -> Timeline:
        """The answer to a question of the file, or to a claim written out, at every date (D51).

        What happens is moved to each date; with `as_of` it stays, and the claim is asked as of each.
        `since` and `until` are days (`datetime.date.toordinal`), both included. Raises `NotReadable` if it
        is neither, or if the program is circular at some date.
        """
        from lexlogic.instruments.timeline import timeline

        views = (under,) if isinstance(under, str) else tuple(under)
        program, asked = self.find(question) or self.claim(question, views)
        if views:
            asked = attrs.evolve(asked, under=tuple(m.ViewId(v) for v in views))
        return timeline(self, program, asked, as_of, since, until)

    def apart(self, watch: Watch | None = None) -> Session:
        """A session of the same file that keeps no theory of this one, for a program that was changed.

        What is known of texts is shared: they are compared without facts. `watch` notes the dates its
        theories read (D51).
        """
        return Session(
            self.loaded, self.effort, self.replaying, memories=self._memories, watch=watch
        )

    def _forget(self, program: m.Program, frame: Frame) -> None:
        """Drop a theory whose grounding was broken off: it is incomplete for the questions that follow."""
        key = _key(program, frame)
        self._oracles.pop(key, None)
        dropped = self._theories.pop(key, None)
        if dropped is not None:
            dropped.broken_off = True

    def whole(self, program: m.Program, verdict: Verdict) -> Verdict:
        """The verdict, asked again if a later question broke off the theory they shared."""
        if verdict.theory is None or not verdict.theory.broken_off:
            return verdict
        return self.answer(program, verdict.question)

    def memory(self, program: m.Program) -> TextMemory:
        """What is known about the texts of a program, from this run and from earlier ones."""
        key = (program.name, program.variant)
        if key not in self._memories:
            self._memories[key] = recall(self.loaded.documents, *key)
        return self._memories[key]

    def covers(
        self,
        program: m.Program,
        frame: Frame,
        scenario: Scenario,
        norm: m.Norm,
        env: Mapping[str, str],
    ) -> bool | None:
        """Whether a norm's scope holds of its parameters in a scenario of texts, as the second evaluator
        reads it (D17); none if it cannot tell."""
        return in_text_scope(program, frame, scenario, norm, env)

    def theory(self, program: m.Program, frame: Frame, budget: Budget) -> Theory:
        """The theory of a program in a frame, shared by questions with the same frame."""
        key = _key(program, frame)
        found = self._theories.get(key)
        oracles = self._oracles.setdefault(key, _Oracles(budget.effort))
        oracles.renew()
        if found is None:
            memory = self.memory(program)
            found = Theory(program, frame, oracles, memory, self._watch)
            self._theories[key] = found
            self._passing(program, key)
        return found

    def _passing(self, program: m.Program, key: _Key) -> None:
        """Of programs that an instrument made, keep the theories of the last few only: each is asked once."""
        if any(program is own for own in self.programs):
            return
        self._made.append(key)
        while len(self._made) > _KEPT:
            oldest = self._made.pop(0)
            self._theories.pop(oldest, None)
            self._worlds.pop(oldest, None)

    def quiz(
        self,
        questions: Sequence[tuple[m.Program, m.Question]] = (),
        number: int = 5,
        seed: int = 1,
        kinds: Sequence[str] = ("contrast", "conflict", "position", "order"),
        difficulty: str = "",
        say: Callable[[str], None] = lambda text: None,
        file: str = "",
    ) -> Quiz:
        """Exercises from the file's questions, or from those named, each with its key proved.

        The same seed makes the same set. Fewer than `number` if the file gives no more without two alike; the
        record says why. Raises `NotReadable` if a program is circular.
        """
        from lexlogic.instruments.quiz import make_quiz

        asked = tuple(questions) or tuple((p, q) for p in self.programs for q in p.questions)
        name = file or (self.loaded.file.name if self.loaded.file else "")
        return make_quiz(self, name, asked, number, seed, kinds, difficulty, say)

    def look_again(
        self,
        program: m.Program,
        question: m.Question,
        frame: Frame,
        scenario: Scenario,
        expected: bool,
    ) -> str:
        """Have the second evaluator look at a scenario of a program made from one of the file: the same
        with other facts or positions, over the points of `frame`.

        Says how it was checked. Raises `InternalError` if it sees the scenario otherwise.
        """
        shared = evaluate.Theory(program, frame)
        # What texts say does not depend on facts (D17-D19): one comparison serves every pattern.
        shared.texts = self._compared.setdefault((id(program.norms), frame), shared.texts)
        second = _Second(program, frame, shared)
        return confirm(second if self.replaying else None, question, scenario, expected)

    def _second(self, program: m.Program, frame: Frame) -> _Second:
        key = _key(program, frame)
        shared = self._worlds.get(key)
        if shared is None:
            shared = self._worlds[key] = evaluate.Theory(program, frame)
        return _Second(program, frame, shared)


@define
class _Oracles:
    """Makes the oracles of a theory; what they may spend is counted anew for each question.

    What compares texts works in a context of its own: it has nothing to do where an earlier run has compared
    them, and what a solver finds first depends on what its context has seen.
    """

    effort: float
    _own: Budget = field(init=False)
    _texts: Budget = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._own, self._texts = Budget(self.effort), Budget(self.effort)

    def __call__(self, grounder: Grounder) -> Z3Oracle:
        return Z3Oracle(grounder, self._texts if isinstance(grounder, TextGrounder) else self._own)

    def renew(self) -> None:
        """Let them spend as much again, for another question."""
        self._own.renew()
        self._texts.renew()


@define
class _Second:
    """The second evaluator at work on one question (`SecondEvaluator`)."""

    program: m.Program
    frame: Frame
    shared: evaluate.Theory
    _worlds: dict[Scenario, evaluate.World] = field(factory=dict)

    def replay(
        self, question: m.Question, scenario: Scenario
    ) -> tuple[tuple[str, ...], bool | None]:
        """The constraints that a scenario breaks, and whether the claim holds in it."""
        world = self._world(scenario)
        try:
            return world.admissible(question), world.claim(question)
        except (TooLarge, Circular, RecursionError):
            return (), None  # it enumerates more than the claim needs

    def confirms(self, question: m.Question, remark: Remark) -> bool | None:
        """Whether the remark's scenario is a completion, and what is remarked is so in it."""
        world = self._world(remark.scenario)
        try:
            return not world.admissible(question) and world.confirms(question, remark)
        except (TooLarge, Circular, RecursionError):
            return None

    def at(self, program: m.Program, frame: Frame) -> _Second:
        """The same at work on other findings."""
        return _Second(program, frame, evaluate.Theory(program, frame))

    def _world(self, scenario: Scenario) -> evaluate.World:
        self.shared.allowed = _REPLAY
        world = self._worlds.get(scenario)
        if world is None:
            world = evaluate.World(self.program, self.frame, scenario, theory=self.shared)
            self._worlds[scenario] = world
        return world


_TYPED = "question-typed"

_REPLAY = 100_000
"""Values the second evaluator computes at most for one scenario; it guesses where it cannot order its work."""


def _insert(document: tree.Document, case: str, asked: tree.AskDecl) -> tree.Document:
    """The document with a question added to the case of that name, or to the file itself."""

    def within(body: tuple[Any, ...]) -> tuple[tuple[Any, ...], bool]:
        for index, item in enumerate(body):
            if not isinstance(item, tree.CaseDecl) or isinstance(item.opening, tree.VariantOpen):
                continue
            if item.opening.name.text == case:
                changed = attrs.evolve(item, body=(*item.body, asked))
                return (*body[:index], changed, *body[index + 1 :]), True
            inner, done = within(item.body)
            if done:
                changed = attrs.evolve(item, body=inner)
                return (*body[:index], changed, *body[index + 1 :]), True
        return body, False

    body, done = within(document.statements)
    if not done:
        body = (*body, asked)
    return attrs.evolve(document, statements=body)


def open_file(path: str | Path, effort: float = 1.0) -> Session:
    """The session of a file. Raises `NotReadable` if it has errors."""
    loaded = load(path)
    if not loaded.ok:
        raise NotReadable(loaded.diagnostics)
    return Session(loaded, effort)


def open_text(text: str | TextFile, effort: float = 1.0) -> Session:
    """As `open_file`, for a text."""
    loaded = load_text(text)
    if not loaded.ok:
        raise NotReadable(loaded.diagnostics)
    return Session(loaded, effort)


__all__ = ["NotReadable", "Outcome", "Session", "open_file", "open_text"]
