"""The parts of speech of date expressions: what a word, a number or a mark can be in one.

A word may be several: "second" is an ordinal and a unit, "12" a number, a day and an hour. Tables of a language
(``languages/*/dates.toml``) name these kinds; the grammar's patterns are made of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

#: What comes with a kind: the month's number, the unit's name …; ``None`` where the kind says all.
Value: TypeAlias = object
#: Everything that a word can be.
Readings: TypeAlias = Mapping[str, Value]

#: Every kind, and what its value is.
KINDS: Mapping[str, str] = MappingProxyType(
    {
        "number": "3, three, 2.5: int or float",
        "day": "1 to 31 in figures, or an ordinal of that size: int",
        "hour": "0 to 24 in figures: int",
        "year": "1998, four figures: int",
        "year2": "98, two figures that can only be a year's last: int",
        "dotclock": "18.30, which may be a decimal number: (hour, minute)",
        "clock": "18:30: (hour, minute)",
        "date": "30.11.2013: (year, month, day)",
        "daymonth": "20/1, 23.3.: (month, day)",
        "ordinal": "3rd, third: int, -1 for the last one",
        "ordinalmark": "第: what makes an ordinal of the number behind it",
        "nthunit": "분기, 四半期: a unit that is numbered, not counted",
        "roman": "XIX: int",
        "decade": "1990s, the nineties: the year without its last figure, as str",
        "shortdecade": "80s: the same, which may be an age too",
        "tens": "noventa: the same, where the word is a number too",
        "month": "May: int",
        "shymonth": "a month that is another word too and needs a figure or a preposition beside it: May",
        "weakmonth": "a month that needs a figure beside it: Oct.",
        "jalalimonth": "a month of the Solar Hijri calendar: int",
        "hijrimonth": "a month of the Islamic calendar: int",
        "weekday": "Monday is 0: int",
        "weekdays": "Mondays, montags: int",
        "pastweekday": "i fredags, last Friday in one word: int",
        "weakweekday": "a weekday that needs a date beside it",
        "unit": "year, week …: name of a unit",
        "units": "the same in the plural",
        "season": "SP, SU, FA, WI",
        "pastseason": "i somras, last summer in one word: SU",
        "weakseason": "a season that is a verb too and needs an article or a preposition: fall",
        "part": "a part of the day: MO, MI, AF, EV, NI, DT",
        "parts": "the same in the plural",
        "dayparts": "Montagabend: (weekday, part)",
        "noon": "noon, midnight: (hour, minute)",
        "near": "yesterday, tonight: see `newsstruct.annotate.dates.words`",
        "reference": "now, recently: PRESENT_REF, PAST_REF, FUTURE_REF",
        "length": "fortnight: a TIMEX3 duration",
        "repeated": "daily: a TIMEX3 duration, the time from one to the next",
        "holiday": "Christmas: 12-25, easter+1, 11-thu4",
        "event": "9/11: a whole date, (year, month, day)",
        "deixis": "this, last, next, following, previous, same",
        "trailing": "the same, where it comes behind its noun: lunedì scorso",
        "ago": "ago, behind a length: two years ago, due anni fa",
        "ago_before": "the same before a length: vor zwei Jahren, hace dos años",
        "ahead": "in, before a length, where it can only mean a point in time: через два года",
        "ahead_after": "the same behind a length: két év múlva",
        "later": "later is 1, earlier is -1, behind a length",
        "later_before": "the same before a length",
        "sofar": "now, behind a length: for a month now",
        "after": "after, before: behind a length with an indefinite article",
        "the": "the definite article",
        "a": "the indefinite article, as a number",
        "of": "of, and what joins the parts of a date",
        "prep": "a preposition of time: in, since, until",
        "at": "what stands before an hour",
        "every": "every, each",
        "per": "per",
        "perhaps": "a, im: per only behind a count (twice a week)",
        "times": "times is None, twice is 2",
        "phase": "early, mid-, the end of: START, MID, END, or None where it tells nothing of the value",
        "about": "nearly, more than, at least",
        "several": "several, few is X; a couple of is 2",
        "half": "half",
        "plus": "and a half: float",
        "adj": "a word that may stand inside without a change of meaning: consecutive, full",
        "fiscal": "fiscal: the year is the budget's",
        "to": "to, until: between the ends of a range",
        "and": "and, or",
        "oclock": "o'clock, Uhr, h",
        "am": "a.m.",
        "pm": "p.m.",
        "zone": "the name of a time zone",
        "theyear": "an article that a year takes: el 2000, il 1991",
        "elided": "what ends in an apostrophe before two figures of a year: nell'85",
        "yearmark": "年, the year: beside a year",
        "monthmark": "月: beside a month's number",
        "daymark": "日, the day: beside a day",
        "era": "平成: the years to add",
        "age": "what makes an age of the years before it: old",
        "aged": "what makes an age of the years behind it: aged",
        "measure": "what makes a count of the number before it: percent, people",
        "genitive": "'s: this year's third quarter",
        "ended": "ended, ending: what makes a year the business's own",
        "nothing": "a phrase that only looks like a date: 24/7, as soon as",
        "comma": ",",
        "dot": ".",
        "dash": "-, –",
        "slash": "/",
        "open": "(",
        "close": ")",
        "tick": "an apostrophe",
    }
)
