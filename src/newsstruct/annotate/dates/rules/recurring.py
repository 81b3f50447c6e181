"""What comes again and again: every day, on Mondays, twice a week."""

from __future__ import annotations

from newsstruct.annotate.dates.expressions import Expression, Recurring
from newsstruct.annotate.dates.patterns import Match
from newsstruct.annotate.dates.rules.parts import Rule
from newsstruct.annotate.dates.rules.reading import numbers_of, unit_of
from newsstruct.annotate.dates.timex import length_of

#: Nothing is told by these: "per second" is a speed.
_NO_RATES = ("half", "share", "period", "second")


def recurring(match: Match) -> Expression | None:
    """Every day, each Friday, every two weeks, twice a week."""
    if (weekday := _weekday(match)) is not None:
        part = match.value("part", str) or match.value("parts", str)
        return Recurring(value=f"XXXX-WXX-{weekday + 1}" + (f"T{part}" if part else ""))
    if month := match.value("month", int):
        return Recurring(value=f"XXXX-{month:02}")
    if season := match.value("season", str):
        return Recurring(value=f"XXXX-{season}")
    if part := match.value("part", str) or match.value("parts", str):
        return Recurring(value=f"XXXX-XX-XXT{part}")
    unit = unit_of(match)
    if unit is None:
        return None
    ordinals, numbers = match.values("ordinal", int), numbers_of(match)
    amount = next((n for n in (*ordinals, *numbers) if n > 0), 1)
    return Recurring(value=length_of("X" if match.has("several") else amount, unit))


def weekday_of_unit(match: Match) -> Expression | None:
    """Every first Sunday of the month, jeden letzten Samstag im Monat."""
    return Recurring(value=f"XXXX-WXX-{found + 1}") if (found := _weekday(match)) is not None else None


def _weekday(match: Match) -> int | None:
    found = (match.value(kind, int) for kind in ("weekday", "weakweekday", "weekdays"))
    return next((weekday for weekday in found if weekday is not None), None)


def repeated(match: Match) -> Expression | None:
    """Daily, monatlich."""
    found = match.value("repeated", str)
    return Recurring(value=found) if found else None


def weekly(match: Match) -> Expression | None:
    """毎週金曜日, 매주 금요일: every week on that day."""
    return recurring(match) if "week" in (match.value("unit", str), match.value("units", str)) else None


def rate(match: Match) -> Expression | None:
    """Twice a week, per month; "per second" is a speed."""
    unit = unit_of(match)
    return Recurring(value=length_of(1, unit)) if unit and unit not in _NO_RATES else None


#: The rules, in order.
RULES = (
    Rule("weekdays (part | parts)?", recurring),
    Rule("weekday parts", recurring),
    Rule("<prep> the? parts", recurring),
    Rule("repeated", repeated),
    Rule("every UNIT weekday", weekly),
    Rule(
        "every of? (DEIXIS? (number | several | ordinal))? (unit | units | weekday | weekdays | month | "
        "season | part) part?",
        recurring,
    ),
    Rule("every of? DEIXIS? (number | several | ordinal)? weekday of the? unit", weekday_of_unit),
    Rule("the? ordinal weekday of? every unit", weekday_of_unit),
    Rule("every unit comma? (weekday | weakweekday)", weekday_of_unit),
    Rule("(times | number times) (per | perhaps | of the?) UNIT", rate),
    Rule("<number | measure> perhaps unit", rate),
    Rule("per UNIT", rate),
)
