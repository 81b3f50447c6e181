"""Saved pages with what newsstruct is to make of them: for those who write plugins, and their tests."""

from __future__ import annotations

from newsstruct.testing.comparing import Difference, differences
from newsstruct.testing.fixtures import Fixture, InvalidFixture, fields_of, find_fixtures, read_fixture, write_fixture

__all__ = [
    "Difference",
    "Fixture",
    "InvalidFixture",
    "differences",
    "fields_of",
    "find_fixtures",
    "read_fixture",
    "write_fixture",
]
