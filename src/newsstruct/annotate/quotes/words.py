"""A line of text as words that know what they may be, a stretch between quotation marks counting as one word."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from newsstruct.annotate.document import TextSpan
from newsstruct.annotate.quotes import parts_of_speech as lx
from newsstruct.annotate.quotes.lexicon import Lexicon, cues_behind_prefix
from newsstruct.annotate.quotes.lookup import cut_elisions, lookup_form
from newsstruct.annotate.quotes.marks import Marked
from newsstruct.annotate.quotes.tables import lexicon as lexicon_of
from newsstruct.annotate.tokens import Token, covering_tokens

_SIGNS = {
    **dict.fromkeys(".!?…。！？｡؟।॥．", lx.STOP),
    **dict.fromkeys(",，、،;；", lx.COMMA),
    **dict.fromkeys("–—―-‒", lx.DASH),
    **dict.fromkeys(":：", lx.COLON),
}
#: Marks after which a sentence has ended although the next word has no capital.
_STRONG_STOPS = frozenset("。！？｡؟।॥")
#: A word that may be no part of a name: with a capital behind "U.S." it begins a sentence.
_NEVER_NAMES = (
    lx.PRONOUN
    | lx.DETERMINER
    | lx.PREPOSITION
    | lx.CONJUNCTION
    | lx.SUBORDINATOR
    | lx.QUESTION
    | lx.ADVERB
    | lx.AUXILIARY
)
#: Nothing but a mark or a word with a full stop ends a sentence.
_MAY_END = lx.MARKED | lx.STOP | lx.STOPPED
#: A word that may end a sentence is an abbreviation only before a number: "no. 5".
_ORDINARY = _NEVER_NAMES | lx.NEGATION | lx.OBJECT_PRONOUN
#: A title or a term in marks has no more words.
_LONGEST_TERM = 8
#: A paper's or a firm's name in marks has no more words.
_LONGEST_QUOTED_NAME = 3
#: A longer run of words is cut: no sentence of a news text is.
_LONGEST_SENTENCE = 300
_TERMINAL = frozenset(".!?…。！？｡؟।॥")
#: "he's", "Lee's": what stands before the apostrophe tells what the word may be.
_TAIL = re.compile(r"'\w{0,2}$")
_POSSESSIVE = ("'s", "’s", "s'", "s’")


#: From a token to how it is looked up, and what it may be.
Lookup = Callable[[str], tuple[str, int]]


class Word(NamedTuple):
    """A word, a mark, or a whole stretch between quotation marks."""

    text: str
    """As printed."""

    lower: str
    """As it is looked up."""

    start: int
    """Offset in the text."""

    end: int
    """Offset one past it."""

    kinds: int
    """What it may be: the flags of `newsstruct.annotate.quotes.parts_of_speech`."""

    marked: Marked | None = None
    """The stretch between marks that it stands for."""


#: Makes a word of its fields; `Word` itself takes three times as long, and texts have many words.
_new_word = functools.partial(tuple.__new__, Word)


class Sentence(NamedTuple):
    """A sentence of one line."""

    words: tuple[Word, ...]
    """Its words; a stretch between marks is one of them, whatever number of sentences it has."""

    line: int
    """Which line of the text it stands in."""

    part: str = ""
    """"question" or "answer" where it is one of an interview."""


def read_line(text: str, span: TextSpan, marked: Sequence[Marked], lexicon: Lexicon) -> list[Word]:
    """The words of a line."""
    words: list[Word] = []
    at = span.start
    for stretch in marked:
        words.extend(read_words(text, at, stretch.opened, lexicon))
        words.append(_whole(text, stretch, words, lexicon))
        at = stretch.closed
    words.extend(read_words(text, at, span.end, lexicon))
    return words


def _whole(text: str, stretch: Marked, before: Sequence[Word], lexicon: Lexicon) -> Word:
    content = text[stretch.start : stretch.end]
    if before and before[-1].kinds & lx.LETTER and not stretch.continued and _is_term(text, stretch, before, lexicon):
        stopped = lx.STOPPED if content[-1] == "." else 0
        return Word(content, content.lower(), stretch.opened, stretch.closed, lx.LETTER | lx.CAPITAL | stopped)
    return Word(content, "", stretch.opened, stretch.closed, lx.MARKED, stretch)


def _is_term(text: str, stretch: Marked, before: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether words in marks are a title or a term: "so-called “smart” meters", "NBC's “Meet the Press”"."""
    content, last = text[stretch.start : stretch.end], before[-1]
    if not content.strip() or len(content.split()) > _LONGEST_TERM:
        return False
    if last.lower in lexicon.scare or text[stretch.closed : stretch.closed + 1] == "-":
        return True
    if content.isupper() and content.isalnum():
        return True
    if (
        last.kinds & lx.DETERMINER
        and content[0].isupper()
        and text[stretch.closed : stretch.closed + 2].strip().isalpha()
    ):
        return lexicon.habits.nouns_capital or content.istitle() or _is_title(content)
    if last.lower in lexicon.cues:
        return False
    return _is_title(content) or (lexicon.habits.nouns_capital and _is_name_of_noun(content, last))


