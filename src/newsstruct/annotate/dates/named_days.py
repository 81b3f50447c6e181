"""What days, months, years and other named stretches of the calendar say."""

from __future__ import annotations

from newsstruct.annotate.dates.expressions import (
    Calendar,
    Direction,
    Expression,
    Fixed,
    Foreign,
    Found,
    Holiday,
    Moment,
    Nth,
    Reference,
    SamePeriod,
    Season,
    Shift,
)
from newsstruct.annotate.dates.lengths import DIRECTIONS, direction_of, shift_of
from newsstruct.annotate.dates.numbers import CENTURY, full_year
from newsstruct.annotate.dates.patterns import Match
from newsstruct.annotate.dates.words import Near

#: Years that stand for themselves, without "in" or "the year" before them.
BARE_YEARS = range(1900, 2100)


def year_of(match: Match) -> int | None:
    """The year that a match names in figures; an era's own years are reckoned from its first."""
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
    return shift(near) if near and near.unit == "year" else None


def directed_unit(match: Match) -> str | None:
    """The unit that "last" or "next" belongs to: the one behind it, or the one before "pasado" or "dernier"."""
    kinds = [kind for kind, _ in match.parts]
    for step, word in ((1, "deixis"), (-1, "trailing")):
        if word in kinds:
            at = kinds.index(word) + step
            while 0 <= at < len(kinds) and kinds[at] in ("fiscal", "the", "adj"):
                at += step
            unit = match.parts[at][1].readings.get("unit") if 0 <= at < len(kinds) and kinds[at] == "unit" else None
            return unit if isinstance(unit, str) else None
    return None


def shift(near: Near) -> Shift:
    """Where a word such as "yesterday" points."""
    return Shift(unit=near.unit, amount=near.amount)


def _month(match: Match) -> int | None:
    for kind in ("month", "shymonth", "weakmonth"):
        if (month := match.value(kind, int)) is not None:
            return month
    return None


def _day(match: Match) -> int | None:
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


def day(match: Match) -> Expression | None:
    """3 May, Tuesday, May 3, 2021; el próximo 19 de octubre."""
    number = _day(match)
    if number is not None and not 1 <= number <= 31:
        return None
    within = within_of(match)
    return Calendar(
        year=year_of(match),
        month=_month(match),
        day=number,
        weekday=weekday_of(match),
        direction=None if within else direction_of(match),
        within=within,
    )


def days(match: Match) -> tuple[Found, ...] | None:
    """3 to 5 May, May 3-5, am 11., 18. und 25. März: each day by itself."""
    items = [(item, item.readings[kind]) for kind, item in match.parts if kind in ("day", "ordinal")]
    numbers = [number for _, number in items if isinstance(number, int) and 1 <= number <= 31]
    if len(numbers) != len(items):
        return None
    year, month, within = year_of(match), _month(match), within_of(match)
    starts = [match.start, *(item.start for item, _ in items[1:])]
    ends = [*(item.end for item, _ in items[:-1]), match.end]
    said = (Calendar(year=year, month=month, day=number, within=within) for number in numbers)
    return tuple(Found(start, end, day) for start, end, day in zip(starts, ends, said, strict=True))


#: The longest stretch of years that two figures with a dash are taken for.
_LIFE = 150


def two_years(match: Match) -> tuple[Found, ...] | None:
    """1170-1230, 1943 bis 1945."""
    first, last = match.items("year")
    low, high = match.values("year", int)
    if not low < high <= min(low + _LIFE, BARE_YEARS.stop):
        return None
    return Found(first.start, first.end, Calendar(year=low)), Found(last.start, last.end, Calendar(year=high))


def month(match: Match) -> Expression | None:
    """May, May 2021, last May, June last year, early May."""
    within = within_of(match)
    direction = None if within else direction_of(match)
    return Calendar(year=year_of(match), month=_month(match), direction=direction, within=within)


def month_by_name(match: Match) -> Expression | None:
    """The month of June, il mese di giugno 2021."""
    if match.value("unit", str) != "month":
        return None
    return Calendar(year=year_of(match), month=_month(match), direction=direction_of(match))


def weak_month(match: Match) -> Expression | None:
    """May, where "in" stands before it and it is printed with a capital."""
    return Calendar(month=_month(match), direction=direction_of(match))


