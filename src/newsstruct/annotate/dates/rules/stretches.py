"""Numbered stretches: quarters, halves, weeks of a month; and those that are only "the" quarter or weekend."""

from __future__ import annotations

from newsstruct.annotate.dates.expressions import Calendar, Duration, Expression, Found, Nth, SamePeriod, Shift
from newsstruct.annotate.dates.patterns import Match
from newsstruct.annotate.dates.rules.days import day
from newsstruct.annotate.dates.rules.parts import Rule
from newsstruct.annotate.dates.rules.reading import (
    DIRECTIONS,
    month_of,
    shift_of,
    shift_to,
    weekday_of,
    within_of,
    year_of,
)
from newsstruct.annotate.dates.words import Near

_COUNTED = {"quarter": 4, "half": 2, "share": 2, "week": 53, "day": 31, "month": 12, "weekend": 53}
#: Units that need no more than an article to be those of the news.
_TOLD_OF = ("week", "weekend", "month", "quarter", "year", "decade", "century")


def nth(match: Match) -> Expression | None:
    """The third quarter of 2020, the first half, the second week of May, the first Sunday of the month."""
    unit, number = _counted(match), match.value("ordinal", int)
    within = _outer(match)
    if within is None and number == -1:
        return None
    if (weekday := weekday_of(match)) is not None and number is not None:
        return Nth(unit="weekday", number=number, weekday=weekday, within=within)
    if unit not in _COUNTED or number is None or not -1 <= number <= _COUNTED[unit]:
        return None
    if unit not in ("quarter", "half") and within is None:
        return Nth(unit=unit, number=number)
    return Nth(unit=unit, number=number, within=within, direction=None)


def _counted(match: Match) -> str | None:
    """The unit that is counted: the one behind the ordinal, else the one before it."""
    kinds = [kind for kind, _ in match.parts]
    at = kinds.index("ordinal")
    behind = [place for place in range(at, len(kinds)) if kinds[place] == "unit"]
    before = [place for place in range(at) if kinds[place] == "unit"]
    place = next(iter((*behind, *before)), None)
    found = match.parts[place][1].readings["unit"] if place is not None else None
    return found if isinstance(found, str) else None


def _outer(match: Match) -> Expression | None:
    """What a numbered stretch is counted in."""
    year, month = year_of(match), month_of(match)
    if year is not None:
        return Calendar(year=year, month=month)
    units = match.values("unit", str)
    told = Shift(unit=units[-1], amount=0, origin="told") if len(units) > 1 and units[-1] in _TOLD_OF else None
    outer = within_of(match) or told
    return Calendar(month=month, within=outer) if month else outer


def year_before(match: Match) -> Expression | tuple[Found, ...] | None:
    """The year-ago quarter; of "a year-earlier loss" no article, which is that of the loss."""
    units, number = match.values("unit", str), match.value("ordinal", int)
    if units[0] != "year":
        return None
    if number in range(1, 5) and units[-1] == "quarter":
        return Nth(unit="quarter", number=number or 0, within=Shift(unit="year", amount=-1))
    if len(units) > 1:
        return SamePeriod(within=Shift(unit="year", amount=-1))
    start = match.items("unit")[0].start
    return (Found(start, match.end, Shift(unit="year", amount=-1, origin="text")),)


def same_period(match: Match) -> Expression | None:
    """The same period of 1991, the 1988 quarter, last year's quarter."""
    units, directions = match.values("unit", str), match.values("deixis", str)
    period = units[0] if directions[:1] == ["same"] else units[-1]
    if period not in ("period", "quarter", "half", "month"):
        return None
    if year := year_of(match):
        return SamePeriod(within=Calendar(year=year))
    if near := match.value("near", Near):
        return SamePeriod(within=shift_to(near))
    words = directions + match.values("trailing", str)
    found = next((d for d in DIRECTIONS if words and d == words[-1]), None)
    return SamePeriod(within=shift_of(found, "year")) if found and len(units) > 1 else None


def week_of_day(match: Match) -> Expression | None:
    """The week of March 6, la semaine du 6 mars: the one that the day lies in."""
    within = day(match)
    if match.value("unit", str) != "week" or isinstance(within, tuple):
        return None
    return Nth(unit="week", number=1, within=within)


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


#: The rules, in order.
RULES = (
    Rule("the? PHASE? ordinal fiscal? adj? unit (of? the? OUTER)?", nth),
    Rule("the? PHASE? fiscal? dash? ordinal unit (of? the? OUTER)?", nth),
    Rule("fiscal? ordinal dash unit", nth),
    Rule("the? unit ordinal (of? the? (YEAR | deixis unit | unit trailing | near))?", nth),
    Rule("the? YEAR of? fiscal? ordinal dash? unit", nth),
    Rule("the? (deixis unit | near) genitive? fiscal? ordinal dash? unit", nth),
    Rule("(the | a)? unit dash (ago | later) fiscal? (ordinal? unit)?", year_before),
    Rule("the? deixis unit of? the? (YEAR | deixis unit | unit trailing | near)", same_period),
    Rule("the? (YEAR | deixis unit genitive) unit", same_period),
    Rule(
        "the? unit of? the? WEEKDAY? (MONTH dot? the? (day | ordinal) (comma? YEAR)? | DAY of? MONTH OFYEAR?)",
        week_of_day,
    ),
    Rule("PHASE the? unit", of_this),
    Rule("<prep> the adj? fiscal? unit <ended>", own_year),
    Rule("<prep> the adj? fiscal? unit", of_this),
    Rule("<prep> unit", weekend),
    Rule("the unit", weekend),
    Rule("unit genitive phase", of_this),
    Rule("unit dash? phase", of_this),
    Rule("the? ordinal weekday of? the? (MONTH OFYEAR? | deixis unit)", nth),
)
