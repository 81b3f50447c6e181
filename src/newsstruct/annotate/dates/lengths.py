"""What durations, shifts ("two years ago") and recurrences say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from newsstruct.annotate.dates.expressions import (
    Direction,
    Duration,
    Expression,
    Found,
    Origin,
    Recurring,
    Reference,
    Shift,
)
from newsstruct.annotate.dates.patterns import Match

#: A unit -> its letters in a TIMEX3 duration (TIDES 2005 for those that ISO 8601 does not have).
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
CLOCK = ("second", "minute", "hour")
#: A unit -> how many of which smaller unit half of it is.
_HALVES = {"year": (6, "month"), "hour": (30, "minute"), "minute": (30, "second"), "day": (12, "hour")}
#: Units that are so many of another.
_MULTIPLES = {"fortnight": (2, "week"), "half": (6, "month")}
#: The most figures that a value keeps.
_MOST = 10**6
#: Numbers that are years where they stand before a unit ("the 1988 quarter").
_YEARS = range(1900, 2100)

Amount = int | float | str


def duration(amount: Amount, unit: str) -> str:
    """The TIMEX3 value of so many units.

    >>> duration(3, "week"), duration("X", "hour"), duration(2.5, "year"), duration(1, "fortnight")
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
    return f"P{time}{_figures(amount)}{letters}"


def _figures(amount: Amount) -> str:
    if isinstance(amount, float) and amount == int(amount):
        amount = int(amount)
    return str(amount)


def unit_of(match: Match) -> str | None:
    """The unit that a match names; a season or part of the day counts as one."""
    kinds = ("units", "unit", "season", "parts", "part")
    return next((found for kind in kinds if (found := match.value(kind, str))), None)


def amount_of(match: Match) -> Amount | None:
    """How many units a match names; "X" where it does not say exactly."""
    plus = match.value("plus", float, 0.0)
    if numbers := _numbers(match):
        number = numbers[-1]
        is_year = number in _YEARS and not match.has("units")
        return number + plus if number < _MOST and not is_year else None
    if several := match.values("several", str) or match.values("several", int):
        return several[0]
    if match.has("half"):
        return 0.5
    if match.has("a"):
        return 1 + plus
    return "X" if match.has("units") or match.has("parts") else 1 + plus


def _numbers(match: Match) -> list[int | float]:
    found = [item.readings["number"] for kind, item in match.parts if kind == "number"]
    return [number for number in found if isinstance(number, int | float)]


def length(match: Match) -> Expression | None:
    """Three weeks, nearly a month, several years, half an hour."""
    unit, amount = unit_of(match), amount_of(match)
    if unit is None or amount is None or amount == 0 or _is_share(unit, match):
        return None
    return Duration(value=duration(amount, unit))


def counted(match: Match) -> Expression | None:
    """The first nine months, las dos primeras semanas."""
    return length(match) if amount_of(match) in (1, "X") or not _is_singular(match) else None


def _is_share(unit: str, match: Match) -> bool:
    """A half, a quarter, three quarters, a second (one): no time at all."""
    if unit == "half":
        return True
    if unit == "quarter":
        return match.has("a") or match.has("half") or amount_of(match) == 3
    return unit == "second" and match.has("a")


_WHOLE = re.compile(r"P(\d+)([YMWD])")
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}


def length_ago(match: Match) -> Expression | None:
    """Vor einem Vierteljahrhundert, полгода назад."""
    found = match.value("length", str)
    number = _WHOLE.fullmatch(found) if found else None
    return Shift(unit=_UNITS[number[2]], amount=-int(number[1])) if number else Reference(value="PAST_REF")


_ORDER = ("year", "month", "week", "day", *reversed(CLOCK))


def several_units(match: Match) -> Expression | None:
    """Three years and four months; one hour and 15 minutes: each unit smaller than the one before it."""
    units = [str(item.readings[kind]) for kind, item in match.parts if kind in ("unit", "units")]
    numbers = [n for kind, item in match.parts if kind in ("number", "a") and isinstance(n := item.readings[kind], int)]
    if len(numbers) != len(units) or not all(unit in _ORDER for unit in units) or max(numbers) >= _MOST:
        return None
    places = [_ORDER.index(unit) for unit in units]
    if places != sorted(set(places)):
        return None
    days = [f"{number}{LETTERS[unit]}" for number, unit in zip(numbers, units, strict=True) if unit not in CLOCK]
    clock = [f"{number}{LETTERS[unit]}" for number, unit in zip(numbers, units, strict=True) if unit in CLOCK]
    return Duration(value="P" + "".join(days) + ("T" + "".join(clock) if clock else ""))


def plural(match: Match) -> Expression | None:
    """Weeks, for years."""
    unit = unit_of(match)
    return Duration(value=duration("X", unit)) if unit and unit != "quarter" else None


def two_lengths(match: Match) -> tuple[Found, ...] | None:
    """Two to six days: a length each."""
    unit = unit_of(match)
    first, last = match.items("number")
    low, high = _numbers(match)
    if unit is None or not 0 < low < high < _MOST:
        return None
    begin = Found(match.start, first.end, Duration(value=duration(low, unit)))
    return begin, Found(last.start, match.end, Duration(value=duration(high, unit)))


def no_date(match: Match) -> tuple[Found, ...]:
    """Nothing: an age, a price, a score."""
    return ()


def ago(match: Match) -> Expression | None:
    """Two years ago, hace tres días."""
    return _shift(match, -1, "PAST_REF")


