"""Who stands behind a verb of saying as its subject: "said [Lee]", French "confie à l'AFP [Jean Morel]"."""

from __future__ import annotations

from collections.abc import Sequence

from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.cues import Cue
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.phrases import Phrase, last_name, phrase_at, phrase_before
from newsstruct.annotate.quotes.subjects import is_adverb
from newsstruct.annotate.quotes.words import Word, is_quoted_name

#: Behind a place a name has no more words: "v Praze [Petr Novák]".
_FULL_NAME = 2
#: "el martes", "nesta terça-feira" have no more words.
_LONGEST_TIME = 3


def speaker_behind(words: Sequence[Word], cue: Cue, lexicon: Lexicon) -> Phrase | None:
    """The phrase right behind a cue, adverbs and days left out, where it may be the subject: "said on Monday [Lee]"."""
    at = cue.last
    if cue.last - cue.first > 1 and words[at - 1].kinds & pos.COMPLEMENTISER:
        return None  # Vietnamese "cho rằng": the clause follows
    while (
        at < len(words)
        and words[at].kinds & (pos.ADVERB | pos.OBJECT_PRONOUN)
        and not words[at].kinds & (pos.CAPITAL | pos.PRONOUN | pos.DETERMINER)
    ):
        at += 1
    if lexicon.habits.quoted_names and at < len(words) and is_quoted_name(words[at]):
        return Phrase(at, at + 1, "name")
    if at < len(words) and words[at].kinds & pos.PREPOSITION and _is_contracted(words[at]):
        return None
    phrase = phrase_at(words, _behind_time(words, at), lexicon)
    if phrase is None or _is_adverbial(words, phrase, lexicon) or _has_verb(words, phrase, lexicon):
        return None
    return _behind_agency(words, phrase) if lexicon.habits.declined_names else phrase


def _behind_agency(words: Sequence[Word], phrase: Phrase) -> Phrase:
    """A subject without the agency that was told before it: Russian "сообщил РИА Новости [представитель]"."""
    first = words[phrase.first]
    if not first.text.isupper() or len(first.text) == 1 or first.kinds & pos.ROLE:
        return phrase
    role = next((at for at in range(phrase.first + 1, phrase.last) if words[at].kinds & pos.ROLE), phrase.first)
    return phrase._replace(first=role)


def late_subject(words: Sequence[Word], cue: Cue, lexicon: Lexicon) -> Phrase | None:
    """The name that closes a reporting clause behind adverbials: Czech "řekl včera v Praze [Petr Novák]"."""
    end = cue.last
    while end < len(words) and not words[end].kinds & (
        pos.COMMA | pos.STOP | pos.MARKED | pos.DASH | pos.COLON | pos.COMPLEMENTISER
    ):
        end += 1
    if end == cue.last or not words[end - 1].kinds & pos.CAPITAL:
        return None
    phrase = phrase_before(words[cue.last : end], end - cue.last, lexicon)
    if phrase is None:
        return None
    first = phrase.first + cue.last
    first += first < end - 1 and _is_contracted(words[first])
    governed = all(w.kinds & (pos.PREPOSITION | pos.DETERMINER | pos.CAPITAL) for w in words[cue.last : first])
    if (governed and first > cue.last) or words[first - 1].kinds & pos.PREPOSITION:
        first = max(first, last_name(words, first, end))
        beside = words[first - 1].kinds & (pos.PREPOSITION | pos.DETERMINER)
        if end - first < _FULL_NAME or (end - first == _FULL_NAME and beside):
            return None
        first = max(first, end - _FULL_NAME)
    return phrase._replace(first=first, last=end)


def opens_with_recipient(words: Sequence[Word], cue: Cue, lexicon: Lexicon) -> bool:
    """Whether a preposition follows a verb before its subject: French "confie [à l'AFP] Jean Morel"."""
    return not lexicon.habits.bare_clauses and cue.last < len(words) and bool(words[cue.last].kinds & pos.PREPOSITION)


def _is_adverbial(words: Sequence[Word], phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether the preposition right behind a phrase tells that it is no subject."""
    if phrase.last >= len(words) or not words[phrase.last].kinds & pos.PREPOSITION:
        return False
    return _is_before_postposition(words, phrase, lexicon) or _is_bare_noun(words, phrase, lexicon)


def _is_before_postposition(words: Sequence[Word], phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether the last word of a clause stands behind a phrase and governs it: Hungarian "száz lakos [előtt]"."""
    at = phrase.last
    if lexicon.habits.verb_second or words[at].kinds & pos.DETERMINER:
        return False
    return at + 1 >= len(words) or bool(words[at + 1].kinds & (pos.COMMA | pos.STOP | pos.COLON))


def _is_bare_noun(words: Sequence[Word], phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a word that no table has stands where subjects have articles: Greek "είπε [μπροστά] σε"."""
    habits = lexicon.habits
    articled = habits.no_subject and (habits.articled_names or not habits.declined_names) and not habits.caseless
    return bool(articled and is_adverb(words, phrase))


def _is_contracted(word: Word) -> bool:
    """Whether a word is preposition and article in one, so that no speaker follows: Portuguese "disse [à] Lusa"."""
    both = word.kinds & pos.PREPOSITION and word.kinds & pos.DETERMINER and not word.kinds & pos.LINK
    return bool(both) and not (len(word.text) == 1 and word.text.isascii())


def _behind_time(words: Sequence[Word], at: int) -> int:
    """Index behind a day between a verb and its subject: Spanish "anunció [el martes] la alcaldesa"."""
    end, day = at, pos.TIME | pos.DETERMINER | pos.PREPOSITION
    while end < min(len(words), at + _LONGEST_TIME) and words[end].kinds & day:
        end += 1
        if words[end - 1].kinds & pos.TIME:
            at = end
    return at


def _has_verb(words: Sequence[Word], phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a name before the end of a sentence has its own verb of saying behind it: "state [Sen. Lee] said"."""
    at = phrase.last
    if phrase.form != "name" or at >= len(words) or words[at].lower not in lexicon.cues:
        return False
    return at + 1 >= len(words) or not words[at + 1].kinds & pos.LETTER
