"""Same input, same bytes, whatever the hash seed (`make determinism` tries many seeds and versions)."""

import sys
from pathlib import Path

from tests.determinism import commands, dense, output


def test_hash_seeds_do_not_show(tmp_path: Path) -> None:
    (tmp_path / "dense.lex").write_text(dense(1), encoding="utf-8")
    for words in commands("dense.lex", wide=False)[::2]:
        first, second = (output(sys.executable, seed, tmp_path, words) for seed in (0, 4711))
        assert first == second
        assert "[exit 2]" not in first


def test_the_dense_file_is_dense() -> None:
    text = dense()
    for word in ("exception", "standard", "impossible", "principle", "position", "permits", "view"):
        assert f" {word} " in text
    assert "integral" in text or "all parties" in text
