"""Words and marks of a text, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

#: Letters of scripts that put no spaces between words: each is a token of its own.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LETTER = rf"[^\W_{UNSPACED}]"
#: Signs that combine with the letter before them: accents, Hebrew and Arabic points, vowel signs of Indic scripts.
_COMBINING = (
    "\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06ed\u0900-\u0963\u0966-\u0dff"
)
#: In order: "U.S.", "e.g."; words with inner hyphens, apostrophes, points and combining marks, and with the quotation
#: mark before the last letter of Hebrew abbreviations; any other sign alone.
_TOKEN = re.compile(
    rf"(?:[^\W\d_{UNSPACED}]\.){{2,}}"
    rf"|{_LETTER}[\w{_COMBINING}]*(?:(?:['’.,\-‐‑·־]|(?<=[א-ת])[\"”״](?=[א-ת](?![א-ת]))){_LETTER}+)*"
    r"|\S"
)


class Token(NamedTuple):
    """A word, a number or one mark."""

    text: str
    """The token as printed."""

    start: int
    """Offset of its first character in the text."""

    end: int
    """Offset one past its last character."""


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The tokens between two offsets of a text.

    >>> [t.text for t in tokens("Mr. Ek's U.S. trip-wire: 3.5%.")]
    ['Mr', '.', "Ek's", 'U.S.', 'trip-wire', ':', '3.5', '%', '.']
    """
    for match in token_matches(text, start, len(text) if end is None else end):
        yield Token(match[0], match.start(), match.end())


def token_matches(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The same tokens as matches, for those who make values of their own of every one."""
    return _TOKEN.finditer(text, start, end)
