"""How well headline, authors and day were read."""

from __future__ import annotations

import re

from benchmarks.moments import days_of
from benchmarks.scores.folding import plain
from benchmarks.scores.share import Share, page_f1, yes
from benchmarks.values import Page, Reading

#: What some collections and tools leave in front of a name, and behind it.
_AROUND = re.compile(r"^(?:by|von|par|por|di)[:\s]+|[\s.,;:|]+$")


def headline_right(page: Page, reading: Reading) -> Share | None:
    """Whether the headline is the same, but for case and the forms of quotation marks and dashes."""
    if page.headline is None:
        return None
    return yes(plain(page.headline) == plain(reading.headline or ""))


def author_f1(page: Page, reading: Reading) -> Share | None:
    """F1 of the authors' names."""
    return page_f1(_names(reading.authors), _names(page.authors)) if page.authors is not None else None


def day_right(page: Page, reading: Reading) -> Share | None:
    """Whether the day is the same, in the zone of either side or in UTC."""
    if page.published is None:
        return None
    found = days_of(reading.published) if reading.published is not None else frozenset()
    return yes(not days_of(page.published).isdisjoint(found))


def _names(names: tuple[str, ...]) -> set[str]:
    return {name for name in (_AROUND.sub("", plain(name)) for name in names) if name}
