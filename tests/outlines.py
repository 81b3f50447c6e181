"""Outlines of pieces of HTML, for the tests of what reads them."""

from lxml import html

from newsstruct.structure.kinds import kind_of
from newsstruct.structure.outline import Chunk, outline

BASE = "https://www.example.org/news/2024/river-rises-again"


def chunks_of(markup: str) -> tuple[Chunk, ...]:
    """The chunks of a box with this in it."""
    return outline(html.fromstring(f"<div>{markup}</div>"))


def chunk_of(markup: str) -> Chunk:
    """The only chunk of a box with this in it."""
    (chunk,) = chunks_of(markup)
    return chunk


def looks_of(chunks: tuple[Chunk, ...]) -> list[str | None]:
    """The names of the kinds that chunks look like."""
    return [kind.kind if (kind := kind_of(chunk)) else None for chunk in chunks]
