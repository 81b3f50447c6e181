"""What a reporting clause reports of the words behind it: "said [it rained]", "told them [to stop]"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from newsstruct.annotate.quotes import framing
from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.clauses import (
    NO_CLAUSE_START,
    Piece,
    content_end,
    has_auxiliary,
    is_relative,
    opens_count,
    starts_clause,
    starts_object,
)
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.phrases import is_inside_word, is_ordinal_stop, phrase_at
from newsstruct.annotate.quotes.speakers import Saying
from newsstruct.annotate.quotes.words import Word, is_quoted_name, is_unknown

#: Between a verb of saying and its "that" or its quote stand no more words: "said in a long interview on Sunday that".
_REACH = 25
#: A relative clause between a verb and its "that" has no more words.
_LONGEST_RELATIVE = 12
#: A clause that begins with a bare noun has more words than an object: "declared independence" reports nothing.
_SHORTEST_CLAUSE = 3
#: Between a negation and its infinitive stand no more words: French "ne pas l'avoir".
_FEW = 3
_OPENS_ASIDE = pos.RELATIVE | pos.QUESTION | pos.PREPOSITION | pos.TIME | pos.ADVERB
_EDGE = pos.STOP | pos.COLON


def content_behind(words: Sequence[Word], saying: Saying, starts: Sequence[int], lexicon: Lexicon) -> Piece | None:
    """The piece behind a reporting clause that it reports, if any."""
    first = _right_start(words, saying, lexicon)
    if first is None or first >= len(words):
        return None
    names = lexicon.habits.quoted_names and first == saying.cue.last and saying.cue.frames & framing.CLAUSE
    if names and is_quoted_name(words[first]):
        return None
    last = content_end(words, first, starts)
    if in_relative_clause(words, saying) or _opens_sentence(words, saying):
        last = next((at for at in range(first + 1, last) if words[at].kinds & pos.COMMA), last)
    if last - first == 2 and words[first].kinds & pos.COMPLEMENTISER and words[first + 1].marked:
        first += 1
    if last - first == 1 and words[first].kinds & pos.COMPLEMENTISER:
        return None
    names = saying.cue.frames & framing.OBJECT or (
        saying.cue.frames & framing.INFINITIVE and _is_infinitive(words[first], lexicon)
    )
    if last <= first or (_is_short(words, first, last) and not names):
        return None
    return Piece(first, last)


def _opens_sentence(words: Sequence[Word], saying: Saying) -> bool:
    """Whether a sentence begins with the adverbial that it stands in: "Citing reports, Lee left"."""
    at = saying.cue.first
    if at == 0:
        return bool(words[0].kinds & (pos.GERUND | pos.PAST))
    opens = words[0].kinds & (pos.PREPOSITION | pos.SUBORDINATOR) and not any(w.kinds & pos.COMMA for w in words[:at])
    return bool(opens and (words[at].kinds & pos.GERUND or not words[0].kinds & pos.PREPOSITION))


def _is_short(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a content begins with a bare noun and is too short for a clause before its first comma."""
    if not is_unknown(words[first].kinds) or (first > 0 and words[first - 1].kinds & pos.COMMA):
        return False
    comma = next((at for at in range(first, last) if words[at].kinds & pos.COMMA), last)
    return comma - first < _SHORTEST_CLAUSE


def _right_start(words: Sequence[Word], saying: Saying, lexicon: Lexicon) -> int | None:
    frames = saying.cue.frames
    at = _skip_adverbs(words, saying.last, lexicon)
    if at >= len(words) or frames & framing.TAIL:
        return None
    if words[at].kinds & pos.COLON:
        return at + 1
    if frames & framing.RECIPIENT:
        at = _behind_recipient(words, at, lexicon)
        if at < len(words) and frames & framing.OBJECT and words[at].lower in lexicon.topics:
            return at + 1
    if at >= len(words):
        return None
    if frames & framing.INFINITIVE and (
        _is_infinitive(words[at], lexicon) or _is_negated_infinitive(words, at, lexicon)
    ):
        return at
    if frames & framing.INFINITIVE and frames & framing.RECIPIENT and (infinitive := _behind_place(words, at, lexicon)):
        return infinitive
    if frames & framing.CLAUSE and lexicon.habits.bare_clauses:
        clause = at if starts_clause(words, at) else _behind_adverbial(words, at, lexicon)
        if clause:
            return clause
    opening = _opening(words, at, frames, lexicon)
    if opening is not None:
        return opening
    if frames & framing.OBJECT and starts_object(words, at):
        return at
    if frames & framing.CLAUSE and lexicon.habits.verb_second and _has_infinitive_at_end(words, at):
        return at
    return None


def _has_infinitive_at_end(words: Sequence[Word], at: int) -> bool:
    """Whether a clause without a comma ends in an infinitive: Dutch "zegt [de klachten serieus te nemen]"."""
    end = next((k for k in range(at, len(words)) if words[k].kinds & (pos.STOP | pos.COMMA | pos.MARKED)), len(words))
    fits = end - at > _FEW and words[end - 2].kinds & pos.INFINITIVE_MARK
    return bool(fits) and not any(w.kinds & (pos.COMPLEMENTISER | pos.AUXILIARY) for w in words[at : end - 2])


