"""What all tests share: the cases, the option that accepts new output, the Hypothesis profiles."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.case_runner import ROOT, case_files

_RUN = pytest.StashKey[int]()
_HELD = pytest.StashKey[int]()
_MUCH = 800 << 20
_MANY = 300
_STATM = Path("/proc/self/statm")

settings.register_profile("default", deadline=None, derandomize=True)
settings.register_profile("campaign", deadline=None, max_examples=5_000)
settings.load_profile("default")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--accept`, which writes the output found into the cases."""
    parser.addoption("--accept", action="store_true", help="write the output found into the cases")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test that asks for `case_file` every file that holds commands."""
    if "case_file" in metafunc.fixturenames:
        files = case_files()
        names = [path.relative_to(ROOT).as_posix() for path in files]
        metafunc.parametrize("case_file", files, ids=names)


def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Give memory back once much of it is held: Python does not know how much of it solvers hold."""
    stash = item.config.stash
    stash[_RUN] = stash.get(_RUN, 0) + 1
    if _resident() > stash.get(_HELD, 0) + _MUCH or stash[_RUN] % _MANY == 0:
        gc.collect()
        stash[_HELD] = _resident()


def _resident() -> int:
    """Bytes that this process holds; 0 where the system does not say."""
    try:
        return int(_STATM.read_text().split()[1]) * 4096
    except OSError:
        return 0


@pytest.fixture(scope="module", autouse=True)
def forgotten(request: pytest.FixtureRequest) -> Iterator[None]:
    """Forget, after the last test of a file, what the file kept: the more is held, the longer memory takes to clear."""
    yield
    kept = [value for value in vars(request.module).values() if hasattr(value, "cache_clear")]
    for value in kept:
        value.cache_clear()
    if kept:
        gc.collect()


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether output found is to be written into the cases."""
    return bool(request.config.getoption("--accept"))
