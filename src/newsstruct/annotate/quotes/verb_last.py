"""Attribution where the verb stands last: Turkish "Lee, “…” dedi", Japanese 「…」と述べた, Korean “…”고 말했다."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsstruct.annotate.quotes import framing
from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.clauses import Piece
from newsstruct.annotate.quotes.cues import Cue
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.phrases import Phrase, form_of, phrase_at
from newsstruct.annotate.quotes.sources import Attribution
from newsstruct.annotate.quotes.words import Sentence, Word

#: A subject between a sentence's start and a comma has no more words.
_LONGEST_SUBJECT = 8
#: Fewer signs in marks are rather a term.
_SHORTEST_SPEECH = 4
#: First signs of the Japanese and Korean verbs of naming.
_NAMING = frozenset("い呼題名称書記불")


def by_last_verb(sentence: Sentence, cue: Cue, since: int, lexicon: Lexicon) -> Attribution | None:
    """What stands before a verb of saying, and who says it: the subject before that, or whom a participle goes with."""
    words = sentence.words
    last = _content_end(words, cue.first)
    marked = last > since and bool(words[last - 1].marked)
    spoken = _marked_before(words, last, since) if marked else ()
    first = spoken[0].first if spoken else last
    subject, behind = _subject(words, since, first, lexicon)
    if cue.frames & framing.IN_SOURCE and subject is None:
        subject, behind = _place(words, since, first, lexicon)
    if not marked:
        if not cue.frames & framing.CLAUSE or not _is_reported(words, last, cue, lexicon) or _announces(words, cue):
            return None
        first = max(behind, since)
        while first < last and words[first].kinds & (pos.COMMA | pos.CONJUNCTION):
            first += 1
    if cue.frames & framing.PARTICIPLE or subject is None:
        subject = _behind(words, cue, lexicon) or subject
    if first >= last:
        return None
    shares = subject is None and not cue.frames & framing.IN_SOURCE
    return Attribution(sentence, cue, subject, spoken or (Piece(first, last),), shares=shares)


def by_quotative(sentence: Sentence, lexicon: Lexicon) -> Iterator[Attribution]:
    """Words in marks before a particle and a verb that no table has, and the subject before them: 「…」と喜ぶ."""
    words = sentence.words
    for at, word in enumerate(words[:-2]):
        speaks = word.marked and len(word.text) >= _SHORTEST_SPEECH and words[at + 1].kinds & pos.QUOTATIVE
        if speaks and words[at + 2].kinds & pos.LETTER and not _names(words, at + 2):
            subject, _ = _subject(words, 0, at, lexicon)
            if subject:
                yield Attribution(sentence, None, subject, (Piece(at, at + 1),))


def _names(words: Sequence[Word], at: int) -> bool:
    """Whether a verb only says what something is called: 「…」という, 「…」と呼ばれる."""
    return words[at].text in _NAMING


def _announces(words: Sequence[Word], cue: Cue) -> bool:
    """Whether what is said stands behind a verb, in marks: Turkish "şunları söyledi: “…”"."""
    return cue.last + 1 < len(words) and bool(words[cue.last].kinds & pos.COLON and words[cue.last + 1].marked)


def _is_reported(words: Sequence[Word], last: int, cue: Cue, lexicon: Lexicon) -> bool:
    """Whether a particle or an ending before the verb tells that it reports a clause, where the language has such."""
    if not lexicon.needs_quotative or last < cue.first:
        return last > 0
    if last > 0 and words[cue.first].kinds & pos.QUOTATIVE:
        return True  # Japanese "[と]している"
    return last > 0 and words[last - 1].lower.endswith(lexicon.quotative_endings or "\0")


def _content_end(words: Sequence[Word], at: int) -> int:
    """Index one past what was said before a verb: particles such as "と" and "diye" are no part of it."""
    while at > 0 and words[at - 1].kinds & (pos.QUOTATIVE | pos.COMMA | pos.ADVERB):
        at -= 1
    return at


def _marked_before(words: Sequence[Word], last: int, since: int) -> tuple[Piece, ...]:
    """The stretches in marks that end at an index; particles may stand between: Korean "“…”며 “…”고 말했다"."""
    found: list[Piece] = []
    for at in range(last - 1, since - 1, -1):
        if words[at].marked:
            found.insert(0, Piece(at, at + 1))
        elif not words[at].kinds & (pos.QUOTATIVE | pos.COMMA):
            break
    return tuple(found)


def _subject(words: Sequence[Word], since: int, end: int, lexicon: Lexicon) -> tuple[Phrase | None, int]:
    """The subject between two indexes and the index behind it: what a particle, an ending or a comma marks.

    Before words in marks that is the one next to them, before a reported clause the first one.
    """
    before_marks = end < len(words) and bool(words[end].marked)
    for at in reversed(range(since, end)) if before_marks else range(since, end):
        if words[at].kinds & pos.SUBJECT_MARK and at > since:
            return _phrase(words, since, at), at + 1
        if lexicon.subject_suffixes and words[at].lower.endswith(lexicon.subject_suffixes):
            return _phrase(words, since, at + 1), at + 1
        if words[at].kinds & pos.COMMA and lexicon.subject_before_comma and _is_short(words, since, at):
            return _phrase(words, since, at), at + 1
    if before_marks and end > since and not (lexicon.subject_suffixes or lexicon.subject_before_comma):
        return _phrase(words, since, end), end
    return (_first_name(words, since, end) if before_marks and lexicon.subject_before_comma else None), since


def _place(words: Sequence[Word], since: int, end: int, lexicon: Lexicon) -> tuple[Phrase | None, int]:
    """Where something was said, up to a comma, and the index behind it: "[Bakanlıktan] yapılan açıklamada, …"."""
    comma = next((at for at in range(since, min(end, since + _LONGEST_SUBJECT)) if words[at].kinds & pos.COMMA), since)
    if comma == since or not lexicon.place_endings or not words[comma - 1].lower.endswith(lexicon.place_endings):
        return None, since
    return _first_name(words, since, comma) or _phrase(words, since, comma), comma + 1


def _first_name(words: Sequence[Word], since: int, end: int) -> Phrase | None:
    """The name or role that a sentence begins with before an object: Turkish "[Muhalefet lideri Demir] kararı “…”"."""
    last = since
    while last < end and words[last].kinds & (pos.CAPITAL | pos.ROLE | pos.TITLE):
        last += 1
    return _phrase(words, since, last) if last > since and _is_short(words, since, last) else None


def _is_short(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a run before a comma may be a subject: a name, with or without a role, in its plain form."""
    if last - first > _LONGEST_SUBJECT or "'" in words[last - 1].lower:
        return False
    if last - first > 2 and words[first].kinds & words[last - 1].kinds & words[last - 2].kinds & pos.CAPITAL:
        return True
    return all(w.kinds & (pos.CAPITAL | pos.ROLE | pos.TITLE) for w in words[first:last])


def _phrase(words: Sequence[Word], first: int, last: int) -> Phrase | None:
    """The run of words up to an index that no mark interrupts."""
    start = last
    while (
        start > first
        and words[start - 1].kinds & (pos.LETTER | pos.NUMBER)
        and not words[start - 1].kinds & pos.CONJUNCTION
    ):
        start -= 1
    return Phrase(start, last, form_of(words, start, last)) if start < last else None


def _behind(words: Sequence[Word], cue: Cue, lexicon: Lexicon) -> Phrase | None:
    return phrase_at(words, cue.last, lexicon) if cue.frames & framing.PARTICIPLE else None
