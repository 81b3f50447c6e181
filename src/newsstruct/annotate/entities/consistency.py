"""One name, one type: what a document's other places of a word say about this one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsstruct.annotate.entities.decode import LABELS, Steps, Vector, best_labels
from newsstruct.annotate.entities.forms import Form

#: What all other places together can add to a label's score, in the units of the weights.
_WEIGHT = 72
#: So many places of no opinion are counted with the others: one other place alone decides little.
_DOUBT = 1
_TYPES = tuple(label[2:] for label in LABELS)


class Stretch(NamedTuple):
    """Words of a sentence that may be in names."""

    sentence: int
    """Number of the sentence in the document."""

    start: int
    """Position of the first word in the sentence."""

    vectors: Sequence[Vector]
    """The scores of the labels of each word."""


def consistent_labels(stretches: Sequence[Stretch], forms: Sequence[Sequence[Form]], steps: Steps) -> list[list[int]]:
    """The labels of each stretch: found for each alone, then again with the votes of the words' other places."""
    first = [best_labels(stretch.vectors, steps) for stretch in stretches]
    votes = _votes(stretches, first, forms)
    split = {word for word, counts in votes.items() if len(counts) > 1}
    return [
        _second_look(stretch, labels, forms[stretch.sentence], votes, steps)
        if any(forms[stretch.sentence][stretch.start + n].stem in split for n in range(len(labels)))
        else labels
        for stretch, labels in zip(stretches, first, strict=True)
    ]


def _votes(
    stretches: Sequence[Stretch], labels: Sequence[Sequence[int]], forms: Sequence[Sequence[Form]]
) -> Mapping[str, Counter[str]]:
    """Stem of a word with a capital -> how often it is in a name of each type, or ("") in none."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for stretch, found in zip(stretches, labels, strict=True):
        for position, label in enumerate(found, stretch.start):
            form = forms[stretch.sentence][position]
            if form.capital:
                votes[form.stem][_TYPES[label]] += 1
    return votes


def _second_look(
    stretch: Stretch, labels: list[int], forms: Sequence[Form], votes: Mapping[str, Counter[str]], steps: Steps
) -> list[int]:
    vectors = [
        _with_votes(vector, votes[form.stem], _TYPES[label]) if form.capital else vector
        for vector, label, form in zip(stretch.vectors, labels, forms[stretch.start :], strict=False)
    ]
    return best_labels(vectors, steps)


def _with_votes(vector: Vector, counts: Counter[str], own: str) -> Vector:
    """The scores of a word with a share of `_WEIGHT` added for each type, by the votes of its other places."""
    others = sum(counts.values()) - 1
    if not others:
        return vector
    share = _WEIGHT / (others + _DOUBT)
    added = {kind: round(share * (count - (kind == own))) for kind, count in counts.items()}
    return tuple(score + added.get(kind, 0) for score, kind in zip(vector, _TYPES, strict=True))
