"""`Page` to `Article`: the fields, and the body as typed blocks with cross-links in their places."""

from __future__ import annotations

import attrs

from newsstruct.article import Article, Paragraph, ParseWarning, Source
from newsstruct.limits import Limits
from newsstruct.reading import TRUNCATED, Page
from newsstruct.reading.language import text_language
from newsstruct.structure.body import Body, read_body
from newsstruct.structure.dateline import find_dateline
from newsstruct.structure.doubts import find_doubts
from newsstruct.structure.draft import Placed, place_blocks, text_length
from newsstruct.structure.fields import Fields, read_fields
from newsstruct.structure.guidance import NO_GUIDANCE, Guidance, guided_fields
from newsstruct.structure.hidden_text import find_hidden_text
from newsstruct.structure.metadata import read_metadata

#: What `Fields` and `Article` both have, but for what the body has its say in.
_OWN = ("authors", "provenance")
_COMMON = tuple(
    a.name for a in attrs.fields(Fields) if a.name in {b.name for b in attrs.fields(Article)} and a.name not in _OWN
)


def structure_page(page: Page, limits: Limits, guidance: Guidance = NO_GUIDANCE) -> Article:
    """The page as an article without marks (no quotes, entities or dates).

    Args:
        page: The page.
        limits: What is too much.
        guidance: What a site parser says of the page.
    """
    if page.root is None:
        return Article(url=page.url, warnings=page.warnings)
    metadata = read_metadata(page)
    fields = guided_fields(read_fields(page, metadata), guidance)
    body = read_body(page, fields, guidance)
    blocks = find_hidden_text(page, metadata, text_length(body.blocks), limits) or body.blocks
    placed = place_blocks(blocks, limits)
    language = body.language or text_language(placed.text, page.language)
    doubts = find_doubts(page, metadata, fields, placed, language)
    if any(doubt.code in EMPTYING for doubt in doubts):
        placed = Placed(body=(), text="", truncated=False)
    cut = (TRUNCATED,) if placed.truncated and TRUNCATED not in page.warnings else ()
    warnings = (*page.warnings, *cut, *doubts)
    return _guided(_article(page, fields, body, placed, language, warnings), guidance)


#: Warnings that say that what was found is no article's text.
EMPTYING = frozenset({"index_page", "error_page"})


def _article(
    page: Page,
    fields: Fields,
    body: Body,
    placed: Placed,
    language: str | None,
    warnings: tuple[ParseWarning, ...],
) -> Article:
    shown = {name: value for name in ("kicker", "dek", "byline") if (value := getattr(body.head, name))}
    sources = {name: Source(origin="page", raw=value) for name, value in shown.items()}
    if body.authors.source is not None:
        sources["authors"] = body.authors.source
    first = next((block.text for block in placed.body if isinstance(block, Paragraph)), "")
    return Article(
        url=page.url,
        language=language,
        dateline=find_dateline(first),
        body=placed.body,
        text=placed.text,
        authors=body.authors.authors,
        warnings=warnings,
        provenance=fields.provenance | sources,
        **{name: getattr(fields, name) for name in _COMMON},
        **shown,
    )


def _guided(article: Article, guidance: Guidance) -> Article:
    """The article with all that guidance gives, and where that came from."""
    if not guidance.sources:
        return article
    return attrs.evolve(article, **guidance.values, provenance={**article.provenance, **guidance.sources})


__all__ = ["structure_page"]
