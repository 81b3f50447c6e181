"""Patterns over date words, and rows of date words held against all of them at once.

    the? deixis (number | several)? units <ended>

stands for an article that may be missing, "last" or "next", perhaps a number, and a unit in the plural, with
"ended" behind it. Words are the names of kinds; what is in ``<…>`` at the start (one word) or at the end must be
there but does not belong to the mention.

All patterns together are one automaton (Glushkov's: a state for each word of each pattern), which knows nothing of
languages. Which states can follow is worked out once for each set of states and each set of kinds, and kept; so a
row is read at the cost of a look-up for each word, however many patterns there are.
"""

from __future__ import annotations

import functools
import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar, overload

import attrs

from newsstruct.annotate.dates.kinds import KINDS
from newsstruct.annotate.dates.scan import Item

T = TypeVar("T")
States = frozenset[int]


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
    def value(self, kind: str, of: type[T]) -> T | None:
        """The value of the first word of a kind; ``None`` where there is none of that type."""

    @overload
    def value(self, kind: str, of: type[T], default: T) -> T:
        """The same; ``default`` where there is none."""

    def value(self, kind: str, of: type[T], default: T | None = None) -> T | None:
        """The value of the first word of a kind; ``default`` where there is none of that type."""
        return next(iter(self.values(kind, of)), default)


@attrs.frozen
class State:
    """A word of a pattern."""

    kind: str
    """The kind it stands for."""

    pattern: int
    """Which pattern it belongs to."""

    outside: bool
    """Whether it stands behind the mention, not in it."""

    following: tuple[int, ...]
    """The words that may come next, in the pattern's order."""

    last: bool
    """Whether the pattern may end here."""


@attrs.frozen(eq=False)
class Automaton:
    """Several patterns, ready to be held against rows of date words of any language."""

    states: Sequence[State]
    """All words of all patterns."""

    starts: Mapping[str | None, frozenset[int]]
    """The words that a pattern may begin with, by the kind that must stand before it; ``None`` for any."""

    def fits(self, items: Sequence[Item | None], place: int) -> Iterator[tuple[int, Match, int]]:
        """The patterns that fit at a place, the longest first: which, what it fits, the place behind the mention."""
        before = items[place - 1] if place else None
        open_states = begin(self, before.kinds if before else frozenset())
        first, ends, at = open_states, [], place
        while at < len(items) and open_states and (item := items[at]):
            open_states, ending = step(self, open_states, item.kinds)
            at += 1
            if ending:
                ends.append((at, ending))
        for end, ending in reversed(ends):
            row = [item for item in items[place:end] if item]
            kinds = tuple(item.kinds for item in row)
            for pattern in ending:
                yield pattern, *self._match(path(self, first, pattern, kinds), row, place)

    def _match(self, path: Sequence[State], row: Sequence[Item], place: int) -> tuple[Match, int]:
        parts = [(state.kind, item) for state, item in zip(path, row, strict=True) if not state.outside]
        return Match(parts, row[0].start, row[len(parts) - 1].end), place + len(parts)


@functools.lru_cache(maxsize=4096)
def begin(automaton: Automaton, before: frozenset[str]) -> States:
    """The states that a match can begin with, by what stands before it."""
    return frozenset(state for kind in (None, *before) for state in automaton.starts.get(kind, ()))


@functools.lru_cache(maxsize=65536)
def step(automaton: Automaton, waiting: States, kinds: frozenset[str]) -> tuple[States, tuple[int, ...]]:
    """What may come behind a word that can be of some kinds, and the patterns that may end with it, in order."""
    fitting = [automaton.states[number] for number in waiting if automaton.states[number].kind in kinds]
    following = frozenset(number for state in fitting for number in state.following)
    return following, tuple(sorted({state.pattern for state in fitting if state.last}))


