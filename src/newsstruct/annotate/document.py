"""What an annotator gets: a text, and what is already known about it."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

import attrs

from newsstruct.annotate.tokens import Token, tokens
from newsstruct.article import Annotations


@attrs.frozen(kw_only=True)
class TextSpan:
    """A block of the text: where it stands and what kind of block it is."""

    start: int
    """Offset of its first character."""

    end: int
    """Offset one past its last character."""

    kind: str = "paragraph"
    """The block's `kind <newsstruct.Block>`: "paragraph", "subheading", "quote" …"""


@attrs.frozen(kw_only=True)
class Document:
    """A text to annotate."""

    text: str
    """The text; every mark's offsets point into it."""

    language: str | None = None
    """BCP 47 tag of its language, where known."""

    published: datetime | None = None
    """When it was published, where known."""

    blocks: tuple[TextSpan, ...] = ()
    """Its blocks in order; no mark may reach over the edge of one (a quote's pieces each lie in one)."""

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The text's words and marks, with their places; made anew each time that they are asked for."""
        return tuple(tokens(self.text))


class Annotator(Protocol):
    """Something that finds marks in a text.

    Annotators run in order; each gets the marks found so far and gives back all marks, its own included. What one
    raises is a warning, and the marks before it stand.
    """

    @property
    def name(self) -> str:
        """A short name, such as "quotes"; who has the name of another takes its place."""
        ...

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        """The marks given, with this annotator's own added or put in their place."""
        ...


def text_blocks(text: str) -> tuple[TextSpan, ...]:
    """The paragraphs of a plain text: its stretches between blank lines, without white space at their ends."""
    blocks, start = [], 0
    for piece in text.split("\n\n"):
        bare = piece.strip()
        if bare:
            at = start + piece.index(bare[0])
            blocks.append(TextSpan(start=at, end=at + len(bare)))
        start += len(piece) + 2
    return tuple(blocks)
