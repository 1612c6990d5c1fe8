"""What a register shows: choices with statuses, residues, advice (D39, D40, D43)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product
from typing import TYPE_CHECKING

from attrs import frozen

from lexlogic.program.model import ConflictKind, Formula, SetStatus
from lexlogic.reference.alternatives import Atoms
from lexlogic.reference.conflict import SUBSETS, ConflictSet
from lexlogic.reference.ground import Env
from lexlogic.reference.knots import Loss
from lexlogic.reference.priority import Defeat
from lexlogic.reference.reading import Reading
from lexlogic.reference.values import Claim, Instance, TooLarge

if TYPE_CHECKING:
    from lexlogic.reference.evaluate import World


@frozen
class Choice:
    """One unit of each member of a set, and its status (D40)."""

    claims: tuple[Claim, ...]
    status: SetStatus
    loser: Claim | None = None
    principles: tuple[str, ...] = ()
    effect: str = ""
    """`displaced` or `carved`, if resolved."""
    reason: str = ""
    """`cycle`, `several minimal`, `split votes` or `no vote`, if unresolved."""
    blocked: tuple[tuple[str, str], ...] = ()
    """Votes that failed for want of consent, with the creditor not bound (D32)."""
    responsibility: tuple[tuple[str, ...], ...] = ()
    """The units one of which is wronged whatever is done: strict and unresolved."""


@frozen
class Decided:
    """A conflict set with its choices."""

    set: ConflictSet
    choices: tuple[Choice, ...]


@frozen
class Register:
    """Reg(b,τ) (D24)."""

    bearer: str
    tick: int
    sets: tuple[Decided, ...]
    residual: tuple[frozenset[Claim], ...]
    impossible: tuple[Instance, ...]


class Registers:
    """Builds registers."""

    def __init__(self, world: World) -> None:
        """Show the world's conflicts."""
        self.world = world
        self.ground = world.ground

    def register(self, bearer: str, tick: int) -> Register:
        """Return everything about the bearer at the point."""
        world = self.world
        return Register(
            bearer,
            tick,
            tuple(self.decided(s) for s in world.conflicts.sets(bearer, tick)),
            self.residual(bearer, tick),
            tuple(
                i
                for i in world.alternatives.live(bearer, tick)
                if world.alternatives.impossible(i, tick)
            ),
        )

    def decided(self, s: ConflictSet) -> Decided:
        """Return the set with the status of each choice."""
        units = [self.world.norms.claims(i) for i in s.members]
        return Decided(s, tuple(self.status(s, f) for f in product(*units)))

    def status(self, s: ConflictSet, claims: tuple[Claim, ...]) -> Choice:
        """Return the first status of D40 that applies."""
        priority = self.world.priority
        operative = [c for c in claims if priority.operative(c, s.tick)]
        minimal = priority.minimal(claims, s.tick)
        preferences = [self.world.votes.between(x, y, s.tick) for x, y in combinations(claims, 2)]
        blocked = tuple(dict.fromkeys(b for p in preferences for b in p.blocked))
        cut = False
        if len(minimal) == 1:
            loser = minimal[0]
            others = [c for c in claims if c != loser]
            rights = [i for i in s.members if not self.ground.norm(i).is_duty]
            defeat = Defeat(loser, frozenset(others), s.kind, rights[0] if rights else None)
            cut = defeat.displaces and self._cut(defeat, s.tick)
            if not cut and all(c in operative for c in others):
                return Choice(
                    claims,
                    SetStatus.RESOLVED,
                    loser,
                    self._principles(loser, others, s.tick),
                    "displaced" if defeat.displaces else "carved",
                    blocked=blocked,
                )
        if len(operative) < len(claims):
            return Choice(claims, SetStatus.DISSOLVED, blocked=blocked)
        strict = s.kind is ConflictKind.STRICT
        if strict and self._carved(claims, s.tick):
            return Choice(claims, SetStatus.CARVED, blocked=blocked)
        if cut or not minimal:
            reason = "cycle"
        elif any(bool(p.first_yields) != bool(p.second_yields) for p in preferences):
            reason = "several minimal"
        else:
            reason = "split votes" if any(p.split for p in preferences) else "no vote"
        wronged = tuple(c.unit for c in claims) if strict else ()
        return Choice(
            claims,
            SetStatus.UNRESOLVED,
            reason=reason,
            blocked=blocked,
            responsibility=wronged,
        )

    def _cut(self, defeat: Defeat, tick: int) -> bool:
        fate = self.world.priority.fate(defeat.loser, tick)
        return Loss(defeat.loser, defeat.others) in fate.cut

    def _principles(self, loser: Claim, others: Sequence[Claim], tick: int) -> tuple[str, ...]:
        votes = (p for c in others for p in self.world.votes.yields(loser, c, tick))
        return tuple(dict.fromkeys(votes))

    # ---- effective compliance (D39)

    def complied(self, claim: Claim, tick: int, at: Reading) -> bool:
        """EComp(⟨n,u⟩,w): complied with, or carved out by what prevails in the register."""
        norms = self.world.norms
        if norms.complied(claim.instance, at):
            return True
        rights = self.world.priority.prevailing(claim, tick)
        return any(norms.exercised(p, at) for p in rights)

    def _carved(self, claims: Sequence[Claim], tick: int) -> bool:
        instances = [c.instance for c in claims]
        atoms = self.world.conflicts.joint(instances, tick)
        readings = self.world.alternatives.readings(instances[0].bearer, tick, atoms)
        return any(all(self.complied(c, tick, w) for c in claims) for w in readings)

    def duties(self, instances: Sequence[Instance], tick: int) -> list[Claim]:
        """Return the operative duty claims of the instances in the register."""
        norms, priority = self.world.norms, self.world.priority
        return [
            c
            for i in instances
            if self.ground.norm(i).is_duty
            for c in norms.claims(i)
            if priority.operative(c, tick)
        ]

    def residual(self, bearer: str, tick: int) -> tuple[frozenset[Claim], ...]:
        """Return the minimal sets of operative duty claims that no alternative satisfies."""
        alternatives = self.world.alternatives
        found: list[frozenset[Claim]] = []
        idle = [i for i in alternatives.live(bearer, tick) if not alternatives.component(i, tick)]
        nothing: Atoms = frozenset()
        groups: list[tuple[Atoms, tuple[Instance, ...]]] = [(nothing, (i,)) for i in idle]
        for atoms in self.world.conflicts.components(bearer, tick):
            groups.append((atoms, alternatives.members(bearer, tick, atoms)))
        for atoms, members in groups:
            readings = alternatives.readings(bearer, tick, atoms)
            masks = {
                c: sum(1 << k for k, w in enumerate(readings) if self.complied(c, tick, w))
                for c in self.duties(members, tick)
            }
            full = (1 << len(readings)) - 1
            found += _unsatisfiable({c: m for c, m in masks.items() if m != full})
        return tuple(dict.fromkeys(found))

    # ---- advice (D43)

    def advice(
        self, bearer: str, tick: int, must: bool, body: Formula, env: Env, at: int | None
    ) -> bool:
        """In every (`may`: some) alternative that complies with as much as any, the body holds."""
        alternatives = self.world.alternatives
        atoms = self._advised(bearer, tick, self.world.reads.conduct(body, env, at))
        readings = alternatives.readings(bearer, tick, atoms)
        claims = self.duties(alternatives.members(bearer, tick, atoms), tick)
        kept = [frozenset(c for c in claims if self.complied(c, tick, w)) for w in readings]
        best = [w for w, k in zip(readings, kept, strict=True) if not any(k < o for o in kept)]
        if must:
            return all(w.holds(body, env, at) for w in best)
        return any(w.holds(body, env, at) for w in best)

    def _advised(self, bearer: str, tick: int, read: Atoms) -> Atoms:
        alternatives = self.world.alternatives
        own = frozenset(
            a
            for a in read
            if a.tick is not None and a.tick >= tick and alternatives.owns(bearer, a, tick)
        )
        return alternatives.joined(bearer, tick, own)


def _unsatisfiable(masks: dict[Claim, int]) -> list[frozenset[Claim]]:
    """Return the minimal sets of claims whose masks have no bit in common."""
    claims = list(masks)
    if len(claims) > SUBSETS:
        raise TooLarge(f"{len(claims)} claims hang together")
    found: list[frozenset[Claim]] = []
    for size in range(1, len(claims) + 1):
        for subset in combinations(claims, size):
            together = -1
            for c in subset:
                together &= masks[c]
            if together == 0 and not any(f <= frozenset(subset) for f in found):
                found.append(frozenset(subset))
    return found
