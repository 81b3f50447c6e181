"""From a document to its date mentions: rows of date words, expressions, values."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsstruct.annotate.dates.ages import is_age
from newsstruct.annotate.dates.expressions import (
    Calendar,
    Duration,
    Expression,
    Found,
    Moment,
    Recurring,
    SamePeriod,
    Shift,
)
from newsstruct.annotate.dates.games import is_half_of_game
from newsstruct.annotate.dates.grammar import find
from newsstruct.annotate.dates.joined import joined
from newsstruct.annotate.dates.lexicon import lexicon
from newsstruct.annotate.dates.ranges import completed
from newsstruct.annotate.dates.resolve import Context, resolve
from newsstruct.annotate.dates.scan import rows
from newsstruct.annotate.dates.tense import tells_ahead, tells_behind
from newsstruct.annotate.dates.timex import days_of, grain_of
from newsstruct.annotate.document import Document
from newsstruct.article import DateMention, DateType, Span

#: What a text is read as whose language nobody knows.
USUAL = "en"
#: So many days that were named with their year are remembered: "13 March 2021 … on that 13 March".
REMEMBERED = 8
#: A time is of the day that was named before it in its block, no more than so many characters back.
CARRIED = 120


def find_dates(document: Document) -> Iterator[DateMention]:
    """The date mentions of a document in order; each lies in one block."""
    words = lexicon(document.language or USUAL)
    context = Context(published=document.published)
    for block in document.blocks:
        context, day_end = attrs.evolve(context, day=None) if context.day else context, block.start
        said = (found for row in rows(document.text, block.start, block.end, words) for found in find(row))
        for found in completed(document.text, joined(document.text, said, words), words):
            if is_age(document.text, block, found, words) or is_half_of_game(document.text, block, found, words):
                continue
            ahead = tells_ahead(document.text, block, found, words)
            behind = not ahead and tells_behind(document.text, block, found, words)
            if context.day and found.start - day_end > CARRIED:
                context = attrs.evolve(context, day=None)
            told = attrs.evolve(context, ahead=ahead, behind=behind) if ahead or behind else context
            value = resolve(found.expression, told)
            yield _mention(found, value)
            context = _after(context, found.expression, value)
            day_end = found.end if _names_day(found.expression, value) else day_end


def _mention(found: Found, value: str | None) -> DateMention:
    days = days_of(value) if value else None
    return DateMention(
        span=Span(start=found.start, end=found.end),
        type=_type(found.expression),
        value=value,
        earliest=days[0] if days else None,
        latest=days[1] if days else None,
    )


def _type(expression: Expression) -> DateType:
    if isinstance(expression, Moment):
        return "TIME"
    if isinstance(expression, Duration):
        return "DURATION"
    return "SET" if isinstance(expression, Recurring) else "DATE"


def _is_comparison(expression: Expression) -> bool:
    """A year ago, two days earlier: what they are compared with stays what is told of."""
    if isinstance(expression, SamePeriod):
        return True
    return isinstance(expression, Shift) and expression.origin != "publication" and expression.unit == "year"


def _after(context: Context, expression: Expression, value: str | None) -> Context:
    """The context for what comes behind a mention."""
    days = days_of(value) if value and _type(expression) in ("DATE", "TIME") else None
    if days is None or value is None or _is_comparison(expression):
        return context
    day = days[0] if grain_of(value) == "day" else context.day
    quarter = value if grain_of(value) == "quarter" else context.quarter
    dated = (value, *context.dated)[:REMEMBERED] if _is_dated(expression) else context.dated
    return attrs.evolve(context, mentioned=value, day=day, quarter=quarter, dated=dated)


def _names_day(expression: Expression, value: str | None) -> bool:
    """Whether a mention is of a day, and no time of a day that was named before."""
    is_time_alone = isinstance(expression, Moment) and expression.day is None
    return value is not None and not is_time_alone and grain_of(value) == "day"


def _is_dated(expression: Expression) -> bool:
    return isinstance(expression, Calendar) and expression.year is not None and expression.day is not None
