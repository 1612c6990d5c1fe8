"""Force, units, scope, compliance and breach of an instance (D10-D16, D21, D23, D41)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lexlogic.program.model import (
    STATE,
    Norm,
    Owing,
    OwingKind,
    Reservation,
    Source,
    SourceKind,
)
from lexlogic.reference.reads import window
from lexlogic.reference.values import Claim, Entangled, Instance, first_tick

if TYPE_CHECKING:
    from lexlogic.reference.evaluate import World
    from lexlogic.reference.reading import Reading

_JOINT = (OwingKind.ALL_PARTIES, OwingKind.EVERYONE)
_PARTIES = (OwingKind.EACH_PARTY, OwingKind.ALL_PARTIES)


class Norms:
    """What can be said of an instance without looking at others."""

    def __init__(self, world: World) -> None:
        """Evaluate at the world's assignment unless another reading is named."""
        self.world = world
        self.ground = world.ground
        self._carving: set[tuple[Claim, int]] = set()
        self._weighing: set[tuple[Instance, int]] = set()

    # ---- creditors and force (D12, D21)

    def creditors(self, i: Instance) -> tuple[str, ...]:
        """Return the creditors towards whom the instance is in force: Cr(n)."""
        return self.world.once(("creditors", i), lambda: self._creditors(i))

    def _creditors(self, i: Instance) -> tuple[str, ...]:
        norm = self.ground.norm(i)
        if not self._text_in_force(norm, i):
            return ()
        owings, sources = self._owings(norm, i), list(self._sources(norm))
        return tuple(
            c
            for c in self.ground.bearers
            if c != i.bearer
            and any(
                self._owes(s, kind, named, c)
                for s in sources
                for kind, named in owings
                if s is None or self._source_between(i, norm, s, c)
            )
        )

    def _text_in_force(self, norm: Norm, i: Instance) -> bool:
        if norm.valid_from is not None and i.tick < first_tick(norm.valid_from):
            return False
        if norm.valid_until is not None and i.tick >= first_tick(norm.valid_until):
            return False
        if norm.during is not None and i.tick not in self.ground.ticks(
            norm.during, {}, None, everywhere=True
        ):
            return False
        reading = self.world.actual
        if not reading.holds(norm.exists, self.ground.env(i), i.tick):
            return False
        return not reading.atom(("void_clause", (norm.name,), i.tick))

    def _sources(self, norm: Norm) -> Iterator[Source | None]:
        if not norm.sources:
            yield None  # binds like custom (decision 9)
        for name in norm.sources:
            yield self.ground.sources[name]

    def _owings(self, norm: Norm, i: Instance) -> list[tuple[OwingKind, tuple[str, ...]]]:
        env = self.ground.env(i)

        def held(owing: Owing) -> bool:
            return self.world.actual.holds(owing.gate, env, i.tick)

        return [
            (o.kind, tuple(str(self.ground.value(t, env)) for t in o.named))
            for o in norm.owing
            if held(o)
        ]

    def _owes(
        self,
        source: Source | None,
        kind: OwingKind,
        named: tuple[str, ...],
        creditor: str,
    ) -> bool:
        """Say whether the creditor is among those the owing mode speaks of (D12)."""
        if kind is OwingKind.NAMED:
            return creditor in named
        like_custom = source is None or source.kind is SourceKind.CUSTOM
        if kind in _PARTIES and not like_custom:
            return True
        return creditor in self.ground.frame.of(STATE)

    def _source_between(self, i: Instance, norm: Norm, source: Source, creditor: str) -> bool:
        """Say whether the source is in force for the norm between the two (decision 9)."""
        key = ("between", source.name, i.bearer, creditor, i.tick)
        between = self.world.once(
            key, lambda: self._in_force_between(source, i.bearer, creditor, i.tick)
        )
        return between and not any(
            self._reserved(r, norm, i, creditor) for r in source.reservations
        )

    def _in_force_between(self, source: Source, bearer: str, creditor: str, tick: int) -> bool:
        reading = self.world.actual
        if source.kind is SourceKind.INSTRUMENT:
            return False
        if not self.world.declarations.in_force(source, tick, reading):
            return False
        if not reading.holds(source.exists, {}, tick):
            return False
        predicate = "bound"
        if source.kind not in (SourceKind.CUSTOM, SourceKind.DECISION):
            predicate = "party"
        for who in (bearer, creditor):
            if not reading.atom((predicate, (who, source.name), tick)):
                return False
        for ended in ("void", "terminated"):
            if reading.atom((ended, (source.name,), tick)):
                return False
        pairs = ((bearer, creditor), (creditor, bearer))
        if any(reading.atom(("suspended", (source.name, *pair), tick)) for pair in pairs):
            return False
        return not any(o.without_relations and (o.state, o.to) in pairs for o in source.objections)

    def _reserved(self, r: Reservation, norm: Norm, i: Instance, creditor: str) -> bool:
        """Say whether a reservation takes the norm out of force between the two (decision 12)."""
        if norm.name not in r.norms or r.state not in (i.bearer, creditor):
            return False
        return self.world.actual.holds(r.insofar, self.ground.env(i), i.tick)

    def in_force(self, i: Instance, creditor: str | None = None) -> bool:
        """Force(n,c), or for some c."""
        creditors = self.creditors(i)
        return bool(creditors) if creditor is None else creditor in creditors

    def units(self, i: Instance) -> tuple[tuple[str, ...], ...]:
        """Return units(n): creditors one by one, or all of them if the duty is integral (D12)."""
        creditors = self.creditors(i)
        if not creditors:
            return ()
        if any(kind in _JOINT for kind, _ in self._owings(self.ground.norm(i), i)):
            return (creditors,)
        return tuple((c,) for c in creditors)

    def claims(self, i: Instance) -> tuple[Claim, ...]:
        """Return its claims: the instance towards each unit (D13)."""
        return tuple(Claim(i, u) for u in self.units(i))

    def claim_of(self, i: Instance, creditor: str) -> Claim | None:
        """Return the claim the creditor is in."""
        return next((c for c in self.claims(i) if creditor in c.unit), None)

    # ---- scope and compliance (D15, D23)

    def in_scope(self, i: Instance, at: Reading) -> bool:
        """sc(n): within its conditions and no exception."""
        norm, env = self.ground.norm(i), self.ground.env(i)
        if i in self.world.without_exceptions:
            return at.holds(norm.scope, env, i.tick)
        return all(at.holds(f, env, i.tick) for f in self.ground.within_scope(norm))

    def content(self, i: Instance, at: Reading) -> bool:
        """ψ_n: done; within a window, at some point of it (decision 14)."""
        norm, env = self.ground.norm(i), self.ground.env(i)
        return any(at.holds(norm.content, env, t) for t in window(self.ground, i))

    def complied(self, i: Instance, at: Reading) -> bool:
        """Comp(n,w), force being that of the world."""
        return not self.in_force(i) or not self.in_scope(i, at) or self.content(i, at)

    def exercised(self, i: Instance, at: Reading) -> bool:
        """Ex(p,w) of a permission."""
        return self.in_force(i) and self.in_scope(i, at) and self.content(i, at)

    # ---- breach (D37, D41)

    def carved(self, claim: Claim, at: Reading) -> bool:
        """Carved(⟨d,u⟩,w): some permission that prevails over it is exercised."""
        key = (claim, id(at))
        if key in self._carving:
            raise Entangled(("carved", claim))  # it is carved out if it is breached
        self._carving.add(key)
        try:
            return any(self.exercised(p, at) for p in self.world.priority.prevailing(claim))
        finally:
            self._carving.discard(key)

    def breach(self, i: Instance, creditor: str, at: Reading) -> bool:
        """breach(n,c), with operative claims and prevailing permissions of the world."""
        norm = self.ground.norm(i)
        if not norm.is_duty or not self.in_force(i, creditor):
            return False
        key = (i, id(at))
        if key in self._weighing:
            raise Entangled(("breach", i))  # its conditions ask whether it is breached
        self._weighing.add(key)
        try:
            applies = self.in_scope(i, at)
        finally:
            self._weighing.discard(key)
        if not applies or self.content(i, at):
            return False
        if not at.holds(norm.breach_condition, self.ground.env(i), i.tick):
            return False
        claim = self.claim_of(i, creditor)
        assert claim is not None
        return self.world.priority.operative(claim) and not self.carved(claim, at)

    def wrongful(self, i: Instance, creditor: str, at: Reading) -> bool:
        """Breached, and nothing precludes it; nothing does for peremptory norms (D41)."""
        if not self.breach(i, creditor, at):
            return False
        if at.atom(("peremptory", (i.name,), i.tick)):
            return True
        return not at.atom(("precluded", (i.name, i.bearer, creditor), i.tick))
