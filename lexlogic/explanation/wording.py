"""Formulas, atoms and declarations -> the sentences a reader sees.

Words come from the file: glosses, titles, articles. What has no gloss is shown as it is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from lexlogic.program import model as m
from lexlogic.program.dates import day_text
from lexlogic.program.frame import DAY, BaseAtom
from lexlogic.program.wording import listed
from lexlogic.text import Span
from lexlogic.theory.build import Theory
from lexlogic.theory.ground import DutyValue
from lexlogic.theory.model import Atom, AtomKind, Instance

Env = Mapping[str, Any]

_ENGINE = {
    "party": "{0} is party to {1}",
    "withdrawn": "{0} has left {1}",
    "signatory": "{0} has signed {1}",
    "bound": "{0} is bound by {1}",
    "adopted_after": "{0} was adopted after {1}",
    "adopted_by": "{0} was adopted by {1}",
    "in_force_after": "{0} came into force between {2} and {3} after {1} did",
    "concluded_after_binding": "{0} was concluded when {1} bound all its parties",
    "multilateral": "{0} is multilateral",
    "is_treaty": "{0} is a treaty",
    "is_custom": "{0} is custom",
    "is_decision": "{0} is a decision",
    "ranked": "{0} has the rank {1}",
    "governs": "{0} governs {1}",
    "void": "{0} is void",
    "terminated": "{0} is terminated",
    "source_in_force": "{0} is in force",
    "suspended": "{0} is suspended between {1} and {2}",
    "source": "{0} belongs to {1}",
    "belongs": "{0} belongs to {1}",
    "of_norm": "{0} is an instance of {1}",
    "bearer": "{1} bears {0}",
    "owed": "{0} is owed to {1}",
    "is_duty": "{0} is a duty",
    "is_obligation": "{0} is an obligation",
    "is_prohibition": "{0} is a prohibition",
    "is_permission": "{0} is a permission",
    "peremptory": "{0} is peremptory",
    "peremptory_when_concluded": "{0} was peremptory when {1} was concluded",
    "peremptory_later": "{0} became peremptory after {1} was concluded",
    "void_clause": "{0} alone is void",
    "precluded": "the wrongfulness of breaking {0} is precluded for {1} towards {2}",
    "yields_by_clause": "a clause has {0} yield to {1}",
    "prevails_by_clause": "a clause puts {0} before {1}",
    "attributable": "the conduct of {0} is attributable to {1}",
    "binds": "{0} binds {1}",
    "exists": "{0} exists as a text",
    "more_specific": "{0} is more specific than {1}",
    "conflicts_inevitably": "{0} conflicts with {1} in every case",
    "conflicts_possibly": "{0} conflicts with {1} in some case",
    "in_conflict": "{0} is in conflict with {1}",
    "inconsistent": "{0} and {1} cannot both be complied with",
    "opposable": "{0} would bind {1} as well",
    "applied": "{0} decides some conflict",
}

_STATUS = {
    m.Status.WRONGFUL: "is wrongfully broken",
    m.Status.OPERATIVE: "is operative",
    m.Status.DISPLACED: "is displaced",
    m.Status.IN_FORCE: "is in force",
    m.Status.APPLICABLE: "is applicable",
    m.Status.IMPOSSIBLE: "is impossible to comply with",
    m.Status.CARVED: "is carved out",
    m.Status.EXISTS: "exists as a text",
}


def _negative(template: str) -> str:
    """The denial of an engine atom's sentence."""
    for verb, denial in _DENIALS:
        if verb in template:
            return template.replace(verb, denial, 1)
    return denied(template)


_DENIALS = (
    (" is ", " is not "),
    (" was ", " was not "),
    (" has left ", " has not left "),
    (" has signed ", " has not signed "),
    (" has the ", " does not have the "),
    (" came into ", " did not come into "),
    (" governs ", " does not govern "),
    (" belongs ", " does not belong "),
    (" bears ", " does not bear "),
    ("a clause has ", "no clause has "),
    ("a clause puts ", "no clause puts "),
    (" binds ", " does not bind "),
    (" exists ", " does not exist "),
    (" cannot both ", " can both "),
    (" would bind ", " would not bind "),
    (" decides some ", " decides no "),
    (" conflicts with {1} in every case", " does not conflict with {1} in every case"),
    (" conflicts with {1} in some case", " does not conflict with {1} in any case"),
)


