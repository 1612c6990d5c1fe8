"""A verdict -> what a stranger needs in order to check it: formulas, and values or a set that cannot hold.

All is propositional: an atom is a number, a gate is a conjunction of literals, a definition says what a
number is equal to. Nothing of the engine is needed to see that a scenario obeys the formulas, or
that some of them cannot hold together.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, evolve, field, frozen

from lexlogic.program import model as m
from lexlogic.program.frame import BaseAtom, Scenario
from lexlogic.solving.budget import Budget, Exhausted
from lexlogic.solving.canonical import first_assignment, first_core
from lexlogic.solving.verdict import Ground, Outcome, Setting, Verdict
from lexlogic.solving.z3_backend import Sat, Solver
from lexlogic.theory.build import Assumption, Theory
from lexlogic.theory.circuit import Circuit
from lexlogic.theory.model import AtomKind

MOST_COMBINATIONS = 16
"""Combinations of an open answer that are certified; how many there are is said beside them."""


@frozen
class Formulas:
    """The part of a theory that some literals depend on, in the order of their numbers."""

    gates: tuple[tuple[int, tuple[int, ...]], ...]
    """A number and the literals it is the conjunction of; 1 is truth."""
    definitions: tuple[tuple[int, int], ...]
    """An atom and the literal it is equal to."""
    atoms: tuple[int, ...]
    """All atoms, defined or not, in the order of their numbers."""


@frozen
class Refutation:
    """Literals that cannot hold together: some of what is given, and the claim or its denial."""

    formulas: Formulas
    given: tuple[Assumption, ...]
    claim: int
    """The claim's literal, negative where its denial is refuted; 0 if the given alone cannot hold."""
    settings: tuple[tuple[int, Setting], ...] = ()
    """For an open answer: the literals of a combination that settles it, and what each says."""


@frozen
class Witness:
    """A scenario: a value for each atom, under which all that is given holds and the claim does or does not."""

    formulas: Formulas
    given: tuple[Assumption, ...]
    claim: int
    holds: bool
    values: tuple[tuple[int, bool], ...]


@frozen
class Bundle:
    """The certificates of one verdict."""

    verdict: Verdict
    witnesses: tuple[Witness, ...]
    refutations: tuple[Refutation, ...]
    settling: tuple[Refutation, ...] = ()
    """For an open answer: what the first of its combinations leave no room for, in their order."""
    combinations: int = 0
    """How many combinations the answer has."""


def bundle(verdict: Verdict, effort: float = 1.0) -> Bundle:
    """The certificates of a verdict; none of either kind if it is undecided.

    `entailed` has a scenario in which the claim holds and a refutation of its denial; `excluded` the reverse;
    `open` two scenarios, and for each combination that settles it a refutation of the other answer;
    `inconsistent` a refutation of what is given. Raises `Exhausted`.
    """
    theory, certificate = verdict.theory, verdict.certificate
    if theory is None or verdict.outcome is Outcome.UNDECIDED:
        return Bundle(verdict, (), ())
    refutations = []
    witnesses = []
    if verdict.outcome is Outcome.INCONSISTENT:
        refutations.append(_refutation(theory, verdict.core, 0, effort))
    if certificate is not None:
        if verdict.outcome is not Outcome.OPEN:
            entailed = verdict.outcome is Outcome.ENTAILED
            claim = -verdict.literal if entailed else verdict.literal
            refutations.append(_refutation(theory, certificate.refuted_from, claim, effort))
        for scenario, holds in ((certificate.holds, True), (certificate.fails, False)):
            if scenario is not None:
                witnesses.append(_witness(verdict, scenario, holds, effort))
    combinations = verdict.combinations or verdict.grounds
    settling: tuple[Refutation, ...] = ()
    if verdict.outcome is Outcome.OPEN:
        settling = tuple(_settling(verdict, g, effort) for g in combinations[:MOST_COMBINATIONS])
    found = len(combinations) if settling else 0
    return Bundle(verdict, tuple(witnesses), tuple(refutations), settling, found)


def _settling(verdict: Verdict, combination: Ground, effort: float) -> Refutation:
    """That a combination leaves one answer only: with few points given, the other cannot hold."""
    theory: Theory = verdict.theory
    entailed = combination.outcome is Outcome.ENTAILED
    claim = -verdict.literal if entailed else verdict.literal
    settings = tuple((_literal_of(theory, s), s) for s in combination.settings)
    given = {a.literal: a for a in reversed(all_given(theory, verdict.question, verdict.literal))}
    solver = Solver(theory.g, Budget(effort), shared=True)
    chosen = [x for x, _ in settings]
    used = first_core(lambda x: solver.check(x, False), reversed(given), [*chosen, claim])
    if used is None:
        raise Exhausted("a refutation could not be repeated")
    carried = tuple(given[x] for x in used)
    whole = _refutation(theory, carried, claim, effort, chosen)
    return evolve(whole, settings=settings)


