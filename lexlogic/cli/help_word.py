"""`lexlogic help WORD`: what a command, a word of the answers or an error code means."""

from __future__ import annotations

import difflib

import click

from lexlogic.cli.screen import page, show
from lexlogic.codes import CODES, find_code
from lexlogic.rendering.glossary import GLOSSARY
from lexlogic.rendering.page import wrapped


@click.command("help", short_help="what a command, a word or an error code means")
@click.argument("word", required=False, default="")
def command(word: str) -> None:
    """Explain a command, a word of the answers, or an error code."""
    context = click.get_current_context()
    parent = context.find_root()
    group = parent.command
    assert isinstance(group, click.Group)
    if not word:
        click.echo(group.get_help(parent))
        click.echo(_index(group, parent))
        return
    found = group.get_command(parent, word.lower())
    if found is not None:
        with click.Context(found, info_name=f"lexlogic {word.lower()}") as inner:
            click.echo(found.get_help(inner))
        return
    entry = find_code(word)
    lines: list[str] = []
    if entry is not None:
        lines = [page().rule(entry.title.upper(), entry.code)]
        lines += wrapped(entry.meaning, 72)
        lines += ["", "Wrong", *_indented(entry.wrong), "", "Right", *_indented(entry.cure)]
    elif _plain(word) in GLOSSARY:
        name = _plain(word)
        meaning = GLOSSARY[name]
        head = f"{meaning.mark} {name.upper()}".strip()
        lines = [*wrapped(f"{head}: {meaning.short}.", 72), "", *wrapped(meaning.long, 72)]
    if lines:
        show("\n".join(lines) + "\n")
        return
    known = [*group.list_commands(parent), *GLOSSARY, *CODES]
    close = difflib.get_close_matches(word.lower(), [k.lower() for k in known], n=1)
    close = [k for k in known if close and k.lower() == close[0]]
    guess = f" Did you mean `{close[0]}`?" if close else ""
    show("\n".join(wrapped(f"Nothing is called `{word}`.{guess}", 72)) + "\n")
    show("lexlogic help  lists what there is.\n")
    context.exit(2)


def _plain(word: str) -> str:
    """The entry a word belongs to: `A1` is an assumption, `ENTAILED` is entailed."""
    marks = {GLOSSARY[name].mark: name for name in reversed(list(GLOSSARY))}
    if word[:1] in "Aa" and word[1:].isdigit():
        return "assumption"
    plain = word.lower()
    if plain not in GLOSSARY:
        plain = plain.removesuffix("s")
    return marks.get(word, plain) if word else plain


def _indented(text: str) -> list[str]:
    return [f"  {line}" for line in text.splitlines()]


def _index(group: click.Group, context: click.Context) -> str:
    del group, context
    lines = ["", *wrapped(", ".join(GLOSSARY), 78, "Words   ")]
    lines += wrapped(", ".join(CODES), 78, "Codes   ")
    return "\n".join(lines)
