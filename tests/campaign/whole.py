"""Whole programs drawn by number: verdicts by brute force, scenarios, remarks, and the same formulas under cvc5."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from types import FrameType

import cvc5
from attrs import evolve

from lexlogic.cli.start import in_z3
from lexlogic.rendering.answers import Answer
from lexlogic.rendering.certificates import certificate_files
from lexlogic.session import NotReadable
from lexlogic.solving.bundle import Formulas, bundle, formulas_of
from lexlogic.solving.verdict import Outcome
from lexlogic.theory.circuit import TooManyAtoms
from tests.campaign import broad, unrelated
from tests.campaign.coverage import features
from tests.campaign.more import enriched
from tests.campaign.runner import FORM, Tally
from tests.differential import comparing
from tests.generators import whole
from tests.generators.constructs import forms
from tests.generators.relations import texts
from tests.generators.times import timed
from tests.generators.votes import voting
from tests.programs import Made, make, make_remarkable

Compare = Callable[[Made, comparing.Tally, Random], None]

SECONDS = 6.0
"""Processor time a program may take; the reference guesses where it cannot order its work."""
_SOON = 0.02  # seconds


class Slow(BaseException):
    """The program is left out: it takes too long."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raise `Slow` after so much processor time, where the system can."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(_: int, frame: FrameType | None) -> None:
        if in_z3(frame):  # broken off there, its memory may be left in disorder
            signal.setitimer(signal.ITIMER_VIRTUAL, _SOON)
        else:
            raise Slow

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _contents(made: Made) -> frozenset[str]:
    """What the generator says it put in, and what its text shows."""
    return features(made)


def compared(
    name: str,
    generator: Callable[[Random], Made],
    compare: Compare,
    contents: Callable[[Made], frozenset[str]] = _contents,
    seconds: float = SECONDS,
) -> Callable[..., Tally]:
    """A lane over drawn programs."""

    def run(start: int, count: int, seed: int) -> Tally:
        tally = Tally()
        for number in range(start, start + count):
            made = generator(Random(f"{seed} {number}"))
            one = comparing.Tally()
            try:
                with limited(seconds):
                    compare(made, one, Random(number))
            except Slow:
                tally.count("too slow")
                continue
            except Exception as error:
                tally.count("fails")
                tally.differ.append(f"{name} {number}: {type(error).__name__}: {error}")
                continue
            word = "differ" if one.found else "agree" if one.claims else "left out"
            tally.count(word, one.seen | contents(made) if one.claims else frozenset())
            tally.values += one.claims
            for why, count in one.left_out.items():
                key = f"claims left out: {why}"
                tally.seen[key] = tally.seen.get(key, 0) + count
            for found in one.found[:1]:
                small = comparing.minimised(found, _still(found, compare, number))
                tally.differ.append(f"{name} {number}: {found}\nreduced:\n{small.text}")
        return tally

    return run


def _still(found: comparing.Disagreement, compare: Compare, number: int) -> Callable[[Made], bool]:
    """Whether a smaller program differs in the same way."""

    def again(made: Made) -> bool:
        one = comparing.Tally()
        try:
            with limited(SECONDS):
                compare(made, one, Random(number))
        except (Slow, Exception):
            return False
        return any((d.engine, d.reference) == (found.engine, found.reference) for d in one.found)

    return again


def drawn(made: Made) -> frozenset[str]:
    """The forms of the language in a program, for the table."""
    return frozenset(FORM + f for f in forms(made.text))


def verdicts(made: Made, tally: comparing.Tally, dice: Random) -> None:
    """Every verdict is what brute force gives over the completions that findings leave."""
    comparing.compare_verdicts(broad.settled(made, dice, 64), tally, limit=64)


def remarkable(dice: Random) -> Made:
    """A program dense in remarks, with the claims they are made upon."""
    return comparing.remarkable(make_remarkable(dice))


def remarks(made: Made, tally: comparing.Tally, dice: Random) -> None:
    """Every remark is so in some completion, and made if it is."""
    comparing.compare_remarks(made, tally, dice, limit=64)


# ---- cvc5


