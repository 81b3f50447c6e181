"""What stands between the body's paragraphs, cut into the boxes that hold nothing of the body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from newsstruct.structure.boxes import OWN, Box, boxes_around, largest_box, stands_in
from newsstruct.structure.home import find_home
from newsstruct.structure.kinds import Kind
from newsstruct.structure.links.labels import announced, find_label
from newsstruct.structure.outline import Chunk

#: A shorter line where the body's paragraphs stand is a label or a heading as often as it is one of them.
SHORT = 40
#: So many blocks below the last paragraph are looked at for labelled lines.
BELOW = 15
#: A line of which this share is linked is a link.
LINKED = 0.9


@attrs.frozen(kw_only=True)
class Stretch:
    """Chunks one after another that stand in the same box."""

    start: int
    """Index of the first."""

    stop: int
    """Index one past the last."""

    box: Box
    """The largest box around them without any paragraph of the body."""


def body_paragraphs(chunks: Sequence[Chunk], kinds: Sequence[Kind]) -> frozenset[int]:
    """Indices of the chunks that are running text where the body's running text stands."""
    running = [i for i, c in enumerate(chunks) if c.length >= SHORT and c.linked < 0.5 and not c.heading]
    running = [i for i in running if not _is_labelled(chunks[i])]
    plain = [chunks[i] for i in running if kinds[i] is not None and chunks[i].is_plain]
    home = find_home(plain)
    return frozenset(i for i in running if home.holds(chunks[i]))


def stretches(chunks: Sequence[Chunk], body: frozenset[int]) -> Iterator[Stretch]:
    """The chunks between the first and the last paragraph of the body, box by box; labelled lines below it."""
    if not body:
        return
    around = boxes_around(chunks[i].box for i in body)
    at, last = min(body) + 1, max(body)
    while at < last:
        if at in body:
            at += 1
            continue
        box = largest_box(chunks[at].box, around)
        stop = at + 1
        loose = box in around  # text between the paragraphs themselves
        while not loose and stop < last and stop not in body and stands_in(chunks[stop].box, box):
            stop += 1
        yield Stretch(start=at, stop=stop, box=box)
        at = stop
    yield from _below(chunks, last, around)


def _below(chunks: Sequence[Chunk], last: int, around: set[Box]) -> Iterator[Stretch]:
    """The lines below the last paragraph, in the same box, whose labels tell what they are."""
    for at in range(last + 1, min(last + 1 + BELOW, len(chunks))):
        chunk = chunks[at]
        if largest_box(chunk.box, around) not in around and chunk.box.tag not in OWN:
            return
        if chunk.anchors and find_label(chunk.text):
            yield Stretch(start=at, stop=_end_of_links(chunks, at), box=chunk.box)


def _end_of_links(chunks: Sequence[Chunk], at: int) -> int:
    """Index behind a line and those right below it in the same element that are links: a label may stand over all."""
    end = at + 1
    while end < len(chunks) and chunks[end].box is chunks[at].box and chunks[end].linked >= LINKED:
        end += 1
    return end


def _is_labelled(chunk: Chunk) -> bool:
    """Whether it is a line with a label and a link, or a title, behind it."""
    if not chunk.anchors:
        return not chunk.is_plain and announced(chunk.text) is not None
    if chunk.anchors[-1].end < len(chunk.text) - 3:
        return False
    label = find_label(chunk.text)
    return label is not None and bool(label.mark)
