"""Runs tests in a process forked for one fault, cheapest first, until one fails.

Everything is imported and collected once. A child takes at most `SECONDS` of processor time before the last
test it starts: a fault not noticed by then counts as not noticed. A test that takes more than twenty seconds and
ten times its usual time has no end, and so has noticed the fault.
"""

from __future__ import annotations

import json
import os
import resource
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field, frozen

from tests.mutation.faults import Fault
from tests.mutation.mapping import GROUPS, Map, forget_texts
from tests.mutation.places import ROOT
from tests.mutation.swapping import Swapper, import_all, importing, swap

SECONDS = 60.0
MEMORY = 8 << 30
_ENDLESS = (20.0, 10.0)
_WALL = 3600.0
BROKEN = 71
"""The exit code of a child in which not the engine but the hunt went wrong."""
_TICK = os.sysconf("SC_CLK_TCK")


@frozen
class Result:
    """What came of a fault: the test that noticed it (none: ``), how, what it cost, how many tests were run."""

    test: str
    how: str
    seconds: float
    tests: int


@define(eq=False)
class Hunter:
    """A plugin of pytest: in place of running the tests collected, it calls `work` with a way to try faults."""

    work: Callable[[Hunter], None]
    map: Map
    seconds: float = SECONDS
    items: dict[str, pytest.Item] = field(factory=dict)
    swapper: Swapper | None = None
    failure: str = ""
    error: Exception | None = None

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Do the work in place of running every test."""
        self.items = {item.nodeid: item for item in session.items}
        try:
            self.work(self)
        except Exception as error:  # pytest would only print it
            self.error = error
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note, in a child, that a test failed."""
        if report.failed and not self.failure:
            self.failure = str(report.longrepr).strip().split("\n")[-1][:200]

    def try_fault(self, fault: Fault | None, tests: list[str]) -> Result:
        """Run tests with a fault put in, or none, until one fails."""
        if not tests:
            return Result("", "", 0.0, 0)
        if self.swapper is None:
            import_all()
            self.swapper = Swapper()
        changes = [] if fault is None else self.swapper.changes(fault.place.module, fault.text)
        if changes is None:
            assert fault is not None
            return self._watch(_started(fault, tests, self.seconds))
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.setpgid(0, 0)
            os.close(read)
            swap(changes)
            self.run(tests, write)
        os.close(write)
        return self._watch((child, read))

    def run(self, tests: list[str], pipe: int) -> None:
        """In a child: run tests, say which, and end the process."""
        status = BROKEN
        try:
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            with _own_cache():
                for name, following in zip(tests, [*tests[1:], ""], strict=True):
                    if time.process_time() > self.seconds:
                        break
                    _say(pipe, {"test": name, "at": time.process_time()})
                    forget_texts()
                    item = self.items[name]
                    after = self.items.get(following)
                    item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
                    if self.failure:
                        _say(pipe, {"failed": name, "how": self.failure})
                        break
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)

    def _watch(self, started: tuple[int, int]) -> Result:
        """Follow a child to its end; end it if a test has none."""
        child, pipe = started
        began = time.monotonic()
        test, limit, text, count, endless = "", _ENDLESS[0], b"", 0, False
        failed = {"failed": "", "how": ""}
        while True:
            ready, _, _ = select.select([pipe], [], [], 1.0)
            part = os.read(pipe, 65536) if ready else b""
            if ready and not part:
                break
            *lines, text = (text + part).split(b"\n")
            for line in lines:
                said = json.loads(line)
                if "failed" in said:
                    failed = said
                else:
                    count += 1
                    test = said["test"]
                    limit = said["at"] + _ENDLESS[0] + _ENDLESS[1] * self.map.alone[test]
            if _processor_time(child) > limit or time.monotonic() - began > _WALL:
                endless = True
                break
        os.close(pipe)
        if endless:
            os.killpg(child, signal.SIGKILL)
        _, status, usage = os.wait4(child, 0)
        seconds = round(usage.ru_utime + usage.ru_stime, 1)
        if endless:
            return Result(test, "no end", seconds, count)
        if os.waitstatus_to_exitcode(status) == BROKEN:
            raise RuntimeError("the child broke down: see above")
        if not failed["failed"] and status:
            return Result(test, f"the process died ({status})", seconds, count)
        return Result(failed["failed"], failed["how"], seconds, count)


class _own_cache:  # noqa: N801 - used like a function
    """A cache folder of the child's own, which has the parsed library and no comparisons of texts."""

    def __enter__(self) -> None:
        sound = Path(os.environ["LEXLOGIC_CACHE"])
        self.folder = Path(tempfile.mkdtemp(dir=sound.parent, prefix="cache-"))
        for path in sound.iterdir():
            if not path.name.startswith(("texts-", "new-")):
                os.link(path, self.folder / path.name)
        os.environ["LEXLOGIC_CACHE"] = str(self.folder)

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


def _say(pipe: int, what: dict[str, Any]) -> None:
    os.write(pipe, json.dumps(what).encode() + b"\n")


def _processor_time(process: int) -> float:
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / _TICK


def _started(fault: Fault, tests: list[str], seconds: float) -> tuple[int, int]:
    """A new process for a fault outside of every function, and the pipe it reports on."""
    read, write = os.pipe()
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        said = {"module": fault.place.module, "text": fault.text, "tests": tests}
        json.dump({**said, "seconds": seconds, "pipe": write}, file)
    code = f"from tests.mutation.hunting import afresh; afresh({file.name!r})"
    process = subprocess.Popen(
        [sys.executable, "-c", code], pass_fds=(write,), cwd=ROOT, process_group=0
    )
    os.close(write)
    process.returncode = 0  # waited for by `_watch`
    return process.pid, read


def afresh(file: str) -> None:
    """In a new process: import the engine with the fault in it and run the tests."""
    said = json.loads(Path(file).read_text("utf-8"))
    Path(file).unlink()
    importing(said["module"], said["text"])
    try:
        import_all()
    except Exception as error:
        _say(said["pipe"], {"failed": "import", "how": repr(error)})
        os._exit(0)
    hunter = Hunter(lambda h: h.run(said["tests"], said["pipe"]), Map({}, {}, frozenset(), {}))
    hunter.seconds = said["seconds"]
    collect(hunter, tuple({name.split("::")[0] for name in said["tests"]}))
    os._exit(BROKEN)


def collect(hunter: Hunter, files: tuple[str, ...] = ()) -> None:
    """Have pytest collect the tests, and the hunter do its work with them."""
    named = files or tuple(dict.fromkeys(group[0] for group in GROUPS))
    pytest.main(["-q", "-p", "no:cacheprovider", "--rootdir", str(ROOT), *named], plugins=[hunter])
    if hunter.error is not None:
        raise hunter.error
