"""Wrong input -> a sentence that says what is wrong and what to write.

Each function below knows one kind of mistake. The first that recognises its own answers; if none
does, the words expected are listed. What is proposed has been tried (`trouble.py`).
"""

from __future__ import annotations

import difflib
import re

from lark.exceptions import UnexpectedInput

from lexlogic.diagnostics import Diagnostic
from lexlogic.syntax import mistakes
from lexlogic.syntax.builder import reserved
from lexlogic.syntax.forms import FORMS, Form, owners
from lexlogic.syntax.readings import mixed
from lexlogic.syntax.recovery import DECLARATION_KEYWORDS, FORMULA_WORDS, RESERVED, Slice
from lexlogic.syntax.trouble import Attempt, Token, Trouble, trouble_of
from lexlogic.text import TextFile

_HUMAN = {
    "NAME": "a name",
    "DATE": "a date such as 1988-11-03",
    "INT": "a number",
    "STRING": "a text in quotation marks",
    ",": "a comma",
    ":": "a colon",
}


def explain(file: TextFile, piece: Slice, error: UnexpectedInput, attempt: Attempt) -> Diagnostic:
    """Return the diagnostic for a statement that could not be parsed."""
    trouble = trouble_of(file, piece, error, attempt)
    if not trouble.tokens:
        return trouble.says("nothing here", "Nothing is written where a condition belongs.")
    for recognise in _RECOGNISERS:
        diagnostic = recognise(trouble)
        if diagnostic is not None:
            return diagnostic
    return _not_understood(trouble)


def _reserved(trouble: Trouble) -> Diagnostic | None:
    """A keyword where a name belongs, or a word of formulas used like a fact."""
    token, previous = trouble.token, trouble.previous
    if token.text in RESERVED | FORMULA_WORDS and "NAME" in trouble.expected:
        return reserved(token.text, trouble.span())
    called = token.text == "(" and previous and previous.text in (FORMULA_WORDS | RESERVED)
    if previous and called and previous.text not in ("all", "any"):
        return reserved(previous.text, trouble.span(previous))
    return None


def _missing_name(trouble: Trouble) -> Diagnostic | None:
    """A keyword read as the name that should stand before it."""
    previous = trouble.previous
    if previous is None or previous.text not in trouble.words:
        return None
    if not trouble.mends(previous.start, previous.start, "x "):
        return None
    message = f"A name is missing before `{previous.text}`."
    return trouble.says("missing name", message, trouble.span(previous))


def _missing_word(trouble: Trouble) -> Diagnostic | None:
    """A word or sign that was left out."""
    found = _insertable(trouble)
    if not found or len(found) > 3:
        return None
    lines = [trouble.line_with(*_insertion(trouble, word)) for word in found]
    if len(found) > 1:
        message = "A word is missing before this. Choose one:"
        return trouble.says("missing word", "\n   ".join([message, *lines]))
    if found == [":"]:
        return _missing_colon(trouble, lines[0])
    said = _HUMAN.get(found[0], f"`{found[0]}`")
    return trouble.says("missing word", f"I expected {said} before this. Write:", help=lines[0])


def _insertable(trouble: Trouble) -> list[str]:
    """Return the words and signs that, put in, let the statement be read."""
    joints = {"and", "or"} if "NAME" not in trouble.expected and not trouble.at_end else set()
    # The parser may have given up a condition it could have gone on with, hence the joints.
    tried = sorted(({*trouble.words} - DECLARATION_KEYWORDS) | joints)
    found = [word for word in tried if trouble.mends(*_insertion(trouble, word))]
    clauses = _form(trouble).clauses
    return [word for word in found if word not in clauses] or found


def _missing_colon(trouble: Trouble, line: str) -> Diagnostic:
    previous, span = trouble.previous, trouble.span()
    between = "between the letter and what it stands for"
    if _keyword(trouble) == "ask":
        between = "between the question's name and what it asks"
    elif previous and _same_line(trouble, previous):
        span = trouble.span(Token("", previous.start, trouble.token.end))
    return trouble.says("missing word", f"I expected a colon {between}. Write:", span, line)


