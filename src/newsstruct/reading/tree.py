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
#: libxml2 stops at elements nested more deeply than this.
DEEPEST = 2_048


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
    if root is not None and root.getnext() is not None:
        _take_in_strays(root)
    cut = root is not None and (_has_stopped(parser) or _cut_at_depth(root, limits.depth))
    return Tree(root=root, truncated=cut or len(within) < len(html))


def _take_in_strays(root: Element) -> None:
    """Put what stands behind ``</html>`` at the end of the body, as browsers do; libxml2 makes further roots of it."""
    body = root.find("body")
    home = root if body is None else body
    while (stray := root.getnext()) is not None:
        home.append(stray)  # which makes it one that can be removed
        home.remove(stray)
        _unwrap(stray, home)


def _unwrap(box: Element, home: Element) -> None:
    """Move what is in a further ``<html>``, and in its head and body; where one has text of its own, as a ``<div>``."""
    for part in (box, *box):
        if part.tag not in ("html", "head", "body"):
            continue
        if part.text and part.text.strip():
            part.tag = "div"
            home.append(part)
        else:
            home.extend([child for child in part if child.tag not in ("head", "body")])


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


def _has_stopped(parser: etree.HTMLParser) -> bool:
    """Whether the parser met a limit of its own, which is the last thing that it tells then."""
    last = parser.error_log.last_error
    return last is not None and last.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT


def _cut_at_depth(root: Element, most: int) -> bool:
    """Take away what is nested too deeply; whether there was any."""
    if most >= DEEPEST:
        return False
    depth, cut = 0, []
    for event, element in (walk := etree.iterwalk(root, events=("start", "end"))):
        depth += 1 if event == "start" else -1
        if depth == most and event == "start" and len(element):
            cut.append(element)
            walk.skip_subtree()
    for element in cut:
        del element[:]
    return bool(cut)


def _within(html: bytes, limits: Limits) -> bytes:
    """The page up to its limits of bytes and elements."""
    html = html[: limits.bytes] if len(html) > limits.bytes else html
    if len(html) <= SMALLEST * limits.elements or html.count(b"<") <= limits.elements:
        return html
    at = 0
    for _ in range(limits.elements):
        at = html.find(b"<", at) + 1
    return html[: at - 1]
