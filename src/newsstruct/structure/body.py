"""The body: its container, and in it typed blocks in reading order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeAlias

import attrs

from newsstruct.article import (
    BlockQuote,
    CrossLink,
    Embed,
    Image,
    Link,
    ListItem,
    Paragraph,
    Preformatted,
    Subheading,
    TableCell,
    TextBlock,
)
from newsstruct.languages import primary
from newsstruct.reading import Element, Page
from newsstruct.reading.language import text_language
from newsstruct.reading.urls import absolute
from newsstruct.structure.boxes import Box
from newsstruct.structure.byline import Byline, best_authors, linked_authors, shown_authors
from newsstruct.structure.container import find_container
from newsstruct.structure.cross_links import FoundLinks, find_cross_links
from newsstruct.structure.draft import Draft, DraftBlock
from newsstruct.structure.fields import Fields
from newsstruct.structure.head import Head, head_chunks, introduction, read_head
from newsstruct.structure.headline import squash
from newsstruct.structure.home import FOREIGN, PLAIN, Home, around, find_home, is_plain
from newsstruct.structure.kinds import kind_of
from newsstruct.structure.labels import find_label
from newsstruct.structure.media import find_media
from newsstruct.structure.metadata import element_text
from newsstruct.structure.outline import Chunk, outline
from newsstruct.structure.promotions import Promotions, promotions
from newsstruct.structure.unrendered import unrendered
from newsstruct.structure.wording import ends_like_sentence, length

#: With less text than this, a page may have it elsewhere.
ENOUGH = 250
#: So many paragraphs tell a text's language.
SAMPLE = 4
#: So many chunks from the body's last one on may be its signature.
SIGNED = 5
#: A shorter text is a label or a signature.
SENTENCE = 25
#: A text of at least this many characters does not stand in a body twice by intention.
REPEATED = 60
#: A quote of at least this many characters that a paragraph has too was pulled from it.
PULLED = 30
#: Quotation marks and dots around a pull quote that the paragraph it is pulled from may lack.
MARKS = " .…\"'“”„«»‘’‹›"
#: What a quote begins with.
QUOTES = frozenset("\"'“”„«»‘’‹›「『")
Kind: TypeAlias = type[TextBlock] | None


@attrs.frozen(kw_only=True)
class Body:
    """What a page's container holds."""

    blocks: tuple[Draft, ...] = ()
    """The article's blocks in reading order; ``()`` where the page has no body text."""

    head: Head = attrs.field(factory=Head)
    """What stands between headline and body."""

    authors: Byline = attrs.field(factory=Byline)
    """The best of the authors that the page declares and shows."""

    language: str | None = None
    """The language of its text, as a BCP 47 tag: what the page declares, where the text bears that out."""


def read_body(page: Page, fields: Fields) -> Body:
    """The article's blocks, and the texts around its headline."""
    body = _shown(page, fields)
    if _size(body) >= ENOUGH:
        return body
    hidden = unrendered(page)
    other = _shown(hidden, fields) if hidden is not None else body
    return attrs.evolve(other, head=body.head) if _size(other) > 2 * _size(body) else body


def _size(body: Body) -> int:
    return sum(len(block.text) for block in body.blocks if isinstance(block, DraftBlock))