def _is_name_of_noun(content: str, last: Word) -> bool:
    """Whether a few words in marks name what the noun before them says: "der Agentur „Interfax“"."""
    few = len(content.split()) <= 3 and content[0].isupper() and content[-1] not in ".!?…"
    return few and bool(last.kinds & lx.CAPITAL)


def _is_title(content: str) -> bool:
    """Whether all long words of a short stretch have capitals, as in titles of works."""
    words = content.split()
    if not 1 < len(words) <= _LONGEST_TERM or content[-1] in "!?…" or content[0].islower():
        return False
    long = [w for w in words if len(w) > 3]
    return len(long) > 1 and all(w[0].isupper() for w in long)


def read_words(text: str, start: int, end: int, lexicon: Lexicon) -> list[Word]:
    """The words between two offsets, marks and all."""
    words: list[Word] = []
    joins, look_up = bool(lexicon.elisions or lexicon.clitics), _lookup(lexicon.language)
    at = start
    for covering in covering_tokens(text, start, end):
        printed, first, at = covering.rstrip(), at, at + len(covering)
        if not printed:  # white space at the very start
            continue
        if printed == "." and words and _is_abbreviation(text, words[-1], first, lexicon):
            word = words[-1]
            words[-1] = word._replace(text=word.text + ".", end=first + 1, kinds=word.kinds | lx.STOPPED)
        elif joins and not printed.isalpha():
            words.extend(_word(part, look_up) for part in _parts(Token(printed, first, first + len(printed)), lexicon))
        else:
            lower, kinds = look_up(printed)
            words.append(_new_word((printed, lower, first, first + len(printed), kinds, None)))
    return words


def _parts(token: Token, lexicon: Lexicon) -> Iterator[Token]:
    """A token, cut behind an elided word ("qu'il") and before what is joined to a verb ("dit-il")."""
    start = token.start
    for piece in cut_elisions(token.text, lexicon.elisions):
        clitic = next((c for c in lexicon.clitics if piece.endswith(c) and len(piece) > len(c)), "")
        end = start + len(piece)
        yield Token(piece.removesuffix(clitic), start, end - len(clitic))
        if clitic:
            bare = clitic.rsplit("-", 1)[1]
            yield Token(bare, end - len(bare), end)
        start = end


def _word(token: Token, look_up: Lookup) -> Word:
    lower, kinds = look_up(token.text)
    return Word(token.text, lower, token.start, token.end, kinds)


@functools.lru_cache(maxsize=64)
def _lookup(language: str) -> Lookup:
    """What tells of a token how the tables have it, and what it may be."""
    return functools.lru_cache(maxsize=20_000)(functools.partial(_looked_up, lexicon=lexicon_of(language)))


def _looked_up(text: str, lexicon: Lexicon) -> tuple[str, int]:
    first = text[0]
    if first.isalpha():
        lower = lookup_form(text)
        kinds = _kinds(lower, lexicon) | lx.LETTER | (lx.CAPITAL if first.isupper() else 0)
        return lower, kinds | (lx.STOPPED if text[-1] == "." else 0) | _may_be_cue(lower, kinds, lexicon)
    kinds = lexicon.kinds.get(text, 0) | _may_be_cue(text, 0, lexicon)
    if first.isdigit():
        return text, lx.NUMBER | kinds
    if unicodedata.category(first).startswith("M"):
        return text, lx.LETTER
    return text, lx.LETTER if kinds & lx.JOINT else _SIGNS.get(first, lx.OTHER_MARK) | kinds


