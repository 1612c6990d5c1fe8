"""`lexlogic new`: a first case, from the answers to five questions."""

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click
from attrs import frozen

from lexlogic.cli.asking import ask_file
from lexlogic.cli.library_program import library_program, library_titles
from lexlogic.cli.screen import page, show, show_diagnostics, waiting
from lexlogic.cli.writing import write_whole
from lexlogic.program import model as m
from lexlogic.rendering.ledger import make_ledger
from lexlogic.rendering.page import wrapped
from lexlogic.rendering.saying import atoms
from lexlogic.rendering.terminal import escape
from lexlogic.rendering.verdicts import render_check
from lexlogic.syntax.printer import format_text
from lexlogic.text import read_text

_NAME = re.compile(r"[^\W\d]\w*")
_ACT = re.compile(r"\s*(\w+)\s*\(([^()]*)\)\s*")


_T = TypeVar("_T")


class RefusedError(Exception):
    """An answer that makes no case; the message says what would."""


@frozen
class Sketch:
    """What a case is made from."""

    states: tuple[str, ...]
    treaties: tuple[str, ...]
    persons: tuple[str, ...]
    act: tuple[str, tuple[str, ...]]
    date: str


@click.command("new", short_help="start a case")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--states", metavar="A,B", help="The States, separated by commas.")
@click.option("--treaties", metavar="T,U", help="Treaties of the library.")
@click.option("--persons", metavar="P,Q", help="Who is affected.")
@click.option("--act", metavar="ACT", help="What was done, such as return(Laos, Han, DPRK).")
@click.option("--date", metavar="DATE", help="On what date, such as 2011-06-01.")
@click.option("--force", is_flag=True, help="Overwrite the file if it is there.")
def command(
    file: Path,
    states: str | None,
    treaties: str | None,
    persons: str | None,
    act: str | None,
    date: str | None,
    force: bool,
) -> None:
    """Write a first case to FILE (.lex), from the options or from answers to questions.

    The case names the States and persons, states the act and its date, and asks of each norm
    of the treaties that speaks of such an act whether it was breached.
    """
    if file.suffix != ".lex":
        raise click.UsageError(f"the file's name ends in .lex: {file.name}.lex")
    if file.exists() and not force:
        raise click.UsageError(f"{file} is there already; --force overwrites it")
    program = library_program()
    answers = _Answers(program)
    sketch = Sketch(
        _asked("Which States?", states, answers.names, None),
        _asked("Which treaties? (? lists them)", treaties, answers.treaties, answers.list_treaties),
        _asked("Who is affected?", persons, answers.names, None),
        _asked("What did the State do? (? lists)", act, answers.act, answers.list_acts),
        _asked("On what date?", date, answers.date, None),
    )
    text = format_text(read_text(str(file), write_case(program, sketch, file.stem)))
    if text is None:
        raise RuntimeError("the case written cannot be read")
    write_whole(file, text)
    with waiting() as said:
        asked = ask_file(file, str(file), waiting=said)
    count = text.count("\n")
    plural = "s" * (len(asked.answers) != 1)
    show(
        f"Wrote {escape(str(file))}, {count} lines, with {len(asked.answers)} question{plural}.\n\n"
    )
    if not asked.readable:
        show_diagnostics(asked.diagnostics)
        click.get_current_context().exit(2)
    show(render_check(str(file), asked.answers, make_ledger(asked.answers), 0, page()))


def _asked(
    question: str,
    given: str | None,
    read: Callable[[str], _T],
    listing: Callable[[], list[str]] | None,
) -> _T:
    """The answer given as an option, or typed; asked again until it makes sense."""
    if given is not None:
        try:
            return read(given)
        except RefusedError as error:
            raise click.UsageError(str(error)) from error
    while True:
        try:
            typed = click.prompt(f"{question:<34}", prompt_suffix=" ").strip()
        except click.Abort:
            if sys.stdin.isatty():
                raise
            message = f"no answer to: {question} Give it as an option; see --help"
            raise click.UsageError(message) from None
        if typed == "?" and listing is not None:
            show("\n".join(listing()) + "\n")
            continue
        try:
            return read(typed)
        except RefusedError as error:
            show("\n".join(wrapped(str(error), 72)) + "\n")


class _Answers:
    """Reads what is typed, against what the library knows."""

    def __init__(self, program: m.Program) -> None:
        self.program = program
        self.acts = {str(p.name): p for p in program.predicates if p.is_conduct}

    def names(self, text: str) -> tuple[str, ...]:
        """Names separated by commas."""
        found = tuple(dict.fromkeys(n.strip() for n in text.split(",") if n.strip()))
        for name in found:
            if not _NAME.fullmatch(name):
                raise RefusedError(f"`{name}` cannot be a name: letters and digits, no blanks.")
        if not found:
            raise RefusedError("At least one name is needed.")
        return found

    def treaties(self, text: str) -> tuple[str, ...]:
        """Sources of the library."""
        known = {str(s.name).lower(): str(s.name) for s in self.program.sources}
        found = []
        for name in self.names(text):
            if name.lower() not in known:
                raise RefusedError(
                    f"The library has no `{name}`. It has: {', '.join(known.values())}."
                )
            found.append(known[name.lower()])
        return tuple(found)

    def list_treaties(self) -> list[str]:
        """The sources of the library, a line each."""
        return [f"  {s.name:<18}{s.title}" for s in self.program.sources]

    def act(self, text: str) -> tuple[str, tuple[str, ...]]:
        """An act of the library with its arguments."""
        match = _ACT.fullmatch(text)
        if match is None:
            raise RefusedError(
                "Write the act with who and whom in brackets: return(Laos, Han, DPRK)"
            )
        name = match[1]
        if name not in self.acts:
            raise RefusedError(f"The library has no act `{name}`. It has: {', '.join(self.acts)}.")
        params = self.acts[name].params
        args = tuple(a.strip() for a in match[2].split(",") if a.strip())
        if len(args) != len(params):
            reading = ", ".join(str(p.sort) for p in params)
            raise RefusedError(f"`{name}` takes {len(params)} names in brackets: {name}({reading})")
        return name, args

    def list_acts(self) -> list[str]:
        """The acts of the library, a line each."""
        lines = []
        for name, act in self.acts.items():
            gloss = act.gloss
            for p in act.params:
                gloss = gloss.replace("{" + p.name + "}", str(p.sort))
            lines.append(f"  {name}({', '.join(str(p.sort) for p in act.params)})  {gloss}")
        return lines

    def date(self, text: str) -> str:
        """A day."""
        try:
            return datetime.date.fromisoformat(text.strip()).isoformat()
        except ValueError:
            raise RefusedError("Write the date as year-month-day: 2011-06-01") from None


