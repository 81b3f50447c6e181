"""Subjects: of a clause, before a verb, and what only looks like one."""

from __future__ import annotations

from collections.abc import Sequence

from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.phrases import Phrase, is_ordinal_stop, may_speak, phrase_at, phrase_before
from newsstruct.annotate.quotes.words import Word, is_unknown

#: A name in full has two words at least.
_FULL_NAME = 2
CLAUSE_EDGE = pos.MARKED | pos.STOP | pos.COLON | pos.COMPLEMENTISER | pos.SUBORDINATOR
_OPENS_ADVERBIAL = pos.PREPOSITION | pos.SUBORDINATOR | pos.TIME | pos.GERUND | pos.PAST
#: A particle that marks a subject stands no further before the verb.
_MARK_REACH = 12
#: No subject stands further from its verb than one of these.
CLAUSE_BOUND = CLAUSE_EDGE | pos.COMMA | pos.DASH | pos.CONJUNCTION | pos.RELATIVE | pos.AUXILIARY


def clause_subject(words: Sequence[Word], end: int, lexicon: Lexicon) -> Phrase | None:
    """The first noun phrase of the clause that goes up to an index."""
    return first_phrase(words, clause_start(words, end), end, lexicon)


def first_phrase(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> Phrase | None:
    """The first noun phrase between two indexes that is not part of an adverbial: "[In Rome,] the pope"."""
    at = start
    while at < end:
        kinds = words[at].kinds
        if kinds & pos.NUMBER and _is_date(words, at, end):
            at += 1
            continue
        if at == start and kinds & _OPENS_ADVERBIAL and (comma := _behind_comma(words, at, end)):
            at = comma
            continue
        phrase = phrase_at(words, at + 1 if kinds & pos.PREPOSITION else at, lexicon)
        if kinds & (pos.PREPOSITION | pos.OBLIQUE):
            at = phrase.last if phrase else at + 1
        elif phrase and phrase.last <= end and not (lexicon.habits.nouns_capital and _is_unnamed(words, phrase)):
            return phrase
        else:
            at += 1
    return None


def _is_unnamed(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether words that no table has are no noun, where nouns have capitals: German "Am Montag [lenkte] er"."""
    return all(is_unknown(w.kinds & ~pos.PAST) for w in words[phrase.first : phrase.last])


def _is_date(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether a number belongs to a date: "[11] апреля", "3. Mai [2019]"."""
    behind = at + 1 + (at + 1 < end and is_ordinal_stop(words, at + 1))
    return (behind < end and bool(words[behind].kinds & pos.TIME)) or (at > 0 and bool(words[at - 1].kinds & pos.TIME))


def clause_start(words: Sequence[Word], end: int) -> int:
    """Index of the first word of the clause that an index stands in."""
    for at in range(end - 1, -1, -1):
        if (words[at].kinds & CLAUSE_EDGE or words[at].text in ";；") and not is_ordinal_stop(words, at):
            return at + 1
    return 0


def _behind_comma(words: Sequence[Word], at: int, end: int) -> int:
    """Index behind the next comma; 0 where there is none."""
    for comma in range(at, end):
        if words[comma].kinds & pos.COMMA:
            return comma + 1
    return 0


def is_governed(before: Word) -> bool:
    """Whether the word before a phrase makes it an adverbial, so that it is no subject."""
    return bool(before.kinds & pos.PREPOSITION) and not before.kinds & pos.SUBORDINATOR


def is_in_first_adverbial(words: Sequence[Word], at: int) -> bool:
    """Whether what a clause begins with is an adverbial up to its verb: German "[Zum Radweg in Hof] sagte Lee"."""
    start = at
    while (
        start > 0 and words[start - 1].kinds & (pos.LETTER | pos.NUMBER) and not words[start - 1].kinds & CLAUSE_BOUND
    ):
        start -= 1
    while start < at and words[start].kinds & pos.ADVERB and not words[start].kinds & pos.PREPOSITION:
        start += 1
    opens = start < at and words[start].kinds & pos.PREPOSITION
    return bool(opens and (start == 0 or not words[start - 1].kinds & (pos.LETTER | pos.NUMBER)))


def is_somebody(words: Sequence[Word], phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a phrase may speak, common nouns left out where they have capitals too."""
    if not lexicon.habits.nouns_capital or phrase.form == "pronoun" or not words[phrase.first].kinds & pos.DETERMINER:
        return may_speak(words, phrase)
    return any(w.kinds & pos.ROLE for w in words[phrase.first : phrase.last])


def is_inverted(words: Sequence[Word], before: Phrase, behind: Phrase, lexicon: Lexicon) -> bool:
    """Whether a pronoun behind a verb is its subject, and what stands before it the object: "Die Pläne nannte [er]"."""
    if behind.form != "pronoun" or before.form == "pronoun" or lexicon.habits.bare_clauses:
        return False
    pronoun = words[behind.first]
    if pronoun.kinds & pos.OBJECT_PRONOUN or lexicon.genders.get(pronoun.lower) == "n":
        return False
    return lexicon.genders.get(pronoun.lower) in ("m", "1") or not is_somebody(words, before, lexicon)


def name_before_role(words: Sequence[Word], role: Phrase, lexicon: Lexicon) -> Phrase | None:
    """The name that a sentence begins with before a role, no comma behind that: "[Szabó Anna], a szóvivő mondta"."""
    if role.first < 2 or not words[role.first - 1].kinds & pos.COMMA or not may_speak(words, role):
        return None
    name = Phrase(0, role.first - 1, "name")
    capitals = all(w.kinds & (pos.CAPITAL | pos.PARTICLE) for w in words[: name.last])
    opens = capitals and name.last >= _FULL_NAME and words[role.first].kinds & pos.DETERMINER
    return name if opens else None


def subject_of_clause(words: Sequence[Word], governed: Phrase, lexicon: Lexicon) -> Phrase | None:
    """The subject before an adverbial that a verb stands behind: "[Lee] on Friday in a packed hall said"."""
    subject = clause_subject(words, governed.first, lexicon)
    if subject is None or subject.last > governed.first or not may_speak(words, subject):
        return None
    if words[subject.first].kinds & (_OPENS_ADVERBIAL | pos.CUE):
        return None
    between = words[subject.last : governed.first]
    return None if any(w.kinds & CLAUSE_BOUND or not w.kinds & (pos.LETTER | pos.NUMBER) for w in between) else subject


def marked_subject(words: Sequence[Word], end: int, lexicon: Lexicon) -> Phrase | None:
    """The subject that a particle marks further before a verb: Hindi "[मंत्री] ने इसे “…” बताया"."""
    if lexicon.habits.verb_last:
        return None
    for at in range(end - 1, max(0, end - _MARK_REACH), -1):
        if words[at].kinds & pos.SUBJECT_MARK:
            return phrase_before(words, at, lexicon)
        if words[at].kinds & (pos.STOP | pos.COLON | pos.COMPLEMENTISER):
            return None
    return None


def is_adverb(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a word that no table has is rather an adverb than a subject."""
    return phrase.last - phrase.first == 1 and is_unknown(words[phrase.first].kinds)
