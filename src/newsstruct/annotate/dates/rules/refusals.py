"""What only looks like a date: ages, prices, counts."""

from __future__ import annotations

from newsstruct.annotate.dates.expressions import Calendar, Found
from newsstruct.annotate.dates.patterns import Match
from newsstruct.annotate.dates.rules.parts import Rule
from newsstruct.annotate.dates.rules.years import BARE_YEARS

#: Younger people are seldom given their age beside their name; a shorter time is a time.
_GROWN = 14


def age(match: Match) -> tuple[Found, ...] | None:
    """ ", 20 ans," behind a name: how old somebody is."""
    unit, number = match.value("units", str) or match.value("unit", str), match.value("number", int)
    return () if unit == "year" and number is not None and _GROWN <= number <= 110 else None


def rough_year(match: Match) -> tuple[Found, ...]:
    """About 2000 is a count; until 2000 ("hasta", "até") a year."""
    (_, before), (_, item) = match.parts
    year = match.value("year", int)
    if "to" in before.kinds and year in BARE_YEARS:
        return (Found(item.start, item.end, Calendar(year=year)),)
    return ()


def no_date(match: Match) -> tuple[Found, ...]:
    """Nothing: an age, a price, a score; the same time in another zone."""
    return ()


#: The rules, in order.
RULES = (
    Rule("<comma | open> of? number UNIT <(comma | close | dot | and)>", age),
    Rule("<open> number zone", no_date),
    Rule("about year", rough_year),
    Rule("about? number (dash | to | and)? number? measure", no_date),
    Rule("the? AMOUNT dash? age", no_date),
    Rule("aged number ((and | to | dash) number)? UNIT?", no_date),
)
