"""Who is said to have said what in a sentence: cues, speakers and contents put together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsstruct.annotate.quotes import lexicon as lx
from newsstruct.annotate.quotes.contents import Piece, content_end, contents
from newsstruct.annotate.quotes.cues import Cue, find_cues
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.phrases import Phrase, phrase_at
from newsstruct.annotate.quotes.speakers import Saying, read_saying
from newsstruct.annotate.quotes.words import Sentence, Word

#: Between a conjunction and the cue of the clause that it opens stand no more words.
_SUBJECT_REACH = 9
_VERBAL = lx.CLAUSE | lx.THAT | lx.BESIDE_MARKS | lx.INFINITIVE | lx.OBJECT


class Attribution(NamedTuple):
    """What a sentence says that somebody said."""

    sentence: Sentence
    cue: Cue | None
    speaker: Phrase | None
    pieces: tuple[Piece, ...]
    shares: bool = False
    """Whether the speaker is that of the attribution before."""


def attributions(sentence: Sentence, lexicon: Lexicon) -> list[Attribution]:
    """The attributions of a sentence, in the order of their cues; no word belongs to two contents."""
    words = sentence.words
    cues = list(find_cues(words, lexicon))
    if not cues:
        return []
    starts = clause_breaks(words, cues)
    found: list[Attribution] = []
    since = 0
    for cue in cues:
        if cue.first < since:
            continue
        read = _attribution(sentence, cue, starts, since, lexicon)
        if read and read.pieces:
            found.append(read)
            since = max(since, cue.last, *(p.last for p in read.pieces))
    return found


def _attribution(sentence: Sentence, cue: Cue, starts: Sequence[int], since: int, lexicon: Lexicon) -> Attribution | None:
    words = sentence.words
    if cue.frames & lx.BEFORE_SOURCE:
        return _by_source(sentence, cue, starts, since, lexicon)
    if not cue.frames & _VERBAL:
        return None
    saying = read_saying(words, cue, lexicon)
    saying = _with_as(words, saying, lexicon)
    pieces = contents(words, saying, starts, since, lexicon)
    return Attribution(sentence, cue, saying.speaker, tuple(pieces), saying.shares)


def _with_as(words: Sequence[Word], saying: Saying, lexicon: Lexicon) -> Saying:
    """The clause with the "as" before it: "as Lee put it"."""
    if saying.first > 0:
        entry = lexicon.cues.get(words[saying.first - 1].lower, ())
        if any(not rest and frames & lx.AS for rest, frames in entry):
            return saying._replace(first=saying.first - 1)
    return saying


def _by_source(sentence: Sentence, cue: Cue, starts: Sequence[int], since: int, lexicon: Lexicon) -> Attribution | None:
    """ "According to police, …" and "…, according to police"."""
    words = sentence.words
    source = phrase_at(words, cue.last, lexicon)
    end = source.last if source else cue.last
    while end < len(words) and not words[end].kinds & (lx.COMMA | lx.STOP | lx.MARKED | lx.DASH):
        end += 1
    first = since
    while first < cue.first and words[first].kinds & (lx.CONJUNCTION | lx.COMMA):
        first += 1
    last = cue.first
    while last > first and words[last - 1].kinds & (lx.COMMA | lx.DASH | lx.ADVERB):
        last -= 1
    pieces = [Piece(first, last)] if last > first else []
    if end + 1 < len(words) and words[end].kinds & (lx.COMMA | lx.MARKED):
        behind = end if words[end].kinds & lx.MARKED else end + 1
        stop = content_end(words, behind, starts)
        if not pieces and stop > behind:
            pieces.append(Piece(behind, stop))
    return Attribution(sentence, cue, source, tuple(pieces))


def clause_breaks(words: Sequence[Word], cues: Sequence[Cue]) -> list[int]:
    """For each word, the index of the cue whose reporting clause begins there, behind what was said before; or -1."""
    breaks = [-1] * len(words)
    for cue in cues:
        at = _break_before(words, cue)
        if at is not None:
            breaks[at] = cue.first
    return breaks


def _break_before(words: Sequence[Word], cue: Cue) -> int | None:
    """Index of the comma or conjunction with which the clause of a cue sets in."""
    if cue.frames & (lx.PARTICIPLE | lx.BEFORE_SOURCE) and cue.first > 0 and words[cue.first - 1].kinds & lx.COMMA:
        return cue.first - 1
    if not cue.frames & (_VERBAL & ~lx.OBJECT):
        return None
    for at in range(cue.first - 1, max(0, cue.first - _SUBJECT_REACH), -1):
        kinds = words[at].kinds
        if kinds & lx.CONJUNCTION or kinds & lx.SUBORDINATOR and words[at - 1].kinds & lx.COMMA:
            return at - 1 if words[at - 1].kinds & lx.COMMA else at
        if kinds & (lx.COMMA | lx.COMPLEMENTISER | lx.RELATIVE | lx.MARKED | lx.STOP | lx.COLON):
            return None
    return None


def marked_pieces(found: Sequence[Attribution]) -> Iterator[int]:
    """Offsets of the marked stretches that the attributions of a sentence contain."""
    for attribution in found:
        for piece in attribution.pieces:
            for word in attribution.sentence.words[piece.first : piece.last]:
                if word.marked:
                    yield word.marked.opened
