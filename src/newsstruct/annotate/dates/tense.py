"""Whether a clause tells of what is still to come ("will meet on Friday", "is due in May"), or of what was."""

from __future__ import annotations

import re

from newsstruct.annotate.dates.expressions import Calendar, Expression, Found, Moment
from newsstruct.annotate.dates.lexicon import Lexicon
from newsstruct.annotate.document import TextSpan

#: How many characters before a date, and how many behind it, are looked at.
BEFORE, BEHIND = 80, 40
#: What ends a clause for this purpose; the full stop of an abbreviation does not: "will open at 9 a.m. on Friday".
_BREAK = re.compile(r"\.(?! ?[a-z0-9])|[;:!?\n\"“”„«»]|''|[。；]")


def tells_ahead(text: str, block: TextSpan, found: Found, words: Lexicon) -> bool:
    """Whether a date that could lie on either side of publication is told of as future.

    A word of the language's ``future`` list stands in its clause, and none of its ``past`` list nearer by.
    """
    if words.future is None or not _is_open(found.expression):
        return False
    before = _BREAK.split(text[max(block.start, found.start - BEFORE) : found.start])[-1]
    if words.to_come and f"{before}{text[found.start : found.end]}".casefold().endswith(words.to_come):
        return True
    if cue := _last(words.future, before):
        return not (words.past and words.past.search(before, cue.end()))
    behind = _clause(text[found.end : min(block.end, found.end + BEHIND)], words)
    cue = words.future.search(behind)
    return cue is not None and not (words.past and words.past.search(before + " " + behind[: cue.start()]))


def _clause(behind: str, words: Lexicon) -> str:
    """What stands behind a date up to the next clause: "spoke on Tuesday | and will return"."""
    clause = _BREAK.split(behind, maxsplit=1)[0]
    return words.joins.split(clause, maxsplit=1)[0] if words.joins else clause


def tells_behind(text: str, block: TextSpan, found: Found, words: Lexicon) -> bool:
    """Whether a month or day without its year is told of as past: "In January, it bought a rival".

    It stands at the start of its sentence, as what is told there happened then ("They decided to close in May" tells
    nothing of May), with a word of the language's ``told`` list behind it, and none of its ``future`` list.
    """
    if words.told is None or not _has_open_month(found.expression):
        return False
    before = _BREAK.split(text[max(block.start, found.start - BEFORE) : found.start])[-1]
    if len(before.split()) > 1:
        return False
    behind = _BREAK.split(text[found.end : min(block.end, found.end + BEFORE)])[0]
    return bool(words.told.search(behind)) and not (words.future and words.future.search(behind))


def _has_open_month(expression: Expression) -> bool:
    return isinstance(expression, Calendar) and expression.month is not None and _is_open(expression)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for match in pattern.finditer(text):
        found = match
    return found


def _is_open(expression: Expression) -> bool:
    """Whether nothing in an expression tells its year or week."""
    if isinstance(expression, Moment):
        return expression.day is not None and _is_open(expression.day)
    return (
        isinstance(expression, Calendar) and expression.year is None and not (expression.within or expression.direction)
    )
