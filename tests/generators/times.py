"""Days, months and years: who is bound by what and when, what was done before or after (D3, D6, D9, D21)."""

from __future__ import annotations

from random import Random

from tests.generators.made import Made

DAYS = ("1990-03-01", "1990-09-01", "1991-06-15", "1995-01-01")
VAGUE = ("1990", "1990-09", "1991", "1991-06")
_KINDS = ("at", "before", "after", "since")
_WORDS = ("in force", "applicable", "operative", "displaced", "wrongful", "impossible")


def date(dice: Random, vague: float = 0.4) -> str:
    """A day, or a month or year."""
    return dice.choice(VAGUE if dice.random() < vague else DAYS)


def moment(dice: Random) -> str:
    """A time at which something is said to be."""
    if dice.random() < 0.15:
        return "between 1990 and 1991-06-15"
    return f"{dice.choice(_KINDS)} {date(dice)}"


def treaty(dice: Random, name: str) -> list[str]:
    """A treaty with parties that come and go."""
    parts = [
        f"treaty {name}",
        f"adopted {dice.choice(('1985-01-01', '1985', '1985-06', '1984-05-05'))}",
    ]
    if dice.random() < 0.3:
        parts.append(f"in force {date(dice)}")
    for state in ("A", "B", "C"):
        if dice.random() < 0.75:
            until = (
                f" until {dice.choice(('1995', '1995-01-01', '1991-06'))}"
                if dice.random() < 0.3
                else ""
            )
            since = dice.choice(("1986-01-01", "1990", "1990-03-01", "1990-09"))
            parts.append(f"party {state} since {since}{until}")
    if dice.random() < 0.2:
        parts.append(f"signatory A on {dice.choice(DAYS)}")
    return [" ".join(parts)]


def timed(dice: Random) -> Made:
    """A program of two treaties, three norms and claims about times."""
    lines = [
        "let A, B, C be State",
        "conduct act(s: State)",
        "dated fact calm(s: State)",
        "position P",
    ]
    lines += [*treaty(dice, "T"), *treaty(dice, "U")]
    if dice.random() < 0.4:
        lines.append(f"custom K in force {date(dice)}" if dice.random() < 0.5 else "custom K")
    sources = ["T", "U", "T, U", *(["K"] if lines[-1].startswith("custom") else [])]
    for number, mode in enumerate(
        ("obliges", "forbids", dice.choice(["obliges", "forbids", "permits"]))
    ):
        owed = dice.choice(["each party", "B", "all parties"])
        source = dice.choice(sources)
        if owed != "B" and source == "K":
            owed = "B"
        conditions = ["calm(s)", "previously act(s)", "P", f"act(s) {moment(dice)}"]
        scope = dice.choice(["", "", *(f" when {c}" for c in conditions)])
        content = "act(s)" if dice.random() < 0.4 else f"act(s) at {dice.choice(DAYS)}"
        by_then = " at " in content and mode == "obliges" and dice.random() < 0.3
        within = " within 6 months" if by_then else ""
        lines.append(
            f"norm n{number} of {source} bearer s: State owed to {owed} {mode} {content}{within}{scope}"
        )
    if dice.random() < 0.5:
        body = dice.choice(["adopted_after(l, e)", "concluded_after_binding(l, e)"])
        lines.append(
            "principle later for i: Duty, j: Duty, e: Source, l: Source "
            f"i yields to j when all of (source(i, e), source(j, l), {body})"
        )
    for _ in range(dice.randint(0, 3)):
        sign = dice.choice(["", "", "not "])
        at = f" at {date(dice)}" if not sign or dice.random() < 0.5 else f" {moment(dice)}"
        lines.append(f"given {sign}{dice.choice(['act', 'calm'])}({dice.choice('AB')}){at}")
    claims = []
    for _ in range(6):
        state, source = dice.choice("ABC"), dice.choice("TU")
        norm = f"n{dice.randint(0, 2)}"
        claims.append(
            dice.choice(
                [
                    f"party({state}, {source}) {moment(dice)}",
                    f"bound({state}, {source}) {moment(dice)}",
                    f"{state} breaches {norm}",
                    f"{norm} by {state} is in force",
                    f"{state} breaches {norm} {moment(dice)}",
                    f"{norm} by {state} is {dice.choice(_WORDS)} {moment(dice)}",
                    f"act({state}) {moment(dice)}",
                    f"calm({state}) {moment(dice)}",
                    f"previously by 6 months act({state})",
                    f"not party({state}, {source}) at 1990-03-01 or party({state}, {source}) at 1990-09-01",
                    f"source_in_force({source}) {moment(dice)}",
                    f"some d: Date since 1990 until 1991 with adopted_by({source}, d)",
                ]
            )
        )
    asked = [f" as of {dice.choice(DAYS)}" if dice.random() < 0.4 else "" for _ in claims]
    return Made(
        tuple(lines), tuple(f"{a}: {c}" for a, c in zip(asked, claims, strict=True)), frozenset()
    )
