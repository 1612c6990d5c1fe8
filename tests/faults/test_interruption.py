"""Ctrl-C and sudden death at any moment: files, caches and the terminal stay whole, and there is no traceback."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest
from hypothesis import settings

from lexlogic import cache
from lexlogic.cli import writing
from lexlogic.cli.writing import write_whole
from tests.unit.test_asking import TWO_TREATIES

_DEEP = settings().max_examples > 1000
_TIMES = 150 if _DEEP else 3
_ROOT = Path(__file__).parent.parent.parent
_RUN = "from lexlogic.cli.start import main; print('begun', flush=True); main()"
_STOPPED, _DONE = 130, 0
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are another matter there")


def _start(folder: Path, *words: str) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "LEXLOGIC_CACHE": str(folder / "cache"),
        "PYTHONPATH": str(_ROOT),
        "PYTHONWARNINGS": "ignore",
    }
    started = subprocess.Popen(
        [sys.executable, "-c", _RUN, *words],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert started.stdout is not None
    assert started.stdout.readline() == "begun\n"
    return started


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    text = re.sub(r" +expect [^\n]*", "", TWO_TREATIES)
    (tmp_path / "two.lex").write_text(text, encoding="utf-8")
    (tmp_path / "cache").mkdir(mode=0o700)
    return tmp_path


def _length(folder: Path, *words: str) -> tuple[float, str]:
    began = time.monotonic()
    started = _start(folder, *words)
    output, _ = started.communicate(timeout=120)
    assert started.returncode == _DONE
    return time.monotonic() - began, output


def test_an_interrupted_command_says_so_and_leaves_all_whole(folder: Path) -> None:
    what = ("demo", "--only", "torture,refugee") if _DEEP else ("two.lex",)
    words = ("check", *what, "--certify", "shown")
    length, answer = _length(folder, *words)
    chance = Random("Ctrl-C")
    ended = {_STOPPED: 0, _DONE: 0}
    for _ in range(_TIMES):
        if chance.random() < 0.3:
            for kept in (folder / "cache").iterdir():
                kept.unlink()
        started = _start(folder, *words)
        time.sleep(length * chance.random())
        started.send_signal(signal.SIGINT)
        output, errors = started.communicate(timeout=60)
        assert started.returncode in ended, errors
        ended[started.returncode] += 1
        assert "Traceback" not in errors + output
        assert "\x1b" not in errors + output
        assert errors in ("", "Stopped.\n")
    assert ended[_STOPPED] > 0
    assert _length(folder, *words)[1] == answer
    left = [p.name for p in folder.rglob("*") if p.name.startswith((".part-", "new-"))]
    assert not left


def test_a_killed_command_leaves_whole_files(folder: Path) -> None:
    words = ("check", "two.lex", "--certify", "shown")
    length, answer = _length(folder, *words)
    whole = {p: p.read_bytes() for p in (folder / "shown").rglob("*") if p.is_file()}
    chance = Random("SIGKILL")
    for _ in range(_TIMES):
        started = _start(folder, *words)
        time.sleep(length * chance.random())
        started.kill()
        started.communicate(timeout=60)
        for path, content in whole.items():
            assert path.read_bytes() == content
    assert _length(folder, *words)[1] == answer


class _Dies(BaseException):
    """What ends a process in the midst of its work."""


@pytest.mark.parametrize("step", ["fsync", "replace"])
@pytest.mark.parametrize("error", [_Dies, KeyboardInterrupt, OSError])
def test_a_write_broken_off_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: type[BaseException]
) -> None:
    old = tmp_path / "case.lex"
    old.write_text("old", encoding="utf-8")
    old.chmod(0o640)

    def broken(*_: object) -> None:
        raise error

    monkeypatch.setattr(writing.os, step, broken)
    with pytest.raises(error):
        write_whole(old, "new")
    monkeypatch.undo()
    assert old.read_text(encoding="utf-8") == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["case.lex"]
    write_whole(old, "new")
    assert old.read_text(encoding="utf-8") == "new"
    assert old.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old", encoding="utf-8")
    (tmp_path / "link").symlink_to("real")
    write_whole(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text(encoding="utf-8") == "new"


def test_a_damaged_or_half_written_cache_only_makes_a_slow_start(folder: Path) -> None:
    answer = _length(folder, "check", "two.lex")[1]
    kept = sorted((folder / "cache").iterdir())
    assert kept
    chance = Random("cache")
    for number, path in enumerate(kept):
        data = bytearray(path.read_bytes())
        if number % 2:
            del data[len(data) // 2 :]
        else:
            data[chance.randrange(len(data))] ^= 0xFF
        path.write_bytes(data)
    assert _length(folder, "check", "two.lex")[1] == answer


def test_what_a_killed_run_left_in_the_cache_is_swept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEXLOGIC_CACHE", str(tmp_path))
    tmp_path.chmod(0o700)
    left, recent = tmp_path / "new-left", tmp_path / "new-recent"
    for path in (left, recent):
        path.write_bytes(b"half")
    os.utime(left, (0, 0))
    with cache.writing("key") as stream:
        assert stream is not None
        stream.write(b"whole")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["key", "new-recent"]
