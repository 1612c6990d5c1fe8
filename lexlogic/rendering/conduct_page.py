"""Conduct as such compared -> text for a terminal: act by act, what one side asks and the other does not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from lexlogic.explanation.wording import Words
from lexlogic.instruments.compare import Relation
from lexlogic.instruments.conduct import ActCompared, ConductCompared
from lexlogic.instruments.conduct_search import ActDifference
from lexlogic.program import model as m
from lexlogic.program.frame import BaseAtom
from lexlogic.program.wording import listed
from lexlogic.rendering.compare_page import Names, told
from lexlogic.rendering.page import Page, wrapped
from lexlogic.solving.verdict import Setting

_LETTERS = {"State": "STUVW", "Person": "PQRO"}
_BEST = "all_reasonable_measures."
_DOES = {m.Mode.OBLIGES: "requires", m.Mode.FORBIDS: "forbids", m.Mode.PERMITS: "permits"}


def render_conduct(found: ConductCompared, page: Page) -> str:
    """What `compare` says of conduct as such."""
    names = Names(found.first.name, found.second.name)
    lines = [page.bold("Conduct as such") + "   the texts alone, in every case that could be"]
    parted = [a for a in found.acts if a.relation is not Relation.EQUIVALENT]
    same = [a for a in found.acts if a.relation is Relation.EQUIVALENT]
    if not found.acts:
        lines += wrapped(
            "No text is touched by what the two sides part on: proved equal.", page.width, "  "
        )
        return "\n".join(lines) + "\n"
    lines += wrapped(_overall(found, names), page.width, "  ")
    for each in parted:
        lines += ["", *_act(each, found, names, page)]
    if same:
        lines.append("")
        for each in same:
            bound = " among the individuals looked at" if each.bounded else ""
            lines += wrapped(f"{act_name(each)}: the same{bound}, proved.", page.width, "  ")
    if found.untouched and (parted or same):
        lines += ["", *wrapped(_untouched(found), page.width, "  ")]
    checks = dict.fromkeys(
        c for a in found.acts for c in (*a.checked, *(d.checked for d in a.differences)) if c
    )
    if checks:
        lines += ["", *wrapped(f"Checked: {'; '.join(checks)}.", page.width)]
    return "\n".join(lines) + "\n"


def _untouched(found: ConductCompared) -> str:
    count = found.untouched
    return (
        f"{count} other {'norm reads' if count == 1 else 'norms read'} the same on both sides, "
        "about acts that no norm above is about."
    )


def _overall(found: ConductCompared, names: Names) -> str:
    match found.relation:
        case Relation.EQUIVALENT:
            said = "ask the same: what either forbids or requires, the other does too"
        case Relation.TIGHTER:
            said = f"{names.first} is TIGHTER: it forbids and requires all that {names.second} does, and more"
        case Relation.LOOSER:
            said = f"{names.first} is LOOSER: it forbids and requires less than {names.second}, and nothing else"
        case Relation.UNDECIDED:
            said = "were not compared throughout; this is not a no"
        case _:
            said = "are INCOMPARABLE: each forbids or requires what the other does not"
    both = f"{names.first} and {names.second} "
    single = found.relation in (Relation.TIGHTER, Relation.LOOSER)
    return f"{'' if single else both}{said}."


def act_name(each: ActCompared) -> str:
    """`forbid return`, or the norm whose content joins several acts."""
    act = each.act
    what = act.predicate or f"what {listed(dict.fromkeys((*each.norms[0], *each.norms[1])))} joins"
    if what.startswith(_BEST):
        what = "all reasonable measures"
    return f"{act.mode.value[:-1] if act.mode is not m.Mode.OBLIGES else 'require'} {what}"


def _act(each: ActCompared, found: ConductCompared, names: Names, page: Page) -> Iterator[str]:
    relation = each.relation.value.upper()
    norms = " | ".join(listed(n) or "no norm" for n in each.norms)
    head = f"{act_name(each)}: {relation} for {names.first}   [{norms}]"
    if each.relation in (Relation.INCOMPARABLE, Relation.UNDECIDED):
        head = f"{act_name(each)}: {relation}   [{norms}]"
    yield from wrapped(head, page.width, "  ", "    ")
    if each.cause:
        yield from wrapped(f"Not compared: {each.cause}. This is not a no.", page.width, "    ")
    for difference in each.differences:
        yield from _difference(difference, each, found, names, page)
    if not each.differences and each.bounded:
        yield from wrapped("Only so many unnamed individuals were looked at.", page.width, "    ")


def _difference(
    each: ActDifference, act: ActCompared, found: ConductCompared, names: Names, page: Page
) -> Iterator[str]:
    words = Words(found.theories[0 if each.only == "A" else 1])
    called = call([v for _, v in each.env] + _all_terms(each.points))
    mine, theirs = names.of(each.only), names.other(each.only)
    does = _DOES[act.act.mode]
    silent = not act.norms[1 if each.only == "A" else 0]
    rest = f"{theirs} says nothing of it" if silent else f"{theirs} does not"
    cite = words.citation(each.norm) or str(each.norm.name)
    which = "" if mine == str(each.norm.name) else f" ({cite})"
    yield from wrapped(f"{mine} {does} it{which}, {rest}:", page.width, "    ", "      ")
    texts = [doing(each, act, words, called)]
    for setting, side in sorted(each.points, key=lambda p: p[0].value in ("false", "rejected")):
        text = told(with_names(setting, called), words)
        texts.append(f"{text} ({names.of(side)} leaves it open)" if side else text)
    for text in dict.fromkeys(texts):
        yield from wrapped(text, page.width, "      - ", "        ")


def doing(each: ActDifference, act: ActCompared, words: Words, called: dict[str, str]) -> str:
    """The act in words, with letters for those who have no name."""
    if act.act.predicate:
        terms = tuple(called.get(t, t) for t in each.terms)
        if act.act.predicate.startswith(_BEST):
            return f"all reasonable measures, by {terms[0]}"
        return words.stated(act.act.predicate, terms, None)
    env = {name: called.get(value, value) for name, value in each.env}
    return words.formula(each.norm.dated_content, env)


def _all_terms(points: Iterable[tuple[Setting, str]]) -> list[str]:
    return [str(t) for s, _ in points if s.atom is not None for t in s.atom.terms]


def call(individuals: Iterable[str]) -> dict[str, str]:
    """Letters for unnamed individuals: States S, T, U; persons P, Q; others by their sort."""
    found: dict[str, str] = {}
    counts: dict[str, int] = {}
    for name in individuals:
        sort, mark, _ = name.partition("#")
        if not mark or name in found:
            continue
        number = counts.get(sort, 0)
        counts[sort] = number + 1
        letters = _LETTERS.get(sort, "")
        found[name] = letters[number] if number < len(letters) else f"{sort} {number + 1}"
    return found


def with_names(setting: Setting, called: dict[str, str]) -> Setting:
    """A setting about unnamed individuals, told with their letters."""
    if setting.atom is None:
        return setting
    terms = tuple(called.get(str(t), str(t)) for t in setting.atom.terms)
    atom = BaseAtom(setting.atom.predicate, terms, None, setting.atom.open_part)
    return attrs.evolve(setting, atom=atom)
