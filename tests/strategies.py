"""Generated programs: a strategy for every class of the syntax tree.

Programs are made as trees and printed, so that every text is one the language allows.
"""

import unicodedata
from typing import Any

from hypothesis import strategies as st

from lexlogic.syntax import tree
from lexlogic.syntax.recovery import words as listed
from lexlogic.text import Span, read_text

SPAN = Span(read_text("made", ""), 0, 0)
"""The place of everything generated: none."""

_NAMES = sorted(
    listed(
        "China DPRK ROK A B s t p q n m CAT CAT.3.1 CAT.3.1a RC.33 vclt.30 cat3-some x_1 Réunion "
        "韓国 lex_posterior TortureReturnIsJusCogens "
        "a_name_of_twenty_six_signs"
    )
)
# Keywords of clauses, which a formula may use as names.
_PREDICATES = [
    *_NAMES,
    *sorted(listed("party bearer owed before since within custom_of source held void")),
]
_DATES = ["1964", "1986-08", "1988-11-03", "2010-03-15", "0001-01-01", "9999-12-31", "2000-02-29"]

NodeStrategy = st.SearchStrategy[Any]


def made(cls: type, *fields: NodeStrategy) -> NodeStrategy:
    """Return a strategy for a class from those of its fields, in their order."""
    return st.tuples(*fields).map(lambda values: cls(*values, span=SPAN))


def some(items: NodeStrategy, least: int = 1, most: int = 3) -> NodeStrategy:
    """Return a strategy for tuples."""
    return st.lists(items, min_size=least, max_size=most).map(tuple)


def maybe(items: NodeStrategy) -> NodeStrategy:
    """Return a strategy for something that may be left out."""
    return st.none() | items


def named(texts: list[str]) -> NodeStrategy:
    """Return a strategy for names out of a list."""
    return st.sampled_from(texts).map(lambda text: tree.Name(text, span=SPAN))


name = named(_NAMES)
predicate = named(_PREDICATES)
date = named(_DATES)
number = named(["0", "1", "12", "2010"])
names = some(name)
words = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\ufeff"),
    max_size=30,
) | st.sampled_from(['a "quoted" word', "back\\slash", "norm X of T", "-- no comment", "x" * 120])
text = words.map(lambda value: tree.Text(unicodedata.normalize("NFC", value), span=SPAN))
term = name | date | number
time_unit = st.sampled_from(["days", "months", "years"])

moment = st.one_of(
    made(tree.Moment, st.sampled_from(["at", "before", "after", "since"]), some(name | date, 1, 1)),
    made(tree.Moment, st.just("between"), some(name | date, 2, 2)),
)
ref = made(tree.Ref, name, maybe(some(term)))
toward = maybe(name)
status_word = named(["operative", "displaced", "void", "in force", "breached"])
member = made(tree.Member, ref, maybe(name), toward)
conflict = st.tuples(
    st.sampled_from(["any", "strict", "wide", "apparent", "incompatible"]),
    st.sampled_from(["among", "within"]),
    some(member),
    maybe(st.tuples(status_word, maybe(name))),
).map(lambda v: tree.Conflict(v[0], v[1], v[2], *(v[3] or (None, None)), span=SPAN))
predication = made(tree.Predication, predicate, some(term, 0), maybe(moment))
atom = st.one_of(
    predication,
    predication,
    made(tree.Equality, name, name),
    made(tree.Difference, name, name),
    made(tree.Breaches, name, ref, toward, maybe(moment)),
    made(tree.Status, ref, maybe(name), toward, status_word, maybe(moment)),
    conflict,
)
binding = made(tree.Binding, name, name, st.none(), st.none())
ranged = made(tree.Binding, name, name, maybe(date), maybe(date))
offset = made(tree.Offset, number, time_unit)


