"""The library's cases and the seeds' claims: every expectation met, by facts and law, not by stating the answer.

Each file is asked once; docs/cases.md and docs/seeds.md are made from the answers, so they cannot drift
(`make accept` writes them).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from lexlogic.cli.asking import Asked, ask_file
from lexlogic.explanation.again import ask_again
from lexlogic.explanation.wording import Words
from lexlogic.pipeline import load
from lexlogic.rendering.answers import Answer
from lexlogic.rendering.sentences import assumption_text
from lexlogic.solving.verdict import Outcome
from tests.case_runner import ROOT
from tests.library.pages import case_section, claims, put_section, row_of, sections, seed_section

CASES = sorted((ROOT / "norms/cases").glob("*.lex.md"))
SEEDS = sorted((ROOT / "norms/seeds").glob("*.lex.md"))

CASES_HEAD = """# The cases of the library

What each question of each case comes to, made from the answers by `make accept`. The last column names the
open-textured standards, asserted and not found by a rule, that carry a settled answer; where it is empty the
answer follows from the facts stated and the law.
"""
SEEDS_HEAD = """# The claims of the two seed papers

Every claim, as the files in [norms/seeds](../norms/seeds) state it, and what it comes to; made from the answers by
`make accept`. *S0* and *S1* are the papers; a place such as III.B is a section of the paper. The first twelve
sections of the puzzles are problems every course sets.
"""

FACTS = ("fact", "stated", "denied", "standard", "supposing")
"""What a file says of the facts, as against positions held and lists of members."""

STATED_OUTRIGHT = {
    "Alan:X2/f7": "the variant supposes the safe area itself",
    "Bosphorus/v2b": "that protection was not manifestly deficient is what the Court found of the facts (F5)",
    "Bosphorus:X2/v2b": "the variant supposes the deficiency itself",
    "SeedSecondPaper:Requires/z-03": "the variant supposes that the law requires it",
}
"""Questions whose claim is itself given, and why that is right."""

CARRIED_TWICE = {
    "HaitianCentre:X2/v2_XXVII": "the variant supposes screening and that nobody had a fear; either will do",
    "Gabcikovo/v4c": "the change was foreseen and did not transform the obligations; either will do",
    "Gabcikovo/own-breach": "no ground of termination is made out; each lacks more than one element",
    "SeedAccountability/e-74": "two persons were returned, and either return is some breach",
    "SeedBreach/e-56": "both prohibitions apply, and either makes the claim false",
    "SeedBreach/e-60-c": "the raft has no nationality and flies no flag; either will do",
    "Bosphorus:X1/conflict": "with a discretion nothing obliges, and without it the presumption reconciles the two",
    "F5:Suspends/ended": "the variant supposes suspension and denies replacement; either will do",
    "F6:Severable/in-force-1990": "severed, the clause falls alone; not severed, it falls with the treaty",
    "SeedSecondPaper/z-05": "two persons qualify, and either is some defector",
    "SeedMissed/m-3-c": "the DPRK is party to neither the Convention nor the Protocol; either will do",
    "Nicaragua/kind": "self-defence lacks the attack, the necessity and the proportion, and each alone excludes it",
}
"""Settled questions no single fact of which moves the answer, and why."""


def title_of(path: Path) -> str:
    return path.read_text(encoding="utf-8").split("\n", 1)[0].removeprefix("# ")


@pytest.mark.parametrize("path", [*CASES, *SEEDS], ids=lambda p: p.name.removesuffix(".lex.md"))
def test_file(path: Path, accept: bool) -> None:
    """The answers are as expected and certified, none is stated outright, and the page lists them."""
    found = ask_file(path, path.relative_to(ROOT).as_posix())
    assert found.readable, found.diagnostics
    assert not [
        f"{a.address}: {a.verdict.outcome.value}" for a in found.answers if a.as_expected is False
    ]
    assert not [a.address for a in found.answers if a.as_expected is None], (
        "a question expects nothing"
    )
    _certified(found)
    assert [a for a in _stated_outright(found) if a not in STATED_OUTRIGHT] == []
    assert [a for a in _carried_twice(found) if a not in CARRIED_TWICE] == []
    _listed(path, found, accept)


def _certified(found: Asked) -> None:
    for answer in found.answers:
        certificate = answer.verdict.certificate
        if answer.verdict.outcome in (Outcome.INCONSISTENT, Outcome.UNDECIDED):
            continue
        assert certificate is not None
        assert "scenario not replayed" not in certificate.checked, answer.address


def _stated_outright(found: Asked) -> Iterator[str]:
    """The questions whose claim, or its opposite, is itself one of the facts given."""
    for answer in found.answers:
        literal = answer.verdict.literal
        given = {a.literal for a in answer.verdict.sufficient if a.kind in FACTS}
        if len(answer.verdict.sufficient) == 1 and given & {literal, -literal}:
            yield answer.address


def _carried_twice(found: Asked) -> Iterator[str]:
    """The settled answers that rest on facts or standards none of which, deleted alone, moves them."""
    settled = (Outcome.ENTAILED, Outcome.EXCLUDED)
    for answer in (a for a in found.answers if a.verdict.outcome in settled):
        facts = [a for a in answer.verdict.sufficient if a.kind in FACTS]
        if not facts:
            continue  # the law alone, or what is not in a list
        wanted = answer.verdict.literal
        if answer.verdict.outcome is Outcome.EXCLUDED:
            wanted = -wanted
        again = ask_again(answer.verdict)
        if all(again.forced(wanted, without=frozenset((abs(a.literal),))) for a in facts):
            yield answer.address


def _listed(path: Path, found: Asked, accept: bool) -> None:
    answers = found.answers
    if path in SEEDS:
        page, head, files = ROOT / "docs/seeds.md", SEEDS_HEAD, SEEDS
        section = seed_section(path, answers)
    else:
        page, head, files = ROOT / "docs/cases.md", CASES_HEAD, CASES
        section = case_section(path, answers, {a.address: _asserted(a) for a in answers})
    if accept:
        put_section(page, section, head, [_heading(p) for p in files])
    written = sections(page.read_text(encoding="utf-8"))
    assert written.get(section.split("\n", 1)[0]) == section.rstrip("\n") + "\n"


def _heading(path: Path) -> str:
    title = title_of(path)
    return title if path in SEEDS else f"[{title}](../norms/{path.parent.name}/{path.name})"


def _asserted(answer: Answer) -> str:
    if answer.verdict.outcome not in (Outcome.ENTAILED, Outcome.EXCLUDED):
        return ""
    texts = [
        assumption_text(a, Words(answer.verdict.theory))
        for a in answer.verdict.sufficient
        if a.kind == "standard"
    ]
    return "; ".join(dict.fromkeys(texts))


ROWS = [
    *(f"E-{n:02}" for n in range(1, 76)),
    *(f"Z-{n:02}" for n in range(1, 15)),
    *(f"M-{n}" for n in range(1, 11)),
]


RECORDED = {
    "c01": (5, 3), "c02": (4, 3), "c03": (4, 3), "c04": (5, 3), "c05": (2, 2), "c06": (3, 2),
    "c07": (3, 3), "c08": (3, 3), "c09": (3, 2), "c10": (5, 3), "c11": (4, 3), "c12": (2, 3),
    "c13": (3, 2), "c14": (6, 3), "c15": (7, 3), "c16": (6, 2), "c17": (4, 3), "c18": (5, 3),
    "c19": (5, 3), "c20": (3, 3), "c21": (3, 3), "c22": (3, 3), "c23": (5, 3), "c24": (5, 3),
    "c25": (3, 2), "c26": (3, 3), "c27": (3, 3),
}  # fmt: skip
"""For each decided case how many verdicts and variants its record has: questions v1..., variants X1..."""


@pytest.mark.parametrize("case", RECORDED)
def test_every_recorded_verdict_is_asked(case: str) -> None:
    """Each verdict of the record is asked, and each variant moves or keeps some answer."""
    path = next(p for p in CASES if p.name.startswith(f"{case}_"))
    verdicts, variants = RECORDED[case]
    programs = load(path, path.name).programs
    names = {q.name.lower() for p in programs for q in p.questions}
    varied = {p.variant.lower() for p in programs if p.questions}
    for kind, count, found in (("v", verdicts, names), ("x", variants, varied)):
        missing = [
            f"{kind}{n}"
            for n in range(1, count + 1)
            if not any(re.match(rf"{kind}{n}(?!\d)", name) for name in found)
        ]
        assert missing == [], case


def test_every_puzzle_is_asked() -> None:
    path = next(p for p in SEEDS if p.name.startswith("puzzles"))
    asked_of = {p.name for p in load(path, path.name).programs if p.questions}
    assert [n for n in range(1, 13) if f"F{n}" not in asked_of] == []


def test_every_claim_is_stated() -> None:
    """Each row of the two papers has its sentence and at least one question."""
    stated: dict[str, Path] = {}
    for path in SEEDS:
        for name in claims(path.read_text(encoding="utf-8")):
            assert name not in stated, f"{name} is stated in {stated.get(name)} and {path}"
            stated[name] = path
    assert [row for row in ROWS if row not in stated] == []


def test_every_claim_is_asked() -> None:
    rows = set()
    for path in SEEDS:
        for program in load(path, path.name).programs:
            rows |= {row_of(_bare(program, q)) for q in program.questions}
    assert [row for row in ROWS if row not in rows] == []


def _bare(program: object, question: object) -> Answer:
    from attrs import make_class

    bare = make_class("Bare", ["program", "question"])
    return bare(program, question)  # type: ignore[no-any-return]
