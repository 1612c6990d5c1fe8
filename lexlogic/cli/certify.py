"""Certificates of answers, written into folders: one for each question."""

from __future__ import annotations

import re
from pathlib import Path

import attrs

from lexlogic.cli.asking import Asked
from lexlogic.cli.screen import Waiting
from lexlogic.cli.writing import write_whole
from lexlogic.rendering.answers import Answer

_PLAIN = re.compile(r"[^\w.-]+")
_DEVICE = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?:\.|$)",
    re.I,
)
_LONGEST = 60


def write_certificates(asked: Asked, folder: Path, effort: float, said: Waiting) -> list[str]:
    """Write the certificate of each answer into a folder of its own below `folder`.

    Returns a line for each answer that could not be certified. Raises `OSError`.
    """
    from lexlogic.rendering.certificates import certificate_files
    from lexlogic.solving.budget import Exhausted
    from lexlogic.solving.bundle import bundle

    missing = []
    used: set[str] = set()
    texts = [d.span.file for d in asked.session.loaded.documents]  # type: ignore[attr-defined]
    for answer in asked.answers:
        said.say(f"certifying {answer.address}")
        try:
            verdict = asked.session.whole(answer.program, answer.verdict)  # type: ignore[attr-defined]
            whole = attrs.evolve(answer, verdict=verdict)
            files = certificate_files(whole, bundle(verdict, effort), texts)
        except Exhausted as error:
            missing.append(f"{answer.address}: not certified ({error.cause})")
            continue
        if not files:
            missing.append(f"{answer.address}: not certified (there is no answer)")
            continue
        place = folder.joinpath(*_path(answer, used))
        place.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            write_whole(place / name, text)
    return missing


def _path(answer: Answer, used: set[str]) -> list[str]:
    """A folder of the question's name, used by no other; names of the file never lead out of it."""
    parts = [p for p in (answer.program.name, answer.program.variant, answer.question.name) if p]
    plain = [folder_name(p) for p in parts]
    last, number = plain[-1], 1
    while (key := "/".join(plain).casefold()) in used:  # `Q` and `q` are one folder on some systems
        number += 1
        plain[-1] = f"{last}-{number}"
    used.add(key)
    return plain


def folder_name(name: str) -> str:
    """A name that every system takes for a folder: no device, no sign it reserves, not too long.

    >>> folder_name("../a:b"), folder_name("con"), folder_name("")
    ('_a_b', '_con', '_')
    """
    plain = _PLAIN.sub("_", name).strip(". ")[:_LONGEST] or "_"
    return f"_{plain}" if _DEVICE.match(plain) else plain
