"""Dates and times as pages write them, to `datetime`: ISO 8601 and its kin, e-mail dates, words of any language."""

from __future__ import annotations

import functools
import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

#: Nothing longer is a date.
LONGEST = 120
#: The web's first news pages are of 1993; earlier dates are epochs, templates, or a subject's date.
EARLIEST = 1993

_ISO = re.compile(
    r"(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)"
    r"(?:[T\s]+(?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d))?(?:[.,:]\d{1,9})?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?"
)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_CLOCK = re.compile(r"(?<!\d)(?P<hour>\d{1,2})[:.h](?P<minute>\d\d)(?!\d)(?:\s*(?P<half>[ap])\.?m\b)?", re.I)
_YMD = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)\s?[-/.年]\s?(?P<month>\d{1,2})\s?[-/.月]\s?(?P<day>\d{1,2})(?!\d)")
_DMY = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})(?P<sign>[-/.])\s?(?P<month>\d{1,2})(?P=sign)\s?(?P<year>(?:19|20)\d\d|\d\d)(?!\d)"
)
#: Letters of any script, with the combining marks of the Indic ones.
_WORD = r"[^\W\d_][^\W\d_\u0900-\u0dff]*\.?"
#: "3 May 2021", "3. Mai 2021", "3 de mayo de 2021", "3rd of May, 2021".
_DAY_WORD = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|°|\.|ª)?[\s,.\-/]*(?:(?:de|of|d')\s+)?(?P<word>{_WORD})[\s,.\-/]*"
    r"(?:(?:de|del)\s+)?(?P<year>(?:19|20)\d\d)(?!\d)",
    re.I,
)
#: "May 3, 2021", "May 3rd 2021".
_WORD_DAY = re.compile(
    rf"(?P<word>{_WORD})\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?,?\s+(?P<year>(?:19|20)\d\d)(?!\d)", re.I
)
#: English dates with the month first in figures are the custom of these regions.
MONTH_FIRST = frozenset({"en", "en-us", "en_us", "en-ca", "en-ph"})


def parse_moment(text: object, languages: tuple[str, ...] = ()) -> datetime | None:
    """The moment that a short declared text stands for; aware where it names its zone, midnight where only a day.

    >>> parse_moment("2024-05-17T10:30:00+0200").isoformat()
    '2024-05-17T10:30:00+02:00'
    >>> parse_moment("3 mei 2021", ("nl",)).isoformat()
    '2021-05-03T00:00:00'
    """
    if isinstance(text, int | float) and not isinstance(text, bool):
        text = f"{text:.0f}" if 0 <= text < 1e14 else ""
    if not isinstance(text, str) or not (text := text.strip()) or len(text) > LONGEST:
        return None
    if match := _ISO.match(text):
        return _plausible(_from_iso(match))
    if _EPOCH.fullmatch(text):
        return _plausible(datetime.fromtimestamp(int(text) / (1000 if len(text) == 13 else 1), tz=UTC))
    if moment := find_day(text, languages):
        return _with_clock(moment, text)
    try:
        return _plausible(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def find_day(text: str, languages: tuple[str, ...] = ()) -> datetime | None:
    """The first whole date (day, month and year) in a short text, at midnight.

    Args:
        text: The text.
        languages: BCP 47 tags of the languages that its month may be named in; English goes without saying.
    """
    text = plain_digits(text)
    found = [
        (m.start(), d) for pattern in (_YMD, _DMY) for m in pattern.finditer(text) if (d := _figures(m, languages))
    ]
    words = [(m, m["word"]) for pattern in (_DAY_WORD, _WORD_DAY) for m in pattern.finditer(text)]
    if words:
        months = month_names(tuple(tag.replace("_", "-").split("-")[0].lower() for tag in languages))
        for m, word in words:
            month = months.get(_stem(word))
            if month and (day := _date(int(m["year"]), month, int(m["day"]))):
                found.append((m.start(), day))
    return min(found, key=lambda f: f[0])[1] if found else None


def plain_digits(text: str) -> str:
    """The text with the decimal digits of other scripts as 0-9.

    >>> plain_digits("٢٠٢٤")
    '2024'
    """
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() and c > "9" else c for c in text)


def month_names(languages: tuple[str, ...]) -> dict[str, int]:
    """Month names and their abbreviations in languages and in English, without final dots, lower case."""
    names: dict[str, int] = {}
    for language in (*languages, "en"):
        for name, number in _months_of(language).items():
            names.setdefault(name, number)
    return names


@functools.lru_cache(maxsize=128)
def _months_of(language: str) -> dict[str, int]:
    from babel import Locale, UnknownLocaleError

    try:
        months = Locale.parse(language).months
    except (UnknownLocaleError, ValueError):
        return {}
    names: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in months[context].get(width, {}).items():
                names.setdefault(_stem(name), number)
    short = {name[:3]: number for name, number in names.items() if len(name) > 3}
    return short | names


def _stem(word: str) -> str:
    return word.strip(". ").casefold()


def _from_iso(match: re.Match[str]) -> datetime | None:
    day = _date(int(match["year"]), int(match["month"]), int(match["day"]))
    if day is None or match["hour"] is None:
        return day
    hour, minute = int(match["hour"]), int(match["minute"])
    if hour > 23 or minute > 59:
        return day
    return day.replace(hour=hour, minute=minute, second=min(int(match["second"] or 0), 59), tzinfo=_zone(match["zone"]))


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    if text in ("Z", "UTC", "GMT"):
        return UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]))
    return timezone(-offset if text[0] == "-" else offset) if offset <= timedelta(hours=14) else None


def _with_clock(moment: datetime, text: str) -> datetime:
    clock = next((m for m in _CLOCK.finditer(text) if "." not in m[0] or ":" in m[0]), None)
    if clock is None:
        return moment
    hour, minute = int(clock["hour"]), int(clock["minute"])
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"].lower() == "p" else 0)
    return moment.replace(hour=hour, minute=minute) if hour < 24 and minute < 60 else moment


def _figures(match: re.Match[str], languages: tuple[str, ...]) -> datetime | None:
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if year < 100:
        year += 2000
    month_first = match.re is _DMY and match["sign"] == "/" and (languages or ("",))[0].lower() in MONTH_FIRST
    if (month_first and month <= 31 and day <= 12) or (month > 12 and day <= 12):
        month, day = day, month
    return _date(year, month, day)


def _date(year: int, month: int, day: int) -> datetime | None:
    try:
        return _plausible(datetime(year, month, day))
    except ValueError:
        return None


def _plausible(moment: datetime | None) -> datetime | None:
    """The moment, unless it lies in the future (by more than two days, for zones and slow clocks) or before the web."""
    if moment is None or moment.year < EARLIEST:
        return None
    now = datetime.now(UTC) + timedelta(days=2)
    return moment if moment.replace(tzinfo=moment.tzinfo or UTC) <= now else None
