"""Noun phrases in a sentence: where one begins that ends here, where one ends that begins here.

There is no tagger behind this: closed classes of words (articles, prepositions, auxiliaries …) and capitals bound a
phrase. That is enough for who stands beside a verb of saying.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.words import Word, is_unknown

#: A longer run is no subject.
LONGEST = 30
#: So many words without article or capital may stand before the title of a name: "digital consultant Ann Lee".
_FEW = 3
_NEVER_INSIDE = (
    pos.MARKED
    | pos.STOP
    | pos.COMMA
    | pos.DASH
    | pos.COLON
    | pos.COMPLEMENTISER
    | pos.SUBORDINATOR
    | pos.AUXILIARY
    | pos.NEGATION
    | pos.RELATIVE
    | pos.SUBJECT_MARK
    | pos.QUOTATIVE
    | pos.NEVER
)
_INSIDE_SIGNS = frozenset({"&", "'", "’", "/", "-"})


class Phrase(NamedTuple):
    """A noun phrase: its words' places in the sentence."""

    first: int
    """Index of its first word."""

    last: int
    """Index one past its last word."""

    form: str
    """"name", "nominal", "pronoun" or "relative"."""


def phrase_before(words: Sequence[Word], end: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase whose last word stands right before index ``end``."""
    last = end - 1
    if last < 0:
        return None
    if words[last].text == ")":
        opening = _opening_bracket(words, last)
        return phrase_before(words, opening, lexicon) if opening else None
    kinds = words[last].kinds
    if (kinds & pos.PRONOUN and not kinds & pos.CAPITAL) or (kinds & pos.PRONOUN and _begins_clause(words, last)):
        return Phrase(last, end, "pronoun")
    if kinds & pos.RELATIVE:
        return Phrase(last, end, "relative")
    if not (_may_end(words[last]) or _is_late_possessive(words, last)):
        return None
    first = _first_word(words, last)
    if first > 1 and words[first - 1].text == ":" and is_inside_word(words, first - 1):
        first -= 2  # Finnish "[STT:n] tietojen mukaan"
    return _within_bounds(words, first, end, lexicon)


def _is_late_possessive(words: Sequence[Word], at: int) -> bool:
    """Whether a possessive goes with the noun before it: Russian "сестра моя", Italian "amico mio"."""
    kinds = words[at].kinds
    if at == 0 or not kinds & pos.POSSESSIVE or kinds & pos.OBJECT_PRONOUN:
        return False
    before = words[at - 1].kinds
    return is_unknown(before & ~(pos.ROLE | pos.CAPITAL))


def _begins_clause(words: Sequence[Word], at: int) -> bool:
    return (
        at == 0
        or not words[at - 1].kinds & pos.LETTER
        or bool(words[at - 1].kinds & (pos.CONJUNCTION | pos.SUBORDINATOR | pos.COMPLEMENTISER))
    )


def _opening_bracket(words: Sequence[Word], closing: int) -> int:
    for at in range(closing - 1, max(-1, closing - 14), -1):
        if words[at].text == "(":
            return at
    return 0


def _may_end(word: Word) -> bool:
    if not word.kinds & (pos.LETTER | pos.NUMBER):
        return False
    if word.kinds & (
        _NEVER_INSIDE & ~pos.AUXILIARY | pos.TIME | pos.QUESTION | pos.PREPOSITION | pos.CONJUNCTION | pos.DETERMINER
    ):
        return False
    return not word.kinds & (pos.ADVERB | pos.AUXILIARY) or bool(word.kinds & pos.CAPITAL)


def _first_word(words: Sequence[Word], last: int) -> int:
    """Walk left as long as words may belong to the phrase; only a noun, a name or an article may be its first."""
    first, at = last, last
    is_name, furthest = bool(words[last].kinds & pos.CAPITAL), max(0, last - LONGEST)
    while at > furthest:
        at -= 1
        word = words[at]
        kinds = word.kinds
        if kinds & pos.DETERMINER and _joins_role(words, at):
            continue
        if kinds & pos.DETERMINER:
            first = at
            if at == 0 or not words[at - 1].kinds & (pos.PREPOSITION | pos.DETERMINER):
                break
        elif kinds & (pos.CAPITAL | pos.ROLE | pos.TITLE | pos.NUMBER) and not kinds & (
            _NEVER_INSIDE | pos.PREPOSITION | pos.CONJUNCTION | pos.PRONOUN | pos.QUESTION
        ):
            first = at
        elif not _may_stand_inside(words, at):
            return at + 1 if first - at <= _FEW and _is_edge(word) else first
        elif not is_name and not kinds & (pos.PREPOSITION | pos.CONJUNCTION) and kinds & pos.LETTER:
            first = at
    return at if first - at <= _FEW and at == 0 and not words[0].kinds & pos.PREPOSITION else first


def _joins_role(words: Sequence[Word], at: int) -> bool:
    """Whether an article goes on with the role before it: "portavoz [del] Gobierno", "Sprecherin [der] Polizei"."""
    return at > 0 and bool(words[at].kinds & (pos.LINK | pos.RELATIVE_ARTICLE) and words[at - 1].kinds & pos.ROLE)


def _is_edge(word: Word) -> bool:
    """Whether a phrase must begin behind a word: all between belongs to it."""
    return bool(word.kinds & (pos.MARKED | pos.COMMA | pos.STOP | pos.COLON))


def _may_stand_inside(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if word.kinds & pos.CONJUNCTION:
        return (
            at > 0
            and bool(words[at - 1].kinds & (pos.CAPITAL | pos.ROLE))
            and bool(words[at + 1].kinds & (pos.CAPITAL | pos.ROLE | pos.DETERMINER))
        )
    if word.kinds & (_NEVER_INSIDE | pos.PRONOUN | pos.TIME | pos.QUESTION):
        return False
    if word.kinds & pos.MARKED:
        return False
    if not word.kinds & (pos.LETTER | pos.NUMBER):
        return word.text in _INSIDE_SIGNS
    return True


def _within_bounds(words: Sequence[Word], first: int, end: int, lexicon: Lexicon) -> Phrase | None:
    """The phrase, without what a preposition before it takes away: "In the rain Lee" is about Lee."""
    if first > 0 and words[first - 1].kinds & (pos.PREPOSITION | pos.SUBORDINATOR) and _begins_clause(words, first - 1):
        if lexicon.habits.verb_second:
            return None
        if words[first - 1].kinds & pos.PREPOSITION:
            first = last_name(words, first, end)
    while (
        first < end
        and words[first].kinds & (pos.ADVERB | pos.CONJUNCTION | pos.PREPOSITION)
        and not _starts_name(words, first, end)
    ):
        first += 1
    if lexicon.habits.caseless:
        first = _behind_relative(words, first, end)
        end = _before_preposition(words, first, end, lexicon)
    if first >= end or (lexicon.habits.nouns_capital and not any(w.kinds & pos.CAPITAL for w in words[first:end])):
        return None
    return Phrase(first, end, form_of(words, first, end))


def _behind_relative(words: Sequence[Word], first: int, end: int) -> int:
    """Index behind a clause that tells more of a noun before that: Chinese 「住在楼里的[莫妮卡]」."""
    links = [at for at in range(first + 1, end - 2) if words[at].kinds & pos.LINK and not words[at].text.isspace()]
    inside = (
        any(w.kinds & pos.PREPOSITION and not w.kinds & pos.LINK for w in words[first : links[-1]]) if links else False
    )
    return links[-1] + 1 if inside and len(words[links[-1]].text) == 1 else first


def _before_preposition(words: Sequence[Word], first: int, end: int, lexicon: Lexicon) -> int:
    """Index of the preposition that an adverbial behind a subject begins with: 「王毅[在北京]」."""
    for at in range(first + 1, end):
        preposition = words[at].kinds & pos.PREPOSITION and not words[at].kinds & pos.LINK
        if preposition and not (lexicon.compounds and is_in_compound(words, at, lexicon)):
            return at
    return end


def is_in_compound(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a sign of a script without spaces makes a word of two with the one before or behind it: 「共[和]」."""
    before = words[at - 1].text + words[at].text if at else ""
    behind = words[at].text + words[at + 1].text if at + 1 < len(words) else ""
    return before in lexicon.compounds or behind in lexicon.compounds


def _starts_name(words: Sequence[Word], first: int, end: int) -> bool:
    return (
        bool(words[first].kinds & pos.CAPITAL)
        and first > 0
        and first + 1 < end
        and bool(words[first + 1].kinds & pos.CAPITAL)
    )


def last_name(words: Sequence[Word], first: int, end: int) -> int:
    """Index of the first word of the name that a phrase ends with."""
    at = end
    while at > first and words[at - 1].kinds & pos.CAPITAL:
        at -= 1
    return at if at < end else first


def phrase_at(words: Sequence[Word], first: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase that begins with the word at index ``first``."""
    if first >= len(words):
        return None
    kinds = words[first].kinds
    if kinds & pos.PRONOUN and not kinds & pos.DETERMINER and not _is_form_of_address(words, first):
        return Phrase(first, first + 1, "pronoun")
    if not kinds & (pos.LETTER | pos.NUMBER) or (
        kinds & (_NEVER_INSIDE | pos.PREPOSITION | pos.CONJUNCTION | pos.TIME | pos.ADVERB | pos.QUESTION)
        and not kinds & pos.DETERMINER
    ):
        return None
    last = _last_word(words, first, lexicon)
    if kinds & pos.DETERMINER and all(w.kinds & pos.DETERMINER for w in words[first:last]):
        return None
    return Phrase(first, last, form_of(words, first, last)) if first < last else None


def _is_form_of_address(words: Sequence[Word], at: int) -> bool:
    """Whether a pronoun stands before a name as a title does: Vietnamese "ông Bình"."""
    return bool(words[at].kinds & pos.TITLE) and at + 1 < len(words) and bool(words[at + 1].kinds & pos.CAPITAL)


def _last_word(words: Sequence[Word], first: int, lexicon: Lexicon) -> int:
    """Walk right as long as words may belong to the phrase; returns one past its last word."""
    at = last = first
    furthest = min(len(words), first + LONGEST)
    # An article joins the words of a name only where capitals tell names from nouns: "minister [De] Vries".
    ends = pos.PREPOSITION | pos.ADVERB | pos.PRONOUN | pos.TIME
    joins = pos.PARTICLE if lexicon.habits.nouns_capital else pos.PARTICLE | pos.DETERMINER
    while at < furthest:
        word = words[at]
        kinds = word.kinds
        if kinds & pos.LINK or (kinds & pos.PREPOSITION and at == first + 1 and words[first].kinds & pos.INDEFINITE):
            if not _goes_on(words, at + 1):
                break
        elif kinds & joins and at > first and _joins_name(words, at):
            pass
        elif kinds & pos.DETERMINER:
            if (
                at > first
                and not words[at - 1].kinds & (pos.LINK | pos.DETERMINER)
                and not _is_genitive(words, at, lexicon)
            ):
                break
        elif kinds & pos.CONJUNCTION:
            if not (words[at - 1].kinds & pos.CAPITAL and at + 1 < len(words) and words[at + 1].kinds & pos.CAPITAL):
                break
        elif (
            (kinds & ends and not kinds & pos.CAPITAL and (at > first or not kinds & pos.PRONOUN))
            or kinds & _NEVER_INSIDE
            or (at > first and kinds & pos.OBJECT_PRONOUN and not kinds & (pos.POSSESSIVE | pos.CAPITAL))
            or (not kinds & (pos.LETTER | pos.NUMBER) and not (at > first and _joins_words(words, at)))
            or (at > first and not kinds & (pos.CAPITAL | pos.ROLE | pos.NUMBER) and _is_complete(words, at, lexicon))
        ):
            break
        else:
            last = at + 1
        at += 1
    return last


def _joins_words(words: Sequence[Word], at: int) -> bool:
    """Whether a sign stands between two words of a phrase: "Lee & Sons"."""
    return words[at].text in _INSIDE_SIGNS and at + 1 < len(words) and bool(words[at + 1].kinds & pos.LETTER)


def _is_genitive(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether an article behind a role goes on with it: "Sprecher der Polizei"."""
    if not lexicon.habits.nouns_capital or not words[at].kinds & pos.GENITIVE:
        return False
    return bool(words[at - 1].kinds & (pos.ROLE | pos.SOURCE_NOUN))


def _joins_name(words: Sequence[Word], at: int) -> bool:
    """Whether a small word stands inside a name: "minister [De] Vries", "Angela [del] Toro"."""
    before, behind = words[at - 1], words[at + 1] if at + 1 < len(words) else words[at]
    return bool(behind.kinds & (words[at].kinds | before.kinds) & pos.CAPITAL)


def _is_complete(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a common word behind a name or a role begins something else."""
    if words[at - 1].kinds & pos.ROLE and lexicon.habits.verb_second and not lexicon.habits.nouns_capital:
        return not _leads_to_name(words, at)
    if lexicon.habits.nouns_capital and words[at - 1].kinds & pos.CAPITAL:
        return True
    return bool(words[at - 1].kinds & pos.CAPITAL) and not _leads_to_name(words, at)


def _leads_to_name(words: Sequence[Word], at: int) -> bool:
    """Whether a common noun behind a name is part of it: "Lee campaign manager", "Lee adviser Ann Ek"."""
    return not words[at].kinds & pos.PAST and any(w.kinds & (pos.CAPITAL | pos.ROLE) for w in words[at + 1 : at + 3])


def _goes_on(words: Sequence[Word], at: int) -> bool:
    return (
        at < len(words)
        and bool(words[at].kinds & (pos.LETTER | pos.NUMBER))
        and not words[at].kinds & (pos.TIME | pos.COMPLEMENTISER)
        and (not words[at].kinds & pos.PRONOUN or bool(words[at].kinds & pos.DETERMINER))
    )


def may_speak(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a phrase names a person or an institution: by a name, a pronoun or a role."""
    return phrase.form in ("name", "pronoun") or any(w.kinds & pos.ROLE for w in words[phrase.first : phrase.last])


def form_of(words: Sequence[Word], first: int, last: int) -> str:
    """What kind of phrase it is, by its words."""
    if last - first == 1 and words[first].kinds & pos.PRONOUN:
        return "pronoun"
    if last - first == 1 and words[first].kinds & pos.RELATIVE:
        return "relative"
    for word in words[first:last]:
        if word.kinds & pos.CAPITAL and not word.kinds & (pos.ROLE | pos.DETERMINER | pos.TITLE):
            return "name"
    return "nominal"


def is_inside_word(words: Sequence[Word], colon: int) -> bool:
    """Whether a colon joins an ending to an abbreviation, or numbers: Finnish "STT:lle", "2:0"."""
    if colon == 0 or colon + 1 >= len(words) or words[colon].text != ":":
        return False
    before, behind = words[colon - 1], words[colon + 1]
    if before.end != words[colon].start or words[colon].end != behind.start:
        return False
    if before.kinds & behind.kinds & pos.NUMBER:
        return True
    return bool(before.kinds & behind.kinds & pos.LETTER) and before.text.isupper() and behind.text.islower()


def is_ordinal_stop(words: Sequence[Word], at: int) -> bool:
    """Whether a full stop makes an ordinal of the number before it: German "am 3. Mai"."""
    return words[at].text == "." and 0 < at < len(words) - 1 and bool(words[at - 1].kinds & pos.NUMBER)


def behind_bracket(words: Sequence[Word], at: int) -> int:
    """Index behind a bracket that opens at an index: "Ann Lee [(D-Ohio)] said"; the index itself where none does."""
    if at < len(words) and words[at].text == "(":
        for closing in range(at + 1, min(len(words), at + 14)):
            if words[closing].text == ")":
                return closing + 1
    return at
