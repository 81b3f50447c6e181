"""Days, and parts of a date in figures."""

from __future__ import annotations

from itertools import pairwise

import attrs

from newsstruct.annotate.dates.expressions import Calendar, Expression, Foreign, Found
from newsstruct.annotate.dates.numbers import full_year
from newsstruct.annotate.dates.patterns import Match
from newsstruct.annotate.dates.rules.parts import Rule
from newsstruct.annotate.dates.rules.reading import (
    day_of,
    direction_of,
    month_of,
    shift_to,
    weekday_of,
    within_of,
    year_of,
)
from newsstruct.annotate.dates.words import Near


def day(match: Match) -> Calendar | tuple[Found, ...] | None:
    """3 May, Tuesday, May 3, 2021; el próximo 19 de octubre."""
    number = day_of(match)
    if number is not None and not 1 <= number <= 31:
        return None
    within = within_of(match)
    said = Calendar(
        year=year_of(match),
        month=month_of(match),
        day=number,
        weekday=weekday_of(match),
        direction=None if within else direction_of(match),
        within=within,
    )
    kind, first = match.parts[0]
    is_article = not (kind == "the" and "to" in first.kinds)  # Portuguese "a 21 de agosto": on that day
    return said if is_article else (Found(match.parts[1][1].start, match.end, said),)


def days(match: Match) -> tuple[Found, ...] | None:
    """3 to 5 May, May 3-5, am 11., 18. und 25. März: each day by itself."""
    items = [(item, item.readings[kind]) for kind, item in match.parts if kind in ("day", "ordinal")]
    numbers = [number for _, number in items if isinstance(number, int) and 1 <= number <= 31]
    if len(numbers) != len(items):
        return None
    year, month, within = year_of(match), month_of(match), within_of(match)
    pairs = list(pairwise(match.parts))
    articles = {item.start: before.start for (kind, before), (_, item) in pairs if kind == "the"}
    dotted = {before.end: item.end for (_, before), (kind, item) in pairs if kind == "dot"}
    starts = [match.start, *(articles.get(item.start, item.start) for item, _ in items[1:])]
    ends = [*(dotted.get(item.end, item.end) for item, _ in items[:-1]), match.end]
    said = (Calendar(year=year, month=month, day=number, within=within) for number in numbers)
    return tuple(Found(start, end, day) for start, end, day in zip(starts, ends, said, strict=True))


def behind_full_stop(match: Match) -> tuple[Found, ...] | None:
    """In March. 3 May was wet: a month at a sentence's end, and the day with which the next one begins."""
    at = [kind for kind, _ in match.parts].index("dot")
    before, behind = (attrs.evolve(match, parts=parts) for parts in (match.parts[:at], match.parts[at + 1 :]))
    month, said = Calendar(month=month_of(before), direction=direction_of(before)), day(behind)
    if not isinstance(said, Calendar):
        return None
    return Found(match.start, match.parts[at - 1][1].end, month), Found(match.parts[at + 1][1].start, match.end, said)


def numeric(match: Match) -> Expression | None:
    """30.11.2013, 2013-11-30."""
    parts = match.value("date", tuple) or match.value("event", tuple)
    if not parts:
        return None
    return Calendar(year=parts[0], month=parts[1], day=parts[2])


def day_and_month(match: Match) -> Expression | None:
    """Tuesday (20/1), 23.3."""
    parts = match.value("daymonth", tuple)
    return Calendar(year=year_of(match), month=parts[0], day=parts[1], weekday=weekday_of(match)) if parts else None


def monthless_day(match: Match) -> Expression | None:
    """Tuesday 13, terça-feira (3); "Friday, the fourth decline" and "Friday, 12 people" are a Friday alone."""
    number = day_of(match)
    in_words = any("day" not in item.kinds for item in match.items("ordinal"))
    if number is None or not 1 <= number <= 31 or in_words:
        return None
    return Calendar(day=number, weekday=weekday_of(match), direction=direction_of(match))


def figure_day(match: Match) -> Expression | None:
    """2024年4月24日, 24年4月, 4月24日, 4月, 昨年7月."""
    numbers = {}
    for place, (kind, _) in enumerate(match.parts):
        if kind in ("yearmark", "monthmark", "daymark") and place:
            before, item = match.parts[place - 1]
            numbers[kind] = item.readings.get(before)
    found = numbers.get("monthmark"), numbers.get("daymark"), numbers.get("yearmark")
    number, date, short = (value if isinstance(value, int) else None for value in found)
    if (number is not None and not 1 <= number <= 12) or (date is not None and not 1 <= date <= 31):
        return None
    outer = match.value("near", Near)
    within = shift_to(outer) if outer and outer.unit in ("month", "year") else within_of(match)
    year = year_of(match)
    return Calendar(
        year=full_year(short) if year is None and short is not None and short < 100 else year,
        month=number,
        day=date,
        weekday=weekday_of(match),
        within=within,
        direction=None if within else direction_of(match),
    )


