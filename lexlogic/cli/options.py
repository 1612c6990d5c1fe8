"""Options that several commands take."""

from __future__ import annotations

import click


def _positive(context: click.Context, option: click.Parameter, value: float) -> float:
    del context, option
    if (
        not 1e-6 <= value <= 1e6
    ):  # below, the work allowed would round to none, which means no limit
        raise click.BadParameter("a number above 0 and below a million is needed, such as 10")
    return value


effort_option = click.option(
    "--effort",
    type=float,
    default=1.0,
    metavar="N",
    callback=_positive,
    help="Allow N times the usual work.",
)
