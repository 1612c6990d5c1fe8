"""A third evaluator, for the families only: truth tables written down from the definitions.

It reads the statements of a theory, not its program, and shares nothing with the engine or with `reference/`.
A formula is the integer whose bits are the assignments in which it holds; a register is computed once for all
assignments that agree on circumstances and settled conduct (D22-D24). Scopes that read breaches are not its matter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import combinations, product

from attrs import define, field, frozen

Claim = tuple[str, tuple[str, ...]]
Rule = tuple[Claim, frozenset[Claim]]

_PARTIES = {"T1": "B", "T2": "C", "T3": "BC"}
_ADOPTED = {"T1": 1970, "T2": 1980, "T3": 1990}
_ATOM = re.compile(r"(x|y|f)\([sA]\)(?: at (\S+?))?(?=[\s,)]|$)|P|W|V[nmk]{2}")


class NotHere(Exception):
    """The theory says something that this evaluator does not know."""


@frozen
class Text:
    """A norm, as far as it does not depend on anything."""

    name: str
    permits: bool
    content: int
    scope: int
    kappa: int
    exists: int
    source: str
    owing: tuple[tuple[int, tuple[tuple[str, ...], ...]], ...]
    first: int


@define
class Tables:
    """The truth tables of a theory over all assignments to its atoms."""

    full: int
    column: Callable[[str, str], int]
    """The assignments in which an atom (`x`, `f`, `P`) at a time, as written, is true."""
    days: tuple[str, ...]
    positions: tuple[str, ...]
    texts: dict[str, Text] = field(factory=dict)
    allowed: int = 0
    wide: int = 0
    principles: dict[str, tuple[bool, list[tuple[str, str, int]]]] = field(factory=dict)
    dominance: list[tuple[str, str, int]] = field(factory=list)
    values: dict[str, int] = field(factory=dict)

    def read(self, statements: Iterable[str]) -> None:
        """Take in the statements of norms, constraints, principles."""
        self.allowed = self.full
        for s in statements:
            if s.startswith("norm "):
                text = self._norm(s)
                self.texts[text.name] = text
            elif s.startswith("impossible "):
                self.allowed &= ~self._formula(
                    s.split(" ", 1)[1].removesuffix(" for s: Organization")
                )
            elif s.startswith("possible "):
                act, need = (
                    s.split(" ", 1)[1].removesuffix(" for s: Organization").split(" only if ")
                )
                self.allowed &= ~self._formula(act) | self._formula(need)
            elif s.startswith("permissions conflict if "):
                self.wide |= self._formula(s.removeprefix("permissions conflict if "))
            elif s.startswith("principle "):
                self._principle(s)
            elif s.startswith("priority "):
                above, below = s.split()[1], s.split()[3]
                gate = self._formula(s.split(" if ")[1]) if " if " in s else self.full
                self.dominance.append((above, below, gate))
            else:
                raise NotHere(s)

    def _formula(self, text: str) -> int:
        text = text.strip()
        if text.startswith("any of (") and text.endswith(")"):
            found = 0
            for part in text[len("any of (") : -1].split(", "):
                found |= self._formula(part)
            return found
        if " and " in text:
            found = self.full
            for part in text.split(" and "):
                found &= self._formula(part)
            return found
        if text.startswith("not "):
            return self.full & ~self._formula(text[4:])
        if text == "A = A":
            return self.full
        atom = _ATOM.fullmatch(text)
        if atom is None:
            raise NotHere(text)
        return self.column(atom[1] or text, atom[2] or "")

    def _norm(self, s: str) -> Text:
        if "breaches" in s:
            raise NotHere(s)
        form = re.fullmatch(
            r"norm (?P<name>\w+)(?: of (?P<source>\w+))? bearer s: Organization (?P<owing>owed to .*?)"
            r" (?P<mode>obliges|forbids|permits) (?P<content>.*?)(?: when (?P<when>.*?))?"
            r"(?: unless (?P<unless>.*?))?(?: breached only where (?P<kappa>.*?))?(?: exists if (?P<exists>.*?))?",
            s,
        )
        if form is None:
            raise NotHere(s)
        content = self._formula(form["content"])
        scope = self._formula(form["when"]) if form["when"] else self.full
        if form["unless"]:
            scope &= ~self._formula(form["unless"])
        days = re.findall(r" at (\S+?)(?=[\s,)]|$)", form["content"])
        return Text(
            form["name"],
            form["mode"] == "permits",
            content if form["mode"] != "forbids" else self.full & ~content,
            scope,
            self._formula(form["kappa"]) if form["kappa"] else self.full,
            self._formula(form["exists"]) if form["exists"] else self.full,
            form["source"] or "",
            tuple(self._owing(form["owing"], form["source"] or "")),
            min((self.days.index(d) for d in days), default=0),
        )

    def _owing(self, text: str, source: str) -> Iterable[tuple[int, tuple[tuple[str, ...], ...]]]:
        others = tuple(_PARTIES.get(source, "BC"))
        for part in text.removeprefix("owed to ").split(" owed to "):
            to, _, gate = part.partition(" if ")
            where = self._formula(gate) if gate else self.full
            if to in ("everyone", "all parties"):
                yield where, (others,)
            elif to == "each party":
                yield where, tuple((c,) for c in others)
            else:
                yield where, tuple((c,) for c in to.split(", "))

    def _principle(self, s: str) -> None:
        name, body = s.split()[1], s.split(" yields to j when ")[1]
        pairs = []
        if "adopted_after" in body:
            for a, b in product(self.texts.values(), repeat=2):
                if a.source and b.source and _ADOPTED[a.source] < _ADOPTED[b.source]:
                    pairs.append((a.name, b.name, self.full))
        for a, b, more in re.findall(
            r"of_norm\(i, (\w)\), of_norm\(j, (\w)\)(?:, (f\(A\)|P|V\w\w))?", body
        ):
            pairs.append((a, b, self._formula(more) if more else self.full))
        self.principles[name] = ("regardless of consent" in s, pairs)

    def bound(self, creditor: str, name: str) -> bool:
        """Whether the creditor is bound by the source of a norm; by custom everybody is (D32)."""
        source = self.texts[name].source
        return not source or creditor in _PARTIES[source]

    # ---- evaluation

    def evaluate(self) -> Mapping[str, int]:
        """For each claim the assignments in which it holds, among those allowed."""
        for key in self._keys():
            self.values[key] = 0
        for members in self.classes(0):
            earlier = None
            if len(self.days) == 1:
                self._judge(_Register(self, members, 0, None), members)
                continue
            earlier = _Register(self, members, 0, None)
            self._judge(earlier, members)
            for inner in self.classes(1):
                if inner & members:
                    self._judge(_Register(self, inner, 1, earlier), inner)
        return self.values

    def _keys(self) -> Iterable[str]:
        names = list(self.texts)
        for n in names:
            yield f"impossible {n}"
            for c in "BC":
                yield from (
                    f"{w} {n} {c}" for w in ("breached", "displaced", "operative", "carved")
                )
        for size in range(2, len(names) + 1):
            for chosen in combinations(names, size):
                key = " ".join(chosen)
                words = ("strict", "wide", "resolved", "unresolved", "dissolved", "carved")
                yield from (f"{w} {key}" for w in words)

    def classes(self, point: int) -> list[int]:
        """The classes of assignments that differ in conduct at or after the point only."""
        free = [(a, d) for a in "xy" for d in self.days[point:]]
        fixed = [self.column(name, "") for name in ("f", *self.positions)]
        fixed += [self.column(a, d) for a in "xy" for d in self.days[:point]]
        assert free
        classes = [self.allowed]
        for mask in fixed:
            classes = [part for c in classes for part in (c & mask, c & ~mask) if part]
        return classes

    def _judge(self, register: _Register, members: int) -> None:
        """What is so of the norms and sets judged at the register's point."""
        values, point = self.values, register.point
        for n in register.pool:
            if n.first != point:
                continue
            if n in register.impossible:
                values[f"impossible {n.name}"] |= members
            for claim in register.claims(n):
                for c in claim[1]:
                    word = "displaced" if claim in register.displaced else "operative"
                    values[f"{word} {n.name} {c}"] |= members
                    carved = register.carved(claim) & members
                    values[f"carved {n.name} {c}"] |= carved
                    if not n.permits and word == "operative":
                        wrong = n.scope & ~n.content & n.kappa & members & ~carved
                        values[f"breached {n.name} {c}"] |= wrong
        for kind, chosen in register.sets:
            if min(n.first for n in chosen) == point:
                key = " ".join(sorted((n.name for n in chosen), key=list(self.texts).index))
                values[f"{kind} {key}"] |= members
                for word in register.statuses(kind, chosen):
                    values[f"{word} {key}"] |= members


