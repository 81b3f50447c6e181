"""Well-known names that are told by their words alone: countries, large cities, the European Union."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

import attrs

from newsstruct.annotate.entities.countries import places
from newsstruct.annotate.entities.forms import Form
from newsstruct.annotate.entities.names import COMMON, name_table, names
from newsstruct.annotate.entities.recognise import Found
from newsstruct.annotate.entities.words import words_of
from newsstruct.article import EntityType

_LONGEST = 8
_TYPES: tuple[EntityType, ...] = ("ORG", "LOC")


@attrs.frozen(kw_only=True)
class Gazetteer:
    """Well-known names in one language."""

    names: Mapping[tuple[str, ...], EntityType]
    """Words as printed -> type, from the language's own table."""

    stems: Mapping[str, EntityType]
    """Beginning of a single word that has endings -> type."""

    places: frozenset[tuple[str, ...]]
    """Words in lower case: countries, continents and cities of the CLDR."""

    longest: Mapping[str, int]
    """First word of any of them, lower case -> how many words the longest of those has."""


@functools.lru_cache(maxsize=128)
def gazetteer(language: str) -> Gazetteer:
    """The well-known names of a language."""
    known, letters = places(language), name_table(language).letters
    own = [(name, kind) for kind in _TYPES for name in names(language).get("known", {}).get(kind, ())]
    printed = {words_of(name, language): kind for name, kind in own if not name.endswith("*")}
    lower = {words_of(name, language) for group in (known.countries, known.regions, known.cities) for name in group}
    return Gazetteer(
        names=printed,
        stems={name.rstrip("*"): kind for name, kind in own if name.endswith("*")},
        places=frozenset(lower - {()}),
        longest=_longest_by_first([*printed, *lower], letters),
    )


def _longest_by_first(names: Iterable[tuple[str, ...]], letters: Mapping[int, str]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for name in filter(None, names):
        first = name[0].translate(letters).lower()
        longest[first] = min(_LONGEST, max(len(name), longest.get(first, 0)))
    return longest


def with_known(
    found: Sequence[Found], words: Sequence[Sequence[str]], forms: Sequence[Sequence[Form]], known: Gazetteer
) -> list[Found]:
    """The names found, and the well-known ones where none was found, or only a part of one.

    A well-known organisation is one whatever it was taken for, and so is a place whose name has several words ("West
    Bank"); other places may well be something else (a team, a person).
    """
    holders = {(name.sentence, position): name for name in found for position in range(name.start, name.end)}
    told = [name for number, row in enumerate(words) for name in _known_names(number, row, forms[number], known)]
    sure = [name for name in told if _fits(name, holders, settled=_is_settled(name, words, known))]
    sure += _torn_apart(set(told) - set(sure), holders, forms)
    taken = {(name.sentence, position) for name in sure for position in range(name.start, name.end)}
    kept = [n for n in found if all((n.sentence, position) not in taken for position in range(n.start, n.end))]
    return sorted([*kept, *sure])


def _is_settled(name: Found, words: Sequence[Sequence[str]], known: Gazetteer) -> bool:
    """Whether a well-known name can name nothing else."""
    printed = tuple(words[name.sentence][name.start : name.end])
    return name.type == "ORG" or (len(printed) > 1 and printed in known.names)


def _fits(name: Found, holders: Mapping[tuple[int, int], Found], *, settled: bool) -> bool:
    """Whether what was found at the place of a well-known name lies inside it; or is the same, if that is settled."""
    room = name.end - name.start + settled
    around = {holders.get((name.sentence, position)) for position in range(name.start, name.end)}
    return all(other is None or (other.end - other.start < room and _inside(other, name)) for other in around)


def _torn_apart(
    told: Set[Found], holders: Mapping[tuple[int, int], Found], forms: Sequence[Sequence[Form]]
) -> list[Found]:
    """Well-known names that were taken for one with nothing but a verb between: "World Bank lent Kenya"."""
    inside: defaultdict[Found, list[Found]] = defaultdict(list)
    for name in told:
        if (holder := holders.get((name.sentence, name.start))) and _inside(name, holder):
            inside[holder].append(name)
    return [name for holder, names in inside.items() if _apart(holder, names, forms) for name in names]


def _apart(holder: Found, names: Sequence[Found], forms: Sequence[Sequence[Form]]) -> bool:
    """Whether a name is nothing but several others and words between that are in no name."""
    between = list(_beside(holder, names, forms[holder.sentence]))
    return len(names) > 1 and bool(between) and all(form.plain and not form.kinds for form in between)


def _beside(holder: Found, names: Sequence[Found], row: Sequence[Form]) -> Iterator[Form]:
    """The words of a name that are in none of the names inside it."""
    taken = {position for name in names for position in range(name.start, name.end)}
    yield from (row[position] for position in range(holder.start, holder.end) if position not in taken)


def _inside(inner: Found, outer: Found) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _known_names(number: int, row: Sequence[str], forms: Sequence[Form], known: Gazetteer) -> Iterator[Found]:
    after = 0
    for position, form in enumerate(forms):
        room = known.longest.get(form.lower, 0)
        if position < after or not (room or (known.stems and form.capital)):
            continue
        by_stem = _by_stem(row[position], known) if form.capital else None
        length, kind = _longest(row, forms, position, room, known) or (1, by_stem)
        if kind:
            after = position + length
            yield Found(number, position, after, kind)


def _longest(
    row: Sequence[str], forms: Sequence[Form], position: int, room: int, known: Gazetteer
) -> tuple[int, EntityType] | None:
    """The length and type of the longest well-known name that begins at a word, of at most so many words."""
    for length in range(min(room, len(row) - position), 0, -1):
        printed = tuple(row[position : position + length])
        if printed in known.names:
            return length, known.names[printed]
        part = forms[position : position + length]
        if tuple(form.lower for form in part) in known.places and _written_as_name(part):
            return length, "LOC"
    return None


def _written_as_name(forms: Sequence[Form]) -> bool:
    """Whether words have the capital that a name has where the script has capitals, and are no common word."""
    has_capital = forms[0].capital or forms[0].lower == forms[0].lower.upper()
    return has_capital and not (len(forms) == 1 and COMMON in forms[0].kinds)


def _by_stem(word: str, known: Gazetteer) -> EntityType | None:
    for length in range(min(len(word), 20), max(3, len(word) - 4), -1):
        if word[:length] in known.stems:
            return known.stems[word[:length]]
    return None
