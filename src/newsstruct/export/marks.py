"""The marks over an article, gathered by the block they stand in; what formats with inline tags start from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Literal, TypeAlias

import attrs

from newsstruct.article import Article, DateMention, Entity, Link, Quote, Span, TextBlock

MarkKind: TypeAlias = Literal["quote", "cue", "speaker", "link", "entity", "date"]
Marked: TypeAlias = Quote | Link | Entity | DateMention


@attrs.frozen(kw_only=True, eq=False)  # else each look-up in a set goes over all mentions of an entity
class Mark:
    """One place in the text that something was found at; equal to itself alone."""

    kind: MarkKind
    """What it is; "cue" and "speaker" belong to a quote."""

    start: int
    """Offset of its first character in `Article.text`."""

    end: int
    """Offset one past its last character."""

    index: int
    """Which quote, entity or date of the article it belongs to; which link of its block."""

    part: int
    """Which span of its quote, or which mention of its entity, it is."""

    value: Marked
    """What was found."""


def marks_by_block(article: Article) -> list[tuple[Mark, ...]]:
    """For each block of the body the marks that reach into it, links among them; ``()`` for blocks without text."""
    found: list[list[Mark]] = [list(_links(block)) for block in article.body]
    places = [at for at, block in enumerate(article.body) if isinstance(block, TextBlock)]
    blocks = [block for block in article.body if isinstance(block, TextBlock)]
    starts = [block.start for block in blocks]
    for mark in _article_marks(article):
        at = max(0, bisect_right(starts, mark.start) - 1)
        while at < len(blocks) and starts[at] < mark.end:
            found[places[at]].append(mark)
            at += 1
    return [tuple(marks) for marks in found]


def _links(block: object) -> Iterator[Mark]:
    links = block.links if isinstance(block, TextBlock) else ()
    for index, link in enumerate(links):
        yield Mark(kind="link", start=link.start, end=link.end, index=index, part=0, value=link)


def _article_marks(article: Article) -> Iterator[Mark]:
    for index, quote in enumerate(article.quotes):
        yield from _quote_marks(quote, index)
    for index, entity in enumerate(article.entities):
        for part, span in enumerate(entity.mentions):
            yield _mark("entity", span, index, part, entity)
    for index, date in enumerate(article.dates):
        yield _mark("date", date.span, index, 0, date)


def _quote_marks(quote: Quote, index: int) -> Iterator[Mark]:
    for part, span in enumerate(quote.spans):
        yield _mark("quote", span, index, part, quote)
    if quote.cue:
        yield _mark("cue", quote.cue, index, 0, quote)
    if quote.speaker:
        yield _mark("speaker", quote.speaker.mention, index, 0, quote)


def _mark(kind: MarkKind, span: Span, index: int, part: int, value: Marked) -> Mark:
    return Mark(kind=kind, start=span.start, end=span.end, index=index, part=part, value=value)
