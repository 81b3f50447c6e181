"""What a date expression says, before it is placed on the calendar: small typed values.

"Friday" names a weekday and no more; "the third quarter of last year" a quarter within a shifted year. What is
left open (``None``) is filled in by `newsstruct.annotate.dates.resolve`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

#: Where an open part of a date is looked for: "this", "last", "next" from the day of publication;
#: "following", "previous", "same" from the date last mentioned.
Direction: TypeAlias = Literal["this", "last", "next", "following", "previous", "same"]
#: What a shift is counted from: the day of publication; the date last mentioned; or ("a year ago") the quarter that
#: figures are given for, where there is one; or ("the quarter", "the weekend") whatever the news is about.
Origin: TypeAlias = Literal["publication", "text", "comparison", "told"]


@attrs.frozen(kw_only=True)
class Calendar:
    """A day, a month or a year, as far as it is named."""

    year: int | None = None
    """The year in full."""

    month: int | None = None
    """1 to 12."""

    day: int | None = None
    """Day of the month."""

    weekday: int | None = None
    """0 (Monday) to 6; beside a day it is only checked."""

    direction: Direction | None = None
    """Which of the days or months of that name."""

    within: Expression | None = None
    """The stretch that it lies in: "June *last year*"."""


@attrs.frozen(kw_only=True)
class Foreign:
    """A day of another calendar."""

    calendar: str
    """"jalali" (Solar Hijri) or "hijri" (Islamic)."""

    month: int
    """Its month, 1 to 12."""

    day: int | None = None
    """Day of that month."""

    year: int | None = None
    """Year of that calendar."""


@attrs.frozen(kw_only=True)
class Nth:
    """A numbered stretch: the third quarter, the first half, the second week of May, the last Sunday of March."""

    unit: str
    """"quarter", "half", "week", "weekday", "day" …"""

    number: int
    """Which one; -1 is the last."""

    weekday: int | None = None
    """The weekday, where ``unit`` is "weekday"."""

    direction: Direction | None = None
    """As in `Calendar`."""

    within: Expression | None = None
    """What it is counted in; the nearest fitting stretch where it is missing."""


@attrs.frozen(kw_only=True)
class Season:
    """A season."""

    season: str
    """"SP", "SU", "FA" or "WI"."""

    direction: Direction | None = None
    """As in `Calendar`."""

    within: Expression | None = None
    """Its year."""


@attrs.frozen(kw_only=True)
class SamePeriod:
    """The quarter or month last mentioned, in another year; that whole year where none was mentioned."""

    within: Expression
    """The other year."""


@attrs.frozen(kw_only=True)
class Fixed:
    """A stretch that is fully named: the 1990s ("199"), the 20th century ("19"), a decade or a whole date."""

    value: str
    """Its TIMEX3 value."""


@attrs.frozen(kw_only=True)
class Shift:
    """A stretch so many units away: yesterday, last week, two years ago, the following month."""

    unit: str
    """"day", "week", "month" …"""

    amount: int
    """How many units; before the origin when negative."""

    origin: Origin = "publication"
    """What it is counted from."""


@attrs.frozen(kw_only=True)
class Moment:
    """A part of a day or a time of day."""

    day: Expression | None = None
    """Its day, where it is named."""

    part: str | None = None
    """"MO", "MI", "AF", "EV", "NI" or "DT"."""

    clock: tuple[int, int] | None = None
    """Hour and minute."""


@attrs.frozen(kw_only=True)
class Duration:
    """A length of time."""

    value: str
    """Its TIMEX3 value: "P2W", "PXM"."""


@attrs.frozen(kw_only=True)
class Recurring:
    """Something that comes again and again."""

    value: str
    """Its TIMEX3 value: "P1D", "XXXX-WXX-5"."""


@attrs.frozen(kw_only=True)
class Reference:
    """A vague reference."""

    value: str
    """"PRESENT_REF", "PAST_REF" or "FUTURE_REF"."""


@attrs.frozen(kw_only=True)
class Holiday:
    """A feast or memorial day."""

    rule: str
    """Its day: "12-25", "easter-2" or "11-thu4"."""

    year: int | None = None
    """The year in full."""

    direction: Direction | None = None
    """As in `Calendar`."""

    within: Expression | None = None
    """Its year, where that is told otherwise."""


Expression: TypeAlias = (
    Calendar | Foreign | Nth | Season | SamePeriod | Fixed | Shift | Moment | Duration | Recurring | Reference | Holiday
)


@attrs.frozen
class Found:
    """An expression and its place."""

    start: int
    """Offset of its first character in the text."""

    end: int
    """Offset one past its last character."""

    expression: Expression
    """What it says."""
