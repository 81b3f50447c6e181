"""What stands among the article's blocks and is none: repeats, promotions, notes under it, headings over nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsstruct.article import BlockQuote, Paragraph, Subheading
from newsstruct.reading import Element
from newsstruct.structure.boxes import OWN, Box, boxes_around, largest_box
from newsstruct.structure.home import sizes_by_home
from newsstruct.structure.kinds import Kind
from newsstruct.structure.links.labels import is_label
from newsstruct.structure.outline import PLAIN, Chunk
from newsstruct.structure.promotions import Promotions
from newsstruct.structure.wording import is_italic, length

#: A text of at least this many characters does not stand in a body twice by intention.
REPEATED = 60
#: A quote of at least this many characters that a paragraph has too was pulled from it.
PULLED = 30
#: A text of which this share is linked is a button.
BUTTON = 0.9
#: A longer text that was dropped is no button or title of a promotion; so far before and behind that they stand.
LINE, BESIDE = 100, 3
#: A box with more text beside what is known to promote is none that the site speaks in on its own behalf.
BOX = 600
#: An address to write to.
MAIL = re.compile(r"\w@\w[\w-]{0,60}\.\w")
#: Quotation marks and dots around a pull quote that the paragraph it is pulled from may lack.
MARKS = " .…\"'“”„«»‘’‹›"
#: What a quote begins with.
QUOTES = frozenset("\"'“”„«»‘’‹›「『")


def without_repeats(kinds: list[Kind], chunks: Sequence[Chunk]) -> list[Kind]:
    """Long blocks that stand twice (for small and large screens) count once; pull quotes not at all."""
    out = list(kinds)
    whole = ""
    if BlockQuote in kinds:
        whole = "\n".join(chunk.text for chunk, kind in zip(chunks, kinds, strict=True) if kind is Paragraph)
    seen: set[str] = set()
    pulled: Element | None = None
    for i, (kind, chunk) in enumerate(zip(kinds, chunks, strict=True)):
        if kind is None:
            continue
        quote = _quote_element(chunk) if kind is BlockQuote else None
        if quote is not None and chunk.length >= PULLED and chunk.text.strip(MARKS) in whole:
            pulled = quote
        if quote is not None and quote is pulled:
            out[i] = None  # the paragraph that it is pulled from stays, before it or behind
            continue
        if chunk.length >= REPEATED and chunk.text in seen:
            out[i] = None
        seen.add(chunk.text)
    return out


def _quote_element(chunk: Chunk) -> Element | None:
    """The ``<blockquote>`` around a chunk."""
    box: Box | None = chunk.box
    while box is not None and box.tag != "blockquote":
        box = box.parent
    return box.element if box is not None else None


def without_promotions(kinds: list[Kind], chunks: Sequence[Chunk], words: Promotions) -> list[Kind]:
    """What the site says to its readers on its own behalf, and notes under the body, are no part of the article."""
    out = list(kinds)
    promoting = _dropped_promotions(kinds, chunks, words)
    last = True
    for i in range(len(out) - 1, -1, -1):
        if out[i] is not None:
            chunk = chunks[i]
            alone = last or (chunk.linked >= BUTTON and out[i] is Paragraph)
            promotes = words.match(chunk.text, linked=bool(chunk.anchors), last=alone)
            if promotes or (last and out[i] is Paragraph and _is_note(chunk)):
                out[i] = None
                promoting += [i] if promotes else []
            else:
                last = False
    out = _without_boxes(out, chunks, promoting) if promoting else out
    return _without_empty_headings(out, chunks)


def _dropped_promotions(kinds: list[Kind], chunks: Sequence[Chunk], words: Promotions) -> list[int]:
    """Promotions that are no text anyway, such as buttons: what stands beside them may yet look like one."""
    kept = [i for i, kind in enumerate(kinds) if kind is not None]
    main = _main_home([chunks[i] for i in kept])
    apart = [i for i in kept if chunks[i].box.look.home != main]
    near = {at for i in apart for at in range(max(i - BESIDE, 0), min(i + BESIDE + 1, len(kinds)))}
    dropped = (i for i in sorted(near) if kinds[i] is None and 0 < len(chunks[i].text) <= LINE)
    return [i for i in dropped if words.match(chunks[i].text, linked=True, last=chunks[i].linked >= BUTTON)]


def _without_boxes(kinds: list[Kind], chunks: Sequence[Chunk], promoting: list[int]) -> list[Kind]:
    """What stands with a promotion in a small box apart from the article's text promotes too: its title, its list."""
    pairs = list(zip(kinds, chunks, strict=True))
    plain = [chunk for kind, chunk in pairs if kind is not None and chunk.is_plain]
    others = {chunks[i].box.look.home for i in promoting} - {_main_home(plain)}
    apart = boxes_around(chunk.box for chunk in plain if chunk.box.look.home not in others)
    boxes = {box for i in promoting if (box := largest_box(chunks[i].box, apart)) not in apart and box.tag not in OWN}
    inside: dict[Box, list[int]] = {box: [] for box in boxes}
    for i, (kind, chunk) in enumerate(pairs):
        for box in boxes_around((chunk.box,)) & boxes if kind is not None else ():
            inside[box].append(i)
    small = (texts for texts in inside.values() if sum(len(chunks[i].text) for i in texts) <= BOX)
    gone = frozenset(i for texts in small for i in texts)
    return [None if i in gone else kind for i, kind in enumerate(kinds)]


def _main_home(plain: list[Chunk]) -> str:
    """The path at which most of the running text stands."""
    sizes = sizes_by_home(plain)
    return max(sizes, key=sizes.__getitem__, default="")


def _is_note(chunk: Chunk) -> bool:
    """Whether a body's last block is a note under it.

    That is one all in italics and no quote, a copyright line, a few words with an address to write to, half a link.
    """
    text = chunk.text
    if text[0] in QUOTES:
        return False
    if len(text) <= 2 * PLAIN and "@" in text and MAIL.search(text):
        return True
    return text[0] == "©" or is_italic(chunk.box.element) or (chunk.linked >= 0.4 and length(text) < PLAIN)


def _without_empty_headings(kinds: list[Kind], chunks: Sequence[Chunk]) -> list[Kind]:
    """A heading or a label of links with nothing under it before the end is none of the article's."""
    out = list(kinds)
    for i in range(len(out) - 1, -1, -1):
        if out[i] is Subheading or (out[i] is Paragraph and is_label(chunks[i].text)):
            out[i] = None
        elif out[i] is not None:
            break
    return out
