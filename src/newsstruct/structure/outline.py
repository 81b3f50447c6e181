"""A container's content as a flat list of chunks in reading order: text with its links, and media.

A chunk knows the boxes that it stands in; what it *is* gets decided later.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import attrs
from lxml import etree

from newsstruct.reading import Element
from newsstruct.structure.boxes import Box, Boxes, outer_box
from newsstruct.structure.line import Anchor, Line
from newsstruct.structure.wording import length

#: What an element is for the flow of text; every tag without a role starts a new block.
INLINE, SKIP, MEDIUM, BREAK = "inline", "skip", "medium", "break"
_TAGS = {
    # run on in the line of text around them
    INLINE: (
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp "
        "small source span strike strong sub sup time tt u var wbr"
    ),
    # hold nothing that a reader reads
    SKIP: (
        "script style noscript template svg math canvas select option textarea button input object param map area "
        "head link meta title track dialog datalist progress meter amp-ad amp-analytics"
    ),
    # stand for a picture or a foreign piece
    MEDIUM: "img amp-img iframe video audio amp-youtube amp-twitter amp-instagram embed",
    BREAK: "br",
}
ROLES = {tag: role for role, tags in _TAGS.items() for tag in tags.split()}
BOLD = frozenset({"b", "strong"})
#: The usual style of text for screen readers alone.
CLIPPED = re.compile(r"display:\s*none|clip:\s*rect\(0", re.I)
#: Class names of text that is there for screen readers alone, in the common style sheets' spelling.
SCREEN_READER = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|u-hiddenvisually|a11y-hidden|offscreen)",
    re.I,
)


@attrs.define(eq=False)
class Chunk:
    """A stretch of text without a block's edge in it, or one medium."""

    box: Box
    """The innermost block element that it stands in."""

    text: str = ""
    """Its words with white space folded; ``""`` for a medium and for a link without text."""

    anchors: tuple[Anchor, ...] = ()
    """The links in it, in order."""

    bold: int = 0
    """How many characters of it are bold."""

    medium: Element | None = None
    """The picture or foreign piece, where it is one."""

    raw: str = ""
    """For ``<pre>``: the text with its white space."""

    linked: float = 0.0
    """The share of its text that is linked, 0 to 1."""

    length: int = 0
    """How much its text says: see `newsstruct.structure.wording.length`."""

    @property
    def heading(self) -> int:
        """Its level as a heading, 0 where it is none."""
        return self.box.look.heading


def outline(root: Element, main: frozenset[str] = frozenset()) -> tuple[Chunk, ...]:
    """The chunks of an element's content in reading order.

    Args:
        root: The element.
        main: Looks of the boxes whose names are no evidence, as they hold much of the body.
    """
    return tuple(walk(root, main))


def walk(root: Element, main: frozenset[str] = frozenset(), parent: Box | None = None) -> Iterator[Chunk]:
    """The same chunks one by one, for those who need only the first of them.

    Args:
        root: The element.
        main: Looks of the boxes whose names are no evidence.
        parent: The box around the element, where its own name and tag are to count.
    """
    line, boxes, role_of = Line(), Boxes(main), ROLES.get
    box = outer_box(root) if parent is None else parent
    bottom = root if parent is None else None
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        role = role_of(element.tag)
        if event == "start":
            if role is None:
                if line.size or line.pending:
                    yield from _taken(line, box)
                if element is not bottom:
                    box = boxes.inside(element, box)
                    line.keeps = "pre" in box.look.tags
                    if "hidden" in element.keys() and not boxes.is_main(element):  # noqa: SIM118  # no dict
                        walker.skip_subtree()
                        continue
                if text := element.text:
                    line.add_space(text) if text.isspace() else line.add(text)
            elif role is INLINE:
                if _enter_inline(element, line, walker):
                    yield from _taken(line, box)
            elif role is BREAK:
                if line.break_line():
                    yield from _taken(line, box)
            else:
                walker.skip_subtree()
                if role is MEDIUM:
                    yield from _taken(line, box)
                    yield Chunk(box, medium=element)
            continue
        if element is bottom:
            break
        if role is None:
            if line.size or line.pending:
                yield from _taken(line, box)
            box = box.parent or box
            line.keeps = "pre" in box.look.tags
        elif role is INLINE:
            _leave_inline(element, line)
        if element is root:
            break
        if text := element.tail:
            line.add_space(text) if text.isspace() else line.add(text)
    yield from _taken(line, box)


def _taken(line: Line, box: Box) -> tuple[Chunk, ...]:
    """The line so far as a chunk, where anything stands in it."""
    text, anchors, bold, raw = line.take()
    if not text and not anchors:
        return ()
    linked = sum(a.end - a.start for a in anchors) / len(text) if anchors and text else 0.0
    return (Chunk(box, text, anchors, bold, None, raw, linked, length(text)),)


def _enter_inline(element: Element, line: Line, walker: etree.iterwalk) -> bool:
    """Whether the line ends with the element, which is a break by its name."""
    kind = _inline_kind(element)
    ends = kind == "break" and line.break_line()
    if kind == "hidden":
        walker.skip_subtree()
    if element.tag == "a":
        line.open_link(element)
    elif element.tag in BOLD:
        line.open_bold()
    if not kind and (text := element.text):
        line.add(text)
    return ends


def _leave_inline(element: Element, line: Line) -> None:
    if element.tag == "a":
        line.close_link()
    elif element.tag in BOLD:
        line.close_bold()


@functools.lru_cache(maxsize=4096)
def _class_role(names: str) -> str:
    if names.strip().lower() == "br" or names.endswith(" br") or " br " in names:
        return "break"
    return "hidden" if SCREEN_READER.search(names) else ""


def _inline_kind(element: Element) -> str:
    """ "hidden" for text that only screen readers get, "break" for what breaks a line, else ``""``."""
    names = element.get("class")
    if names:
        return _class_role(names)
    style = element.get("style")
    return "hidden" if style and CLIPPED.search(style) else ""