def ahead(match: Match) -> Expression | None:
    """In two years, where the language says so without doubt (через два года)."""
    return _shift(match, 1, "FUTURE_REF")


def _shift(match: Match, sign: int, vague: str) -> Expression | None:
    unit, amount = unit_of(match), amount_of(match)
    if unit is None or amount is None:
        return None
    if not isinstance(amount, int | float) or unit not in LETTERS or unit in ("weekend", "period"):
        return Reference(value=vague)
    return whole(amount, unit, sign, "comparison" if (amount, unit, sign) == (1, "year", -1) else "publication")


def whole(amount: int | float, unit: str, sign: int, origin: Origin) -> Expression | None:
    """A shift by whole units: half a year is six months, two and a half decades are 25 years."""
    smaller = {"year": (12, "month"), "decade": (10, "year"), "century": (100, "year"), "millennium": (1000, "year")}
    if amount != int(amount) and unit in smaller:
        times, unit = smaller[unit]
        amount = amount * times
    if amount > _MOST:
        return None
    return Shift(unit=unit, amount=sign * int(amount), origin=origin)


def later(match: Match) -> Expression | None:
    """Two days later, a year earlier: counted from the date last mentioned."""
    unit, amount = unit_of(match), amount_of(match)
    sign = match.value("later", int) or match.value("later_before", int, 1)
    if unit is None:
        return None
    if not isinstance(amount, int | float) or unit not in LETTERS or unit in CLOCK:
        return Duration(value=duration(amount or "X", unit))
    return whole(amount, unit, sign, "text")


#: Which way a direction points, and from where.
_STEPS = {"this": 0, "last": -1, "next": 1, "following": 1, "previous": -1, "same": 0}


def direction_of(match: Match) -> Direction | None:
    """The direction that a match names: last, next …"""
    found = match.value("deixis", str) or match.value("trailing", str)
    return next((d for d in DIRECTIONS if d == found), None)


DIRECTIONS: tuple[Direction, ...] = ("this", "last", "next", "following", "previous", "same")


def shift_of(direction: Direction, unit: str, steps: int = 1) -> Shift:
    """Last week, the following month."""
    origin = "text" if direction in ("following", "previous", "same") else "publication"
    return Shift(unit=unit, amount=_STEPS[direction] * steps, origin="text" if origin == "text" else "publication")


def near_unit(match: Match) -> Expression | None:
    """Last week, this year, the following month."""
    unit, direction = match.value("unit", str), direction_of(match)
    if unit is None or direction is None or unit in CLOCK:
        return None
    if unit == "fortnight":
        return Duration(value="P2W")
    if unit == "period":
        return Shift(unit="quarter", amount=0, origin="told") if direction in ("last", "this") else None
    return shift_of(direction, unit)


def span_of_units(match: Match) -> Expression | None:
    """The last three months, the coming years: a length, told from where."""
    direction, amount = direction_of(match), amount_of(match)
    unit = unit_of(match)
    if unit is None or direction is None or amount is None:
        return None
    if _is_singular(match) and amount not in (1, "X", 0.5):
        return None
    return Duration(value=duration(amount, unit))


def _is_singular(match: Match) -> bool:
    """Whether the unit can only be one: "300,000 last year" are no years."""
    return any("units" not in item.readings and "part" not in item.readings for item in match.items("unit"))


def of_this(match: Match) -> Expression | None:
    """The end of the year, Mitte der Woche: of the year or week that is told of."""
    unit = match.value("unit", str)
    return Shift(unit=unit, amount=0, origin="told") if unit in _TOLD_OF else None


def weekend(match: Match) -> Expression | None:
    """Am Wochenende: the weekend that is told of."""
    return of_this(match) if match.value("unit", str) == "weekend" else None


def own_year(match: Match) -> Expression | None:
    """The year ended March 31: no year of the calendar."""
    if match.value("unit", str) == "year":
        return Duration(value="P1Y")
    return of_this(match)


#: Units that need no more than an article to be those of the news.
_TOLD_OF = ("week", "weekend", "month", "quarter", "year", "decade", "century")


def repeated(match: Match) -> Expression | None:
    """Daily, monatlich."""
    found = match.value("repeated", str)
    return Recurring(value=found) if found else None


def fixed_length(match: Match) -> Expression | None:
    """A while, a fortnight."""
    found = match.value("length", str)
    return Duration(value=found) if found else None


_WEEKDAY = "XXXX-WXX-{}"


def recurring(match: Match) -> Expression | None:
    """Every day, each Friday, every two weeks, twice a week."""
    if (weekday := _weekday(match)) is not None:
        part = match.value("part", str) or match.value("parts", str)
        return Recurring(value=_WEEKDAY.format(weekday + 1) + (f"T{part}" if part else ""))
    if month := match.value("month", int):
        return Recurring(value=f"XXXX-{month:02}")
    if season := match.value("season", str):
        return Recurring(value=f"XXXX-{season}")
    if part := match.value("part", str) or match.value("parts", str):
        return Recurring(value=f"XXXX-XX-XXT{part}")
    unit = unit_of(match)
    if unit is None:
        return None
    ordinals, numbers = match.values("ordinal", int), _numbers(match)
    amount = next((n for n in (*ordinals, *numbers) if n > 0), 1)
    return Recurring(value=duration("X" if match.has("several") else amount, unit))


def _weekday(match: Match) -> int | None:
    found = match.value("weekday", int)
    return match.value("weekdays", int) if found is None else found


def rate(match: Match) -> Expression | None:
    """Twice a week, per month."""
    unit = unit_of(match)
    return Recurring(value=duration(1, unit)) if unit else None
