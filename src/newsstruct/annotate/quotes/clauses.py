"""Where a clause that somebody may have said begins and ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.words import Word

#: What no clause begins with.
NO_CLAUSE_START = (
    pos.PREPOSITION
    | pos.CONJUNCTION
    | pos.SUBORDINATOR
    | pos.TIME
    | pos.COMPLEMENTISER
    | pos.AUXILIARY
    | pos.NEGATION
    | pos.INFINITIVE_MARK
)


class Piece(NamedTuple):
    """A run of words that somebody said."""

    first: int
    last: int


def is_relative(words: Sequence[Word], at: int) -> bool:
    """Whether a "that" goes on with a verb: "a plan that would fail"."""
    behind_comma = words[at - 1].kinds & pos.COMMA
    return (
        not behind_comma
        and bool(words[at].kinds & pos.RELATIVE)
        and at + 1 < len(words)
        and bool(words[at + 1].kinds & pos.AUXILIARY)
        and not words[at + 1].kinds & pos.PRONOUN
    )


def starts_clause(words: Sequence[Word], at: int) -> bool:
    """Whether a clause may begin with a word: an article, a pronoun, a name, a noun; no preposition, no adverb."""
    word = words[at]
    if word.kinds & (pos.PRONOUN | pos.POSSESSIVE | pos.NUMBER):
        return True
    if word.kinds & pos.DETERMINER:
        return at + 1 < len(words) and (not words[at + 1].kinds & pos.TIME or has_auxiliary(words, at + 2))
    if opens_count(words, at) or (word.kinds & pos.ADVERB and has_auxiliary(words, at + 1)):
        return True
    if not word.kinds & pos.LETTER or (word.kinds & NO_CLAUSE_START and not word.kinds & pos.QUESTION):
        return False
    return not word.kinds & (pos.ADVERB | pos.GERUND)


def has_auxiliary(words: Sequence[Word], at: int) -> bool:
    """Whether an auxiliary stands at an index: "said the time [had] come", "said there [is] hope"."""
    return at < len(words) and bool(words[at].kinds & pos.AUXILIARY)


def opens_count(words: Sequence[Word], at: int) -> bool:
    """Whether a rough number begins at an index: "said [nearly] 40", "said [at least] 12"."""
    if words[at].kinds & pos.PREPOSITION and at + 1 < len(words) and words[at + 1].kinds & pos.ADVERB:
        at += 1
    return bool(words[at].kinds & pos.ADVERB) and at + 1 < len(words) and bool(words[at + 1].kinds & pos.NUMBER)


def starts_object(words: Sequence[Word], at: int) -> bool:
    """Whether what was said may be named from here on: "announced [the closure]"."""
    word = words[at]
    if word.kinds & (pos.DETERMINER | pos.PRONOUN | pos.NUMBER | pos.QUESTION):
        return at + 1 >= len(words) or not words[at + 1].kinds & pos.TIME
    return bool(word.kinds & pos.LETTER) and not word.kinds & (NO_CLAUSE_START | pos.ADVERB)


def opens_adverbial(word: Word) -> bool:
    """Whether a clause that begins with a word needs another one to go on: "If elected", "In the north"."""
    return bool(word.kinds & (pos.PREPOSITION | pos.SUBORDINATOR | pos.ADVERB | pos.TIME | pos.GERUND))


def content_end(words: Sequence[Word], first: int, starts: Sequence[int]) -> int:
    """Index one past the last word of a content that begins at ``first``."""
    if words[first].kinds & pos.MARKED:
        return _marked_end(words, first, starts)
    last = first
    for at in range(first, len(words)):
        if (at > first and starts[at] >= 0) or (
            words[at].kinds & pos.COLON and at + 1 < len(words) and words[at + 1].marked
        ):
            break
        if words[at].kinds & (pos.LETTER | pos.NUMBER | pos.MARKED | pos.OTHER_MARK):
            last = at + 1
    return last


def _marked_end(words: Sequence[Word], first: int, starts: Sequence[int]) -> int:
    """A content that begins with words in marks is those words, unless the sentence goes on with it."""
    at = first + 1
    if at >= len(words) or starts[at] >= 0:
        return at
    if words[at].kinds & pos.CONJUNCTION and at + 1 < len(words) and words[at + 1].kinds & pos.MARKED:
        return at + 2
    if (
        _is_finished(words[first])
        or not words[at].kinds & pos.LETTER
        or words[at].kinds & (NO_CLAUSE_START & ~pos.AUXILIARY | pos.ADVERB | pos.RELATIVE)
    ):
        return at
    return content_end(words, at, starts)


def _is_finished(word: Word) -> bool:
    return word.text.rstrip()[-1:] in ",.!?…，、。！？"
