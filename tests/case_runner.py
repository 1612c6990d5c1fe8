"""Runs the commands that stand in a file beside the output they should give (docs/testing.md)."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from click.testing import CliRunner

from lexlogic.syntax.literate import fences

ROOT = Path(__file__).parent.parent
_WHERE = ("tests/cases/**/*.lex", "tests/cases/**/*.lex.md", "norms/**/*.md", "docs/**/*.md")
_FILE = re.compile(r"lex\s+(?P<name>[\w.-]+\.lex)")


@attrs.frozen
class Command:
    """A command and the output written below it, with the lines of the file that this takes up."""

    text: str
    expected: str
    start: int
    end: int


@attrs.frozen
class Commands:
    """The commands of a file; `prefix` begins each of their lines."""

    path: Path
    lines: tuple[str, ...]
    prefix: str
    found: tuple[Command, ...]


def case_files() -> list[Path]:
    """Return the files that hold commands, the README first."""
    found = [path for pattern in _WHERE for path in sorted(ROOT.glob(pattern))]
    return [p for p in (ROOT / "README.md", *found) if p.is_file() and read_commands(p).found]


def read_commands(path: Path) -> Commands:
    """Return the commands of a file: the comments at the end of a program, or `console` blocks."""
    text = path.read_text(encoding="utf-8")
    lines = tuple(text.split("\n"))
    if path.suffix != ".md":
        first = next((i for i, line in enumerate(lines) if line.startswith("-- $ ")), len(lines))
        last = len(lines) - (lines[-1] == "")
        return Commands(path, lines, "-- ", tuple(_commands(lines, "-- ", first, last)))
    found: list[Command] = []
    for fence in fences(text):
        if fence.info == "console" and text.startswith("$ lexlogic", fence.start):
            start, end = text.count("\n", 0, fence.start), text.count("\n", 0, fence.end)
            found += _commands(lines, "", start, end)
    return Commands(path, lines, "", tuple(found))


def _commands(lines: tuple[str, ...], prefix: str, start: int, end: int) -> Iterator[Command]:
    bare = [line.removeprefix(prefix.rstrip()).removeprefix(prefix[2:]) for line in lines]
    heads = [i for i in range(start, end) if bare[i].startswith("$ ")]
    for head, following in zip(heads, [*heads, end][1:], strict=True):
        after = head + 1
        while bare[after - 1].endswith("\\"):
            after += 1
        command = " ".join(line.removesuffix("\\").strip() for line in bare[head:after])
        output = "\n".join(bare[after:following])
        # An empty line before the next command is only for the eye.
        stop = following - (following < end and output.endswith("\n"))
        yield Command(command[2:], "\n".join(bare[after:stop]), after, stop)


def run_file(path: Path, folder: Path, main: Any, accept: bool) -> None:
    """Run the commands of a file in a folder; where output differs, fail or accept it."""
    commands = read_commands(path)
    _put_files(path, folder)
    lines = list(commands.lines)
    for command in commands.found:
        if not command.text.startswith("lexlogic "):
            pytest.fail(f"{path.name}: only lexlogic is run here, not `{command.text}`")
    outputs = [_output(command.text, main) for command in commands.found]
    for command, output in reversed(list(zip(commands.found, outputs, strict=True))):
        if accept:
            put = [(commands.prefix + line).rstrip() for line in output.split("\n")]
            lines[command.start : command.end] = put if output else []
        else:
            assert output == command.expected, f"{path.name}: $ {command.text}"
    if accept and tuple(lines) != commands.lines:
        path.write_text("\n".join(lines), encoding="utf-8")


def _put_files(path: Path, folder: Path) -> None:
    """Put the file into the folder, and the programs that blocks such as `lex case.lex` hold; beside a
    page of `docs/` also the literate programs there."""
    text = path.read_text(encoding="utf-8")
    for beside in sorted((ROOT / "docs").glob("*.lex.md")) if ROOT / "docs" in path.parents else ():
        (folder / beside.name).write_text(beside.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / path.name).write_text(text, encoding="utf-8")
    if (ROOT / "docs") in path.parents:  # pages of docs/ may use its literate programs
        for program in sorted((ROOT / "docs").glob("*.lex.md")):
            (folder / program.name).write_text(program.read_text("utf-8"), encoding="utf-8")
    for fence in fences(text) if path.suffix == ".md" else ():
        match = _FILE.fullmatch(fence.info)
        if match is not None:
            (folder / match["name"]).write_text(text[fence.start : fence.end], encoding="utf-8")


def _output(command: str, main: Any) -> str:
    """Run one command, 80 columns wide, and return what it prints, and its exit code if not 0."""
    environment = {"COLUMNS": "80", "NO_COLOR": "1", "TERM": "dumb"}
    result = CliRunner().invoke(
        main, shlex.split(command)[1:], env=environment, prog_name="lexlogic"
    )
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    lines = [line.rstrip() for line in result.output.rstrip("\n").split("\n")]
    if result.exit_code:
        lines.append(f"[exit {result.exit_code}]")
    return "\n".join(lines)
