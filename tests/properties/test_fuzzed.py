"""The inputs that fuzzing kept go through without a fault (`make fuzz` looks for more)."""

import json

import pytest

from fuzz.keep import CORPUS
from fuzz.lanes import LANES
from fuzz.targets import TARGETS
from lexlogic import pipeline

_TWICE = """let X be State
conduct rob(s: State)
concept rob
  when rob(X)
norm h  bearer s: State  owed to X  obliges rob(s)
"""
FOUND = [
    ("typed", b"f at 0000"),  # a year that is no year, without a month
    ("raw", b"\xff\xfe"),  # the mark of UTF-16, and nothing after it
    ("resolved", _TWICE.encode()),  # one name for two things, of different arity
    (
        "resolved",
        b"fact a\nconcept c when a\nconcept c(s: State) when a\nexception e to c when a\n",
    ),
    ("answers", f"name,1\n{'é' * 200_000},1\n".encode()),  # took time that grew with its square
]
"""Inputs at which something was raised, as small as they could be made."""


@pytest.mark.parametrize("target", TARGETS)
def test_the_corpus_goes_through(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "find_import", lambda *_: None)
    texts = json.loads((CORPUS / f"{target}.json").read_text(encoding="utf-8"))
    assert len(texts) > 20
    for text in texts:
        TARGETS[target](text.encode("utf-8", "surrogateescape"))


@pytest.mark.parametrize(("target", "data"), FOUND)
def test_what_was_found_once_goes_through(target: str, data: bytes) -> None:
    assert not TARGETS[target](data)


def test_every_target_has_a_lane() -> None:
    assert set(LANES) == set(TARGETS)
    assert sum(lane.share for lane in LANES.values()) == 10_000


def test_the_corpus_is_small() -> None:
    assert sum(p.stat().st_size for p in CORPUS.iterdir()) < 300_000
