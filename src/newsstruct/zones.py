"""Names of time zones as newsrooms print them ("ET", "MESZ", "IST", "+0530"), and the zones they stand for."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newsstruct.languages import primary

#: Names that are printed in every language -> a zone with its summer time, or an offset.
COMMON: Mapping[str, str] = MappingProxyType(
    {
        "UTC": "+0000",
        "GMT": "+0000",
        "Z": "+0000",
        "WET": "+0000",
        "WEST": "+0100",
        "BST": "+0100",
        "CET": "+0100",
        "CEST": "+0200",
        "EET": "+0200",
        "EEST": "+0300",
        "MSK": "+0300",
        "TRT": "+0300",
        "GST": "+0400",
        "PKT": "+0500",
        "IST": "+0530",
        "WIB": "+0700",
        "WITA": "+0800",
        "WIT": "+0900",
        "HKT": "+0800",
        "SGT": "+0800",
        "JST": "+0900",
        "KST": "+0900",
        "AWST": "+0800",
        "ACST": "+0930",
        "AEST": "+1000",
        "AEDT": "+1100",
        "NZST": "+1200",
        "NZDT": "+1300",
        "WAT": "+0100",
        "CAT": "+0200",
        "SAST": "+0200",
        "EAT": "+0300",
        "EST": "-0500",
        "EDT": "-0400",
        "CST": "-0600",
        "CDT": "-0500",
        "MST": "-0700",
        "MDT": "-0600",
        "PST": "-0800",
        "PDT": "-0700",
        "BRT": "-0300",
        "ART": "-0300",
        "ET": "America/New_York",
        "CT": "America/Chicago",
        "MT": "America/Denver",
        "PT": "America/Los_Angeles",
    }
)
#: Names that mean another zone in a language or region (BCP 47 tag) than in `COMMON`.
LOCAL: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "he": MappingProxyType({"IST": "+0200", "IDT": "+0300"}),
        "en-IL": MappingProxyType({"IST": "+0200", "IDT": "+0300"}),
        "en-IE": MappingProxyType({"IST": "+0100"}),
        "ga": MappingProxyType({"IST": "+0100"}),
        "zh": MappingProxyType({"CST": "+0800"}),
        "en-CN": MappingProxyType({"CST": "+0800"}),
        "en-AU": MappingProxyType({"EST": "+1000", "EDT": "+1100", "CST": "+0930", "WST": "+0800"}),
        "en-NZ": MappingProxyType({"NZT": "Pacific/Auckland"}),
    }
)
#: The zone whose clocks a CLDR metazone follows, where the first one listed has no summer time.
_METAZONES: Mapping[str, str] = MappingProxyType(
    {
        "Europe_Central": "Europe/Paris",
        "Europe_Eastern": "Europe/Athens",
        "Europe_Western": "Europe/Lisbon",
        "America_Eastern": "America/New_York",
        "America_Central": "America/Chicago",
        "America_Mountain": "America/Denver",
        "America_Pacific": "America/Los_Angeles",
        "Atlantic": "America/Halifax",
        "Newfoundland": "America/St_Johns",
    }
)
_OFFSET = re.compile(r"(?:UTC|GMT)?\s?([+\-−])(\d{1,2}):?(\d\d)?")
#: What CLDR has where a language uses no short name.
_NONE = "∅"


def find_zone(name: str, language: str | None = None) -> tzinfo | None:
    """The zone that a printed name stands for; ``None`` where nobody knows it.

    >>> find_zone("MESZ", "de").utcoffset(None)
    datetime.timedelta(seconds=7200)
    >>> find_zone("GMT+5:30").utcoffset(None)
    datetime.timedelta(seconds=19800)
    >>> find_zone("ET").key
    'America/New_York'
    """
    name = name.strip()[:40]
    if match := _OFFSET.fullmatch(name):
        return _offset(f"{match[1]}{match[2]:0>2}{match[3] or '00'}")
    meant = zone_names(language).get(name)
    return _zone(meant) if meant else None


@functools.lru_cache(maxsize=256)
def zone_names(language: str | None = None) -> Mapping[str, str]:
    """The names that a language prints -> a zone's key or an offset such as "+0200"; capitals matter.

    From `COMMON`, CLDR's short names, and what the name means in that language or region.
    """
    found = dict(COMMON)
    if language:
        found |= dict(_cldr_names(language))
        found |= LOCAL.get(primary(language) or "", {})
        found |= LOCAL.get(language.replace("_", "-"), {})
    return MappingProxyType(found)


def _zone(meant: str) -> tzinfo | None:
    if meant[0] in "+-":
        return _offset(meant)
    try:
        return ZoneInfo(meant)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _offset(text: str) -> timezone | None:
    hours, minutes = int(text[1:3]), int(text[3:5])
    if hours > 14 or minutes > 59:
        return None
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(offset if text[0] == "+" else -offset) if offset else UTC


def _cldr_names(language: str) -> Iterator[tuple[str, str]]:
    from babel import Locale, UnknownLocaleError
    from babel.core import get_global

    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return
    named: Mapping[str, Any] = {m: names["short"] for m, names in locale.meta_zones.items() if "short" in names}
    first: dict[str, str] = {}
    for zone, metazone in get_global("meta_zones").items():
        first.setdefault(metazone, zone)
    for metazone, names in named.items():
        key = _METAZONES.get(metazone) or first.get(metazone)
        if key:
            yield from _forms(names, key)


def _forms(names: Mapping[str, str], key: str) -> Iterator[tuple[str, str]]:
    """The short names of one zone: the general one follows its clocks, the others are offsets."""
    for form in ("generic", "standard", "daylight"):
        name = names.get(form, _NONE)
        if _NONE in name:
            continue
        follows = form == "generic" and names.get("standard") != name
        yield name, (None if follows else _offset_of(key, summer=form == "daylight")) or key


def _offset_of(key: str, *, summer: bool) -> str | None:
    try:
        zone = ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError):
        return None
    moments = (datetime(2024, month, 1, tzinfo=zone) for month in (1, 7))
    offsets = sorted(moment.utcoffset() or timedelta() for moment in moments)
    offset = offsets[1] if summer else offsets[0]
    minutes = int(abs(offset).total_seconds()) // 60
    return f"{'-' if offset < timedelta() else '+'}{minutes // 60:02}{minutes % 60:02}"
