"""Text of a file within a Markdown page: shown as it is, and obeyed by nothing."""

from __future__ import annotations

import re

from lexlogic.rendering.terminal import escape

_SIGNS = re.compile(r"[\\`*\[\]<>|~&!]|(?<!\w)_|_(?!\w)")
_FIRST = re.compile(r"^(\d*)([#+=.)-])")


def plain(text: str) -> str:
    r"""The text in one line, with a backslash before every sign that Markdown would obey.

    >>> print(plain("a](javascript:x) <b>"))
    a\](javascript:x) \<b\>
    """
    line = " ".join(escape(text.replace("\n", " ")).split())
    return _FIRST.sub(r"\1\\\2", _SIGNS.sub(r"\\\g<0>", line))


def code(text: str) -> str:
    """The text between as many backticks as it takes."""
    shown = escape(text)
    fence = "`" * (max(map(len, re.findall("`+", shown)), default=0) + 1)
    gap = " " if "`" in shown else ""
    return f"{fence}{gap}{shown}{gap}{fence}"
