"""Text folded to a terminal's width, counted in cells: Chinese and Japanese signs take two, combining marks none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

#: Scripts whose signs are two cells wide and between which a line may break (Unicode Standard Annexes 11 and 14).
_WIDE = (
    "\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\U00020000-\U0003fffd"
)
#: Signs that do not end a line, and signs that do not begin one (JIS X 4051, GB/T 15834).
_OPENING = "「『（【《〈〔"
_CLOSING = "、。，．！？：；」』）】》〉〕ー"
#: White space, one wide sign with what may not be parted from it, or a word.
TOKEN = re.compile(rf"\s+|[{_OPENING}]*[{_WIDE}][{_CLOSING}]*|[^\s{_WIDE}]+")
NO_WIDTH = frozenset({"Mn", "Me", "Cf"})


def cells(text: str) -> int:
    """How many columns of a terminal the text takes.

    >>> cells("café"), cells("新聞")
    (4, 4)
    """
    return len(text) if text.isascii() else sum(map(_cells_of, text))


def fold(text: str, width: int) -> list[str]:
    """The text as lines of at most ``width`` cells, white space folded; ``[]`` for a text without words.

    >>> fold("The river rose again overnight", 12)
    ['The river', 'rose again', 'overnight']
    """
    lines: list[str] = []
    line, used, gap = "", 0, ""
    for piece in _pieces(text, width):
        if piece == " ":
            gap = piece
            continue
        size = cells(piece)
        if line and used + len(gap) + size > width:
            lines.append(line)
            line, used = piece, size
        else:
            gap = gap if line else ""
            line, used = line + gap + piece, used + len(gap) + size
        gap = ""
    return [*lines, line] if line else lines


def _pieces(text: str, width: int) -> Iterator[str]:
    """Words and single wide signs; each run of white space as one space, words over a line's width in parts."""
    for token in TOKEN.findall(text):
        if token.isspace():
            yield " "
        elif cells(token) <= width:
            yield token
        else:
            yield from _parts(token, width)


def _parts(word: str, width: int) -> Iterator[str]:
    start, used = 0, 0
    for at, char in enumerate(word):
        size = _cells_of(char)
        if used + size > width and at > start:
            yield word[start:at]
            start, used = at, 0
        used += size
    yield word[start:]


def _cells_of(char: str) -> int:
    if unicodedata.category(char) in NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
