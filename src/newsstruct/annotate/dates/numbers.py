"""Numbers in figures and in words: what "12", "18.30", "30.11.2013", "twenty-four" and 二十四 can be in a date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from newsstruct.annotate.dates.kinds import Readings

#: Runs of figures longer than this are no part of a date.
LONGEST = 12
#: Years in figures.
YEARS = range(1000, 2200)
#: Two figures of a year below this are of this century.
CENTURY = 50

_CLOCK = re.compile(r"(\d{1,2})[:h](\d\d)")
#: What may be a time, or else a number; with seconds, a runner's time.
_DOTCLOCK = re.compile(r"(\d{1,2})(?:[.,](\d\d)|:(\d\d):\d\d)")
_YMD = re.compile(r"(\d{4})([-./])(\d{1,2})\2(\d{1,2})")
_DMY = re.compile(r"(\d{1,2})(\. ?|[-/])(\d{1,2})\2(\d{4}|\d\d)")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:/(\d{1,2})|\. ?(\d{1,2})\.?)")
_YEARS_PAIR = re.compile(r"((?:19|20)\d\d)/((?:19|20)?\d\d)")
_FRACTION = re.compile(r"1/[248]")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_DECIMAL = re.compile(r"(\d+)[.,](\d{1,2})")

_HAN_DIGITS = {figure: value for value, figure in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_HAN_POWERS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "萬": 10_000}
HAN = frozenset(_HAN_DIGITS) | frozenset(_HAN_POWERS)
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "Х": 10, "І": 1}  # the Cyrillic ones look the same
#: What a Roman numeral begins with, in small letters of either alphabet.
ROMAN = frozenset("ivxхі")
_ROMAN_NUMBER = re.compile(r"[XХ]{0,2}(?:[IІ][XХ]|[IІ]V|V?[IІ]{0,3})")


def figures(text: str, month_first: bool = False, dotted: bool = False) -> Readings:
    """What a run of figures can be.

    Args:
        text: The figures and the marks between them.
        month_first: Whether 3/4/2020 is the fourth of March.
        dotted: Whether 3.4 can be the third of April.

    >>> sorted(figures("12", month_first=False))
    ['day', 'hour', 'number', 'year2']
    >>> figures("28/09/1993", month_first=True)
    {'date': (1993, 9, 28)}
    """
    if text.isdigit():
        return _whole(text)
    if len(text) > LONGEST or text.count(":") > 2:
        return {}
    if match := _CLOCK.fullmatch(text):
        return {"clock": clock} if (clock := _hour(match[1], match[2])) else {}
    if match := _YMD.fullmatch(text):
        return _valid(int(match[1]), int(match[3]), int(match[4]))
    if match := _DMY.fullmatch(text):
        return _ordered(match, month_first)
    if match := _YEARS_PAIR.fullmatch(text):
        return _years(match)
    return _pair(text, month_first, dotted)


def _years(match: re.Match[str]) -> Readings:
    """Two years with a slash between them; the second of two figures only where it is the next one."""
    first, last = int(match[1]), int(match[2])
    if len(match[2]) == 2:
        last = first + 1 if (first + 1) % 100 == last else first
    return {"yearpair": (first, last)} if last > first else {}


def _whole(text: str) -> Readings:
    if len(text) > LONGEST:
        return {}
    number = int(text)
    found: dict[str, object] = {"number": number}
    if len(text) <= 2:
        if 1 <= number <= 31:
            found["day"] = number
        if number <= 24:
            found["hour"] = number
        if len(text) == 2:
            found["year2"] = number
    elif len(text) == 4 and number in YEARS:
        found["year"] = number
    return found


def _hour(hour: str, minute: str) -> tuple[int, int] | None:
    return (int(hour), int(minute)) if int(hour) <= 24 and int(minute) < 60 else None


def _valid(year: int, month: int, day: int) -> Readings:
    if year not in YEARS:
        return {}
    try:
        date(year, month, day)
    except ValueError:
        return {}
    return {"date": (year, month, day)}


def _ordered(match: re.Match[str], month_first: bool) -> Readings:
    day, month = int(match[1]), int(match[3])
    if month > 12 or (month_first and day <= 12 and "." not in match[2]):
        day, month = month, day
    return _valid(full_year(int(match[4])) if len(match[4]) == 2 else int(match[4]), month, day)


def full_year(last_figures: int) -> int:
    """The year that two figures stand for: 00 to 49 are of this century.

    >>> full_year(98), full_year(5)
    (1998, 2005)
    """
    return last_figures + (2000 if last_figures < CENTURY else 1900)


def _pair(text: str, month_first: bool, dotted: bool) -> Readings:
    found: dict[str, object] = {}
    if (match := _DOTCLOCK.fullmatch(text)) and (clock := _hour(match[1], match[2] or match[3])):
        found["dotclock"] = clock
    match = _DAY_MONTH.fullmatch(text)
    if match and not _FRACTION.fullmatch(text) and (dotted or "." not in text.rstrip(".") or text.endswith(".")):
        day, month = int(match[1]), int(match[2] or match[3])
        if match[2] and (month > 12 or (month_first and day <= 12)):
            day, month = month, day
        if 1 <= day <= 31 and 1 <= month <= 12:
            found["daymonth"] = (month, day)
    if _THOUSANDS.fullmatch(text):
        found["number"] = int(text.replace(",", "").replace(".", ""))
    elif match := _DECIMAL.fullmatch(text):
        found["number"] = float(f"{match[1]}.{match[2]}")
    return found


def fraction(text: str) -> float | None:
    """The value of 1/2, ½ and the like behind a number; ``None`` for anything else."""
    if _FRACTION.fullmatch(text):
        return 1 / int(text[2])
    return {"½": 0.5, "¼": 0.25, "¾": 0.75}.get(text)


def han_number(text: str) -> int | None:
    """The number that a run of Chinese figures stands for, or ``None``.

    >>> han_number("二十四"), han_number("二〇二四"), han_number("十"), han_number("三百")
    (24, 2024, 10, 300)
    """
    if len(text) > LONGEST:
        return None
    if not any(figure in _HAN_POWERS for figure in text):
        return int("".join(str(_HAN_DIGITS[figure]) for figure in text))
    total = last = 0
    for figure in text:
        if figure in _HAN_POWERS:
            total += (last or 1) * _HAN_POWERS[figure] if _HAN_POWERS[figure] < 10_000 else 0
            total = total if _HAN_POWERS[figure] < 10_000 else (total + last or 1) * _HAN_POWERS[figure]
            last = 0
        else:
            last = _HAN_DIGITS[figure]
    return total + last


def roman_number(text: str) -> int | None:
    """The number that a Roman numeral up to 29 stands for (centuries need no more), or ``None``.

    >>> roman_number("XIX"), roman_number("IV"), roman_number("XVIth")
    (19, 4, None)
    """
    if not text or not _ROMAN_NUMBER.fullmatch(text):
        return None
    values = [_ROMAN[letter] for letter in text]
    return sum(-v if v < max(values[place:]) else v for place, v in enumerate(values))


def in_words(values: Sequence[int | float]) -> int | float | None:
    """The number that several number words in a row stand for, or ``None`` where they make none.

    >>> in_words([20, 4]), in_words([2, 100, 50]), in_words([19, 90, 6]), in_words([2, 1000])
    (24, 250, 1996, 2000)
    >>> in_words([3, 4]) is None
    True
    """
    total: int | float = 0
    current: int | float = 0
    for place, value in enumerate(values):
        if value >= 100:
            if value >= 1000:
                total, current = total + (current or 1) * value, 0
            else:
                current = (current or 1) * value
        elif current and _joins(current, value):
            current += value
        elif place == 1 and 13 <= current <= 20 and 10 <= value < 100:
            current = current * 100 + value  # nineteen ninety(-six)
        elif current or (place and total and value >= 1000):
            return None
        else:
            current = value
    return total + current


def _joins(current: int | float, value: int | float) -> bool:
    """Whether a number word goes on with one before it: twenty | four, two hundred | fifty, vier | und zwanzig not."""
    if current % 100 == 0:
        return value < 100
    return current % 10 == 0 and current % 100 >= 20 and value < 10
