"""What was said, with places in the text instead of words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.clauses import Piece
from newsstruct.annotate.quotes.resolve import Mention
from newsstruct.annotate.quotes.sources import Attribution
from newsstruct.annotate.quotes.words import Word

Place = tuple[int, int]
Kind = Literal["direct", "indirect", "mixed"]


class Said(NamedTuple):
    """Something that was said."""

    kind: Kind
    places: tuple[Place, ...]
    cue: Place | None
    speaker: Mention | None
    line: int
    sentence: int
    """Index of the sentence that says so."""

    shares: bool = False
    """Whether its speaker is that of what was said before."""


def from_attribution(read: Attribution, at: int) -> Said:
    """What an attribution in the sentence with index ``at`` says."""
    words, line = read.sentence.words, read.sentence.line
    places = tuple(_place(words, piece) for piece in read.pieces)
    inside = [w for piece in read.pieces for w in words[piece.first : piece.last]]
    speaker = Mention(at, read.speaker) if read.speaker else None
    return Said(_kind(inside), places, _cue(read), speaker, line, at, read.shares)


def _cue(read: Attribution) -> Place | None:
    words, cue = read.sentence.words, read.cue
    return (words[cue.first].start, words[cue.last - 1].end) if cue else None


def _kind(words: Sequence[Word]) -> Kind:
    kinds = 0
    for word in words:
        kinds |= word.kinds
    marked, plain = kinds & pos.MARKED, kinds & (pos.LETTER | pos.NUMBER)
    return "mixed" if marked and plain else "direct" if marked else "indirect"


def _place(words: Sequence[Word], piece: Piece) -> Place:
    start, end = words[piece.first], words[piece.last - 1]
    return (start.marked.start if start.marked else start.start, end.marked.end if end.marked else end.end)
