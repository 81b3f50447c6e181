"""Expressions that belong together: a time and the day beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from newsstruct.annotate.dates.expressions import Calendar, Expression, Found, Moment, Shift
from newsstruct.annotate.dates.lexicon import Lexicon
from newsstruct.annotate.dates.scan import scan

#: What stands between the two parts of one mention is no longer than this: "le 20.45 *della* domenica".
_LINK = 12
#: What may stand between a time and its day where they are two mentions: "10:35 a.m. (0735 GMT) Friday".
_BESIDE = re.compile(r"\s{0,3}(?:\([^()\n]{1,20}\)|[^\W\d_]{1,6})?\s{0,2}(?:[^\W\d_]{1,4}\s)?")


def joined(text: str, found: Iterable[Found], words: Lexicon) -> Iterator[Found]:
    """The expressions, with a time made one with the day behind it, or told of that day.

    A day before its time needs nothing: times are of the day last mentioned.
    """
    waiting: Found | None = None
    for mention in found:
        if waiting is None:
            waiting = mention
            continue
        first, waiting = _pair(text, waiting, mention, words)
        if first:
            yield first
    if waiting:
        yield waiting


def _pair(text: str, time: Found, day: Found, words: Lexicon) -> tuple[Found | None, Found]:
    """The first of two mentions, finished, and the second; ``None`` and both in one."""
    if not (isinstance(time.expression, Moment) and time.expression.day is None and _is_day(day.expression)):
        return time, day
    gap = text[time.end : day.start]
    of_day = attrs.evolve(time.expression, day=day.expression)
    if _is_link(gap, words) or (time.expression.clock and (gap in ("", " ") or _is_dated(day.expression, gap))):
        return None, Found(time.start, day.end, of_day)
    if _BESIDE.fullmatch(gap):
        return attrs.evolve(time, expression=of_day), day
    return time, day


def _is_link(gap: str, words: Lexicon) -> bool:
    """Whether a gap holds nothing but a word that joins the parts of a date."""
    if len(gap) > _LINK or "\n" in gap:
        return False
    items = scan(gap, 0, len(gap), words).items
    return len(items) == 1 and items[0] is not None and "of" in items[0].kinds


def _is_dated(day: Expression, gap: str) -> bool:
    """Whether a comma leads to the day of a time: "5 p.m. EST, Nov. 6"."""
    return gap == ", " and isinstance(day, Calendar) and day.month is not None


def _is_day(expression: Expression) -> bool:
    if isinstance(expression, Calendar):
        return expression.day is not None or expression.weekday is not None
    return isinstance(expression, Shift) and expression.unit == "day"
