"""The least share of drawn programs that must have each construct, and in which each of what is hard must be so."""

from __future__ import annotations

from collections.abc import Mapping

from tests.generators.constructs import language

ENOUGH = 2000
"""Programs of which the shares in a campaign can be told."""

RARE = 0.0005
"""Of every form in a campaign, where chance may have it."""

FORM_SHARE = 0.0025
"""Of every form of the language that is not excluded (`constructs.py`): in one of four hundred programs at least."""

FORMS = {
    "SortDecl.is_open": 0.05,
    "IndividualDecl.kind: someone": 0.02,
    "IndividualDecl.kind: anyone": 0.02,
    "PredicateDecl.manner: closed": 0.2,
    "PredicateDecl.manner: dated": 0.1,
    "PredicateDecl.kind: power": 0.04,
    "PredicateDecl.kind: list": 0.04,
    "ExceptionDecl": 0.2,
    "StandardDecl": 0.2,
    "SourceDecl.kind: treaty": 0.4,
    "SourceDecl.kind: custom": 0.15,
    "SourceDecl.kind: decision": 0.08,
    "SourceDecl.kind: promise": 0.08,
    "SourceDecl.kind: judgment": 0.08,
    "SourceDecl.kind: instrument": 0.02,
    "ReservationClause": 0.05,
    "ObjectionClause": 0.02,
    "PartialClause": 0.02,
    "IncorporatesClause": 0.03,
    "RankClause": 0.08,
    "NormDecl.sources several": 0.1,
    "ForClause": 0.3,
    "Creditor.kind: all_parties": 0.05,
    "Creditor.kind: everyone": 0.05,
    "OwedClause.gate": 0.1,
    "ObligesClause.manner: efforts": 0.03,
    "WithinClause": 0.08,
    "PeremptoryClause": 0.15,
    "PeremptoryClause.gate": 0.05,
    "IndivisibleClause": 0.08,
    "BreachedClause": 0.05,
    "GroupDecl": 0.08,
    "DefaultClause": 0.1,
    "PrincipleDecl.regardless": 0.2,
    "PriorityDecl.gate": 0.02,
    "PermissionsDecl": 0.2,
    "PossibleDecl": 0.05,
    "ImpossibleDecl": 0.2,
    "PresumeDecl": 0.05,
    "GovernedDecl": 0.02,
    "TakenDecl": 0.02,
    "ViewDecl": 0.2,
    "ViewDecl.follows": 0.02,
    "AskDecl.supposing": 0.3,
    "AskDecl.as_of": 0.2,
    "AskDecl.point: ante": 0.1,
    "AskDecl.point: nunc": 0.04,
    "Existential": 0.2,
    "Universal": 0.1,
    "Ever": 0.02,
    "Earlier": 0.06,
    "Later": 0.02,
    "Breaches": 0.4,
    "Status": 0.5,
    "Must": 0.1,
    "May": 0.1,
    "Conflict": 0.5,
    "rule establishes attributable": 0.15,
    "rule establishes void": 0.05,
    "predicate more_specific": 0.15,
}
"""What matters most, each with its own least share."""

HAPPENS = {
    "strict conflict of two": 0.1,
    "strict conflict of three or more": 0.003,
    "wide conflict of two": 0.03,
    "set resolved": 0.05,
    "set unresolved": 0.05,
    "set dissolved": 0.005,
    "statuses that differ among creditors": 0.003,
    "vote that consent blocks": 0.002,
    "displaced": 0.05,
    "displaced, of a treaty": 0.02,
    "carved": 0.008,
    "impossible duty": 0.03,
    "every way out breaches a duty": 0.05,
    "breached": 0.4,
    "breach of a duty that another's breach brings about": 0.008,
    "recursion through breach": 0.05,
    "positive recursion": 0.1,
    "owed to several severally": 0.2,
    "owed to several jointly": 0.04,
    "reservation at work": 0.02,
    "void source": 0.02,
    "terminated source": 0.01,
    "term of performance in force": 0.03,
    "conduct of a State through an actor": 0.05,
    "unresolved: no vote": 0.04,
    "unresolved: split votes": 0.005,
    "unresolved: cycle": 0.0003,
}
"""What must be so in some completion of so many of the programs compared, by the reference evaluator."""


def short_of(seen: Mapping[str, int], wanted: Mapping[str, float], programs: int) -> list[str]:
    """Those with less than their share of so many programs."""
    return [
        f"{name}: {seen.get(name, 0)} of {programs:,}, less than {share:.1%}"
        for name, share in wanted.items()
        if seen.get(name, 0) < share * programs
    ]


def short_forms(seen: Mapping[str, int], programs: int, least: float = FORM_SHARE) -> list[str]:
    """Forms of the language with less than their share of so many programs."""
    return short_of(seen, {**dict.fromkeys(sorted(language()), least), **FORMS}, programs)
