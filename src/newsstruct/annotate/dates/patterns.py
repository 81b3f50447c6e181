"""Patterns over date words, written in the names of kinds, and rows of date words held against them.

    the? deixis (number | several)? units

stands for an article that may be missing, "last" or "next", perhaps a number, and a unit in the plural. One word in
``<…>`` at the start or end must be there but does not belong to the mention.
"""

from __future__ import annotations

import functools
import re
from collections import deque
from collections.abc import Mapping, Sequence
from typing import TypeVar, overload

import attrs

from newsstruct.annotate.dates.kinds import KINDS, Value
from newsstruct.annotate.dates.scan import Item

_EDGES = re.compile(r"<[^>]*>")
_SIGN = re.compile(r"[a-z_0-9]+|[()|?<>]")
#: A character that stands for nothing: what a kind matches that a language has no words for.
_NOTHING = "\uf8ff"
T = TypeVar("T")


@attrs.frozen
class Match:
    """A row of date words that a pattern fits."""

    parts: Sequence[tuple[str, Item]]
    """The items in order, each with the kind that the pattern takes it for."""

    start: int
    """Offset of the mention's first character."""

    end: int
    """Offset one past its last character."""

    def has(self, kind: str) -> bool:
        """Whether a word of a kind is among them."""
        return any(kind == part for part, _ in self.parts)

    def items(self, kind: str) -> list[Item]:
        """All words of a kind."""
        return [item for part, item in self.parts if part == kind]

    def values(self, kind: str, of: type[T]) -> list[T]:
        """The values of all words of a kind that are of a type."""
        found = (item.readings[kind] for part, item in self.parts if part == kind)
        return [value for value in found if isinstance(value, of)]

    @overload
    def value(self, kind: str, of: type[T]) -> T | None: ...
    @overload
    def value(self, kind: str, of: type[T], default: T) -> T: ...
    def value(self, kind: str, of: type[T], default: T | None = None) -> T | None:
        """The value of the first word of a kind; ``default`` where there is none of that type."""
        return next(iter(self.values(kind, of)), default)


@attrs.frozen
class Pattern:
    """A pattern, ready for the characters of one language."""

    regex: re.Pattern[str]
    """The pattern over characters."""

    kinds: tuple[str, ...]
    """The kind of each group in it, in order."""

    def fit(self, items: Sequence[Item | None], codes: str, place: int) -> tuple[Match, int] | None:
        """The match that begins at a place, and the place behind it."""
        match = self.regex.match(codes, place)
        if not match or match.end() == place:
            return None
        spans = ((kind, match.start(number)) for number, kind in enumerate(self.kinds, 1))
        parts = [(kind, item) for kind, at in spans if at >= 0 and (item := items[at])]
        start, end = items[place], items[match.end() - 1]
        return (Match(parts, start.start, end.end), match.end()) if start and end else None


def compiled(source: str, alphabet: Mapping[frozenset[str], str]) -> Pattern:
    """A pattern for the characters of a language."""
    kinds: list[str] = []
    signs: list[str] = []
    edge = False
    for sign in _SIGN.findall(source):
        if sign == "(":
            signs.append("(?:")
        elif sign in ")|?":
            signs.append(sign)
        elif sign in "<>":
            edge = sign == "<"
            signs.append(")" if not edge else "(?=" if signs else "(?<=")
        elif edge:
            signs.append(_characters(sign, alphabet))
        else:
            kinds.append(sign)
            signs.append(f"({_characters(sign, alphabet)})")
    return Pattern(re.compile("".join(signs)), tuple(kinds))


def _characters(kind: str, alphabet: Mapping[frozenset[str], str]) -> str:
    if kind not in KINDS:
        raise ValueError(f"{kind} is no kind of date word")
    found = "".join(code for kinds, code in alphabet.items() if kind in kinds)
    return f"[{found or _NOTHING}]"


@functools.cache
def first_kinds(source: str) -> frozenset[str]:
    """The kinds that a row can begin with where the pattern fits it.

    >>> sorted(first_kinds("the? (deixis | number day?) units"))
    ['deixis', 'number', 'the']
    >>> sorted(first_kinds("<prep> year"))
    ['year']
    """
    return _alternatives(deque(_SIGN.findall(_EDGES.sub("", source))))[0]


def _alternatives(signs: deque[str]) -> tuple[frozenset[str], bool]:
    """The first kinds of what comes up to a closing bracket, and whether all of it may be missing."""
    found, empty = _sequence(signs)
    while signs and signs[0] == "|":
        signs.popleft()
        more, missing = _sequence(signs)
        found, empty = found | more, empty or missing
    return found, empty


def _sequence(signs: deque[str]) -> tuple[frozenset[str], bool]:
    found: frozenset[str] = frozenset()
    empty = True
    while signs and signs[0] not in ("|", ")"):
        part, missing = _part(signs)
        found, empty = (found | part if empty else found), empty and missing
    return found, empty


def _part(signs: deque[str]) -> tuple[frozenset[str], bool]:
    sign = signs.popleft()
    if sign == "(":
        found, missing = _alternatives(signs)
        signs.popleft()
    else:
        found, missing = frozenset((sign,)), False
    if signs and signs[0] == "?":
        signs.popleft()
        missing = True
    return found, missing