@functools.lru_cache(maxsize=16384)
def path(automaton: Automaton, first: States, pattern: int, row: tuple[frozenset[str], ...]) -> tuple[State, ...]:
    """The words of one pattern that a row of kinds stands for, one each; where there is a choice, the earlier ones."""
    states = automaton.states
    reached: list[list[int]] = []
    waiting = sorted(number for number in first if states[number].pattern == pattern)
    for kinds in row:
        reached.append([number for number in waiting if states[number].kind in kinds])
        waiting = sorted({following for number in reached[-1] for following in states[number].following})
    found = [next(number for number in reached[-1] if states[number].last)]
    for options in reversed(reached[:-1]):
        found.append(next(number for number in options if found[-1] in states[number].following))
    return tuple(states[number] for number in reversed(found))


def automaton_of(sources: Sequence[str]) -> Automaton:
    """The automaton of some patterns.

    >>> automaton = automaton_of(["the? deixis number? units", "<prep> year"])
    >>> [state.kind for state in automaton.states]
    ['the', 'deixis', 'number', 'units', 'year']
    >>> sorted(automaton.starts[None]), sorted(automaton.starts["prep"])
    ([0, 1], [4])
    """
    builder = _Builder()
    for pattern, source in enumerate(sources):
        builder.add(pattern, source)
    return Automaton(
        states=tuple(
            State(kind, pattern, outside, tuple(sorted(builder.following[number])), number in builder.last)
            for number, (kind, pattern, outside) in enumerate(builder.words)
        ),
        starts={kind: frozenset(states) for kind, states in builder.starts.items()},
    )


_SIGN = re.compile(r"[a-z_0-9]+|[()|?<>]")
_BEFORE = re.compile(r"\s*<([^>]*)>")


class _Piece(NamedTuple):
    """A part of a pattern while the automaton is built: what it can begin and end with."""

    first: frozenset[int] = frozenset()
    last: frozenset[int] = frozenset()
    empty: bool = True


@attrs.define
class _Builder:
    """Words, and what follows them, gathered pattern by pattern."""

    words: list[tuple[str, int, bool]] = attrs.Factory(list)
    following: dict[int, set[int]] = attrs.Factory(dict)
    last: set[int] = attrs.Factory(set)
    starts: dict[str | None, set[int]] = attrs.Factory(dict)
    pattern: int = 0
    outside: bool = False

    def add(self, pattern: int, source: str) -> None:
        """Take a pattern in."""
        before = _BEFORE.match(source)
        self.pattern, self.outside = pattern, False
        piece = self._alternatives(deque(_SIGN.findall(source[before.end() :] if before else source)))
        if piece.empty:
            raise ValueError(f"the pattern {source!r} fits nothing at all")
        self.last |= piece.last
        for kind in re.findall(r"\w+", before[1]) if before else (None,):
            self.starts.setdefault(kind, set()).update(piece.first)

    def _alternatives(self, signs: deque[str]) -> _Piece:
        found = self._sequence(signs)
        while signs and signs[0] == "|":
            signs.popleft()
            more = self._sequence(signs)
            found = _Piece(found.first | more.first, found.last | more.last, found.empty or more.empty)
        return found

    def _sequence(self, signs: deque[str]) -> _Piece:
        found = _Piece()
        while signs and signs[0] not in ("|", ")"):
            if signs[0] in ("<", ">"):
                self.outside = signs.popleft() == "<"
                continue
            part = self._part(signs)
            for number in found.last:
                self.following[number] |= part.first
            found = _Piece(
                found.first | part.first if found.empty else found.first,
                part.last | found.last if part.empty else part.last,
                found.empty and part.empty,
            )
        return found

    def _part(self, signs: deque[str]) -> _Piece:
        sign = signs.popleft()
        if sign == "(":
            part = self._alternatives(signs)
            signs.popleft()
        else:
            part = self._word(sign)
        if signs and signs[0] == "?":
            signs.popleft()
            part = _Piece(part.first, part.last, empty=True)
        return part

    def _word(self, kind: str) -> _Piece:
        if kind not in KINDS:
            raise ValueError(f"{kind} is no kind of date word")
        number = len(self.words)
        self.words.append((kind, self.pattern, self.outside))
        self.following[number] = set()
        return _Piece(frozenset((number,)), frozenset((number,)), False)
