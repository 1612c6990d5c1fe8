"""The smallest case in which one set of norms speaks to an act and another does not, or a proof that there is none."""

from __future__ import annotations

from typing import Any

from attrs import define, field, frozen

from lexlogic.instruments.asking import Study
from lexlogic.instruments.joint import BOTH, FIRST, SECOND, Key, copied, key_of
from lexlogic.instruments.spare import smallest_set
from lexlogic.program import model as m
from lexlogic.program.frame import BaseAtom, Frame, Point, Scenario
from lexlogic.program.walk import subformulas
from lexlogic.solving.ask import InternalError
from lexlogic.solving.budget import Budget, Exhausted
from lexlogic.solving.grounds import Issue
from lexlogic.solving.residual import Residual
from lexlogic.solving.verdict import Setting
from lexlogic.solving.z3_backend import Sat, Solver, Unknown, Unsat
from lexlogic.theory.build import Theory
from lexlogic.theory.circuit import FALSE, Circuit
from lexlogic.theory.domains import Members, points
from lexlogic.theory.model import Atom, AtomKind
from lexlogic.theory.text_sets import Act, Needs, TextSets
from lexlogic.theory.texts import TextGrounder


@frozen
class ActDifference:
    """A smallest scenario in which one side forbids, requires or permits an act and the other does not."""

    only: str  # A | B
    norm: m.Norm  # the norm that speaks to the act
    env: tuple[tuple[str, str], ...]  # its bearer and parameters; unnamed individuals are `State#1`
    terms: tuple[str, ...]  # of the act
    points: tuple[tuple[Setting, str], ...]  # what makes it so, each for both sides or for one
    smallest: bool
    checked: str


@define
class Texts:
    """One side: its program, norms, and the positions it takes."""

    side: str
    program: m.Program
    norms: tuple[m.Norm, ...]
    held: dict[str, bool]
    texts: TextSets
    theory: Theory
    acts: dict[Act, list[m.Norm]] = field(factory=dict)


class _Mix:
    """Texts of two sides in one circuit (`Grounded`): facts are shared, positions as each side takes them."""

    def __init__(self, moved: set[str], unfolding: bool) -> None:
        self.circuit = Circuit()
        self.atoms: dict[int, Atom] = {}
        self.definitions: dict[int, int] = {}
        self.sides: dict[int, str] = {}
        self.moved = moved
        self.unfolding = unfolding
        self._variables: dict[tuple[str, Key], int] = {}
        self._memos: dict[str, dict[int, int]] = {FIRST: {}, SECOND: {}}

    def stands(self, side: str, held: dict[str, bool], atom: Atom) -> int:
        """The literal of a fact or position as a side has it."""
        if atom.kind is AtomKind.POSITION:
            if atom.name in held:
                return 1 if held[atom.name] else -1
            side = side if atom.name in self.moved else BOTH
        else:
            side = BOTH
        key = key_of(atom)
        if (side, key) not in self._variables:
            found = self._variables[side, key] = self.circuit.variable()
            self.atoms[found] = atom
            self.sides[found] = side
        return self._variables[side, key]

    def bring(self, text: Texts, small: TextGrounder, literal: int) -> int:
        """A literal of one side's text, definitions unfolded or copied beside it."""
        memo = self._memos[text.side]

        def leaf(variable: int) -> int:
            definition = small.definitions.get(variable)
            if definition is None:
                return self.stands(text.side, text.held, small.atoms[variable])
            if self.unfolding:
                return copied(self.circuit, small.circuit, definition, leaf, memo)
            found = memo[variable] = self.circuit.variable()
            self.definitions[found] = copied(self.circuit, small.circuit, definition, leaf, memo)
            return found

        return copied(self.circuit, small.circuit, literal, leaf, memo)


_Reads = tuple[m.Norm, tuple[dict[str, Any], int]]
"""An instance of a norm by its parameters, and the literal of its scope in a small domain."""


@frozen
class _Way:
    """An act, up to renaming, that the first side may speak to and the other not."""

    terms: tuple[str, ...]
    target: int
    speaking: tuple[_Reads, ...]
    silent: tuple[_Reads, ...]

    @property
    def plainness(self) -> tuple[int, int]:
        """Acts of unnamed individuals come first, and of different ones."""
        return sum("#" not in t for t in self.terms), len(self.terms) - len(set(self.terms))


