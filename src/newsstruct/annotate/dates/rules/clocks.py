"""Times and parts of the day."""

from __future__ import annotations

import attrs

from newsstruct.annotate.dates.expressions import Calendar, Direction, Expression, Found, Moment, Shift
from newsstruct.annotate.dates.patterns import Match
from newsstruct.annotate.dates.rules import days
from newsstruct.annotate.dates.rules.parts import Rule
from newsstruct.annotate.dates.rules.reading import direction_of, shift_to, weekday_of
from newsstruct.annotate.dates.words import Near

_STEPS: dict[Direction | None, tuple[int, bool]] = {
    "this": (0, False),
    "last": (-1, False),
    "next": (1, True),
    "following": (1, True),
    "previous": (-1, True),
    "same": (0, True),
}


def clock(match: Match) -> Expression | None:
    """18:30, 3 p.m. ET, um 18.30 Uhr, 13 h 30."""
    time = _time(match)
    return Moment(day=_day(match), clock=time) if time else None


def military_time(match: Match) -> Expression | None:
    """1430 GMT; "AP-NY-0607EDT" is the mark of an agency."""
    (_, time), (_, zone) = match.parts
    hour, minute = divmod(match.value("number", int, 0), 100)
    if time.end - time.start != len("1430") or time.end == zone.start or hour > 23 or minute > 59:
        return None
    return Moment(clock=(hour, minute))


def _time(match: Match) -> tuple[int, int] | None:
    for kind in ("clock", "dotclock", "noon"):
        if found := match.value(kind, tuple):
            return _halved(match, found[0], found[1])
    numbers = [
        n
        for kind, item in match.parts
        if kind in ("hour", "lonehour", "number") and isinstance(n := item.readings[kind], int)
    ]
    if not numbers or numbers[0] > 24 or (len(numbers) > 1 and numbers[1] > 59):
        return None
    minute = numbers[1] if len(numbers) > 1 else 30 if match.has("plus") or match.has("half") else 0
    return _halved(match, numbers[0], minute)


def clocks(match: Match) -> tuple[Found, ...] | None:
    """10-18 Uhr, 14.30 bis 16 Uhr, 3 to 5 p.m.: each time by itself."""
    parts = [part for part in match.parts if part[0] in ("hour", "dotclock", "clock")]
    marks = [part for part in match.parts if part[0] in ("oclock", "am", "pm")]
    found = []
    for place, (_, item) in enumerate(parts):
        end = match.end if place == len(parts) - 1 else item.end
        time = _time(attrs.evolve(match, parts=[parts[place], *marks]))
        if time is None:
            return None
        found.append(Found(item.start, end, Moment(clock=time)))
    return tuple(found)


def half_hour(match: Match) -> Expression | None:
    """Halb neun: half past eight."""
    number = match.value("number", int, 0) or match.value("hour", int, 0)
    return Moment(clock=(number - 1, 30)) if 1 <= number <= 12 else None


def _halved(match: Match, hour: int, minute: int) -> tuple[int, int] | None:
    """The hour of 24: with p.m. twelve is added, with a.m. twelve is none."""
    part = match.value("part", str)
    if match.has("pm") or (part in ("AF", "EV") and hour < 12):
        hour = hour % 12 + 12 if hour <= 12 else hour
    elif match.has("am"):
        hour = hour % 12 if hour <= 12 else hour
    return (hour, minute) if hour < 24 or (hour == 24 and minute == 0) else None


def _day(match: Match) -> Expression | None:
    """The day beside a time or part of the day."""
    if near := match.value("near", Near):
        return shift_to(near)
    if (weekday := weekday_of(match)) is not None:
        return Calendar(weekday=weekday, direction=direction_of(match))
    return None


def part(match: Match) -> Expression | None:
    """Friday night, tomorrow morning, gestern Abend, this afternoon, tonight."""
    near = match.value("near", Near)
    found = match.value("part", str) or (near.part if near else None)
    if not found or any("and" in item.kinds for item in match.items("prep")):  # "heute und morgen" are two days
        return None
    if pair := match.value("dayparts", tuple):
        return Moment(day=Calendar(weekday=pair[0]), part=pair[1])
    day = _day(match)
    if day is None and direction_of(match):
        day = _part_day(direction_of(match))
    return Moment(day=day, part=found)


