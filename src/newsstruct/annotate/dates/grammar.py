"""Date expressions in a row of date words: at each word the longest rule that fits."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from newsstruct.annotate.dates.expressions import Found
from newsstruct.annotate.dates.patterns import Automaton, automaton_of
from newsstruct.annotate.dates.rules import RULES, written_out
from newsstruct.annotate.dates.scan import Row


@functools.cache
def automaton() -> Automaton:
    """All rules as one automaton; made at the first use of any language."""
    return automaton_of([written_out(rule.pattern) for rule in RULES])


def find(row: Row) -> Iterator[Found]:
    """The date expressions in a row of date words, in order, none over another."""
    place = 0
    while place < len(row.items):
        found, place = _longest(row, place)
        yield from found


def _longest(row: Row, place: int) -> tuple[tuple[Found, ...], int]:
    """What the longest rule that fits at a place says, and the place to go on at."""
    if row.items[place] is None:
        return (), place + 1
    for number, match, end in automaton().fits(row.items, place):
        said = RULES[number].says(match)
        if said is not None:
            return said if isinstance(said, tuple) else (Found(match.start, match.end, said),), end
    return (), place + 1
