"""Expressions placed on the calendar: by the day of publication, or by the date last mentioned.

The rules were measured on annotated news. A bare weekday is the latest one on or before publication, that day
included; a bare month, or a day without a year, is the nearest one (at most four months ahead); where the clause
tells of the future ("will meet on Friday") both are the next one; a bare quarter or half the latest that has
begun; a season the nearest. Without a day of publication only what names its year gets a value.
"""

from __future__ import annotations

import functools
from datetime import date, datetime, timedelta

import attrs

from newsstruct.annotate.dates.expressions import (
    Calendar,
    Direction,
    Duration,
    Expression,
    Fixed,
    Foreign,
    Holiday,
    Moment,
    Nth,
    Recurring,
    Reference,
    SamePeriod,
    Season,
    Shift,
)
from newsstruct.annotate.dates.holidays import holiday_on
from newsstruct.annotate.dates.numbers import YEARS
from newsstruct.annotate.dates.timex import days_of, grain_of, moved, value_of, year_month
from newsstruct.calendars import gregorian, this_year

#: A day or month without a year lies no more than this many days ahead of publication: four months measured best.
AHEAD = 120


@attrs.frozen(kw_only=True)
class Context:
    """What an expression is resolved against."""

    published: datetime | None = None
    """When the text was published."""

    mentioned: str | None = None
    """The value of the date last mentioned."""

    quarter: str | None = None
    """The quarter that figures were last given for."""

    day: date | None = None
    """The day last mentioned in the same block: whose times of day are told."""

    dated: tuple[str, ...] = ()
    """The values of the last few days that were named with their year, the latest first."""

    ahead: bool = False
    """Whether the words around it tell of what is still to come."""

    behind: bool = False
    """Whether they tell of what was."""

    @property
    def today(self) -> date | None:
        """The day of publication; ``None`` where its year is none of a newspaper, but a placeholder."""
        return self.published.date() if self.published and self.published.year in YEARS else None

    @property
    def anchor(self) -> date | None:
        """The first day of the date last mentioned; the day of publication where there is none."""
        days = days_of(self.mentioned) if self.mentioned else None
        return days[0] if days and days[0].year in YEARS else self.today


@functools.singledispatch
def resolve(expression: Expression, context: Context) -> str | None:
    """The TIMEX3 value of an expression; ``None`` where the context does not tell it."""
    raise TypeError(f"{type(expression).__name__} is no expression")


@resolve.register
def _(expression: Fixed | Duration | Recurring | Reference, context: Context) -> str | None:
    return expression.value


@resolve.register
def _(expression: Calendar, context: Context) -> str | None:
    if expression.within:
        outer = resolve(expression.within, context)
        if expression.month is None and outer:
            return _within(expression, outer)
        if outer is None or not _has_year(outer):
            return None
        return _dated(attrs.evolve(expression, within=None, year=int(outer[:4])))
    if expression.year is not None:
        return _dated(expression)
    if expression.month is None and expression.day is None:
        return _weekday(expression, context)
    if context.today is None:
        return _open(expression)
    if expression.month is None:
        return _day_of_month(expression, context.today)
    return _yearless(expression, context)


def _within(expression: Calendar, outer: str) -> str | None:
    """The weekday of a week, the day of a month."""
    days = days_of(outer)
    if days is None:
        return None
    if expression.day is not None and grain_of(outer) == "month":
        return _dated(Calendar(year=days[0].year, month=days[0].month, day=expression.day))
    if expression.weekday is not None and grain_of(outer) == "week":
        return (days[0] + timedelta(days=expression.weekday)).isoformat()
    return None


def _has_year(value: str) -> bool:
    return value[:4].isdigit() and len(value) >= 4


def _dated(expression: Calendar) -> str | None:
    year, month, day = expression.year, expression.month, expression.day
    if year is None or not 0 < year < 10_000:
        return None
    if month is None:
        return f"{year:04}"
    if day is None:
        return f"{year:04}-{month:02}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _open(expression: Calendar) -> str | None:
    """The form of a date without its year."""
    if expression.month is None:
        return None
    day = f"-{expression.day:02}" if expression.day else ""
    return f"XXXX-{expression.month:02}{day}"


def _yearless(expression: Calendar, context: Context) -> str | None:
    """A month or a day without its year: a day is the same that was named with its year before."""
    if expression.day is not None and expression.direction in (None, "this", "same"):
        ending = f"-{expression.month:02}-{expression.day:02}"
        if named := next((value for value in context.dated if value.endswith(ending)), None):
            return named
    today = context.today
    assert today is not None
    origin = context.anchor if expression.direction in ("following", "previous", "same") else today
    assert origin is not None
    years = [origin.year - 1, origin.year, origin.year + 1]
    values = [value for year in years if (value := _dated(attrs.evolve(expression, year=year)))]
    fitting = [value for value in values if _falls_on(value, expression.weekday)]
    if len(fitting) == 1 and expression.weekday is not None and expression.direction is None:
        return fitting[0]
    return _pick(fitting or values, expression.direction, origin, context.ahead, 0 if context.behind else AHEAD)


