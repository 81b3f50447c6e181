"""What a rule is, and the parts that the patterns of several rules share."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from newsstruct.annotate.dates.expressions import Expression, Found
from newsstruct.annotate.dates.patterns import Match


class Rule(NamedTuple):
    """A pattern over kinds of words, and what is made of what fits it."""

    pattern: str
    """The pattern (`newsstruct.annotate.dates.patterns`); names in capitals stand for `PARTS`."""

    says: Callable[[Match], Expression | tuple[Found, ...] | None]
    """What a match says: one expression, several with their places (none: it is no date), or ``None`` for no match."""


#: Parts that several patterns share.
PARTS: Mapping[str, str] = MappingProxyType(
    {
        "UNIT": "(unit | units)",
        "COUNT": "(half a? | a half? | number | several)",
        "EXACT": "(half a? | a half? | number)",
        "MANY": "(number | several)",
        "AMOUNT": "(about? EXACT | several) plus? dash? adj? dash? UNIT plus? adj?",
        "PHASE": "phase dash? of? the? phase?",
        "DAY": "(day | ordinal) dot?",
        "MONTH": "(month | shymonth | weakmonth) (slash month)?",
        "YEAR": "(year ((dot | dash)? yearmark)? | yearmark of? year | tick year2 | era number yearmark?)",
        "OFYEAR": "(comma? of? the? (YEAR | near) | of? the? deixis unit | comma? of? the? unit the? trailing)",
        # behind a full stop, which may end the sentence, only a year by itself: "3 Oct. 2023", not "3 May. Last year …"
        "INYEAR": "(OFYEAR | dot comma? of? YEAR)",
        "OUTER": "(MONTH OFYEAR? | YEAR | fiscal year | deixis fiscal? unit | unit trailing? | near)",
        "WEEKDAY": "(weekday | weakweekday) dot? comma? the? daymark?",
        "LINK": "(comma and? | and)",
        "TIME": "(hour | dotclock | clock)",
        "SEP": "(comma and? | and | to | dash)",
        "NAMED": "(weekday | weakweekday) dot?",
        "DEIXIS": "the? deixis",
        "SEASON": "(season | weakseason)",
    }
)


_NAME = re.compile(r"[A-Z]+")


def written_out(pattern: str) -> str:
    """A pattern with its shared parts written out.

    >>> written_out("DEIXIS UNIT")
    '(the? deixis) ((unit | units))'
    """
    while found := _NAME.search(pattern):
        pattern = f"{pattern[: found.start()]}({PARTS[found[0]]}){pattern[found.end() :]}"
    return pattern