def _shown(page: Page, fields: Fields) -> Body:
    """What the page's own elements hold."""
    container = find_container(page)
    if container is None:
        return Body(authors=_authors((), page, fields))
    chunks = outline(container.element, container.main)
    links = find_cross_links(chunks, base=page.base, language=page.language)
    kinds, home = _kinds(chunks, links)
    page = attrs.evolve(page, language=_language(kinds, chunks, page.language))
    kinds = _without_promotions(kinds, chunks, promotions(primary(page.language)))
    above = head_chunks(container.element, fields.headline_element, container.main)
    plain = [i for i, kind in enumerate(kinds) if kind is not None and is_plain(chunks[i])]
    first = plain[1] if len(plain) > 1 else len(chunks)
    at_home = frozenset(len(above) + i for i in range(first) if home.holds(chunks[i]))
    end = max((i for i, kind in enumerate(kinds) if kind is not None), default=len(chunks))
    authors = _authors((*above, *chunks[:first], *chunks[max(end, first) :][:SIGNED]), page, fields)
    head = read_head(above + chunks[:first], page, fields, authors.authors, at_home)
    kinds = _without_fields(kinds, chunks, fields, head)
    intro = [_draft(chunk, kind, page) for chunk in introduction(above, fields, head) if (kind := kind_of(chunk))]
    lead = find_media(above, (), page.base).values()
    media = find_media(chunks, links.taken | links.dropped, page.base)
    return Body(blocks=(*lead, *intro, *_drafts(chunks, kinds, links.at, media, page)), head=head, authors=authors, language=page.language)


def _language(kinds: list[Kind], chunks: Sequence[Chunk], declared: str | None) -> str | None:
    """The language of the body's first paragraphs."""
    texts = (chunk.text for kind, chunk in zip(kinds, chunks, strict=True) if kind is Paragraph)
    return text_language(" ".join(islice(texts, SAMPLE)), declared)


def _authors(chunks: Sequence[Chunk], page: Page, fields: Fields) -> Byline:
    best = best_authors(fields.declared, shown_authors(chunks, page, fields.site_names))
    return best if best.authors else linked_authors(page, fields.site_names)


def _without_fields(kinds: list[Kind], chunks: Sequence[Chunk], fields: Fields, head: Head) -> list[Kind]:
    """Headline, kicker, dek and byline are the article's fields, no blocks of its body."""
    shown = [text for text in (fields.headline, head.kicker, head.dek, head.byline) if text]
    if fields.headline_element is not None:
        shown.append(element_text(fields.headline_element))
    keys = {squash(text) for text in shown}
    longest = max(map(len, shown), default=0) + 20
    return [
        None if kind is not None and len(chunk.text) <= longest and squash(chunk.text) in keys else kind
        for kind, chunk in zip(kinds, chunks, strict=True)
    ]


def _kinds(chunks: Sequence[Chunk], links: FoundLinks) -> tuple[list[Kind], Home]:
    """The kind of each chunk, ``None`` for what is not of the article's text; and where the body is at home."""
    gone = links.taken | links.dropped
    kinds = [
        None if i in gone or not chunk.text or _is_lost_link(chunk) else kind_of(chunk) for i, chunk in enumerate(chunks)
    ]
    kinds = _without_layout(kinds, chunks)
    plain = _plain(kinds, chunks)
    home = find_home(chunks[i] for i in plain)
    first = next((i for i in plain if home.holds(chunks[i])), 0)
    kinds = [
        kind if i < first and i in plain else _settled(_heading(kind, chunk), chunk, home)
        for i, (kind, chunk) in enumerate(zip(kinds, chunks, strict=True))
    ]
    kinds = _without_box_titles(kinds, chunks, home)
    plain = [i for i in plain if kinds[i] is not None]
    if not plain:
        return kinds, home
    start = max(first, plain[0])
    kinds[:start] = _head(kinds[:start], chunks)
    kinds[plain[-1] + 1 :] = _tail(kinds[plain[-1] + 1 :], chunks[plain[-1] + 1 :])
    return _without_repeats(kinds, chunks), home


def _is_lost_link(chunk: Chunk) -> bool:
    """Whether it is a labelled link to another piece whose address the page does not tell."""
    label = find_label(chunk.text) if chunk.linked >= 0.5 else None
    return label is not None and bool(label.mark)