def _compound(inner: NodeStrategy) -> NodeStrategy:
    return st.one_of(
        made(tree.Negation, inner),
        made(tree.Conjunction, some(inner, 2)),
        made(tree.Disjunction, some(inner, 2)),
        made(tree.AllOf, some(inner)),
        made(tree.AnyOf, some(inner)),
        made(tree.Existential, some(ranged), inner),
        made(tree.Universal, some(ranged), maybe(inner), inner),
        made(tree.Ever, inner),
        made(tree.Earlier, maybe(offset), inner),
        made(tree.Later, inner),
        made(tree.Must, name, inner),
        made(tree.May, name, inner),
    )


formula = st.recursive(atom, _compound, max_leaves=6)
gate = maybe(formula)
params = some(binding, 0)

and_custom = made(tree.AndCustom, gate)
cite = maybe(made(tree.Cite, name, maybe(text), maybe(and_custom)))
note = made(tree.NoteClause, text)
cite_clause = made(tree.CiteClause, text)
subject = made(tree.SubjectClause, names)
prevails = made(tree.PrevailsClause, names)
exists = made(tree.ExistsClause, formula)
creditor = st.one_of(
    made(
        tree.Creditor,
        st.sampled_from(["each_party", "each_state", "all_parties", "everyone"]),
        st.just(()),
    ),
    made(tree.Creditor, st.just("names"), names),
)
holder = made(tree.Holder, name | text, maybe(text))
holders = some(holder)

standard_clause = st.one_of(made(tree.MetClause, formula), made(tree.UnmetClause, formula), note)
concept_clause = made(tree.ConceptClause, formula, gate) | note
source_clause = st.one_of(
    cite_clause,
    made(tree.AdoptedClause, date, gate),
    made(tree.ForceClause, date, maybe(date)),
    made(tree.PartyClause, names, date, maybe(date), maybe(text)),
    made(tree.PartialClause, maybe(text)),
    made(tree.SignatoryClause, names, date, maybe(text)),
    made(tree.ReservationClause, name, names, gate, maybe(text)),
    made(tree.ObjectionClause, name, name, st.booleans()),
    made(tree.IncorporatesClause, names),
    made(tree.RankClause, name),
    prevails,
    subject,
    exists,
    note,
)
norm_clause = st.one_of(
    made(tree.BearerClause, name, name),
    made(tree.ForClause, some(binding)),
    made(tree.OwedClause, creditor, gate),
    made(tree.BenefitsClause, name),
    made(tree.ForbidsClause, formula),
    made(tree.ObligesClause, st.sampled_from([None, "result", "efforts"]), formula),
    made(tree.PermitsClause, formula),
    exists,
    made(tree.WhenClause, formula),
    made(tree.UnlessClause, formula),
    made(tree.BreachedClause, formula),
    made(tree.PeremptoryClause, maybe(date), gate),
    made(tree.FromClause, date),
    made(tree.UntilClause, date),
    made(tree.WithinClause, number, time_unit),
    subject,
    prevails,
    made(tree.IndivisibleClause),
    made(tree.QuoteClause, text),
    made(tree.SummaryClause, text),
    cite_clause,
    note,
)
position_clause = st.one_of(
    made(tree.HeldClause, holders),
    made(tree.OpposedClause, holders),
    made(tree.LeftOpenClause, holders),
    made(tree.UnheldClause),
    made(tree.DefaultClause, st.sampled_from(["on", "off"])),
    made(tree.AliasClause, name),
    cite_clause,
    note,
)
vote_clause = made(tree.VoteClause, name, name, formula, gate) | note
view_clause = st.one_of(
    made(tree.HoldsClause, names),
    made(tree.RejectsClause, names),
    made(tree.LeavesClause, names),
    made(tree.StatesClause, formula, maybe(text)),
    made(tree.DeniesClause, formula, maybe(text)),
    note,
)

