"""Keeping comparisons of texts between runs (theory/texts.py), in the user's own cache folder.

A kept file is named by a digest of every text read and of the package's own code that decides, so a change
of either starts afresh. It is JSON: nothing in it is run.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from lexlogic import cache as user_cache
from lexlogic.syntax import tree
from lexlogic.theory.texts import TextMemory


def recall(documents: tuple[tree.Document, ...], case: str, variant: str) -> TextMemory:
    """What earlier runs found about the texts of a case; empty if nothing was kept."""
    memory = TextMemory()
    with user_cache.reading(_key(documents, case, variant)) as stream:
        if stream is None:
            return memory
        try:
            kept = json.loads(stream.read())
            memory.possible = {k: _tuples(v) for k, v in kept["possible"].items()}
            memory.clashes = {k: _tuples(v) for k, v in kept["clashes"].items()}
        except (ValueError, KeyError, AttributeError):
            return TextMemory()
    return memory


def keep(memory: TextMemory, documents: tuple[tree.Document, ...], case: str, variant: str) -> None:
    """Keep what was learned, if anything was."""
    if not memory.learned:
        return
    memory.learned = False
    with user_cache.writing(_key(documents, case, variant)) as stream:
        if stream is not None:
            kept = {"possible": memory.possible, "clashes": memory.clashes}
            stream.write(json.dumps(kept, sort_keys=True).encode())


def _tuples(value: Any) -> Any:
    return tuple(_tuples(v) for v in value) if isinstance(value, list) else value


def _key(documents: tuple[tree.Document, ...], case: str, variant: str) -> str:
    digest = hashlib.sha256(_code().encode())
    for document in documents:
        digest.update(hashlib.sha256(document.span.file.text.encode()).digest())
    digest.update(f"{case}\0{variant}".encode())
    return f"texts-{digest.hexdigest()[:32]}"


@cache
def _code() -> str:
    """A digest of the code that compares texts."""
    root = Path(__file__).parent
    digest = hashlib.sha256()
    for folder in ("program", "theory"):
        for path in sorted((root / folder).glob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()
