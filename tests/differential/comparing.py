"""The engine against the reference evaluator on one program: verdicts by brute force, and single scenarios."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from itertools import product
from random import Random

from attrs import define, evolve, field, frozen

from lexlogic.program.frame import DAY, BaseAtom, Frame, Scenario
from lexlogic.program.frames import make_frame
from lexlogic.program.model import Program, Question
from lexlogic.reference import Entangled, TooLarge, World, base_atoms
from lexlogic.reference.computed import vectors
from lexlogic.reference.evaluate import Theory
from lexlogic.session import NotReadable, Session, open_text
from tests.programs import Made

SCENARIOS = 128
"""Scenarios tried for a program at most; larger ones are left out."""


@frozen
class Disagreement:
    """A claim on which the two differ, with what each says."""

    claim: str
    engine: str
    reference: str
    made: Made
    given: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the program and the two answers."""
        text = self.made.asking((self.claim,), self.given)
        return f"engine: {self.engine}; reference: {self.reference}\n{text}"


@define
class Tally:
    """What was compared, and what was left out and why."""

    programs: int = 0
    claims: int = 0
    left_out: dict[str, int] = field(factory=dict)
    outcomes: dict[str, int] = field(factory=dict)
    found: list[Disagreement] = field(factory=list)

    def leave(self, why: str) -> None:
        self.left_out[why] = self.left_out.get(why, 0) + 1

    def count(self, word: str) -> None:
        self.claims += 1
        self.outcomes[word] = self.outcomes.get(word, 0) + 1


def opened(made: Made, given: tuple[str, ...] = ()) -> Session | None:
    """The session of a program; none if the language refuses it."""
    try:
        return open_text(made.asking(made.claims, given))
    except NotReadable:
        return None


def engine_word(session: Session, program: Program, question: Question) -> str:
    """The engine's verdict with its profile, `entangled`, or how it failed."""
    try:
        verdict = session.answer(program, question, thorough=False)
    except NotReadable:
        return "entangled"
    except Exception as error:
        return f"fails with {type(error).__name__}: {error}"
    if verdict.word == "open":
        return "open: " + " ".join(sorted(o.value for o in verdict.profile))
    return verdict.word


def completions(
    program: Program, question: Question, frame: Frame, theory: Theory, limit: int = SCENARIOS
) -> list[World]:
    """All completions for the views of a question. Raises `TooLarge`."""
    atoms = base_atoms(program, question, frame)
    blank = World(program, frame, Scenario(frozenset(), frozenset()), theory=theory)
    held = list(vectors(blank))
    if 2 ** len(atoms.either) * len(held) > limit:
        raise TooLarge("scenarios")
    found = []
    for choice in product((False, True), repeat=len(atoms.either)):
        chosen = frozenset(a for a, yes in zip(atoms.either, choice, strict=True) if yes)
        for positions in held:
            scenario = Scenario(chosen | atoms.always, positions)
            world = World(program, frame, scenario, uncut=True, theory=theory)
            if not world.admissible(question):
                found.append(world)
    return found


def reference_word(worlds: Iterable[World], question: Question) -> str:
    """The verdict over all completions, with the profile over positions (D49)."""
    facts: dict[frozenset[str], set[bool]] = {}
    for world in worlds:
        facts.setdefault(world.scenario.held, set()).add(world.claim(question))
    words = {
        "open" if len(v) > 1 else "entailed" if True in v else "excluded" for v in facts.values()
    }
    if not words:
        return "inconsistent"
    if len(words) == 1 and words != {"open"}:
        return words.pop()
    return "open: " + " ".join(sorted(words))


def compare_verdicts(made: Made, tally: Tally, limit: int = SCENARIOS) -> None:
    """Compare the verdict of every claim with brute force over the completions (M2)."""
    session = opened(made)
    if session is None:
        tally.leave("refused")
        return
    program = session.programs[0]
    shared: dict[Frame, Theory] = {}
    known: dict[tuple[Frame, tuple[str, ...]], list[World]] = {}
    tally.programs += 1
    for text, question in zip(made.claims, program.questions, strict=True):
        frame = make_frame(program, question)
        theory = shared.setdefault(frame, Theory(program, frame))
        key = frame, tuple(map(str, question.under))
        try:
            if key not in known:
                known[key] = completions(program, question, frame, theory, limit)
            reference = reference_word(known[key], question)
        except TooLarge:
            tally.leave("too large")
            continue
        except Entangled:
            reference = "entangled"
        engine = engine_word(session, program, question)
        if "entangled" in (engine, reference):
            # Either may refuse more than D45 asks for: the engine's test is coarse, and the reference
            # evaluates whole registers.
            tally.leave("entangled")
            if not engine.startswith("fails"):
                continue
        tally.count(engine)
        if engine != reference:
            tally.found.append(Disagreement(text, engine, reference, made))


