"""Check a scenario against the formulas beside it. Needs Python and nothing else.

    python check_scenario.py scenario-1.json

The file lists atoms, gates (conjunctions) and definitions by number; a minus sign denies. This program
looks at every line: that each gate and each defined atom has the value its formula gives it, that all
that is given holds, and that the claim holds or does not, as the file says. It believes no value.
"""

from __future__ import annotations

import json
import sys
from typing import Any


def check(path: str) -> tuple[Any, list[str]]:
    """Return what is wrong with the scenario in the file at `path`; nothing if it is as it says.

    Raises `ValueError` if the file is no scenario.
    """
    with open(path, encoding="utf-8") as file:
        case = json.load(file, object_pairs_hook=_each_once)
    values = {1: True, **_numbered(case["values"], bool)}
    gates = _numbered(case["gates"], list)
    definitions = _numbered(case["definitions"], int)
    if 1 in gates or values[1] is not True or values.keys() & gates.keys():
        raise ValueError("a gate, or the truth, is given a value")
    wrong: list[str] = []

    # A gate is worked out from what it joins; the file gives values to atoms only.
    def gate_value(number: int) -> None:
        waiting, begun = [number], set()
        while waiting:
            top = waiting[-1]
            missing = [abs(k) for k in gates[top] if abs(k) not in values]
            if not missing:
                values[top] = all(holds(k) for k in gates[top])
                waiting.pop()
            elif top in begun:
                raise ValueError("gates join one another in a circle")
            else:
                begun.add(top)
                waiting.extend(missing)

    def holds(literal: int) -> bool:
        if type(literal) is not int:
            raise ValueError("a literal is a number")
        return bool(values[abs(literal)] == (literal > 0))

    for number in gates:
        if number not in values:
            gate_value(number)
    for number, literal in definitions.items():
        if values[number] != holds(literal):
            wrong.append(f"atom {number} does not agree with its definition")
    for line in case["given"]:
        if not holds(line["literal"]):
            wrong.append(f"given, but not so here: {line['says']}")
    if type(case["claim"]["holds"]) is not bool:
        raise ValueError("the claim holds or does not")
    if holds(case["claim"]["literal"]) != case["claim"]["holds"]:
        wrong.append("the claim is not as stated")
    return case, wrong


def _numbered(found: Any, kind: type) -> dict[int, Any]:
    """An object whose names are numbers from 1, and whose values are all of a kind."""
    numbered = {int(name): value for name, value in found.items()}
    if [str(number) for number in numbered] != list(found) or min(numbered, default=1) < 1:
        raise ValueError("a name is not a number as it is written")
    if not all(type(value) is kind for value in found.values()):
        raise ValueError(f"a value is no {kind.__name__}")
    return numbered


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object in which no name stands twice."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands twice")
    return found


def main(paths: list[str]) -> int:
    """Check each file; the exit code is 1 if one of them is not as it says, or is no scenario."""
    bad = False
    for path in paths:
        try:
            case, wrong = check(path)
            word = "holds" if case["claim"]["holds"] else "does not hold"
            atoms, definitions, given = (len(case[k]) for k in ("values", "definitions", "given"))
        except (
            ValueError,
            LookupError,
            TypeError,
            AttributeError,
            RecursionError,
            OSError,
        ) as error:
            wrong = [f"no scenario ({type(error).__name__}: {error})"]
        for line in wrong:
            print(ascii(f"{path}: {line}")[1:-1])
        bad = bad or bool(wrong)
        if not wrong:
            print(ascii(f"{path}: the claim {word}.")[1:-1])
            print(f"  {atoms} atoms, {definitions} definitions and {given} points given agree.")
    return 1 if bad or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
