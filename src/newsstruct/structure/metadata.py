"""What a page declares of itself as an article, wherever it does: the JSON-LD item that is this article, and names."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs
from lxml import etree

from newsstruct.reading import Element, Page

#: schema.org types that are articles; "WebPage" is the last resort.
ARTICLE_TYPES = ("Article", "Posting", "Report", "Review", "LiveBlog", "Recipe", "VideoObject", "ImageGallery")
_words = etree.XPath(".//text()[not(parent::style or parent::script)]", smart_strings=False)
_string = etree.XPath("string()")


@attrs.frozen(kw_only=True)
class Metadata:
    """The JSON-LD of the article at hand, and what the site calls itself."""

    items: tuple[Mapping[str, Any], ...] = ()
    """JSON-LD objects of this article, best first."""

    site_names: tuple[str, ...] = ()
    """Names of the site or publisher, best first; the host's own label last."""

    def texts(self, *keys: str) -> tuple[str, ...]:
        """The non-empty texts under these keys, HTML entities resolved, white space folded."""
        return tuple(t for key in keys for item in self.items for t in _texts(item.get(key)))

    def values(self, *keys: str) -> tuple[Any, ...]:
        """The values under these keys, as they stand; lists unrolled."""
        found = (item[key] for key in keys for item in self.items if item.get(key))
        return tuple(v for value in found for v in (value if isinstance(value, list) else [value]))


def read_metadata(page: Page) -> Metadata:
    """The article's own JSON-LD items and the site's names."""
    items = tuple(sorted((i for i in page.json_ld if _rank(i)), key=_rank, reverse=True))
    own = _own(items, page)
    return Metadata(items=own, site_names=tuple(dict.fromkeys(_site_names(page, own))))


def element_text(element: Element) -> str:
    """The text of an element with white space folded."""
    text = str(_string(element))
    if "{" in text:  # a style sheet or a script within
        text = "".join(map(str, _words(element)))  # type: ignore[arg-type]  # XPath's text nodes are a list
    return " ".join(text.split())


def clean(text: str) -> str:
    """A declared text: HTML entities resolved (some pages escape twice), white space folded."""
    if "&" in text:
        text = html.unescape(html.unescape(text))
    return " ".join(text.split())


def types(item: Mapping[str, Any]) -> tuple[str, ...]:
    """The ``@type``s of a JSON-LD object."""
    found = item.get("@type")
    return tuple(t for t in (found if isinstance(found, list) else [found]) if isinstance(t, str))


def _rank(item: Mapping[str, Any]) -> int:
    kinds = types(item)
    if any(t.endswith(("NewsArticle", "LiveBlogPosting")) for t in kinds):
        return 3
    if any(mark in t for t in kinds for mark in ARTICLE_TYPES[:4]):
        return 2
    return 1 if any(t in ("WebPage", "Recipe", "ImageGallery") for t in kinds) and item.get("datePublished") else 0


def _own(items: tuple[Mapping[str, Any], ...], page: Page) -> tuple[Mapping[str, Any], ...]:
    """The items of this very article: those with the headline of the first, or no other headline."""
    titles = {_key(t) for t in page.meta.get("og:title", ())[:1]}
    titled = [
        i
        for i in items
        if any(_key(t)[:40] in title or title[:40] in _key(t) for t in _texts(i.get("headline")) for title in titles)
    ]
    first = titled[0] if titled else (items[0] if items else None)
    if first is None:
        return ()
    name = {_key(t) for t in _texts(first.get("headline"))}
    rest = [i for i in items if i is not first and {_key(t) for t in _texts(i.get("headline"))} <= name]
    return (first, *[i for i in rest if _rank(i) == _rank(first) or not i.get("headline")])


def _key(text: str) -> str:
    return "".join(c for c in clean(text).casefold() if c.isalnum())


def _texts(value: object) -> Iterator[str]:
    for v in value if isinstance(value, list) else [value]:
        if isinstance(v, str) and (text := clean(v[:20_000])):
            yield text


def _site_names(page: Page, items: tuple[Mapping[str, Any], ...]) -> Iterator[str]:
    yield from page.meta.get("og:site_name", ())
    for key in (
        "application-name",
        "apple-mobile-web-app-title",
        "al:ios:app_name",
        "twitter:app:name:iphone",
        "publisher",
    ):
        yield from page.meta.get(key, ())
    for item in items:
        publisher = item.get("publisher")
        for p in publisher if isinstance(publisher, list) else [publisher]:
            if isinstance(p, dict):
                yield from _texts(p.get("name"))
    for item in page.json_ld:
        if any(t in ("WebSite", "NewsMediaOrganization", "Organization") for t in types(item)):
            yield from _texts(item.get("name"))
    host = urlsplit(page.base or "").hostname or ""
    labels = [label for label in host.split(".") if label not in ("www", "m", "amp")]
    if labels:
        yield max(labels[:-1] or labels, key=len)
        yield ".".join(labels)
