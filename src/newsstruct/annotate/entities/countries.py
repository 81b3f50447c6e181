"""Countries, regions and large cities by their names in a language; nationalities."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from typing import Any, cast

import attrs

from newsstruct.annotate.entities.names import NameTable, name_table
from newsstruct.languages.locales import locale_of

#: The CLDR has names for these codes too, but they are of no country or of none that is one.
_NO_COUNTRIES = ("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ")
#: Endings that names of countries change by case; what is left of a name without them is its stem.
_ENDINGS = "aeiouyàáéíóúýäöąęěăаеиоуыэюяіїйьαηοςίόά"
_SHORTEST_STEM = 4
_LONGEST_ENDING = 4
#: No country has a name of more letters; longer ones would only fill what is kept.
_LONGEST_NAME = 80


@attrs.frozen(kw_only=True)
class Places:
    """Names of places in one language, lower case: those of the CLDR and the language's own table."""

    countries: Mapping[str, str]
    """Name -> ISO 3166-1 alpha-2 code."""

    stems: Mapping[str, str]
    """Beginning of a country's name -> code, in languages whose names have endings."""

    regions: frozenset[str]
    """Continents and their parts."""

    cities: frozenset[str]
    """Cities that time zones are called after."""

    nationalities: Mapping[str, str]
    """Nationality, or its stem with "*" -> code, or "other"."""

    parts: Mapping[str, frozenset[str]]
    """Word -> what it is or may be part of: "C" country, "R" region, "T" city, with "1" alone, "b" first, "e" last."""

    calendar: frozenset[str]
    """Names of months and days."""


@functools.lru_cache(maxsize=128)
def places(language: str) -> Places:
    """The names of places in a language; empty where the CLDR knows it not.

    >>> places("de").countries["frankreich"]
    'FR'
    """
    own, data = name_table(language), _locale_data(language)
    territories = {code: _plain(name, own) for code, name in data.get("territories", {}).items()}
    countries = {name: code for code, name in territories.items() if len(code) == 2 and code != "ZZ"}
    regions = frozenset(name for code, name in territories.items() if len(code) == 3 and code != "001")
    cities = frozenset(_plain(zone["city"], own) for zone in data.get("time_zones", {}).values() if "city" in zone)
    countries |= {name: code for name, code in own.countries.items() if not name.endswith("*")}
    return Places(
        countries={name: code for name, code in countries.items() if code not in _NO_COUNTRIES},
        stems=_stems(countries, own),
        regions=regions,
        cities=cities,
        nationalities=own.nationalities,
        parts=_parts({"C": countries, "R": regions, "T": cities}),
        calendar=frozenset(_plain(name, own) for name in _calendar(data)),
    )


@functools.lru_cache(maxsize=4096)
def country_code(name: str, language: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of a country by its name, in whatever case it is inflected, or ``None``.

    >>> country_code("Russland", "de"), country_code("России", "ru"), country_code("Moscow", "en")
    ('RU', 'RU', None)
    """
    if len(name) > _LONGEST_NAME:
        return None
    known, plain = places(language), _plain(name, name_table(language))
    for exact in (plain, plain.removesuffix("s"), plain.removeprefix("the ")):
        if exact in known.countries:
            return known.countries[exact]
    country, nationality = _stem(plain, known.stems), _stem(plain, known.nationalities, "*")
    code = known.stems.get(country) if len(country) >= len(nationality) else None
    return None if code in _NO_COUNTRIES else code


@functools.lru_cache(maxsize=4096)
def nationality_code(word: str, language: str) -> str | None:
    """The code of the country whose nationals or adjective a word names; "other" for peoples and faiths without one.

    >>> nationality_code("Ukrainian", "en"), nationality_code("Kurds", "en"), nationality_code("Ukraine", "en")
    ('UA', 'other', None)
    """
    if len(word) > _LONGEST_NAME:
        return None
    known, plain = places(language), _plain(word, name_table(language))
    if plain in known.nationalities:
        return known.nationalities[plain]
    if country_code(word, language):
        return None
    return known.nationalities.get(_stem(plain, known.nationalities, "*") + "*")


def place_kinds(word: str, language: str) -> frozenset[str]:
    """What a lower-case word may be a part of, as in `Places.parts`, and "D" for a day or month, "Cs" for a stem."""
    known = places(language)
    kinds = known.parts.get(word, frozenset())
    if word in known.calendar:
        kinds |= {"D"}
    if not kinds and known.stems and _stem(word, known.stems):
        kinds |= {"Cs"}
    return kinds


def _plain(name: str, table: NameTable) -> str:
    return " ".join(name.translate(table.letters).replace("’", "'").lower().split())


def _locale_data(language: str) -> Mapping[str, Any]:
    locale = locale_of(language)
    return cast(Mapping[str, Any], locale._data) if locale else {}


def _calendar(data: Mapping[str, Any]) -> Iterable[str]:
    for part in ("months", "days"):
        for width in ("wide", "abbreviated"):
            names = data.get(part, {}).get("format", {}).get(width, {})
            yield from (name for name in names.values() if not name.isdigit())


def _stems(countries: Mapping[str, str], own: NameTable) -> dict[str, str]:
    stems = {name.rstrip("*"): code for name, code in own.countries.items() if name.endswith("*")}
    if own.inflected:
        short = {name.rstrip(_ENDINGS): code for name, code in countries.items() if " " not in name}
        stems = {stem: code for stem, code in short.items() if len(stem) >= _SHORTEST_STEM} | stems
    return stems


def _stem(word: str, stems: Mapping[str, str], mark: str = "") -> str:
    """The longest stem that a single word begins with, "" where there is none.

    An ending by case is short; those that are marked as stems may have any.
    """
    first = 1 if mark else max(1, len(word) - _LONGEST_ENDING)
    for length in range(min(len(word), 40), first - 1, -1):
        if " " not in word and word[:length] + mark in stems:
            return word[:length]
    return ""


def _parts(groups: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    kinds: dict[str, set[str]] = {}
    for kind, names in groups.items():
        for name in names:
            words = name.split()
            for at, word in enumerate(words):
                place = "1" if len(words) == 1 else "b" if at == 0 else "e" if at == len(words) - 1 else "m"
                if place == "1" or len(word) > 3:
                    kinds.setdefault(word.strip("()"), set()).add(kind + place)
    return {word: frozenset(found) for word, found in kinds.items()}
