"""Blocks before they are given their place in the text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import attrs

from newsstruct.article import Block, CrossLink, Embed, Image, Link, TextBlock


@attrs.frozen(kw_only=True)
class DraftBlock:
    """A text block whose offsets are still counted from its own start."""

    type: type[TextBlock]
    """The class that it will be."""

    text: str
    """Its words."""

    links: tuple[Link, ...] = ()
    """Its hyperlinks; offsets into `text` of this block."""


Draft: TypeAlias = DraftBlock | CrossLink | Image | Embed


def place_blocks(drafts: Iterable[Draft]) -> tuple[tuple[Block, ...], str]:
    """The blocks with their offsets, and the text that those point into."""
    body: list[Block] = []
    texts: list[str] = []
    at = 0
    for draft in drafts:
        if not isinstance(draft, DraftBlock):
            body.append(draft)
            continue
        links = tuple(Link(start=k.start + at, end=k.end + at, url=k.url) for k in draft.links)
        block = draft.type(text=draft.text, start=at, end=at + len(draft.text), links=links)
        body.append(block)  # type: ignore[arg-type]  # a DraftBlock's type is one of Block's text classes
        texts.append(draft.text)
        at = block.end + 2
    return tuple(body), "\n\n".join(texts)