class Words:
    """The wording of one theory."""

    def __init__(self, theory: Theory) -> None:
        self.theory = theory
        self.labels = {p.tick: p.label for p in theory.frame.points}
        self.positions = {str(p.name): p for p in theory.program.positions}
        program = theory.program
        declared = (
            program.individuals,
            program.predicates,
            program.sources,
            program.norms,
            program.positions,
            program.principles,
        )
        self.names = {str(d.name) for group in declared for d in group}

    # ---- names, dates, citations

    def date(self, tick: int | None) -> str:
        """` on 2010-03-15`, or nothing where the date does not matter."""
        label = self.labels.get(tick, "") if tick is not None else ""
        if not label or label == "now":
            return ""
        return f" on {label}" if label[:1].isdigit() else f" {label}"

    def name(self, value: Any) -> str:
        """An individual, a date or a duty as the file names it."""
        if isinstance(value, DutyValue):
            return str(self.theory.norms.instances[value[0]].norm.name)
        if isinstance(value, m.Date):
            return value.text
        if isinstance(value, int):
            return self.labels.get(value) or m_date(value)
        if "#" in str(value):  # an arbitrary member of an open sort: frames.py
            sort, number = str(value).rsplit("#", 1)
            return f"any {sort}" if number == "1" else f"any {sort} ({number})"
        return str(value)

    def instance(self, instance: Instance, bearer: bool = False) -> str:
        """`CAT.3.1[Ryu, DPRK]`, with ` by China` if wanted."""
        args = f"[{', '.join(instance.args)}]" if instance.args else ""
        who = f" by {instance.bearer}" if bearer else ""
        return f"{instance.norm.name}{args}{who}"

    def cite(self, norm: m.Norm) -> str:
        """`CAT 3(1)`, or the norm's own citation, or its name."""
        if norm.sources and norm.article:
            return f"{norm.sources[0]} {norm.article}"
        return str(norm.name)

    def citation(self, norm: m.Norm) -> str:
        """`CAT 3(1)`, or nothing if the norm has no article."""
        return self.cite(norm) if norm.sources and norm.article else ""

    def sentence(self, text: str) -> str:
        """The text with a capital letter, unless it begins with a name of the file."""
        first = text.split(" ", 1)[0].split("[", 1)[0].split("(", 1)[0]
        return text if first in self.names else text[:1].upper() + text[1:]

    # ---- atoms

    def atom(self, atom: Atom | BaseAtom, positive: bool = True) -> str:
        """The sentence of an atom of the case."""
        name = atom.predicate if isinstance(atom, BaseAtom) else atom.name
        return self.stated(name, atom.terms, atom.tick, positive)

    def stated(
        self, name: str, terms: tuple[Any, ...], tick: int | None, positive: bool = True
    ) -> str:
        """A predicate of the terms, as a sentence."""
        names = [self.name(t) for t in terms]
        definition = self.theory.g.predicates.get(name)
        if definition is not None and definition.gloss:
            text = definition.gloss
            for param, value in zip(definition.params, names, strict=False):
                text = text.replace("{" + param.name + "}", value)
        elif definition is None and name in _ENGINE:
            template = _ENGINE[name] if positive else _negative(_ENGINE[name])
            return template.format(*names) + self.date(tick)
        else:
            text = written(name, names)
        text += self.date(tick)
        return text if positive else denied(text)

    def told(self, atom: Atom, positive: bool) -> str:
        """An open fact or position as a scenario has it."""
        if atom.kind is AtomKind.POSITION:
            return self.position(atom.name, positive)
        if atom.kind is AtomKind.LISTED:
            return self.stated("party", (atom.terms[0], atom.name), None, positive)
        return self.atom(atom, positive)

    def position(self, name: str, held: bool) -> str:
        """A position as held or rejected."""
        return f"{name} is {'held' if held else 'rejected'}"

    # ---- formulas

    def formula(self, formula: m.Formula, env: Env | None = None, tick: int | None = None) -> str:
        """A formula in words."""
        env = env or {}

        def term(t: m.Term) -> str:
            match t:
                case m.Variable(name):
                    return self.name(env[name]) if name in env else name
                case m.Constant(name):
                    return name
                case m.DateTerm(date):
                    return date.text

        def say(f: m.Formula) -> str:
            match f:
                case m.Truth(value):
                    return "always" if value else "never"
                case m.PositionAtom(name):
                    return f"{name} is held"
                case m.Predication(predicate, terms, moment):
                    return self._written(str(predicate), [term(t) for t in terms]) + when(moment)
                case m.Not(m.PositionAtom(name)):
                    return f"{name} is rejected"
                case m.Not(m.Predication(predicate, terms, moment)):
                    said = self.stated(str(predicate), tuple(term(t) for t in terms), None, False)
                    return said + when(moment)
                case m.Not(m.Equal(left, right)):
                    return f"{term(left)} is not {term(right)}"
                case m.Not(m.And(parts)):
                    word = "both" if len(parts) == 2 else "all of this holds:"
                    return denied(f"{word} {listed(say(p) for p in parts)}")
                case m.Not(m.Exists(bounds, body)):
                    return f"for no {names(bounds)}: {say(body)}"
                case m.Not(m.ConflictClaim(status=None) as claim):
                    return f"no {conflict(claim)}"
                case m.Not(body):
                    return denied(say(body))
                case m.Equal(left, right):
                    return f"{term(left)} is {term(right)}"
                case m.And(parts):
                    return listed(say(p) for p in parts)
                case m.Or(parts):
                    return listed((say(p) for p in parts), "or")
                case m.Exists(bounds, body):
                    return f"for some {names(bounds)}: {say(body)}"
                case m.ForAll(bounds, guard, body):
                    where = "" if guard == m.Truth(True) else f" such that {say(guard)}"
                    return f"for every {names(bounds)}{where}: {say(body)}"
                case m.Shifted(shift, offset, body):
                    by = f" by {offset.amount} {offset.unit}" if offset else ""
                    return f"{shift.value}{by}: {say(body)}"
                case m.NormStatus(ref, status, moment):
                    return self._status(ref, status, term) + when(moment)
                case m.ConflictClaim():
                    return conflict(f)
                case m.Advice(agent, must, body):
                    return f"{term(agent)} {'should' if must else 'may'}: {say(body)}"

        def names(bounds: tuple[m.Bound, ...]) -> str:
            return listed(f"{b.variable.sort} {b.variable.name}" for b in bounds)

        def when(moment: m.Moment | None) -> str:
            if moment is None:
                return ""
            dates = [term(t) for t in moment.dates]
            word = "on" if moment.kind is m.MomentKind.AT else moment.kind.value
            return f" {word} {' and '.join(dates)}"

        def conflict(f: m.ConflictClaim) -> str:
            members = listed(self._ref(r, term) for r in f.members)
            kind = "" if f.kind is m.ConflictKind.ANY else f"{f.kind.value} "
            said = f"{kind}conflict {'within' if f.within else 'between'} {members}"
            if f.status is not None:
                said += f" is {f.status.value}"
            if f.by is not None:
                said += f" by {f.by}"
            return said

        return say(formula) + (self.date(tick) if tick is not None else "")

    def reference(self, ref: m.NormRef, env: Env) -> str:
        """A norm as a claim refers to it."""

        def term(t: m.Term) -> str:
            if isinstance(t, m.Variable):
                return self.name(env[t.name]) if t.name in env else t.name
            return t.name if isinstance(t, m.Constant) else t.date.text

        return self._ref(ref, term)

    def _written(self, name: str, names: list[str]) -> str:
        return self.stated(name, tuple(names), None)

    def _ref(self, ref: m.NormRef, term: Any, by: bool = True) -> str:
        said: str = term(ref.norm) + (f".{ref.limb}" if ref.limb else "")
        if ref.terms:
            said += f"[{', '.join(term(t) for t in ref.terms)}]"
        if by and ref.by is not None:
            said += f" by {term(ref.by)}"
        if ref.toward is not None:
            said += f" towards {term(ref.toward)}"
        return said

    def _status(self, ref: m.NormRef, status: m.Status, term: Any) -> str:
        if status is m.Status.BREACHED:
            who = term(ref.by) if ref.by is not None else "somebody"
            return f"{who} breaches {self._ref(ref, term, by=False)}"
        return f"{self._ref(ref, term)} {_STATUS[status]}"


