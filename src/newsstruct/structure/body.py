"""The body: its container, and in it typed blocks in reading order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

import attrs

from newsstruct.article import CrossLink, Embed, Image, Link, Paragraph, Preformatted, TextBlock
from newsstruct.languages import primary
from newsstruct.reading import Element, Page
from newsstruct.reading.language import text_language
from newsstruct.reading.urls import absolute
from newsstruct.structure.about_authors import without_author_notes
from newsstruct.structure.boxes import Boxes, outer_box
from newsstruct.structure.byline import Byline, best_authors, linked_authors, shown_authors
from newsstruct.structure.captions import unnamed_captions
from newsstruct.structure.comments import without_comments
from newsstruct.structure.container import Container, find_container, given_container, with_beside
from newsstruct.structure.draft import Draft, DraftBlock, text_length
from newsstruct.structure.fields import Fields
from newsstruct.structure.given_blocks import given_links, guided_kinds, kept_chunks
from newsstruct.structure.guidance import NO_GUIDANCE, Guidance, guided_authors, guided_head
from newsstruct.structure.head import Head, head_chunks, introduction, read_head
from newsstruct.structure.headline import squash
from newsstruct.structure.kinds import Kind, kind_of
from newsstruct.structure.left_out import without_promotions, without_repeats
from newsstruct.structure.links.cross_links import FoundLinks, find_cross_links
from newsstruct.structure.links.teasers import without_teasers
from newsstruct.structure.media import ends_body, find_media
from newsstruct.structure.metadata import element_text
from newsstruct.structure.outline import Chunk, Reader, outline
from newsstruct.structure.promotions import promotions
from newsstruct.structure.selection import select_kinds
from newsstruct.structure.unrendered import unrendered

#: Further down than this no kicker, dek or byline is looked for.
HEAD = 300
#: With less text than this, a page may have it elsewhere.
ENOUGH = 250
#: So many paragraphs tell a text's language.
SAMPLE = 4
#: In so many characters the first letter or digit of a text is found.
START = 8
#: A shorter headline may well begin a paragraph.
TITLE = 20
#: So many chunks from the body's last one on may be its signature.
SIGNED = 5


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


def read_body(page: Page, fields: Fields, guidance: Guidance = NO_GUIDANCE) -> Body:
    """The article's blocks, and the texts around its headline."""
    body = _shown(page, fields, guidance)
    if guidance.containers and not text_length(body.blocks):
        body = _shown(page, fields, attrs.evolve(guidance, containers=()))
    size = text_length(body.blocks)
    hidden = unrendered(page) if size < ENOUGH else None
    if hidden is None:
        return body
    other = _shown(hidden, fields, NO_GUIDANCE)
    return attrs.evolve(other, head=body.head) if text_length(other.blocks) > 2 * size else body


@attrs.frozen(kw_only=True, eq=False)
class Steps:
    """How the chunks of a container became blocks, step by step; each list has a kind for each chunk."""

    page: Page
    """The page, with the language of its text."""

    container: Container
    """Where the body is."""

    chunks: Sequence[Chunk]
    """What stands in it."""

    above: Sequence[Chunk]
    """What stands between the headline and it."""

    links: FoundLinks
    """The cross-links."""

    looks: list[Kind]
    """What each looks like by itself."""

    placed: list[Kind]
    """What each is once it is known where the body's text stands."""

    single: list[Kind]
    """The same without what stands twice."""

    unpromoted: list[Kind]
    """The same without what the site says on its own behalf."""

    kinds: list[Kind]
    """The same without fields such as the dek; and with what a site parser keeps. These are the blocks."""

    kept: frozenset[int]
    """Indices of the chunks that a site parser keeps."""

    head: Head
    """What stands between headline and body."""

    authors: Byline
    """The best of the authors that the page declares and shows."""


def _shown(page: Page, fields: Fields, guidance: Guidance) -> Body:
    """What the page's own elements hold."""
    steps = read_steps(page, fields, guidance)
    if steps is None:
        authors = guided_authors(_authors((), page, fields), guidance)
        return Body(authors=authors, head=guided_head(Head(), guidance))
    page, chunks, above = steps.page, steps.chunks, steps.above
    intro = [_draft(c, kind, page) for c in introduction(above, fields, steps.head) if (kind := kind_of(c))]
    lead = find_media(above, (), page.base).values()
    media = find_media(chunks, steps.links.taken | steps.links.dropped, page.base)
    return Body(
        blocks=(*lead, *intro, *_drafts(chunks, steps.kinds, steps.links.at, media, page)),
        head=steps.head,
        authors=steps.authors,
        language=page.language,
    )


