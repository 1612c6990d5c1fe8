"""The norm library as parsed, kept in the user's cache folder from one run to the next.

A kept file is named by a digest of the text, of where it was read, and of the code and grammar that
parse it, so a stale one is never used; `lexlogic.cache` says whose files are trusted.
"""

from __future__ import annotations

import hashlib
import pickle
import sys
from functools import cache
from pathlib import Path

from lexlogic import cache as user_cache
from lexlogic.diagnostics import Diagnostic
from lexlogic.library import grammar_path, norms_root
from lexlogic.syntax import tree
from lexlogic.text import TextFile

Parsing = tuple[tree.Document, tuple[Diagnostic, ...]]
_DEEP = 10_000  # a tree is pickled by recursion


def parsed(file: TextFile) -> Parsing:
    """What parsing the file gives; of a file of the library, what it gave before."""
    if not _in_library(file):
        return _parse(file)
    key = _key(file)
    with user_cache.reading(key) as stream:
        if stream is not None:
            try:
                document, diagnostics = pickle.load(stream)
                if isinstance(document, tree.Document):
                    return document, diagnostics
            except Exception:  # a damaged cache file only makes a slow start
                user_cache.forget(key)
    found = _parse(file)
    _keep(key, found)
    return found


def _parse(file: TextFile) -> Parsing:
    from lexlogic.syntax.parser import parse

    result = parse(file)
    return result.document, result.diagnostics


def _keep(key: str, found: Parsing) -> None:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, _DEEP))
    try:
        data = pickle.dumps(found, protocol=pickle.HIGHEST_PROTOCOL)
    except RecursionError:
        return
    finally:
        sys.setrecursionlimit(before)
    with user_cache.writing(key) as stream:
        if stream is not None:
            stream.write(data)


def _in_library(file: TextFile) -> bool:
    if file.path is None:
        return False
    try:
        return file.path.resolve().is_relative_to(norms_root().resolve())
    except (FileNotFoundError, OSError):
        return False


def _key(file: TextFile) -> str:
    digest = hashlib.sha256(_version())
    for part in (file.name, str(file.path), file.text):
        digest.update(part.encode("utf-8", "surrogatepass") + b"\0")
    return f"library-{digest.hexdigest()[:32]}"


@cache
def _version() -> bytes:
    """A digest of all that decides what parsing gives: Python, the syntax package, the grammar."""
    digest = hashlib.sha256(sys.version.encode())
    package = Path(__file__).parent
    sources = [*sorted((package / "syntax").glob("*.py")), package / "text.py"]
    for path in (*sources, package / "diagnostics.py"):
        if path.is_file():
            digest.update(path.read_bytes())
    for name in ("lexlogic.lark", "terminals.lark"):
        digest.update(grammar_path(name).read_bytes())
    return digest.digest()