outcome = st.one_of(
    made(tree.WordOutcome, named(["entailed", "settled", "presumed", "silent"]), toward),
    made(tree.DeniedOutcome, named(["entailed", "excluded", "open"])),
    made(tree.ContestedOutcome, names),
    made(tree.TurnsOutcome, names),
    made(tree.UnturnedOutcome, names),
    made(tree.OpenOutcome, st.sampled_from([None, "fact", "law", "both"])),
    made(tree.ResolvedOutcome, maybe(name), maybe(name), toward),
    made(
        tree.UnresolvedOutcome,
        st.sampled_from([None, "no vote", "split votes", "cycle", "several minimal"]),
        toward,
    ),
    made(tree.ResponsibilityOutcome, names),
    made(tree.RecordedOutcome, st.sampled_from(["held", "rejected", "not reached"])),
    made(tree.NoConflictOutcome),
)
expect = made(tree.ExpectClause, some(outcome))

common = st.one_of(
    made(tree.IndividualDecl, st.sampled_from([None, "someone", "anyone"]), names, name),
    made(
        tree.PredicateDecl,
        st.sampled_from([None, "closed", "dated"]),
        st.sampled_from(["fact", "conduct", "power", "list"]),
        predicate,
        params,
        maybe(text),
    ),
    made(tree.GroupDecl, names, maybe(name)),
    made(tree.StandardDecl, predicate, params, maybe(text), cite, some(standard_clause, 0)),
    made(tree.ConceptDecl, predicate, params, maybe(text), cite, some(concept_clause, 0)),
    made(
        tree.RuleDecl,
        name,
        maybe(text),
        cite,
        maybe(date),
        params,
        gate,
        predication,
        formula,
        gate,
    ),
    made(
        tree.SourceDecl,
        st.sampled_from(sorted(listed("treaty custom decision promise judgment instrument"))),
        name,
        maybe(text),
        maybe(made(tree.Authority, name, name)),
        some(source_clause, 0),
    ),
    made(tree.NormDecl, name, maybe(text), some(name, 0), maybe(text), some(norm_clause, 0, 5)),
    made(tree.PositionDecl, name, maybe(text), some(position_clause, 0)),
    made(
        tree.PrincipleDecl,
        name,
        maybe(text),
        cite,
        params,
        gate,
        st.booleans(),
        some(vote_clause, 0),
    ),
    made(tree.PriorityDecl, name, name, gate),
    made(tree.PresumeDecl, formula, maybe(name), maybe(number), gate),
    made(tree.ImpossibleDecl, formula, params),
    made(tree.PossibleDecl, formula, formula, params),
    made(tree.PermissionsDecl, formula),
    made(tree.GovernedDecl, predication, params, gate),
    made(tree.GivenDecl, formula, maybe(text)),
    made(tree.TakenDecl, some(predication), maybe(text)),
    made(tree.DisputedDecl, some(predication)),
)
variant_statement = st.one_of(
    common,
    made(tree.VariantHolds, names),
    made(tree.VariantRejects, names),
    made(tree.VariantLeaves, names),
    made(tree.VariantWithdraw, names),
    made(tree.VariantExpect, name, some(outcome)),
)
variant = made(tree.CaseDecl, made(tree.VariantOpen, name, maybe(text)), some(variant_statement, 0))
statement = st.one_of(
    common,
    made(tree.ImportDecl, names),
    made(tree.SortDecl, names, st.booleans()),
    made(tree.ExceptionDecl, name, name, cite, gate, formula),
    made(tree.ViewDecl, name, maybe(text), some(name, 0), some(view_clause, 0)),
    made(
        tree.AskDecl,
        name,
        maybe(text),
        some(name, 0),
        st.sampled_from([None, "ante", "nunc"]),
        maybe(date),
        gate,
        formula,
        some(expect, 0),
    ),
)
case = made(
    tree.CaseDecl,
    made(tree.CaseOpen, name, maybe(text), maybe(cite_clause)),
    some(statement | variant, 0, 4),
)
document = made(tree.Document, some(st.one_of(statement, statement, case), 0, 4), st.just(()))
