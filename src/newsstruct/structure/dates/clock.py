"""Times of day in short texts: "10:30", "22h15", "9.05 p.m.", "오전 10:30", "10.30 Uhr MESZ"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from datetime import datetime

import attrs

from newsstruct.languages.locales import locale_of
from newsstruct.structure.dates.days import Day, plain_digits
from newsstruct.structure.dates.months import date_table, plain
from newsstruct.zones import zone_after

_TIME = re.compile(
    r"(?<![\d.:,/-])(?P<hour>\d{1,2})(?:(?P<sign>\s?[:h時时시]\s?|\.)(?P<minute>[0-5]\d)"
    r"(?:[:m分분](?P<second>[0-5]\d))?)?(?(second)(?!\d)|(?!\d|[.,/-]\d))"
)
#: How far from the figures "am", "Uhr" and their kin may stand.
BESIDE = 20
#: Only this close behind a date "10.30" is a time without a word beside it.
_NEXT = re.compile(r"[\s,|–—-]{1,4}\Z")
#: CLDR's periods of the day as halves; those of the night belong to both.
_HALVES = {"am": "am", "morning": "am", "pm": "pm", "afternoon": "pm", "evening": "pm"}


@attrs.frozen(kw_only=True)
class _Clock:
    """A time in a text, with the words beside it."""

    figures: re.Match[str]
    half: str | None
    worded: bool
    rest: str


def with_clock(day: Day, text: str, languages: tuple[str, ...] = ()) -> datetime:
    """The day at the time that its text names, aware where a zone follows; midnight where there is no time.

    Of several times the first one behind the date counts, else the last one before it.
    """
    text = plain_digits(text)
    words = _words(languages)
    behind = (_clock(m, text, words) for m in _TIME.finditer(text, day.end))
    before = (_clock(m, text, words) for m in reversed(list(_TIME.finditer(text, 0, day.start))))
    clocks = (clock for clocks in (behind, before) for clock in clocks)
    clock = next((clock for clock in clocks if _is_time(clock, text, day)), None)
    return _at(day.moment, clock, languages) if clock else day.moment


def _clock(figures: re.Match[str], text: str, words: _Words) -> _Clock:
    before = text[max(figures.start() - BESIDE, 0) : figures.start()]
    rest = text[figures.end() : figures.end() + 100]
    half = words.half_before.search(before)
    hour = words.hour_after.match(rest)
    rest = rest[hour.end() :] if hour else rest
    behind = words.half_after.match(rest)
    half = behind or half
    return _Clock(
        figures=figures,
        half=words.halves.get(plain(half["half"])) if half else None,
        worded=bool(hour or half or words.hour_before.search(before)),
        rest=rest[behind.end() :] if behind else rest,
    )


def _is_time(clock: _Clock, text: str, day: Day) -> bool:
    figures = clock.figures
    if int(figures["hour"]) > 23:
        return False
    if clock.worded or (figures["sign"] or ".").strip() != ".":
        return True
    return figures["sign"] is not None and bool(_NEXT.match(text[day.end : figures.start()]))


def _at(day: datetime, clock: _Clock, languages: tuple[str, ...]) -> datetime:
    figures, hour = clock.figures, int(clock.figures["hour"])
    if clock.half and hour <= 12:
        hour = hour % 12 + (12 if clock.half == "pm" else 0)
    moment = day.replace(hour=hour, minute=int(figures["minute"] or 0), second=int(figures["second"] or 0))
    return moment.replace(tzinfo=zone_after(clock.rest, moment, languages))


@attrs.frozen(kw_only=True)
class _Words:
    """Words beside times."""

    halves: Mapping[str, str]
    half_before: re.Pattern[str]
    half_after: re.Pattern[str]
    hour_before: re.Pattern[str]
    hour_after: re.Pattern[str]


@functools.lru_cache(maxsize=64)
def _words(languages: tuple[str, ...]) -> _Words:
    """The words beside times in these languages and in English."""
    names = dict(pair for tag in (*languages, "en") for pair in _names_of_halves(tag))
    tables = map(date_table, (*languages, "en"))
    half, hour = _either(names), _either(word for t in tables for word in t.get("hours", ()))
    return _Words(
        halves={plain(name): half for name, half in names.items()},
        half_before=re.compile(rf"(?<![^\W\d_])(?P<half>{half})\s?\Z", re.I),
        half_after=re.compile(rf"\s?\(?(?P<half>{half})(?![^\W\d_])\)?", re.I),
        hour_before=re.compile(rf"(?<![^\W\d_])(?:{hour})[\s:]{{1,2}}\Z", re.I),
        hour_after=re.compile(rf"\s?(?:{hour})(?![^\W\d_])\.?", re.I),
    )


def _names_of_halves(tag: str) -> Iterable[tuple[str, str]]:
    locale = locale_of(tag)
    for widths in locale.day_periods.values() if locale else ():
        for names in widths.values():
            for period, name in names.items():
                if (half := _HALVES.get(period.rstrip("12"))) and len(plain(name)) > 1:
                    yield name, half


def _either(words: Iterable[str]) -> str:
    """A pattern for any of these words, longest first, with dots and spaces between their letters or without."""
    letters = {"".join(c for c in word if c != "." and not c.isspace()) for word in words}
    longest_first = sorted(letters, key=len, reverse=True)
    return "|".join(r"\.?\s?".join(map(re.escape, word)) + r"\.?" for word in longest_first)
