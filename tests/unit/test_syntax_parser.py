"""Reading programs: places, normalised text, statements, literate files, nesting, the grammar."""

import re
import time
from pathlib import Path
from typing import Any

import pytest

from lexlogic import cache
from lexlogic.rendering.terminal import render_diagnostics
from lexlogic.syntax import builder, parser, tree
from lexlogic.syntax.literate import blocks, fences
from lexlogic.syntax.parser import construct, parse, parse_formula
from lexlogic.syntax.recovery import FORMULA_WORDS
from lexlogic.text import TextFile, read, read_text


def _read(text: str, name: str = "case.lex") -> tuple[Any, ...]:
    parsed = parse(read_text(name, text))
    assert not parsed.diagnostics, render_diagnostics(parsed.diagnostics)
    return parsed.document.statements


# ---- the grammar and the tree


def _rules() -> set[str]:
    return {str(getattr(rule.origin, "name", rule.origin)) for rule in construct().rules}


def test_rules_and_classes_have_the_same_names() -> None:
    own = {rule for rule in _rules() if not rule.startswith("_")}
    classes = {n for n, c in vars(tree).items() if isinstance(c, type) and issubclass(c, tree.Node)}
    spelt_out = builder.LISTS | builder.CREDITORS | builder.SPECIAL.keys()
    starts = {"statements", "variant_statements"}
    # `single_name` becomes `names`; the others stand for their only child.
    alone = {"single_name", "unit", "formula", "atom"}
    for rule in own - starts - alone:
        assert builder.class_name(rule) in classes or rule in spelt_out, rule
    made_otherwise = {"Node", "Creditor", "CaseDecl", "Comment", "Document"}
    assert {builder.class_name(rule) for rule in own} >= classes - made_otherwise


def test_no_name_comes_from_another_grammar() -> None:
    own = {rule for rule in _rules() if not re.fullmatch(r"__\w+_(star|plus)_\d+", rule)}
    assert not [rule for rule in own if "__" in rule]
    assert not [t.name for t in construct().terminals if "__" in t.name]


def test_the_grammar_has_no_conflicts() -> None:
    pytest.importorskip("interegular")
    construct(strict=True)


def test_where_a_condition_begins_no_keyword_hides_a_name() -> None:
    lark = construct()
    interactive = lark.parse_interactive("given", start="statements")
    interactive.exhaust_lexer()
    table: Any = interactive.parser_state.parse_conf.parse_table
    words = {t.name: t.pattern.value for t in lark.terminals if t.pattern.type == "str"}
    for accepted in table.states.values():
        if {"NAME", "NOT", "LPAR"} <= accepted.keys():
            here = {words[name] for name in accepted if name in words}
            assert {word for word in here if word.isalpha()} <= FORMULA_WORDS


# ---- the kept tables


def test_tables_are_kept_and_a_damaged_copy_does_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEXLOGIC_CACHE", str(tmp_path / "kept"))
    for _ in range(2):
        parser._parser.cache_clear()
        assert _read("let A be State")
    (kept,) = (tmp_path / "kept").iterdir()
    kept.write_bytes(b"damaged")
    parser._parser.cache_clear()
    assert _read("let A be State")
    assert kept.stat().st_size > 1000
    monkeypatch.setenv("LEXLOGIC_CACHE", "off")
    assert cache.folder() is None
    parser._parser.cache_clear()
    assert _read("let A be State")


def test_a_folder_others_may_write_to_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "shared"
    place.mkdir()
    place.chmod(0o777)
    if not place.stat().st_mode & 0o002:
        pytest.skip("no such rights here")
    monkeypatch.setenv("LEXLOGIC_CACHE", str(place))
    assert cache.folder() is None


# ---- places and normalised text


def test_places_are_those_of_the_file() -> None:
    text = "-- first\nlet A be State\nnorm N of T  when at_risk(p)\n"
    individual, norm = _read(text)
    assert individual.span.text == "let A be State"
    assert norm.name.span.text == "N"
    assert norm.clauses[0].span.text == "when at_risk(p)"
    assert norm.clauses[0].condition.span.text == "at_risk(p)"


def test_marks_line_ends_and_accents_do_not_matter(tmp_path: Path) -> None:
    plain = "let R\u00e9union be State\nnorm N of T\n  forbids f(R\u00e9union)\n"
    other = "\ufeff" + plain.replace("\u00e9", "e\u0301").replace("\n", "\r\n")
    path = tmp_path / "case.lex"
    path.write_bytes(other.encode())
    file = read(path)
    assert isinstance(file, TextFile)
    assert parse(file).document == parse(read_text("case.lex", plain)).document
    assert parse(file).document.statements[1].span.start == plain.index("norm")  # type: ignore[union-attr]


def test_tabs_are_blanks() -> None:
    assert _read("norm N\tof T\n\twhen\ta\t-- c") == _read("norm N of T when a")


# ---- statements


def test_several_statements_share_a_line() -> None:
    assert _read("let A be State  let B be State  given f(A, B)") == _read(
        "let A be State\nlet B be State\ngiven f(A, B)"
    )


def test_a_variant_on_one_line() -> None:
    text = 'case C\n  variant X "t" given a  expect Q excluded end\n  view V\nend'
    (case,) = _read(text)
    assert [type(s).__name__ for s in case.body] == ["CaseDecl", "ViewDecl"]
    assert [type(s).__name__ for s in case.body[0].body] == ["GivenDecl", "VariantExpect"]


