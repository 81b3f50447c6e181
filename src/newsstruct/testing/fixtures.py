"""A fixture is a folder: a saved page, what is known of it, and what newsstruct is to make of it.

=====================================  =====================================================================
file                                   holds
=====================================  =====================================================================
``page.html.gz`` (or ``page.html``)    the page as it was received
``meta.json``                          its address, the day on which it was fetched, the charset of the header
``expected.json``                      field -> its value as JSON types; a field that is not here is not tested
=====================================  =====================================================================
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import attrs

from newsstruct.article import Article
from newsstruct.errors import InvalidInput
from newsstruct.parser import Parser

PACKED, PLAIN, META, EXPECTED = "page.html.gz", "page.html", "meta.json", "expected.json"
#: The fields of a fixture, those of structure alone: what annotators find is tested by their own examples.
FIELDS = (
    "headline dek kicker byline authors publisher section keywords published modified language canonical_url dateline "
    "body warnings"
).split()
#: Longer pages are no fixtures.
LONGEST = 64_000_000


class InvalidFixture(InvalidInput, ValueError):
    """A folder is no fixture; the message says what is missing or wrong in it."""

    def __init__(self, folder: Path, problem: str) -> None:
        ValueError.__init__(self, f"{folder}: {problem}")
        self.folder, self.problem = folder, problem

    def __reduce__(self) -> tuple[type[InvalidFixture], tuple[Path, str]]:  # type: ignore[override]
        return type(self), (self.folder, self.problem)


@attrs.frozen(kw_only=True)
class Fixture:
    """A saved page with what is expected of it."""

    folder: Path
    """Where it is."""

    html: bytes = attrs.field(repr=False)
    """The page as received."""

    expected: Mapping[str, Any] = attrs.field(factory=dict)
    """Field -> its value as JSON types, as `fields_of` gives it."""

    url: str | None = None
    """The page's address."""

    fetched: date | None = None
    """The day on which it was fetched."""

    charset: str | None = None
    """The charset of the HTTP header."""

    def parsed(self, parser: Parser) -> Mapping[str, Any]:
        """What a parser makes of the page, in the form of `expected`."""
        return fields_of(parser.parse(self.html, url=self.url, fetched=self.fetched, charset=self.charset))


def fields_of(article: Article) -> dict[str, Any]:
    """The fields of an article that fixtures hold, as JSON types; of blocks what they say, without offsets."""
    data = article.to_dict()
    fields = {name: data[name] for name in FIELDS}
    fields["body"] = [_block(block) for block in data["body"]]
    fields["warnings"] = [warning["code"] for warning in data["warnings"]]
    return fields


def _block(block: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in block.items() if value is not None and key not in ("start", "end", "links")}


def find_fixtures(folder: Path) -> tuple[Path, ...]:
    """The folders below one, itself among them, that have a fixture's ``meta.json`` and page, sorted."""
    found = (file.parent for file in folder.rglob(META))
    return tuple(sorted(f for f in found if (f / PACKED).is_file() or (f / PLAIN).is_file()))


def read_fixture(folder: Path) -> Fixture:
    """The fixture in a folder; without `Fixture.expected` where nothing is said yet.

    Raises:
        InvalidFixture: when something in it is missing or can't be read.
    """
    meta = _read_json(folder / META)
    expected = _read_json(folder / EXPECTED) if (folder / EXPECTED).exists() else {}
    if unknown := expected.keys() - set(FIELDS):
        raise InvalidFixture(folder, f"{EXPECTED}: no such field: {', '.join(sorted(unknown))}.")
    try:
        fetched = date.fromisoformat(meta["fetched"]) if meta.get("fetched") else None
    except (TypeError, ValueError):
        raise InvalidFixture(folder, f"{META}: fetched is no day such as 2024-05-17.") from None
    return Fixture(
        folder=folder,
        html=_read_page(folder),
        expected=expected,
        url=meta.get("url"),
        fetched=fetched,
        charset=meta.get("charset"),
    )


def write_fixture(fixture: Fixture) -> None:
    """Write a fixture to its folder; the page is packed, always to the same bytes."""
    fixture.folder.mkdir(parents=True, exist_ok=True)
    if not (fixture.folder / PLAIN).exists():
        (fixture.folder / PACKED).write_bytes(gzip.compress(fixture.html, mtime=0))
    fetched = fixture.fetched.isoformat() if fixture.fetched else None
    meta = {"url": fixture.url, "fetched": fetched, "charset": fixture.charset}
    _write_json(fixture.folder / META, {key: value for key, value in meta.items() if value is not None})
    _write_json(fixture.folder / EXPECTED, fixture.expected)


def _read_page(folder: Path) -> bytes:
    try:
        if (folder / PLAIN).exists():
            return (folder / PLAIN).read_bytes()
        with gzip.open(folder / PACKED) as file:
            return file.read(LONGEST)
    except (OSError, EOFError) as error:
        raise InvalidFixture(folder, f"the page can't be read: {error}.") from error


def _read_json(file: Path) -> dict[str, Any]:
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InvalidFixture(file.parent, f"{file.name} can't be read: {error}.") from error
    if not isinstance(data, dict):
        raise InvalidFixture(file.parent, f"{file.name} is no JSON object.")
    return data


def _write_json(file: Path, data: Mapping[str, Any]) -> None:
    file.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
