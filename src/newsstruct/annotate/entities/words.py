"""The words of a text as the recogniser sees them, sentence by sentence."""

from __future__ import annotations

import functools
import re
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from newsstruct.annotate.document import Document, TextSpan, text_blocks
from newsstruct.annotate.entities.countries import places
from newsstruct.annotate.entities.names import name_table
from newsstruct.annotate.sentences import abbreviations, sentences
from newsstruct.languages import primary

#: Letters of scripts that put no spaces between words: each is a word of its own.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_MARKS = "\u0300-\u036f\u0900-\u0dff"
_LETTER = rf"[^\W\d_{_UNSPACED}]"
_SIGN = rf"[^\W_{_UNSPACED}]"
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


def _block_sentences(text: str, block: TextSpan, language: str | None) -> Iterator[Sentence]:
    code = primary(language) or "en"
    pattern, known, countries = word_pattern(code), abbreviations(code), places(code).countries
    for span in sentences(text, block, language):
        found = [match.span() for match in pattern.finditer(text, span.start, span.end)]
        found = _with_abbreviations(text, found, known)
        if text.find("-", span.start, span.end) >= 0:
            found = [part for word in found for part in _parts(text, *word, countries)]
        for start in range(0, len(found), _LONGEST):
            part = found[start : start + _LONGEST]
            yield Sentence([text[a:b] for a, b in part], [a for a, _ in part], [b for _, b in part])


def _with_abbreviations(text: str, found: list[tuple[int, int]], known: frozenset[str]) -> list[tuple[int, int]]:
    """The places of words, an abbreviation's full stop with it."""
    joined = {
        n
        for n, (start, end) in enumerate(found)
        if n and end - start == 1 and text[start] == "." and _abbreviated(text, found[n - 1], start, known)
    }
    if not joined:
        return found
    return [
        (start, found[n + 1][1] if n + 1 in joined else end) for n, (start, end) in enumerate(found) if n not in joined
    ]


def _parts(text: str, start: int, end: int, countries: Container[str]) -> list[tuple[int, int]]:
    """A word, or the parts of one that a country's name and a hyphen begin: "US-China", "Kenya-based"."""
    hyphen = text.find("-", start, end)
    if hyphen < 0 or text[start:hyphen].lower() not in countries or text[start:end].lower() in countries:
        return [(start, end)]
    rest = text[hyphen + 1 : end]
    if rest.lower() in countries or rest.islower():
        return [(start, hyphen), (hyphen, hyphen + 1), (hyphen + 1, end)]
    return [(start, end)]


def _abbreviated(text: str, before: tuple[int, int], stop: int, known: frozenset[str]) -> bool:
    return before[1] == stop and stop - before[0] < 12 and text[before[0] : stop].lower() in known


@functools.lru_cache(maxsize=128)
def word_pattern(language: str) -> re.Pattern[str]:
    """What a word is in a language.

    In order: initials and "U.S."; numbers with inner marks; an article or preposition that lost its vowel ("dell'");
    an ending behind an apostrophe ("'s"); words with inner hyphens, points and apostrophes; any other sign alone.
    """
    table = name_table(language)
    elided = _alternatives(table.elisions)
    ending = rf"['’](?i:{_alternatives(table.possessives)})(?![\w'’])" if table.possessives else r"(?!)"
    prefix = rf"(?i:{elided})['’](?={_LETTER})" if elided else r"(?!)"
    return re.compile(
        rf"(?:{_LETTER}\.)+(?!{_LETTER}{{2}})"
        r"|\d+(?:[.,:\-/]\d+)*"
        rf"|{prefix}|{ending}"
        rf"|{_SIGN}[\w{_MARKS}]*(?:(?!{ending})['’.\-‐‑·־&](?={_SIGN})[\w{_MARKS}]+)*"
        r"|\S"
    )


def _alternatives(words: Sequence[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\*", r"\w{1,8}") for word in longest_first)
