"""Declarations of a library -> the entries of a list, and the small texts that sheets share."""

from __future__ import annotations

from lexlogic.program import model as m
from lexlogic.rendering.sheets import Entry
from lexlogic.text import Span


def norm_entry(norm: m.Norm) -> Entry:
    """A norm in a list."""
    return Entry("norm", str(norm.name), norm.title, *place(norm.span))


def rule_entry(rule: m.Rule) -> Entry:
    """A rule in a list: its title, or what it rests on."""
    return Entry("rule", rule.name, rule.title or citation_text(rule.citation), *place(rule.span))


def principle_entry(principle: m.Principle) -> Entry:
    """A principle in a list."""
    title = principle.title or citation_text(principle.citation)
    return Entry("principle", str(principle.name), title, *place(principle.span))


def predicate_entry(predicate: m.Predicate) -> Entry:
    """A fact, conduct, concept or standard in a list."""
    text = predicate.gloss.replace("{", "").replace("}", "")
    return Entry(predicate.kind.value, str(predicate.name), text, *place(predicate.span))


def position_entry(position: m.Position) -> Entry:
    """A position in a list, with those who hold, oppose it or leave it open."""
    parts = [position.text]
    for word, holders in (
        ("held by", position.held_by),
        ("opposed by", position.opposed_by),
        ("left open by", position.left_open_by),
    ):
        if holders:
            parts.append(f"{word} {'; '.join(map(holder_text, holders))}")
    return Entry("position", str(position.name), ". ".join(parts), *place(position.span))


def source_entry(source: m.Source) -> Entry:
    """A source in a list, with its citation."""
    text = f"{source.title} ({source.cite})" if source.cite else source.title
    return Entry(source.kind.value, str(source.name), text.strip(), *place(source.span))


def citation_text(citation: m.Citation | None) -> str:
    """The source and article of a citation."""
    if citation is None:
        return ""
    return f"{citation.source or ''} {citation.article} {citation.text}".strip()


def place(span: Span | None) -> tuple[str | None, int | None]:
    """The file and line of a declaration."""
    return (span.file.name, span.line) if span is not None else (None, None)


def flat_text(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())


def holder_text(holder: m.Holder) -> str:
    """Who, and where."""
    return f"{holder.name}, {holder.authority}" if holder.authority else holder.name
