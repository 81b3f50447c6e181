"""TIMEX3 values: of stretches of the calendar, written from a day and read back as the days they cover; of lengths.

A value is as fine as what was said: "1998", "1998-Q3", "1998-SU", "1998-02", "1998-W08", "1998-W08-WE",
"1998-02-13", "1998-02-13TNI", "1998-02-13T18:30"; "199" is a decade and "19" a century.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

#: What the values of `DateMention` look like.
VALUE = re.compile(
    r"PRESENT_REF|PAST_REF|FUTURE_REF"
    r"|P(?:T?(?:\d+(?:\.\d+)?|X)[A-Z]{1,2})(?:T?\d+[A-Z]){0,2}"
    r"|\d{2,4}|\d{4}-(?:\d\d(?:-\d\d)?|Q[1-4]|H[12]|SP|SU|FA|WI|W\d\d(?:-WE)?)(?:T(?:MO|MI|AF|EV|NI|DT|\d\d:\d\d))?"
    r"|XXXX-(?:\d\d(?:-\d\d)?|WXX-[1-7]|XX-XX|Q[1-4]|H[12]|SP|SU|FA|WI)(?:T(?:MO|MI|AF|EV|NI|DT|\d\d:\d\d))?"
    r"|T(?:MO|MI|AF|EV|NI|DT|\d\d:\d\d)"
)
#: A season -> its first month; winter is that of the year in which it begins (meteorological, northern).
SEASONS: Mapping[str, int] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_MONTHS = re.compile(r"(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)")

Days = tuple[date, date]
#: How many units: "X" where it is not said exactly.
Amount = int | float | str

#: A unit -> its letters in a length (those of TIDES 2005 where ISO 8601 has none).
LETTERS: Mapping[str, str] = MappingProxyType(
    {
        "second": "S",
        "minute": "M",
        "hour": "H",
        "day": "D",
        "weekend": "WE",
        "week": "W",
        "month": "M",
        "quarter": "Q",
        "year": "Y",
        "decade": "DE",
        "century": "CE",
        "millennium": "ML",
        "period": "X",
    }
)
#: Units of the clock.
CLOCK = ("second", "minute", "hour")
#: A unit -> how many of which smaller unit half of it is.
_HALVES = {"year": (6, "month"), "hour": (30, "minute"), "minute": (30, "second"), "day": (12, "hour")}
#: Units that are so many of another.
_MULTIPLES = {"fortnight": (2, "week"), "half": (6, "month")}


def days_of(value: str) -> Days | None:
    """The first and the last day that a value covers; ``None`` for one that names no days.

    >>> [d.isoformat() for d in days_of("1998-Q3")]
    ['1998-07-01', '1998-09-30']
    >>> days_of("PRESENT_REF") is None
    True
    """
    bare = value.split("T", 1)[0]
    try:
        return next((days for read in _READERS if (days := read(bare))), None)
    except (ValueError, OverflowError):
        return None


def _day(value: str) -> Days | None:
    match = _DAY.fullmatch(value)
    if not match:
        return None
    day = date(int(match[1]), int(match[2]), int(match[3]))
    return day, day


def _month(value: str) -> Days | None:
    match = _MONTH.fullmatch(value)
    return _months(int(match[1]), int(match[2]), 1) if match else None


def _week(value: str) -> Days | None:
    match = _WEEK.fullmatch(value)
    if not match:
        return None
    monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
    return (monday + timedelta(5), monday + timedelta(6)) if match[3] else (monday, monday + timedelta(6))


def _part_of_year(value: str) -> Days | None:
    match = _MONTHS.fullmatch(value)
    if not match:
        return None
    year, part = int(match[1]), match[2]
    if part in SEASONS:
        return _months(year, SEASONS[part], 3)
    length = 3 if part[0] == "Q" else 6
    return _months(year, (int(part[1]) - 1) * length + 1, length)


def _years(value: str) -> Days | None:
    if not value.isdigit() or not 2 <= len(value) <= 4:
        return None
    missing = 4 - len(value)
    first = int(value + "0" * missing)
    return date(first, 1, 1), date(first + 10**missing - 1, 12, 31)


def _months(year: int, month: int, length: int) -> Days:
    last_year, last_month = year_month(year, month + length - 1)
    return date(year, month, 1), date(last_year, last_month, monthrange(last_year, last_month)[1])


_READERS: tuple[Callable[[str], Days | None], ...] = (_day, _years, _month, _week, _part_of_year)


def year_month(year: int, month: int) -> tuple[int, int]:
    """A year and a month number past December or before January, put right.

    >>> year_month(1998, 14), year_month(1998, 0)
    ((1999, 2), (1997, 12))
    """
    return year + (month - 1) // 12, (month - 1) % 12 + 1


def value_of(unit: str, day: date) -> str | None:
    """The value of the week, month, year … that a day lies in.

    >>> value_of("week", date(1998, 3, 1)), value_of("quarter", date(1998, 3, 1)), value_of("decade", date(1998, 3, 1))
    ('1998-W09', '1998-Q1', '199')
    """
    write = _WRITERS.get(unit)
    return write(day) if write else None


def _write_week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


_WRITERS: Mapping[str, Callable[[date], str]] = {
    "day": date.isoformat,
    "week": _write_week,
    "weekend": lambda day: f"{_write_week(day)}-WE",
    "month": lambda day: f"{day.year:04}-{day.month:02}",
    "quarter": lambda day: f"{day.year:04}-Q{(day.month - 1) // 3 + 1}",
    "half": lambda day: f"{day.year:04}-H{(day.month - 1) // 6 + 1}",
    "year": lambda day: f"{day.year:04}",
    "decade": lambda day: f"{day.year:04}"[:3],
    "century": lambda day: f"{day.year:04}"[:2],
}
_IN_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
_IN_DAYS = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}


def moved(day: date, unit: str, amount: int) -> date | None:
    """The day so many units away; the last of its month where the month is too short. ``None`` off the calendar."""
    try:
        if unit in _IN_DAYS:
            return day + timedelta(days=_IN_DAYS[unit] * amount)
        if unit in _IN_MONTHS:
            year, month = year_month(day.year, day.month + _IN_MONTHS[unit] * amount)
            return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (ValueError, OverflowError):
        pass
    return None


def grain_of(value: str) -> str | None:
    """The unit that a value is as fine as: "day", "week", "month", "quarter", "half", "season", "year" …

    >>> grain_of("1998-Q3"), grain_of("1998-02-13TNI"), grain_of("199")
    ('quarter', 'day', 'decade')
    """
    bare = value.split("T", 1)[0]
    if bare.isdigit():
        return {4: "year", 3: "decade", 2: "century"}.get(len(bare))
    if _DAY.fullmatch(bare):
        return "day"
    if _MONTH.fullmatch(bare):
        return "month"
    if match := _WEEK.fullmatch(bare):
        return "weekend" if match[3] else "week"
    match = _MONTHS.fullmatch(bare)
    return {"Q": "quarter", "H": "half"}.get(match[2][0], "season") if match else None


def length_of(amount: Amount, unit: str) -> str:
    """The TIMEX3 value of so many units.

    >>> length_of(3, "week"), length_of("X", "hour"), length_of(2.5, "year"), length_of(1, "fortnight")
    ('P3W', 'PTXH', 'P2Y6M', 'P2W')
    """
    if unit in _MULTIPLES:
        times, unit = _MULTIPLES[unit]
        amount = amount if isinstance(amount, str) else amount * times
    letters = LETTERS.get(unit, unit)
    time = "T" if unit in CLOCK else ""
    if isinstance(amount, float) and amount % 1 == 0.5 and unit in _HALVES:
        number, smaller = _HALVES[unit]
        rest = ("T" if smaller == "hour" else "") + f"{number}{LETTERS[smaller]}"
        return f"P{time}{int(amount)}{letters}{rest}" if amount > 1 else f"P{time}{rest}"
    return f"P{time}{figures_of(amount)}{letters}"


def figures_of(amount: Amount) -> str:
    """An amount as a value writes it: 2.0 as 2."""
    if isinstance(amount, float) and amount == int(amount):
        amount = int(amount)
    return str(amount)
