"""The command: `python -m tests.campaign --programs 1000 --state campaign-state`."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from tests.campaign.lanes import LANES
from tests.campaign.runner import run, table


def main() -> int:
    """Run a campaign, or go on with one; print what it has come to. 1 if anything differs, or is drawn too seldom."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaign", description=main.__doc__)
    parser.add_argument("--programs", type=int, default=10_000, help="theories in all")
    parser.add_argument("--seed", type=int, default=0, help="for the lanes that draw")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--minutes", type=float, default=10**6, help="stop after so long")
    parser.add_argument("--lanes", default=" ".join(LANES), help=f"of {', '.join(LANES)}")
    parser.add_argument("--state", type=Path, default=Path("campaign-state"), help="a folder")
    parser.add_argument("--table", action="store_true", help="only print what there is")
    asked = parser.parse_args()
    lanes = [LANES[name] for name in asked.lanes.replace(",", " ").split()]
    if not asked.table:
        until = time.monotonic() + 60 * asked.minutes
        run(lanes, asked.programs, asked.seed, asked.state, asked.jobs, until)
    found = table(lanes, asked.state)
    print(found)
    agreed = "disagreements: 0" in found
    enough = "too few in" not in found or "too few in `broad`: 0" in found
    return 0 if agreed and enough else 1


raise SystemExit(main())
