"""Who wrote the article: names of people and organisations, nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

import attrs
from lxml import etree

from newsstruct.article import Author, Source
from newsstruct.languages import primary
from newsstruct.reading import Element, Page
from newsstruct.reading.tree import select
from newsstruct.reading.urls import absolute
from newsstruct.structure.headline import squash
from newsstruct.structure.hints import element_hints
from newsstruct.structure.metadata import Metadata, clean, element_text
from newsstruct.structure.names import is_person, split_names, words_of
from newsstruct.structure.outline import Chunk
from newsstruct.structure.wording import ends_like_sentence, length

#: A longer byline is none; it would cost time only.
LONGEST = 400
#: More authors than this are a list of something else.
MOST = 30
#: A longer text is no byline as printed.
PRINTED = 200
#: A byline that a page shows names no more than this.
SHOWN = 6
#: A longer text that ends like a sentence tells who somebody is.
SENTENCE = 60
#: Meta names, best first; those of analytics firms hold bare names.
META = (
    "article:author",
    "author",
    "parsely-author",
    "sailthru.author",
    "cxenseparse:author",
    "dc.creator",
    "dc:creator",
)
#: "lrt_authors", "dcsext.author": names that other systems give the same thing.
OTHER_META = re.compile(r"[a-z0-9:._-]{0,40}[.:_-]authors?(?:[._-]?name)?\Z")
#: Who made a picture is no author.
PICTURES = frozenset({"figure", "figcaption"})
PICTURE = re.compile(r"image|photo|media|picture|video")
_DIGIT = re.compile(r"\d")
#: A day as bylines have it: "05.05.2021", "2021-05-05", "5 May 2021"; behind other signs than a comma "May 5, 2021".
_DAY = r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.? (?:de )?[^\W\d_]{3,12}\.?,? (?:de )?\d{4}"
_ANY_DAY = rf"(?:[^\W\d_]{{4,20}}[:,]\s?)?(?:{_DAY}|[^\W\d_]{{3,12}}\.? \d{{1,2}}, \d{{4}})"
#: "Ann Lee | 05.05.2021", "Ann Lee, Varn — May 5, 2021", "Ann Lee Published: 05/05/2021"; not "New York - May 5, 2021",
#: as a place may stand before a dash, too.
BEFORE_DATE = re.compile(
    rf"([^\W\d_][^\d|•·,:]{{4,50}}?)(?:\s*,\s*(?:{_DAY})|\s*[|•·]\s*{_ANY_DAY}|\s[^\W\d_]{{4,20}}:\s?{_ANY_DAY}|"
    rf",\s[^\W\d_][^\d|•·,:]{{3,30}}?(?:\s*[—–]|\s-)\s{_ANY_DAY})"
)
#: "May 5, 2021 by Ann Lee", "Posted on 5 May 2021 at 8:11 pm by Ann Lee": what stands behind the date.
BEHIND_DATE = re.compile(
    rf"[^\d|•·:]{{0,30}}?{_ANY_DAY}(?:,?\s(?:[^\W\d_]{{1,4}}\s)?\d{{1,2}}[:.h]\d\d(?:\s?[ap]\.?m\.?)?)?"
    r"(?:\s[^\W\d_]{1,4}(?=\s?[,|•·–—-]))?[\s,/|•·–—-]+([^\d\s].*)"
)
#: Yoast's pairs of a label and its value: "Written by", "Ann Lee".
LABELLED = (("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2"))
#: Boxes with these hints name other people: who took the picture, who commented.
OTHERS = frozenset({"caption", "comment", "related", "embed", "ad", "newsletter", "nav", "dialog"})
OTHERS_WITHIN = frozenset({"caption", "comment"})
ANOTHERS = frozenset({"caption", "comment", "related"})
#: So many elements up names are looked at for that.
NEAR = 4
_bylines = etree.XPath(
    "//*[@rel='author' or @itemprop='author' or contains(@class, 'byline') or contains(@class, 'author')]"
)


@attrs.frozen(kw_only=True)
class Byline:
    """The authors, and where their names came from."""

    authors: tuple[Author, ...] = ()
    """The authors in the page's order."""

    source: Source | None = None
    """Where the names came from."""

    is_site: bool = False
    """Whether the only author is the site itself: better ones may be shown."""

    is_alike: bool = False
    """Whether each name is a link by itself, to pages side by side: nothing but authors then."""


