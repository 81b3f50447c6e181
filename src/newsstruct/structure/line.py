"""The text between two blocks' edges, white space folded as it grows, with the links in it."""

from __future__ import annotations

import re

import attrs

from newsstruct.reading import Element
from newsstruct.structure.wording import ends_like_sentence

#: A line of at least this many characters before a single break can be a paragraph.
FULL = 60
#: Characters that take no room; joiners are kept where they join letters of other scripts than Latin.
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]|[\u200c\u200d](?=[\x00-\x7f]|$)|(?<=[\x00-\x7f])[\u200c\u200d]")
_MAY_BE_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")


@attrs.define(eq=False)
class Anchor:
    """A hyperlink in a line."""

    start: int
    """Offset of the anchor's first character in the line."""

    end: int
    """Offset one past its last character; equal to `start` for a link without text."""

    href: str
    """The target as the page has it."""

    element: Element
    """The ``<a>``."""


class Line:
    """A line as it grows."""

    __slots__ = ("_anchors", "_bold_depth", "_breaks", "_carried", "_open", "_parts", "_raw", "_space", "bold",
                 "keeps", "pending", "size")  # fmt: skip

    def __init__(self) -> None:
        self._open: list[Anchor] = []
        self._carried: set[Element] = set()
        self._bold_depth = 0
        #: Whether white space is kept beside the folded text, for ``<pre>``.
        self.keeps = False
        #: How many characters the line has.
        self.size = 0
        #: How many of them are bold.
        self.bold = 0
        #: Whether a link begins, ends or is open in it.
        self.pending = False
        self._restart()

    def _restart(self) -> None:
        self._parts: list[str] = []
        self._anchors: list[Anchor] = []
        self._raw: list[str] = []
        self._space = False
        self._breaks = self.size = self.bold = 0
        self.pending = bool(self._open)

    def add(self, text: str) -> None:
        """Text behind what is there."""
        if self.keeps:
            self._raw.append(text)
        if text.isprintable() and "  " not in text:  # as most are: no white space in it but single spaces
            piece = text.strip()
        else:
            text = visible(text)
            piece = " ".join(text.split())
        if not piece:
            self._space = self._space or bool(text)
            return
        if self._bold_depth:
            self.bold += len(piece)
        if self.size and (self._space or text[0].isspace()):
            piece = " " + piece
        self._parts.append(piece)
        self.size += len(piece)
        self._space = text[-1].isspace()
        self._breaks = 0

    def break_line(self) -> bool:
        """A line break: whether the line ends with it.

        One break is a space; two in a row, or one after a full line that ends a sentence, end the paragraph.
        """
        self._breaks += 1
        self._space = True
        return self._breaks >= 2 or (self.size >= FULL and ends_like_sentence(self._parts[-1]))

    def open_bold(self) -> None:
        """What follows is bold."""
        self._bold_depth += 1

    def close_bold(self) -> None:
        """What follows is as bold as before."""
        self._bold_depth -= self._bold_depth > 0

    def open_link(self, element: Element) -> None:
        """A link begins."""
        self._open.append(Anchor(self.size, self.size, element.get("href") or "", element))
        self.pending = True

    def close_link(self) -> None:
        """The link that began last ends."""
        if self._open:
            anchor = self._open.pop()
            anchor.end = self.size
            # an empty link counts where it is wholly here: an overlay whose title stands beside it
            if anchor.end > anchor.start or anchor.element not in self._carried:
                self._anchors.append(anchor)

    @property
    def is_free(self) -> bool:
        """Whether nothing is open in it, and white space is not kept."""
        return not (self._open or self._bold_depth or self.keeps)

    def take(self) -> tuple[str, tuple[Anchor, ...], int, str]:
        """Text, links, characters in bold and raw text of the line; a new one begins, with the links still open."""
        text = "".join(self._parts)
        anchors = self._take_anchors(text) if self.pending else ()
        taken = (text, anchors, self.bold, "".join(self._raw).strip("\n") if self._raw else "")
        self._restart()
        return taken

    def _take_anchors(self, text: str) -> tuple[Anchor, ...]:
        for anchor in self._open:  # a link around several blocks
            if self.size > anchor.start:
                self._anchors.append(Anchor(anchor.start, self.size, anchor.href, anchor.element))
            anchor.start = 0
        for anchor in self._anchors:
            if anchor.start < anchor.end and text[anchor.start] == " ":
                anchor.start += 1
        self._carried = {anchor.element for anchor in self._open}
        return tuple(self._anchors)


def folded(text: str) -> str:
    """The text without characters that take no room, its white space folded.

    >>> folded(" Fluss\u00adufer   und ")
    'Flussufer und'
    """
    if text.isprintable() and "  " not in text:  # as most are: no white space in it but single spaces
        return text.strip()
    return " ".join(visible(text).split())


def visible(text: str) -> str:
    """The text without characters that take no room (soft hyphens, zero-width spaces, stray joiners).

    >>> visible("Fluss\u00adufer")
    'Flussufer'
    """
    return text if text.isascii() or not _MAY_BE_INVISIBLE.search(text) else _INVISIBLE.sub("", text)
