"""Whole dates (day, month and year) in short texts of any language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

import attrs

from newsstruct.calendars import ERAS, by_year
from newsstruct.structure.dates.months import figures_order, languages_of_script, month_of

#: The web's first news pages are of 1993; earlier dates are epochs, templates, or a subject's date.
EARLIEST = 1993
#: Clocks run ahead, and the day begins earlier in the east: so far in the future a moment may lie.
AHEAD = timedelta(days=2)

#: Years of the Gregorian calendar, of the Buddhist one (Thailand) and of the Solar Hijri one (Iran, Afghanistan).
_YEAR = r"(?:19|20|25|1[34])\d\d"
#: "2020-05-27", "2020. 5. 27.", "2020/5/27", "2020年5月27日", "2020년 5월 27일".
_YMD = re.compile(
    rf"(?<!\d)(?P<year>{_YEAR})\s?[-/.年년]\s?(?P<month>\d{{1,2}})\s?[-/.月월]\s?(?P<day>\d{{1,2}})(?!\d)"
)
#: "27.05.2020", "27/5/20", "27 - 05 - 2020".
_FIGURES = re.compile(
    rf"(?<![\d./-])(?P<first>\d{{1,2}})\s?(?P<sign>[-/.])\s?(?P<second>\d{{1,2}})\s?(?P=sign)\s?"
    rf"(?P<third>{_YEAR}|\d\d)(?![\d/]|[-.]\d)"
)
_YEARS = re.compile(rf"(?<!\d){_YEAR}(?!\d)")
#: A day of the month ("3", "3rd", "27a"), or a word: letters of any script with their marks, and dots between ("พ.ค.").
_TOKEN = re.compile(
    r"(?<![\d:])(?P<day>\d{1,2})(?![\d:])(?:[^\W\d_]{1,2}(?![^\W_]))?"
    r"|(?P<word>[^\W\d_](?:[^\s\d,./|()\-–—·•:]|\.(?=[^\W\d_])){0,19}\.?)"
)
#: What stands between the parts of a date.
_BETWEEN = re.compile(r"[\s,.\-–/|()'’º°ª\u200e\u200f]{0,4}\Z")
#: Day and month stand within so many characters of the year; between them there may be that many small words of that
#: length: "de", "of", "del", "gada", "tháng".
WINDOW, SMALL_WORDS, SMALL = 45, 2, 5
#: "令和2年5月27日", "民國109年5月27日".
_ERA = re.compile(
    r"(?P<era>令和|平成|民國|民国)\s?(?P<year>\d{1,3}|元)\s?年\s?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日"
)
#: A decimal digit that is not one of 0-9.
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
#: "14. - 20. Januar 2022", "2020/7/11-12": the days that something lasts, not the day of something.
_RANGE_BEFORE = re.compile(r"(?<![:\d])(\d{1,2})\.?\s?[-–~]\s?\Z")
_RANGE_BEHIND = re.compile(r"[-–~](\d{1,2})(?![\d:])")


@attrs.frozen(kw_only=True)
class Day:
    """A date in a text."""

    moment: datetime
    """Midnight of the day, naive."""

    start: int
    """Offset of its first character."""

    end: int
    """Offset one past its last character."""


def find_day(text: str, languages: tuple[str, ...] = ()) -> Day | None:
    """The first of `find_days`.

    >>> find_day("Publié le 3 août 2021 à 10h30", ("fr",)).moment.isoformat()
    '2021-08-03T00:00:00'
    """
    return next(iter(find_days(text, languages)), None)


def find_days(text: str, languages: tuple[str, ...] = ()) -> list[Day]:
    """The whole and plausible dates (day, month and year) in a short text, in order, none overlapping another.

    Args:
        text: The text.
        languages: BCP 47 tags of the languages that its months may be named in, likeliest first; English goes
            without saying, and a month that none of them knows is looked for in others of its script.
    """
    text = plain_digits(text)
    found: list[Day] = []
    every = [*_in_figures(text, languages), *(_in_words(text, languages) if _YEARS.search(text) else ())]
    for day in sorted(every, key=lambda day: (day.start, -day.end)):
        if not found or day.start >= found[-1].end:
            found.append(day)
    return found


def plain_digits(text: str) -> str:
    """The text with the decimal digits of other scripts as 0-9, character by character.

    >>> plain_digits("٢٠٢٤")
    '2024'
    """
    if text.isascii() or not _OTHER_DIGIT.search(text):
        return text
    return "".join(str(unicodedata.decimal(c)) if c > "9" and c.isdecimal() else c for c in text)


def is_plausible(moment: datetime) -> bool:
    """Whether an article may be of that moment: not before the web, not in the future but for `AHEAD`."""
    now = datetime.now(UTC) + AHEAD
    return moment.year >= EARLIEST and moment.replace(tzinfo=moment.tzinfo or UTC) <= now


def day_or_none(year: int, month: int, day: int) -> datetime | None:
    """Midnight of that day, where the calendar has it and it is plausible."""
    try:
        moment = datetime(year, month, day)
    except ValueError:
        return None
    return moment if is_plausible(moment) else None


def _in_figures(text: str, languages: tuple[str, ...]) -> Iterator[Day]:
    for m in _YMD.finditer(text):
        yield from _day(text, m.span(), by_year(int(m["year"]), int(m["month"]), int(m["day"])))
    for m in _FIGURES.finditer(text):
        yield from _day(text, m.span(), _ordered(m, languages))
    if "年" in text:
        for m in _ERA.finditer(text):
            year = ERAS[m["era"]] + (1 if m["year"] == "元" else int(m["year"]))
            yield from _day(text, m.span(), (year, int(m["month"]), int(m["day"])))


def _in_words(text: str, languages: tuple[str, ...]) -> Iterator[Day]:
    """Dates whose month is named: before a year, else (where the text has none such) behind one."""
    years = list(_YEARS.finditer(text))
    before = [day for year in years for day in _of_year(text, year, list(_tokens_before(text, year)), languages)]
    yield from before or (
        day for year in years for day in _of_year(text, year, list(_tokens_behind(text, year)), languages)
    )


def _tokens_before(text: str, year: re.Match[str]) -> Iterator[re.Match[str]]:
    """The parts of a date before a year, from there to the left."""
    at = year.start()
    for token in reversed(list(_TOKEN.finditer(text, max(at - WINDOW, 0), at))):
        if not _BETWEEN.match(text, token.end(), at):
            return
        yield token
        at = token.start()


def _tokens_behind(text: str, year: re.Match[str]) -> Iterator[re.Match[str]]:
    at = year.end()
    for token in _TOKEN.finditer(text, at, at + WINDOW):
        if not _BETWEEN.match(text, at, token.start()):
            return
        yield token
        at = token.end()


def _of_year(text: str, year: re.Match[str], tokens: list[re.Match[str]], languages: tuple[str, ...]) -> Iterable[Day]:
    """The date that a year's neighbours make with it."""
    if not any(token["day"] for token in tokens):
        return ()
    for known in (languages, _languages_of(tokens)):
        found = _day_and_month(tokens, known)
        if found:
            day, month, last = found
            span = min(last.start(), year.start()), max(last.end(), year.end())
            return _day(text, span, by_year(int(year[0]), month, day))
    return ()


