"""What a language's table tells of the words in and around names."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from newsstruct.languages import table

TITLE, ROLE, ORGANISATION, COMPANY, PLACE = "T", "R", "O", "F", "P"
BEFORE_PLACE, SAY, ARTICLE, JOIN, COMMON, NATIONALITY, COUNTRY = "I", "V", "A", "f", "K", "N", "U"
DIRECTION, PARTICLE = "d", "p"
#: Stems and tails are no longer than this.
_LONGEST = 24
_KEYS = {
    "titles": TITLE,
    "roles": ROLE,
    "organisations": ORGANISATION,
    "company_forms": COMPANY,
    "places": PLACE,
    "directions": DIRECTION,
    "before_places": BEFORE_PLACE,
    "say": SAY,
    "articles": ARTICLE,
    "joins": JOIN,
    "particles": PARTICLE,
    "common": COMMON,
}


@attrs.frozen(kw_only=True)
class NameTable:
    """The table ``languages/*/names.toml`` of a language, ready to be asked about words."""

    exact: Mapping[str, str]
    """Lower-case word -> its kinds, one letter each, sorted."""

    stems: Mapping[str, str]
    """Beginning of a word that has many endings -> its kinds."""

    tails: Mapping[str, str]
    """End of a compound ("minister" of "Außenminister") -> its kinds."""

    stem_lengths: tuple[int, ...]
    """How many letters stems have."""

    tail_lengths: tuple[int, ...]
    """How many letters such ends have."""

    countries: Mapping[str, str]
    """Lower-case name or stem ("росси*") of a country -> ISO 3166-1 alpha-2 code."""

    nationalities: Mapping[str, str]
    """Lower-case nationality or stem -> code of the country, "other" where it has none."""

    elisions: tuple[str, ...]
    """Articles and prepositions before an apostrophe: "l", "dell"."""

    possessives: tuple[str, ...]
    """Endings behind an apostrophe: "s"; "*" is any."""

    inflected: bool
    """Whether names have endings by case."""

    tail: int
    """How many words behind its last capital are looked at for the end of a name."""

    letters: Mapping[int, str]
    """Letters of a second script of the language -> those of the tables' script (for `str.translate`)."""


@functools.lru_cache(maxsize=128)
def name_table(language: str) -> NameTable:
    """The table of a language; without words where there is none.

    >>> kinds_of("ministerio", name_table("es"))
    'O'
    """
    raw = names(language)
    countries, nationalities = _by_name(raw.get("countries", {})), _by_name(raw.get("nationalities", {}))
    groups = [(raw.get(key, ()), kind) for key, kind in _KEYS.items()]
    exact, stems, tails = _kinds([*groups, (nationalities, NATIONALITY), (countries, COUNTRY)])
    return NameTable(
        exact=exact,
        stems=stems,
        tails=tails,
        stem_lengths=_lengths(stems),
        tail_lengths=_lengths(tails),
        countries=countries,
        nationalities=nationalities,
        elisions=tuple(raw.get("elisions", ())),
        possessives=tuple(raw.get("possessives", ("s",))),
        inflected=raw.get("inflected", False),
        tail=raw.get("tail", 2),
        letters={ord(key): value for key, value in raw.get("letters", {}).items()},
    )


def names(language: str) -> Mapping[str, Any]:
    """``names.toml`` of a language, or of the one whose table serves for it too (``like``)."""
    raw = table(language, "names")
    return table(raw["like"], "names") if "like" in raw else raw


def kinds_of(word: str, known: NameTable) -> str:
    """The kinds of a lower-case word, sorted letters; "" where nothing is known of it."""
    kinds = known.exact.get(word, "")
    for length in known.stem_lengths:
        kinds += known.stems.get(word[:length], "")
    for length in known.tail_lengths:
        kinds += known.tails.get(word[-length:], "")
    if "-" in word and not kinds:
        return kinds_of(word.rpartition("-")[2], known)
    return "".join(sorted(set(kinds))) if len(kinds) > 1 else kinds


def _lengths(words: Iterable[str]) -> tuple[int, ...]:
    return tuple(sorted({len(word) for word in words if 1 < len(word) <= _LONGEST}))


def _by_name(codes: Mapping[str, Iterable[str]]) -> dict[str, str]:
    return {name: code for code, names in codes.items() for name in names}


def _kinds(groups: Iterable[tuple[Iterable[str], str]]) -> tuple[dict[str, str], ...]:
    """Words, stems and tails -> kinds. Names of several words are told elsewhere (`countries`)."""
    found: tuple[defaultdict[str, set[str]], ...] = (defaultdict(set), defaultdict(set), defaultdict(set))
    for words, kind in groups:
        for word in words:
            if " " not in word:
                which = 1 if word.endswith("*") else 2 if word.startswith("*") else 0
                found[which][word.strip("*")].add(kind)
    return tuple({word: "".join(sorted(kinds)) for word, kinds in part.items()} for part in found)