def weekday(match: Match) -> Expression | None:
    """Friday, last Friday, kommenden Montag."""
    direction = direction_of(match)
    return None if direction == "same" else Calendar(weekday=weekday_of(match), direction=direction)


def year(match: Match) -> Expression | None:
    """2019, the year 2019, in 1848."""
    number = year_of(match)
    return Calendar(year=number) if number is not None else None


def last_figures(match: Match) -> Expression | None:
    """Nell'85, esercizio 90: the last two figures of a year, where they are no small number."""
    last = match.value("year2", int)
    return Calendar(year=full_year(last)) if last is not None and last >= CENTURY else None


def bare_year(match: Match) -> Expression | None:
    """2019 with nothing before it that tells a year."""
    number = match.value("year", int)
    return Calendar(year=number) if number in BARE_YEARS else None


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


def foreign_day(match: Match) -> Expression | None:
    """۲۵ شهریور ۱۴۰۲, 9 رمضان."""
    calendar = "jalali" if match.has("jalalimonth") else "hijri"
    month = match.value(f"{calendar}month", int)
    return Foreign(calendar=calendar, month=month, day=_day(match), year=year_of(match)) if month else None


def monthless_day(match: Match) -> Expression | None:
    """Tuesday 13, terça-feira (3)."""
    return Calendar(day=_day(match), weekday=weekday_of(match))


