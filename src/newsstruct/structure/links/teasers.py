"""Teasers of other pieces: a heading that is a link, and in the same small box the sentence or two under it."""

from __future__ import annotations

from collections.abc import Sequence

from newsstruct.structure.boxes import Box
from newsstruct.structure.kinds import Kind
from newsstruct.structure.links.targets import Targets, targets
from newsstruct.structure.outline import Chunk

#: A box with more chunks, or a longer one, is no teaser's.
CHUNKS, LONGEST = 8, 400
#: More headings that are links are an index's; no more are looked at.
MOST = 200


def without_teasers(kinds: Sequence[Kind], chunks: Sequence[Chunk], base: str | None) -> list[Kind]:
    """The kinds without those of teasers, unless most of the text is in such boxes: a piece on several others.

    Args:
        kinds: What each chunk looks like by itself.
        chunks: The container's outline.
        base: What links are resolved against.
    """
    out = list(kinds)
    headings = [i for i, chunk in enumerate(chunks) if chunk.heading and chunk.linked >= 0.9][:MOST]
    if not headings:
        return out
    where = targets(base)
    found = {i for heading in headings for i in _teaser(chunks, heading, where)}
    found |= set(_list_below(chunks, headings, where))
    plain = [i for i, kind in enumerate(kinds) if kind is not None and chunks[i].is_plain]
    if 2 * sum(chunks[i].length for i in plain if i in found) < sum(chunks[i].length for i in plain):
        for i in found:
            out[i] = None
    return out


def _teaser(chunks: Sequence[Chunk], heading: int, where: Targets) -> Sequence[int]:
    """The chunks of the teaser with a heading; none where it is no link to another page, or titles more than that."""
    if heading + 1 == len(chunks) or not any(where.of(a.href) for a in chunks[heading].anchors):
        return ()
    box = _common(chunks[heading].box, chunks[heading + 1].box)
    if box is None or box.parent is None:
        return ()
    near = range(max(heading - CHUNKS, 0), min(heading + CHUNKS + 1, len(chunks)))
    inside = [i for i in near if box in _line(chunks[i].box)]
    others = [chunks[i] for i in inside if i != heading and chunks[i].text]
    is_small = len(inside) <= CHUNKS and sum(chunk.length for chunk in others) <= LONGEST
    return inside if is_small and not any(chunk.heading for chunk in others) else ()


def _list_below(chunks: Sequence[Chunk], headings: Sequence[int], where: Targets) -> Sequence[int]:
    """The chunks from the first of the last teasers on, where they stand one below another without boxes of their own.

    Each is a heading that is a link to a piece of the publisher's, with a sentence or two under it.
    """
    begin, count = len(chunks), 0
    for heading in reversed(headings):
        size = sum(chunk.length for chunk in chunks[heading + 1 : begin])
        if begin - heading > CHUNKS or not 0 < size <= LONGEST or not _leads_to_piece(chunks[heading], where):
            break
        begin, count = heading, count + 1
    flat = {chunk.box.parent for chunk in chunks[begin:] if chunk.text} if count > 1 else set()
    return range(begin, len(chunks)) if len(flat) == 1 else ()


def _leads_to_piece(heading: Chunk, where: Targets) -> bool:
    found = [target for anchor in heading.anchors if (target := where.of(anchor.href))]
    return bool(found) and all(target.same_publisher and not target.is_hub for target in found)


def _common(one: Box, other: Box) -> Box | None:
    """The innermost box around two; ``None`` for those of two outlines, as a site parser may join them."""
    line = _line(other)
    return next((box for box in _line(one) if box in line), None)


def _line(box: Box) -> list[Box]:
    """A box and those around it, up to the outline's root."""
    line = [box]
    while (parent := line[-1].parent) is not None:
        line.append(parent)
    return line
