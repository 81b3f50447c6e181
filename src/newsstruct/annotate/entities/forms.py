"""What is known of a word by itself: its shape, its kinds, its entry in the lexicon."""

from __future__ import annotations

import functools
import re
from typing import TypeAlias
from unicodedata import category

import attrs

from newsstruct.annotate.entities.countries import place_kinds
from newsstruct.annotate.entities.lexicon import LANGUAGE, TYPES, Entry, Lexicon, load_lexicon, lookup
from newsstruct.annotate.entities.names import NameTable, kinds_of, name_table

Beside: TypeAlias = tuple[int | None, str, bool]
"""What a word shows to those beside it: its cluster of 128, what it likeliest is, whether it has a capital."""

Seat: TypeAlias = tuple[int | None, str, bool]
"""What it holds against those beside it: its cluster of 24, what it likeliest is, whether it has a capital."""

#: More of a word than this is not looked at, nor are more words than that kept.
_LONGEST = 60
_KEPT = 100_000
_LONGEST_SHAPE = 8
_STOPS = frozenset(".!?;")
_REPEATED = re.compile(r"(.)\1+")


@attrs.frozen(kw_only=True)
class Form:
    """A word as printed, and what can be told of it without its neighbours."""

    lower: str
    """In lower case."""

    stem: str
    """What is left of it without an ending by case or genitive: the same for all places of a name, nearly always."""

    shape: str
    """Its letters as X (capital), x, digits as d, other signs as they are; "+" where one is repeated."""

    capital: bool
    """Whether any letter is a capital."""

    plain: bool
    """Whether it is a word without any capital."""

    capitals: bool
    """Whether it has two letters or more and all are capitals."""

    case: str
    """All that in a letter: "U" all capitals, "u" any, "l" none; "." a mark that ends sentences, "-" anything else."""

    kinds: str
    """Its kinds in the language's table (`names.kinds_of`)."""

    places: tuple[str, ...]
    """What names of places it may be part of (`countries.place_kinds`)."""

    entry: Entry | None
    """Its entry in the lexicon."""

    likely: str
    """The likeliest of `lexicon.TYPES`, "" where the lexicon has it not."""

    foreign: str
    """"" in the lexicon's own language, "x" in others."""

    beside: Beside
    """What it shows to the words beside it."""

    seat: Seat
    """What it holds against them."""


#: What stands before the first word of a sentence and behind the last.
EDGE = Form(
    lower="^",
    stem="^",
    shape="^",
    capital=False,
    plain=False,
    capitals=False,
    case="-",
    kinds="",
    places=(),
    entry=None,
    likely="^",
    foreign="",
    beside=(None, "^", False),
    seat=(None, "^", False),
)


class Vocabulary(dict[str, Form]):
    """Word as printed -> its form, in one language; forms are made at first use and kept."""

    def __init__(self, language: str, lexicon: Lexicon) -> None:
        super().__init__()
        self.language, self.lexicon, self.table = language, lexicon, name_table(language)

    def __missing__(self, word: str) -> Form:
        if len(self) >= _KEPT:
            self.clear()
        form = self[word] = make_form(word, self.language, self.lexicon, self.table)
        return form


@functools.lru_cache(maxsize=128)
def vocabulary(language: str) -> Vocabulary:
    """The words of a language, with the lexicon that is shipped."""
    return Vocabulary(language, load_lexicon())


def make_form(word: str, language: str, lexicon: Lexicon, table: NameTable) -> Form:
    """The form of a word."""
    word = word[:_LONGEST].translate(table.letters) if table.letters else word[:_LONGEST]
    lower = word.lower()
    capital = lower != word
    plain = not capital and _is_word(word)
    capitals = capital and len(word) > 1 and word.isupper()
    entry = lookup(lexicon, lower)
    likely = _likely(entry.types, capital) if entry else ""
    return Form(
        lower=lower,
        stem=_stem(lower, table),
        shape=shape_of(word),
        capital=capital,
        plain=plain,
        capitals=capitals,
        case="U" if capitals else "u" if capital else "l" if plain else "." if lower in _STOPS else "-",
        kinds=kinds_of(lower, table),
        places=tuple(sorted(place_kinds(lower, language))),
        entry=entry,
        likely=likely,
        foreign="" if language == LANGUAGE else "x",
        beside=(entry and entry.parent, likely, capital),
        seat=(entry and entry.grandparent, likely, capital),
    )


def _stem(lower: str, table: NameTable) -> str:
    """A word without what endings change, nearly: its first letters, or all but a genitive's "s"."""
    if table.inflected:
        return lower[:5] if len(lower) > 5 else lower[:4]
    return lower[:-1] if len(lower) > 4 and lower.endswith("s") else lower


def shape_of(word: str) -> str:
    """The shape of a word.

    >>> shape_of("McDonald"), shape_of("U.S."), shape_of("1996-08-30")
    ('XxXx+', 'X.X.', 'd+-d+-d+')
    """
    signs = word.translate(_ASCII_SIGNS) if word.isascii() else "".join(map(_sign, word))
    return _REPEATED.sub(r"\1+", signs)[:_LONGEST_SHAPE]


def _is_word(word: str) -> bool:
    """Whether a word is letters alone, vowel signs of Indic scripts among them."""
    return word.isalpha() or (not word.isascii() and all(c.isalpha() or category(c)[0] == "M" for c in word))


@functools.lru_cache(maxsize=4096)
def _sign(letter: str) -> str:
    if letter.isupper():
        return "X"
    if letter.isalpha():
        return "x"
    return "d" if letter.isdigit() else letter


_ASCII_SIGNS = {number: _sign(chr(number)) for number in range(128)}


@functools.lru_cache(maxsize=8192)
def _likely(types: str, capital: bool) -> str:
    """The likeliest type; for a capitalised word that is likeliest no name, but not surely, the second too."""
    number, first = best = max(zip(types, TYPES, strict=True))
    if not capital or first != "O" or number >= "5":
        return first
    return first + max(pair for pair in zip(types, TYPES, strict=True) if pair != best)[1]
