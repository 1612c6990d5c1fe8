"""Losers, displacement, carve-outs (D35-D38), found on demand for one claim at a time.

A claim's fate depends on the sets in which it would lose, and on the fate of their other members.
Nothing else is looked at, so a norm that merely reads whether another is breached is no obstacle.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations, product
from typing import TYPE_CHECKING

from attrs import frozen

from lexlogic.program.model import ConflictKind
from lexlogic.reference.knots import Loss, solve
from lexlogic.reference.values import Claim, Entangled, Instance, TooLarge

if TYPE_CHECKING:
    from lexlogic.reference.evaluate import World

RIVALS = 12
"""Instances that may prevail over one claim, of which all subsets are tried."""


CLAIMS = 200
"""Claims of one component that are ranked against one another at most."""


@frozen
class Defeat:
    """A conflict set and a choice in which a claim is the loser (D35)."""

    loser: Claim
    others: frozenset[Claim]
    kind: ConflictKind
    permission: Instance | None

    @property
    def displaces(self) -> bool:
        """Whether it displaces the loser; otherwise a permission prevails over it (D36, D37)."""
        return self.permission is None or self.permission == self.loser.instance


@frozen
class Fate:
    """What becomes of a claim in a register."""

    displaced: bool
    prevailing: tuple[Instance, ...]
    cut: frozenset[Loss[Claim]]


class Priority:
    """Displaced and carved claims."""

    def __init__(self, world: World) -> None:
        """Use the world's votes and conflict sets."""
        self.world = world

    # ---- judged at first(n)

    def operative(self, claim: Claim, tick: int | None = None) -> bool:
        """In force and not displaced, judged at first(n) or at another point."""
        return claim in self.world.norms.claims(claim.instance) and not self.displaced(claim, tick)

    def displaced(self, claim: Claim, tick: int | None = None) -> bool:
        """Say whether the claim is displaced; an impossible duty keeps its fate (D38)."""
        where = self._point(claim, self._judged(claim, tick))
        return where is not None and self.fate(claim, where).displaced

    def prevailing(self, claim: Claim, tick: int | None = None) -> tuple[Instance, ...]:
        """Return the permissions that prevail over the claim (D37)."""
        where = self._point(claim, self._judged(claim, tick))
        return () if where is None else self.fate(claim, where).prevailing

    def _judged(self, claim: Claim, tick: int | None) -> int:
        return self.world.alternatives.first(claim.instance) if tick is None else tick

    def _point(self, claim: Claim, tick: int) -> int | None:
        """Return the point whose register decides: an earlier one for what is impossible (D38)."""
        i, alternatives = claim.instance, self.world.alternatives
        if not alternatives.impossible(i, tick):
            return tick
        for earlier in sorted((t for t in self.world.ground.frame.ticks if t < tick), reverse=True):
            if alternatives.fix(i) < earlier and not alternatives.impossible(i, earlier):
                return earlier
        return None

    # ---- within one register

    def fate(self, claim: Claim, tick: int) -> Fate:
        """Compute displacement of the claim and of all claims it depends on (D36)."""
        assumed = self.world.assumed.get((claim, tick))
        if assumed is not None:
            self.world.taint += 1
            return assumed
        return self.world.once(("fate", claim, tick), lambda: self._settle(claim, tick))

    def _settle(self, claim: Claim, tick: int) -> Fate:
        """Compute the fate; if that asks for it, find the one fate that agrees with what follows from it."""
        try:
            return self._fate(claim, tick)
        except Entangled as entangled:
            if entangled.key != ("fate", claim, tick):
                raise
        agreeing = []
        for supposed in self._possible_fates(claim, tick):
            with self.world.assuming(claim, tick, supposed):
                found = self._fate(claim, tick)
            same = found.displaced == supposed.displaced
            if same and (found.displaced or set(found.prevailing) == set(supposed.prevailing)):
                agreeing.append(found)
        if len(agreeing) != 1:
            raise Entangled(("fate", claim, tick))
        return agreeing[0]

    def _fate(self, claim: Claim, tick: int) -> Fate:
        seen, todo = {claim}, [claim]
        defeats: list[Defeat] = []
        while todo:
            for defeat in self.defeats(todo.pop(), tick):
                defeats.append(defeat)
                todo += defeat.others - seen
                seen |= defeat.others
        solution = solve(frozenset(Loss(d.loser, d.others) for d in defeats if d.displaces))
        prevailing = {
            d.permission: None
            for d in defeats
            if d.permission is not None
            and d.loser == claim
            and not d.displaces
            and not d.others & solution.displaced
        }
        return Fate(claim in solution.displaced, tuple(prevailing), solution.cut)

    def defeats(self, claim: Claim, tick: int) -> tuple[Defeat, ...]:
        """Return the conflict sets and choices in which the claim is the loser."""
        key = ("defeats", claim, tick)
        return self.world.once(key, lambda: tuple(self._defeats(claim, tick)), guarded=False)

    def _defeats(self, claim: Claim, tick: int) -> Iterator[Defeat]:
        i, world = claim.instance, self.world
        if not world.alternatives.lives(i, tick):
            return
        if not any(p.votes for p in world.ground.program.principles):
            return
        rivals = self._rivals(claim, tick)
        for size in range(1, len(rivals) + 1):
            for others in combinations(rivals, size):
                choices = list(self._lost(claim, others, tick))
                if not choices:
                    continue
                kind = world.conflicts.kind((i, *others), tick)
                if kind is None:
                    continue
                rights = [j for j in (i, *others) if not world.ground.norm(j).is_duty]
                for choice in choices:
                    yield Defeat(claim, choice, kind, rights[0] if rights else None)

    def _rivals(self, claim: Claim, tick: int) -> list[Instance]:
        """Return the instances that can stand beside the claim where it is the only minimal one.

        Each of them has a claim to which some claim of the component yields.
        """
        i, world = claim.instance, self.world
        alternatives = world.alternatives
        atoms = alternatives.component(i, tick)
        near = [
            j
            for j in alternatives.members(i.bearer, tick, atoms)
            if j != i and self._telling(j, tick)
        ]
        if self._at_peace([i, *near], tick):
            return []
        claims = [claim, *(c for j in near for c in world.norms.claims(j))]
        if len(claims) > CLAIMS:
            raise TooLarge(f"{len(claims)} claims against {i.bearer} are ranked")
        rivals = [
            j
            for j in near
            if any(
                world.votes.yields(z, y, tick)
                for y in world.norms.claims(j)
                for z in claims
                if z.instance != j
            )
        ]
        if len(rivals) > RIVALS:
            raise TooLarge(f"{len(rivals)} norms of {i.bearer} are ranked against one another")
        return rivals

    def _telling(self, j: Instance, tick: int) -> bool:
        """Say whether it is complied with on some alternatives only: no minimal set has others."""
        try:
            return self.world.conflicts.telling(j, tick)
        except Entangled:
            return True

    def _at_peace(self, members: list[Instance], tick: int) -> bool:
        try:
            return self.world.conflicts.at_peace(members, tick)
        except Entangled:
            return False

    def _lost(
        self, claim: Claim, others: tuple[Instance, ...], tick: int
    ) -> Iterator[frozenset[Claim]]:
        for choice in product(*(self.world.norms.claims(j) for j in others)):
            if self.minimal((claim, *choice), tick) == [claim]:
                yield frozenset(choice)

    def minimal(self, choice: Iterable[Claim], tick: int) -> list[Claim]:
        """Return the claims of a choice to which none of the others yields (D35)."""
        claims = list(choice)
        yields = self.world.votes.yields
        return [y for y in claims if not any(yields(z, y, tick) for z in claims if z != y)]

    def _possible_fates(self, claim: Claim, tick: int) -> Iterator[Fate]:
        yield Fate(True, (), frozenset())
        i, alternatives = claim.instance, self.world.alternatives
        near = alternatives.members(i.bearer, tick, alternatives.component(i, tick))
        rights = [
            j
            for j in near
            if not self.world.ground.norm(j).is_duty
            and any(self.world.votes.yields(claim, c, tick) for c in self.world.norms.claims(j))
        ]
        for size in range(len(rights) + 1):
            for some in combinations(rights, size):
                yield Fate(False, some, frozenset())
