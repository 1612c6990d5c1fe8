"""The pages of docs/ that list what the library's cases and the seeds' claims come to, made from the answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen

from lexlogic.rendering.answers import Answer, conflict_status, issues
from lexlogic.rendering.sentences import issue_name
from lexlogic.solving.verdict import Outcome

_CLAIM = re.compile(r"^\*\*([A-Z]+-?\d+)\*\* \(([^)]*)\): (.*?)(?=\n\n|\n```|\Z)", re.M | re.S)
_ROW = re.compile(r"^([a-z]+)-?(\d+)")


@frozen
class Claim:
    """A row of a seed: what it claims, and where."""

    name: str
    place: str
    text: str


def claims(text: str) -> dict[str, Claim]:
    """The claims that the prose of a file names, `**E-63** (S0, III.B): text.`, by their names."""
    found = {}
    for name, place, sentence in _CLAIM.findall(text):
        found[name] = Claim(name, place, " ".join(sentence.split()))
    return found


def row_of(answer: Answer) -> str:
    """The row a question answers: `e-63-b` and `m-1` belong to `E-63` and `M-1`; else the case's name."""
    match = _ROW.match(answer.question.name)
    if match and match[1] in ("e", "z", "m"):
        number = match[2] if match[1] == "m" else f"{int(match[2]):02}"
        return f"{match[1].upper()}-{number}"
    return answer.program.name


def outcome(answer: Answer) -> str:
    """The verdict in words, with what an open one turns on."""
    verdict = answer.verdict
    status = conflict_status(verdict)
    word = verdict.outcome.value
    if verdict.outcome is Outcome.OPEN:
        on = {"fact": "on fact", "law": "on law", "both": "on law and fact"}
        word = f"open {on.get(verdict.open_on, '')}".strip()
    if status and status != "none":
        word += f", {status}"
    return word + (f"; recorded: {', '.join(answer.recorded)}" if answer.recorded else "")


def turning(answer: Answer, limit: int = 4) -> str:
    """What the verdict turns on: at most some issues, law first."""
    if answer.verdict.outcome is not Outcome.OPEN:
        return ""
    names = list(dict.fromkeys(issue_name(s) for s in issues(answer.verdict)))
    more = f" and {len(names) - limit} more" if len(names) > limit else ""
    return ", ".join(names[:limit]) + more


def settings(answer: Answer) -> str:
    """View, variant and supposition under which a question is asked."""
    parts = [str(v) for v in answer.question.under]
    if answer.program.variant:
        parts.append(f"variant {answer.program.variant}")
    return ", ".join(dict.fromkeys(parts))


def seed_section(path: Path, answers: Iterable[Answer]) -> str:
    """The part of docs/seeds.md that lists the claims of one file."""
    text = path.read_text(encoding="utf-8")
    known = claims(text)
    title = text.split("\n", 1)[0].removeprefix("# ")
    lines = [f"## {title}", ""]
    groups: dict[str, list[Answer]] = {}
    for answer in answers:
        groups.setdefault(row_of(answer), []).append(answer)
    for row, asked in groups.items():
        claim = known.get(row)
        heading = f"**{row}**" + (f" ({claim.place}): {claim.text}" if claim else "")
        if claim is None and asked[0].program.title:
            heading += f": {asked[0].program.title}"
        lines += [heading, "", *_table(asked, path), ""]
    return "\n".join(lines)


def _table(answers: list[Answer], path: Path) -> Iterator[str]:
    yield "| asked | under | verdict | turns on | stated at |"
    yield "| --- | --- | --- | --- | --- |"
    folder = f"../norms/{path.parent.name}/{path.name}"
    for a in answers:
        line = a.question.span.line if a.question.span else 0
        title = a.question.title or a.question.name
        cells = (
            title,
            settings(a),
            outcome(a),
            turning(a),
            f"[{path.name}:{line}]({folder}#L{line})",
        )
        yield "| " + " | ".join(c.replace("|", "/").replace("\n", " ") for c in cells) + " |"


def case_section(path: Path, answers: Iterable[Answer], standards: dict[str, str]) -> str:
    """The part of docs/cases.md that lists the questions of one decided case.

    `standards` names, for each question's address, the standards asserted that its answer rests on.
    """
    text = path.read_text(encoding="utf-8")
    title = text.split("\n", 1)[0].removeprefix("# ")
    folder = f"../norms/{path.parent.name}/{path.name}"
    lines = [f"## [{title}]({folder})", ""]
    lines += ["| question | under | verdict | turns on | asserted standards it rests on |"]
    lines += ["| --- | --- | --- | --- | --- |"]
    for a in answers:
        asserted = standards.get(a.address, "")
        title = f"{a.question.name}: {a.question.title or ''}".removesuffix(": ")
        cells = (title, settings(a), outcome(a), turning(a), asserted)
        lines.append(
            "| " + " | ".join(c.replace("|", "/").replace("\n", " ") for c in cells) + " |"
        )
    return "\n".join((*lines, ""))


def put_section(page: Path, section: str, head: str, order: list[str]) -> None:
    """Write a section into a page, in place of the one of the same title; `order` lists all titles."""
    found = sections(page.read_text(encoding="utf-8")) if page.is_file() else {}
    found[section.split("\n", 1)[0]] = section
    rank = {f"## {title}": i for i, title in enumerate(order)}
    kept = sorted((t for t in found if t in rank), key=rank.__getitem__)
    page.write_text("\n".join((head, *(found[t] for t in kept))), encoding="utf-8")


def sections(text: str) -> dict[str, str]:
    """The parts of a page, by their headings."""
    parts = re.split(r"^(?=## )", text, flags=re.M)
    return {p.split("\n", 1)[0]: p.rstrip("\n") + "\n" for p in parts if p.startswith("## ")}
