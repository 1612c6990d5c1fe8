"""Drawn programs with what `tests/programs.py` does not put in: closed facts, custom, quantifiers, terms of
performance, points and suppositions of questions."""

from __future__ import annotations

import re
from random import Random

from attrs import evolve

from tests.programs import Made, make

MORE = {
    "closed fact": 0.15,
    "custom": 0.1,
    "quantifier": 0.05,
    "supposing": 0.2,
    "as of": 0.1,
    "asked at a point": 0.2,
    "presumption": 0.05,
    "ended source": 0.02,
    "preclusion": 0.1,
}
"""The share of programs that must have each."""


def enriched(dice: Random) -> Made:
    """A drawn program with more in it."""
    made = make(dice)
    lines, found = list(made.statements), set(made.features)

    def chance(share: float) -> bool:
        return dice.random() < share

    def scoped(text: str, share: float = 0.6) -> bool:
        """Add a conjunct to the conditions of some norms that have any."""
        done = False
        for i, s in enumerate(lines):
            condition = re.search(
                r" when (\S+\(s\)|[uPR])(?= unless| breached| exists| indivisible|$)", s
            )
            if s.startswith("norm ") and condition and chance(share):
                lines[i] = s.replace(condition[0], f" when ({condition[1]} {text})", 1)
                done = True
        return done

    if chance(0.6):
        lines.insert(2, "closed fact h(s: State)")
        if chance(0.6):
            lines.append("given h(A)")
        if scoped(dice.choice(["and h(s)", "or h(s)", "and not h(s)"])):
            found.add("closed fact")
    facts = [f for f in "fg" if f"fact {f}(s: State)" in lines]
    if facts and chance(0.6):
        word = dice.choice(["some", "every"])
        f = dice.choice(facts)
        body = (
            f"some t: State with {f}(t)" if word == "some" else f"every t: State satisfies {f}(t)"
        )
        if scoped(f"{dice.choice(['and', 'or'])} {body}"):
            found.add("quantifier")
    if chance(0.5):
        bare = [i for i, s in enumerate(lines) if re.match(r"norm \w+ bearer", s)]
        if bare:
            lines.insert(2, "custom K")
            for i in bare:
                if chance(0.7):
                    lines[i + 1] = lines[i + 1].replace(" bearer", " of K bearer", 1)
                    found.add("custom")
    norms = [s.split()[1] for s in lines if s.startswith("norm ")]
    treaties = [s.split()[1] for s in lines if s.startswith("treaty ")]
    plain = "u" if "fact u" in lines else f"{facts[0]}(A)" if facts else ""
    if plain and treaties and chance(0.3):
        word = dice.choice(["terminated", "void"])
        lines.append(f"rule r.1 for t: Source establishes {word}({treaties[0]}) when {plain}")
        found.add("ended source")
    if plain and chance(0.3):
        n = dice.choice(norms)
        lines.append(
            f"rule r.2 for a: State, c: Organization establishes precluded({n}, a, c) when {plain}"
        )
        found.add("preclusion")
    if plain and chance(0.15):
        lines.append(f"presume {plain}")
        found.add("presumption")
    claims = []
    dated = "two dates" in made.features
    for claim in made.claims:
        under, _, body = claim.partition(": ")
        if "preclusion" in found and " is breached" in body:
            body = body.replace(" is breached", " is wrongful")
        point = dice.choice(["", "", " ex ante"]) if "conflict" in body else ""
        date = " as of 2002-01-01" if dated and chance(0.25) else ""
        under += point + date
        if date:
            found.add("as of")
        if point:
            found.add("asked at a point")
        if plain and chance(0.2):
            under += f" supposing {plain}"
            found.add("supposing")
        claims.append(f"{under}: {body}")
    return evolve(
        made,
        statements=tuple(lines),
        claims=tuple(dict.fromkeys(claims)),
        features=frozenset(found),
    )
