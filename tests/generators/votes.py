"""Votes that read what a duty comes to towards whom: in force, applicable, breached, impossible."""

from __future__ import annotations

from random import Random

from tests.generators.made import Made

_STATUSES = ("is in force", "is in force", "is applicable", "is breached", "is impossible")
_SHOWN = ("displaced", "operative", "in force")


def voting(dice: Random) -> Made:
    """A program of two or three norms that clash, owed to several, some of whom are perhaps no party."""
    lines = [
        "let A, B, C be State",
        "conduct x(s: State)",
        "conduct y(s: State)",
        "fact calm(s: State)",
        "position P",
    ]
    for name in ("T", "U"):
        partial = " parties partial" if dice.random() < 0.7 else ""
        who = ", ".join(s for s in "ABC" if s == "A" or dice.random() < 0.5)
        reserved = f" reservation {dice.choice('BC')} to n insofar as calm(A)" * (
            dice.random() < 0.1
        )
        lines.append(
            f"treaty {name} adopted 1990-01-01 party {who} since 1990-01-01{partial}{reserved}"
        )
    if dice.random() < 0.3:
        bar = dice.choice(["x(s)", "x(s) and y(s)", "not x(s)", "x(s) and calm(s)"])
        lines.append(f"impossible {bar} for s: State")
    for name, mode in (("n", "obliges"), ("k", "forbids"), ("m", "forbids")):
        if name == "m" and dice.random() < 0.5:
            continue
        owed = dice.choice(["each party", "each party", "all parties", "B, C"])
        if dice.random() < 0.15:
            owed += f" if {dice.choice(['y(A)', 'calm(A)', 'P'])}"
        scope = dice.choice(["", "", " when calm(s)", " when P", " when not calm(s)"])
        content = dice.choice(["x(s)", "y(s)"]) if name == "m" else "x(s)"
        source = dice.choice("TU")
        lines.append(
            f"norm {name} of {source} bearer s: State owed to {owed} {mode} {content}{scope}"
        )
    norms = [line.split()[1] for line in lines if line.startswith("norm ")]
    for number in range(dice.choice([1, 1, 2])):
        lines += _principle(dice, number, norms)
    claims = [
        f"{norm} by A toward {creditor} is {dice.choice(_SHOWN)}"
        for norm in "nk"
        for creditor in dice.sample("BC", 2)
    ]
    claims += ["A breaches n", f"A breaches k toward {dice.choice('BC')}"]
    asked = tuple(f" as of 1991-01-01: {claim}" for claim in claims)
    return Made(tuple(lines), asked, frozenset())


def _principle(dice: Random, number: int, norms: list[str]) -> list[str]:
    """A principle whose vote reads what one of the duties comes to, by itself, denied, or through a concept."""
    lines = []
    duty = dice.choice(["i", "j"])
    read = _read(dice, duty, norms)
    if dice.random() < 0.4:
        body = _read(dice, "d", norms)
        lines.append(f"concept so{number}(d: Duty) when {body}")
        read = f"so{number}({duty})"
    if dice.random() < 0.25:
        read = f"not ({read})"
    if dice.random() < 0.2:
        read += f", {_read(dice, dice.choice('ij'), norms)}"
    one, other = dice.sample("nk", 2)
    consent = " regardless of consent" if dice.random() < 0.5 else ""
    lines.append(
        f"principle p{number} for i: Duty, j: Duty{consent} "
        f"i yields to j when all of (of_norm(i, {one}), of_norm(j, {other}), {read})"
    )
    return lines


def _read(dice: Random, duty: str, norms: list[str]) -> str:
    treaty, state = dice.choice("TU"), dice.choice("BC")
    return dice.choice(
        [
            *(f"{duty} {status}" for status in _STATUSES),
            f"owed({duty}, {state})",
            f"some c: State with (owed({duty}, c) and party(c, {treaty}))",
            f"every c: State with owed({duty}, c) satisfies bound(c, {treaty})",
            f"{dice.choice(norms)} by A toward {state} {dice.choice(_STATUSES)}",
            f"party({state}, {treaty})",
        ]
    )
