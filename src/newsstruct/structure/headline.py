"""The headline: what metadata, ``<h1>`` and ``<title>`` agree on, without the site's name."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeAlias

import attrs

from newsstruct.article import Source
from newsstruct.reading import Element, Page
from newsstruct.structure.metadata import Metadata, clean, element_text

#: What stands between a headline and the site's name or section, with the spaces that tell it from a plain hyphen.
SEPARATOR = re.compile(r"\s+(?:[–—·•»›:‹«/]|-{1,2}|::)\s+|\s*[|ㅣ│｜：]\s*|--+")
#: One of these is in every separator.
_MARK = re.compile(r"[–—·•»›:‹«/|ㅣ│｜：-]")
#: A text with more separators is no title.
CUTS = 20
#: What a title that was cut at a quotation mark goes on with.
QUOTES = frozenset("\"'“”„«»‘’")
#: A shorter text that another one begins with is no cut title.
CUT = 25
#: So many lesser headings are looked at for the headline; one of fewer letters in the title says nothing.
LESSER, AGREED = 30, 8
#: "Headline-Section": Korean and Chinese sites need no spaces around the hyphen.
SECTION = re.compile(r"-[\u3040-\u9fff\uac00-\ud7af]{2,6}\Z")
_NO_LETTER = re.compile(r"[\W_]+")
_ASCII = {ordinal: None for ordinal in range(128) if not chr(ordinal).isalnum()}
#: A longer headline is none; it would cost time only.
LONGEST = 1000
#: A date at the end of a title ("DW | 28.04.2023") is the site's, not the headline's.
DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")


@attrs.frozen(kw_only=True)
class Headline:
    """A headline, where it came from, and its place in the page."""

    text: str | None = None
    """The headline without the site's name."""

    source: Source | None = None
    """Where it came from."""

    element: Element | None = None
    """The ``<h1>`` that shows it, where there is one."""


#: A headline, and where it came from.
_Titled: TypeAlias = tuple[str, Source]


def find_headline(page: Page, metadata: Metadata) -> Headline:
    """The page's headline.

    Pages have up to four different ones: a title for search engines, OpenGraph's for social media, JSON-LD's, and the
    one that readers see. The title is the least the editors' own: where OpenGraph and JSON-LD differ, the one that is
    not a copy of the title wins (measured: it is the publisher's own in 28 of 34 such cases).
    """
    names = (*metadata.site_names, *page.meta.get("article:section", ()), *metadata.texts("articleSection"))
    social, declared = page.meta.get("og:title", ())[:1], metadata.texts("headline")[:1]
    headings = _headings(page, (*social, *declared), [squash(name) for name in names])
    shown = [text for text, _ in headings]
    found = _found(page, (("meta", social), ("json-ld", declared), ("page", shown[:1])), names, [*declared, *shown])
    chosen = _editors_own(found, page, names)
    if chosen is None:
        return Headline()
    text, source = chosen
    element = next((e for t, e in headings if same(t, text)), headings[0][1] if headings else None)
    return Headline(text=text, source=source, element=element)


def _found(
    page: Page, likeliest: Iterable[tuple[str, Sequence[str]]], names: Sequence[str], shown: Sequence[str]
) -> Iterator[_Titled]:
    """The page's headlines without the site's name, likeliest first; one by one, as mostly the first ones agree."""
    others = page.meta.get("twitter:title", ())[:1] + page.meta.get("dc.title", ())[:1]
    for origin, values in (*likeliest, ("meta", others), ("page", _title(page))):
        for raw in values:
            if text := without_site_name(clean(raw), names, shown):
                yield text, Source(origin=origin, raw=raw)


def _editors_own(found: Iterator[_Titled], page: Page, names: Sequence[str]) -> _Titled | None:
    """The headline that is the editors' own, as far as one can tell."""
    first = next(found, None)
    if first is None or first[1].origin == "json-ld":
        return first
    if first[1].origin == "page":
        return _without_extras(first, found)
    declared = next(found, None)
    if declared is None or declared[1].origin != "json-ld" or first[0] == declared[0]:
        return first
    shown = next((text for text, source in found if source.origin == "page"), "")
    whole = _is_part(declared[0], first[0]) and squash(shown) == squash(first[0])
    title = without_site_name("".join(_title(page)), names)
    return declared if _is_copy(first[0], title) and not whole else first


def _without_extras(first: _Titled, found: Iterator[_Titled]) -> _Titled:
    """Some pages show the date or the author inside of the ``<h1>``: the title tells what of it is the headline."""
    whole = squash(first[0])
    for text, source in found:
        part = squash(text)
        if CUT / 2 <= len(part) < len(whole) and (whole.startswith(part) or whole.endswith(part)):
            return text, source
    return first


