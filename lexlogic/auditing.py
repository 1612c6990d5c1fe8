"""Files -> what is to be audited of them, and the second evaluator's look at what an audit shows."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import attrs
from attrs import frozen

from lexlogic.diagnostics import Diagnostic
from lexlogic.instruments.audit import Audit, Auditor, audit
from lexlogic.instruments.audit.generic import Generic
from lexlogic.pipeline import Loaded, law_together, load, load_together
from lexlogic.program import model as m
from lexlogic.program.frame import Scenario
from lexlogic.program.walk import subformulas
from lexlogic.reference import evaluate
from lexlogic.reference.values import Entangled, TooLarge
from lexlogic.solving.ask import InternalError
from lexlogic.syntax import tree

ALLOWED = 200_000
"""Values the second evaluator computes at most for one fact pattern."""


@frozen
class Subject:
    """A program to audit, and the norms it is audited for; or what is wrong with the files."""

    program: m.Program | None
    own: frozenset[str] | None
    diagnostics: tuple[Diagnostic, ...] = ()
    case: str = ""


def subject(paths: tuple[Path, ...], against: tuple[Path, ...] = ()) -> Subject:
    """What is to be audited of some files: the norms they state, against each other and all they import.

    Norms stated in a case are audited as that case's law, if the files state none outside; if there are none
    at all, those the questions ask about.
    """
    together = load_together((*paths, *against))
    if not together.programs:
        return Subject(None, None, together.diagnostics)
    program = together.programs[0]
    names = {path.name for path in paths}
    own = stated_in(program, names)
    if own:
        everything = own == frozenset(str(n.name) for n in program.norms)
        return Subject(program, None if everything else own)
    if len(paths) == 1:
        loaded = load(paths[0], paths[0].name)
        if loaded.ok and loaded.programs:
            return in_case(loaded)
    return Subject(program, frozenset())


def subject_of(loaded: Loaded) -> Subject:
    """As `subject`, of a file already read; a text has no path, so its law is taken from its documents."""
    if loaded.file is not None and loaded.file.path is not None:
        return subject((loaded.file.path,))
    together = law_together(loaded.documents)
    if not together.programs:
        return Subject(None, None, together.diagnostics)
    program = together.programs[0]
    name = loaded.file.name if loaded.file is not None else ""
    own = stated_in(program, {name})
    if own:
        return Subject(program, own)
    if loaded.programs:
        return in_case(loaded)
    message = "The text states no norm, and asks about none."
    return Subject(None, None, (Diagnostic("E-UNKNOWN", "nothing to audit", None, message),))


def in_case(loaded: Loaded) -> Subject:
    """The law of a file's first case: its norms, or else those its questions name."""
    program = loaded.programs[0]
    name = loaded.file.name if loaded.file is not None else ""
    own = stated_in(program, {name, Path(name).name}) or _asked_about(loaded.programs)
    everything = own == frozenset(str(n.name) for n in program.norms)
    return Subject(program, None if everything else own, case=program.name)


def stated_in(program: m.Program, files: set[str]) -> frozenset[str]:
    """The norms that files of these names state."""
    return frozenset(
        str(n.name) for n in program.norms if n.span is not None and n.span.file.name in files
    )


def _asked_about(programs: Iterable[m.Program]) -> frozenset[str]:
    found: set[str] = set()
    for program in programs:
        for question in program.questions:
            for part in subformulas(question.claim):
                refs = [part.ref] if isinstance(part, m.NormStatus) else []
                refs += list(part.members) if isinstance(part, m.ConflictClaim) else []
                found |= {r.norm.name for r in refs if isinstance(r.norm, m.Constant)}
    return frozenset(found)


def asks(document: tree.Document) -> bool:
    """Whether a file holds cases or questions, so that it is none of law."""
    return any(isinstance(s, tree.CaseDecl | tree.AskDecl) for s in document.statements)


class SecondLook:
    """Replays fact patterns in the second evaluator (`patterns.Replay`)."""

    def __init__(self) -> None:
        self._theories: dict[tuple[int, frozenset[tuple[str, str]]], evaluate.Theory] = {}
        self._kept: list[Generic] = []

    def __call__(
        self,
        generic: Generic,
        scenario: Scenario,
        parties: frozenset[tuple[str, str]],
        claim: m.Formula,
    ) -> str:
        """What the second evaluator makes of the claim in the scenario. Raises `InternalError` if it is not so."""
        key = (id(generic), parties)
        theory = self._theories.get(key)
        if theory is None:
            self._kept.append(generic)
            program = with_parties(generic.program, parties)
            theory = self._theories[key] = evaluate.Theory(program, generic.frame)
        theory.allowed = ALLOWED
        program = theory.ground.program
        try:
            world = evaluate.World(program, generic.frame, scenario, theory=theory)
            broken = world.admissible()
            holds = world.holds(claim, {}, generic.frame.present)
        except (TooLarge, Entangled):
            return "too large for the second evaluator"
        if broken:
            raise InternalError(f"a fact pattern breaks what it must obey: {'; '.join(broken)}")
        if not holds:
            raise InternalError("the second evaluator does not confirm a fact pattern")
        return "replayed by the second evaluator"


def with_parties(program: m.Program, parties: frozenset[tuple[str, str]]) -> m.Program:
    """The generic program in which exactly these memberships hold."""
    sources = []
    for source in program.sources:
        kept = tuple(p for p in source.parties if (str(p.state), str(source.name)) in parties)
        many = source.partial or len(source.parties) > 2  # as the generic case has it
        sources.append(attrs.evolve(source, parties=kept, partial=many))
    return attrs.evolve(program, sources=tuple(sources))


def audit_files(
    paths: tuple[Path, ...], against: tuple[Path, ...] = (), effort: float = 1.0
) -> Audit | None:
    """The audit of some files, without keeping anything; none if they cannot be read."""
    found = subject(paths, against)
    if found.program is None:
        return None
    return audit(Auditor(found.program, found.own, effort=effort, replay=SecondLook()))