class _Register:
    """Reg(b,τ) for one class of assignments: sets, votes, displacement (D24-D40)."""

    def __init__(
        self, of: Tables, alternatives: int, point: int, earlier: _Register | None
    ) -> None:
        self.of, self.alternatives, self.point, self.earlier = of, alternatives, point, earlier
        self.at = (
            alternatives & -alternatives
        )  # an assignment of the class, for what all of it agree on
        self.pool = [n for n in of.texts.values() if n.first >= point and n.exists & self.at]
        duties = [n for n in self.pool if not n.permits]
        self.comply = {n: (~n.scope | n.content) & alternatives for n in duties}
        self.exercise = {n: n.scope & n.content & alternatives for n in self.pool if n.permits}
        self.impossible = [n for n in duties if not self.comply[n]]
        self.sets = [*self._strict(duties), *self._wide(duties)]
        self._displace()

    def claims(self, n: Text) -> list[Claim]:
        """The claims of a norm, one for each unit."""
        return [(n.name, u) for where, units in n.owing if where & self.at for u in units]

    def _joint(self, duties: Iterable[Text]) -> int:
        found = self.alternatives
        for n in duties:
            found &= self.comply[n]
        return found

    def _strict(self, duties: list[Text]) -> Iterable[tuple[str, tuple[Text, ...]]]:
        for size in range(2, len(duties) + 1):
            for chosen in combinations(duties, size):
                if not self._joint(chosen) and all(
                    self._joint(part) for part in combinations(chosen, size - 1)
                ):
                    yield "strict", chosen

    def _wide(self, duties: list[Text]) -> Iterable[tuple[str, tuple[Text, ...]]]:
        if not self.of.wide & self.at:
            return
        for p, exercise in self.exercise.items():
            found: list[tuple[Text, ...]] = []
            for size in range(1, len(duties) + 1):
                for chosen in combinations(duties, size):
                    if any(set(f) <= set(chosen) for f in found):
                        continue
                    joint = self._joint(chosen)
                    if exercise and joint and not exercise & joint:
                        found.append(chosen)
                        yield "wide", (p, *chosen)

    # ---- votes

    def _cast(self, loser: Claim, winner: Claim) -> set[str]:
        """The principles by which one claim yields to another, for all its creditors (D31, D32)."""
        found = set()
        for name, (regardless, pairs) in self.of.principles.items():
            said = any((a, b) == (loser[0], winner[0]) and c & self.at for a, b, c in pairs)
            if said and (regardless or all(self.of.bound(c, winner[0]) for c in loser[1])):
                found.add(name)
        return found

    def yields(self, one: Claim, other: Claim) -> bool:
        """one ≺₀ other: of the principles that vote, those no other dominates all say so (D33, D34)."""
        ways = [self._cast(one, other), self._cast(other, one)]
        voting = ways[0] | ways[1]
        kept = {
            p
            for p in voting
            if not any(
                above in voting and below == p and gate & self.at
                for above, below, gate in self.of.dominance
            )
        }
        return bool(ways[0] & kept) and not ways[1] & kept

    def loser(self, choice: tuple[Claim, ...]) -> Claim | None:
        """The only claim of the choice to which none of the others yields (D35)."""
        least = [a for a in choice if not any(self.yields(b, a) for b in choice if b != a)]
        return least[0] if len(least) == 1 else None

    # ---- displacement

    def _choices(self, chosen: tuple[Text, ...]) -> Iterable[tuple[Claim, ...]]:
        return product(*(self.claims(n) for n in chosen))

    def _displace(self) -> None:
        rules: set[Rule] = set()
        carving = []
        for kind, chosen in self.sets:
            for choice in self._choices(chosen):
                lost = self.loser(choice)
                if lost is None:
                    continue
                others = frozenset(choice) - {lost}
                if kind == "strict" or self.of.texts[lost[0]].permits:
                    rules.add((lost, others))
                else:
                    carving.append((lost, others))
        self.displaced, self.cut = _solved(rules)
        self.prevailing: dict[Claim, set[str]] = {}
        for lost, others in carving:
            if not others & self.displaced:
                rights = {n for n, _ in others if self.of.texts[n].permits}
                self.prevailing.setdefault(lost, set()).update(rights)
        for n in self.impossible:  # D38
            for claim in self.claims(n):
                if self.earlier and n not in self.earlier.impossible:
                    if claim in self.earlier.displaced:
                        self.displaced |= {claim}
                    self.prevailing[claim] = self.earlier.prevailing.get(claim, set())

    def carved(self, claim: Claim) -> int:
        """The assignments in which a permission that prevails over the claim is exercised (D37)."""
        found = 0
        for name in self.prevailing.get(claim, ()):
            right = self.of.texts[name]
            found |= right.scope & right.content
        return found

    def statuses(self, kind: str, chosen: tuple[Text, ...]) -> set[str]:
        """The statuses of the choices of a set (D40)."""
        return {self._status(kind, choice) for choice in self._choices(chosen)}

    def _status(self, kind: str, choice: tuple[Claim, ...]) -> str:
        lost = self.loser(choice)
        if lost is not None:
            others = frozenset(choice) - {lost}
            if not others & self.displaced and (lost, others) not in self.cut:
                return "resolved"
        if frozenset(choice) & self.displaced:
            return "dissolved"
        if kind == "strict":
            joint = self.alternatives
            for claim in choice:
                joint &= self.comply[self.of.texts[claim[0]]] | self.carved(claim)
            if joint:
                return "carved"
        return "unresolved"


