"""Places and agencies in datelines: "LONDON (Reuters) -", "KHASAVYURT, Russia, 30 Aug (AP) —"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsstruct.annotate.entities.countries import places
from newsstruct.annotate.entities.forms import Form
from newsstruct.annotate.entities.recognise import Found, with_added

_DATE = re.compile(r"\d{4}-\d\d-\d\d$")
_DASHES = ("-", "–", "—", "--")
#: The place is at most so many words, and so is what stands between it and the dash, the date or the agency.
_LONGEST_PLACE, _LONGEST_REST = 3, 4


def dateline_names(words: Sequence[Sequence[str]], forms: Sequence[Sequence[Form]], language: str) -> list[Found]:
    """The places in capitals that sentences begin with, and the agencies in brackets behind them."""
    calendar = places(language).calendar
    return [
        name
        for number, (row, known) in enumerate(zip(words, forms, strict=True))
        if known and known[0].capitals
        for name in _names(number, row, known, calendar)
    ]


def with_datelines(names: Sequence[Found], datelines: Sequence[Found]) -> list[Found]:
    """The names, with those of datelines beside them and in the place of the same words as something else."""
    places = {(name.sentence, name.start, name.end) for name in datelines if name.type == "LOC"}
    kept = [name for name in names if (name.sentence, name.start, name.end) not in places]
    return with_added(kept, datelines)


def _names(number: int, row: Sequence[str], forms: Sequence[Form], calendar: frozenset[str]) -> Iterator[Found]:
    end = next((n for n, form in enumerate(forms) if not form.capitals), len(forms))
    close = _close(row, forms, end, calendar)
    if not close or end > _LONGEST_PLACE or sum(form.plain for form in forms[close:]) < 2:
        return
    yield Found(number, 0, end, "LOC")
    if row[close] == "(" and ")" in row[close : close + 4]:
        yield Found(number, close + 1, row.index(")", close), "ORG")


def _close(row: Sequence[str], forms: Sequence[Form], end: int, calendar: frozenset[str]) -> int | None:
    """Where the date, the agency's bracket or the dash stands behind a place, "LONDON, England," passed over."""
    for position in range(end, min(len(row), end + 2 * _LONGEST_REST)):
        word = row[position]
        is_date = bool(_DATE.match(word)) or forms[position].lower in calendar
        if is_date or word == "(" or (word in _DASHES and position + 1 < len(row)):
            return position
        if word != "," and not forms[position].capital and not word.isdigit():
            return None
    return None
