"""When the article was published and last changed.

Pages say it up to six times: in JSON-LD, in meta elements, in microdata, in their address, at the headline, in the data
of their scripts. What is declared mostly agrees. Where it does not, or where it is of a kind that often is a template's
or a file's date, the day in the address decides, else the one that the page shows its readers at the headline.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

import attrs

from newsstruct.article import Source
from newsstruct.reading import Element, Page
from newsstruct.structure.dates.address_day import address_day
from newsstruct.structure.dates.date_lines import LONGEST, everywhere, near, start_of
from newsstruct.structure.dates.days import find_day
from newsstruct.structure.dates.declared_dates import (
    declared,
    declared_modified,
    doubtful,
    in_broken_json_ld,
    in_scripts,
    microdata,
)
from newsstruct.structure.dates.local_day import on_day
from newsstruct.structure.dates.moments import Dated
from newsstruct.structure.dates.own_entry import own_entries
from newsstruct.structure.dates.shown_dates import ShownDate, shown_dates
from newsstruct.structure.headline import Headline, same
from newsstruct.structure.metadata import Metadata
from newsstruct.structure.page_languages import page_languages

#: Between these hours (UTC) an instant is on the same day in most of the world's newsrooms.
DAYTIME = range(6, 20)
#: An address that names a day this much before what is declared tells that the latter is of a change.
DAY = timedelta(days=2)
#: A system's time of publication this shortly behind the last change is that of its publishing the change.
SHORTLY = timedelta(hours=1)
#: A shown day this long behind the publication that is the last change's is no witness of the publication.
LONG = timedelta(hours=12)


@attrs.frozen(kw_only=True)
class PageDates:
    """When an article was published and last changed."""

    published: Dated | None = None
    """When it was first published."""

    modified: Dated | None = None
    """When it was last changed."""


@attrs.frozen(kw_only=True, slots=False)  # what is looked at when it is asked for needs a place
class _Evidence:
    """What there is to go by."""

    page: Page
    metadata: Metadata
    languages: tuple[str, ...]
    found: Headline
    address: Dated | None
    modified: Dated | None

    @functools.cached_property
    def headline(self) -> Element | None:
        """The element that shows the headline."""
        return _headline_element(self.page, self.found)

    @functools.cached_property
    def near(self) -> list[ShownDate]:
        """The dates at the headline; it takes time to find them, and most pages declare enough."""
        headline = self.headline
        return shown_dates(near(headline), headline, self.languages) if headline is not None else []


def find_dates(page: Page, metadata: Metadata, headline: Headline) -> PageDates:
    """When the article on a page was first published and last changed; nothing is guessed from "2 hours ago"."""
    languages = page_languages(page)
    evidence = _Evidence(
        page=page,
        metadata=metadata,
        languages=languages,
        found=headline,
        address=address_day(page.url) if page.url else None,
        modified=next(declared_modified(page, metadata, languages), None),
    )
    published = _published(evidence)
    return PageDates(published=published, modified=evidence.modified or _shown_change(evidence))


def _shown_change(evidence: _Evidence) -> Dated | None:
    """The day at the headline that words such as "Updated" stand before."""
    return next((s.dated for s in evidence.near if s.label == "updated" and not s.doubtful), None)


def _certain(evidence: _Evidence) -> list[Dated]:
    """The days at the headline that are the article's own as far as one can tell, likeliest first."""
    return [shown.dated for shown in evidence.near if shown.certain]


def _published(evidence: _Evidence) -> Dated | None:
    page, languages = evidence.page, evidence.languages
    sure = list(declared(page, evidence.metadata, languages)) or list(in_broken_json_ld(page.tagged["script"]))[:1]
    if sure:
        return _of_declared(sure, evidence)
    weak = [*list(microdata(page.root, languages))[:1], *doubtful(page, evidence.metadata, languages)]
    return _of_doubtful(weak, evidence) if weak else _of_page(evidence)


def _of_declared(sure: list[Dated], evidence: _Evidence) -> Dated:
    """The first of what is declared, or what others of it say where address or headline bear those out."""
    sure = _without_changes(sure, evidence.modified)
    first, address = sure[0], evidence.address
    most = [d for d in sure if _agree(first, d)]
    settled = len(most) * 2 > len(sure)
    if address:
        clocks = (d for d in sure if not d.moment.tzinfo and d.moment.date() == address.moment.date())
        own = _on_days(most if settled else sure, [*clocks, address])
        return own or (address if _is_change(first, evidence.modified) and _between(address, first) > DAY else first)
    if settled and not _is_republication(first, evidence.modified):
        night = first.moment.utcoffset() == timedelta(0) and first.moment.hour not in DAYTIME
        local = _on_days([first], _witnesses(first, evidence)) if night else None
        return local or _shown_rival(first, evidence) or first
    shown = _witnesses(first, evidence)
    earlier = (d for d in shown if settled and d.moment.date() < first.moment.date())
    return _on_days(sure, shown) or next(earlier, first)


