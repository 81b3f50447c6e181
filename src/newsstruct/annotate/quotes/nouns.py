"""Attribution by a noun: "Lee's claim that the bridge is safe", German "die Behauptung, dass …"."""

from __future__ import annotations

from collections.abc import Sequence

from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.clauses import Piece, is_relative
from newsstruct.annotate.quotes.cues import Cue
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.phrases import Phrase, phrase_before
from newsstruct.annotate.quotes.sources import Attribution
from newsstruct.annotate.quotes.words import Sentence, Word, is_possessive

#: Between whose it is and the noun stand no more words: "Lee's repeated claim".
_REACH = 3
_ENDS = pos.COMMA | pos.DASH | pos.STOP | pos.COLON | pos.MARKED


def by_noun(sentence: Sentence, cue: Cue, lexicon: Lexicon) -> Attribution | None:
    """What a clause behind a noun says, up to the next mark; its speaker is whose the noun is, if it says so."""
    words = sentence.words
    first = cue.last + (cue.last < len(words) and bool(words[cue.last].kinds & pos.COMMA))
    if first + 1 >= len(words) or not words[first].kinds & pos.COMPLEMENTISER or is_relative(words, first):
        return None
    last = next((at for at in range(first + 1, len(words)) if words[at].kinds & _ENDS), len(words))
    return Attribution(sentence, cue, _possessor(words, cue.first, lexicon), (Piece(first, last),))


def _possessor(words: Sequence[Word], at: int, lexicon: Lexicon) -> Phrase | None:
    """Whose a noun is: the genitive or the possessive pronoun before it."""
    for before in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if is_possessive(words[before]):
            return phrase_before(words, before + 1, lexicon)
        if words[before].kinds & pos.POSSESSIVE:
            return Phrase(before, before + 1, "pronoun")
    return None
