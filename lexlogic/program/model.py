"""The program: what a case says once its names are resolved.

One `Program` is one case (or one variant of a case) together with everything it sees: imported
files and enclosing cases. All tuples are in source order. Names are unique within a program, so a
definition is referred to by its name; the identifier types below keep one kind of name from being
used for another. D numbers are those of docs/semantics.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cached_property
from typing import NewType

from attrs import evolve, field, frozen

from lexlogic.text import Span

SortId = NewType("SortId", str)
IndividualId = NewType("IndividualId", str)
PredicateId = NewType("PredicateId", str)
NormId = NewType("NormId", str)
SourceId = NewType("SourceId", str)
PositionId = NewType("PositionId", str)
PrincipleId = NewType("PrincipleId", str)
ViewId = NewType("ViewId", str)

STATE = SortId("State")
ORGANIZATION = SortId("Organization")
ACTOR = SortId("Actor")
SOURCE = SortId("Source")
NORM = SortId("Norm")
DUTY = SortId("Duty")
PRINCIPLE = SortId("Principle")
RANK = SortId("Rank")
DATE = SortId("Date")
BEARER_SORTS = (STATE, ORGANIZATION)
BUILTIN_SORTS = (STATE, ORGANIZATION, ACTOR, SOURCE, NORM, DUTY, PRINCIPLE, RANK, DATE)


@frozen
class Date:
    """A day, month or year, as the ordinals (`datetime.date.toordinal`) of its first and last
    day.
    """

    first: int
    last: int
    text: str = field(eq=False)

    @property
    def exact(self) -> bool:
        """Whether it is a single day."""
        return self.first == self.last


# ---- terms and formulas


@frozen
class Variable:
    """A variable of a quantifier, rule, norm or principle."""

    name: str
    sort: SortId


@frozen
class Constant:
    """A named individual; also a source, norm, principle or rank, in the sort of that kind."""

    name: str
    sort: SortId


@frozen
class DateTerm:
    """A date written where an individual of sort Date may stand."""

    date: Date


Term = Variable | Constant | DateTerm


class MomentKind(Enum):
    """How a time phrase relates an atom to a date."""

    AT = "at"
    BEFORE = "before"  # at some point earlier than the date
    AFTER = "after"  # at some point later than the date
    SINCE = "since"  # at some point on or after the date
    BETWEEN = "between"  # at some point from the first date to the second, both included


@frozen
class Moment:
    """A time phrase. Without one, a timed atom is read at the time of the norm, rule or concept it
    stands in, and in a claim or finding at some point (D3, D29)."""

    kind: MomentKind
    dates: tuple[Term, ...]

    @property
    def is_day(self) -> bool:
        """Whether it is a day that is named."""
        (date, *_) = self.dates
        return self.kind is MomentKind.AT and isinstance(date, DateTerm) and date.date.exact


@frozen
class Truth:
    value: bool


@frozen
class Predication:
    """An atom: a predicate applied to individuals, at a moment if it is timed."""

    predicate: PredicateId
    terms: tuple[Term, ...]
    moment: Moment | None = None
    span: Span | None = field(default=None, eq=False, repr=False)
    everywhere: bool = False
    """Denied of every point of its moment, those beyond the question's included (docs/decisions.md, 4)."""


@frozen
class PositionAtom:
    """A position used as an atom: true where it is held."""

    position: PositionId


@frozen
class Equal:
    left: Term
    right: Term


@frozen
class Not:
    body: Formula


@frozen
class And:
    parts: tuple[Formula, ...]


@frozen
class Or:
    parts: tuple[Formula, ...]
    listed: bool = False  # written `any of (...)`: splits a permission (D14)


@frozen
class Bound:
    """A quantified variable; `since` and `until` bound a variable of sort Date (both inclusive)."""

    variable: Variable
    since: Date | None = None
    until: Date | None = None


@frozen
class Exists:
    bounds: tuple[Bound, ...]
    body: Formula


@frozen
class ForAll:
    """Every ... with `guard` satisfies `body`."""

    bounds: tuple[Bound, ...]
    guard: Formula
    body: Formula