def figure_day(match: Match) -> Expression | None:
    """2024年4月24日, 4月24日, 4月, 昨年7月."""
    numbers = {}
    for place, (kind, _) in enumerate(match.parts):
        if kind in ("monthmark", "daymark") and place:
            before, item = match.parts[place - 1]
            numbers[kind] = item.readings.get(before)
    found = numbers.get("monthmark"), numbers.get("daymark")
    number, date = (value if isinstance(value, int) else None for value in found)
    if (number is not None and not 1 <= number <= 12) or (date is not None and not 1 <= date <= 31):
        return None
    outer = match.value("near", Near)
    within = shift(outer) if outer and outer.unit in ("month", "year") else within_of(match)
    return Calendar(
        year=year_of(match),
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


def year_or_near(match: Match) -> Expression | None:
    """2024年初, 去年底: a part of a year that is told of as a whole."""
    return Calendar(year=year) if (year := year_of(match)) else within_of(match)


def near_weekday(match: Match) -> Expression | None:
    """来週水曜日: of that week; yesterday, Tuesday: yesterday."""
    found = match.value("near", Near)
    if found and found.unit == "week":
        return Calendar(weekday=weekday_of(match), within=shift(found))
    return near(match)


def weekday_of_week(match: Match) -> Expression | None:
    """Nächste Woche Mittwoch, Wednesday of next week."""
    found, unit, direction = match.value("near", Near), directed_unit(match), direction_of(match)
    if found and found.unit == "week":
        return Calendar(weekday=weekday_of(match), within=shift(found))
    if unit == "week" and direction:
        return Calendar(weekday=weekday_of(match), within=shift_of(direction, unit))
    return None


def near(match: Match) -> Expression | None:
    """Today, yesterday, heuer; tonight."""
    found = match.value("near", Near)
    if found and found.part:
        return Moment(day=shift(found), part=found.part)
    return shift(found) if found else None


def reference(match: Match) -> Expression | None:
    """Now, recently, soon."""
    found = match.value("reference", str)
    return Reference(value=found) if found else None


#: Younger people are seldom given their age beside their name; a shorter time is a time.
_GROWN = 14


def age(match: Match) -> tuple[Found, ...] | None:
    """", 20 ans," behind a name: how old somebody is."""
    unit, number = match.value("units", str), match.value("number", int)
    return () if unit == "year" and number is not None and _GROWN <= number <= 110 else None


_COUNTED = {"quarter": 4, "half": 2, "week": 53, "day": 31, "month": 12, "weekend": 53}


def nth(match: Match) -> Expression | None:
    """The third quarter of 2020, the first half, the second week of May, the first Sunday of the month."""
    unit, number = _counted(match), match.value("ordinal", int)
    within = _outer(match)
    if within is None and number == -1:
        return None
    if (day := weekday_of(match)) is not None and number is not None:
        return Nth(unit="weekday", number=number, weekday=day, within=within)
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
    year, month = year_of(match), _month(match)
    if year is not None:
        return Calendar(year=year, month=month)
    outer = within_of(match)
    return Calendar(month=month, within=outer) if month else outer


def year_before(match: Match) -> Expression | None:
    """The year-ago quarter, a year-earlier loss."""
    units, number = match.values("unit", str), match.value("ordinal", int)
    if units[0] != "year":
        return None
    if number in range(1, 5) and units[-1] == "quarter":
        return Nth(unit="quarter", number=number or 0, within=Shift(unit="year", amount=-1))
    if len(units) > 1:
        return SamePeriod(within=Shift(unit="year", amount=-1))
    return Shift(unit="year", amount=-1, origin="text")


def same_period(match: Match) -> Expression | None:
    """The same period of 1991, the 1988 quarter, last year's quarter."""
    units, directions = match.values("unit", str), match.values("deixis", str)
    period = units[0] if directions[:1] == ["same"] else units[-1]
    if period not in ("period", "quarter", "half", "month"):
        return None
    if year := year_of(match):
        return SamePeriod(within=Calendar(year=year))
    if near := match.value("near", Near):
        return SamePeriod(within=shift(near))
    words = directions + match.values("trailing", str)
    found = next((d for d in DIRECTIONS if words and d == words[-1]), None)
    return SamePeriod(within=shift_of(found, "year")) if found and len(units) > 1 else None


def century(match: Match) -> Expression | None:
    """The 20th century, siglo XX."""
    for kind in ("ordinal", "roman", "number"):
        number = match.value(kind, int)
        if number and 1 <= number <= 30:
            return Fixed(value=f"{number - 1:02}") if match.value("unit", str) == "century" else None
    return None


def numbered(match: Match) -> Expression | None:
    """第3四半期, 3분기, quý 3 năm 2023, siglo XX: a unit with its number."""
    unit = match.value("nthunit", str) or match.value("unit", str)
    numbers = (match.value(kind, int) for kind in ("ordinal", "roman", "number"))
    number = next((n for n in numbers if n is not None), None)
    if unit == "century":
        return century(match) if not match.has("nthunit") else None
    if unit not in ("quarter", "half") or number not in range(1, 5 if unit == "quarter" else 3):
        return None
    near, year = match.value("near", Near), year_of(match)
    return Nth(unit=unit, number=number or 0, within=Calendar(year=year) if year else shift(near) if near else within_of(match))


def decade_of_century(match: Match) -> Expression | None:
    """20世纪90年代, 上世纪80年代."""
    units, numbers = match.values("unit", str), match.values("number", int)
    if units != ["century", "decade"] or numbers[-1] not in range(0, 100, 10):
        return None
    centuries = match.values("ordinal", int) + numbers[:-1]
    return Fixed(value=f"{(centuries[0] if centuries else 20) - 1:02}{numbers[-1] // 10}")


def past_season(match: Match) -> Expression | None:
    """I somras: last summer."""
    found = match.value("pastseason", str)
    return Season(season=found, direction="last") if found else None


def decade(match: Match) -> Expression | None:
    """The 1990s, les années 2000, anni ottanta."""
    if found := match.value("decade", str) or match.value("shortdecade", str) or match.value("tens", str):
        return Fixed(value=found)
    number = match.value("year", int)
    if number is None:
        last = match.value("number", int)
        number = 1900 + last if last in range(10, 100, 10) else None
    if match.has("unit") and match.value("unit", str) not in ("decade", "year"):
        return None
    return Fixed(value=str(number // 10)) if number is not None and number % 10 == 0 else None


def season(match: Match) -> Expression | None:
    """Last fall, the summer of 2020, spring."""
    found = match.value("season", str) or match.value("weakseason", str)
    if not found:
        return None
    year = year_of(match)
    within = Calendar(year=year) if year is not None else within_of(match)
    return Season(season=found, within=within, direction=None if within else direction_of(match))


def holiday(match: Match) -> Expression | None:
    """Christmas, Easter Monday 2024, last Thanksgiving."""
    rule = match.value("holiday", str)
    return Holiday(rule=rule, year=year_of(match), direction=direction_of(match)) if rule else None


def direction_or(match: Match, default: Direction) -> Direction:
    """The direction that a match names, or another."""
    return direction_of(match) or default
