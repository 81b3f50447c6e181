"""Dates that stand in a row: a year behind the last one is that of all, and a range ends after it begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import attrs

from newsstruct.annotate.dates.expressions import Calendar, Expression, Found, Moment
from newsstruct.annotate.dates.lexicon import Lexicon
from newsstruct.annotate.dates.scan import scan

#: What stands between two dates of a row is no longer than this: ", und dann bis zum ".
_LINK = 16
#: What can stand there, and which of it makes a range of the two, unless it means "and" as well.
_LINKS = frozenset(("to", "and", "dash", "comma", "of", "the", "prep"))
_JOINS, _RANGE = frozenset(("to", "and", "dash", "comma")), frozenset(("to", "dash"))


def completed(text: str, found: Iterable[Found], words: Lexicon) -> Iterator[Found]:
    """The expressions, with what those of a row tell of each other: "in May and June 2020", "from Monday to Friday"."""
    mentions = list(found)
    links = [_link(text, first, second, words) for first, second in pairwise(mentions)]
    said = _with_starts(_with_years([mention.expression for mention in mentions], links), links)
    return (attrs.evolve(mention, expression=expression) for mention, expression in zip(mentions, said, strict=True))


def _link(text: str, first: Found, second: Found, words: Lexicon) -> str | None:
    """How two expressions hang together: "range", "list" or not at all."""
    if type(first.expression) is not type(second.expression) or not isinstance(first.expression, Calendar | Moment):
        return None
    gap = text[first.end : second.start]
    if len(gap) > _LINK or "\n" in gap:
        return None
    items = scan(gap, 0, len(gap), words).items
    kinds = [item.kinds & _LINKS if item else frozenset() for item in items]
    if not all(kinds) or not any(kind & _JOINS for kind in kinds):
        return None
    return "range" if any(kind & _RANGE and "and" not in kind for kind in kinds) else "list"


def _with_years(said: Sequence[Expression], links: Sequence[str | None]) -> list[Expression]:
    """The year behind the last date of a row, and the day behind the last time, given to those before it."""
    found = list(said)
    for place in range(len(links) - 1, -1, -1):
        first, second = found[place], found[place + 1]
        if links[place] and isinstance(first, Calendar) and isinstance(second, Calendar):
            found[place] = _with_year(first, second, is_range=links[place] == "range")
        elif links[place] and isinstance(first, Moment) and isinstance(second, Moment) and first.day is None:
            found[place] = attrs.evolve(first, day=second.day)
    return found


def _with_year(first: Calendar, second: Calendar, *, is_range: bool) -> Calendar:
    if not _is_open(first) or first.month is None or second.month is None:
        return first
    is_later = (first.month, first.day or 0) > (second.month, second.day or 31)
    if second.within and not is_later:
        return attrs.evolve(first, within=second.within)
    if second.year is None or (is_later and not is_range):
        return first
    return attrs.evolve(first, year=second.year - is_later)


def _with_starts(said: list[Expression], links: Sequence[str | None]) -> list[Expression]:
    """The end of a range told to come after its start."""
    for place, link in enumerate(links):
        first, second = said[place], said[place + 1]
        if link == "range" and isinstance(first, Calendar) and isinstance(second, Calendar):
            named = [(date.month is None, date.weekday is None) for date in (first, second)]
            if _is_open(second) and named[0] == named[1]:
                said[place + 1] = attrs.evolve(second, direction="following")
    return said


def _is_open(date: Calendar) -> bool:
    """Whether nothing in a date tells its year or week."""
    return date.year is None and date.within is None and date.direction is None
