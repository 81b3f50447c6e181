"""Who stands beside a cue as its speaker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsstruct.annotate.quotes import framing
from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.cues import Cue
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.phrases import Phrase, is_ordinal_stop, may_speak, phrase_at, phrase_before
from newsstruct.annotate.quotes.subject_behind import late_subject, opens_with_recipient, speaker_behind
from newsstruct.annotate.quotes.subjects import (
    CLAUSE_BOUND,
    CLAUSE_EDGE,
    clause_subject,
    is_adverb,
    is_governed,
    is_in_first_adverbial,
    is_inverted,
    is_somebody,
    marked_subject,
    name_before_role,
    subject_of_clause,
)
from newsstruct.annotate.quotes.words import Word

#: An apposition has no more words: "Lee, the head of the agency that runs the dams, said".
_LONGEST_APPOSITION = 30
#: Who acts in a passive stands no further from the verb.
_AGENT_REACH = 10
#: "as", "tal y como" have no more words.
_LONGEST_AS = 3
#: A source before its cue has no more words: "In dem Bericht heißt es".
_SOURCE_REACH = 8
_OF_DATE = pos.PREPOSITION | pos.TIME | pos.DETERMINER | pos.NUMBER
_SKIPPED = pos.AUXILIARY | pos.ADVERB | pos.NEGATION | pos.SUBJECT_MARK


class Saying(NamedTuple):
    """A cue with its speaker: the reporting clause."""

    cue: Cue
    speaker: Phrase | None
    first: int
    """Index of the clause's first word: that of speaker or cue."""

    last: int
    """Index one past the cue, or past the speaker that stands behind it."""

    shares: bool = False
    """Whether the speaker is that of the clause before."""

    parenthetical: bool = False
    """Whether a word such as "as" makes it an aside: "as Lee put it"."""


def read_saying(words: Sequence[Word], cue: Cue, lexicon: Lexicon) -> Saying:
    """The reporting clause around a verb of saying."""
    at = skip_back(words, cue.first)
    if _is_passive(words, cue, at):
        return _passive(words, cue, lexicon)
    if cue.frames & framing.IN_SOURCE and not _has_subject(words, cue, at, lexicon):
        return _in_source(words, cue, lexicon)
    if lexicon.habits.verb_first and not any(w.kinds & pos.AUXILIARY for w in words[at : cue.first]):
        behind = speaker_behind(words, cue, lexicon)
        if behind:
            return Saying(cue, behind, at, behind.last)
    opens = at == 0 or not (words[at - 1].kinds & (pos.LETTER | pos.NUMBER) or words[at - 1].text == ")")
    after_mark = opens or as_start(words, at, lexicon) is not None
    if after_mark and not cue.frames & framing.PARTICIPLE:
        behind = speaker_behind(words, cue, lexicon)
        before = _in_apposition(words, at, lexicon) if at else None
        if behind and not (before and _prefers_before(words, at, cue, before, behind, lexicon)):
            return Saying(cue, behind, at, behind.last)
        if before and not (lexicon.habits.no_subject and _is_in_subordinate_clause(words, before)):
            return Saying(cue, before, before.first, cue.last)
    if after_mark and (lexicon.habits.no_subject or opens_with_recipient(words, cue, lexicon)):
        late = late_subject(words, cue, lexicon)
        if late:
            return Saying(cue, late, at, late.last)
    if at == 0 or words[at - 1].kinds & (pos.COMMA | pos.DASH):
        return Saying(cue, None, cue.first, cue.last, shares=True)
    return _saying_before(words, cue, at, lexicon)


