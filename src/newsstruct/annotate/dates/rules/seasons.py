"""Seasons and feasts."""

from __future__ import annotations

from newsstruct.annotate.dates.expressions import Calendar, Expression, Found, Holiday, Season
from newsstruct.annotate.dates.patterns import Match
from newsstruct.annotate.dates.rules.parts import Rule
from newsstruct.annotate.dates.rules.reading import direction_of, within_of, year_of


def season(match: Match) -> Expression | None:
    """Last fall, the summer of 2020, spring."""
    found = match.value("season", str) or match.value("weakseason", str)
    if not found:
        return None
    year = year_of(match)
    within = Calendar(year=year) if year is not None else within_of(match)
    return Season(season=found, within=within, direction=None if within else direction_of(match))


def past_season(match: Match) -> Expression | None:
    """I somras: last summer."""
    found = match.value("pastseason", str)
    return Season(season=found, direction="last") if found else None


def holiday(match: Match) -> Expression | None:
    """Christmas, Easter Monday 2024, last Thanksgiving."""
    rule = match.value("holiday", str)
    within = within_of(match)
    direction = None if within else direction_of(match)
    return Holiday(rule=rule, year=year_of(match), direction=direction, within=within) if rule else None


def fall_of(match: Match) -> tuple[Found, ...]:
    """The fall of Kabul, the fall in prices: no season."""
    return ()


#: The rules, in order.
RULES = (
    Rule("the? PHASE? DEIXIS? SEASON of? the? (YEAR | deixis unit | unit trailing)", season),
    Rule("the weakseason <of>", fall_of),
    Rule("(the | PHASE | DEIXIS) weakseason", season),
    Rule("<of> weakseason", season),
    Rule("the? PHASE? DEIXIS? SEASON of? the? year (dash | slash) (year2 | year)", season),
    Rule("the? PHASE? DEIXIS? SEASON of? the? yearpair", season),
    Rule("the? PHASE? DEIXIS? adj? season (of? the? (YEAR | deixis unit | unit trailing))?", season),
    Rule("the? PHASE? season the? trailing", season),
    Rule("the PHASE? weakseason the? trailing", season),
    Rule("pastseason", past_season),
    Rule("the? PHASE? DEIXIS? holiday (comma? of? YEAR)?", holiday),
    Rule("(near | deixis unit) of? holiday", holiday),
    Rule("holiday of? the? (near | deixis unit | unit the? trailing)", holiday),
)
