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
from newsstruct.structure.container import look
from newsstruct.structure.hints import element_hints
from newsstruct.structure.wording import ends_like_sentence

#: What an element is for the flow of text; every tag without a role starts a new block.
INLINE, SKIP, MEDIUM, BREAK = "inline", "skip", "medium", "break"
_TAGS = {
    # run on in the line of text around them
    INLINE: (
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp "
        "small span strike strong sub sup time tt u var wbr"
    ),
    # hold nothing that a reader reads
    SKIP: (
        "script style noscript template svg math canvas select option textarea button input object param map area "
        "head link meta title source track dialog datalist progress meter amp-ad amp-analytics"
    ),
    # stand for a picture or a foreign piece
    MEDIUM: "img amp-img iframe video audio amp-youtube amp-twitter amp-instagram embed",
    BREAK: "br",
}
ROLES = {tag: role for role, tags in _TAGS.items() for tag in tags.split()}
BOLD = frozenset({"b", "strong"})
#: The usual style of text for screen readers alone.
CLIPPED = re.compile(r"display:\s*none|clip:\s*rect\(0", re.I)
#: A line of at least this many characters before a single break can be a paragraph.
LINE = 60
NO_HINTS: frozenset[str] = frozenset()
#: Characters that take no room; joiners are kept where they join letters of other scripts than Latin.
INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]|[\u200c\u200d](?=[\x00-\x7f]|$)|(?<=[\x00-\x7f])[\u200c\u200d]")
#: Class names of text that is there for screen readers alone, in the common style sheets' spelling.
SCREEN_READER = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|u-hiddenvisually|a11y-hidden|offscreen)",
    re.I,
)
_HEADINGS = {f"h{n}": n for n in range(1, 7)}


@attrs.frozen(eq=False)
class Box:
    """An element that holds blocks, with the boxes around it."""

    element: Element
    """The element."""

    parent: Box | None
    """The box around it, up to the outline's root."""

    hints: frozenset[str]
    """What its own class names and id tell."""

    tags: frozenset[str]
    """Tags of this box and of all around it, the outline's root left out."""

    around: frozenset[str]
    """Hints of this box and of all around it, the outline's root left out."""

    @property
    def tag(self) -> str:
        """The element's tag."""
        return str(self.element.tag)


@attrs.frozen(eq=False)
class Anchor:
    """A hyperlink in a chunk's text."""

    start: int
    """Offset of the anchor's first character in the chunk."""

    end: int
    """Offset one past its last character; equal to `start` for a link without text."""

    href: str
    """The target as the page has it."""

    element: Element
    """The ``<a>``."""


@attrs.frozen(eq=False)
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

    @property
    def linked(self) -> float:
        """The share of its text that is linked, 0 to 1."""
        return sum(a.end - a.start for a in self.anchors) / len(self.text) if self.text else 0.0

    @property
    def heading(self) -> int:
        """Its level as a heading, 0 where it is none."""
        return next((n for tag, n in _HEADINGS.items() if tag in self.box.tags), 0)


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
    return _Walk(main).chunks(root, parent)


