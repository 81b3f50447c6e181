"""When the article was published and last changed."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from itertools import islice
from urllib.parse import urlsplit

import attrs
from lxml import etree

from newsstruct.article import Source
from newsstruct.reading import Element, Page
from newsstruct.reading.tree import select
from newsstruct.structure.headline import Headline
from newsstruct.structure.hints import element_hints
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
_URL_DAY_LAST = re.compile(r"[/_-](?P<day>0[1-9]|[12]\d|3[01])-(?P<month>0[1-9]|1[0-2])-(?P<year>20\d\d)(?!\d)")
#: Languages tried where the page's own yield nothing (many pages declare a wrong one).
COMMON = tuple("de es fr it pt nl ru pl tr ro cs sv ar".split())
_times = etree.XPath("//time | //abbr[@title][contains(@class, 'publish') or contains(@class, 'date')]")
_dated = etree.XPath(
    "//*[not(self::script or self::style or self::title or self::option or self::textarea)]"
    "[text()[contains(., '20') or contains(., '19') or contains(., '/') or contains(., '.')][string-length(.) < 2000]]"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[./-]\d{1,2}[./-]\d\d(?!\d)")
#: A text longer than this is no date line.
LINE = 160
#: A text no longer than this with a date in it is little else than a date.
BARE = 60
#: Between these hours (UTC) a moment is on the same day in most of the world's newsrooms.
NIGHT = (6, 20)
#: How much of a script is searched.
SCRIPT = 300_000
_SCRIPT_DATE = re.compile(
    r"\"(?:datePublished|publishedAt|published_at|publishDate|publishedDate|publication_date|firstPublished|pubDate)\\?\""
    r"\s*:\s*\\?\"(\d{4}-\d\d-\d\d[^\"\\]{0,20})"
)
#: A date in the first characters of a longer text is the text's own.
START = 30
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
    languages = page_languages(page)
    for origin, values in (
        ("json-ld", metadata.values("datePublished", "dateCreated", "uploadDate")),
        ("meta", tuple(v for name in PUBLISHED for v in page.meta.get(name, ()))),
    ):
        if found := _first(origin, values, languages):
            return _on_its_day(found, page, headline, languages)
    return next(_shown(page, headline, languages), None) or next(_shown(page, headline, COMMON), Moment())


def page_languages(page: Page) -> tuple[str, ...]:
    """The languages that a page's dates may be in: as it declares, and those of its host's country."""
    country = (urlsplit(page.url or "").hostname or "").rsplit(".", 1)[-1]
    found = (page.language, *page.meta.get("og:locale", ())[:1], *_country_languages(country))
    return tuple(dict.fromkeys(tag[:12] for tag in found if tag))


@functools.lru_cache(maxsize=256)
def _country_languages(code: str) -> tuple[str, ...]:
    if len(code) != 2:
        return ()
    from babel.languages import get_official_languages

    return tuple(get_official_languages("GB" if code == "uk" else code.upper(), de_facto=True)[:3])


def _on_its_day(found: Moment, page: Page, headline: Headline, languages: tuple[str, ...]) -> Moment:
    """The same instant, on the day that the page itself names, where it is given in UTC and one day off.

    Newsrooms west and east of Greenwich date by their own day; many systems print the time in UTC all the same.
    """
    moment = found.moment
    if moment is None or moment.utcoffset() != timedelta(0):
        return found
    named = _of_address(page)
    if not named and not NIGHT[0] <= moment.hour < NIGHT[1]:
        named = list(islice(_of_lines(page, headline, languages), 1))
    day = named[0].moment if named else None
    days = (day.date() - moment.date()).days if day else 0
    if day is None or abs(days) != 1:
        return found
    zones = (timezone(timedelta(hours=hours * days)) for hours in range(1, 13))
    local = (moment.astimezone(zone) for zone in zones)
    return attrs.evolve(found, moment=next((m for m in local if m.date() == day.date()), moment))


def find_modified(page: Page, metadata: Metadata) -> Moment:
    """When the article was last changed, where the page declares it."""
    languages = page_languages(page)
    declared = _first("json-ld", metadata.values("dateModified"), languages)
    values = tuple(v for name in MODIFIED for v in page.meta.get(name, ()))
    return declared or _first("meta", values, languages) or Moment()


def _first(origin: str, values: tuple[object, ...], languages: tuple[str, ...]) -> Moment | None:
    for value in values[:20]:
        moment = parse_moment(value, languages)
        if moment:
            return Moment(moment=moment, source=Source(origin=origin, raw=str(value)))
    return None


def _shown(page: Page, headline: Headline, languages: tuple[str, ...]) -> Iterator[Moment]:
    """Dates that the page shows, likeliest first."""
    address = _of_address(page)
    if page.root is None:
        yield from address
        return
    yield from address
    yield from _of_time_elements(page, languages)
    yield from _of_lines(page, headline, languages)
    yield from _of_texts(page, languages)


def _of_address(page: Page) -> list[Moment]:
    return _of_path(page.url or "", "url")


def _of_path(url: str, origin: str) -> list[Moment]:
    path = urlsplit(url).path if url.isascii() else ""
    match = _URL_DAY.search(path) or _URL_DAY_LAST.search(path)
    moment = parse_moment(f"{match['year']}-{match['month']}-{match['day']}") if match else None
    return [Moment(moment=moment, source=Source(origin=origin, raw=match[0]))] if match and moment else []


def _of_time_elements(page: Page, languages: tuple[str, ...]) -> Iterator[Moment]:
    for element in select(_times, page.root)[:20] if page.root is not None else ():
        for raw in (element.get("datetime"), element.get("title"), element_text(element)[:LINE]):
            moment = parse_moment(raw, languages) if raw else None
            if moment:
                yield Moment(moment=moment, source=Source(origin="time", raw=raw))
                break


def _of_lines(page: Page, headline: Headline, languages: tuple[str, ...]) -> Iterator[Moment]:
    """Dates in texts that are little else, those after the headline first."""
    elements = select(_dated, page.root)[:TRIED] if page.root is not None else []
    found: list[tuple[bool, int, Moment]] = []
    passed = headline.element is None
    for place, element in enumerate(_with_headline(elements, headline)):
        if element is headline.element:
            passed = True
            continue
        moment = _of_line(element, languages)
        if moment and moment.source:
            bare = len(moment.source.raw or "") < BARE or "time" in element_hints(element)
            if bare:
                found.append((not passed, place if passed else -place, moment))
    yield from (moment for *_, moment in sorted(found, key=lambda f: f[:2]))


def _of_texts(page: Page, languages: tuple[str, ...]) -> Iterator[Moment]:
    """Dates in the page's description and, last of all, in the data of its scripts."""
    texts = [
        *page.meta.get("og:title", ())[:1],
        *page.meta.get("description", ())[:1],
        *page.meta.get("og:description", ())[:1],
    ]
    for text in texts:
        if day := find_day(text[:LINE], languages):
            yield Moment(moment=day, source=Source(origin="meta", raw=text[:LINE]))
    for script in page.root.iter("script") if page.root is not None else ():
        match = _SCRIPT_DATE.search(script.text[:SCRIPT]) if script.text else None
        moment = parse_moment(match[1]) if match else None
        if match and moment:
            yield Moment(moment=moment, source=Source(origin="page", raw=match[0]))
    for image in page.meta.get("og:image", ())[:1]:  # uploads are filed by day
        yield from _of_path(image, "meta")


def _with_headline(elements: list[Element], headline: Headline) -> Iterator[Element]:
    """The elements in the page's order, with the headline's own among them."""
    if headline.element is None:
        yield from elements
        return
    order = {e: i for i, e in enumerate(headline.element.getroottree().getroot().iter())}
    yield from sorted([*elements, headline.element], key=lambda e: order.get(e, 0))


def _of_line(element: Element, languages: tuple[str, ...]) -> Moment | None:
    own = " ".join(" ".join([element.text or "", *(c.tail or "" for c in element)]).split())
    text = own if len(own) < LINE else ""
    if not _YEAR.search(text) or _COPYRIGHT.search(text):
        text = element_text(element)
    if len(text) >= LINE and _YEAR.search(text[:START]):
        text = text[:START]  # "27.1.2022 - The council has …"
    if len(text) >= LINE or not _YEAR.search(text) or _COPYRIGHT.search(text):
        return None
    day = find_day(text, languages)
    return Moment(moment=day, source=Source(origin="page", raw=text)) if day else None
