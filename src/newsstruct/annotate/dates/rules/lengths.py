"""Lengths of time."""

from __future__ import annotations

from newsstruct.annotate.dates.expressions import Duration, Expression, Found
from newsstruct.annotate.dates.patterns import Match
from newsstruct.annotate.dates.rules.parts import Rule
from newsstruct.annotate.dates.rules.reading import MOST, amount_of, direction_of, is_singular, numbers_of, unit_of
from newsstruct.annotate.dates.timex import CLOCK, LETTERS, length_of

#: Units from the largest to the smallest.
_ORDER = ("year", "month", "week", "day", *reversed(CLOCK))


def length(match: Match) -> Expression | None:
    """Three weeks, nearly a month, several years, half an hour."""
    unit, amount = unit_of(match), amount_of(match)
    if unit is None or amount is None or amount == 0 or _is_share(unit, match):
        return None
    return Duration(value=length_of(amount, unit))


def quoted_length(match: Match) -> tuple[Found, ...] | None:
    """'60 minutes': an opening quotation mark makes no year of the number."""
    said = length(match)
    return (Found(match.parts[1][1].start, match.end, said),) if said else None


def length_without_article(match: Match) -> tuple[Found, ...] | None:
    """(Die) 35-Stunden-Woche."""
    said = length(match)
    return (Found(match.items("number")[0].start, match.end, said),) if said else None


def counted(match: Match) -> Expression | None:
    """The first nine months, las dos primeras semanas."""
    return length(match) if amount_of(match) in (1, "X") or not is_singular(match) else None


def _is_share(unit: str, match: Match) -> bool:
    """A half, a quarter, three quarters, a second (one): no time at all."""
    if unit in ("half", "share", "period"):
        return True
    if unit == "quarter":
        return match.has("a") or match.has("half") or amount_of(match) == 3
    return unit == "second" and amount_of(match) == 1


def several_units(match: Match) -> Expression | None:
    """Three years and four months; one hour and 15 minutes: each unit smaller than the one before it."""
    units = [str(item.readings[kind]) for kind, item in match.parts if kind in ("unit", "units")]
    numbers = [n for kind, item in match.parts if kind in ("number", "a") and isinstance(n := item.readings[kind], int)]
    if len(numbers) != len(units) or not all(unit in _ORDER for unit in units) or max(numbers) >= MOST:
        return None
    places = [_ORDER.index(unit) for unit in units]
    if places != sorted(set(places)):
        return None
    days = [f"{number}{LETTERS[unit]}" for number, unit in zip(numbers, units, strict=True) if unit not in CLOCK]
    clock = [f"{number}{LETTERS[unit]}" for number, unit in zip(numbers, units, strict=True) if unit in CLOCK]
    return Duration(value="P" + "".join(days) + ("T" + "".join(clock) if clock else ""))


def plural(match: Match) -> Expression | None:
    """Weeks, for years."""
    unit = unit_of(match)
    return Duration(value=length_of("X", unit)) if unit and unit != "quarter" else None


def two_lengths(match: Match) -> tuple[Found, ...] | None:
    """Two to six days: a length each."""
    unit = unit_of(match)
    first, last = match.items("number")
    low, high = numbers_of(match)
    if unit is None or not 0 < low < high < MOST:
        return None
    begin = Found(match.start, first.end, Duration(value=length_of(low, unit)))
    return begin, Found(last.start, match.end, Duration(value=length_of(high, unit)))


def span_of_units(match: Match) -> Expression | None:
    """The last three months, the coming years: a length, told from where."""
    direction, amount = direction_of(match), amount_of(match)
    unit = unit_of(match)
    if unit is None or direction is None or amount is None:
        return None
    if is_singular(match) and amount not in (1, "X", 0.5):
        return None
    return Duration(value=length_of(amount, unit))


def fixed_length(match: Match) -> Expression | None:
    """A while, a fortnight."""
    found = match.value("length", str)
    return Duration(value=found) if found else None


#: The rules, in order.
RULES = (
    Rule("AMOUNT <later (of | the)>", length),
    Rule("AMOUNT", length),
    Rule("AMOUNT sofar", length),
    Rule("about? MANY adj? parts", length),
    Rule("about? a unit after", length),
    Rule("AMOUNT LINK COUNT UNIT (LINK COUNT UNIT)?", several_units),
    Rule("about? number UNIT number UNIT", several_units),
    Rule("the? number adj? UNIT", length),
    Rule("the? number dash? units dash unit", length_without_article),
    Rule("tick number units", quoted_length),
    Rule("DEIXIS MANY plus? adj? UNIT adj?", span_of_units),
    Rule("DEIXIS half unit", span_of_units),
    Rule("DEIXIS number (to | dash | and) number adj? UNIT", span_of_units),
    Rule("the? MANY deixis adj? UNIT", span_of_units),
    Rule("the? MANY UNIT trailing", span_of_units),
    Rule("the? ordinal MANY adj? UNIT", counted),
    Rule("the? ordinal half UNIT", length),
    Rule("the? ordinal length", fixed_length),
    Rule("the? MANY ordinal adj? UNIT", counted),
    Rule("DEIXIS adj? units", span_of_units),
    Rule("the? units trailing", span_of_units),
    Rule("unit dash adj", length),
    Rule("<prep | about> units", plural),
    Rule("units (later | <later_before | prep>)", plural),
    Rule("the? ordinal adj? units", plural),
    Rule("units and units", plural),
    Rule("MANY units and units", length),
    Rule("about? number (to | dash | and) about? number adj? UNIT", two_lengths),
    Rule("(DEIXIS | a)? length", fixed_length),
    Rule("the? length the? trailing", fixed_length),
)