def _same_line(trouble: Trouble, token: Token) -> bool:
    return "\n" not in trouble.file.text[token.start : trouble.token.start]


def _insertion(trouble: Trouble, word: str) -> tuple[int, int, str]:
    """Return the edit that puts a word in: a sign after the previous token, others before this."""
    previous = trouble.previous
    if not word[0].isalpha() and previous is not None:
        return previous.end, previous.end, word
    start = trouble.token.start
    gap = " " if start == (previous.end if previous else None) else ""
    return start, start, f"{gap}{word} "


def _unclosed_bracket(trouble: Trouble) -> Diagnostic | None:
    """A bracket without its second."""
    edits = [_insertion(trouble, sign) for sign in (")", "]") if sign in trouble.words]
    edit = next((edit for edit in edits if trouble.mends(*edit)), None)
    if edit is None:
        return None
    opened: list[Token] = []
    for token in trouble.tokens:
        if token.start >= trouble.token.start:
            break
        if token.text in "([":
            opened.append(token)
        elif token.text in ")]" and opened:
            opened.pop()
    span = trouble.span(opened[-1]) if opened else trouble.span()
    message = "This bracket is opened and not closed. Write:"
    return trouble.says("bracket", message, span, trouble.line_with(*edit))


def _open_quantifier(trouble: Trouble) -> Diagnostic | None:
    """An `every` or `some` that stops before it says anything."""
    if not trouble.at_end and trouble.token.text not in FORMS and not _is_clause(trouble):
        return None
    if "SATISFIES" in trouble.expected:
        message = (
            "`every` is not complete: after `satisfies` say what holds of each of them, as in:"
        )
        example = "every p: Person with in_china(p) satisfies at_risk(p)"
    elif "WITH" in trouble.expected:
        message = "`some` is not complete: after `with` say what holds of one of them, as in:"
        example = "some p: Person with at_risk(p)"
    else:
        return None
    return trouble.says("unfinished", message, help=example)


def _is_clause(trouble: Trouble) -> bool:
    return any(trouble.token.text in form.clauses for form in FORMS.values())


def _misspelt(trouble: Trouble) -> Diagnostic | None:
    """A keyword with a wrong letter."""
    token = trouble.token
    if not token.text[:1].isalpha():
        return None
    first = trouble.first_of_line(token)
    candidates = {word for word in trouble.words if word.isalpha()}
    if first:
        candidates |= DECLARATION_KEYWORDS
    close = difflib.get_close_matches(token.text.lower(), sorted(candidates), n=3, cutoff=0.7)
    for word in close:
        fixed = trouble.line_with(token.start, token.end, word)
        starts = first and word in DECLARATION_KEYWORDS and token is not trouble.tokens[0]
        if starts or trouble.mends(token.start, token.end, word):
            title = "unknown first word" if first else "misspelt word"
            message = f"There is no `{token.text}` here. Did you mean `{word}`? Then write:"
            return trouble.says(title, message, help=fixed)
    return None


def _other_keyword(trouble: Trouble) -> Diagnostic | None:
    """A keyword in place of one much like it, such as `parties A since ...` for `party A since ...`."""
    previous = trouble.previous
    clauses = set(_form(trouble).clauses)
    if previous is None or previous.text not in clauses:
        return None
    others = sorted(clauses - {previous.text})
    for word in difflib.get_close_matches(previous.text, others, n=2, cutoff=0.6):
        if trouble.mends(previous.start, previous.end, word):
            fixed = trouble.line_with(previous.start, previous.end, word)
            message = f"After `{previous.text}`, `{trouble.token.text}` cannot stand; after `{word}` it can. Write:"
            return trouble.says("another word", message, trouble.span(previous), fixed)
    return None


