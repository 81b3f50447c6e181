"""What only looks like a date: ages, prices, counts."""

from __future__ import annotations

from newsstruct.annotate.dates.expressions import Found
from newsstruct.annotate.dates.patterns import Match
from newsstruct.annotate.dates.rules.parts import Rule

#: Younger people are seldom given their age beside their name; a shorter time is a time.
_GROWN = 14


def age(match: Match) -> tuple[Found, ...] | None:
    """ ", 20 ans," behind a name: how old somebody is."""
    unit, number = match.value("units", str) or match.value("unit", str), match.value("number", int)
    return () if unit == "year" and number is not None and _GROWN <= number <= 110 else None


def no_date(match: Match) -> tuple[Found, ...]:
    """Nothing: an age, a price, a score."""
    return ()


#: The rules, in order.
RULES = (
    Rule("<comma | open> of? number UNIT <(comma | close | dot | and)>", age),
    Rule("about year", no_date),
    Rule("about? number (dash | to | and)? number? measure", no_date),
    Rule("the? AMOUNT dash? age", no_date),
    Rule("aged number ((and | to | dash) number)? UNIT?", no_date),
)
