"""What is kept between runs: read only if it is whole, and only from where nobody else can have put it."""

from __future__ import annotations

import os
import pickle
from pathlib import Path
from random import Random
from typing import Any

import pytest

from lexlogic import cache, kept, library
from lexlogic.text import TextFile, read

posix = pytest.mark.skipif(not hasattr(os, "getuid"), reason="no such rights here")
ran: list[str] = []


def harm() -> None:
    ran.append("ran")


class Harmful:
    """What runs something when it is unpickled."""

    def __reduce__(self) -> Any:
        return (harm, ())


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "cache"
    place.mkdir(mode=0o700)
    monkeypatch.setenv("LEXLOGIC_CACHE", str(place))
    ran.clear()
    return place


def put(data: bytes) -> None:
    with cache.writing("key") as stream:
        assert stream is not None
        stream.write(data)


def got() -> bytes | None:
    with cache.reading("key") as stream:
        return None if stream is None else stream.read()


def test_what_is_kept_is_read(folder: Path) -> None:
    put(b"whole")
    assert got() == b"whole"


def test_whatever_is_damaged_is_not_read(folder: Path) -> None:
    put(bytes(range(200)))
    whole = (folder / "key").read_bytes()
    chance = Random("damage")
    for place in range(0, len(whole), 5):
        for data in (
            whole[:place],
            whole[:place] + bytes([whole[place] ^ (1 << chance.randrange(8))]) + whole[place + 1 :],
        ):
            (folder / "key").write_bytes(data)
            assert got() is None


@posix
@pytest.mark.parametrize("mode", [0o720, 0o702, 0o777])
def test_nothing_is_read_from_a_folder_others_can_write_to(folder: Path, mode: int) -> None:
    put(b"whole")
    folder.chmod(mode)
    assert got() is None
    assert cache.folder() is None


@posix
def test_nothing_is_read_from_a_file_others_can_write_to(folder: Path) -> None:
    put(b"whole")
    for mode in (0o620, 0o602):
        (folder / "key").chmod(mode)
        assert got() is None


@posix
def test_nothing_is_read_from_what_belongs_to_others(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(b"whole")
    monkeypatch.setattr(os, "getuid", lambda: folder.stat().st_uid + 1)
    assert cache.folder() is None
    assert got() is None


@posix
def test_links_are_not_followed(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(b"whole")
    (folder / "key").rename(tmp_path / "elsewhere")
    (folder / "key").symlink_to(tmp_path / "elsewhere")
    assert got() is None
    (tmp_path / "link").symlink_to(folder)
    monkeypatch.setenv("LEXLOGIC_CACHE", str(tmp_path / "link"))
    assert cache.folder() is None


def _law() -> TextFile:
    path = library.norm_files()[0]
    file = read(path, path.name)
    assert isinstance(file, TextFile)
    return file


@pytest.mark.parametrize("safe", [True, False])
def test_nothing_put_there_by_others_is_run(folder: Path, safe: bool) -> None:
    file = _law()
    key = kept._key(file)
    harmful = pickle.dumps((Harmful(), ()))
    if safe:  # as lexlogic writes it itself: the proof that the harm would be done
        with cache.writing(key) as stream:
            assert stream is not None
            stream.write(harmful)
    else:
        (folder / key).write_bytes(harmful)
    document, _ = kept.parsed(file)
    assert document.statements
    assert ran == (["ran"] if safe else [])


@posix
def test_a_folder_that_others_can_write_to_is_no_way_in(folder: Path) -> None:
    key = kept._key(_law())
    with cache.writing(key) as stream:
        assert stream is not None
        stream.write(pickle.dumps((Harmful(), ())))
    folder.chmod(0o777)
    kept.parsed(_law())
    assert ran == []
