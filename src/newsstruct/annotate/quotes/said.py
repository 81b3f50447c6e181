"""From the attributions of the sentences to what was said in a text, with places instead of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from newsstruct.annotate.quotes import lexicon as lx
from newsstruct.annotate.quotes.attributions import Attribution, announcement, attributions, introduction, label, marked_pieces, says_who
from newsstruct.annotate.quotes.contents import Piece
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.marks import Marked
from newsstruct.annotate.quotes.resolve import Mention
from newsstruct.annotate.quotes.words import Sentence, Word

Place = tuple[int, int]
Kind = Literal["direct", "indirect", "mixed"]

#: A stretch in marks with fewer words, without a cue and inside a sentence, is a term or an irony.
_FEWEST_WORDS = 5


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


def read_said(sentences: Sequence[Sentence], lexicon: Lexicon) -> list[Said]:
    """What was said in the sentences of a text, in order."""
    said: list[Said] = []
    announced: Said | None = None
    for at, sentence in enumerate(sentences):
        read = attributions(sentence, lexicon)
        said.extend(_said(attribution, at) for attribution in read)
        claimed = set(marked_pieces(read))
        for word in sentence.words:
            if word.marked and word.marked.opened not in claimed:
                _add_uncued(sentence, at, word, announced, said, lexicon)
        announced = _announced(sentence, at, read, lexicon)
    return said


def _announced(sentence: Sentence, at: int, read: Sequence[Attribution], lexicon: Lexicon) -> Said | None:
    """Who is about to speak behind a sentence; its kind is "mixed" where a colon says so."""
    coming = announcement(sentence, lexicon)
    if coming is None or (read and not sentence.words[-1].kinds & lx.COLON):
        return None
    kind: Kind = "mixed" if sentence.words[-1].kinds & lx.COLON else "indirect"
    return _said(coming, at)._replace(kind=kind)


def joined(found: Sequence[Sentence], lexicon: Lexicon) -> Iterator[Sentence]:
    """The sentences, one that only says who spoke joined to the words in marks before it: "“Really?” Lee asked."."""
    waiting: Sentence | None = None
    for sentence in found:
        if waiting and waiting.line == sentence.line and says_who(waiting, sentence, lexicon):
            waiting = Sentence(waiting.words + sentence.words, sentence.line)
            continue
        if waiting:
            yield waiting
        waiting = sentence
    if waiting:
        yield waiting


# --- with a cue -------------------------------------------------------------------------------------------


def _said(read: Attribution, at: int) -> Said:
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


# --- without one ------------------------------------------------------------------------------------------


def _add_uncued(
    sentence: Sentence, at: int, word: Word, announced: Said | None, said: list[Said], lexicon: Lexicon
) -> None:
    """Add words in marks that no cue of their sentence goes with, where they look like a quote."""
    stretch = word.marked
    assert stretch is not None  # callers hand in marked words only
    place = (stretch.start, stretch.end)
    labelled = label(sentence, lexicon)
    if stretch.continued and said:
        said[-1] = said[-1]._replace(places=(*said[-1].places, place), line=sentence.line, sentence=at)
    elif labelled:
        said.append(Said("direct", (place,), None, Mention(at, labelled), sentence.line, at))
    elif announced and announced.speaker and word is sentence.words[0] and _follows(announced, sentence):
        said.append(announced._replace(kind="direct", places=(place,), line=sentence.line, sentence=at))
    elif _stands_alone(sentence):
        _add_alone(sentence, at, stretch, said)
    elif _is_long(word) and not _is_named(sentence, word):
        leading = introduction(sentence, sentence.words.index(word), lexicon)
        said.append(Said("direct", (place,), None, Mention(at, leading) if leading else None, sentence.line, at))


def _follows(announced: Said, sentence: Sentence) -> bool:
    """Whether a sentence is what was announced: behind a colon, or alone in the announcing line."""
    return announced.kind == "mixed" or (announced.line == sentence.line and _stands_alone(sentence))


def _stands_alone(sentence: Sentence) -> bool:
    return not any(w.kinds & (lx.LETTER | lx.NUMBER) for w in sentence.words)


def _is_long(word: Word) -> bool:
    return len(word.text.split()) >= _FEWEST_WORDS


def _is_named(sentence: Sentence, word: Word) -> bool:
    """Whether words in marks are rather the name of the noun before them, or one of a list of titles."""
    at = sentence.words.index(word)
    before, behind = sentence.words[max(0, at - 1)], sentence.words[at + 1 : at + 3]
    if word.text[:1].isupper() and word.text.rstrip()[-1:] not in ",.!?…" and before.kinds & lx.LETTER:
        return True
    return len(behind) == 2 and bool(behind[0].kinds & (lx.COMMA | lx.CONJUNCTION)) and bool(behind[1].marked)


def _add_alone(sentence: Sentence, at: int, stretch: Marked, said: list[Said]) -> None:
    """Add words in marks that are a sentence of their own: they go on with what was quoted right before."""
    place = (stretch.start, stretch.end)
    for back in range(len(said) - 1, max(-1, len(said) - 4), -1):
        last = said[back]
        if last.line == sentence.line and last.sentence >= at - 1 and last.kind != "indirect":
            said[back] = last._replace(places=(*last.places, place), sentence=at)
            return
    shares = bool(said) and sentence.line - said[-1].line <= 1
    cue = said[-1].cue if shares else None
    said.append(Said("direct", (place,), cue, None, sentence.line, at, shares))
