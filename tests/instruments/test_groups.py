"""That tests which share large cases share a process: without it each asks them again, and nothing says so."""

from __future__ import annotations

import os

import pytest


@pytest.mark.skipif("PYTEST_XDIST_WORKER" not in os.environ, reason="one process only")
def test_tests_of_a_file_are_run_in_one_process(request: pytest.FixtureRequest) -> None:
    """The name a worker sends to be scheduled ends with its group."""
    assert request.node.nodeid.endswith("@test_groups")
