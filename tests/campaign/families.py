"""All theories over small vocabularies: which they are, and theory number k of each family.

A family has one bearer A, two creditors B and C, two or three norms. Every combination of its shapes of norms, of
votes between them and of the rest is a theory, up to the order of norms and the names of creditors (and acts).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import combinations, combinations_with_replacement, product
from math import gcd

from attrs import define, field, frozen

NAMES = ("n", "m", "k")
_DAYS = ("2001-01-01", "2002-01-01")


@frozen
class Spec:
    """One theory: a shape for each norm, what votes, and what else there is."""

    norms: tuple[str, ...]
    votes: tuple[str, ...]
    rest: tuple[str, ...]


@define(slots=False)
class Family:
    """All combinations of shapes, votes and the rest, without those that another differs from in names only."""

    name: str
    about: str
    preamble: tuple[str, ...]
    shapes: tuple[str, ...]
    """Statements of a norm `{me}`, that may read the norm `{other}`."""
    size: int
    votes: tuple[tuple[str, ...], ...]
    rests: tuple[tuple[str, ...], ...]
    renamings: tuple[Callable[[str], str], ...] = ()
    acts: tuple[str, ...] = ("x",)
    at: tuple[str, ...] = ("",)
    """The times of acts, if any."""
    skips: Callable[[Spec], bool] = field(default=lambda spec: False)

    @cached_property
    def members(self) -> list[tuple[int, ...]]:
        """The choices of shapes, one of each class of renamings."""
        known = {shape: i for i, shape in enumerate(self.shapes)}
        swaps = [[known[swap(s)] for s in self.shapes] for swap in self.renamings]
        found = []
        for chosen in combinations_with_replacement(range(len(self.shapes)), self.size):
            if all(chosen <= tuple(sorted(swap[i] for i in chosen)) for swap in swaps):
                found.append(chosen)
        return found

    @cached_property
    def numbers(self) -> int:
        """How many numbers there are; some stand for no theory of their own."""
        return len(self.members) * len(self.votes) * len(self.rests)

    def spec(self, number: int) -> Spec | None:
        """Theory `number`; none if another is the same. Numbers are scattered, so that any run is a fair sample."""
        number = number * self._stride % self.numbers
        number, rest = divmod(number, len(self.rests))
        number, vote = divmod(number, len(self.votes))
        norms = tuple(self.shapes[i] for i in self.members[number])
        spec = Spec(norms, self.votes[vote], self.rests[rest])
        return None if self.skips(spec) else spec

    @cached_property
    def _stride(self) -> int:
        stride = int(self.numbers * 0.618) | 1
        while gcd(stride, self.numbers) != 1:
            stride += 2
        return stride

    def names(self) -> tuple[str, ...]:
        """The names of the norms."""
        return NAMES[: self.size]

    def statements(self, spec: Spec) -> tuple[str, ...]:
        """The theory as text, statement by statement."""
        norms = (placed(s, i, self.size) for i, s in enumerate(spec.norms))
        return (*self.preamble, *norms, *spec.rest, *spec.votes)


def placed(shape: str, slot: int, size: int) -> str:
    """The norm of that shape in a place: the other is the next one."""
    return shape.format(me=NAMES[slot], other=NAMES[(slot + 1) % size])


def _swapped(one: str, other: str) -> Callable[[str], str]:
    def swap(text: str) -> str:
        return text.replace(one, "\0").replace(other, one).replace("\0", other)

    return swap


_ANYBODY = "for i: Duty, j: Duty"


def _order(name: str, pairs: tuple[tuple[str, str], ...], more: str = "", free: str = "") -> str:
    """A principle by which the first of each pair yields to the second."""
    parts = [f"all of (of_norm(i, {a}), of_norm(j, {b}){more})" for a, b in pairs]
    body = parts[0] if len(parts) == 1 else f"any of ({', '.join(parts)})"
    return f"principle {name} {_ANYBODY}{free} i yields to j when {body}"


def _orders(free: str = "") -> tuple[tuple[str, ...], ...]:
    """Every way in which some of three norms yield to others, pair by pair."""
    found: list[tuple[str, ...]] = []
    for signs in product((0, 1, -1), repeat=3):
        pairs = tuple(
            (a, b) if sign > 0 else (b, a)
            for sign, (a, b) in zip(signs, combinations(NAMES, 2), strict=True)
            if sign
        )
        found.append((_order("order", pairs, free=free),) if pairs else ())
    return tuple(found)


def _two_votes() -> Iterator[tuple[str, ...]]:
    """Votes between two norms: none, one, conditional ones, two principles with or without dominance."""
    ways = ((("n", "m"),), (("m", "n"),))
    yield ()
    for one in ways:
        yield (_order("order", one),)
        yield (_order("order", one, ", f(A)"),)
        yield (_order("order", one, ", P"),)
        for other in ways:
            two = (_order("order", one), _order("other", other, ", f(A)"))
            yield two
            yield (*two, "priority order over other")
            yield (*two, "priority other over order if P")


_WIDE = "permissions conflict if A = A"


def _idle_wide(spec: Spec) -> bool:
    """Whether wide conflicts are declared and there is no permission."""
    declared = any("permissions conflict" in s for s in spec.rest)
    return declared and not any(" permits " in s for s in spec.norms)


def _shapes(
    owing: tuple[str, ...], contents: tuple[str, ...], scopes: tuple[str, ...]
) -> tuple[str, ...]:
    return tuple(
        " ".join(f"norm {{me}} {o} {c} {s}".split())
        for o in owing
        for c in contents
        for s in scopes
    )


_PREAMBLE = (
    "let A be Organization",
    "let B, C be State",
    "conduct x(s: Organization)",
    "fact f(s: Organization)",
    "position P",
)
_BEARER = "bearer s: Organization owed to "
_ONE_ACT = ("obliges x(s)", "forbids x(s)", "permits x(s)", "permits not x(s)")
_CREDITORS = _swapped("owed to B ", "owed to C ")


def _two() -> Family:
    scopes = (
        "",
        "when f(s)",
        "when x(s)",
        "when not x(s)",
        "unless f(s)",
        "when s breaches {other}",
        "when not s breaches {other}",
        "exists if P",
        "when P breached only where f(s)",
    )
    owing = ("B", "C", "B, C", "everyone", "everyone if P owed to B, C if not P")
    return Family(
        "two",
        "two norms over one act: every mode, scopes over a fact, the act, a breach, a position and a hypothesis,"
        " every owing, votes by two principles, conditional ones, dominance, a split",
        _PREAMBLE,
        _shapes(tuple(_BEARER + o for o in owing), _ONE_ACT, scopes),
        2,
        tuple(_two_votes()),
        ((), (_WIDE,), ("permissions conflict if P",)),
        (_CREDITORS,),
        skips=_idle_wide,
    )


def _pairs() -> Family:
    owing = tuple(_BEARER + o for o in ("B", "C", "B, C", "everyone"))
    return Family(
        "pairs",
        "two norms over one act and one fact, small enough to be gone through whole",
        _PREAMBLE,
        _shapes(owing, _ONE_ACT, ("", "when f(s)", "when not x(s)", "unless f(s)")),
        2,
        tuple(v for v in _two_votes() if not any(" P" in s for s in v)),
        ((), (_WIDE,)),
        (_CREDITORS,),
        skips=_idle_wide,
    )


def _triples() -> Family:
    owing = tuple(_BEARER + o for o in ("B", "B, C"))
    return Family(
        "triples",
        "three norms over one act and one fact, small enough to be gone through whole",
        _PREAMBLE,
        _shapes(owing, _ONE_ACT[:3], ("", "when f(s)")),
        3,
        _orders(),
        ((), (_WIDE,)),
        skips=_idle_wide,
    )


def _three() -> Family:
    owing = tuple(_BEARER + o for o in ("B", "C", "B, C", "everyone"))
    return Family(
        "three",
        "three norms over one act, every order between them, cycles included",
        _PREAMBLE,
        _shapes(owing, _ONE_ACT, ("", "when f(s)", "when not x(s)")),
        3,
        _orders(),
        ((), (_WIDE,)),
        (_CREDITORS,),
        skips=_idle_wide,
    )


def _acts() -> Family:
    contents = (
        "obliges x(s)",
        "forbids x(s)",
        "obliges y(s)",
        "forbids y(s)",
        "obliges any of (x(s), y(s))",
        "obliges any of (not x(s), not y(s))",
        "permits x(s)",
        "permits y(s)",
    )
    return Family(
        "acts",
        "three norms over two acts that exclude or require one another or neither: triples, impossible duties",
        (*_PREAMBLE, "conduct y(s: Organization)"),
        _shapes((_BEARER + "B",), contents, ("", "when f(s)", "when not x(s)")),
        3,
        _orders(),
        tuple(
            (*limit, *wide)
            for limit in (
                (),
                ("impossible x(s) and y(s) for s: Organization",),
                ("impossible not x(s) and not y(s) for s: Organization",),
                ("possible y(s) only if f(s) for s: Organization",),
            )
            for wide in ((), (_WIDE,))
        ),
        (),
        acts=("x", "y"),
        skips=_idle_wide,
    )


def _consent() -> Family:
    owing = (
        "of T1 bearer s: Organization owed to each party",
        "of T2 bearer s: Organization owed to each party",
        "of T3 bearer s: Organization owed to each party",
        "of T3 bearer s: Organization owed to all parties",
        "bearer s: Organization owed to B, C",
    )
    treaties = (
        "treaty T1 adopted 1970-01-01 party A, B since 1970-01-01",
        "treaty T2 adopted 1980-01-01 party A, C since 1980-01-01",
        "treaty T3 adopted 1990-01-01 party A, B, C since 1990-01-01",
    )
    later = (
        f"principle posterior {_ANYBODY}, e: Source, l: Source i yields to j"
        " when all of (source(i, e), source(j, l), adopted_after(l, e))"
    )
    return Family(
        "consent",
        "three norms over one act of treaties with different parties and of custom: votes that consent blocks",
        (*_PREAMBLE, *treaties),
        _shapes(owing, _ONE_ACT[:3], ("", "when f(s)")),
        3,
        (*_orders(), *_orders(" regardless of consent")[1:], (later,)),
        ((), (_WIDE,)),
        (),
        skips=_idle_wide,
    )


def _staged() -> Family:
    one, two = (f" at {day}" for day in _DAYS)
    contents = (
        f"obliges x(s){one}",
        f"forbids x(s){one}",
        f"obliges y(s){two}",
        f"forbids y(s){two}",
        f"permits y(s){two}",
        f"obliges any of (x(s){one}, y(s){two})",
    )
    scopes = ("", f"when x(s){one}", f"when not x(s){one}", "when previously s breaches {other}")
    return Family(
        "staged",
        "three norms over acts at two times: decision points, duties that follow a breach, carry",
        (*_PREAMBLE, "conduct y(s: Organization)"),
        _shapes((_BEARER + "B",), contents, scopes),
        3,
        _orders(),
        tuple(
            (*limit, *wide)
            for limit in ((), (f"impossible x(s){one} and y(s){two} for s: Organization",))
            for wide in ((), (_WIDE,))
        ),
        (),
        acts=("x", "y"),
        at=(one, two),
        skips=_idle_wide,
    )


_SWITCHES = tuple(f"V{a}{b}" for a in NAMES for b in NAMES if a != b)


def switched(family: Family, free: str = "") -> Family:
    """The bases of a family: which votes are cast, and whether permissions count, are positions.

    Every vector of positions over a base is a theory; one grounding serves them all. Between two norms there is
    no vote, one either way, or a split.
    """
    votes = [f"all of (of_norm(i, {v[1]}), of_norm(j, {v[2]}), {v})" for v in _SWITCHES]
    order = f"principle order {_ANYBODY}{free} i yields to j when any of ({', '.join(votes)})"
    limits = dict.fromkeys(tuple(s for s in rest if s != _WIDE) for rest in family.rests)
    return Family(
        f"{family.name}{'-free' if free else ''}",
        f"{family.about}; every vote and the width of conflict as positions",
        (*family.preamble, *(f"position {v}" for v in _SWITCHES), "position W"),
        family.shapes,
        family.size,
        ((order,),),
        tuple((*limit, "permissions conflict if W") for limit in limits),
        family.renamings,
        family.acts,
        family.at,
    )


FAMILIES = {
    f.name: f for f in (_pairs(), _triples(), _two(), _three(), _acts(), _consent(), _staged())
}

SWITCHED = {
    f.name: f
    for f in (
        switched(_three()),
        switched(_acts()),
        switched(_consent()),
        switched(_consent(), " regardless of consent"),
        switched(_staged()),
    )
}
"""Families of three norms with the votes switched: far more theories to a grounding."""
