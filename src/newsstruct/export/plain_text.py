"""Plain text: what one would copy from the page."""

from __future__ import annotations

from collections.abc import Iterator

from newsstruct.article import Article, Block, CrossLink, Embed, Image, Preformatted
from newsstruct.export.cleaning import folded, writable


def to_text(article: Article) -> str:
    """Headline, dek, byline and body, a blank line between them; cross-links as lines ``Also read | Title``.

    Images and embeds are left out. `newsstruct.parse_text` reads the same paragraphs and cross-links from it.
    """
    head = (article.headline, article.dek, article.byline)
    parts = [folded(text) for text in head if text]
    return "\n\n".join(part for part in (*parts, *_lines(article.body)) if part) + "\n"


def _lines(body: tuple[Block, ...]) -> Iterator[str]:
    for block in body:
        if isinstance(block, CrossLink):
            label = f"{folded(block.label)} | " if block.label else ""
            yield f"{label}{folded(block.title)}"
        elif isinstance(block, Preformatted):
            yield writable(block.text)
        elif not isinstance(block, Image | Embed):
            yield folded(block.text)
