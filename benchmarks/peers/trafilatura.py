"""Trafilatura with its usual settings; comments left out, as they are no part of the article."""

from __future__ import annotations

import logging

from benchmarks.moments import moment_of
from benchmarks.peers import Reader
from benchmarks.values import Reading

PACKAGE = "trafilatura"
FIELDS = ("blocks", "headline", "authors", "published")


def load() -> Reader:
    """What reads a page with it."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

    def read(html: bytes, url: str | None) -> Reading:
        found = bare_extraction(html, url=url, include_comments=False, with_metadata=True)
        if not isinstance(found, Document):
            return Reading()
        return Reading(
            headline=found.title,
            authors=tuple(name.strip() for name in (found.author or "").split(";") if name.strip()),
            published=moment_of(found.date),
            blocks=tuple(line.removeprefix("- ") for line in (found.text or "").split("\n") if line.strip()),
        )

    return read