def _is_copy(text: str, title: str) -> bool:
    """Whether it is the title, or as much of it as stands before a quotation mark that was not escaped."""
    return squash(text) == squash(title) or (len(text) >= CUT and title[len(text) :].strip()[:1] in QUOTES)


def _is_part(part: str, whole: str) -> bool:
    """Whether a headline lacks but the kicker that stands before it in another."""
    short, long = squash(part), squash(whole)
    return len(short) < len(long) and long.endswith(short)


def without_site_name(title: str, names: Iterable[str], shown: Iterable[str] = ()) -> str:
    """A title without the site's name (and section, and date) before or after it.

    >>> without_site_name("Rates rise | Example Times", ["Example Times"])
    'Rates rise'
    >>> without_site_name("Rates rise - what now?", ["Example Times"])
    'Rates rise - what now?'
    """
    title = " ".join(title[:LONGEST].split())
    if not _MARK.search(title):
        return title
    cuts = list(islice(SEPARATOR.finditer(title + " "), CUTS + 1))
    if len(cuts) > CUTS:
        return title
    known = {squash(text) for text in shown if len(text) >= CUT / 2} if cuts else ()
    for cut in reversed(cuts):  # the page shows the headline itself: what is left over is not of it
        if squash(title[: cut.start()]) in known:
            return title[: cut.start()]
    return _strip_names(title, cuts, [squash(name) for name in names])


def _strip_names(title: str, cuts: list[re.Match[str]], names: list[str]) -> str:
    for cut in cuts:  # "Headline | Section | Site": everything from the first cut that leads to the site's name
        rest = [part for part in SEPARATOR.split(title[cut.end() :]) if part]
        if rest and _is_site(rest[-1], names) and all(len(part) < 40 for part in rest):
            return _without_section(title[: cut.start()].strip(), names)
    if cuts and _is_site(title[: cuts[0].start()], names):
        return title[cuts[0].end() :].strip()
    return title


def _without_section(title: str, names: list[str]) -> str:
    """Some sites write "Headline-Section | Site"; the section counts among the names."""
    before, hyphen, section = title.rpartition("-")
    known = squash(section) in names or SECTION.search(title)
    return before.strip() if hyphen and len(before) > 15 and known else title


def _is_site(part: str, names: list[str]) -> bool:
    if DATE.fullmatch(part.strip()):
        return True
    name = squash(part)
    return bool(name) and any(
        name == n or (len(name) > 3 and len(n) > 3 and (name in n or (n in name and len(n) * 2 > len(name))))
        for n in names
    )


@functools.lru_cache(maxsize=4096)
def squash(text: str) -> str:
    """Letters and digits alone, lower-cased: what names of sites are compared by."""
    return text.lower().translate(_ASCII) if text.isascii() else _NO_LETTER.sub("", text.casefold())


def same(one: str, other: str) -> bool:
    """Whether two headlines say the same, or one is the other with something before or after it."""
    a, b = squash(one), squash(other)
    return bool(a) and bool(b) and (a == b or (min(len(a), len(b)) > 15 and (a in b or b in a)))


def _headings(page: Page, declared: tuple[str, ...], names: list[str]) -> list[tuple[str, Element]]:
    """The page's ``<h1>`` elements, the one that its title has in it first.

    Old pages have the site's name as ``<h1>``: where nothing is declared, a lesser heading that is in the title counts.
    """
    other = set(names) - {squash(clean(text)) for text in declared}
    found = [(text, element) for text, element in _texts_of(page.tagged["h1"]) if squash(text) not in other]
    title = squash("".join(_title(page)))
    first = max((h for h in found if squash(h[0]) in title), key=_size, default=None)
    is_site = not found or (first is not None and 2 * _size(first) < len(title))
    if is_site and not declared and page.root is not None:
        lesser = _texts_of(islice(page.root.iter("h2", "h3"), LESSER))
        longer = [h for h in lesser if _size(h) >= AGREED and squash(h[0]) in title and squash(h[0]) not in other]
        best = max(longer, key=_size, default=None)
        first = best if best is not None and (first is None or 2 * _size(best) > 3 * _size(first)) else first
    return found if first is None else [first, *(heading for heading in found if heading is not first)]


def _size(heading: tuple[str, Element]) -> int:
    return len(squash(heading[0]))


def _texts_of(elements: Iterable[Element]) -> Iterator[tuple[str, Element]]:
    for element in elements:
        text = element_text(element)
        if 3 <= len(text) <= LONGEST:
            yield text, element


def _title(page: Page) -> list[str]:
    """The page's ``<title>``, where it has one."""
    return [" ".join(title.text[:LONGEST].split()) for title in page.tagged["title"][:1] if title.text]
