"""Remarks on law files -> the page of `lexlogic norms --lint`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from lexlogic.program.lint import Remark
from lexlogic.rendering.page import Page, wrapped
from lexlogic.rendering.terminal import display_width, escape


def render_lint(files: int, remarks: Sequence[Remark], page: Page) -> str:
    """What is amiss, by kind, each with its cure; then how much was looked at."""
    lines: list[str] = []
    for lack, group in groupby(remarks, key=lambda remark: remark.lack):
        lines.append(page.bold(lack.title))
        lines += wrapped(lack.cure, page.width, "  ")
        for remark in group:
            lines += _row(remark, page)
        lines.append("")
    looked = f"{files} file{'s' * (files != 1)} of law"
    said = f"{len(remarks)} remark{'s' * (len(remarks) != 1)}" if remarks else "nothing to remark"
    return "\n".join([*lines, f"{looked}: {said}."]) + "\n"


def _row(remark: Remark, page: Page) -> list[str]:
    left = f"    {escape(remark.name) or 'no heading'}"
    place = escape(str(remark.span))
    gap = page.width - display_width(left) - len(place)
    if gap < 2:
        return [*wrapped(remark.name, page.width, "    "), f"      {place}"]
    return [f"{left}{' ' * gap}{place}"]
