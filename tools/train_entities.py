#!/usr/bin/env python3
"""Rebuild the weights and the lexicon that newsstruct finds names with, from a folder of training files.

    pip install "newsstruct[training]"
    python tools/train_entities.py FOLDER [--out src/newsstruct/annotate/entities/data]

The folder holds ``*.jsonl.xz``, one text a line as ``{"text", "language", "entities": [{"start", "end", "type"}]}``,
and ``word_lexicon.tsv.xz``: word, its cluster of 1,024, of 128 and of 24, and seven digits (`lexicon.TYPES`).
The same files, tables of languages and version of python-crfsuite give the same bytes. Takes some six minutes of one
core and 3 GB.
"""

from __future__ import annotations

import argparse
import json
import lzma
import random
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import pycrfsuite

from newsstruct.annotate.document import Document
from newsstruct.annotate.entities.countries import nationality_code
from newsstruct.annotate.entities.decode import LABELS
from newsstruct.annotate.entities.forms import Vocabulary
from newsstruct.annotate.entities.groups import Tables, goes_on, tables
from newsstruct.annotate.entities.lexicon import Entry, Lexicon, lexicon_from, pack_lexicon
from newsstruct.annotate.entities.model import pack_model
from newsstruct.annotate.entities.packing import unpack
from newsstruct.annotate.entities.recognise import document_forms, stretch_worths
from newsstruct.annotate.entities.words import Sentence, document_sentences

SHIPPED = Path(__file__).resolve().parents[1] / "src/newsstruct/annotate/entities/data"
#: Weights are found by L-BFGS; c1 (sparse) and c2 (small) hold them down.
SETTINGS = {"c1": 2.0, "c2": 2.0, "feature.minfreq": 4, "max_iterations": 50, "feature.possible_transitions": False}
#: So many texts are seen once more in capitals or with a capital at each word, as headlines are printed.
RECASED = 0.1
#: Every word is seen a second time without this share of its features, so that none is relied on alone.
DROPPED = 0.3
#: Weights are kept as whole numbers of this unit.
UNIT = 1 / 24
LARGEST = 127
SEED = 1

Row: TypeAlias = tuple[Sequence[Sequence[str]], Sequence[str]]
"""The words of a stretch, each as the names of its features; and their labels."""


def main() -> None:
    """Read the folder, train, and write ``lexicon.bin`` and ``weights.bin``."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, default=SHIPPED)
    parser.add_argument("--leave-out", default="", help="sets to leave out, for trials: names, separated by commas")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    packed = pack_lexicon(read_lexicon(options.folder / "word_lexicon.tsv.xz"))
    (options.out / "lexicon.bin").write_bytes(packed)
    records = read_records(options.folder, options.leave_out.split(","))
    features, steps = train(instances(records, lexicon_from(unpack(packed))))
    (options.out / "weights.bin").write_bytes(pack_model(features, steps))
    print(f"{len(features)} features", *(f"{p.name} {p.stat().st_size}" for p in sorted(options.out.glob("*.bin"))))


def read_lexicon(path: Path) -> Iterator[tuple[str, Entry]]:
    """The rows of the lexicon's table, with the rank that a row's place gives."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        next(lines)
        for place, line in enumerate(lines):
            word, cluster, parent, grandparent, types = line.rstrip("\n").split("\t")
            yield word, Entry(int(cluster), int(parent), int(grandparent), types, (place + 20).bit_length())


def read_records(folder: Path, leave_out: Sequence[str] = ()) -> Iterator[dict[str, Any]]:
    """The texts of the folder, file by file in the order of their names."""
    for path in sorted(folder.glob("*.jsonl.xz")):
        if path.name.removesuffix(".jsonl.xz") not in leave_out:
            with lzma.open(path, "rt", encoding="utf-8") as lines:
                yield from map(json.loads, lines)