def _may_be_cue(lower: str, kinds: int, lexicon: Lexicon) -> int:
    """The flag of a word that a cue may begin with."""
    begins = kinds & lx.SOURCE_PREPOSITION or lower in lexicon.cues or cues_behind_prefix(lower, lexicon)
    return lx.CUE if begins else 0


def _kinds(lower: str, lexicon: Lexicon) -> int:
    kinds = lexicon.kinds.get(lower)
    if kinds is None and (tail := _TAIL.search(lower)):
        base = lexicon.kinds.get(lower[: tail.start()], 0)
        return base & lx.PRONOUN or base
    if kinds is None and "-" in lower:
        role = lexicon.kinds.get(lower.rsplit("-", 1)[1], 0) & lx.ROLE  # "co-author", "ex-minister"
        return role or _kinds_by_ending(lower, kinds, lexicon)
    return _kinds_by_ending(lower, kinds, lexicon)


def _kinds_by_ending(lower: str, kinds: int | None, lexicon: Lexicon) -> int:
    """What a word's ending says; only a verb's ending counts where a table has the word."""
    if len(lower) > 4:
        for kind, endings in lexicon.endings:
            if (kinds is None or kind & (lx.GERUND | lx.PAST)) and lower.endswith(endings):
                return (kinds or 0) | kind
    return kinds or 0


def is_unknown(kinds: int) -> bool:
    """Whether a word is in no table of words, begins with no capital, and is no mark."""
    return kinds & ~lx.HINTS == lx.LETTER


def is_quoted_name(word: Word) -> bool:
    """Whether a few words in marks are a name rather than what somebody said: «Интерфакс»."""
    if not word.marked or not word.text[:1].isupper() or word.text[-1:] in ",.!?…":
        return False
    return len(word.text.split()) <= _LONGEST_QUOTED_NAME


def is_possessive(word: Word) -> bool:
    """Whether a word is a name or noun in the English genitive: "Lee's", "players'"."""
    return word.text.endswith(_POSSESSIVE)


# --- sentences --------------------------------------------------------------------------------------------


def sentences(words: Sequence[Word], line: int, part: str = "") -> Iterator[Sentence]:
    """The sentences that the words of a line make."""
    start = 0
    for at in [at for at, word in enumerate(words[:-1]) if word.kinds & _MAY_END]:
        if _ends(words, at):
            yield from _cut(words, start, at + 1, line, part)
            start = at + 1
    yield from _cut(words, start, len(words), line, part)


def _cut(words: Sequence[Word], start: int, end: int, line: int, part: str) -> Iterator[Sentence]:
    """The sentence between two indexes, in pieces where it is too long."""
    for first in range(start, end, _LONGEST_SENTENCE):
        yield Sentence(tuple(words[first : min(end, first + _LONGEST_SENTENCE)]), line, part)


def _ends(words: Sequence[Word], at: int) -> bool:
    word, following = words[at], words[at + 1]
    if word.kinds & lx.MARKED:
        return _marked_ends(word, following)
    if word.kinds & lx.STOPPED:
        return bool(following.kinds & lx.CAPITAL and following.kinds & _NEVER_NAMES)
    if not word.kinds & lx.STOP or following.kinds & lx.STOP:
        return False
    return word.text in _STRONG_STOPS or (_begins(following) and following.start > word.end)


def _begins(word: Word) -> bool:
    """Whether a word may begin a sentence: it has a capital, no case, is a number or words in marks."""
    if word.kinds & lx.LETTER:
        return not word.text[0].islower()
    return bool(word.kinds & (lx.NUMBER | lx.MARKED | lx.DASH)) or word.text in "([•¿¡"


def _marked_ends(word: Word, following: Word) -> bool:
    if word.text.rstrip()[-1:] not in _TERMINAL or following.kinds & lx.DASH:
        return False
    return bool(following.kinds & lx.MARKED) or (bool(following.kinds & lx.LETTER) and _begins(following))


def _is_abbreviation(text: str, before: Word, stop: int, lexicon: Lexicon) -> bool:
    """Whether the full stop at an offset belongs to the word before it: "Mr.", "J.", "Ky.,"."""
    if before.end != stop or not before.kinds & lx.LETTER:
        return False
    if before.kinds & _ORDINARY and len(before.text) > 1:
        return before.lower in lexicon.abbreviations and text[stop + 1 : stop + 3].strip().isdigit()
    return len(before.text) == 1 or before.lower in lexicon.abbreviations or text[stop + 1 : stop + 2] == ","