def _literal_of(theory: Theory, setting: Setting) -> int:
    """The literal that a value of an issue stands for."""
    if setting.atom is None:
        held = setting.value in ("held", "rejected")
        variable = theory.g.position(setting.issue if held else setting.value)
        return -variable if setting.value == "rejected" else variable
    variable = int(setting.issue.removeprefix("#"))
    return variable if setting.value == "true" else -variable


def _refutation(
    theory: Theory,
    given: tuple[Assumption, ...],
    claim: int,
    effort: float,
    chosen: Iterable[int] = (),
) -> Refutation:
    """The refutation with the definitions it needs: as few as the solver shows to be enough."""
    literals = [*(a.literal for a in given), *chosen] + ([claim] if claim else [])
    whole = formulas_of(theory, literals)
    needed = _needed(theory, literals, dict(whole.definitions), effort)
    return Refutation(_parts(theory, literals, needed), given, claim)


@define
class _Undefined:
    """A circuit whose atoms are not defined: their definitions are assumed one by one."""

    circuit: Circuit
    definitions: dict[int, int] = field(factory=dict)


def _needed(
    theory: Theory, literals: list[int], definitions: dict[int, int], effort: float
) -> dict[int, int]:
    """Of the definitions a smallest part with which the literals cannot hold together. Raises `Exhausted`."""
    circuit = theory.circuit
    solver = Solver(_Undefined(circuit), Budget(effort))
    equal = {circuit.iff(n, x): n for n, x in definitions.items()}
    used = first_core(lambda x: solver.check(x, False), equal, literals)
    if used is None:
        raise Exhausted("a refutation could not be repeated")
    return {equal[x]: definitions[equal[x]] for x in used}


def _witness(verdict: Verdict, scenario: Scenario, holds: bool, effort: float) -> Witness:
    theory: Theory = verdict.theory
    given = all_given(theory, verdict.question, verdict.literal)
    claim = verdict.literal if holds else -verdict.literal
    literals = [claim, *(a.literal for a in given)]
    formulas = formulas_of(theory, literals)
    solver = Solver(theory.g, Budget(effort))
    chosen = _chosen(theory, formulas, scenario)
    answer = solver.check([*literals, *chosen])
    if not isinstance(answer, Sat):
        raise Exhausted("a scenario could not be completed")
    defined = {atom for atom, _ in formulas.definitions}
    free = [-v for v in formulas.atoms if v not in defined]
    known = [*literals, *chosen]
    first = first_assignment(solver, known, free)
    answer = solver.check([*known, *(v if x else -v for v, x in first.items())])
    assert isinstance(answer, Sat)
    values = tuple((v, answer.values.get(v, False)) for v in formulas.atoms)
    return Witness(formulas, given, verdict.literal, holds, values)


def _chosen(theory: Theory, formulas: Formulas, scenario: Scenario) -> list[int]:
    """What the scenario says of the atoms that nothing defines."""
    defined = {atom for atom, _ in formulas.definitions}
    found = []
    for variable in formulas.atoms:
        atom = theory.g.atoms.get(variable)
        if atom is None or variable in defined:
            continue
        if atom.kind is AtomKind.POSITION:
            found.append(variable if atom.name in scenario.held else -variable)
        elif atom.kind in (AtomKind.BASE, AtomKind.OPEN_PART):
            part = atom.kind is AtomKind.OPEN_PART
            base = BaseAtom(atom.name, atom.terms, atom.tick, part)
            found.append(variable if base in scenario.true else -variable)
    return found


def all_given(theory: Theory, question: m.Question, literal: int) -> tuple[Assumption, ...]:
    """All that binds a scenario of the question: constraints, findings, positions, closed lists."""
    background, assumptions, _ = theory.given(question, literal, theory.assumptions(question))
    found = [*background, *assumptions]
    return tuple({a.literal: a for a in reversed(found)}.values())[::-1]


def formulas_of(theory: Theory, literals: Iterable[int]) -> Formulas:
    """Everything the literals depend on, through gates and definitions."""
    return _parts(theory, literals, theory.g.definitions)


def _parts(theory: Theory, literals: Iterable[int], definitions: dict[int, int]) -> Formulas:
    """The gates, atoms and definitions that the literals reach; other atoms stand for themselves."""
    children = theory.circuit.children
    found: set[int] = set()
    stack = [abs(x) for x in literals]
    while stack:
        node = stack.pop()
        if node in found:
            continue
        found.add(node)
        kids = children[node]
        if kids is not None:
            stack.extend(abs(k) for k in kids)
        elif node in definitions:
            stack.append(abs(definitions[node]))
    nodes = sorted(found - {1})
    gates = tuple((n, kids) for n in nodes if (kids := children[n]) is not None)
    defined = tuple((n, definitions[n]) for n in nodes if n in definitions)
    return Formulas(gates, defined, tuple(n for n in nodes if children[n] is None))
