"""An entry of a table of date words, and how its value is read from text."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

import attrs

from newsstruct.annotate.dates.kinds import KINDS, Value
from newsstruct.languages import table


class Entry(NamedTuple):
    """A word or phrase, and one thing that it can be."""

    kind: str
    """One of `KINDS`."""

    value: Value
    """What comes with the kind."""

    phrase: str
    """The words; ``*`` at the end stands for any ending, ``=`` before them means "in just these letters"."""


@attrs.frozen
class Near:
    """A day, week, year … counted from the day of publication."""

    unit: str
    """Which unit is counted: "day", "year" …"""

    amount: int
    """How many units away; before it when negative."""

    part: str | None = None
    """The part of that day: "MO", "NI" …"""

    in_text: bool = False
    """Whether it is counted from the date last mentioned: le lendemain."""


_NEAR = re.compile(r"(?P<then>then )?(?P<unit>[a-z]+)(?P<amount>[+-]\d+)(?: (?P<part>[A-Z]{2}))?")


def near(text: str) -> Near:
    """What "day-1 NI" (last night) says; "then day+1" is the day after the one last mentioned."""
    match = _NEAR.fullmatch(text)
    if not match:
        raise ValueError(f"{text!r} should look like day-1, year+0 or day-1 NI")
    return Near(match["unit"], int(match["amount"]), match["part"], match["then"] is not None)


def _clock(text: str) -> tuple[int, int]:
    hour, minute = text.split(":")
    return int(hour), int(minute)


def _number(text: str) -> int | float:
    return float(text) if "." in text else int(text)


def _number_or_text(text: str) -> int | str | None:
    return int(text) if text.lstrip("-").isdigit() else text or None


def _date(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("-"))


_NUMBERED = (
    "ordinal month shymonth weakmonth jalalimonth hijrimonth "
    "halfyear weekday weekdays pastweekday weakweekday later later_before era"
)
_CONVERTERS: Mapping[str, Callable[[str], Value]] = {
    **dict.fromkeys(("number", "plus", "a"), _number),
    **dict.fromkeys(_NUMBERED.split(), int),
    **dict.fromkeys(("several", "times"), _number_or_text),
    "noon": _clock,
    "near": near,
    "event": _date,
    "phase": lambda text: text or None,
}


def hand_entries(language: str) -> Iterator[Entry]:
    """What ``languages/<language>/dates.toml`` says, or the table of the language that it is ``like``."""
    rows = _rows(language)
    yield from _written(_entries(rows), rows.get("letters", {}))


def _entries(rows: Mapping[str, Any]) -> Iterator[Entry]:
    for kind, phrases in rows.get("words", {}).items():
        yield from (Entry(kind, None, phrase) for phrase in phrases)
    for kind in KINDS:
        convert = _CONVERTERS.get(kind, str)
        for value, phrases in rows.get(kind, {}).items():
            read = convert(value)
            yield from (Entry(kind, read, phrase) for phrase in phrases)


def _written(entries: Iterator[Entry], letters: Mapping[str, str]) -> Iterator[Entry]:
    """The entries, and the same in other letters: those of Serbian in both of its alphabets."""
    longest_first = sorted(letters, key=len, reverse=True)
    for entry in entries:
        yield entry
        phrase = entry.phrase
        for letter in longest_first:
            phrase = phrase.replace(letter, letters[letter])
        if phrase != entry.phrase:
            yield entry._replace(phrase=phrase)


def _rows(language: str) -> Mapping[str, Any]:
    rows = table(language, "dates")
    return {**table(str(rows["like"]), "dates"), **rows} if "like" in rows else rows


@functools.lru_cache(maxsize=256)
def settings(language: str) -> Mapping[str, object]:
    """The settings of a language's table: what is neither ``words`` nor the name of a kind."""
    rows = _rows(language)
    return {key: value for key, value in rows.items() if key not in KINDS and key != "words"}