def _falls_on(value: str, weekday: int | None) -> bool:
    """Whether a day is of the weekday that is named with it: Friday, May 24."""
    return weekday is None or len(value) < len("2024-05-24") or date.fromisoformat(value).weekday() == weekday


def _pick(
    values: list[str], direction: Direction | None, origin: date, is_ahead: bool = False, most_ahead: int = AHEAD
) -> str | None:
    """Of values in order, the last before a day, the next behind it, or the nearest."""
    spans = [(value, days) for value in values if (days := days_of(value))]
    if direction in ("last", "previous"):
        return next((value for value, days in reversed(spans) if days[1] < origin), None)
    if direction in ("next", "following"):
        return next((value for value, days in spans if days[0] > origin), None)
    if direction == "this":
        return next((value for value, days in spans if days[0].year == origin.year), None)
    if is_ahead:
        return next((value for value, days in spans if days[1] >= origin), None)
    ahead = [value for value, days in spans if (days[0] - origin).days <= most_ahead]
    return ahead[-1] if ahead else None


def _day_of_month(expression: Calendar, today: date) -> str | None:
    """The day "13", "Tuesday 13": the nearest one that falls on the weekday."""
    months = (year_month(today.year, today.month + step) for step in (0, -1, 1, -2, 2))
    values = [_dated(attrs.evolve(expression, year=year, month=month)) for year, month in months]
    days = [date.fromisoformat(value) for value in values if value]
    fitting = [day for day in days if expression.weekday in (None, day.weekday())] or days
    return min(fitting, key=lambda day: abs(day - today)).isoformat() if fitting else None


def _weekday(expression: Calendar, context: Context) -> str | None:
    weekday = expression.weekday
    if weekday is None:
        return None
    in_text = expression.direction in ("following", "previous")
    origin = context.anchor if in_text else context.today
    if origin is None:
        return f"XXXX-WXX-{weekday + 1}"
    behind = (origin.weekday() - weekday) % 7
    if expression.direction in ("last", "previous"):
        behind = behind or 7
    elif expression.direction in ("next", "following"):
        behind = behind - 7
    elif (expression.direction == "this" and behind > origin.weekday()) or (context.ahead and behind):
        behind -= 7
    return (origin - timedelta(days=behind)).isoformat()


@resolve.register
def _(expression: Foreign, context: Context) -> str | None:
    """The Gregorian day; a month or year of another calendar is no month or year of this one."""
    if expression.day is None:
        return None
    if expression.year is not None:
        years: tuple[int, ...] = (expression.year,)
    elif context.today:
        this = this_year(expression.calendar, context.today)
        years = (this - 1, this, this + 1)
    else:
        return None
    found = (gregorian(expression.calendar, year, expression.month, expression.day) for year in years)
    days = [day.isoformat() for day in found if day]
    return (
        _pick(days, None, context.today, context.ahead) if context.today and len(years) > 1 else next(iter(days), None)
    )


@resolve.register
def _(expression: Nth, context: Context) -> str | None:
    if expression.within is None:
        return _latest_part(expression, context) if expression.unit in ("quarter", "half", "share") else None
    outer = resolve(expression.within, context)
    days = days_of(outer) if outer else None
    if outer is None or days is None:
        return None
    number = expression.number
    if expression.unit in ("half", "share") and grain_of(outer) != "year":
        return outer  # half of a month or decade has no value of its own
    if expression.unit in ("quarter", "half", "share"):
        last = 4 if expression.unit == "quarter" else 2
        letter = "Q" if expression.unit == "quarter" else "H"
        return f"{outer[:4]}-{letter}{last if number < 0 else number}" if _has_year(outer) else None
    if expression.unit == "weekday":
        return _nth_weekday(days, number, expression.weekday or 0)
    return _nth_unit(days, number, expression.unit)


def _latest_part(expression: Nth, context: Context) -> str | None:
    """The quarter or half of that number that began last."""
    letter, number = "Q" if expression.unit == "quarter" else "H", expression.number
    if context.today is None or number < 0:
        return f"XXXX-{letter}{number}" if number > 0 else None
    values = [f"{context.today.year + step}-{letter}{number}" for step in (0, -1)]
    return next((v for v in values if (days := days_of(v)) and days[0] <= context.today), None)


def _nth_weekday(days: tuple[date, date], number: int, weekday: int) -> str | None:
    if number < 0:
        found = days[1] - timedelta(days=(days[1].weekday() - weekday) % 7)
    else:
        found = days[0] + timedelta(days=(weekday - days[0].weekday()) % 7 + 7 * (number - 1))
    return found.isoformat() if days[0] <= found <= days[1] else None


