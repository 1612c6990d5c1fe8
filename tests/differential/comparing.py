"""The engine against the reference evaluator on one program: verdicts by brute force, and single scenarios."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import combinations, product
from math import prod
from random import Random

from attrs import define, evolve, field, frozen

from lexlogic.program.frame import DAY, BaseAtom, Frame, Scenario
from lexlogic.program.frames import make_frame
from lexlogic.program.model import ConflictClaim, ConflictKind, NormStatus, Program, Question
from lexlogic.reference import Entangled, TooLarge, World, base_atoms
from lexlogic.reference.computed import vectors
from lexlogic.reference.conflict import ConflictSet
from lexlogic.reference.evaluate import Theory
from lexlogic.reference.refs import covered
from lexlogic.reference.remarks import apparent, avoidable, between_bearers, partial
from lexlogic.session import NotReadable, Session, open_text
from lexlogic.solving.verdict import Outcome, Verdict
from tests.programs import Made

_NOTHING = Scenario(frozenset(), frozenset())
SCENARIOS = 384
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
    seen: frozenset[str] = frozenset()
    """What was so in some completion of them."""

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
    held = list(vectors(World(program, frame, _NOTHING, theory=theory)))
    parts = _choices(program, atoms.either)
    if prod(map(len, parts)) * len(held) > limit:
        raise TooLarge("scenarios")
    chosen = (frozenset[BaseAtom]().union(*part) for part in product(*parts))
    every = ((tuple(a in true for a in atoms.either), h) for true, h in product(chosen, held))
    return _admissible(program, question, frame, theory, every)


def _choices(program: Program, atoms: Sequence[BaseAtom]) -> list[list[frozenset[BaseAtom]]]:
    """For each atom what may be true of it; of a membership at several points, for all of them together: once begun it
    lasts, once ended it has."""
    members: dict[object, list[BaseAtom]] = {}
    for atom in atoms:
        alone = atom.predicate != "party" or atom.tick is None
        members.setdefault(atom if alone else atom.terms, []).append(atom)
    found = []
    for part in members.values():
        part.sort(key=lambda atom: atom.tick or 0)
        ends = range(len(part) + 1)
        last = ends if _may_end(program, part) else ends[-1:]
        spans = {frozenset(part[i:j]) for i in ends for j in last if i <= j}
        found.append(sorted(spans, key=lambda true: (len(true), sorted(true))))
    return found


def _may_end(program: Program, atoms: Sequence[BaseAtom]) -> bool:
    """Whether a membership may end at one of the points."""
    days = [(atom.tick or 0) // DAY for atom in atoms]
    ended = (r.until for s in program.sources for r in s.parties if r.until is not None)
    return any(date.first <= day <= date.last for date in ended for day in days)


def sampled(
    program: Program, question: Question, frame: Frame, theory: Theory, dice: Random, count: int
) -> list[World]:
    """Of so many completions drawn at random those that are admitted."""
    atoms = base_atoms(program, question, frame)
    held = list(vectors(World(program, frame, _NOTHING, theory=theory)))
    drawn = [
        (tuple(dice.random() < 0.5 for _ in atoms.either), dice.choice(held)) for _ in range(count)
    ]
    return _admissible(program, question, frame, theory, drawn)


def _admissible(
    program: Program,
    question: Question,
    frame: Frame,
    theory: Theory,
    chosen: Iterable[tuple[tuple[bool, ...], frozenset[str]]],
) -> list[World]:
    atoms = base_atoms(program, question, frame)
    found = []
    for choice, positions in chosen:
        true = frozenset(a for a, yes in zip(atoms.either, choice, strict=True) if yes)
        scenario = Scenario(true | atoms.always, positions)
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
    known: dict[tuple[Frame, tuple[str, ...], str], list[World]] = {}
    tally.programs += 1
    for text, question in zip(made.claims, program.questions, strict=True):
        frame = make_frame(program, question)
        theory = shared.setdefault(frame, Theory(program, frame))
        key = frame, tuple(map(str, question.under)), repr(question.supposing)
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
            tally.leave("entangled" if engine == "entangled" else "entangled in the reference only")
            if not engine.startswith("fails"):
                continue
        tally.count(engine)
        if engine != reference:
            tally.found.append(Disagreement(text, engine, reference, made))


def remarkable(made: Made) -> Made:
    """The program with claims of the kinds that remarks are made upon."""
    names = [s.split()[1] for s in made.statements if s.startswith("norm ")]
    with_params = {
        n for n in names for s in made.statements if s.startswith(f"norm {n} ") and " for t: " in s
    }
    refs = {n: f"{n}[C]" if n in with_params else n for n in names}
    both = any(s.startswith("let A, B be State") for s in made.statements)
    claims = [f": {refs[n]} by A is impossible" for n in names]
    for one, other in combinations(names, 2):
        claims.append(f": conflict among ({refs[one]} by A, {refs[other]} by A)")
        if both:
            claims.append(f": incompatible among ({refs[one]} by A, {refs[other]} by B)")
    return Made(made.statements, tuple(claims), made.features)


def nearly_stated(made: Made, dice: Random, left: int) -> tuple[str, ...]:
    """Findings about all but some base atoms, so that few scenarios are left."""
    session = opened(made)
    if session is None:
        return ()
    program = session.programs[0]
    question = evolve(program.questions[0], under=())
    frame = make_frame(program, question)
    atoms = base_atoms(program, question, frame)
    stated = [
        a
        for a in atoms.either
        if not a.open_part and not (a.tick or 0) % DAY and a.tick in (None, *frame.asked)
    ]
    dice.shuffle(stated)
    return tuple(spelled(a, dice.random() < 0.4) for a in stated[left:])


def compare_remarks(
    made: Made, tally: Tally, dice: Random | None = None, limit: int = SCENARIOS
) -> None:
    """Every remark shown is confirmed in its scenario, and shown if it is so in some completion."""
    given = () if dice is None else nearly_stated(made, dice, 3)
    session = opened(made, given)
    if session is None:
        tally.leave("refused")
        return
    program = session.programs[0]
    shared: dict[Frame, Theory] = {}
    known: dict[Frame, list[World]] = {}
    tally.programs += 1
    for text, question in zip(made.claims, program.questions, strict=True):
        try:
            verdict = session.answer(program, question, thorough=False)
        except NotReadable:
            tally.leave("entangled")
            continue
        except Exception as error:
            word = f"fails with {type(error).__name__}: {error}"
            tally.found.append(Disagreement(text, word, "", made, given))
            continue
        if verdict.certificate is None:
            continue
        shown = _shown(verdict)
        frame = make_frame(program, question)
        theory = shared.setdefault(frame, Theory(program, frame))
        try:
            if frame not in known:
                known[frame] = completions(program, question, frame, theory, limit)
            so = {k for w in known[frame] for k in _remarks(w, question, verdict.outcome)}
        except (TooLarge, Entangled) as error:
            tally.leave("too large" if isinstance(error, TooLarge) else "entangled")
            continue
        for word in shown or {"nothing"}:
            tally.count(word)
        # Why a duty is impossible, and how a set came to be, may differ from scenario to scenario.
        if not shown <= so or {w.split(":")[0] for w in shown} != {w.split(":")[0] for w in so}:
            tally.found.append(Disagreement(text, str(sorted(shown)), str(sorted(so)), made, given))


_WORDS = {
    "different bearers": "between bearers",
    "partial overlap": "partial",
    "earlier conduct settled": "cause: settled",
    "in the hands of others": "cause: out of control",
    "circumstances make it so": "cause: supervening",
    "it never could be": "cause: defective",
}


def _shown(verdict: Verdict) -> set[str]:
    found = {word for mark, word in _WORDS.items() for n in verdict.notes if mark in n}
    found |= {f"label: {s.conditional}" for s in verdict.sets if s.conditional}
    if verdict.apparent:
        found.add("apparent")
    if verdict.avoidable:
        found.add("avoidable")
    return found


def _remarks(world: World, question: Question, outcome: Outcome) -> set[str]:
    """What may be remarked upon the question in one completion."""
    claim, found = question.claim, set[str]()
    if isinstance(claim, NormStatus):
        for i, _ in covered(world.ground, claim.ref, {}, None):
            if world.impossible(i, world.alternatives.first(i)):
                found.add(f"cause: {world.cause(i).value}")
        return found
    assert isinstance(claim, ConflictClaim)
    for chosen in product(*(list(covered(world.ground, m, {}, None)) for m in claim.members)):
        members = [i for i, _ in chosen]
        if between_bearers(world, members):
            found.add("between bearers")
        if partial(world, members):
            found.add("partial")
        tick = world.conflicts.at(members)
        if claim.kind is ConflictKind.ANY:
            kind = world.conflicts.kind(members, tick)
            if kind is not None:
                label = world.label(ConflictSet(tuple(members), kind, tick))
                found |= {f"label: {label.value}"} if label else set()
    if claim.kind is ConflictKind.ANY:
        for reading in vectors(world):
            if outcome is Outcome.ENTAILED and avoidable(world, claim, reading):
                found.add("avoidable")
            if outcome is Outcome.EXCLUDED and (
                apparent(world, claim, reading) or apparent(world, claim, None)
            ):
                found.add("apparent")
    return found


def spelled(atom: BaseAtom, true: bool) -> str:
    """A base atom as a finding."""
    inside = f"({', '.join(atom.terms)})" if atom.terms else ""
    when = ""
    if atom.tick:
        when = f" at {datetime.date.fromordinal(atom.tick // DAY)}"
    return f"{'' if true else 'not '}{atom.predicate}{inside}{when}"


def room(tick: int, ticks: Collection[int], true: Collection[int]) -> str:
    """A time around a point in which nothing is done that is done by date, with days that are named, if there are."""
    named = sorted(t for t in ticks if t > 0 and t % DAY == 0)
    if true:
        later = min((t for t in true if t > tick), default=0)
        earlier = max((t for t in true if t < tick), default=0)
    else:
        later, earlier = max(named, default=0), min(named, default=0)
    if (true and earlier and later) or not (later > tick or earlier):
        return f"between {_day(tick)} and {_day(tick)}"
    return f"before {_day(later)}" if later > tick else f"after {_day(earlier)}"


def _day(tick: int) -> str:
    return datetime.date.fromordinal(tick // DAY).isoformat()


def _denial(atom: BaseAtom, asked: Collection[int], chosen: Collection[BaseAtom]) -> str:
    """That something is not done at a point beyond those asked about; nothing, if that cannot be said."""
    true = {a.tick or 0 for a in chosen if evolve(a, tick=atom.tick) == atom}
    never = spelled(evolve(atom, tick=None), False)
    if not true:
        return never
    return f"{never} {room(atom.tick or 0, asked, true)}" if min(asked) > 0 else ""


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
    edges = {a for a in atoms.either if a.tick not in (None, *frame.asked)}
    drawn = frozenset(a for a in atoms.either if dice.random() < 0.5)
    chosen = drawn - edges | atoms.always
    held = dice.choice(list(vectors(blank)))
    told = {a: _denial(a, frame.asked, chosen) for a in edges}
    if any(a.open_part or (a.tick or 0) % DAY for a in atoms.either) or "" in told.values():
        tally.leave("not to be stated")  # an open part, or a point between the dates
        return
    given = tuple(told[a] if a in told else spelled(a, a in chosen) for a in atoms.either)
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
            tally.leave("entangled" if engine == "entangled" else "entangled in the reference only")
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
