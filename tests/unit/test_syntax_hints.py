"""What is said about wrong texts: the code, the place, the words and what to paste."""

import pytest

from lexlogic.codes import CODES
from lexlogic.rendering.terminal import render_diagnostics
from lexlogic.syntax import forms
from lexlogic.syntax.parser import construct, parse
from lexlogic.text import read_text

# The wrong text, the place meant between « and »; the code; words of the message; what to paste.
_MISTAKES = [
    (
        "treaty T adopted 1980-01-01 «parties» A since 1980-01-01",
        "E-SYNTAX",
        "after `party` it can",
        "treaty T adopted 1980-01-01 party A since 1980-01-01",
    ),
    # signs
    ("norm N of T\n  bearer «s State»", "E-SYNTAX", "expected a colon", "bearer s: State"),
    ("ask Q under V «China» breaches N", "E-SYNTAX", "colon", "ask Q under V: China breaches N"),
    ("given x «==» y", "E-SYNTAX", "`=`", "given x = y"),
    ("given x «<>» y", "E-SYNTAX", "`!=`", "given x != y"),
    ("given x(China)«.»", "E-SYNTAX", "needs no `.`", "given x(China)"),
    ("given x(China)«;»\ngiven y(China)", "E-SYNTAX", "needs no `;`", "given x(China)"),
    ("given a(x«,»)", "E-SYNTAX", "no place", "given a(x)"),
    ("given a(x,«,» y)", "E-SYNTAX", "twice", "given a(x, y)"),
    ("given a(China «Ryu»)", "E-SYNTAX", "a comma", "given a(China, Ryu)"),
    ("given a«(»China", "E-SYNTAX", "opened and not closed", "given a(China)"),
    ('given all of «(»a, b\n  per "x"', "E-SYNTAX", "not closed", "given all of (a, b)"),
    ("given a(x)«)»", "E-SYNTAX", "closes nothing", "given a(x)"),
    ("ask Q: China breaches N«(»Ryu)", "E-SYNTAX", "square", "ask Q: China breaches N[Ryu]"),
    # quotations and comments
    (
        'treaty T «"»Against torture\n  in force 1987',
        "E-SYNTAX",
        "end",
        'treaty T "Against torture"',
    ),
    ('norm N of T art «"»3\n  quote "No"', "E-SYNTAX", "not end", 'norm N of T art "3"'),
    ("treaty T ««»Against torture»", "E-SYNTAX", "plain marks", 'treaty T "Against torture"'),
    ("treaty T «“»Against torture”", "E-SYNTAX", "plain marks", 'treaty T "Against torture"'),
    ("«#» a note\nlet A be State", "E-SYNTAX", "two hyphens", "-- a note"),
    ("let A be State  «//» a note", "E-SYNTAX", "two hyphens", "-- a note"),
    # dates
    ("treaty T\n  adopted «25/11/1988»", "E-DATE", "year-month-day", "adopted 1988-11-25"),
    ("treaty T\n  adopted «1988/11/3»", "E-DATE", "year-month-day", "adopted 1988-11-03"),
    ("treaty T\n  adopted «1988-11-3»", "E-DATE", "year-month-day", "adopted 1988-11-03"),
    ("treaty T\n  adopted «3 November 1988»", "E-DATE", "year-month", "adopted 1988-11-03"),
    ("treaty T\n  adopted «November 3, 1988»", "E-DATE", "year-month", "adopted 1988-11-03"),
    ("given a at «Nov 1988»", "E-DATE", "year-month-day", "given a at 1988-11"),
    (
        "treaty T\n  adopted «3/11/1988»",
        "E-DATE",
        "Two readings",
        "adopted 1988-11-03\nadopted 1988-03-11",
    ),
    ("treaty T\n  adopted «1988-13-40»", "E-DATE", "no month 13", ""),
    ("treaty T\n  in force «1987-02-29»", "E-DATE", "no such day", ""),
    # and with or
    ("given a and b «or» c", "E-MIXED", "(a and b) or c    `c` alone suffices", ""),
    ("given a and b «or» c", "E-MIXED", "a and (b or c)    `a` always needed", ""),
    (
        "norm N\n  when f(x) or g(x,\n    y) «and» not h\n  unless k",
        "E-MIXED",
        "   f(x) or (g(x, y) and not h)",
        "",
    ),
    (
        "ask Q: some x: S with a or b «and» c\n  expect open",
        "E-MIXED",
        "   (some x: S with a or b) and c",
        "",
    ),
    # names
    ('treaty «norm» "Sea"', "E-RESERVED", "begins a statement", 'treaty TheNorm "Sea"'),
    ("fact «norm»(p: Person)", "E-RESERVED", "begins a statement", "fact the_norm(p: Person)"),
    ("let A, «case» be State", "E-RESERVED", "Another name", "let A, TheCase be State"),
    ("given a and «norm»", "E-RESERVED", "Another name", "given a and TheNorm"),
    ("given a and\n  «norm»(x)", "E-RESERVED", "Another name", "the_norm(x)"),
    ("given «conflict»(China)", "E-RESERVED", "begins a condition", "given the_conflict(China)"),
    ("fact «every»(p: Person)", "E-RESERVED", "condition", "fact the_every(p: Person)"),
    ("treaty T\n  party «since» 1988", "E-SYNTAX", "name is missing", ""),
    # words
    ("norm N\n  «shall not» go(s)", "E-SYNTAX", "`forbids`", "forbids go(s)"),
    ("norm N\n  «must not» go(s)", "E-SYNTAX", "`forbids`", "forbids go(s)"),
    ("norm N\n  «s shall not» go(s)", "E-SYNTAX", "`forbids`", "forbids go(s)"),
    ("norm N\n  «prohibits» go(s)", "E-SYNTAX", "`forbids`", "forbids go(s)"),
    ("norm N\n  «shall» go(s)", "E-SYNTAX", "`obliges`", "obliges go(s)"),
    ("norm N\n  «requires» go(s)", "E-SYNTAX", "`obliges`", "obliges go(s)"),
    ("norm N\n  «may» go(s)", "E-SYNTAX", "`permits`", "permits go(s)"),
    ("norm N\n  forbids f(s)\n  «except when» a", "E-SYNTAX", "`unless`", "unless a"),
    ("norm N\n  «provided that» a", "E-SYNTAX", "`when`", "when a"),
    ("«fact true» a(China)", "E-SYNTAX", "`given`", "given a(China)"),
    ("let China «is» State", "E-SYNTAX", "`be`", "let China be State"),
    ("given some x: S «f»(x)", "E-SYNTAX", "`with`", "given some x: S with f(x)"),
    ("given some x: S «such that» f(x)", "E-SYNTAX", "`with`", "given some x: S with f(x)"),
    (
        "given every x: S with f(x) «g»(x)",
        "E-SYNTAX",
        "`satisfies`",
        "given every x: S with f(x) satisfies g(x)",
    ),
    ("given every x: S with f(x«)»", "E-SYNTAX", "not complete", None),
    ("let China «State»", "E-SYNTAX", "`be`", "let China be State"),
    ("norm N «T»\n  forbids f", "E-SYNTAX", "`of`", "norm N of T"),
    ("treaty T\n  party China «1988»", "E-SYNTAX", "`since`", "party China since 1988"),
    ("concept c(p: Person)\n  «a»(p)", "E-SYNTAX", "`when`", "when a(p)"),
    ("given a(x) «b»(x)", "E-SYNTAX", "   given a(x) and b(x)\n   given a(x) or b(x)", ""),
    # the first word of a line
    ("«nrom» N of T", "E-SYNTAX", "`norm`", "norm N of T"),
    ("let A be State\n«nrom» N of T", "E-SYNTAX", "`norm`", "norm N of T"),
    ("norm N\n  «bearers» s: State", "E-SYNTAX", "`bearer`", "bearer s: State"),
    ("norm N\n  «forbid» f(s)", "E-SYNTAX", "`forbids`", "forbids f(s)"),
    ("ask Q: a\n  «expects» open", "E-SYNTAX", "`expect`", "expect open"),
    ("«xyzzy» N", "E-SYNTAX", "No statement begins with `xyzzy`", ""),
    ("norm N\n  «xyzzy» a", "E-SYNTAX", "A norm may have: `bearer`", ""),
    # clauses
    ("norm N\n  «party» China since 1988", "E-SYNTAX", "belongs in a treaty or another", ""),
    ("treaty T\n  «forbids» f(s)", "E-SYNTAX", "A treaty may have: `cite`", ""),
    ("«owed» to each party", "E-SYNTAX", "none begins above", ""),
    ("ask Q: a «under» V", "E-SYNTAX", "too late", None),
    ("norm N\n  «when»", "E-SYNTAX", "before it is complete. I expected a condition", ""),
    # case and end
    ("«case C»\n  let A be State", "E-NEST", "never closed", "end"),
    ("let A be State\n«end»", "E-NEST", "closes no case", ""),
    ("«variant X»\n  given a\nview V\nend", "E-NEST", "Above line 3", "end"),
]


