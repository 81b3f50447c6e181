"""A text read sentence by sentence: what is said in it, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsstruct.annotate.quotes import lexicon as lx
from newsstruct.annotate.quotes.attributions import attributions, marked_pieces, says_who
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.resolve import People
from newsstruct.annotate.quotes.said import Said, from_attribution
from newsstruct.annotate.quotes.sources import Attribution
from newsstruct.annotate.quotes.uncued import Moment, add_uncued, guest_of, sign, without_cue
from newsstruct.annotate.quotes.words import Sentence


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
    said: list[Said] = []
    attributed = False
    guest = guest_of(people)
    for at, sentence in enumerate(people.sentences):
        moment = Moment(at, sentence, attributed, people, lexicon, guest)
        if said and sign(moment, said):
            continue
        read = attributions(sentence, lexicon)
        said.extend(_with_beginning(from_attribution(attribution, at), attribution, said) for attribution in read)
        _add_unclaimed(moment, read, said)
        if not read:
            said.extend(without_cue(moment, said))
        attributed = bool(read)
    return said


def _add_unclaimed(moment: Moment, read: Sequence[Attribution], said: list[Said]) -> None:
    """Add the words in marks of a sentence that none of its attributions has."""
    marked = [word for word in moment.sentence.words if word.kinds & lx.MARKED]
    claimed = set(marked_pieces(read)) if marked else set()
    for word in marked:
        if word.marked and word.marked.opened not in claimed:
            add_uncued(moment, word, said)


def _with_beginning(read: Said, attribution: Attribution, said: list[Said]) -> Said:
    """What was said, with what stands before it in other lines of the same marks and has no speaker yet."""
    first = attribution.sentence.words[attribution.pieces[0].first].marked if attribution.pieces else None
    before = said[-1] if said else None
    if first is None or not first.continued or before is None or before.cue or before.speaker or before.shares:
        return read
    if before.kind != "direct" or before.line != read.line - 1:
        return read
    said.pop()
    return read._replace(places=(*before.places, *read.places))
