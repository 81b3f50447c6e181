"""Who is said to have said what in a sentence: cues, speakers and contents put together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsstruct.annotate.quotes import framing
from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.clauses import Piece, starts_clause
from newsstruct.annotate.quotes.contents import contents
from newsstruct.annotate.quotes.cues import Cue, find_cues
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.nouns import by_noun
from newsstruct.annotate.quotes.phrases import Phrase, behind_bracket, may_speak, phrase_at
from newsstruct.annotate.quotes.sources import Attribution, by_source
from newsstruct.annotate.quotes.speakers import Saying, as_start, read_saying, skip_back
from newsstruct.annotate.quotes.subjects import first_phrase
from newsstruct.annotate.quotes.verb_last import by_last_verb
from newsstruct.annotate.quotes.words import Sentence, Word, is_quoted_name, is_unknown

#: Between a conjunction and the cue of the clause that it opens stand no more words.
_SUBJECT_REACH = 9
#: A sentence that tells who said the words before it does so with its first words.
_TAIL_REACH = 14
#: What stands between a word for the sentence before and a verb: Spanish "así [lo ha] dicho".
_BEFORE_POINTING = pos.OBJECT_PRONOUN | pos.AUXILIARY
_VERBAL = framing.CLAUSE | framing.THAT | framing.BESIDE_MARKS | framing.INFINITIVE | framing.OBJECT | framing.TAIL


class _Reading(NamedTuple):
    """A sentence while its cues are read."""

    sentence: Sentence
    starts: Sequence[int]
    lexicon: Lexicon
    known: dict[tuple[int, int], Attribution | None]
    """Cue's first word and the first word that it may take -> what it attributes; strong and weak ones share it."""

    taken: list[tuple[int, int]]
    """The runs of words that the attributions found so far have."""


def attributions(sentence: Sentence, lexicon: Lexicon) -> list[Attribution]:
    """The attributions of a sentence, in the order of their cues; no word belongs to two contents."""
    words = sentence.words
    cues = list(find_cues(words, lexicon))
    if not cues:
        return []
    if lexicon.habits.declined_names and _points_back(words, cues[0], lexicon):
        return []
    starts = clause_breaks(words, cues, lexicon)
    reading = _Reading(sentence, starts, lexicon, {}, [])
    whole = _of_whole_sentence(reading, cues)
    if whole:
        return [whole]
    found: list[Attribution] = []
    for strong in (True, False):
        for cue in cues if len(found) < len(cues) else ():
            _read_cue(reading, cue, found, strong)
    found.sort(key=_order)
    return found + list(_left_over(sentence, cues, found, lexicon))


def _is_label(words: Sequence[Word], cue: Cue) -> bool:
    """Whether a cue that opens a sentence is its label, before a colon: "Note: …"."""
    return cue.last < len(words) and bool(words[cue.last].kinds & pos.COLON)


def _order(read: Attribution) -> int:
    return read.cue.first if read.cue else 0


def _read_cue(reading: _Reading, cue: Cue, found: list[Attribution], strong: bool) -> None:
    """Add the attribution of a cue, where no other one has its words; strong ones are read before weak ones."""
    words, lexicon = reading.sentence.words, reading.lexicon
    since, limit = 0, len(words)
    for first, last in reading.taken:
        if first <= cue.first < last:
            return
        if last <= cue.first:
            since = max(since, last)
        else:
            limit = min(limit, first)
    if cue.first == 0 and words[0].kinds & pos.CAPITAL and _is_label(words, cue):
        return
    read_now = _attribution(reading, cue, since)
    if read_now and read_now.pieces and _is_strong(words, read_now, lexicon) == strong:
        pieces = _up_to(read_now.pieces, limit)
        if pieces:
            before = [read for read in found if _order(read) < cue.first]
            read_now = read_now if pieces is read_now.pieces else read_now._replace(pieces=pieces)
            found.append(_with_shared_speaker(read_now, sorted(before, key=_order), lexicon))
            reading.taken.extend(_parts(found[-1]))


