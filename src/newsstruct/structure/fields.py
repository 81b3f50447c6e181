"""The article's fields, each chosen among what the page declares and shows, with a note of where it came from."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import attrs

from newsstruct.article import Author, Source
from newsstruct.reading import Element, Page
from newsstruct.reading.urls import absolute
from newsstruct.structure.byline import Byline, find_authors
from newsstruct.structure.dates.published import find_dates
from newsstruct.structure.headline import find_headline
from newsstruct.structure.metadata import Metadata


@attrs.frozen(kw_only=True)
class Fields:
    """What a page says of its article, but for the body. Attributes without a docstring are those of `Article`."""

    headline: str | None = None
    authors: tuple[Author, ...] = ()
    publisher: str | None = None
    section: str | None = None
    keywords: tuple[str, ...] = ()
    published: datetime | None = None
    modified: datetime | None = None
    canonical_url: str | None = None

    headline_element: Element | None = None
    """The ``<h1>`` that shows the headline."""

    declared: Byline = attrs.field(factory=Byline)
    """The authors as the page declares them; `authors` are these."""

    site_names: tuple[str, ...] = ()
    """What the site calls itself."""

    provenance: dict[str, Source] = attrs.field(factory=dict)
    """Field name -> where its value came from."""


def read_fields(page: Page, metadata: Metadata) -> Fields:
    """The fields of the article on a page."""
    headline = find_headline(page, metadata)
    byline = find_authors(page, metadata)
    dates = find_dates(page, metadata, headline)
    publisher, section = next(iter(metadata.publishers), None), next(_sections(page, metadata), None)
    canonical = next(_canonical(page), None)
    found = {
        "headline": headline.source,
        "authors": byline.source,
        "published": dates.published.source if dates.published else None,
        "modified": dates.modified.source if dates.modified else None,
        "publisher": publisher,
        "section": section,
        "canonical_url": canonical,
    }
    return Fields(
        headline=headline.text,
        headline_element=headline.element,
        authors=byline.authors,
        declared=byline,
        site_names=metadata.site_names,
        publisher=publisher.raw if publisher else None,
        section=section.raw if section else None,
        keywords=tuple(_keywords(page, metadata)),
        published=dates.published.moment if dates.published else None,
        modified=dates.modified.moment if dates.modified else None,
        canonical_url=absolute(canonical.raw, page.base) if canonical else None,
        provenance={name: source for name, source in found.items() if source is not None},
    )


def _sections(page: Page, metadata: Metadata) -> Iterator[Source]:
    for name in ("article:section", "parsely-section", "sailthru.section", "section", "cxenseparse:recs:category"):
        yield from (Source(origin="meta", raw=value) for value in page.meta.get(name, ())[:1])
    yield from (Source(origin="json-ld", raw=text) for text in metadata.texts("articleSection")[:1])


def _keywords(page: Page, metadata: Metadata) -> list[str]:
    """Keywords of JSON-LD and meta, in order, each once."""
    whole = [*metadata.texts("keywords"), *page.meta.get("article:tag", ()), *page.meta.get("news_keywords", ())]
    whole = whole or [*page.meta.get("keywords", ())]
    parts = (part.strip() for text in whole[:200] for part in text[:5000].split(","))
    return list(dict.fromkeys(part for part in parts if 1 < len(part) < 100))[:100]


def _canonical(page: Page) -> Iterator[Source]:
    for link in page.tagged["link"]:
        if (link.get("rel") or "").lower() == "canonical" and absolute(link.get("href"), page.base):
            yield Source(origin="meta", raw=link.get("href"))
            break
    for url in page.meta.get("og:url", ()):
        if absolute(url, page.base):
            yield Source(origin="meta", raw=url)
