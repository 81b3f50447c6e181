"""The tool that makes the table of the model card."""

import json
import lzma
from collections import Counter
from pathlib import Path

import pytest

from tools_loaded import load_tool

TEXT = "Angela Merkel met Emmanuel Macron in Paris. Later Merkel flew to Berlin."


tool = load_tool("measure_entities")


def record(*names: tuple[str, str], **more: object) -> dict[str, object]:
    """A text with names at their first places."""
    entities = [{"start": TEXT.index(n), "end": TEXT.index(n) + len(n), "type": kind} for n, kind in names]
    return {"text": TEXT, "language": "en", "set": "made up", "entities": entities} | more


ALL = [("Angela Merkel", "PERSON"), ("Emmanuel Macron", "PERSON"), ("Paris", "LOC"), ("Berlin", "LOC")]


def test_names_found_are_counted() -> None:
    """A name counts as found where its span and type are right; the second place of one is a name more."""
    counts = tool.tally(record(*ALL))
    assert (counts["exact", "gold"], counts["exact", "both"], counts["exact", "found"]) == (4, 4, 5)
    assert (counts["LOC", "gold"], counts["LOC", "both"], counts["LOC", "found"]) == (2, 2, 2)
    assert counts["ORG", "found"] == 0


def test_types_that_are_not_annotated_count_neither_way() -> None:
    """Where a set has places alone, persons that are found are no errors."""
    counts = tool.tally(record(*ALL, entity_types=["LOC", "MISC"]))
    assert (counts["exact", "gold"], counts["exact", "found"]) == (2, 2)


def test_optional_names_count_neither_way() -> None:
    """A name that may be reported or not is neither missed nor wrong."""
    optional = record(*ALL)
    optional["entities"][2]["optional"] = True  # type: ignore[index]
    counts = tool.tally(optional)
    assert (counts["LOC", "gold"], counts["LOC", "found"]) == (1, 1)


def test_a_wrong_type_is_an_error() -> None:
    """A place that should be an organisation is one wrong and one missed."""
    counts = tool.tally(record(("Paris", "ORG")))
    assert (counts["ORG", "gold"], counts["ORG", "both"]) == (1, 0)
    assert counts["LOC", "found"] == 2


@pytest.mark.parametrize(
    ("gold", "found", "both", "want"),
    [
        (4, 5, 4, ("80.0", "100.0", "88.9")),
        (4, 0, 0, ("0.0", "0.0", "0.0")),
        (2, 2, 1, ("50.0", "50.0", "50.0")),
        (0, 3, 0, ("–", "–", "–")),
    ],
)
def test_figures(gold: int, found: int, both: int, want: tuple[str, str, str]) -> None:
    """Precision, recall and F1 are percentages; where there is nothing to find there is no figure."""
    counts = Counter({("exact", "gold"): gold, ("exact", "found"): found, ("exact", "both"): both})
    assert tool.figures(counts, "exact") == want


def test_spaces_and_case_make_no_two_names() -> None:
    """A name is one name in capitals and over a line's end."""
    text = "Ada Berg. ADA\nBERG."
    assert tool.names(text, [(0, 8, "PERSON"), (10, 18, "PERSON")]) == {("ada berg", "PERSON")}


def test_table(tmp_path: Path) -> None:
    """The table has a row for each set, read from packed and plain files, in the order of languages."""
    plain, packed = tmp_path / "a.jsonl", tmp_path / "b.jsonl.xz"
    plain.write_text(json.dumps(record(*ALL)) + "\n\n", encoding="utf-8")
    with lzma.open(packed, "wt", encoding="utf-8") as file:
        file.write(json.dumps(record(*ALL, language="de", set="auch")) + "\n")
    lines = list(tool.table([*tool.read(plain), *tool.read(packed)]))
    assert [line.split(" | ")[1] for line in lines[2:]] == ["auch", "made up"]
    assert all(line.count("|") == lines[0].count("|") for line in lines)
    assert lines[3].startswith("| en | made up | 4 | 80.0 | 100.0 | 88.9 |")