class _Walk:
    """One pass over an element; its state is what has been read since the last block's edge."""

    def __init__(self, main: frozenset[str]) -> None:
        self.main = main
        self.boxes: list[Box] = []
        self.pieces: list[str] = []
        self.marks: list[_Mark] = []
        self.carried: set[Element] = set()
        self.bold = self.bold_depth = self.breaks = self.length = 0

    def chunks(self, root: Element, parent: Box | None) -> Iterator[Chunk]:
        self.boxes = [outer_box(root) if parent is None else parent]
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            role = ROLES.get(element.tag)
            if event == "start":
                if role is SKIP or not isinstance(element.tag, str):
                    walker.skip_subtree()
                    continue
                if role is INLINE:
                    chunk = self._enter_inline(element, walker)
                elif element is root and parent is None:
                    self._add(element.text)
                    continue
                else:
                    chunk = self._enter_block(element, role, walker)
                if chunk is not None:
                    yield chunk
                if role is MEDIUM:
                    yield Chunk(box=self.boxes[-1], medium=element)
                continue
            if element is root:
                break
            if role is INLINE:
                self._leave_inline(element)
            elif role is None:
                chunk = self._flush(self.boxes.pop())
                if chunk is not None:
                    yield chunk
            self._add(element.tail)
        last = self._flush(self.boxes[-1])
        if last is not None:
            yield last

    def _add(self, text: str | None) -> None:
        if text:
            self.pieces.append(text)
            self.length += len(text)
            if self.breaks and not text.isspace():
                self.breaks = 0
            if self.bold_depth:
                self.bold += len(text.strip())

    def _enter_block(self, element: Element, role: str | None, walker: etree.iterwalk) -> Chunk | None:
        if role is BREAK:
            return self._line_break()
        chunk = self._flush(self.boxes[-1])
        if role is MEDIUM:
            walker.skip_subtree()
            return chunk
        main = look(element) in self.main
        self.boxes.append(_box(element, self.boxes[-1], NO_HINTS if main else element_hints(element)))
        if element.get("hidden") is not None and not main:
            walker.skip_subtree()
        else:
            self._add(element.text)
        return chunk

    def _enter_inline(self, element: Element, walker: etree.iterwalk) -> Chunk | None:
        tag, kind = element.tag, _inline_kind(element)
        chunk = self._line_break() if kind == "break" else None
        if kind == "hidden":
            walker.skip_subtree()
        if tag == "a":
            self.marks.append(_Mark(len(self.pieces), True, element))
        elif tag in BOLD:
            self.bold_depth += 1
        if not kind:
            self._add(element.text)
        return chunk

    def _leave_inline(self, element: Element) -> None:
        if element.tag == "a":
            self.marks.append(_Mark(len(self.pieces), False, element))
        elif element.tag in BOLD and self.bold_depth:
            self.bold_depth -= 1

    def _line_break(self) -> Chunk | None:
        """One break is a space; two in a row, or one after a full line that ends a sentence, end the paragraph."""
        self.breaks += 1
        sentence = self.length >= LINE and ends_like_sentence("".join(self.pieces[-3:]).rstrip())
        if self.breaks >= 2 or sentence:
            return self._flush(self.boxes[-1])
        self.pieces.append("\n")
        return None

    def _flush(self, box: Box) -> Chunk | None:
        if not self.pieces and not self.marks:
            return None
        pieces, marks, bold, carried = self.pieces, self.marks, self.bold, self.carried
        self.pieces, self.bold, self.breaks, self.length = [], 0, 0, 0
        if not marks:
            text = _fold_text(pieces)
            return Chunk(box=box, text=text, bold=bold, raw=_raw(pieces, box)) if text else None
        closed = {m.element for m in marks if not m.opens}
        self.carried = {m.element for m in marks if m.opens and m.element not in closed}
        self.marks = [_Mark(0, True, m.element) for m in marks if m.element in self.carried]
        text, anchors = _fold(pieces, marks)
        # an empty link counts where it is wholly here: an overlay whose title stands beside it
        anchors = tuple(a for a in anchors if a.end > a.start or (a.element in closed and a.element not in carried))
        if not text and not anchors:
            return None
        return Chunk(box=box, text=text, anchors=anchors, bold=bold, raw=_raw(pieces, box))


@attrs.frozen
class _Mark:
    """Where a link opens or closes."""

    place: int
    """How many pieces stand before it."""

    opens: bool

    element: Element


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


def outer_box(element: Element) -> Box:
    """The box of an outline's root: what the whole body stands in says nothing of its parts."""
    return Box(element, None, NO_HINTS, NO_HINTS, NO_HINTS)


def _box(element: Element, parent: Box, hints: frozenset[str]) -> Box:
    tag, tags, around = str(element.tag), parent.tags, parent.around
    return Box(
        element,
        parent,
        hints,
        tags if tag in tags else tags | {tag},
        around if hints <= around else around | hints,
    )


def _raw(pieces: list[str], box: Box) -> str:
    return "".join(pieces).strip("\n") if "pre" in box.tags else ""


def _fold_text(pieces: list[str]) -> str:
    text = "".join(pieces)
    if not text.isascii():
        text = INVISIBLE.sub("", text)
    return " ".join(text.split())


def _fold(pieces: list[str], marks: list[_Mark]) -> tuple[str, tuple[Anchor, ...]]:
    """The pieces as one text with white space folded, and the links with their places in it."""
    pieces = [p if p.isascii() else INVISIBLE.sub("", p) for p in pieces]
    cuts: list[int] = []
    parts: list[str] = []
    at = size = 0
    last = ""
    for mark in marks:
        part = _addition(last, "".join(pieces[at : mark.place]))
        parts.append(part)
        size, last, at = size + len(part), part[-1:] or last, mark.place
        cuts.append(size)
    parts.append(_addition(last, "".join(pieces[at:])))
    text = "".join(parts).rstrip()
    return text, tuple(_anchors(text, marks, cuts))


def _addition(last: str, text: str) -> str:
    """What a text adds behind a character (`""` at the start), with white space folded."""
    folded = " ".join(text.split())
    if not folded:
        return " " if text and last not in ("", " ") else ""
    before = " " if text[0].isspace() and last not in ("", " ") else ""
    return before + folded + (" " if text[-1].isspace() else "")


def _anchors(text: str, marks: list[_Mark], cuts: list[int]) -> Iterator[Anchor]:
    opened: list[tuple[int, Element]] = []
    for mark, cut in zip(marks, cuts, strict=True):
        if mark.opens:
            opened.append((cut, mark.element))
        elif opened:
            yield _anchor(text, opened.pop()[0], cut, mark.element)
    for cut, element in opened:  # a link around several blocks
        yield _anchor(text, cut, len(text), element)


def _anchor(text: str, start: int, end: int, element: Element) -> Anchor:
    end = min(end, len(text))
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return Anchor(min(start, end), end, element.get("href") or "", element)
