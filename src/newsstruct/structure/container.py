"""The element that holds the article's body: the deepest one around its dense paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from lxml import etree

from newsstruct.reading import Element
from newsstruct.structure.hints import element_hints

#: Boxes with these hints hold other people's words or the site's own; their paragraphs weigh nothing.
OUTSIDE = frozenset({"comment", "newsletter", "dialog", "nav", "ad", "related", "hidden"})
#: Elements that hold no body text.
OUTSIDE_TAGS = frozenset({"footer", "nav", "aside", "form", "figure", "figcaption", "noscript", "template"})
#: A paragraph shorter than this is no evidence of a body.
SHORT = 40
#: A child that holds this share of the weight holds the body.
MOST = 0.8

#: A box that holds this share of the weight is no side box, whatever it is named.
MAIN = 0.4

_string = etree.XPath("string()")
_link_text = etree.XPath("string(.//a)")


@attrs.frozen(kw_only=True)
class Container:
    """Where the body is."""

    element: Element
    """The deepest element around it."""

    main: frozenset[Element]
    """The element and those inside it that hold much of the body: their names are no evidence against it."""


def find_container(root: Element) -> Container | None:
    """The deepest element around the page's dense paragraphs; ``None`` where there are none."""
    weights = _weigh(root, list(_paragraphs(root)))
    if not weights:
        return None
    element = root
    while (child := _heaviest(element, weights)) is not None and weights[child] >= MOST * weights[element]:
        if child.tag == "p":
            break
        element = child
    return Container(element=element, main=frozenset(_main(element, weights)))


def _main(element: Element, weights: dict[Element, int]) -> Iterator[Element]:
    least = MAIN * weights[element]
    return (e for e, weight in weights.items() if weight >= least)


def _paragraphs(root: Element) -> Iterator[tuple[Element, int]]:
    """Elements that look like paragraphs, with their weight."""
    for element in root.iter("p"):
        weight = _weight(element)
        if weight:
            yield element, weight


def _weight(element: Element) -> int:
    text = str(_string(element))
    length = len(text) if text.isascii() else _length(text)
    if length < SHORT:
        return 0
    linked = len(str(_link_text(element)))
    return min(length, 1000) if linked * 2 < length else 0


def _length(text: str) -> int:
    """Characters, a Chinese, Japanese or Korean one counting for two and a half."""
    dense = sum("\u3040" <= c <= "\ud7af" for c in text[:400])
    return len(text) + dense * 3 // 2


def _weigh(root: Element, paragraphs: list[tuple[Element, int]]) -> dict[Element, int]:
    """For each element the weight of the paragraphs in it, those in side boxes left out."""
    lines = [([paragraph, *paragraph.iterancestors()], weight) for paragraph, weight in paragraphs]
    gross = _sums(lines)
    least = MAIN * gross.get(root, 0)
    side = {e for e, weight in gross.items() if weight < least and _is_outside(e)}
    return _sums([(line, weight) for line, weight in lines if side.isdisjoint(line)])


def _sums(lines: list[tuple[list[Element], int]]) -> dict[Element, int]:
    sums: dict[Element, int] = {}
    for line, weight in lines:
        for element in line:
            sums[element] = sums.get(element, 0) + weight
    return sums


def _is_outside(element: Element) -> bool:
    return element.tag in OUTSIDE_TAGS or not OUTSIDE.isdisjoint(element_hints(element))


def _heaviest(element: Element, weights: dict[Element, int]) -> Element | None:
    inside = [c for c in element if c in weights]
    return max(inside, key=weights.__getitem__) if inside else None