class Shift(Enum):
    EVER = "ever"  # at some point
    EARLIER = "earlier"  # at some point strictly before the present one
    LATER = "later"  # at some point strictly after the present one


@frozen
class Offset:
    """A length of time: days, months or years."""

    amount: int
    unit: str


@frozen
class Shifted:
    """`ever F`, `earlier F`, `later F`; `earlier by 12 months F`: F held at some point at least so
    long ago.
    """

    shift: Shift
    offset: Offset | None
    body: Formula


@frozen
class NormRef:
    """Instances of a norm: all of them, or those with the given parameters, bearer and creditor.

    `norm` is a constant of sort Norm, or a variable of sort Norm or Duty. `terms` is none or as
    long as the norm's parameters. With a norm variable, norms whose parameters do not fit the
    terms do not count. `limb`: the clause of a split norm that is meant (D14); 0 for all of them.
    """

    norm: Term
    terms: tuple[Term, ...] | None
    by: Term | None = None
    toward: Term | None = None
    limb: int = 0
    span: Span | None = field(default=None, eq=False, repr=False)


class Status(Enum):
    """What can be said of a norm's instances (D44)."""

    BREACHED = "breached"  # D41
    WRONGFUL = "wrongful"  # breached and nothing precludes it
    OPERATIVE = "operative"  # D36, whether or not its scope is met
    DISPLACED = "displaced"
    IN_FORCE = "in force"  # D21
    APPLICABLE = "applicable"  # in force and in scope: applies(n)
    IMPOSSIBLE = "impossible"  # D26
    CARVED = "carved"  # D37
    EXISTS = "existing"  # D11


@frozen
class NormStatus:
    """Some instance the reference covers has the status (towards some creditor, or the named
    one).
    """

    ref: NormRef
    status: Status
    moment: Moment | None = None


class ConflictKind(Enum):
    ANY = "any"  # strict, or wide where the library counts wide ones
    STRICT = "strict"  # D25
    WIDE = "wide"  # D27
    APPARENT = "apparent"  # D30
    INCOMPATIBLE = "incompatible"  # D29, joint impossibility without minimality


class SetStatus(Enum):
    """Statuses of a conflict set and a choice of creditors (D40)."""

    RESOLVED = "resolved"
    DISSOLVED = "dissolved"
    CARVED = "carved"
    UNRESOLVED = "unresolved"


@frozen
class ConflictClaim:
    """Some set of instances, one for each member (`within`: containing them), is in conflict.

    With `status`, and for some choice of creditors the members admit, it has that status
    (`by`: resolved by that principle).
    """

    kind: ConflictKind
    within: bool
    members: tuple[NormRef, ...]
    status: SetStatus | None = None
    by: PrincipleId | None = None


@frozen
class Advice:
    """D43. `must`: the body holds in every best alternative of the agent; `may`: in some."""

    agent: Term
    must: bool
    body: Formula


Formula = (
    Truth
    | Predication
    | PositionAtom
    | Equal
    | Not
    | And
    | Or
    | Exists
    | ForAll
    | Shifted
    | NormStatus
    | ConflictClaim
    | Advice
)


# ---- definitions


@frozen
class Citation:
    """Where a text comes from: a source and article, and free text."""

    source: SourceId | None
    article: str
    text: str


@frozen
class Sort:
    name: SortId
    is_open: bool
    builtin: bool
    span: Span | None = field(default=None, eq=False, repr=False)


class IndividualKind(Enum):
    NAMED = "named"
    WITNESS = "someone"  # witness of an existential finding
    ARBITRARY = "anyone"  # arbitrary member with no facts


@frozen
class Individual:
    name: IndividualId
    sort: SortId
    kind: IndividualKind
    span: Span | None = field(default=None, eq=False, repr=False)