def few(names: Iterable[str], limit: int = 6) -> str:
    """Names in a list, the first few."""
    found = list(names)
    if len(found) <= limit:
        return listed(found)
    return f"{', '.join(found[: limit - 1])} and {len(found) - limit + 1} more"


def denied(text: str) -> str:
    """The denial of a sentence."""
    prefix = "it is not so that "
    return text.removeprefix(prefix) if text.startswith(prefix) else prefix + text


def written(name: str, names: list[str]) -> str:
    """An atom as the file writes it."""
    return f"{name}({', '.join(names)})" if names else name


def cited(citation: m.Citation | None) -> str:
    """`CAT 1(1)`, or the text of a citation."""
    if citation is None:
        return ""
    if citation.source is not None and citation.article:
        return f"{citation.source} {citation.article}"
    return str(citation.source or citation.text)


def place(span: Span | None) -> str:
    """`case.lex:23`, or nothing."""
    return "" if span is None else f"{span.file.name}:{span.line}"


def holders(position: m.Position) -> str:
    """Who holds a position."""
    return listed(h.name for h in position.held_by)


def m_date(tick: int) -> str:
    """The day of a tick that is no point of the frame."""
    return day_text(tick // DAY) if tick >= DAY else "at any time"


def distinct(texts: Iterable[str], limit: int = 4) -> str:
    """Citations joined, each once, the first few."""
    found = [t for t in dict.fromkeys(texts) if t]
    more = len(found) - limit
    return "; ".join(found[:limit]) + (f" and {more} more" if more > 0 else "")
