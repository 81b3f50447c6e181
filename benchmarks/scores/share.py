"""A part of a whole, and F1 as one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from typing import NamedTuple


class Share(NamedTuple):
    """What one page adds to a figure: the figure of many pages is the sum of the parts by the sum of the wholes."""

    part: float
    """What was reached."""

    whole: float
    """What could have been."""


def f1(right: float, *, found: float, true: float) -> Share:
    """The harmonic mean of precision and recall, as a share.

    >>> f1(3, found=4, true=3)
    Share(part=6, whole=7)
    """
    return Share(2 * right, found + true)


def page_f1(found: Iterable[Hashable], true: Iterable[Hashable]) -> Share:
    """F1 of what was found on one page, each thing as often as it occurs; every page weighs the same.

    >>> page_f1("aab", "aabb")
    Share(part=0.8571428571428571, whole=1)
    >>> page_f1("", "")
    Share(part=1.0, whole=1)
    """
    one, other = Counter(found), Counter(true)
    part, whole = f1((one & other).total(), found=one.total(), true=other.total())
    return Share(part / whole if whole else 1.0, 1)


def yes(truth: bool) -> Share:
    """One page that is right or not."""
    return Share(float(truth), 1)
