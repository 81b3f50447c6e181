"""What the words of a match name: its year, its weekday, its unit, its direction."""

from __future__ import annotations

from newsstruct.annotate.dates.expressions import Direction, Expression, Shift
from newsstruct.annotate.dates.numbers import full_year
from newsstruct.annotate.dates.patterns import Match
from newsstruct.annotate.dates.timex import Amount
from newsstruct.annotate.dates.words import Near

DIRECTIONS: tuple[Direction, ...] = ("this", "last", "next", "following", "previous", "same")
#: How many units a direction points away.
_STEPS = {"this": 0, "last": -1, "next": 1, "following": 1, "previous": -1, "same": 0}
#: More of a unit than this is no length of time that news tells.
MOST = 10**6
#: Numbers that are years where they stand before a unit ("the 1988 quarter").
_YEARS = range(1900, 2100)


def year_of(match: Match) -> int | None:
    """The year that a match names in figures, the first of two; an era's own years are reckoned from its first."""
    if pair := match.value("yearpair", tuple):
        return int(pair[0])
    year = match.value("year", int)
    if year is None and (last := match.value("year2", int)) is not None:
        return full_year(last)
    if (era := match.value("era", int)) is not None:
        counted = year if year is not None else match.value("number", int)
        return counted + era if counted is not None else None
    return year


def within_of(match: Match) -> Expression | None:
    """The year that a match names otherwise: "last year", "of that year"."""
    direction, unit = direction_of(match), directed_unit(match)
    if unit and direction:
        return shift_of(direction, unit)
    near = match.value("near", Near)
    return shift_to(near) if near and near.unit == "year" else None


def directed_unit(match: Match) -> str | None:
    """The unit that "last" or "next" belongs to: the one behind it, or the one before "pasado" or "dernier"."""
    kinds = [kind for kind, _ in match.parts]
    if "deixis" in kinds:
        beside = match.parts[kinds.index("deixis") + 1 :]
    elif "trailing" in kinds:
        beside = match.parts[: kinds.index("trailing")][::-1]
    else:
        return None
    found = next((part for part in beside if part[0] not in ("fiscal", "the", "adj")), None)
    unit = found[1].readings["unit"] if found and found[0] == "unit" else None
    return unit if isinstance(unit, str) else None


def shift_to(near: Near) -> Shift:
    """Where a word such as "yesterday" points."""
    return Shift(unit=near.unit, amount=near.amount, origin="text" if near.in_text else "publication")


def month_of(match: Match) -> int | None:
    """The month that a match names, 1 to 12."""
    for kind in ("month", "shymonth", "weakmonth"):
        if (month := match.value(kind, int)) is not None:
            return month
    return None


def day_of(match: Match) -> int | None:
    """The day of the month that a match names."""
    for kind in ("day", "ordinal"):
        if (day := match.value(kind, int)) is not None:
            return day
    return None


def weekday_of(match: Match) -> int | None:
    """The weekday that a match names, 0 to 6."""
    for kind in ("weekday", "weakweekday"):
        if (weekday := match.value(kind, int)) is not None:
            return weekday
    return None


def unit_of(match: Match) -> str | None:
    """The unit that a match names; a season or part of the day counts as one."""
    kinds = ("units", "unit", "unitago", "season", "parts", "part")
    return next((found for kind in kinds if (found := match.value(kind, str))), None)


def amount_of(match: Match) -> Amount | None:
    """How many units a match names; "X" where it does not say exactly."""
    plus = match.value("plus", float, 0.0)
    if numbers := numbers_of(match):
        number = numbers[-1]
        is_year = number in _YEARS and not match.has("units")
        return number + plus if number < MOST and not is_year else None
    if match.has("several"):
        return match.value("several", int) or "X"
    if match.has("half"):
        return 0.5
    if match.has("a"):
        return 1 + plus
    return "X" if match.has("units") or match.has("parts") else 1 + plus


def numbers_of(match: Match) -> list[int | float]:
    """All numbers that a match takes for numbers."""
    found = [item.readings["number"] for kind, item in match.parts if kind == "number"]
    return [number for number in found if isinstance(number, int | float)]


def is_singular(match: Match) -> bool:
    """Whether the unit can only be one: "300,000 last year" are no years."""
    return any("units" not in item.readings and "part" not in item.readings for item in match.items("unit"))


def direction_of(match: Match) -> Direction | None:
    """The direction that a match names: last, next …"""
    found = match.value("deixis", str) or match.value("trailing", str)
    return next((d for d in DIRECTIONS if d == found), None)


def shift_of(direction: Direction, unit: str) -> Shift:
    """Last week, the following month."""
    in_text = direction in ("following", "previous", "same")
    return Shift(unit=unit, amount=_STEPS[direction], origin="text" if in_text else "publication")
