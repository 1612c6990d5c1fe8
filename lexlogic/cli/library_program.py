"""The whole norm library as one program, for the commands that browse it."""

from __future__ import annotations

from lexlogic.library import norm_files, norms_root
from lexlogic.pipeline import load_text
from lexlogic.program import model as m


def library_program() -> m.Program:
    """Everything the library declares outside its cases."""
    names = [
        path.name.removesuffix(".md").removesuffix(".lex")
        for path in norm_files()
        if path.parent.name != "cases" and path.name != "README.md"
    ]
    text = f"import {', '.join(names)}\ncase Library\n  ask nothing: {_SAME}\nend\n"
    loaded = load_text(text)
    if not loaded.programs:
        problems = "; ".join(f"{d.span}: {d.title}" for d in loaded.diagnostics if d.is_error)
        raise RuntimeError(f"the norm library cannot be read: {problems}")
    return loaded.programs[0]


def library_titles() -> list[tuple[str, str, str]]:
    """Each file of the library: its folder, its name for `import`, and its title."""
    root = norms_root()
    found = []
    for path in norm_files():
        folder = path.parent.relative_to(root).as_posix()
        first = path.read_text("utf-8").lstrip("\ufeff").split("\n", 1)[0]
        title = first.removeprefix("# ").strip() if first.startswith("# ") else ""
        name = path.name.removesuffix(".md").removesuffix(".lex")
        found.append(("" if folder == "." else folder, name, title))
    return found


_SAME = "China = China"
