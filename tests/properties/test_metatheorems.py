"""The metatheorems of docs/semantics.md, section 13, on generated programs: one test for each."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations, product
from random import Random

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from lexlogic.program.frame import Scenario
from lexlogic.program.frames import make_frame
from lexlogic.program.model import ConflictKind
from lexlogic.reference import Entangled, Instance, TooLarge, World, base_atoms
from lexlogic.reference.computed import vectors
from lexlogic.reference.evaluate import Theory
from lexlogic.reference.knots import Loss, solve
from lexlogic.session import Session, open_text
from lexlogic.solving.verdict import Outcome, Verdict
from tests.differential.comparing import (
    Tally,
    compare_scenario,
    compare_verdicts,
    engine_word,
    opened,
)
from tests.programs import Made, make

_DEEP = settings().max_examples > 100
_SETTLED = ("entailed", "excluded")


def some(count: int) -> settings:
    """So many examples in the default profile, and fifty times as many in a campaign."""
    return settings(
        max_examples=50 * count if _DEEP else count,
        suppress_health_check=list(HealthCheck),
    )


seeds = st.integers(0, 2**32)
drawn = seeds.map(lambda seed: make(Random(seed)))
"""Programs drawn evenly: the hard features are as frequent as the generator makes them."""


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
    """The same world with other conduct of the bearer from the point on, if it is a completion."""
    own = [
        a
        for p in world.program.predicates
        if p.is_conduct
        for a in _conduct(world, str(p.name), bearer)
        if a.tick is not None and a.tick >= tick
    ]
    true = world.scenario.true - frozenset(own)
    true |= frozenset(a for a in own if dice.random() < 0.5)
    found = world.sibling(Scenario(true, world.scenario.held))
    return None if found.admissible() else found


def _conduct(world: World, name: str, bearer: str):
    return [world.ground.base((name, (bearer,), t)) for t in world.frame.ticks]


# ---- the two evaluators


@some(6)
@given(drawn, seeds)
def test_m01_encoding_and_evaluator_agree_whatever_the_order(made: Made, seed: int) -> None:
    """M1: encoding and direct evaluator agree on every completion; order of declarations is nothing."""
    tally = Tally()
    compare_scenario(made, tally, Random(seed))
    assert not tally.found, tally.found[0]
    statements = list(made.statements)
    Random(seed).shuffle(statements)
    same(words(made), words(Made(tuple(statements), made.claims, made.features)))


@some(6)
@given(drawn)
def test_m02_verdicts_are_brute_force(made: Made) -> None:
    """M2: a verdict is what brute force over the completions gives."""
    tally = Tally()
    compare_verdicts(made, tally, limit=32)
    assert not tally.found, tally.found[0]


@some(8)
@given(drawn, seeds)
def test_m03_more_facts_unsettle_nothing(made: Made, seed: int) -> None:
    """M3: facts about open atoms turn `entailed` or `excluded` into nothing but `inconsistent`."""
    plain = asking(made, *(c for c in made.claims if not c.startswith(" under")))
    world = worlds(plain, Random(seed))
    assume(world and plain.claims)
    circumstances = [
        p.name for p in world[0].program.predicates if not p.timed and p.kind.value == "fact"
    ]
    lines = [s for s in made.statements if s.startswith("fact ")]
    open_ones = [re.sub(r"\(s: State\)", "(A)", s.removeprefix("fact ")) for s in lines]
    open_ones = [x for x in open_ones if "t: State" not in x]
    assume(open_ones)
    literal = Random(seed).choice(["", "not "]) + Random(seed).choice(open_ones)
    before, after = words(plain), words(plain, (literal,))
    for (claim, old), new in zip(before.items(), after.values(), strict=False):
        if old in _SETTLED:
            assert new in (old, "inconsistent", "entangled"), (claim, literal, circumstances)


@some(8)
@given(drawn, seeds)
def test_m04_larger_views_unsettle_nothing(made: Made, seed: int) -> None:
    """M4: the same for enlarging a view; a position that nothing reads changes nothing."""
    plain = asking(made, *(c for c in made.claims if not c.startswith(" under")))
    assume(plain.claims)
    before = words(plain)
    same(before, words(adding(plain, "position Idle")))
    free = [s.split()[1] for s in made.statements if re.fullmatch(r"position \w+", s)]
    assume(free)
    word = Random(seed).choice(["holds", "rejects"])
    larger = asking(
        adding(plain, f"view Larger {word} {free[0]}"), *(f" under Larger{c}" for c in plain.claims)
    )
    for (claim, old), new in zip(before.items(), words(larger).values(), strict=False):
        if old in _SETTLED:
            assert new in (old, "inconsistent", "entangled"), claim


# ---- conduct does not decide what binds it


@some(10)
@given(drawn, seeds)
def test_m05_conduct_does_not_change_what_bound_it(made: Made, seed: int) -> None:
    """M5: conduct of b at or after first(n) changes neither operative claims of n nor what prevails."""

    def look(world: World) -> None:
        for i in world.ground.instances:
            first = world.alternatives.first(i)
            other = later(world, i.bearer, first, Random(seed))
            if other is None:
                continue
            for claim in world.norms.claims(i):
                assert world.priority.operative(claim) == other.priority.operative(claim)
                assert set(world.priority.prevailing(claim)) == set(
                    other.priority.prevailing(claim)
                )

    looked(look, made, seed)


@some(10)
@given(drawn, seeds)
def test_m06_without_residue_all_can_be_kept(made: Made, seed: int) -> None:
    """M6: at one time, no residual set means that some alternative has no breach, and conversely."""
    assume("two dates" not in made.features and "contrary to duty" not in made.features)
    assume("breached only" not in made.text)

    def look(world: World) -> None:
        (tick,) = world.frame.ticks[-1:]
        pool = [i for i in world.alternatives.pool("A", tick) if i.tick == tick]
        if len(pool) < len(list(world.alternatives.pool("A", tick))):
            return
        own = [
            a
            for p in world.program.predicates
            if p.is_conduct
            for a in _conduct(world, str(p.name), "A")
            if a.tick is not None and a.tick >= tick
        ]
        kept = False
        for bits in product((False, True), repeat=len(own)):
            done = frozenset(a for a, yes in zip(own, bits, strict=True) if yes)
            true = (world.scenario.true - frozenset(own)) | done
            other = world.sibling(Scenario(true, world.scenario.held))
            if any(not other.holds(b.formula, b.env, b.tick) for b in other.bars):
                continue
            kept = kept or not any(i in pool for i, _ in other.breaches())
        assert bool(world.register("A", tick).residual) == (not kept)

    looked(look, made, seed)


@some(10)
@given(drawn, seeds)
def test_m07_registers_depend_on_earlier_conduct_only(made: Made, seed: int) -> None:
    """M7: what b does at or after a point changes no conflict set and no status of its register."""

    def look(world: World) -> None:
        for tick in world.frame.ticks:
            other = later(world, "A", tick, Random(seed))
            if other is not None:
                assert said(world, "A", tick) == said(other, "A", tick)

    looked(look, made, seed)


@some(8)
@given(drawn, seeds)
def test_m08_secondary_duties_make_no_false_conflict(made: Made, seed: int) -> None:
    """M8: a duty due only where another is violated is in no strict set with it."""
    acts = [s.split()[1].split("(")[0] for s in made.statements if s.startswith("conduct ")]
    dice = Random(seed)
    day = next((d for d in re.findall(r"20\d\d-01-01", " ".join(made.statements))), None)
    when = f" at {day}" if day and "x(s) at" in " ".join(made.statements) else ""
    a, b = dice.choice(acts), dice.choice(acts)
    more = adding(
        made,
        f"norm first bearer s: State owed to C obliges {a}(s){when}",
        f"norm second bearer s: State owed to C obliges {b}(s){when} when not {a}(s){when}",
    )

    def look(world: World) -> None:
        for register in registers(world):
            for d in register.sets:
                held = {i.name for i in d.set.members}
                assert not (d.set.kind is ConflictKind.STRICT and {"first", "second"} <= held)

    looked(look, more, seed)


# ---- the text does not matter, what it says does


_RENAMED = {n: f"renamed_{n}" for n in ("x", "y", "z", "w", "n", "m", "k", "p", "q", "f", "g", "u")}
_RENAMED |= {"A": "Zed", "C": "Ceres", "P": "Held", "order": "ranking"}
_WORD = re.compile(r"\b(?:" + "|".join(_RENAMED) + r")\b")


@some(8)
@given(drawn, seeds)
def test_m09_names_order_and_polarity_do_not_matter(made: Made, seed: int) -> None:
    """M9: renaming, order of declarations and `forbids` / `obliges not` change no verdict."""
    before = words(made)
    renamed = Made(
        tuple(_WORD.sub(lambda m: _RENAMED[m[0]], s) for s in made.statements),
        tuple(_WORD.sub(lambda m: _RENAMED[m[0]], c) for c in made.claims),
        made.features,
    )
    same(before, words(renamed))
    reversed_ = Made(tuple(reversed(made.statements)), made.claims, made.features)
    same(before, words(reversed_))
    same(before, words(replacing(made, lambda s: s.replace(" forbids ", " obliges not "))))


@some(8)
@given(drawn, seeds)
def test_m10_sets_are_minimal_and_choices_have_one_status(made: Made, seed: int) -> None:
    """M10: enumeration is brute force; every set is minimal; each choice has one status."""

    def look(world: World) -> None:
        for tick in world.frame.ticks:
            pool = [i for i in world.alternatives.pool("A", tick) if world.norms.in_force(i)]
            if len(pool) > 7:
                return
            brute = {
                frozenset(s): kind
                for size in range(2, len(pool) + 1)
                for s in combinations(pool, size)
                if (kind := world.conflicts.kind(list(s), tick)) is not None
            }
            found = world.register("A", tick)
            assert {frozenset(d.set.members): d.set.kind for d in found.sets} == brute
            for d in found.sets:
                if d.set.kind is ConflictKind.STRICT:
                    assert not any(s < frozenset(d.set.members) for s in brute if _strict(brute, s))
                units = [world.norms.units(i) for i in d.set.members]
                assert len({c.claims for c in d.choices}) == len(d.choices)
                assert len(d.choices) == len(list(product(*units)))

    looked(look, made, seed)


def _strict(brute: dict[frozenset[Instance], ConflictKind], s: frozenset[Instance]) -> bool:
    return brute[s] is ConflictKind.STRICT


losses = st.lists(
    st.builds(Loss, st.integers(0, 4), st.frozensets(st.integers(0, 4), min_size=1, max_size=2)),
    max_size=8,
)


@given(losses, st.permutations(range(5)))
def test_m11_displacement_is_independent_of_order(rules: list[Loss[int]], names: list[int]) -> None:
    """M11: D36 gives the same claims for any order; where votes are acyclic it is plain recursion."""
    found = solve(frozenset(rules))
    moved = [Loss(names[r.head], frozenset(names[b] for b in r.body)) for r in reversed(rules)]
    assert solve(frozenset(moved)).displaced == {names[a] for a in found.displaced}
    acyclic = [r for r in rules if all(b > r.head for b in r.body)]
    displaced: set[int] = set()
    for atom in reversed(range(5)):
        if any(r.head == atom and not r.body & displaced for r in acyclic):
            displaced.add(atom)
    assert solve(frozenset(acyclic)).displaced == displaced
    assert not solve(frozenset(acyclic)).cut


@some(6)
@given(drawn)
def test_m12_speciality_is_a_strict_order(made: Made) -> None:
    """M12: more_specific is irreflexive, asymmetric, blind to names and to further individuals."""
    assume("two dates" not in made.features)
    found = names(made)[:3]
    pairs = list(product(found, repeat=2))
    asked = asking(made, *(f": more_specific({a}, {b})" for a, b in pairs))
    answers = words(asked)
    assume(answers)
    held = {p for p, w in zip(pairs, answers.values(), strict=True) if w == "entailed"}
    assert not any((b, a) in held for a, b in held)
    same(answers, words(adding(asked, "let Newcomer be State", "let Newer be Organization")))
    acts = {n: _acts_of(made, n) for n in found}
    for (a, b), (c, d) in product(held, held):
        if b == c and acts[a] == acts[b] == acts[d]:
            assert (a, d) in held


def _acts_of(made: Made, name: str) -> frozenset[str]:
    text = next(s for s in made.statements if s.startswith(f"norm {name} "))
    content = re.split(r" (?:obliges|forbids|permits) ", text)[1]
    content = re.split(r" when | unless | breached | exists ", content)[0]
    return frozenset(re.findall(r"\b([xyzw])\(", content))


# ---- explanations


def _verdicts(made: Made, thorough: bool = False) -> list[tuple[Session, Verdict]]:
    session = opened(made)
    if session is None:
        return []
    found = []
    for question in session.programs[0].questions:
        if engine_word(session, session.programs[0], question) == "entangled":
            continue
        found.append((session, session.answer(session.programs[0], question, thorough)))
    return found


@some(6)
@given(drawn)
def test_m13_grounds_suffice_and_none_is_idle(made: Made) -> None:
    """M13: what carries a verdict is sufficient and minimal; both scenarios of an open one are replayed."""
    for _, verdict in _verdicts(made):
        if verdict.outcome is Outcome.OPEN:
            assert verdict.certificate is not None
            assert verdict.certificate.holds != verdict.certificate.fails
        if verdict.word not in _SETTLED:
            continue
        solver = verdict.theory._solver
        negated = -verdict.literal if verdict.word == "entailed" else verdict.literal
        carried = [a.literal for a in verdict.sufficient]
        assert type(solver.check([*carried, negated])).__name__ == "Unsat"
        for literal in carried:
            rest = [x for x in carried if x != literal]
            assert type(solver.check([*rest, negated])).__name__ == "Sat"


# ---- taking norms away


def without(made: Made, name: str) -> Made:
    """The program in which the text of a norm does not exist."""
    return replacing(
        made, lambda s: f"{s} exists if not A = A" if s.startswith(f"norm {name} ") else s
    )


def _read(made: Made, name: str) -> bool:
    return any(f"breaches {name}" in s for s in made.statements) or any(
        w in s for s in made.statements for w in ("in_conflict", "void(", "exists if", "conflict")
    )


def _about(name: str) -> Callable[[str], bool]:
    return lambda claim: bool(re.search(rf"\b{name}\b", claim)) or "apparent" in claim


@some(8)
@given(drawn)
def test_m14_norms_out_of_force_change_nothing(made: Made) -> None:
    """M14: deleting an instance not in force changes nothing else."""
    acts = [s.split()[1].split("(")[0] for s in made.statements if s.startswith("conduct ")]
    dated = re.search(r" at (20\d\d-01-01)", " ".join(made.statements))
    when = f" at {dated[1]}" if dated else ""
    idle = "norm idle bearer s: State owed to C {} {}(s){} exists if not A = A"
    more = adding(
        made,
        idle.format("obliges", acts[0], when),
        idle.replace("idle", "empty").format("forbids", acts[-1], when),
    )
    same(words(made), words(more), lambda claim: "apparent" in claim)


@some(12)
@given(drawn, seeds)
def test_m15_displaced_norms_change_nothing(made: Made, seed: int) -> None:
    """M15: deleting a norm all of whose claims are displaced changes no status or breach of another."""
    assume("two dates" not in made.features and "contrary to duty" not in made.features)
    lone = [n for n in names(made) if not _read(made, n)]

    def look(world: World) -> None:
        for name in lone:
            own = [i for i in world.ground.named(name) if world.norms.in_force(i)]
            claims = [c for i in own for c in world.norms.claims(i)]
            if not claims or not all(world.priority.displaced(c) for c in claims):
                continue
            text = open_text(asking(without(made, name), ": A = A").text)
            other = World(text.programs[0], world.frame, world.scenario)
            kept = {(i.name, i.clause, c) for i, c in world.breaches() if i.name != name}
            assert kept == {(i.name, i.clause, c) for i, c in other.breaches()}

    looked(look, made, seed, 3)


@some(8)
@given(drawn, seeds)
def test_m16_splitting_changes_no_breach(made: Made, seed: int) -> None:
    """M16: some part of a split conjunctive duty is breached iff the whole was."""
    dice = Random(seed)
    scope = dice.choice(["", " when f(s)", " unless g(s)", " when z(s)"])
    declared = (
        "let A be State",
        "let C be Organization",
        "fact f(s: State)",
        "fact g(s: State)",
        *(f"conduct {a}(s: State)" for a in "xyz"),
    )
    content = dice.choice(["obliges (x(s) and y(s))", "forbids any of (x(s), y(s))"])
    word = content.split()[0]
    split = (f"norm n1 bearer s: State owed to C {word} x(s){scope}",)
    split += (f"norm n2 bearer s: State owed to C {word} y(s){scope}",)
    limits = tuple(f"given {dice.choice(['', 'not '])}{a}(A)" for a in "xyz" if dice.random() < 0.6)
    limits += tuple(f"given {dice.choice(['', 'not '])}{a}(A)" for a in "fg" if dice.random() < 0.6)
    texts = [
        ((f"norm n bearer s: State owed to C {content}{scope}",), ": A breaches n"),
        ((f"norm n bearer s: State owed to C {content}{scope} indivisible",), ": A breaches n"),
        (split, ": any of (A breaches n1, A breaches n2)"),
    ]
    found = [
        set(words(Made((*declared, *norms, *limits), (claim,), frozenset())).values())
        for norms, claim in texts
    ]
    assert found[0] == found[1] == found[2]


# ---- positions and presumptions


@some(10)
@given(drawn)
def test_m17_grounds_partition_doctrine(made: Made) -> None:
    """M17: grounds for the two outcomes share no vector, and cover all iff no profile value is open."""
    for _, verdict in _verdicts(made):
        if verdict.outcome is not Outcome.OPEN:
            continue
        both = [
            {s.issue: s.value for s in one.settings + other.settings}
            for one in verdict.grounds
            for other in verdict.grounds
            if one.outcome is not other.outcome
            and all(
                s.value == t.value
                for s in one.settings
                for t in other.settings
                if s.issue == t.issue
            )
        ]
        # Two grounds that no setting parts must be parted by constraints; without views or facts
        # about positions there are none but the groups, which are one switch each.
        assert not both or any("states" in s or "given" in s for s in made.statements)
        assert {o for o in verdict.profile if o is not Outcome.OPEN} == {
            g.outcome for g in verdict.grounds
        }


@some(8)
@given(drawn, seeds)
def test_m18_presumptions_add_to_what_is_entailed(made: Made, seed: int) -> None:
    """M18: presumptions that restate facts are idle; what is entailed is presumed."""
    lines = [s for s in made.statements if re.fullmatch(r"fact \w(\(s: State\))?", s)]
    assume(lines)
    fact = Random(seed).choice(lines).removeprefix("fact ").replace("(s: State)", "(A)")
    plain = asking(made, *(c for c in made.claims if not c.startswith(" under")))
    assume(plain.claims and f"given not {fact}" not in made.statements)
    known = adding(plain, f"given {fact}") if f"given {fact}" not in made.statements else plain
    presuming = adding(known, f"presume {fact}")
    same(words(known), words(presuming))
    for _, verdict in _verdicts(presuming):
        if verdict.outcome is Outcome.OPEN:
            assert verdict.presumed == ""
    for _, verdict in _verdicts(adding(plain, f"presume {fact}")):
        if verdict.outcome is Outcome.ENTAILED:
            assert verdict.presumed in ("", "entailed")


@some(6)
@given(drawn)
def test_m19_comparisons_of_texts_ignore_the_case(made: Made) -> None:
    """M19: D17 and D19 depend on neither facts nor individuals; what is inevitable is possible."""
    pairs = list(product(names(made)[:2], repeat=2))
    relations = ("more_specific", "conflicts_inevitably", "conflicts_possibly")
    asked = asking(made, *(f": {r}({a}, {b})" for r in relations for a, b in pairs if a != b))
    bare = asked.cut(lambda s: not s.startswith(("given", "view")))
    crowd = adding(bare, "let Newcomer be State", "let Newer be Organization")
    answers = words(bare)
    same(answers, words(crowd))
    settled = {c: w for c, w in words(asked).items() if w != "inconsistent"}
    same({c: answers[c] for c in settled if c in answers}, settled)
    for claim, word in answers.items():
        if "inevitably" in claim and word == "entailed":
            assert answers[claim.replace("inevitably", "possibly")] == "entailed"


# ---- components, creditors, the fast path


@some(8)
@given(drawn, seeds)
def test_m20_no_set_crosses_a_component(made: Made, seed: int) -> None:
    """M20: no strict, wide or residual set crosses a component (D53)."""

    def look(world: World) -> None:
        uncut = World(world.program, world.frame, world.scenario, uncut=True, theory=world.theory)
        for tick in world.frame.ticks:
            assert said(world, "A", tick) == said(uncut, "A", tick)

    looked(look, made, seed)


@some(8)
@given(drawn)
def test_m21_creditors_may_be_copies(made: Made) -> None:
    """M21: one copy of a norm per creditor gives the same displacements and breaches."""
    several = [
        n
        for n in names(made)
        for s in made.statements
        if s.startswith(f"norm {n} ") and re.search(r"owed to C, D\b(?!,)|owed to D, C\b(?!,)", s)
    ]
    several = [n for n in several if not _read(made, n) and f" to {n} " not in made.text]
    assume(several and "special" not in made.text)
    name = several[0]

    def split(s: str) -> list[str]:
        if not s.startswith(f"norm {name} "):
            both = f"any of (of_norm(\\1, {name}), of_norm(\\1, {name}D))"
            return [re.sub(rf"of_norm\((\w), {name}\)", both, s)]
        one, other = (re.sub(r"owed to (C, D|D, C)\b", f"owed to {c}", s) for c in "CD")
        return [one, other.replace(f"norm {name} ", f"norm {name}D ", 1)]

    copies = Made(tuple(t for s in made.statements for t in split(s)), (), made.features)
    for c, copy in (("C", name), ("D", f"{name}D")):
        for claim in ("{} by A toward {} is displaced", "A breaches {} toward {}"):
            one = words(asking(made, ": " + claim.format(name, c)))
            other = words(asking(copies, ": " + claim.format(copy, c)))
            same(one, other)


@some(10)
@given(drawn, seeds)
def test_m22_nobody_loses_to_a_text_that_does_not_bind_him(made: Made, seed: int) -> None:
    """M22: a claim whose creditor is bound by no source of a co-member is not displaced or carved."""
    bound = replacing(made, lambda s: s.replace(" regardless of consent", ""))

    def look(world: World) -> None:
        for register in registers(world):
            for d in register.sets:
                for choice in d.choices:
                    if choice.loser is None or choice.status.value != "resolved":
                        continue
                    others = [c.instance for c in choice.claims if c != choice.loser]
                    for creditor in choice.loser.unit:
                        assert any(
                            not world.ground.norm(o).sources
                            or any(
                                world.actual.atom(("bound", (creditor, s), o.tick))
                                for s in world.ground.norm(o).sources
                            )
                            for o in others
                        )

    looked(look, bound, seed)


@some(8)
@given(seeds)
def test_m23_the_fast_path_gives_the_same(seed: int) -> None:
    """M23: components of one act, decided by pairs, agree with the full definitions."""
    dice = Random(seed)
    made = make(dice)
    plain = [s for s in made.statements if not s.startswith(("impossible", "possible", "given"))]
    one = Made(
        tuple(re.sub(r"\b[yzw]\(", "x(", s) for s in plain if not re.match(r"conduct [yzw]", s)),
        tuple(re.sub(r"\b[yzw]\(", "x(", c) for c in made.claims),
        made.features,
    )
    tally = Tally()
    compare_verdicts(one, tally, limit=32)
    assert not tally.found, tally.found[0]


# ---- time and bytes


@some(15)
@given(seeds)
def test_m24_the_grid_has_room_for_every_order(seed: int) -> None:
    """M24: the grid satisfies the same order constraints over its events as unbounded dates."""
    dice = Random(seed)
    events = "xyz"[: dice.randint(1, 3)]
    days = ("2001-01-01", "2003-01-01")[: dice.randint(1, 2)]
    lines = ["case Made", "let A be State", "let C be Organization", "fact f(s: State)"]
    lines += [f"conduct {e}(s: State)" for e in events]
    lines += [
        f"treaty T{i} adopted {d} in force {d} party A, C since {d}" for i, d in enumerate(days)
    ]
    lines += ["norm n of T0 bearer s: State owed to C obliges x(s)"]
    lines += [f"given {e}(A)" for e in events] + ["ask Q: A breaches n", "end"]
    session = open_text("\n".join(lines))
    program = session.programs[0]
    frame = make_frame(program, program.questions[0])
    assert len(frame.events) == len(events)
    marks = [next(p.tick for p in frame.points if p.label.startswith(d)) for d in days]
    # Every order of the events that puts each into an interval between the days (decision 6) ...
    places = range((len(marks) + 1) * len(events))
    wanted = {
        (_pattern(chosen), tuple(p // len(events) for p in chosen))
        for chosen in product(places, repeat=len(events))
    }
    # ... is found on the grid.
    assert wanted == {
        (_pattern(chosen), tuple(sum(t >= m for m in marks) for t in chosen))
        for chosen in product(*(e.ticks for e in frame.events))
    }


def _pattern(values: tuple[int, ...]) -> tuple[int, ...]:
    ranks = sorted(set(values))
    return tuple(ranks.index(v) for v in values)


@some(5)
@given(drawn)
def test_m25_the_same_bytes_each_time(made: Made) -> None:
    """M25: another run, and views in another order, give the same bytes."""
    free = [s.split()[1] for s in made.statements if re.fullmatch(r"position \w+", s)]
    assume(free)
    more = adding(made, f"view One holds {free[0]}", "view Two leaves open " + free[-1])
    claim = made.claims[0].split(": ", 1)[1]
    shown = []
    for order in ("One, Two", "Two, One", "One, Two"):
        found = _verdicts(asking(more, f" under {order}: {claim}"), thorough=True)
        shown.append([_shown(v) for _, v in found])
    assert shown[0] == shown[1] == shown[2]


def _shown(verdict: Verdict) -> str:
    grounds = [(g.outcome, g.settings) for g in (*verdict.grounds, *verdict.combinations)]
    scenarios = verdict.certificate and (
        sorted(map(str, verdict.certificate.holds.true)) if verdict.certificate.holds else (),
        sorted(map(str, verdict.certificate.fails.true)) if verdict.certificate.fails else (),
    )
    return repr((verdict.word, verdict.profile, verdict.contested_on, grounds, scenarios))
