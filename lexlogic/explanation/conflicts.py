"""Conflict sets -> words: statuses, why no principle settles them, that none is too large."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from lexlogic.explanation.again import Again
from lexlogic.explanation.atoms import not_agreed
from lexlogic.explanation.model import Attempt, ConflictTold
from lexlogic.explanation.valuation import FALSE, TRUE, Valuation
from lexlogic.explanation.wording import Words, cited
from lexlogic.program import model as m
from lexlogic.program.wording import listed
from lexlogic.solving.verdict import ChoiceReport, SetReport
from lexlogic.theory.components import ConflictSet
from lexlogic.theory.ground import DutyValue
from lexlogic.theory.model import Instance
from lexlogic.theory.priority import Ballot, Choice

_SHOWN = 8
_RANK = ("votes", "split", "outranked", "blocked", "silent")


def conflict_of(again: Again, report: SetReport) -> ConflictSet | None:
    """The conflict set of a report."""
    numbers = set(report.members)
    wide = report.kind == "wide"
    for conflict in again.theory.registers.conflicts:
        if {n.number for n in conflict.members} == numbers and conflict.wide == wide:
            return conflict
    return None


def tell_conflict(again: Again, words: Words, report: SetReport) -> ConflictTold:
    """A conflict set in words."""
    conflict = conflict_of(again, report)
    witnesses: tuple[str, ...] = ()
    tried: tuple[Attempt, ...] = ()
    if conflict is not None:
        value = Valuation(again.theory, again.literals())
        witnesses = tuple(_witnesses(words, value, conflict))
        if any(c.status not in ("resolved", "dissolved", "carved") for c in report.choices):
            tried = attempts(again, words, conflict)
    return ConflictTold(
        tuple(report.labels),
        report.kind,
        report.when,
        tuple(_statuses(report)),
        witnesses,
        tried,
        report.responsibility_to,
    )


def status_word(reports: tuple[SetReport, ...]) -> str:
    """One word for all sets: a status, or `settled in part`, or nothing."""
    found = list(dict.fromkeys(c.status for r in reports for c in r.choices))
    if not found:
        return ""
    if len(found) == 1:
        return found[0]
    return "settled in part"


def _statuses(report: SetReport) -> Iterator[str]:
    grouped: dict[tuple[Any, ...], list[ChoiceReport]] = {}
    for choice in report.choices:
        key = (
            choice.status,
            choice.certain,
            choice.reason,
            choice.by,
            choice.prevails,
            choice.blocked,
        )
        grouped.setdefault(key, []).append(choice)
    for choices in grouped.values():
        text = _status(choices[0])
        if len(grouped) > 1 or len(choices[0].units) > 1:
            columns = []
            for index, label in enumerate(report.labels):
                names = list(dict.fromkeys(x for c in choices for x in c.units[index]))
                if names:
                    columns.append(f"{label} is owed to {_few(names)}")
            text += f" ({'; '.join(columns)})" if columns else ""
        yield text


def _few(names: list[str]) -> str:
    if len(names) <= _SHOWN:
        return listed(names)
    return f"{', '.join(names[:_SHOWN])} and {len(names) - _SHOWN} more"


_WHY = {
    "no vote": "no principle puts one first",
    "split votes": "principles point both ways",
    "several minimal": "principles rank some of the duties, but single out no loser",
    "cycle": "the principles run in a circle",
}


def _status(choice: ChoiceReport) -> str:
    match choice.status:
        case "resolved" if choice.by and choice.prevails:
            text = (
                f"resolved by {listed(choice.by)}: {choice.prevails} prevails over {choice.loser}"
            )
        case "dissolved":
            text = "dissolved: one of the duties is displaced by another"
        case "carved":
            text = "carved: a permission leaves room to comply"
        case "unresolved" if choice.reason:
            text = f"unresolved: {_WHY.get(choice.reason, choice.reason)}"
        case _:
            text = choice.status
            if not choice.certain:
                text += ", as the open points fall"
    if choice.blocked:
        would = listed(choice.blocked)
        text += f"; {would} would, but a State it is owed to is not bound by the other text"
    return text


# ---- minimality


def _witnesses(words: Words, value: Valuation, conflict: ConflictSet) -> Iterator[str]:
    """For each member left out, conduct that complies with the others."""
    component = conflict.component
    for left in conflict.members:
        others = [n for n in conflict.members if n is not left]
        for index, alternative in enumerate(component.alternatives):
            rows = [alternative.condition, alternative.feasible]
            for n in others:
                row = component.complied if n.norm.is_duty else component.exercised
                rows.append(row[n.number][index])
            if all(value.true(x) for x in rows):
                acts = _conduct(words, alternative.values, others, conflict, value)
                names = listed(words.instance(n) for n in others)
                verb = "comply" if len(others) > 1 else "complies"
                yield f"{names} alone {verb}: {acts}".replace(" comply:", " can be kept:").replace(
                    " complies:", " can be kept:"
                )
                break


def _conduct(
    words: Words,
    values: tuple[tuple[int, int], ...],
    others: list[Instance],
    conflict: ConflictSet,
    value: Valuation,
) -> str:
    del others, value
    relevant = {
        v for n in conflict.members for v in words.theory.g.support(words.theory.norms.content(n))
    }
    atoms = words.theory.g.atoms
    said = [words.atom(atoms[v], bit == TRUE) for v, bit in values if v in relevant]
    return listed(said) if said else "nothing need be done"


# ---- principles


@frozen
class _Try:
    word: str
    reason: str
    definite: bool = True


def attempts(again: Again, words: Words, conflict: ConflictSet) -> tuple[Attempt, ...]:
    """Each principle of the program and why it does not settle the conflict."""
    choices = _distinct(again, conflict)
    value = Valuation(again.theory, again.literals())
    found = []
    for principle in again.theory.program.principles:
        if not principle.votes:
            continue
        tries = [t for c in choices for t in _tries(again, words, value, principle, conflict, c)]
        if not tries:
            continue
        best = min(tries, key=lambda t: _RANK.index(t.word))
        if best.word == "silent":
            reasons = dict.fromkeys(t.reason for t in sorted(tries, key=lambda t: not t.definite))
            best = _Try("silent", "; ".join(list(reasons)[:2]))
        found.append(
            Attempt(
                str(principle.name),
                principle.title,
                best.word,
                best.reason,
                cited(principle.citation),
                principle.span,
            )
        )
    return tuple(found)


def _distinct(again: Again, conflict: ConflictSet) -> list[Choice]:
    """Choices that can be, claims of the integral and the several kind each once."""
    found: dict[tuple[Any, ...], Choice] = {}
    for choice in conflict.choices:
        key = tuple((c.instance, c.integral) for c in choice.claims)
        if key in found:
            continue
        if again.forced(-choice.chosen):
            continue
        found[key] = choice
    return list(found.values())


def _tries(
    again: Again,
    words: Words,
    value: Valuation,
    principle: m.Principle,
    conflict: ConflictSet,
    choice: Choice,
) -> Iterator[_Try]:
    """Both directions of the principle's vote, for each pair of the choice."""
    name = str(principle.name)
    for i, one in enumerate(choice.claims):
        for j, other in enumerate(choice.claims):
            if i == j:
                continue
            ballot = again.theory.priorities.ballot(one, other, conflict.component)
            yield _tried(again, words, value, principle, name, ballot, one, other, conflict)


