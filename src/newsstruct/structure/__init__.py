"""`Page` to `Article`: the fields, and the body as typed blocks with cross-links in their places."""

from __future__ import annotations

import attrs

from newsstruct.article import Article
from newsstruct.reading import Page
from newsstruct.structure.body import read_body
from newsstruct.structure.draft import place_blocks
from newsstruct.structure.fields import Fields, read_fields


def structure_page(page: Page) -> Article:
    """The page as an article without marks (no quotes, entities or dates)."""
    if page.root is None:
        return Article(url=page.url, warnings=page.warnings)
    fields = read_fields(page)
    body, text = place_blocks(read_body(page, fields))
    named = {a.name: getattr(fields, a.name) for a in attrs.fields(Fields) if a.name != "headline_element"}
    return Article(url=page.url, language=page.language, body=body, text=text, warnings=page.warnings, **named)


__all__ = ["structure_page"]
