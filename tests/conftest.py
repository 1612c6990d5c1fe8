"""What all tests share: the option that accepts new output, and the Hypothesis profiles."""

import pytest
from hypothesis import settings

settings.register_profile("default", deadline=None, derandomize=True)
settings.register_profile("campaign", deadline=None, max_examples=5_000)
settings.load_profile("default")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--accept`, which writes the output found into the cases."""
    parser.addoption("--accept", action="store_true", help="write the output found into the cases")
