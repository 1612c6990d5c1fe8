"""What lexlogic does not do: the list in docs/assurance.md, each entry kept true by a test here.

A test here that fails means that the entry is no longer true: mend the list first, then the test.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from lexlogic.cli.main import main
from lexlogic.session import NotReadable, open_text
from lexlogic.solving.ask import GROUND_LIMIT
from lexlogic.solving.verdict import Outcome

PAGE = Path(__file__).parent.parent / "docs" / "assurance.md"


def codes(text: str) -> list[str]:
    """The codes of the messages about a text that cannot be read."""
    with pytest.raises(NotReadable) as caught:
        open_text(text).ask()
    return [d.code for d in caught.value.diagnostics]


def run(*words: str) -> tuple[int, str]:
    found = CliRunner().invoke(main, list(words))
    return found.exit_code, " ".join(found.output.split())


def test_the_list_and_the_tests_are_the_same() -> None:
    section = PAGE.read_text("utf-8").split("## What lexlogic does not do\n")[1].split("\n## ")[0]
    listed = re.findall(r"`(test_\w+)`", section)
    own = [n for n in globals() if n.startswith("test_") and "the_list_and" not in n]
    assert sorted(listed) == sorted(own)


# ---- facts and language


def test_a_standard_is_never_judged() -> None:
    text = """
let A be State
fact beaten(s: State)
standard severe(s: State)
case C
  given beaten(A)
  ask q: severe(A)
end
"""
    assert open_text(text).ask("q").outcome is Outcome.OPEN


def test_words_are_not_understood() -> None:
    text = """
let A, B be State
fact killed(s: State) "{s} killed someone"
fact took_a_life(s: State) "{s} took someone's life"
case C
  given killed(A)
  ask q: took_a_life(A)
end
"""
    assert open_text(text).ask("q").outcome is Outcome.OPEN


def test_there_are_no_amounts() -> None:
    text = "let A be State\nfact troops(s: State)\ncase C\nask q: troops(A) > 1000\nend\n"
    assert codes(text) == ["E-SYNTAX"]


def test_an_authority_has_no_weight() -> None:
    text = """
position P "the reading of every court there is"
  held by ICJ "Case A", ECtHR "Case B", HRC "Case C"
position Q "the reading of nobody"  no holder found
exactly one of P, Q
case C
  ask q: P
end
"""
    assert open_text(text).ask("q").outcome is Outcome.OPEN


def test_a_quotation_is_not_checked() -> None:
    text = """
let A, B be State
conduct x(s: State)
treaty T  party A, B since 1950
norm n of T  bearer s: State  owed to each party  forbids x(s)
  quote "No one has ever written this sentence."
case C
  ask q: A breaches n
end
"""
    assert open_text(text).ask("q").outcome is Outcome.OPEN


def test_failure_of_proof_decides_nothing() -> None:
    text = """
let A, B be State
fact did(s: State)
conduct x(s: State)
norm n  bearer s: State  owed to B  obliges x(s)  when did(s)
presume not did(A)
case C
  given not x(A)
  ask q: A breaches n
end
"""
    verdict = open_text(text).ask("q")
    assert verdict.outcome is Outcome.OPEN
    assert verdict.presumed == "excluded"


# ---- logic


def test_a_circle_through_a_denial_has_no_answer() -> None:
    text = """
fact u
concept p  when not q
concept q  when not p
case C
  ask a: p
end
"""
    assert codes(text) == ["E-CYCLE"]


def test_an_open_sort_is_looked_into_so_far_only() -> None:
    text = """
sort Person open
fact knows(p: Person, q: Person)
case C
  ask q: every p: Person satisfies some q: Person with knows(p, q)
end
"""
    assert any(note.startswith("bounded") for note in open_text(text).ask("q").notes)
    by_law = """
sort Person open
let A, B be State
conduct x(s: State)
fact ill(p: Person)
norm n  bearer s: State  owed to B  forbids x(s)  when some p: Person with ill(p)
case C
  given x(A)
  ask q: A breaches n
