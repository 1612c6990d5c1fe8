"""Attributes of sources and norms, read off their declarations: party, dates, rank, clauses.

These are the engine predicates that are no matter of conflict; see model.ENGINE_PREDICATES.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from lexlogic.program.frame import BaseAtom
from lexlogic.program.model import Adoption, Date, Membership, Mode, Norm, Source, SourceKind
from lexlogic.reference.ground import Ground
from lexlogic.reference.values import Duty, Node, Value, first_tick, last_tick

if TYPE_CHECKING:
    from lexlogic.reference.reading import Reading

Interval = tuple[int, int]
"""Earliest and latest tick at which something may have begun."""


class Declarations:
    """Answers engine atoms from the declarations; rules may add to those that are hooks."""

    def __init__(self, ground: Ground) -> None:
        """Use the declarations of the program."""
        self.ground = ground
        self._sources: dict[str, Source] = {s.name: s for s in ground.program.sources}
        self._table: dict[str, Callable[[tuple[Value, ...], int, Reading], bool]] = {
            "party": lambda a, t, r: self.party(str(a[0]), self.source(a[1]), t, r),
            "signatory": lambda a, t, r: self.signed(str(a[0]), self.source(a[1]), t),
            "bound": lambda a, t, r: self.bound(str(a[0]), self.source(a[1]), t, r),
            "adopted_after": lambda a, t, r: self.adopted_after(
                self.source(a[0]), self.source(a[1]), r
            ),
            "adopted_by": lambda a, t, r: self.adopted_by(self.source(a[0]), a[1], r),
            "in_force_after": lambda a, t, r: self.in_force_after(
                self.source(a[0]), self.source(a[1]), (str(a[2]), str(a[3])), r
            ),
            "concluded_after_binding": lambda a, t, r: self.after_binding(
                self.source(a[0]), self.source(a[1]), r
            ),
            "multilateral": lambda a, t, r: self.multilateral(self.source(a[0])),
            "is_treaty": lambda a, t, r: self.source(a[0]).kind is SourceKind.TREATY,
            "is_custom": lambda a, t, r: self.source(a[0]).kind is SourceKind.CUSTOM,
            "is_decision": lambda a, t, r: self.source(a[0]).kind is SourceKind.DECISION,
            "ranked": lambda a, t, r: self.ranked(a[0], str(a[1])),
            "source": lambda a, t, r: str(a[1]) in self.sources_of(a[0]),
            "belongs": lambda a, t, r: str(a[1]) in self.sources_of(a[0]),
            "peremptory": lambda a, t, r: self.peremptory(a[0], t, r),
            "peremptory_when_concluded": lambda a, t, r: self.when_concluded(
                a[0], self.source(a[1]), r
            ),
            "peremptory_later": lambda a, t, r: (
                self.peremptory(a[0], t, r) and not self.when_concluded(a[0], self.source(a[1]), r)
            ),
            "yields_by_clause": lambda a, t, r: self.yields(a[0], a[1]),
            "prevails_by_clause": lambda a, t, r: self.prevails(a[0], a[1]),
            "source_in_force": lambda a, t, r: self.source_in_force(self.source(a[0]), t, r),
            "exists": lambda a, t, r: self.exists(str(a[0]), r),
        }

    def answers(self, node: Node, reading: Reading) -> bool:
        """Say whether a declaration makes the atom true."""
        name, args, tick = node
        if name in OF_TEXT:
            return self.of_text(node)
        if name not in self._table:
            return False
        return self._table[name](args, self.ground.frame.now if tick is None else tick, reading)

    def of_text(self, node: Node) -> bool:
        """Return the value of an atom of `OF_TEXT`, which is the same in every scenario."""
        return _OF_TEXT[node[0]](self, node[1])

    # ---- sources

    def source(self, value: Value) -> Source:
        """Return the source of that name."""
        return self._sources[str(value)]

    def party(self, who: str, source: Source, tick: int, reading: Reading) -> bool:
        """Membership lasts from its beginning to before its end; vague ends are open."""
        if reading.atom(("withdrawn", (who, source.name), tick)):
            return False
        own = [m for m in source.parties if m.state == who]
        open_ = any(self.vague(m, tick) for m in own) or (source.partial and not own)
        if open_:
            return any(
                reading.truth(BaseAtom("party", (who, source.name), t)) for t in (tick, None)
            )
        return any(self._member(m, tick) for m in own)

    @staticmethod
    def _member(m: Membership, tick: int) -> bool:
        ended = m.until is not None and tick >= first_tick(m.until)
        return first_tick(m.since) <= tick and not ended

    @staticmethod
    def vague(m: Membership, tick: int) -> bool:
        """Say whether the tick lies in a month or year in which membership begins or ends."""
        dates = [m.since] if m.until is None else [m.since, m.until]
        return any(not d.exact and within(d, tick) for d in dates)

    @staticmethod
    def signed(who: str, source: Source, tick: int) -> bool:
        """Say whether it has signed by then."""
        return any(m.state == who and first_tick(m.since) <= tick for m in source.signatories)

    def bound(self, who: str, source: Source, tick: int, reading: Reading) -> bool:
        """Party to it, or it is custom, or a decision under a source that binds (decision 9)."""
        if source.kind is SourceKind.CUSTOM:
            return source.in_force is None or tick >= first_tick(source.in_force)
        if source.kind is SourceKind.INSTRUMENT:
            return False
        if reading.atom(("party", (who, source.name), tick)):
            return True
        return any(
            self._by_rule(who, s, tick, reading)
            if s.kind is SourceKind.DECISION
            else reading.atom(("bound", (who, s.name), tick))
            for s in self._above(source)
        )

    def _above(self, source: Source) -> list[Source]:
        """The sources a decision rests on, through others perhaps; itself never, though it be in a circle."""
        found: list[Source] = []
        todo = [source]
        while todo:
            last = todo.pop()
            if last.kind is not SourceKind.DECISION or last.authority is None:
                continue
            for name in self.sources_of(last.authority[1]):
                one = self.source(name)
                if one is not source and one not in found:
                    found.append(one)
                    todo.append(one)
        return found

    def _by_rule(self, who: str, source: Source, tick: int, reading: Reading) -> bool:
        """A decision that others rest on binds as a party, or by a rule."""
        node: Node = ("bound", (who, source.name), tick)
        return reading.atom(("party", node[1], tick)) or any(
            reading.fires(rule, env, tick) for rule, env in self.ground.applicable(node)
        )

    def adoptions(self, source: Source, reading: Reading) -> list[Adoption]:
        """Return the adoptions under the hypotheses that are held."""
        return [a for a in source.adopted if reading.holds(a.gate, {}, None)]

    def in_force(self, source: Source, tick: int, reading: Reading) -> bool:
        """In force from its date, or from its adoption, or always (decision 9)."""
        if source.ended is not None and tick >= first_tick(source.ended):
            return False
        if source.in_force is not None:
            return tick >= first_tick(source.in_force)
        if not source.adopted:
            return True
        return any(tick >= first_tick(a.date) for a in self.adoptions(source, reading))

    def source_in_force(self, source: Source, tick: int, reading: Reading) -> bool:
        """Begun and not ended, by its dates; a text that exists, neither void nor terminated (D21)."""
        if source.kind is SourceKind.INSTRUMENT or not self.in_force(source, tick, reading):
            return False
        if not reading.holds(source.exists, {}, tick):
            return False
        return not any(reading.atom((w, (source.name,), tick)) for w in ("void", "terminated"))

    def adopted_after(self, one: Source, other: Source, reading: Reading) -> bool:
        """The first was certainly adopted later than the second."""
        firsts, seconds = self.adoptions(one, reading), self.adoptions(other, reading)
        return any(a.date.first > b.date.last for a in firsts for b in seconds)

    def adopted_by(self, source: Source, date: Value, reading: Reading) -> bool:
        """Adopted on or before the date."""
        assert isinstance(date, int)
        return any(last_tick(a.date) <= date for a in self.adoptions(source, reading))

    def in_force_after(
        self, one: Source, other: Source, between: tuple[str, str], reading: Reading
    ) -> bool:
        """The first certainly came into force between the two later than the second did."""
        first, second = (self._begins(s, between, reading) for s in (one, other))
        return first is not None and second is not None and first[0] > second[1]

    def _begins(
        self, source: Source, between: tuple[str, str], reading: Reading
    ) -> Interval | None:
        """Return when the source came into force between two bearers; none if it never did."""
        if source.in_force is not None:
            starts = [(first_tick(source.in_force), last_tick(source.in_force))]
        else:
            adopted = [a.date for a in self.adoptions(source, reading)]
            if source.adopted and not adopted:
                return None
            starts = [min((first_tick(d), last_tick(d)) for d in adopted)] if adopted else []
        if source.kind is not SourceKind.CUSTOM:
            for who in between:
                dates = [m.since for m in source.parties if m.state == who]
                if not dates:
                    return None
                starts.append(min((first_tick(d), last_tick(d)) for d in dates))
        if not starts:
            return (-1, -1)
        return max(s[0] for s in starts), max(s[1] for s in starts)

    def after_binding(self, one: Source, other: Source, reading: Reading) -> bool:
        """The first was adopted when all its listed parties were party to the second."""
        members = {m.state for m in one.parties}
        return bool(members) and any(
            all(reading.atom(("party", (who, other.name), first_tick(a.date))) for who in members)
            for a in self.adoptions(one, reading)
        )

    @staticmethod
    def multilateral(source: Source) -> bool:
        """More than two listed parties, or an incomplete list."""
        return source.partial or len({m.state for m in source.parties}) > 2

    # ---- norms

    def clauses(self, value: Value) -> list[Norm]:
        """Return the clauses of a norm, or the one of a duty."""
        if isinstance(value, Duty):
            return [self.ground.norm(value.instance)]
        return self.ground.norms[str(value)]

    def sources_of(self, value: Value) -> tuple[str, ...]:
        """Return the sources of a norm or duty."""
        return tuple(dict.fromkeys(s for n in self.clauses(value) for s in n.sources))

    def ranked(self, value: Value, rank: str) -> bool:
        """The source, or a source of the norm, has the rank."""
        if isinstance(value, str) and value in self.ground.sources:
            return self._sources[value].rank == rank
        return any(self._sources[s].rank == rank for s in self.sources_of(value))

    def mode(self, value: Value, mode: Mode) -> bool:
        return any(n.mode is mode for n in self.clauses(value))

    def peremptory(self, value: Value, tick: int, reading: Reading) -> bool:
        """Peremptory from a date on where the condition of that date holds (decision 15)."""
        env = self.ground.env(value.instance) if isinstance(value, Duty) else {}
        return any(
            (e.since is None or tick >= first_tick(e.since)) and reading.holds(e.gate, env, tick)
            for n in self.clauses(value)
            for e in n.peremptory
        )

    def when_concluded(self, norm: Value, source: Source, reading: Reading) -> bool:
        """Peremptory when the source was adopted; if that is undated, peremptory without date."""
        dates = [first_tick(a.date) for a in self.adoptions(source, reading)]
        if not source.adopted:
            undated = [e for n in self.clauses(norm) for e in n.peremptory if e.since is None]
            return any(reading.holds(e.gate, {}, self.ground.frame.now) for e in undated)
        return any(self.peremptory(norm, t, reading) for t in dates)

    def exists(self, name: str, reading: Reading) -> bool:
        """The text exists: its own condition, and that of one of its sources (D11)."""
        return any(self.text_exists(n, reading) for n in self.ground.norms[name])

    def text_exists(self, norm: Norm, reading: Reading) -> bool:
        """Say whether the clause exists, whoever bears it."""
        if not reading.holds(norm.exists, {}, None):
            return False
        sources = [self._sources[s] for s in norm.sources]
        return not sources or any(reading.holds(s.exists, {}, None) for s in sources)

    # ---- clauses on priority

    def yields(self, one: Value, other: Value) -> bool:
        """The first's own source or norm says that it yields to the second's."""
        return any(
            name in self._names(other) for names in self._said(one, "yields_to") for name in names
        )

    def prevails(self, one: Value, other: Value) -> bool:
        """The first's source or norm says that it prevails over the second's."""
        said = self._said(one, "prevails_over")
        return any(name in self._names(other) for names in said for name in names)

    def _said(self, value: Value, field: str) -> list[tuple[str, ...]]:
        makers = [*self.clauses(value), *(self._sources[s] for s in self.sources_of(value))]
        return [getattr(m, field) for m in makers]

    def _names(self, value: Value) -> set[str]:
        return {_name(value), *self.sources_of(value)}


def within(date: Date, tick: int) -> bool:
    """Say whether the tick lies in the day, month or year."""
    return first_tick(date) <= tick <= last_tick(date)


def _name(value: Value) -> str:
    return value.instance.name if isinstance(value, Duty) else str(value)


_OF_TEXT: dict[str, Callable[[Declarations, tuple[Value, ...]], bool]] = {
    "of_norm": lambda d, a: _name(a[0]) == a[1],
    "bearer": lambda d, a: isinstance(a[0], Duty) and a[0].instance.bearer == a[1],
    "owed": lambda d, a: isinstance(a[0], Duty) and a[0].creditor == a[1],
    "is_duty": lambda d, a: any(n.is_duty for n in d.clauses(a[0])),
    "is_obligation": lambda d, a: d.mode(a[0], Mode.OBLIGES),
    "is_prohibition": lambda d, a: d.mode(a[0], Mode.FORBIDS),
    "is_permission": lambda d, a: d.mode(a[0], Mode.PERMITS),
}
OF_TEXT = frozenset(_OF_TEXT)
"""What the text alone says of a duty: nothing has to be looked up, and nothing is read."""