def instances(records: Iterable[dict[str, Any]], lexicon: Lexicon) -> Iterator[Row]:
    """Stretches of words, each as the names of its words' features and their labels; each whole and thinned out."""
    chance = random.Random(SEED)
    languages: dict[str, Language] = {}
    for record in records:
        language = record["language"]
        if language not in languages:
            languages[language] = Language.of(language, lexicon)
        sentences = document_sentences(Document(text=record["text"], language=language))
        labels = [sentence_labels(sentence, record, language) for sentence in sentences]
        for part in (sentences, recased(sentences, chance) if chance.random() < RECASED else []):
            for names, tags in labelled_stretches(part, labels, languages[language]):
                yield names, tags
                yield [[name for name in row if chance.random() > DROPPED] for row in names], tags


class Language(NamedTuple):
    """What is kept of a language while its texts are read."""

    words: Vocabulary
    """Its words."""

    names: Tables[tuple[str, ...]]
    """The names of features by groups."""

    @classmethod
    def of(cls, language: str, lexicon: Lexicon) -> Language:
        """Nothing read yet."""
        words = Vocabulary(language, lexicon)
        return cls(words, tables(words, tuple))


def labelled_stretches(
    sentences: Sequence[Sentence], labels: Sequence[Sequence[str]], known: Language
) -> Iterator[Row]:
    """The stretches of a document that names may stand in."""
    forms = document_forms(sentences, known.words)
    for number, start, names in stretch_worths(sentences, forms, known.words, known.names):
        tags = list(labels[number][start : start + len(names)])
        for position, tag in enumerate(tags):
            if tag.startswith("I-") and (position == 0 or tags[position - 1][2:] != tag[2:]):
                tags[position] = "B-" + tag[2:]
        before, behind = (goes_on(forms[number], n) for n in (start - 1, start + len(names)))
        edge: list[tuple[str, ...]] = [("edge",)]
        yield edge * before + names + edge * behind, ["O"] * before + tags + ["O"] * behind


def sentence_labels(sentence: Sentence, record: dict[str, Any], language: str) -> list[str]:
    """The label of each word of a sentence, from the record's entities that it holds whole."""
    labels = ["O"] * len(sentence.words)
    for entity in record["entities"]:
        inside = [
            position
            for position, (start, end) in enumerate(zip(sentence.starts, sentence.ends, strict=True))
            if start < entity["end"] and end > entity["start"]
        ]
        if inside and usable(entity, inside, sentence, language):
            for position in inside:
                labels[position] = ("B-" if position == inside[0] else "I-") + entity["type"]
    return labels


def usable(entity: dict[str, Any], inside: Sequence[int], sentence: Sentence, language: str) -> bool:
    """Whether an entity is one of the types, fits the words, and is no mere nationality (which some sets mark)."""
    fits = sentence.starts[inside[0]] >= entity["start"] and sentence.ends[inside[-1]] <= entity["end"]
    nationality = len(inside) == 1 and nationality_code(sentence.words[inside[0]], language)
    return f"B-{entity['type']}" in LABELS and fits and not nationality


def recased(sentences: Sequence[Sentence], chance: random.Random) -> list[Sentence]:
    """A document with every third sentence in capitals, or with a capital at each of its words."""
    change = chance.choice((str.upper, lambda word: word[:1].upper() + word[1:]))
    turn = chance.randrange(3)
    return [
        sentence._replace(words=[change(word) for word in sentence.words] if number % 3 == turn else [])
        for number, sentence in enumerate(sentences)
    ]


def train(rows: Iterable[Row]) -> tuple[dict[str, list[int]], list[list[int]]]:
    """The weights of features by name and of the steps between labels, in `UNIT`."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for names, labels in rows:
        trainer.append(names, labels)
    trainer.set_params(SETTINGS)
    with tempfile.NamedTemporaryFile(suffix=".crfsuite") as file:
        trainer.train(file.name)
        tagger = pycrfsuite.Tagger()
        tagger.open(file.name)
        info = tagger.info()
    features: dict[str, list[int]] = {}
    for (name, label), weight in sorted(info.state_features.items()):
        if whole(weight):
            features.setdefault(name, [0] * len(LABELS))[LABELS.index(label)] = whole(weight)
    return features, [[whole(info.transitions.get((a, b), 0.0), 32767) for b in LABELS] for a in LABELS]


def whole(weight: float, largest: int = LARGEST) -> int:
    """A weight as a whole number of `UNIT`."""
    return max(-largest, min(largest, round(weight / UNIT)))


if __name__ == "__main__":
    main()
