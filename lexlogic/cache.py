"""A folder of the user's own for what is slow to make: parser tables, the norm library as read.

Files are named by a digest of everything they were made from, so a stale one is never used, and begin with
a digest of the rest, so a damaged one is not used either. Nothing is read from a folder or file that belongs
to, or can be written by, somebody else: what is kept there is unpickled. (Windows keeps the user's own folder
from others; it is not asked.) Set LEXLOGIC_CACHE to another folder, or to `off`.
"""

from __future__ import annotations

import hashlib
import io
import os
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_DIGEST = hashlib.sha256().digest_size
_LEFT = 3600.0  # seconds after which nobody is writing a file any more


def folder() -> Path | None:
    """The cache folder, made if need be; none if there is none that is safe to use."""
    chosen = os.environ.get("LEXLOGIC_CACHE")
    if chosen == "off":
        return None
    if chosen:
        place = Path(chosen)
    elif sys.platform == "win32":
        place = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "lexlogic"
    elif sys.platform == "darwin":
        place = Path.home() / "Library" / "Caches" / "lexlogic"
    else:
        place = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "lexlogic"
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        return place if _is_ours(place) else None
    except (OSError, RuntimeError):
        return None


def _is_ours(place: Path) -> bool:
    if not hasattr(os, "getuid"):
        return True
    info = place.lstat()
    private = not info.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return stat.S_ISDIR(info.st_mode) and info.st_uid == os.getuid() and private


@contextmanager
def reading(key: str) -> Iterator[BinaryIO | None]:
    """The kept file `key`, open for reading; none if there is none that is whole."""
    data = _whole(key)
    yield None if data is None else io.BytesIO(data)


def _whole(key: str) -> bytes | None:
    place = folder()
    if place is None:
        return None
    try:
        path = place / key
        data = path.read_bytes() if _is_own_file(path) else b""
    except OSError:
        return None
    digest, rest = data[:_DIGEST], data[_DIGEST:]
    return rest if digest == hashlib.sha256(rest).digest() else None


def _is_own_file(path: Path) -> bool:
    if not hasattr(os, "getuid"):
        return path.is_file()
    info = path.lstat()
    private = not info.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return stat.S_ISREG(info.st_mode) and info.st_uid == os.getuid() and private


@contextmanager
def writing(key: str) -> Iterator[BinaryIO | None]:
    """A new file, kept as `key` when the block ends well; none if nothing can be kept."""
    place = folder()
    if place is None:
        yield None
        return
    try:
        _sweep(place)
        handle, name = tempfile.mkstemp(dir=place, prefix="new-")
    except OSError:
        yield None
        return
    try:
        with os.fdopen(handle, "wb") as file:
            stream = io.BytesIO()
            yield stream
            data = stream.getvalue()
            file.write(hashlib.sha256(data).digest() + data)
        os.replace(name, place / key)
    except OSError:
        Path(name).unlink(missing_ok=True)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _sweep(place: Path) -> None:
    """Delete what runs that were killed while writing left behind."""
    for path in place.glob("new-*"):
        if time.time() - path.stat().st_mtime > _LEFT:
            path.unlink(missing_ok=True)


def forget(key: str) -> None:
    """Delete the kept file `key`, if it is there."""
    place = folder()
    if place is not None:
        try:
            (place / key).unlink(missing_ok=True)
        except OSError:
            return
