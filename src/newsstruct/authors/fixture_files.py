"""``newsstruct fixture``: saved pages with what is expected of them: add one, see what has changed, accept that."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import attrs

from newsstruct.authors.commands import FINE, WRONG, Refused
from newsstruct.authors.site_sources import parser_with
from newsstruct.parser import Parser
from newsstruct.terminal.escaping import printable
from newsstruct.terminal.sources import read_source
from newsstruct.testing.comparing import differences
from newsstruct.testing.fixtures import FIELDS, Fixture, find_fixtures, read_fixture, write_fixture

#: What no name of a folder has in it.
_NO_NAME = re.compile(r"[^a-z0-9]+")
LONGEST_NAME = 60


def run(given: argparse.Namespace) -> int:
    """Do what the arguments ask for: ``add``, ``rerun`` or ``diff``."""
    act = {"add": _add, "rerun": _rerun, "diff": _diff}[given.act]
    return act(given, parser_with(given.sites))


def _add(given: argparse.Namespace, parser: Parser) -> int:
    page = read_source(given.page)
    url = given.url or page.url
    name = given.name or slug(url or given.page)
    folder = Path(given.to) / name
    if folder.exists():
        raise Refused(f"{folder} is there already; say another --name.")
    fixture = Fixture(
        folder=folder, html=page.data, url=url, fetched=given.fetched, charset=given.charset or page.charset
    )
    found = fixture.parsed(parser)
    write_fixture(attrs.evolve(fixture, expected={field: found[field] for field in _fields(given.fields)}))
    print(printable(f"{folder.as_posix()}: look through expected.json, and correct it where the article is another."))
    return FINE


def _fields(names: str | None) -> list[str]:
    chosen = [name.strip() for name in names.split(",")] if names else FIELDS
    unknown = [name for name in chosen if name not in FIELDS]
    if unknown:
        raise Refused(f"no such field: {', '.join(unknown)}; there are {', '.join(FIELDS)}.")
    return chosen


def _rerun(given: argparse.Namespace, parser: Parser) -> int:
    for fixture in _fixtures(given.folders):
        found = fixture.parsed(parser)
        wanted = fixture.expected or dict.fromkeys(FIELDS)
        changed = [difference.field for difference in differences(wanted, found)]
        if changed or not fixture.expected:
            write_fixture(attrs.evolve(fixture, expected={field: found[field] for field in wanted}))
        print(printable(f"{fixture.folder.as_posix()}: {', '.join(changed) if changed else 'as it was'}"))
    return FINE


def _diff(given: argparse.Namespace, parser: Parser) -> int:
    differ = False
    for fixture in _fixtures(given.folders):
        for difference in differences(fixture.expected, fixture.parsed(parser)):
            differ = True
            lines = "\n".join(f"  {line}" for line in difference.lines())
            print(printable(f"{fixture.folder.as_posix()}: {difference.field}\n{lines}"))
    if not differ:
        print("all as expected")
    return WRONG if differ else FINE


def _fixtures(folders: list[str]) -> Iterator[Fixture]:
    for folder in folders:
        found = find_fixtures(Path(folder))
        if not found:
            raise Refused(f"{folder} has no fixtures in it; newsstruct fixture add makes one.")
        yield from map(read_fixture, found)


def slug(address: str) -> str:
    """A folder's name from an address or a path: its last part, in small letters.

    >>> slug("https://example.com/news/River-rises.html?x=1")
    'river-rises'
    """
    path = re.sub(r"^[a-z]+://[^/]*|[?#].*$", "", address.strip())
    last = next((part for part in reversed(re.split(r"[/\\]", path)) if part), "page")
    last = re.sub(r"\.[A-Za-z]{2,5}$", "", last)
    return _NO_NAME.sub("-", last.lower()).strip("-")[:LONGEST_NAME].strip("-") or "page"
