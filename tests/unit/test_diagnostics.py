"""Diagnostics, their codes, and how they look in a terminal."""

import inspect
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lexlogic.codes import CODES, find_code
from lexlogic.diagnostics import Diagnostic, Label, Severity, has_errors, in_file_order
from lexlogic.rendering.terminal import display_width, render_diagnostics
from lexlogic.text import Span, TextFile, read_text


def _file(line: int, text: str, name: str = "case.lex") -> TextFile:
    """Return a file whose line number `line` begins `text`."""
    return read_text(name, "\n" * (line - 1) + text)


def _span(file: TextFile, part: str) -> Span:
    start = file.text.index(part)
    return Span(file, start, start + len(part))


def _block(expected: str) -> str:
    return inspect.cleandoc(expected) + "\n"


def test_a_part_of_a_line_is_marked_and_the_text_to_paste_lines_up() -> None:
    file = _file(12, "  bearer s State")
    diagnostic = Diagnostic(
        "E-SYNTAX",
        "missing word",
        _span(file, "s State"),
        "I expected a colon between the letter and what it stands for. Write:",
        help="  bearer s: State",
    )
    assert render_diagnostics([diagnostic]) == _block("""
        -- MISSING WORD ------------------------------------ case.lex:12  E-SYNTAX
        12 |   bearer s State
                      ^^^^^^^
        I expected a colon between the letter and what it stands for. Write:
               bearer s: State
        """)


def test_words_stand_beside_the_carets() -> None:
    file = _file(23, "fact true return(Ryu, China, DPRK)")
    span = _span(file, "Ryu")
    diagnostic = Diagnostic(
        "E-SORT",
        "wrong kind",
        span,
        "`return` reads: State returns Person to State. Write:",
        labels=(Label(span, "a Person; a State belongs here"),),
        help="fact true return(China, Ryu, DPRK)",
    )
    assert render_diagnostics([diagnostic]) == _block("""
        -- WRONG KIND ---------------------------------------- case.lex:23  E-SORT
        23 | fact true return(Ryu, China, DPRK)
                              ^^^ a Person; a State belongs here
        `return` reads: State returns Person to State. Write:
             fact true return(China, Ryu, DPRK)
        """)


def test_lines_that_begin_with_a_blank_stay_as_they_are() -> None:
    file = _file(31, "  when returned(p) and refugee(p) or at_risk(p)")
    diagnostic = Diagnostic(
        "E-MIXED",
        "and with or",
        _span(file, "or"),
        "Two readings. Choose one:\n"
        "   (returned(p) and refugee(p)) or at_risk(p)    risk alone suffices\n"
        "   returned(p) and (refugee(p) or at_risk(p))    return always needed",
    )
    assert render_diagnostics([diagnostic]) == _block("""
        -- AND WITH OR -------------------------------------- case.lex:31  E-MIXED
        31 |   when returned(p) and refugee(p) or at_risk(p)
                                               ^^
        Two readings. Choose one:
           (returned(p) and refugee(p)) or at_risk(p)    risk alone suffices
           returned(p) and (refugee(p) or at_risk(p))    return always needed
        """)


def test_a_circle_is_drawn_instead_of_the_line() -> None:
    file = _file(40, "concept refugee(p: Person)")
    diagnostic = Diagnostic(
        "E-CYCLE",
        "exceptions in a circle",
        _span(file, "refugee"),
        "   refugee ----unless----> excluded_1F      line 40\n"
        "      ^                         |\n"
        "      +---------unless----------+           line 47\n"
        "Each is so unless the other is, so neither can be decided. Remove one "
        "`unless`, or let a position say which exception wins.",
        shows_source=False,
    )
    assert render_diagnostics([diagnostic]) == _block("""
        -- EXCEPTIONS IN A CIRCLE --------------------------- case.lex:40  E-CYCLE
           refugee ----unless----> excluded_1F      line 40
              ^                         |
              +---------unless----------+           line 47
        Each is so unless the other is, so neither can be decided. Remove one
        `unless`, or let a position say which exception wins.
        """)


