"""Inputs to start from: the programs of the test-suite and of the library, and generated ones.

    python -m fuzz.seeds FOLDER

Needs hypothesis (`tests/programs.py`), so it is run with the environment of the tests.
"""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random

from lexlogic.library import norm_files
from lexlogic.syntax.literate import blocks
from tests.programs import make

ROOT = Path(__file__).parent.parent
_LONGEST = 500
_WHOLE = 2_000
_GENERATED = 200


def main(folder: Path) -> None:
    """Write the seeds: `parts` of programs and of law, and `programs` that stand alone."""
    for kind in ("parts", "programs"):
        (folder / kind).mkdir(parents=True, exist_ok=True)
    texts = {}
    for path in sorted((ROOT / "tests/cases").rglob("*.lex")):
        texts[f"case-{path.stem}"] = path.read_text(encoding="utf-8").partition("\n-- $ ")[0]
    for path in norm_files():
        text = path.read_text(encoding="utf-8")
        found = blocks(text, path.name.endswith(".md"))
        texts[f"law-{path.name}"] = "\n".join(text[a:b] for a, b in found)
    for number in range(_GENERATED):
        texts[f"made-{number}"] = make(Random(number)).text
    for name, text in texts.items():
        if len(text) < _WHOLE and "import" not in text:
            (folder / "programs" / name).write_text(text, encoding="utf-8")
        for number, piece in enumerate(_pieces(text)):
            (folder / "parts" / f"{name}-{number}").write_text(piece, encoding="utf-8")


def _pieces(text: str) -> list[str]:
    """The text cut at line ends, into pieces of a few statements."""
    found = [""]
    for line in text.splitlines(keepends=True):
        if len(found[-1]) + len(line) > _LONGEST:
            found.append("")
        found[-1] += line[:_LONGEST]
    return found[:12]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
