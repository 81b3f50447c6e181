"""Halves that are of a game and no year: "She scored twice in the second half"."""

from __future__ import annotations

from newsstruct.annotate.dates.expressions import Found, Nth
from newsstruct.annotate.dates.lexicon import Lexicon
from newsstruct.annotate.document import TextSpan

#: How many characters on either side of a half are looked at.
_AROUND = 100


def is_half_of_game(text: str, block: TextSpan, found: Found, words: Lexicon) -> bool:
    """Whether a half whose year is not told stands without any word of the language's ``business`` list near it."""
    said = found.expression
    if not (isinstance(said, Nth) and said.unit == "share" and said.within is None):
        return False
    near = text[max(block.start, found.start - _AROUND) : min(block.end, found.end + _AROUND)]
    return words.business is None or not words.business.search(near)
