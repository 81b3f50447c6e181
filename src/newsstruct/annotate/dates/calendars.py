"""Days of other calendars on the Gregorian one: Solar Hijri (Iran, Afghanistan), Islamic, Thai years.

Years of Japanese eras and of the Republic of China are words of their languages' tables (``[era]``).
"""

from __future__ import annotations

from datetime import date, timedelta

#: What a Thai year is ahead by.
BUDDHIST = 543
#: Thai years that news writes of.
BUDDHIST_YEARS = range(2400, 2700)
#: Solar Hijri years that news writes of; the rule of leap years below holds for them.
JALALI_YEARS = range(1200, 1500)
#: Islamic years that news writes of.
HIJRI_YEARS = range(1300, 1600)

#: The first day of a Solar Hijri year, to count from.
_NOWRUZ = (1403, date(2024, 3, 20))
#: Leap years of the Solar Hijri calendar come at these places of a cycle of 33 years.
_LEAP = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
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


def _jalali(year: int, month: int, day: int) -> date | None:
    if year not in JALALI_YEARS or not 1 <= day <= _jalali_length(year, month):
        return None
    base, first = _NOWRUZ
    years = range(base, year) if year >= base else range(year, base)
    days = sum(365 + _is_leap(y) for y in years)
    before = sum(_jalali_length(year, m) for m in range(1, month))
    return first + timedelta(days=(days if year >= base else -days) + before + day - 1)


def _is_leap(year: int) -> bool:
    return year % 33 in _LEAP


def _jalali_length(year: int, month: int) -> int:
    if month <= 6:
        return 31
    return 30 if month < 12 or _is_leap(year) else 29


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
