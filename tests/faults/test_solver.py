"""A solver that gives up, fails or lies at any one of its checks: never a wrong answer.

`make injections` injects at every check of many generated programs, `make test` at some.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random

import pytest
import z3
from hypothesis import settings

from lexlogic.pipeline import Loaded, load_text
from lexlogic.program import model as m
from lexlogic.session import NotReadable, Session
from lexlogic.solving import z3_backend as backend
from lexlogic.solving.ask import InternalError
from lexlogic.solving.budget import Budget
from lexlogic.solving.verdict import Outcome, Verdict
from lexlogic.theory.circuit import FALSE
from tests.programs import make
from tests.unit.test_asking import TWO_TREATIES

_DEEP = settings().max_examples > 1000
_CHECKS = 10_000 if _DEEP else 5
_PROGRAMS = 60 if _DEEP else 2
_Check = Callable[..., backend.Answer]
_Lie = Callable[[backend.Answer, list[int], int], backend.Answer]


def _says(verdict: Verdict) -> tuple[object, ...]:
    """All that an answer says, but for combinations that it says may be more."""
    return (
        verdict.outcome,
        verdict.profile,
        frozenset(verdict.grounds),
        verdict.contested_on,
        verdict.sets,
        verdict.apparent,
        verdict.avoidable,
        verdict.divergent,
        verdict.silent,
        verdict.presumed,
        verdict.notes,
        verdict.core,
    )


@contextmanager
def _replaced(owner: type, name: str, new: object) -> Iterator[None]:
    old = getattr(owner, name)
    setattr(owner, name, new)
    try:
        yield
    finally:
        setattr(owner, name, old)


def _answer(loaded: Loaded, program: m.Program, question: m.Question) -> Verdict | str:
    """The verdict of a fresh session, or what is raised instead; anything else is a failure."""
    try:
        return Session(loaded).answer(program, question)
    except (InternalError, NotReadable) as error:
        return type(error).__name__


class _Nth:
    """Counts calls, and does something else at one of them."""

    def __init__(self, nth: int, real: Callable[..., object], instead: Callable[..., object]):
        self.nth, self.real, self.instead, self.calls = nth, real, instead, 0

    def __get__(self, owner: object, _: type) -> Callable[..., object]:
        return lambda *given, **named: self._called(owner, *given, **named)

    def _called(self, owner: object, *given: object, **named: object) -> object:
        self.calls += 1
        if self.calls == self.nth:
            return self.instead(owner, *given, **named)
        return self.real(owner, *given, **named)


def _chosen(total: int, chance: Random) -> list[int]:
    every = range(1, total + 1)
    return list(every) if total <= _CHECKS else sorted(chance.sample(every, _CHECKS))


def _questions() -> Iterator[tuple[str, Loaded, m.Program, m.Question]]:
    texts = [TWO_TREATIES, *(make(Random(f"fault-{i}")).text for i in range(_PROGRAMS))]
    for text in texts:
        loaded = load_text(text)
        for program in loaded.programs:
            for question in program.questions[:4]:
                yield text, loaded, program, question


def _unknown(budget: Budget, *_: object) -> str:
    budget.cause = "injected"
    return "unknown"


def _out_of_memory(*_: object) -> str:
    raise MemoryError


def _solver_error(*_: object) -> str:
    raise z3.Z3Exception("out of memory")


@pytest.mark.parametrize("fault", [_unknown, _out_of_memory, _solver_error])
def test_a_check_without_an_answer_is_undecided_and_says_why(fault: Callable[..., str]) -> None:
    chance = Random(fault.__name__)
    found: Counter[str] = Counter()
    for text, loaded, program, question in _questions():
        truth = _answer(loaded, program, question)
        counter = _Nth(0, Budget.run, fault)
        with _replaced(Budget, "run", counter):
            _answer(loaded, program, question)
        for nth in _chosen(counter.calls, chance):
            with _replaced(Budget, "run", _Nth(nth, Budget.run, fault)):
                answer = _answer(loaded, program, question)
            if isinstance(answer, str):
                found[answer] += 1
                assert answer in (truth, "InternalError"), text
            elif answer.outcome is Outcome.UNDECIDED:
                found["undecided"] += 1
                assert answer.cause, text
            else:
                found["answered"] += 1
                assert isinstance(truth, Verdict), text
                assert _says(answer) == _says(truth), f"{question.name} at {nth}: {text}"
                if set(answer.combinations) != set(truth.combinations):
                    assert not answer.combinations_complete, text
    assert found["undecided"] > 10


def _no(answer: backend.Answer, given: list[int], _: int) -> backend.Answer:
    return backend.Unsat(tuple(given)) if isinstance(answer, backend.Sat) else answer


def _yes(answer: backend.Answer, given: list[int], _: int) -> backend.Answer:
    """A model of all zeros where there is none (unless the check needs no solver)."""
    plainly = FALSE in given
    return backend.Sat({}) if isinstance(answer, backend.Unsat) and not plainly else answer


def _flipped(answer: backend.Answer, _: list[int], nth: int) -> backend.Answer:
    if not isinstance(answer, backend.Sat) or not answer.values:
        return answer
    one = sorted(answer.values)[nth % len(answer.values)]
    return backend.Sat({**answer.values, one: not answer.values[one]})


@pytest.mark.parametrize("lie", [_no, _yes, _flipped])
def test_a_wrong_answer_of_the_solver_is_never_an_answer(lie: _Lie) -> None:
    chance = Random(lie.__name__)
    found: Counter[str] = Counter()
    real: _Check = backend.Solver.check
    for text, loaded, program, question in _questions():
        truth = _answer(loaded, program, question)
        if isinstance(truth, str):
            continue
        counter = _Nth(0, real, real)
        with _replaced(backend.Solver, "check", counter):
            _answer(loaded, program, question)
        for nth in _chosen(counter.calls, chance):

            def lying(
                solver: backend.Solver,
                given: list[int],
                values: bool = True,
                wanted: list[int] | None = None,
                nth: int = nth,
            ) -> backend.Answer:
                literals = list(given)
                return lie(real(solver, literals, values, wanted), literals, nth)

            with _replaced(backend.Solver, "check", _Nth(nth, real, lying)):
                answer = _answer(loaded, program, question)
            if isinstance(answer, str):
                found[answer] += 1
            elif answer.outcome is Outcome.UNDECIDED:
                found["undecided"] += 1
            else:
                found["the same"] += 1
                assert _says(answer)[0] == _says(truth)[0], f"{question.name} at {nth}: {text}"
                found["but for what stands beside it"] += _says(answer) != _says(truth)
    print(lie.__name__, dict(found))  # `make injections` shows it
    assert found["InternalError"] > 0