end
"""
    for text in (by_law, by_law.replace("when some", "breached only where some")):
        verdict = open_text(text).ask("q")
        assert verdict.outcome is Outcome.OPEN
        assert any(note.startswith("bounded") for note in verdict.notes)


def test_between_days_named_what_nobody_tells_is_not_looked_at() -> None:
    text = """
let A, B be State
conduct asked(s: State)
conduct left(s: State)
norm n  bearer s: State  owed to B  forbids left(s) when previously asked(s)
case C
  given left(A) at 2001-01-01 and not left(A) at 2003-01-01
  given not asked(A) before 1999-01-01 and not asked(A) at 1999-01-01
  ask q: A breaches n
  ask between: A breaches n or asked(B) at 2000-01-01
end
"""
    assert open_text(text).ask("q").outcome is Outcome.EXCLUDED
    assert open_text(text).ask("between").outcome is Outcome.OPEN


def test_a_membership_is_not_looked_for_through_two_looks() -> None:
    text = """
let A, B be State
conduct left(s: State)
treaty T  adopted 1980-01-01  party A since 1990-03-31 until 1990-04-01
concept was(s: State) when previously by 6 months party(s, T)
concept long(s: State) when previously was(s)
case C
  given left(A) at 1995-01-01
  ask once as of 1991-01-01: was(A)
  ask twice as of 1991-01-01: long(A)
end
"""
    assert open_text(text).ask("once").outcome is Outcome.ENTAILED
    assert open_text(text).ask("twice").outcome is Outcome.EXCLUDED


def test_a_membership_is_looked_for_through_a_concept_among_few_only() -> None:
    text = """
let A, B, C, D, E, F, G, H be State
conduct act(s: State)
treaty T  adopted 1980-01-01  party A since 1990-06-15 until 1990-09-01 OTHERS
concept both(s: State) when all of (party(s, T), afterwards act(s))
concept once(s: State) when previously both(s)
case C
  given act(A) at 1991-01-01
  given not act(A) before 1991-01-01
  given not act(A) after 1991-01-01
  ask once as of 1990-12-31: once(A)
end
"""
    others = " ".join(f"party {name} since 198{n}-02-03" for n, name in enumerate("BCDEFGH"))
    assert open_text(text.replace("OTHERS", "")).ask("once").outcome is Outcome.ENTAILED
    assert open_text(text.replace("OTHERS", others)).ask("once").outcome is Outcome.EXCLUDED


def test_whether_a_duty_was_ever_breached_is_asked_of_days_named() -> None:
    text = """
let A, B be State
conduct left(s: State)
conduct paid(s: State)
norm n  bearer s: State  owed to B  forbids left(s)
norm m  bearer s: State  owed to B  obliges paid(s) when ever (s breaches n)
case C
  given not left(A) at 2001-01-01 and not paid(A) at 2001-01-01
  ask duty as of 2001-01-01: A breaches m
  ask conduct-itself as of 2001-01-01: ever left(A)
end
"""
    assert open_text(text).ask("duty").outcome is Outcome.EXCLUDED
    assert open_text(text).ask("conduct-itself").outcome is Outcome.OPEN


def test_a_claim_of_no_day_is_about_the_days_named() -> None:
    text = """
let A, B be State
conduct asked(s: State)
conduct left(s: State)
norm n  bearer s: State  owed to B  forbids left(s)
case C
  given not left(A) at 2001-01-01
  ask q: A breaches n
  ask later: A breaches n or asked(B) at 2002-01-01
end
"""
    assert open_text(text).ask("q").outcome is Outcome.EXCLUDED
    assert open_text(text).ask("later").outcome is Outcome.OPEN


def test_many_combinations_of_positions_are_not_all_found() -> None:
    pairs = range(GROUND_LIMIT + 1)
    text = (
        "".join(f"position P{i}\n" for i in pairs)
        + "concept c\n"
        + "".join(f"  when P{i}\n" for i in pairs)
        + "case C\n  ask q: c\nend\n"
    )
    verdict = open_text(text).ask("q")
    assert verdict.outcome is Outcome.UNDECIDED
    assert "combinations" in verdict.cause


def test_texts_that_ask_for_someone_for_everyone_are_not_compared() -> None:
    text = """
