"""Tests of instruments ask large cases, and keep them for the tests of one file only."""

from __future__ import annotations

import pytest


@pytest.hookimpl(tryfirst=True)  # pytest-xdist reads the marks in this hook
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the tests of a file in one process: what they share is made once."""
    for item in items:
        if item.path.parent.name == "instruments":
            item.add_marker(pytest.mark.xdist_group(item.path.stem))
