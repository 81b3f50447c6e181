"""What a page declares of itself as an article, wherever it does: the JSON-LD item that is this article, and names."""

from __future__ import annotations

import functools
import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from lxml import etree

from newsstruct.article import Source
from newsstruct.reading import Element, Page
from newsstruct.reading.urls import host_of

#: What the names of schema.org's types of articles have in them, and types that are one where they have a date.
ARTICLE_TYPES = ("Article", "Posting", "Report", "Review")
SITE_TYPES = frozenset({"WebSite", "NewsMediaOrganization", "Organization"})
DATED_TYPES = frozenset({"WebPage", "Recipe", "ImageGallery"})
#: Meta elements that name the site, best first.
SITE_NAMES = (
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "al:ios:app_name",
    "twitter:app:name:iphone",
    "publisher",
)
_NO_LETTER = re.compile(r"[\W_]+")
#: Parts of hosts that name no site: "example.co.uk".
SECOND_LEVEL = frozenset("com co org net gov edu ac go or ne gob gub nom".split())
_words = etree.XPath(".//text()[not(parent::style or parent::script)]", smart_strings=False)
_string = etree.XPath("string()", smart_strings=False)


@attrs.frozen(kw_only=True)
class Metadata:
    """The JSON-LD of the article at hand, and what the site calls itself."""

    items: tuple[Mapping[str, Any], ...] = ()
    """JSON-LD objects of this article, best first."""

    publishers: tuple[Source, ...] = ()
    """Names of the site or publisher, each once, with where they stand, best first; the host's own label last."""

    @property
    def site_names(self) -> tuple[str, ...]:
        """Names of the site or publisher, best first."""
        return tuple(source.raw or "" for source in self.publishers)

    @property
    def declares_article(self) -> bool:
        """Whether the page declares that it is an article."""
        return any(_rank(item) > 1 for item in self.items)

    def texts(self, *keys: str) -> tuple[str, ...]:
        """The non-empty texts under these keys, HTML entities resolved, white space folded."""
        return tuple(t for key in keys for item in self.items for t in _texts(item.get(key)))

    def values(self, *keys: str) -> tuple[Any, ...]:
        """The values under these keys, as they stand; lists unrolled."""
        found = (item[key] for key in keys for item in self.items if item.get(key))
        return tuple(v for value in found for v in (value if isinstance(value, list) else [value]))


def read_metadata(page: Page) -> Metadata:
    """The article's own JSON-LD items and the site's names."""
    ranked = [(rank, item) for item in page.json_ld if (rank := _rank(item))]
    own = _own(sorted(ranked, key=lambda r: r[0], reverse=True), page)
    names: dict[str, Source] = {}
    for origin, name in _site_names(page, own):
        names.setdefault(name, Source(origin=origin, raw=name))
    return Metadata(items=own, publishers=tuple(names.values()))


def element_text(element: Element) -> str:
    """The text of an element with white space folded."""
    text = str(_string(element))
    if "{" in text:  # a style sheet or a script within
        text = "".join(map(str, _words(element)))
    return " ".join(text.split())


def clean(text: str) -> str:
    """A declared text: HTML entities resolved (some pages escape twice), white space folded."""
    if "&" in text:
        text = html.unescape(html.unescape(text))
    return " ".join(text.split())


def types(item: Mapping[str, Any]) -> tuple[str, ...]:
    """The ``@type``s of a JSON-LD object."""
    found = item.get("@type")
    if isinstance(found, str):
        return (found,)
    return tuple(t for t in (found if isinstance(found, list) else [found]) if isinstance(t, str))


def _rank(item: Mapping[str, Any]) -> int:
    """How sure it is that an object is the page's article: 3 for news, 0 for something else."""
    kinds = types(item)
    rank = max(map(_type_rank, kinds), default=0)
    if rank == 2 and "Review" in kinds:
        # readers' reviews of a recipe or a product have neither headline nor subject of their own
        return 2 if item.get("headline") or item.get("itemReviewed") else 0
    return rank if rank != 1 or item.get("datePublished") else 0


@functools.lru_cache(maxsize=1024)
def _type_rank(kind: str) -> int:
    if kind.endswith(("NewsArticle", "LiveBlogPosting")):
        return 3
    return 2 if any(mark in kind for mark in ARTICLE_TYPES) else 1 if kind in DATED_TYPES else 0


def _own(ranked: list[tuple[int, Mapping[str, Any]]], page: Page) -> tuple[Mapping[str, Any], ...]:
    """The items of this very article: those with the headline of the first, or no other headline."""
    if not ranked:
        return ()
    title = next((_key(t) for t in page.meta.get("og:title", ())), "")
    named = [(rank, item, {_key(t) for t in _texts(item.get("headline"))}) for rank, item in ranked]
    first = next((n for n in named if any(k[:40] in title or title[:40] in k for k in n[2] if title)), named[0])
    rest = [
        item
        for rank, item, names in named
        if item is not first[1] and names <= first[2] and (rank == first[0] or not names)
    ]
    return (first[1], *rest)


def _key(text: str) -> str:
    return _NO_LETTER.sub("", clean(text).casefold())


def _texts(value: object) -> Iterator[str]:
    for v in value if isinstance(value, list) else [value]:
        if isinstance(v, str) and (text := clean(v[:20_000])):
            yield text


def _site_names(page: Page, items: tuple[Mapping[str, Any], ...]) -> Iterator[tuple[str, str]]:
    """Where a name of the site stands, and the name."""
    for key in SITE_NAMES:
        yield from (("meta", name) for name in page.meta.get(key, ()))
    for item in items:
        publisher = item.get("publisher")
        for p in publisher if isinstance(publisher, list) else [publisher]:
            if isinstance(p, dict):
                yield from (("json-ld", name) for name in _texts(p.get("name")))
    for item in page.json_ld:
        if not SITE_TYPES.isdisjoint(types(item)):
            yield from (("json-ld", name) for name in _texts(item.get("name")))
    host = host_of(page.base)
    labels = [label for label in host.split(".") if label not in ("", "www", "m", "amp")]
    if labels:
        yield "url", max([label for label in labels[:-1] if label not in SECOND_LEVEL] or labels, key=len)
        yield "url", ".".join(labels)
