"""Where the command begins: Ctrl-C is heard from the first moment to the last, and never as a traceback."""

from __future__ import annotations

import _thread
import os
import signal
import sys

STOPPED = 130
_heard = False


def main() -> None:
    """Run the command `lexlogic`."""
    signal.signal(signal.SIGINT, lambda *_: os._exit(STOPPED))  # nothing is done yet
    from lexlogic.cli.main import main as commands

    sys.unraisablehook = _unraisable
    signal.signal(signal.SIGINT, _hear)
    try:
        commands()
    except KeyboardInterrupt:
        sys.exit(STOPPED)
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # all is said: only the end is left


def interrupted() -> bool:
    """Whether Ctrl-C was heard: an error that follows may be what a call into Z3 made of it."""
    return _heard


def _hear(*_: object) -> None:
    global _heard
    _heard = True
    raise KeyboardInterrupt


def _unraisable(found: sys.UnraisableHookArgs) -> None:
    """An interruption that came while an object was being destroyed would be lost: it comes again."""
    if found.exc_type is KeyboardInterrupt:
        _thread.interrupt_main()
    else:
        sys.__unraisablehook__(found)