class PredicateKind(Enum):
    FACT = "fact"  # open circumstance
    RECORD = "closed fact"  # closed: unstated is false (D2)
    LIST = "list"  # closed and part of the text (D2, definitional)
    CONDUCT = "conduct"
    POWER = "power"  # conduct whose effects are legal
    CONCEPT = "concept"  # derived: head of rules
    STANDARD = "standard"  # open-textured (D7): rules plus an open part
    ENGINE = "engine"  # computed (D44) or an attribute of a declaration; see ENGINE_PREDICATES


@frozen
class Predicate:
    """A predicate. `timed`: its atoms carry a point in time (conduct always; facts if declared
    `dated`; derived ones if a body reads a timed atom at its own time)."""

    name: PredicateId
    kind: PredicateKind
    params: tuple[Variable, ...]
    timed: bool
    gloss: str
    citation: Citation | None = None
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def is_conduct(self) -> bool:
        return self.kind in (PredicateKind.CONDUCT, PredicateKind.POWER)


class RuleKind(Enum):
    CONCEPT = "concept"
    MET = "met"
    UNMET = "unmet"
    RULE = "rule"


@frozen
class Rule:
    """head <- body unless exceptions (D6). All variables range over `params`.

    MET and UNMET rules belong to a standard x (D7): x <- met, not unmet; x <- open part, not unmet.
    `since`: the rule holds from that date on, at the time it is evaluated. `gate` is part of the
    body but of the law's existence, not of its conditions (it includes the treaty-or-custom
    condition of its citation).
    """

    name: str
    kind: RuleKind
    head: Predication
    params: tuple[Variable, ...]
    body: Formula
    exceptions: tuple[Formula, ...]
    gate: Formula
    since: Date | None
    citation: Citation | None
    title: str
    span: Span | None = field(default=None, eq=False, repr=False)


class SourceKind(Enum):
    TREATY = "treaty"
    CUSTOM = "custom"  # binds every State
    DECISION = "decision"  # binds the parties of the empowering norm's source
    PROMISE = "promise"
    JUDGMENT = "judgment"
    INSTRUMENT = "instrument"  # binds nobody


@frozen
class Adoption:
    """A date of adoption, under a hypothesis (`Truth(True)` if unconditional)."""

    date: Date
    gate: Formula


@frozen
class Membership:
    state: IndividualId
    since: Date
    until: Date | None
    per: str
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Reservation:
    """`state` is not bound by the norms named, insofar as the formula holds; reciprocal (D13,
    D21).
    """

    state: IndividualId
    norms: tuple[NormId, ...]
    insofar: Formula
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Objection:
    """`state` objects to the reservations of `to`; without relations, the treaty is not in force
    between them.
    """

    state: IndividualId
    to: IndividualId
    without_relations: bool


@frozen
class Source:
    name: SourceId
    kind: SourceKind
    title: str
    cite: str
    adopted: tuple[Adoption, ...]
    in_force: Date | None
    ended: Date | None
    parties: tuple[Membership, ...]
    partial: bool  # the party list is not complete: unlisted membership is open
    signatories: tuple[Membership, ...]
    reservations: tuple[Reservation, ...]
    objections: tuple[Objection, ...]
    exists: Formula
    rank: str
    prevails_over: tuple[str, ...]  # sources or norms
    yields_to: tuple[str, ...]
    authority: tuple[IndividualId | str, NormId] | None  # decision of B under N
    span: Span | None = field(default=None, eq=False, repr=False)

    @cached_property
    def records(self) -> Mapping[str, tuple[tuple[int, Membership], ...]]:
        """The memberships of each party, with their places in the list."""
        found: dict[str, tuple[tuple[int, Membership], ...]] = {}
        for place, record in enumerate(self.parties):
            found[record.state] = (*found.get(record.state, ()), (place, record))
        return found


class Mode(Enum):
    OBLIGES = "obliges"
    FORBIDS = "forbids"
    PERMITS = "permits"


class OwingKind(Enum):
    EACH_PARTY = "each party"  # severally, the other parties
    EACH_STATE = "each state"  # severally, all other States
    ALL_PARTIES = "all parties"  # integral
    EVERYONE = "everyone"  # integral, all other States
    NAMED = "named"  # severally, those named


