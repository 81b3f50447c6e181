"""`Page` to `Article`: the fields, and the body as typed blocks with cross-links in their places."""

from __future__ import annotations

from newsstruct.article import Article
from newsstruct.reading import Page
from newsstruct.structure.body import read_body
from newsstruct.structure.draft import place_blocks


def structure_page(page: Page) -> Article:
    """The page as an article without marks (no quotes, entities or dates)."""
    if page.root is None:
        return Article(url=page.url, warnings=page.warnings)
    body, text = place_blocks(read_body(page))
    return Article(url=page.url, language=page.language, body=body, text=text, warnings=page.warnings)


__all__ = ["structure_page"]
