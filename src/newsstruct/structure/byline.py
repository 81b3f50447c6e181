"""Who wrote the article: names of people and organisations, nothing else."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs
from lxml import etree

from newsstruct.article import Author, Source
from newsstruct.languages import codes, primary, table
from newsstruct.reading import Page
from newsstruct.reading.tree import select
from newsstruct.reading.urls import absolute
from newsstruct.structure.headline import squash
from newsstruct.structure.metadata import Metadata, clean, element_text

#: A longer byline is none; it would cost time only.
LONGEST = 400
#: More authors than this are a list of something else.
MOST = 30
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
EMAIL = re.compile(r"\S+@\S+")
#: "Ann Lee 7 hours ago", "Ann Lee 03.05.2021": a time behind a name.
TIMES = re.compile(r"\s+\d.*\Z")
#: News agencies that sign with one capitalised word.
AGENCIES = frozenset("reuters bloomberg xinhua interfax kyodo yonhap anadolu belga ritzau efe ansa tass".split())
#: "(Reuters)", "[dpa]": an agency behind a name.
BRACKETS = re.compile(r"[(\[][^)\]]{0,80}[)\]]")
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


@attrs.frozen(kw_only=True)
class Words:
    """A language's words around names."""

    before: re.Pattern[str]
    """What stands before the names."""

    between: re.Pattern[str]
    """What stands between two names."""

    roles: re.Pattern[str]
    """What makes a part no name."""


def find_authors(page: Page, metadata: Metadata) -> Byline:
    """The authors: of JSON-LD, else of meta elements, else of the byline that the page shows."""
    words = byline_words(primary(page.language) or "en")
    best = Byline()
    for origin, find in (("json-ld", _declared), ("meta", _named), ("page", _shown)):
        byline = _byline(origin, find(page, metadata), words, page)
        if byline.authors and not _is_site(byline, metadata):
            return byline
        best = best if best.authors else byline
    return best


def split_names(text: str, words: Words) -> tuple[str, ...]:
    """The names in a byline.

    >>> split_names("By Ann Lee and Bo Ek, political correspondent", byline_words("en"))
    ('Ann Lee', 'Bo Ek')
    """
    text = BRACKETS.sub(" ", EMAIL.sub(" ", " ".join(text[:LONGEST].split())))
    text = words.before.sub("", text)
    parts = [TIMES.sub("", part).strip(" .,;:|-–—/•·\u200b") for part in words.between.split(text)[:MOST]]
    names = [p for p in (words.before.sub("", part) for part in parts) if _is_name(p, words)]
    if any(" " in name for name in names):  # beside full names a single word is an agency, or a place to leave out
        names = [n for n in names if " " in n or n.casefold() in AGENCIES or not n.istitle()]
    return tuple(dict.fromkeys(names))


def _is_name(part: str, words: Words) -> bool:
    letters = sum(c.isalpha() for c in part)
    if letters < 2 or len(part) > 80 or any(c.isdigit() for c in part[:4]) or "http" in part or part.startswith("@"):
        return False
    return not words.roles.search(part) or (
        part[0].isupper() and len(part.split()) == 2 and not words.roles.match(part)
    )


@functools.lru_cache(maxsize=64)
def byline_words(language: str) -> Words:
    """The words around names in a language, English ones along with them."""
    tables = [table(code, "byline") for code in dict.fromkeys((language, "en")) if code in codes("byline")]
    joined = {
        key: sorted({w for t in tables for w in t.get(key, ())}, key=len, reverse=True)
        for key in ("by", "and", "roles")
    }
    by, between, roles = ("|".join(map(re.escape, joined[key])) for key in ("by", "and", "roles"))
    return Words(
        before=re.compile(rf"\A\s*(?:(?:{by})(?:\s*:\s*|\s+)){{1,2}}", re.I),
        between=re.compile(rf"\s*[,;|/\n•·]\s*|\s+(?:{between})\s+|\s+[-–—]\s+", re.I),
        roles=re.compile(rf"(?<!\w)(?:{roles})(?!\w)", re.I),
    )


def _byline(origin: str, found: Iterable[tuple[str, str | None]], words: Words, page: Page) -> Byline:
    authors: dict[str, Author] = {}
    raw = None
    for text, url in found:
        if "://" in text[:LONGEST]:  # a page, no name
            continue
        names = split_names(text, words)
        raw = raw or (text if names else None)
        for name in names:
            link = absolute(url, page.base) if url and len(names) == 1 else None
            known = authors.get(squash(name))
            if known is None or (known.url is None and link):
                authors[squash(name)] = Author(name=known.name if known else name, url=link)
    if not authors:
        return Byline()
    return Byline(authors=tuple(authors.values())[:MOST], source=Source(origin=origin, raw=raw))


def _is_site(byline: Byline, metadata: Metadata) -> bool:
    """Whether the only author is the site itself: better ones may stand elsewhere."""
    names = {squash(name) for name in metadata.site_names}
    return all(squash(author.name) in names for author in byline.authors)


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


def _person(value: object, people: Mapping[str, Mapping[str, Any]]) -> tuple[str, str | None] | None:
    if isinstance(value, dict):
        whole = value if value.get("name") else people.get(str(value.get("@id")), value)
        name = whole.get("name")
        name = ", ".join(n for n in name if isinstance(n, str)) if isinstance(name, list) else name
        urls = (whole.get("url"), whole.get("sameAs"))
        url = next((u for u in urls if isinstance(u, str)), None)
        return (clean(name[:LONGEST]), url) if isinstance(name, str) else None
    return (clean(value[:LONGEST]), None) if isinstance(value, str) and not urlsplit(value[:9]).scheme else None


def _shown(page: Page, metadata: Metadata) -> Iterator[tuple[str, str | None]]:
    if page.root is None:
        return
    elements = select(_bylines, page.root)[:40]
    linked = [e for e in elements if e.tag == "a" and 3 < len(element_text(e)) < 60]
    for element in linked[:4] or elements[:3]:
        text = element_text(element)
        if 3 < len(text) < 120:
            yield text, element.get("href")
            if not linked:
                return
