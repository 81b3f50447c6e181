"""Settings of all tests: property tests look for new cases on a developer's machine, and repeat the same in CI."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from installed import Installed

settings.register_profile("newsstruct", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("newsstruct")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as shells start what runs in the background
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session", autouse=True)
def _without_colours() -> Iterator[None]:
    """What commands print is compared as text, also on the terminals that tests pretend."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NO_COLOR", "1")
        yield


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Installed]:
    """A place to put plugins as if they had been installed."""
    place = Installed(tmp_path, monkeypatch)
    yield place
    place.remove()