def _out_of_place(trouble: Trouble) -> Diagnostic | None:
    """A clause that another kind of declaration has, or one that comes too late."""
    word, form = trouble.token.text, _form(trouble)
    mine = re.findall(r"[a-z]{2,}", form.line)
    if word in mine and word not in form.clauses:
        message = (
            f"`{word}` stands too late here. {form.noun.capitalize()} is written in this order:"
        )
        return trouble.says("wrong order", message, help=form.line)
    whose = owners(word)
    if not whose or word in form.clauses:
        return None
    if not _keyword(trouble):
        message = f"`{word}` belongs in {' or '.join(whose)}, and none begins above it."
        return trouble.says("clause out of place", message)
    message = f"`{word}` belongs in {' or '.join(whose)}, not in {form.noun}. "
    return trouble.says("clause out of place", message + _may_have(form))


def _may_have(form: Form) -> str:
    noun = form.noun.capitalize()
    if form.clauses:
        return f"{noun} may have: " + ", ".join(f"`{clause}`" for clause in form.clauses) + "."
    return f"{noun} is written:\n" + "\n".join(f"   {line}" for line in form.line.splitlines())


def _unknown_first_word(trouble: Trouble) -> Diagnostic | None:
    """A line that begins with a word that begins nothing."""
    token = trouble.token
    if not token.text[:1].isalpha() or not trouble.first_of_line(token):
        return None
    if token is trouble.tokens[0]:
        message = f"No statement begins with `{token.text}`. Statements begin with one of these:\n"
        message += ", ".join(sorted(DECLARATION_KEYWORDS)) + "."
        return trouble.says("unknown first word", message)
    form = _form(trouble)
    if not form.clauses:
        return None
    message = f"No clause begins with `{token.text}`. {_may_have(form)}"
    return trouble.says("unknown first word", message)


def _keyword(trouble: Trouble) -> str:
    """Return the declaration keyword the trouble stands under."""
    before = [t.text for t in trouble.tokens if t.start < trouble.token.start and t.text in FORMS]
    firsts = [
        t.text for t in trouble.tokens if t.start < trouble.token.start and trouble.first_of_line(t)
    ]
    return next((w for w in firsts if w in FORMS), before[0] if before else "")


def _form(trouble: Trouble) -> Form:
    return FORMS.get(_keyword(trouble), Form("a statement", "KEYWORD NAME"))


def _not_understood(trouble: Trouble) -> Diagnostic:
    """Say what was expected, when no mistake was recognised."""
    form, token = _form(trouble), trouble.token
    if trouble.at_end:
        message, title = "The statement stops before it is complete.", "unfinished"
    else:
        message, title = f"`{token.text}` cannot stand here.", "not understood"
    expected = _expected(trouble)
    if expected:
        return trouble.says(title, f"{message} I expected {expected}.")
    if _keyword(trouble):
        return trouble.says(title, f"{message} {_may_have(form)}")
    return trouble.says(title, message)


def _expected(trouble: Trouble) -> str:
    """Return the tokens expected in words; nothing if they are too many to help."""
    classes = [
        _HUMAN[name] for name in ("NAME", "DATE", "INT", "STRING") if name in trouble.expected
    ]
    if "LPAR" in trouble.expected and "NOT" in trouble.expected:
        return "a condition, such as at_risk(p)"
    words = [_HUMAN.get(word, f"`{word}`") for word in trouble.words]
    listed = [*classes, *words]
    if not listed or len(listed) > 6:
        return ""
    return listed[0] if len(listed) == 1 else ", ".join(listed[:-1]) + " or " + listed[-1]


_RECOGNISERS = (
    mistakes.wrong_character,
    mistakes.unclosed_quotation,
    mistakes.wrong_date,
    mixed,
    mistakes.other_words,
    mistakes.wrong_brackets,
    mistakes.stray_sign,
    _missing_name,
    _reserved,
    _unclosed_bracket,
    _misspelt,
    _missing_word,
    _other_keyword,
    _open_quantifier,
    _out_of_place,
    _unknown_first_word,
)
