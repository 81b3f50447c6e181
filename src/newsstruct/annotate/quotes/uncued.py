"""Words in marks that no cue of their sentence goes with: carried-over quotes, announced ones, signatures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.attributions import announcement, introduction, label
from newsstruct.annotate.quotes.clauses import Piece
from newsstruct.annotate.quotes.interviews import heading_label, signature, signing_line
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.named import People
from newsstruct.annotate.quotes.people import Name
from newsstruct.annotate.quotes.phrases import Phrase, may_speak
from newsstruct.annotate.quotes.resolve import Mention
from newsstruct.annotate.quotes.said import Kind, Place, Said, from_attribution
from newsstruct.annotate.quotes.sources import Attribution
from newsstruct.annotate.quotes.subjects import first_phrase
from newsstruct.annotate.quotes.words import Sentence, Word
from newsstruct.annotate.tokens import is_unspaced

#: A stretch in marks with fewer words, without a cue and inside a sentence, is a term or an irony.
_FEWEST_WORDS = 5
#: So many signs are as much in a script without spaces, where one of these tells a clause from a name.
_FEWEST_SIGNS = 8
_CLAUSE_SIGNS = frozenset("，。！？；")
#: Right behind a colon a sentence of fewer words is rather a title.
_FEWEST_TOLD = 3
#: The verb form that tells of reported speech stands among the first words of its sentence.
_VERB_REACH = 14
#: A quote over more lines is cut in several.
_MOST_PIECES = 100
#: In a dialogue what both say stands no further apart.
_TURN_REACH = 2
#: A longer question is rather one that the speaker answers.
_LONGEST_QUESTION = 12
#: So many quotes back somebody who has spoken is remembered.
_MEMORY = 30


class Moment(NamedTuple):
    """Where the reading of a text stands."""

    at: int
    """Index of the sentence."""

    sentence: Sentence
    attributed: bool
    """Whether the sentence before attributes something itself."""

    people: People
    lexicon: Lexicon
    guest: Mention | None = None
    """Who answers in an interview."""


def _announced(moment: Moment) -> Said | None:
    """Who the sentence before says is about to speak; its kind is "mixed" where a colon says so."""
    before = moment.people.sentences[moment.at - 1] if moment.at else None
    colon = before is not None and bool(before.words[-1].kinds & pos.COLON)
    coming = announcement(before, moment.lexicon) if before and (colon or not moment.attributed) else None
    if before is None or coming is None or coming.speaker is None:
        return None
    kind: Kind = "mixed" if colon else "indirect"
    said = from_attribution(coming, moment.at - 1)._replace(kind=kind)
    last = before.words[-1]
    return said if said.cue or not colon else said._replace(cue=(last.start, last.end))


def sign(moment: Moment, said: list[Said]) -> bool:
    """Give the quote before a signature line its speaker; whether the line is one."""
    last, sentence = said[-1], moment.sentence
    if last.kind != "direct" or last.line != sentence.line - 1 or (last.cue and not last.shares):
        return False
    signer = signing_line(sentence, moment.lexicon)
    if signer is None:
        return False
    dash = sentence.words[0]
    cue = (dash.start, dash.end) if dash.kinds & pos.DASH else None
    said[-1] = last._replace(speaker=Mention(moment.at, signer), cue=cue, shares=False, line=sentence.line)
    return True


def without_cue(moment: Moment, said: Sequence[Said]) -> Iterator[Said]:
    """A sentence that is reported speech without a cue, going on with the one before or behind a name and a colon."""
    words = moment.sentence.words
    if _goes_on(moment, said):
        yield from_attribution(
            Attribution(moment.sentence, None, None, (Piece(0, len(words)),), shares=True), moment.at
        )
    elif phrase := heading_label(moment.sentence, moment.people.known_words, moment.lexicon):
        piece = Piece(phrase.last + 1, len(words))
        read = from_attribution(Attribution(moment.sentence, None, phrase, (piece,)), moment.at)
        yield read._replace(cue=_sign_beside(moment.sentence, phrase))


def _goes_on(moment: Moment, said: Sequence[Said]) -> bool:
    """Whether a sentence goes on with reported speech, as its verb tells: German "Er sei müde."."""
    last = said[-1] if said else None
    if last is None or last.sentence != moment.at - 1 or last.line != moment.sentence.line:
        return False
    return any(w.kinds & pos.REPORTED for w in moment.sentence.words[:_VERB_REACH])


def add_uncued(moment: Moment, word: Word, said: list[Said]) -> None:
    """Add words in marks that no cue of their sentence goes with, where they look like a quote."""
    stretch, sentence = word.marked, moment.sentence
    if stretch is None:
        return
    place = (stretch.start, stretch.end)
    if stretch.continued and said and len(said[-1].places) < _MOST_PIECES:
        said[-1] = said[-1]._replace(places=(*said[-1].places, place), line=sentence.line, sentence=moment.at)
    elif named := label(sentence, moment.lexicon) or signature(sentence, moment.lexicon):
        said.append(_new(moment, place, named, cue=_sign_beside(sentence, named)))
    elif sentence.part:
        _add_turn(moment, place, said)
    elif word is sentence.words[0] and (announced := _announced(moment)) and _follows(announced, sentence):
        said.append(announced._replace(kind="direct", places=(place,), line=sentence.line, sentence=moment.at))
    elif _stands_alone(sentence):
        _add_alone(moment, place, said)
    elif (_is_long(word) or _is_told(sentence, word)) and not _is_name(sentence, word):
        said.append(_introduced(moment, word, place, said))


def _introduced(moment: Moment, word: Word, place: Place, said: Sequence[Said]) -> Said:
    """Words in marks inside a sentence: by whom it leads to them with a comma or a colon, else by who spoke before."""
    at = moment.sentence.words.index(word)
    speaker = introduction(moment.sentence, at, moment.lexicon)
    if speaker is None and said and said[-1].line == moment.sentence.line:
        return _carried_over(moment, place, said)
    before = moment.sentence.words[max(0, at - 1)]
    return _new(moment, place, speaker, (before.start, before.end) if before.kinds & pos.COLON else None)


def _new(moment: Moment, place: Place, speaker: Phrase | None, cue: Place | None = None) -> Said:
    mention = Mention(moment.at, speaker) if speaker else None
    return Said("direct", (place,), cue, mention, moment.sentence.line, moment.at)


def _sign_beside(sentence: Sentence, named: Phrase) -> Place | None:
    """The colon behind a label or the dash before a signature: "Lee[:] “We won.”", "“We won.” [—] Lee"."""
    sign = pos.DASH if sentence.words[0].marked else pos.COLON
    for word in sentence.words[1 if sentence.words[0].marked else named.last :]:
        if word.kinds & sign:
            return (word.start, word.end)
        if word.marked:
            break
    return None


def _follows(announced: Said, sentence: Sentence) -> bool:
    """Whether a sentence is what was announced: behind a colon, or alone in the announcing line."""
    return announced.kind == "mixed" or (announced.line == sentence.line and _stands_alone(sentence))


def _stands_alone(sentence: Sentence) -> bool:
    return not any(w.kinds & (pos.LETTER | pos.NUMBER) for w in sentence.words)


def _is_long(word: Word) -> bool:
    if len(word.text.split()) >= _FEWEST_WORDS:
        return True
    clause = len(word.text) >= _FEWEST_SIGNS and not _CLAUSE_SIGNS.isdisjoint(word.text)
    return clause and any(map(is_unspaced, word.text))


def _is_told(sentence: Sentence, word: Word) -> bool:
    """Whether a few words right behind a colon are a sentence, no title: "Lee shook her head: “We had no choice.”"."""
    at, inside = sentence.words.index(word), word.text.split()
    if at == 0 or not sentence.words[at - 1].kinds & pos.COLON or len(inside) < _FEWEST_TOLD:
        return False
    return inside[-1][-1] in ".!?…" and any(one[0].islower() for one in inside[1:])


def _is_name(sentence: Sentence, word: Word) -> bool:
    """Whether words in marks are rather the name of the noun before them, or one of a list of titles."""
    at = sentence.words.index(word)
    before, behind = sentence.words[max(0, at - 1)], sentence.words[at + 1 : at + 3]
    if word.text[:1].isupper() and word.text.rstrip()[-1:] not in ",.!?…" and before.kinds & pos.LETTER:
        return True
    return len(behind) == 2 and bool(behind[0].kinds & (pos.COMMA | pos.CONJUNCTION)) and bool(behind[1].marked)


# --- who goes on speaking ---------------------------------------------------------------------------------


def _add_alone(moment: Moment, place: Place, said: list[Said]) -> None:
    """Add words in marks that are a sentence of their own: they go on with what was quoted right before."""
    for back in range(len(said) - 1, max(-1, len(said) - 4), -1):
        last = said[back]
        if last.line == moment.sentence.line and last.sentence >= moment.at - 1 and last.kind != "indirect":
            said[back] = last._replace(places=(*last.places, place), sentence=moment.at)
            return
    said.append(_carried_over(moment, place, said))


def _carried_over(moment: Moment, place: Place, said: Sequence[Said]) -> Said:
    """A quote by who spoke in the line before, else by whom that line is about."""
    if said and (asked := _answered(moment, said)):
        return Said("direct", (place,), asked.cue, asked.speaker, moment.sentence.line, moment.at)
    between = said and said[-1].line == moment.sentence.line and said[-1].sentence < moment.at - 1
    if between and (subject := subject_before(moment, said)):
        return Said("direct", (place,), None, subject, moment.sentence.line, moment.at)
    if said and moment.sentence.line - said[-1].line <= 1:
        return Said("direct", (place,), said[-1].cue, None, moment.sentence.line, moment.at, shares=True)
    return Said("direct", (place,), None, subject_before(moment, said), moment.sentence.line, moment.at)


def _answered(moment: Moment, said: Sequence[Said]) -> Said | None:
    """What somebody else said before a question in the line before, who answers it now: "“Are you?” Lee asked."."""
    if len(said) < 2 or said[-1].line != moment.sentence.line - 1 or not _is_question(moment.people, said[-1]):
        return None
    asked, other = said[-1], said[-2]
    if asked.speaker is None or other.speaker is None or other.kind != "direct":
        return None
    differs = _last_word(moment.people, asked.speaker) != _last_word(moment.people, other.speaker)
    return other if differs and asked.line - other.line <= _TURN_REACH else None


def _is_question(people: People, said: Said) -> bool:
    """Whether what was said is one short question."""
    if said.kind != "direct" or len(said.places) > 1:
        return False
    words = [w for w in people.sentences[said.sentence].words if w.marked]
    return len(words) == 1 and words[0].text.rstrip()[-1:] in "?？؟" and len(words[0].text.split()) <= _LONGEST_QUESTION


def subject_before(moment: Moment, said: Sequence[Said]) -> Mention | None:
    """Whom the sentence before is about: somebody who has spoken already, else its first name."""
    at = moment.at - 1
    if at < 0 or moment.people.sentences[at].part:
        return None
    words = moment.people.sentences[at].words
    spoken = {_last_word(moment.people, s.speaker) for s in said[-_MEMORY:] if s.speaker}
    for name in reversed(moment.people.by_sentence.get(at, ())):
        if name.words[-1].lower() in spoken:
            return _mention_of(name, words)
    phrase = first_phrase(words, 0, len(words), moment.lexicon)
    habits = moment.lexicon.habits
    if phrase is None or not (phrase.form == "name" or habits.no_subject or habits.caseless):
        return None
    if habits.verb_first:
        roles = (k for k in range(phrase.first, phrase.last) if words[k].kinds & (pos.ROLE | pos.TITLE))
        phrase = phrase._replace(first=next(roles, phrase.first))
    verb = next((k for k in range(phrase.first + 1, phrase.last) if words[k].lower in moment.lexicon.cues), phrase.last)
    phrase = phrase._replace(last=verb)
    return Mention(at, phrase) if may_speak(words, phrase) else None


def _last_word(people: People, mention: Mention) -> str:
    return people.sentences[mention.sentence].words[mention.phrase.last - 1].lower


def _mention_of(name: Name, words: Sequence[Word]) -> Mention | None:
    """Where a name stands among the words of its sentence; ``None`` where it begins within one of them."""
    inside = [at for at, word in enumerate(words) if name.start <= word.start < name.end]
    return Mention(name.sentence, Phrase(inside[0], inside[-1] + 1, "name")) if inside else None


def _add_turn(moment: Moment, place: Place, said: list[Said]) -> None:
    """Add a question or an answer of an interview."""
    guest = moment.guest if moment.sentence.part == "answer" else None
    said.append(Said("direct", (place,), None, guest, moment.sentence.line, moment.at))


def guest_of(people: People) -> Mention | None:
    """Who answers in an interview: the last full name before its first question; ``None`` in any other text."""
    first = next((at for at, s in enumerate(people.sentences) if s.part in ("question", "answer")), 0)
    for at in range(first - 1, -1, -1):
        for name in reversed(people.by_sentence.get(at, ())):
            if len(name.words) > 1 and (guest := _mention_of(name, people.sentences[at].words)):
                return guest
    return None
