"""How much work is allowed, what was spent, and how a running check is stopped.

Work is counted in Z3's own units (`rlimit`), so the same question costs the same on the same version;
a generous clock guards against a check that does not count. A check runs in a worker thread, so that
Ctrl-C reaches us: we then interrupt the solver and raise `KeyboardInterrupt`.
"""

from __future__ import annotations

import sys
import time
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeout
from typing import Any

from attrs import define, field

WORK = 20_000_000
SHORT = 400_000
SECONDS = 120.0
_STEP = 0.2


class Exhausted(Exception):
    """The budget ran out: the answer is `undecided`, never a guess."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


@define
class Budget:
    """Work allowed per check (`effort` times the default) and seconds allowed per run."""

    effort: float = 1.0
    seconds: float = SECONDS
    cause: str = ""
    started: float = field(factory=time.monotonic)
    checks: int = 0
    shared: Any = None  # a context that short-lived solvers share
    _pool: ThreadPoolExecutor | None = None

    def exhausted(self, cause: str) -> Exhausted:
        """The exception that reports a spent budget."""
        return Exhausted(cause)

    def renew(self) -> None:
        """Start counting anew."""
        self.started = time.monotonic()
        self.checks = 0

    def remaining(self) -> float:
        """Seconds left on the clock."""
        return self.seconds * max(self.effort, 1.0) - (time.monotonic() - self.started)

    def run(self, context: Any, solver: Any, assumptions: list[Any]) -> Any:
        """Check under assumptions; the solver's answer, or its `unknown` with `cause` set."""
        self.checks += 1
        self.cause = ""
        if not _threads():
            solver.set("rlimit", max(1, int(WORK * self.effort)))
            return solver.check(*assumptions)
        # Most checks are over before a second thread could take them.
        solver.set("rlimit", SHORT)
        answer = solver.check(*assumptions)
        if str(answer) != "unknown":
            return answer
        solver.set("rlimit", max(1, int(WORK * self.effort)))
        deadline = time.monotonic() + max(self.remaining(), 0.0)
        future = self._submit(solver, assumptions)
        try:
            answer = self._wait(future, deadline, context)
        except KeyboardInterrupt:
            context.interrupt()
            _drain(future)
            raise
        if str(answer) == "unknown" and not self.cause:
            self.cause = "work limit"
        return answer

    def _submit(self, solver: Any, assumptions: list[Any]) -> Future[Any]:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lexlogic-z3")
        return self._pool.submit(solver.check, *assumptions)

    def _wait(self, future: Future[Any], deadline: float, context: Any) -> Any:
        while True:
            try:
                return future.result(timeout=_STEP)
            except FutureTimeout:
                if time.monotonic() > deadline and not self.cause:
                    self.cause = "time limit"
                    context.interrupt()


def _drain(future: Future[Any]) -> None:
    try:
        future.result(timeout=5)
    except Exception:  # whatever the interrupted solver says, the user asked to stop
        return


def _threads() -> bool:
    """Whether this platform has threads (the browser does not)."""
    return sys.platform != "emscripten"