@frozen
class Owing:
    """An owing mode under a condition over positions (D12)."""

    kind: OwingKind
    named: tuple[Term, ...]
    gate: Formula


@frozen
class Emergence:
    """`peremptory since D if P`: peremptory from the date on (always, if there is none) where P holds.

    Of several, that with the earliest date counts whose condition holds (decision 15).
    """

    since: Date | None
    gate: Formula


@frozen
class Norm:
    """One clause of a norm in normal form (D11, D14).

    A norm whose content splits on `and` gives several clauses, named `N`, with `clause` 1, 2, ...;
    others have `clause` 0. `scope` is `when`, `exceptions` the `unless` formulas (D15: applies
    where scope and no exception). For a duty, `content` is what must hold (a prohibition is
    already negated); for a permission, its exercise. A prohibition or permission of one act before,
    after or between dates has an instance at each point of that time, kept in `during` (D16).
    `variables` of content, scope and exceptions: bearer, params, and the time.
    """

    name: NormId
    clause: int
    mode: Mode
    sources: tuple[SourceId, ...]
    bearer: Variable
    params: tuple[Variable, ...]
    owing: tuple[Owing, ...]
    exists: Formula
    scope: Formula
    exceptions: tuple[Formula, ...]
    content: Formula
    breach_condition: Formula
    valid_from: Date | None
    valid_until: Date | None
    within: Offset | None
    peremptory: tuple[Emergence, ...]
    yields_to: tuple[str, ...]
    prevails_over: tuple[str, ...]
    benefits: str
    title: str
    article: str
    quote: str
    summary: str
    cite: str
    during: Moment | None = None
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def is_duty(self) -> bool:
        return self.mode is not Mode.PERMITS

    @property
    def dated_content(self) -> Formula:
        """The content as written: with the time for which it is prohibited or permitted."""
        match self.content:
            case Predication() if self.during is not None:
                return evolve(self.content, moment=self.during)
            case Not(Predication() as atom) if self.during is not None:
                return Not(evolve(atom, moment=self.during))
        return self.content


@frozen
class Holder:
    name: str
    authority: str


@frozen
class Position:
    name: PositionId
    text: str
    held_by: tuple[Holder, ...]
    opposed_by: tuple[Holder, ...]
    left_open_by: tuple[Holder, ...]
    unheld: bool
    default: bool | None
    alias: str
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Group:
    """Exactly one of the positions is held: one many-valued switch (D46)."""

    name: str
    members: tuple[PositionId, ...]
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Vote:
    """A clause `n yields to m when body unless exceptions` (D31)."""

    loser: Variable
    winner: Variable
    body: Formula