@pytest.mark.parametrize(("marked", "code", "words", "paste"), _MISTAKES)
def test_mistakes_are_named_and_mended(
    marked: str, code: str, words: str, paste: str | None
) -> None:
    start = marked.index("«")
    end = marked.rindex("»") if marked.count("«") == 1 else marked.index("»", marked.index("»"))
    if marked.count("«") == 2:  # a French quotation mark is itself the mistake
        text, start, end = "treaty T «Against torture»", 9, 10
    else:
        text = marked[:start] + marked[start + 1 : end] + marked[end + 1 :]
        end -= 1
    file = read_text("case.lex", text)
    diagnostics = parse(file).diagnostics
    assert [d.code for d in diagnostics] == [code], render_diagnostics(diagnostics)
    (diagnostic,) = diagnostics
    assert words in diagnostic.message, diagnostic.message
    assert diagnostic.span is not None
    assert (diagnostic.span.start, diagnostic.span.end) == (start, end), diagnostic.span.text
    if paste is not None:
        assert diagnostic.help == paste
    assert diagnostic.code in CODES
    assert diagnostic.message[-1] in ".:" or "\n   " in diagnostic.message


@pytest.mark.parametrize(("marked", "code", "words", "paste"), _MISTAKES)
def test_what_is_to_be_pasted_can_be_read(
    marked: str, code: str, words: str, paste: str | None
) -> None:
    if not paste or code == "E-NEST":
        return
    text = marked.replace("«", "").replace("»", "")
    for fixed in paste.splitlines():
        for index in range(len(text.splitlines())):
            lines = text.splitlines()
            lines[index] = fixed
            if not parse(read_text("case.lex", "\n".join(lines))).diagnostics:
                break
        else:
            pytest.fail(f"{fixed!r} does not mend {text!r}")


