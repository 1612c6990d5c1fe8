"""Inputs to start from: statements and programs of the test-suite and the library, generated ones, and data files.

    python -m fuzz.seeds FOLDER

Needs hypothesis (`tests/programs.py`), so it is run with the environment of the tests.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from fuzz.importers import saved_seed
from lexlogic.library import norm_files
from lexlogic.pipeline import load_text
from lexlogic.rendering.answers import Answer
from lexlogic.rendering.certificates import certificate_files
from lexlogic.session import Session
from lexlogic.solving.bundle import bundle
from lexlogic.syntax.literate import blocks
from lexlogic.syntax.recovery import statements
from tests.programs import make

ROOT = Path(__file__).parent.parent
_STATEMENT, _SMALL, _WHOLE = 160, 400, 2_000
_GENERATED = 200
_MOST = 600
_CLAIM = re.compile(r"\b(?:ask \w+:|when|unless|given|with)\s+(.{4,100})")


def main(folder: Path) -> None:
    """Write the seeds, a folder for each kind."""
    texts = _texts()
    pieces = list(dict.fromkeys(p for text in texts for p in _statements(text)))
    programs = [t for t in texts if len(t) < _WHOLE and "import" not in t and "ask " in t]
    kinds = {
        "lines": _some([p for p in pieces if len(p) < _STATEMENT]),
        "claims": _some(sorted({m[1].strip() for text in texts for m in _CLAIM.finditer(text)})),
        "small": [*_SMALLEST, *(p for p in programs if len(p) < _SMALL), *programs[:60]],
        "raw": list(_raw()),
        "answers": _ANSWERS,
        "saved": [saved_seed()],
        "scenario": list(_scenarios()),
    }
    for kind, found in kinds.items():
        place = folder / kind
        place.mkdir(parents=True, exist_ok=True)
        for number, item in enumerate(found):
            data = item if isinstance(item, bytes) else item.encode("utf-8")
            (place / f"{number:04}").write_bytes(data)


def _some(found: list[str]) -> list[str]:
    return found[:: max(1, len(found) // _MOST)]


def _texts() -> list[str]:
    found = []
    for path in sorted((ROOT / "tests/cases").rglob("*.lex")):
        found.append(path.read_text(encoding="utf-8").partition("\n-- $ ")[0])
    for path in norm_files():
        text = path.read_text(encoding="utf-8")
        found.append("\n".join(text[a:b] for a, b in blocks(text, path.name.endswith(".md"))))
    return [*found, *(make(Random(n)).text for n in range(_GENERATED))]


def _statements(text: str) -> Iterator[str]:
    for piece in statements(text, 0, len(text), []):
        yield text[piece.start : piece.end].strip()


def _raw() -> Iterator[bytes]:
    """Texts in the encodings that are guessed, and Markdown with blocks."""
    said = {
        "euc-kr": "\ud0c8\ubd81\uc790\uc758 \uc1a1\ud658", "shift_jis": "\u3053\u308c\u306f\u6761\u7d04\u3067\u3059",
        "euc-jp": "\u3053\u308c\u306f\u6761\u7d04\u3067\u3059", "gb18030": "\u4e2d\u56fd\u9063\u8fd4\u4ed6\u4eec\u3002",
        "big5": "\u4e2d\u570b\u9063\u8fd4\u4ed6\u5011\u3002",
        "cp1251": "\u041a\u0438\u0442\u0430\u0439 \u0432\u0435\u0440\u043d\u0443\u043b",
        "cp1252": "d\u00e9cision \u2019", "utf-16": "let A be State", "utf-8-sig": "let A be State",
    }  # fmt: skip
    for encoding, text in said.items():
        yield f'fact f "{text}"\n'.encode(encoding)
    yield b"# t\n\n```lex\nlet A be State\n```\n\n~~~ lex\nfact f\n~~~\n"
    yield b"````lex\n```\nfact f\n````\r\n```lex\r\nfact g\n"
    yield b'fact f "caf\xe9"'


def _scenarios() -> Iterator[str]:
    """Scenarios of certificates of small programs."""
    for text in _SMALLEST[:6]:
        session = Session(load_text(text))
        for program, question in ((p, q) for p in session.loaded.programs for q in p.questions):
            verdict = session.answer(program, question)
            files = certificate_files(Answer(program, verdict), bundle(verdict))
            for name, content in files.items():
                if name.endswith(".json"):
                    yield json.dumps(json.loads(content), separators=(",", ":"))
    yield (
        '{"claim":{"literal":3,"holds":true},"given":[{"literal":2,"says":"s"}],"values":{"2":true},'
        '"definitions":{"2":3},"gates":{"3":[2,1]}}'
    )


_ANSWERS = [
    "name,1,2,3\nAna,b,2 1 3,b\nBen,a,1 2 3,c\n",
    "name;1;2;3\r\nAna;b;2,1,3;b\r\n",
    "student\tq1\texercise 2\tquestion3\nAna\tb\t213\tb\n",
    'name,1,2,3\n"Ana, the first",b,"2, 1, 3",-\n\nAna,?,.,\n,a,,\n',
    '[{"name": "Ana", "answers": {"1": "b", "2": [2, 1, 3], "3": null}}]',
    '{"Ana": ["b", "2 1 3", "b"], "Ben": {"1": "a"}}',
    '[{"name": 1, "answers": [true, 1.5, []]}, 3, null]',
    "\ufeffname,1\nAna,b\n",
    "name,1\nAna,b,c\n",
    "names,3,2,9\nAna,b,c,d\n",
]

_SMALLEST = [
    "let A, B be State\nconduct x(s: State)\nnorm n bearer s: State owed to B forbids x(s)\n"
    "case C\ngiven x(A)\nask q: A breaches n\nend",
    "let A, B be State\nconduct x(s: State)\nnorm n bearer s: State owed to B forbids x(s)\n"
    "norm m bearer s: State owed to B obliges x(s)\ncase C\nask q: conflict among (n by A, m by A)\nend",
    "fact a\nfact b\nconcept c when a and not b\ncase C\ngiven a\nask q: c\nend",
    "fact a\nposition P\nstandard s met when a\nconcept c when s unless P\ncase C\ngiven a\nask q: c\nend",
    "let A, B be State\nfact f(s: State)\ncase C\ngiven f(A) or f(B)\nask q: some s: State with f(s)\nend",
    "fact a\nfact b\nconcept c when a\ncase C\ngiven a\ngiven not c\nask q: b\nend",
    "let A, B be State\ntreaty T party A, B since 1950\ncase C\nask q: in_force(T) at 1960\nend",
    "dated fact d\nfact e\ncase C\ngiven d at 1950-01-01\nask q: previously by 2 years (d)\nend",
    "sort P\nlet p, q be P\nclosed fact r(x: P, y: P)\nconcept t(x: P, y: P)\n  when r(x, y)\n"
    "  when some z: P with (r(x, z) and t(z, y))\ncase C\ngiven r(p, q)\nask k: t(p, q)\nend",
    "let A, B be State\nconduct x(s: State)\nnorm n bearer s: State owed to B forbids x(s)\n"
    "norm m bearer s: State owed to B obliges x(s)\n"
    "principle z for a: Duty, b: Duty  a yields to b when more_specific(b, a)\n"
    "case C\nask q: n by A is displaced\nend",
    "position P\nposition R\nfact f\nconcept c when P or R\ncase C\ngiven f\nview V holds P\nask q: c\n"
    "  expect entailed\nend",
    "fact f\nexception e to c when f\nconcept c when not f\ncase C\nask q: c\nvariant D\ngiven f\nend\nend",
]  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]))
