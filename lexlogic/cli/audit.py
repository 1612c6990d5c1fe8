"""`lexlogic audit`: every conflict among a set of norms, over all fact patterns."""

from __future__ import annotations

import hashlib
import os
import shlex
from collections.abc import Iterator
from pathlib import Path

import attrs
import click

from lexlogic.auditing import SecondLook, Subject, asks, subject
from lexlogic.cli.files import find_files
from lexlogic.cli.options import effort_option
from lexlogic.cli.screen import Waiting, page, say, show, show_diagnostics, waiting
from lexlogic.diagnostics import Diagnostic
from lexlogic.instruments.audit.audit import Auditor, gathered
from lexlogic.instruments.audit.keeping import MOST_BYTES, read_group, write_group
from lexlogic.instruments.audit.records import Audit, Group
from lexlogic.kept import parsed
from lexlogic.rendering.terminal import escape
from lexlogic.text import TextFile, read


@click.command("audit", short_help="every conflict among norms, in all fact patterns")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--against", default="", metavar="FILE", help="Also the norms of this file or folder."
)
@click.option("--only", default="", metavar="NAMES", help="Only these norms or treaties: a,b,c.")
@click.option("--all", "everything", is_flag=True, help="Imported norms among themselves, too.")
@click.option(
    "--members",
    type=click.IntRange(1, 6),
    default=1,
    metavar="N",
    help="At least N unnamed members of every sort.",
)
@click.option("--save", "folder", default="", metavar="DIR", help="Keep what is found in DIR.")
@click.option("--resume", default="", metavar="DIR", help="Go on with what DIR keeps.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@effort_option
def command(
    files: tuple[str, ...],
    against: str,
    only: str,
    everything: bool,
    members: int,
    folder: str,
    resume: str,
    as_json: bool,
    effort: float,
) -> None:
    """Find every minimal conflict among the norms of the files, in all fact patterns.

    A file's norms are held against each other and against all it imports. A file may be a folder
    (`norms/` is the library; its cases are left out). The exit code is 0 if nothing asks for a second
    look, 1 if a conflict may stay unresolved, a norm can never apply or be breached, something is not
    governed, or a limit was reached; 2 if a file cannot be read.
    """
    names = tuple(n.strip() for n in only.split(",") if n.strip())
    with waiting() as said:
        said.say("reading")
        own = tuple(p for name in files for p in law_of(name))
        other = tuple(law_of(against)) if against else ()
        found = subject(own, other)
        auditor = _auditor(found, names, everything, effort, members)
        if auditor is None:
            if found.program is not None:
                found = attrs.evolve(found, diagnostics=(_nothing(names, files),))
            show_diagnostics(found.diagnostics)
            click.get_current_context().exit(2)
        kept = Kept(Path(resume or folder)) if resume or folder else None
        audit = _run(auditor, kept, said)
    audit = attrs.evolve(audit, against=against)
    _show(audit, " ".join(files), as_json)
    click.get_current_context().exit(0 if audit.clean else 1)


def law_of(name: str) -> Iterator[Path]:
    """The files meant; of a folder, those that hold law and no cases."""
    found = find_files(name)
    folder = len(found) > 1
    for path, _ in found:
        if folder:
            file = read(path, path.name)
            if isinstance(file, TextFile) and asks(parsed(file)[0]):
                continue
        yield path


def _auditor(
    found: Subject, only: tuple[str, ...], everything: bool, effort: float, members: int
) -> Auditor | None:
    if found.program is None:
        return None
    own = None if everything or found.own is None else found.own
    auditor = Auditor(found.program, own, only or None, effort, members, SecondLook())
    return auditor if auditor.topics or auditor.gaps else None


def _nothing(only: tuple[str, ...], files: tuple[str, ...]) -> Diagnostic:
    where = ", ".join(f"`{f}`" for f in files)
    message = f"{where} states no norm, and asks about none."
    if only:
        message = f"No norm or treaty of {where} is called {' or '.join(f'`{n}`' for n in only)}."
    return Diagnostic("E-UNKNOWN", "nothing to audit", None, message)


class Kept:
    """A folder that keeps the groups looked at, one file each, written whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def find(self, key: str) -> Group | None:
        """The group of that key, if it is kept and can be read."""
        try:
            with self.file(key).open("rb") as stream:
                group = read_group(stream.read(MOST_BYTES + 1))
        except OSError:
            return None
        return group if group is not None and group.key == key else None

    def keep(self, group: Group) -> None:
        """Write a group, in place of what was kept of it."""
        path = self.file(group.key)
        written = path.with_suffix(f".{os.getpid()}.part")
        written.write_text(write_group(group), "utf-8")
        written.replace(path)

    def file(self, key: str) -> Path:
        """Where the group of that key is kept."""
        return self.folder / f"{hashlib.sha256(key.encode()).hexdigest()[:20]}.json"


def _run(auditor: Auditor, kept: Kept | None, said: Waiting) -> Audit:
    groups: list[Group] = []
    count = len(auditor.topics)
    try:
        for index, topic in enumerate(auditor.topics):
            bar = "#" * (20 * index // max(count, 1))
            said.say(f"[{bar:.<20}] {index} of {count} subjects: {', '.join(topic.conduct)}")
            found = kept.find(auditor.key(index)) if kept is not None else None
            if found is None:
                found = auditor.group(index)
                if kept is not None and not found.undecided:
                    kept.keep(found)
            groups.append(found)
    except KeyboardInterrupt:
        if kept is None:
            raise
        say(
            f"\nKept {len(groups)} of {count} subjects in {escape(str(kept.folder))}. "
            f"Go on:  lexlogic audit ... --resume {escape(shlex.quote(str(kept.folder)))}",
            err=True,
        )
        raise
    return gathered(auditor, tuple(groups))


def _show(audit: Audit, name: str, as_json: bool) -> None:
    if as_json:
        from lexlogic.rendering.audit_json import audit_json

        show(audit_json(audit, name))
        return
    from lexlogic.rendering.audit_page import render_audit

    show(render_audit(audit, name, page()))
