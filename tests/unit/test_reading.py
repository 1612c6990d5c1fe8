"""Every place where bytes come in is known, and nothing that comes in is run."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import lexlogic

ROOT = Path(lexlogic.__file__).parent
READS = {
    "read_text",
    "read_bytes",
    "open",
    "loads",
    "load",
    "reader",
    "readline",
    "read",
    "prompt",
    "fdopen",
}
OUR_OWN = {("", "read"), ("", "read_text"), ("", "load")}  # text.py, pipeline.py
RUNS = {"eval", "exec", "compile", "system", "popen", "__import__", "import_module"}
KNOWN = {
    "cache.py": {"read_bytes", "fdopen"},  # tests/unit/test_cache.py
    "cli/audit.py": {"open", "read"},  # fuzz target saved, tests/unit/test_data_files.py
    "cli/fmt.py": {"read"},  # standard input, as text.py
    "cli/library_program.py": {"read_text"},  # the library
    "cli/main.py": {"open"},  # where output goes that nobody reads
    "cli/new.py": {"prompt"},  # answers typed: names, dates
    "cli/quiz.py": {"open", "read", "readline"},  # fuzz target answers
    "cli/writing.py": {"fdopen"},  # writes
    "instruments/audit/keeping.py": {"loads"},  # fuzz target saved
    "instruments/quiz/grading.py": {"loads", "reader"},  # fuzz target answers
    "kept.py": {"load", "read_bytes"},  # unpickles what cache.py lets through; its own code
    "memory.py": {"loads", "read", "read_bytes"},  # what cache.py lets through; its own code
    "rendering/certificate_check.py": {"open", "load"},  # fuzz target scenario
    "rendering/certificates.py": {"read_text"},  # a file of the package
    "rendering/json_output.py": {"read_text", "loads"},  # a file of the package
    "rendering/norms_json.py": {"read_text", "loads"},  # a file of the package
    "syntax/parser.py": {
        "open",
        "read_bytes",
        "load",
        "read",
    },  # the grammar, what cache.py lets through
    "text.py": {"open", "read"},  # fuzz target raw, and all that follow it
}
MAY_RUN = {
    "__init__.py": {"import_module"},  # its own modules, by names that stand in the code
    "cli/main.py": {"import_module"},
}


def called(path: Path, names: set[str]) -> set[str]:
    """Which of the names a module calls, as functions or as methods."""
    found = set()
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            owner = getattr(getattr(node.func, "value", None), "id", "")
            owner = "" if isinstance(node.func, ast.Name) else owner or "?"
            ours = (owner, name) in OUR_OWN or (name == "compile" and owner == "re")
            if name in names and not ours:
                found.add(name)
    return found


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def test_every_place_that_reads_is_known() -> None:
    """The second evaluator reads structures, not files: it imports nothing that could."""
    found = {
        path.relative_to(ROOT).as_posix(): names
        for path in sorted(ROOT.rglob("*.py"))
        if path.parent.name != "reference" and (names := called(path, READS))
    }
    assert found == KNOWN


def test_nothing_is_run() -> None:
    able = {"subprocess", "runpy", "marshal", "shelve", "ctypes", "multiprocessing", "code"}
    for path in ROOT.rglob("*.py"):
        name = path.relative_to(ROOT).as_posix()
        assert called(path, RUNS) <= MAY_RUN.get(name, set()), name
        nodes = [node for node in ast.walk(_tree(path)) if isinstance(node, ast.Import)]
        imported = {alias.name.split(".")[0] for node in nodes for alias in node.names}
        assert not imported & able, name
        assert "pickle" not in imported or name == "kept.py"
