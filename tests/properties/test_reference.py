"""Laws of section 13 that one evaluator can check on itself, over small generated programs."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from lexlogic.program.frame import BaseAtom, Scenario
from lexlogic.reference import Entangled, World
from lexlogic.reference.knots import Loss, solve
from lexlogic.reference.registers import Register
from tests.reference_builder import frame, program

ACTS = ("x", "y")
NORMS = ("n", "m", "p", "q", "r")
TICKS = (1000, 2000)
ATOMS = [BaseAtom(a, ("A",), t) for a in ACTS for t in TICKS] + [BaseAtom("f", ("A",), None)]


def literal(random: Random) -> str:
    """Return an act at a time, or its denial."""
    denied = random.choice(["", "", "not "])
    return f"{denied}{random.choice(ACTS)}(s) at 0001-01-0{random.choice([1, 2, 2])}"


def norm(name: str, random: Random) -> str:
    """Return a norm of one or two acts, perhaps conditional on an act, a fact or a breach."""
    mode = random.choice(["obliges", "obliges", "obliges", "permits"])
    creditors = random.choice(["B", "C", "B, C", "everyone"])
    scope = random.choice(["", "", "", f" when {literal(random)}", " when f(s)"])
    if name != NORMS[0] and random.random() < 0.05:
        scope = f" when s breaches {NORMS[0]}"
    content = literal(random)
    if random.random() < 0.25:
        content = f"any of ({content}, {literal(random)})"
    return f"norm {name} bearer s: State owed to {creditors} {mode} {content}{scope}"


def text(random: Random) -> str:
    """Return a program with acts at two times, norms and votes."""
    names = NORMS[: random.randint(2, 5)]
    pairs = [(a, b) for a in names for b in names if a != b and random.random() < 0.3]
    order = "".join(f", (of_norm(v, {a}) and of_norm(w, {b}))" for a, b in pairs)
    lines = ["let A, B, C be State", "fact f(s: State)", 'position Wide "permissions count"']
    lines += [f"conduct {a}(s: State)" for a in ACTS]
    lines += [norm(n, random) for n in names]
    lines += ["permissions conflict if Wide"]
    if random.random() < 0.4:
        lines.append("impossible x(s) and y(s) for s: State")
    if random.random() < 0.8:
        lines.append(
            f"principle order for v: Duty, w: Duty v yields to w when any of (v != v{order})"
        )
    return "\n".join(lines)


def compared(register: Register) -> object:
    """Return what a register says, in no order."""
    return (
        {(frozenset(d.set.members), d.set.kind, frozenset(d.choices)) for d in register.sets},
        set(register.residual),
        set(register.impossible),
    )


@given(st.integers(0, 10**9))
@settings(max_examples=40)
def test_registers(seed: int) -> None:
    """M6, M7, M10, M20: cutting changes nothing, nor does conduct from the point on."""
    random = Random(seed)
    of = program(text(random))
    true = frozenset(a for a in ATOMS if random.random() < 0.5)
    held = frozenset(["Wide"] if random.random() < 0.6 else [])
    world = World(of, frame(of, *TICKS), Scenario(true, held))
    uncut = World(of, world.frame, world.scenario, uncut=True, theory=world.theory)
    try:
        assert world.breaches() == uncut.breaches()
    except Entangled:
        return  # D45 rejects such a program
    for tick in TICKS:
        shown = world.register("A", tick)
        assert compared(shown) == compared(uncut.register("A", tick))
        check_residue(shown)
        late = frozenset(a for a in true if a.tick is not None and a.tick >= tick)
        before = world.sibling(Scenario(true - late, held))
        if not world.admissible() and not before.admissible():
            assert compared(before.register("A", tick)) == compared(shown)


def check_residue(register: Register) -> None:
    """A strict unresolved choice is a residual set (D40)."""
    for decided in register.sets:
        for choice in decided.choices:
            if choice.responsibility:
                assert any(r <= frozenset(choice.claims) for r in register.residual)


rules = st.frozensets(
    st.builds(Loss, st.integers(0, 4), st.frozensets(st.integers(0, 4), min_size=1, max_size=2)),
    max_size=7,
)


@given(rules)
def test_knots(found: frozenset[Loss[int]]) -> None:
    """M11: what is displaced is exactly what a rule left uncut displaces."""
    solution = solve(found)
    live = {r.head for r in found - solution.cut if not r.body & solution.displaced}
    assert live == solution.displaced
