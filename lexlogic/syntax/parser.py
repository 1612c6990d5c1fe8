"""Text -> syntax tree, with every syntax error of the text reported in one run.

The LALR tables take most of a second to make, so they are kept in the user's own cache folder,
under a name made from the grammar and the Lark version.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from typing import Any

import attrs
import lark
from attrs import Factory, field, frozen
from lark import Lark, TextSlice, Token
from lark.exceptions import UnexpectedInput

from lexlogic import cache as user_cache
from lexlogic.diagnostics import Diagnostic, Label, in_file_order
from lexlogic.library import grammar_path
from lexlogic.syntax import hints, tree
from lexlogic.syntax.builder import Builder
from lexlogic.syntax.clauses import clauses
from lexlogic.syntax.literate import blocks
from lexlogic.syntax.recovery import Slice, comment_spans, statements, swallowing_quote
from lexlogic.syntax.trouble import Attempt
from lexlogic.text import Span, TextFile

LANGUAGE_VERSION = "1.0"
DEEPEST_CASE = 20
"""How many cases and variants may stand inside each other."""

_MOST_TRIED = 200_000  # characters parsed in search of a repair, about a second's work
_MOST_CLAUSES = 10  # clauses of one statement that are reported
_UNCERTAIN = ("quotation mark",)  # what follows may stand inside the quotation
_OUTSIDE_VARIANTS = (
    tree.ImportDecl,
    tree.SortDecl,
    tree.ExceptionDecl,
    tree.ViewDecl,
    tree.AskDecl,
    tree.VariantOpen,
    tree.CaseOpen,
)


class _Words:
    """Has the lexer look for a whole word everywhere, and changes no token."""

    always_accept = ("NAME",)

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        """Return the tokens as they are."""
        return stream


_STARTS = ["statements", "variant_statements", "claim"]


@frozen
class Parsed:
    """What parsing a file gives: the readable statements, and what is wrong with the rest."""

    document: tree.Document
    """The statements that could be read."""
    diagnostics: tuple[Diagnostic, ...] = field(eq=False)
    """What could not be read, in file order."""


def construct(strict: bool = False) -> Lark:
    """Build the parser from the grammar files. `strict` also looks for conflicts (tests only)."""
    return Lark.open(
        str(grammar_path("lexlogic.lark")),
        parser="lalr",
        lexer="contextual",
        propagate_positions=True,
        maybe_placeholders=True,
        start=_STARTS,
        postlex=_Words(),
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
            except Exception:  # a damaged cache file only makes a slow start
                user_cache.forget(key)
    parser = construct()
    with user_cache.writing(key) as stream:
        if stream is not None:
            parser.save(stream)
    return parser


def parse(file: TextFile) -> Parsed:
    """Parse a file, plain (`.lex`) or literate (`.lex.md`); no text makes it raise."""
    reader = _Reader(file)
    for start, end in blocks(file.text, file.name.endswith(".md")):
        reader.read(start, end)
    body = _nest(file, reader.flat, reader.diagnostics)
    comments = tuple(reader.comments)
    document = tree.Document(body, comments, span=Span(file, 0, len(file.text)))
    return Parsed(document, in_file_order(reader.diagnostics))


def parse_formula(file: TextFile) -> tuple[tree.Formula | None, tuple[Diagnostic, ...]]:
    """Parse a file that holds one claim and nothing else, as typed on the command line."""
    diagnostics: list[Diagnostic] = []
    piece = Slice(0, len(file.text), False)
    try:
        parsed: Any = _parser().parse(file.text, start="claim")
    except UnexpectedInput as error:
        return None, (hints.explain(file, piece, error, _attempt("claim", error)),)
    formula: tree.Formula | None = Builder(file, diagnostics).build(parsed)
    return (None if diagnostics else formula), tuple(diagnostics)


@frozen
class _Reader:
    """Reads the blocks of a file, one statement after another."""

    file: TextFile
    flat: list[Any] = Factory(list)
    comments: list[tree.Comment] = Factory(list)
    diagnostics: list[Diagnostic] = Factory(list)
    depth: list[str] = Factory(list)

    def read(self, start: int, end: int) -> None:
        """Read text[start:end]; where a quotation is not closed, go on after its line."""
        text = self.file.text
        unclosed: set[int] = set()
        place = start
        while place < end:
            depth = list(self.depth)
            for piece in statements(text, place, end, depth, unclosed):
                quote = self._statement(piece, unclosed)
                if quote is not None:
                    unclosed.add(quote)
                    place = piece.start
                    break
                _track(text, piece, self.depth)
            else:
                break
        for begin, finish in comment_spans(text, start, end, unclosed):
            span = Span(self.file, begin, finish)
            self.comments.append(tree.Comment(text[begin:finish].rstrip(), span=span))

    def _statement(self, piece: Slice, unclosed: set[int]) -> int | None:
        """Read one slice. Return a quotation mark to be taken as never closed, if that is it."""
        start = "variant_statements" if piece.in_variant else "statements"
        try:
            part = TextSlice(self.file.text, piece.start, piece.end)
            parsed: Any = _parser().parse(part, start=start)
        except UnexpectedInput as error:
            quote = swallowing_quote(self.file.text, piece)
            if quote is not None and quote not in unclosed:
                return quote
            self.diagnostics.extend(_mistakes(self.file, piece, start, error))
            self._keep_nesting(piece)
            return None
        builder = Builder(self.file, self.diagnostics)
        built = [builder.build(child) for child in parsed.children]
        self.flat.extend(node for node in built if node is not None)
        return None

    def _keep_nesting(self, piece: Slice) -> None:
        """Put in for an unreadable statement the case it opens and the `end` it holds, if any."""
        before = len(self.depth)
        depth = list(self.depth)
        _track(self.file.text, piece, depth)
        first = self.file.text[piece.start : piece.end].split(None, 1)[0]
        span = Span(self.file, piece.start, piece.start + len(first))
        name = tree.Name("?", span=span)
        if len(depth) > before and first == "variant":
            self.flat.append(tree.VariantOpen(name, None, span=span))
        elif len(depth) > before:
            self.flat.append(tree.CaseOpen(name, None, None, span=span))
        elif len(depth) < before:
            self.flat.append(tree.EndMark(span=span))


def _mistakes(
    file: TextFile, piece: Slice, start: str, error: UnexpectedInput
) -> Iterator[Diagnostic]:
    """What is wrong with a statement: its first mistake, and those of further clauses that cannot be read
    by themselves.
    """
    spent = [0]
    first = hints.explain(file, piece, error, _attempt(start, error, spent))
    yield first
    parts = clauses(file, piece)
    if parts is None or first.title in _UNCERTAIN:
        return
    bad = parts.bad(lambda alone: _failure(alone, piece, start) is None)
    # The first is about one of them, or shows where one that is not finished runs into the next.
    said = parts.holding(first.span.start) if first.span is not None else 0
    others = [alone for index, alone in bad.items() if index != said]
    for alone in others[0 if said in bad else 1 : _MOST_CLAUSES]:
        failure = _failure(alone, piece, start)
        if failure is not None:
            further = hints.explain(alone, piece, failure, _attempt(start, failure, spent))
            yield _in_file(file, further)


def _failure(file: TextFile, piece: Slice, start: str) -> UnexpectedInput | None:
    try:
        _parser().parse(TextSlice(file.text, piece.start, piece.end), start=start)
    except UnexpectedInput as error:
        return error
    return None


def _in_file(file: TextFile, diagnostic: Diagnostic) -> Diagnostic:
    """The diagnostic about the file itself, where it is about one with clauses blanked."""
    span = diagnostic.span
    if span is None or span.file is file:
        return diagnostic
    labels = tuple(Label(Span(file, b.span.start, b.span.end), b.text) for b in diagnostic.labels)
    return attrs.evolve(diagnostic, span=Span(file, span.start, span.end), labels=labels)


def _track(text: str, piece: Slice, depth: list[str]) -> None:
    """Note the cases and variants that a slice opens and closes."""
    statements(text, piece.start, piece.end, depth)


def _attempt(start: str, first: UnexpectedInput, spent: list[int] | None = None) -> Attempt:
    """Return what tries to parse a text from a start rule, and says where it fails.

    After much work, which `spent` counts for all mistakes of a statement, it fails where the first did.
    """
    tried = [0] if spent is None else spent

    def attempt(text: str) -> UnexpectedInput | None:
        tried[0] += len(text) + 100
        if tried[0] > _MOST_TRIED:
            return first
        try:
            _parser().parse(text, start=start)
        except UnexpectedInput as error:
            return error
        return None

    return attempt


def _nest(
    file: TextFile, flat: list[Any], diagnostics: list[Diagnostic]
) -> tuple[tree.Statement, ...]:
    """Put the statements between `case` (or `variant`) and its `end` inside it."""
    stack: list[tuple[Any, list[Any]]] = [(None, [])]
    put_in = 0  # ends taken as missing: as many may turn up later
    for item in flat:
        if isinstance(item, _OUTSIDE_VARIANTS) and isinstance(stack[-1][0], tree.VariantOpen):
            diagnostics.append(_unclosed(stack[-1][0], before=item))
            _close(file, stack, item.span.start, diagnostics)
            put_in += 1
        if isinstance(item, tree.CaseOpen | tree.VariantOpen):
            stack.append((item, []))
        elif not isinstance(item, tree.EndMark):
            stack[-1][1].append(item)
        elif len(stack) == 1 and put_in:
            put_in -= 1
        elif len(stack) == 1:
            diagnostics.append(_unopened(item))
        else:
            _close(file, stack, item.span.end, diagnostics)
    while len(stack) > 1:
        diagnostics.append(_unclosed(stack[-1][0]))
        _close(file, stack, len(file.text), diagnostics)
    return tuple(stack[0][1])


def _close(
    file: TextFile, stack: list[tuple[Any, list[Any]]], end: int, diagnostics: list[Diagnostic]
) -> None:
    opening, body = stack.pop()
    if len(stack) > DEEPEST_CASE:
        message = f"Cases and variants stand here more than {DEEPEST_CASE} deep inside each other. "
        message += "Let some stand beside each other."
        diagnostics.append(Diagnostic("E-NEST", "nested too deep", opening.span, message))
        return
    span = Span(file, opening.span.start, end)
    stack[-1][1].append(tree.CaseDecl(opening, tuple(body), span=span))


def _unopened(item: tree.EndMark) -> Diagnostic:
    message = "This `end` closes no case and no variant. Delete it, or begin a case above it."
    return Diagnostic("E-NEST", "nothing to end", item.span, message)


def _unclosed(
    opening: tree.CaseOpen | tree.VariantOpen, before: tree.Node | None = None
) -> Diagnostic:
    word = "case" if isinstance(opening, tree.CaseOpen) else "variant"
    message = f"This {word} is never closed. After its last line write:"
    labels: tuple[Label, ...] = ()
    if before is not None:
        message = "This variant is not closed where something begins that no variant can hold. "
        message += f"Above line {before.span.line} write:"
        labels = (Label(Span(before.span.file, before.span.start, before.span.start), "from here"),)
    return Diagnostic("E-NEST", "no end", opening.span, message, labels, help="end")
