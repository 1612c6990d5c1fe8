"""The syntax tree: one frozen class per grammar rule, fields in the order of the rule's children.

Nothing here is resolved: a `Name` is text with a place. Equality ignores places, so that trees
compare after formatting.
"""

from __future__ import annotations

from attrs import field, frozen

from lexlogic.text import Span


@frozen
class Name:
    """An identifier, a date or a number as written."""

    text: str
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Text:
    """A quoted string, without its quotation marks."""

    value: str
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Node:
    """A part of the tree; `span` is the text it came from."""

    span: Span = field(eq=False, repr=False, kw_only=True)


# ---- formulas


@frozen
class Moment(Node):
    kind: str  # at | before | after | since | between
    dates: tuple[Name, ...]


@frozen
class Predication(Node):
    name: Name
    terms: tuple[Name, ...]
    moment: Moment | None


@frozen
class Equality(Node):
    left: Name
    right: Name


@frozen
class Difference(Node):
    left: Name
    right: Name


@frozen
class Ref(Node):
    name: Name
    terms: tuple[Name, ...] | None


@frozen
class Breaches(Node):
    agent: Name
    ref: Ref
    toward: Name | None
    moment: Moment | None


@frozen
class Status(Node):
    ref: Ref
    by: Name | None
    toward: Name | None
    word: Name
    moment: Moment | None


@frozen
class Must(Node):
    agent: Name
    body: Formula


@frozen
class May(Node):
    agent: Name
    body: Formula


@frozen
class Member(Node):
    ref: Ref
    by: Name | None
    toward: Name | None


@frozen
class Conflict(Node):
    kind: str  # any | strict | wide | apparent | incompatible
    relation: str  # among | within
    members: tuple[Member, ...]
    word: Name | None
    by: Name | None


@frozen
class Negation(Node):
    body: Formula


@frozen
class Conjunction(Node):
    parts: tuple[Formula, ...]


@frozen
class Disjunction(Node):
    parts: tuple[Formula, ...]


@frozen
class AllOf(Node):
    parts: tuple[Formula, ...]


@frozen
class AnyOf(Node):
    parts: tuple[Formula, ...]


@frozen
class Binding(Node):
    name: Name
    sort: Name
    since: Name | None
    until: Name | None


@frozen
class Existential(Node):
    bindings: tuple[Binding, ...]
    body: Formula


@frozen
class Universal(Node):
    bindings: tuple[Binding, ...]
    guard: Formula | None
    body: Formula


@frozen
class Ever(Node):
    body: Formula


@frozen
class Offset(Node):
    amount: Name
    unit: str  # days | months | years


@frozen
class Earlier(Node):
    offset: Offset | None
    body: Formula


@frozen
class Later(Node):
    body: Formula


Formula = (
    Predication
    | Equality
    | Difference
    | Breaches
    | Status
    | Must
    | May
    | Conflict
    | Negation
    | Conjunction
    | Disjunction
    | AllOf
    | AnyOf
    | Existential
    | Universal
    | Ever
    | Earlier
    | Later
)


# ---- names, sorts, predicates


@frozen
class ImportDecl(Node):
    names: tuple[Name, ...]


@frozen
class SortDecl(Node):
    names: tuple[Name, ...]
    is_open: bool


@frozen
class IndividualDecl(Node):
    kind: str | None  # someone | anyone | None
    names: tuple[Name, ...]
    sort: Name


@frozen
class PredicateDecl(Node):
    manner: str | None  # closed | dated | None
    kind: str  # fact | conduct | power | list
    name: Name
    params: tuple[Binding, ...]
    gloss: Text | None


@frozen
class GroupDecl(Node):
    names: tuple[Name, ...]
    label: Name | None


@frozen
class AndCustom(Node):
    proviso: Formula | None


@frozen
class Cite(Node):
    source: Name
    article: Text | None
    custom: AndCustom | None


@frozen
class MetClause(Node):
    when: Formula


@frozen
class UnmetClause(Node):
    when: Formula


@frozen
class NoteClause(Node):
    text: Text


@frozen
class StandardDecl(Node):
    name: Name
    params: tuple[Binding, ...]
    gloss: Text | None
    cite: Cite | None
    clauses: tuple[MetClause | UnmetClause | NoteClause, ...]


@frozen
class ConceptClause(Node):
    when: Formula
    unless: Formula | None


@frozen
class ConceptDecl(Node):
    name: Name
    params: tuple[Binding, ...]
    gloss: Text | None
    cite: Cite | None
    clauses: tuple[ConceptClause | NoteClause, ...]


@frozen
class ExceptionDecl(Node):
    name: Name
    target: Name
    cite: Cite | None
    gate: Formula | None
    when: Formula


