"""The inputs that fuzzing kept go through without a fault (`make fuzz` looks for more)."""

import json

import pytest

from fuzz.keep import CORPUS
from fuzz.targets import TARGETS
from lexlogic import pipeline


@pytest.mark.parametrize("target", TARGETS)
def test_the_corpus_goes_through(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "find_import", lambda *_: None)
    texts = json.loads((CORPUS / f"{target}.json").read_text(encoding="utf-8"))
    assert len(texts) > 20
    for text in texts:
        TARGETS[target](text.encode("utf-8"))


def test_the_corpus_is_small() -> None:
    assert sum(p.stat().st_size for p in CORPUS.iterdir()) < 300_000