@frozen
class Principle:
    name: PrincipleId
    title: str
    citation: Citation | None
    params: tuple[Variable, ...]
    gate: Formula
    regardless_of_consent: bool
    votes: tuple[Vote, ...]
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Priority:
    """`upper` outranks `lower` where the gate holds (D33)."""

    upper: PrincipleId
    lower: PrincipleId
    gate: Formula
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Presumption:
    """D9: a ranked literal; rank 1 counts most. `unless` defeats it."""

    literal: Formula
    favours: str
    rank: int
    unless: Formula
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Impossible:
    """`impossible F` (D4), F closed; universally closed over `params`."""

    body: Formula
    params: tuple[Variable, ...]
    in_case: bool  # declared inside a case: does not enter D17-D19
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Precondition:
    """`possible C only if F` (D4); universally closed over `params`."""

    conduct: Predication
    condition: Formula
    params: tuple[Variable, ...]
    in_case: bool
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Governed:
    """`governed C when F`: some norm is to speak to the act wherever F holds; only an audit reads it."""

    conduct: Predication
    condition: Formula
    params: tuple[Variable, ...]
    text: str  # as written
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Finding:
    """A given, stated or denied formula. `assumed`: an open-textured standard taken as met (D7)."""

    body: Formula
    per: str
    assumed: bool = False
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class View:
    """Positions and findings as one side has them (D47), what it follows already merged in."""

    name: ViewId
    title: str
    follows: tuple[ViewId, ...]
    holds: tuple[PositionId, ...]
    rejects: tuple[PositionId, ...]
    leaves_open: tuple[PositionId, ...]
    states: tuple[Finding, ...]
    denies: tuple[Finding, ...]
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Expectation:
    """One expected outcome. `kind` names the form; the other fields are used as it needs.

    kinds: word (entailed, excluded, open, settled, contested, silent, presumed, inconsistent,
    undecided, apparent, avoidable, dissolved, carved, displaced, possible), not, contested_on,
    turns_on, does_not_turn_on, open_on, resolved, unresolved, responsibility, recorded,
    no_conflict.
    """

    kind: str
    word: str = ""
    names: tuple[str, ...] = ()
    toward: str = ""
    by: str = ""
    prevails: str = ""
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Question:
    name: str
    title: str
    under: tuple[ViewId, ...]
    point: str  # "" | "ante" | "nunc"
    as_of: Date | None
    supposing: Formula
    claim: Formula
    expectations: tuple[Expectation, ...]
    text: str  # the claim as written
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Program:
    """Everything a case sees."""

    name: str
    title: str
    variant: str  # name of the variant, or ""
    sorts: tuple[Sort, ...]
    individuals: tuple[Individual, ...]
    predicates: tuple[Predicate, ...]
    rules: tuple[Rule, ...]
    sources: tuple[Source, ...]
    norms: tuple[Norm, ...]
    positions: tuple[Position, ...]
    groups: tuple[Group, ...]
    principles: tuple[Principle, ...]
    priorities: tuple[Priority, ...]
    presumptions: tuple[Presumption, ...]
    impossible: tuple[Impossible, ...]
    preconditions: tuple[Precondition, ...]
    wide_conflict: tuple[Formula, ...]  # wide sets count where any of these holds (D27)
    governed: tuple[Governed, ...]  # acts some norm must speak to
    findings: tuple[Finding, ...]  # given
    disputed: tuple[Predication, ...]
    views: tuple[View, ...]
    questions: tuple[Question, ...]
    dated: bool  # whether any date is mentioned
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class EnginePredicate:
    """An atom the engine or the declarations decide. `hook`: the library defines it by rules; the
    engine reads it.
    """

    name: str
    sorts: tuple[SortId | tuple[SortId, ...], ...]
    timed: bool
    hook: bool
    meaning: str


_ND = (NORM, DUTY)
_ANY_BEARER = (STATE, ORGANIZATION)

