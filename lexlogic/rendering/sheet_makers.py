"""A library -> sheets: what it says of a norm, a source, a position, a concept, put together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lexlogic.program import model as m
from lexlogic.program.shelf import Reader, Shelf
from lexlogic.program.wording import listed
from lexlogic.rendering.bound import ALWAYS, bound, insofar_text, standing_on
from lexlogic.rendering.entries import (
    citation_text,
    flat_text,
    holder_text,
    norm_entry,
    place,
    principle_entry,
    rule_entry,
)
from lexlogic.rendering.saying import Saying, atoms, term_text, touching
from lexlogic.rendering.sheets import (
    ConceptSheet,
    Entry,
    Exclusion,
    Ground,
    Member,
    NormSheet,
    PositionSheet,
    PrincipleSheet,
    RuleSheet,
    SourceSheet,
)

_MODES = {m.Mode.OBLIGES: "obliges", m.Mode.FORBIDS: "forbids", m.Mode.PERMITS: "permits"}
_OWING = {
    m.OwingKind.EACH_PARTY: "every party, each for itself",
    m.OwingKind.EACH_STATE: "every State, each for itself",
    m.OwingKind.ALL_PARTIES: "all parties together",
    m.OwingKind.EVERYONE: "all States together",
}


# ---- norms


def norm_sheet(shelf: Shelf, norms: tuple[m.Norm, ...], on: int) -> NormSheet:
    """The sheet of a norm, given its clauses. `on`: the day, as an ordinal."""
    norm, program = norms[0], shelf.program
    name = f"{norm.sources[0]} {norm.article}" if norm.sources and norm.article else str(norm.name)
    sources = [s for s in program.sources if s.name in norm.sources]
    return NormSheet(
        str(norm.name),
        name,
        norm.title,
        flat_text(norm.quote),
        flat_text(norm.summary),
        tuple(_meaning(program, each) for each in norms),
        f"{norm.bearer.name}, {norm.bearer.sort}",
        tuple(_owed(owing) for owing in norm.owing),
        norm.benefits,
        tuple(
            (f"since {e.since.text}" if e.since else "always") + _if(e.gate)
            for e in norm.peremptory
        ),
        bool(norm.exceptions),
        tuple(_to_show(program, norms)),
        touching(program, norms),
        tuple(f"{s.title or s.name}{f' ({s.cite})' if s.cite else ''}" for s in sources),
        flat_text(norm.cite),
        shelf.notes(str(norm.name)),
        tuple(bound(program, source, norm, on) for source in sources),
        shelf.users(frozenset({str(norm.name)})),
        *place(norm.span),
    )


def _meaning(program: m.Program, norm: m.Norm) -> str:
    """The formal parts, in the words of the file."""
    say = Saying(program)
    content = norm.dated_content
    if norm.mode is m.Mode.FORBIDS and isinstance(content, m.Not):
        content = content.body
    text = f"{_MODES[norm.mode]} {norm.bearer.name}: {say.formula(content)}"
    if norm.scope != ALWAYS:
        text += f"; when {say.formula(norm.scope)}"
    if norm.exceptions:
        text += f"; unless {' or '.join(say.formula(e) for e in norm.exceptions)}"
    if norm.exists != ALWAYS:
        text += f"; a text only if {say.formula(norm.exists)}"
    return text


def _owed(owing: m.Owing) -> str:
    who = _OWING.get(owing.kind) or listed(term_text(t) for t in owing.named)
    return who + _if(owing.gate)


def _if(gate: m.Formula) -> str:
    return "" if gate == ALWAYS else f" (if {Saying(None).formula(gate)})"


def _to_show(program: m.Program, norms: tuple[m.Norm, ...]) -> dict[str, None]:
    """What the scope asks for, each atom with its kind if somebody must judge it."""
    predicates = {p.name: p for p in program.predicates}
    found: dict[str, None] = {}
    for norm in norms:
        for atom in atoms(norm.scope):
            definition = predicates.get(atom.predicate)
            if definition is not None:
                standard = definition.kind is m.PredicateKind.STANDARD
                found[Saying(program).formula(atom) + (" (standard)" if standard else "")] = None
    return found


# ---- sources


def source_sheet(shelf: Shelf, source: m.Source, on: int) -> SourceSheet:
    """The sheet of a source. `on`: the day, as an ordinal."""
    program = shelf.program
    norms = tuple(n for n in program.norms if source.name in n.sources)
    rules = [r for r in program.rules if _cites(r.citation, source)]
    principles = [p for p in program.principles if _cites(p.citation, source)]
    concepts = [p for p in program.predicates if _cites(p.citation, source)]
    names = {str(n.name) for n in norms} | {str(source.name)}
    return SourceSheet(
        str(source.name),
        source.kind.value,
        source.title,
        source.cite,
        tuple(a.date.text + _if(a.gate) for a in source.adopted),
        source.in_force.text if source.in_force else None,
        source.ended.text if source.ended else None,
        tuple(_member(mb, on) for mb in source.parties),
        not source.partial,
        shelf.incomplete(str(source.name)),
        tuple(_member(mb, on) for mb in source.signatories),
        tuple(_exclusions(source)),
        tuple(_objection(o) for o in source.objections),
        tuple(_ranks(source)),
        tuple(norm_entry(n) for n in norms if n.clause <= 1),
        (*map(rule_entry, _each_once(rules)), *map(principle_entry, principles)),
        touching(program, (*norms, *rules, *principles, *_grounds_of(program, concepts), source)),
        shelf.notes(str(source.name)),
        shelf.users(frozenset(names)),
        *place(source.span),
    )


def _cites(citation: m.Citation | None, source: m.Source) -> bool:
    return citation is not None and citation.source == source.name


def _each_once(rules: Iterable[m.Rule]) -> list[m.Rule]:
    """Rules that are declared as such; the conditions of concepts and standards are theirs."""
    return [r for r in rules if r.kind is m.RuleKind.RULE]


def _grounds_of(program: m.Program, concepts: list[m.Predicate]) -> list[m.Rule]:
    names = {p.name for p in concepts}
    return [r for r in program.rules if r.head.predicate in names]


def _member(member: m.Membership, on: int) -> Member:
    until = member.until.text if member.until else None
    return Member(str(member.state), member.since.text, until, member.per, standing_on(member, on))


def _exclusions(source: m.Source) -> Iterator[Exclusion]:
    """The reservations, those of one State that go equally far together."""
    together: dict[tuple[str, str], list[str]] = {}
    for each in source.reservations:
        together.setdefault((str(each.state), insofar_text(each)), []).extend(map(str, each.norms))
    for (state, insofar), norms in together.items():
        yield Exclusion(state, tuple(norms), insofar)


def _objection(objection: m.Objection) -> str:
    without = ", without relations under it" if objection.without_relations else ""
    return f"{objection.state} to the reservations of {objection.to}{without}"


def _ranks(source: m.Source) -> Iterator[str]:
    if source.exists != ALWAYS:
        yield f"a text only if {Saying(None).formula(source.exists)}"
    if source.authority is not None:
        yield f"of {source.authority[0]} under {source.authority[1]}"
    if source.rank:
        yield f"rank: {source.rank}"
    if source.prevails_over:
        yield f"prevails over {listed(source.prevails_over)}"
    if source.yields_to:
        yield f"yields to {listed(source.yields_to)}"


# ---- positions and concepts


def position_sheet(shelf: Shelf, position: m.Position) -> PositionSheet:
    """The sheet of a position."""
    program, name = shelf.program, str(position.name)
    groups = [g for g in program.groups if position.name in g.members]
    default = {None: None, True: "on", False: "off"}[position.default]
    by_name: dict[str, list[m.Norm]] = {}
    for norm in program.norms:
        by_name.setdefault(str(norm.name), []).append(norm)
    return PositionSheet(
        name,
        position.alias,
        position.text,
        tuple(map(holder_text, position.held_by)),
        tuple(map(holder_text, position.opposed_by)),
        tuple(map(holder_text, position.left_open_by)),
        position.unheld,
        default,
        tuple(str(p) for g in groups for p in g.members if p != position.name),
        _readers(shelf, name),
        tuple(n for n, each in by_name.items() if name in touching(program, tuple(each))),
        shelf.notes(name),
        shelf.users(frozenset({name})),
        *place(position.span),
    )


def concept_sheet(shelf: Shelf, predicate: m.Predicate) -> ConceptSheet:
    """The sheet of a fact, conduct, concept or standard."""
    program, name = shelf.program, str(predicate.name)
    rules = tuple(r for r in program.rules if r.head.predicate == predicate.name)
    return ConceptSheet(
        name,
        predicate.kind.value,
        tuple(f"{p.name}: {p.sort}" for p in predicate.params),
        Saying(program).pattern(predicate),
        citation_text(predicate.citation),
        tuple(_ground(program, r) for r in rules),
        touching(program, rules),
        _readers(shelf, name),
        shelf.notes(name),
        shelf.users(frozenset({name})),
        *place(predicate.span),
    )


_GROUNDS = {
    m.RuleKind.MET: "met when",
    m.RuleKind.UNMET: "unmet when",
    m.RuleKind.CONCEPT: "when",
    m.RuleKind.RULE: "when",
}


def _ground(program: m.Program, rule: m.Rule) -> Ground:
    say = Saying(program)
    named = rule.kind is m.RuleKind.RULE
    since = f"since {rule.since.text}" if rule.since else ""
    gate = f"if {say.formula(rule.gate)}" if rule.gate != ALWAYS else ""
    return Ground(
        _GROUNDS[rule.kind],
        f"{rule.name} {rule.title}".strip() if named else "",
        citation_text(rule.citation) if named else "",
        say.formula(rule.body),
        tuple(say.formula(e) for e in rule.exceptions),
        " ".join(filter(None, (since, gate))),
        *place(rule.span),
    )


def rule_sheet(shelf: Shelf, rule: m.Rule) -> RuleSheet:
    """The sheet of a rule."""
    return RuleSheet(
        rule.name,
        rule.title,
        Saying(shelf.program).formula(rule.head),
        _ground(shelf.program, rule),
        touching(shelf.program, (rule,)),
        shelf.users(frozenset({rule.name})),
        *place(rule.span),
    )


def principle_sheet(shelf: Shelf, principle: m.Principle) -> PrincipleSheet:
    """The sheet of a principle."""
    program, name = shelf.program, str(principle.name)
    say = Saying(program)
    gate = f"if {say.formula(principle.gate)}" if principle.gate != ALWAYS else ""
    return PrincipleSheet(
        name,
        principle.title,
        citation_text(principle.citation),
        tuple(
            f"{v.loser.name} yields to {v.winner.name} when {say.formula(v.body)}"
            for v in principle.votes
        ),
        gate,
        principle.regardless_of_consent,
        tuple(str(p.lower) + _if(p.gate) for p in program.priorities if p.upper == name),
        tuple(str(p.upper) + _if(p.gate) for p in program.priorities if p.lower == name),
        touching(program, (principle,)),
        shelf.notes(name),
        shelf.users(frozenset({name})),
        *place(principle.span),
    )


def _readers(shelf: Shelf, name: str) -> tuple[Entry, ...]:
    return tuple(_reader(r) for r in shelf.readers(name))


def _reader(reader: Reader) -> Entry:
    return Entry(reader.kind, reader.name, "", *place(reader.span))
