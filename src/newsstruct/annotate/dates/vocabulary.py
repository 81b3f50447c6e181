"""Which words can be part of a date at all, told word by word, so that the rest of a text is never looked at.

Most words of an article are no date words, and most of those that are ("the", "of", "in") only join others. A word
weighs `TELLS` where a date can be made of it, `JOINS` where it can only stand beside such a word, else `UNKNOWN`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from newsstruct.annotate.dates.numbers import HAN, ROMAN, roman_number
from newsstruct.annotate.dates.pieces import COVERING, MARKS, Piece, fold, piece_at, pieces
from newsstruct.annotate.dates.words import Entry

UNKNOWN, JOINS, TELLS = 0, 1, 2
#: Kinds of which no rule makes a date unless a word of another kind stands beside them; a test holds the rules to it.
JOINING = frozenset(
    "a about adj after age aged ago ago_before ahead ahead_after and at clockword close comma dash day deixis dot "
    "elided ended every fiscal genitive later later_before measure nothing number of open ordinal ordinalmark per "
    "perhaps phase prep roman several slash sofar tens the theyear tick times to trailing yearmark zone".split()
)
#: Number words from here on may make a year without anything beside them: nineteen ninety-six, zweitausend.
_YEARLY = 18
#: Chinese figures of which one stands in any year that news writes of.
_HAN_YEARLY = frozenset("〇零九八千")
#: Signs behind a number that are part of it.
_FRACTIONS = frozenset("½¼¾")
#: An ending on a stem is no longer than this.
ENDING = 5
#: So many words are remembered, none longer than this.
_REMEMBERED, _LONGEST = 20_000, 40


class Vocabulary(dict[str, int]):
    """The weights of words as printed (white space behind them does not matter), worked out when first asked for."""

    def __init__(self, entries: Iterable[Entry], prefixes: Sequence[str], suffixes: Iterable[str]) -> None:
        super().__init__()
        self._prefixes, self._suffixes = tuple(prefixes), tuple(filter(None, suffixes))
        self._words: dict[str, int] = dict.fromkeys((*MARKS, *HAN, *_FRACTIONS), JOINS)
        self._words |= dict.fromkeys(_HAN_YEARLY, TELLS)
        self._words |= dict.fromkeys((piece.text for suffix in self._suffixes for piece in pieces(suffix)), JOINS)
        self._stems: dict[str, int] = {}
        split = [(entry, [piece.text for piece in pieces(entry.phrase.strip("=*"))]) for entry in entries]
        for entry, words in sorted(split, key=lambda pair: len(pair[1])):
            self._add(entry, words)

    def _add(self, entry: Entry, words: list[str]) -> None:
        """Take a phrase in: where it can make a date, one of its words tells of it."""
        tables = [self._words] * (len(words) - 1) + [self._stems if entry.phrase.endswith("*") else self._words]
        for word, table in zip(words, tables, strict=True):
            table.setdefault(word, JOINS)
        if words and _makes_dates(entry) and TELLS not in (t[w] for w, t in zip(words, tables, strict=True)):
            place = max(range(len(words)), key=lambda place: (len(words[place]), place))
            tables[place][words[place]] = TELLS

    def __missing__(self, printed: str) -> int:
        weight = self._weight(fold(printed.rstrip()))
        if len(printed) <= _LONGEST:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[printed] = weight
        return weight

    def _weight(self, word: str) -> int:
        if word[:1].isdecimal():
            return TELLS
        weight = self._known(word)
        for prefix in self._prefixes if weight < TELLS else ():
            if word.startswith(prefix) and len(word) > len(prefix) + 1:
                weight = max(weight, self._known(word.removeprefix(prefix)))
        return weight or (JOINS if word[:1] in ROMAN and self._is_roman(word) else UNKNOWN)

    def _known(self, word: str) -> int:
        weight = self._words.get(word, UNKNOWN)
        if weight == TELLS or not self._stems:
            return weight
        cuts = range(max(len(word) - ENDING, len(word) // 2, 2), len(word) + 1)
        return max(weight, *(self._stems.get(word[:cut], UNKNOWN) for cut in cuts), UNKNOWN)

    def _is_roman(self, word: str) -> bool:
        return any(roman_number(word.removesuffix(suffix).upper()) for suffix in ("", *self._suffixes))


def _makes_dates(entry: Entry) -> bool:
    if entry.kind == "number":
        return isinstance(entry.value, int) and entry.value >= _YEARLY
    return entry.kind not in JOINING


def stretches(text: str, start: int, end: int, vocabulary: Vocabulary) -> Iterator[list[Piece]]:
    """The pieces around those that tell of a date, as far as known words go and one more on either side.

    What is left out can be no part of a date, nor decide on one.
    """
    printed = COVERING.findall(text, start, end)
    weights = bytes(map(vocabulary.__getitem__, printed))
    telling = weights.find(TELLS)
    if telling < 0:
        return
    starts = list(accumulate(map(len, printed), initial=start))
    while telling >= 0:
        behind = weights.find(UNKNOWN, telling)
        behind = len(printed) if behind < 0 else behind + 1
        first = max(weights.rfind(UNKNOWN, 0, telling), 0)
        yield [piece_at(printed[place].rstrip(), starts[place]) for place in range(first, behind)]
        telling = weights.find(TELLS, behind)
