"""Attribution by naming a source: "according to police", "laut Polizei", "Angaben der Polizei zufolge"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsstruct.annotate.quotes import framing
from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.clauses import Piece, content_end, opens_adverbial
from newsstruct.annotate.quotes.cues import Cue
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.phrases import Phrase, behind_bracket, may_speak, phrase_at, phrase_before
from newsstruct.annotate.quotes.words import Sentence, Word, is_unknown

_SEPARATES = pos.COMMA | pos.DASH
_VERBAL = pos.CUE | pos.AUXILIARY | pos.PRONOUN | pos.OBJECT_PRONOUN | pos.ADVERB
_CLOSES = pos.COMMA | pos.STOP | pos.MARKED | pos.COLON
#: A run of fewer words before a source is no clause: "[The water], according to Lee, rose".
_SHORTEST_CLAUSE = 3
#: A source of fewer words has no verb of its own.
_SHORTEST_WITH_VERB = 3
#: Behind a source its clause's verb stands no further away.
_VERB_REACH = 5
#: What stands between commas behind a source has no more words.
_LONGEST_APPOSITION = 25


class Attribution(NamedTuple):
    """What a sentence says that somebody said."""

    sentence: Sentence
    cue: Cue | None
    speaker: Phrase | None
    pieces: tuple[Piece, ...]
    """The words that were said."""

    shares: bool = False
    """Whether the speaker is that of the attribution before."""


def by_source(sentence: Sentence, cue: Cue, starts: Sequence[int], since: int, lexicon: Lexicon) -> Attribution | None:
    """What a sentence attributes to the source beside a cue: all of it but cue and source."""
    words = sentence.words
    if cue.frames & framing.NAMED_SOURCE and not _is_named(words, cue, lexicon):
        return None
    if cue.frames & framing.OWN_SOURCE:
        source, first, last = None, cue.first, cue.last
    elif cue.frames & framing.AFTER_SOURCE:
        source = phrase_before(words, cue.first, lexicon)
        first, last = (source.first if source else cue.first), cue.last
    else:
        source = _single_source(words, cue.last, lexicon) or phrase_at(words, cue.last, lexicon)
        if source is None and cue.last < len(words) and words[cue.last].kinds & pos.LINK:
            source = phrase_at(words, cue.last + 1, lexicon)  # French "d'après [d']anciens officiers"
        source = _with_attribute(words, source, lexicon)
        source = _in_genitive(words, source, lexicon)
        source = _up_to_verb(words, source, lexicon)
        source = _without_verb(words, source, lexicon)
        first, last = cue.first, source.last if source else cue.last
    if source is None and not cue.frames & framing.OWN_SOURCE:
        return None
    opens = first == 0 and bool(cue.frames & (framing.AFTER_SOURCE | framing.OWN_SOURCE))
    opens = opens or (lexicon.habits.no_comma_behind_source and first - since < _SHORTEST_CLAUSE and since == 0)
    last = behind_bracket(words, last)
    if not (opens or lexicon.habits.verb_second):
        last = _source_end(words, last)
    last = _behind_apposition(words, last, named=bool(cue.frames & framing.NAMED_SOURCE))
    before = _before(words, since, _before_verb(words, since, first))
    behind = _without_tail(words, _behind(words, cue.first, last, starts, lexicon, opens=opens), lexicon)
    if before and behind and words[last].kinds & pos.COMMA:
        relative = words[behind.first].kinds & pos.RELATIVE
        behind = None if relative or _is_whole(words, before, cue) else behind
    pieces = tuple(piece for piece in (before, behind) if piece)
    return Attribution(sentence, cue, source, pieces, shares=source is None)


def _is_whole(words: Sequence[Word], before: Piece, cue: Cue) -> bool:
    """Whether what stands before a source may be all that it said: no adverbial, and longer than a subject."""
    if cue.frames & framing.OWN_SOURCE or (before.first == 0 and before.last < _SHORTEST_CLAUSE):
        return False
    return not opens_adverbial(words[before.first])


def _with_attribute(words: Sequence[Word], source: Phrase | None, lexicon: Lexicon) -> Phrase | None:
    """A source without a name, with what tells which one it is: "two people familiar [with the matter]"."""
    if source is None or source.form != "nominal":
        return source
    at = source.last
    if at + 1 >= len(words) or not words[at].kinds & pos.PREPOSITION or lexicon.habits.verb_second:
        return source
    attribute = phrase_at(words, at + 1, lexicon)
    closes = attribute and (attribute.last >= len(words) or words[attribute.last].kinds & (pos.COMMA | pos.STOP))
    return source._replace(last=attribute.last) if attribute and closes else source


def _up_to_verb(words: Sequence[Word], source: Phrase | None, lexicon: Lexicon) -> Phrase | None:
    """A source with all up to the verb, where that must follow: Swedish "enligt uppgifter [till tidningen] har"."""
    if source is None or source.form == "pronoun" or not lexicon.habits.verb_second or source.last >= len(words):
        return source
    genitive = words[source.last - 1].lower.endswith("s") and words[source.last - 1].kinds & pos.CAPITAL
    if not (genitive or words[source.last].kinds & (pos.PREPOSITION | pos.DETERMINER)):
        return source
    for at in range(source.last, min(len(words), source.last + _VERB_REACH)):
        if words[at].kinds & pos.AUXILIARY:
            return source._replace(last=at)
        if not words[at].kinds & (pos.LETTER | pos.NUMBER):
            return source
    return source


def _single_source(words: Sequence[Word], at: int, lexicon: Lexicon) -> Phrase | None:
    """A single word that no subject would be: a pronoun, Danish "ifølge [hende]", or an agency, "podle [ČTK]"."""
    if at < len(words) and words[at].kinds & pos.NEVER and words[at].text.isupper():
        return Phrase(at, at + 1, "name")
    if at >= len(words) or not words[at].kinds & pos.OBJECT_PRONOUN or words[at].kinds & pos.DETERMINER:
        return None
    return Phrase(at, at + 1, "pronoun") if words[at].lower in lexicon.genders else None


def _in_genitive(words: Sequence[Word], source: Phrase | None, lexicon: Lexicon) -> Phrase | None:
    """A source up to the first word that cannot be its attribute by its ending: Polish "zdaniem eksperta | most"."""
    if source is None or not lexicon.genitive_endings:
        return source
    for at in range(source.first + 1, source.last):
        if is_unknown(words[at].kinds) and not words[at].lower.endswith(lexicon.genitive_endings):
            return source._replace(last=at)
    return source


def _without_verb(words: Sequence[Word], source: Phrase | None, lexicon: Lexicon) -> Phrase | None:
    """A source without the verb that closes it in scripts without spaces: Chinese 据警方[称]."""
    if source is None or not lexicon.habits.caseless or source.last - source.first < _SHORTEST_WITH_VERB:
        return source
    for size in (2, 1):
        verb = tuple(w.lower for w in words[source.last - size : source.last])
        if any(rest == verb[1:] for rest, _ in lexicon.cues.get(verb[0], ())):
            return source._replace(last=source.last - size)
    return source


def _is_named(words: Sequence[Word], cue: Cue, lexicon: Lexicon) -> bool:
    """Whether a preposition at a sentence's start stands before a name and a comma: French "Pour Ana López, …"."""
    source = phrase_at(words, cue.last, lexicon) if cue.first == 0 else None
    if source is None or source.last >= len(words) or not words[source.last].kinds & pos.COMMA:
        return False
    return source.form == "name" or (may_speak(words, source) and any(w.marked for w in words[source.last :]))


