"""Dates and times as pages declare them, to `datetime`: ISO 8601 and its kin, counts of seconds, words."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import attrs

from newsstruct.article import Source
from newsstruct.structure.dates.clock import with_clock
from newsstruct.structure.dates.days import find_day, is_plausible, plain_digits
from newsstruct.zones import offset_zone

#: Nothing longer is a date.
LONGEST = 120

_ISO = re.compile(
    r"(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)"
    r"(?:[Tt\s]*(?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d))?(?:[.,:]\d{1,9})?)?"
    r"\s?(?:(?P<utc>Z|z|UTC|GMT)|(?P<offset>[+-]\d\d(?::?\d\d)?))?"
)
#: Seconds since 1970, or milliseconds, bare or as .NET writes them: "/Date(1580240354000)/".
_EPOCH = re.compile(r"(?:/Date\()?(?P<seconds>\d{10})(?P<thousandths>\d{3})?(?:[+-]\d{4})?(?:\)/)?")
#: "Mon Jan 20 09:49:32 UTC 2020": the year last of all, as C's asctime and Unix' date write it.
_YEAR_LAST = re.compile(
    r"(?P<day>(?:[^\W\d_]{2,4}\s+)?[^\W\d_]{3,4}\s+\d{1,2}),?\s+(?P<time>\d\d:\d\d(?::\d\d)?(?:\s[A-Z]{1,5})?)\s+(?P<year>\d{4})"
)


@attrs.frozen(kw_only=True)
class Dated:
    """A moment, and where it came from."""

    moment: datetime
    """Aware where its zone is known, naive midnight where only the day is."""

    source: Source
    """Where it came from, with the raw text."""


def parse_moment(value: object, languages: tuple[str, ...] = ()) -> datetime | None:
    """The moment that a declared value stands for; aware where it names its zone, naive midnight where only a day.

    Args:
        value: A text or number, as found in JSON or in an attribute; anything else is no moment.
        languages: BCP 47 tags of the languages that it may be written in, likeliest first.

    Returns:
        ``None`` where it names no whole date, or an implausible one: before the web, or in the future.

    >>> parse_moment("2024-05-17T10:30:00+0200").isoformat()
    '2024-05-17T10:30:00+02:00'
    >>> parse_moment("3 mei 2021", ("nl",)).isoformat()
    '2021-05-03T00:00:00'
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = f"{value:.0f}" if 0 <= value < 1e14 else ""
    if not isinstance(value, str) or len(value) > LONGEST:
        return None
    text = value.strip()
    if match := _EPOCH.fullmatch(text):
        return _plausible(datetime.fromtimestamp(int(match["seconds"]), tz=UTC))
    if match := _ISO.fullmatch(text):
        return _plausible(_of_iso(match))
    return _of_words(text, languages)


def _of_iso(match: re.Match[str]) -> datetime | None:
    date = int(match["year"]), int(match["month"]), int(match["day"])
    hour, minute, second = int(match["hour"] or 0), int(match["minute"] or 0), int(match["second"] or 0)
    try:
        if match["hour"] is None or hour > 23 or minute > 59:
            return datetime(*date)
        zone = UTC if match["utc"] else offset_zone(match["offset"]) if match["offset"] else None
        return datetime(*date, hour, minute, min(second, 59), tzinfo=zone)
    except ValueError:
        return None


def _of_words(text: str, languages: tuple[str, ...]) -> datetime | None:
    if match := _YEAR_LAST.fullmatch(text):
        text = f"{match['day']} {match['year']} {match['time']}"
    text = plain_digits(text)
    day = find_day(text, languages)
    return _plausible(with_clock(day, text, languages)) if day else None


def _plausible(moment: datetime | None) -> datetime | None:
    return moment if moment is not None and is_plausible(moment) else None
