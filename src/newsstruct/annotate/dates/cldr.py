"""Date words of any language from Babel's CLDR data: months, weekdays, parts of the day, units."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from newsstruct.annotate.dates.words import Entry
from newsstruct.languages.locales import locale_of

if TYPE_CHECKING:
    from babel import Locale

#: CLDR's parts of the day -> ours.
PARTS = {
    "morning1": "MO",
    "morning2": "MO",
    "afternoon1": "AF",
    "afternoon2": "AF",
    "evening1": "EV",
    "evening2": "EV",
    "night1": "NI",
    "night2": "NI",
}
UNITS = ("second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century")
#: Units of what news counts in thousands.
MEASURES = tuple(
    "length-kilometer length-meter length-mile mass-kilogram mass-tonne area-hectare area-square-kilometer "
    "area-square-meter volume-liter concentr-percent power-megawatt".split()
)
_PLACEHOLDER = "{0}"


def cldr_entries(language: str) -> Iterator[Entry]:
    """The words that CLDR has for a language; none where it does not know the language."""
    locale = locale_of(language)
    if locale is None:
        return
    yield from _names("month", locale.months, shift=0)
    yield from _names("weekday", locale.days, shift=0)
    yield from _day_periods(locale)
    yield from _units(locale)
    yield from _links(locale)


def _names(kind: str, names: Mapping[str, Any], shift: int) -> Iterator[Entry]:
    """Names in full are good words; short ones need a figure beside them."""
    wide = {name.casefold() for context in names.values() for name in context.get("wide", {}).values()}
    for context in names.values():
        for width in ("wide", "abbreviated", "short"):
            for number, name in context.get(width, {}).items():
                weak = name.casefold() not in wide or (width == "wide" and len(name) < 3 and name.isascii())
                bare = name.strip(". ")
                if not bare or any(character.isdigit() for character in bare):
                    continue
                yield Entry(f"weak{kind}" if weak else kind, number + shift, bare)


_LITERAL = re.compile(r"(?P<before>[yMd])[.\s]*'(?P<word>[^\W\d_]+)'")
#: What a word behind the day, the month or the year of a written date is.
_LINKS = {"y": "yearmark", "M": "of", "d": "of"}


def _links(locale: Locale) -> Iterator[Entry]:
    """The words between the parts of a date, from the pattern for whole dates: ``d 'de' MMMM 'de' y``."""
    pattern = str(locale.date_formats["long"].pattern)
    for match in _LITERAL.finditer(pattern):
        last = match["before"] == "d" and "M" not in pattern[match.end() :]
        yield Entry("daymark" if last else _LINKS[match["before"]], None, match["word"])


def writes_dots(language: str) -> bool:
    """Whether a language puts a full stop behind the day of a date: 3. Mai."""
    locale = locale_of(language)
    return locale is not None and "d." in str(locale.date_formats["long"].pattern)


def spaces_thousands(language: str) -> bool:
    """Whether thousands are set off with a space: 15 000."""
    locale = locale_of(language)
    symbols = locale.number_symbols if locale else {}
    symbols = symbols.get("latn", symbols)  # newer versions of Babel keep them by the system of figures
    return bool(locale) and str(symbols.get("group", "")).isspace()


def prints_capitals(language: str) -> bool:
    """Whether a language prints the names of months and weekdays with a capital wherever they stand."""
    locale = locale_of(language)
    names = (locale.months, locale.days) if locale else ()
    return bool(names) and all(name[:1].isupper() for kind in names for name in kind["format"]["wide"].values())


def _day_periods(locale: Locale) -> Iterator[Entry]:
    for context in ("format", "stand-alone"):
        names = locale.day_periods.get(context, {}).get("wide", {})
        for period, name in names.items():
            if period in PARTS:
                yield Entry("part", PARTS[period], name)
            elif period in ("noon", "midnight"):
                yield Entry("noon", (12 if period == "noon" else 24, 0), name)
            else:
                yield Entry(period, None, name)


def _units(locale: Locale) -> Iterator[Entry]:
    # Locale has no public way to these; tests hold Babel to them.
    patterns: Mapping[str, Any] = locale._data["unit_patterns"]
    for unit in UNITS:
        widths = patterns.get(f"duration-{unit}", {})
        # A form that is the same in long and short is given as short alone; "d" is short for days.
        short = {number: word for number, word in _forms(widths.get("short", {})) if len(word) > 2}
        for number, word in {**short, **dict(_forms(widths.get("long", {})))}.items():
            yield Entry("unit" if number == "one" else "units", unit, word)


def measure_entries(language: str) -> Iterator[Entry]:
    """What makes a count of the figures before it, not a year: 2000 euros, 1500 km."""
    locale = locale_of(language)
    if locale is None:
        return
    patterns: Mapping[str, Any] = locale._data["unit_patterns"]
    for unit in MEASURES:
        yield from (Entry("measure", None, word) for _, word in _forms(patterns.get(unit, {}).get("long", {})))
    names = (locale.currencies.get("EUR", ""), *locale._data["currency_names_plural"].get("EUR", {}).values())
    yield from (Entry("measure", None, str(name)) for name in names if name)


def _forms(patterns: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The forms of a unit by the number that takes them: "one", "few", "other" …"""
    for number, pattern in patterns.items():
        if number != "per" and _PLACEHOLDER in str(pattern):
            yield number, str(pattern).replace(_PLACEHOLDER, "").strip().strip(".")
