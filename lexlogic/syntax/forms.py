"""What each declaration looks like, for messages: its name, its first line, its clauses."""

from __future__ import annotations

from attrs import frozen


@frozen
class Form:
    """The shape of a declaration."""

    noun: str
    """What it is called, with its article."""
    line: str
    """Its first line, with capitals where the reader puts something in."""
    clauses: tuple[str, ...] = ()
    """The words its clauses begin with."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_SOURCE = _words(
    "cite adopted in party parties signatory reservation objection incorporates rank prevails "
    "subject yields exists note"
)
_NORM = _words(
    "bearer for owed benefits forbids obliges permits exists when unless breached peremptory from "
    "until within yields subject prevails indivisible quote summary cite note"
)
_POSITION = ("held", "opposed", "left", "no", "default", "alias", "cite", "note")
_VIEW = ("holds", "rejects", "leaves", "states", "denies", "note")
_VARIANT = ("given", "holds", "rejects", "leaves", "withdraw", "expect", "norm", "end")

FORMS: dict[str, Form] = {
    "import": Form("an import", "import NAME, NAME"),
    "sort": Form("a sort", "sort NAME open"),
    "let": Form("a `let`", "let NAME, NAME be SORT"),
    "fact": Form("a fact", 'fact NAME(x: SORT, y: SORT) "gloss"'),
    "conduct": Form("a conduct", 'conduct NAME(s: State, x: SORT) "gloss"'),
    "power": Form("a power", 'power NAME(s: State, x: SORT) "gloss"'),
    "list": Form("a list", 'list NAME(x: SORT) "gloss"'),
    "closed": Form("a closed fact", 'closed fact NAME(x: SORT) "gloss"'),
    "dated": Form("a dated fact", 'dated fact NAME(x: SORT) "gloss"'),
    "exactly": Form("a group", "exactly one of NAME, NAME as NAME"),
    "standard": Form(
        "a standard", 'standard NAME(x: SORT) of SOURCE art "..."', ("met", "unmet", "note")
    ),
    "concept": Form(
        "a concept", 'concept NAME(x: SORT) of SOURCE art "..."', ("when", "unless", "note")
    ),
    "exception": Form("an exception", "exception NAME to NAME if POSITION when CONDITION"),
    "rule": Form(
        "a rule",
        'rule NAME "title" of SOURCE art "..." from DATE for x: SORT if POSITION\n'
        "  establishes NAME(x)\n"
        "  when CONDITION\n"
        "  unless CONDITION",
    ),
    "treaty": Form("a treaty", 'treaty NAME "title"', _SOURCE),
    "custom": Form("a custom", 'custom NAME "title"', _SOURCE),
    "decision": Form("a decision", 'decision NAME "title" of BODY under NORM', _SOURCE),
    "promise": Form("a promise", 'promise NAME "title"', _SOURCE),
    "judgment": Form("a judgment", 'judgment NAME "title" of COURT under NORM', _SOURCE),
    "instrument": Form("an instrument", 'instrument NAME "title"', _SOURCE),
    "norm": Form("a norm", 'norm NAME "title" of SOURCE art "..."', _NORM),
    "position": Form("a position", 'position NAME "proposition"', _POSITION),
    "principle": Form(
        "a principle",
        'principle NAME of SOURCE art "..." for n: Duty, m: Duty if POSITION\n'
        "  regardless of consent\n"
        "  n yields to m when CONDITION",
        ("note",),
    ),
    "priority": Form("a priority", "priority NAME over NAME if CONDITION"),
    "presume": Form("a presumption", "presume CONDITION for NAME rank 1 unless CONDITION"),
    "impossible": Form("an `impossible`", "impossible CONDITION for x: SORT"),
    "possible": Form("a `possible`", "possible CONDUCT only if CONDITION for x: SORT"),
    "permissions": Form("a `permissions`", "permissions conflict if CONDITION"),
    "governed": Form("a `governed`", "governed CONDUCT for x: SORT when CONDITION"),
    "given": Form("a `given`", 'given CONDITION per "source"'),
    "taken": Form("a `taken`", 'taken as met STANDARD, STANDARD per "source"'),
    "disputed": Form("a `disputed`", "disputed FACT, FACT"),
    "view": Form("a view", 'view NAME "title" follows VIEW', _VIEW),
    "ask": Form(
        "a question",
        "ask NAME under VIEW ex ante as of DATE supposing CONDITION:\n"
        "  CLAIM\n"
        "  expect ANSWER, ANSWER",
        ("expect",),
    ),
    "variant": Form("a variant", 'variant NAME "title"', _VARIANT),
    "case": Form("a case", 'case NAME "title" cite "..."'),
    "end": Form("an `end`", "end"),
}
"""The shape of each declaration, by the word it begins with."""


def owners(clause: str) -> tuple[str, ...]:
    """Return the nouns of the declarations that may have a clause, each only once."""
    found = [form.noun for form in FORMS.values() if clause in form.clauses]
    if "a treaty" in found:
        found = [n for n in found if n == "a treaty" or clause not in FORMS[n.split()[1]].clauses]
        found[found.index("a treaty")] = "a treaty or another source"
    return tuple(dict.fromkeys(found))
