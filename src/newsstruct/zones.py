"""Time zones as newsrooms name them, on pages and in texts: "+0200", "GMT+10", "MESZ", "ET", "heure de Paris"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from newsstruct.languages import primary, table
from newsstruct.languages.locales import locale_of

#: No place on Earth is further from Greenwich.
FURTHEST = timedelta(hours=14)
#: "Z", "UTC", "GMT+10", "UTC−5:30"; without those letters four figures, or two behind a plus: "-0400", "+02".
_UTC = re.compile(r"[\s,(\[]*(?:UTC|GMT|Z)(?![^\W\d_])\s?(?P<offset>[+\-−–]\d{1,2}(?::?\d\d)?(?!\d))?")
_OFFSET = re.compile(r"[\s,(\[]*(?P<offset>[+\-−]\d\d:?\d\d|\+\d\d)(?!\d)")
_NAME = re.compile(r"[\s,(\[]*(?P<name>[^\W\d_][^\W\d_.’']*\.?(?:[ ’'][^\W\d_]+){0,5})")
#: What CLDR has where a language uses no short name.
_NONE = "∅"
#: No zone's name is longer.
LONGEST = 60


def zone_after(text: str, day: datetime, languages: tuple[str, ...]) -> tzinfo | None:
    """The zone that stands at the beginning of a text, as its offset from UTC on that day.

    Args:
        text: What stands behind a time of day.
        day: The day, which decides on summer time where the name does not.
        languages: BCP 47 tags; their names of zones are known, and their regions tell which "IST" is meant.

    >>> zone_after(" GMT+10", datetime(2020, 1, 13), ())
    datetime.timezone(datetime.timedelta(seconds=36000))
    """
    if match := _UTC.match(text) or _OFFSET.match(text):
        return offset_zone(match["offset"]) if match["offset"] else UTC
    name = _NAME.match(text[:LONGEST])
    if name is None:
        return None
    offset = next(_named(name["name"].split(" "), day, languages), None)
    return None if offset is None else timezone(offset)


def offset_zone(text: str) -> tzinfo | None:
    """The zone of an offset such as "+02:00", "-0530", "+2"; ``None`` where no place on Earth has it.

    >>> offset_zone("+0530")
    datetime.timezone(datetime.timedelta(seconds=19800))
    """
    figures = text[1:].replace(":", "")
    hours, minutes = (figures[:-2], figures[-2:]) if len(figures) > 2 else (figures, "0")
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    if offset > FURTHEST or int(minutes) > 59:
        return None
    return timezone(offset if text[0] == "+" else -offset) if offset else UTC


@functools.lru_cache(maxsize=256)
def zone_names(tag: str) -> frozenset[str]:
    """The names of zones that texts of a language print: its short ones in CLDR, and those of its table and English's.

    >>> "MESZ" in zone_names("de"), "ET" in zone_names("de"), "MESZ" in zone_names("en")
    (True, True, False)
    """
    locale = locale_of(tag)
    widths = (zone.get("short") or {} for zone in locale.meta_zones.values()) if locale else ()
    short = {name for names in widths for name in names.values() if _NONE not in name}
    return frozenset(short.union(_table(tag), _table("en")))


def _table(tag: str) -> Mapping[str, Mapping[str, str]]:
    """A language's own table of zones: a name -> an offset or place, by country."""
    found: Mapping[str, Mapping[str, str]] = table(primary(tag) or "", "published").get("zones", {})
    return found


def _named(words: list[str], day: datetime, languages: tuple[str, ...]) -> Iterator[timedelta]:
    """Offsets of the zones that the first words name, longest names first."""
    regions = {part.upper() for tag in languages for part in tag.replace("_", "-").split("-")[1:] if len(part) == 2}
    tags = tuple(dict.fromkeys((*languages, "en")))
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size]).strip(".").replace("'", "’")
        for tag in tags:
            yield from _of_table(name, tag, regions, day)
            yield from _of_cldr(name, tag, day)


def _of_table(name: str, tag: str, regions: set[str], day: datetime) -> Iterator[timedelta]:
    """An abbreviation's offset in the table of a language; those of one region only count on its pages."""
    found = _table(tag).get(name, {})
    value = next((found[region] for region in sorted(regions) if region in found), found.get("anywhere"))
    if value and "/" in value:
        yield from _offset_of(value, day)
    elif value and (zone := offset_zone(value)) and (offset := zone.utcoffset(None)) is not None:
        yield offset


def _of_cldr(name: str, tag: str, day: datetime) -> Iterator[timedelta]:
    names = _cldr_names(tag)
    found = names.get(name) or names.get(name.casefold() if " " in name else "")
    offsets = [offset for place in _places(found[0]) for offset in _offset_of(place, day)] if found else []
    if found and offsets:
        standard = min(offsets)
        yield {"standard": standard, "daylight": standard + timedelta(hours=1)}.get(found[1], max(offsets))


@functools.lru_cache(maxsize=32)
def _cldr_names(tag: str) -> Mapping[str, tuple[str, str]]:
    """A language's names of zones (of several words: in lower case), to CLDR's metazone and its kind.

    The kind is "standard", "daylight" or "generic". Abbreviations count as printed: "et" is no "ET".
    """
    locale = locale_of(tag)
    names: dict[str, tuple[str, str]] = {}
    for metazone, widths in locale.meta_zones.items() if locale else ():
        for width in ("short", "long"):
            for kind, name in (widths.get(width) or {}).items():
                names.setdefault(name.casefold() if " " in name else name, (metazone, kind))
    return names


def _offset_of(place: str, day: datetime) -> Iterator[timedelta]:
    """What the clocks of a place show on a day; nothing where the system has no data of its zone."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        offset = ZoneInfo(place).utcoffset(day.replace(hour=12, tzinfo=None))
    except (ZoneInfoNotFoundError, ValueError):
        return
    if offset is not None:
        yield offset


@functools.lru_cache(maxsize=64)
def _places(metazone: str) -> tuple[str, ...]:
    """The places of a metazone; the earliest of their clocks show its standard time."""
    from babel.core import get_global

    return tuple(place for place, zone in get_global("meta_zones").items() if zone == metazone)