def _languages_of(tokens: list[re.Match[str]]) -> tuple[str, ...]:
    word = max((token["word"] or "" for token in tokens), key=len)
    return languages_of_script(word) if word else ()


def _day_and_month(tokens: list[re.Match[str]], languages: tuple[str, ...]) -> tuple[int, int, re.Match[str]] | None:
    """Day and month among the parts of a date, and the last part of the two."""
    day = month = None
    small = 0
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        word = token["word"]
        if word is None:
            numbered = f"{following['word']} {token['day']}" if following and following["word"] else ""
            if month is None and numbered and (month := month_of(numbered, languages)):  # "tháng 5"
                continue
            if day is not None:
                return None
            day = int(token["day"])
        elif number := month_of(word, languages):
            month = month or number
        elif len(word) > SMALL or (small := small + 1) > SMALL_WORDS:
            return None
        if day and month:
            return day, month, token
    return None


def _day(text: str, span: tuple[int, int], date: tuple[int, int, int]) -> Iterable[Day]:
    """The date at a place in a text, unless it is implausible or part of a range."""
    start, end = span
    first = _RANGE_BEFORE.search(text[max(start - 8, 0) : start])
    last = _RANGE_BEHIND.match(text, end)
    if (first and int(first[1]) < date[2]) or (last and int(last[1]) > date[2]):
        return ()
    moment = day_or_none(*date)
    return (Day(moment=moment, start=start, end=end),) if moment else ()


def _ordered(match: re.Match[str], languages: tuple[str, ...]) -> tuple[int, int, int]:
    """Year, month and day of three figures, in the order of the language that they stand in."""
    first, second, third = int(match["first"]), int(match["second"]), int(match["third"])
    order, sign = figures_order(languages) if languages else ("dmy", "/")
    if third < 100:
        if order == "ymd" and sign == match["sign"]:
            return 2000 + first, second, third
        third += 2000
    month_first = order == "mdy" and match["sign"] != "."
    day, month = (second, first) if month_first else (first, second)
    if month > 12 >= day:
        day, month = month, day
    return by_year(third, month, day)
