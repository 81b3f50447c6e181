"""Years that are the age of somebody named before them: "Anna Rossi di 34 anni"."""

from __future__ import annotations

import re

from newsstruct.annotate.dates.expressions import Duration, Found
from newsstruct.annotate.dates.lexicon import Lexicon
from newsstruct.annotate.document import TextSpan

#: How many characters before a length of time are looked at.
_BEFORE = 60
#: Ages of those whom news names in full; fewer years beside a name are a time.
_YEARS = re.compile(r"P(?:1[4-9]|[2-9]\d)Y")


def is_age(text: str, block: TextSpan, found: Found, words: Lexicon) -> bool:
    """Whether years stand behind a name and a word of the language's ``age_links``, or right behind a full name."""
    said = found.expression
    if not (words.age_links and isinstance(said, Duration) and _YEARS.fullmatch(said.value)):
        return False
    before = text[max(block.start, found.start - _BEFORE) : found.start].split()[1:]
    if before and before[-1] in words.age_links:
        return len(before) > 1 and _is_name(before[-2])
    return len(before) > 2 and before[-3][-1] not in ".:!?" and all(map(_is_name, before[-2:]))


def _is_name(word: str) -> bool:
    return len(word) > 1 and word.isalpha() and word[0].isupper()