def test_several_lines_are_numbered_and_whole_lines_are_not_marked() -> None:
    never = "never both in_custody(Ryu, DPRK) and outside_home_state(Ryu)"
    custody = "fact true  in_custody(Ryu, DPRK) on 2010-03-15"
    outside = "fact true  outside_home_state(Ryu) on 2010-03-15"
    text = "\n" * 8 + never + "\n" * 9 + custody + "\n" * 8 + outside
    file = read_text("case.lex", text)
    diagnostic = Diagnostic(
        "E-CONTRADICTION",
        "facts that cannot all be true",
        _span(file, custody),
        "Drop any one of the three and the contradiction ends. Nothing was "
        "answered: from a contradiction anything would follow.",
        labels=(Label(_span(file, outside)), Label(_span(file, never))),
    )
    assert render_diagnostics([diagnostic]) == _block("""
        -- FACTS THAT CANNOT ALL BE TRUE ------------ case.lex:18  E-CONTRADICTION
        18 | fact true  in_custody(Ryu, DPRK) on 2010-03-15
        26 | fact true  outside_home_state(Ryu) on 2010-03-15
         9 | never both in_custody(Ryu, DPRK) and outside_home_state(Ryu)
        Drop any one of the three and the contradiction ends. Nothing was
        answered: from a contradiction anything would follow.
        """)


def test_words_about_a_whole_line_and_the_users_own_letter() -> None:
    twice = _span(_file(61, "norm CAT.3.1 of CAT"), "norm CAT.3.1 of CAT")
    free = _span(_file(144, "forbids return(s, p, t)", "b.lex"), "t)")
    diagnostics = [
        Diagnostic(
            "E-DUPLICATE",
            "same name twice",
            twice,
            "If they are limbs, name them CAT.3.1a and CAT.3.1b.",
            labels=(Label(twice, "first used: line 20"),),
        ),
        Diagnostic(
            "E-FREE",
            "who is `t`?",
            Span(free.file, free.start, free.end - 1),
            "`t` is never introduced. Write `for every t: State` or `some t: State`.",
            notes=("See lexlogic help E-FREE.",),
        ),
    ]
    assert render_diagnostics(diagnostics) == _block("""
        -- SAME NAME TWICE ------------------------------ case.lex:61  E-DUPLICATE
        61 | norm CAT.3.1 of CAT        first used: line 20
        If they are limbs, name them CAT.3.1a and CAT.3.1b.

        -- WHO IS t? ------------------------------------------- b.lex:144  E-FREE
        144 | forbids return(s, p, t)
                                   ^
        `t` is never introduced. Write `for every t: State` or `some t: State`.
        See lexlogic help E-FREE.
        """)


def test_only_the_first_are_shown_in_full() -> None:
    file = read_text("case.lex", "a\nb\nc")
    diagnostics = [
        Diagnostic("E-UNKNOWN", "unknown name", Span(file, 2 * i, 2 * i + 1), "Nothing.")
        for i in range(3)
    ]
    diagnostics.append(Diagnostic("W-CITE", "no citation", None, "Add one."))
    assert render_diagnostics(diagnostics, limit=1) == _block("""
        -- UNKNOWN NAME ------------------------------------ case.lex:1  E-UNKNOWN
         1 | a
        Nothing.

        -- 3 MORE ----------------------------------------------------------------
        case.lex:2  E-UNKNOWN  unknown name
        case.lex:3  E-UNKNOWN  unknown name
                    W-CITE     no citation
        """)
    assert render_diagnostics([]) == ""


def test_what_is_invisible_is_spelt_out_and_carets_stay_below() -> None:
    file = read_text("\x1b[2Jx.lex", "let \u202e\u6f22\u5b57\tA be State")
    diagnostic = Diagnostic("E-UNKNOWN", "unknown name", _span(file, "A"), "`\x07` is a bell.")
    assert render_diagnostics([diagnostic]) == _block("""
        -- UNKNOWN NAME -------------------------------- \\x1b[2Jx.lex:1  E-UNKNOWN
         1 | let \\u202e\u6f22\u5b57    A be State
                               ^
        `\\x07` is a bell.
        """)


def test_another_file_is_named() -> None:
    here, there = _file(3, "import b", "a.lex"), _file(1, "import a", "b.lex")
    diagnostic = Diagnostic(
        "E-IMPORT",
        "imports in a circle",
        _span(here, "b"),
        "Move what both need to a third file.",
        labels=(Label(_span(there, "a"), "and back"),),
    )
    assert render_diagnostics([diagnostic]) == _block("""
        -- IMPORTS IN A CIRCLE --------------------------------- a.lex:3  E-IMPORT
         3 | import b
                    ^
        in b.lex:
         1 | import a
                    ^ and back
        Move what both need to a third file.
        """)


