"""The body: its container, and in it typed blocks in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from newsstruct.article import Link, Preformatted
from newsstruct.reading import Page
from newsstruct.reading.urls import absolute
from newsstruct.structure.container import find_container
from newsstruct.structure.cross_links import find_cross_links
from newsstruct.structure.draft import Draft, DraftBlock
from newsstruct.structure.kinds import kind_of
from newsstruct.structure.outline import Chunk, outline


def read_body(page: Page) -> tuple[Draft, ...]:
    """The article's blocks in reading order; ``()`` where the page has no body text."""
    container = find_container(page.root) if page.root is not None else None
    return tuple(_drafts(outline(container.element, container.main), page)) if container is not None else ()


def _drafts(chunks: tuple[Chunk, ...], page: Page) -> Iterator[Draft]:
    links = find_cross_links(chunks, base=page.base, language=page.language)
    for index, chunk in enumerate(chunks):
        yield from links.at.get(index, ())
        if index in links.taken or not chunk.text:
            continue
        kind = kind_of(chunk)
        if kind is not None:
            text = chunk.raw if kind is Preformatted and chunk.raw else chunk.text
            yield DraftBlock(type=kind, text=text, links=() if text is chunk.raw else _links(chunk, page))


def _links(chunk: Chunk, page: Page) -> tuple[Link, ...]:
    found = ((a, absolute(a.href, page.base)) for a in chunk.anchors if a.end > a.start)
    return tuple(Link(start=a.start, end=a.end, url=url) for a, url in found if url)
