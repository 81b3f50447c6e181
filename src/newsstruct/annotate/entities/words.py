"""The words of a text as the recogniser sees them, sentence by sentence."""

from __future__ import annotations

import functools
import re
from collections.abc import Container, Iterator, Sequence
from itertools import accumulate, chain
from typing import NamedTuple

from newsstruct.annotate.document import Document, TextSpan, text_blocks
from newsstruct.annotate.entities.countries import places
from newsstruct.annotate.entities.names import name_table
from newsstruct.annotate.sentences import abbreviations, sentences
from newsstruct.annotate.tokens import UNSPACED
from newsstruct.languages import primary

_MARKS = "\u0300-\u036f\u0900-\u0dff"
_LETTER = rf"[^\W\d_{UNSPACED}]"
_SIGN = rf"[^\W_{UNSPACED}]"
_LONGEST_ABBREVIATION = 12
#: A sentence longer than this is cut: a page without full stops must not cost more than one with them.
_LONGEST = 400


class Sentence(NamedTuple):
    """The words of a sentence, with their places in the text."""

    words: list[str]
    """The words and marks as printed."""

    starts: list[int]
    """Offset of the first character of each."""

    ends: list[int]
    """Offset one past the last character of each."""


def document_sentences(document: Document) -> list[Sentence]:
    """The sentences of a document in order; none reaches over the edge of a block."""
    blocks = document.blocks or text_blocks(document.text)
    return [part for block in blocks for part in _block_sentences(document.text, block, document.language)]


def words_of(name: str, language: str) -> tuple[str, ...]:
    """The words and marks of a name, as they are cut in texts."""
    return tuple(filter(None, map(str.rstrip, word_pattern(language).findall(name))))


def _block_sentences(text: str, block: TextSpan, language: str | None) -> Iterator[Sentence]:
    code = primary(language) or "en"
    pattern, known, countries = word_pattern(code), abbreviations(code), places(code).countries
    for span in sentences(text, block, language):
        covering = pattern.findall(text, span.start, span.end)
        words = [word.rstrip() for word in covering]
        starts = list(accumulate(map(len, covering[:-1]), initial=span.start))
        if words and not words[0]:  # white space at the very start
            del words[0], starts[0]
        if "." in words:
            words, starts = _with_abbreviations(words, starts, known)
        if text.find("-", span.start, span.end) >= 0:
            words, starts = _with_parts(words, starts, countries)
        for at in range(0, len(words), _LONGEST):
            yield _sentence(words[at : at + _LONGEST], starts[at : at + _LONGEST])


def _sentence(words: list[str], starts: list[int]) -> Sentence:
    return Sentence(words, starts, [start + len(word) for word, start in zip(words, starts, strict=True)])


def _with_abbreviations(words: list[str], starts: list[int], known: frozenset[str]) -> tuple[list[str], list[int]]:
    """The words and their places, an abbreviation's full stop with it."""
    joined = {
        n
        for n, word in enumerate(words)
        if word == "." and n and starts[n] == starts[n - 1] + len(words[n - 1]) and _abbreviated(words[n - 1], known)
    }
    if not joined:
        return words, starts
    kept = [n for n in range(len(words)) if n not in joined]
    return [words[n] + "." if n + 1 in joined else words[n] for n in kept], [starts[n] for n in kept]


def _abbreviated(word: str, known: frozenset[str]) -> bool:
    return len(word) < _LONGEST_ABBREVIATION and word.lower() in known


def _with_parts(words: list[str], starts: list[int], countries: Container[str]) -> tuple[list[str], list[int]]:
    """The words and their places, in parts where a country's name and a hyphen begin one: "US-China", "Kenya-based"."""
    parts = [_parts(word, countries) if "-" in word else (word,) for word in words]
    if all(len(row) == 1 for row in parts):
        return words, starts
    places = (accumulate(map(len, row[:-1]), initial=start) for row, start in zip(parts, starts, strict=True))
    return list(chain.from_iterable(parts)), list(chain.from_iterable(places))


def _parts(word: str, countries: Container[str]) -> tuple[str, ...]:
    head, hyphen, rest = word.partition("-")
    if head.lower() not in countries or word.lower() in countries:
        return (word,)
    return (head, hyphen, rest) if rest.lower() in countries or rest.islower() else (word,)


@functools.lru_cache(maxsize=128)
def word_pattern(language: str) -> re.Pattern[str]:
    """What a word is in a language, with the white space behind it; or white space at the very start.

    In order: the plainest words, as most are; initials and "U.S."; numbers with inner marks; an article or preposition
    that lost its vowel ("dell'"); an ending behind an apostrophe ("'s"); words with inner hyphens, points and
    apostrophes; any other sign alone.
    """
    table = name_table(language)
    elided = _alternatives(table.elisions)
    ending = rf"['’](?i:{_alternatives(table.possessives)})(?![\w'’])" if table.possessives else r"(?!)"
    prefix = rf"(?i:{elided})['’](?={_LETTER})" if elided else r"(?!)"
    return re.compile(
        r"(?:[a-zA-Z]++(?=[\s,]|\Z)"
        rf"|(?:{_LETTER}\.)+(?!{_LETTER}{{2}})"
        r"|\d+(?:[.,:\-/]\d+)*"
        rf"|{prefix}|{ending}"
        rf"|{_SIGN}[\w{_MARKS}]*(?:(?!{ending})['’.\-‐‑·־&](?={_SIGN})[\w{_MARKS}]+)*"
        r"|\S"
        r")\s*+|\s+"
    )


def _alternatives(words: Sequence[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\*", r"\w{1,8}") for word in longest_first)
