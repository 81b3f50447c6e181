"""htmldate: the day of first publication."""

from __future__ import annotations

import logging

from benchmarks.moments import moment_of
from benchmarks.peers import Reader
from benchmarks.values import Reading

PACKAGE = "htmldate"
FIELDS = ("published",)


def load() -> Reader:
    """What reads a page with it."""
    from htmldate import find_date

    logging.getLogger("htmldate").setLevel(logging.CRITICAL)

    def read(html: bytes, url: str | None) -> Reading:
        return Reading(published=moment_of(find_date(html, url=url, original_date=True)))

    return read
