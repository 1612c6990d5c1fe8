"""The largest files that are read at all, of shapes that cost most: seconds and memory of `lexlogic check` on each.

python -m fuzz.worst [SHAPE...]
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from itertools import count
from pathlib import Path

from lexlogic.text import MOST_BYTES

_CHECK = """
import atexit, resource, sys
from lexlogic.cli.main import main
atexit.register(lambda: print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr))
main()
"""
_STATE = "let A, B be State\nfact f(s: State)\nconduct x(s: State)\n"
SHAPES = {
    "keywords alone": ("", "norm norm\n"),
    "no statements": ("", "x y z\n"),
    "quotation marks": ("", 'fact f "\n'),
    "brackets": ("", "("),
    "facts": ("", "fact f{}\n"),
    "one fact again and again": ("", "fact f\n"),
    "cases inside each other": ("", "case c{}\n"),
    "ends": ("", "end\n"),
    "questions about nothing": ("", "ask q{}: x\n"),
    "imports of nothing": ("", "import i{}\n"),
    "a long condition": ("fact f\nconcept c when f", " or f"),
    "commas": ("let ", "a, "),
    "individuals": ("", "let A{} be State\n"),
    "one thing given": (_STATE, "given f(A)\n"),
    "things given by date": (_STATE, "given x(A) at {:04}-01-01\n"),
    "concepts": ("fact f\n", "concept c{} when f\n"),
    "a chain of concepts": ("fact f\nconcept c0 when f\n", "concept c{1} when c{0}\n"),
    "norms": (_STATE, "norm n{} bearer s: State owed to B forbids x(s)\n"),
    "questions": (_STATE, "ask q{}: f(A)\n"),
    "blocks": ("", "```lex\nfact\n```\n"),
}
"""Shapes by name: how the file begins, and what it repeats, with numbers put in."""


def text(shape: str, size: int) -> str:
    """A file of that shape, of at most `size` bytes."""
    first, again = SHAPES[shape]
    parts, length = [first], len(first)
    for number in count(1):
        part = again.format(number % 10_000 if ":04" in again else number - 1, number)
        length += len(part)
        if length > size:
            return "".join(parts)
        parts.append(part)
    raise AssertionError


def main(shapes: list[str]) -> None:
    """Run each in a process of its own."""
    print("| shape | seconds | megabytes | exit code |\n| --- | --- | --- | --- |", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for shape in shapes or SHAPES:
            file = Path(folder, "w.lex.md" if shape == "blocks" else "w.lex")
            file.write_text(text(shape, MOST_BYTES), encoding="utf-8")
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            command = [sys.executable, "-c", _CHECK, "check", str(file)]
            found = subprocess.run(command, capture_output=True, text=True, check=False)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            peak = int(found.stderr.split()[-1]) // 1024
            print(f"| {shape} | {seconds:.0f} | {peak:,} | {found.returncode} |", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
