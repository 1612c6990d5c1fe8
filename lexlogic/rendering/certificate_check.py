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
    """Return what is wrong with the scenario in the file at `path`; nothing if it is as it says."""
    with open(path, encoding="utf-8") as file:
        case = json.load(file)
    values: dict[int, bool] = {1: True}
    for number, value in case["values"].items():
        values[int(number)] = value
    gates: dict[int, list[int]] = {int(number): kids for number, kids in case["gates"].items()}
    wrong: list[str] = []

    # A gate is worked out from what it joins; the file gives values to atoms only.
    def gate_value(number: int) -> None:
        waiting = [number]
        while waiting:
            top = waiting[-1]
            missing = [abs(k) for k in gates[top] if abs(k) not in values]
            if missing:
                waiting.extend(missing)
                continue
            values[top] = all(values[abs(k)] == (k > 0) for k in gates[top])
            waiting.pop()

    for number in gates:
        if number not in values:
            gate_value(number)

    def holds(literal: int) -> bool:
        return bool(values[abs(literal)] == (literal > 0))

    for number, literal in case["definitions"].items():
        if values[int(number)] != holds(literal):
            wrong.append(f"atom {number} does not agree with its definition")
    for line in case["given"]:
        if not holds(line["literal"]):
            wrong.append(f"given, but not so here: {line['says']}")
    if holds(case["claim"]["literal"]) != case["claim"]["holds"]:
        wrong.append("the claim is not as stated")
    return case, wrong


def main(paths: list[str]) -> int:
    """Check each file; the exit code is 1 if one of them is not as it says."""
    bad = False
    for path in paths:
        case, wrong = check(path)
        for line in wrong:
            print(f"{path}: {line}")
        bad = bad or bool(wrong)
        if not wrong:
            word = "holds" if case["claim"]["holds"] else "does not hold"
            atoms, definitions, given = (len(case[k]) for k in ("values", "definitions", "given"))
            print(f"{path}: the claim {word}.")
            print(f"  {atoms} atoms, {definitions} definitions and {given} points given agree.")
    return 1 if bad or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
