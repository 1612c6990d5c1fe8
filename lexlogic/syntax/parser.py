"""Text -> syntax tree, with every syntax error of the text reported in one run.

The LALR tables take over a second to make, so they are kept in the user's own cache folder, under a
name made from the grammar and the Lark version. A folder that others may write to is not read from.
"""

from __future__ import annotations

import hashlib
from functools import cache
from typing import Any

import lark
from attrs import field, frozen
from lark import Lark, TextSlice
from lark.exceptions import UnexpectedInput

from lexlogic import cache as user_cache
from lexlogic.diagnostics import Diagnostic
from lexlogic.library import grammar_path
from lexlogic.syntax import hints, tree
from lexlogic.syntax.builder import Builder
from lexlogic.syntax.literate import blocks
from lexlogic.syntax.recovery import Slice, statements
from lexlogic.text import Span, TextFile

LANGUAGE_VERSION = "1.0"
_STARTS = ["statements", "variant_statements"]


@frozen
class Parsed:
    """What parsing a file gives: the document of its readable statements, and what is wrong with the rest."""

    document: tree.Document
    diagnostics: tuple[Diagnostic, ...] = field(eq=False)


def construct(strict: bool = False) -> Lark:
    """Build the parser from the grammar files. `strict` also looks for conflicts (slow; tests only)."""
    return Lark.open(
        str(grammar_path("lexlogic.lark")),
        parser="lalr",
        lexer="contextual",
        propagate_positions=True,
        maybe_placeholders=True,
        start=_STARTS,
        strict=strict,
    )


@cache
def _parser() -> Lark:
    digest = hashlib.sha256(lark.__version__.encode())
    for name in ("lexlogic.lark", "terminals.lark"):
        digest.update(grammar_path(name).read_bytes())
    key = f"parser-{digest.hexdigest()[:32]}"
    with user_cache.reading(key) as stream:
        if stream is not None:
            try:
                return Lark.load(stream)
            except Exception:  # a damaged or foreign cache file is only a slow start
                user_cache.forget(key)
    parser = construct()
    with user_cache.writing(key) as stream:
        if stream is not None:
            parser.save(stream)
    return parser


def parse(file: TextFile) -> Parsed:
    """Parse a file, plain (`.lex`) or literate (`.lex.md`); never raises for what the user wrote."""
    diagnostics: list[Diagnostic] = []
    flat: list[Any] = []
    comments: list[tree.Comment] = []
    for start, end in blocks(file.text, file.name.endswith(".md")):
        comments.extend(_comments(file, start, end))
        for piece in statements(file.text, start, end):
            flat.extend(_parse_slice(file, piece, diagnostics))
    body = _nest(file, flat, diagnostics)
    document = tree.Document(body, tuple(comments), span=Span(file, 0, len(file.text)))
    return Parsed(document, tuple(diagnostics))


def parse_formula(file: TextFile) -> tuple[Any | None, tuple[Diagnostic, ...]]:
    """Parse a file that holds one claim and nothing else; used for questions typed on the command line."""
    wrapped = TextFile(file.name, None, f"ask question : {file.text}")
    parsed = parse(wrapped)
    if parsed.diagnostics or len(parsed.document.statements) != 1:
        return None, parsed.diagnostics
    return parsed.document.statements[0], ()


def _parse_slice(file: TextFile, piece: Slice, diagnostics: list[Diagnostic]) -> list[Any]:
    start = "variant_statements" if piece.in_variant else "statements"
    try:
        parsed = _parser().parse(TextSlice(file.text, piece.start, piece.end), start=start)
    except UnexpectedInput as error:
        diagnostics.append(hints.explain(file, piece, error))
        return []
    builder = Builder(file)
    return [builder.build(child) for child in parsed.children]


def _comments(file: TextFile, start: int, end: int) -> list[tree.Comment]:
    from lexlogic.syntax.recovery import comment_spans

    return [
        tree.Comment(file.text[begin:finish], span=Span(file, begin, finish))
        for begin, finish in comment_spans(file.text, start, end)
    ]


def _nest(file: TextFile, flat: list[Any], diagnostics: list[Diagnostic]) -> tuple[Any, ...]:
    """Put the statements between `case` (or `variant`) and its `end` inside it."""
    stack: list[tuple[Any, list[Any]]] = [(None, [])]
    for item in flat:
        if isinstance(item, tree.CaseOpen | tree.VariantOpen):
            stack.append((item, []))
        elif isinstance(item, tree.EndMark):
            if len(stack) == 1:
                diagnostics.append(_unopened(item))
                continue
            opening, body = stack.pop()
            span = Span(file, opening.span.start, item.span.end)
            stack[-1][1].append(tree.CaseDecl(opening, tuple(body), span=span))
        else:
            stack[-1][1].append(item)
    while len(stack) > 1:
        opening, body = stack.pop()
        if opening is None:
            break
        diagnostics.append(_unclosed(opening))
        span = Span(file, opening.span.start, len(file.text))
        stack[-1][1].append(tree.CaseDecl(opening, tuple(body), span=span))
    return tuple(stack[0][1])


def _unopened(item: Any) -> Diagnostic:
    return Diagnostic(
        "E-NEST",
        "nothing to end",
        item.span,
        "This `end` closes no case and no variant. Delete it, or begin a case above it.",
    )


def _unclosed(opening: Any) -> Diagnostic:
    word = "case" if isinstance(opening, tree.CaseOpen) else "variant"
    return Diagnostic(
        "E-NEST",
        "no end",
        opening.span,
        f"This {word} is never closed. After its last line write:",
        help="end",
    )
