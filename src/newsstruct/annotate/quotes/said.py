"""From the attributions of the sentences to what was said in a text, with places instead of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from newsstruct.annotate.quotes import lexicon as lx
from newsstruct.annotate.quotes.attributions import Attribution, attributions, marked_pieces
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.marks import Marked
from newsstruct.annotate.quotes.words import Sentence, Word

Place = tuple[int, int]


class Mention(NamedTuple):
    """A speaker as printed."""

    start: int
    end: int
    form: str
    line: int


class Said(NamedTuple):
    """Something that was said."""

    kind: Literal["direct", "indirect", "mixed"]
    places: tuple[Place, ...]
    cue: Place | None
    speaker: Mention | None
    line: int
    shares: bool = False
    """Whether its speaker is that of what was said before."""


#: A stretch in marks with fewer words, without a cue and inside a sentence, is a term or an irony.
_FEWEST_WORDS = 5


def read_said(found: Sequence[Sentence], lexicon: Lexicon) -> list[Said]:
    """What was said in the sentences of a text, in order."""
    said: list[Said] = []
    for sentence in found:
        read = attributions(sentence, lexicon)
        claimed = set(marked_pieces(read))
        for attribution in read:
            said.append(_said(attribution))
        _add_uncued(sentence, claimed, said, lexicon)
    return said


def _said(attribution: Attribution) -> Said:
    words, line = attribution.sentence.words, attribution.sentence.line
    places = tuple(_place(words, piece.first, piece.last) for piece in attribution.pieces)
    inside = [w for piece in attribution.pieces for w in words[piece.first : piece.last]]
    cue = attribution.cue
    return Said(
        kind=_kind(inside),
        places=places,
        cue=(words[cue.first].start, words[cue.last - 1].end) if cue else None,
        speaker=_mention(attribution),
        line=line,
        shares=attribution.shares,
    )


def _mention(attribution: Attribution) -> Mention | None:
    phrase = attribution.speaker
    if phrase is None:
        return None
    words = attribution.sentence.words
    return Mention(words[phrase.first].start, words[phrase.last - 1].end, phrase.form, attribution.sentence.line)


def _kind(words: Sequence[Word]) -> Literal["direct", "indirect", "mixed"]:
    marked = any(w.kinds & lx.MARKED for w in words)
    plain = any(w.kinds & (lx.LETTER | lx.NUMBER) for w in words)
    return "mixed" if marked and plain else "direct" if marked else "indirect"


def _place(words: Sequence[Word], first: int, last: int) -> Place:
    start, end = words[first], words[last - 1]
    return (start.marked.start if start.marked else start.start, end.marked.end if end.marked else end.end)


def _add_uncued(sentence: Sentence, claimed: set[int], said: list[Said], lexicon: Lexicon) -> None:
    for word in sentence.words:
        stretch = word.marked
        if stretch is None or stretch.opened in claimed:
            continue
        if stretch.continued and said and said[-1].line == sentence.line - 1:
            said[-1] = said[-1]._replace(places=(*said[-1].places, (stretch.start, stretch.end)), line=sentence.line)
        elif _stands_alone(sentence, word):
            _add_alone(sentence, stretch, said)
        elif _is_long(word):
            said.append(Said("direct", ((stretch.start, stretch.end),), None, None, sentence.line))


def _stands_alone(sentence: Sentence, word: Word) -> bool:
    return not any(w.kinds & (lx.LETTER | lx.NUMBER) for w in sentence.words)


def _is_long(word: Word) -> bool:
    return len(word.text.split()) >= _FEWEST_WORDS


def _add_alone(sentence: Sentence, stretch: Marked, said: list[Said]) -> None:
    place = (stretch.start, stretch.end)
    last = said[-1] if said else None
    if last and last.line == sentence.line and last.kind != "indirect":
        said[-1] = last._replace(places=(*last.places, place))
    else:
        shares = last is not None and sentence.line - last.line <= 1
        said.append(Said("direct", (place,), None, None, sentence.line, shares))


def sentences_of(lines: Sequence[Iterator[Sentence]]) -> list[Sentence]:
    """All sentences in order."""
    return [sentence for line in lines for sentence in line]