def spelled(atom: BaseAtom, true: bool) -> str:
    """A base atom as a finding."""
    inside = f"({', '.join(atom.terms)})" if atom.terms else ""
    when = ""
    if atom.tick:
        when = f" at {datetime.date.fromordinal(atom.tick // DAY)}"
    return f"{'' if true else 'not '}{atom.predicate}{inside}{when}"


def compare_scenario(made: Made, tally: Tally, dice: Random) -> None:
    """State one scenario whole: the engine must be settled, and say what the world says."""
    session = opened(made)
    if session is None:
        tally.leave("refused")
        return
    program = session.programs[0]
    question = evolve(program.questions[0], under=())
    frame = make_frame(program, question)
    theory = Theory(program, frame)
    atoms = base_atoms(program, question, frame)
    blank = World(program, frame, Scenario(frozenset(), frozenset()), theory=theory)
    chosen = frozenset(a for a in atoms.either if dice.random() < 0.5) | atoms.always
    held = dice.choice(list(vectors(blank)))
    if any(a.open_part or (a.tick or 0) % DAY for a in atoms.either):
        tally.leave("not to be stated")  # an open part, or a point between the dates
        return
    given = tuple(spelled(a, a in chosen) for a in atoms.either)
    positions = [f"{'holds' if p.name in held else 'rejects'} {p.name}" for p in program.positions]
    view = ("view Whole " + " ".join(positions),) if positions else ()
    claims = tuple(
        (" under Whole: " if positions else ": ") + c.split(": ", 1)[1] for c in made.claims
    )
    whole = Made((*made.statements, *view), claims, made.features)
    session = opened(whole, given)
    if session is None:
        tally.leave("refused")
        return
    program = session.programs[0]
    tally.programs += 1
    worlds: dict[Frame, tuple[World, bool]] = {}
    for text, question in zip(claims, program.questions, strict=True):
        frame = make_frame(program, question)
        try:
            if frame not in worlds:
                left = base_atoms(program, question, frame)
                if left.either:
                    tally.leave("more points")  # the findings' dates added some
                    continue
                world = World(program, frame, Scenario(left.always, held), uncut=True)
                worlds[frame] = world, not world.admissible(question)
            world, admissible = worlds[frame]
            reference = (
                "inconsistent"
                if not admissible
                else "entailed"
                if world.claim(question)
                else "excluded"
            )
        except TooLarge:
            tally.leave("too large")
            continue
        except Entangled:
            reference = "entangled"
        engine = engine_word(session, program, question)
        if "entangled" in (engine, reference) and not engine.startswith("fails"):
            tally.leave("entangled")
            continue
        tally.count(engine)
        if engine != reference:
            tally.found.append(Disagreement(text, engine, reference, whole, given))


def minimised(found: Disagreement, again: Callable[[Made], bool]) -> Made:
    """The smallest program, by leaving out statements and words, that is still of that kind."""
    made = Made(found.made.statements, (found.claim,), found.made.features)
    changed = True
    while changed:
        changed = False
        for smaller in _smaller(made):
            if again(smaller):
                made, changed = smaller, True
                break
    return made


def _smaller(made: Made) -> Iterable[Made]:
    for index in range(len(made.statements)):
        rest = made.statements[:index] + made.statements[index + 1 :]
        yield Made(rest, made.claims, made.features)
    for index, statement in enumerate(made.statements):
        for shorter in _shorter(statement):
            changed = (*made.statements[:index], shorter, *made.statements[index + 1 :])
            yield Made(changed, made.claims, made.features)
    for shorter in _shorter(made.claims[0]):
        yield Made(made.statements, (shorter,), made.features)


def _shorter(statement: str) -> Iterable[str]:
    words = statement.split(" ")
    for size in (12, 8, 6, 5, 4, 3, 2, 1):
        for start in range(1, len(words) - size + 1):
            cut = words[start : start + size]
            if "owed" not in cut or "owed" in words[start + size :]:
                yield " ".join(words[:start] + words[start + size :])
