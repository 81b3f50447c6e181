"""Whom a text names, in full, with what it says that they are; a light reader of names by capitals and titles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsstruct.annotate.quotes import framing
from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.phrases import phrase_before
from newsstruct.annotate.quotes.words import Sentence, Word, is_possessive, is_quoted_name, is_unknown

#: A longer run of capitals is a headline.
_LONGEST_NAME = 6
#: Behind a role inside a run of capitals a name has at least so many words: "Ohio State Coach Ryan Day".
_FEWEST_BEHIND = 2
#: One that is told by its article alone has no more.
_LONGEST_COMMON_ROLE = 6
_SHAPES = pos.TITLE | pos.CAPITAL
_NO_ROLE = (pos.AUXILIARY | pos.NEGATION | pos.TIME | pos.PRONOUN) | (
    pos.RELATIVE | pos.ADVERB | pos.CONJUNCTION | pos.GERUND
)
#: A role between commas has no more words.
_LONGEST_ROLE = 25
#: What an English genitive adds to a name.
_GENITIVES = ("'s", "’s", "'", "’")
_CLOSED = (
    pos.PRONOUN
    | pos.DETERMINER
    | pos.PREPOSITION
    | pos.CONJUNCTION
    | pos.SUBORDINATOR
    | pos.COMPLEMENTISER
    | pos.QUESTION
    | pos.AUXILIARY
    | pos.ADVERB
    | pos.NEGATION
    | pos.TIME
    | pos.RELATIVE
    | pos.NEVER
    | pos.SOURCE_NOUN
)


_SMALL_WORDS = pos.PREPOSITION | pos.DETERMINER | pos.CONJUNCTION


class Name(NamedTuple):
    """A name where it is printed."""

    words: tuple[str, ...]
    """Its words, without titles, genitive marks left out."""

    start: int
    end: int
    title: str | None
    """What stands before it: "Health Minister", "Mr."."""

    gender: str
    """"m", "f" or "" where nothing tells."""

    role: str | None
    """What stands beside it: "the governor of the Luhansk region"."""

    sentence: int
    """Index of the sentence."""

    first: int
    """Index of its first word in the sentence, its title included."""

    is_person: bool = False
    """Whether a recogniser says that it is a person's."""


def names_in(sentence: Sentence, at: int, lexicon: Lexicon) -> Iterator[Name]:
    """The names in a sentence, words in marks left out."""
    words = sentence.words
    behind = 0
    for first in [at for at, word in enumerate(words) if word.kinds & pos.CAPITAL and not _is_small(word.kinds)]:
        last = name_end(words, first) if first >= behind else first
        if last > first:
            behind = _with_attribute(words, first, last, lexicon)
            whole = behind > last
            name = _institution(words, first, behind, at) if whole else _name(words, first, last, at, lexicon)
            if name:
                yield name


def _is_small(kinds: int) -> bool:
    """Whether a word can begin no name: one of a closed class that is no part of names either."""
    return bool(kinds & _CLOSED) and not kinds & pos.PARTICLE


def name_end(words: Sequence[Word], first: int) -> int:
    """Index one past the run of capitals that begins at ``first``; ``first`` itself where none does."""
    if not (_may_begin(words[first]) or _is_capital_particle(words, first)):
        return first
    at = last = first
    while at < len(words):
        word = words[at]
        if _may_begin(word) or _is_capital_particle(words, at):
            last = at + 1
            if is_possessive(word):
                break
        elif not _leads_on(words, at):
            break
        at += 1
    return last


def _with_attribute(words: Sequence[Word], first: int, last: int, lexicon: Lexicon) -> int:
    """Index one past an institution's name that goes on with another one: "the Chamber [of Commerce]"."""
    articled = first > 0 and words[first - 1].kinds & pos.DETERMINER and not words[first - 1].kinds & pos.POSSESSIVE
    if not articled or last + 1 >= len(words) or words[last].lower not in lexicon.name_links:
        return last
    if words[first].kinds & pos.TITLE or not _may_begin(words[last + 1]):
        return last
    return name_end(words, last + 1)


def _institution(words: Sequence[Word], first: int, last: int, at: int) -> Name:
    kept = tuple([_bare(w.text) for w in words[first:last]])
    return Name(kept, words[first].start, words[last - 1].end, None, "-", None, at, first)


def _is_capital_particle(words: Sequence[Word], at: int) -> bool:
    """Whether a small word inside a sentence has a capital, as part of a name: Dutch "zei [De] Boer"."""
    if not words[at].kinds & pos.PARTICLE or at == 0 or at + 1 >= len(words):
        return False
    inside = words[at - 1].kinds & pos.LETTER and words[at].kinds & pos.CAPITAL
    return bool(inside) and _may_begin(words[at + 1])


