"""Years and dates of other calendars that news pages are dated in, to the Gregorian one."""

from __future__ import annotations

from datetime import date

#: How many years to add to an era's year: the Japanese eras since 1989, the Republic of China's.
ERAS = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}
#: The Buddhist era (Thailand) is 543 years ahead; its years look like 2500 to 2599.
BUDDHIST, BUDDHIST_AHEAD = 2500, 543
#: Years of the Solar Hijri calendar (Iran, Afghanistan) that the web has seen look like 1300 to 1499.
SOLAR = range(1300, 1500)
#: What aligns its count of days with that of `date.toordinal`: 1 Farvardin 1399 is 20 March 2020.
SOLAR_START = 226529


def gregorian_year(era: str, year: int) -> int:
    """The year of an era's year.

    >>> gregorian_year("令和", 2)
    2020
    """
    return ERAS[era] + year


def gregorian(year: int, month: int, day: int) -> tuple[int, int, int]:
    """Year, month and day in the Gregorian calendar, told from the year alone which calendar they are in.

    >>> gregorian(2563, 5, 27), gregorian(1399, 4, 12), gregorian(2020, 5, 27)
    ((2020, 5, 27), (2020, 7, 2), (2020, 5, 27))
    """
    if year in SOLAR:
        return _of_solar(year, month, day)
    return (year - BUDDHIST_AHEAD if year >= BUDDHIST else year), month, day


def _of_solar(year: int, month: int, day: int) -> tuple[int, int, int]:
    """A Solar Hijri date, by the cycle of 8 leap years in 33 that agrees with the sky from 1800 to 2100 or so.

    The first six months have 31 days, the next five 30. A date that the calendar does not have gives month 0.
    """
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return year, 0, 0
    before = 365 * year + (8 * year + 21) // 33 + 31 * min(month - 1, 6) + 30 * max(month - 7, 0)
    found = date.fromordinal(before + day + SOLAR_START)
    return found.year, found.month, found.day
