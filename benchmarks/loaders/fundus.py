"""The test data of Fundus (https://github.com/flairNLP/fundus, MIT): pages of news publishers.

In ``tests/resources/parser/test_data`` there is a folder for each country with

- ``meta.info``: an object of file names, each with the page's ``url``;
- ``Publisher_2024_05_14.html.gz``: pages of a publisher, by the day they were fetched on;
- ``Publisher.json``: what Fundus's parser for the publisher reads from them, an object of parser versions ("V1" …).

The n-th version belongs to the n-th page. A publisher with more of one than of the other is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.files import load_json
from benchmarks.moments import moment_of
from benchmarks.values import Page

PAGE = re.compile(r"(?P<publisher>.+)_\d{4}_\d\d_\d\d\.html\.gz")
VERSION = re.compile(r"V(\d+)")


def fundus_pages(folder: Path) -> Iterator[Page]:
    """The pages under a folder, publisher by publisher."""
    for info in sorted(folder.rglob("meta.info")):
        files = load_json(info)
        by_publisher: dict[str, list[str]] = {}
        for name in sorted(files):
            if match := PAGE.fullmatch(name):
                by_publisher.setdefault(match["publisher"], []).append(name)
        for publisher, names in by_publisher.items():
            yield from _pages_of(info.parent, publisher, names, files)


def _pages_of(country: Path, publisher: str, names: list[str], files: Mapping[str, Any]) -> Iterator[Page]:
    stored = country / f"{publisher}.json"
    versions = _versions(load_json(stored)) if stored.exists() else []
    if len(versions) == len(names):
        for name, true in zip(names, versions, strict=True):
            if (country / name).exists():
                yield _page(country / name, files[name].get("url"), true)


def _versions(data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """What each version of the parser reads, in the order of the versions."""
    numbered = ((VERSION.fullmatch(key), value) for key, value in data.items())
    return [value for _, value in sorted((int(m[1]), value) for m, value in numbered if m)]


def _page(file: Path, url: str | None, true: Mapping[str, Any]) -> Page:
    body = true.get("body") or {}
    sections = body.get("sections", ())
    blocks = tuple(text for section in sections for part in ("headline", "paragraphs") for text in section[part])
    return Page(
        name=f"{file.parent.name}/{file.name}",
        file=file,
        url=url,
        headline=true.get("title"),
        authors=tuple(true["authors"]) if true.get("authors") else None,
        published=moment_of(true.get("publishing_date")),
        blocks=blocks or None,
        optional=tuple(body.get("summary", ())),
    )
