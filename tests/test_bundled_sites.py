"""The site parsers that come along: each reads a page of its publisher's markup as it says, and better than without it.

The pages in ``sites/`` copy the markup of a publisher where the generic reader goes wrong, with words of our own.
"""

from importlib.resources import files
from pathlib import Path

import pytest

from newsstruct import Parser
from newsstruct.sites.loading import bundled_rules
from newsstruct.sites.rules import rule_table
from newsstruct.sites.selectors import check
from newsstruct.sites.site import BODY, FIELDS
from newsstruct.testing import Fixture, find_fixtures, read_fixture

PAGES = Path(__file__).parent / "sites"
FIXTURES = {folder.name: read_fixture(folder) for folder in find_fixtures(PAGES)}
CASES = [(fixture, field) for fixture in FIXTURES.values() for field in fixture.expected]
guided = Parser(annotators=(), sites="bundled", strict=True)
generic = Parser(annotators=(), sites=())


@pytest.mark.parametrize(("fixture", "field"), CASES, ids=[f"{f.folder.name}-{field}" for f, field in CASES])
def test_fields(fixture: Fixture, field: str) -> None:
    """Each field is what is expected of the page."""
    assert fixture.parsed(guided)[field] == fixture.expected[field]


@pytest.mark.parametrize("name", FIXTURES)
def test_the_generic_reader_is_wrong_there(name: str) -> None:
    """Without its site parser the page is read otherwise, in a field that is expected: there is a reason for each."""
    alone = FIXTURES[name].parsed(generic)
    assert {field: alone[field] for field in FIXTURES[name].expected} != FIXTURES[name].expected


def test_each_says_what_it_is_for() -> None:
    """The first line of each file tells the publisher, the country, and what the generic reader gets wrong."""
    folder = files("newsstruct.sites") / "bundled"
    first = [file.read_text(encoding="utf-8").split("\n", 1)[0] for file in folder.iterdir()]
    assert [line for line in first if not (line.startswith("# ") and ": " in line and line.endswith("."))] == []


def test_each_has_a_page() -> None:
    """Each site parser that comes along has a test page, and each page a site parser."""
    folder = files("newsstruct.sites") / "bundled"
    assert sorted(FIXTURES) == sorted(file.name.removesuffix(".toml") for file in folder.iterdir())
    assert len(FIXTURES) >= 25


@pytest.mark.parametrize("name", FIXTURES)
def test_pages_are_read_by_their_own(name: str) -> None:
    """Each page is read by the site parser of its name, and by no other."""
    assert [rule.name for rule in rule_table(bundled_rules()).claims(FIXTURES[name].url)] == [name]


@pytest.mark.parametrize("rule", bundled_rules(), ids=lambda rule: rule.name)
def test_selectors(rule: object) -> None:
    """All selectors can be read, and none holds every element against every other."""
    site = rule.site  # type: ignore[attr-defined]  # a Rule
    for name in (*FIELDS, *BODY):
        said = getattr(site, name, ())
        for selectors in said.values() if isinstance(said, dict) else [said]:
            check(selectors)


def test_any_other_site_parser_comes_first() -> None:
    """What comes along gives way to whatever is installed or passed for the same pages."""
    assert {rule.priority for rule in bundled_rules()} == {-1}
    assert {rule.plugin for rule in bundled_rules()} == {"bundled"}