def goes_on(words: Sequence[Word], right: Piece, lexicon: Lexicon) -> bool:
    """Whether what stands behind a reporting clause goes on with the words in marks before it, and tells no role."""
    if words[right.first].marked:
        return True
    verbal = any(w.kinds & (pos.REPORTED | pos.AUXILIARY | pos.MARKED) for w in words[right.first : right.last])
    return lexicon.habits.comma_before_clause and (verbal or lexicon.habits.caseless)


def _skip_adverbs(words: Sequence[Word], at: int, lexicon: Lexicon) -> int:
    while (
        at < len(words)
        and words[at].kinds & (pos.ADVERB | pos.TIME)
        and not words[at].kinds & (pos.PRONOUN | pos.DETERMINER | pos.SUBORDINATOR)
        and not _is_negated_infinitive(words, at, lexicon)
        and not opens_count(words, at)
        and not (words[at].kinds & pos.ADVERB and has_auxiliary(words, at + 1))
    ):
        at += 1
    return at


def _behind_recipient(words: Sequence[Word], at: int, lexicon: Lexicon) -> int:
    """Index behind who was told: "told [reporters in the capital] that"."""
    if words[at].kinds & (pos.COMPLEMENTISER | pos.MARKED | pos.COMMA | pos.INFINITIVE_MARK):
        return at
    if words[at].kinds & pos.OBJECT_PRONOUN and not _is_possessor(words, at):
        return at + 1
    phrase = phrase_at(words, at, lexicon)
    return phrase.last if phrase else at


def _behind_adverbial(words: Sequence[Word], at: int, lexicon: Lexicon) -> int:
    """Index of a bare clause behind an adverbial: "said in May [the bridge would open]"; 0 where there is none."""
    if not words[at].kinds & pos.PREPOSITION or words[at].kinds & (pos.SUBORDINATOR | pos.COMPLEMENTISER):
        return 0
    end = at + 1
    while end < len(words) and words[end].kinds & (pos.TIME | pos.NUMBER):
        end += 1
    phrase = phrase_at(words, end, lexicon) if end == at + 1 else None
    end = phrase.last if phrase else end
    kinds = words[end].kinds if end < len(words) else 0
    opens = kinds & (pos.PRONOUN | pos.DETERMINER) and not kinds & pos.RELATIVE
    return end if opens and end > at + 1 and starts_clause(words, end) else 0


