"""Exercises: each key proved by asking anew, none alike, the same bytes from a seed; and a class marked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from itertools import permutations
from pathlib import Path
from random import Random

import attrs
import jsonschema
import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lexlogic.cli.main import main
from lexlogic.explanation.denial import deny
from lexlogic.instruments.quiz import KINDS, Exercise, Quiz
from lexlogic.instruments.quiz.alike import Renaming
from lexlogic.instruments.quiz.chance import Chance
from lexlogic.instruments.quiz.grading import NotAnswers, grade, mark
from lexlogic.instruments.quiz.matter import Element, Matter
from lexlogic.instruments.quiz.model import Proof
from lexlogic.instruments.quiz.order import count_orders, in_order
from lexlogic.instruments.quiz.turning import Turn, turns
from lexlogic.program import model as m
from lexlogic.rendering.json_output import schema
from lexlogic.rendering.page import Page
from lexlogic.rendering.quiz_json import marks_object, quiz_object
from lexlogic.rendering.quiz_page import render_quiz
from lexlogic.session import NotReadable, Session, open_file, open_text
from lexlogic.solving.budget import Exhausted
from tests.case_runner import ROOT
from tests.differential.comparing import opened
from tests.programs import make

_DEEP = settings().max_examples > 100
FILES = (
    ("norms/cases/repatriation.lex.md", ("torture", "conflict"), 3),
    ("norms/cases/c01_soering.lex.md", (), 6),
    ("norms/cases/c12_gelbtrunk.lex.md", (), 6),
    ("norms/cases/c14_bosnia_genocide.lex.md", (), 6),
    ("norms/cases/c18_al_jedda.lex.md", (), 6),
    ("norms/cases/c26_achmea.lex.md", (), 6),
    ("docs/draft-treaty.lex.md", (), 6),
)
NAMES = tuple(file for file, *_ in FILES)


@cache
def study(file: str) -> Session:
    return open_file(ROOT / file)


@cache
def made(file: str, number: int = 0) -> Quiz:
    session = study(file)
    wanted, usual = next((w, n) for f, w, n in FILES if f == file)
    asked = [
        (p, q)
        for p in session.programs
        for q in p.questions
        if not wanted or (q.name in wanted and not p.variant)
    ]
    return session.quiz(asked, number or usual)


def every(kind: str) -> list[tuple[str, Exercise]]:
    return [(f, e) for f in NAMES for e in made(f).exercises if e.kind == kind]


def word(session: Session, proof: Proof, claim: m.Formula | None = None) -> str:
    """The verdict on the pattern of a proof, over a theory of its own, with points in time of its own."""
    question = proof.question if claim is None else attrs.evolve(proof.question, claim=claim)
    key = (proof.program.name, proof.program.variant)
    session._memories[key] = session.memory(session.programs[0])  # texts do not depend on facts
    return session.answer(proof.program, question, thorough=False).word


# ---- the key


def test_there_are_exercises_of_every_kind() -> None:
    assert {e.kind for f in NAMES for e in made(f).exercises} == set(KINDS)
    assert all(made(f).exercises for f in NAMES)


@pytest.mark.parametrize("file", NAMES)
def test_every_verdict_of_a_key_is_found_again(file: str) -> None:
    for exercise in made(file).exercises:
        for proof in exercise.proofs[: None if _DEEP else 3]:
            assert word(study(file), proof) == proof.verdict, (exercise.question, proof.about)
            assert any("replayed" in c or "too large" in c for c in proof.checked)


@pytest.mark.parametrize("file", NAMES)
def test_one_option_is_right_and_the_others_are_refuted(file: str) -> None:
    for exercise in made(file).exercises:
        if not exercise.options:
            continue
        assert [o.letter for o in exercise.options] == list("abcdefg"[: len(exercise.options)])
        assert sum(o.right for o in exercise.options) == 1
        assert len({o.text for o in exercise.options}) == len(exercise.options)
        assert all(o.proof for o in exercise.options)


def facts(proof: Proof) -> list[m.Formula]:
    """What a pattern states, what it supposes included."""
    supposed = proof.question.supposing
    parts = supposed.parts if isinstance(supposed, m.And) else (supposed,)
    return [*(f.body for f in proof.program.findings), *(p for p in parts if p != m.Truth(True))]


def test_cases_differ_from_the_first_in_one_fact_told_the_other_way() -> None:
    found = every("contrast")
    assert len(found) >= 8
    for _, exercise in found:
        first, *others = exercise.proofs
        for other in others:
            gone = [f for f in facts(first) if f not in facts(other)]
            new = [f for f in facts(other) if f not in facts(first)]
            assert len(gone) == len(new) == 1
            assert gone[0] == m.Not(new[0]) or new[0] == m.Not(gone[0])
            assert first.question.claim == other.question.claim
        verdicts = [p.verdict for p in exercise.proofs]
        assert set(verdicts) == {"entailed", "excluded"}
        right = next(o for o in exercise.options if o.right)
        told = {str(i) for i, v in enumerate(verdicts, 1) if v == "entailed"}
        assert {c for c in right.text if c.isdigit()} == told


def test_without_the_deciding_fact_a_contrast_is_none() -> None:
    for file, exercise in every("contrast"):
        first = exercise.proofs[0]
        opposite = next(p for p in exercise.proofs if p.verdict != first.verdict)
        deciding = next(f for f in facts(first) if f not in facts(opposite))
        findings = tuple(f for f in first.program.findings if f.body != deciding)
        supposed = [f for f in facts(first) if f not in [x.body for x in first.program.findings]]
        rest = tuple(f for f in supposed if f != deciding)
        program = attrs.evolve(
            first.program, findings=findings, variant=f"{first.program.variant} without"
        )
        question = attrs.evolve(first.question, supposing=m.And(rest) if rest else m.Truth(True))
        left = word(study(file), attrs.evolve(first, program=program, question=question))
        atom = deciding.body if isinstance(deciding, m.Not) else deciding
        kinds = {p.name: p.kind for p in program.predicates}
        if (
            kinds[atom.predicate] is m.PredicateKind.RECORD
        ):  # what a closed list does not say is false
            denied = first if isinstance(deciding, m.Not) else opposite
            assert left == denied.verdict
        else:
            assert left == "open"


def test_each_norm_and_each_pair_of_a_conflict_is_as_the_options_say() -> None:
    found = every("conflict")
    assert {len(e.norms) for _, e in found} >= {3, 4}
    for file, exercise in found:
        (proof,) = exercise.proofs
        parts = proof.question.claim.parts
        clashes = [p for p in parts if isinstance(p, m.ConflictClaim)]
        kept = [p.body for p in parts if isinstance(p, m.Not)]
        assert len(clashes) == 1
        assert len(kept) == len(exercise.options) - 1
        for claim in clashes:
            assert word(study(file), proof, claim) == "entailed"
        for claim in kept[:3]:
            assert word(study(file), proof, claim) == "excluded"


def test_three_norms_may_clash_of_which_any_two_can_be_kept() -> None:
    triples = [e for _, e in every("conflict") if "all three" in e.options[-1].text]
    assert triples
    assert all(
        e.options[-1].right and e.claim.endswith("though no two of them do") for e in triples
    )


def test_orders_are_counted_and_marked_as_premises_demand() -> None:
    found = every("order")
    assert len(found) >= 5
    for _, exercise in found:
        count = len(exercise.sentences)
        steps = exercise.argued[0].steps
        place = {s.number: exercise.sentences.index(s.sentence) + 1 for s in steps}

        def premises_first(order: tuple[int, ...], steps=steps, place=place) -> bool:
            at = {n: i for i, n in enumerate(order)}
            return all(
                at[place[int(p)]] < at[place[s.number]]
                for s in steps
                for p in s.premises
                if p.isdigit() and int(p) in place
            )

        right = 0
        for order in permutations(range(1, count + 1)):
            assert in_order(order, exercise.before, count) == premises_first(order)
            right += premises_first(order)
        assert right == exercise.orders
        assert mark(exercise, exercise.answer) is True
        assert mark(exercise, " ".join(map(str, range(1, count + 1)))) is False


def test_counting_orders() -> None:
    assert count_orders(4, ()) == 24
    assert count_orders(4, ((1, 2), (2, 3), (3, 4))) == 1
    assert count_orders(3, ((1, 3), (2, 3))) == 2


# ---- the pattern is smallest


def check_smallest(matter: Matter, turn: Turn) -> None:
    """Both sides are decided, one each way; no part of what is told can be left out."""

    def opposed(kept: list[Element]) -> bool:
        literals = [e.literal for e in kept]
        own = turn.element.literal
        one, other = matter.settled([*literals, own]), matter.settled([*literals, -own])
        return one is turn.holds and other is (not turn.holds)

    told = [*turn.pattern.facts, *turn.pattern.law]
    assert opposed(told)
    for element in told:
        assert not opposed([e for e in told if e is not element]), element


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("norms/cases/repatriation.lex.md", "torture"),
        ("norms/cases/repatriation.lex.md", "refugee"),
        ("norms/cases/c01_soering.lex.md", "v1"),
        ("norms/cases/c18_al_jedda.lex.md", "v4-turns"),
        ("docs/draft-treaty.lex.md", "clash"),
    ],
)
def test_patterns_of_cases_are_smallest(file: str, name: str) -> None:
    session = study(file)
    found = session.find(name)
    assert found is not None
    matter = Matter.put(session, *found)
    every_turn = list(turns(matter, [e for e in matter.elements if e.turns]))
    assert every_turn
    for turn in every_turn:
        check_smallest(matter, turn)


@settings(
    max_examples=2_000 if _DEEP else 15, suppress_health_check=list(HealthCheck), database=None
)
@given(st.integers(0, 10**9))
def test_patterns_of_generated_programs_are_smallest_and_found_again(seed: int) -> None:
    session = opened(make(Random(seed)))
    if session is None:
        return
    for program in session.programs:
        for question in program.questions[:3]:
            try:
                matter = Matter.put(session, program, question)
            except (NotReadable, Exhausted):
                continue
            single = [
                attrs.evolve(e, turns=True)
                for e in matter.elements
                if e.name or isinstance(e.formula, m.Predication)
            ]
            for turn in list(turns(matter, single))[:3]:
                check_smallest(matter, turn)
                scenario = [
                    matter.scenario(
                        attrs.evolve(turn.pattern, law=(*turn.pattern.law, element)), holds
                    )
                    for element, holds in (
                        (turn.element, turn.holds),
                        (turn.element.turned(), not turn.holds),
                    )
                    if turn.element.name
                ]
                assert None not in scenario


# ---- no two alike


@pytest.mark.parametrize("file", NAMES)
def test_no_two_exercises_of_a_set_are_alike(file: str) -> None:
    exercises = made(file).exercises
    for index, one in enumerate(exercises):
        for other in exercises[index + 1 :]:
            assert not one.alike & other.alike
            assert (one.kind, one.deciding) != (other.kind, other.deciding)


TWINS = """
let Aland, Bland, Cland be State
sort Person
let Ana, Ben be Person
conduct expel(s: State, p: Person) "{s} expels {p}"
fact safe(p: Person) "{p} is safe at home"
fact tall(p: Person) "{p} is tall"
treaty T "Treaty on expulsion"
  cite "none"
  adopted 1990-01-01
  in force 1990-01-01
  party Aland, Bland since 1990-01-01
