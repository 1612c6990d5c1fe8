"""Audits: every minimal conflict, in all fact patterns, checked against counting by hand."""

from __future__ import annotations

import json
from itertools import combinations, pairwise
from pathlib import Path
from random import Random

import jsonschema
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from lexlogic.auditing import SecondLook, audit_files, subject
from lexlogic.cli.audit import Kept
from lexlogic.cli.main import main
from lexlogic.instruments.audit import Audit, Auditor, audit
from lexlogic.rendering.json_output import schema
from lexlogic.theory import alternatives
from lexlogic.theory.circuit import Circuit
from lexlogic.theory.elimination import minimal_sets
from tests.instruments.audit_theories import Made, by_hand, make

ROOT = Path(__file__).resolve().parents[2]
DRAFT = ROOT / "docs" / "draft-treaty.lex.md"

TRIPLE = """
conduct x(s: State)
conduct y(s: State)
conduct z(s: State)
impossible x(s) and y(s) and z(s) for s: State
custom Law
norm X of Law bearer s: State owed to each state obliges x(s)
norm Y of Law bearer s: State owed to each state obliges y(s)
norm Z of Law bearer s: State owed to each state obliges z(s)
"""


def of_text(text: str, tmp_path: Path, name: str = "law.lex") -> Audit:
    """The audit of a file of that text."""
    path = tmp_path / name
    path.write_text(text, "utf-8")
    found = audit_files((path,))
    assert found is not None
    return found


def test_exactly_the_triple_of_which_no_two_conflict(tmp_path: Path) -> None:
    found = of_text(TRIPLE, tmp_path)
    assert [c.norms for c in found.conflicts] == [("X", "Y", "Z")]
    assert found.conflicts[0].pattern.checked == "replayed by the second evaluator"
    assert found.conflicts[0].open
    assert not found.clean


def test_exactly_the_ten_of_which_no_nine_conflict(tmp_path: Path) -> None:
    acts = [f"act{i}" for i in range(10)]
    lines = [f"conduct {a}(s: State)" for a in acts]
    lines.append(f"impossible {' and '.join(f'{a}(s)' for a in acts)} for s: State")
    lines.append("custom Law")
    lines += [
        f"norm N{i} of Law bearer s: State owed to each state obliges {a}(s)"
        for i, a in enumerate(acts)
    ]
    found = of_text("\n".join(lines) + "\n", tmp_path)
    assert [c.norms for c in found.conflicts] == [tuple(f"N{i}" for i in range(10))]


def test_more_acts_than_are_expanded_at_once(tmp_path: Path) -> None:
    """Sixteen acts hang together; the set that conflicts is found all the same."""
    acts = [f"act{i}" for i in range(16)]
    lines = [f"conduct {a}(s: State)" for a in acts] + ["fact f(s: State)", "custom Law"]
    lines += [f"impossible {a}(s) and not {b}(s) for s: State" for a, b in pairwise(acts)]
    lines.append("norm First of Law bearer s: State owed to each state obliges act0(s) when f(s)")
    lines.append("norm Last of Law bearer s: State owed to each state forbids act15(s)")
    found = of_text("\n".join(lines) + "\n", tmp_path)
    assert [c.norms for c in found.conflicts] == [("First", "Last")]


def test_acts_that_only_constraints_tie_to_a_set_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where acts are not expanded and a duty's own condition reads conduct, a chain of constraints is followed."""
    monkeypatch.setattr(alternatives, "ATOM_LIMIT", 0)
    monkeypatch.setattr(alternatives, "FEW", 0)
    acts = [f"act{i}" for i in range(5)]
    lines = [f"conduct {a}(s: State)" for a in (*acts, "apart", "aside")] + ["custom Law"]
    lines += [f"impossible {a}(s) and not {b}(s) for s: State" for a, b in pairwise(acts)]
    lines.append("impossible apart(s) and not aside(s) for s: State")
    norm = "norm {} of Law bearer s: State owed to each state {}"
    lines.append(norm.format("First", "obliges act0(s)"))
    lines.append(norm.format("Last", "forbids act4(s) when apart(s)"))
    lines.append(norm.format("Apart", "obliges apart(s)"))
    found = of_text("\n".join(lines) + "\n", tmp_path)
    assert [(c.norms, c.always) for c in found.conflicts] == [(("First", "Last", "Apart"), True)]


