"""Text into the pieces that date words are looked up by, and words into the letters they are looked up in."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from newsstruct.annotate.tokens import UNSPACED, is_unspaced

#: Marks that stand on letters; Python counts them as no letters.
_MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0980-\u0dff"
_GAP = "[ \u00a0\u202f]"
#: Each letter of scripts without spaces is a piece of its own, and of Hangul, whose words take endings.
_LETTER = rf"[^\W\d_{UNSPACED}\uac00-\ud7af]"
#: Words first, as most pieces are words; the letters of English by themselves, as they are told fastest.
_PRINTED = (
    rf"(?:[a-zA-Z]++|{_LETTER})(?:{_LETTER}++|[{_MARKS}]++)*+"
    r"|(?=\d)(?:"
    r"\d{4}-\d\d-\d\d(?!\d)"  # 2013-11-30
    r"|\d{1,2}-\d{1,2}-\d{4}(?!\d)"  # 30-11-2013
    rf"|\d{{1,2}}\.{_GAP}\d{{1,2}}\.(?:{_GAP}?\d{{4}}(?!\d))?"  # 30. 11. 2013
    r"|\d{1,2}[hH]\d\d(?!\d)"  # 18h30
    r"|\d+(?:[.,:/]\d+)*"
    r")"
    r"|\S"
)
#: A piece with the white space behind it, or white space at the very start: nothing of a text is left out.
COVERING = re.compile(rf"(?:{_PRINTED})\s*+|\s+")
#: Letters that are printed one way or another: marks of vowels and stretching, forms of alif and ya, yo, the dot of İ.
_LETTERS = str.maketrans(
    {
        **dict.fromkeys(map(chr, range(0x064B, 0x0660)), ""),
        "\u0640": "",
        "\u0670": "",
        "\u0307": "",
        "\u00ad": "",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ё": "е",
        "’": "'",
        "ʼ": "'",
        "＇": "'",
        "‑": "-",
        "‐": "-",
        "–": "-",
        "—": "-",
        "−": "-",
        "〜": "-",
        "～": "-",
        "、": ",",
        "，": ",",
        "،": ",",
        "（": "(",
        "）": ")",
        "／": "/",
    }
)

#: Marks that can be part of a date -> their kind.
MARKS: Mapping[str, str] = MappingProxyType(
    {
        ",": "comma",
        ".": "dot",
        "-": "dash",
        "/": "slash",
        "(": "open",
        ")": "close",
        "'": "tick",
    }
)


class Piece(NamedTuple):
    """A word, a run of figures, or one other sign."""

    text: str
    """The piece in the letters it is looked up in."""

    start: int
    """Offset of its first character in the text."""

    end: int
    """Offset one past its last character."""

    figures: bool
    """Whether it is made of figures."""


def pieces(text: str, start: int = 0, end: int | None = None) -> Iterator[Piece]:
    """The pieces between two offsets of a text.

    >>> [p.text for p in pieces("Sept. 11, 2001; Präsident’s 18:30-Uhr-Termin, 3月")]
    ['sept', '.', '11', ',', '2001', ';', 'präsident', "'", 's', '18:30', '-', 'uhr', '-', 'termin', ',', '3', '月']
    """
    for match in COVERING.finditer(text, start, len(text) if end is None else end):
        if printed := match[0].rstrip():
            yield piece_at(printed, match.start())


def piece_at(printed: str, start: int) -> Piece:
    """A piece as printed at an offset."""
    return Piece(fold(printed), start, start + len(printed), printed[:1].isdecimal())


def stands_alone(letter: str) -> bool:
    """Whether a letter is a piece of its own, as scripts go that put no spaces between words or put endings to them.

    >>> stands_alone("月"), stands_alone("월"), stands_alone("m"), stands_alone("")
    (True, True, False, False)
    """
    return is_unspaced(letter) or "\uac00" <= letter[:1] <= "\ud7af"


def fold(word: str) -> str:
    """A word in the letters that words are looked up in: small, composed, figures as 0-9, without optional marks."""
    return word.lower() if word.isascii() else _fold(word[:64])


@functools.lru_cache(maxsize=16384)
def _fold(word: str) -> str:
    folded = unicodedata.normalize("NFC", word.casefold()).translate(_LETTERS)
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() and c > "9" else c for c in folded)