def _shown_rival(first: Dated, evidence: _Evidence) -> Dated | None:
    """A moment declared under a doubtful name for another day, where it is what the headline shows to the minute."""
    rivals = [
        rival
        for rival in doubtful(evidence.page, evidence.metadata, evidence.languages)
        if _fullness(rival) and on_day(first, rival.moment) is None and not _is_change(rival, evidence.modified)
    ]
    shown = {_minute(dated) for dated in _certain(evidence)} if rivals else set()
    return next((rival for rival in rivals if _minute(rival) in shown), None)


def _minute(dated: Dated) -> datetime:
    return dated.moment.replace(second=0, microsecond=0, tzinfo=None)


def _without_changes(sure: list[Dated], modified: Dated | None) -> list[Dated]:
    """What is declared without what is the moment of the last change, where as much is declared of an earlier one."""
    changes = [d for d in sure if _is_change(d, modified)]
    if not changes or 2 * len(changes) > len(sure):
        return sure
    own = [d for d in sure if d not in changes]
    return own if _between(own[0], changes[0]) > SHORTLY else sure


def _is_change(dated: Dated, modified: Dated | None) -> bool:
    """Whether a moment declared as that of publication is the last change's, as far as one can tell."""
    return modified is not None and abs(_between(dated, modified)) < SHORTLY


def _of_doubtful(weak: list[Dated], evidence: _Evidence) -> Dated:
    """What is declared under doubtful names, where the address or the headline bears it out; else those."""
    if evidence.address:
        return _on_days(weak, [evidence.address]) or evidence.address
    shown = _certain(evidence)
    own = next(iter(_witnesses(weak[0], evidence)), None)
    return _on_days(weak, shown) or own or weak[0]


def _of_page(evidence: _Evidence) -> Dated | None:
    """The day of the address, else of the headline; of several forms of it the fullest. Else what the page has."""
    shown = _certain(evidence)
    if not evidence.address:
        return shown[0] if shown else next(_anywhere(evidence), None)
    day = evidence.address.moment.date()
    return max((d for d in shown if d.moment.date() == day), key=_fullness, default=evidence.address)


def _anywhere(evidence: _Evidence) -> Iterator[Dated]:
    """Dates from elsewhere in the page, likeliest first: shown, in scripts, in its description, of a change alone."""
    root = evidence.page.root
    if root is None:
        return
    headline = evidence.headline
    shown = shown_dates(everywhere(root, headline), headline, evidence.languages)
    yield from own_entries(evidence.page, evidence.languages)
    yield from (s.dated for s in shown if s.bare and s.label != "updated")
    yield from in_scripts(evidence.page.tagged["script"])
    yield from _in_texts(evidence)
    yield from (s.dated for s in shown if s.bare)
    if evidence.modified:
        yield evidence.modified
    yield from (s.dated for s in shown)


def _fullness(dated: Dated) -> int:
    """How much a moment tells: a day, a time, a time with its zone."""
    return 2 if dated.moment.tzinfo else int((dated.moment.hour, dated.moment.minute) != (0, 0))


def _on_days(found: list[Dated], named: Iterable[Dated]) -> Dated | None:
    """The first of what was found that is on one of the days named."""
    return next((d for day in named for f in found if (d := on_day(f, day.moment))), None)


def _agree(one: Dated, other: Dated) -> bool:
    """Whether two moments are on one day, or are one instant in two zones."""
    a, b = one.moment, other.moment
    return a.date() == b.date() or bool(a.tzinfo and b.tzinfo and abs(a - b) < SHORTLY)


def _is_republication(dated: Dated, modified: Dated | None) -> bool:
    return modified is not None and timedelta(0) < _between(modified, dated) < SHORTLY


def _between(one: Dated, other: Dated) -> timedelta:
    """How long after one moment another is; to the zones' difference where one of them does not tell its zone."""
    a, b = one.moment, other.moment
    return b - a if a.tzinfo and b.tzinfo else b.replace(tzinfo=None) - a.replace(tzinfo=None)


def _witnesses(published: Dated, evidence: _Evidence) -> list[Dated]:
    """The dates at the headline but for those that are the day of a later change."""
    modified = evidence.modified
    if modified is None or _between(published, modified) < LONG:
        return _certain(evidence)
    return [d for d in _certain(evidence) if d.moment.date() != modified.moment.date()]


def _headline_element(page: Page, headline: Headline) -> Element | None:
    """The element that shows the headline; a lesser heading where the page's ``<h1>`` is the site's name or missing."""
    element, text = headline.element, headline.text
    if page.root is None or not text or (element is not None and same(start_of(element), text)):
        return element
    return next((e for e in page.root.iter("h2", "h3", "h4") if same(start_of(e), text)), element)


def _in_texts(evidence: _Evidence) -> Iterator[Dated]:
    """Days in the page's title and description, and the one that its picture is filed under."""
    meta = evidence.page.meta
    for text in (text for name in ("og:title", "description", "og:description") for text in meta.get(name, ())[:1]):
        if day := find_day(text[:LONGEST], evidence.languages):
            yield Dated(moment=day.moment, source=Source(origin="meta", raw=text[:LONGEST]))
    for image in meta.get("og:image", ())[:1]:
        if dated := address_day(image, origin="meta"):
            yield dated
