"""Words that attribute: verbs of saying, nouns such as "claim", prepositions such as "according to"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsstruct.annotate.quotes import framing
from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.lexicon import Lexicon, cues_behind_prefix
from newsstruct.annotate.quotes.phrases import Phrase, is_in_compound, may_speak, phrase_at, phrase_before
from newsstruct.annotate.quotes.words import Word, is_possessive, is_unknown

#: In the midst of speech only a full name tells a verb behind a comma.
_FULL_NAME = 2
#: What a subject behind a verb begins with: "demurred [Lee]", "demurred [the mayor]".
_OPENS_NAME = pos.CAPITAL | pos.ROLE | pos.TITLE | pos.DETERMINER
_SHOWS_NAME = pos.CAPITAL | pos.ROLE | pos.TITLE
#: A separable verb's particle stands no further away.
_PARTICLE_REACH = 25


class Cue(NamedTuple):
    """A cue in a sentence."""

    first: int
    """Index of its first word."""

    last: int
    """Index one past its last word."""

    frames: int
    """How it goes with what it attributes: flags of `newsstruct.annotate.quotes.framing`."""


def find_cues(words: Sequence[Word], lexicon: Lexicon) -> list[Cue]:
    """The cues of a sentence in order; none overlaps another."""
    known = list(_known_cues(words, lexicon))
    if not [w for w in words if w.kinds & pos.MARKED]:
        return known
    taken = {at for cue in known for at in range(cue.first, cue.last)}
    unknown = (Cue(at, at + 1, framing.BESIDE_MARKS) for at in _unknown_verbs(words, lexicon) if at not in taken)
    return sorted((*known, *unknown))


def _known_cues(words: Sequence[Word], lexicon: Lexicon) -> Iterator[Cue]:
    behind = 0
    for at in [at for at, word in enumerate(words) if word.kinds & pos.CUE]:
        cue = _cue_at(words, at, lexicon) if at >= behind else None
        if cue:
            yield cue
            behind = cue.last


def _cue_at(words: Sequence[Word], at: int, lexicon: Lexicon) -> Cue | None:
    if words[at].kinds & pos.SOURCE_PREPOSITION and _names_source(words, at):
        return Cue(at, at + 1, framing.BEFORE_SOURCE)
    if words[at].kinds & pos.CAPITAL and not lexicon.habits.nouns_capital and _is_name_part(words, at):
        return None
    caseless = lexicon.habits.caseless
    for rest, frames in lexicon.cues.get(words[at].lower) or cues_behind_prefix(words[at].lower, lexicon):
        last = at + 1 + len(rest)
        if len(rest) == 0 or tuple([w.lower for w in words[at + 1 : last]]) == rest:
            frames = _fitting(words, at, last, frames, lexicon)
            if frames and not (caseless and last == at + 1 and _is_part_of_word(words, at, frames, lexicon)):
                return Cue(at, last, frames)
    return None


def _is_part_of_word(words: Sequence[Word], at: int, frames: int, lexicon: Lexicon) -> bool:
    """Whether a single sign of a script without spaces is part of a longer word: 「数[据]」."""
    if len(words[at].text) > 1 or words[at].text.isascii():
        return False
    if words[at].text in lexicon.compound_signs and not frames & framing.BEFORE_SOURCE:
        letter = at + 1 < len(words) and words[at + 1].kinds & pos.LETTER
        return bool(letter) and is_in_compound(words, at, lexicon)
    if frames & framing.BEFORE_SOURCE:
        return at > 0 and bool(words[at - 1].kinds & pos.LETTER)
    return at + 1 < len(words) and bool(words[at + 1].kinds & pos.LETTER)


def _names_source(words: Sequence[Word], at: int) -> bool:
    """Whether a noun such as "Angaben" follows a preposition within a few words: "nach [ersten] Angaben"."""
    for word in words[at + 1 : at + 5]:
        if word.kinds & pos.SOURCE_NOUN:
            return True
        if not word.kinds & pos.LETTER or word.kinds & (pos.AUXILIARY | pos.PREPOSITION):
            return False
    return False


def _is_name_part(words: Sequence[Word], at: int) -> bool:
    """Whether a verb's form is a name here: "the Washington [Post]", "Ian [Read] said"."""
    if at > 0 and words[at - 1].kinds & pos.CAPITAL:
        return not words[at - 1].kinds & pos.PRONOUN
    return (
        at + 1 < len(words)
        and bool(words[at + 1].kinds & pos.CAPITAL)
        and at > 0
        and bool(words[at - 1].kinds & pos.LETTER)
    )


def _fitting(words: Sequence[Word], at: int, last: int, frames: int, lexicon: Lexicon) -> int:
    """The frames that the words around leave to a cue."""
    if frames & framing.SEPARABLE and not _has_particle(words, last, lexicon.separable[words[at].lower]):
        frames &= ~framing.SEPARABLE
    elif frames & framing.SEPARABLE:
        frames |= framing.CLAUSE | framing.THAT | framing.BESIDE_MARKS | framing.INFINITIVE
    if frames & framing.AMBIGUOUS and _is_noun(words, at):
        return frames & framing.NOUN
    return frames & ~(framing.AMBIGUOUS | framing.NOUN) or frames & framing.NOUN