sort Person open
let A, B be State
conduct x(s: State)
fact knows(p: Person, q: Person)
treaty T  party A, B since 1950
norm n of T  bearer s: State  owed to each party  obliges x(s)
norm m of T  bearer s: State  owed to each party  forbids x(s)
  when every p: Person satisfies some q: Person with knows(p, q)
principle special for a: Duty, b: Duty  b yields to a when more_specific(a, b)
case C
  ask q: A breaches n
end
"""
    assert any("were not compared" in note for note in open_text(text).ask("q").notes)


def test_a_state_that_is_not_listed_is_no_party() -> None:
    text = """
let A, B, C be State
conduct x(s: State)
treaty T  party A, B since 1950
norm n of T  bearer s: State  owed to each party  forbids x(s)
case C
  given x(C)
  ask q: C breaches n
end
"""
    assert open_text(text).ask("q").outcome is Outcome.EXCLUDED


# ---- checking


def test_a_large_scenario_is_looked_at_once_only() -> None:
    rules = "".join(f"concept f{i}\n  when f{i - 1}\n" for i in range(1, 1500))
    verdict = open_text(f"fact f0\n{rules}case C\nask q: f1499\nend").ask("q")
    assert verdict.certificate is not None
    assert "too large for the second evaluator" in verdict.certificate.checked[0]


def test_a_certificate_does_not_show_how_a_conflict_ends(tmp_path: Path) -> None:
    (tmp_path / "c.lex").write_text(
        """
let A, B be State
conduct x(s: State)
norm n  bearer s: State  owed to B  forbids x(s)
norm m  bearer s: State  owed to B  obliges x(s)
case C
  ask q: conflict among (n by A, m by A)
end
""",
        encoding="utf-8",
    )
    code, shown = run("check", str(tmp_path / "c.lex"), "--certify", str(tmp_path / "out"))
    assert code == 0
    assert "UNRESOLVED" in shown
    written = [p.read_text("utf-8") for p in (tmp_path / "out").rglob("*") if p.is_file()]
    assert written
    assert not any("unresolved" in text.lower() for text in written)


def test_an_audit_replays_small_conflicts_only(tmp_path: Path) -> None:
    acts = [f"x{i}" for i in range(7)]
    text = "let A, B be State\n" + "".join(f"conduct {a}(s: State)\n" for a in acts)
    text += f"impossible {' and '.join(f'{a}(A)' for a in acts)}\n"
    for act in acts:
        text += f"norm n_{act}  bearer s: State  owed to B  obliges {act}(s)\n"
    (tmp_path / "a.lex").write_text(text, encoding="utf-8")
    _, shown = run("audit", str(tmp_path / "a.lex"))
    assert "1 conflict possible" in shown
    assert "0 of 1 replayed" in shown


# ---- comparing


def test_conduct_as_such_leaves_out_to_whom_it_is_owed(tmp_path: Path) -> None:
    (tmp_path / "c.lex").write_text(
        """
let A, B, C be State
conduct x(s: State)
norm n  bearer s: State  owed to B  forbids x(s)
norm m  bearer s: State  owed to C  forbids x(s)
case C
  ask q: A breaches n
end
""",
        encoding="utf-8",
    )
    _, shown = run("compare", str(tmp_path / "c.lex"), "n", "m")
    assert "n and m ask the same" in shown


def test_two_files_are_not_compared(tmp_path: Path) -> None:
    for name in ("a.lex", "b.lex"):
        (tmp_path / name).write_text("fact u\ncase C\nask q: u\nend\n", encoding="utf-8")
    code, _ = run("compare", str(tmp_path / "a.lex"), str(tmp_path / "b.lex"))
    assert code == 2
