"""When the article was published and last changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlsplit

import attrs
from lxml import etree

from newsstruct.article import Source
from newsstruct.reading import Element, Page
from newsstruct.reading.tree import select
from newsstruct.structure.headline import Headline
from newsstruct.structure.metadata import Metadata, element_text
from newsstruct.structure.moments import find_day, parse_moment

#: Meta names of the day of publication, best first.
PUBLISHED = (
    "article:published_time",
    "article:published",
    "og:published_time",
    "og:article:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "rnews:datepublished",
    "datepublished",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "dc.date.created",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "pubdate",
    "ptime",
    "article_date_original",
    "originalpublicationdate",
    "date.created",
    "date_created",
    "displaydate",
    "date",
    "datecreated",
    "created",
    "bt:pubdate",
    "vr:published_time",
    "last-published",
)
MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "article:modified",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
)
#: "/2024/05/17/", "/2024-05-17-", "/20240517/": the day of an address.
_URL_DAY = re.compile(
    r"[/_-](?P<year>(?:19|20)\d\d)[/_-]?(?P<month>0[1-9]|1[0-2])[/_-]?(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"
)
_times = etree.XPath("//time | //abbr[@title][contains(@class, 'publish') or contains(@class, 'date')]")
_dated = etree.XPath(
    "//*[not(self::script or self::style or self::title or self::option or self::textarea)]"
    "[text()[contains(., '20') or contains(., '19') or contains(., '/') or contains(., '.')][string-length(.) < 300]]"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[./-]\d{1,2}[./-]\d\d(?!\d)")
#: A text longer than this is no date line.
LINE = 160
#: No more texts than this are tried.
TRIED = 400
_COPYRIGHT = re.compile(r"©|\(c\)|copyright", re.I)


@attrs.frozen(kw_only=True)
class Moment:
    """A point in time, and where it came from."""

    moment: datetime | None = None
    """Aware where the zone is known."""

    source: Source | None = None
    """Where it came from, with the raw text."""


def find_published(page: Page, metadata: Metadata, headline: Headline) -> Moment:
    """When the article was first published: declared, else in its address, else shown near the headline."""
    for origin, values in (
        ("json-ld", metadata.values("datePublished", "dateCreated", "uploadDate")),
        ("meta", tuple(v for name in PUBLISHED for v in page.meta.get(name, ()))),
    ):
        if found := _first(origin, values, page.language):
            return found
    return next(_shown(page, headline), Moment())


def find_modified(page: Page, metadata: Metadata) -> Moment:
    """When the article was last changed, where the page declares it."""
    declared = _first("json-ld", metadata.values("dateModified"), page.language)
    values = tuple(v for name in MODIFIED for v in page.meta.get(name, ()))
    return declared or _first("meta", values, page.language) or Moment()


def _first(origin: str, values: tuple[object, ...], language: str | None) -> Moment | None:
    for value in values[:20]:
        moment = parse_moment(value, language)
        if moment:
            return Moment(moment=moment, source=Source(origin=origin, raw=str(value)))
    return None


def _shown(page: Page, headline: Headline) -> Iterator[Moment]:
    """Dates that the page shows, likeliest first."""
    address = _of_address(page)
    if page.root is None:
        yield from address
        return
    yield from _of_time_elements(page)
    yield from address
    yield from _of_lines(page, headline)


def _of_address(page: Page) -> list[Moment]:
    path = urlsplit(page.url or "").path
    match = _URL_DAY.search(path)
    moment = parse_moment(f"{match['year']}-{match['month']}-{match['day']}") if match else None
    return [Moment(moment=moment, source=Source(origin="url", raw=match[0]))] if match and moment else []


def _of_time_elements(page: Page) -> Iterator[Moment]:
    for element in select(_times, page.root)[:20] if page.root is not None else ():
        for raw in (element.get("datetime"), element.get("title"), element_text(element)[:LINE]):
            moment = parse_moment(raw, page.language) if raw else None
            if moment:
                yield Moment(moment=moment, source=Source(origin="time", raw=raw))
                break


def _of_lines(page: Page, headline: Headline) -> Iterator[Moment]:
    """Dates in short texts, those after the headline first."""
    elements = select(_dated, page.root)[:TRIED] if page.root is not None else []
    after: list[Moment] = []
    before: list[Moment] = []
    passed = headline.element is None
    for element in _with_headline(elements, headline):
        if element is headline.element:
            passed = True
            continue
        moment = _of_line(element, page.language)
        if moment:
            (after if passed else before).append(moment)
    yield from after
    yield from reversed(before)


def _with_headline(elements: list[Element], headline: Headline) -> Iterator[Element]:
    """The elements in the page's order, with the headline's own among them."""
    if headline.element is None:
        yield from elements
        return
    order = {e: i for i, e in enumerate(headline.element.getroottree().getroot().iter())}
    yield from sorted([*elements, headline.element], key=lambda e: order.get(e, 0))


def _of_line(element: Element, language: str | None) -> Moment | None:
    own = " ".join(" ".join([element.text or "", *(c.tail or "" for c in element)]).split())
    text = own if len(own) < LINE else ""
    if not _YEAR.search(text) or _COPYRIGHT.search(text):
        text = element_text(element)
    if len(text) >= LINE or not _YEAR.search(text) or _COPYRIGHT.search(text):
        return None
    day = find_day(text, language)
    return Moment(moment=day, source=Source(origin="page", raw=text)) if day else None
