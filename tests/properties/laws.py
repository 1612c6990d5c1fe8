"""What the tests of the metatheorems share: programs to look at, worlds, and how often a law was tested at all.

A law that is drawn programs it says nothing of passes whatever the engine does. So each law says which programs it
can be tested on, calls `reached` where it tests something, and fails if it got there in too few of its programs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from random import Random

from attrs import frozen
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from lexlogic.program.frame import Scenario
from lexlogic.program.frames import make_frame
from lexlogic.reference import Entangled, TooLarge, World, base_atoms
from lexlogic.reference.computed import vectors
from lexlogic.reference.evaluate import Theory
from lexlogic.session import Session
from lexlogic.solving.verdict import Verdict
from tests.differential.comparing import engine_word, opened
from tests.programs import Made, make

_DEEP = settings().max_examples > 100
SETTLED = ("entailed", "excluded")

_TALLY: Counter[str] = Counter()


def reached() -> None:
    """Count that the law is being tested on the program drawn, not only looked for."""
    _TALLY["reached"] = 1


@frozen
class Law:
    """A metatheorem: what is tested of a program and a seed, and in what share of programs at least."""

    name: str
    look: Callable[[Made, int], None]
    wanted: Callable[[Made], bool]
    share: float
    tries: int

    def test(self, seed: int) -> bool:
        """Test the law on programs of a seed till there was something to test; say whether there was."""
        _TALLY["reached"] = 0
        wanted = 0
        for number in range(2000):
            made = make(Random(f"{self.name} {seed} {number}"))
            if not self.wanted(made):
                continue
            self.look(made, seed)
            wanted += 1
            if _TALLY["reached"] or wanted == self.tries:
                break
        return bool(_TALLY["reached"])


LAWS: dict[str, Law] = {}
"""All laws by name, for campaigns."""


def law(
    count: int,
    share: float = 0.6,
    wanted: Callable[[Made], bool] = lambda made: True,
    tries: int = 3,
) -> Callable[[Callable[[Made, int], None]], Callable[[], None]]:
    """Test a law so many times, fifty times as often in a campaign, on programs drawn evenly among those wanted."""

    def test_of(look: Callable[[Made, int], None]) -> Callable[[], None]:
        found = LAWS[look.__name__] = Law(look.__name__, look, wanted, share, tries)

        def test() -> None:
            met = Counter[bool]()

            @settings(
                max_examples=50 * count if _DEEP else count,
                suppress_health_check=list(HealthCheck),
                derandomize=not _DEEP,
                database=None,
                phases=[Phase.generate],  # a seed has no smaller cases
            )
            @given(st.integers(0, 2**32))
            def each(seed: int) -> None:
                met[found.test(seed)] += 1

            each()
            assert met[True] >= share * met.total(), (met[True], met.total())

        test.__name__, test.__doc__ = look.__name__, look.__doc__
        return test

    return test_of


def words(made: Made, given: tuple[str, ...] = ()) -> dict[str, str]:
    """The engine's verdict on each claim; nothing if the program is refused."""
    session = opened(made, given)
    if session is None:
        return {}
    program = session.programs[0]
    asked = zip(made.claims, program.questions, strict=True)
    return {claim: engine_word(session, program, q) for claim, q in asked}


def same(one: dict[str, str], other: dict[str, str], but: Callable[[str], bool] | None = None):
    """Check that two sets of verdicts agree, where neither is refused."""
    assert not [w for w in (*one.values(), *other.values()) if w.startswith("fails")]
    for (claim, word), (_, again) in zip(one.items(), other.items(), strict=False):
        if "entangled" not in (word, again) and not (but and but(claim)):
            assert word == again, claim


def adding(made: Made, *statements: str) -> Made:
    return Made((*made.statements, *statements), made.claims, made.features)


def asking(made: Made, *claims: str) -> Made:
    return Made(made.statements, claims, made.features)


def replacing(made: Made, change: Callable[[str], str]) -> Made:
    return Made(tuple(map(change, made.statements)), made.claims, made.features)


def names(made: Made) -> list[str]:
    return [s.split()[1] for s in made.statements if s.startswith("norm ")]


def worlds(made: Made, dice: Random, count: int = 1) -> list[World]:
    """Some completions of the program, drawn at random; none if it is refused."""
    session = opened(asking(made, ": A = A"))
    if session is None:
        return []
    program = session.programs[0]
    question = program.questions[0]
    frame = make_frame(program, question)
    theory = Theory(program, frame)
    theory.allowed = 30_000  # a few programs keep the second evaluator guessing for long
    atoms = base_atoms(program, question, frame)
    held = list(vectors(World(program, frame, Scenario(frozenset(), frozenset()), theory=theory)))
    found: list[World] = []
    for _ in range(12 * count):
        true = frozenset(a for a in atoms.either if dice.random() < 0.5) | atoms.always
        world = World(program, frame, Scenario(true, dice.choice(held)), theory=theory)
        if not world.admissible(question):
            found.append(world)
        if len(found) == count:
            break
    return found


def looked(look: Callable[[World], None], made: Made, seed: int, count: int = 1) -> None:
    """Look at some worlds; those that D45 refuses or that are too large do not count."""
    for world in worlds(made, Random(seed), count):
        try:
            look(world)
        except (Entangled, TooLarge):
            continue


def registers(world: World):
    """All registers of the bearer A."""
    return [world.register("A", tick) for tick in world.frame.ticks]


def said(world: World, bearer: str, tick: int) -> object:
    """What a register says, in no order."""
    found = world.register(bearer, tick)
    return (
        {(frozenset(d.set.members), d.set.kind, frozenset(d.choices)) for d in found.sets},
        set(found.residual),
        set(found.impossible),
    )


def later(world: World, bearer: str, tick: int, dice: Random) -> World | None:
    """A completion that differs in conduct of the bearer from the point on only; none if none is found."""
    own = [
        a
        for p in world.program.predicates
        if p.is_conduct
        for a in conduct(world, str(p.name), bearer)
        if a.tick is not None and a.tick >= tick
    ]
    for _ in range(8):
        turned = frozenset(a for a in own if dice.random() < 0.5)
        found = world.sibling(Scenario(world.scenario.true ^ turned, world.scenario.held))
        if turned and not found.admissible():
            return found
    return None


def conduct(world: World, name: str, bearer: str):
    return [world.ground.base((name, (bearer,), t)) for t in world.frame.ticks]


def verdicts(made: Made, thorough: bool = False) -> list[tuple[Session, Verdict]]:
    session = opened(made)
    if session is None:
        return []
    found = []
    for question in session.programs[0].questions:
        if engine_word(session, session.programs[0], question) == "entangled":
            continue
        found.append((session, session.answer(session.programs[0], question, thorough)))
    return found