def find_authors(page: Page, metadata: Metadata) -> Byline:
    """The authors that the page declares: of JSON-LD, else of meta elements."""
    best = Byline()
    for origin, find in (("json-ld", _declared), ("meta", _named), ("meta", _labelled)):
        byline = _byline(origin, find(page, metadata), page, metadata.site_names)
        if byline.authors and not byline.is_site:
            return byline
        best = best if best.authors else byline
    return best


def shown_authors(chunks: Sequence[Chunk], page: Page, site_names: Sequence[str]) -> Byline:
    """The authors in a byline near the text: behind a word such as "By", or in a box named so.

    Args:
        chunks: What stands around the body's beginning and end.
        page: The page.
        site_names: The site's names, which are no author beside others.
    """
    found = tuple(_bylines_in(chunks, primary(page.language) or "en"))
    byline = _byline("page", found, page, site_names)
    if len(byline.authors) > SHOWN:
        return Byline()
    folders = {url.rstrip("/").rpartition("/")[0] or url.partition(":")[0] if url else None for _, url in found}
    alike = len(folders) == 1 and None not in folders and len(found) == len(byline.authors)
    return attrs.evolve(byline, is_alike=alike)


def linked_authors(page: Page, site_names: Sequence[str]) -> Byline:
    """The last resort: elements anywhere on the page that are named as authors' are."""
    return _byline("page", _linked(page), page, site_names)


def best_authors(declared: Byline, shown: Byline) -> Byline:
    """What is declared, unless that is nobody but the site, or the page shows it with further names."""
    if not declared.authors or (declared.is_site and shown.authors and not shown.is_site):
        return shown if shown.authors else declared
    names, more = ({squash(author.name) for author in byline.authors} for byline in (declared, shown))
    return shown if names < more and shown.is_alike else declared


def _byline(origin: str, found: Iterable[tuple[str, str | None]], page: Page, site_names: Sequence[str]) -> Byline:
    authors: dict[str, Author] = {}
    raw = None
    language = primary(page.language) or "en"
    site = {squash(name) for name in site_names}
    for text, url in found:
        names = split_names(text[:LONGEST], language)
        names = tuple(name for name in names if squash(name) not in site) or names
        if _is_of_site(text[:LONGEST], site_names):
            site |= {squash(name) for name in names}
        raw = raw or (text if names else None)
        for name in names:
            link = absolute(url, page.base) if url and len(names) == 1 else None
            known = authors.get(squash(name))
            if known is None or (known.url is None and link):
                authors[squash(name)] = Author(name=known.name if known else name, url=link)
    if not authors:
        return Byline()
    people = {key: author for key, author in authors.items() if key not in site}
    # JSON-LD lists the site beside a person on purpose, as the agency or the newsroom that took part
    chosen = authors if origin == "json-ld" or not people else people
    return Byline(authors=tuple(chosen.values())[:MOST], source=Source(origin=origin, raw=raw), is_site=not people)


def _is_of_site(text: str, site_names: Sequence[str]) -> bool:
    """Whether a text begins with the site's name or has its host in it: "Example (www.example.org)"."""
    whole = squash(text)
    keys = ((squash(name), "." in name) for name in site_names)
    return any(len(key) > 3 and (whole.startswith(key) or (is_host and key in whole)) for key, is_host in keys)


def _declared(page: Page, metadata: Metadata) -> Iterator[tuple[str, str | None]]:
    people = {i["@id"]: i for i in page.json_ld if isinstance(i.get("@id"), str) and i.get("name")}
    for item in metadata.items[:3]:
        values = item.get("author") or item.get("creator")
        found = [_person(v, people) for v in (values if isinstance(values, list) else [values])[:MOST]]
        if any(found):
            yield from (person for person in found if person)
            return


def _named(page: Page, metadata: Metadata) -> Iterator[tuple[str, str | None]]:
    for name in META:
        yield from ((value, None) for value in page.meta.get(name, ())[:MOST])


def _labelled(page: Page, metadata: Metadata) -> Iterator[tuple[str, str | None]]:
    words = words_of(primary(page.language) or "en")
    for label, value in LABELLED:
        if any(words.is_label(text) for text in page.meta.get(label, ())[:1]):
            yield from ((text, None) for text in page.meta.get(value, ())[:1])
    for name, values in page.meta.items():
        if OTHER_META.match(name) and not PICTURE.search(name):
            yield from ((value, None) for value in values[:MOST])


