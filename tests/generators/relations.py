"""How texts relate (D16-D19): three norms, and every relation between two of them."""

from __future__ import annotations

from random import Random

from attrs import evolve, frozen

from tests.generators.made import Made

RELATIONS = ("more_specific", "conflicts_possibly", "conflicts_inevitably")
_SHARED = (
    "conduct give(s: State)",
    "conduct keep(s: State)",
    "conduct send(s: State, t: State)",
    "sort Person",
    "let Ana be Person",
    "conduct hold(s: State, p: Person)",
    "fact guilty(p: Person)",
    "fact of(p: Person, s: State)",
    "standard grave(p: Person) met when all of (guilty(p), P)",
    "concept either(s: State) when any of (give(s), keep(s))",
    "concept anyone(s: State) when some p: Person with hold(s, p)",
    "concept near_to(s: State, t: State) when near(s, t)",
    "concept linked(s: State, t: State) when any of (near(s, t), some u: State with all of (near(s, u), linked(u, t)))",
    "fact near(s: State, t: State)",
    "fact poor(s: State)",
    "closed fact rich(s: State)",
    "list ally(s: State)",
    "position P",
    "concept friend(s: State, t: State) when near(s, t) unless poor(t)",
    "concept needy(s: State) when any of (poor(s), all of (P, some u: State with near(s, u)))",
    "exception spared to needy when rich(s)",
    "given ally(A)",
)
_ONE = ("poor(s)", "needy(s)", "rich(s)", "ally(s)", "friend(s, s)", "near(s, A)", "P", "s = A")
# Who is party to a source and what became of it, which is open where texts are compared (D19).
_SOURCES = (
    "treaty T adopted 1990-01-01 party A, B since 1990-01-01",
    "custom K",
    "rule gone for s: State establishes withdrawn(s, T) when poor(s)",
)
_RECORDS = (
    "multilateral(T)",
    "is_custom(K)",
    "is_treaty(K)",
    "adopted_by(T, 1995-01-01)",
    "party(s, T)",
    "bound(s, T)",
    "withdrawn(s, T)",
    "void(T)",
)
_TWO = (
    "near(s, t)",
    "near(t, s)",
    "friend(s, t)",
    "poor(t)",
    "needy(t)",
    "s = t",
    "t = B",
    "ally(t)",
    "linked(s, t)",
)
_PERSON = ("guilty(p)", "of(p, s)", "grave(p)", "p = Ana", "not guilty(Ana)")
_BOUND = (
    "(some u: State with near(s, u))",
    "(every u: State satisfies near(s, u))",
    "(some u: State with all of (near(s, u), not poor(u)))",
    "(every u: State satisfies any of (u = s, near(s, u)))",
    "(some u: State with all of (u != s, near(u, s)))",
    "(every u: State satisfies ally(u))",
    "(some u: State with all of (not ally(u), poor(u)))",
    "(some p: Person with guilty(p))",
    "(every p: Person satisfies grave(p))",
)
_ACTS = (
    "give(s)",
    "either(s)",
    "send(A, s)",
    "keep(s) at 2001-01-01",
    "give(s) since 2002-01-01",
    "ever keep(s)",
    "hold(s, Ana)",
)
_DAYS = ("2001-01-01", "2002-01-01")


@frozen
class About:
    """What a norm speaks of besides its bearer."""

    state: bool
    person: bool
    dated: bool


def condition(dice: Random, about: About, deep: int = 2) -> str:
    """What a norm is conditional on."""
    if deep and dice.random() < 0.35:
        parts = [condition(dice, about, deep - 1) for _ in range(dice.randint(2, 3))]
        return f"{dice.choice(['all', 'any'])} of ({', '.join(parts)})"
    if dice.random() < 0.2:
        found = dice.choice(_BOUND)
    elif dice.random() < 0.12:
        found = dice.choice(_ACTS)
    else:
        found = dice.choice(_ONE + _TWO * about.state + _PERSON * about.person)
    return f"not {found}" if dice.random() < 0.3 else found


