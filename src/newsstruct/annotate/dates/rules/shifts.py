"""What is counted from today or from a date in the text: yesterday, last week, two years ago, the day after."""

from __future__ import annotations

import re

from newsstruct.annotate.dates.expressions import (
    Calendar,
    Duration,
    Expression,
    Found,
    Moment,
    Origin,
    Reference,
    Shift,
)
from newsstruct.annotate.dates.patterns import Match
from newsstruct.annotate.dates.rules.parts import Rule
from newsstruct.annotate.dates.rules.reading import (
    MOST,
    amount_of,
    directed_unit,
    direction_of,
    shift_of,
    shift_to,
    unit_of,
    weekday_of,
)
from newsstruct.annotate.dates.timex import CLOCK, LETTERS, length_of
from newsstruct.annotate.dates.words import Near

_WHOLE = re.compile(r"P(\d+)([YMWD])")
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
_SMALLER = {"year": (12, "month"), "decade": (10, "year"), "century": (100, "year"), "millennium": (1000, "year")}


def near(match: Match) -> Expression | None:
    """Today, yesterday, heuer; tonight."""
    found = match.value("near", Near)
    if found and found.part:
        return Moment(day=shift_to(found), part=found.part)
    return shift_to(found) if found else None


def near_weekday(match: Match) -> Expression | None:
    """来週水曜日: of that week; yesterday, Tuesday: yesterday."""
    found = match.value("near", Near)
    if found and found.unit == "week":
        return Calendar(weekday=weekday_of(match), within=shift_to(found))
    return near(match)


def weekday_of_week(match: Match) -> Expression | None:
    """Nächste Woche Mittwoch, Wednesday of next week."""
    found, unit, direction = match.value("near", Near), directed_unit(match), direction_of(match)
    if found and found.unit == "week":
        return Calendar(weekday=weekday_of(match), within=shift_to(found))
    if unit == "week" and direction:
        return Calendar(weekday=weekday_of(match), within=shift_of(direction, unit))
    return None


def near_unit(match: Match) -> Expression | None:
    """Last week, this year, the following month."""
    unit, direction = match.value("unit", str), direction_of(match)
    if unit is None or direction is None or unit in CLOCK or unit == "share":
        return None
    if unit == "fortnight":
        return Duration(value="P2W")
    if unit == "period":
        return Shift(unit="quarter", amount=0, origin="told") if direction in ("last", "this") else None
    if unit == "day" and direction == "next":
        direction = "following"  # from today it would be "tomorrow"
    return shift_of(direction, unit)


def following_unit(match: Match) -> tuple[Found, ...] | None:
    """(Al) día siguiente: no rate."""
    said = near_unit(match)
    return (Found(match.items("unit")[0].start, match.end, said),) if said else None


def ago(match: Match) -> Expression | None:
    """Two years ago, hace tres días."""
    return _shift(match, -1, "PAST_REF")


def length_ago(match: Match) -> Expression | None:
    """Vor einem Vierteljahrhundert, полгода назад."""
    found = match.value("length", str)
    number = _WHOLE.fullmatch(found) if found else None
    return Shift(unit=_UNITS[number[2]], amount=-int(number[1])) if number else Reference(value="PAST_REF")


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
    """A shift by whole units: half a year is six months, a decade ten years."""
    if unit == "decade" or (amount != int(amount) and unit in _SMALLER):
        times, unit = _SMALLER[unit]
        amount = amount * times
    if amount > MOST:
        return None
    return Shift(unit=unit, amount=sign * int(amount), origin=origin)


def later(match: Match) -> Expression | None:
    """Two days later, a year earlier: counted from the date last mentioned."""
    unit, amount = unit_of(match), amount_of(match)
    sign = match.value("later", int) or match.value("later_before", int, 1)
    if unit is None:
        return None
    if not isinstance(amount, int | float) or unit not in LETTERS or unit in CLOCK:
        return Duration(value=length_of(amount or "X", unit))
    return whole(amount, unit, sign, "text")


def reference(match: Match) -> Expression | None:
    """Now, recently, soon; (in) Zukunft."""
    found = match.value("reference", str) or match.value("inreference", str)
    return Reference(value=found) if found else None


#: The rules, in order.
RULES = (
    Rule("PHASE? near", near),
    Rule("near comma? weekday", near_weekday),
    Rule("PHASE? DEIXIS unit comma? weekday", weekday_of_week),
    Rule("the? weekday (of? the? deixis unit | of? the? unit the? trailing | of? near)", weekday_of_week),
    Rule("PHASE? DEIXIS fiscal? adj? unit fiscal?", near_unit),
    Rule("PHASE? the? fiscal? unit the? trailing", near_unit),
    Rule("per unit trailing", following_unit),
    Rule("AMOUNT ago", ago),
    Rule("(about? EXACT | several) unitago", ago),
    Rule("units number ago", ago),
    Rule("units ago", ago),
    Rule("length ago", length_ago),
    Rule("ago_before a? length", length_ago),
    Rule("ago_before (AMOUNT | units)", ago),
    Rule("ahead AMOUNT", ahead),
    Rule("AMOUNT ahead_after", ahead),
    Rule("about? unit ago", ago),
    Rule("about? unit ahead_after", ahead),
    Rule("ago_before unit", ago),
    Rule("ahead unit", ahead),
    Rule("units later", later),
    Rule("about? unit later", later),
    Rule("AMOUNT later", later),
    Rule("later_before AMOUNT", later),
    Rule("reference", reference),
    Rule("<prep> inreference", reference),
)