def _is_in_subordinate_clause(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether the clause of a phrase begins with a word such as "when"."""
    start = phrase.first
    while start > 0 and words[start - 1].kinds & (pos.LETTER | pos.NUMBER):
        start -= 1
    return start < phrase.first and bool(words[start].kinds & pos.SUBORDINATOR)


def _is_passive(words: Sequence[Word], cue: Cue, at: int) -> bool:
    """Whether the subject of a verb does not speak: "was asked", German "gefordert wurde"."""
    if cue.frames & (framing.PARTICIPLE | framing.PASSIVE):
        return False
    around = (*words[at : cue.first], *words[cue.last : cue.last + 1])
    return bool([word for word in around if word.kinds & pos.PASSIVE_AUXILIARY])


def _passive(words: Sequence[Word], cue: Cue, lexicon: Lexicon) -> Saying:
    for at in range(max(0, cue.first - _AGENT_REACH), min(len(words) - 1, cue.last + _AGENT_REACH)):
        if at >= cue.last and words[at].kinds & CLAUSE_EDGE:
            break
        if words[at].kinds & pos.AGENT:
            agent = phrase_at(words, at + 1, lexicon)
            if agent and not cue.first <= agent.first < cue.last:
                last = agent.last if at == cue.last else cue.last
                return Saying(cue, agent, cue.first, last)
    return Saying(cue, None, cue.first, cue.last)


def _has_subject(words: Sequence[Word], cue: Cue, at: int, lexicon: Lexicon) -> bool:
    """Whether somebody speaks in a place: Russian "[Власти] сообщили в эфире", not "сообщили в полиции"."""
    if at == 0 or not words[cue.last - 1].kinds & pos.PREPOSITION:
        return False
    return phrase_before(words, at, lexicon) is not None


def _in_source(words: Sequence[Word], cue: Cue, lexicon: Lexicon) -> Saying:
    """A cue with the source that it says it is found in: "heißt es [in dem Bericht]", "[im Bericht] heißt es"."""
    at = cue.last - 1 if words[cue.last - 1].kinds & pos.PREPOSITION else cue.last
    while at < len(words) and words[at].kinds & (pos.ADVERB | pos.TIME | pos.PREPOSITION):
        at += 1
    source = phrase_at(words, at, lexicon) if words[at - 1].kinds & pos.PREPOSITION else None
    if source:
        return Saying(cue, source, cue.first, source.last)
    for at in range(cue.first - 1, max(-1, cue.first - _SOURCE_REACH), -1):
        if words[at].kinds & pos.PREPOSITION and not words[at + 1].kinds & (pos.NUMBER | pos.TIME):
            source = phrase_at(words, at + 1, lexicon)
            if source and source.last <= cue.first and _is_of_date(words, source.last, cue.first):
                return Saying(cue, source, at, cue.last)
    return Saying(cue, None, cue.first, cue.last)


def _is_of_date(words: Sequence[Word], first: int, end: int) -> bool:
    """Whether only a date stands between two indexes: "In der Erklärung [vom 3. Mai] heißt es"."""
    return all(words[at].kinds & _OF_DATE or is_ordinal_stop(words, at) for at in range(first, end))


def as_start(words: Sequence[Word], end: int, lexicon: Lexicon) -> int | None:
    """Index of the words right before an index that make a reporting clause an aside: "as", Russian "о чем"."""
    for start in range(end - 1, max(-1, end - 1 - _LONGEST_AS), -1):
        if words[start].kinds & pos.CUE and _is_as(words, start, end, lexicon):
            return start
    return None


def _is_as(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> bool:
    for rest, frames in lexicon.cues.get(words[start].lower, ()):
        if frames & framing.AS and len(rest) == end - start - 1:
            return all(word.lower == known for word, known in zip(words[start + 1 : end], rest, strict=True))
    return False


def _prefers_before(words: Sequence[Word], at: int, cue: Cue, before: Phrase, behind: Phrase, lexicon: Lexicon) -> bool:
    """Whether the phrase before two commas speaks rather than that behind the verb: "Lee, a lawyer, told the court"."""
    if lexicon.habits.verb_second and is_inverted(words, before, behind, lexicon):
        return False
    if cue.frames & framing.RECIPIENT or not cue.frames & framing.CLAUSE:
        return True
    last = behind.last
    if not may_speak(words, behind) and may_speak(words, before):
        return True
    if last >= len(words) or words[last].kinds & (pos.STOP | pos.COMMA | pos.MARKED | pos.DASH):
        return False
    return not _ends_clause(words, last) or _opens_apposition(words, at)


def _opens_apposition(words: Sequence[Word], end: int) -> bool:
    """Whether what stands between the last two commas before an index may be an apposition."""
    opening = _sign_before(words, end - 1, words[end - 1].kinds & (pos.COMMA | pos.DASH))
    if opening is None:
        return False
    first = words[opening + 1]
    return bool(
        first.kinds
        & (pos.DETERMINER | pos.RELATIVE | pos.ROLE | pos.TITLE | pos.NUMBER | pos.PREPOSITION | pos.TIME | pos.ADVERB)
    )


def _saying_before(words: Sequence[Word], cue: Cue, at: int, lexicon: Lexicon) -> Saying:
    behind = speaker_behind(words, cue, lexicon)
    if behind and behind.form != "nominal" and any(w.kinds & pos.OBJECT_PRONOUN for w in words[at : cue.first]):
        return Saying(cue, behind, at, behind.last)
    inverts = behind and lexicon.habits.verb_second and (at < cue.first or at == 1)
    if words[at - 1].kinds & pos.CONJUNCTION and not inverts:
        return Saying(cue, None, at, cue.last, shares=True)
    if words[at - 1].kinds & pos.INFINITIVE_MARK:
        return _saying_of_clause(words, cue, lexicon)
    before = _subject_before(words, cue, at, lexicon)
    if behind and before and lexicon.habits.verb_second and is_inverted(words, before, behind, lexicon):
        return Saying(cue, behind, at, behind.last)
    if before and words[cue.first].kinds & pos.GERUND and (subject := _issuer(words, before, lexicon)):
        return Saying(cue, subject, cue.first, cue.last)
    governed = before is not None and before.first > 0 and is_governed(words[before.first - 1])
    if before and governed and _is_place_of_source(words, cue, before, lexicon):
        return Saying(cue, before, before.first - 1, cue.last)
    if before and lexicon.habits.no_subject and is_adverb(words, before):
        return (
            _saying_before(words, cue, before.first, lexicon)
            if before.first
            else _saying_of_clause(words, cue, lexicon)
        )
    if before:
        marked = next((k for k in range(at - 1, before.last, -1) if words[k].kinds & pos.MARKED), None)
        first = before.first if marked is None else marked + 1
        return Saying(cue, before, _with_auxiliary(words, first), cue.last)
    if behind and (lexicon.habits.verb_second or (lexicon.habits.no_subject and may_speak(words, behind))):
        return Saying(cue, behind, at, behind.last)
    return _saying_of_clause(words, cue, lexicon)


def _subject_before(words: Sequence[Word], cue: Cue, at: int, lexicon: Lexicon) -> Phrase | None:
    """The subject before a verb; not a noun of an adverbial or an object that stands in between."""
    if lexicon.habits.verb_second and not words[cue.first].kinds & pos.AUXILIARY:
        finite = _subject_of_auxiliary(words, cue, lexicon)
        if finite:
            return finite
    marked = lexicon.habits.caseless and marked_subject(words, at, lexicon)
    before = marked or phrase_before(words, at, lexicon)
    if before is None or (lexicon.habits.verb_second and is_in_first_adverbial(words, before.first)):
        return None
    if before.form == "nominal" and (named := name_before_role(words, before, lexicon)):
        return named
    if before.first and is_governed(words[before.first - 1]):
        return subject_of_clause(words, before, lexicon) or before
    return before


def _subject_of_auxiliary(words: Sequence[Word], cue: Cue, lexicon: Lexicon) -> Phrase | None:
    """Who is the subject of the auxiliary that a participle goes with: German "[Lee] hat in einem Brief gefordert"."""
    bounds = (at for at in range(cue.first - 1, -1, -1) if words[at].kinds & CLAUSE_BOUND)
    at = next((at for at in bounds if not is_ordinal_stop(words, at)), -1)
    if at <= 0 or at >= cue.first - 1 or not words[at].kinds & pos.AUXILIARY or words[at].kinds & pos.PASSIVE_AUXILIARY:
        return None
    saying = read_saying(words, Cue(at, at + 1, framing.CLAUSE), lexicon)
    subject = saying.speaker
    if subject is None or subject.last > cue.first:
        return None
    opens = subject.first == 0 and subject.last == at and not words[0].kinds & pos.OBLIQUE
    return subject if opens or is_somebody(words, subject, lexicon) else None


def _issuer(words: Sequence[Word], before: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Who is the subject of the verb whose object or adverb stands before "saying": "Lee issued a statement saying"."""
    if before.form != "nominal" or before.first == 0 or words[before.first - 1].kinds & pos.PREPOSITION:
        return None
    if may_speak(words, before) and not words[before.first].kinds & pos.INDEFINITE:
        return None
    subject = clause_subject(words, before.first, lexicon)
    return subject if subject and may_speak(words, subject) and subject.last < before.first else None


def _is_place_of_source(words: Sequence[Word], cue: Cue, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a clause begins with the place that is its source, as its verb tells: Russian "В [полиции] сообщили"."""
    begins = phrase.first == 1 or not words[phrase.first - 2].kinds & (pos.LETTER | pos.NUMBER)
    return begins and any(rest and f & framing.IN_SOURCE for rest, f in lexicon.cues.get(words[cue.first].lower, ()))


def _with_auxiliary(words: Sequence[Word], first: int) -> int:
    """Index of the auxiliary before an inverted subject: "« Oui », [a]-t-il dit"."""
    while first > 0 and words[first - 1].kinds & pos.AUXILIARY and not words[first - 1].kinds & pos.CAPITAL:
        first -= 1
    return first


def _saying_of_clause(words: Sequence[Word], cue: Cue, lexicon: Lexicon) -> Saying:
    subject = clause_subject(words, cue.first, lexicon)
    return Saying(cue, subject, subject.first if subject else cue.first, cue.last, shares=subject is None)


def skip_back(words: Sequence[Word], at: int) -> int:
    """Go back over auxiliaries, adverbs and times: "has on Friday repeatedly [said]"."""
    while at > 0:
        word = words[at - 1]
        if word.kinds & pos.TIME or (word.kinds & pos.NUMBER and at > 1 and words[at - 2].kinds & pos.TIME):
            at -= 1
            while at > 0 and (words[at - 1].kinds & _OF_DATE or is_ordinal_stop(words, at - 1)):
                at -= 1
        elif word.kinds & pos.PREPOSITION and at > 1 and words[at - 2].kinds & pos.TIME:
            at -= 1  # a postposition: Hindi "मंगलवार [को]"
        elif (word.kinds & pos.OBJECT_PRONOUN and not word.kinds & pos.PRONOUN) or (
            word.kinds & _SKIPPED and not word.kinds & (pos.PRONOUN | pos.CONJUNCTION | pos.CAPITAL)
        ):
            at -= 1
        else:
            break
    return at


def _ends_clause(words: Sequence[Word], at: int) -> bool:
    """Whether nothing stands at an index that could go on with a clause whose subject has just ended."""
    return (
        at >= len(words)
        or bool(
            words[at].kinds
            & (pos.COMMA | pos.STOP | pos.COLON | pos.DASH | pos.MARKED | pos.PREPOSITION | pos.TIME | pos.CONJUNCTION)
        )
        or words[at].text == "("
    )


def _in_apposition(words: Sequence[Word], at: int, lexicon: Lexicon) -> Phrase | None:
    """The phrase before what stands between two commas: "[Lee], the governor, said"."""
    sign = words[at - 1].kinds & (pos.COMMA | pos.DASH) if at else 0
    if not sign:
        return None
    found, end = None, at - 1
    for _ in range(3):
        opening = _sign_before(words, end, sign)
        if opening is None or (lexicon.habits.no_subject and words[opening + 1].kinds & pos.CONJUNCTION):
            break
        before = phrase_before(words, opening, lexicon)
        if before is None or (before.first and is_governed(words[before.first - 1])):
            break
        found, end = before, opening
        if not _looks_appositive(words, before, opening):
            break
    return found


def _sign_before(words: Sequence[Word], end: int, sign: int) -> int | None:
    for at in range(end - 1, max(-1, end - 1 - _LONGEST_APPOSITION), -1):
        if words[at].kinds & sign:
            return at
        if words[at].kinds & (pos.MARKED | pos.STOP | pos.COLON):
            return None
    return None


def _looks_appositive(words: Sequence[Word], phrase: Phrase, end: int) -> bool:
    """Whether a phrase between commas is itself an apposition to one before: ", a Democrat, who chairs it,"."""
    start = phrase.first
    return start > 0 and bool(words[start - 1].kinds & pos.COMMA) and phrase.form != "name"