norm T.1 "no expulsion into danger" of T art "1"
  bearer s: State
  for p: Person
  owed to each party
  forbids expel(s, p)
  unless safe(p)
case One
  given expel(Aland, Ana) at 2000-01-01 and not safe(Ana) and tall(Ana)
  given expel(Aland, Ben) at 2000-01-01 and not safe(Ben) and tall(Ben)
  ask ana: Aland breaches T.1[Ana]
  ask ben: Aland breaches T.1[Ben]
end
"""


def test_renaming_persons_makes_no_new_exercise() -> None:
    quiz = open_text(TWINS).quiz(number=20, kinds=("contrast", "order"))
    deciding = [e.deciding for e in quiz.exercises if e.kind == "contrast"]
    assert len([d for d in deciding if "safe at home" in d]) == 1
    assert len([e for e in quiz.exercises if e.kind == "order"]) == 1
    assert "without two alike" in quiz.shortfall
    assert "order 1" in quiz.shortfall


def test_shapes_forget_names_and_dates_but_not_who_is_who() -> None:
    shape = Renaming(open_text(TWINS).programs[0]).shape
    assert shape(["Ana fears Ben on 2000-01-01"]) == shape(["Ben fears Ana on 1999-02-02"])
    assert shape(["Ana fears Ben"]) != shape(["Ana fears Ana"])
    assert shape(["Ana fears Ben"]) != shape(["Ana knows Ben"])


# ---- the same bytes


def run(*words: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(main, ["quiz", *words], input=typed)


def test_a_seed_makes_the_same_bytes_whatever_the_hash_seed(tmp_path: Path) -> None:
    outputs = []
    for hash_seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT)}
        environment["LEXLOGIC_CACHE"] = str(tmp_path / hash_seed)
        words = ["quiz", "c12_gelbtrunk", "--seed", "7", "--paper"]
        done = subprocess.run(
            [sys.executable, "-m", "lexlogic", *words],
            env=environment,
            capture_output=True,
            check=True,
        )
        outputs.append(done.stdout)
    assert (
        outputs[0] == outputs[1] == run("c12_gelbtrunk", "--seed", "7", "--paper").output.encode()
    )


def test_another_seed_makes_another_set() -> None:
    texts = {run("c12_gelbtrunk", "--seed", str(n), "--number", "3").output for n in range(4)}
    assert len(texts) > 2


def test_choices_are_digests_and_so_the_same_everywhere() -> None:
    assert Chance(7, "x").shuffled("abcdef") == list("decfba")
    assert sorted(Chance(1).shuffled(range(9))) == list(range(9))
    assert [Chance(s).one(3) for s in range(8)] == [Chance(s).one(3) for s in range(8)]


def test_the_page_fits() -> None:
    for file in NAMES:
        text = render_quiz(made(file), Page(), key=True)
        assert max(map(len, text.splitlines())) <= 80
        assert "None" not in text.split()


def test_difficulty_is_the_size_of_the_explanation() -> None:
    for file in NAMES:
        for e in made(file).exercises:
            assert e.size.count == e.size.steps + e.size.positions + e.size.exceptions
            assert e.size.steps in {len(a.steps) for a in e.argued}
    for wanted in ("easy", "medium"):
        only = run("c12_gelbtrunk", "--difficulty", wanted, "--number", "2", "--json")
        words = {e["difficulty"]["word"] for e in json.loads(only.output)["exercises"]}
        assert words == {wanted}


# ---- denials


@pytest.mark.parametrize(
    ("gloss", "denial"),
    [
        ("{s} sends {p} to {d}", "{s} does not send {p} to {d}"),
        ("{s} passes {p}", "{s} does not pass {p}"),
        ("{s} denies {p} a hearing", "{s} does not deny {p} a hearing"),
        ("{p} is a refugee", "{p} is not a refugee"),
        ("{p} can be heard", "{p} can not be heard".replace("can not", "cannot")),
        ("{p} has a visa", "{p} does not have a visa"),
        ("{s} has ordered it", "{s} has not ordered it"),
        ("there are grounds for it", "there are no grounds for it"),
        ("there is a risk that {p} dies", "there is no risk that {p} dies"),
        ("{p} always was there", "it is not so that {p} always was there"),
        ("{s} knows what {p} is", "{s} does not know what {p} is"),
    ],
)
def test_denials_are_plain(gloss: str, denial: str) -> None:
    assert deny(gloss) == denial


@pytest.mark.parametrize(
    "gloss",
    [
        "{s} threatens or uses force",
        "{a} is to cooperate",
        "{s} must act",
        "all are equal",
        "{p} is tall and rich",
        "{p} seeks status or is refused",
        "the State that {p} is from is bound",
        "nothing happens",
        "disaster drove {p} away",
    ],
)
def test_what_might_change_its_meaning_is_denied_as_a_whole(gloss: str) -> None:
    assert deny(gloss) == f"it is not so that {gloss}"


# ---- taking


def test_taking_says_why_and_ends_with_the_marks() -> None:
    quiz = made("norms/cases/c12_gelbtrunk.lex.md", 3)
    assert quiz.exercises
    answers = "\n".join(e.answer for e in quiz.exercises)
    same = ("c12_gelbtrunk", "--number", "3", "--take")
    result = run(*same, typed=f"zzz\n{answers}\n")
    count = len(quiz.exercises)
    assert result.exit_code == 0
    assert result.output.count("Right.") == count
    assert result.output.endswith(f"{count} of {count} right.\n")
    assert "or q to stop" in result.output
    assert result.output.count("Assumed: ") == count


def test_taking_ends_cleanly_where_the_input_does() -> None:
    wrong = run("c12_gelbtrunk", "--number", "3", "--take", typed="\n")
    assert wrong.exit_code == 0
    assert wrong.output.endswith("0 right of 0 answered; 3 in the set.\n")
    stopped = run("c12_gelbtrunk", "--number", "3", "--take", typed="q\n")
    assert stopped.output.endswith("0 right of 0 answered; 3 in the set.\n")


def test_a_wrong_order_is_told_its_first_fault() -> None:
    _, exercise = every("order")[0]
    from lexlogic.rendering.quiz_page import feedback

    given = " ".join(str(n) for n in reversed(exercise.example))
    text = feedback(exercise, given, mark(exercise, given), Page())
    assert text.startswith("No: ")
    assert " rests on " in text


# ---- a class


def class_of(count: int, quiz: Quiz) -> str:
    header = ",".join(["name", *(str(n) for n in range(1, count + 1))])
    key = ",".join(e.answer for e in quiz.exercises)
    return f"{header}\nAna,{key}\nBen,{','.join('-' for _ in range(count))}\n"


def test_a_class_is_marked() -> None:
    quiz = made("norms/cases/c18_al_jedda.lex.md")
    count = len(quiz.exercises)
    marks = grade(quiz, class_of(count, quiz).encode())
    assert [(s.name, s.marks) for s in marks.students] == [("Ana", count), ("Ben", 0)]
    assert not marks.trouble
    assert [marks.right(i) for i in range(count)] == [1] * count
    assert [marks.answered(i) for i in range(count)] == [1] * count
    jsonschema.validate(marks_object(quiz, marks), schema("quiz_marks"))


def test_spreadsheets_of_all_kinds_are_read() -> None:
    quiz = made("norms/cases/c18_al_jedda.lex.md")
    count = len(quiz.exercises)
    plain = class_of(count, quiz)
    semicolons = plain.replace(",", ";").replace("\n", "\r\n")
    for data in (
        b"\xef\xbb\xbf" + plain.encode(),
        semicolons.encode(),
        plain.replace("name", "Name").encode("utf-16"),
        plain.replace("Ana,", '"Ana",').encode(),
    ):
        marks = grade(quiz, data)
        assert [s.marks for s in marks.students] == [count, 0]
    answers = {str(n): e.answer for n, e in enumerate(quiz.exercises, 1)}
    for document in (
        {"Ana": answers, "Ben": {}},
        [{"name": "Ana", "answers": list(answers.values())}, {"name": "Ben", "answers": []}],
    ):
        marks = grade(quiz, json.dumps(document).encode())
        assert [s.marks for s in marks.students] == [count, 0]


def test_bad_rows_are_told_with_line_and_repair() -> None:
    quiz = made("norms/cases/c18_al_jedda.lex.md")
    letters = [n for n, e in enumerate(quiz.exercises, 1) if e.options]
    ordering = [n for n, e in enumerate(quiz.exercises, 1) if not e.options]
    text = (
        f"name,{letters[0]},{ordering[0]},99\nAna,z,1 1 2,\n,a,,\nAna,a,,\nBen,a,,,,\n\nČen,a,,\n"
    )
    marks = grade(quiz, text.encode())
    assert [t.line for t in marks.trouble] == [1, 2, 2, 3, 4, 5]
    said = " ".join(f"{t.message} {t.repair}" for t in marks.trouble)
    assert "one of the letters a to" in said
    assert "each of the numbers 1 to" in said
    assert "no name in this row" in said
    assert "Ana is there already, in line 2" in said
    assert "quotation marks" in said
    assert [s.name for s in marks.students] == ["Ana", "Čen"]
    assert all(t.repair for t in marks.trouble)


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe", b"Ana,a,b\n", b"caf\xe9,1,2\n", b'{"Ana": ', b"name\nAna\n"]
)
def test_what_cannot_be_read_is_told(data: bytes) -> None:
    with pytest.raises(NotAnswers):
        grade(made("norms/cases/c18_al_jedda.lex.md"), data)


def test_a_class_on_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "answers.csv").write_bytes(b"\xef\xbb\xbfname,1,2,3\r\nAna,a,b,c\r\nBen,9,,\r\n")
    same = ("c12_gelbtrunk", "--number", "3", "--kind", "contrast")
    result = run(*same, "--grade", "answers.csv")
    assert result.exit_code == 1
    assert "ROWS TO MEND" in result.output
    assert "line 3: Ben, exercise 1: `9` cannot be read" in result.output
    as_json = run(*same, "--grade", "answers.csv", "--json")
    jsonschema.validate(json.loads(as_json.output), schema("quiz_marks"))


# ---- the command


def test_json_obeys_its_schema() -> None:
    for file in NAMES:
        jsonschema.validate(quiz_object(made(file)), schema("quiz"))
        jsonschema.validate(quiz_object(made(file), key=False), schema("quiz"))
    text = json.dumps(quiz_object(made(NAMES[1]), key=False))
    assert '"answer"' not in text
    assert '"right"' not in text


def test_wrong_input_is_told() -> None:
    for words, said in (
        (("demo", "nothing"), "no question called `nothing`"),
        (("demo", "--view", "Nobody"), "No view is called `Nobody`"),
        (("nowhere.lex",), "nowhere.lex"),
        (("demo", "--grade", "gone.csv"), "`gone.csv` is not here"),
        (("demo", "--take", "--key"), "do not go together"),
        (("demo", "--number", "0"), "--number"),
        (("demo", "--kind", "riddle"), "--kind"),
    ):
        result = run(*words)
        assert result.exit_code == 2, words
        assert said in result.output, words


def test_too_few_are_told_and_why() -> None:
    result = run("docs/draft-treaty.lex.md", "notice", "--kind", "position")
    assert result.exit_code == 1
    assert "0 of 5 exercises" in " ".join(result.output.split())
    assert "no position decides an answer by itself" in " ".join(result.output.split())


def test_a_spent_budget_is_told_and_is_no_exercise(monkeypatch: pytest.MonkeyPatch) -> None:
    def spent(*_: object) -> None:
        raise Exhausted("work limit")

    monkeypatch.setattr(Matter, "put", spent)
    text = " ".join(run("c12_gelbtrunk").output.split())
    assert "work limit, so nothing was made of it. This is not a no." in text
