"""Writing files: whole, or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path


def write_whole(path: Path, text: str) -> None:
    """Put `text` into the file; if that is broken off, what was there before stays. Raises `OSError`.

    A link stays a link, and a file keeps its permissions.
    """
    place = path.resolve()
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=".part-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        _permit(Path(name), place)
        os.replace(name, place)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _permit(new: Path, old: Path) -> None:
    """Give a new file the permissions of the old one, or those that new files have."""
    if old.exists():
        shutil.copymode(old, new)
    elif os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        new.chmod(0o666 & ~mask)