def _nth_unit(days: tuple[date, date], number: int, unit: str) -> str | None:
    found = moved(days[0], unit, number - 1) if number > 0 else days[1]
    if found is None or not days[0] <= found <= days[1]:
        return None
    return value_of(unit, found)


@resolve.register
def _(expression: Season, context: Context) -> str | None:
    if expression.within:
        outer = resolve(expression.within, context)
        return f"{outer[:4]}-{expression.season}" if outer and _has_year(outer) else None
    in_text = expression.direction in ("following", "previous", "same")
    origin = context.anchor if in_text else context.today
    if origin is None:
        return f"XXXX-{expression.season}"
    values = [f"{origin.year + step}-{expression.season}" for step in (-2, -1, 0, 1)]
    if expression.direction in ("last", "previous", "next", "following"):
        return _pick(values, expression.direction, origin)
    return min(values, key=lambda value: _away(value, origin))


def _away(value: str, origin: date) -> int:
    days = days_of(value)
    assert days is not None
    return max((days[0] - origin).days, (origin - days[1]).days, 0)


@resolve.register
def _(expression: SamePeriod, context: Context) -> str | None:
    year = resolve(expression.within, context)
    if year is None or not _has_year(year):
        return None
    for told in (context.mentioned, context.quarter):
        if told and grain_of(told) in ("quarter", "half", "month"):
            return year[:4] + told[4:]
    return year[:4]


@resolve.register
def _(expression: Shift, context: Context) -> str | None:
    if expression.unit == "quarter" and expression.origin == "told":
        return _quarter_told(context)
    if expression.unit == "weekend" and expression.origin == "told" and context.today:
        return value_of("weekend", context.today - timedelta(days=(context.today.weekday() + 2) % 7))
    if (expression.origin == "text" and context.mentioned) or _is_comparison(expression, context):
        assert context.mentioned is not None
        return _from_mention(expression, context.mentioned)
    if context.today is None:
        return None
    if expression.unit in ("hour", "minute", "second"):
        return _from_clock(expression, context)
    day = moved(context.today, expression.unit, expression.amount)
    return value_of(expression.unit, day) if day else None


def _quarter_told(context: Context) -> str | None:
    """The quarter that was last mentioned; else the one that was over last."""
    if context.quarter:
        return context.quarter
    day = moved(context.today, "quarter", -1) if context.today else None
    return value_of("quarter", day) if day else None


def _is_comparison(expression: Shift, context: Context) -> bool:
    """Whether "a year ago" compares a quarter of this year's with last year's."""
    if expression.origin != "comparison" or not context.mentioned:
        return False
    days = days_of(context.mentioned)
    today = context.today
    return grain_of(context.mentioned) == "quarter" and bool(days and today and (today - days[1]).days < 200)


def _from_mention(expression: Shift, mentioned: str) -> str | None:
    """That year, the next day, a month later: never finer than what was mentioned."""
    days, grain = days_of(mentioned), grain_of(mentioned)
    if days is None or grain is None:
        return None
    if expression.unit == "day" and grain != "day":
        return None
    unit = "quarter" if grain == "quarter" and expression.unit == "year" and expression.amount else expression.unit
    day = moved(days[0], expression.unit, expression.amount)
    return value_of(unit, day) if day else None


def _from_clock(expression: Shift, context: Context) -> str | None:
    """Two hours ago: a time, where the time of publication is known."""
    published = context.published
    if published is None or (published.hour, published.minute) == (0, 0):
        return None
    seconds = {"hour": 3600, "minute": 60, "second": 1}[expression.unit]
    try:
        moment = published + timedelta(seconds=seconds * expression.amount)
    except OverflowError:
        return None
    return f"{moment.date().isoformat()}T{moment.hour:02}:{moment.minute:02}"


@resolve.register
def _(expression: Moment, context: Context) -> str | None:
    time = f"T{expression.part}" if expression.clock is None else "T{:02}:{:02}".format(*expression.clock)
    if expression.day:
        day = resolve(expression.day, context)
    else:
        found = context.day or context.today
        day = found.isoformat() if found else ""
    if day is None or day.isdigit():  # a year has no afternoon
        return None
    return f"{day.split('T')[0]}{time}"


@resolve.register
def _(expression: Holiday, context: Context) -> str | None:
    outer = resolve(expression.within, context) if expression.within else None
    year = int(outer[:4]) if outer and _has_year(outer) else expression.year
    if year is not None:
        found = holiday_on(expression.rule, year)
        return found.isoformat() if found else None
    origin = context.today
    if origin is None:
        return None
    days = (holiday_on(expression.rule, origin.year + step) for step in (-1, 0, 1))
    return _pick([day.isoformat() for day in days if day], expression.direction, origin)