def _source_end(words: Sequence[Word], last: int) -> int:
    """Index one past what belongs to the source: up to the next comma."""
    while last < len(words) and not words[last].kinds & (_SEPARATES | pos.STOP | pos.MARKED | pos.COLON):
        last += 1
    return last


def _behind_apposition(words: Sequence[Word], at: int, *, named: bool) -> int:
    """Index behind what tells more of a source between two commas: "according to Lee, [who runs it], prices fell".

    That may be a name where the cue goes only with sources that are ``named``: "Pour la maire, [Ana Gil], …".
    """
    end = next((k for k in range(at + 1, min(len(words), at + _LONGEST_APPOSITION)) if words[k].kinds & _CLOSES), at)
    if end == at or not words[at].kinds & words[end].kinds & pos.COMMA:
        return at
    segment = words[at + 1 : end]
    relative = any(w.kinds & pos.RELATIVE for w in segment[:2])
    role = any(w.kinds & pos.ROLE for w in segment) and not any(w.kinds & pos.AUXILIARY for w in segment)
    name = named and all(w.kinds & (pos.CAPITAL | pos.PARTICLE) for w in segment)
    return end if relative or role or name else at


def _before(words: Sequence[Word], since: int, last: int) -> Piece | None:
    first = since
    if last > 0 and words[last - 1].kinds & pos.LETTER:
        first = max(since, next((at for at in range(last - 1, since, -1) if words[at].kinds & pos.COMMA), since))
    while first < last and words[first].kinds & (pos.CONJUNCTION | pos.COMMA):
        first += 1
    while last > first and words[last - 1].kinds & (_SEPARATES | pos.ADVERB):
        last -= 1
    return Piece(first, last) if last > first else None


def _before_verb(words: Sequence[Word], since: int, last: int) -> int:
    """Index of the comma before a verb that only goes with a source: French "…, a-t-on appris [de source sûre]"."""
    at = last
    while at > since and words[at - 1].kinds & _VERBAL:
        at -= 1
    said = at < last and any(w.kinds & pos.CUE for w in words[at:last])
    return at if said and at > since and words[at - 1].kinds & (pos.COMMA | pos.MARKED) else last


def _behind(
    words: Sequence[Word], cue_first: int, at: int, starts: Sequence[int], lexicon: Lexicon, *, opens: bool
) -> Piece | None:
    """What stands behind a source; without a comma only where that ``opens`` the sentence and its cue follows it."""
    if at < len(words) and words[at].kinds & (_SEPARATES | pos.COLON):
        at += 1
    elif at >= len(words) or not (words[at].marked or lexicon.habits.verb_second or opens):
        return None
    if at >= len(words):
        return None
    end = content_end(words, at, [-1] * len(words) if cue_first == 0 else starts)
    return Piece(at, end) if end > at and words[at].kinds & (pos.LETTER | pos.NUMBER | pos.MARKED) else None


def _without_tail(words: Sequence[Word], piece: Piece | None, lexicon: Lexicon) -> Piece | None:
    """A piece without the words at its end that only say that it is hearsay: Japanese "という"."""
    if piece:
        for tail in lexicon.content_tails:
            start = piece.last - len(tail)
            if start > piece.first and tuple(w.text for w in words[start : piece.last]) == tail:
                return Piece(piece.first, start)
    return piece
