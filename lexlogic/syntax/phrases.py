"""Parts of the tree -> layouts: how each formula and clause is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, assert_never

from lexlogic.syntax import tree
from lexlogic.syntax.layout import NOTHING, SPACE, Layout, group, joined
from lexlogic.syntax.recovery import DECLARATION_KEYWORDS

_STEP = 2


def words(*parts: Layout | None) -> tuple[Layout, ...]:
    """Return the parts that are there, with a space between them."""
    return joined([part for part in parts if part is not None], " ")


def maybe(word: str, part: Layout | None) -> Layout | None:
    """Return a word and what follows it, or nothing if nothing follows."""
    return None if part is None else (word, " ", part)


def quotation(text: tree.Text | None) -> Layout | None:
    """Return a quotation exactly as it stands in its file; one from no file is written out."""
    if text is None:
        return None
    raw = text.span.text
    if len(raw) > 1 and raw.startswith('"'):
        return raw
    return '"' + text.value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def name(item: tree.Name | None) -> Layout | None:
    """Return a name."""
    return None if item is None else item.text


def listed(items: Sequence[Layout]) -> Layout:
    """Return items with commas between; no line begins with a word that begins a statement."""
    result: list[Layout] = []
    for index, item in enumerate(items):
        if index:
            result += [",", " " if item in DECLARATION_KEYWORDS else SPACE]
        result.append(item)
    return group(*result, indent=_STEP, fill=True)


def names(items: tuple[tree.Name, ...]) -> Layout:
    """Return names with commas between them."""
    return listed([item.text for item in items])


def bindings(items: tuple[tree.Binding, ...]) -> Layout:
    """Return what letters stand for."""
    return listed([_binding(item) for item in items])


def _binding(item: tree.Binding) -> Layout:
    head = f"{item.name.text}: {item.sort.text}"
    return _broken(head, maybe("since", name(item.since)), maybe("until", name(item.until)))


def terms(items: tuple[tree.Name, ...] | None, brackets: str) -> Layout:
    """Return terms in brackets; nothing if there are none."""
    return (brackets[0], names(items), brackets[1]) if items else ""


def cite(item: tree.Cite | None) -> Layout | None:
    """Return `of T art "..." and custom provided P`."""
    if item is None:
        return None
    custom: Layout | None = None
    if item.custom is not None:
        custom = words("and custom", maybe("provided", unit_or_none(item.custom.proviso)))
    return words("of", item.source.text, maybe("art", quotation(item.article)), custom)


# ---- formulas


def formula(item: tree.Formula) -> Layout:
    """Return a formula; `and` and `or` need no brackets here."""
    if isinstance(item, tree.Conjunction | tree.Disjunction):
        joint = "and " if isinstance(item, tree.Conjunction) else "or "
        first, *others = [unit(part) for part in item.parts]
        rest: list[Layout] = []
        for part in others:
            rest += [SPACE, joint, part]
        return group(first, *rest, indent=_STEP)
    return _unit(item)


def formula_or_none(item: tree.Formula | None) -> Layout | None:
    """Return a formula, if there is one."""
    return None if item is None else formula(item)


def unit(item: tree.Formula) -> Layout:
    """Return a formula, in brackets if it is joined by `and` or `or`."""
    if isinstance(item, tree.Conjunction | tree.Disjunction):
        return ("(", formula(item), ")")
    return _unit(item)


def unit_or_none(item: tree.Formula | None) -> Layout | None:
    """Return a unit, if there is one."""
    return None if item is None else unit(item)


def _unit(item: tree.Formula) -> Layout:
    match item:
        case tree.Conjunction() | tree.Disjunction():
            return unit(item)
        case tree.Negation():
            return ("not ", unit(item.body))
        case tree.AllOf():
            return _bracketed("all of (", [formula(part) for part in item.parts])
        case tree.AnyOf():
            return _bracketed("any of (", [formula(part) for part in item.parts])
        case tree.Existential():
            head = ("some ", bindings(item.bindings))
            return group(head, SPACE, "with ", unit(item.body), indent=_STEP)
        case tree.Universal():
            parts: list[Layout] = ["every ", bindings(item.bindings)]
            if item.guard is not None:
                parts += [SPACE, "with ", unit(item.guard)]
            return group(*parts, SPACE, "satisfies ", unit(item.body), indent=_STEP)
        case tree.Ever():
            return ("ever ", unit(item.body))
        case tree.Later():
            return ("afterwards ", unit(item.body))
        case tree.Earlier():
            return words("previously", _offset(item.offset), unit(item.body))
        case tree.Must():
            return (item.agent.text, " must ", unit(item.body))
        case tree.May():
            return (item.agent.text, " may ", unit(item.body))
        case _:
            return atom(item)


def _bracketed(opening: str, parts: list[Layout]) -> Layout:
    return group(opening, NOTHING, *joined(parts, (",", SPACE)), ")", indent=_STEP)


def _offset(item: tree.Offset | None) -> Layout | None:
    return None if item is None else f"by {item.amount.text} {item.unit}"


Atom = (
    tree.Predication | tree.Equality | tree.Difference | tree.Breaches | tree.Status | tree.Conflict
)


def atom(item: Atom) -> Layout:
    """Return a formula that holds no other."""
    match item:
        case tree.Predication():
            return _broken((item.name.text, terms(item.terms, "()")), _moment(item.moment))
        case tree.Equality():
            return f"{item.left.text} = {item.right.text}"
        case tree.Difference():
            return f"{item.left.text} != {item.right.text}"
        case tree.Breaches():
            breaches, toward = ("breaches ", _ref(item.ref)), maybe("toward", name(item.toward))
            return _broken(item.agent.text, breaches, toward, _moment(item.moment))
        case tree.Status():
            by, toward = maybe("by", name(item.by)), maybe("toward", name(item.toward))
            word = f"is {item.word.text}"
            return _broken(_ref(item.ref), by, toward, word, _moment(item.moment))
        case tree.Conflict():
            kind = {"any": "conflict", "incompatible": "incompatible"}.get(item.kind)
            head = f"{kind or item.kind + ' conflict'} {item.relation} ("
            body = _bracketed(head, [_member(member) for member in item.members])
            return _broken(body, maybe("is", name(item.word)), maybe("by", name(item.by)))
        case _:
            assert_never(item)


def _broken(*parts: Layout | None) -> Layout:
    """Return the parts that are there; where they do not fit on a line, it ends between them."""
    there = [part for part in parts if part is not None]
    return group(*joined(there, SPACE), indent=_STEP, fill=True)


def _moment(item: tree.Moment | None) -> Layout | None:
    if item is None:
        return None
    return f"{item.kind} " + " and ".join(date.text for date in item.dates)


def _ref(item: tree.Ref) -> Layout:
    return (item.name.text, terms(item.terms, "[]"))


def _member(item: tree.Member) -> Layout:
    by, toward = maybe("by", name(item.by)), maybe("toward", name(item.toward))
    return _broken(_ref(item.ref), by, toward)


# ---- clauses


def _holders(items: tuple[tree.Holder, ...]) -> Layout:
    return listed([words(_holder(item.name), quotation(item.authority)) for item in items])


def _holder(item: tree.Name | tree.Text) -> Layout | None:
    return quotation(item) if isinstance(item, tree.Text) else name(item)


def _gated(head: Layout, word: str, gate: Layout | None) -> Layout:
    """Return a clause with a condition, which begins a new line if they do not fit on one."""
    return head if gate is None else group(head, SPACE, word, " ", gate, indent=_STEP)


def _per(head: Layout, per: tree.Text | None) -> Layout:
    return _gated(head, "per", quotation(per))


def _since_until(item: tree.PartyClause) -> Layout:
    return words("since", item.since.text, maybe("until", name(item.until)))


def _owed(item: tree.OwedClause) -> Layout:
    to = item.creditor
    whom: Layout = names(to.names) if to.kind == "names" else to.kind.replace("_", " ")
    return _gated(("owed to ", whom), "if", formula_or_none(item.gate))


def _obliges(item: tree.ObligesClause) -> Layout:
    manner = {"result": "result", "efforts": "best efforts toward"}.get(item.manner or "")
    return words("obliges", manner, unit(item.content))


def _peremptory(item: tree.PeremptoryClause) -> Layout:
    head = words("peremptory", maybe("since", name(item.since)))
    return _gated(head, "if", formula_or_none(item.gate))


def _objection(item: tree.ObjectionClause) -> Layout:
    tail = "without relations" if item.without_relations else None
    return words("objection", item.state.text, "to", item.to.text, tail)


def _reservation(item: tree.ReservationClause) -> Layout:
    head = ("reservation ", item.state.text, " to ", names(item.names))
    return _per(_gated(head, "insofar as", unit_or_none(item.insofar)), item.per)


def _in_force(item: tree.ForceClause) -> Layout:
    return words("in force", item.start.text, maybe("until", name(item.until)))


def _within(item: tree.WithinClause) -> Layout:
    return f"within {item.amount.text} {item.unit}"


_CLAUSES: dict[type[tree.Node], Callable[[Any], Layout]] = {
    tree.MetClause: lambda c: ("met when ", formula(c.when)),
    tree.UnmetClause: lambda c: ("unmet when ", formula(c.when)),
    tree.NoteClause: lambda c: words("note", quotation(c.text)),
    tree.CiteClause: lambda c: words("cite", quotation(c.text)),
    tree.AdoptedClause: lambda c: _gated(("adopted ", c.date.text), "if", unit_or_none(c.gate)),
    tree.ForceClause: _in_force,
    tree.PartyClause: lambda c: _per(words("party", names(c.names), _since_until(c)), c.per),
    tree.PartialClause: lambda c: words("parties partial", quotation(c.text)),
    tree.SignatoryClause: lambda c: _per(
        words("signatory", names(c.names), "on", c.date.text), c.per
    ),
    tree.ReservationClause: _reservation,
    tree.ObjectionClause: _objection,
    tree.IncorporatesClause: lambda c: ("incorporates ", names(c.names)),
    tree.RankClause: lambda c: ("rank ", c.name.text),
    tree.PrevailsClause: lambda c: ("prevails over ", names(c.names)),
    tree.ExistsClause: lambda c: ("exists if ", formula(c.condition)),
    tree.BearerClause: lambda c: f"bearer {c.name.text}: {c.sort.text}",
    tree.ForClause: lambda c: ("for ", bindings(c.params)),
    tree.OwedClause: _owed,
    tree.BenefitsClause: lambda c: ("benefits ", c.name.text),
    tree.ForbidsClause: lambda c: ("forbids ", unit(c.content)),
    tree.ObligesClause: _obliges,
    tree.PermitsClause: lambda c: ("permits ", unit(c.content)),
    tree.WhenClause: lambda c: ("when ", formula(c.condition)),
    tree.UnlessClause: lambda c: ("unless ", formula(c.condition)),
    tree.BreachedClause: lambda c: ("breached only where ", unit(c.condition)),
    tree.PeremptoryClause: _peremptory,
    tree.FromClause: lambda c: ("from ", c.date.text),
    tree.UntilClause: lambda c: ("until ", c.date.text),
    tree.WithinClause: _within,
    tree.IndivisibleClause: lambda c: "indivisible",
    tree.QuoteClause: lambda c: words("quote", quotation(c.text)),
    tree.SummaryClause: lambda c: words("summary", quotation(c.text)),
    tree.HeldClause: lambda c: ("held by ", _holders(c.holders)),
    tree.OpposedClause: lambda c: ("opposed by ", _holders(c.holders)),
    tree.LeftOpenClause: lambda c: ("left open by ", _holders(c.holders)),
    tree.UnheldClause: lambda c: "no holder found",
    tree.DefaultClause: lambda c: ("default ", c.value),
    tree.AliasClause: lambda c: ("alias ", c.name.text),
    tree.HoldsClause: lambda c: ("holds ", names(c.names)),
    tree.RejectsClause: lambda c: ("rejects ", names(c.names)),
    tree.LeavesClause: lambda c: ("leaves open ", names(c.names)),
    tree.StatesClause: lambda c: _per(("states ", formula(c.body)), c.per),
    tree.DeniesClause: lambda c: _per(("denies ", formula(c.body)), c.per),
    tree.ExpectClause: lambda c: ("expect ", outcomes(c.outcomes)),
}


def clause(item: tree.Node) -> Layout:
    """Return a clause that stands on a line of its own."""
    return _CLAUSES[type(item)](item)


# ---- outcomes


def outcomes(items: tuple[tree.Outcome, ...]) -> Layout:
    """Return what an answer is expected to be."""
    return listed([_outcome(item) for item in items])


def _outcome(item: tree.Outcome) -> Layout:
    match item:
        case tree.WordOutcome():
            return words(item.word.text, maybe("toward", name(item.toward)))
        case tree.DeniedOutcome():
            return ("not ", item.word.text)
        case tree.ContestedOutcome():
            return ("contested on ", _one_or_more(item.names))
        case tree.TurnsOutcome():
            return ("turns on ", _one_or_more(item.names))
        case tree.UnturnedOutcome():
            return ("does not turn on ", _one_or_more(item.names))
        case tree.OpenOutcome():
            return words("open", maybe("on", item.on))
        case tree.ResolvedOutcome():
            prevails, toward = name(item.prevails), name(item.toward)
            return words(
                "resolved",
                maybe("by", name(item.by)),
                maybe("for", prevails),
                maybe("toward", toward),
            )
        case tree.UnresolvedOutcome():
            return words(
                "unresolved", maybe("for", item.reason), maybe("toward", name(item.toward))
            )
        case tree.ResponsibilityOutcome():
            return ("responsibility to ", _one_or_more(item.names))
        case tree.RecordedOutcome():
            return ("recorded ", item.what)
        case tree.NoConflictOutcome():
            return "no conflict"
        case _:
            assert_never(item)


def _one_or_more(items: tuple[tree.Name, ...]) -> Layout:
    return items[0].text if len(items) == 1 else ("(", names(items), ")")
