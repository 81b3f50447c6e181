"""Days of other calendars on the Gregorian one: Solar Hijri (Iran, Afghanistan), Islamic, Thai years, eras.

For texts, years of Japanese eras and of the Republic of China are words of their languages' tables (``[era]``).
"""

from __future__ import annotations

from datetime import date

#: What a Thai year is ahead by.
BUDDHIST = 543
#: Thai years that news writes of.
BUDDHIST_YEARS = range(2400, 2700)
#: Solar Hijri years that news writes of; the rule of leap years below holds for them.
JALALI_YEARS = range(1200, 1500)
#: Islamic years that news writes of.
HIJRI_YEARS = range(1300, 1600)

#: How many years to add to an era's year: the Japanese eras since 1989, the Republic of China's.
ERAS = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}

#: What aligns the count of Solar Hijri days with that of `date.toordinal`: 1 Farvardin 1399 is 20 March 2020.
_SOLAR_START = 226529
#: Day 1 of the Islamic calendar as a Julian day number less one, and what turns one into a Gregorian ordinal.
_HIJRA, _JULIAN = 1948439, 1721425


def gregorian(calendar: str, year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a day of another calendar ("jalali" or "hijri"); ``None`` where there is no such day.

    The Islamic calendar is reckoned by its arithmetic rule; the moon's own months may begin a day before or after.

    >>> gregorian("jalali", 1402, 6, 25), gregorian("hijri", 1445, 9, 1)
    (datetime.date(2023, 9, 16), datetime.date(2024, 3, 11))
    """
    if not 1 <= month <= 12:
        return None
    return _jalali(year, month, day) if calendar == "jalali" else _hijri(year, month, day)


def by_year(year: int, month: int, day: int) -> tuple[int, int, int]:
    """Year, month and day in the Gregorian calendar, told from the year alone which calendar they are in.

    A day that its calendar does not have has month 0.

    >>> by_year(2563, 5, 27), by_year(1399, 4, 12), by_year(2020, 5, 27)
    ((2020, 5, 27), (2020, 7, 2), (2020, 5, 27))
    """
    if year in JALALI_YEARS:
        found = gregorian("jalali", year, month, day)
        return (found.year, found.month, found.day) if found else (year, 0, 0)
    return (year - BUDDHIST if year in BUDDHIST_YEARS else year), month, day


def _jalali(year: int, month: int, day: int) -> date | None:
    """By the cycle of 8 leap years in 33, which agrees with the sky from 1800 to 2100 or so.

    The first six months have 31 days, the next five 30, the last one 29 or 30.
    """
    if year not in JALALI_YEARS:
        return None
    first, next_year = (365 * y + (8 * y + 21) // 33 + 1 for y in (year, year + 1))
    at = first + 31 * min(month - 1, 6) + 30 * max(month - 7, 0)
    length = 31 if month <= 6 else min(30, next_year - at)
    return date.fromordinal(at + day - 1 + _SOLAR_START) if 1 <= day <= length else None


def _hijri(year: int, month: int, day: int) -> date | None:
    if year not in HIJRI_YEARS or not 1 <= day <= 30:
        return None
    days = (11 * year + 3) // 30 + 354 * (year - 1) + 30 * (month - 1) - (month - 1) // 2 + day
    return date.fromordinal(days + _HIJRA - _JULIAN)


def this_year(calendar: str, today: date) -> int:
    """The year of another calendar that a day lies in, or the one before it.

    >>> this_year("jalali", date(2024, 5, 1)), this_year("hijri", date(2024, 5, 1))
    (1403, 1445)
    """
    guess = today.year - 621 if calendar == "jalali" else (today.year - 622) * 33 // 32
    first = gregorian(calendar, guess, 1, 1)
    return guess - 1 if first and first > today else guess