def _tried(
    again: Again,
    words: Words,
    value: Valuation,
    principle: m.Principle,
    name: str,
    ballot: Ballot,
    one: Any,
    other: Any,
    conflict: ConflictSet,
) -> _Try:
    loser = words.cite(again.theory.norms.instances[one.instance].norm)
    winner = words.cite(again.theory.norms.instances[other.instance].norm)
    cast, kept = ballot.forward.get(name, FALSE), ballot.kept_forward.get(name, FALSE)
    blocked = ballot.blocked.get(name, FALSE)
    first = f"would put {winner} before {loser}"
    if cast != FALSE and not value.false(cast):
        sure = "" if value.true(cast) else "on an open point, "
        if kept == FALSE or value.false(kept):
            return _Try(
                "outranked", f"{sure}{first}; {_above(again, value, ballot, name)} outranks it"
            )
        against = [n for n, x in ballot.kept_backward.items() if x != FALSE and not value.false(x)]
        if against:
            return _Try("split", f"{sure}{first}; {listed(against)} the reverse")
        return _Try("votes", f"{sure}puts {winner} before {loser}")
    if blocked != FALSE and not value.false(blocked):
        names = not_agreed(again.theory, value, one, other)
        who = listed(names) or "a State the other duty is owed to"
        have = "have" if len(names) > 1 else "has"
        return _Try("blocked", f"{first}, but {who} {have} not agreed to that text")
    return _silence(again, words, value, principle, one, other, conflict)