def _person(value: object, people: Mapping[str, Mapping[str, Any]]) -> tuple[str, str | None] | None:
    if isinstance(value, str):
        value = people.get(value, value)
    if isinstance(value, Mapping):
        whole = value if value.get("name") else people.get(str(value.get("@id")), value)
        name = whole.get("name")
        name = ", ".join(n for n in name if isinstance(n, str)) if isinstance(name, list) else name
        urls = (whole.get("url"), whole.get("sameAs"))
        url = next((u for u in urls if isinstance(u, str)), None)
        return (clean(name[:LONGEST]), url) if isinstance(name, str) else None
    return (clean(value[:LONGEST]), None) if isinstance(value, str) and not urlsplit(value[:9]).scheme else None


def _bylines_in(chunks: Sequence[Chunk], language: str) -> list[tuple[str, str | None]]:
    """The texts of the first byline among chunks, and their links: one that says "By", else one in a box named so."""
    words = words_of(language)
    said: list[tuple[str, str | None]] = []
    named: list[tuple[str, str | None]] = []
    dated: list[tuple[str, str | None]] = []
    labelled = False
    for chunk in chunks:
        text = chunk.text
        if not text:
            continue
        in_box = "author" in chunk.box.around
        others = OTHERS_WITHIN if in_box else OTHERS
        if len(text) > PRINTED or not others.isdisjoint(chunk.box.around) or not PICTURES.isdisjoint(chunk.box.tags):
            labelled = False
        elif words.is_label(text):
            labelled = True
        elif labelled or words.begins(text):
            labelled = labelled and in_box
            if _are_names(text, language, alone=True):
                said.append(_with_link(chunk))
        elif in_box and _are_names(text, language, alone=False):
            named.append(_with_link(chunk))
        elif not dated and not chunk.heading and (name := dated_names(text, language)):
            dated.append((name, _with_link(chunk)[1]))
    return said or named or dated


def dated_names(text: str, language: str) -> str | None:
    """The names that a line gives before or behind a date, where it says little else.

    >>> dated_names("Ann Lee, Varn — May 5, 2021", "en")
    'Ann Lee'
    >>> dated_names("Posted on May 5, 2021 by Ann Lee", "en")
    'by Ann Lee'
    >>> dated_names("The mayor, Ann Lee, was born on May 5, 1961", "en") is None
    True
    """
    if len(text) > PRINTED / 2 or not _DIGIT.search(text):
        return None
    found = BEFORE_DATE.match(text)
    if found is None:
        found = BEHIND_DATE.match(text)
        found = found if found is not None and words_of(language).begins(found[1]) else None
    names = split_names(found[1], language) if found is not None else ()
    return found[1] if found is not None and names and all(map(is_person, names)) else None


def _with_link(chunk: Chunk) -> tuple[str, str | None]:
    return chunk.text, chunk.anchors[0].href if len(chunk.anchors) == 1 else None


def _are_names(text: str, language: str, *, alone: bool) -> bool:
    """Whether a text that may be a byline names people, or (if it may stand alone) something like a name."""
    names = split_names(text, language) if text[-1] not in "?!" else ()
    if not names or len(names) > SHOWN:
        return False
    if any(is_person(name) for name in names):
        return True
    short = len(names) == 1 and len(text) <= PRINTED / 5 and text[-1] not in ".:"
    return alone and short and not any(word[0].islower() for word in names[0].split())


def _linked(page: Page) -> Iterator[tuple[str, str | None]]:
    if page.root is None:
        return
    elements = [e for e in select(_bylines, page.root)[:40] if not _is_anothers(e)]
    linked = [e for e in elements if e.tag == "a" and 3 < length(element_text(e)) < 60]
    for element in linked[:4] or elements[:3]:
        text = element_text(element)
        if 3 < length(text) < 120 and not (len(text) > SENTENCE and ends_like_sentence(text)):
            yield text, element.get("href")
            if not linked:
                return


def _is_anothers(element: Element) -> bool:
    """Whether it stands in a box that names other people."""
    around = (element, *islice(element.iterancestors(), NEAR))
    return any(e.tag in PICTURES or not ANOTHERS.isdisjoint(element_hints(e)) for e in around)
