"""Files other than programs that lexlogic reads, or gives away to be read; see `fuzz.targets`."""

from __future__ import annotations

import contextlib
import io
import tempfile
from functools import cache
from pathlib import Path
from unittest import mock

import attrs

from fuzz.checking import printable, shown
from lexlogic.auditing import SecondLook, subject_of
from lexlogic.cli.audit import Kept
from lexlogic.instruments.audit.audit import Auditor, gathered
from lexlogic.instruments.audit.keeping import read_group
from lexlogic.instruments.audit.records import Audit
from lexlogic.instruments.quiz.grading import NotAnswers, grade
from lexlogic.instruments.quiz.model import Exercise, Option, Quiz, Size
from lexlogic.pipeline import load_text
from lexlogic.rendering import certificate_check
from lexlogic.rendering.audit_json import audit_json
from lexlogic.rendering.audit_page import render_audit
from lexlogic.rendering.json_output import to_json
from lexlogic.rendering.page import Page
from lexlogic.rendering.quiz_json import marks_object
from lexlogic.rendering.quiz_page import render_marks
from lexlogic.rendering.terminal import escape
from lexlogic.syntax.literate import blocks
from lexlogic.text import TextFile, decoded

AUDITED = """
let A, B be State
conduct give(s: State)
norm n  bearer s: State  owed to B  obliges give(s)
norm m  bearer s: State  owed to B  forbids give(s)
"""


def answers(data: bytes) -> bool:
    """A class's answers, as CSV or JSON -> its marks, shown as text and as JSON."""
    quiz = _quiz()
    try:
        marks = grade(quiz, data)
    except NotAnswers as error:
        printable(escape(str(error)[:2_000]))
        return False
    printable(render_marks(quiz, marks, Page(80, False)))
    printable(to_json(marks_object(quiz, marks)), ascii=True)
    return bool(marks.students)


def saved(data: bytes) -> bool:
    """A file of `audit --save`, as `--resume` reads it -> the report, as text and as JSON."""
    group = read_group(data)
    if group is None or group.key != _kept()[2]:
        return False
    audit = attrs.evolve(_audit(), groups=(group,))
    printable(render_audit(audit, "f.lex", Page(80, False)))
    printable(audit_json(audit, "f.lex"), ascii=True)
    return True


def scenario(data: bytes) -> bool:
    """A scenario of a certificate -> what the checker that stands beside it says of it."""
    said = io.StringIO()
    as_read = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")
    with (
        contextlib.redirect_stdout(said),
        mock.patch.object(certificate_check, "open", return_value=as_read, create=True),
    ):
        code = certificate_check.main(["scenario.json"])
    assert code in (0, 1)
    printable(said.getvalue(), ascii=True)
    return "agree" in said.getvalue() or "given, but" in said.getvalue()


def raw(data: bytes) -> bool:
    """The bytes of a file, in whatever encoding -> a text and its formal blocks, or a message."""
    file = decoded(Path("f.lex.md"), "f.lex.md", data)
    if not isinstance(file, TextFile):
        shown(file)
        return False
    for start, end in blocks(file.text, True):
        assert 0 <= start <= end <= len(file.text), "a block outside the text"
    return True


@cache
def _kept() -> tuple[Auditor, Kept, str]:
    program = subject_of(load_text(AUDITED)).program
    assert program is not None
    auditor = Auditor(program, None, replay=SecondLook())
    return auditor, Kept(Path(tempfile.mkdtemp(prefix="lexlogic-fuzz-"))), auditor.key(0)


@cache
def _audit() -> Audit:
    return gathered(_kept()[0], ())


def saved_seed() -> str:
    """What `audit --save` writes of the program audited here."""
    auditor, kept, key = _kept()
    kept.keep(auditor.group(0))
    return kept.file(key).read_text("utf-8")


@cache
def _quiz() -> Quiz:
    letters = tuple(Option(x, f"option {x}", x == "b", "proof") for x in "abcd")
    choice = Exercise(
        kind="conflict", question="q", asked="Which?", claim="claim", cases=(), law=(), options=letters,
        deciding="fact", argued=(), size=Size(1, 1, 1), assumed=(), proofs=(), alike=frozenset(),
    )  # fmt: skip
    order = Exercise(
        kind="order", question="q", asked="Order them.", claim="claim", cases=(), law=(), deciding="fact",
        sentences=("one", "two", "three"), before=((1, 2),), orders=3, example=(1, 2, 3), argued=(),
        size=Size(1, 1, 1), assumed=(), proofs=(), alike=frozenset(),
    )  # fmt: skip
    return Quiz("f.lex", "C", 1, 3, (choice, order, choice))
