"""Programs from text and frames by hand, for tests of the reference evaluator."""

from lexlogic.pipeline import load_text
from lexlogic.program.frame import BaseAtom, Event, Frame, Point, Scenario
from lexlogic.program.model import Program, Question
from lexlogic.reference import Claim, Instance, World


def program(text: str, outside: str = "") -> Program:
    """Return the program of a case, given without its `case` and `end`."""
    if "\nask " not in text:
        text += "\nask Any: A = A"
    loaded = load_text(f"{outside}\ncase Test\n{text}\nend\n")
    assert loaded.ok, loaded.diagnostics
    return loaded.programs[0]


def frame(
    of: Program, *ticks: int, present: int | None = None, events: tuple[Event, ...] = ()
) -> Frame:
    """Return a frame with the named individuals and the given points (by default 0)."""
    members = tuple(
        (sort.name, tuple(str(i.name) for i in of.individuals if i.sort == sort.name))
        for sort in of.sorts
    )
    points = tuple(Point(t, str(t)) for t in ticks or (0,))
    return Frame(members, points, events, present, max(t.tick for t in points) + 1)


def atom(text: str) -> BaseAtom:
    """Return a base atom written `give(A)@5`; `x°(A)` is an open part."""
    text, _, tick = text.partition("@")
    name, _, terms = text.removesuffix(")").partition("(")
    inside = tuple(t.strip() for t in terms.split(",")) if terms else ()
    return BaseAtom(name.rstrip("°"), inside, int(tick) if tick else None, name.endswith("°"))


class Case:
    """A program with a frame, to be evaluated in scenarios."""

    def __init__(self, text: str, *ticks: int, outside: str = "") -> None:
        self.program = program(text, outside)
        self.frame = frame(self.program, *ticks)

    def at(self, *true: str, held: tuple[str, ...] = (), uncut: bool = False) -> World:
        """Return the world in which exactly these atoms are true."""
        scenario = Scenario(frozenset(atom(t) for t in true), frozenset(held))
        return World(self.program, self.frame, scenario, uncut=uncut)

    def question(self, name: str) -> Question:
        """Return the question of that name."""
        return next(q for q in self.program.questions if q.name == name)

    def breaches(self, *true: str, held: tuple[str, ...] = ()) -> set[str]:
        """Return the breaches as `n->B`, cut and uncut being the same."""
        cut, uncut = (self.at(*true, held=held, uncut=u) for u in (False, True))
        assert cut.breaches() == uncut.breaches()
        return {f"{i.name}->{c}" for i, c in cut.breaches()}

    def statuses(self, world: World, bearer: str = "A", tick: int = 0) -> dict[str, str]:
        """Return the status of every choice of the register, as `n->B, m->C` to its words."""
        found = {}
        for decided in world.register(bearer, tick).sets:
            for choice in decided.choices:
                words = [decided.set.kind.value, choice.status.value]
                if choice.loser is not None:
                    words += [choice.loser.instance.name, choice.effect, *choice.principles]
                if choice.reason:
                    words.append(choice.reason)
                if choice.responsibility:
                    words.append("to " + " or ".join("+".join(u) for u in choice.responsibility))
                found[", ".join(sorted(short(c) for c in choice.claims))] = " ".join(words)
        return found


def short(claim: Claim) -> str:
    """Return a claim as `n->B+C`."""
    return f"{claim.instance.name}->{'+'.join(claim.unit)}"


def only(world: World, name: str, bearer: str = "A", tick: int = 0) -> Instance:
    """Return the instance of a norm without parameters."""
    return next(i for i in world.ground.named(name) if i.bearer == bearer and i.tick == tick)
