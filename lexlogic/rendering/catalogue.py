"""What is asked of a library -> the one thing it names, or everything that answers to its words."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator

from lexlogic.program import model as m
from lexlogic.program.shelf import Shelf
from lexlogic.rendering.entries import (
    citation_text,
    norm_entry,
    position_entry,
    predicate_entry,
    principle_entry,
    rule_entry,
    source_entry,
)
from lexlogic.rendering.saying import touching
from lexlogic.rendering.sheet_makers import (
    concept_sheet,
    norm_sheet,
    position_sheet,
    principle_sheet,
    rule_sheet,
    source_sheet,
)
from lexlogic.rendering.sheets import Entry, Sheet

Sections = tuple[tuple[str, tuple[Entry, ...]], ...]
"""Headings, each with what stands under it."""

_ARTICLE_WORD = re.compile(r"\b(articles?|arts?)\b\.?", re.IGNORECASE)
_RANGE = re.compile(r"(\d+)\s*-\s*(\d+)")
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")


def sheet_of(shelf: Shelf, query: str, on: int) -> Sheet | None:
    """The sheet of what the query names, capitals aside; none if it names no one thing.

    A norm may be named with its article (`CAT 3(1)`), a limb of it as `N.2`, a position by its alias, a source
    by its title. `on`: the day for who is bound, as an ordinal.
    """
    program, wanted = shelf.program, query.casefold()
    names = {str(n.name).casefold() for n in program.norms}
    limb = re.sub(r"\.\d+$", "", wanted)
    name = wanted if wanted in names else limb
    norms = tuple(n for n in program.norms if str(n.name).casefold() == name)
    if not norms and (article := _article(program, query)) is not None:
        of = [n for n in program.norms if article[0] in n.sources and n.article == article[1]]
        norms = tuple(of) if len({n.name for n in of}) == 1 else ()
    if norms and (limb == name or wanted == name):
        return norm_sheet(shelf, norms, on)
    for source in program.sources:
        if wanted in (source.name.casefold(), source.title.casefold()):
            return source_sheet(shelf, source, on)
    for position in program.positions:
        if wanted in (position.name.casefold(), position.alias.casefold()):
            return position_sheet(shelf, position)
    for predicate in program.predicates:
        if predicate.kind is not m.PredicateKind.ENGINE and wanted == predicate.name.casefold():
            return concept_sheet(shelf, predicate)
    for rule in _own(program.rules):
        if wanted == rule.name.casefold():
            return rule_sheet(shelf, rule)
    for principle in program.principles:
        if wanted == principle.name.casefold():
            return principle_sheet(shelf, principle)
    return None


def found(shelf: Shelf, query: str) -> Sections:
    """Everything that speaks of all the words, or of the article, if the query is a treaty and an article."""
    program = shelf.program
    article = _article(program, query)
    sections = _of_article(program, *article) if article else ()
    return sections or tuple(_of_words(program, query))


def nearest(shelf: Shelf, query: str) -> str | None:
    """The name most like the query."""
    program = shelf.program
    names = [str(norm.name) for norm in program.norms]
    names += [str(source.name) for source in program.sources]
    names += [str(position.name) for position in program.positions]
    names += [str(predicate.name) for predicate in program.predicates]
    names += [rule.name for rule in _own(program.rules)]
    names += [str(principle.name) for principle in program.principles]
    names += [p.alias for p in program.positions if p.alias]
    by_small = {name.casefold(): name for name in names}
    close = difflib.get_close_matches(query.casefold(), by_small, n=1, cutoff=0.7)
    return by_small[close[0]] if close else None


# ---- by article


def _article(program: m.Program, query: str) -> tuple[m.SourceId, str] | None:
    """The source and article that a query such as `CAT 3(1)` or `article 53 VCLT` names."""
    words = _ARTICLE_WORD.sub(" ", query).split()
    sources = {s.name.casefold(): s.name for s in program.sources}
    named = [w for w in words if w.casefold() in sources]
    numbers = [w for w in words if w not in named]
    if len(named) != 1 or len(numbers) != 1 or not re.match(r"\d|[IVX]+\b", numbers[0]):
        return None
    return sources[named[0].casefold()], numbers[0]


def _of_article(program: m.Program, source: m.SourceId, article: str) -> Sections:
    def cites(citation: m.Citation | None) -> bool:
        same = citation is not None and citation.source == source
        return same and citation is not None and covers(citation.article, article)

    norms = [n for n in program.norms if source in n.sources and covers(n.article, article)]
    return _sections(
        [norm_entry(n) for n in norms if n.clause <= 1],
        [predicate_entry(p) for p in program.predicates if cites(p.citation)],
        [rule_entry(r) for r in _own(program.rules) if cites(r.citation)],
        [principle_entry(p) for p in program.principles if cites(p.citation)],
        [],
        [],
    )


def covers(cited: str, wanted: str) -> bool:
    """Whether a citation such as `2(1), 11-16` is of the article, or of a part of it."""
    for part in re.split(r"[,;]| and ", cited):
        piece = part.strip()
        if piece == wanted or re.match(re.escape(wanted) + r"(?!\w)", piece):
            return True
        bounds = _RANGE.match(piece)
        if bounds and wanted.isdigit() and int(bounds[1]) <= int(wanted) <= int(bounds[2]):
            return True
    return False


# ---- by words


def _of_words(program: m.Program, query: str) -> Sections:
    matches = _matcher(query)
    titles = {s.name: s.title for s in program.sources}
    groups = {p: g.name for g in program.groups for p in g.members}

    def norm_matches(n: m.Norm) -> bool:
        place = " ".join(f"{s} {n.article} {titles.get(s, '')}" for s in n.sources)
        texts = (n.name, n.title, place, n.quote, n.summary, n.cite)
        return matches(*texts, _file(n)) or matches(*touching(program, (n,)))

    return _sections(
        [norm_entry(n) for n in program.norms if n.clause <= 1 and norm_matches(n)],
        [
            predicate_entry(p)
            for p in program.predicates
            if p.kind is not m.PredicateKind.ENGINE
            and matches(p.name, p.gloss, citation_text(p.citation), _file(p))
        ],
        [
            rule_entry(r)
            for r in _own(program.rules)
            if matches(r.name, r.title, citation_text(r.citation), _file(r))
        ],
        [
            principle_entry(p)
            for p in program.principles
            if matches(p.name, p.title, citation_text(p.citation), _file(p))
        ],
        [
            position_entry(p)
            for p in program.positions
            if matches(p.name, p.alias, position_entry(p).title, _file(p), groups.get(p.name, ""))
        ],
        [source_entry(s) for s in program.sources if matches(s.name, s.title, s.cite)],
    )


def _matcher(query: str) -> Callable[..., bool]:
    """Whether texts hold all the words of a query, each from the beginning of a word on."""
    patterns = [re.compile(rf"(?<!\w){re.escape(w)}", re.IGNORECASE) for w in query.split()]

    def matches(*texts: object) -> bool:
        text = " ".join(map(str, texts))
        text += " " + _HUMPS.sub(" ", text.replace("_", " "))
        return all(pattern.search(text) for pattern in patterns)

    return matches


def _sections(*entries: list[Entry]) -> Sections:
    headings = (
        "Norms",
        "Facts, concepts and standards",
        "Rules",
        "Principles",
        "Positions",
        "Sources",
    )
    pairs = zip(headings, entries, strict=True)
    return tuple((heading, tuple(each)) for heading, each in pairs if each)


def _own(rules: tuple[m.Rule, ...]) -> Iterator[m.Rule]:
    """Rules declared as such; the conditions of concepts and standards are theirs."""
    return (r for r in rules if r.kind is m.RuleKind.RULE)


def _file(definition: m.Norm | m.Rule | m.Principle | m.Position | m.Predicate) -> str:
    """The file, by the name one imports it with."""
    if definition.span is None:
        return ""
    return definition.span.file.name.removesuffix(".md").removesuffix(".lex")