class Search:
    """The acts that a norm of one side is about and that the other side does not speak to."""

    def __init__(self, study: Study, mine: Texts, theirs: Texts, act: Act, norm: m.Norm) -> None:
        self.study, self.mine, self.theirs, self.act, self.norm = study, mine, theirs, act, norm
        others = theirs.acts.get(act, [])
        beside = mine.acts[act]
        needs = [mine.texts.needs(beside, ()), theirs.texts.needs((), others)]
        total = Needs(
            {
                s: needs[0].named.get(s, set()) | needs[1].named.get(s, set())
                for s in {*needs[0].named, *needs[1].named}
            },
            needs[0].fresh + needs[1].fresh,
            needs[0].dates | needs[1].dates,
            any(each.fewer for each in needs),
        )
        self.members, enough = mine.texts.members((total,))
        self.ticks = points(set(total.dates))
        self.complete = enough and all(
            t.texts.in_fragment(n) for t, n in ((mine, beside), (theirs, others))
        )
        self.moved = {
            p for p in {*mine.held, *theirs.held} if mine.held.get(p) is not theirs.held.get(p)
        }

    def run(self) -> ActDifference | str:
        """The smallest scenario; or how it was shown that there is none. Raises `Exhausted`."""
        mix = _Mix(self.moved, True)
        budget = Budget(self.study.effort)
        base, ways = self._put(mix)
        residual = Residual(mix, budget, base)
        best: ActDifference | None = None
        for way in sorted(ways, key=lambda w: w.plainness):
            answer = residual.check([*base, way.target])
            if isinstance(answer, Unknown):
                raise Exhausted(answer.cause)
            if isinstance(answer, Sat):
                found = self._told(mix, residual, base, way)
                if best is None or len(found.points) < len(best.points):
                    best = found
                if len(best.points) <= 1:
                    break
        return best if best is not None else self._again(budget)

    def _put(self, mix: _Mix) -> tuple[list[int], list[_Way]]:
        """What binds every scenario, and each way in which the act may be this side's only."""
        mine, theirs = self.mine, self.theirs
        small = mine.texts.grounder(self.members, self.ticks)
        other = theirs.texts.grounder(_as_in(theirs.program, self.members), self.ticks)
        base = [
            mix.bring(t, s, x)
            for t, s in ((mine, small), (theirs, other))
            for x in t.texts.binding(s)
        ]
        for text in (mine, theirs):
            for group in text.program.groups:
                members = [
                    mix.stands(text.side, text.held, Atom(AtomKind.POSITION, str(p), (), None))
                    for p in group.members
                ]
                base.append(mix.circuit.disj(members))
                base += [
                    mix.circuit.disj((-x, -y))
                    for i, x in enumerate(members)
                    for y in members[i + 1 :]
                ]
        ways = []
        for _, terms, inside in mine.texts.acts_within(small, self.norm, self.act):
            if inside == FALSE:
                continue
            speaking = self._about(mine, small, terms)
            silent = self._about(theirs, other, terms)
            speaks = mix.circuit.disj([mix.bring(mine, small, x) for _, (_, x) in speaking])
            spoken = mix.circuit.disj([mix.bring(theirs, other, x) for _, (_, x) in silent])
            target = mix.circuit.conj((speaks, -spoken))
            if target != FALSE:
                ways.append(_Way(terms, target, tuple(speaking), tuple(silent)))
        return base, ways

    def _about(self, text: Texts, small: TextGrounder, terms: tuple[str, ...]) -> list[_Reads]:
        """The instances of a side's norms that are about an act."""
        return [
            (norm, found)
            for norm in text.acts.get(self.act, [])
            for found in text.texts.covering(small, norm, self.act, terms)
        ]

    def _told(self, mix: _Mix, residual: Residual, base: list[int], way: _Way) -> ActDifference:
        target = way.target
        read = sorted(mix.circuit.variables(residual.of(target)), key=lambda v: _place(mix, v))
        issues = [
            Issue(f"#{v}", (("yes", v), ("no", -v)), mix.atoms[v].kind is not AtomKind.POSITION)
            for v in read
        ]
        others = sorted({v for x in base for v in mix.circuit.variables(x)} - set(read))
        chosen, smallest = smallest_set(residual, base, issues, others, target)
        told = residual.check([*base, target, *chosen])
        assert isinstance(told, Sat)
        points = tuple(
            (_setting(mix.atoms[abs(x)], x > 0), mix.sides[abs(x)])
            for x in sorted(chosen, key=lambda x: _place(mix, abs(x)))
        )
        norm, env, checked = self._replay(mix, told.values, way)
        who = tuple((name, str(value)) for name, value in env.items())
        return ActDifference(self.mine.side, norm, who, way.terms, points, smallest, checked)

    def _replay(
        self, mix: _Mix, values: dict[int, bool], way: _Way
    ) -> tuple[m.Norm, dict[str, Any], str]:
        """Have the second evaluator read all norms about the act: one of this side speaks to it, none of the
        other. Returns the norm that speaks, with its parameters."""
        mine = self._scenario(mix, self.mine, values)
        theirs = self._scenario(mix, self.theirs, values)
        speaks = [(n, e, self._covers(self.mine, mine, n, e)) for n, (e, _) in way.speaking]
        spoken = [self._covers(self.theirs, theirs, n, e) for n, (e, _) in way.silent]
        shown = next(((n, e) for n, e, seen in speaks if seen), None)
        if None in spoken or (shown is None and any(seen is None for *_, seen in speaks)):
            norm, env = shown or (self.norm, way.speaking[0][1][0])
            said = "scenario not read by the second evaluator: a text speaks of dates or of what is computed"
            return norm, env, said
        if shown is None or any(spoken):
            raise InternalError(f"the second evaluator reads {self.norm.name} otherwise")
        return *shown, "scenario replayed by the second evaluator"

    def _covers(
        self, text: Texts, scenario: Scenario, norm: m.Norm, env: dict[str, Any]
    ) -> bool | None:
        if self.act.date or _dated(text, norm):
            return None  # the two evaluators count the days of small structures differently
        members, date = _as_in(text.program, self.members), self.act.date
        frame = Frame(members, (Point(date, ""),), (), None, date)
        return self.study.covers(text.program, frame, scenario, norm, env)

    def _scenario(self, mix: _Mix, text: Texts, values: dict[int, bool]) -> Scenario:
        true: set[BaseAtom] = set()
        held = {p for p, h in text.held.items() if h}
        for v, atom in mix.atoms.items():
            if not values.get(v, False) or mix.sides[v] not in (BOTH, text.side):
                continue
            if atom.kind is AtomKind.POSITION:
                held.add(atom.name)
            else:
                part = atom.kind is AtomKind.OPEN_PART
                true.add(BaseAtom(atom.name, atom.terms, atom.tick, part))
        return Scenario(frozenset(true), frozenset(held))

    def _again(self, budget: Budget) -> str:
        """Solve again, nothing unfolded, that the norm is about no act the other side is not about too."""
        mix = _Mix(self.moved, False)
        base, ways = self._put(mix)
        some = mix.circuit.disj([way.target for way in ways])
        answer = Solver(mix, budget, shared=True).check([*base, some], False)
        if isinstance(answer, Unknown):
            raise Exhausted(answer.cause)
        if not isinstance(answer, Unsat):
            raise InternalError("a proof that two texts agree could not be repeated")
        return "solved again from the texts alone, with the same result"


def _dated(text: Texts, norm: m.Norm) -> bool:
    """Whether what a norm's scope reads carries a date of its own."""
    formulas = text.texts.reachable([norm.scope, *norm.exceptions])
    return any(
        isinstance(part, m.Predication) and part.moment is not None
        for formula in formulas
        for part in subformulas(formula)
    )


def _as_in(program: m.Program, members: Members) -> Members:
    """The domain with the sorts that a program declares."""
    names = {str(sort): values for sort, values in members}
    return tuple((s.name, names.get(str(s.name), ())) for s in program.sorts)


def _place(mix: _Mix, variable: int) -> tuple[Any, ...]:
    atom = mix.atoms[variable]
    fact = atom.kind is not AtomKind.POSITION
    return (fact, atom.name, str(atom.terms), mix.sides[variable])


def _setting(atom: Atom, value: bool) -> Setting:
    if atom.kind is AtomKind.POSITION:
        return Setting(atom.name, "held" if value else "rejected")
    part = atom.kind is AtomKind.OPEN_PART
    base = BaseAtom(atom.name, atom.terms, atom.tick, part)
    return Setting(atom.name, "true" if value else "false", True, base)