def _leads_on(words: Sequence[Word], at: int) -> bool:
    """Whether one or two small words lead on to the rest of a name: "Maria [von der] Heide"."""
    end = at
    while end < min(len(words), at + 2) and words[end].kinds & pos.PARTICLE:
        end += 1
    return at < end < len(words) and _may_begin(words[end])


def _may_begin(word: Word) -> bool:
    return bool(word.kinds & pos.CAPITAL) and not word.kinds & _CLOSED


def _name(words: Sequence[Word], first: int, last: int, at: int, lexicon: Lexicon) -> Name | None:
    own = lexicon.habits.role_behind_name and not words[first].kinds & pos.STOPPED
    start = first if own else _behind_title(words, first, last)
    if start > first:
        start = _behind_place(words, start, last, lexicon)
    if last - start > _LONGEST_NAME or (words[last - 1].kinds & pos.ROLE and last - start == 1):
        return None
    if start > first and words[start].kinds & pos.DETERMINER:
        return None  # "Sprecher der Polizei"
    if _is_place_of_role(words, start, last):
        start += 1
    else:
        start = _with_particles(words, start)
    title_first = _title_start(words, min(first, start))
    titled = words[title_first:start]
    title = _text(titled) if titled else None
    kept = tuple([_bare(w.text) for w in words[start:last]])
    if lexicon.habits.case_apostrophe:
        kept = (*kept[:-1], re.split("['’]", kept[-1], maxsplit=1)[0])
    gender = _gender(titled, lexicon) if titled else ""
    role = _role_behind(words, last, lexicon) or _role_before(words, title_first, start)
    role = role or _role_in_apposition(words, title_first, last, lexicon)
    return Name(kept, words[start].start, words[last - 1].end, title, gender, role, at, title_first)


def _is_place_of_role(words: Sequence[Word], start: int, last: int) -> bool:
    """Whether a name tells what a role is of, and somebody is named behind it: "Bürgermeister von [Hof], Bruno Ek"."""
    if start == 0 or not words[start].kinds & pos.PARTICLE or not words[start - 1].kinds & pos.ROLE:
        return False
    return last + 1 < len(words) and bool(words[last].kinds & pos.COMMA and words[last + 1].kinds & pos.CAPITAL)


def _with_particles(words: Sequence[Word], start: int) -> int:
    """Index of a name's first word, small ones that can be nothing else included: "[von der] Leyen"."""
    while start > 0 and words[start - 1].kinds & pos.PARTICLE and not words[start - 1].kinds & _SMALL_WORDS:
        start -= 1
    return start


def _behind_title(words: Sequence[Word], first: int, last: int) -> int:
    """Index of a name's first word in a run of capitals: behind "President" or "Health Minister"."""
    start = first
    if last - first == 1:
        return first
    while start < last - 1 and words[start].kinds & (pos.TITLE | pos.ROLE):
        start += 1
    if start > first and words[start].kinds & pos.PARTICLE and _capitals(words, start, last) > _FEWEST_BEHIND:
        start += 2
    if start > first and last - start > _FEWEST_BEHIND and _is_acronym(words, start):
        start += 1
    if last - start <= _FEWEST_BEHIND:
        return start
    behind = range(last - _FEWEST_BEHIND - 1, start - 1, -1)
    inside = (at + 1 for at in behind if words[at].kinds & (pos.ROLE | pos.TITLE))
    return next(inside, start)


def _behind_place(words: Sequence[Word], start: int, last: int, lexicon: Lexicon) -> int:
    """Index of a name's first word behind a role and its place, in one run of capitals: "Мэр Казани [Иван Орлов]"."""
    patronymics, declines = lexicon.patronymic_endings, lexicon.patronymic_endings or lexicon.genitive_endings
    if not declines or last - start <= _FEWEST_BEHIND or not _is_role(words, start - 1):
        return start
    patronymic = bool(patronymics) and words[last - 2].lower.endswith(patronymics)
    return last - _FEWEST_BEHIND - patronymic


def _is_acronym(words: Sequence[Word], at: int) -> bool:
    """Whether a role goes on with an abbreviation: Indonesian "Ketua [DPR] Ani Wijaya"."""
    return len(words[at].text) > 1 and words[at].text.isupper() and not words[at + 1].text.isupper()


def _capitals(words: Sequence[Word], first: int, last: int) -> int:
    return sum(bool(word.kinds & pos.CAPITAL) for word in words[first:last])


def _bare(text: str) -> str:
    if not text.endswith(_GENITIVES):
        return text
    for ending in _GENITIVES:
        text = text.removesuffix(ending)
    return text


def _title_start(words: Sequence[Word], first: int) -> int:
    """Go back over a role without capitals before a name: "campaign manager [Ann Lee]"."""
    at = first
    while at > 0 and words[at - 1].kinds & (pos.ROLE | pos.TITLE) and not words[at - 1].kinds & _CLOSED:
        at -= 1
    return at


def _text(words: Sequence[Word]) -> str:
    return " ".join([w.text for w in words])


