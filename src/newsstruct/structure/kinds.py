"""What a chunk is, going by itself and its boxes: a class of text block, or nothing of the article's text."""

from __future__ import annotations

from typing import TypeAlias

from newsstruct.article import BlockQuote, ListItem, Paragraph, Preformatted, Subheading, TableCell, TextBlock
from newsstruct.structure.credits import ends_with_credit, is_credit
from newsstruct.structure.media import linked_post
from newsstruct.structure.outline import SCREEN_READER, Chunk

#: What a chunk is; ``None`` for what is not of the article's text.
Kind: TypeAlias = type[TextBlock] | None
#: Hints of boxes whose text is no part of the article.
NOT_BODY = frozenset("ad newsletter share comment author tags caption nav dialog hidden embed time".split())
NOT_BODY_TAGS = frozenset("figure figcaption nav footer form address button".split())
#: A heading longer than this is a paragraph that is styled like one.
LONG_HEADING = 200
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
#: The classes of text blocks by their ``kind``.
KINDS = {c.kind: c for c in (Paragraph, Subheading, ListItem, BlockQuote, Preformatted, TableCell)}
_BY_TAG = (
    ("pre", Preformatted),
    ("blockquote", BlockQuote),
    ("li", ListItem),
    ("dd", ListItem),
    ("td", TableCell),
    ("th", TableCell),
)
_TYPED = frozenset(tag for tag, _ in _BY_TAG)


def kind_of(chunk: Chunk) -> Kind:
    """The class of text block that a chunk looks like, ``None`` where it is no part of the article's text."""
    box = chunk.box
    if not chunk.text:
        return None
    # a heading's own names tell of its look ("title-link", "skip-target"), not of what it is
    around = box.parent.around if box.parent and box.tag in HEADINGS else box.around
    if not NOT_BODY.isdisjoint(around) or not NOT_BODY_TAGS.isdisjoint(box.tags):
        return None
    if "aside" in box.tags and ("article" in box.tags or not (chunk.linked == 0 and chunk.is_plain)):
        return None
    if is_credit(chunk.text) or (chunk.heading and SCREEN_READER.search(box.element.get("class") or "")):
        return None
    kind = Paragraph if _TYPED.isdisjoint(box.tags) and not chunk.heading else tagged_kind(chunk)
    if (kind is Paragraph and ends_with_credit(chunk.text)) or (kind is BlockQuote and linked_post(box)):
        return None
    if chunk.text[:1].isalpha() or any(map(str.isalpha, chunk.text)):
        return kind
    # figures alone are a cell or a heading; between paragraphs they are a clock, a count of comments, a page's number
    return kind if kind not in (Paragraph, ListItem) and any(map(str.isalnum, chunk.text)) else None


def why_none(chunk: Chunk) -> str | None:
    """Why a chunk is no part of the article's text by itself, in words; ``None`` where it is one: see `kind_of`."""
    box = chunk.box
    around = box.parent.around if box.parent and box.tag in HEADINGS else box.around
    if kind_of(chunk) is not None:
        return None
    if not chunk.text:
        return "without text"
    if named := NOT_BODY & around:
        return f"in a box named as {' and '.join(sorted(named))}"
    if tags := (NOT_BODY_TAGS | {"aside"}) & box.tags:
        return f"in <{'>, <'.join(sorted(tags))}>"
    if linked_post(box):
        return "a post of another network"
    if is_credit(chunk.text) or ends_with_credit(chunk.text):
        return "the credit of a picture"
    return "without letters" if not any(c.isalpha() for c in chunk.text) else "for screen readers alone"


def tagged_kind(chunk: Chunk) -> type[TextBlock]:
    """The class of text block that a chunk's tags tell."""
    if chunk.heading and chunk.length <= LONG_HEADING:
        return Subheading
    for tag, kind in _BY_TAG:
        if tag in chunk.box.tags:
            return kind
    return Paragraph
