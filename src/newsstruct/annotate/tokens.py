"""Words and marks of a text, with their places."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

#: Letters of scripts that put no spaces between words (Thai to Khmer, kana, Han): each is a token of its own.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LETTER = rf"[^\W_{UNSPACED}]"
#: Signs that combine with the letter before them: accents, Hebrew and Arabic points, vowel signs of Indic scripts.
_COMBINING = (
    "\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06ed\u0900-\u0963\u0966-\u0dff"
)
#: In order: the plainest words, as most are; "U.S.", "e.g."; words with inner hyphens, apostrophes, points and
#: combining marks, and with the quotation mark before the last letter of Hebrew abbreviations; any other sign alone.
#: The white space behind a token is taken with it, that at the very start alone.
_COVERING = re.compile(
    r"(?:[a-zA-Z]++(?=,?\s|\Z)"
    rf"|(?:[^\W\d_{UNSPACED}]\.){{2,}}"
    rf"|{_LETTER}(?:{_LETTER}++|[{_COMBINING}]++)*+(?:(?:['’.,\-‐‑·־]|(?<=[א-ת])[\"”״](?=[א-ת](?![א-ת]))){_LETTER}+)*"
    r"|\S"
    r")\s*+|\s+"
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
    at = start
    for printed in covering_tokens(text, start, len(text) if end is None else end):
        if bare := printed.rstrip():
            yield Token(bare, at, at + len(bare))
        at += len(printed)


def is_unspaced(letter: str) -> bool:
    """Whether a letter is of a script that puts no spaces between words; "" is none.

    >>> is_unspaced("月"), is_unspaced("m"), is_unspaced("")
    (True, False, False)
    """
    return letter >= "\u0e00" and bool(_unspaced().match(letter))


@functools.cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{UNSPACED}]")  # so many letters take their time to compile, and most texts need none


def covering_tokens(text: str, start: int, end: int) -> list[str]:
    """The same tokens as printed, each with the white space behind it; together they are all of the text.

    >>> covering_tokens(" A  word.", 0, 9)
    [' ', 'A  ', 'word', '.']
    """
    return _COVERING.findall(text, start, end)
