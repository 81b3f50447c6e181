"""newsstruct itself: structure alone, no site parsers."""

from __future__ import annotations

from benchmarks.peers import Reader
from benchmarks.values import FoundLink, Reading

PACKAGE = "newsstruct"
FIELDS = ("blocks", "headline", "authors", "published", "cross_links")


def load() -> Reader:
    """What reads a page with it."""
    from newsstruct import Parser
    from newsstruct.article import TextBlock

    parser = Parser(annotators=(), sites=())

    def read(html: bytes, url: str | None) -> Reading:
        article = parser.parse(html, url=url)
        return Reading(
            headline=article.headline,
            authors=tuple(author.name for author in article.authors),
            published=article.published,
            blocks=tuple(block.text for block in article.body if isinstance(block, TextBlock)),
            cross_links=tuple(FoundLink(title=link.title, url=link.url) for link in article.cross_links),
        )

    return read