def formulas_to_cvc5(made: Made, tally: comparing.Tally, dice: Random) -> None:
    """cvc5 comes to the same verdict from the same formulas, and refutes what the certificates say."""
    session = comparing.opened(made)
    if session is None:
        tally.leave("refused")
        return
    tally.programs += 1
    for text, question in zip(made.claims, session.programs[0].questions, strict=True):
        try:
            asker = session.put(session.programs[0], question)
            verdict = session.answer(session.programs[0], question, thorough=False)
        except NotReadable:
            tally.leave("entangled")
            continue
        except TooManyAtoms:
            tally.leave("undecided")
            continue
        literals = [asker.literal, *asker.base]
        script = _script(formulas_of(asker.theory, literals), asker.base)
        word = _word(
            _check(script, 0), _check(script, asker.literal), _check(script, -asker.literal)
        )
        tally.count(word)
        if verdict.outcome.value != word:
            tally.found.append(comparing.Disagreement(text, verdict.outcome.value, word, made))
        answer = Answer(session.programs[0], verdict)
        for name, content in certificate_files(answer, bundle(verdict)).items():
            if name.endswith(".smt2") and _run(content) != "unsat":
                tally.found.append(comparing.Disagreement(text, "refuted", "not unsat", made))


def large(made: Made, tally: comparing.Tally, dice: Random) -> None:
    """A program too large for brute force: nearly all stated, completions drawn, cvc5 on some formulas."""
    stated = broad.settled(made, dice, 4)
    broad.compare_as_stated(stated, tally, dice)
    formulas_to_cvc5(evolve(stated, claims=stated.claims[:2]), tally, dice)


def _word(exists: str, holds: str, fails: str) -> str:
    if exists == "unsat":
        return Outcome.INCONSISTENT.value
    if fails == "unsat":
        return Outcome.ENTAILED.value
    return Outcome.EXCLUDED.value if holds == "unsat" else Outcome.OPEN.value


def _script(formulas: Formulas, given: list[int]) -> str:
    lines = ["(set-logic QF_UF)"]
    lines += [f"(declare-const n{n} Bool)" for n in formulas.atoms]
    lines += [f"(declare-const n{n} Bool)" for n, _ in formulas.gates]
    for n, kids in formulas.gates:
        lines.append(f"(assert (= n{n} (and true true {' '.join(map(_literal, kids))})))")
    lines += [f"(assert (= n{n} {_literal(x)}))" for n, x in formulas.definitions]
    lines += [f"(assert {_literal(x)})" for x in given]
    return "\n".join(lines)


def _literal(literal: int) -> str:
    if abs(literal) == 1:
        return "true" if literal > 0 else "false"
    return f"n{literal}" if literal > 0 else f"(not n{-literal})"


def _check(script: str, literal: int) -> str:
    more = f"(assert {_literal(literal)})" if literal else ""
    return _run(f"{script}\n{more}\n(check-sat)\n")


def _run(text: str) -> str:
    solver = cvc5.Solver(cvc5.TermManager())
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "campaign")
    symbols = parser.getSymbolManager()
    answer = ""
    while not (command := parser.nextCommand()).isNull():
        answer = command.invoke(solver, symbols) or answer
    return str(answer).strip()


SHARES = {"broad": 0.002, "large": 0.0002, "remarks": 0.001, "cvc5": 0.001}
"""Of the theories of a campaign, how many are a lane's, where it is not 0.002."""

LANES = {
    "programs": (
        compared("programs", make, verdicts),
        10,
        "whole programs: verdicts by brute force",
    ),
    "enriched": (
        compared("enriched", enriched, verdicts),
        10,
        "whole programs with closed facts, custom, quantifiers and more: verdicts by brute force",
    ),
    "scenarios": (
        compared("scenarios", make, comparing.compare_scenario),
        10,
        "whole programs with a scenario stated whole",
    ),
    "broad": (
        compared("broad", whole.broad, broad.compare, drawn, 3.0),
        1,
        "programs of two to four norms with anything the language has: verdicts by brute force",
    ),
    "large": (
        compared("large", whole.large, large, drawn, 10.0),
        1,
        "programs of six to twelve norms, up to four bearers and four acts: scenarios stated whole, and cvc5",
    ),
    "texts": (
        compared("texts", texts, broad.compare, seconds=3.0),
        5,
        "three norms and every relation between two of their texts",
    ),
    "times": (
        compared("times", timed, broad.compare, seconds=3.0),
        5,
        "two treaties, three norms, dates of days, months and years: verdicts by brute force",
    ),
    "unrelated": (
        compared("unrelated", timed, unrelated.compare),
        5,
        "the same with more days on which something else was not done: no answer changes",
    ),
    "votes": (
        compared("votes", voting, broad.compare, seconds=3.0),
        5,
        "two or three norms owed to several, votes that read what a duty comes to: verdicts by brute force",
    ),
    "remarks": (compared("remarks", remarkable, remarks), 5, "remarks beside verdicts"),
    "cvc5": (
        compared("cvc5", make, formulas_to_cvc5),
        5,
        "whole programs: cvc5 on the formulas of each verdict, and on the refutations exported",
    ),
}
