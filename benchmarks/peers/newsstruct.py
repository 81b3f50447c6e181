"""newsstruct itself: structure alone, no site parsers.

The dek is taken as the first block, as other tools have it in their text.
"""

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
        texts = (block.text for block in article.body if isinstance(block, TextBlock))
        return Reading(
            headline=article.headline,
            authors=tuple(author.name for author in article.authors),
            published=article.published,
            blocks=(*([article.dek] if article.dek else []), *texts),
            cross_links=tuple(FoundLink(title=link.title, url=link.url) for link in article.cross_links),
        )

    return read
