"""Atoms of the ground theory, the engine's own among them -> sentences and places."""

from __future__ import annotations

from lexlogic.explanation.valuation import Valuation
from lexlogic.explanation.wording import Words, denied, few
from lexlogic.text import Span
from lexlogic.theory.build import Theory
from lexlogic.theory.ground import DutyValue
from lexlogic.theory.model import Atom, AtomKind, Claim


def sentence_of(w: Words, atom: Atom, positive: bool) -> str:
    """The sentence of an atom of any kind."""
    norms = w.theory.norms
    match atom.kind:
        case AtomKind.BASE | AtomKind.OPEN_PART | AtomKind.DERIVED:
            return w.atom(atom, positive)
        case AtomKind.POSITION:
            return w.position(atom.name, positive)
        case AtomKind.LISTED:
            text = f"{atom.terms[0]} is listed as a party to {atom.name}"
        case AtomKind.FORCE:
            clause, bearer, _, creditor = atom.terms
            cite = w.cite(norms.clauses[clause])
            if positive:
                return f"{cite} binds {bearer} towards {creditor}{w.date(atom.tick)}"
            return f"{cite} does not bind {bearer} towards {creditor}{w.date(atom.tick)}"
        case AtomKind.APPLIES:
            said = w.instance(norms.instances[atom.terms[0]], True)
            return f"{said} {'applies' if positive else 'does not apply'}"
        case AtomKind.DISPLACED:
            text = f"{_claim(w, atom)} is displaced"
        case AtomKind.CARVED:
            cite = w.cite(norms.instances[atom.terms[0]].norm)
            if not positive:
                return f"No permission that prevails takes this conduct out of {cite}"
            text = f"a permission that prevails takes this conduct out of {cite}"
        case AtomKind.PREVAILS:
            permission = norms.instances[atom.terms[0]]
            duty = norms.instances[atom.terms[1]]
            text = f"{w.instance(permission)} prevails over {w.instance(duty)}"
        case AtomKind.VOTE:
            name, one, other = atom.terms
            loser = w.cite(norms.instances[one.instance].norm)
            winner = w.cite(norms.instances[other.instance].norm)
            text = f"{name} puts {winner} before {loser}"
        case AtomKind.IMPOSSIBLE:
            text = f"{w.instance(norms.instances[atom.terms[0]])} cannot be complied with"
        case _:
            terms = [w.name(t) if isinstance(t, DutyValue) else str(t) for t in atom.terms]
            text = f"{atom.name}({', '.join(terms)})"
    return text if positive else denied(text)


def _claim(w: Words, atom: Atom) -> str:
    instance = w.theory.norms.instances[atom.terms[0]]
    return f"{w.instance(instance)} by {instance.bearer} towards {few(atom.terms[1])}"


def declared(w: Words, atom: Atom) -> Span | None:
    """Where the predicate, norm or position of an atom is declared."""
    found = w.theory.g.predicates.get(atom.name)
    if found is not None:
        return found.span
    if atom.name in w.positions:
        return w.positions[atom.name].span
    clauses = w.theory.norms.by_name.get(atom.name)
    if clauses:
        return w.theory.norms.clauses[clauses[0]].span
    source = w.theory.g.sources.get(atom.name)
    return source.span if source is not None else None


def not_agreed(theory: Theory, value: Valuation, one: Claim, other: Claim) -> list[str]:
    """The creditors of the first claim that no source of the second binds."""
    norms = theory.norms
    sources = norms.instances[other.instance].norm.sources
    tick = norms.instances[one.instance].tick
    found = []
    for creditor in one.unit:
        routes = [norms.bound(creditor, theory.g.sources[str(s)], tick) for s in sources]
        if all(value.value(x) is not True for x in routes):
            found.append(creditor)
    return found
