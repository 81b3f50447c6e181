"""UTF-8 bytes to a tree, and the few elements of it that everything starts from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs
from lxml import etree

from newsstruct.limits import Limits
from newsstruct.reading.attributes import bounded_attributes
from newsstruct.reading.page import Element

#: What one walk over the tree gathers; walking costs more than what is done with them.
GATHERED = ("meta", "script", "link", "title", "base", "h1", "p", "br", "time")
#: An element takes at least so many bytes of a page: ``<p>``.
SMALLEST = 3


@attrs.frozen(kw_only=True)
class Tree:
    """A page's tree, within limits."""

    root: Element | None
    """The root; ``None`` where there is no element in the page."""

    truncated: bool
    """Whether the page went over a limit and was cut."""


def parse_tree(html: bytes, limits: Limits) -> Tree:
    """The tree of a page in UTF-8."""
    within = _within(html, limits)
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, collect_ids=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(bounded_attributes(within.replace(b"\0", b"")), parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        root = None
    return Tree(root=root, truncated=len(within) < len(html))


def gather(root: Element) -> Mapping[str, Sequence[Element]]:
    """The elements that reading and structure start from, by tag, in the page's order; of all tags in `GATHERED`."""
    found: dict[str, list[Element]] = {tag: [] for tag in GATHERED}
    for element in root.iter(*GATHERED):
        found[element.tag].append(element)
    return found


def select(expression: etree.XPath, element: Element) -> list[Element]:
    """The elements that an XPath expression for elements finds, in the page's order."""
    found = expression(element)
    return list(found) if isinstance(found, list) else []


def _within(html: bytes, limits: Limits) -> bytes:
    """The page up to its limits of bytes and elements."""
    html = html[: limits.bytes] if len(html) > limits.bytes else html
    if len(html) <= SMALLEST * limits.elements or html.count(b"<") <= limits.elements:
        return html
    at = 0
    for _ in range(limits.elements):
        at = html.find(b"<", at) + 1
    return html[: at - 1]
