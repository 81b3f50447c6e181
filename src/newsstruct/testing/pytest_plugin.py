"""A pytest plugin: each field of each fixture is a test of its own.

Name it in the ``conftest.py`` at the root of the tests::

    pytest_plugins = ["newsstruct.testing.pytest_plugin"]

Every folder with a ``meta.json`` and a page is a fixture then, wherever pytest looks for tests. Pages are read with all
site parsers that are installed; ``newsstruct_sites`` in pytest's configuration names files and folders with others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from newsstruct.parser import Parser
from newsstruct.testing.comparing import Difference
from newsstruct.testing.fixtures import EXPECTED, META, PACKED, PLAIN, Fixture, InvalidFixture, read_fixture

#: The name in pytest's configuration.
SITES = "newsstruct_sites"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Make the name in the configuration known."""
    parser.addini(SITES, "TOML site parsers to read fixtures with, beside those installed", type="paths", default=[])


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A fixture for each ``meta.json`` that lies beside a page."""
    if file_path.name == META and any((file_path.parent / name).is_file() for name in (PACKED, PLAIN)):
        return FixtureFile.from_parent(parent, path=file_path)
    return None


class FixtureFile(pytest.File):
    """A fixture; its fields are the tests."""

    _found: Mapping[str, Any] | None = None

    def collect(self) -> Iterator[pytest.Item]:
        """A test for each field that something is expected of."""
        try:
            fixture = read_fixture(self.path.parent)
        except InvalidFixture as error:
            raise self.CollectError(str(error)) from error
        if not fixture.expected:
            message = f"{self.path.parent}: nothing is expected yet; newsstruct fixture rerun writes {EXPECTED}."
            raise self.CollectError(message)
        for field in fixture.expected:
            yield FieldItem.from_parent(self, name=field, fixture=fixture)

    def found(self, fixture: Fixture) -> Mapping[str, Any]:
        """What is made of the page; it is read once for all fields."""
        if self._found is None:
            sites = [*self.config.getini(SITES), "installed"]
            self._found = fixture.parsed(Parser(annotators=(), sites=sites, strict=True))
        return self._found


class FieldItem(pytest.Item):
    """The test that a field is as expected."""

    def __init__(self, *, fixture: Fixture, **keywords: Any) -> None:  # noqa: ANN401  # pytest's own
        super().__init__(**keywords)
        self.fixture = fixture

    def runtest(self) -> None:
        """Hold the field against what is expected.

        Raises:
            FieldDiffers: when it is something else.
        """
        assert isinstance(self.parent, FixtureFile)
        found = self.parent.found(self.fixture).get(self.name)
        expected = self.fixture.expected[self.name]
        if found != expected:
            raise FieldDiffers(Difference(field=self.name, expected=expected, found=found))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:  # noqa: ANN401  # pytest's own
        """What differs, without a traceback through newsstruct."""
        if isinstance(excinfo.value, FieldDiffers):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the test is, and what it is called."""
        return self.path, 0, f"{self.path.parent.name}: {self.name}"


class FieldDiffers(AssertionError):
    """A field is not as the fixture expects it."""

    def __init__(self, difference: Difference) -> None:
        head = f"{difference.field} is not as expected (- expected, + found):"
        super().__init__("\n".join((head, *difference.lines())))
        self.difference = difference
