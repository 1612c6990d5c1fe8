"""Votes of principles, consent, dominance and preference (D31-D34)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from lexlogic.program.model import DUTY, And, Formula, Principle, Variable, Vote
from lexlogic.reference.formulas import conjuncts, free, mentions, reads_computed
from lexlogic.reference.values import Claim, Duty, Instance

if TYPE_CHECKING:
    from lexlogic.reference.evaluate import World


@frozen
class Preference:
    """Kept principles for either claim yielding; blocked votes with the creditor not bound."""

    first_yields: tuple[str, ...]
    second_yields: tuple[str, ...]
    blocked: tuple[tuple[str, str], ...]

    @property
    def split(self) -> bool:
        """Votes are kept on both sides."""
        return bool(self.first_yields and self.second_yields)


class Votes:
    """≺₀ between claims of one register."""

    def __init__(self, world: World) -> None:
        """Read votes at the world's assignment."""
        self.world = world
        self.ground = world.ground
        self._tests: dict[int, list[Formula]] = {}
        self._creditors: dict[int, frozenset[str]] = {}

    def yields(self, x: Claim, y: Claim, tick: int) -> tuple[str, ...]:
        """Return the principles by which x ≺₀ y; none if it does not hold."""
        preference = self.between(x, y, tick)
        return () if preference.split else preference.first_yields

    def between(self, x: Claim, y: Claim, tick: int) -> Preference:
        """Return the kept votes between two claims (D33, D34)."""
        return self.world.once(
            ("preference", x, y, tick), lambda: self._between(x, y, tick), guarded=False
        )

    def _between(self, x: Claim, y: Claim, tick: int) -> Preference:
        one, blocked_one = self.cast(x, y, tick)
        two, blocked_two = self.cast(y, x, tick)
        voting = {*one, *two}
        dominance = self.dominance(tick) if len(voting) > 1 else frozenset()
        kept = {p for p in voting if not any((q, p) in dominance for q in voting)}
        return Preference(
            tuple(p for p in one if p in kept),
            tuple(p for p in two if p in kept),
            blocked_one + blocked_two,
        )

    def cast(
        self, x: Claim, y: Claim, tick: int
    ) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
        """Return the principles voting that x yields to y, and those blocked."""
        found, blocked = [], []
        for principle in self.ground.program.principles:
            missing: str | None = None
            for vote in principle.votes:
                if not self.holds(principle, vote, x, y, tick):
                    continue
                missing = self.unbound(principle, vote, x, y)
                if missing is None:
                    found.append(principle.name)
                    break
            else:
                if missing is not None:
                    blocked.append((str(principle.name), missing))
        return tuple(str(p) for p in found), tuple(blocked)

    def holds(self, principle: Principle, vote: Vote, x: Claim, y: Claim, tick: int) -> bool:
        """Say whether the formula may be read and holds, for every creditor of both units."""
        return all(
            self._towards(principle, vote, Duty(x.instance, c), Duty(y.instance, d), tick)
            for c in x.unit
            for d in y.unit
        )

    def _towards(self, principle: Principle, vote: Vote, n: Duty, m: Duty, tick: int) -> bool:
        """Say whether it holds of two duties; what does not ask to whom they are owed is asked first, and once."""
        key = ("vote", principle.name, id(vote), n.instance, m.instance, tick)
        whoever = self._whoever(principle, vote)
        env = {vote.loser.name: n, vote.winner.name: m}
        holds, once = self.world.actual.holds, self.world.once
        if not once(key, lambda: all(holds(t, env, tick) for t in whoever), guarded=False):
            return False
        asked = self._asked(principle, vote)
        one = n if vote.loser.name in asked else n.instance
        other = m if vote.winner.name in asked else m.instance
        if one is n and other is m:
            return self._holds(principle, vote, n, m, tick)
        whole = ("whole vote", principle.name, id(vote), one, other, tick)
        return once(whole, lambda: self._holds(principle, vote, n, m, tick), guarded=False)

    def _whoever(self, principle: Principle, vote: Vote) -> list[Formula]:
        """Return the tests of a vote that ask of the two duties only, and not to whom they are owed."""
        known = self._tests.get(id(vote))
        if known is None:
            both = {vote.loser.name, vote.winner.name}
            tests = sorted(
                (*conjuncts(principle.gate), *conjuncts(vote.body)), key=self.ground.cost
            )
            known = [t for t in tests if free(t) <= both and not self.ground.asks_creditor(t)]
            self._tests[id(vote)] = known
        return known

    def _asked(self, principle: Principle, vote: Vote) -> frozenset[str]:
        """Return the variables of those of the two duties of which a vote may ask to whom they are owed."""
        known = self._creditors.get(id(vote))
        if known is None:
            both = frozenset((vote.loser.name, vote.winner.name))
            known = frozenset()
            for formula in (principle.gate, vote.body):
                if reads_computed(formula):
                    known = both
                for p in mentions(formula):
                    if self.ground.asks_creditor(p):
                        duties = {
                            t.name for t in p.terms if isinstance(t, Variable) and t.sort == DUTY
                        }
                        known |= duties if duties and duties <= both else both
            self._creditors[id(vote)] = known
        return known

    def _holds(self, principle: Principle, vote: Vote, n: Duty, m: Duty, tick: int) -> bool:
        env = {vote.loser.name: n, vote.winner.name: m}
        rest = [p for p in principle.params if p.name not in env]
        tests = [*conjuncts(principle.gate), *conjuncts(vote.body)]
        actual = self.world.actual
        found = self.ground.bindings(rest, tests, env, lambda f, e: actual.holds(f, e, tick))
        if next(found, None) is None:
            return False
        return not self._reads_later(n.instance, principle, vote, env, tick)

    def _reads_later(
        self,
        n: Instance,
        principle: Principle,
        vote: Vote,
        env: dict[str, Duty],
        tick: int,
    ) -> bool:
        """Say whether it reads own conduct at or after the point; then it is not cast (D31)."""
        formula = And((principle.gate, vote.body))
        if not self.ground.may_read_conduct(formula):
            return False
        rest = [p for p in principle.params if p.name not in env]
        reads = self.world.reads
        tests = conjuncts(formula)
        return any(
            atom.tick is not None
            and atom.tick >= tick
            and self.world.alternatives.owns(n.bearer, atom, tick)
            for full in self.ground.bindings(rest, tests, env, reads.may)
            for atom in reads.conduct(formula, full, tick)
        )

    def unbound(self, principle: Principle, vote: Vote, x: Claim, y: Claim) -> str | None:
        """Return a creditor of x not bound by a source of y, unless that does not matter (D32)."""
        if principle.regardless_of_consent or self._own_clause(vote, x, y):
            return None
        sources = self.ground.norm(y.instance).sources
        if not sources:
            return None
        for c in x.unit:
            bound = (("bound", (c, s), x.instance.tick) for s in sources)
            if not any(self.world.actual.atom(b) for b in bound):
                return c
        return None

    def _own_clause(self, vote: Vote, x: Claim, y: Claim) -> bool:
        """Say whether the vote rests on a declaration by which x's own source yields."""
        duties = {
            vote.loser.name: Duty(x.instance, x.unit[0]),
            vote.winner.name: Duty(y.instance, y.unit[0]),
        }
        for p in mentions(vote.body):
            if p.predicate == "yields_by_clause":
                args = [getattr(t, "name", "") for t in p.terms]
                if args == [vote.loser.name, vote.winner.name]:
                    node = (p.predicate, tuple(duties[a] for a in args), None)
                    return self.world.actual.atom(node)
        return False

    def dominance(self, tick: int) -> frozenset[tuple[str, str]]:
        """Return ▷, closed transitively (D33)."""
        return self.world.once(("dominance", tick), lambda: self._dominance(tick))

    def _dominance(self, tick: int) -> frozenset[tuple[str, str]]:
        pairs = {
            (str(p.upper), str(p.lower))
            for p in self.ground.program.priorities
            if self.world.actual.holds(p.gate, {}, tick)
        }
        while True:
            longer = {(a, d) for a, b in pairs for c, d in pairs if b == c} - pairs
            if not longer:
                return frozenset(p for p in pairs if p[0] != p[1])
            pairs |= longer
