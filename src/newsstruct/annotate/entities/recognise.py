"""Finding the names in a text: words to features, features to labels, labels to names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsstruct.annotate.entities.consistency import Stretch, consistent_labels
from newsstruct.annotate.entities.decode import LABELS
from newsstruct.annotate.entities.forms import Form, Vocabulary
from newsstruct.annotate.entities.groups import Tables, Worth, document_worths, goes_on
from newsstruct.annotate.entities.model import Recogniser, vectors
from newsstruct.annotate.entities.words import Sentence
from newsstruct.article import EntityType

_TYPES: dict[str, EntityType] = {"PERSON": "PERSON", "ORG": "ORG", "LOC": "LOC"}


class Found(NamedTuple):
    """A name as words of a sentence."""

    sentence: int
    """Number of the sentence in the document."""

    start: int
    """Position of its first word in the sentence."""

    end: int
    """Position one past its last word."""

    type: EntityType
    """What it names."""


def with_added(found: Iterable[Found], added: Iterable[Found]) -> list[Found]:
    """The names found, and of the others those that share no word with a name before them, in order."""
    kept = list(found)
    taken = {(name.sentence, position) for name in kept for position in range(name.start, name.end)}
    for name in added:
        places = {(name.sentence, position) for position in range(name.start, name.end)}
        if not places & taken:
            taken |= places
            kept.append(name)
    return sorted(kept)


def find_names(sentences: Sequence[Sentence], forms: Sequence[Sequence[Form]], known: Recogniser) -> list[Found]:
    """The names in a document, in order."""
    stretches = [
        Stretch(number, start, vectors(_with_edges(worths, start, forms[number], known)))
        for number, start, worths in stretch_worths(sentences, forms, known.words, known.tables)
    ]
    labels = consistent_labels(stretches, forms, known.steps)
    return [name for stretch, row in zip(stretches, labels, strict=True) for name in _names(stretch, row)]


def document_forms(sentences: Sequence[Sentence], words: Vocabulary) -> list[list[Form]]:
    """The form of each word of each sentence."""
    return [[words[word] for word in sentence.words] for sentence in sentences]


def stretch_worths(
    sentences: Sequence[Sentence], forms: Sequence[Sequence[Form]], words: Vocabulary, known: Tables[Worth]
) -> Iterator[tuple[int, int, list[Worth]]]:
    """For each stretch of a document: number of the sentence, first position, the worth of each word."""
    rows = [(sentence.words, row) for sentence, row in zip(sentences, forms, strict=True)]
    return document_worths(rows, words.table.tail, known)


def _with_edges(worths: Sequence[int], start: int, forms: Sequence[Form], known: Recogniser) -> list[int]:
    """The worths of the words of a stretch, with the steps from and to the words around it, which are in no name."""
    opening = known.opening if goes_on(forms, start - 1) else 0
    closing = known.closing if goes_on(forms, start + len(worths)) else 0
    if len(worths) == 1:
        return [opening + worths[0] + closing]
    return [opening + worths[0], *worths[1:-1], worths[-1] + closing]


def _names(stretch: Stretch, labels: Sequence[int]) -> Iterator[Found]:
    """The names that the labels of a stretch spell out."""
    start, kind = 0, ""
    for position, label in enumerate([*(LABELS[number] for number in labels), "O"]):
        if kind and not label.startswith("I-"):
            yield Found(stretch.sentence, stretch.start + start, stretch.start + position, _TYPES[kind])
            kind = ""
        if label.startswith("B-"):
            start, kind = position, label[2:]
