"""Months and weekdays."""

from __future__ import annotations

from newsstruct.annotate.dates.expressions import Calendar, Expression
from newsstruct.annotate.dates.patterns import Match
from newsstruct.annotate.dates.rules.parts import Rule
from newsstruct.annotate.dates.rules.reading import direction_of, month_of, unit_of, weekday_of, within_of, year_of


def month(match: Match) -> Expression | None:
    """May, May 2021, last May, June last year, early May."""
    within = within_of(match)
    if within is None and match.has("near"):
        return None  # "last week" has no month of its own
    direction = None if within else direction_of(match)
    return Calendar(year=year_of(match), month=month_of(match), direction=direction, within=within)


def month_by_name(match: Match) -> Expression | None:
    """The month of June, il mese di giugno 2021."""
    if match.value("unit", str) != "month":
        return None
    return Calendar(year=year_of(match), month=month_of(match), direction=direction_of(match))


def weak_month(match: Match) -> Expression | None:
    """May, where "in" stands before it and it is printed with a capital."""
    return Calendar(month=month_of(match), direction=direction_of(match))


def days_of_month(match: Match) -> Expression | None:
    """The first days of August, los últimos días de agosto de 2021: a part of that month."""
    return month(match) if unit_of(match) in ("day", "week") and month_of(match) else None


def weekday(match: Match) -> Expression | None:
    """Friday, last Friday, kommenden Montag."""
    direction = direction_of(match)
    return None if direction == "same" else Calendar(weekday=weekday_of(match), direction=direction)


def past_weekday(match: Match) -> Expression | None:
    """I fredags: last Friday."""
    return Calendar(weekday=match.value("pastweekday", int), direction="last")


#: The rules, in order.
RULES = (
    Rule("pastweekday", past_weekday),
    Rule("PHASE? DEIXIS? month", month),
    Rule("PHASE? DEIXIS? month INYEAR", month),
    Rule("PHASE? DEIXIS? (shymonth | weakmonth) INYEAR", month),
    Rule("PHASE? (year yearmark? | near) of? MONTH", month),
    Rule("PHASE? DEIXIS? the? unit of MONTH INYEAR?", month_by_name),
    Rule("the? (ordinal | deixis) units of the? MONTH INYEAR?", days_of_month),
    Rule("the? ordinal (phase | half) of? the? MONTH INYEAR?", month),
    Rule("<prep> shymonth", weak_month),
    Rule("(PHASE | deixis) shymonth", weak_month),
    Rule("month dot? the? trailing", month),
    Rule("PHASE? DEIXIS? weekday", weekday),
    Rule("PHASE? the? weekday the? trailing", weekday),
)
