"""Options that several commands take."""

from __future__ import annotations

import click


def _positive(context: click.Context, option: click.Parameter, value: float) -> float:
    del context, option
    if not 0 < value <= 1e6:
        raise click.BadParameter("a number above 0 is needed, such as 10")
    return value


effort_option = click.option(
    "--effort",
    type=float,
    default=1.0,
    metavar="N",
    callback=_positive,
    help="Allow N times the usual work.",
)
