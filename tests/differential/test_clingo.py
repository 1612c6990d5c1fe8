"""The rule layer against clingo: stratified rules with exceptions and recursion, open facts as choices.

Cautious consequences are what is entailed, brave ones what is not excluded.
"""

from __future__ import annotations

from random import Random

import pytest
from attrs import define, field
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lexlogic.session import Session, open_text

clingo = pytest.importorskip("clingo", reason="clingo is an optional second opinion")

_DEEP = settings().max_examples > 100
_PEOPLE = ("A", "B", "C")


@define
class _Rules:
    """A rule program twice: as `.lex` and for clingo."""

    lex: list[str] = field(factory=list)
    asp: list[str] = field(factory=list)
    asked: list[tuple[str, str]] = field(factory=list)

    def verdicts(self) -> dict[str, str]:
        lines = [*self.lex, *(f"ask Q{i}: {lex}" for i, (lex, _) in enumerate(self.asked))]
        session: Session = open_text("\n".join(["case Rules", *lines, "end"]))
        program = session.programs[0]
        return {
            asp: session.answer(program, q, thorough=False).word
            for (_, asp), q in zip(self.asked, program.questions, strict=True)
        }

    def consequences(self, mode: str) -> set[str] | None:
        control = clingo.Control(["--warn=none", f"--enum-mode={mode}", "0"])
        control.add("base", [], "\n".join(self.asp))
        control.ground([("base", [])])
        found: set[str] | None = None
        with control.solve(yield_=True) as handle:
            for model in handle:
                found = {str(s) for s in model.symbols(atoms=True)}
        return found


def rules(dice: Random) -> _Rules:
    """Layers of concepts over open facts, each with rules, exceptions and perhaps recursion."""
    made = _Rules()
    people = _PEOPLE[: dice.randint(2, 3)]
    made.lex.append(f"let {', '.join(people)} be State")
    made.asp += [f"person({p.lower()})." for p in people]
    for name in ("f", "g", "h")[: dice.randint(2, 3)]:
        made.lex.append(f"fact {name}(s: State)")
        made.asp.append(f"{{ {name}(S) }} :- person(S).")
    facts = [line.split()[1][0] for line in made.lex[1:]]
    made.lex.append("fact near(s: State, t: State)")
    made.asp.append("{ near(S,T) } :- person(S), person(T).")
    if dice.random() < 0.6:
        made.lex += [
            "concept far(s: State, t: State)"
            " when near(s, t) when some v: State with (far(s, v) and near(v, t))"
        ]
        made.asp += ["far(S,T) :- near(S,T).", "far(S,T) :- far(S,V), near(V,T)."]
        binary = "far"
    else:
        binary = "near"
    known = list(facts)
    for number in range(dice.randint(2, 5)):
        _concept(made, dice, f"c{number}", known, binary)
        known.append(f"c{number}")
    if dice.random() < 0.4:
        one, two = dice.choice(known), dice.choice(known)
        made.lex += [
            f"concept odd(s: State) when even(s) when {one}(s) unless {two}(s)",
            f"concept even(s: State) when odd(s) when {two}(s) and {one}(s)",
        ]
        # An exception belongs to the rule it stands with, the last `when`.
        made.asp += [
            "odd(S) :- even(S), person(S).",
            f"odd(S) :- {one}(S), not {two}(S), person(S).",
            "even(S) :- odd(S), person(S).",
            f"even(S) :- {two}(S), {one}(S), person(S).",
        ]
        known.append("odd")
    for fact in facts:
        for person in people:
            if dice.random() < 0.4:
                denied = dice.random() < 0.5
                made.lex.append(f"given {'not ' if denied else ''}{fact}({person})")
                made.asp.append(f":- {'' if denied else 'not '}{fact}({person.lower()}).")
    for s in people:
        for t in people:
            if dice.random() < 0.6:
                denied = dice.random() < 0.6
                made.lex.append(f"given {'not ' if denied else ''}near({s}, {t})")
                made.asp.append(f":- {'' if denied else 'not '}near({s.lower()},{t.lower()}).")
    if dice.random() < 0.3:
        made.lex.append(f"impossible {facts[0]}(s) and {facts[1]}(s) for s: State")
        made.asp.append(f":- {facts[0]}(S), {facts[1]}(S).")
    made.asked = [(f"{c}({p})", f"{c}({p.lower()})") for c in known for p in people]
    made.asked += [
        (f"{binary}({s}, {t})", f"{binary}({s.lower()},{t.lower()})")
        for s in people
        for t in people
    ]
    return made


def _concept(made: _Rules, dice: Random, name: str, known: list[str], binary: str) -> None:
    parts = [f"concept {name}(s: State)"]
    for _ in range(dice.randint(1, 2)):
        body = [_literal(dice, known, binary) for _ in range(dice.randint(1, 2))]
        lex = f" when {' and '.join(b[0] for b in body)}"
        asp = ", ".join(b[1] for b in body)
        exception = dice.choice(known) if dice.random() < 0.4 else ""
        if exception:
            lex += f" unless {exception}(s)"
            asp += f", not {exception}(S)"
        parts.append(lex)
        made.asp.append(f"{name}(S) :- person(S), {asp}.")
    made.lex.append("".join(parts))


def _literal(dice: Random, known: list[str], binary: str) -> tuple[str, str]:
    chosen = dice.choice(known)
    kind = dice.random()
    if kind < 0.2:
        other = f"T{dice.randrange(10**6)}"
        return (
            f"some t: State with ({binary}(s, t) and {chosen}(t))",
            f"{binary}(S,{other}), {chosen}({other})",
        )
    if kind < 0.45:
        return f"not {chosen}(s)", f"not {chosen}(S)"
    return f"{chosen}(s)", f"{chosen}(S)"


def check(made: _Rules) -> int:
    """Compare every claim; return how many there were."""
    cautious, brave = made.consequences("cautious"), made.consequences("brave")
    for atom, word in made.verdicts().items():
        if cautious is None or brave is None:
            expected = "inconsistent"
        elif atom in cautious:
            expected = "entailed"
        else:
            expected = "open" if atom in brave else "excluded"
        assert word == expected, (atom, word, expected, made.lex)
    return len(made.asked)


@settings(
    max_examples=1000 if _DEEP else 15,
    suppress_health_check=list(HealthCheck),
)
@given(st.integers(0, 2**32))
def test_rules_mean_what_clingo_says(seed: int) -> None:
    check(rules(Random(seed)))


def test_drawn_rules() -> None:
    assert sum(check(rules(Random(f"rules {seed}"))) for seed in range(20)) > 200
