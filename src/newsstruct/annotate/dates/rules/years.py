"""Years, decades, centuries."""

from __future__ import annotations

import attrs

from newsstruct.annotate.dates.expressions import Calendar, Expression, Fixed, Found, Nth, Shift
from newsstruct.annotate.dates.numbers import CENTURY, full_year
from newsstruct.annotate.dates.patterns import Match
from newsstruct.annotate.dates.rules.parts import Rule
from newsstruct.annotate.dates.rules.reading import shift_to, within_of, year_of
from newsstruct.annotate.dates.words import Near

#: Years that stand for themselves, without "in" or "the year" before them.
BARE_YEARS = range(1900, 2100)
#: The longest stretch of years that two figures with a dash are taken for.
_LIFE = 150


def year(match: Match) -> Expression | None:
    """2019, the year 2019, in 1848."""
    number = year_of(match)
    return Calendar(year=number) if number is not None else None


def year_without_preposition(match: Match) -> tuple[Found, ...]:
    """2000 im Jahr 2011: no rate of 2000 a year."""
    start = match.items("yearmark")[0].start
    return (Found(start, match.end, Calendar(year=year_of(match))),)


def last_figures(match: Match) -> Expression | None:
    """Nell'85, esercizio 90: the last two figures of a year, where they are no small number."""
    last = match.value("year2", int)
    return Calendar(year=full_year(last)) if last is not None and last >= CENTURY else None


def bare_year(match: Match) -> Expression | None:
    """2019 with nothing before it that tells a year."""
    number = match.value("year", int)
    return Calendar(year=number) if number in BARE_YEARS else None


def two_years(match: Match) -> tuple[Found, ...] | None:
    """1170-1230, 1943 bis 1945."""
    first, last = match.items("year")
    low, high = match.values("year", int)
    if not low < high <= min(low + _LIFE, BARE_YEARS.stop):
        return None
    return Found(first.start, first.end, Calendar(year=low)), Found(last.start, last.end, Calendar(year=high))


def year_pair(match: Match) -> Expression | tuple[Found, ...] | None:
    """The season 2014/15; the years 2005/2010 are two."""
    first, last = match.value("yearpair", tuple) or (0, 0)
    if last == first + 1:
        return Calendar(year=first)
    return (
        Found(match.start, match.start + 4, Calendar(year=first)),
        Found(match.end - 4, match.end, Calendar(year=last)),
    )