def content(dice: Random, about: About, mode: str) -> str:
    """What a norm is about."""
    acts = ["give(s)", "keep(s)", "either(s)"]
    acts += ["send(s, t)", "send(s, t)", "send(t, s)"] if about.state else ["send(s, s)"]
    acts += ["hold(s, p)", "hold(s, p)"] if about.person else ["hold(s, Ana)", "anyone(s)"]
    if mode == "obliges" and dice.random() < 0.35:
        some = [dice.choice(["", "", "not "]) + a for a in dice.sample(acts, 2)]
        return f"{dice.choice(['all', 'any'])} of ({', '.join(some)})"
    act = dice.choice(acts)
    plain = act.startswith(("give", "keep", "send", "hold"))
    return act + (
        f" at {dice.choice(_DAYS)}" if about.dated and plain and dice.random() < 0.8 else ""
    )


def related(dice: Random, dated: bool = False) -> Made:
    """Three norms and every relation between two of them; their acts may be, or are, of certain days."""
    lines = ["let A, B be State", *_SHARED]
    dated = dice.random() < 0.25 or dated
    for name in ("n", "m", "o"):
        about = About(dice.random() < 0.5, dice.random() < 0.3, dated)
        mode = dice.choice(["obliges", "obliges", "forbids", "forbids", "permits"])
        params = [*(["t: State"] * about.state), *(["p: Person"] * about.person)]
        parts = [f"norm {name} bearer s: State", f"for {', '.join(params)}" if params else ""]
        parts += ["owed to B", mode, content(dice, about, mode)]
        if dice.random() < 0.65:
            parts.append(f"when {condition(dice, about)}")
        if dice.random() < 0.3:
            parts.append(f"unless {condition(dice, about, 0)}")
        lines.append(" ".join(p for p in parts if p))
    for share, line in (
        (0.5, "impossible give(s) and keep(s) for s: State"),
        (0.25, "possible give(s) only if poor(s) for s: State"),
        (0.2, "impossible near(s, t) and poor(s) for s: State, t: State"),
        (0.1, "impossible hold(s, p) and keep(s) for s: State, p: Person"),
        (0.1, "impossible not ally(s) and rich(s) for s: State"),
    ):
        lines += [line] * (dice.random() < share)
    for held in dice.sample(["view Y holds P", "view N rejects P"], dice.randint(0, 2)):
        lines.append(held)
    pairs = [(a, b) for a in "nmo" for b in "nmo" if a != b]
    claims = [
        f": {relation}({a}, {b})"
        for relation in RELATIONS
        for a, b in pairs
        if relation == "more_specific" or a < b
    ]
    views = [line.split()[1] for line in lines if line.startswith("view ")]
    if views:
        under = [f" under {dice.choice(views)}{c}" for c in claims]
        claims = [dice.choice(pair) for pair in zip(claims, under, strict=True)]
    return Made(tuple(lines), tuple(claims), frozenset())


def on_record(dice: Random) -> Made:
    """The same, where each norm may be conditional on what stands on record."""
    made = related(dice)
    lines = list(made.statements)
    for place, line in enumerate(lines):
        if line.startswith("norm ") and " unless " not in line and dice.random() < 0.7:
            sign = "not " * (dice.random() < 0.3)
            lines[place] = f"{line} unless {sign}{dice.choice(_RECORDS)}"
    return evolve(made, statements=(lines[0], *_SOURCES, *lines[1:]))


def within_times(dice: Random) -> Made:
    """The same, where acts of a day are often those before or after it, or between two days."""
    made = related(dice, dated=True)
    lines = list(made.statements)
    for place, line in enumerate(lines):
        if line.startswith("norm "):
            first, *rest = line.split(" at ")
            lines[place] = first + "".join(f" {_moment(dice, r)}" for r in rest)
    return evolve(made, statements=tuple(lines))


def _moment(dice: Random, rest: str) -> str:
    """A date and what follows it, with a word for the time before or after it."""
    word = dice.choice(["at", "at", "before", "after", "since", "between"])
    until = " and 2002-01-01" if word == "between" else ""
    return f"{word} {rest[:10]}{until}{rest[10:]}"


def texts(dice: Random) -> Made:
    """What the campaign draws: one program in four with what stands on record, one with times of all kinds."""
    draw = dice.choice([related, related, on_record, within_times])
    return draw(dice)
