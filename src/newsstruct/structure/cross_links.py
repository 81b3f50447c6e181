"""Lines and boxes between the paragraphs that send the reader to another piece."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from newsstruct.article import CrossLink
from newsstruct.structure.outline import Chunk


@attrs.frozen(kw_only=True)
class FoundLinks:
    """Which chunks are cross-links, and what they say."""

    at: Mapping[int, tuple[CrossLink, ...]] = attrs.field(factory=dict)
    """Index of the chunk in whose place they stand -> the cross-links."""

    taken: frozenset[int] = frozenset()
    """Indices of all chunks that belong to cross-links or their boxes: titles, labels, teasers, pictures."""


def find_cross_links(chunks: Sequence[Chunk], *, base: str | None, language: str | None) -> FoundLinks:
    """The cross-links among the chunks of an article's container."""
    return FoundLinks()