@frozen
class RuleDecl(Node):
    name: Name
    title: Text | None
    cite: Cite | None
    from_date: Name | None
    params: tuple[Binding, ...]
    gate: Formula | None
    head: Predication
    when: Formula
    unless: Formula | None


# ---- sources


@frozen
class Authority(Node):
    body: Name
    norm: Name


@frozen
class CiteClause(Node):
    text: Text


@frozen
class AdoptedClause(Node):
    date: Name
    gate: Formula | None


@frozen
class ForceClause(Node):
    start: Name
    until: Name | None


@frozen
class PartyClause(Node):
    names: tuple[Name, ...]
    since: Name
    until: Name | None
    per: Text | None


@frozen
class PartialClause(Node):
    text: Text | None


@frozen
class SignatoryClause(Node):
    names: tuple[Name, ...]
    date: Name
    per: Text | None


@frozen
class ReservationClause(Node):
    state: Name
    names: tuple[Name, ...]
    insofar: Formula | None
    per: Text | None


@frozen
class ObjectionClause(Node):
    state: Name
    to: Name
    without_relations: bool


@frozen
class IncorporatesClause(Node):
    names: tuple[Name, ...]


@frozen
class RankClause(Node):
    name: Name


@frozen
class PrevailsClause(Node):
    names: tuple[Name, ...]


@frozen
class SubjectClause(Node):
    names: tuple[Name, ...]


@frozen
class ExistsClause(Node):
    condition: Formula


@frozen
class SourceDecl(Node):
    kind: str  # treaty | custom | decision | promise | judgment | instrument
    name: Name
    title: Text | None
    authority: Authority | None
    clauses: tuple[Node, ...]


# ---- norms


@frozen
class BearerClause(Node):
    name: Name
    sort: Name


@frozen
class ForClause(Node):
    params: tuple[Binding, ...]


@frozen
class Creditor(Node):
    kind: str  # each_party | each_state | all_parties | everyone | names
    names: tuple[Name, ...]


@frozen
class OwedClause(Node):
    creditor: Creditor
    gate: Formula | None


@frozen
class BenefitsClause(Node):
    name: Name


@frozen
class ForbidsClause(Node):
    content: Formula


@frozen
class ObligesClause(Node):
    manner: str | None  # result | efforts | None
    content: Formula


@frozen
class PermitsClause(Node):
    content: Formula


@frozen
class WhenClause(Node):
    condition: Formula


@frozen
class UnlessClause(Node):
    condition: Formula


@frozen
class BreachedClause(Node):
    condition: Formula


@frozen
class PeremptoryClause(Node):
    since: Name | None
    gate: Formula | None


@frozen
class FromClause(Node):
    date: Name


@frozen
class UntilClause(Node):
    date: Name


@frozen
class WithinClause(Node):
    amount: Name
    unit: str


@frozen
class IndivisibleClause(Node):
    pass


@frozen
class QuoteClause(Node):
    text: Text


@frozen
class SummaryClause(Node):
    text: Text


@frozen
class NormDecl(Node):
    name: Name
    title: Text | None
    sources: tuple[Name, ...]
    article: Text | None
    clauses: tuple[Node, ...]


# ---- positions, principles, presumptions, constraints


@frozen
class Holder(Node):
    name: Name | Text
    authority: Text | None


@frozen
class HeldClause(Node):
    holders: tuple[Holder, ...]


@frozen
class OpposedClause(Node):
    holders: tuple[Holder, ...]


@frozen
class LeftOpenClause(Node):
    holders: tuple[Holder, ...]


@frozen
class UnheldClause(Node):
    pass


@frozen
class DefaultClause(Node):
    value: str  # on | off


@frozen
class AliasClause(Node):
    name: Name


@frozen
class PositionDecl(Node):
    name: Name
    title: Text | None
    clauses: tuple[Node, ...]


@frozen
class VoteClause(Node):
    loser: Name
    winner: Name
    when: Formula
    unless: Formula | None


@frozen
class PrincipleDecl(Node):
    name: Name
    title: Text | None
    cite: Cite | None
    params: tuple[Binding, ...]
    gate: Formula | None
    regardless: bool
    clauses: tuple[VoteClause | NoteClause, ...]


@frozen
class PriorityDecl(Node):
    upper: Name
    lower: Name
    gate: Formula | None


@frozen
class PresumeDecl(Node):
    literal: Formula
    favours: Name | None
    rank: Name | None
    unless: Formula | None


@frozen
class ImpossibleDecl(Node):
    body: Formula
    params: tuple[Binding, ...]


@frozen
class PossibleDecl(Node):
    conduct: Formula
    condition: Formula
    params: tuple[Binding, ...]


