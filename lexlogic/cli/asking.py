"""A file -> its answers, for the commands that ask."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
from attrs import field, frozen

from lexlogic.cli.screen import Waiting
from lexlogic.diagnostics import Diagnostic, has_errors
from lexlogic.pipeline import load
from lexlogic.program import model as m
from lexlogic.rendering.answers import Answer

if TYPE_CHECKING:
    from lexlogic.session import Session

_NAME = re.compile(r"[\w.:/-]+")


@frozen
class Asked:
    """A file, what was answered, and what is wrong with it or with some of its questions."""

    path: Path
    name: str
    answers: tuple[Answer, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    case: str = ""
    prose: str = ""
    session: object = field(default=None, eq=False, repr=False)

    @property
    def readable(self) -> bool:
        """Whether anything could be asked at all, and every question was understood."""
        return not has_errors(self.diagnostics)


def ask_file(
    path: Path,
    name: str,
    view: str = "",
    only: Iterable[str] = (),
    effort: float = 1.0,
    first: int | None = None,
    waiting: Waiting | None = None,
) -> Asked:
    """Ask the questions of a file: all of them, the `first` few, or those named in `only`."""
    waiting = waiting or Waiting()
    waiting.say(f"reading {name}")
    loaded = load(path, name)
    if not loaded.ok:
        return Asked(path, name, (), loaded.diagnostics)
    from lexlogic.session import NotReadable, Session

    session = Session(loaded, effort)
    diagnostics = [*loaded.diagnostics, *unknown_view(view, loaded.programs)]
    chosen, missing = _choose(loaded.programs, tuple(only), name)
    diagnostics += missing
    if has_errors(diagnostics):
        return Asked(path, name, (), tuple(diagnostics))
    answers: list[Answer] = []
    chosen = chosen[:first]
    for index, (program, question) in enumerate(chosen, 1):
        waiting.say(f"{name}: question {index} of {len(chosen)}, {question.name}")
        judged = True
        if view and question.under != (m.ViewId(view),):
            if not any(v.name == view for v in program.views):
                continue
            question = attrs.evolve(question, under=(m.ViewId(view),))
            judged = False
        try:
            answers.append(Answer(program, session.answer(program, question), judged))
        except NotReadable as error:
            diagnostics += error.diagnostics
    case = loaded.programs[0].name if loaded.programs else ""
    prose = loaded.file.text.partition("```")[0] if loaded.file and name.endswith(".md") else ""
    found = tuple(dict.fromkeys(diagnostics))
    return Asked(path, name, tuple(answers), found, case, prose, session)


def unknown_view(view: str, programs: tuple[m.Program, ...]) -> list[Diagnostic]:
    """What is said if a file has no view of a name."""
    names = list(dict.fromkeys(str(v.name) for p in programs for v in p.views))
    if not view or view in names:
        return []
    listed = f"Its views are: {', '.join(names)}." if names else "It has no views."
    message = f"No view is called `{view}` in this file. {listed}"
    return [Diagnostic("E-UNKNOWN", "unknown view", None, message)]


def _choose(
    programs: tuple[m.Program, ...], only: tuple[str, ...], file: str
) -> tuple[list[tuple[m.Program, m.Question]], list[Diagnostic]]:
    every = [(p, q) for p in programs for q in p.questions]
    if not only:
        return every, []
    found: list[tuple[m.Program, m.Question]] = []
    missing: list[Diagnostic] = []
    for name in only:
        wanted = [(p, q) for p, q in every if name in names_of(p, q)]
        found += [pair for pair in wanted if pair not in found]
        if not wanted:
            missing.append(unknown_question(name, programs, file))
    return found, missing


def names_of(program: m.Program, question: m.Question) -> tuple[str, ...]:
    """All that a question may be called: `q`, `q:variant`, `case/q`, `case:variant/q`."""
    name, case = question.name, program.name
    if program.variant:
        return (f"{name}:{program.variant}", f"{case}:{program.variant}/{name}")
    return (name, f"{case}/{name}")


def unknown_question(name: str, programs: tuple[m.Program, ...], file: str) -> Diagnostic:
    """What is said if a file has no question of a name."""
    import difflib

    names = list(dict.fromkeys(n for p in programs for q in p.questions for n in names_of(p, q)))
    close = difflib.get_close_matches(name, names, n=1)
    guess = f" Did you mean `{close[0]}`?" if close else ""
    message = f"`{file}` has no question called `{name}`.{guess}"
    if not name:
        message = "Which question? Name one after the file."
    plain = [n for n in names if "/" not in n]
    if plain and not close:
        more = f" and {len(plain) - 12} more" if len(plain) > 12 else ""
        message += f"\nIts questions: {', '.join(plain[:12])}{more}."
    return Diagnostic("E-UNKNOWN", "unknown question", None, message)


@frozen
class Chosen:
    """A question of a file, found but not yet answered; or what is wrong."""

    path: Path
    name: str
    session: Session | None = field(default=None, eq=False, repr=False)
    program: m.Program | None = None
    question: m.Question | None = None
    diagnostics: tuple[Diagnostic, ...] = ()


def choose_question(
    path: Path, name: str, wanted: str, view: str, effort: float, waiting: Waiting
) -> Chosen:
    """Find a question of a file by its name, or read a claim written out; asked on `view`, if one is named."""
    waiting.say(f"reading {name}")
    loaded = load(path, name)
    if not loaded.ok:
        return Chosen(path, name, diagnostics=loaded.diagnostics)
    from lexlogic.session import NotReadable, Session

    session = Session(loaded, effort)
    unknown = unknown_view(view, loaded.programs)
    if unknown:
        return Chosen(path, name, diagnostics=tuple(unknown))
    found = [(p, q) for p in loaded.programs for q in p.questions if wanted in names_of(p, q)]
    if not wanted or (not found and _NAME.fullmatch(wanted)):
        missing = unknown_question(wanted, loaded.programs, name)
        return Chosen(path, name, diagnostics=(missing,))
    try:
        program, question = found[0] if found else session.claim(wanted)
    except NotReadable as error:
        return Chosen(path, name, diagnostics=error.diagnostics)
    if view:
        question = attrs.evolve(question, under=(m.ViewId(view),))
    waiting.say(f"{name}: {question.name}")
    return Chosen(path, name, session, program, question, loaded.diagnostics)


@frozen
class ToAsk:
    """Questions of a file, found but not yet put; or what is wrong."""

    session: Session | None = field(default=None, eq=False, repr=False)
    questions: tuple[tuple[m.Program, m.Question], ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def questions_of(path: Path, name: str, wanted: str, view: str, effort: float) -> ToAsk:
    """All questions of a file, or those called `wanted`, or a claim written out; on `view`, if one is named."""
    loaded = load(path, name)
    if not loaded.ok:
        return ToAsk(diagnostics=loaded.diagnostics)
    from lexlogic.session import NotReadable, Session

    session = Session(loaded, effort)
    unknown = unknown_view(view, loaded.programs)
    if unknown:
        return ToAsk(diagnostics=tuple(unknown))
    every = [(p, q) for p in loaded.programs for q in p.questions]
    found = [pair for pair in every if not wanted or wanted in names_of(*pair)]
    if wanted and not found and _NAME.fullmatch(wanted):
        return ToAsk(diagnostics=(unknown_question(wanted, loaded.programs, name),))
    try:
        found = found or ([session.claim(wanted)] if wanted else [])
    except NotReadable as error:
        return ToAsk(diagnostics=error.diagnostics)
    if view:
        found = [
            (p, attrs.evolve(q, under=(m.ViewId(view),)))
            for p, q in found
            if any(v.name == view for v in p.views)
        ]
    return ToAsk(session, tuple(found), loaded.diagnostics)


def ask_question(
    path: Path, name: str, wanted: str, view: str, effort: float, waiting: Waiting
) -> Asked:
    """Ask one question of a file, by its name, or a claim written out."""
    from lexlogic.session import NotReadable

    chosen = choose_question(path, name, wanted, view, effort, waiting)
    session, program, question = chosen.session, chosen.program, chosen.question
    if session is None or program is None or question is None:
        return Asked(path, name, (), chosen.diagnostics)
    try:
        answer = Answer(program, session.answer(program, question), not view)
    except NotReadable as error:
        return Asked(path, name, (), error.diagnostics)
    return Asked(path, name, (answer,), chosen.diagnostics, program.name, "", session)
