"""Same input, same bytes, whatever the hash seed (`make determinism` tries many seeds and versions)."""

import sys
from pathlib import Path

from tests.determinism import EVERY_SEED, Run, dense, outputs, runs


def test_hash_seeds_do_not_show(tmp_path: Path) -> None:
    (tmp_path / "dense.lex").write_text(dense(1), encoding="utf-8")
    for words in EVERY_SEED[:3:2]:
        found = [
            *outputs(Run(sys.executable, 0, words), tmp_path),
            *outputs(Run(sys.executable, 4711, words, twin=True), tmp_path),
        ]
        assert len(found) == 3
        assert len(set(found)) == 1
        assert found[0].endswith(("[exit 0]", "[exit 1]"))
        assert len(found[0]) > 200


def test_every_seed_is_run_and_every_other_interpreter_sees_all() -> None:
    planned = list(runs(200, ["another"], ["older"]))
    assert {run.seed for run in planned} == set(range(200))
    assert {run.words for run in planned if run.python == "older"} == {
        run.words for run in planned if run.python == "another" and run.seed == 0
    }
    assert sum(run.twin for run in planned) > 200


def test_the_dense_file_is_dense() -> None:
    text = dense()
    for word in ("exception", "standard", "impossible", "principle", "position", "permits", "view"):
        assert f" {word} " in text
    assert "integral" in text or "all parties" in text