@pytest.mark.parametrize(
    "text",
    [
        'position P "one\nnorm two\n  case three"\nlet A be State',
        'norm N of T\n  quote "a\ntreaty \\" b\nnorm c"\nlet A be State',
        'position P "-- no comment"\nlet A be State',
        'position P -- a " mark\nlet A be State',
    ],
)
def test_keywords_in_quotations_begin_nothing(text: str) -> None:
    assert [type(s).__name__ for s in _read(text)][1:] == ["IndividualDecl"]


@pytest.mark.parametrize(
    "text",
    [
        "standard s of T and\ncustom\n  met when a",
        "closed\nfact f(x: S)",
        "ask Q: a\n  expect open on\nfact",
        "import vclt, custom",
        "case C\nvariant X\n  given a and\nholds(x) and\n  b\nend end",
    ],
)
def test_keywords_that_go_on_with_a_line_begin_nothing(text: str) -> None:
    assert len(_read(text)) == 1


def test_words_are_whole() -> None:
    for text in ("norm N\n  whenever a", "norm N\n  when_a", "let A be State\nended"):
        assert parse(read_text("case.lex", text)).diagnostics, text


def test_keywords_of_clauses_are_names_in_conditions() -> None:
    (given,) = _read("given party(A, T) and before(A, B) and owed(n, A) and bearer(n, A) at 1986")
    assert [part.name.text for part in given.body.parts] == ["party", "before", "owed", "bearer"]


def test_what_can_be_read_is_kept() -> None:
    parsed = parse(read_text("case.lex", "let A be State\nnorm N of\nlet B be State"))
    assert len(parsed.diagnostics) == 1
    assert parsed.document.statements == _read("let A be State\nlet B be State")


def test_an_unreadable_case_still_takes_its_end() -> None:
    text = "case 7\n  let A be State\nend\ncase D\n  variant 8\n    given a\n  end\nend"
    assert [d.code for d in parse(read_text("case.lex", text)).diagnostics] == ["E-SYNTAX"] * 2


# ---- literate files

_LITERATE = """\
# A heading with treaty in it

```lex
let A be State
case C
```
norm is only prose here.

~~~ lex
  given f(A)
end
~~~

````text
```lex
not read
```
````
```python
norm = 1
```
"""


def test_only_lex_blocks_are_read_and_a_case_may_span_them() -> None:
    individual, case = _read(_LITERATE, "case.lex.md")
    assert individual.span.line == 4
    assert case.body[0].span.line == 10
    assert case.span.text.startswith("case C")
    assert case.span.text.endswith("end")
    assert [fence.info for fence in fences(_LITERATE)] == ["lex", "lex", "text", "python"]


def test_messages_point_into_the_whole_file() -> None:
    text = _LITERATE.replace("given f(A)", "given f(A")
    (diagnostic,) = parse(read_text("case.lex.md", text)).diagnostics
    assert diagnostic.span is not None
    assert (diagnostic.span.line, diagnostic.span.column) == (10, 10)


def test_a_fence_never_closed_runs_to_the_end() -> None:
    assert blocks("```lex\nlet A be State", literate=True) == ((7, 21),)
    assert blocks("", literate=True) == ()


# ---- claims


def test_a_claim_by_itself() -> None:
    formula, diagnostics = parse_formula(read_text("claim", "China breaches CAT.3.1[Ryu]"))
    assert isinstance(formula, tree.Breaches)
    assert not diagnostics
    formula, diagnostics = parse_formula(read_text("claim", "a and b or c"))
    assert formula is None
    assert [(d.code, d.span and d.span.start) for d in diagnostics] == [("E-MIXED", 8)]
    formula, diagnostics = parse_formula(read_text("claim", ""))
    assert formula is None
    assert [d.code for d in diagnostics] == ["E-SYNTAX"]


# ---- nesting


def test_nesting_has_a_limit_and_never_a_crash() -> None:
    for depth, deep in ((90, False), (500, True), (5000, True)):
        text = f"given {'not ' * depth}a\nlet A be State"
        parsed = parse(read_text("case.lex", text))
        assert [d.title for d in parsed.diagnostics] == ["nested too deep"] * deep
        assert len(parsed.document.statements) == 2 - deep
    nested = "all of (a, " * 500 + "b" + ")" * 500
    (diagnostic,) = parse(read_text("case.lex", f"given {nested}")).diagnostics
    assert diagnostic.title == "nested too deep"
    assert _read(f"given {'(' * 500}a{')' * 500}") == _read("given a")


def test_cases_nest_only_so_deep() -> None:
    (case,) = _read("case A\n  case B\n    let C be State\n  end\nend")
    assert case.body[0].opening.name.text == "B"
    for text in ("case A\n" * 500 + "end\n" * 500, "case A\n" * 500):
        assert {d.code for d in parse(read_text("case.lex", text)).diagnostics} == {"E-NEST"}


def test_unclosed_brackets_of_any_depth_are_a_message() -> None:
    for text in ("given " + "(" * 500, "given " + "all of (" * 500 + "a", "given a" + ")" * 500):
        diagnostics = parse(read_text("case.lex", text)).diagnostics
        assert [d.code for d in diagnostics] == ["E-SYNTAX"]


def test_a_long_text_without_sense_is_reported_soon() -> None:
    started = time.perf_counter()
    for text in ("word " * 10_000, "given all of (" + "f(a), " * 3_000 + "b or c and d)"):
        diagnostics = parse(read_text("case.lex", text)).diagnostics
        assert len(diagnostics) == 1
        assert diagnostics[0].code in ("E-SYNTAX", "E-MIXED")
    assert time.perf_counter() - started < 30
