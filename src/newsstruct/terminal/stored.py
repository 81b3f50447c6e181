"""Articles that newsstruct has written as JSON, read again: one, or many with a line each."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from newsstruct.article import Article
from newsstruct.terminal.raw_page import MOST_BYTES, RawPage, UnreadablePage


def is_json(page: RawPage) -> bool:
    """Whether it is an article's JSON rather than a page."""
    return page.data.lstrip()[:1] == b"{"


def article_of_json(page: RawPage) -> Article:
    """The article of the first line of what ``newsstruct parse`` has written as JSON.

    Raises:
        UnreadablePage: when it is no article's JSON.
    """
    return _article(page.data.partition(b"\n")[0] if _has_lines(page) else page.data, page.name)


def articles_of_json(page: RawPage) -> Iterator[tuple[str, Article | UnreadablePage]]:
    """All articles in what ``newsstruct parse`` or ``newsstruct batch`` has written as JSON, each with a name.

    That is what the batch called its page; else the file's name, and the line's number where there are several. What
    can't be read is a fault in its place.
    """
    if not _has_lines(page):
        yield _name(page.data) or page.name, _read(page.data, page.name)
        return
    with _opened(page) as file:
        for number, line in enumerate(iter(lambda: file.readline(MOST_BYTES), b""), start=1):
            if line.strip():
                place = f"{page.name}:{number}"
                yield _name(line) or place, _read(line, place)


def _has_lines(page: RawPage) -> bool:
    return b"\n{" in page.data


def _opened(page: RawPage) -> IO[bytes]:
    """The file, of which the page has the first bytes; standard input has no more than these."""
    try:
        return Path(page.name).open("rb")
    except (OSError, ValueError):
        return io.BytesIO(page.data)


def _name(line: bytes) -> str | None:
    """What the batch called the page."""
    try:
        name = json.loads(line).get("page")
    except (ValueError, RecursionError, AttributeError):
        return None
    return name if isinstance(name, str) else None


def _read(data: bytes, name: str) -> Article | UnreadablePage:
    try:
        return _article(data, name)
    except UnreadablePage as fault:
        return fault


def _article(data: bytes, name: str) -> Article:
    try:
        return Article.from_dict(json.loads(data))
    except (ValueError, RecursionError) as error:  # InvalidArticle is one, too
        raise UnreadablePage(name, f"is no article as newsstruct parse --json writes it: {error}") from error