_TEN = """\
treaty norm "Sea Norm Treaty"
treaty CAT "Against torture
  in force 1987-06-26
norm N1 of CAT
  bearer s State
let China State
norm N2 of CAT
  when a and b or c
norm N3 of CAT art "1
  forbids f(s)
  quote "No State"
given x == y
given every p: Person with at_risk(p)
position P "a text may
norm or not begin a line"
norm N4 of CAT
  shall not return(s)
treaty T
  adopted 3/11/1988
ask Q: China breaches N1(Ryu)
"""


def test_ten_mistakes_are_ten_messages() -> None:
    parsed = parse(read_text("case.lex", _TEN))
    found = [(d.code, d.span.line) for d in parsed.diagnostics if d.span]
    assert found == [
        ("E-RESERVED", 1),
        ("E-SYNTAX", 2),
        ("E-SYNTAX", 5),
        ("E-SYNTAX", 6),
        ("E-MIXED", 8),
        ("E-SYNTAX", 9),
        ("E-SYNTAX", 12),
        ("E-SYNTAX", 13),
        ("E-SYNTAX", 17),
        ("E-DATE", 19),
        ("E-SYNTAX", 20),
    ]
    assert "P" in [getattr(s, "name", None) and s.name.text for s in parsed.document.statements]


def test_a_message_as_it_is_shown() -> None:
    text = "norm N of T\n  bearer s State\n  when returned(p) and refugee(p) or at_risk(p)"
    assert render_diagnostics(parse(read_text("case.lex", text)).diagnostics) == (
        "-- MISSING WORD ------------------------------------- case.lex:2  E-SYNTAX\n"
        " 2 |   bearer s State\n"
        "              ^^^^^^^\n"
        "I expected a colon between the letter and what it stands for. Write:\n"
        "     bearer s: State\n"
        "\n"
        "-- AND WITH OR --------------------------------------- case.lex:3  E-MIXED\n"
        " 3 |   when returned(p) and refugee(p) or at_risk(p)\n"
        "                                       ^^\n"
        "Two readings. Choose one:\n"
        "   (returned(p) and refugee(p)) or at_risk(p)    `at_risk(p)` alone suffices\n"
        "   returned(p) and (refugee(p) or at_risk(p))    `returned(p)` always needed\n"
    )


def test_forms_list_the_clauses_of_the_grammar() -> None:
    parser = construct()
    headings = {"variant": "variant X", "view": "view X", "concept": "concept c"}
    for word, form in forms.FORMS.items():
        if not form.clauses or word in ("principle", "ask", "variant"):
            continue
        interactive = parser.parse_interactive(headings.get(word, f"{word} X"), start="statements")
        interactive.exhaust_lexer()
        accepted = {name.lower() for name in interactive.accepts()}
        heading = {"string", "of", "art", "follows", "lpar", "name", "$end"}
        declared = {*forms.FORMS, *heading}
        assert accepted - declared - {"unless"} == {*form.clauses} - declared - {"unless"}, word