def decade(match: Match) -> Expression | None:
    """The 1990s, les années 2000, anni ottanta."""
    if found := match.value("decade", str) or match.value("shortdecade", str) or match.value("tens", str):
        return Fixed(value=found)
    number = match.value("year", int)
    if number is None:
        last = match.value("number", int, 0)
        number = 1900 + last if last in range(10, 100, 10) else None
    if match.has("unit") and match.value("unit", str) != "decade":
        return None
    return Fixed(value=str(number // 10)) if number is not None and number % 10 == 0 else None


def decade_of_century(match: Match) -> Expression | None:
    """20世纪90年代, 上世纪80年代."""
    units, numbers = match.values("unit", str), match.values("number", int)
    if units != ["century", "decade"] or numbers[-1] not in range(0, 100, 10):
        return None
    centuries = match.values("ordinal", int) + numbers[:-1]
    return Fixed(value=f"{(centuries[0] if centuries else 20) - 1:02}{numbers[-1] // 10}")


def century(match: Match) -> Expression | None:
    """The 20th century, siglo XX."""
    for kind in ("ordinal", "roman", "number"):
        number = match.value(kind, int)
        if number and 1 <= number <= 30:
            return Fixed(value=f"{number - 1:02}") if match.value("unit", str) == "century" else None
    return None


def part_of(match: Match) -> Expression | None:
    """The first half of the 19th century, la segunda mitad de los años 80: no finer than that century or decade."""
    at = next(place for place, (kind, _) in enumerate(match.parts) if kind in ("unit", "half", "phase"))
    kind, item = match.parts[at]
    if kind == "unit" and item.readings["unit"] not in ("half", "share", "quarter"):
        return None
    rest = attrs.evolve(match, parts=match.parts[at + 1 :])
    return decade(rest) or century(rest)


def numbered(match: Match) -> Expression | None:
    """第3四半期, 3분기, quý 3 năm 2023, siglo XX: a unit with its number."""
    unit = match.value("nthunit", str) or match.value("unit", str)
    numbers = (match.value(kind, int) for kind in ("ordinal", "roman", "number"))
    number = next((n for n in numbers if n is not None), None)
    if unit == "century":
        return century(match) if not match.has("nthunit") else None
    if unit not in ("quarter", "half") or number not in range(1, 5 if unit == "quarter" else 3):
        return None
    return Nth(unit=unit, number=number or 0, within=_outer(match))


def half_year(match: Match) -> Expression | None:
    """2024年上半年, 올해 하반기; without its year, that of publication."""
    outer = _outer(match) or Shift(unit="year", amount=0)
    return Nth(unit="half", number=match.value("halfyear", int, 1), within=outer)


def year_part(match: Match) -> Expression | None:
    """Q3 2023, Q4; H1 only beside a year, as it names motorways too."""
    unit, number = match.value("yearpart", tuple) or ("", 0)
    outer = _outer(match)
    return Nth(unit=unit, number=number, within=outer) if outer or unit == "quarter" else None


def _outer(match: Match) -> Expression | None:
    """The year that a numbered stretch lies in."""
    near, year = match.value("near", Near), year_of(match)
    return Calendar(year=year) if year else shift_to(near) if near else within_of(match)


#: The rules, in order.
RULES = (
    Rule("<prep | of | at | to | and> year yearmark?", year),
    Rule("the? (yearmark of? year | fiscal year | year fiscal | era number yearmark)", year),
    Rule("the? PHASE of? the? YEAR", year),
    Rule("year (dot | dash)? yearmark", year),
    Rule("DEIXIS adj? yearmark year", year),
    Rule("<number | measure> perhaps yearmark year", year_without_preposition),
    Rule("tick year2", year),
    Rule("theyear year", bare_year),
    Rule("<elided | yearmark> year2", last_figures),
    Rule("<open> year <close>", year),
    Rule("year (dash | slash) (year | year2)", bare_year),
    Rule("year (dash | to | and) year", two_years),
    Rule("yearpair", year_pair),
    Rule("year", bare_year),
    Rule("the? PHASE? (UNIT of?)? the? tick? decade (dash? (UNIT | yearmark))?", decade),
    Rule("(the | tick | PHASE) tick? shortdecade (dash? UNIT)?", decade),
    Rule("shortdecade dash? (UNIT | yearmark)", decade),
    Rule("the? PHASE? the? units tick? (year | number)", decade),
    Rule("the? PHASE? the? UNIT of? the? tick? tens", decade),
    Rule("the? ordinal units (of? the?)? tick? (tens | year | number)", decade),
    Rule("the? PHASE? (year | number) dash? unit phase?", decade),
    Rule("year of unit phase?", decade),
    Rule("the? PHASE? unit of the? year", decade),
    Rule("the? ordinal (unit | half | phase) of? the? (units of?)? the? tick? (decade | shortdecade)", part_of),
    Rule("the? ordinal (unit | half | phase) of? the? units (of? the?)? tick? (year | number | tens)", part_of),
    Rule("the? ordinal (unit | half | phase) of? the? (ordinal | roman | number dot?) dash? unit", part_of),
    Rule("the? ordinal (unit | half | phase) of? the? unit (ordinal | roman | number)", part_of),
    Rule("(number | ordinal | deixis) unit of? number unit phase?", decade_of_century),
    Rule("the? PHASE? (ordinal | roman | number dot?) dash? unit phase?", century),
    Rule("the? PHASE? unit (ordinal | roman | ordinalmark? number) (OFYEAR | slash year)?", numbered),
    Rule("(YEAR of? | near of? | DEIXIS unit of?)? halfyear", half_year),
    Rule("yearpart ((of? | slash | dash) (YEAR | fiscal YEAR | DEIXIS unit))?", year_part),
    Rule("YEAR dash? yearpart", year_part),
    Rule(
        "(YEAR of? | near of?)? (ordinalmark number unit | ordinalmark? number nthunit | ordinal nthunit)",
        numbered,
    ),
)
