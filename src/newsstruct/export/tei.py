"""TEI P5, the Text Encoding Initiative's format: for corpora and for those who read newspapers as texts."""

from __future__ import annotations

from datetime import datetime
from functools import partial

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
from newsstruct.export.cleaning import folded, web_address
from newsstruct.export.marks import Mark, marks_by_block
from newsstruct.export.naming import identifier, identifier_of
from newsstruct.export.nesting import Opening
from newsstruct.export.xml import Attributes, Tag, Tagging, add, document, fill

NAMESPACE = "http://www.tei-c.org/ns/1.0"
XML = "{http://www.w3.org/XML/1998/namespace}"
NAMES = {"PERSON": "persName", "ORG": "orgName", "LOC": "placeName", "MISC": "name"}
#: Where the names are listed, and the element for one of them.
LISTS = {"PERSON": ("listPerson", "person"), "ORG": ("listOrg", "org"), "LOC": ("listPlace", "place")}


def to_tei(article: Article) -> str:
    """The article as a TEI P5 document: names, dates and quotes inline, the people, organisations and places listed.

    Quotes are ``said``, whose ``who`` points to the speaker in the list; resolved dates carry ``when`` or ``from`` and
    ``to``; cross-links are ``ref`` in a paragraph of the type "cross-link".
    """
    root = etree.Element("TEI", nsmap={None: NAMESPACE})
    _header(root, article)
    text = add(root, "text", None, {f"{XML}lang": article.language if _is_tag(article.language) else None})
    body = add(add(text, "body"), "div", None, {"type": "article"})
    for kind, words in (("kicker", article.kicker), (None, article.headline), ("dek", article.dek)):
        if words:
            add(body, "head", folded(words), {"type": kind})
    if article.byline:
        add(body, "byline", folded(article.byline))
    for block, marks in zip(article.body, marks_by_block(article), strict=True):
        _add_block(body, block, marks, partial(_tag, article))
    if len(body) == len(body.findall("head")) + len(body.findall("byline")):
        add(body, "p")  # a division has at least one paragraph
    return document(root)


def _is_tag(language: str | None) -> bool:
    return bool(language) and all(p.isascii() and p.isalnum() and len(p) <= 8 for p in str(language).split("-"))


def _header(root: etree._Element, article: Article) -> None:
    header = add(root, "teiHeader")
    file = add(header, "fileDesc")
    title = add(file, "titleStmt")
    add(title, "title", folded(article.headline or ""))
    for author in article.authors:
        add(title, "author", folded(author.name))
    publication = add(file, "publicationStmt")
    add(publication, "publisher", folded(article.publisher or "unknown"))
    if article.published:
        add(publication, "date", None, {"when": _when(article.published)})
    add(publication, "idno", identifier(article), {"type": "URI"})
    add(add(file, "sourceDesc"), "p", "Read from a news page by newsstruct.")
    _lists(header, article)


def _lists(header: etree._Element, article: Article) -> None:
    """Who and what is named, each with the identifier that the marks point to."""
    listed = [(at, entity) for at, entity in enumerate(article.entities) if entity.type in LISTS]
    if not listed:
        return
    description = add(add(header, "profileDesc"), "particDesc")
    for kind, (name, item) in LISTS.items():
        chosen = [(at, entity) for at, entity in listed if entity.type == kind]
        holder = add(description, name) if chosen else None
        for at, entity in chosen:
            if holder is not None:
                add(add(holder, item, None, {f"{XML}id": f"entity-{at}"}), NAMES[kind], folded(entity.name))


def _when(moment: datetime) -> str:
    return moment.isoformat() if moment.tzinfo else moment.date().isoformat()


def _add_block(body: etree._Element, block: Block, marks: tuple[Mark, ...], tagging: Tagging) -> None:
    if isinstance(block, CrossLink):
        line = add(body, "p", f"{folded(block.label)} | " if block.label else None, {"type": "cross-link"})
        target = web_address(block.url) or identifier_of(block.title)
        add(line, "ref", folded(block.title), {"target": target})
    elif isinstance(block, Image):
        figure = add(add(body, "p", None, {"type": "image"}), "figure")
        add(figure, "graphic", None, {"url": web_address(block.url) or ""})
        add(figure, "figDesc", folded(block.caption or block.alt or ""))
    elif isinstance(block, Embed):
        line = add(body, "p", None, {"type": "embed"})
        add(line, "ref", block.provider or "", {"target": web_address(block.url)})
    else:
        fill(_place_of(body, block), block, marks, tagging)


def _place_of(body: etree._Element, block: TextBlock) -> etree._Element:
    if isinstance(block, ListItem):
        last = next(body.iterchildren(reversed=True), None)
        return add(last if last is not None and last.tag == "list" else add(body, "list"), "item")
    if isinstance(block, BlockQuote):
        return add(add(body, "quote"), "p")
    kinds = {Subheading: "subheading", Preformatted: "preformatted"}
    kind = kinds.get(type(block)) or ("table-cell" if block.kind == "table_cell" else None)
    return add(body, "p", None, {"type": kind})


def _tag(article: Article, opening: Opening) -> Tag | None:
    value = opening.mark.value
    match value:
        case Quote() if opening.mark.kind == "quote":
            direct = "false" if value.kind == "indirect" else "true"
            return "said", {"who": _who(article, value), "direct": direct}
        case Entity():
            return NAMES[value.type], {"ref": f"#entity-{opening.mark.index}" if value.type in LISTS else None}
        case DateMention():
            return "date", _days(value)
        case Link():
            target = web_address(value.url)
            return ("ref", {"target": target}) if target else None
    return None


def _who(article: Article, quote: Quote) -> str | None:
    """The speaker's place in the list; ``None`` where the speaker is none of those listed."""
    at = quote.speaker.entity if quote.speaker else None
    listed = at is not None and 0 <= at < len(article.entities) and article.entities[at].type in LISTS
    return f"#entity-{at}" if listed else None


def _days(date: DateMention) -> Attributes:
    if not date.earliest or not date.latest:
        return {"type": date.type.lower()}
    if date.earliest == date.latest:
        return {"when": date.earliest.isoformat()}
    return {"from": date.earliest.isoformat(), "to": date.latest.isoformat()}
