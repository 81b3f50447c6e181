"""From a page, or a plain text, to an article without marks; loaded when the first is parsed, as it is half of all."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

import attrs

from newsstruct.article import Article, Paragraph
from newsstruct.limits import Limits
from newsstruct.reading import TRUNCATED, Page, read_page
from newsstruct.reading.language import text_language
from newsstruct.structure import structure_page
from newsstruct.structure.dateline import find_dateline
from newsstruct.structure.draft import place_blocks
from newsstruct.structure.plain_text import read_plain_text, split_headline

if TYPE_CHECKING:
    from newsstruct.sites.loading import SiteSource


def article_of_page(
    html: bytes | str,
    limits: Limits,
    sites: Iterable[SiteSource],
    *,
    url: str | None,
    charset: str | None,
    fetched: date | None,
    strict: bool,
) -> Article:
    """The article on a page, without marks; for the arguments see `newsstruct.Parser.parse`."""
    page = read_page(html, url=url, charset=charset, limits=limits)
    article = _guided(page, limits, tuple(sites), fetched, strict=strict)
    if url is None or article.url == url:  # a saved page may have told its address
        return article
    return attrs.evolve(article, url=url)


def _guided(
    page: Page, limits: Limits, sites: tuple[SiteSource, ...], fetched: date | None, *, strict: bool
) -> Article:
    if not sites:
        return structure_page(page, limits)
    from newsstruct.sites.applying import guide_page  # nothing of plugins for the generic reader

    fetched = fetched.date() if isinstance(fetched, datetime) else fetched
    found = guide_page(page, sites, fetched=fetched, strict=strict)
    article = structure_page(found.page, limits, found.guidance)
    return attrs.evolve(article, warnings=(*article.warnings, *found.warnings)) if found.warnings else article


def article_of_text(text: str, limits: Limits, *, url: str | None, headline_first: bool) -> Article:
    """The article that a plain text is, without marks; for the arguments see `newsstruct.Parser.parse_text`."""
    headline, rest = split_headline(text) if headline_first else (None, text)
    placed = place_blocks(read_plain_text(rest), limits)
    first = next((block.text for block in placed.body if isinstance(block, Paragraph)), "")
    return Article(
        url=url,
        headline=headline,
        language=text_language(placed.text),
        dateline=find_dateline(first),
        body=placed.body,
        text=placed.text,
        warnings=(TRUNCATED,) if placed.truncated else (),
    )