def _without_layout(kinds: list[Kind], chunks: Sequence[Chunk]) -> list[Kind]:
    """Where table cells hold most of the running text, the tables are the page's layout: cells hold paragraphs."""
    sizes = {TableCell: 0, None: 0}
    for kind, chunk in zip(kinds, chunks, strict=True):
        if kind is not None and is_plain(chunk):
            sizes[TableCell if kind is TableCell else None] += len(chunk.text)
    return [Paragraph if kind is TableCell else kind for kind in kinds] if sizes[TableCell] > sizes[None] else kinds


def _plain(kinds: list[Kind], chunks: Sequence[Chunk]) -> list[int]:
    """The chunks that are running text beyond doubt: paragraphs, or where those are few, items and cells too."""
    plain = [i for i, kind in enumerate(kinds) if kind is not None and kind is not Subheading and is_plain(chunks[i])]
    if not plain:  # a page of short texts
        return [i for i, kind in enumerate(kinds) if kind is Paragraph and len(chunks[i].text) >= SENTENCE]
    paragraphs = [i for i in plain if kinds[i] is Paragraph]
    size = sum(len(chunks[i].text) for i in plain)
    return paragraphs if 2 * sum(len(chunks[i].text) for i in paragraphs) > size else plain


def _settled(kind: Kind, chunk: Chunk, home: Home) -> Kind:
    """What does not stand where the body stands must be a heading beside it, or running text beyond doubt."""
    if kind is None or home.holds(chunk):
        return kind
    if FOREIGN & chunk.box.around:
        return None
    if kind is not Paragraph:
        return kind if home.is_near(chunk) and chunk.linked < 0.5 else None
    return kind if is_plain(chunk) and home.is_like(chunk) else None


def _without_box_titles(kinds: list[Kind], chunks: Sequence[Chunk], home: Home) -> list[Kind]:
    """A heading in a box of its own whose text is none of the article's titles that box, not what follows it."""
    out = list(kinds)
    for i in range(len(out) - 1):
        if out[i] is Subheading and out[i + 1] is None and not home.holds(chunks[i]):
            box = around(chunks[i].box)
            if box.parent is not None and _is_inside(chunks[i + 1].box, box):
                out[i] = None
    return out


def _is_inside(box: Box | None, outer: Box) -> bool:
    while box is not None and box is not outer:
        box = box.parent
    return box is outer


def _heading(kind: Kind, chunk: Chunk) -> Kind:
    """A short paragraph that is named a heading, or is all in bold, and does not end like a sentence is one."""
    if kind is not Paragraph or len(chunk.text) >= 100 or chunk.anchors or chunk.text[-1] in ".:,;":
        return kind
    bold = chunk.bold >= len(chunk.text.replace(" ", ""))
    return Subheading if bold or "subheading" in chunk.box.hints else kind


def _head(kinds: list[Kind], chunks: Sequence[Chunk]) -> list[Kind]:
    """Before the body stand headline, byline and date; running text stays, and a heading right above some."""
    running = (Paragraph, ListItem, BlockQuote)
    kept: list[Kind] = [kind if kind in running and _is_running(chunks[i]) else None for i, kind in enumerate(kinds)]
    for i, kind in enumerate(kinds):
        if kind is Subheading and chunks[i].heading > 1 and (i + 1 == len(kinds) or kept[i + 1] is not None):
            kept[i] = Subheading
    return kept


def _tail(kinds: list[Kind], chunks: Sequence[Chunk]) -> list[Kind]:
    """After the last plain paragraph: whole sentences, and a list or quote that follows at once."""
    kept: list[Kind] = []
    for kind, chunk in zip(kinds, chunks, strict=True):
        if kind is Paragraph and not _is_running(chunk):
            kind = None
        if kind is not None and kind is not Paragraph and kind is not Subheading and None in kept:
            kind = None
        kept.append(kind)
    return kept


def _is_sentence(chunk: Chunk) -> bool:
    return length(chunk.text) >= SENTENCE and ends_like_sentence(chunk.text) and chunk.linked < 0.5


