"""The phases in order: read, parse, resolve, ground, ask, explain."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import field, frozen

from lexlogic.diagnostics import Diagnostic, has_errors, in_file_order
from lexlogic.kept import parsed
from lexlogic.library import find_import
from lexlogic.program import model as m
from lexlogic.program.resolve import resolve
from lexlogic.syntax import tree
from lexlogic.text import TextFile, read, read_text

DEEPEST_IMPORT = 50
"""Files that may import one another in a chain."""
MOST_FILES = 500
"""Files of a program; the norm library has some 80."""
MOST_CHARACTERS = 10_000_000
"""Characters of all of them; the norm library has some 800,000."""
_WORD = re.compile(r"[^\W\d]\w*(?:[.\-]\w+)*")


@frozen
class Loaded:
    """A file with everything it imports: its programs (none if there are errors) and what is
    wrong.
    """

    file: TextFile | None
    documents: tuple[tree.Document, ...]
    programs: tuple[m.Program, ...]
    diagnostics: tuple[Diagnostic, ...] = field(eq=False)

    @property
    def ok(self) -> bool:
        return not has_errors(self.diagnostics)


def load(path: str | Path, name: str | None = None) -> Loaded:
    """Read, parse and resolve the file at `path` and the files it imports."""
    file = read(path, name)
    if not isinstance(file, TextFile):
        return Loaded(None, (), (), file)
    return load_text(file)


def load_text(file: TextFile | str) -> Loaded:
    """As `load`, for a text."""
    if isinstance(file, str):
        file = read_text("<text>", file)
    collector = _Collector([], [], {}, [])
    collector.add(file, None)
    diagnostics = collector.diagnostics
    resolved = resolve(tuple(collector.documents))
    if has_errors(diagnostics):
        further = _certain(resolved.diagnostics, diagnostics, collector.documents)
        found = in_file_order((*diagnostics, *further))
        return Loaded(file, tuple(collector.documents), (), found)
    return Loaded(
        file,
        tuple(collector.documents),
        resolved.programs,
        in_file_order((*diagnostics, *resolved.diagnostics)),
    )


def load_together(paths: Iterable[Path]) -> Loaded:
    """The law of several files, with all they import, as one program in which nothing is given or asked.

    Its one question is a truth that nobody needs; the cases, facts and questions of the files are left out.
    """
    collector = _Collector([], [], {}, [])
    for path in paths:
        if str(path.resolve()) in collector.done:
            continue
        file = read(path, path.name)
        if isinstance(file, TextFile):
            collector.add(file, None)
        else:
            collector.diagnostics.extend(file)
    found = law_together(tuple(collector.documents))
    if not has_errors(collector.diagnostics):
        return found
    errors = [
        *(d for d in collector.diagnostics if d.is_error),
        *_certain(found.diagnostics, collector.diagnostics, collector.documents),
    ]
    return Loaded(None, found.documents, (), in_file_order(tuple(errors)))


def law_together(documents: tuple[tree.Document, ...]) -> Loaded:
    """As `load_together`, of files already parsed, imported ones first."""
    asking = read_text("<law>", "case Law\n  ask nothing: every s: State satisfies s = s\nend\n")
    document, _ = parsed(asking)
    resolved = resolve((*documents, document))
    errors = tuple(d for d in resolved.diagnostics if d.is_error)
    return Loaded(None, documents, () if errors else resolved.programs, errors)


def _certain(
    found: tuple[Diagnostic, ...], earlier: list[Diagnostic], documents: list[tree.Document]
) -> Iterator[Diagnostic]:
    """The errors that stand whatever the unreadable statements and missing files say.

    A name that nothing readable declares may be declared there: it is reported only if no file is
    missing and its one occurrence is where it is used.
    """
    known = {(d.code, d.span) for d in earlier}
    missing = any(d.code in ("E-IMPORT", "E-FILE", "E-UTF8", "E-LARGE") for d in earlier)
    texts = {d.span.file.name: d.span.file.text for d in documents}
    words = Counter(w for text in texts.values() for w in _WORD.findall(text))
    for diagnostic in found:
        if not diagnostic.is_error or (diagnostic.code, diagnostic.span) in known:
            continue
        name = diagnostic.span.text if diagnostic.span is not None else ""
        if diagnostic.code != "E-UNKNOWN" or not (missing or words[name] > 1):
            yield diagnostic


class _Collector:
    """Gathers documents, imported ones first, and reports circles and missing files."""

    def __init__(
        self,
        documents: list[tree.Document],
        diagnostics: list[Diagnostic],
        done: dict[str, bool],
        open_files: list[str],
    ) -> None:
        self.documents = documents
        self.diagnostics = diagnostics
        self.done = done
        self.open_files = open_files

    def add(self, file: TextFile, key: str | None) -> None:
        """Parse the file, add what it imports, then the file itself."""
        key = key or (str(file.path.resolve()) if file.path else file.name)
        self.done[key] = False
        self.open_files.append(file.name)
        document, diagnostics = parsed(file)
        self.diagnostics.extend(diagnostics)
        for statement in _imports(document.statements):
            for name in statement.names:
                self._import(file, name)
        self.open_files.pop()
        self.done[key] = True
        self.documents.append(document)

    def _import(self, file: TextFile, name: tree.Name) -> None:
        path = find_import(name.text, file.path)
        if path is None:
            self.diagnostics.append(
                Diagnostic(
                    "E-IMPORT",
                    "nothing to import",
                    name.span,
                    f"There is no file `{name.text}.lex` beside this one, and none of that "
                    "name in the library. "
                    "`lexlogic norms` lists what there is.",
                )
            )
            return
        key = str(path.resolve())
        if key in self.done:
            if not self.done[key]:
                chain = " -> ".join((*self.open_files, name.text))
                self.diagnostics.append(
                    Diagnostic(
                        "E-IMPORT",
                        "imports in a circle",
                        name.span,
                        f"   {chain}\nMove what both need to a third file.",
                        shows_source=False,
                    )
                )
            return
        if self._too_many(name):
            return
        imported = read(path, path.name)
        if isinstance(imported, TextFile):
            self.add(imported, key)
        else:
            self.diagnostics.extend(imported)

    def _too_many(self, name: tree.Name) -> bool:
        """Whether a limit keeps a file from being imported; said once for all files."""
        size = sum(len(d.span.file.text) for d in self.documents)
        if len(self.open_files) > DEEPEST_IMPORT:
            message = f"Files import one another here more than {DEEPEST_IMPORT} deep. Import directly what is needed."
        elif len(self.done) >= MOST_FILES:
            message = (
                f"More than {MOST_FILES} files are imported. Import fewer, or put some together."
            )
        elif size > MOST_CHARACTERS:
            message = f"The files imported have more than {MOST_CHARACTERS:,} characters in all. Import fewer."
        else:
            return False
        if not any(d.code == "E-LARGE" for d in self.diagnostics):
            self.diagnostics.append(Diagnostic("E-LARGE", "too many imports", name.span, message))
        return True


def _imports(statements: tuple[tree.Statement, ...]) -> list[tree.ImportDecl]:
    found: list[tree.ImportDecl] = []
    for statement in statements:
        if isinstance(statement, tree.ImportDecl):
            found.append(statement)
        elif isinstance(statement, tree.CaseDecl):
            found.extend(_imports(statement.body))
    return found
