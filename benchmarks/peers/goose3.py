"""Goose3, without its pictures (it would fetch them)."""

from __future__ import annotations

import logging

from benchmarks.files import decoded
from benchmarks.moments import moment_of
from benchmarks.peers import Reader
from benchmarks.values import Reading

PACKAGE = "goose3"
FIELDS = ("blocks", "headline", "authors", "published")


def load() -> Reader:
    """What reads a page with it."""
    from goose3 import Goose

    logging.getLogger("goose3").setLevel(logging.CRITICAL)
    goose = Goose({"enable_image_fetching": False})

    def read(html: bytes, url: str | None) -> Reading:
        article = goose.extract(raw_html=decoded(html))
        return Reading(
            headline=article.title or None,
            authors=tuple(article.authors),
            published=moment_of(article.publish_date),
            blocks=tuple(part for part in article.cleaned_text.split("\n") if part.strip()),
        )

    return read
