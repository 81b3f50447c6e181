"""The grammar of date expressions, for all languages: patterns over kinds of words, and what each says.

At each word the longest pattern that fits wins; of two as long, the one that comes first here. Word orders of
all languages stand side by side: what a language has no words for never fits there.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from newsstruct.annotate.dates import clocks, lengths, named_days
from newsstruct.annotate.dates.expressions import Expression, Found
from newsstruct.annotate.dates.patterns import Automaton, Match, automaton_of
from newsstruct.annotate.dates.scan import Row

Build = Callable[[Match], Expression | tuple[Found, ...] | None]

#: Parts that several patterns share.
PARTS: Mapping[str, str] = MappingProxyType(
    {
        "UNIT": "(unit | units)",
        "COUNT": "(half a? | a half? | number | several)",
        "MANY": "(number | several)",
        "AMOUNT": "about? COUNT plus? dash? adj? dash? UNIT plus? adj?",
        "PHASE": "phase dash? of? the? phase?",
        "DAY": "(day | ordinal) dot?",
        "MONTH": "(month | shymonth | weakmonth) (slash month)?",
        "YEAR": "(year yearmark? | yearmark of? year | tick year2 | era number yearmark?)",
        "OFYEAR": "(comma? of? the? (YEAR | near) | of? the? deixis unit | comma? of? the? unit the? trailing)",
        "OUTER": "(MONTH OFYEAR? | YEAR | fiscal year | deixis fiscal? unit | unit trailing | near)",
        "WEEKDAY": "(weekday | weakweekday) dot? comma? the? daymark?",
        "LINK": "(comma and? | and)",
        "TIME": "(hour | dotclock | clock)",
        "SEP": "(comma and? | and | to | dash)",
        "NAMED": "(weekday | weakweekday) dot?",
        "DEIXIS": "the? deixis",
        "SEASON": "(season | weakseason)",
    }
)

#: The patterns, and what is made of what fits them.
RULES: tuple[tuple[str, Build], ...] = (
    # No days, and times that look like lengths.
    ("(dotclock | clock) oclock", clocks.clock),
    ("<comma | open> of? number units <comma | close | dot>", named_days.age),
    # Days.
    ("the? PHASE? (WEEKDAY | deixis | deixis WEEKDAY)? daymark? the? DAY daymark? of? MONTH (dot? OFYEAR | dot? comma? of? year2)?", named_days.day),
    ("the? (WEEKDAY | deixis WEEKDAY)? DAY of? MONTH the? trailing", named_days.day),
    ("PHASE? (WEEKDAY | deixis WEEKDAY | deixis)? MONTH dot? the? (day | ordinal) daymark? (comma? YEAR)?", named_days.day),
    ("(WEEKDAY)? (year yearmark? | era number yearmark) dot? of? comma? MONTH dot? DAY daymark?", named_days.day),
    ("DAY daymark? of? MONTH comma? NAMED", named_days.day),
    ("(WEEKDAY)? DAY dash MONTH (dash (year | year2))?", named_days.day),
    ("the? DAY SEP the? daymark? DAY (SEP DAY)? (SEP DAY)? (SEP DAY)? (SEP DAY)? of? MONTH (dot? OFYEAR)?", named_days.days),
    ("MONTH dot? the? (day | ordinal) SEP the? (day | ordinal) (SEP (day | ordinal))? (comma? YEAR)?", named_days.days),
    ("(WEEKDAY)? date", named_days.numeric),
    ("event", named_days.numeric),
    ("(weekday | weakweekday) dot? comma? open? daymonth close?", named_days.day_and_month),
    ("<prep | at | to> daymonth", named_days.day_and_month),
    ("(weekday | weakweekday) dot? comma? open (day | ordinal) close", named_days.monthless_day),
    ("weekday comma? the? daymark? DAY", named_days.monthless_day),
    ("the? daymark day", named_days.monthless_day),
    # 2024年4月24日
    ("(YEAR | number yearmark | near | deixis unit | unit trailing) of? number monthmark (number daymark)?", named_days.figure_day),
    ("number monthmark number daymark (open NAMED close)?", named_days.figure_day),
    ("number monthmark", named_days.figure_day),
    ("PHASE? (near | deixis unit) of? number monthmark PHASE?", named_days.figure_day),
    ("number monthmark PHASE", named_days.figure_day),
    ("(near | deixis unit | year yearmark) PHASE", named_days.year_or_near),
    ("number daymark (open NAMED close)?", named_days.figure_day),
    ("(WEEKDAY)? daymark number monthmark number (comma? (yearmark year | year))?", named_days.marked_day),
    ("monthmark number (comma? (yearmark year | slash? year))?", named_days.marked_day),
    ("(near | deixis unit) of? number daymark", named_days.figure_day),
    ("deixis number daymark", named_days.figure_day),
    ("(WEEKDAY)? (DAY of?)? (jalalimonth | hijrimonth) (comma? of? yearmark? year)?", named_days.foreign_day),
    # Months.
    ("PHASE? DEIXIS? month", named_days.month),
    ("PHASE? DEIXIS? month dot? OFYEAR", named_days.month),
    ("PHASE? DEIXIS? (shymonth | weakmonth) dot? OFYEAR", named_days.month),
    ("PHASE? (year yearmark? | near) of? MONTH", named_days.month),
    ("PHASE? DEIXIS? the? unit of MONTH (dot? OFYEAR)?", named_days.month_by_name),
    ("<prep> shymonth", named_days.weak_month),
    ("(PHASE | deixis) shymonth", named_days.weak_month),
    ("month dot? the? trailing", named_days.month),
    # Weekdays.
    ("PHASE? DEIXIS? weekday", named_days.weekday),
    ("PHASE? the? weekday the? trailing", named_days.weekday),
    # Quarters, halves, weeks, counted days.
    ("the? PHASE? ordinal fiscal? adj? unit (of? the? OUTER)?", named_days.nth),
    ("the? PHASE? fiscal? dash? ordinal unit (of? the? OUTER)?", named_days.nth),
    ("fiscal? ordinal dash unit", named_days.nth),
    ("the? unit ordinal (of? the? (YEAR | deixis unit | unit trailing | near))?", named_days.nth),
    ("the? YEAR fiscal? ordinal dash? unit", named_days.nth),
    ("the? (deixis unit | near) genitive? fiscal? ordinal dash? unit", named_days.nth),
    ("(the | a)? unit dash (ago | later) fiscal? (ordinal? unit)?", named_days.year_before),
    ("the? deixis unit of? the? (YEAR | deixis unit | unit trailing | near)", named_days.same_period),
    ("the? (YEAR | deixis unit genitive) unit", named_days.same_period),
    ("PHASE the? unit", lengths.of_this),
    ("<prep> the adj? fiscal? unit <ended>", lengths.own_year),
    ("<prep> the adj? fiscal? unit", lengths.of_this),
    ("<prep> unit", lengths.weekend),
    ("unit genitive phase", lengths.of_this),
    ("unit dash? phase", lengths.of_this),
    ("the? ordinal weekday of? the? (MONTH OFYEAR? | deixis unit)", named_days.nth),
    # Years.
    ("<prep | of | at | to | and> year yearmark?", named_days.year),
    ("the? (yearmark of? year | fiscal year | year fiscal | era number yearmark)", named_days.year),
    ("the? PHASE of? the? YEAR", named_days.year),
    ("year yearmark", named_days.year),
    ("tick year2", named_days.year),
    ("theyear year", named_days.bare_year),
    ("<elided | yearmark> year2", named_days.last_figures),
    ("<open> year <close>", named_days.year),
    ("year (dash | slash) (year | year2)", named_days.bare_year),
    ("year (dash | to | and) year", named_days.two_years),
    ("year", named_days.bare_year),
    ("about year", lengths.no_date),
    ("about? number (dash | to | and)? number? measure", lengths.no_date),
    # Decades and centuries.
    ("the? PHASE? (UNIT of?)? the? tick? decade dash? UNIT?", named_days.decade),
    ("(the | tick | PHASE) tick? shortdecade dash? UNIT?", named_days.decade),
    ("shortdecade dash? UNIT", named_days.decade),
    ("the? PHASE? the? units tick? (year | number)", named_days.decade),
    ("the? PHASE? the? UNIT of? the? tick? tens", named_days.decade),
    ("the? PHASE? (year | number) dash? unit PHASE?", named_days.decade),
    ("(number | ordinal | deixis) unit of? number unit PHASE?", named_days.decade_of_century),
    ("the? PHASE? (ordinal | roman | number dot?) dash? unit", named_days.century),
    ("the? PHASE? unit (ordinal | roman | number) OFYEAR?", named_days.numbered),
    ("(YEAR of? | near of?)? (ordinalmark number unit | ordinalmark? number nthunit | ordinal nthunit)", named_days.numbered),
    # Seasons and feasts.
    ("the? PHASE? DEIXIS? SEASON of? the? (YEAR | deixis unit | unit trailing)", named_days.season),
    ("(the | PHASE | DEIXIS) weakseason", named_days.season),
    ("<of> weakseason", named_days.season),
    ("the? PHASE? DEIXIS? adj? season (of? the? (YEAR | deixis unit | unit trailing))?", named_days.season),
    ("the? PHASE? season the? trailing", named_days.season),
    ("pastseason", named_days.past_season),
    ("the? PHASE? DEIXIS? holiday (comma? of? YEAR)?", named_days.holiday),
    # Counted from today.
    ("PHASE? near", named_days.near),
    ("near comma? weekday", named_days.near_weekday),
    ("PHASE? DEIXIS unit comma? weekday", named_days.weekday_of_week),
    ("the? weekday (of? the? deixis unit | of? the? unit the? trailing | of? near)", named_days.weekday_of_week),
    ("PHASE? DEIXIS fiscal? adj? unit fiscal?", lengths.near_unit),
    ("PHASE? the? fiscal? unit the? trailing", lengths.near_unit),
    ("AMOUNT ago", lengths.ago),
    ("units ago", lengths.ago),
    ("length ago", lengths.length_ago),
    ("ago_before a? length", lengths.length_ago),
    ("ago_before (AMOUNT | units)", lengths.ago),
    ("ahead AMOUNT", lengths.ahead),
    ("AMOUNT ahead_after", lengths.ahead),
    ("AMOUNT <later (of | the)>", lengths.length),
    ("about? unit ago", lengths.ago),
    ("about? unit ahead_after", lengths.ahead),
    ("ago_before unit", lengths.ago),
    ("ahead unit", lengths.ahead),
    ("about? unit later", lengths.later),
    ("AMOUNT later", lengths.later),
    ("later_before AMOUNT", lengths.later),
    # Lengths of time.
    ("AMOUNT", lengths.length),
    ("AMOUNT LINK COUNT UNIT (LINK COUNT UNIT)?", lengths.several_units),
    ("the? number adj? UNIT", lengths.length),
    ("DEIXIS MANY plus? adj? UNIT", lengths.span_of_units),
    ("DEIXIS number (to | dash | and) number adj? UNIT", lengths.span_of_units),
    ("the? MANY deixis adj? UNIT", lengths.span_of_units),
    ("the? MANY UNIT trailing", lengths.span_of_units),
    ("the? ordinal MANY adj? UNIT", lengths.counted),
    ("the? MANY ordinal adj? UNIT", lengths.counted),
    ("DEIXIS adj? units", lengths.span_of_units),
    ("the? units trailing", lengths.span_of_units),
    ("unit dash adj", lengths.length),
    ("<prep | about> units", lengths.plural),
    ("units (later | <later_before | prep>)", lengths.plural),
    ("the? ordinal adj? units", lengths.plural),
    ("units and units", lengths.plural),
    ("MANY units and units", lengths.length),
    ("about? number (to | dash | and) about? number adj? UNIT", lengths.two_lengths),
    ("AMOUNT dash? age", lengths.no_date),
    ("aged number UNIT?", lengths.no_date),
    # Again and again.
    ("weekdays part?", lengths.recurring),
    ("repeated", lengths.repeated),
    ("(DEIXIS | a)? length", lengths.fixed_length),
    ("the? length the? trailing", lengths.fixed_length),
    ("every of? (DEIXIS? (number | several | ordinal))? (unit | units | weekday | weekdays | month | season | part) part?", lengths.recurring),
    ("(times | number times) (per | perhaps) UNIT", lengths.rate),
    ("<number | measure> perhaps unit", lengths.rate),
    ("per UNIT", lengths.rate),
    # Parts of the day and times.
    ("PHASE? near part", clocks.part),
    ("near (of | prep)? the? phase? of? the? part", clocks.part),
    ("the? part (of | prep) the? weekday (to | and) the? weekday", clocks.night_between),
    ("the? part (of | prep)? the? (near | weekday)", clocks.part),
    ("PHASE? DEIXIS? weekday of? the? phase? part", clocks.part),
    ("PHASE? DEIXIS part", clocks.part),
    ("<daymark> part", clocks.part),
    ("(near | weekday) of? (am | pm | part) of? (hour | number | clock | dotclock) oclock? (number UNIT | half)?", clocks.clock),
    ("<prep> PHASE? the? part", clocks.part),
    ("TIME SEP TIME (SEP TIME)? (SEP TIME)? (oclock | am | pm)", clocks.clocks),
    ("<at> about? half (number | hour)", clocks.half_hour),
    ("<at> (number | hour) plus (am | pm | part)?", clocks.clock),
    ("PHASE? DEIXIS? dayparts", clocks.day_parts),
    ("clock oclock? (am | pm)? zone?", clocks.clock),
    ("<at> about? the? (dotclock | hour) (am | pm)? zone?", clocks.clock),
    ("about? (hour | number | dotclock) (am | pm) zone? (near | PHASE? weekday)?", clocks.clock),
    ("about? clock (am | pm)? zone? (near | weekday)", clocks.clock),
    ("(am | pm | part) of? (hour | number | dotclock | clock) oclock? (number UNIT | half)?", clocks.clock),
    ("(hour | number) oclock (number UNIT | half)", clocks.clock),
    ("about? (hour | dotclock | number) oclock (number | hour)? (am | pm | part)? zone? (near | weekday)?", clocks.clock),
    ("about? noon (near | weekday)?", clocks.clock),
    ("(near | weekday) (at | comma)? the? (clock | noon)", clocks.clock),
    # All the rest.
    ("reference", named_days.reference),
)


def source_of(pattern: str) -> str:
    """A pattern with its shared parts written out."""
    while found := _NAME.search(pattern):
        pattern = f"{pattern[: found.start()]}({PARTS[found[0]]}){pattern[found.end() :]}"
    return pattern


_NAME = re.compile(r"[A-Z]+")


@functools.cache
def automaton() -> Automaton:
    """All patterns as one automaton; made at the first use of any language."""
    return automaton_of([source_of(pattern) for pattern, _ in RULES])


def find(row: Row) -> Iterator[Found]:
    """The date expressions in a row of date words, in order, none over another."""
    place = 0
    while place < len(row.items):
        found, place = _longest(row, place)
        yield from found


def _longest(row: Row, place: int) -> tuple[tuple[Found, ...], int]:
    """What the longest pattern that fits at a place says, and the place to go on at."""
    if row.items[place] is None:
        return (), place + 1
    for pattern, match, end in automaton().fits(row.items, place):
        made = RULES[pattern][1](match)
        if made is not None:
            return made if isinstance(made, tuple) else (Found(match.start, match.end, made),), end
    return (), place + 1
