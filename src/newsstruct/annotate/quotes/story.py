"""A text read sentence by sentence: what is said in it, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.attributions import attributions, marked_pieces, pointer, says_who
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.named import People
from newsstruct.annotate.quotes.resolve import Mention
from newsstruct.annotate.quotes.said import Said, from_attribution
from newsstruct.annotate.quotes.sources import Attribution
from newsstruct.annotate.quotes.uncued import Moment, add_uncued, guest_of, sign, without_cue
from newsstruct.annotate.quotes.words import Sentence, Word


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
            said.extend(_pointed_at(moment, said))
        attributed = bool(read)
    return said


def _add_unclaimed(moment: Moment, read: Sequence[Attribution], said: list[Said]) -> None:
    """Add the words in marks of a sentence that none of its attributions has."""
    marked = [word for word in moment.sentence.words if word.kinds & pos.MARKED]
    claimed = set(marked_pieces(read)) if marked else set()
    for word in marked:
        if word.marked and word.marked.opened not in claimed:
            add_uncued(moment, word, said)


def _pointed_at(moment: Moment, said: Sequence[Said]) -> Iterator[Said]:
    """The sentence before, where this one only tells who said it and nobody else did: "Das berichtet die Zeitung"."""
    before = moment.people.sentences[moment.at - 1] if moment.at else None
    if before is None or before.line != moment.sentence.line or moment.attributed:
        return
    if (said and said[-1].sentence >= moment.at - 1) or any(w.kinds & pos.MARKED for w in before.words):
        return
    source = pointer(moment.sentence, moment.lexicon)
    if source and source.cue and source.speaker:
        words, first = moment.sentence.words, before.words
        cue = (words[source.cue.first].start, words[source.cue.last - 1].end)
        place = (first[0].start, _without_stop(first))
        yield Said("indirect", (place,), cue, Mention(moment.at, source.speaker), moment.sentence.line, moment.at)


def _without_stop(words: Sequence[Word]) -> int:
    """Offset one past a sentence's last word."""
    return next((w.end for w in reversed(words) if w.kinds & (pos.LETTER | pos.NUMBER)), words[-1].end)


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