@frozen
class PermissionsDecl(Node):
    condition: Formula


@frozen
class GovernedDecl(Node):
    conduct: Predication
    params: tuple[Binding, ...]
    condition: Formula | None


# ---- cases, views, questions


@frozen
class GivenDecl(Node):
    body: Formula
    per: Text | None


@frozen
class TakenDecl(Node):
    atoms: tuple[Predication, ...]
    per: Text | None


@frozen
class DisputedDecl(Node):
    atoms: tuple[Predication, ...]


@frozen
class HoldsClause(Node):
    names: tuple[Name, ...]


@frozen
class RejectsClause(Node):
    names: tuple[Name, ...]


@frozen
class LeavesClause(Node):
    names: tuple[Name, ...]


@frozen
class StatesClause(Node):
    body: Formula
    per: Text | None


@frozen
class DeniesClause(Node):
    body: Formula
    per: Text | None


@frozen
class ViewDecl(Node):
    name: Name
    title: Text | None
    follows: tuple[Name, ...]
    clauses: tuple[Node, ...]


@frozen
class WordOutcome(Node):
    word: Name
    toward: Name | None


@frozen
class DeniedOutcome(Node):
    word: Name


@frozen
class ContestedOutcome(Node):
    names: tuple[Name, ...]


@frozen
class TurnsOutcome(Node):
    names: tuple[Name, ...]


@frozen
class UnturnedOutcome(Node):
    names: tuple[Name, ...]


@frozen
class OpenOutcome(Node):
    on: str | None  # fact | law | both


@frozen
class ResolvedOutcome(Node):
    by: Name | None
    prevails: Name | None
    toward: Name | None


@frozen
class UnresolvedOutcome(Node):
    reason: str | None  # "no vote" | "split votes" | "cycle" | "several minimal"
    toward: Name | None


@frozen
class ResponsibilityOutcome(Node):
    names: tuple[Name, ...]


@frozen
class RecordedOutcome(Node):
    what: str  # held | rejected | not reached


@frozen
class NoConflictOutcome(Node):
    pass


Outcome = (
    WordOutcome
    | DeniedOutcome
    | ContestedOutcome
    | TurnsOutcome
    | UnturnedOutcome
    | OpenOutcome
    | ResolvedOutcome
    | UnresolvedOutcome
    | ResponsibilityOutcome
    | RecordedOutcome
    | NoConflictOutcome
)


@frozen
class ExpectClause(Node):
    outcomes: tuple[Outcome, ...]


@frozen
class AskDecl(Node):
    name: Name
    title: Text | None
    under: tuple[Name, ...]
    point: str | None  # ante | nunc
    as_of: Name | None
    supposing: Formula | None
    claim: Formula
    expectations: tuple[ExpectClause, ...]


@frozen
class VariantOpen(Node):
    name: Name
    title: Text | None


@frozen
class VariantHolds(Node):
    names: tuple[Name, ...]


@frozen
class VariantRejects(Node):
    names: tuple[Name, ...]


@frozen
class VariantLeaves(Node):
    names: tuple[Name, ...]


@frozen
class VariantWithdraw(Node):
    names: tuple[Name, ...]


@frozen
class VariantExpect(Node):
    question: Name
    outcomes: tuple[Outcome, ...]


@frozen
class CaseOpen(Node):
    name: Name
    title: Text | None
    cite: CiteClause | None


@frozen
class EndMark(Node):
    pass


@frozen
class CaseDecl(Node):
    """A case or variant with the statements between its first line and its `end`."""

    opening: CaseOpen | VariantOpen
    body: tuple[Statement, ...]


Statement = (
    ImportDecl
    | SortDecl
    | IndividualDecl
    | PredicateDecl
    | GroupDecl
    | StandardDecl
    | ConceptDecl
    | ExceptionDecl
    | RuleDecl
    | SourceDecl
    | NormDecl
    | PositionDecl
    | PrincipleDecl
    | PriorityDecl
    | PresumeDecl
    | ImpossibleDecl
    | PossibleDecl
    | PermissionsDecl
    | GovernedDecl
    | GivenDecl
    | TakenDecl
    | DisputedDecl
    | ViewDecl
    | AskDecl
    | VariantHolds
    | VariantRejects
    | VariantLeaves
    | VariantWithdraw
    | VariantExpect
    | CaseDecl
)


@frozen
class Comment(Node):
    """A `--` comment, kept for the formatter."""

    text: str


@frozen
class Document(Node):
    """One file: its statements, cases nested, and its comments in file order."""

    statements: tuple[Statement, ...]
    comments: tuple[Comment, ...] = field(eq=False)