def _up_to(pieces: tuple[Piece, ...], limit: int) -> tuple[Piece, ...]:
    """What stands of pieces before an index."""
    if pieces[-1].last <= limit:
        return pieces
    return tuple([Piece(p.first, min(p.last, limit)) for p in pieces if p.first < limit])


def _parts(read: Attribution) -> Iterator[tuple[int, int]]:
    """The runs of words that an attribution takes: contents, cue and speaker."""
    yield from read.pieces
    if read.cue:
        yield read.cue.first, read.cue.last
    if read.speaker:
        yield read.speaker.first, read.speaker.last


def _is_strong(words: Sequence[Word], read: Attribution, lexicon: Lexicon) -> bool:
    """Whether an attribution reports a clause or words in marks, and does not only name what was said."""
    cue = read.cue
    if cue is None or not cue.frames & (framing.OBJECT | framing.NOUN):
        return True
    if not cue.frames & (framing.CLAUSE | framing.THAT):
        return False
    piece = read.pieces[0]
    first = words[piece.first]
    opens = pos.COMPLEMENTISER | pos.QUESTION | pos.PRONOUN | pos.INFINITIVE_MARK
    return (
        bool(first.marked or first.kinds & opens) or piece.last <= cue.first or _is_clause(words, piece.first, lexicon)
    )


def _is_clause(words: Sequence[Word], first: int, lexicon: Lexicon) -> bool:
    """Whether a noun phrase with a verb behind it stands at an index: "shows [most voters say]"."""
    subject = phrase_at(words, first, lexicon)
    if subject is None or subject.last >= len(words):
        return False
    verb = words[subject.last]
    return bool(verb.kinds & pos.AUXILIARY) or verb.lower in lexicon.cues


def _with_shared_speaker(read: Attribution, before: Sequence[Attribution], lexicon: Lexicon) -> Attribution:
    """An attribution whose verb has no subject of its own, with that of the clause before: ", adding that"."""
    if not read.shares or read.cue is None:
        return read
    if before and before[-1].speaker:
        return read._replace(speaker=before[-1].speaker, shares=False)
    if read.cue.frames & framing.OWN_SOURCE:
        return read
    subject = _subject_beside(read, read.cue, lexicon)
    return read._replace(speaker=subject, shares=subject is None)


def _subject_beside(read: Attribution, cue: Cue, lexicon: Lexicon) -> Phrase | None:
    """The subject of the sentence: before a cue, or behind what a participle at the start reports."""
    words = read.sentence.words
    if cue.first:
        subject = first_phrase(words, 0, cue.first, lexicon)
        inside = subject and any(p.first <= subject.first < p.last <= cue.first for p in read.pieces)
        return None if inside else subject
    subject = first_phrase(words, read.pieces[-1].last if read.pieces else cue.last, len(words), lexicon)
    if subject is None:
        return None
    verbs = (at for at in range(subject.first + 1, subject.last) if words[at].lower in lexicon.cues)
    return subject._replace(last=next(verbs, subject.last))


def _left_over(
    sentence: Sentence, cues: Sequence[Cue], found: list[Attribution], lexicon: Lexicon
) -> Iterator[Attribution]:
    """Words in marks at the sentence's start, or behind a comma or colon, that a cue further away goes with."""
    words = sentence.words
    marked = [at for at, word in enumerate(words) if word.kinds & pos.MARKED]
    if not marked:
        return
    claimed = {at for read in found for piece in read.pieces for at in range(*piece)}
    used = {read.cue for read in found}
    for at in marked:
        if at in claimed:
            continue
        cue = _distant_cue(words, at, [c for c in cues if c not in used and c.frames & framing.BESIDE_MARKS])
        if cue:
            saying = read_saying(words, cue, lexicon)
            read = Attribution(sentence, cue, saying.speaker, (Piece(at, at + 1),), saying.shares)
            yield _with_shared_speaker(read, found, lexicon)
        elif found and at > 0 and words[at - 1].kinds & pos.COMMA and words[found[-1].pieces[-1].first].marked:
            found[-1] = found[-1]._replace(pieces=(*found[-1].pieces, Piece(at, at + 1)))
        elif found and at > 0 and words[at - 1].kinds & pos.COLON:
            yield found[-1]._replace(pieces=(Piece(at, at + 1),))


