"""Marking: answers as typed -> right or not; a class's file of answers -> marks by student and by exercise."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from lexlogic.instruments.quiz.model import Exercise, Quiz
from lexlogic.instruments.quiz.order import in_order

_NOTHING = frozenset({"", "-", "?", "."})
_ENCODINGS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


class NotAnswers(Exception):
    """A file of answers cannot be read at all; the message says why and what to write."""


@frozen
class Marked:
    """One answer: as typed, and whether it is right; `none` if it was left out or cannot be read."""

    given: str
    right: bool | None


@frozen
class Student:
    """The answers of one person, one for each exercise."""

    name: str
    line: int
    answers: tuple[Marked, ...]

    @property
    def marks(self) -> int:
        return sum(a.right is True for a in self.answers)


@frozen
class Trouble:
    """What is wrong with a row, where, and what to write instead."""

    line: int
    message: str
    repair: str


@frozen
class Marks:
    """A class, marked."""

    students: tuple[Student, ...]
    trouble: tuple[Trouble, ...]

    def right(self, index: int) -> int:
        """How many got an exercise right."""
        return sum(s.answers[index].right is True for s in self.students)

    def answered(self, index: int) -> int:
        """How many gave an answer to it that can be read."""
        return sum(s.answers[index].right is not None for s in self.students)


def mark(exercise: Exercise, given: str) -> bool | None:
    """Whether an answer as typed is right; none if nothing was answered. Raises `ValueError` with what to write."""
    text = given.strip().lower().rstrip(".)")
    if text in _NOTHING:
        return None
    if exercise.options:
        letters = [o.letter for o in exercise.options]
        if text not in letters:
            raise ValueError(f"write one of the letters {letters[0]} to {letters[-1]}")
        return text == exercise.answer
    numbers = [int(n) for n in re.findall(r"\d+", text)]
    count = len(exercise.sentences)
    if re.sub(r"[\d\s,;>-]", "", text) or sorted(numbers) != list(range(1, count + 1)):
        example = " ".join(str(n) for n in range(count, 0, -1))
        raise ValueError(f"write each of the numbers 1 to {count} once, such as `{example}`")
    return in_order(numbers, exercise.before, count)


def grade(quiz: Quiz, data: bytes) -> Marks:
    """The marks of a class from a CSV or JSON file. Raises `NotAnswers` if nothing in it can be read."""
    text = _text(data)
    rows = list(_json_rows(text) if text.lstrip()[:1] in ("{", "[") else _csv_rows(quiz, text))
    trouble: list[Trouble] = []
    students: dict[str, Student] = {}
    for line, who, given, repair in rows:
        if repair:
            trouble.append(Trouble(line, who, repair))
            continue
        if not who:
            trouble.append(Trouble(line, "no name in this row", "write a name in the first column"))
            continue
        if who in students:
            first = students[who].line
            trouble.append(
                Trouble(
                    line, f"{who} is there already, in line {first}", "give each a name of its own"
                )
            )
            continue
        students[who] = Student(who, line, tuple(_marked(quiz, line, who, given, trouble)))
    return Marks(tuple(students.values()), tuple(sorted(trouble, key=lambda t: t.line)))


def _marked(
    quiz: Quiz, line: int, who: str, given: dict[int, str], trouble: list[Trouble]
) -> Iterator[Marked]:
    for number, exercise in enumerate(quiz.exercises, 1):
        text = given.get(number, "")
        try:
            yield Marked(text.strip(), mark(exercise, text))
        except ValueError as error:
            said = f"{who}, exercise {number}: `{text.strip()}` cannot be read"
            trouble.append(Trouble(line, said, str(error)))
            yield Marked(text.strip(), None)


def _text(data: bytes) -> str:
    encoding = next((e for mark, e in _ENCODINGS if data.startswith(mark)), "utf-8-sig")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise NotAnswers(
            f"byte {error.start + 1} is not UTF-8. In a spreadsheet, save as `CSV UTF-8`."
        ) from error
    if not text.strip():
        raise NotAnswers("the file is empty. Its first line:  name,1,2,3")
    return text


Row = tuple[int, str, dict[int, str], str]
"""The line, the name (or what is wrong), the answers by number, and a repair if something is wrong."""


def _csv_rows(quiz: Quiz, text: str) -> Iterator[Row]:
    first = text.splitlines()[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    header = [cell.strip().lower() for cell in next(reader)]
    count = len(quiz.exercises)
    columns: dict[int, int] = {}
    for index, cell in enumerate(header[1:], 1):
        number = re.fullmatch(r"(?:q|exercise|question)?\s*(\d+)", cell)
        if number is not None and 1 <= int(number[1]) <= count and int(number[1]) not in columns:
            columns[int(number[1])] = index
        elif cell:
            repair = f"head it with a number from 1 to {count}, each once"
            yield 1, f"column `{cell}` is no exercise of this set", {}, repair
    if not columns or header[0] not in ("name", "student", "names"):
        numbers = ",".join(str(n) for n in range(1, count + 1))
        raise NotAnswers(f"the first line does not name the columns. It should be:  name,{numbers}")
    try:
        for row in reader:
            if not any(cell.strip() for cell in row):
                continue
            line = reader.line_num
            if len(row) > len(header):
                many = f"{len(row)} cells, but the first line has {len(header)}"
                yield line, many, {}, "put quotation marks around an answer that has a comma"
                continue
            given = {n: row[i] for n, i in columns.items() if i < len(row)}
            yield line, row[0].strip(), given, ""
    except csv.Error as error:
        raise NotAnswers(f"line {reader.line_num}: {error}.") from error


def _json_rows(text: str) -> Iterator[Row]:
    try:
        document = json.loads(text)
    except ValueError as error:
        raise NotAnswers(f"this is not JSON: {error}.") from error
    entries: Iterable[tuple[Any, Any]]
    if isinstance(document, dict):
        entries = document.items()
    else:
        entries = [
            (e.get("name", ""), e.get("answers")) if isinstance(e, dict) else ("", None)
            for e in document
        ]
    for place, (who, answers) in enumerate(entries, 1):
        if isinstance(answers, list):
            answers = {str(i): a for i, a in enumerate(answers, 1)}
        if not isinstance(answers, dict):
            said = f"entry {place} has no answers"
            yield place, said, {}, 'write  {"name": "Ana", "answers": {"1": "a"}}'
            continue
        given = {int(k): _typed(v) for k, v in answers.items() if str(k).isdigit()}
        yield place, str(who).strip(), given, ""


def _typed(value: Any) -> str:
    if isinstance(value, list):
        return " ".join(map(str, value))
    return "" if value is None else str(value)
