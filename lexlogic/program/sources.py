"""Sources of law: treaties, custom, decisions and the like, with their parties and clauses."""

from __future__ import annotations

from lexlogic.program import model as m
from lexlogic.program.normal import TRUE
from lexlogic.program.scope import Scope
from lexlogic.syntax import tree


def define_source(scope: Scope, s: tree.SourceDecl) -> None:
    """Add a source."""
    adopted: list[m.Adoption] = []
    parties: list[m.Membership] = []
    signatories: list[m.Membership] = []
    reservations: list[m.Reservation] = []
    objections: list[m.Objection] = []
    in_force = ended = None
    exists: list[m.Formula] = []
    cite = rank = ""
    partial = False
    prevails: list[str] = []
    yields: list[str] = []
    f = scope.formulas
    for clause in s.clauses:
        match clause:
            case tree.CiteClause():
                cite = clause.text.value
            case tree.AdoptedClause():
                date = f.date(clause.date)
                if date:
                    adopted.append(m.Adoption(date, f.formula(clause.gate, {})))
            case tree.ForceClause():
                in_force = f.date(clause.start)
                ended = f.date(clause.until) if clause.until else None
            case tree.PartyClause():
                parties.extend(_members(scope, clause.names, clause))
            case tree.SignatoryClause():
                date = f.date(clause.date)
                for name in scope.states(clause.names):
                    if date:
                        signatories.append(
                            m.Membership(
                                m.IndividualId(name),
                                date,
                                None,
                                clause.per.value if clause.per else "",
                                clause.span,
                            )
                        )
            case tree.PartialClause():
                partial = True
            case tree.ReservationClause():
                (state,) = scope.states((clause.state,))
                norms = scope.names(clause.names, "norm", "a norm")
                reservations.append(
                    m.Reservation(
                        m.IndividualId(state),
                        tuple(m.NormId(n) for n in norms),
                        f.formula(clause.insofar, {"bearer": m.Variable("bearer", m.STATE)}),
                        clause.span,
                    )
                )
            case tree.ObjectionClause():
                state, to = scope.states((clause.state, clause.to))
                objections.append(
                    m.Objection(m.IndividualId(state), m.IndividualId(to), clause.without_relations)
                )
            case tree.IncorporatesClause():
                for name in scope.names(clause.names, "norm", "a norm"):
                    scope.parts.incorporated.append((m.SourceId(s.name.text), m.NormId(name)))
            case tree.RankClause():
                rank = clause.name.text
            case tree.PrevailsClause():
                prevails.extend(scope.texts(clause.names))
            case tree.SubjectClause():
                yields.extend(scope.texts(clause.names))
            case tree.ExistsClause():
                exists.append(f.formula(clause.condition, {}))
    authority = None
    if s.authority is not None:
        (norm,) = scope.names((s.authority.norm,), "norm", "a norm")
        if scope.table.find(s.authority.body.text) is None:
            scope.formulas.unknown(s.authority.body, ("individual",), "a court or organ")
        authority = (s.authority.body.text, m.NormId(norm))
    scope.parts.sources.append(
        m.Source(
            m.SourceId(s.name.text),
            m.SourceKind(s.kind),
            s.title.value if s.title else "",
            cite,
            tuple(adopted),
            in_force,
            ended,
            tuple(parties),
            partial,
            tuple(signatories),
            tuple(reservations),
            tuple(objections),
            m.And(tuple(exists)) if exists else TRUE,
            rank,
            tuple(prevails),
            tuple(yields),
            authority,
            s.span,
        )
    )


def _members(
    scope: Scope, names: tuple[tree.Name, ...], clause: tree.PartyClause
) -> list[m.Membership]:
    since = scope.formulas.date(clause.since)
    until = scope.formulas.date(clause.until) if clause.until else None
    if since is None:
        return []
    per = clause.per.value if clause.per else ""
    return [
        m.Membership(m.IndividualId(name), since, until, per, clause.span)
        for name in scope.states(names)
    ]
