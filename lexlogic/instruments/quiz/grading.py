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
from lexlogic.text import MOST_BYTES

_QUOTED = 60
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
    count = len(exercise.sentences)
    numbers = [_number(n) for n in re.findall(r"[0-9]+", text)]
    if re.sub(r"[0-9\s,;>-]", "", text) or sorted(numbers) != list(range(1, count + 1)):
        example = " ".join(str(n) for n in range(count, 0, -1))
        raise ValueError(f"write each of the numbers 1 to {count} once, such as `{example}`")
    return in_order(numbers, exercise.before, count)


def _number(digits: str) -> int:
    """The number; 0, which counts nothing here, if it is longer than any that does."""
    return int(digits) if len(digits) < 10 else 0


def grade(quiz: Quiz, data: bytes) -> Marks:
    """The marks of a class from a CSV or JSON file. Raises `NotAnswers` if nothing in it can be read."""
    if len(data) > MOST_BYTES:
        raise NotAnswers(f"it has more than {MOST_BYTES:,} bytes. Mark the class in parts.")
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
                    line,
                    f"{_cut(who)} is there already, in line {first}",
                    "give each a name of its own",
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
            said = f"{_cut(who)}, exercise {number}: `{_cut(text.strip())}` cannot be read"
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
    try:
        header = [cell.strip().lower() for cell in next(reader)]
        columns, others = _columns(header, len(quiz.exercises))
        yield from others
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


def _columns(header: list[str], count: int) -> tuple[dict[int, int], list[Row]]:
    """The column of each exercise, and what is wrong with others. Raises `NotAnswers` if there is none."""
    columns: dict[int, int] = {}
    wrong: list[Row] = []
    for index, cell in enumerate(header[1:], 1):
        found = re.fullmatch(r"(?:q|exercise|question)?\s*([0-9]+)", cell)
        number = _number(found[1]) if found is not None else 0
        if 1 <= number <= count and number not in columns:
            columns[number] = index
        elif cell:
            repair = f"head it with a number from 1 to {count}, each once"
            wrong.append((1, f"column `{_cut(cell)}` is no exercise of this set", {}, repair))
    if not columns or header[0] not in ("name", "student", "names"):
        numbers = ",".join(str(n) for n in range(1, count + 1))
        raise NotAnswers(f"the first line does not name the columns. It should be:  name,{numbers}")
    return columns, wrong


def _json_rows(text: str) -> Iterator[Row]:
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        raise NotAnswers(f"this is not JSON: {error}.") from error
    except (ValueError, RecursionError) as error:
        said = "a number is too long, or lists stand too deep inside each other"
        raise NotAnswers(f"this is no table of answers: {said}.") from error
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
        given = {_number(k): _typed(v) for k, v in answers.items() if re.fullmatch("[0-9]+", k)}
        yield place, _typed(who).strip(), given, ""


def _cut(text: str) -> str:
    """The text, as much of it as a message can quote."""
    return text if len(text) <= _QUOTED else f"{text[:_QUOTED]}..."


def _typed(value: Any) -> str:
    """A value of JSON as somebody would have typed it; what nobody types is no answer that can be read."""
    if isinstance(value, dict) or (isinstance(value, list) and any(map(_compound, value))):
        return "(not an answer)"
    if isinstance(value, list):
        return " ".join(map(str, value))
    return "" if value is None else str(value)


def _compound(value: Any) -> bool:
    return isinstance(value, dict | list)
