"""Which words a reporting clause reports."""

from __future__ import annotations

from collections.abc import Sequence

from newsstruct.annotate.quotes import framing
from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.clauses import Piece, content_end, opens_adverbial
from newsstruct.annotate.quotes.content_behind import content_behind, goes_on, in_relative_clause
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.speakers import Saying
from newsstruct.annotate.quotes.words import Word

#: A shorter run before a comma that opens with a preposition is no clause: "For that, the bank says".
_SHORTEST_ADVERBIAL = 3


def contents(words: Sequence[Word], saying: Saying, starts: Sequence[int], since: int, lexicon: Lexicon) -> list[Piece]:
    """The pieces that a reporting clause reports.

    Args:
        words: The sentence.
        saying: The reporting clause.
        starts: For each word, the index at which a reporting clause behind it begins; see `clause_breaks`.
        since: Index of the first word that no clause before has claimed.
        lexicon: The language.
    """
    left = _left(words, saying, since, lexicon)
    right = content_behind(words, saying, starts, lexicon)
    if left and words[left.last - 1].marked and not (right and _stands_in_passing(words, saying)):
        follows = right if right and goes_on(words, right, lexicon) else None
        return [_marked_left(words, left)] + ([follows] if follows else [])
    if right and not saying.parenthetical:
        return [right]
    rest = _rest(words, saying, starts)
    if saying.parenthetical and left is None:
        return [rest] if rest else []
    if left and rest and (not saying.parenthetical or opens_adverbial(words[left.first])):
        return [left, rest]
    return [left] if left else []


def _left(words: Sequence[Word], saying: Saying, since: int, lexicon: Lexicon) -> Piece | None:
    last = saying.first
    joins = saying.shares and saying.cue.frames & framing.PARTICIPLE
    if last <= since or joins or in_relative_clause(words, saying):
        return None
    if words[last - 1].kinds & (pos.COMMA | pos.DASH):
        last -= 1
    elif not words[last - 1].kinds & pos.MARKED:
        return None
    first = since
    while (
        first < last
        and words[first].kinds & (pos.CONJUNCTION | pos.COMMA | pos.DASH | pos.STOP)
        and not words[first].kinds & pos.MARKED
    ):
        first += 1
    if first >= last or (last - first < _SHORTEST_ADVERBIAL and opens_adverbial(words[first])):
        return None
    if not words[last - 1].kinds & pos.MARKED and _is_uninverted(saying, lexicon):
        return None
    wanted = (framing.BESIDE_MARKS if words[last - 1].kinds & pos.MARKED else framing.CLAUSE) | framing.TAIL
    tail = words[last].kinds & pos.COMMA and _closes_sentence(words, saying) and not lexicon.habits.verb_second
    if tail and not words[first].kinds & pos.SUBORDINATOR:
        wanted |= framing.THAT
    return Piece(first, last) if saying.cue.frames & wanted else None


def _is_uninverted(saying: Saying, lexicon: Lexicon) -> bool:
    """Whether a subject stands before its verb where it would follow that behind what was said: French "dit-il"."""
    speaker = saying.speaker
    if not lexicon.habits.inverts or saying.parenthetical or speaker is None:
        return False
    return speaker.form in ("name", "nominal") and speaker.last <= saying.cue.first


def _closes_sentence(words: Sequence[Word], saying: Saying) -> bool:
    """Whether a subject and its verb are the last words: ", the survey found."."""
    speaker = saying.speaker
    last = saying.last >= len(words) or words[saying.last].kinds & pos.STOP
    return bool(last and speaker and speaker.form != "pronoun" and speaker.last == saying.cue.first)


def _stands_in_passing(words: Sequence[Word], saying: Saying) -> bool:
    """Whether words in marks right before a reporting clause are part of the sentence: "He “reluctantly” said"."""
    before = words[saying.first - 1]
    return bool(before.marked) and before.text.rstrip()[-1:] not in ",.!?…，、。！？"


def _marked_left(words: Sequence[Word], left: Piece) -> Piece:
    """The words in marks alone, unless they are but the end of what was said: "The plan is “dead,” Lee said"."""
    stretch, before = words[left.last - 1], words[left.last - 2]
    if left.last - left.first == 1 or not stretch.text.lstrip()[:1].islower() or before.kinds & pos.COMMA:
        return Piece(left.last - 1, left.last)
    return left


def _rest(words: Sequence[Word], saying: Saying, starts: Sequence[int]) -> Piece | None:
    """What goes on behind a reporting clause between commas: "Prices, Lee said, [will fall]"."""
    at = saying.last
    if saying.cue.frames & framing.TAIL:
        return None
    inverted = saying.speaker is not None and saying.speaker.last == saying.last
    if (
        (inverted and not saying.parenthetical)
        or at + 1 >= len(words)
        or not words[at].kinds & (pos.COMMA | pos.DASH)
        or starts[at] >= 0
    ):
        return None
    if not saying.parenthetical and _begins_adjunct(words[at + 1]):
        return None
    end = content_end(words, at + 1, starts)
    return Piece(at + 1, end) if end > at + 1 else None


def _begins_adjunct(word: Word) -> bool:
    """Whether what begins with a word behind a reporting clause belongs to that: ", Lee said, [adding]"."""
    kinds = pos.RELATIVE | pos.CONJUNCTION | pos.PREPOSITION | pos.GERUND
    return bool(word.kinds & kinds) and not word.kinds & pos.SUBORDINATOR