def _distant_cue(words: Sequence[Word], at: int, cues: Sequence[Cue]) -> Cue | None:
    before = [c for c in cues if c.last <= at]
    behind = [c for c in cues if c.first > at]
    if at > 0 and words[at - 1].kinds & (pos.COMMA | pos.COLON) and before:
        return before[-1]
    if behind and behind[0].first == at + 1 and at > 0 and words[at - 1].kinds & pos.PARTIAL_LEAD:
        return behind[0]
    return behind[0] if behind and not any(w.kinds & pos.LETTER for w in words[:at]) else None


def announcement(sentence: Sentence, lexicon: Lexicon) -> Attribution | None:
    """Who is about to speak behind a sentence: "Lee released this statement:", "Lee agreed."."""
    words = sentence.words
    cues = [c for c in find_cues(words, lexicon) if c.frames & framing.BESIDE_MARKS]
    if not cues and not words[-1].kinds & pos.COLON:
        return None
    if not cues:
        phrase = first_phrase(words, 0, len(words) - 1, lexicon)
        speaks = phrase is not None and may_speak(words, phrase)
        return Attribution(sentence, None, phrase if speaks else None, (), shares=not speaks)
    cue = next((c for c in reversed(cues) if c.frames & framing.CLAUSE), cues[-1])
    saying = read_saying(words, cue, lexicon)
    read = Attribution(sentence, cue, saying.speaker, (), saying.shares)
    return _with_shared_speaker(read, (), lexicon)


def introduction(sentence: Sentence, at: int, lexicon: Lexicon) -> Phrase | None:
    """Whom a sentence is about that leads to words in marks without a verb of saying: "Lee issued a statement, “…”"."""
    words = sentence.words
    if at == 0 or not words[at - 1].kinds & (pos.COMMA | pos.COLON) or at < len(words) - 2:
        return None
    phrase = first_phrase(words, 0, at - 1, lexicon)
    return phrase if phrase and may_speak(words, phrase) else None


