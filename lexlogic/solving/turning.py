"""The answer to a question as a function of the open points it may fall on (D49, D50).

What is given is put in (`Residual`), what remains is compiled into decision diagrams over the positions, groups,
events and facts that are left open. From these come, exactly: the smallest settings that are enough for an
answer, which points never matter, and in how many settings one point alone changes the answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import define, field, frozen

from lexlogic.program.frame import BaseAtom
from lexlogic.solving.ask import Asker
from lexlogic.solving.budget import Exhausted
from lexlogic.solving.cubes import Cube, Cubes
from lexlogic.solving.diagram import NODE_LIMIT, ONE, ZERO, Diagrams, TooManyNodes
from lexlogic.solving.grounds import Issue
from lexlogic.solving.residual import Residual
from lexlogic.solving.verdict import Setting
from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.model import Atom, AtomKind

_FACTS = (AtomKind.BASE, AtomKind.OPEN_PART, AtomKind.LISTED)
_DEEPEST = 250
"""Points in one diagram: each is a call deep."""


@frozen
class Swings:
    """In how many settings of the other points this one alone changes the answer, of how many."""

    issue: Issue
    changes: int
    settings: int


@define
class Turning:
    """The answer over the open points it depends on.

    `holds` and `fails` are where some state of affairs makes the claim so, and where some makes it not so.
    """

    asker: Asker
    diagrams: Diagrams
    cubes: Cubes
    points: tuple[Issue, ...]  # one a switch, in the order of the diagrams
    holds: int
    fails: int
    _order: dict[str, int] = field(factory=dict)

    # ---- the points

    def ordered(self, levels: Iterable[int]) -> list[int]:
        """Switches in the order a reader meets them: law before fact, then the order of the file."""
        return sorted(levels, key=lambda level: self._order[self.points[level].name])

    @property
    def facts(self) -> frozenset[int]:
        """The switches that are facts."""
        return frozenset(i for i, p in enumerate(self.points) if p.is_fact)

    def over_law(self) -> Turning:
        """The fact verdict as a function of the positions alone (D49): facts fall as they may."""
        some = self.diagrams.some
        return Turning(
            self.asker,
            self.diagrams,
            self.cubes,
            self.points,
            some(self.holds, self.facts),
            some(self.fails, self.facts),
            self._order,
        )

    # ---- what is enough

    def enough(self, entailed: bool) -> int:
        """The set of all smallest settings under which the claim is entailed, or excluded."""
        wanted, other = (self.holds, self.fails) if entailed else (self.fails, self.holds)
        return self.cubes.primes(self.diagrams.negate(other), wanted)

    def against(self, cube: Cube, levels: frozenset[int]) -> int:
        """The smallest settings of some switches that cannot stand together with one."""
        d = self.diagrams
        possible = d.any_of(self.possible(levels))
        stands = d.all_of([possible, *(d.value(level, index) for level, index in cube)])
        return self.cubes.primes(d.negate(stands), possible)

    def literals(self, cube: Cube) -> list[int]:
        """What a setting says, in the order a reader meets it."""
        chosen = dict(cube)
        return [self.points[i].values[chosen[i]][1] for i in self.ordered(chosen)]

    def sized(self, cube: Cube) -> tuple[int, int, tuple[tuple[int, int], ...]]:
        """What settings are listed by: few parts first, few facts first, then the order of the file."""
        facts = sum(self.points[level].is_fact for level, _ in cube)
        key = sorted((self._order[self.points[level].name], index) for level, index in cube)
        return (len(cube), facts, tuple(key))

    def matters(self) -> frozenset[int]:
        """The switches the answer turns on: those in some smallest setting either way."""
        sets = self.enough(True), self.enough(False)
        return self.cubes.support(sets[0]) | self.cubes.support(sets[1])

    # ---- counting

    def possible(self, levels: frozenset[int]) -> tuple[int, int]:
        """Over some switches: where the claim can hold, and where it can fail."""
        hidden = self.diagrams.support(self.holds, self.fails) - levels
        return self.diagrams.some(self.holds, hidden), self.diagrams.some(self.fails, hidden)

    def counts(self, levels: frozenset[int]) -> tuple[int, int, int]:
        """In how many settings of the switches the claim is entailed, excluded, and open."""
        d = self.diagrams
        holds, fails = self.possible(levels)
        kinds = (
            d.both(holds, d.negate(fails)),
            d.both(fails, d.negate(holds)),
            d.both(holds, fails),
        )
        one, other, neither = (d.count(k, levels) for k in kinds)
        return one, other, neither

    def swings(self, levels: frozenset[int]) -> tuple[Swings, ...]:
        """For each switch, how often it alone changes the answer: the Banzhaf count.

        A setting of the others counts if it can be so, and if two values that the switch may then have
        give different answers.
        """
        d = self.diagrams
        holds, fails = self.possible(levels)
        found = []
        for level in self.ordered(levels):
            pairs = list(zip(d.under(holds, level), d.under(fails, level), strict=True))
            yes = d.any_of(d.both(h, d.negate(f)) for h, f in pairs)
            no = d.any_of(d.both(f, d.negate(h)) for h, f in pairs)
            neither = d.any_of(d.both(h, f) for h, f in pairs)
            changes = d.any_of((d.both(yes, no), d.both(yes, neither), d.both(no, neither)))
            others = levels - {level}
            every = d.any_of((yes, no, neither))
            found.append(
                Swings(self.points[level], d.count(changes, others), d.count(every, others))
            )
        return tuple(found)

    # ---- words

    def setting(self, level: int, index: int) -> Setting:
        """A switch with one of its values."""
        return setting(self.asker, self.points[level], index)

    def settings(self, cube: Cube) -> tuple[Setting, ...]:
        """What a setting says."""
        chosen = dict(cube)
        return tuple(self.setting(i, chosen[i]) for i in self.ordered(chosen))


def setting(asker: Asker, point: Issue, index: int) -> Setting:
    """A point with one of its values."""
    value, literal = point.values[index]
    atom = asker.g.atoms.get(abs(literal)) if point.is_fact else None
    return Setting(point.name, value, point.is_fact, _base(atom) if atom is not None else None)


def _base(atom: Atom) -> BaseAtom:
    if atom.kind is AtomKind.LISTED:
        return BaseAtom("party", (atom.terms[0], atom.name), None)
    return BaseAtom(atom.name, atom.terms, atom.tick, atom.kind is AtomKind.OPEN_PART)


def turning(asker: Asker, without: Iterable[int] = ()) -> Turning:
    """The answer over the open points; `without` are literals not to take as given.

    Raises `TooManyNodes` if it has no small diagram, `Exhausted` if no state of affairs agrees with what
    is given.
    """
    asker.refresh()
    left = set(without)
    base = [x for x in asker.base if x not in left] if left else asker.base
    residual = Residual(asker.g, asker.budget, base) if left else asker.residual
    return Compiler(asker, residual, base, asker.literal).run()


def doctrine_choices(asker: Asker) -> int:
    """How many ways there are to decide the open positions the claim reads. Raises as `turning`."""
    asker.refresh()
    wanted = [x for issue in asker.switches() for _, x in issue.values if x > 0]
    open_ones = [x for x in wanted if x not in asker.residual.fixed]
    made = Compiler(asker, asker.residual, asker.base, TRUE, open_ones).run()
    levels = frozenset(range(len(made.points))) - made.facts
    holds, _ = made.possible(levels)
    return made.diagrams.count(holds, levels)


class Compiler:
    """Residual circuits -> diagrams."""

    def __init__(
        self,
        asker: Asker,
        residual: Residual,
        base: list[int],
        claim: int,
        seeds: Iterable[int] = (),
    ) -> None:
        self.asker = asker
        self.g = asker.g
        self.residual = residual
        self.claim = residual.of(claim)
        self.seeds = tuple(seeds)  # variables to look at whether or not the claim reads them
        self.parts = self._parts(residual.of(asker.g.circuit.conj(base)))
        self.points: list[Issue] = []
        self.place: dict[int, tuple[int, int]] = {}  # variable -> switch, value when true
        self.hidden: set[int] = set()

    def _parts(self, literal: int) -> list[int]:
        kids = self.g.circuit.children[literal] if literal > 1 else None
        return list(kids) if kids else [literal]

    def run(self) -> Turning:
        d, build, possible = self.compiled([self.claim])
        claim = build.of(self.claim)
        holds = d.some(d.both(possible, claim), self.hidden)
        fails = d.some(d.both(possible, d.negate(claim)), self.hidden)
        names = self._names()
        return Turning(self.asker, d, Cubes(d), tuple(self.points), holds, fails, names)

    def compiled(self, claims: list[int]) -> tuple[Diagrams, _Builder, int]:
        """Diagrams over all that some claims read; and where what is given lets a state of affairs be."""
        parts = self._connected()
        order = list(self._variables([self.claim, *self.seeds, *parts]))
        self._place(order)
        if len(self.points) > _DEEPEST:
            raise TooManyNodes
        limit = int(NODE_LIMIT * max(self.asker.budget.effort, 0.01))
        d = Diagrams([len(p.values) for p in self.points], limit)
        build = _Builder(self, d)
        wanted = [build.of(x) for x in claims]
        possible = ONE
        if parts:
            seen = {self.place[v][0] for v in self.seeds if v in self.place}
            used = set(d.support(*wanted)) | seen
            made = [build.of(p) for p in parts]
            while more := [p for p in made if d.support(p) & used or p == ZERO]:
                made = [p for p in made if p not in more]
                for part in more:
                    used |= d.support(part)
                    possible = d.both(possible, part)
        if possible == ZERO:
            raise Exhausted("nothing agrees with what is given")
        return d, build, possible

    # ---- which parts and which variables

    def _variables(self, literals: Iterable[int]) -> Iterator[int]:
        """The undefined variables below some literals, as they are met; circles followed."""
        children, defined = self.g.circuit.children, self.residual.definitions
        seen: set[int] = set()
        stack = [abs(x) for x in literals][::-1]
        while stack:
            node = stack.pop()
            if node in seen or node == 1:
                continue
            seen.add(node)
            kids = children[node]
            if kids is not None:
                stack.extend(abs(k) for k in reversed(kids))
            elif node in defined:
                stack.append(abs(defined[node]))
            else:
                yield node

    def _connected(self) -> list[int]:
        """The parts of what is given that share a variable with the claim, or with such a part."""
        reached = set(self._variables([self.claim, *self.seeds]))
        waiting = [(part, set(self._variables([part]))) for part in self.parts if part != 1]
        found: list[int] = []
        while more := [pair for pair in waiting if pair[1] & reached or pair[0] == FALSE]:
            waiting = [pair for pair in waiting if pair not in more]
            for part, variables in more:
                found.append(part)
                reached |= variables
        order = {part: i for i, part in enumerate(self.parts)}
        return sorted(found, key=order.__getitem__)

    def _place(self, order: list[int]) -> None:
        """Give each variable its switch: a member of a group or a date of an event shares one."""
        met = set(order)
        shared: dict[int, Issue] = {}
        for issue in self._shared():
            members = [x for _, x in issue.values]
            if len(members) > 1 and met.issuperset(members) and not shared.keys() & set(members):
                shared |= dict.fromkeys(members, issue)
        for variable in order:
            if variable in self.place:
                continue
            issue = shared.get(variable) or self._single(variable)
            level = len(self.points)
            self.points.append(issue)
            for index, (_, literal) in enumerate(issue.values):
                if literal > 0:
                    self.place[literal] = (level, index)
            if not issue.name:
                self.hidden.add(level)

    def _shared(self) -> Iterator[Issue]:
        """Groups of positions, and events that happen at one of several points: exactly one is so."""
        g, fixed = self.g, self.residual.fixed
        for group in self.asker.theory.program.groups:
            pairs = [(str(p), g.position(str(p))) for p in group.members]
            yield Issue(group.name, tuple((n, x) for n, x in pairs if x not in fixed))
        for number, event in enumerate(self.asker.theory.frame.events):
            found = [(tick, g.at(event.predicate, event.terms, tick)) for tick in event.ticks]
            open_ones = [(str(t), x) for t, x in found if x > 1 and x not in fixed]
            if all(g.circuit.is_variable(x) for _, x in open_ones):
                yield Issue(f"@{number}", tuple(open_ones), True)

    def _single(self, variable: int) -> Issue:
        atom = self.g.atoms.get(variable)
        if atom is not None and atom.kind is AtomKind.POSITION:
            return Issue(atom.name, (("held", variable), ("rejected", -variable)))
        named = f"#{variable}" if atom is not None and atom.kind in _FACTS else ""
        return Issue(named, (("true", variable), ("false", -variable)), True)

    def _names(self) -> dict[str, int]:
        """The place of each point in the order of the file: positions, groups, then facts."""
        program = self.asker.theory.program
        law = [str(p.name) for p in program.positions] + [group.name for group in program.groups]
        found = {name: i for i, name in enumerate(law)}
        facts = [p for p in self.points if p.is_fact]
        for issue in sorted(facts, key=lambda p: abs(p.values[0][1])):
            found.setdefault(issue.name, len(found))
        return found


class _Builder:
    """The diagram of each circuit node met."""

    def __init__(self, compiler: Compiler, diagrams: Diagrams) -> None:
        self.compiler = compiler
        self.d = diagrams
        self.children = compiler.g.circuit.children
        self.circles = compiler.residual.definitions
        self.solved: dict[int, int] = {}
        self.memo: dict[int, int] = {1: ONE}
        self._solve()

    def of(self, literal: int) -> int:
        """The diagram of a literal."""
        found = self._node(abs(literal), self.memo, self.solved)
        return found if literal > 0 else self.d.negate(found)

    def _node(self, start: int, memo: dict[int, int], circles: dict[int, int]) -> int:
        stack = [start]
        while stack:
            node = stack[-1]
            if node in memo:
                stack.pop()
                continue
            kids = self.children[node]
            if kids is None:
                if node in circles:
                    memo[node] = circles[node]
                else:
                    memo[node] = self.d.value(*self.compiler.place[node])
                stack.pop()
                continue
            missing = [abs(k) for k in kids if abs(k) not in memo]
            if missing:
                stack.extend(missing)
                continue
            made = (memo[k] if k > 0 else self.d.negate(memo[-k]) for k in kids)
            memo[node] = self.d.all_of(made)
            stack.pop()
        return memo[start]

    def _solve(self) -> None:
        """Variables whose definitions read one another in a circle: in no state of affairs do they
        depend on themselves, so that as many rounds as there are variables give their values."""
        met = self._met()
        current = dict.fromkeys(met, ZERO)
        for _ in range(len(met) + 1):
            memo: dict[int, int] = {1: ONE}
            following = {}
            for variable in met:
                definition = self.circles[variable]
                found = self._node(abs(definition), memo, current)
                following[variable] = found if definition > 0 else self.d.negate(found)
            if following == current:
                self.solved = current
                return
            current = following
        raise TooManyNodes

    def _met(self) -> list[int]:
        """The variables in a circle that what is compiled reads."""
        seen: set[int] = set()
        found: list[int] = []
        below = (self.compiler.claim, *self.compiler.seeds, *self.compiler.parts)
        stack = [abs(literal) for literal in below]
        while stack:
            node = stack.pop()
            if node in seen:
                continue
            seen.add(node)
            kids = self.children[node]
            if kids is not None:
                stack.extend(abs(k) for k in kids)
            elif node in self.circles:
                found.append(node)
                stack.append(abs(self.circles[node]))
        return sorted(found)