def _above(again: Again, value: Valuation, ballot: Ballot, name: str) -> str:
    dominance = again.theory.priorities.dominance()
    voting = {**ballot.forward, **ballot.backward}
    found = [
        upper
        for upper, literal in voting.items()
        if upper != name
        and (upper, name) in dominance
        and dominance[(upper, name)] != FALSE
        and not value.false(literal)
    ]
    return listed(dict.fromkeys(found)) or "another principle"


def _silence(
    again: Again,
    words: Words,
    value: Valuation,
    principle: m.Principle,
    one: Any,
    other: Any,
    conflict: ConflictSet,
) -> _Try:
    """The condition of the principle that fails, in words; the way that comes nearest."""
    g = again.theory.g
    tick = conflict.component.tick
    best: list[_Lack] = []
    for vote in principle.votes:
        env: dict[str, Any] = {
            vote.loser.name: DutyValue((one.instance, one.unit[0])),
            vote.winner.name: DutyValue((other.instance, other.unit[0])),
        }
        free = tuple(m.Bound(v) for v in principle.params if v.name not in env)
        for inner in list(g.bindings(free, vote.body, env)):
            lacks = _lacks(words, value, principle.gate, inner, tick)
            lacks += _lacks(words, value, vote.body, inner, tick)
            lacks.sort(key=lambda x: not x.definite)
            if lacks and (not best or _nearer(lacks, best)):
                best = lacks
    if not best:
        return _Try("silent", "what it asks for is not there")
    return _Try("silent", best[0].text, best[0].definite)


@frozen
class _Lack:
    """A condition that does not hold; `definite` if it cannot."""

    text: str
    definite: bool


def _nearer(one: list[_Lack], other: list[_Lack]) -> bool:
    return (sum(x.definite for x in one), len(one)) < (sum(x.definite for x in other), len(other))


def _lacks(
    words: Words, value: Valuation, formula: m.Formula, env: dict[str, Any], tick: int | None
) -> list[_Lack]:
    """The parts of a condition that do not hold, in words."""
    if isinstance(formula, m.And):
        return [x for part in formula.parts for x in _lacks(words, value, part, env, tick)]
    g = words.theory.g
    literal = g.literal(formula, env, tick)
    words.theory.complete()
    value.take(words.theory.g.listed_atoms)
    if value.true(literal):
        return []
    definite = value.false(literal)
    if isinstance(formula, m.Or):
        parts = [_lacks(words, value, p, env, tick) for p in formula.parts]
        return [_Lack(listed([p[0].text for p in parts if p]), definite)]
    if isinstance(formula, m.Exists):
        ways = [
            _lacks(words, value, formula.body, inner, tick)
            for inner in g.bindings(formula.bounds, formula.body, env)
        ]
        found = min([w for w in ways if w], key=len, default=[])
        if found:
            return found
    if isinstance(formula, m.PositionAtom):
        return [_Lack(f"{formula.position} is {'rejected' if definite else 'open'}", definite)]
    if isinstance(formula, m.Not):
        return [_Lack(words.formula(formula.body, env), definite)]
    if definite:
        return [_Lack(words.formula(m.Not(formula), env), True)]
    return [_Lack(f"it is open whether {words.formula(formula, env)}", False)]
