"""Which chunks are of the article's text, and of which kind: going by where its running text stands."""

from __future__ import annotations

from collections.abc import Sequence

from newsstruct.article import BlockQuote, ListItem, Paragraph, Subheading, TableCell
from newsstruct.structure.boxes import Box
from newsstruct.structure.home import FOREIGN, Home, around, find_home
from newsstruct.structure.kinds import Kind
from newsstruct.structure.links.cross_links import FoundLinks
from newsstruct.structure.links.labels import announced, find_label
from newsstruct.structure.outline import PLAIN, Chunk
from newsstruct.structure.wording import ends_like_sentence

#: A shorter text is a label or a signature.
SENTENCE = 25
#: A longer paragraph is no heading that is not marked up as one.
HEADING = 100
#: What a heading does not end with, in any script; questions and calls may be headings.
RUN_ON = frozenset(".:,;。．：，；、।॥۔،؛።")


def select_kinds(chunks: Sequence[Chunk], kinds: Sequence[Kind], links: FoundLinks) -> tuple[list[Kind], Home]:
    """The kind of each chunk, ``None`` for what is not of the article's text; and where the body is at home.

    Args:
        chunks: The container's outline.
        kinds: What each of them looks like by itself.
        links: The cross-links among them.
    """
    gone = links.taken | links.dropped
    kinds = [None if kind is None or i in gone or _is_unknown_link(chunks[i]) else kind for i, kind in enumerate(kinds)]
    plain = [i for i, kind in enumerate(kinds) if kind is not None and kind is not Subheading and chunks[i].is_plain]
    kinds = _without_layout(kinds, chunks, plain)
    plain = _beyond_doubt(kinds, chunks, plain)
    home = find_home(chunks[i] for i in plain)
    return _settled(kinds, chunks, plain, home), home


def _is_unknown_link(chunk: Chunk) -> bool:
    """Whether it is a labelled link to another piece whose address the page does not tell, or a line that was one."""
    if not chunk.anchors:
        return not (chunk.is_plain or chunk.heading) and announced(chunk.text) is not None
    label = find_label(chunk.text) if chunk.linked >= 0.5 else None
    return label is not None and bool(label.mark)


def _without_layout(kinds: list[Kind], chunks: Sequence[Chunk], plain: list[int]) -> list[Kind]:
    """Where table cells hold most of the running text, the tables are the page's layout: cells hold paragraphs."""
    cells = sum(len(chunks[i].text) for i in plain if kinds[i] is TableCell)
    if not cells or 2 * cells <= sum(len(chunks[i].text) for i in plain):
        return kinds
    return [Paragraph if kind is TableCell else kind for kind in kinds]


def _beyond_doubt(kinds: list[Kind], chunks: Sequence[Chunk], plain: list[int]) -> list[int]:
    """The chunks that tell where the text stands: plain paragraphs, or where those are few, items and cells too."""
    if not plain:  # a page of short texts
        return [i for i, kind in enumerate(kinds) if kind is Paragraph and chunks[i].length >= SENTENCE]
    paragraphs = [i for i in plain if kinds[i] is Paragraph]
    size = sum(len(chunks[i].text) for i in plain)
    return paragraphs if 2 * sum(len(chunks[i].text) for i in paragraphs) > size else plain


def _settled(kinds: list[Kind], chunks: Sequence[Chunk], plain: list[int], home: Home) -> list[Kind]:
    """The kinds, once it is known where the text stands."""
    first = next((i for i in plain if home.holds(chunks[i])), 0)
    early = {i for i in plain if i < first}
    kinds = [
        kind if i in early else _at_its_place(_heading(kind, chunks[i]), chunks[i], home)
        for i, kind in enumerate(kinds)
    ]
    kinds = _without_box_titles(kinds, chunks, home)
    plain = [i for i in plain if kinds[i] is not None]
    if plain:
        start, end = max(first, plain[0]), plain[-1] + 1
        kinds[:start] = _head(kinds[:start], chunks)
        kinds[end:] = _tail(kinds[end:], chunks[end:])
    return kinds


def _at_its_place(kind: Kind, chunk: Chunk, home: Home) -> Kind:
    """What does not stand where the body stands must be a heading or list beside it, or running text beyond doubt."""
    if kind is None or home.holds(chunk):
        return kind
    if not FOREIGN.isdisjoint(chunk.box.around):
        return None
    if kind is not Paragraph:
        return kind if chunk.linked < 0.5 and home.is_near(chunk) else None
    return kind if home.is_like(chunk) and chunk.is_plain else None


def _heading(kind: Kind, chunk: Chunk) -> Kind:
    """A short paragraph that is named a heading, or is all in bold, and does not end like a sentence is one."""
    if kind is not Paragraph or chunk.length >= HEADING or chunk.anchors or chunk.text[-1] in RUN_ON:
        return kind
    bold = chunk.bold and chunk.bold >= len(chunk.text.replace(" ", ""))
    return Subheading if bold or "subheading" in chunk.box.hints else kind


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


def _head(kinds: list[Kind], chunks: Sequence[Chunk]) -> list[Kind]:
    """Before the body stand headline, byline and date; running text stays, and a heading right above some."""
    running = (Paragraph, ListItem, BlockQuote)
    kept: list[Kind] = [kind if kind in running and _is_running(chunks[i]) else None for i, kind in enumerate(kinds)]
    for i, kind in enumerate(kinds):
        if kind is Subheading and chunks[i].heading > 1 and (i + 1 == len(kinds) or kept[i + 1] is not None):
            kept[i] = Subheading
    return kept


def _tail(kinds: list[Kind], chunks: Sequence[Chunk]) -> list[Kind]:
    """After the last plain paragraph: running text, and a list (but for one of links) or quote that follows at once."""
    kept: list[Kind] = []
    interrupted = False
    for kind, chunk in zip(kinds, chunks, strict=True):
        if (kind is Paragraph and not _is_running(chunk)) or (kind is ListItem and chunk.linked >= 0.9):
            kind = None
        if interrupted and kind is not Paragraph and kind is not Subheading:
            kind = None
        interrupted = interrupted or kind is None
        kept.append(kind)
    return kept


def _is_running(chunk: Chunk) -> bool:
    """Whether it is a sentence, or long enough to be running text that somebody forgot to end, or signed."""
    size = chunk.length
    sentence = size >= SENTENCE and chunk.linked < 0.5 and ends_like_sentence(chunk.text)
    return sentence or (size >= PLAIN and chunk.linked < 0.3)
