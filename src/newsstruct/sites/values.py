"""What a site parser's selectors or methods give, as the values of an article's fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from lxml import etree

from newsstruct.article import Author, Dateline
from newsstruct.languages import primary
from newsstruct.reading import Element, Page
from newsstruct.reading.urls import absolute
from newsstruct.sites.selectors import Found
from newsstruct.structure.dateline import find_dateline
from newsstruct.structure.dates.moments import parse_moment
from newsstruct.structure.metadata import clean, element_text
from newsstruct.structure.names import split_names
from newsstruct.structure.page_languages import page_languages

#: Attributes that hold a moment or a text in the place of an element's own.
_MOMENTS, _CONTENT = ("datetime", "content", "title"), "content"
#: Attributes that hold an element's address.
_ADDRESSES = ("href", "content", "src")
#: A longer name is none.
LONGEST_NAME = 100
#: No article has more authors or keywords.
MOST = 100


def text_of(found: Found) -> str:
    """A find as text, white space folded; a ``<meta>`` element's is its content."""
    if isinstance(found, str):
        return clean(found)
    if found.tag == "meta":
        return clean(found.get(_CONTENT) or "")
    return element_text(found) if found.find(".//br") is None else " ".join("".join(_pieces(found)).split())


def _pieces(element: Element) -> Iterator[str]:
    """The texts in an element, with a space for each line break."""
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            yield " " if inner.tag == "br" else inner.text or ""
        elif inner is not element:
            yield inner.tail or ""


def value_of(field: str, found: Sequence[Found], page: Page) -> object:
    """The value of a field that selectors have found; ``None`` or ``()`` where it is none."""
    return (_READERS.get(field) or _text)(found, page)


def checked_value(field: str, value: object, page: Page) -> object:
    """What a method gave, as the field's value.

    Raises:
        TypeError: when it is of another type than the field's.
    """
    if value is None or value == ():
        return None
    if field in ("authors", "keywords") and not isinstance(value, str) and isinstance(value, Iterable):
        items = tuple(value)
        if field == "authors":
            items = tuple(Author(name=item) if isinstance(item, str) else item for item in items)
        if all(isinstance(item, Author if field == "authors" else str) for item in items):
            return items
    want = _TYPES.get(field, str)
    if field in ("authors", "keywords") or not isinstance(value, want):
        raise TypeError(f"{field}: got {value!r:.60}, want {_WANTED.get(field, 'a text')}")
    return value


_TYPES: Mapping[str, type] = {"published": datetime, "modified": datetime, "dateline": Dateline}
_WANTED = {
    "authors": "names or Authors",
    "keywords": "texts",
    "published": "a datetime",
    "modified": "a datetime",
    "dateline": "a Dateline",
}


def _text(found: Sequence[Found], page: Page) -> str | None:
    return next((text for item in found if (text := text_of(item))), None)


def _authors(found: Sequence[Found], page: Page) -> tuple[Author, ...]:
    authors: dict[str, Author] = {}
    for item in found[:MOST]:
        text = text_of(item)
        names = split_names(text, primary(page.language) or "en") or ((text,) if 1 < len(text) <= LONGEST_NAME else ())
        link = _link(item) if len(names) == 1 else None
        for name in names:
            known = authors.get(name)
            authors[name] = Author(name=name, url=known.url if known and known.url else absolute(link, page.base))
    return tuple(authors.values())


def _link(found: Found) -> str | None:
    """The address of a link, or of the only one in an element."""
    if isinstance(found, str):
        return None
    links = [found] if found.tag == "a" else [*found.iter("a")]
    return links[0].get("href") if len(links) == 1 else None


def _keywords(found: Sequence[Found], page: Page) -> tuple[str, ...]:
    parts = (part.strip() for item in found[:MOST] for part in text_of(item).split(","))
    return tuple(dict.fromkeys(part for part in parts if part))[:MOST]


def _moment(found: Sequence[Found], page: Page) -> datetime | None:
    texts = (text for item in found for text in _moment_texts(item))
    moments = (parse_moment(text, page_languages(page)) for text in texts)
    return next((moment for moment in moments if moment is not None), None)


def _moment_texts(found: Found) -> Iterable[str]:
    if isinstance(found, str):
        return (clean(found),)
    return (*(value for name in _MOMENTS if (value := found.get(name))), element_text(found))


def _address(found: Sequence[Found], page: Page) -> str | None:
    raw = (_attribute(item) if not isinstance(item, str) else item for item in found)
    return next((url for text in raw if (url := absolute(text, page.base))), None)


def _attribute(element: Element) -> str | None:
    return next((value for name in _ADDRESSES if (value := element.get(name))), None)


def _dateline(found: Sequence[Found], page: Page) -> Dateline | None:
    text = _text(found, page)
    return (find_dateline(text) or Dateline(place=text.strip(" ,.-–—"))) if text else None


_READERS: Mapping[str, Callable[[Sequence[Found], Page], Any]] = {
    "authors": _authors,
    "keywords": _keywords,
    "published": _moment,
    "modified": _moment,
    "canonical_url": _address,
    "dateline": _dateline,
}
