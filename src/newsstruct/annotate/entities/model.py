"""The recogniser's weights: reading them, and adding them up."""

from __future__ import annotations

import functools
import struct
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import accumulate, chain, pairwise
from zlib import crc32

import attrs

from newsstruct.annotate.entities.decode import LABELS, Steps, Vector, steps_from
from newsstruct.annotate.entities.forms import Vocabulary, vocabulary
from newsstruct.annotate.entities.groups import Tables, tables
from newsstruct.annotate.entities.packing import from_planes, pack, read_data, to_planes

_WIDTH = len(LABELS)
#: Weights are added up for all labels at once: as one number with four bytes for each label.
_FIELD = 4
_ROW = _FIELD * _WIDTH
_SCORES = struct.Struct(f">{_WIDTH}I")
_ONES = sum(1 << 8 * _FIELD * label for label in range(_WIDTH))
_ZERO = 128 * _ONES
#: More than any sum of weights is below nothing, so that no label's sum borrows from the next.
_RAISED = (1 << 20) * _ONES


@attrs.frozen(kw_only=True)
class Model:
    """Weights of features and of steps from one label to the next, as whole numbers."""

    rows: Mapping[int, int]
    """Hash of a feature's name -> its weights as one number: four bytes for each label, the weight larger by 128."""

    steps: Steps
    """Label -> the labels that may stand before it, each with what that gains."""


@attrs.frozen(kw_only=True)
class Recogniser:
    """What finds the names in texts of one language."""

    words: Vocabulary
    """The words of the language."""

    tables: Tables[int]
    """What groups of features weigh; filled while texts are read."""

    steps: Steps
    """What steps between labels gain."""

    opening: int
    """What is added to the scores of a first word behind one that is in no name."""

    closing: int
    """What is added to those of a last word before one that is in no name."""


def name_hash(name: str) -> int:
    """The hash that a feature's weights are filed under; of two names with the same one, both get the same weights."""
    return crc32(name.encode("utf-8", "replace"))


def weigh(model: Model, names: Iterable[str]) -> int:
    """The sum of the weights of some features, a number to be added to others and read by `vectors`."""
    rows = model.rows
    hashes = [crc32(name.encode("utf-8", "replace")) for name in names]  # `name_hash`, without a call for each
    found = [rows[number] for number in hashes if number in rows]
    return sum(found) - len(found) * _ZERO


def vectors(worths: Iterable[int]) -> list[Vector]:
    """The scores of words that are added up in numbers; those of one word are all larger by the same."""
    return list(_SCORES.iter_unpack(b"".join([(worth + _RAISED).to_bytes(_ROW) for worth in worths])))


@functools.lru_cache(maxsize=64)
def recogniser(language: str) -> Recogniser:
    """What finds names in a language, by the model that is shipped."""
    return recogniser_from(load_model(), vocabulary(language))


def recogniser_from(model: Model, words: Vocabulary) -> Recogniser:
    """What finds names among the words of a language, by a model."""
    into = model.steps.into
    opening = [0 if label.startswith("I-") else gains[0] for label, gains in zip(LABELS, into, strict=True)]
    return Recogniser(
        words=words,
        tables=tables(words, partial(weigh, model)),
        steps=model.steps,
        opening=_one_number(opening),
        closing=_one_number(into[0]),
    )


def _one_number(scores: Sequence[int]) -> int:
    """Scores of all labels as `weigh` adds them up."""
    return sum(score << 8 * _FIELD * place for place, score in enumerate(reversed(scores)))


@functools.cache
def load_model() -> Model:
    """The model that is shipped."""
    return model_from(read_data("weights.bin"))


def model_from(sections: Mapping[str, bytes]) -> Model:
    """A model from its unpacked sections."""
    differences = from_planes("I", sections["hashes"])
    rows = map(int.from_bytes, chain.from_iterable(struct.iter_unpack(f"{_ROW}s", _spread(sections["weights"]))))
    numbers = dict(zip(accumulate(differences), rows, strict=True))
    return Model(rows=numbers, steps=_steps(from_planes("h", sections["steps"])))


def pack_model(features: Mapping[str, Sequence[int]], steps: Sequence[Sequence[int]]) -> bytes:
    """Weights by the names of features, and by steps (from each label to each), as a file for `model_from`."""
    rows = sorted({name_hash(name): weights for name, weights in sorted(features.items())}.items())
    hashes = [0, *(number for number, _ in rows)]
    differences = [after - before for before, after in pairwise(hashes)]
    flat = [steps[before][label] for label in range(_WIDTH) for before in range(_WIDTH)]
    return pack(
        {
            "hashes": to_planes(differences, 4),
            "weights": b"".join(bytes(weights[label] & 255 for _, weights in rows) for label in range(_WIDTH)),
            "steps": to_planes(flat, 2),
        }
    )


def _steps(flat: Sequence[int]) -> Steps:
    return steps_from([flat[before::_WIDTH] for before in range(_WIDTH)])


def _spread(planes: bytes) -> bytes:
    """Rows of weights from a plane of signed bytes for each label: four bytes each, none negative."""
    count = len(planes) // _WIDTH
    rows = bytearray(count * _ROW)
    raised = planes.translate(bytes(number ^ 128 for number in range(256)))
    for label in range(_WIDTH):
        rows[_FIELD * label + _FIELD - 1 :: _ROW] = raised[label * count : (label + 1) * count]
    return bytes(rows)
