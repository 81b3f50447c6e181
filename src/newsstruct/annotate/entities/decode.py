"""The best labels for a stretch of words, by the weights (Viterbi's algorithm)."""

from __future__ import annotations

from collections.abc import Sequence

from newsstruct.annotate.entities.model import LABELS, Steps, Vector

#: Less than any sum of scores.
_NEVER = -(10**9)
_FIRST = tuple(_NEVER if label.startswith("I-") else 0 for label in LABELS)


def best_labels(words: Sequence[Vector], steps: Steps) -> list[int]:
    """Numbers of the labels that score best together, by scores of labels for each word and of steps between two.

    No name begins in the middle. Of labels that score the same, the first in `LABELS` wins.
    """
    total = [score + first for score, first in zip(words[0], _FIRST, strict=True)]
    trail: list[list[int]] = []
    for word in words[1:]:
        total, came = _advance(total, word, steps)
        trail.append(came)
    return _follow(max(range(len(total)), key=total.__getitem__), trail)


def _advance(total: Sequence[int], word: Vector, steps: Steps) -> tuple[list[int], list[int]]:
    """The best total for each label of the next word, and the label before it that gives it."""
    totals, came = [], []
    for score, sources in zip(word, steps, strict=True):
        best, best_before = 2 * _NEVER, 0
        for before, gain in sources:
            value = total[before] + gain
            if value > best:
                best, best_before = value, before
        totals.append(best + score)
        came.append(best_before)
    return totals, came


def _follow(last: int, trail: Sequence[Sequence[int]]) -> list[int]:
    labels = [last]
    for came in reversed(trail):
        labels.append(came[labels[-1]])
    return labels[::-1]