def read_steps(page: Page, fields: Fields, guidance: Guidance) -> Steps | None:
    """How the page's container is read; ``None`` where it has none."""
    container = _container(page, guidance)
    if container is None:
        return None
    chunks = _chunks(container)
    looks, captions = _looks(chunks, page.base)
    kept, given = kept_chunks(chunks, guidance), given_links(chunks, guidance, page.base)
    links = find_cross_links(chunks, looks, base=page.base, given=given, kept=kept)
    placed, home = select_kinds(chunks, looks, links)
    page = attrs.evolve(page, language=_language(placed, chunks, page.language))
    single = without_repeats(placed, chunks)
    kinds = without_promotions(single, chunks, promotions(primary(page.language)))
    above = head_chunks(container.element, fields.headline_element, container.main)
    plain = (i for i, kind in enumerate(kinds) if kind is not None and chunks[i].is_plain)
    first = min(next(islice(plain, 1, None), len(chunks)), HEAD)
    at_home = frozenset(len(above) + i for i in range(first) if i in captions or home.holds(chunks[i]))
    end = max((i for i, kind in enumerate(kinds) if kind is not None), default=len(chunks))
    signed = [chunk for chunk in chunks[max(end, first) :][:SIGNED] if "related" not in chunk.box.around]
    authors = guided_authors(_authors((*above, *chunks[:first], *signed), page, fields), guidance)
    kinds = without_author_notes(kinds, chunks, (author.name for author in authors.authors))
    head = read_head(above + chunks[:first], page, fields, authors.authors, at_home)
    head = guided_head(head, guidance, (chunks[i].text for i in kept))
    return Steps(
        page=page,
        container=container,
        chunks=chunks,
        above=above,
        links=links,
        looks=looks,
        placed=placed,
        single=single,
        unpromoted=kinds,
        kinds=guided_kinds(_without_fields(kinds, chunks, fields, head), chunks, guidance),
        kept=kept,
        head=head,
        authors=authors,
    )


def _looks(chunks: Sequence[Chunk], base: str | None) -> tuple[list[Kind], frozenset[int]]:
    """What each chunk looks like by itself and its neighbours; and which of them are captions by their place."""
    looks = without_comments([kind_of(chunk) for chunk in chunks], chunks)
    looks = without_teasers(looks, chunks, base)
    captions = unnamed_captions(chunks, looks)
    return [None if i in captions else kind for i, kind in enumerate(looks)] if captions else looks, captions


def _container(page: Page, guidance: Guidance) -> Container | None:
    found = given_container(page, guidance.containers) if guidance.containers else find_container(page)
    if found is None or not (guidance.links or guidance.kinds):
        return found
    return with_beside(found, (*guidance.links, *guidance.labels, *guidance.kinds))


def _chunks(container: Container) -> tuple[Chunk, ...]:
    if not container.beside and len(container.parts) == 1:
        return outline(container.element, container.main)
    return tuple(chunk for part in container.parts for chunk in _part(part, container))


def _part(part: Element, container: Container) -> Sequence[Chunk]:
    around = part.getparent() if part in container.beside else None
    if around is None:
        return outline(part, container.main)
    reader = Reader(outer_box(around), Boxes(container.main))
    reader.read(part)
    return reader.chunks


def _language(kinds: list[Kind], chunks: Sequence[Chunk], declared: str | None) -> str | None:
    """The language of the body's first paragraphs."""
    texts = (chunk.text for kind, chunk in zip(kinds, chunks, strict=True) if kind is Paragraph)
    return text_language(" ".join(islice(texts, SAMPLE)), declared)


def _authors(chunks: Sequence[Chunk], page: Page, fields: Fields) -> Byline:
    """The authors: declared ones are held against boxes named as bylines alone."""
    declared = fields.declared
    if declared.authors and not declared.is_site:
        chunks = [chunk for chunk in chunks if chunk.anchors and "author" in chunk.box.around]
        return best_authors(declared, shown_authors(chunks, page, fields.site_names)) if len(chunks) > 1 else declared
    best = best_authors(declared, shown_authors(chunks, page, fields.site_names))
    return best if best.authors else linked_authors(page, fields.site_names)


def _without_fields(kinds: list[Kind], chunks: Sequence[Chunk], fields: Fields, head: Head) -> list[Kind]:
    """Headline, kicker, dek and byline are the article's fields, no blocks of its body."""
    shown = [text for text in (fields.headline, head.kicker, head.dek, head.byline) if text]
    if fields.headline_element is not None:
        shown.append(element_text(fields.headline_element))
    keys = {squash(text) for text in shown}
    initials = {key[:1] for key in keys}
    longest = max(map(len, shown), default=0) + 20
    out = list(kinds)
    for i, (kind, chunk) in enumerate(zip(kinds, chunks, strict=True)):
        if kind is not None and len(chunk.text) <= longest and squash(chunk.text[:START])[:1] in initials:
            out[i] = None if squash(chunk.text) in keys else kind
    return _without_title_line(out, chunks, squash(fields.headline or ""))


def _without_title_line(kinds: list[Kind], chunks: Sequence[Chunk], title: str) -> list[Kind]:
    """Pages without headings print headline, byline and date in one piece, line by line."""
    first = next((i for i, kind in enumerate(kinds) if kind is not None), None)
    if first is None or len(title) < TITLE or chunks[first].is_plain or len(chunks[first].text) > 3 * len(title):
        return kinds
    key = squash(chunks[first].text)
    if key.startswith(title) and any(map(str.isdigit, key[len(title) :])):
        kinds[first] = None
    return kinds


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
        if index in media and (index < last or ends_body(chunk, media[index])):
            yield media[index]
        if kind is not None:
            yield _draft(chunk, kind, page)


def _draft(chunk: Chunk, kind: type[TextBlock], page: Page) -> DraftBlock:
    text = chunk.raw if kind is Preformatted and chunk.raw else chunk.text
    return DraftBlock(type=kind, text=text, links=() if text is chunk.raw else _links(chunk, page))


def _links(chunk: Chunk, page: Page) -> tuple[Link, ...]:
    if not chunk.anchors:
        return ()
    found = [(a, absolute(a.href, page.base)) for a in chunk.anchors if a.end > a.start]
    return tuple([Link(start=a.start, end=a.end, url=url) for a, url in found if url])
