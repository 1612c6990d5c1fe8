"""Checks on single declarations, while their words still have places: dates, agents, clauses given
twice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from lexlogic.diagnostics import Diagnostic, Label
from lexlogic.program import model as m
from lexlogic.program.dates import read_date
from lexlogic.program.formulas import FormulaResolver
from lexlogic.program.wording import a_sort
from lexlogic.syntax import tree
from lexlogic.text import Span

_ONCE: dict[type[tree.Node], str] = {
    tree.ForceClause: "in force",
    tree.RankClause: "rank",
    tree.FromClause: "from",
    tree.UntilClause: "until",
    tree.WithinClause: "within",
    tree.BenefitsClause: "benefits",
    tree.QuoteClause: "quote",
    tree.SummaryClause: "summary",
    tree.CiteClause: "cite",
    tree.DefaultClause: "default",
    tree.AliasClause: "alias",
}
"""Clauses of which a declaration has one at most."""


def check(names: FormulaResolver, statement: Any) -> None:
    """Add to the diagnostics of `names` what is wrong with a statement taken by itself."""
    checks: dict[type[Any], Callable[[FormulaResolver, Any], None]] = {
        tree.IndividualDecl: _individual,
        tree.PredicateDecl: _predicate,
        tree.SourceDecl: _source,
        tree.NormDecl: _norm,
        tree.PositionDecl: _position,
        tree.GroupDecl: _group,
        tree.RuleDecl: _rule,
        tree.StandardDecl: _standard,
    }
    if type(statement) in checks:
        checks[type(statement)](names, statement)


def _individual(names: FormulaResolver, s: tree.IndividualDecl) -> None:
    symbol = names.table.find(s.sort.text)
    if symbol is None or symbol.kind != "sort":
        return
    sort = symbol.definition.name
    if symbol.definition.builtin and sort not in (*m.BEARER_SORTS, m.ACTOR):
        names.diagnostics.append(
            Diagnostic(
                "E-SORT",
                "not declared with let",
                s.sort.span,
                f"{a_sort(sort).capitalize()} comes into being by a declaration of its own, as in "
                "`treaty T` or `norm N of T`; `let` names States, Organizations, Actors and "
                "members of your own sorts.",
            )
        )


def _predicate(names: FormulaResolver, s: tree.PredicateDecl) -> None:
    _of_duties(names, s, s.kind)
    if s.kind not in ("conduct", "power"):
        return
    agents = (*m.BEARER_SORTS, m.ACTOR)
    if s.params and s.params[0].sort.text in agents:
        return
    span = s.params[0].span if s.params else s.name.span
    message = (
        f"`{s.name.text}` is something done, and what is done has a doer, named first: a State, "
    )
    message += "an Organization or an Actor."
    first = next((p for p in s.params if p.sort.text in agents), None)
    if first is None:
        rest = ", ".join(f"{p.name.text}: {p.sort.text}" for p in s.params)
        help = f"{s.kind} {s.name.text}(s: State{', ' if rest else ''}{rest})"
    else:
        order = [first, *(p for p in s.params if p is not first)]
        inside = ", ".join(f"{p.name.text}: {p.sort.text}" for p in order)
        help = f"{s.kind} {s.name.text}({inside})"
    names.diagnostics.append(
        Diagnostic("E-SORT", "who acts?", span, message + " Write:", help=help)
    )


def _standard(names: FormulaResolver, s: tree.StandardDecl) -> None:
    _of_duties(names, s, "standard")


def _of_duties(
    names: FormulaResolver, s: tree.PredicateDecl | tree.StandardDecl, kind: str
) -> None:
    """A duty has no name by which anything could be stated of it: only rules speak of duties."""
    found = next((p for p in s.params if p.sort.text == m.DUTY), None)
    if found is None:
        return
    inside = ", ".join(
        f"{p.name.text}: {m.NORM if p.sort.text == m.DUTY else p.sort.text}" for p in s.params
    )
    names.diagnostics.append(
        Diagnostic(
            "E-SORT",
            "duties have no names",
            found.sort.span,
            "A duty is what a norm asks of one State towards another at some time; it has no name "
            "by which this could be stated of it. State it of the norm, or let a `concept` say of "
            "which duties it is so:",
            help=f"{kind} {s.name.text}({inside})",
        )
    )


def _rule(names: FormulaResolver, s: tree.RuleDecl) -> None:
    if s.head.moment is not None:
        names.diagnostics.append(
            Diagnostic(
                "E-DATE",
                "no date belongs here",
                s.head.span,
                "A rule holds at each time at which its conditions are met. Put the date on a "
                "condition under `when`, or let the rule begin on a day:",
                help=f"rule {s.name.text} from {s.head.moment.dates[0].text} ...",
            )
        )


def _position(names: FormulaResolver, s: tree.PositionDecl) -> None:
    _once(names, s.name, s.clauses)


def _group(names: FormulaResolver, s: tree.GroupDecl) -> None:
    seen: set[str] = set()
    for name in s.names:
        if name.text in seen:
            names.diagnostics.append(
                Diagnostic(
                    "E-DUPLICATE",
                    "same name twice",
                    name.span,
                    f"`{name.text}` stands in this list already. Delete one of the two.",
                )
            )
        seen.add(name.text)


def _once(names: FormulaResolver, name: tree.Name, clauses: Sequence[Any]) -> None:
    first: dict[type[Any], tree.Node] = {}
    for clause in clauses:
        word = _ONCE.get(type(clause))
        if word is not None:
            earlier = first.setdefault(type(clause), clause)
            if earlier is not clause:
                _said_twice(names, name, word, earlier, clause)


def _peremptory(names: FormulaResolver, s: tree.NormDecl) -> None:
    """Two dates for one condition: only the earlier could count."""
    first: list[tree.PeremptoryClause] = []
    for clause in s.clauses:
        if not isinstance(clause, tree.PeremptoryClause):
            continue
        earlier = next((c for c in first if c.gate == clause.gate), None)
        if earlier is None:
            first.append(clause)
        else:
            cure = (
                "Keep one of the two, or give each a condition of its own:  peremptory since D if P"
            )
            _said_twice(names, s.name, "peremptory", earlier, clause, cure)


def _said_twice(
    names: FormulaResolver,
    name: tree.Name,
    word: str,
    earlier: tree.Node,
    clause: tree.Node,
    cure: str = "Keep one of the two.",
) -> None:
    names.diagnostics.append(
        Diagnostic(
            "E-DUPLICATE",
            "said twice",
            clause.span,
            f"`{name.text}` has `{word}` already, in line {earlier.span.line}. {cure}",
            labels=_elsewhere([earlier.span], clause, "first"),
        )
    )


# ---- norms


def _norm(names: FormulaResolver, s: tree.NormDecl) -> None:
    _once(names, s.name, s.clauses)
    _peremptory(names, s)
    start = end = None
    bound: list[tree.Binding] = []
    for clause in s.clauses:
        match clause:
            case tree.FromClause():
                start = read_date(clause.date.text)
            case tree.UntilClause():
                end = clause.date
            case tree.ForClause():
                bound.extend(clause.params)
            case tree.BearerClause():
                bound.append(tree.Binding(clause.name, clause.sort, None, None, span=clause.span))
                symbol = names.table.find(clause.sort.text)
                known = symbol is not None and symbol.kind == "sort"
                if known and clause.sort.text not in m.BEARER_SORTS:
                    names.diagnostics.append(
                        Diagnostic(
                            "E-SORT",
                            "who can bear a norm",
                            clause.sort.span,
                            "A State or an Organization bears a norm. What its organs do is its "
                            "own through `attributable`. Write:",
                            help=f"bearer {clause.name.text}: State",
                        )
                    )
    names.bindings(tuple(bound))
    last = read_date(end.text) if end is not None else None
    if start and last and end is not None and last.last < start.first:
        names.reversed_dates(end, start, last)


# ---- sources


def _source(names: FormulaResolver, s: tree.SourceDecl) -> None:
    """Dates in an order that cannot be."""
    _once(names, s.name, s.clauses)
    adopted = [
        date
        for clause in s.clauses
        if isinstance(clause, tree.AdoptedClause) and (date := read_date(clause.date.text))
    ]
    earliest = min(adopted, key=lambda date: date.first) if adopted else None
    places = [c.date.span for c in s.clauses if isinstance(c, tree.AdoptedClause)]
    since: dict[str, tuple[m.Date, m.Date | None]] = {}
    for clause in s.clauses:
        match clause:
            case tree.ForceClause():
                start = read_date(clause.start.text)
                if earliest and start and start.last < earliest.first:
                    names.diagnostics.append(
                        Diagnostic(
                            "E-DATE",
                            "in force before adopted",
                            clause.start.span,
                            f"`{s.name.text}` is said to be in force from {start.text} and to have "
                            f"been adopted only on {earliest.text}. Correct one of the two.",
                            _elsewhere(places, clause.start),
                        )
                    )
                last = read_date(clause.until.text) if clause.until else None
                if start and last and clause.until and last.last < start.first:
                    names.reversed_dates(clause.until, start, last)
            case tree.SignatoryClause():
                _too_early(names, s, clause.date, clause.names, earliest, "signed", places)
            case tree.PartyClause():
                _too_early(names, s, clause.since, clause.names, earliest, "party", places)
                _membership(names, clause, since)


def _elsewhere(
    places: Sequence[Span], shown: tree.Name | tree.Node, word: str = "adopted"
) -> tuple[Label, ...]:
    """The first of the places that is not in the line shown anyway."""
    return tuple(Label(span, word) for span in places if span.line != shown.span.line)[:1]


def _too_early(
    names: FormulaResolver,
    s: tree.SourceDecl,
    when: tree.Name,
    who: tuple[tree.Name, ...],
    adopted: m.Date | None,
    word: str,
    places: Sequence[Span],
) -> None:
    date = read_date(when.text)
    if adopted is None or date is None or date.last >= adopted.first:
        return
    actors = ", ".join(name.text for name in who)
    what = "is said to be a party" if word == "party" else "is said to have signed"
    names.diagnostics.append(
        Diagnostic(
            "E-PARTY",
            "party too early" if word == "party" else "signed too early",
            when.span,
            f"`{s.name.text}` was adopted on {adopted.text}, and {actors} {what} "
            f"{'since' if word == 'party' else 'on'} {date.text}. Nobody can join a treaty before "
            "there is one. Correct one of the two.",
            _elsewhere(places, when),
        )
    )


def _membership(
    names: FormulaResolver,
    clause: tree.PartyClause,
    since: dict[str, tuple[m.Date, m.Date | None]],
) -> None:
    """Someone leaves before joining, or joins again while still a party."""
    start = read_date(clause.since.text)
    end = read_date(clause.until.text) if clause.until else None
    if start is None:
        return
    who = ", ".join(name.text for name in clause.names)
    if end and clause.until and end.last < start.first:
        names.diagnostics.append(
            Diagnostic(
                "E-PARTY",
                "left before joining",
                clause.until.span,
                f"{who} is said to leave on {end.text} and to join on {start.text}. "
                "Exchange the two dates, or correct one.",
            )
        )
    for name in clause.names:
        earlier = since.get(name.text)
        if earlier is not None:
            first, left = earlier
            if left is None or left.first > start.last:
                names.diagnostics.append(
                    Diagnostic(
                        "E-PARTY",
                        "party already",
                        name.span,
                        f"{name.text} is listed as a party since {first.text} and has not left by "
                        f"{start.text}. Delete one of the two, or say when it left:  "
                        f"since {first.text} until ...",
                    )
                )
        since[name.text] = (start, end)
