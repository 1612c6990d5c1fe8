"""Glosses -> their denials in plain words: `{s} sends {p} to {d}` -> `{s} does not send {p} to {d}`.

A gloss is any sentence a user wrote, so only forms are turned whose denial is certain: one auxiliary in the
main clause, or a third person after the subject. All others keep the clumsy form that is always right.
"""

from __future__ import annotations

import re

from lexlogic.explanation.wording import denied

_AUXILIARIES = (
    "is", "are", "was", "were", "can", "could", "will", "would", "may",
)  # fmt: skip
_AUXILIARY = re.compile(rf"\b({'|'.join(_AUXILIARIES)})\b")
_SUBORDINATE = re.compile(
    r"\b(?:who|whom|whose|which|whether|what|whatever|whoever|that|where|when|whenever|how|if|because|for"
    r"|since|while|after|before|than|as|to|in|by|with|from|on|at|against|under|without)\b"
)
_QUANTIFIED = re.compile(
    r"\b(?:all|every|everyone|each|some|someone|any|anyone|no|none|nobody|nothing|only|both|either"
    r"|neither|nor|always|often|sometimes|already|yet|most|few|many|several|never|not|unless|except|but|and|others?)\b"
)
_THERE = re.compile(r"there (is|are|was|were) (?:(?:a|an|the) )?")
_OWNS = re.compile(r"(\{\w+\}) has (?=(?:a|an|the|its|his|her|their|good|another)\b)")
_PARTICIPLES = (
    "been|begun|given|taken|left|made|done|become|brought|held|known|shown|sought|sent|set|come|gone|put"
    "|drawn|chosen|had|met|said|signed|withdrawn|broken|agreed"
)
_PERFECT = re.compile(
    r"(\{\w+\}) has (?=(?:validly |in fact |also |itself )?" rf"(?:\w{{3,}}ed|{_PARTICIPLES})\b)"
)
_ACTS = re.compile(r"(\{\w+\}|the [A-Z]+) ([a-z]{3,}s)\b(?! not\b)")
_TWO_CLAUSES = re.compile(
    r"[;:]|\b(?:is|are|was|were|be) to\b|\bmust\b|\bor (?:got|not)\b"
    r"|\bor (?!its\b|his\b|as\b|less\b|this\b|rights\b|duties\b|parts\b)\w+s\b"
    rf"|\bor\b.*\b(?:{'|'.join(_AUXILIARIES)})\b"
)
_SUBJECT = re.compile(r"^the [a-z]+ or [a-z]+(?= of )")
_NO_VERBS = frozenset(
    (
        "was",
        "always",
        "sometimes",
        "perhaps",
        "has",
        "does",
        "besides",
        "towards",
        "thus",
        "its",
        "less",
    )
)
_IRREGULAR = {"goes": "go"}


def deny(gloss: str) -> str:
    """The denial of a sentence whose parameters stand in braces."""
    own = gloss.strip()
    return _turned(own) or denied(own)


def _turned(gloss: str) -> str:
    """The denial in plain words, or nothing if none is certain."""
    if _TWO_CLAUSES.search(_SUBJECT.sub("", gloss)):
        return ""
    there = _THERE.match(gloss)
    if there is not None:
        if _QUANTIFIED.search(gloss[: there.end() + 12]):
            return ""
        return f"there {there[1]} no {gloss[there.end() :]}"
    found = _SUBORDINATE.search(gloss)
    main = gloss[: found.start()] if found else gloss
    if _QUANTIFIED.search(gloss):
        return ""
    verbs = _AUXILIARY.findall(main)
    if len(verbs) == 1:
        return _AUXILIARY.sub(r"\1 not", gloss, count=1).replace("can not ", "cannot ", 1)
    if verbs:
        return ""
    for pattern, said in ((_OWNS, r"\1 does not have "), (_PERFECT, r"\1 has not ")):
        if pattern.match(gloss):
            return pattern.sub(said, gloss, count=1)
    act = _ACTS.match(gloss)
    if act is not None and act[2] not in _NO_VERBS:
        return f"{act[1]} does not {_base(act[2])}{gloss[act.end() :]}"
    return ""


def _base(verb: str) -> str:
    """The infinitive of a third person: `sends`, `passes`, `denies`."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("ies") and len(verb) > 4:
        return verb[:-3] + "y"
    if re.search(r"(?:ss|sh|ch|x|zz)es$", verb):
        return verb[:-2]
    return verb[:-1]