def _solved(rules: set[Rule]) -> tuple[frozenset[Claim], set[Rule]]:
    """What is displaced, and the rules cut: the well-founded model, knots cut as they are met (D36)."""
    cut: set[Rule] = set()
    while True:
        live = rules - cut
        atoms = {head for head, _ in live} | {b for _, body in live for b in body}
        true: set[Claim] = set()
        false: set[Claim] = set()
        while True:
            more = {h for h, body in live if body <= false} - true
            less = {a for a in atoms if all(body & true for h, body in live if h == a)} - false
            if not more and not less:
                break
            true |= more
            false |= less
        open_ = atoms - true - false
        if not open_:
            return frozenset(true), cut
        reach = {a: _reach(a, live, open_, true) for a in open_}
        for a in open_:
            knot = {b for b in reach[a] if a in reach[b]}
            if knot and reach[a] == knot:
                cut |= {(h, body) for h, body in live if h in knot and body & knot}


def _reach(start: Claim, live: set[Rule], open_: set[Claim], true: set[Claim]) -> set[Claim]:
    """The undefined atoms that an atom depends on, through rules that may still count."""
    found: set[Claim] = set()
    todo = [start]
    while todo:
        atom = todo.pop()
        for head, body in live:
            if head == atom and not body & true:
                fresh = (body & open_) - found
                found |= fresh
                todo.extend(fresh)
    return found
