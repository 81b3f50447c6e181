"""The tool that rebuilds the shipped weights."""

import json
import lzma
import random
from pathlib import Path

import pytest

pytest.importorskip("pycrfsuite", reason="a tool of the build, no dependency")

from newsstruct.annotate.entities.lexicon import lexicon_from, lookup
from newsstruct.annotate.entities.model import model_from, vectors, weigh
from newsstruct.annotate.entities.packing import unpack
from newsstruct.annotate.entities.words import Sentence
from tools_loaded import load_tool

PEOPLE, PLACES = ["Ada Berg", "Tom Lund", "Ida Holm", "Max Ek"], ["Arlesund", "Brovik", "Dalmar", "Elvby"]


tool = load_tool("train_entities")


def record(person: str, place: str) -> dict[str, object]:
    """A training text of one sentence with two names."""
    text = f"On Monday {person} walked to {place} with a dog."
    spans = [(person, "PERSON"), (place, "LOC")]
    entities = [{"start": text.index(n), "end": text.index(n) + len(n), "type": kind} for n, kind in spans]
    return {"text": text, "language": "en", "entities": entities}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of training files, small enough to be trained on in a second."""
    where = tmp_path_factory.mktemp("training")
    with lzma.open(where / "made_up.jsonl.xz", "wt", encoding="utf-8") as file:
        for person in PEOPLE:
            for place in PLACES:
                print(json.dumps(record(person, place)), file=file)
    with lzma.open(where / "word_lexicon.tsv.xz", "wt", encoding="utf-8") as file:
        print("word\tc1024\tc128\tc24\tbins", file=file)
        print("monday\t7\t5\t3\t6000000", file=file)
        print("dog\t9\t5\t3\t5001000", file=file)
    return where


def trained(folder: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[bytes, bytes]:
    """The two files that the tool writes."""
    monkeypatch.setattr("sys.argv", ["train_entities.py", str(folder), "--out", str(out)])
    tool.main()
    return (out / "weights.bin").read_bytes(), (out / "lexicon.bin").read_bytes()


def test_training_twice_gives_the_same_bytes(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same training files give the same weights and lexicon, byte for byte; and they have learnt something."""
    once = trained(folder, tmp_path / "once", monkeypatch)
    assert once == trained(folder, tmp_path / "twice", monkeypatch)
    model = model_from(unpack(once[0]))
    (before,) = vectors([weigh(model, ["-1w=to"])])
    assert before[5] > before[1]
    assert lookup(lexicon_from(unpack(once[1])), "dog") is not None


def test_sets_can_be_left_out(folder: Path) -> None:
    """A set that is named is not read."""
    assert len(list(tool.read_records(folder))) == 16
    assert list(tool.read_records(folder, ["made_up"])) == []


LABELS = [
    (["Ada", "Berg", "slept"], [(0, 8, "PERSON")], ["B-PERSON", "I-PERSON", "O"]),
    (["Kenyan", "law", "."], [(0, 6, "ORG")], ["O", "O", "O"]),
    (["Ada", "Berg", "slept"], [(0, 5, "PERSON")], ["O", "O", "O"]),
    (["Easter", "is", "near"], [(0, 6, "MISC")], ["O", "O", "O"]),
]


@pytest.mark.parametrize(("words", "spans", "want"), LABELS)
def test_labels(words: list[str], spans: list[tuple[int, int, str]], want: list[str]) -> None:
    """Words are labelled by the entities that they make up; nationalities, parts of words and other types are not."""
    starts = [sum(len(w) + 1 for w in words[:n]) for n in range(len(words))]
    sentence = Sentence(words, starts, [start + len(word) for start, word in zip(starts, words, strict=True)])
    entities = [{"start": start, "end": end, "type": kind} for start, end, kind in spans]
    assert tool.sentence_labels(sentence, {"entities": entities}, "en") == want


def test_recased_sentences_keep_their_places() -> None:
    """Words change their case, not their number; the sentences that stay as they are do not come twice."""
    sentences = [Sentence([f"word{n}", "two"], [0, 6], [5, 9]) for n in range(6)]
    changed = tool.recased(sentences, random.Random(1))
    assert sorted(len(sentence.words) for sentence in changed) == [0, 0, 0, 0, 2, 2]
    assert all(word[0].isupper() for sentence in changed for word in sentence.words)


@pytest.mark.parametrize(
    ("weight", "want"), [(0.0, 0), (1.0, 24), (-1.0, -24), (100.0, 127), (-100.0, -127), (0.01, 0)]
)
def test_whole_numbers(weight: float, want: int) -> None:
    """Weights are rounded to the unit and kept within a byte."""
    assert tool.whole(weight) == want