def _is_infinitive(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is an infinitive by its ending or the mark of one: "to", Spanish "reparar"."""
    if word.kinds & pos.INFINITIVE_MARK:
        return True
    return bool(lexicon.infinitive_endings) and word.lower.endswith(lexicon.infinitive_endings)


def _is_negated_infinitive(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a negation or an object stands before an infinitive: "asked [not to go]", French "dit [en avoir]"."""
    behind = at
    while behind < len(words) - 1 and words[behind].kinds & (pos.NEGATION | pos.OBJECT_PRONOUN) and behind - at < _FEW:
        behind += 1
    leads = pos.NEGATION | pos.OBJECT_PRONOUN if lexicon.infinitive_endings else pos.NEGATION
    return bool(words[at].kinds & leads) and behind > at and _is_infinitive(words[behind], lexicon)


def _behind_place(words: Sequence[Word], at: int, lexicon: Lexicon) -> int:
    """Index of an infinitive behind an adverbial: "told his supporters at a rally [to vote]"; 0 where there is none."""
    if not words[at].kinds & pos.PREPOSITION or words[at].kinds & pos.INFINITIVE_MARK:
        return 0
    place = phrase_at(words, at + 1, lexicon)
    fits = place and place.last < len(words) and words[place.last].kinds & pos.INFINITIVE_MARK
    return place.last if place and fits else 0


def _is_possessor(words: Sequence[Word], at: int) -> bool:
    """Whether an object pronoun is a possessive here: "told her [supporters]"."""
    behind = words[at + 1] if at + 1 < len(words) else None
    if not words[at].kinds & pos.POSSESSIVE or behind is None:
        return False
    return bool(behind.kinds & pos.LETTER) and not behind.kinds & (NO_CLAUSE_START | pos.PRONOUN | pos.DETERMINER)


def _opening(words: Sequence[Word], at: int, frames: int, lexicon: Lexicon) -> int | None:
    """Index of the "that", the question word or the marks with which the content begins."""
    for k in range(at, min(len(words), at + _REACH)):
        kinds = words[k].kinds
        if kinds & pos.MARKED:
            fits = frames & (framing.BESIDE_MARKS | framing.OBJECT) and _is_introduced(words, at, k)
            return k if fits and not _says_in_between(words, at, k, lexicon) else None
        if kinds & pos.COLON:
            if is_inside_word(words, k):
                continue
            return k + 1
        if (
            frames & framing.THAT
            and (kinds & pos.COMPLEMENTISER or (kinds & pos.QUESTION and k == at))
            and not (k > at and is_relative(words, k))
        ):
            return k
        if (kinds & _EDGE and not is_ordinal_stop(words, k)) or words[k].text in ";；":
            return None
        if kinds & pos.COMMA and not (k + 1 < len(words) and words[k + 1].kinds & (pos.MARKED | pos.COMPLEMENTISER)):
            return k + 1 if _leads_to_clause(words, k, frames, lexicon) else _that_behind(words, k, frames)
    return None


def _that_behind(words: Sequence[Word], comma: int, frames: int) -> int | None:
    """Index of a "that" behind an aside between commas: "said on TV, where he works, [that] it rained"."""
    if not frames & framing.THAT or comma + 1 >= len(words) or not words[comma + 1].kinds & _OPENS_ASIDE:
        return None
    verbs = pos.CUE if words[comma + 1].kinds & (pos.RELATIVE | pos.QUESTION) else 0
    for at in range(comma + 2, min(len(words) - 1, comma + _LONGEST_RELATIVE)):
        if words[at].kinds & (pos.STOP | pos.MARKED | pos.COLON | pos.COMPLEMENTISER | verbs):
            return None
        if words[at].kinds & pos.COMMA:
            return at + 1 if words[at + 1].kinds & pos.COMPLEMENTISER else None
    return None


def _says_in_between(words: Sequence[Word], at: int, k: int, lexicon: Lexicon) -> bool:
    """Whether a verb of saying stands nearer to words in marks: "began by [saying] “…”"."""
    return any(
        not rest and frames & framing.CLAUSE and not frames & (framing.AMBIGUOUS | framing.NOUN)
        for word in words[at + 1 : k]
        for rest, frames in lexicon.cues.get(word.lower, ())
    )


def _leads_to_clause(words: Sequence[Word], comma: int, frames: int, lexicon: Lexicon) -> bool:
    """Whether what was said follows a comma without "that": "Er sagte, [er komme morgen]"."""
    if not lexicon.habits.comma_before_clause or comma + 2 >= len(words):
        return False
    if frames & framing.INFINITIVE and _is_infinitive_clause(words, comma):
        return True
    if not frames & framing.CLAUSE:
        return False
    behind = words[comma + 1]
    if behind.kinds & pos.TIME and not words[comma + 2].kinds & pos.LETTER:
        return False  # Indonesian "kata Budi, [Selasa (3/5)]"
    if not behind.kinds & (pos.LETTER | pos.NUMBER) or behind.kinds & (
        pos.RELATIVE | pos.CONJUNCTION | pos.SUBORDINATOR
    ):
        return False
    return not behind.kinds & pos.RELATIVE_ARTICLE or _has_early_verb(words, comma + 1, lexicon)


def _has_early_verb(words: Sequence[Word], first: int, lexicon: Lexicon) -> bool:
    """Whether a clause has its verb before its end, as no relative clause has."""
    seen = False
    for before, word in itertools.pairwise(words[first:]):
        if word.kinds & (pos.COMMA | pos.STOP | pos.COLON):
            return False
        if seen:
            return True
        verb = before.kinds & pos.CAPITAL and is_unknown(word.kinds) and word.lower.endswith(lexicon.reported_endings)
        seen = bool(word.kinds & (pos.AUXILIARY | pos.REPORTED)) or bool(verb)
    return False


def _is_infinitive_clause(words: Sequence[Word], comma: int) -> bool:
    """Whether the clause behind a comma ends in an infinitive: "forderte, die Steuern [zu senken]"."""
    end = comma + 1
    while end < len(words) and not words[end].kinds & (pos.COMMA | pos.STOP | pos.COLON):
        end += 1
    last = words[end - 1].lower
    return bool(words[end - 2].kinds & pos.INFINITIVE_MARK) or "zu" in last[2:-3]


def _is_introduced(words: Sequence[Word], at: int, k: int) -> bool:
    """Whether words in marks follow a cue as what was said, not as the name of a programme or a paper."""
    before = words[k - 1]
    if k == at or before.kinds & (pos.COMMA | pos.COLON | pos.COMPLEMENTISER | pos.PARTIAL_LEAD):
        return True
    if k - at == 1 and before.kinds & pos.DETERMINER and before.kinds & (pos.PRONOUN | pos.RELATIVE_ARTICLE):
        return words[k].text[:1].islower()
    return k - at <= 4 and not before.kinds & (pos.PREPOSITION | pos.DETERMINER)


def in_relative_clause(words: Sequence[Word], saying: Saying) -> bool:
    """Whether a reporting clause stands between commas in another: "Lee, [who says it rained], left"."""
    speaker = saying.speaker
    return (
        speaker is not None
        and speaker.form == "relative"
        and speaker.first > 0
        and bool(words[speaker.first - 1].kinds & pos.COMMA)
    )
