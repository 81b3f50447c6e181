"""NITF 3.6, the IPTC's News Industry Text Format: the one news standard that has tags for names, dates and quotes."""

from __future__ import annotations

from datetime import UTC, datetime

from lxml import etree

from newsstruct.article import (
    Article,
    Block,
    BlockQuote,
    CrossLink,
    DateMention,
    Embed,
    Entity,
    Image,
    Link,
    ListItem,
    Preformatted,
    Quote,
    Subheading,
    TextBlock,
)
from newsstruct.export.cleaning import web_address, writable
from newsstruct.export.marks import Mark, marks_by_block
from newsstruct.export.naming import identifier
from newsstruct.export.nesting import Opening
from newsstruct.export.xml import Tag, add, document, fill

NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"
VERSION = "-//IPTC//DTD NITF 3.6//EN"
#: Where the codes of names come from: the article itself, its fullest form of a name.
SOURCE = "newsstruct"


def to_nitf(article: Article) -> str:
    """The article as an NITF document, marks inline.

    People, organisations and places are ``person``, ``org`` and ``location``, other names ``classifier``; dates are
    ``chron``, quotes ``q`` with ``quote-source``. Cross-links are ``p`` of the class "cross-link".
    """
    root = etree.Element("nitf", nsmap={None: NAMESPACE}, version=VERSION)
    if article.language:
        root.set("baselang", writable(article.language))
    _head(root, article)
    body = add(root, "body")
    _body_head(body, article)
    content = add(body, "body.content")
    for block, marks in zip(article.body, marks_by_block(article), strict=True):
        _add_block(content, block, marks)
    return document(root)


def _compact(moment: datetime) -> str:
    """The moment as NITF normalises it: ``20220624T163844+0530``, UTC where no zone is known."""
    return f"{moment if moment.tzinfo else moment.replace(tzinfo=UTC):%Y%m%dT%H%M%S%z}"[:20]


def _head(root: etree._Element, article: Article) -> None:
    head = add(root, "head")
    add(head, "title", article.headline or "")
    data = add(head, "docdata")
    add(data, "doc-id", None, {"id-string": identifier(article)})
    if article.published:
        add(data, "date.issue", None, {"norm": _compact(article.published)})
    if article.keywords:
        keys = add(data, "key-list")
        for keyword in article.keywords:
            add(keys, "keyword", None, {"key": keyword})
    if article.publisher or article.section:
        place = {"name": article.publisher, "position.section": article.section}
        add(head, "pubdata", None, {"type": "web", **place})
    if article.modified:
        add(head, "revision-history", None, {"norm": _compact(article.modified)})


def _body_head(body: etree._Element, article: Article) -> None:
    head = add(body, "body.head")
    if article.headline or article.kicker:
        headline = add(head, "hedline")
        add(headline, "hl1", article.headline or "")
        if article.kicker:
            add(headline, "hl2", article.kicker, {"class": "kicker"})
    if article.byline or article.authors:
        add(head, "byline", article.byline or ", ".join(author.name for author in article.authors))
    if article.dateline:
        line = add(head, "dateline")
        place = add(line, "location", article.dateline.place)
        place.tail = writable(f" ({article.dateline.agency})") if article.dateline.agency else None
    if article.dek:
        add(add(head, "abstract"), "p", article.dek)


def _add_block(content: etree._Element, block: Block, marks: tuple[Mark, ...]) -> None:
    if isinstance(block, CrossLink):
        _add_cross_link(content, block)
    elif isinstance(block, Image):
        _add_image(content, block)
    elif isinstance(block, Embed):
        if address := web_address(block.url):
            add(add(content, "p", None, {"class": "embed"}), "a", block.provider or address, {"href": address})
    elif isinstance(block, Preformatted):
        add(content, "pre", block.text)
    else:
        fill(_place_of(content, block), block, marks, _tag)


def _place_of(content: etree._Element, block: TextBlock) -> etree._Element:
    """The element that takes the block's words; items that follow each other share a list."""
    if isinstance(block, ListItem):
        last = next(content.iterchildren(reversed=True), None)
        return add(last if last is not None and last.tag == "ul" else add(content, "ul"), "li")
    if isinstance(block, BlockQuote):
        return add(add(add(content, "bq"), "block"), "p")
    if isinstance(block, Subheading):
        return add(content, "hl2")
    return add(content, "p", None, {"class": "table-cell"} if block.kind == "table_cell" else {})


def _add_cross_link(content: etree._Element, link: CrossLink) -> None:
    line = add(content, "p", f"{link.label} | " if link.label else None, {"class": "cross-link"})
    address = web_address(link.url)
    add(line, "a" if address else "em", link.title, {"href": address, "rel": "related" if address else None})


def _add_image(content: etree._Element, image: Image) -> None:
    media = add(content, "media", None, {"media-type": "image"})
    add(media, "media-reference", None, {"source": web_address(image.url), "alternate-text": image.alt})
    if image.caption:
        add(media, "media-caption", image.caption)
    if image.credit:
        add(media, "media-producer", image.credit)


def _tag(opening: Opening) -> Tag | None:
    value = opening.mark.value
    match value:
        case Quote() if opening.mark.kind == "quote":
            source = {"quote-source": value.speaker.name} if value.speaker else {}
            return "q", {"class": value.kind, **source}
        case Entity():
            return _name_tag(value)
        case DateMention():
            norm = _norm(value)
            return "chron", {"norm": norm} if norm else {}
        case Link():
            address = web_address(value.url)
            return ("a", {"href": address}) if address else None
    return None


def _name_tag(entity: Entity) -> Tag:
    code = {"idsrc": SOURCE, "value": entity.name}
    match entity.type:
        case "PERSON":
            return "person", code
        case "ORG":
            return "org", code
        case "LOC":
            place = {"location-code": entity.country, "code-source": "ISO 3166-1"} if entity.country else {}
            return "location", place
    return "classifier", {"type": "name", **code}


def _norm(date: DateMention) -> str | None:
    """ISO 8601: the day, the days from and to, or the TIMEX3 value where it is ISO 8601 by itself."""
    if date.earliest and date.latest:
        first, last = date.earliest.isoformat(), date.latest.isoformat()
        return first if first == last else f"{first}/{last}"
    plain = date.value and date.value[0] in "P0123456789" and "X" not in date.value and "REF" not in date.value
    return date.value if plain else None
