"""Mistakes that show in the characters themselves: other signs, other words, dates, brackets."""

from __future__ import annotations

import re
from itertools import pairwise

from lexlogic.diagnostics import Diagnostic
from lexlogic.syntax.forms import FORMS
from lexlogic.syntax.trouble import Token, Trouble

_CURLY = "“”„«»‟〝〞「」"
_LINE_WORDS = frozenset(FORMS) | {word for form in FORMS.values() for word in form.clauses}

# What other languages and treaties say -> what is said here; tried only where it can be read.
_OTHER_WORDS = (
    (r"(?:\w+ +)?(?:shall|must|may) +not\b", "forbids"),
    (r"(?:prohibits?|prohibited|forbid|bans?)\b", "forbids"),
    (r"(?:\w+ +)?(?:shall|must|requires?|oblige)\b", "obliges"),
    (r"(?:\w+ +)?(?:may|allows?|permit)\b", "permits"),
    (r"(?:except|save|but not) +(?:when|if|where)\b|(?:except|save)\b", "unless"),
    (r"provided +that\b|whenever\b|where\b|if\b", "when"),
    (r"such +that\b|where\b|:", "with"),
    (r"(?:for +)?(?:all|each|every)\b|forall\b", "every"),
    (r"(?:there +)?(?:is|exists)(?: +an?)?\b", "some"),
    (r"is(?: +an?)?\b|are\b|=|:", "be"),
    (r"==+", "="),
    (r"=", ""),
    (r"!==|<>|≠|=/=|/=|is +not\b", "!="),
    (r"&&?", "and"),
    (r"\|\|?", "or"),
    (r"!|¬", "not "),
    (r"then\b", ""),
    (r"towards\b|to\b", "toward"),
    (r"from\b|on\b", "since"),
    (r"(?:assume|suppose|assert|stipulate|fact +true)\b", "given"),
    (r"define\b", "concept"),
    (r"(?:question|query|does)\b", "ask"),
    (r"(?:article|rule)\b", "norm"),
)


def wrong_character(trouble: Trouble) -> Diagnostic | None:
    """Recognise curly quotation marks, and comments of other languages."""
    text, start = trouble.file.text, trouble.start
    if trouble.at_end:
        return None
    span = trouble.span(Token(text[start], start, start + 1))
    if text[start] in _CURLY + "‘’'`":
        line_end = _line_end(text, start)
        line = text[start:line_end]
        plain = re.sub(f"[{_CURLY}]", '"', line)
        if text[start] in "‘’'`":
            plain = re.sub(r"[‘’'`]", '"', line)
        message = f'A quotation stands between plain marks `"`, not `{text[start]}`. Write:'
        fixed = trouble.line_with(start, line_end, plain)
        return trouble.says("quotation mark", message, span, fixed)
    match = re.compile(r"#+|//+|/\*|%+").match(text, start)
    if match is not None:
        span = trouble.span(Token(match[0], start, match.end()))
        words = text[match.end() : _line_end(text, start)].strip().removesuffix("*/").strip()
        message = "A comment begins with two hyphens:"
        return trouble.says("comment", message, span, f"-- {words}".strip())
    return None


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end


def unclosed_quotation(trouble: Trouble) -> Diagnostic | None:
    """Recognise a quotation mark without its second."""
    text = trouble.file.text
    for token in trouble.tokens:
        alone = token.text == '"'
        inner = re.findall(r"\n[ \t]*([^\W\d]+)", token.text) if token.text[0] == '"' else []
        if not alone and not any(word in _LINE_WORDS for word in inner):
            continue
        end = _line_end(text, token.start)
        line = text[token.start : end].rstrip()
        closes = trouble.mends(token.start, end, line + '"')
        if not alone and not closes:
            continue
        message = 'A quotation begins here and does not end. Close it with a second `"`'
        span = trouble.span(Token('"', token.start, token.start + 1))
        before = text[text.rfind("\n", 0, token.start) + 1 : token.start]
        if closes and '"' not in before:
            fixed = trouble.line_with(token.start, end, line + '"')
            return trouble.says("quotation mark", message + ":", span, fixed)
        if '"' in before:
            message = 'The quotation marks of this line do not pair. Inside a quotation write \\"'
        return trouble.says("quotation mark", message + ".", span)
    return None


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = "(" + "|".join(_MONTHS) + r")[a-z]*\.?"
_NUMBERS = re.compile(r"(?<![\w/.-])(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?![\w/])")
_DAY_FIRST = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? +{_MONTH},? +(\d{{4}})\b", re.I)
_MONTH_FIRST = re.compile(rf"{_MONTH} +(\d{{1,2}})(?:st|nd|rd|th)?,? +(\d{{4}})\b", re.I)
_MONTH_ONLY = re.compile(rf"{_MONTH},? +(\d{{4}})\b", re.I)


def wrong_date(trouble: Trouble) -> Diagnostic | None:
    """Recognise a date in another form; where day and month may be exchanged, show both."""
    text = trouble.file.text
    begin = text.rfind("\n", 0, trouble.token.start) + 1
    line = text[begin : _line_end(text, trouble.token.start)]
    for pattern in (_NUMBERS, _DAY_FIRST, _MONTH_FIRST, _MONTH_ONLY):
        for match in pattern.finditer(line):
            start, end = begin + match.start(), begin + match.end()
            if not start <= trouble.token.start <= end or _quoted(trouble, start):
                continue
            dates = [date for date in _dates(pattern, match) if trouble.mends(start, end, date)]
            if dates:
                return _date(trouble, Token(match[0], start, end), dates)
    return None


