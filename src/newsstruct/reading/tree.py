"""UTF-8 bytes to a tree, within limits."""

from __future__ import annotations

from lxml import etree

from newsstruct.reading.page import Element


def parse_tree(html: bytes) -> Element | None:
    """The root of the page's tree, or ``None`` where there is no element in it."""
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, collect_ids=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(html.replace(b"\0", b""), parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def select(expression: etree.XPath, element: Element) -> list[Element]:
    """The elements that an XPath expression for elements finds, in the page's order."""
    found = expression(element)
    return list(found) if isinstance(found, list) else []
