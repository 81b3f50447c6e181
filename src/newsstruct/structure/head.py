"""What stands between the headline and the body: kicker, dek, byline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import attrs

from newsstruct.article import Author, Subheading
from newsstruct.languages import primary
from newsstruct.reading import Element, Page
from newsstruct.structure.boxes import Boxes, outer_box
from newsstruct.structure.fields import Fields
from newsstruct.structure.headline import same, squash
from newsstruct.structure.kinds import HEADINGS, NOT_BODY, NOT_BODY_TAGS, kind_of
from newsstruct.structure.metadata import clean
from newsstruct.structure.names import words_of
from newsstruct.structure.outline import Chunk, Reader
from newsstruct.structure.promotions import Promotions, promotions
from newsstruct.structure.wording import ends_like_sentence, length

#: A dek has at least this many characters, and no more than that.
SHORTEST, LONGEST = 25, 700
#: Where every fifth sign is a digit, a text tells the time.
DIGITS = 5
#: What is not named or declared a dek must be running text of at least this many characters.
PLAIN = 50
#: So many steps up from the headline is begun: a kicker stands in a box around both.
NEAR = 3
#: More chunks than this between headline and body are no head.
MOST = 150
#: A longer text is no byline; a longer one no kicker.
BYLINE, KICKER = 200, 60
#: Hints of boxes whose text is no dek.
NO_DEK = (NOT_BODY - {"tags", "author"}) | {"related", "affiliate", "correction"}
#: Hints of boxes whose text is no kicker.
NO_KICKER = frozenset({"nav", "share", "time", "author", "ad", "caption"})
#: Names such as "teaser" are given to deks as well as to links.
DOUBTFUL = frozenset({"related"})
NO_DEK_TAGS = frozenset("figure figcaption nav footer form button aside table".split())


@attrs.frozen(kw_only=True)
class Head:
    """The texts around the headline."""

    kicker: str | None = None
    """The words above the headline."""

    dek: str | None = None
    """The sentence or two under it."""

    byline: str | None = None
    """The byline as printed."""


def head_chunks(container: Element, headline: Element | None, main: frozenset[str]) -> tuple[Chunk, ...]:
    """The chunks from above the headline down to the container, where the headline stands outside of it."""
    above = [headline, *headline.iterancestors()] if headline is not None else []
    around = set(above)
    top = next((e for e in container.iterancestors() if e in around), None) if container not in around else None
    if top is None or top is headline:
        return ()
    reader = Reader(outer_box(top), Boxes(main), end=container)
    for element in _from_headline(above[: above.index(top)]):
        reader.read(element)
        if reader.is_at_end or len(reader.chunks) >= MOST:
            break
    return tuple(reader.chunks[:MOST])


def _from_headline(above: Sequence[Element]) -> Iterator[Element]:
    """Of a headline and the elements around it, the one some steps up, and what follows that and those further up."""
    near = min(NEAR, len(above) - 1)
    yield above[near]
    for element in above[near:]:
        yield from element.itersiblings()


def read_head(
    chunks: Sequence[Chunk], page: Page, fields: Fields, authors: Sequence[Author], home: frozenset[int]
) -> Head:
    """Kicker, dek and byline among the chunks before the body's first paragraph.

    Args:
        chunks: What stands before the body's second paragraph, in order.
        page: The page, for what it declares as its description.
        fields: The fields; the headline tells where the dek may stand.
        authors: The authors, whom the byline names.
        home: Indices of the chunks that stand where the body's paragraphs stand.
    """
    at = next((i for i, c in enumerate(chunks) if _is_headline(c, fields)), -1)
    byline = _byline(chunks, page, authors)
    if at < 0 and fields.headline_element is not None:
        return Head(byline=byline)
    kicker = _kicker(chunks[:at][-3:]) if at > 0 else None
    return Head(kicker=kicker, dek=_dek(chunks, at, page, fields, home), byline=byline)


def _dek(chunks: Sequence[Chunk], at: int, page: Page, fields: Fields, home: frozenset[int]) -> str | None:
    """The first text behind the headline (at ``at``, or nowhere: -1) that is a dek, else a second title under it."""
    declared = {squash(clean(text)) for text in _descriptions(page)}
    words = promotions(primary(page.language))
    # boxes around both headline and dek say nothing of the latter
    against = NO_DEK - chunks[at].box.around if at >= 0 else NO_DEK
    headline = fields.headline or ""
    for i, chunk in enumerate(chunks[at + 1 :], at + 1):
        is_dek = _may_be_dek(chunk, against) and _is_dek(chunk, declared, at_home=i in home)
        if is_dek and not same(chunk.text, headline) and not _promotes(chunk, words):
            return chunk.text
    byline = words_of(primary(page.language) or "en")
    for chunk in islice((c for c in chunks[at + 1 :] if c.text and not same(c.text, headline)), 2):
        may_be = _is_second_title(chunk) and _may_be_dek(chunk, against)
        if may_be and not _promotes(chunk, words) and not byline.begins(chunk.text):
            return chunk.text
        if chunk.is_plain:
            break
    return None


def _promotes(chunk: Chunk, words: Promotions) -> bool:
    return words.match(chunk.text, linked=bool(chunk.anchors), last=False)


def introduction(chunks: Sequence[Chunk], fields: Fields, head: Head) -> tuple[Chunk, ...]:
    """Running text between headline and container that is neither dek nor caption: the body's beginning.

    Args:
        chunks: What stands there (see `head_chunks`).
        fields: The fields; the headline tells where the text may begin.
        head: What was found of kicker, dek and byline.
    """
    at = next((i for i, c in enumerate(chunks) if _is_headline(c, fields)), len(chunks))
    return tuple(
        chunk
        for chunk in chunks[at + 1 :]
        if chunk.is_plain
        and chunk.text not in (head.dek, head.byline)
        and NO_DEK.isdisjoint(chunk.box.around)
        and NO_DEK_TAGS.isdisjoint(chunk.box.tags)
        and kind_of(chunk) not in (None, Subheading)
    )


def _is_headline(chunk: Chunk, fields: Fields) -> bool:
    return bool(chunk.text) and (
        chunk.box.element is fields.headline_element
        or (chunk.heading > 0 and squash(chunk.text) == squash(fields.headline or ""))
    )


def _may_be_dek(chunk: Chunk, against: frozenset[str]) -> bool:
    """Whether nothing speaks against it: its length, links, and the hints of the boxes that it stands in."""
    box = chunk.box
    around = box.parent.around if box.parent and box.tag in HEADINGS else box.around
    if "dek" in around:
        against -= DOUBTFUL
    return (
        SHORTEST <= chunk.length <= LONGEST
        and chunk.linked <= 0.5
        and against.isdisjoint(around)
        and NO_DEK_TAGS.isdisjoint(box.tags)
        and DIGITS * sum(map(str.isdigit, chunk.text)) < len(chunk.text)
    )


def _is_second_title(chunk: Chunk) -> bool:
    """Whether a text right behind the title is marked up as a second, longer one."""
    return chunk.box.tag in HEADINGS and chunk.heading > 1 and chunk.length >= PLAIN


def _is_dek(chunk: Chunk, declared: set[str], *, at_home: bool) -> bool:
    text = chunk.text
    if _is_declared(squash(text), declared):
        return not at_home or "dek" in chunk.box.around
    if "li" in chunk.box.tags:
        return False
    full = length(text) >= PLAIN
    if "dek" in chunk.box.around:
        return full or ends_like_sentence(text)
    return full and not at_home and ends_like_sentence(text)


def _is_declared(key: str, declared: set[str]) -> bool:
    return key in declared or any(len(d) > 40 and key.startswith(d[:-3]) for d in declared)


def _descriptions(page: Page) -> Iterator[str]:
    for name in ("og:description", "description", "twitter:description", "dc.description"):
        yield from page.meta.get(name, ())[:1]
    yield from (i["description"] for i in page.json_ld[:5] if isinstance(i.get("description"), str))


def _kicker(above: Sequence[Chunk]) -> str | None:
    """The short text right above the headline, unless it is a date, a button or a path of links."""
    for chunk in reversed(above):
        if chunk.text and chunk.medium is None:
            digits = any(c.isdigit() for c in chunk.text)
            plain = NO_KICKER.isdisjoint(chunk.box.around) and NOT_BODY_TAGS.isdisjoint(chunk.box.tags)
            return chunk.text if len(chunk.text) <= KICKER and plain and not digits and len(chunk.anchors) < 2 else None
    return None


def _byline(chunks: Sequence[Chunk], page: Page, authors: Sequence[Author]) -> str | None:
    """The first short text that names an author behind a word such as "By", or stands in a box named so."""
    words = words_of(primary(page.language) or "en")
    names = [squash(author.name) for author in authors]
    for chunk in chunks:
        around = chunk.box.around
        if not 1 < len(chunk.text) <= BYLINE or "caption" in around:
            continue
        if "author" in around or words.begins(chunk.text):
            key = squash(chunk.text)
            if any(name in key for name in names):
                return chunk.text
    return None
