"""`lexlogic norms`: what the norm library holds."""

from __future__ import annotations

from collections.abc import Iterator

import click

from lexlogic.cli.library_program import library_program, library_titles
from lexlogic.cli.norms_lint import lint_files
from lexlogic.cli.screen import page, show
from lexlogic.program import model as m
from lexlogic.rendering.norm_sheet import render_norm, touching
from lexlogic.rendering.page import wrapped
from lexlogic.text import Span


@click.command("norms", short_help="browse the norm library")
@click.argument("query", nargs=-1, metavar="[QUERY]")
@click.option("--lint", is_flag=True, help="Say what law files lack: QUERY names files, or none.")
def command(query: tuple[str, ...], lint: bool) -> None:
    """List the norm library, or what in it answers to QUERY.

    QUERY is a norm (`CAT.3.1`), or a word of a treaty, an article, a concept, a position, an
    authority. With `--lint` it is files of law, the library's if none is named: what has no
    citation, no holder, no reader. The exit code is then 1 if anything is found.
    """
    if lint:
        click.get_current_context().exit(lint_files(query))
    wanted = " ".join(query).strip()
    if not wanted:
        show("\n".join(_files()) + "\n")
        return
    program = library_program()
    norms = tuple(n for n in program.norms if str(n.name).lower() == wanted.lower())
    if norms:
        show(render_norm(program, norms, page()))
        return
    lines = list(_found(program, wanted))
    if lines:
        show("\n".join(lines) + "\n")
        return
    show(f"Nothing in the library answers to `{wanted}`. `lexlogic norms` lists the files.\n")
    click.get_current_context().exit(1)


def _files() -> Iterator[str]:
    titles = library_titles()
    room = max(len(name) for _, name, _ in titles)
    folder = None
    for each, name, title in titles:
        if each != folder:
            yield from ([""] if folder is not None else [])
            yield f"{each or 'everywhere'}"
            folder = each
        yield from wrapped(title or "no title", page().width, f"  {name:<{room}}  ")
    yield ""
    yield "A case takes one in with  import NAME.   Search:  lexlogic norms WORD"


def _found(program: m.Program, wanted: str) -> Iterator[str]:
    """Norms, concepts, positions and sources that mention the words, under headings."""
    words = wanted.lower().split()

    def matches(*texts: object) -> bool:
        text = " ".join(map(str, texts)).lower()
        text += " " + text.replace("_", " ")
        return all(word in text for word in words)

    sources = {s.name: s for s in program.sources}
    norms: dict[str, tuple[str, Span | None]] = {}
    for n in program.norms:
        titles = [sources[s].title for s in n.sources if s in sources]
        place = " ".join(f"{s} {n.article}" for s in n.sources)
        positions = touching(program, (n,))
        texts = (n.name, n.title, place, n.quote, n.summary, n.cite, *titles, *positions)
        if matches(*texts, n.span.file.name if n.span else ""):
            norms.setdefault(str(n.name), (n.title, n.span))
    yield from _section("Norms", [(k, t, s) for k, (t, s) in norms.items()])
    yield from _section(
        "Facts, concepts and standards",
        [
            (str(p.name), p.gloss.replace("{", "").replace("}", ""), p.span)
            for p in program.predicates
            if p.kind is not m.PredicateKind.ENGINE and matches(p.name, p.gloss, _cite(p.citation))
        ],
    )
    yield from _section(
        "Positions",
        [
            (str(p.name), f"{p.text}{_holders(p)}", p.span)
            for p in program.positions
            if matches(p.name, p.alias, p.text, _holders(p), p.span.file.name if p.span else "")
        ],
    )
    yield from _section(
        "Sources",
        [
            (str(s.name), f"{s.title} {f'({s.cite})' if s.cite else ''}".strip(), s.span)
            for s in program.sources
            if matches(s.name, s.title, s.cite)
        ],
    )
    yield from _section(
        "Principles",
        [
            (str(p.name), p.title or _cite(p.citation), p.span)
            for p in program.principles
            if matches(p.name, p.title, _cite(p.citation))
        ],
    )


def _section(title: str, rows: list[tuple[str, str, Span | None]]) -> Iterator[str]:
    if not rows:
        return
    yield title
    for name, text, span in rows:
        place = f"  ({span})" if span else ""
        flat = " ".join(text.split())
        yield from wrapped(f"{flat}{place}", page().width, f"  {name}  ", "      ")


def _holders(position: m.Position) -> str:
    parts = []
    for word, holders in (
        ("held by", position.held_by),
        ("opposed by", position.opposed_by),
        ("left open by", position.left_open_by),
    ):
        if holders:
            names = "; ".join(
                f"{h.name}, {h.authority}" if h.authority else h.name for h in holders
            )
            parts.append(f"{word} {names}")
    return f". {'. '.join(parts)}" if parts else ""


def _cite(citation: m.Citation | None) -> str:
    if citation is None:
        return ""
    return f"{citation.source or ''} {citation.article} {citation.text}".strip()
