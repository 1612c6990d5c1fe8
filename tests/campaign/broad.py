"""Programs with anything the language has: verdicts by brute force over the few completions that findings leave."""

from __future__ import annotations

from random import Random

from attrs import evolve

from lexlogic.program.frame import DAY, BaseAtom, Frame, Scenario
from lexlogic.program.frames import make_frame
from lexlogic.program.model import Program, Question
from lexlogic.reference import Entangled, TooLarge, World, base_atoms
from lexlogic.reference.computed import vectors
from lexlogic.reference.evaluate import Theory
from lexlogic.session import Session
from tests.differential.comparing import (
    Disagreement,
    Tally,
    completions,
    engine_word,
    opened,
    reference_word,
    room,
    sampled,
    spelled,
)
from tests.generators.semantics import found_in
from tests.programs import Made

SCENARIOS = 32
"""Scenarios left at most."""

DRAWN = 8
"""Scenarios drawn where more are left all the same."""


def settled(made: Made, dice: Random, most: int = SCENARIOS) -> Made:
    """The program with findings added until no question has more scenarios than that, if they can be stated."""
    session = opened(made)
    if session is None:
        return made
    program = session.programs[0]
    frames = {make_frame(program, q): q for q in program.questions}
    stated: dict[str, bool] = {}
    for frame, question in frames.items():
        atoms = base_atoms(program, question, frame)
        theory = Theory(program, frame)
        held = list(vectors(World(program, frame, _scenario(), theory=theory)))
        left = max(0, (most // max(1, len(held))).bit_length() - 1)
        free = [a for a in atoms.either if spelled(a, True) not in stated]
        sayable = [a for a in free if not _unspeakable(a, program.dated)]
        dice.shuffle(sayable)
        chosen = sayable[: max(0, len(free) - left)]
        true = _true(program, frame, theory, held, atoms.always, tuple(atoms.either), dice)
        stated.update({spelled(a, True): a in true for a in chosen})
    given = tuple(f"given {'' if true else 'not '}{atom}" for atom, true in stated.items())
    ticks = {t for frame in frames for t in frame.ticks}
    return _without_more(evolve(made, statements=(*made.statements, *given)), ticks, dice)


def _without_more(made: Made, ticks: set[int], dice: Random) -> Made:
    """The same, with nothing done at points that are there only since something is said of all others (D3), nor, of
    most, before and after all points of the questions.

    A denial for a time, unlike one for a day, makes no further point.
    """
    session = opened(made)
    if session is None:
        return made
    denied: dict[str, None] = {}
    program = session.programs[0]
    frames = {make_frame(program, q): q for q in program.questions}
    asked = {tick for frame in frames for tick in frame.asked}
    for frame, question in frames.items():
        atoms = base_atoms(program, question, frame)
        outside = {*frame.ticks} - {*frame.asked}
        for atom in sorted(atoms.either):
            left = (
                min(asked) <= 0 or dice.random() > 0.7
                if atom.tick in outside
                else atom.tick in {*ticks, None}
            )
            if not left and not _unspeakable(atom, program.dated):
                true = {a.tick or 0 for a in atoms.always if evolve(a, tick=atom.tick) == atom}
                what = spelled(evolve(atom, tick=None), True)
                denied[f"given not {what} {room(atom.tick or 0, ticks, true)}"] = None
    return evolve(made, statements=(*made.statements, *denied))


def _scenario() -> Scenario:
    return Scenario(frozenset(), frozenset())


def _unspeakable(atom: BaseAtom, dated: bool) -> bool:
    """Whether no finding can state it: the open part of a standard, a membership, a point that is no date,
    somebody unnamed."""
    if any("#" in str(term) for term in atom.terms):
        return True
    between = bool((atom.tick or 0) % DAY) or (dated and atom.tick == 0)
    return atom.open_part or between or atom.predicate == "party"


def _true(
    program: Program,
    frame: Frame,
    theory: Theory,
    held: list[frozenset[str]],
    always: frozenset[BaseAtom],
    either: tuple[BaseAtom, ...],
    dice: Random,
) -> frozenset[BaseAtom]:
    """What is true in some completion drawn at random, if one is found soon."""
    chosen: frozenset[BaseAtom] = frozenset()
    for _ in range(8):
        chosen = frozenset(a for a in either if dice.random() < 0.4) | always
        world = World(program, frame, Scenario(chosen, dice.choice(held)), theory=theory)
        try:
            if not world.admissible():
                break
        except (Entangled, TooLarge):
            break
    return chosen


def compare(made: Made, tally: Tally, dice: Random) -> None:
    """Every verdict of the case and its variant is what brute force gives over what findings leave open."""
    compare_as_stated(settled(made, dice), tally, dice)


def compare_as_stated(made: Made, tally: Tally, dice: Random) -> None:
    """The same with no findings added."""
    session = opened(made)
    if session is None:
        tally.leave("refused")
        return
    tally.programs += 1
    for program in session.programs:
        _Comparison(made, session, program, tally, dice).run()


class _Comparison:
    """One program of a session, its completions found once for each frame and what it is asked under."""

    def __init__(
        self, made: Made, session: Session, program: Program, tally: Tally, dice: Random
    ) -> None:
        self.made, self.session, self.program, self.tally = made, session, program, tally
        self.dice = dice
        self.shared: dict[Frame, Theory] = {}
        self.known: dict[tuple[Frame, tuple[str, ...], str], list[World]] = {}

    def run(self) -> None:
        """Compare every question, then look at what is so in some completion."""
        for question in self.program.questions:  # of a variant, some of them
            self._question(self.made.claims[int(question.name[1:])], question)
        for worlds in list(self.known.values())[:1] if not self.tally.found else ():
            self.tally.seen |= found_in(worlds)

    def _question(self, text: str, question: Question) -> None:
        tally = self.tally
        engine = engine_word(self.session, self.program, question)
        if engine == "undecided":  # no answer, and no wrong one
            tally.leave("undecided by the engine")
            return
        try:
            reference = reference_word(self._worlds(question), question)
        except TooLarge:
            self._sampled(text, question, engine)
            return
        except Entangled:
            reference = "entangled"
        except Exception as error:
            reference = f"fails with {type(error).__name__}: {error}"
        if engine != reference and "entangled" in (engine, reference):
            tally.leave(f"refused by the {'engine' if engine == 'entangled' else 'reference'} only")
            if not engine.startswith("fails"):
                return
        if engine == reference == "entangled":
            tally.leave("refused by both")
            return
        tally.count(engine)
        if engine != reference:
            tally.found.append(Disagreement(text, engine, reference, self.made))

    def _sampled(self, text: str, question: Question, engine: str) -> None:
        """Too many completions: what is entailed must be so in those drawn, what is excluded in none of them."""
        frame = make_frame(self.program, question)
        theory = self.shared.setdefault(frame, Theory(self.program, frame))
        try:
            drawn = sampled(self.program, question, frame, theory, self.dice, DRAWN)
            values = {w.claim(question) for w in drawn}
        except (TooLarge, Entangled):
            values = set()
        if engine == "entangled" or not values:
            self.tally.leave("too large")
            return
        self.tally.count(f"drawn: {engine}")
        against = {"entailed": {False}, "excluded": {True}, "inconsistent": {False, True}}
        if engine.startswith("fails") or values & against.get(engine, set()):
            words = f"in completions drawn: {sorted(values)}"
            self.tally.found.append(Disagreement(text, engine, words, self.made))

    def _worlds(self, question: Question) -> list[World]:
        frame = make_frame(self.program, question)
        theory = self.shared.setdefault(frame, Theory(self.program, frame))
        key = frame, tuple(map(str, question.under)), repr(question.supposing)
        if key not in self.known:
            found = completions(self.program, question, frame, theory, 4 * SCENARIOS)
            self.known[key] = found
        return self.known[key]
