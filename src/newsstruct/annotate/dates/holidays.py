"""The day of a feast in a year: fixed, counted from Easter, or the n-th weekday of a month."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

_FIXED = re.compile(r"(\d\d)-(\d\d)")
_EASTER = re.compile(r"(easter|pascha)([+-]\d+)")
_WEEKDAY = re.compile(r"(\d\d)-([a-z]{3})(-?\d)")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def holiday_on(rule: str, year: int) -> date | None:
    """The day that a rule gives in a year; ``None`` where it gives none.

    >>> [holiday_on(rule, 2024).isoformat() for rule in ("12-25", "easter+1", "11-thu4", "05-mon-1")]
    ['2024-12-25', '2024-04-01', '2024-11-28', '2024-05-27']
    """
    if not 0 < year < 9999:
        return None
    try:
        if match := _FIXED.fullmatch(rule):
            return date(year, int(match[1]), int(match[2]))
        if match := _EASTER.fullmatch(rule):
            return (easter if match[1] == "easter" else orthodox_easter)(year) + timedelta(days=int(match[2]))
        if match := _WEEKDAY.fullmatch(rule):
            return _nth(year, int(match[1]), _DAYS.index(match[2]), int(match[3]))
    except (ValueError, OverflowError):
        pass
    return None


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the anonymous Gregorian computus).

    >>> easter(2024), easter(2025)
    (datetime.date(2024, 3, 31), datetime.date(2025, 4, 20))
    """
    golden, century, of_century = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the eastern churches, on the Gregorian calendar (Meeus's Julian computus; 1900 to 2099).

    >>> orthodox_easter(2024), orthodox_easter(2025)
    (datetime.date(2024, 5, 5), datetime.date(2025, 4, 20))
    """
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=13)


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    first, length = monthrange(year, month)
    day = 1 + (weekday - first) % 7 + 7 * (number - 1)
    if number < 0:
        last = date(year, month, length)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    return date(year, month, day)