def _quoted(trouble: Trouble, place: int) -> bool:
    return any(t.start < place < t.end and t.text[0] == '"' for t in trouble.tokens)


def _dates(pattern: re.Pattern[str], match: re.Match[str]) -> list[str]:
    if pattern is _NUMBERS:
        a, b, c = int(match[1]), int(match[3]), int(match[4])
        if len(match[1]) == 4:
            return [f"{a}-{b:02}-{c:02}"] if b <= 12 else [f"{a}-{c:02}-{b:02}"]
        if len(match[4]) != 4:
            return []
        both = [(b, a), (a, b)]
        return list(dict.fromkeys(f"{c}-{m:02}-{d:02}" for m, d in both if 0 < m <= 12 and d <= 31))
    groups = match.groups()
    month = next(i for i, m in enumerate(_MONTHS, 1) if m in [g[:3].lower() for g in groups])
    if pattern is _MONTH_ONLY:
        return [f"{groups[1]}-{month:02}"]
    day = groups[0] if groups[0].isdigit() else groups[1]
    return [f"{groups[2]}-{month:02}-{int(day):02}"]


def _date(trouble: Trouble, token: Token, dates: list[str]) -> Diagnostic:
    message = "A date is written year-month-day. "
    fixed = "\n".join(trouble.line_with(token.start, token.end, date) for date in dates)
    message += "Write:" if len(dates) == 1 else "Two readings. Choose one:"
    return trouble.says("date", message, trouble.span(token), fixed, code="E-DATE")


def other_words(trouble: Trouble) -> Diagnostic | None:
    """Recognise words and signs of other languages, where ours would be read."""
    text, token = trouble.file.text, trouble.token
    starts = [token.start, trouble.tokens[0].start]
    if trouble.previous is not None and trouble.previous.text in ("=", "<", "!", "|", "&", "is"):
        starts.append(trouble.previous.start)
    expected = {*trouble.words, *(["given", "ask"] if trouble.first_of_line(token) else [])}
    for start in starts:
        for pattern, ours in _OTHER_WORDS:
            match = re.compile(pattern).match(text, start, trouble.piece.end)
            if match is None or match[0] == ours or (ours.isalpha() and ours not in expected):
                continue
            if start != token.start and match.end() <= start:
                continue
            gap = " " if ours and text[match.end() : match.end() + 1].isalnum() else ""
            end = match.end() + (1 if not ours and text[match.end() :].startswith(" ") else 0)
            if trouble.mends(start, end, ours + gap):
                fixed = trouble.line_with(start, end, ours + gap)
                said = f"`{ours.strip()}`" if ours else "nothing"
                message = f"For `{match[0]}` the language says {said} here. Write:"
                span = trouble.span(Token(match[0], start, match.end()))
                return trouble.says("other word", message, span, fixed)
    return None


def wrong_brackets(trouble: Trouble) -> Diagnostic | None:
    """Recognise round brackets after a norm, and a bracket that closes nothing."""
    token = trouble.token
    if token.text == "(" and "LSQB" in trouble.expected:
        close = _closing(trouble, token)
        if close is not None:
            inner = trouble.file.text[token.end : close.start]
            if trouble.mends(token.start, close.end, f"[{inner}]"):
                fixed = trouble.line_with(token.start, close.end, f"[{inner}]")
                message = "What a norm applies to stands in square brackets. Write:"
                return trouble.says("bracket", message, help=fixed)
    if token.text in (")", "]") and trouble.mends(token.start, token.end, ""):
        fixed = trouble.line_with(token.start, token.end, "")
        return trouble.says("bracket", "This bracket closes nothing. Write:", help=fixed)
    return None


def _closing(trouble: Trouble, opening: Token) -> Token | None:
    depth = 0
    for token in trouble.tokens:
        if token.start >= opening.start:
            depth += (token.text in "([") - (token.text in ")]")
            if depth == 0:
                return token
    return None


def stray_sign(trouble: Trouble) -> Diagnostic | None:
    """Recognise a full stop, a semicolon or another sign that is one too many."""
    token = trouble.token
    previous = trouble.previous
    if previous and previous.text in (",", ";", ".") and token.text in ("", ")", "]"):
        token = previous
    twice = any(a.text == b.text and b is token for a, b in pairwise(trouble.tokens))
    if token.text[:1].isalnum() and not twice:
        return None
    if not token.text or token.text[0] == '"' or not trouble.mends(token.start, token.end, ""):
        return None
    fixed = trouble.line_with(token.start, token.end, "")
    at_end = not trouble.file.text[token.end : _line_end(trouble.file.text, token.end)].strip()
    message = f"`{token.text}` has no place here. Write:"
    if at_end and token.text in ".;":
        message = f"A line needs no `{token.text}` at its end. Write:"
    elif twice:
        message = f"`{token.text}` stands here twice. Write:"
    return trouble.says("one sign too many", message, trouble.span(token), fixed)