def test_a_long_line_is_cut_around_what_is_marked() -> None:
    file = _file(7, "when " + "x" * 100 + " HERE " + "y" * 100)
    diagnostic = Diagnostic("E-UNKNOWN", "unknown name", _span(file, "HERE"), "No.")
    quoted, carets = render_diagnostics([diagnostic], width=60).splitlines()[1:3]
    assert len(quoted) <= 60
    assert (quoted[5:8], quoted[-3:]) == ("...", "...")
    assert quoted[carets.index("^") : carets.rindex("^") + 1] == "HERE"


def test_a_long_path_loses_folders_not_its_name() -> None:
    file = _file(1, "x", "/".join(["a-long-folder"] * 8) + "/case.lex")
    heading = render_diagnostics(
        [Diagnostic("E-DATE", "dates that cannot be", _span(file, "x"), "No.")]
    ).splitlines()[0]
    assert len(heading) == 74
    assert heading.endswith("/case.lex:1  E-DATE")
    assert "-- .../a-long-folder/" in heading


def test_colour_repeats_what_words_say() -> None:
    file = _file(7, "when x")
    for code in ("E-UNKNOWN", "W-UNUSED"):
        diagnostic = Diagnostic(code, "a name", _span(file, "x"), "No.")
        plain = render_diagnostics([diagnostic])
        coloured = render_diagnostics([diagnostic], colour=True)
        assert "\x1b" not in plain
        assert "\x1b" in coloured
        assert re.sub(r"\x1b\[\d+m", "", coloured) == plain


@given(st.text(), st.integers(0, 60), st.integers(0, 60), st.text(), st.integers(1, 100))
def test_any_place_in_any_text_can_be_shown(
    text: str, start: int, length: int, words: str, width: int
) -> None:
    file = read_text("x.lex", text)
    start = min(start, len(file.text))
    span = Span(file, start, min(start + length, len(file.text)))
    diagnostic = Diagnostic("E-SYNTAX", "t", span, words, (Label(span, words),), words, (words,))
    shown = render_diagnostics([diagnostic], width)
    assert not {unicodedata.category(c) for c in shown if c != "\n"} & {"Cc", "Cf", "Zl", "Zp"}
    quoted = shown.split("\n")[1]
    assert display_width(quoted) <= max(20, width) + len(words) * 10


def test_severity_comes_from_the_code() -> None:
    error = Diagnostic("E-DATE", "t", None, "m")
    warning = Diagnostic("W-CITE", "t", None, "m")
    assert (error.severity, warning.severity) == (Severity.ERROR, Severity.WARNING)
    assert has_errors([warning, error])
    assert not has_errors([warning])
    with pytest.raises(ValueError, match="begins with"):
        Diagnostic("DATE", "t", None, "m")


def test_they_are_sorted_by_file_and_place() -> None:
    a, b = read_text("a.lex", "abc"), read_text("b.lex", "abc")
    first = Diagnostic("E-DATE", "t", Span(b, 2, 3), "m")
    second = Diagnostic("E-DATE", "t", Span(b, 0, 1), "m")
    third = Diagnostic("E-DATE", "t", Span(a, 1, 2), "m")
    loose = Diagnostic("E-FILE", "t", None, "m")
    assert in_file_order([first, second, third, loose, first]) == (loose, second, first, third)
    assert in_file_order([first, second, third], [a, b]) == (third, second, first)


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_help_page(code: str) -> None:
    entry = find_code(code.lower())
    assert entry is not None
    assert entry.code == code
    assert re.fullmatch(r"[EW](-[A-Z0-9]+)+", code)
    assert entry.title == entry.title.strip()
    assert entry.meaning.endswith(".")
    assert entry.wrong != entry.cure
    banned = r"\b(core|model|SAT|unsat|solver|parser|token|literal|predicate|unknown)\b"
    assert not re.search(banned, entry.meaning)


def test_no_code_is_listed_twice_and_others_are_not_found() -> None:
    assert find_code("E-NOPE") is None
    assert len(CODES) == 37
