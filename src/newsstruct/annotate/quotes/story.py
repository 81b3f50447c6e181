"""A text read sentence by sentence: what is said in it, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.attributions import attributions, marked_pieces, pointer, says_who
from newsstruct.annotate.quotes.cues import Cue
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.named import People
from newsstruct.annotate.quotes.resolve import Mention
from newsstruct.annotate.quotes.said import Place, Said, from_attribution
from newsstruct.annotate.quotes.sources import Attribution
from newsstruct.annotate.quotes.uncued import Moment, add_uncued, guest_of, sign, subject_before, without_cue
from newsstruct.annotate.quotes.verb_last import by_quotative
from newsstruct.annotate.quotes.words import Sentence, Word

#: So many sentences back the speaker of a verb without a subject is looked for.
_SPOKE_LATELY = 4


#: A sentence that an ordinal has cut has no more words before that.
_LONGEST_CUT = 100


def joined(found: Sequence[Sentence], lexicon: Lexicon) -> Iterator[Sentence]:
    """The sentences, those joined that a mark in them has cut.

    One that only says who spoke belongs to the words in marks before it: "“Really?” Lee asked."; the full stop of
    an ordinal ends none: "am 3. Mai".
    """
    waiting: Sentence | None = None
    for sentence in found:
        if waiting and waiting.line == sentence.line and _belongs(waiting, sentence, lexicon):
            waiting = waiting._replace(words=waiting.words + sentence.words)
            continue
        if waiting:
            yield waiting
        waiting = sentence
    if waiting:
        yield waiting


def _belongs(before: Sentence, sentence: Sentence, lexicon: Lexicon) -> bool:
    return _is_cut_at_ordinal(before.words, sentence.words, lexicon) or says_who(before, sentence, lexicon)


def _is_cut_at_ordinal(before: Sequence[Word], words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether a full stop between two sentences makes an ordinal of a number: "am 3. | Mai", "in der 2. | Liga"."""
    if before[-1].text != "." or len(before) < 2 or not before[-2].kinds & pos.NUMBER or len(before) > _LONGEST_CUT:
        return False
    if words[0].kinds & pos.TIME:
        return True
    led = len(before) > 2 and before[-3].kinds & (pos.PREPOSITION | pos.DETERMINER) and len(before[-2].text) <= 2
    return bool(led) and lexicon.habits.nouns_capital


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
        for attribution in read:
            item = from_attribution(attribution, at)
            if item.shares and item.speaker is None:
                item = _with_subject(moment, item, said)
            said.append(_with_beginning(item, attribution, said))
        if lexicon.needs_quotative:
            claimed = set(marked_pieces(read))
            found = [
                quoted for quoted in by_quotative(sentence, lexicon) if claimed.isdisjoint(marked_pieces([quoted]))
            ]
            said.extend(from_attribution(attribution, at) for attribution in found)
            read = [*read, *found]
        _add_unclaimed(moment, read, said)
        if not read:
            said.extend(without_cue(moment, said))
            said.extend(_pointed_at(moment, said) if not _named_by_pointer(moment, said) else ())
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
        first = before.words
        cue = _place(moment.sentence, source.cue)
        place = (first[0].start, _without_stop(first))
        yield Said("indirect", (place,), cue, Mention(moment.at, source.speaker), moment.sentence.line, moment.at)


def _named_by_pointer(moment: Moment, said: list[Said]) -> bool:
    """Give words in marks their speaker where this sentence tells who said them: Spanish "“…”. Así lo dijo Gil"."""
    last = said[-1] if said else None
    if last is None or last.cue or last.speaker or last.sentence != moment.at - 1:
        return False
    source = pointer(moment.sentence, moment.lexicon)
    if source is None or source.cue is None or source.speaker is None:
        return False
    said[-1] = last._replace(cue=_place(moment.sentence, source.cue), speaker=Mention(moment.at, source.speaker))
    return True


def _place(sentence: Sentence, cue: Cue) -> Place:
    return sentence.words[cue.first].start, sentence.words[cue.last - 1].end


def _without_stop(words: Sequence[Word]) -> int:
    """Offset one past a sentence's last word."""
    return next((w.end for w in reversed(words) if w.kinds & (pos.LETTER | pos.NUMBER)), words[-1].end)


def _with_subject(moment: Moment, item: Said, said: Sequence[Said]) -> Said:
    """What was said with a verb without a subject, by whom the sentence before is about where nobody spoke lately."""
    if _has_more(moment.sentence, item):
        return item
    if any(s.speaker and s.sentence >= moment.at - _SPOKE_LATELY for s in said[-_SPOKE_LATELY:]):
        return item
    subject = subject_before(moment, said)
    return item._replace(speaker=subject, shares=False) if subject else item


def _has_more(sentence: Sentence, item: Said) -> bool:
    """Whether more than words in marks and an auxiliary stands before a verb of saying: its subject may be there."""
    before = (w for w in sentence.words if item.cue and w.end <= item.cue[0])
    return any(w.kinds & pos.LETTER and not w.kinds & (pos.AUXILIARY | pos.ADVERB | pos.OBJECT_PRONOUN) for w in before)


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
