"""A block's text with its marks as tokens that nest like tags: marks that cross each other are cut."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from typing import TypeAlias

import attrs

from newsstruct.article import TextBlock
from newsstruct.export.marks import Mark

#: Where two marks cross, the later in this list is cut: a quote stays whole, an entity over its edge is cut in two.
RANKS = {"quote": 0, "speaker": 1, "cue": 1, "link": 2, "entity": 3, "date": 3}
#: Marks within more marks than this are left out: the text stays, and trees stay shallow for those who read them.
DEEPEST = 16


@attrs.frozen(kw_only=True)
class Opening:
    """A mark begins, or goes on behind a cut."""

    mark: Mark
    """The mark."""

    first: bool
    """Whether this is where the mark begins; not behind a cut, nor in a block that it reaches over into."""


@attrs.frozen(kw_only=True)
class Closing:
    """The mark opened last ends, or is cut."""

    mark: Mark
    """The mark."""

    last: bool
    """Whether the mark ends here, and neither is cut nor goes on in another block."""


Token: TypeAlias = str | Opening | Closing


@attrs.frozen(order=True)
class _Piece:
    start: int
    negative_end: int  # of two that start together the longer is opened first
    rank: int
    number: int
    mark: Mark = attrs.field(order=False)
    first: bool = attrs.field(default=True, order=False)
    last: bool = attrs.field(default=True, order=False)

    @property
    def end(self) -> int:
        """One past the last character, in the block."""
        return -self.negative_end


def nested(block: TextBlock, marks: Iterable[Mark]) -> Iterator[Token]:
    """The block's text in pieces, with an `Opening` and a `Closing` for each mark; together the pieces are the text.

    Empty marks and those outside the block are left out.
    """
    waiting = list(_pieces(block, marks))
    heapq.heapify(waiting)
    opened: list[_Piece] = []
    at = 0
    while waiting or opened:
        step = _next_cut(waiting, opened)
        if step > at:
            yield block.text[at:step]
            at = step
        if opened and opened[-1].end == at:
            piece = opened.pop()
            yield Closing(mark=piece.mark, last=piece.last)
            continue
        piece = heapq.heappop(waiting)
        outer = opened[-1] if opened else None
        if outer and piece.end > outer.end and piece.rank < outer.rank:
            opened.pop()
            yield Closing(mark=outer.mark, last=False)
            heapq.heappush(waiting, piece)
            heapq.heappush(waiting, attrs.evolve(outer, start=at, first=False))
            continue
        if len(opened) == DEEPEST:
            continue
        if outer and piece.end > outer.end:
            heapq.heappush(waiting, attrs.evolve(piece, start=outer.end, first=False))
            piece = attrs.evolve(piece, negative_end=-outer.end, last=False)
        opened.append(piece)
        yield Opening(mark=piece.mark, first=piece.first)
    if at < len(block.text):
        yield block.text[at:]


def _pieces(block: TextBlock, marks: Iterable[Mark]) -> Iterator[_Piece]:
    for number, mark in enumerate(marks):
        start = max(0, mark.start - block.start)
        end = min(len(block.text), mark.end - block.start)
        if start < end:
            whole = {"first": mark.start >= block.start, "last": mark.end <= block.start + len(block.text)}
            yield _Piece(start, -end, RANKS[mark.kind], number, mark, **whole)


def _next_cut(waiting: list[_Piece], opened: list[_Piece]) -> int:
    """Where the next mark begins or ends."""
    if not waiting:
        return opened[-1].end
    return min(waiting[0].start, opened[-1].end) if opened else waiting[0].start
