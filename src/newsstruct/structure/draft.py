"""Blocks before they are given their place in the text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import attrs

from newsstruct.article import Block, CrossLink, Embed, Image, Link, TextBlock
from newsstruct.limits import Limits


@attrs.frozen(kw_only=True)
class DraftBlock:
    """A text block whose offsets are still counted from its own start."""

    type: type[TextBlock]
    """The class that it will be."""

    text: str
    """Its words."""

    links: tuple[Link, ...] = ()
    """Its hyperlinks; offsets into `text` of this block."""


#: What stands between two blocks in `Article.text`.
BETWEEN = "\n\n"
Draft: TypeAlias = DraftBlock | CrossLink | Image | Embed


@attrs.frozen(kw_only=True)
class Placed:
    """Blocks in their places."""

    body: tuple[Block, ...]
    """The blocks with their offsets."""

    text: str
    """The text that those point into."""

    truncated: bool
    """Whether a block was cut, or blocks were left out, as they went over a limit."""


def text_length(drafts: Iterable[Draft]) -> int:
    """How many characters of text blocks have."""
    return sum([len(draft.text) for draft in drafts if isinstance(draft, DraftBlock)])


def place_blocks(drafts: Iterable[Draft], limits: Limits) -> Placed:
    """The blocks with their offsets, and the text that those point into."""
    body: list[Block] = []
    texts: list[str] = []
    at, truncated = 0, False
    for draft in drafts:
        if not isinstance(draft, DraftBlock):
            body.append(draft)
        elif at + min(len(draft.text), limits.block_length) > limits.text_length:
            truncated = True
        else:
            truncated = truncated or len(draft.text) > limits.block_length
            body.append(_place(draft, at, limits.block_length))
            texts.append(draft.text[: limits.block_length])
            at += len(texts[-1]) + len(BETWEEN)
    return Placed(body=tuple(body), text=BETWEEN.join(texts), truncated=truncated)


def _place(draft: DraftBlock, at: int, most: int) -> Block:
    text = draft.text[:most]
    links = [Link(start=k.start + at, end=min(k.end, most) + at, url=k.url) for k in draft.links if k.start < most]
    return draft.type(text=text, start=at, end=at + len(text), links=tuple(links))  # type: ignore[return-value]  # one of Block
