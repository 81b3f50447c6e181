"""`Page` to `Article`: the fields, and the body as typed blocks with cross-links in their places."""

from __future__ import annotations

import attrs

from newsstruct.article import Article, Source
from newsstruct.reading import Page
from newsstruct.structure.body import read_body
from newsstruct.structure.draft import place_blocks
from newsstruct.structure.fields import Fields, read_fields


def structure_page(page: Page) -> Article:
    """The page as an article without marks (no quotes, entities or dates)."""
    if page.root is None:
        return Article(url=page.url, warnings=page.warnings)
    fields = read_fields(page)
    body = read_body(page, fields)
    blocks, text = place_blocks(body.blocks)
    named = {
        a.name: getattr(fields, a.name)
        for a in attrs.fields(Fields)
        if a.name not in ("headline_element", "provenance")
    }
    shown = {name: value for name in ("kicker", "dek", "byline") if (value := getattr(body.head, name))}
    sources = {name: Source(origin="page", raw=value) for name, value in shown.items()}
    return Article(
        url=page.url,
        language=page.language,
        body=blocks,
        text=text,
        warnings=page.warnings,
        provenance=fields.provenance | sources,
        **named,
        **shown,
    )


__all__ = ["structure_page"]
