"""Newspaper4k, given the page (it fetches nothing)."""

from __future__ import annotations

import warnings

from benchmarks.files import decoded
from benchmarks.moments import moment_of
from benchmarks.peers import Reader
from benchmarks.values import Reading

PACKAGE = "newspaper4k"
FIELDS = ("blocks", "headline", "authors", "published")


def load() -> Reader:
    """What reads a page with it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that NLTK is missing, which only its summaries need
        from newspaper import Article, Config

    settings = Config()
    settings.fetch_images = False

    def read(html: bytes, url: str | None) -> Reading:
        article = Article(url or "https://example.org/", config=settings)
        article.download(input_html=decoded(html))
        article.parse()
        return Reading(
            headline=article.title or None,
            authors=tuple(article.authors),
            published=moment_of(article.publish_date),
            blocks=tuple(part for part in article.text.split("\n") if part.strip()),
        )

    return read