def write_case(program: m.Program, sketch: Sketch, stem: str) -> str:
    """The text of a case. Raises `click.UsageError` if the names do not fit the act."""
    act, args = sketch.act
    params = next(p.params for p in program.predicates if p.name == act)
    known = {str(i.name): str(i.sort) for i in program.individuals}
    sorts = {**dict.fromkeys(sketch.states, "State"), **dict.fromkeys(sketch.persons, "Person")}
    for name, param in zip(args, params, strict=True):
        sort = sorts.setdefault(name, known.get(name, str(param.sort)))
        if sort != param.sort and not (param.sort == m.ACTOR and sort == m.STATE):
            wanted = ", ".join(str(p.sort) for p in params)
            raise click.UsageError(f"`{name}` is a {sort}; it reads {act}({wanted})")
    files = _files_of(program, sketch)
    new = [(n, s) for n, s in sorts.items() if n not in known]
    name = "".join(w.capitalize() for w in re.findall(r"\w+", stem)) or "Case"
    if not _NAME.fullmatch(name):
        name = f"Case{name}"
    title = escape(stem).replace("\\", "\\\\").replace('"', '\\"')
    lines = [f'case {name} "{title}"', f"import {', '.join(files)}"]
    for sort in dict.fromkeys(s for _, s in new):
        lines.append(f"let {', '.join(n for n, s in new if s == sort)} be {sort}")
    lines.append(f'given {act}({", ".join(args)}) at {sketch.date} per "state your source"')
    norms = _norms_on(program, sketch)
    judged = _to_judge(program, norms)
    if judged:
        lines.append("-- Somebody must judge these. Without the dashes they are taken as met:")
        lines += [f'--   taken as met {atom} per "who says so"' for atom in judged]
    for treaty in sketch.treaties:
        if any(s.name == treaty and s.kind is m.SourceKind.TREATY for s in program.sources):
            state = args[0]
            title = f"Was {state} party to {treaty} on that day?"
            lines.append(
                f'ask party-{_word(treaty)} "{title}": party({state}, {treaty}) at {sketch.date}'
            )
    for norm, terms in norms:
        title = f' "{norm.title}"' if norm.title else ""
        ref = str(norm.name) + (f"[{', '.join(terms)}]" if terms else "")
        lines.append(f"ask {_word(str(norm.name))}{title}: {args[0]} breaches {ref}")
    return "\n".join([*lines, "end"]) + "\n"


def _word(name: str) -> str:
    return re.sub(r"\W+", "-", name).strip("-").lower()


def _to_judge(program: m.Program, norms: list[tuple[m.Norm, tuple[str, ...]]]) -> list[str]:
    """The standards the norms ask for, about the persons of the case."""
    standards = {p.name for p in program.predicates if p.kind is m.PredicateKind.STANDARD}
    found: dict[str, None] = {}
    for norm, terms in norms:
        at = {p.name: t for p, t in zip(norm.params, terms, strict=False)}
        for atom in atoms(norm.scope):
            names = [at.get(t.name, "") for t in atom.terms if isinstance(t, m.Variable)]
            if atom.predicate in standards and len(names) == len(atom.terms) and all(names):
                found[f"{atom.predicate}({', '.join(names)})"] = None
    return list(found)


def _norms_on(program: m.Program, sketch: Sketch) -> list[tuple[m.Norm, tuple[str, ...]]]:
    """The norms of the treaties whose content is about the act, with the terms they then have."""
    act, args = sketch.act
    found: dict[str, tuple[m.Norm, tuple[str, ...]]] = {}
    for norm in program.norms:
        if not set(map(str, norm.sources)) & set(sketch.treaties):
            continue
        for atom in atoms(norm.content):
            if atom.predicate != act:
                continue
            at = {
                t.name: a
                for t, a in zip(atom.terms, args, strict=False)
                if isinstance(t, m.Variable)
            }
            terms = tuple(at.get(p.name, "") for p in norm.params)
            found.setdefault(str(norm.name), (norm, terms if all(terms) else ()))
    return list(found.values())


def _files_of(program: m.Program, sketch: Sketch) -> list[str]:
    """The files of the library that declare the treaties and the act."""
    spans = [s.span for s in program.sources if s.name in sketch.treaties]
    spans += [p.span for p in program.predicates if p.name == sketch.act[0]]
    names = {s.file.name.removesuffix(".md").removesuffix(".lex") for s in spans if s}
    return [name for _, name, _ in library_titles() if name in names]