def _has_particle(words: Sequence[Word], start: int, particles: frozenset[str]) -> bool:
    for at in range(start, min(len(words), start + _PARTICLE_REACH)):
        if words[at].lower in particles and _ends_clause(words, at + 1):
            return True
        if words[at].kinds & (pos.STOP | pos.COLON | pos.COMPLEMENTISER):
            return False
    return False


def _ends_clause(words: Sequence[Word], at: int) -> bool:
    return (
        at >= len(words)
        or not words[at].kinds & pos.LETTER
        or bool(words[at].kinds & (pos.CONJUNCTION | pos.COMPLEMENTISER))
    )


def _is_noun(words: Sequence[Word], at: int) -> bool:
    """Whether a form that may be noun or verb is a noun here: behind an article, a preposition or a genitive."""
    if at == 0:
        return False
    before = words[at - 1]
    if before.kinds & (pos.DETERMINER | pos.PREPOSITION) or is_possessive(before):
        return not before.kinds & pos.PRONOUN or bool(before.kinds & pos.POSSESSIVE)
    if before.kinds & (pos.PRONOUN | pos.ROLE | pos.ADVERB | pos.AUXILIARY | pos.RELATIVE | pos.INFINITIVE_MARK):
        return False
    return before.kinds & pos.CAPITAL == 0 and at > 1 and bool(words[at - 2].kinds & (pos.DETERMINER | pos.PREPOSITION))


# --- verbs that no table has ------------------------------------------------------------------------------


def _unknown_verbs(words: Sequence[Word], lexicon: Lexicon) -> Iterator[int]:
    """Words that by their place beside words in marks can only be a verb of saying: "“No,” Lee [demurred]"."""
    for at, word in enumerate(words):
        if word.marked:
            yield from _verb_before_marks(words, at, lexicon)
            yield from _verb_behind_marks(words, at, lexicon)


def _verb_before_marks(words: Sequence[Word], at: int, lexicon: Lexicon) -> Iterator[int]:
    if at < 3 or not words[at - 1].kinds & (pos.COLON | pos.COMMA) or not is_plain(words[at - 2]):
        return
    subject = phrase_before(words, at - 2, lexicon)
    if subject and subject.form in ("name", "pronoun") and _opens_clause(words, subject.first):
        yield at - 2


def _opens_clause(words: Sequence[Word], at: int) -> bool:
    return at == 0 or not words[at - 1].kinds & pos.LETTER or bool(words[at - 1].kinds & pos.CONJUNCTION)


def _closes(words: Sequence[Word], subject: Phrase | None, lexicon: Lexicon) -> bool:
    """Whether no verb follows a phrase, so that the word before it may be its verb: "“No,” demurred Lee"."""
    if subject is None or subject.last >= len(words):
        return subject is not None
    behind = words[subject.last]
    return not is_plain(behind) and behind.lower not in lexicon.cues and not behind.kinds & pos.AUXILIARY


def _verb_behind_marks(words: Sequence[Word], at: int, lexicon: Lexicon) -> Iterator[int]:
    behind = at + 1
    if behind < len(words) and words[behind].kinds & (pos.COMMA | pos.DASH):
        behind += 1 + (behind + 1 < len(words) and bool(words[behind + 1].kinds & pos.DASH))
    elif words[at].text.rstrip()[-1:] != ",":
        return
    if behind + 1 < len(words) and is_plain(words[behind]) and _names_soon(words, behind + 1):
        subject = phrase_at(words, behind + 1, lexicon)
        if subject and may_speak(words, subject) and _closes(words, subject, lexicon):
            yield behind
        return
    subject = phrase_at(words, behind, lexicon)
    if subject and subject.form in ("name", "pronoun") and subject.last < len(words) and is_plain(words[subject.last]):
        yield subject.last


def _names_soon(words: Sequence[Word], at: int) -> bool:
    """Whether one of the three words from an index on shows that somebody is named: "the [mayor]"."""
    return bool(words[at].kinds & _OPENS_NAME) or any(w.kinds & _SHOWS_NAME for w in words[at + 1 : at + 3])


def unknown_inverted_verbs(words: Sequence[Word], lexicon: Lexicon) -> Iterator[Cue]:
    """Verbs that no table has between a dash or comma and their subject, in a line of speech: "– No – frets Lee"."""
    for at in range(2, len(words) - 1):
        if words[at - 1].kinds & (pos.DASH | pos.COMMA) and is_plain(words[at]):
            subject = phrase_at(words, at + 1, lexicon) if _names_soon(words, at + 1) else None
            names = subject and sum(bool(w.kinds & pos.CAPITAL) for w in words[subject.first : subject.last])
            needed = _FULL_NAME if words[at - 1].kinds & pos.COMMA else 1
            if subject and (names or 0) >= needed and _closes(words, subject, lexicon):
                yield Cue(at, at + 1, framing.BESIDE_MARKS)


def is_plain(word: Word) -> bool:
    """Whether a word is in no table and has no capital: a noun, an adjective or a verb."""
    return is_unknown(word.kinds & ~pos.PAST)
