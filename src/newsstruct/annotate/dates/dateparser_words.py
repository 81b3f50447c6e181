"""Date words of any language from the tables that dateparser ships.

dateparser itself is not imported (that takes a quarter of a second): each of its tables is a file with one
dictionary, read by its path.
"""

from __future__ import annotations

import importlib.util
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

from newsstruct.annotate.dates.pieces import stands_alone
from newsstruct.annotate.dates.words import Entry, Near

MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
#: dateparser's number of units -> which word of ours tells them apart.
_DEIXIS = {"1 {} ago": "last", "0 {} ago": "this", "in 1 {}": "next"}
#: Last words of so many letters are taken with any ending.
_INFLECTED = 4
_FIGURE = "(\\d"
#: What its tables are called.
_NAME = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{2,8}){0,2}")


def dateparser_entries(language: str) -> Iterator[Entry]:
    """The words that dateparser has for a language; none where it does not know the language."""
    info = dateparser_table(language)
    yield from _names(info)
    yield from _near(info)
    yield from _deixis(info)
    yield from _shifts(info)
    for pair in info.get("simplifications", ()):
        for word, figure in pair.items():
            if figure.isdigit() and word.replace(" ", "").isalpha():
                yield Entry("number", int(figure), word)


def dateparser_table(language: str) -> Mapping[str, Any]:
    """dateparser's own table for a language; empty where it has none."""
    path = _folder() / f"{language}.py"
    if not _NAME.fullmatch(language) or not path.is_file():
        return {}
    spec = importlib.util.spec_from_file_location(f"_dateparser_{language}", path)
    if spec is None or spec.loader is None:
        return {}
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Mapping[str, Any] = module.info
    return found


def _folder() -> Path:
    spec = importlib.util.find_spec("dateparser")  # does not import it
    places = spec.submodule_search_locations if spec else None
    return Path(next(iter(places or ()), ".")) / "data" / "date_translation_data"


def _names(info: Mapping[str, Any]) -> Iterator[Entry]:
    """Months and weekdays: full names are good words, short ones need a figure beside them."""
    for kind, keys, first in (("month", MONTHS, 1), ("weekday", WEEKDAYS, 0)):
        for number, key in enumerate(keys, first):
            for name in info.get(key, ()):
                weak = name.endswith(".") or (len(name.strip(". ")) < 5 and not any(map(stands_alone, name)))
                yield Entry(f"weak{kind}" if weak else kind, number, name.strip(". "))
    for unit in UNITS:
        yield from (Entry("unit", unit, name) for name in info.get(unit, ()) if len(name) > 2 or not name.isascii())


def _near(info: Mapping[str, Any]) -> Iterator[Entry]:
    """Yesterday, last week: phrases that dateparser reads as so many units away."""
    for key, phrases in info.get("relative-type", {}).items():
        near = _amount(key)
        if near and near.unit in ("day", "week", "month", "year"):
            yield from chain.from_iterable(_phrase(near, phrase) for phrase in phrases if _is_long(phrase))


def _is_long(phrase: str) -> bool:
    """Whether a phrase is no mere abbreviation; words of scripts without capitals are shorter."""
    return len(phrase) > 2 or phrase.lower() == phrase.upper()


def _phrase(near: Near, phrase: str) -> Iterator[Entry]:
    """A phrase, and where it has several words, the same with any ending on the last."""
    yield Entry("near", near, phrase)
    if " " in phrase and len(phrase.rpartition(" ")[2]) >= _INFLECTED:
        yield Entry("near", near, f"{phrase}*")


_AMOUNT = re.compile(r"(?P<ahead>in )?(?P<number>\d{1,3}) (?P<unit>[a-z]+)(?: ago)?")


def _amount(key: str) -> Near | None:
    """How far "2 day ago" or "in 1 week" is away.

    >>> _amount("2 day ago"), _amount("in 1 week"), _amount("last year")
    (Near(unit='day', amount=-2, part=None, in_text=False), Near(unit='week', amount=1, part=None, in_text=False), None)
    """
    match = _AMOUNT.fullmatch(key)
    if not match:
        return None
    number = int(match["number"])
    return Near(match["unit"], number if match["ahead"] else -number)


def _deixis(info: Mapping[str, Any]) -> Iterator[Entry]:
    """Last, this, next: what tells the phrases for last, this and next month apart; what they share is the unit."""
    relative = info.get("relative-type", {})
    for unit in ("month", "week", "year"):
        phrases = {word: relative.get(key.format(unit), ()) for key, word in _DEIXIS.items()}
        if not all(phrases.values()):
            continue
        split = {word: max(found, key=len).split() for word, found in phrases.items()}
        counts = Counter(chain.from_iterable(set(words) for words in split.values()))
        shared = [word for word, count in counts.items() if count == len(split)]
        if not shared:
            continue
        noun = max(shared, key=len)
        yield Entry("unit", unit, noun)
        for word, words in split.items():
            own = [w for w in words if counts[w] == 1]
            if len(own) == 1:
                yield Entry("deixis" if words.index(own[0]) < words.index(noun) else "trailing", word, own[0])


def _shifts(info: Mapping[str, Any]) -> Iterator[Entry]:
    """Ago and in: what stands around the figure and the unit in "3 days ago", "in 3 days"."""
    around = list(_around_figures(info))
    both = [(before, after) for _, _, before, after in around if before and after]
    unit_first = len({before for before, _ in both}) > len({after for _, after in both})
    for is_ago, unit, before, after in around:
        if before and after:
            noun, mark = (before, after) if unit_first else (after, before)
            yield Entry("units" if unit_first else "unit", unit, noun)
            if kind := _SHIFTS.get((is_ago, unit_first)):
                yield Entry(kind, None, mark)
        elif " " in after:
            noun, _, mark = after.partition(" ")
            yield Entry("unit", unit, noun)
            yield Entry(_SHIFTS[is_ago, True], None, mark)


#: Whether it is over, and whether the word stands behind the length -> its kind. What stands before a length to come
#: ("in", "за", "en") is left out: as often it tells how long something takes.
_SHIFTS = {(True, True): "ago", (True, False): "ago_before", (False, True): "ahead_after"}


def _around_figures(info: Mapping[str, Any]) -> Iterator[tuple[bool, str, str, str]]:
    """Each pattern for a number of units away: whether it is over, the unit, and what stands on either side."""
    for key, patterns in info.get("relative-type-regex", {}).items():
        unit = next((word for word in key.split() if word in UNITS), "")
        for pattern in patterns:
            before, figure, rest = pattern.partition(_FIGURE)
            after = rest.partition(")")[2]
            if unit and figure and "\\" not in after and "\\" not in before:
                yield key.endswith("ago"), unit, before.strip(), after.strip()
