"""A container's content as a flat list of chunks in reading order: text with its links, and media.

A chunk knows the boxes that it stands in; what it *is* gets decided later.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from itertools import islice

import attrs

from newsstruct.reading import Element
from newsstruct.structure.boxes import CLIPPED, Box, Boxes, outer_box
from newsstruct.structure.line import Anchor, Line, folded
from newsstruct.structure.wording import ends_like_sentence, length

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
#: A paragraph of at least this many characters that ends like a sentence is running text beyond doubt.
PLAIN = 80
#: A label or a section's name has at least so many letters.
WORD = 4
BOLD = frozenset({"b", "strong"})
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

    heading: int = 0
    """Its level as a heading, 0 where it is none."""

    is_plain: bool = False
    """Whether it is running text beyond doubt, going by its words alone."""


def outline(root: Element, main: frozenset[str] = frozenset()) -> tuple[Chunk, ...]:
    """The chunks of an element's content in reading order.

    Args:
        root: The element.
        main: Looks of the boxes whose names are no evidence, as they hold much of the body.
    """
    reader = Reader(outer_box(root), Boxes(main))
    if ROLES.get(root.tag) not in (SKIP, MEDIUM):
        reader.read_content(root)
    return tuple(reader.chunks)


class Reader:
    """Reads elements that stand one after another in a box into chunks."""

    __slots__ = ("_box", "_boxes", "_end", "_line", "chunks", "is_at_end")

    def __init__(self, box: Box, boxes: Boxes, end: Element | None = None) -> None:
        self._box, self._boxes, self._end, self._line = box, boxes, end, Line()
        #: What was read so far.
        self.chunks: list[Chunk] = []
        #: Whether it came to the element that it was to stop at.
        self.is_at_end = False

    def read(self, element: Element) -> None:
        """An element, without what stands behind it."""
        box = self._box
        if element is self._end:
            self.is_at_end = True
        elif self._begin(element):
            self._read_children(element)
            self._finish(element)
        self._end_line()
        self._box = box

    def read_content(self, element: Element) -> None:
        """What stands in an element, whatever that is itself."""
        self._line.add(element.text or "")
        self._read_children(element)
        self._end_line()

    def _read_children(self, element: Element) -> None:
        around: list[tuple[Element, Iterator[Element]]] = []  # elements begun, and what stands behind them
        line, children = self._line, iter(element)
        while True:
            child = next(children, None)
            if child is None:
                if not around:
                    return
                child, children = around.pop()
                self._finish(child)
            elif child is self._end:
                self.is_at_end = True
                return
            elif self._begin(child):
                around.append((child, children))
                children = iter(child)
                continue
            text = child.tail
            if text and (line.size or line.keeps or not text.isspace()):
                line.add(text)

    def _begin(self, element: Element) -> bool:
        """Begins an element; whether it goes on with what stands in it."""
        role = ROLES.get(element.tag)
        if role is None:
            return self._begin_block(element)
        if role is INLINE:
            return self._begin_inline(element)
        if role is BREAK:
            if self._line.break_line():
                self._end_line()
        elif role is MEDIUM:
            self._end_line()
            self.chunks.append(Chunk(self._box, medium=element, heading=self._box.look.heading))
        return False

    def _finish(self, element: Element) -> None:
        if ROLES.get(element.tag) is INLINE:
            self._end_inline(element.tag)
        else:
            self._end_line()
            self._box = self._box.parent or self._box
            self._line.keeps = "pre" in self._box.tags

    def _begin_block(self, element: Element) -> bool:
        line, text = self._line, element.text
        if line.size or line.pending:
            self._end_line()
        is_whole = not len(element) and line.is_free and element.tag != "pre"  # a plain paragraph, as most are
        if is_whole and not (text := folded(text or "")):
            return False
        box = self._boxes.inside(element, self._box)
        if box is None:
            return False
        if is_whole:
            self.chunks.append(_text_chunk(box, text))
            return False
        self._box = box
        line.keeps = "pre" in box.tags
        if text and (line.keeps or not text.isspace()):
            line.add(text)
        return True

    def _end_line(self) -> None:
        """Makes a chunk of the line so far, where anything stands in it."""
        line = self._line
        if line.size or line.pending:
            text, anchors, bold, raw = line.take()
            if text or anchors:
                self.chunks.append(_text_chunk(self._box, text, anchors, bold, raw))

    def _begin_inline(self, element: Element) -> bool:
        line, tag = self._line, element.tag
        kind = _inline_kind(element)
        if kind == "break" and line.break_line():
            self._end_line()
        if tag == "a":
            if line.size and (before := element.getprevious()) is not None and before.tag == "span":
                line.add(" " if _begins_anew(before, "".join(islice(element.itertext(), 1))) else "")
            line.open_link(element)
        elif tag in BOLD:
            line.open_bold()
        if not kind and (text := element.text):
            line.add(f" {text}" if tag == "span" and line.size and _is_set_apart(element, text) else text)
        if kind != "hidden" and len(element):
            return True
        self._end_inline(tag)
        return False

    def _end_inline(self, tag: str) -> None:
        if tag == "a":
            self._line.close_link()
        elif tag in BOLD:
            self._line.close_bold()


def _text_chunk(box: Box, text: str, anchors: tuple[Anchor, ...] = (), bold: int = 0, raw: str = "") -> Chunk:
    size = length(text)
    linked = sum([a.end - a.start for a in anchors]) / len(text) if anchors and text else 0.0
    is_plain = size >= PLAIN and linked < 0.5 and ends_like_sentence(text)
    return Chunk(box, text, anchors, bold, None, raw, linked, size, box.look.heading, is_plain)


@functools.lru_cache(maxsize=4096)
def _class_role(names: str) -> str:
    if names.strip().lower() == "br" or names.endswith(" br") or " br " in names:
        return "break"
    return "hidden" if SCREEN_READER.search(names) else ""


def _is_set_apart(element: Element, text: str) -> bool:
    """Whether a span begins a word right behind another one: style sheets set those in two lines.

    A card's section and its title are marked up like that: ``<span>Food</span><span>Bakers …``.
    """
    before = element.getprevious() if text[0].isupper() else None
    return before is not None and before.tag == "span" and _begins_anew(before, text)


def _begins_anew(span: Element, text: str) -> bool:
    """Whether what follows a span begins with a capital right behind its small letter, without a space.

    A word of fewer letters may be the beginning of a name: "McDonald", "YouTube".
    """
    before = span.text or ""
    return text[:1].isupper() and len(before) >= WORD and before[-1].islower() and not span.tail and not len(span)


def _inline_kind(element: Element) -> str:
    """ "hidden" for text that only screen readers get, "break" for what breaks a line, else ``""``."""
    names = element.get("class")
    if names:
        return _class_role(names)
    style = element.get("style")
    return "hidden" if style and CLIPPED.search(style) else ""
