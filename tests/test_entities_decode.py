"""The best labels are the best: compared with trying all."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from newsstruct.annotate.entities.decode import LABELS, Steps, Vector, best_labels
from newsstruct.annotate.entities.model import load_model, model_from, pack_model
from newsstruct.annotate.entities.packing import unpack

_WIDTH = len(LABELS)
vectors = st.tuples(*[st.integers(-500, 500)] * _WIDTH)
matrices = st.lists(vectors, min_size=_WIDTH, max_size=_WIDTH)


def steps_from(matrix: list[Vector]) -> Steps:
    """The steps of a model that was packed with this matrix."""
    return model_from(unpack(pack_model({"b": [1] * _WIDTH}, matrix))).steps


def score(labels: tuple[int, ...], words: list[Vector], steps: Steps) -> int | None:
    """The score of a row of labels, or None where it can't be."""
    if LABELS[labels[0]].startswith("I-"):
        return None
    total = words[0][labels[0]]
    for before, label, word in zip(labels, labels[1:], words[1:], strict=False):
        if LABELS[label].startswith("I-") and LABELS[label][2:] != LABELS[before][2:]:
            return None
        total += steps.into[label][before] + word[label]
    return total


@given(st.lists(vectors, min_size=1, max_size=4), matrices)
def test_no_other_labels_score_more(words: list[Vector], matrix: list[Vector]) -> None:
    """The labels found score as much as the best of all possible rows of labels."""
    steps = steps_from(matrix)
    every = (score(labels, words, steps) for labels in itertools.product(range(_WIDTH), repeat=len(words)))
    best = max(value for value in every if value is not None)
    assert score(tuple(best_labels(words, steps)), words, steps) == best


#: Words that are surely in no name, among others: what is passed over must change nothing.
leading = st.tuples(st.integers(0, 700), *[st.integers(-200, 200)] * (_WIDTH - 1))


@given(st.lists(leading, min_size=1, max_size=4))
def test_sure_words_change_nothing(words: list[Vector]) -> None:
    """With the shipped steps too the labels are the best of all, and of equals the first, at words in no name."""
    steps = load_model().steps
    every = itertools.product(range(_WIDTH), repeat=len(words))
    scores = {labels: value for labels in every if (value := score(labels, words, steps)) is not None}
    assert scores[tuple(best_labels(words, steps))] == max(scores.values())


@given(st.lists(vectors, min_size=1, max_size=30), matrices)
def test_names_begin_at_their_beginning(words: list[Vector], matrix: list[Vector]) -> None:
    """No name begins with a label for its middle, and a name keeps its type to the end."""
    labels = [LABELS[number] for number in best_labels(words, steps_from(matrix))]
    for before, label in zip(["O", *labels], labels, strict=False):
        assert not label.startswith("I-") or before[2:] == label[2:]


@given(matrices)
def test_steps_come_back_as_packed(matrix: list[Vector]) -> None:
    """A packed model has the steps that were packed, those into the middle of another type's name left out."""
    for label, gains in enumerate(steps_from(matrix).into):
        for before, gain in enumerate(gains):
            into_middle = LABELS[label].startswith("I-") and LABELS[label][2:] != LABELS[before][2:]
            assert gain < -(10**6) if into_middle else gain == matrix[before][label]