def test_what_only_a_fact_makes_impossible_is_possible_without_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alternatives, "ATOM_LIMIT", 0)
    monkeypatch.setattr(alternatives, "FEW", 0)
    norm = "norm {} of Law bearer s: State owed to each state {}\n"
    text = (
        "conduct x(s: State)\nconduct y(s: State)\nconduct z(s: State)\nfact f(s: State)\ncustom Law\n"
        "possible x(s) only if not f(s) for s: State\n"
        + norm.format("X", "obliges any of (x(s), y(s))")
        + norm.format("Y", "forbids y(s) when z(s)")
        + norm.format("Z", "obliges z(s)")
        + norm.format("Idle", "obliges any of (z(s), not z(s))")
    )
    found = of_text(text, tmp_path)
    assert [(c.norms, c.always, c.pattern.facts) for c in found.conflicts] == [
        (("X", "Y", "Z"), False, ("f(A)",))
    ]


def conflicts_of(made: Made, tmp_path: Path) -> list[tuple[tuple[int, ...], str]]:
    found = of_text(made.text, tmp_path)
    assert not found.undecided
    for conflict in found.conflicts:
        assert conflict.pattern.checked == "replayed by the second evaluator"
    return [(tuple(int(n[1:]) for n in c.norms), c.kind) for c in found.conflicts]


@pytest.mark.parametrize("seed", range(40))
def test_as_counted_by_hand(seed: int, tmp_path: Path) -> None:
    """Complete and minimal, no set twice: 40 theories here, more in a campaign."""
    made = make(Random(seed))
    found = conflicts_of(made, tmp_path)
    assert len(found) == len(set(found))
    assert set(found) == by_hand(made), made.text


