"""Selectors: CSS, XPath, and the names of what a page's head declares.

==========================  =================================================
selector                    finds
==========================  =================================================
``h1.title``                elements, by CSS
``time::attr(datetime)``    an attribute
``h1::text``                an element's own text, without that of others in it
``//h1[@class='title']``    whatever XPath 1.0 can say
``xpath:string(//h1)``      the same, where it begins with no slash
``meta:og:title``           the contents of ``<meta>`` elements of that name
``json-ld:author.name``     values in the article's JSON-LD
==========================  =================================================
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, TypeAlias

import attrs
from lxml import etree

from newsstruct.errors import InvalidSelector
from newsstruct.reading import Element, Page
from newsstruct.structure.metadata import read_metadata

#: One selector, or several of which the first that finds anything counts.
Selectors: TypeAlias = str | Iterable[str]
#: What a selector finds: an element, or a text.
Found: TypeAlias = Element | str
#: Nothing longer is a selector; no page has use for more finds.
LONGEST, MOST = 2_000, 5_000
#: XPath whose cost may grow with the square of the page: every element is held against every other.
_SQUARE = re.compile(r"(?:following|preceding)::|\[[^\]]{0,500}//")
#: Such a selector is for pages of no more elements than this, which keeps it below a second.
SMALL = 10_000
_XPATH = ("/", "./", "(", "xpath:")


@attrs.frozen(eq=False)
class Selector:
    """A selector, ready to be used."""

    source: str
    """As its author wrote it."""

    xpath: etree.XPath
    """The same as XPath."""

    is_costly: bool
    """Whether its cost may grow with the square of the page."""


def select(page: Page, selectors: Selectors) -> tuple[Found, ...]:
    """What the first of the selectors that finds anything finds, in the page's order.

    Raises:
        InvalidSelector: when one of them can't be read, or can't be used on this page.
    """
    for source in _listed(selectors):
        if found := tuple(islice(_found(page, source), MOST)):
            return found
    return ()


def elements(page: Page, selectors: Selectors) -> tuple[Element, ...]:
    """The elements that the selectors find, all of them together, each once.

    Raises:
        InvalidSelector: when one of them can't be read, or can't be used on this page.
    """
    found = (item for source in _listed(selectors) for item in islice(_found(page, source), MOST))
    return tuple(dict.fromkeys(item for item in found if not isinstance(item, str)))


def check(selectors: Selectors) -> None:
    """Make sure that selectors can be read.

    Raises:
        InvalidSelector: when one of them can't.
    """
    for source in _listed(selectors):
        if not source.startswith(("meta:", "json-ld:")):
            _compiled(source)


def _listed(selectors: Selectors) -> tuple[str, ...]:
    return (selectors,) if isinstance(selectors, str) else tuple(selectors)


def _found(page: Page, source: str) -> Iterable[Found]:
    kind, _, name = source.partition(":")
    if kind == "meta":
        return page.meta.get(name.strip().lower(), ())
    if kind == "json-ld":
        return _declared(page, name.strip())
    return _evaluated(_compiled(source), page)


def _declared(page: Page, path: str) -> Iterator[str]:
    """The texts at a path such as ``author.name`` in the article's own JSON-LD; lists are looked into."""
    values: list[Any] = list(read_metadata(page).items[:1])
    for key in path.split("."):
        held = (value[key] for value in values if isinstance(value, Mapping) and key in value)
        values = [v for value in held for v in (value if isinstance(value, list) else [value])][:MOST]
    yield from (str(value) for value in values if isinstance(value, str | int | float))


def _evaluated(selector: Selector, page: Page) -> Iterator[Found]:
    if page.root is None:
        return
    if selector.is_costly and any(True for _ in islice(page.root.iter(), SMALL, None)):
        raise InvalidSelector(selector.source, f"costs too much on a page of more than {SMALL:,} elements.")
    try:
        found = selector.xpath(page.root)
    except etree.XPathError as error:
        raise InvalidSelector(selector.source, f"{error}.") from error
    for item in found if isinstance(found, list) else [found]:
        if isinstance(item, etree._Element) or (isinstance(item, str) and item.strip()):
            yield item


@functools.lru_cache(maxsize=4096)
def _compiled(source: str) -> Selector:
    if len(source) > LONGEST:
        raise InvalidSelector(source[:40] + "…", f"is longer than {LONGEST:,} characters.")
    path = source.removeprefix("xpath:") if source.startswith(_XPATH) else _from_css(source)
    try:
        xpath = etree.XPath(path, smart_strings=False)
    except etree.XPathError as error:
        raise InvalidSelector(source, f"is no XPath: {error}.") from error
    return Selector(source, xpath, bool(_SQUARE.search(path)) and source.startswith(_XPATH))


def _from_css(source: str) -> str:
    """CSS as XPath."""
    import cssselect  # only pages with a site parser need it

    try:
        parsed = cssselect.parse(source)
        return " | ".join(_path(selector, cssselect.HTMLTranslator()) for selector in parsed)
    except cssselect.SelectorError as error:
        raise InvalidSelector(source, f"is no CSS selector: {error}.") from error


def _path(selector: Any, translator: Any) -> str:  # noqa: ANN401  # cssselect's own values
    import cssselect

    path = str(translator.selector_to_xpath(selector))
    pseudo = selector.pseudo_element
    if pseudo is None:
        return path
    if pseudo == "text":
        return f"{path}/text()"
    if getattr(pseudo, "name", "") == "attr" and pseudo.argument_types() in (["IDENT"], ["STRING"]):
        return f"{path}/@{pseudo.arguments[0].value}"
    raise cssselect.SelectorSyntaxError("of pseudo-elements there are ::text and ::attr(NAME)")
