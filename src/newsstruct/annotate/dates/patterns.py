"""Patterns over date words, written in the names of kinds, and rows of date words held against them.

    the? deixis (number | several)? units

stands for an article that may be missing, "last" or "next", perhaps a number, and a unit in the plural. Words in
``<…>`` at the start or end must be there but belong not to the mention. 
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

_SIGN = re.compile(r"[a-z_0-9]+|[()|?<>]")
_NEVER = "(?!)"
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
    """The kind of each group in it, in order; "<" and ">" for what lies outside the mention."""

    def fit(self, items: Sequence[Item | None], codes: str, place: int) -> tuple[Match, int] | None:
        """The match that begins at a place, and the place behind it."""
        match = self.regex.match(codes, place)
        if not match or match.end() == place:
            return None
        first, last = place, match.end()
        parts: list[tuple[str, Item]] = []
        for number, kind in enumerate(self.kinds, 1):
            at = match.start(number)
            if at < 0:
                continue
            if kind == "<":
                first = match.end(number)
            elif kind == ">":
                last = at
            elif item := items[at]:
                parts.append((kind, item))
        start, end = items[first], items[last - 1]
        if start is None or end is None or last <= first:
            return None
        return Match(parts, start.start, end.end), match.end()


def compiled(source: str, alphabet: Mapping[frozenset[str], str]) -> Pattern:
    """A pattern for the characters of a language."""
    kinds: list[str] = []
    signs: list[str] = []
    for sign in _SIGN.findall(source):
        if sign == "(":
            signs.append("(?:")
        elif sign in ")|?":
            signs.append(sign)
        elif sign in "<>":
            signs.append(_edge(sign, kinds, bool(signs)))
        else:
            kinds.append(sign)
            signs.append(f"({_characters(sign, alphabet)})")
    return Pattern(re.compile("".join(signs)), tuple(kinds))


def _edge(sign: str, kinds: list[str], begun: bool) -> str:
    """``<`` opens what lies outside the mention, before or behind it; ``>`` closes it."""
    if sign == ">":
        return ")"
    kinds.append(">" if begun else "<")
    return "("


def _characters(kind: str, alphabet: Mapping[frozenset[str], str]) -> str:
    if kind not in KINDS:
        raise ValueError(f"{kind} is no kind of date word")
    found = "".join(code for kinds, code in alphabet.items() if kind in kinds)
    return f"[{found}]" if found else _NEVER


@functools.cache
def first_kinds(source: str) -> frozenset[str]:
    """The kinds that a row can begin with where the pattern fits it.

    >>> sorted(first_kinds("the? (deixis | number day?) units"))
    ['deixis', 'number', 'the']
    """
    return _alternatives(deque(sign for sign in _SIGN.findall(source) if sign not in "<>"))[0]


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
