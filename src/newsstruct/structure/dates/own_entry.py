"""The day that a list of pieces gives for this one: pages show themselves among "Latest news", with their date."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from urllib.parse import urlsplit

from newsstruct.article import Source
from newsstruct.reading import Element, Page
from newsstruct.reading.urls import absolute
from newsstruct.structure.dates.date_lines import LONGEST, start_of
from newsstruct.structure.dates.days import find_day
from newsstruct.structure.dates.moments import Dated

#: No more links than this are looked at, of those to the page itself no more than a few; no boxes with more text.
MANY, FEW, BOX = 2_000, 20, 400
#: Elements that may be an entry of a list.
ENTRIES = frozenset("li article div tr".split())
#: So many elements around a link are looked at for its entry.
NEAR = 4


def own_entries(page: Page, languages: tuple[str, ...]) -> Iterator[Dated]:
    """The days in links to the page itself and in the entries around those, where they lead nowhere else."""
    path = urlsplit(page.url or "").path.rstrip("/")
    if page.root is None or not path:
        return
    name = path.rpartition("/")[2]
    links = (link for link in islice(page.root.iter("a"), MANY) if name in (link.get("href") or ""))
    for link in islice((link for link in links if _is_own(link.get("href") or "", page, path)), FEW):
        text = start_of(_entry(link))
        day = find_day(text[: 2 * LONGEST], languages) if len(text) <= BOX else None
        if day:
            yield Dated(moment=day.moment, source=Source(origin="page", raw=text))


def _is_own(href: str, page: Page, path: str) -> bool:
    """Whether a link leads to the page itself, and not merely to a place on it or back to where one is."""
    url = absolute(href, page.base)
    parts = urlsplit(url) if url and not href.startswith("#") else None
    return parts is not None and parts.path.rstrip("/") == path and not parts.fragment and not parts.query


def _entry(link: Element) -> Element:
    """The largest box around a link without another link in it, an entry of a list."""
    entry, at = link, link.getparent()
    for _ in range(NEAR):
        if at is None or len(at) > NEAR or next(islice(at.iter("a"), 1, None), None) is not None:
            break
        entry = at if at.tag in ENTRIES else entry
        at = at.getparent()
    return entry