def _gender(words: Sequence[Word], lexicon: Lexicon) -> str:
    for word in reversed(words):
        gender = lexicon.genders.get(word.lower)
        if gender:
            return gender
    return ""


def _role_before(words: Sequence[Word], first: int, last: int) -> str | None:
    """The role that stands before a name; a mere form of address is none."""
    while last > first and not words[last - 1].kinds & pos.ROLE:
        last -= 1
    return _text(words[first:last]) if last > first else None


def _role_in_apposition(words: Sequence[Word], first: int, last: int, lexicon: Lexicon) -> str | None:
    """The role that a name stands beside in commas: "[the president of the council], Ana Lopez, said"."""
    if first < 2 or not words[first - 1].kinds & pos.COMMA:
        return None
    if last < len(words) and words[last].kinds & (pos.LETTER | pos.NUMBER):
        return None
    phrase = phrase_before(words, first - 1, lexicon)
    if phrase is None or phrase.form == "pronoun":
        return None
    owner = phrase_before(words, phrase.first, lexicon) if _is_role(words, phrase.first - 1) else None
    return _role(words, owner.first if owner else phrase.first, phrase.last, lexicon)


def _is_role(words: Sequence[Word], at: int) -> bool:
    return at >= 0 and bool(words[at].kinds & pos.ROLE)


def _role_behind(words: Sequence[Word], last: int, lexicon: Lexicon) -> str | None:
    """The role that stands behind a name, between commas: "Lee, [the governor of Ohio], said"."""
    at = last
    if lexicon.habits.role_behind_name and last < len(words) and words[last].kinds & pos.ROLE:
        return words[last].text
    while at + 1 < len(words) and words[at].kinds & pos.COMMA:
        first = at + 1
        end = _segment_end(words, first)
        if words[first].kinds & pos.NUMBER and end - first <= 2:
            at = end
            continue
        if end < len(words) and words[end].kinds & pos.MARKED and not _is_named(words, end):
            return None  # "On X, the minister hailed “…”"
        return _role(words, first, end, lexicon) or _common_role(words, first, end)
    return None


def _is_named(words: Sequence[Word], at: int) -> bool:
    """Whether words in marks are the name of what a role is of: "Oleg Moroz, an activist of [“Walk the City”]"."""
    ends = at + 1 == len(words) or bool(words[at + 1].kinds & (pos.COMMA | pos.STOP))
    return ends and is_quoted_name(words[at]) and not words[at - 1].kinds & (pos.PAST | pos.GERUND)


def _common_role(words: Sequence[Word], first: int, end: int) -> str | None:
    """What stands between commas behind a name and begins with an article: "Lee, [a welder], said"."""
    few = 1 < end - first <= _LONGEST_COMMON_ROLE and end < len(words) and words[end].kinds & (pos.COMMA | pos.STOP)
    if not few or not words[first].kinds & pos.DETERMINER or words[first].kinds & (pos.POSSESSIVE | pos.PRONOUN):
        return None
    inside = (w.kinds for w in words[first + 1 : end] if not w.kinds & pos.DETERMINER)
    if any(kinds & _NO_ROLE for kinds in inside) or not is_unknown(words[first + 1].kinds & ~_SHAPES):
        return None
    return _between(words, first, end)


def _segment_end(words: Sequence[Word], first: int) -> int:
    for at in range(first, min(len(words), first + _LONGEST_ROLE)):
        if words[at].kinds & (pos.COMMA | pos.STOP | pos.MARKED | pos.COLON | pos.DASH | pos.RELATIVE):
            return at
    return first


def _role(words: Sequence[Word], first: int, end: int, lexicon: Lexicon) -> str | None:
    if end <= first or (
        words[first].kinds & (pos.RELATIVE | pos.PRONOUN | pos.CONJUNCTION | pos.PREPOSITION | pos.SUBORDINATOR)
        and not words[first].kinds & pos.DETERMINER
    ):
        return None
    if words[first].kinds & (pos.GERUND | pos.PAST) and not words[first].kinds & (pos.ROLE | pos.TITLE | pos.CAPITAL):
        return None  # ", speaking to reporters,"
    if not any(w.kinds & pos.ROLE for w in words[first:end]):
        return None
    if any(w.kinds & (pos.AUXILIARY | pos.NEGATION) or _says(w, lexicon) for w in words[first:end]):
        return None
    return _between(words, first, end)


def _says(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is a verb of saying and nothing else."""
    if word.kinds & pos.ROLE:
        return False
    plain = framing.CLAUSE | framing.AMBIGUOUS
    return any(frames & plain == framing.CLAUSE and not rest for rest, frames in lexicon.cues.get(word.lower, ()))


def _between(words: Sequence[Word], first: int, end: int) -> str:
    """The words as printed, white space folded."""
    text, at = [], words[first].start
    for word in words[first:end]:
        text.append(" " if word.start > at else "")
        text.append(word.text)
        at = word.end
    return "".join(text).strip()
