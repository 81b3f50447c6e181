"""Names that were found at some places of a text and passed over at others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set

from newsstruct.annotate.entities.recognise import Found
from newsstruct.article import EntityType

#: A name must have been found so often, and of one type, to be added elsewhere.
_FOUND = 2
_LONGEST = 6


def repeated_names(names: Sequence[Found], words: Sequence[Sequence[str]]) -> list[Found]:
    """All places of the names that were found often enough, in or outside the names found."""
    sure = _sure_names(names, words)
    if not sure:
        return []
    firsts = {name[0] for name in sure if name[0] != name[0].lower()}
    return [found for number, row in enumerate(words) for found in _repeats(number, row, firsts, sure)]


def _sure_names(names: Sequence[Found], words: Sequence[Sequence[str]]) -> dict[tuple[str, ...], EntityType]:
    """The names, as printed, that were found often enough and always of one type."""
    counts = Counter((tuple(words[name.sentence][name.start : name.end]), name.type) for name in names)
    types = Counter(name for name, _ in counts)
    return {name: kind for (name, kind), count in counts.items() if count >= _FOUND and types[name] == 1}


def _repeats(
    number: int, row: Sequence[str], firsts: Set[str], sure: Mapping[tuple[str, ...], EntityType]
) -> Iterator[Found]:
    """The places of those names in a sentence, the longest at each."""
    after = 0
    for position, word in enumerate(row):
        if word in firsts and position >= after:
            for length in range(_LONGEST, 0, -1):
                kind = sure.get(tuple(row[position : position + length]))
                if kind and position + length <= len(row):
                    after = position + length
                    yield Found(number, position, after, kind)
                    break
