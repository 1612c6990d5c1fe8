"""What an audit finds: frozen records, in words, so that they can be kept in a file and taken up again."""

from __future__ import annotations

from attrs import field, frozen


@frozen
class Pattern:
    """A fact pattern: a smallest set of facts and readings of the law under which something is so.

    Whatever else is so, they suffice; drop one and they no longer do. `checked` says what the second
    evaluator made of the scenario in which nothing else is true.
    """

    facts: tuple[str, ...] = ()
    law: tuple[str, ...] = ()
    checked: str = ""


@frozen
class Reading:
    """A smallest choice of positions under which a conflict never stays unresolved.

    `how` is `settled` (by the principles in `by`, in favour of those in `prevails`) or `no conflict`.
    """

    positions: tuple[str, ...]
    how: str
    by: tuple[str, ...] = ()
    prevails: tuple[str, ...] = ()


@frozen
class StatusFound:
    """A status (D40) that a conflict has in some fact pattern."""

    status: str  # resolved | dissolved | carved | unresolved
    reason: str = ""  # why it stays unresolved
    by: tuple[str, ...] = ()
    prevails: tuple[str, ...] = ()
    pattern: Pattern | None = None


@frozen
class Conflict:
    """A minimal set of norms that one State cannot all comply with, in some fact pattern (D25, D27)."""

    norms: tuple[str, ...]
    kind: str  # strict | wide
    pattern: Pattern
    always: bool  # wherever all of them bind and apply
    statuses: tuple[StatusFound, ...] = ()
    readings: tuple[Reading, ...] = ()
    readings_complete: bool = True

    @property
    def open(self) -> bool:
        """Whether it stays unresolved in some fact pattern."""
        return any(s.status == "unresolved" for s in self.statuses)

    @property
    def settled(self) -> tuple[Reading, ...]:
        """The readings on which principles settle it wherever it arises."""
        return tuple(r for r in self.readings if r.how == "settled")


@frozen
class NormFinding:
    """A norm that never applies, is never broken, says what another says, or always gives way."""

    kind: str  # never applies | never breached | redundant | displaced
    norm: str
    other: str = ""
    checked: str = ""
    because: tuple[str, ...] = ()


@frozen
class Maxims:
    """Principles that vote opposite ways on a pair of norms, with no priority between them."""

    principles: tuple[str, ...]
    other: tuple[str, ...]
    norms: tuple[str, ...]
    pattern: Pattern | None = None


@frozen
class Gap:
    """What some norm must govern: a fact pattern in which none does, or the proof that there is none."""

    text: str
    place: str
    pattern: Pattern | None
    checked: str = ""


@frozen
class Group:
    """What was found among norms that regulate the same conduct (D53)."""

    name: str
    norms: tuple[str, ...]
    members: str  # among whom was searched
    bounded: bool  # more individuals might show more
    conflicts: tuple[Conflict, ...] = ()
    findings: tuple[NormFinding, ...] = ()
    maxims: tuple[Maxims, ...] = ()
    circles: tuple[tuple[str, ...], ...] = ()  # norms that displace one another in a circle
    gaps: tuple[Gap, ...] = ()
    undecided: str = ""
    key: str = ""


@frozen
class Audit:
    """All of it: the groups in the order of the file."""

    norms: int
    groups: tuple[Group, ...]
    priorities: tuple[tuple[str, ...], ...] = ()  # principles that outrank one another in a circle
    against: str = ""
    own: tuple[str, ...] = field(default=())
    left: int = 0  # groups not looked at: the work was broken off

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Every conflict found."""
        return tuple(c for g in self.groups for c in g.conflicts)

    @property
    def findings(self) -> tuple[NormFinding, ...]:
        """Every norm found idle."""
        return tuple(f for g in self.groups for f in g.findings)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Every gap asked about."""
        return tuple(x for g in self.groups for x in g.gaps)

    @property
    def maxims(self) -> tuple[Maxims, ...]:
        """Every meeting of unranked maxims."""
        return tuple(x for g in self.groups for x in g.maxims)

    @property
    def undecided(self) -> tuple[Group, ...]:
        """The groups that a limit kept from being looked at to the end."""
        return tuple(g for g in self.groups if g.undecided)

    @property
    def clean(self) -> bool:
        """Whether nothing asks for a second look: no open conflict, idle norm, gap or limit."""
        faulty = [f for f in self.findings if f.kind in ("never applies", "never breached")]
        gaps = [x for x in self.gaps if x.pattern is not None]
        opens = [c for c in self.conflicts if c.open]
        return not (faulty or gaps or opens or self.undecided or self.priorities or self.left)
