"""Numbers and foreign words apart from the signs of a script without spaces behind them: 「[3]人[の]感染」."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.words import Word, read_words
from newsstruct.annotate.tokens import is_unspaced


def apart(text: str, words: Iterable[Word], lexicon: Lexicon) -> Iterator[Word]:
    """The words of a line, each sign of a script without spaces a word of its own."""
    for word in words:
        if word.marked or len(word.text) == 1 or word.text.isascii():
            yield word
        else:
            yield from _cut(text, word, lexicon)


def _cut(text: str, word: Word, lexicon: Lexicon) -> Iterator[Word]:
    """The parts of a word where signs of a script without spaces and others meet."""
    start = word.start
    while start < word.end:
        signs = is_unspaced(text[start])
        end = next((at for at in range(start + 1, word.end) if is_unspaced(text[at]) != signs), word.end)
        if end - start == word.end - word.start:
            yield word
            return
        yield from read_words(text, start, end, lexicon)
        start = end
