"""An article's plain text to blocks."""

from __future__ import annotations

from newsstruct.article import Paragraph
from newsstruct.structure.draft import Draft, DraftBlock


def read_plain_text(text: str) -> tuple[Draft, ...]:
    """The paragraphs of a text with a blank line between them."""
    return tuple(DraftBlock(type=Paragraph, text=t.strip()) for t in text.split("\n\n") if t.strip())
