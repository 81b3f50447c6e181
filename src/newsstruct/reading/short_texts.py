"""The language of a sentence or two, which have too few common words to tell it by those alone: letters help."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Mapping

from newsstruct.languages import codes, table
from newsstruct.reading.common_words import common_words

#: What stands around words.
_MARKS = ".,;:!?…()[]\"'“”„‟«»‹›‘’‚`–—-/|*·•¡¿。、，：！？「」『』،؛؟।॥"
#: A letter counts so often at most: a name may have it again and again.
OFTEN = 3
#: What a letter costs a language that is not written with it, where a common word gives 1.
FOREIGN = 0.5
#: Two common words, or one and letters, are enough for a language that no other comes `NEAR` to.
ENOUGH, NEAR = 1.5, 0.5
#: So many common words are enough for one that others come near to: kin, one of which has to be chosen.
SURE = 4


def closer_look(sample: str) -> str | None:
    """The language whose common words and letters the sample has most of; ``None`` where they leave it open.

    >>> closer_look("– Będziemy walczyć – powiedziała Anna Lis."), closer_look("Anna Lis")
    ('pl', None)
    """
    sample = sample.lower()
    words = Counter(code for word in sample.split() for code in common_words().get(word.strip(_MARKS), ()))
    scores = _with_letters(words, sample)
    best = max(scores.values(), default=0.0)
    if best < ENOUGH:
        return None
    near = sorted((code for code, score in scores.items() if score > best - NEAR), key=lambda c: (-words[c], c))
    chosen = [code for code in near if _yields().get(code, frozenset()).isdisjoint(near)]
    return chosen[0] if len(chosen) == 1 or (chosen and words[chosen[0]] >= SURE) else None


def _with_letters(words: Counter[str], sample: str) -> dict[str, float]:
    """The scores by words with what letters say: the fewer languages have one, the more it tells for each of them."""
    scores: dict[str, float] = dict(words)
    against = 0.0
    for letter, count in Counter(c for c in sample if c > "\x7f" and c in _letters()).items():
        count, codes_with_it = min(count, OFTEN), _letters()[letter]
        against += FOREIGN * count
        for code in codes_with_it:
            scores[code] = scores.get(code, 0.0) + count * (2 / (1 + len(codes_with_it)) + FOREIGN)
    return {code: score - against for code, score in scores.items()}


@functools.cache
def _letters() -> Mapping[str, tuple[str, ...]]:
    """Each letter beyond ASCII, with the languages that are written with it."""
    found: dict[str, tuple[str, ...]] = {}
    for code in codes("words"):
        for letter in table(code, "words").get("letters", ""):
            found[letter] = (*found.get(letter, ()), code)
    return found


@functools.cache
def _yields() -> Mapping[str, frozenset[str]]:
    """Languages, each with those of its kin that have far more news: what may be either is theirs."""
    found = {code: frozenset(table(code, "words").get("yields_to", ())) for code in codes("words")}
    return {code: others for code, others in found.items() if others}