ENGINE_PREDICATES = (
    # attributes of sources (closed: read off the declarations)
    EnginePredicate(
        "party",
        (_ANY_BEARER, SOURCE),
        True,
        True,
        "x is party to t at the time (treaty lists; rules may add)",
    ),
    EnginePredicate(
        "withdrawn",
        (_ANY_BEARER, SOURCE),
        True,
        True,
        "x has validly left t: it is listed and yet no longer party",
    ),
    EnginePredicate("signatory", (_ANY_BEARER, SOURCE), True, False, "x has signed t by the time"),
    EnginePredicate(
        "bound", (_ANY_BEARER, SOURCE), True, True, "party to it, or it is custom (rules may add)"
    ),
    EnginePredicate(
        "adopted_after",
        (SOURCE, SOURCE),
        False,
        False,
        "the first was adopted later than the second",
    ),
    EnginePredicate("adopted_by", (SOURCE, DATE), False, False, "adopted on or before the date"),
    EnginePredicate(
        "in_force_after",
        (SOURCE, SOURCE, _ANY_BEARER, _ANY_BEARER),
        False,
        False,
        "the first came into force between x and y later than the second did",
    ),
    EnginePredicate(
        "concluded_after_binding",
        (SOURCE, SOURCE),
        False,
        False,
        "the first was adopted when all its listed parties were already party to the second",
    ),
    EnginePredicate(
        "multilateral",
        (SOURCE,),
        False,
        False,
        "more than two listed parties, or an incomplete list",
    ),
    EnginePredicate("is_treaty", (SOURCE,), False, False, "declared as treaty"),
    EnginePredicate("is_custom", (SOURCE,), False, False, "declared as custom"),
    EnginePredicate("is_decision", (SOURCE,), False, False, "declared as decision"),
    EnginePredicate(
        "ranked",
        ((SOURCE, NORM, DUTY), RANK),
        False,
        False,
        "the source (or a source of the norm) has the rank",
    ),
    EnginePredicate(
        "governs",
        (SOURCE, SOURCE),
        False,
        True,
        "the first, a treaty on treaties, applies to the second",
    ),
    EnginePredicate("void", (SOURCE,), True, True, "the source is void"),
    EnginePredicate("terminated", (SOURCE,), True, True, "the source has ended"),
    EnginePredicate(
        "source_in_force",
        (SOURCE,),
        True,
        False,
        "in force at the time: begun, not ended, void or terminated",
    ),
    EnginePredicate("suspended", (SOURCE, STATE, STATE), True, True, "suspended between the two"),
    # attributes of norms and duties
    EnginePredicate("source", (_ND, SOURCE), False, False, "the text belongs to the source"),
    EnginePredicate("belongs", (_ND, SOURCE), False, False, "the same as source"),
    EnginePredicate("of_norm", (DUTY, NORM), False, False, "the duty is an instance of the norm"),
    EnginePredicate("bearer", (DUTY, _ANY_BEARER), False, False, "x bears the duty"),
    EnginePredicate("owed", (DUTY, _ANY_BEARER), False, False, "the claim is held by y"),
    EnginePredicate("is_duty", (_ND,), False, False, "an obligation or prohibition"),
    EnginePredicate("is_obligation", (_ND,), False, False, "written as an obligation"),
    EnginePredicate("is_prohibition", (_ND,), False, False, "written as a prohibition"),
    EnginePredicate("is_permission", (_ND,), False, False, "a permission or right"),
    EnginePredicate("peremptory", (_ND,), True, False, "peremptory at the time"),
    EnginePredicate(
        "peremptory_when_concluded",
        (NORM, SOURCE),
        False,
        False,
        "peremptory when the source was adopted",
    ),
    EnginePredicate(
        "peremptory_later",
        (NORM, SOURCE),
        True,
        False,
        "peremptory at the time, not when the source was adopted",
    ),
    EnginePredicate("void_clause", (NORM,), True, True, "this norm alone is void"),
    EnginePredicate(
        "precluded",
        (NORM, _ANY_BEARER, _ANY_BEARER),
        True,
        True,
        "wrongfulness of x's breach towards y is precluded",
    ),
    EnginePredicate(
        "yields_by_clause",
        (DUTY, DUTY),
        False,
        False,
        "the first's own source or norm says it yields to the second's",
    ),
    EnginePredicate(
        "prevails_by_clause",
        (DUTY, DUTY),
        False,
        False,
        "the first's source or norm says it prevails over the second's",
    ),
    EnginePredicate(
        "attributable",
        ((ACTOR, STATE, ORGANIZATION), _ANY_BEARER),
        True,
        True,
        "the actor's conduct is the bearer's",
    ),
    # computed
    EnginePredicate(
        "binds", (NORM, _ANY_BEARER), True, False, "some instance of the norm is in force for x"
    ),
    EnginePredicate("exists", (NORM,), False, False, "the text exists (D11)"),
    EnginePredicate("more_specific", (_ND, _ND), False, True, "D17, computed; rules may stipulate"),
    EnginePredicate("conflicts_inevitably", (NORM, NORM), False, False, "D19"),
    EnginePredicate("conflicts_possibly", (NORM, NORM), False, False, "D19"),
    EnginePredicate(
        "in_conflict", (_ND, _ND), True, False, "some conflict set contains instances of both"
    ),
    EnginePredicate(
        "inconsistent", (_ND, _ND), True, False, "the two cannot both be complied with (D29)"
    ),
    EnginePredicate("opposable", (NORM, _ANY_BEARER), True, False, "D42"),
    EnginePredicate(
        "applied", (PRINCIPLE,), True, False, "some conflict is resolved by the principle"
    ),
)
