"""Where readers' words begin: behind "3 comments" or "Leave a reply" the article is over. Words are languages' data."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from newsstruct.languages import codes, table
from newsstruct.structure.kinds import Kind
from newsstruct.structure.outline import Chunk

#: A longer text is no heading over comments.
LONGEST = 40
#: With less running text before it, it is the count of comments that many pages print under headline and dek: for a
#: heading, for another text.
ENOUGH = (120, 300)
#: What stands around the words: how many comments there are, brackets, arrows.
_AROUND = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९ \u00a0.,:;()[]{}|+#»›→▼↓-–—…·•件条條개"


def without_comments(kinds: Sequence[Kind], chunks: Sequence[Chunk]) -> list[Kind]:
    """The kinds without those of readers' comments, which no name of a box tells.

    Args:
        kinds: What each chunk looks like by itself.
        chunks: The container's outline.
    """
    size, homes = 0, set[str]()
    for i, (kind, chunk) in enumerate(zip(kinds, chunks, strict=True)):
        if kind is not None and chunk.is_plain:
            size += chunk.length
            homes.add(chunk.box.look.home)
        elif size < ENOUGH[not chunk.heading] or not 0 < len(chunk.text) <= LONGEST:
            continue
        elif is_comments_heading(chunk) and not _goes_on(chunk, chunks[i + 1 :], homes):
            return [*kinds[:i], *[None] * (len(kinds) - i)]
    return list(kinds)


def _goes_on(heading: Chunk, behind: Sequence[Chunk], homes: set[str]) -> bool:
    """Whether the article goes on behind a box that asks readers for their comments."""
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
    return frozenset(
        line for code in codes("structure") for line in table(code, "structure").get("comment_headings", ())
    )