def says_who(marked: Sentence, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a sentence tells who said the words in marks that the one before it ends with."""
    stretch, words = marked.words[-1], sentence.words
    if not stretch.marked or words[0].marked or (len(marked.words) > 1 and marked.words[-2].kinds & pos.COLON):
        return False
    reach = _TAIL_REACH * 3 if lexicon.habits.caseless else _TAIL_REACH
    cues = find_cues((stretch, *words[:reach]), lexicon)
    cue = Cue(cues[0].first - 1, cues[0].last - 1, cues[0].frames) if cues else None
    if cue is None or not cue.frames & framing.BESIDE_MARKS:
        return False
    saying = read_saying(words, cue, lexicon)
    if saying.first != 0 or saying.speaker is None:
        return False
    if lexicon.habits.inverts and saying.speaker.last <= cue.first and stretch.text.rstrip()[-1:] == ".":
        return False  # « On ne l'entendait jamais. » [Elle ajoute …]
    if len(marked.words) > 1 and any(w.kinds & (pos.COLON | pos.MARKED) for w in words[saying.last : saying.last + 2]):
        return False
    if lexicon.habits.comma_before_clause and lexicon.habits.caseless:
        return True
    return stretch.text.rstrip()[-1:] in "?!？！" or not attributions(sentence, lexicon)


def label(sentence: Sentence, lexicon: Lexicon) -> Phrase | None:
    """The name that a sentence begins with before a colon and words in marks: "Lee: “We won.”"."""
    words = sentence.words
    phrase = phrase_at(words, 0, lexicon)
    if phrase is None:
        return None
    at = behind_bracket(words, phrase.last)
    if at + 1 >= len(words) or not may_speak(words, phrase):
        return None
    return phrase if words[at].kinds & pos.COLON and words[at + 1].marked else None


def _of_whole_sentence(reading: _Reading, cues: Sequence[Cue]) -> Attribution | None:
    """The attribution at a sentence's end that all before it goes with, other cues included: "…, officials said"."""
    words, cue, lexicon = reading.sentence.words, cues[-1], reading.lexicon
    if len(cues) < 2 or not cue.frames & (framing.CLAUSE | framing.BEFORE_SOURCE) or cue.frames & framing.PARTICIPLE:
        return None
    if any(w.marked and not w.text.lstrip()[:1].islower() for w in words[: cue.first]):
        return None
    read = _attribution(reading, cue, 0)
    if read is None or len(read.pieces) != 1 or read.pieces[0].last > cue.first or _is_aside(words, cue, lexicon):
        return None
    piece = read.pieces[0]
    closes = words[piece.last].kinds & pos.COMMA or words[piece.last - 1].marked
    trails = any(_opens_relative(words, at) for at in range(cues[0].last, piece.last))
    return read if closes and piece.first <= 1 and not trails else None


def _opens_relative(words: Sequence[Word], at: int) -> bool:
    """Whether a relative clause sets in behind a comma: all that follows is said of one thing only."""
    return bool(words[at].kinds & pos.RELATIVE) and bool(words[at - 1].kinds & pos.COMMA)


def _attribution(reading: _Reading, cue: Cue, since: int) -> Attribution | None:
    """What a cue attributes of the words from an index on."""
    key = (cue.first, since)
    if key not in reading.known:
        reading.known[key] = _read_attribution(reading.sentence, cue, reading.starts, since, reading.lexicon)
    return reading.known[key]


def _read_attribution(
    sentence: Sentence, cue: Cue, starts: Sequence[int], since: int, lexicon: Lexicon
) -> Attribution | None:
    words = sentence.words
    if cue.frames & (framing.BEFORE_SOURCE | framing.AFTER_SOURCE | framing.OWN_SOURCE):
        return by_source(sentence, cue, starts, since, lexicon)
    if cue.frames & framing.NOUN and not cue.frames & _VERBAL:
        return by_noun(sentence, cue, lexicon)
    if not cue.frames & _VERBAL or (cue.frames & framing.TAIL and not _is_tail(words, cue, lexicon)):
        return None
    if lexicon.habits.verb_second and _points_back(words, cue, lexicon):
        return None
    if lexicon.habits.verb_last:
        return by_last_verb(sentence, cue, since, lexicon)
    saying = _with_as(words, read_saying(words, cue, lexicon), lexicon)
    pieces = contents(words, saying, starts, since, lexicon)
    return Attribution(sentence, cue, saying.speaker, tuple(pieces), saying.shares)


def pointer(sentence: Sentence, lexicon: Lexicon) -> Attribution | None:
    """Who is said to have said the sentence before: German "Das berichtet [die Zeitung]"."""
    words = sentence.words
    if _pointer_size(words, lexicon) == 0:
        return None
    cue = next((cue for cue in find_cues(words, lexicon) if not cue.frames & framing.AS), None)
    if cue is None or not cue.frames & framing.CLAUSE or not _points_back(words, cue, lexicon):
        return None
    source = _source_behind(words, cue, lexicon)
    return Attribution(sentence, cue, source, ()) if source and may_speak(words, source) else None


def _source_behind(words: Sequence[Word], cue: Cue, lexicon: Lexicon) -> Phrase | None:
    """Who stands behind a verb, or is the place where it was said: Russian "сообщили в [полиции]"."""
    if cue.frames & framing.IN_SOURCE:
        return read_saying(words, cue, lexicon).speaker
    if lexicon.habits.quoted_names and cue.last < len(words) and is_quoted_name(words[cue.last]):
        return Phrase(cue.last, cue.last + 1, "name")
    return phrase_at(words, cue.last, lexicon)


def _pointer_size(words: Sequence[Word], lexicon: Lexicon) -> int:
    """Of how many words what stands for the sentence before is: German "das", Russian "об этом"; 0 without any."""
    if not lexicon.pointers:
        return 0
    two = f"{words[0].lower} {words[1].lower}" if len(words) > 1 else ""
    return 2 if two in lexicon.pointers else int(words[0].lower in lexicon.pointers)


def _points_back(words: Sequence[Word], cue: Cue, lexicon: Lexicon) -> bool:
    """Whether a sentence only tells who said the one before: Danish "Det skriver avisen", German "Das sagte Holt"."""
    size = _pointer_size(words, lexicon)
    if size == 0 or any(not w.kinds & _BEFORE_POINTING for w in words[size : cue.first]):
        return False
    source = _source_behind(words, cue, lexicon)
    said = pos.MARKED | pos.COLON | pos.COMPLEMENTISER
    return source is not None and not any(w.kinds & said for w in words[max(cue.last, source.last) :])


def _is_aside(words: Sequence[Word], cue: Cue, lexicon: Lexicon) -> bool:
    if not cue.frames & framing.CLAUSE:
        return False
    return _with_as(words, read_saying(words, cue, lexicon), lexicon).parenthetical


def _with_as(words: Sequence[Word], saying: Saying, lexicon: Lexicon) -> Saying:
    """The clause with the "as" before it: "as Lee put it"."""
    if not saying.cue.frames & (framing.CLAUSE | framing.THAT):
        return saying
    at = as_start(words, saying.first, lexicon)
    opens = at is not None and (at == 0 or not words[at - 1].kinds & (pos.LETTER | pos.NUMBER))
    if at is not None and (opens or (at == 1 and words[0].kinds & pos.CONJUNCTION)):
        relative = saying.first - at > 1 and words[at].kinds & pos.PREPOSITION
        frames = saying.cue.frames | (framing.TAIL if relative else 0)
        return saying._replace(cue=saying.cue._replace(frames=frames), first=at, parenthetical=True)
    return (lexicon.habits.declined_names and _behind_recipient(words, saying, lexicon)) or saying


def _behind_recipient(words: Sequence[Word], saying: Saying, lexicon: Lexicon) -> Saying | None:
    """An aside where who was told stands before the verb, and who says so behind it: "jak ČTK řekl [Jan Novák]"."""
    cue, at = saying.cue, saying.cue.first - 1
    while at > 0 and words[at].kinds & (pos.CAPITAL | pos.OBJECT_PRONOUN):
        at -= 1
    start = as_start(words, at + 1, lexicon)
    if start is None or at + 1 == cue.first or (start and words[start - 1].kinds & (pos.LETTER | pos.NUMBER)):
        return None
    speaker = phrase_at(words, cue.last, lexicon)
    if speaker is None or not may_speak(words, speaker):
        return None
    return saying._replace(speaker=speaker, first=start, last=speaker.last, shares=False, parenthetical=True)


def _is_tail(words: Sequence[Word], cue: Cue, lexicon: Lexicon) -> bool:
    """Whether a word such as German "so" stands behind what was said and before its speaker."""
    if cue.first == 0 or not words[cue.first - 1].kinds & (pos.COMMA | pos.MARKED | pos.DASH):
        return False
    speaker = phrase_at(words, cue.last, lexicon)
    return speaker is not None and (
        speaker.last >= len(words)
        or not words[speaker.last].kinds & pos.LETTER
        or bool(words[speaker.last].kinds & (pos.PREPOSITION | pos.TIME | pos.ADVERB))
    )


def clause_breaks(words: Sequence[Word], cues: Sequence[Cue], lexicon: Lexicon) -> list[int]:
    """For each word, the index of the cue whose reporting clause begins there, behind what was said before; or -1."""
    breaks = [-1] * len(words)
    for cue in cues:
        at = _break_before(words, cue, lexicon)
        if at is not None:
            breaks[at] = cue.first
    return breaks


def _break_before(words: Sequence[Word], cue: Cue, lexicon: Lexicon) -> int | None:
    """Index of the comma or conjunction with which the clause of a cue sets in."""
    opens_phrase = cue.frames & (framing.PARTICIPLE | framing.BEFORE_SOURCE)
    if opens_phrase and cue.first > 0 and _ends_in_comma(words[cue.first - 1]):
        return cue.first - 1 if words[cue.first - 1].kinds & pos.COMMA else cue.first
    if not cue.frames & _VERBAL:
        return None
    names = not cue.frames & (_VERBAL & ~framing.OBJECT)
    for at in range(cue.first - 1, max(0, cue.first - _SUBJECT_REACH), -1):
        kinds = words[at].kinds
        if kinds & pos.COMMA and (_leads_to_marks(words, cue) or _opens_clause(words, at + 1, cue, lexicon)):
            return at
        if kinds & pos.CONJUNCTION or (kinds & pos.SUBORDINATOR and words[at - 1].kinds & pos.COMMA):
            if names and (_is_noun_alone(words, at + 1, cue) or not _is_subject(words, at + 1, cue, lexicon)):
                return None
            return at - 1 if words[at - 1].kinds & pos.COMMA else at
        if kinds & (pos.COMMA | pos.COMPLEMENTISER | pos.RELATIVE | pos.MARKED | pos.STOP | pos.COLON):
            return None
    return None


def _ends_in_comma(word: Word) -> bool:
    return bool(word.kinds & pos.COMMA) or (bool(word.marked) and word.text.rstrip()[-1:] == ",")


def _is_subject(words: Sequence[Word], first: int, cue: Cue, lexicon: Lexicon) -> bool:
    """Whether nothing or a noun phrase stands between an index and a cue."""
    end = skip_back(words, cue.first)
    if first >= end:
        return True
    subject = phrase_at(words, first, lexicon)
    return subject is not None and subject.last == end


def _is_noun_alone(words: Sequence[Word], first: int, cue: Cue) -> bool:
    """Whether nothing but a plain word stands between a conjunction and a cue: "aides or advisers would dismiss"."""
    return skip_back(words, cue.first) == first + 1 and is_unknown(words[first].kinds)


def _opens_clause(words: Sequence[Word], first: int, cue: Cue, lexicon: Lexicon) -> bool:
    """Whether a cue and its subject are a clause of their own that goes on with "that": ", Lee said that"."""
    if not cue.frames & (framing.CLAUSE | framing.OBJECT | framing.RECIPIENT) or cue.last >= len(words):
        return False
    if not words[cue.last].kinds & pos.COMPLEMENTISER and not (
        lexicon.habits.bare_clauses and starts_clause(words, cue.last)
    ):
        return False
    return first < skip_back(words, cue.first) and _is_subject(words, first, cue, lexicon)


def _leads_to_marks(words: Sequence[Word], cue: Cue) -> bool:
    """Whether words in marks follow a cue, with a comma or a colon between."""
    behind = words[cue.last : cue.last + 2]
    return len(behind) == 2 and bool(behind[0].kinds & (pos.COMMA | pos.COLON)) and bool(behind[1].marked)


def marked_pieces(found: Sequence[Attribution]) -> Iterator[int]:
    """Offsets of the marked stretches that the attributions of a sentence contain."""
    for attribution in found:
        for piece in attribution.pieces:
            for word in attribution.sentence.words[piece.first : piece.last]:
                if word.marked:
                    yield word.marked.opened