@pytest.mark.parametrize("seed", range(100, 130))
def test_as_counted_by_hand_where_acts_are_not_expanded(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if more than a dozen acts hung together: sets are proposed, refuted by conduct and cut down."""
    monkeypatch.setattr(alternatives, "ATOM_LIMIT", 0)
    monkeypatch.setattr(alternatives, "FEW", 0)
    made = make(Random(seed))
    found = conflicts_of(made, tmp_path)
    assert len(found) == len(set(found))
    assert set(found) == by_hand(made), made.text


@given(seed=st.integers(1000, 10**6))
@settings(deadline=None, max_examples=5)
def test_as_counted_by_hand_whatever_the_theory(seed: int, tmp_path_factory: object) -> None:
    made = make(Random(seed))
    folder = tmp_path_factory.mktemp("made")  # type: ignore[attr-defined]
    assert set(conflicts_of(made, folder)) == by_hand(made), made.text


@pytest.mark.parametrize("seed", range(25))
def test_elimination_finds_what_trying_all_finds(seed: int) -> None:
    """Minimal sets of clauses over six acts, with constraints, against all subsets."""
    dice = Random(seed)
    circuit = Circuit()
    acts = [circuit.variable() for _ in range(6)]

    def clause(size: int) -> int:
        chosen = dice.sample(acts, size)
        return circuit.disj([a if dice.random() < 0.5 else -a for a in chosen])

    formulas = [
        clause(dice.choice((1, 1, 2)))
        if dice.random() < 0.7
        else circuit.conj([clause(1), clause(2)])
        for _ in range(6)
    ]
    constraints = [clause(dice.choice((2, 3))) for _ in range(4)]

    def possible(chosen: tuple[int, ...]) -> bool:
        asked = [*constraints, *(formulas[i] for i in chosen)]
        for bits in range(64):
            values = {a: bool(bits >> i & 1) for i, a in enumerate(acts)}
            if all(circuit.evaluate(x, values, {1: True}) for x in asked):
                return True
        return False

    expected = [
        chosen
        for size in range(7)
        for chosen in combinations(range(6), size)
        if not possible(chosen)
        and all(possible(tuple(i for i in chosen if i != j)) for j in chosen)
    ]
    assert minimal_sets(circuit, formulas, constraints) == expected


def test_a_text_may_be_audited_too() -> None:
    import lexlogic

    found = lexlogic.loads(TRIPLE).audit()
    assert [c.norms for c in found.conflicts] == [("X", "Y", "Z")]
    with pytest.raises(lexlogic.NotReadable):
        lexlogic.loads("fact f\n").audit()


# ---- what norms lack


def test_the_draft_treaty() -> None:
    found = audit_files((DRAFT,))
    assert found is not None
    sets = [c.norms for c in found.conflicts]
    assert ("Readmission.2", "Readmission.3", "Readmission.4") in sets
    assert ("CAT.3.1", "Readmission.2") in sets
    idle = {(f.kind, f.norm, f.other) for f in found.findings}
    assert idle == {
        ("never applies", "Readmission.5", ""),
        ("never breached", "Readmission.6", ""),
        ("redundant", "Readmission.7", "Readmission.4"),
    }
    assert all(c.pattern.checked.startswith("replayed") for c in found.conflicts)


def test_agrees_with_the_warnings(tmp_path: Path) -> None:
    from lexlogic.pipeline import load

    found = audit_files((DRAFT,))
    assert found is not None
    warned = {d.code for d in load(DRAFT).diagnostics}
    assert {"W-NEVER-APPLIES", "W-NEVER-BREACHED"} <= warned
    kinds = {f.kind for f in found.findings}
    assert {"never applies", "never breached"} <= kinds


PRIORITY = """
conduct x(s: State)
conduct y(s: State)
conduct z(s: State)
impossible x(s) and y(s) for s: State
impossible y(s) and z(s) for s: State
impossible x(s) and z(s) for s: State
custom Law
norm A1 of Law bearer s: State owed to each state obliges x(s)
norm B1 of Law bearer s: State owed to each state obliges y(s)
norm C1 of Law bearer s: State owed to each state obliges z(s)
"""


def test_an_entirely_displaced_norm(tmp_path: Path) -> None:
    text = TRIPLE.replace("and z(s)", "") + (
        "principle upper for n: Duty, m: Duty regardless of consent\n"
        "  n yields to m when of_norm(n, X) and of_norm(m, Y)\n"
    )
    found = of_text(text, tmp_path)
    assert ("displaced", "X") in {(f.kind, f.norm) for f in found.findings}
    conflict = found.conflicts[0]
    assert not conflict.open
    assert {s.status for s in conflict.statuses} == {"resolved"}
    assert conflict.statuses[0].prevails == ("Y",)


def test_norms_that_yield_in_a_circle(tmp_path: Path) -> None:
    votes = "".join(
        f"  n yields to m when of_norm(n, {a}) and of_norm(m, {b})\n"
        for a, b in (("A1", "B1"), ("B1", "C1"), ("C1", "A1"))
    )
    text = PRIORITY + f"principle round for n: Duty, m: Duty regardless of consent\n{votes}"
    found = of_text(text, tmp_path)
    assert [g.circles for g in found.groups] == [(("A1", "B1"), ("A1", "C1"), ("B1", "C1"))]


def test_unranked_maxims_that_meet(tmp_path: Path) -> None:
    text = (
        TRIPLE.replace("and z(s)", "")
        + "position P\n"
        + "principle one for n: Duty, m: Duty if P regardless of consent\n"
        + "  n yields to m when of_norm(n, X) and of_norm(m, Y)\n"
        + "principle two for n: Duty, m: Duty regardless of consent\n"
        + "  n yields to m when of_norm(n, Y) and of_norm(m, X)\n"
    )
    found = of_text(text, tmp_path)
    assert [(x.principles, x.other) for x in found.maxims] == [(("two",), ("one",))]
    conflict = found.conflicts[0]
    assert [r.positions for r in conflict.settled] == [("P rejected",)]
    assert conflict.settled[0].by == ("two",)


GAPS = """
conduct leave(s: State)
conduct stay(s: State)
fact f(s: State)
fact g(s: State)
custom Law
norm N of Law bearer s: State owed to each state forbids leave(s) when f(s)
norm M of Law bearer s: State owed to each state permits leave(s) when not f(s) and g(s)
governed leave(s) for s: State when g(s)
governed leave(s) for s: State
governed stay(s) for s: State when g(s)
"""


def test_gaps_and_the_proof_that_there_is_none(tmp_path: Path) -> None:
    found = of_text(GAPS, tmp_path)
    first, second, third = found.gaps
    assert first.pattern is None
    assert first.checked.startswith("proved")
    assert second.pattern is not None
    assert second.pattern.checked == "replayed by the second evaluator"
    assert set(second.pattern.facts) == {"it is not so that f(A)", "it is not so that g(A)"}
    assert third.pattern is not None
    assert third.pattern.facts == ("g(A)",)
    assert not found.clean


def test_a_governed_thing_is_an_act(tmp_path: Path) -> None:
    path = tmp_path / "wrong.lex"
    path.write_text("fact f(s: State)\ngoverned f(s) for s: State\n", "utf-8")
    found = subject((path,))
    assert [d.code for d in found.diagnostics] == ["E-KIND"]


# ---- every pattern is a smallest one


@pytest.mark.parametrize("seed", range(6))
def test_patterns_suffice_and_lose_that_without_any_part(seed: int, tmp_path: Path) -> None:
    """Each pattern entails its conflict; each element dropped leaves one that does not."""
    from lexlogic.instruments.audit.search import GroupSearch
    from lexlogic.solving.budget import Budget
    from lexlogic.theory.texts import TextMemory

    path = tmp_path / "law.lex"
    path.write_text(make(Random(seed)).text, "utf-8")
    found = subject((path,))
    assert found.program is not None
    auditor = Auditor(found.program)
    for topic in auditor.topics:
        search = GroupSearch(found.program, topic, Budget(1.0), TextMemory())
        search.settle()
        p = search.patterns
        for kind in search.kinds():
            holds = kind.sets[0].holds
            if not p.possible(holds):
                continue
            chosen = p._plainest(holds, p._leaves([holds]))
            needed = p._needed(holds, chosen)
            assert not p.possible(*needed, -holds)
            for literal in needed:
                assert p.possible(*(x for x in needed if x != literal), -holds)


# ---- the command


def run(*args: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["audit", *args])
    return result.exit_code, result.output


def test_json_obeys_its_schema_and_is_the_same_twice() -> None:
    code, text = run(str(DRAFT), "--json")
    assert code == 1
    jsonschema.validate(json.loads(text), schema("audit"))
    assert run(str(DRAFT), "--json")[1] == text


def test_kept_groups_are_taken_up_again(tmp_path: Path) -> None:
    path = tmp_path / "law.lex"
    path.write_text(TRIPLE, "utf-8")
    folder = tmp_path / "kept"
    code, text = run(str(path), "--save", str(folder))
    kept = list(folder.glob("*.json"))
    assert code == 1
    assert len(kept) == 1
    assert not list(folder.glob("*.part"))
    before = kept[0].read_text("utf-8")
    kept[0].write_text(before.replace('"X"', '"Q"'), "utf-8")
    assert "Q, Y and Z" in run(str(path), "--resume", str(folder))[1]
    kept[0].write_text("{damaged", "utf-8")
    assert run(str(path), "--resume", str(folder))[1] == text
    path.write_text(TRIPLE.replace("and z(s)", ""), "utf-8")  # other law: nothing kept fits
    assert "X and Y" in run(str(path), "--resume", str(folder))[1]


def test_what_is_kept_comes_back_the_same(tmp_path: Path) -> None:
    path = tmp_path / "law.lex"
    path.write_text(GAPS, "utf-8")
    found = subject((path,))
    assert found.program is not None
    auditor = Auditor(found.program, replay=SecondLook())
    kept = Kept(tmp_path / "kept")
    groups = audit(auditor).groups
    for index, _ in enumerate(auditor.topics):
        group = auditor.group(index)
        kept.keep(group)
        assert kept.find(auditor.key(index)) == group
        assert group == groups[index]


def test_wrong_input(tmp_path: Path) -> None:
    code, text = run(str(tmp_path / "nothing.lex"))
    assert code == 2
    assert "E-FILE" in text
    code, text = run(str(DRAFT), "--only", "Nonsense")
    assert code == 2
    assert "is called `Nonsense`" in " ".join(text.split())
    empty = tmp_path / "empty.lex"
    empty.write_text("fact f\n", "utf-8")
    code, text = run(str(empty))
    assert code == 2
    assert "states no norm" in " ".join(text.split())


def test_only_some_norms() -> None:
    code, text = run(str(DRAFT), "--only", "Readmission.2,Readmission.3")
    assert "CAT.3.1" not in text
    assert code in (0, 1)


@pytest.mark.parametrize(
    "name",
    ["c01_soering", "c14_bosnia_genocide", "c18_al_jedda", "c20_bosphorus", "c22_oscar_chinn"],
)
def test_decided_cases(name: str) -> None:
    """Each case's norms are audited to the end, and every pattern shown is replayed."""
    path = ROOT / "norms" / "cases" / f"{name}.lex.md"
    found = audit_files((path,))
    assert found is not None
    assert not found.undecided
    for conflict in found.conflicts:
        assert conflict.pattern.checked in (
            "replayed by the second evaluator",
            "too large for the second evaluator",
        )


def test_a_draft_against_other_law(tmp_path: Path) -> None:
    """What the draft is in is found; what is between the other law's own norms is left out."""
    law = "conduct x(s: State)\nconduct y(s: State)\ncustom Law\n"
    norms = "norm {0} of {1} bearer s: State owed to each state {2} {3}(s)\n"
    law += norms.format("Do", "Law", "obliges", "y") + norms.format("Not", "Law", "forbids", "y")
    law += norms.format("Never", "Law", "forbids", "x")
    (tmp_path / "law.lex").write_text(law, "utf-8")
    draft = "import law\ncustom Draft\n" + norms.format("Must", "Draft", "obliges", "x")
    (tmp_path / "draft.lex").write_text(draft, "utf-8")
    files = (str(tmp_path / "draft.lex"), "--against", str(tmp_path / "law.lex"), "--json")
    code, text = run(*files)
    assert code == 1
    assert conflicts_in(text) == [["Must", "Never"]]
    assert conflicts_in(run(str(tmp_path / "law.lex"), "--json")[1]) == [["Do", "Not"]]


def conflicts_in(text: str) -> list[list[str]]:
    """The norms of each conflict in a document."""
    subjects = json.loads(text)["subjects"]
    return [sorted(c["norms"]) for s in subjects for c in s["conflicts"]]
