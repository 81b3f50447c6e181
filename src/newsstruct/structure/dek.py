"""The dek: the sentence or two under the headline, as the page shows them."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from lxml import etree

from newsstruct.article import Source
from newsstruct.reading import Element, Page
from newsstruct.structure.headline import Headline, squash
from newsstruct.structure.hints import element_hints
from newsstruct.structure.metadata import Metadata, clean, element_text
from newsstruct.structure.wording import length

#: A dek has at least this many characters, and no more than that.
SHORTEST, LONGEST = 25, 700
#: How many elements after the headline are looked at.
NEAR = 60
#: Elements that a dek stands in.
TAGS = ("p", "h2", "h3", "h4", "div", "span", "strong", "b", "ul", "li")
_own_text = etree.XPath("boolean(text()[normalize-space()])")


@attrs.frozen(kw_only=True)
class Dek:
    """A dek and where it came from."""

    text: str | None = None
    """The dek as the page shows it."""

    source: Source | None = None
    """Where it came from."""


def find_dek(page: Page, metadata: Metadata, headline: Headline) -> Dek:
    """The text under the headline that is named a dek, or that the page also declares as its description."""
    declared = {squash(clean(text)): text for text in _declared(page, metadata)}
    for element in _after(headline):
        text = element_text(element)
        if not SHORTEST <= length(text) <= LONGEST or squash(text) == squash(headline.text or ""):
            continue
        key = squash(text)
        if key in declared or any(len(d) > 40 and key.startswith(d[:-3]) for d in declared):
            return Dek(text=text, source=Source(origin="page", raw=text))
        if _is_named(element):
            return Dek(text=text, source=Source(origin="page", raw=text))
    return Dek()


def _declared(page: Page, metadata: Metadata) -> Iterator[str]:
    for name in ("og:description", "description", "twitter:description", "dc.description"):
        yield from page.meta.get(name, ())[:1]
    yield from metadata.texts("description", "alternativeHeadline")[:2]


def _is_named(element: Element) -> bool:
    near = (element, element.getparent())
    return any(e is not None and "dek" in element_hints(e) for e in near) or element.get("itemprop") == "description"


def _after(headline: Headline) -> Iterator[Element]:
    """Elements after the headline in the page's order."""
    if headline.element is None:
        return
    count = 0
    for element in _following(headline.element):
        if element.tag in TAGS:
            count += 1
            if _own_text(element) or len(element) == 1:
                yield element
        if count > NEAR:
            return


def _following(element: Element) -> Iterator[Element]:
    """The elements that come after one in the page's order, those inside it left out."""
    at: Element | None = element
    while at is not None:
        for sibling in at.itersiblings():
            yield from sibling.iter()
        at = at.getparent()
