"""Where readers' words begin: behind "3 comments" or "Leave a reply" the article is over. Words are languages' data."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from itertools import islice

from newsstruct.languages import codes, table
from newsstruct.structure.kinds import Kind
from newsstruct.structure.outline import Chunk

#: A longer text is no heading over comments.
LONGEST = 40
#: With less running text before it, it is the count of comments that many pages print under headline and dek: for a
#: heading, for another text.
ENOUGH = (120, 300)
#: No more such texts are looked at.
TRIED = 20
#: What stands around the words: how many comments there are, brackets, arrows.
_AROUND = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९ \u00a0.,:;()[]{}|+#»›→▼↓-–—…·•件条條개"


def without_comments(kinds: Sequence[Kind], chunks: Sequence[Chunk]) -> list[Kind]:
    """The kinds without those of readers' comments, which no name of a box tells.

    Args:
        kinds: What each chunk looks like by itself.
        chunks: The container's outline.
    """
    short = (i for i, chunk in enumerate(chunks) if 0 < len(chunk.text) <= LONGEST)
    for i in islice((i for i in short if is_comments_heading(chunks[i])), TRIED):
        before = [c for c, kind in zip(chunks[:i], kinds, strict=False) if kind is not None and c.is_plain]
        is_enough = sum(c.length for c in before) >= ENOUGH[not chunks[i].heading]
        if is_enough and not _goes_on(chunks[i], before, chunks[i + 1 :]):
            return [*kinds[:i], *[None] * (len(kinds) - i)]
    return list(kinds)


def _goes_on(heading: Chunk, before: Sequence[Chunk], behind: Sequence[Chunk]) -> bool:
    """Whether the article goes on behind a box that asks readers for their comments."""
    homes = {chunk.box.look.home for chunk in before}
    own_box = heading.box.look.home not in homes
    return own_box and any(chunk.is_plain and chunk.box.look.home in homes for chunk in behind)


def is_comments_heading(chunk: Chunk) -> bool:
    """Whether a text announces readers' comments: such words alone as a heading, or with their number."""
    text = chunk.text
    if chunk.anchors and not chunk.heading:
        return False
    words = text.casefold().strip(_AROUND)
    return words in _headings() and (chunk.heading > 0 or " " in words or any(map(str.isdigit, text)))


@functools.cache
def _headings() -> frozenset[str]:
    """Those of all languages: systems for comments speak their own."""
    tables = (table(code, "structure") for code in codes("structure"))
    return frozenset(line.casefold() for words in tables for line in words.get("comment_headings", ()))