def night_between(match: Match) -> Expression | None:
    """La nuit de lundi à mardi: of the first day."""
    found, weekdays = match.value("part", str), match.values("weekday", int)
    if found != "NI" or (weekdays[1] - weekdays[0]) % 7 != 1:
        return None
    return Moment(day=Calendar(weekday=weekdays[0]), part=found)


def part_of_date(match: Match) -> Expression | None:
    """The night of May 3, la noche del 3 de mayo, the morning of Friday, May 3."""
    said, found = days.day(match), match.value("part", str)
    return Moment(day=said, part=found) if found and isinstance(said, Calendar) else None


def _part_day(direction: Direction | None) -> Expression | None:
    if direction not in _STEPS:
        return None
    amount, in_text = _STEPS[direction]
    return Shift(unit="day", amount=amount, origin="text" if in_text else "publication")


def day_parts(match: Match) -> Expression | None:
    """Montagabend: a weekday and a part of it in one word."""
    pair = match.value("dayparts", tuple)
    return Moment(day=Calendar(weekday=pair[0], direction=direction_of(match)), part=pair[1]) if pair else None


#: Rules that go before those of lengths: "19.00 horas" is a time.
CERTAIN = (Rule("(dotclock | clock) oclock", clock), Rule("<at | clockword> (hour | number) oclock", clock))
#: The rules, in order.
RULES = (
    Rule("PHASE? near part", part),
    Rule("near (of | prep)? the? phase? of? the? part", part),
    Rule("the? part (of | prep) the? weekday (to | and | prep) the? weekday", night_between),
    Rule("the? PHASE? part (of | prep)? WEEKDAY? the? DAY of? MONTH INYEAR?", part_of_date),
    Rule("the? PHASE? part (of | prep) WEEKDAY? MONTH (dot | the)? (day | ordinal) (comma? YEAR)?", part_of_date),
    Rule("the? part (of | prep)? the? (near | weekday)", part),
    Rule("PHASE? DEIXIS? weekday of? the? phase? part", part),
    Rule("PHASE? DEIXIS part", part),
    Rule("the? part the? trailing", part),
    Rule("the? part (of | prep)? the? weekday the? trailing", part),
    Rule("<daymark> part", part),
    Rule(
        "(near | weekday) of? (am | pm | part) of? ((hour | clock | dotclock) oclock? | number oclock) "
        "(number UNIT | half)?",
        clock,
    ),
    Rule("<prep> PHASE? the? part", part),
    Rule("TIME SEP TIME (SEP TIME)? (SEP TIME)? (oclock | am | pm)", clocks),
    Rule("<at | clockword> about? half (number | hour)", half_hour),
    Rule("<at | clockword> (number | hour) plus (am | pm | part)?", clock),
    Rule("PHASE? DEIXIS? dayparts", day_parts),
    Rule("clock oclock? (am | pm)? zone?", clock),
    Rule("number zone", military_time),
    Rule("<at> about? the? (dotclock | lonehour) (am | pm)? zone?", clock),
    Rule("<clockword> about? the? (dotclock | hour) (am | pm)? zone?", clock),
    Rule("about? (hour | dotclock | number) (am | pm) zone? (near | PHASE? weekday)?", clock),
    Rule("about? clock (am | pm)? zone? (near | weekday)", clock),
    Rule("(am | pm | part) ((hour | dotclock | clock) oclock? | of? number oclock) (number UNIT | half)?", clock),
    Rule("(am | pm | part) of (hour | dotclock | clock) oclock", clock),
    Rule("(hour | number) oclock (number UNIT | half)", clock),
    Rule(
        "about? (hour | dotclock | number) oclock (number | hour)? (am | pm | part)? zone? (near | weekday)?",
        clock,
    ),
    Rule("about? (hour | clock | dotclock | number oclock) of the part", clock),
    Rule("about? noon (near | weekday)?", clock),
    Rule("(near | weekday) (at | clockword | comma)? the? (clock | noon)", clock),
    Rule("(near | weekday) clockword dotclock", clock),
)
