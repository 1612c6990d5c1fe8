"""Checks on a whole program: what contradicts, what is too large, what does nothing, what lacks a
source.

Each check is one function from the program to diagnostics. Errors are looked for everywhere,
warnings only in the file asked about, so that a library does not repeat its own for every case
that imports it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from lexlogic.diagnostics import Diagnostic, Label
from lexlogic.program import model as m
from lexlogic.program.circles import possible_circles, priority_circles, rule_circles, view_circles
from lexlogic.program.citations import uncited
from lexlogic.program.idle import norm_warnings, standard_warnings
from lexlogic.program.walk import subformulas
from lexlogic.program.windows import never_met
from lexlogic.program.wording import heading, line_with, listed, quoted, shown
from lexlogic.text import Span

MOST_INSTANCES = 1_000_000
"""More duties or rule instances than this are refused."""
MOST_QUESTIONS = 2_000
"""More questions of a file than this, those of its cases and variants together, are refused."""

Key = tuple[object, ...]
Stretch = tuple[float, float]


def validate(program: m.Program) -> tuple[Diagnostic, ...]:
    """What is wrong or doubtful in a program whose names are resolved.

    Warnings concern the file of `program.span` only.
    """
    return (*errors(program), *warnings(program), *uncited((program,)))


def errors(program: m.Program) -> Iterator[Diagnostic]:
    """What makes the program unanswerable."""
    yield from _contradictions(program)
    yield from _nobody_acts(program)
    yield from _consequences(program)
    yield from rule_circles(program)
    yield from view_circles(program)
    yield from priority_circles(program)
    yield from _too_large(program)


def too_many_questions(programs: Iterable[m.Program]) -> Iterator[Diagnostic]:
    """E-LARGE at the first question beyond `MOST_QUESTIONS`."""
    questions = [question for program in programs for question in program.questions]
    if len(questions) > MOST_QUESTIONS:
        yield Diagnostic(
            "E-LARGE",
            "too many questions",
            questions[MOST_QUESTIONS].span,
            f"The file asks {len(questions):,} questions, its variants included; the limit is "
            f"{MOST_QUESTIONS:,}. Divide it, and let the parts import what they share.",
        )


def warnings(program: m.Program) -> Iterator[Diagnostic]:
    """What is doubtful in the file asked about."""
    rules: dict[str, list[m.Rule]] = defaultdict(list)
    for rule in program.rules:
        rules[str(rule.head.predicate)].append(rule)
    norms = [norm for norm in program.norms if _asked_about(program, norm.span)]
    yield from norm_warnings(program, norms, rules)
    own_rules = [rule for rule in program.rules if _asked_about(program, rule.span)]
    yield from never_met(program, norms, own_rules)
    yield from possible_circles(program)
    yield from standard_warnings(program, rules)
    yield from _undated(program)


def _asked_about(program: m.Program, span: Span | None) -> bool:
    """Whether a place is in the file asked about."""
    if span is None or program.span is None:
        return program.span is None
    return span.file == program.span.file


# ---- contradictions


def _contradictions(program: m.Program) -> Iterator[Diagnostic]:
    """E-CONTRADICTION: an atom both given and denied, a position both held and rejected."""
    yield from _literal_clashes((f.body, True) for f in program.findings)
    for view in program.views:
        stated = [(f.body, True) for f in view.states] + [(f.body, False) for f in view.denies]
        yield from _literal_clashes(stated)
        yield from _position_clashes(view, program.groups)


def _literal_clashes(
    formulas: Iterator[tuple[m.Formula, bool]] | Sequence[tuple[m.Formula, bool]],
) -> Iterator[Diagnostic]:
    seen: dict[Key, dict[tuple[bool, Stretch], m.Formula]] = defaultdict(dict)
    for formula, positive in formulas:
        for atom, true in _literals(formula, positive):
            key, when = _key(atom), _stretch(atom)
            for (other_true, other_when), other in seen[key].items():
                given, denied = (when, other_when) if true else (other_when, when)
                inside = denied[0] <= given[0] and given[1] <= denied[1]
                if true is not other_true and inside:
                    yield _contradiction(other, atom)
                    break
            seen[key].setdefault((true, when), atom)


def _literals(formula: m.Formula, positive: bool) -> Iterator[tuple[m.Formula, bool]]:
    match formula:
        case m.Not(body):
            yield from _literals(body, not positive)
        case m.And(parts) if positive:
            for part in parts:
                yield from _literals(part, True)
        case m.Or(parts) if not positive:
            for part in parts:
                yield from _literals(part, False)
        case m.Predication() | m.PositionAtom():
            yield formula, positive
        case _:
            return


def _key(atom: m.Formula) -> Key:
    if isinstance(atom, m.Predication):
        return (atom.predicate, *atom.terms)
    return (atom,)


def _stretch(atom: m.Formula) -> Stretch:
    """The first and last moment that an atom may be about, as ordinals; all time if it says
    none.
    """
    moment = atom.moment if isinstance(atom, m.Predication) else None
    always = (-math.inf, math.inf)
    if moment is None:
        return always
    dates = [term.date for term in moment.dates if isinstance(term, m.DateTerm)]
    if len(dates) < len(moment.dates):
        return (math.nan, math.nan)
    match moment.kind:
        case m.MomentKind.AT:
            return (dates[0].first, dates[0].last)
        case m.MomentKind.BEFORE:
            return (-math.inf, dates[0].first - 0.5)
        case m.MomentKind.AFTER:
            return (dates[0].last + 0.5, math.inf)
        case m.MomentKind.SINCE:
            return (dates[0].first, math.inf)
        case m.MomentKind.BETWEEN:
            return (dates[0].first, dates[1].last)


def _contradiction(first: m.Formula, second: m.Formula) -> Diagnostic:
    spans = [a.span for a in (first, second) if isinstance(a, m.Predication) and a.span]
    place = spans[-1] if spans else None
    others = [span for span in spans[:-1] if place is None or span.line != place.line]
    return Diagnostic(
        "E-CONTRADICTION",
        "facts that cannot all be true",
        place,
        f"{shown(second)} is said to be so and not to be so. Drop either of the two and the "
        "contradiction "
        "ends. Nothing was answered: from a contradiction anything would follow.",
        tuple(Label(span) for span in others),
    )


def _position_clashes(view: m.View, groups: tuple[m.Group, ...]) -> Iterator[Diagnostic]:
    held = set(view.holds)
    for name in view.rejects:
        if name in held:
            yield Diagnostic(
                "E-CONTRADICTION",
                "held and rejected",
                heading(view.span),
                f"`{view.name}` both holds and rejects `{name}`. Nothing can be answered under it. "
                "Delete one of the two, or write  leaves open " + name,
            )
    for group in groups:
        several = [name for name in group.members if name in held]
        if len(several) > 1:
            yield Diagnostic(
                "E-CONTRADICTION",
                "only one can be held",
                heading(view.span),
                f"`{view.name}` holds {quoted(several)}, and exactly one of "
                f"{quoted(group.members)} is held at a time. Keep one of them.",
            )


def _nobody_acts(program: m.Program) -> Iterator[Diagnostic]:
    """E-CONTRADICTION: an act of actors said of a bearer for which nobody can act (D10)."""
    acts = {
        p.name
        for p in program.predicates
        if p.is_conduct and p.params[:1] and p.params[0].sort == m.ACTOR
    }
    actors = [i for i in program.individuals if i.sort == m.ACTOR]
    attributing = [r for r in program.rules if str(r.head.predicate) == "attributable"]
    if not acts or (actors and attributing):
        return
    what = "no Actor is declared" if not actors else "no rule says when an act is attributable"
    named = str(actors[0].name) if actors else "Officials"
    for finding in (*program.findings, *(f for view in program.views for f in view.states)):
        for atom, true in _literals(finding.body, True):
            if not true or not isinstance(atom, m.Predication) or atom.predicate not in acts:
                continue
            agent = atom.terms[0]
            if not isinstance(agent, m.Constant) or agent.sort == m.ACTOR or atom.span is None:
                continue
            yield Diagnostic(
                "E-CONTRADICTION",
                "nobody acts for it",
                atom.span,
                f"`{atom.predicate}` is done by actors; it is an act of {agent.name} if it is the act of an "
                f"actor and `attributable` to {agent.name}. Here {what}, so this cannot be so. Say who acted, "
                "and what makes the act one of the State:",
                help=_acting(named, agent.name, attributing, declared=bool(actors)),
            )


def _acting(actor: str, bearer: str, rules: Sequence[m.Rule], declared: bool) -> str:
    """What names an actor, with the fact that the first plain rule of attribution asks for."""
    lines = [] if declared else [f"let {actor} be Actor"]
    for rule in rules:
        body = rule.body
        if (
            isinstance(body, m.Predication)
            and body.terms == rule.head.terms
            and not rule.exceptions
        ):
            lines.append(f"given {body.predicate}({actor}, {bearer})")
            break
    if not rules:
        lines.append(
            "rule acting for a: Actor, s: State  establishes attributable(a, s)  "
            f"when a = {actor} and s = {bearer}"
        )
    return "\n".join(lines)


# ---- constraints that mix


def _consequences(program: m.Program) -> Iterator[Diagnostic]:
    """E-CONSEQUENCE: an `impossible` that ties conduct to circumstances (D4)."""
    if not program.impossible:
        return
    kinds = _layers(program)
    conduct = {str(p.name) for p in program.predicates if p.is_conduct}
    for constraint in program.impossible:
        atoms = [f for f in subformulas(constraint.body) if isinstance(f, m.Predication)]
        acts = [a for a in atoms if kinds.get(str(a.predicate)) == "conduct"]
        states = [a for a in atoms if kinds.get(str(a.predicate)) == "circumstance"]
        if acts and states:
            yield _mixed(constraint, acts[0], states[0], str(acts[0].predicate) in conduct)


def _layers(program: m.Program) -> Mapping[str, str]:
    """Predicates that are conduct or circumstance throughout; a derived one counts as what it
    reads.
    """
    layers: dict[str, str] = {}
    for predicate in program.predicates:
        if predicate.is_conduct:
            layers[str(predicate.name)] = "conduct"
        elif predicate.kind is not m.PredicateKind.CONCEPT:
            layers[str(predicate.name)] = "circumstance"
    reads: dict[str, set[str]] = defaultdict(set)
    for rule in program.rules:
        for formula in (rule.body, *rule.exceptions):
            for part in subformulas(formula):
                if isinstance(part, m.Predication):
                    reads[str(rule.head.predicate)].add(str(part.predicate))
    concepts = [str(p.name) for p in program.predicates if p.kind is m.PredicateKind.CONCEPT]
    for _ in concepts:
        before = len(layers)
        for name in concepts:
            below = {layers.get(n, "?") for n in reads[name] - {name}}
            if name not in layers and len(below) == 1:
                layers[name] = below.pop()
        if len(layers) == before:
            break
    return layers


def _mixed(
    constraint: m.Impossible, act: m.Predication, state: m.Predication, is_act: bool
) -> Diagnostic:
    body = constraint.body
    help = ""
    if isinstance(body, m.And) and len(body.parts) == 2 and is_act and act.span and state.span:
        left, right = body.parts
        other = right if left is act else left
        if act in (left, right) and _inside(other) == state:
            needed = state.span.text if isinstance(other, m.Not) else f"not {state.span.text}"
            params = ", ".join(f"{v.name}: {v.sort}" for v in constraint.params)
            help = f"possible {act.span.text} only if {needed}"
            help += f" for {params}" if params else ""
    return Diagnostic(
        "E-CONSEQUENCE",
        "conduct mixed with circumstances",
        constraint.span,
        f"`{act.predicate}` is what somebody does, `{state.predicate}` is how things stand, and "
        "this line does not say which governs. If the act changes how things stand, derive that "
        "by a rule and read the rule's name instead, so that it changes with the act:\n"
        "     concept gone(p: Person)\n"
        "       when returned(p)\n"
        "If the act needs those circumstances first, say so"
        + (":" if help else " by  possible ... only if ..."),
        help=help,
    )


def _inside(formula: m.Formula) -> m.Formula:
    return formula.body if isinstance(formula, m.Not) else formula


# ---- size


def _too_large(program: m.Program) -> Iterator[Diagnostic]:
    """E-LARGE: norms of any file, and rules of the file asked about, with too many instances."""
    sizes: dict[m.SortId, int] = defaultdict(int)
    for individual in program.individuals:
        sizes[individual.sort] += 1
    for norm in program.norms:
        if norm.clause <= 1:
            params = (*norm.params, norm.bearer)
            yield from _large(params, sizes, norm.span, "norm", "duties")
    for rule in program.rules:
        if _asked_about(program, rule.span):
            yield from _large(rule.params, sizes, rule.span, "rule", "cases")


def _large(
    params: tuple[m.Variable, ...],
    sizes: Mapping[m.SortId, int],
    span: Span | None,
    what: str,
    makes: str,
) -> Iterator[Diagnostic]:
    counts: dict[m.SortId, int] = {}
    product = 1
    for param in params:
        size = sizes.get(param.sort, 0)
        if size:
            product *= size
            counts[param.sort] = counts.get(param.sort, 0) + 1
    if product <= MOST_INSTANCES:
        return
    read = listed(
        f"{sizes[sort]:,} {_plural(str(sort))}{_times(times)}" for sort, times in counts.items()
    )
    yield Diagnostic(
        "E-LARGE",
        "too many cases",
        span,
        f"Read for {read}, this {what} makes {product:,} {makes}; the limit is "
        f"{MOST_INSTANCES:,}. Name those who matter.",
    )


def _plural(sort: str) -> str:
    return {"Person": "persons"}.get(sort, f"{sort}s")


def _times(times: int) -> str:
    return {1: "", 2: " twice"}.get(times, f" {times} times")


# ---- dates


def _undated(program: m.Program) -> Iterator[Diagnostic]:
    """W-UNDATED: conduct stated without a date where dates matter."""
    if not program.dated:
        return
    conduct = {p.name for p in program.predicates if p.is_conduct}
    findings = [*program.findings, *(f for view in program.views for f in view.states)]
    for finding in findings:
        for atom, true in _literals(finding.body, True):
            if (
                true
                and isinstance(atom, m.Predication)
                and atom.predicate in conduct
                and atom.moment is None
                and atom.span is not None
                and _asked_about(program, atom.span)
            ):
                yield Diagnostic(
                    "W-UNDATED",
                    "conduct without a date",
                    atom.span,
                    "Treaties or facts here have dates, and duties come and go with them. This "
                    "is taken as done at some unstated time, and answers may stay open for that "
                    "reason alone. Write a day, a month or a year:",
                    help=line_with(atom.span, f"{atom.span.text} at 2010-03-15"),
                )
