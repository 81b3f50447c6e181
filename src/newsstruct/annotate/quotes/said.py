"""From the attributions of the sentences to what was said in a text, with places instead of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from newsstruct.annotate.quotes import lexicon as lx
from newsstruct.annotate.quotes.attributions import attributions, marked_pieces, says_who
from newsstruct.annotate.quotes.contents import Piece
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.resolve import Mention, People
from newsstruct.annotate.quotes.sources import Attribution
from newsstruct.annotate.quotes.words import Sentence, Word

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


def joined(found: Sequence[Sentence], lexicon: Lexicon) -> Iterator[Sentence]:
    """The sentences, one that only says who spoke joined to the words in marks before it: "“Really?” Lee asked."."""
    waiting: Sentence | None = None
    for sentence in found:
        if waiting and waiting.line == sentence.line and says_who(waiting, sentence, lexicon):
            waiting = waiting._replace(words=waiting.words + sentence.words)
            continue
        if waiting:
            yield waiting
        waiting = sentence
    if waiting:
        yield waiting


def read_said(people: People, lexicon: Lexicon) -> list[Said]:
    """What was said in the sentences of a text, in order."""
    from newsstruct.annotate.quotes.uncued import Moment, add_uncued, announced_by, guest_of, sign, without_cue

    said: list[Said] = []
    announced: Said | None = None
    guest = guest_of(people)
    for at, sentence in enumerate(people.sentences):
        moment = Moment(at, sentence, announced, people, lexicon, guest)
        if said and sign(moment, said):
            continue
        read = attributions(sentence, lexicon)
        said.extend(from_attribution(attribution, at) for attribution in read)
        claimed = set(marked_pieces(read))
        for word in sentence.words:
            if word.marked and word.marked.opened not in claimed:
                add_uncued(moment, word, said)
        if not read:
            said.extend(without_cue(moment, said))
        announced = announced_by(moment, read)
    return said


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
    marked = any(w.marked for w in words)
    plain = any(w.kinds & (lx.LETTER | lx.NUMBER) for w in words)
    return "mixed" if marked and plain else "direct" if marked else "indirect"


def _place(words: Sequence[Word], piece: Piece) -> Place:
    start, end = words[piece.first], words[piece.last - 1]
    return (start.marked.start if start.marked else start.start, end.marked.end if end.marked else end.end)
