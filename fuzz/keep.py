"""What a run found -> the corpus the test-suite replays: for each target some inputs that reach something new.

python -m fuzz.keep STATE
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from fuzz.targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"
MOST, LONGEST = 40, 500


def main(state: Path) -> None:
    """Write `corpus/TARGET.json`: what it held, inputs that raised something, and small ones spread over the rest."""
    CORPUS.mkdir(exist_ok=True)
    for target in TARGETS:
        if not (state / "corpus" / target).is_dir():
            continue
        faults = [p.read_bytes() for p in sorted((state / "faults" / target).glob("*.bin"))]
        found = [p.read_bytes() for p in sorted((state / "corpus" / target).glob("*"))]
        small = [data for data in found if 0 < len(data) <= LONGEST]
        chosen = [*faults, *small[:: max(1, len(small) // MOST)][:MOST]]
        place = CORPUS / f"{target}.json"
        before = json.loads(place.read_text(encoding="utf-8")) if place.is_file() else []
        texts = dict.fromkeys((*before, *(d.decode("utf-8", "surrogateescape") for d in chosen)))
        text = json.dumps(list(texts), indent=0, ensure_ascii=True) + "\n"
        place.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
