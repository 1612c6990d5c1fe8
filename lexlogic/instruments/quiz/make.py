"""A file -> a set of exercises: found lazily in an order the seed fixes, no two alike, from easy to hard."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from attrs import define, field

from lexlogic.instruments.asking import Study
from lexlogic.instruments.quiz.chance import Chance
from lexlogic.instruments.quiz.clash import clashes
from lexlogic.instruments.quiz.contrast import contrasts
from lexlogic.instruments.quiz.decider import deciders
from lexlogic.instruments.quiz.matter import Matter
from lexlogic.instruments.quiz.model import LARGEST, LONGEST, Exercise, Quiz, texts_of
from lexlogic.instruments.quiz.order import orders
from lexlogic.program import model as m
from lexlogic.solving.ask import InternalError, cause_of
from lexlogic.solving.budget import Exhausted
from lexlogic.theory.components import TooManyAtoms

Finder = Callable[[Matter, str, Chance], Iterator[Exercise]]

_FINDERS: dict[str, Finder] = {
    "contrast": contrasts,
    "conflict": clashes,
    "position": deciders,
    "order": orders,
}
KINDS = tuple(_FINDERS)
"""The kinds of exercise, in the order in which a set takes turns among them."""

_NONE = {
    "contrast": "no fact with a sentence of its own turns an answer by itself",
    "conflict": "no two norms clash for certain, with others beside them to choose from",
    "position": "no position decides an answer by itself, with two others that do not",
    "order": "no settled answer has an argument, or a part of one, of 4 to 7 steps",
}


def make_quiz(
    study: Study,
    file: str,
    asked: Sequence[tuple[m.Program, m.Question]],
    number: int = 5,
    seed: int = 1,
    kinds: Sequence[str] = KINDS,
    difficulty: str = "",
    say: Callable[[str], None] = lambda text: None,
) -> Quiz:
    """Exercises from the questions of a file; fewer than `number` where it gives no more, and why.

    `difficulty` is easy, medium or hard, or empty for any. Raises `NotReadable` if a program is circular.
    """
    maker = _Maker(study, Chance(seed), tuple(asked), difficulty, say)
    chosen = maker.choose(number, [k for k in KINDS if k in kinds])
    place = {kind: i for i, kind in enumerate(KINDS)}
    chosen.sort(key=lambda e: (e.size.count, place[e.kind]))
    case = asked[0][0].name if asked else ""
    short = maker.shortfall(len(chosen), number) if len(chosen) < number else ""
    names = tuple(_names(asked, chosen))
    return Quiz(file, case, seed, number, tuple(chosen), names, short, tuple(maker.notes))


def _names(
    asked: Sequence[tuple[m.Program, m.Question]], exercises: Sequence[Exercise]
) -> Iterator[tuple[str, str]]:
    """The sources that the exercises name by a short name, with their titles."""
    told = " ".join(text for e in exercises for text in texts_of(e))
    seen: set[str] = set()
    for program, _ in asked:
        for name, title in _titled(program):
            if name in seen or not title or title == name:
                continue
            seen.add(name)
            if re.search(rf"(?<![\w.]){re.escape(name)}(?![\w.]\w)(?!\w)", told):
                yield name, title


def _titled(program: m.Program) -> Iterator[tuple[str, str]]:
    """What a student cannot know by its name: sources, norms without an article, persons nobody is."""
    kinds = {m.IndividualKind.ARBITRARY: "anybody", m.IndividualKind.WITNESS: "somebody"}
    for individual in program.individuals:
        yield str(individual.name), kinds.get(individual.kind, "")
    for source in program.sources:
        yield str(source.name), source.title
    for norm in program.norms:
        if not norm.article:
            yield str(norm.name), norm.title


@define
class _Maker:
    study: Study
    chance: Chance
    asked: tuple[tuple[m.Program, m.Question], ...]
    difficulty: str
    say: Callable[[str], None]
    notes: dict[str, None] = field(factory=dict)
    found: dict[str, int] = field(factory=dict)
    """How many exercises of each kind were chosen."""
    left_out: dict[str, int] = field(factory=dict)
    """How many were found of other difficulty."""
    _matters: dict[int, Matter | None] = field(factory=dict)

    def choose(self, number: int, kinds: list[str]) -> list[Exercise]:
        """Up to `number` exercises, the kinds taking turns while they have any."""
        waiting = {kind: self.exercises(kind) for kind in kinds}
        self.found = dict.fromkeys(kinds, 0)
        chosen: list[Exercise] = []
        alike: set[str] = set()
        while len(chosen) < number and waiting:
            for kind in list(waiting):
                if len(chosen) == number:
                    break
                self.say(f"making exercise {len(chosen) + 1} of {number}: {kind}")
                exercise = self._next(waiting[kind], alike)
                if exercise is None:
                    del waiting[kind]
                    continue
                alike |= exercise.alike
                chosen.append(exercise)
                self.found[kind] += 1
        return chosen

    def _next(self, exercises: Iterator[Exercise], alike: set[str]) -> Exercise | None:
        for exercise in exercises:
            if alike & exercise.alike:
                continue
            if self.difficulty and exercise.size.word != self.difficulty:
                self.left_out[exercise.kind] = self.left_out.get(exercise.kind, 0) + 1
                continue
            return exercise
        return None

    def exercises(self, kind: str) -> Iterator[Exercise]:
        """All exercises of a kind: one of each question first, then more of each."""
        turns = []
        for index in self.chance.of(f"questions {kind}").shuffled(range(len(self.asked))):
            turns.append(self._of(kind, index))
        while turns:
            going = []
            for turn in turns:
                exercise = next(turn, None)
                if exercise is not None:
                    yield exercise
                    going.append(turn)
            turns = going

    def _of(self, kind: str, index: int) -> Iterator[Exercise]:
        program, question = self.asked[index]
        address = address_of(program, question)
        chance = self.chance.of(f"{kind} {address}")
        try:
            matter = self._matter(index)
            if matter is not None:
                yield from _FINDERS[kind](matter, address, chance)
        except (Exhausted, TooManyAtoms) as error:
            cause = cause_of(error)
            self.notes[f"{address}: {cause}, so nothing was made of it. This is not a no."] = None
        except InternalError:
            self.notes[
                f"{address}: the two evaluators part on a pattern of it, so it was left out; "
                "please report it."
            ] = None

    def _matter(self, index: int) -> Matter | None:
        if index not in self._matters:
            self._matters[index] = None
            self._matters[index] = Matter.put(self.study, *self.asked[index])
        return self._matters[index]

    def shortfall(self, made: int, wanted: int) -> str:
        """Why there are not as many exercises as were wanted."""
        parts = []
        for kind, count in self.found.items():
            other = self.left_out.get(kind, 0)
            said = f"{kind} {count}"
            if other:
                said += f" (and {other} that are not {self.difficulty})"
            elif not count:
                said += f" ({_NONE[kind]})"
            parts.append(said)
        questions = f"{len(self.asked)} question{'s' * (len(self.asked) != 1)}"
        return (
            f"{made} of {wanted} exercises: no more can be made of the {questions} asked without "
            f"two alike. "
            f"By kind: {'; '.join(parts)}."
            f" Stories of more than {LONGEST} points and arguments of more than {LARGEST} are left out."
        )


def address_of(program: m.Program, question: m.Question) -> str:
    """A question as `explain` takes it, whatever else stands in the file: `Ryu:NoDanger/torture`."""
    case = f"{program.name}:{program.variant}" if program.variant else program.name
    return f"{case}/{question.name}" if case else question.name
