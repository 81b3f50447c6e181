"""What a chunk is: a block of the article's text, or something that stands between."""

from __future__ import annotations

from newsstruct.article import BlockQuote, ListItem, Paragraph, Preformatted, Subheading, TableCell, TextBlock
from newsstruct.structure.outline import Chunk

#: Hints of boxes whose text is no part of the article.
NOT_BODY = frozenset(
    {"ad", "newsletter", "share", "comment", "author", "tags", "caption", "nav", "dialog", "hidden", "embed"}
)
NOT_BODY_TAGS = frozenset({"figure", "figcaption", "nav", "footer", "form", "address"})


def kind_of(chunk: Chunk) -> type[TextBlock] | None:
    """The class of text block that a chunk is, ``None`` where it is no part of the article's text."""
    box = chunk.box
    if box.around & NOT_BODY or box.tags & NOT_BODY_TAGS or not any(c.isalnum() for c in chunk.text):
        return None
    if chunk.heading:
        return Subheading
    for tag, kind in (("pre", Preformatted), ("blockquote", BlockQuote), ("li", ListItem), ("td", TableCell)):
        if tag in box.tags:
            return kind
    return Paragraph
