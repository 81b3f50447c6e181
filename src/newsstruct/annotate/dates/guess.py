"""What language a text is in, where nobody says: by its commonest words."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Mapping

from newsstruct.annotate.dates.pieces import pieces
from newsstruct.languages import codes, table

#: How much of a text is looked at.
SAMPLE = 2000
#: What a text is taken for that has no common word of any language.
USUAL = "en"


def guess_language(text: str) -> str:
    """The language whose commonest words a text has most of; English where it has none.

    >>> guess_language("Der Minister hat das nicht gesagt."), guess_language("12.30")
    ('de', 'en')
    """
    votes: Counter[str] = Counter()
    for piece in pieces(text, 0, min(len(text), SAMPLE)):
        votes.update(_speakers().get(piece.text, ()))
    return max(votes, key=lambda language: (votes[language], language == USUAL, language), default=USUAL)


@functools.cache
def _speakers() -> Mapping[str, tuple[str, ...]]:
    """Each common word -> the languages that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for language in codes("common"):
        for piece in {piece.text for piece in pieces(str(table(language, "common")["words"]))}:
            found[piece] = (*found.get(piece, ()), language)
    return found
