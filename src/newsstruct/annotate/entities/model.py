"""The recogniser's weights: reading them, and adding them up for groups of features."""

from __future__ import annotations

import functools
import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import TypeAlias
from zlib import crc32

import attrs

from newsstruct.annotate.entities.features import Group, feature_names
from newsstruct.annotate.entities.forms import Vocabulary, vocabulary
from newsstruct.annotate.entities.packing import pack, read_data

#: What a word can be, in the order of the weights: in no name; the first, or a further, word of a name of a type.
LABELS = ("O", "B-PERSON", "I-PERSON", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
_WIDTH = len(LABELS)
_KEPT = 200_000

Vector: TypeAlias = tuple[int, ...]
"""A score for each of `LABELS`."""

Steps: TypeAlias = tuple[tuple[tuple[int, int], ...], ...]
"""For each of `LABELS`, the numbers of those that may stand before it, each with the score of that step."""

NOTHING: Vector = (0,) * _WIDTH


@attrs.frozen(kw_only=True)
class Model:
    """Weights of features and of steps from one label to the next, as whole numbers."""

    rows: Mapping[int, int]
    """Hash of a feature's name -> its row of weights."""

    weights: array[int]
    """The rows, one behind the other, each with a weight for each label."""

    steps: Steps
    """Label -> the labels that may stand before it, each with what that gains."""


def name_hash(name: str) -> int:
    """The hash that a feature's weights are filed under; of two names with the same one, both get the same weights."""
    return crc32(name.encode("utf-8", "replace"))


def weigh(model: Model, names: Iterable[str]) -> Vector:
    """The sum of the weights of some features."""
    rows, weights = model.rows, model.weights
    found = [rows[number] for number in map(name_hash, names) if number in rows]
    if not found:
        return NOTHING
    return tuple(map(sum, zip(*(weights[at : at + _WIDTH] for at in found), strict=True)))


class Scores(dict[Group, Vector]):
    """Group of features -> the sum of its weights, in one language; added up at first use and kept."""

    def __init__(self, model: Model, words: Vocabulary) -> None:
        super().__init__()
        self.model, self.words = model, words

    def __missing__(self, group: Group) -> Vector:
        if len(self) >= _KEPT:
            self.clear()
        vector = self[group] = weigh(self.model, feature_names(self.words, group))
        return vector


@functools.cache
def scores(language: str) -> Scores:
    """The scores of a language's words, by the model that is shipped."""
    return Scores(load_model(), vocabulary(language))


@functools.cache
def load_model() -> Model:
    """The model that is shipped."""
    return model_from(read_data("weights.bin"))


def model_from(sections: Mapping[str, bytes]) -> Model:
    """A model from its unpacked sections."""
    differences = _numbers("I", _interleave(sections["hashes"], 4))
    weights = _numbers("b", _interleave(sections["weights"], _WIDTH))
    rows = dict(zip(accumulate(differences), range(0, len(weights), _WIDTH), strict=True))
    return Model(rows=rows, weights=weights, steps=_steps(_numbers("h", _interleave(sections["steps"], 2))))


def pack_model(features: Mapping[str, Sequence[int]], steps: Sequence[Sequence[int]]) -> bytes:
    """Weights by the names of features, and by steps (from each label to each), as a file for `model_from`."""
    rows = sorted({name_hash(name): weights for name, weights in sorted(features.items())}.items())
    hashes = [0, *(number for number, _ in rows)]
    differences = [after - before for before, after in pairwise(hashes)]
    flat = [steps[before][label] for label in range(_WIDTH) for before in range(_WIDTH)]
    return pack(
        {
            "hashes": _planes(differences, 4),
            "weights": b"".join(bytes(weights[label] & 255 for _, weights in rows) for label in range(_WIDTH)),
            "steps": _planes(flat, 2),
        }
    )


def _steps(flat: Sequence[int]) -> Steps:
    return tuple(
        tuple(
            (before, flat[label * _WIDTH + before])
            for before in range(_WIDTH)
            if _possible(LABELS[before], LABELS[label])
        )
        for label in range(_WIDTH)
    )


def _possible(before: str, label: str) -> bool:
    return not label.startswith("I-") or before[2:] == label[2:]


def _planes(numbers: Sequence[int], width: int) -> bytes:
    """Numbers as their lowest bytes, then their next ones …: alike bytes beside each other pack better."""
    return b"".join(bytes(number >> shift & 255 for number in numbers) for shift in range(0, 8 * width, 8))


def _interleave(planes: bytes, width: int) -> bytes:
    """Rows of bytes from planes of them."""
    count = len(planes) // width
    rows = bytearray(len(planes))
    for place in range(width):
        rows[place::width] = planes[place * count : (place + 1) * count]
    return bytes(rows)


def _numbers(code: str, data: bytes) -> array[int]:
    """Little-endian numbers as an array of this machine."""
    numbers = array(code, data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
