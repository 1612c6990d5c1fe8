"""Where the command begins: Ctrl-C is heard from the first moment to the last, and never as a traceback."""

from __future__ import annotations

import _thread
import os
import signal
import sys
import threading
from types import FrameType

STOPPED = 130
_SOON = 0.01  # seconds
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


def in_z3(frame: FrameType | None) -> bool:
    """Whether code of Z3's Python package runs: broken off there, an object of Z3 may be left half made."""
    while frame is not None:
        if f"{os.sep}z3{os.sep}z3" in frame.f_code.co_filename:
            return True
        frame = frame.f_back
    return False


def _hear(_: int = 0, frame: FrameType | None = None) -> None:
    """Stop, if need be as soon as a call into Z3 is over."""
    global _heard
    _heard = True
    if not in_z3(frame):
        raise KeyboardInterrupt
    again = threading.Timer(_SOON, _thread.interrupt_main)
    again.daemon = True
    again.start()


def _unraisable(found: sys.UnraisableHookArgs) -> None:
    """An interruption that came while an object was being destroyed would be lost: it comes again."""
    if found.exc_type is KeyboardInterrupt:
        _thread.interrupt_main()
    elif not _heard:  # else it comes of the interruption
        sys.__unraisablehook__(found)
