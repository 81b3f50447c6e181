"""The commonest words of languages: what tells most of them apart."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Mapping
from itertools import chain

from newsstruct.languages import codes, table


def common_words_found(sample: str) -> dict[str, int]:
    """How many of the words are common ones, by language."""
    common = common_words()
    return dict(Counter(chain.from_iterable(common[word] for word in sample.lower().split() if word in common)))


@functools.cache
def common_words() -> Mapping[str, tuple[str, ...]]:
    """Each word that is common in a language, with the languages that it is common in."""
    found: dict[str, tuple[str, ...]] = {}
    for code in codes("words"):
        for word in table(code, "words").get("common", ()):
            found[word] = (*found.get(word, ()), code)
    return found