def _is_running(chunk: Chunk) -> bool:
    """Whether it is a sentence, or long enough to be running text that somebody forgot to end, or signed."""
    return _is_sentence(chunk) or (length(chunk.text) >= PLAIN and chunk.linked < 0.3)


def _without_repeats(kinds: list[Kind], chunks: Sequence[Chunk]) -> list[Kind]:
    """Long blocks that stand twice (for small and large screens) count once; pull quotes not at all."""
    out = list(kinds)
    whole = "\n".join(chunk.text for chunk, kind in zip(chunks, kinds, strict=True) if kind is Paragraph)
    seen: set[str] = set()
    pulled: Element | None = None
    for i, (kind, chunk) in enumerate(zip(kinds, chunks, strict=True)):
        if kind is None:
            continue
        quote = _quote_element(chunk) if kind is BlockQuote else None
        if quote is not None and len(chunk.text) >= PULLED and chunk.text.strip(MARKS) in whole:
            pulled = quote
        if (quote is not None and quote is pulled) or (len(chunk.text) >= REPEATED and chunk.text in seen):
            out[i] = None
        seen.add(chunk.text)
    return out


def _quote_element(chunk: Chunk) -> Element | None:
    """The ``<blockquote>`` around a chunk."""
    box: Box | None = chunk.box
    while box is not None and box.tag != "blockquote":
        box = box.parent
    return box.element if box is not None else None


def _without_promotions(kinds: list[Kind], chunks: Sequence[Chunk], words: Promotions) -> list[Kind]:
    """What the site says to its readers is no part of the article."""
    out = list(kinds)
    last = True
    for i in range(len(out) - 1, -1, -1):
        if out[i] is not None:
            chunk = chunks[i]
            if words.match(chunk.text, linked=bool(chunk.anchors), last=last) or (
                last and out[i] is Paragraph and _is_note(chunk)
            ):
                out[i] = None
            else:
                last = False
    return _without_empty_headings(out)


def _is_note(chunk: Chunk) -> bool:
    """Whether a body's last block is a note under it: all in italics and no quote, a copyright line, half a link."""
    text = chunk.text
    if text[0] in QUOTES:
        return False
    return text[0] == "©" or _is_italic(chunk.box.element) or (length(text) < PLAIN and chunk.linked >= 0.4)


def _is_italic(element: Element) -> bool:
    """Whether all of an element's text stands in one ``<em>`` or ``<i>``."""
    if len(element) != 1 or element[0].tag not in ("em", "i"):
        return False
    return not (element.text or "").strip() and not (element[0].tail or "").strip()


def _without_empty_headings(kinds: list[Kind]) -> list[Kind]:
    """A heading with nothing under it before the end is none of the article's."""
    out = list(kinds)
    for i in range(len(out) - 1, -1, -1):
        if out[i] is Subheading:
            out[i] = None
        elif out[i] is not None:
            break
    return out


def _drafts(
    chunks: Sequence[Chunk],
    kinds: list[Kind],
    links: Mapping[int, tuple[CrossLink, ...]],
    media: Mapping[int, Image | Embed],
    page: Page,
) -> Iterator[Draft]:
    last = max((i for i, kind in enumerate(kinds) if kind is not None), default=0)
    for index, (chunk, kind) in enumerate(zip(chunks, kinds, strict=True)):
        yield from links.get(index, ())
        if index in media and index < last:
            yield media[index]
        if kind is not None:
            yield _draft(chunk, kind, page)


def _draft(chunk: Chunk, kind: type[TextBlock], page: Page) -> DraftBlock:
    text = chunk.raw if kind is Preformatted and chunk.raw else chunk.text
    return DraftBlock(type=kind, text=text, links=() if text is chunk.raw else _links(chunk, page))


def _links(chunk: Chunk, page: Page) -> tuple[Link, ...]:
    found = ((a, absolute(a.href, page.base)) for a in chunk.anchors if a.end > a.start)
    return tuple(Link(start=a.start, end=a.end, url=url) for a, url in found if url)