def marked_day(match: Match) -> Expression | None:
    """Ngày 3 tháng 5 năm 2024: marks before their numbers."""
    named: dict[str, object] = {}
    for place, (kind, _) in enumerate(match.parts[:-1]):
        if kind in ("monthmark", "daymark"):
            behind, item = match.parts[place + 1]
            named[kind] = item.readings[behind]
    month, day = (value if isinstance(value, int) else None for value in (named.get("monthmark"), named.get("daymark")))
    if month not in range(1, 13) or (day is not None and not 1 <= day <= 31):
        return None
    return Calendar(year=year_of(match), month=month, day=day, weekday=weekday_of(match))


def foreign_day(match: Match) -> Expression | None:
    """۲۵ شهریور ۱۴۰۲, 9 رمضان."""
    calendar = "jalali" if match.has("jalalimonth") else "hijri"
    month = match.value(f"{calendar}month", int)
    return Foreign(calendar=calendar, month=month, day=day_of(match), year=year_of(match)) if month else None


def year_or_near(match: Match) -> Expression | None:
    """2024年初, 去年底: a part of a year that is told of as a whole."""
    return Calendar(year=year) if (year := year_of(match)) else within_of(match)


#: The rules, in order.
RULES = (
    Rule(
        "the? PHASE? (WEEKDAY | deixis | deixis WEEKDAY)? daymark? the? DAY daymark? of? MONTH (INYEAR "
        "| dot? comma? of? year2)?",
        day,
    ),
    Rule("the? (WEEKDAY | deixis WEEKDAY)? DAY of? MONTH the? trailing", day),
    Rule("PHASE? (WEEKDAY | deixis WEEKDAY | deixis)? MONTH (dot | the)? (day | ordinal) daymark? (comma? YEAR)?", day),
    Rule("PHASE? DEIXIS? MONTH dot the? daymark? DAY of? MONTH INYEAR?", behind_full_stop),
    Rule("MONTH dot? (day | ordinal) daymark? (comma YEAR)? comma (weekday | weakweekday)", day),
    Rule("(WEEKDAY)? (year yearmark? | era number yearmark) dot? of? comma? MONTH dot? DAY daymark?", day),
    Rule("DAY daymark? of? MONTH INYEAR? comma? NAMED", day),
    Rule("(WEEKDAY)? year (dot | dash)? yearmark DAY (of | dash)? MONTH", day),
    Rule("(WEEKDAY)? DAY dash MONTH (dash (year | year2))?", day),
    Rule("the? DAY SEP the? daymark? DAY (SEP DAY)? (SEP DAY)? (SEP DAY)? (SEP DAY)? of? MONTH INYEAR?", days),
    Rule("MONTH dot? the? (day | ordinal) SEP the? (day | ordinal) (SEP (day | ordinal))? (comma? YEAR)?", days),
    Rule("(WEEKDAY)? daymark? date", numeric),
    Rule("(weekday | weakweekday) open date close", numeric),
    Rule("event", numeric),
    Rule("(weekday | weakweekday) dot? comma? open? daymonth close?", day_and_month),
    Rule("(weekday | weakweekday) open the? (DAY of? MONTH INYEAR? | MONTH dot? (day | ordinal)) close", day),
    Rule("<prep | at | clockword | to> daymonth", day_and_month),
    Rule("DEIXIS? (weekday | weakweekday) dot? comma? open (day | ordinal) close", monthless_day),
    Rule("weekday comma? the? daymark? DAY", monthless_day),
    Rule("the? daymark day", monthless_day),
    Rule(
        "(YEAR | number yearmark | near | deixis unit | unit trailing) of? number monthmark (number daymark)?",
        figure_day,
    ),
    Rule("number monthmark number daymark (open NAMED close)?", figure_day),
    Rule("number monthmark", figure_day),
    Rule("PHASE? (near | deixis unit) of? number monthmark phase?", figure_day),
    Rule("number monthmark phase", figure_day),
    Rule("(near | deixis unit | year yearmark) phase", year_or_near),
    Rule("number daymark (open NAMED close)?", figure_day),
    Rule("(WEEKDAY)? daymark number monthmark number (comma? (yearmark year | year))?", marked_day),
    Rule("monthmark number (comma? (yearmark year | slash? year))?", marked_day),
    Rule("(near | deixis unit) of? number daymark", figure_day),
    Rule("deixis number daymark", figure_day),
    Rule("(WEEKDAY)? (DAY of?)? (jalalimonth | hijrimonth) (comma? of? yearmark? year)?", foreign_day),
)
