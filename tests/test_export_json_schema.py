"""The published JSON Schema is that of the classes, and every article's JSON is valid against it."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

import newsstruct as ns
from newsstruct.export import SCHEMA_VERSION, json_schema
from newsstruct.export.schema_generation import generate
from samples import RIVER, SAMPLES
from strategies import ARTICLE

jsonschema = pytest.importorskip("jsonschema")


def closed(schema: Any) -> Any:
    """The schema with no room for properties that it does not name."""
    if isinstance(schema, dict):
        inner = {key: closed(value) for key, value in schema.items()}
        return {**inner, "additionalProperties": False} if "properties" in schema and "required" in schema else inner
    return [closed(part) for part in schema] if isinstance(schema, list) else schema


OPEN = jsonschema.Draft202012Validator(json_schema())
CLOSED = jsonschema.Draft202012Validator(closed(json_schema()))


def test_schema_is_generated() -> None:
    """The file is what the classes and their docstrings give; the module that generates it says how to do it again.

    Where a field is added, removed or of another type, SCHEMA_VERSION is to be raised, too.
    """
    assert json_schema() == generate()


def test_schema_is_a_schema() -> None:
    """It is a valid schema of its draft, names its version, and describes every field."""
    jsonschema.Draft202012Validator.check_schema(json_schema())
    assert json_schema()["$id"] == f"urn:newsstruct:article:{SCHEMA_VERSION}"
    objects = [json_schema(), *json_schema()["$defs"].values()]
    fields = [(name, field) for part in objects for name, field in part["properties"].items() if name != "kind"]
    assert [name for name, field in fields if not field["description"]] == []


@pytest.mark.parametrize("name", SAMPLES)
def test_samples_are_valid(name: str) -> None:
    """Articles with everything, with nothing and with anything are valid, and have no field that the schema has not."""
    data = json.loads(json.dumps(SAMPLES[name].to_dict()))
    CLOSED.validate(data)
    assert ns.Article.from_dict(data) == SAMPLES[name]


@settings(max_examples=40)
@given(ARTICLE)
def test_any_article_is_valid(article: ns.Article) -> None:
    """Whatever an article holds, its JSON is valid."""
    CLOSED.validate(json.loads(article.to_json()))


WRONG = [
    (("headline",), 1),
    (("authors",), None),
    (("authors", 0), {"url": None}),
    (("published",), "yesterday"),
    (("published",), "2024-05-17"),
    (("dates", 0, "earliest"), "2024-05-17T00:00:00"),
    (("body", 1, "kind"), "sidebar"),
    (("body", 1, "start"), -1),
    (("body", 1, "start"), "0"),
    (("body", 1), {"kind": "paragraph", "text": "no offsets"}),
    (("quotes", 0, "kind"), "shouted"),
    (("quotes", 0, "spans", 0), [0, 1]),
    (("quotes", 0, "speaker", "mention"), None),
    (("entities", 0, "type"), "ANIMAL"),
    (("provenance",), []),
    (("provenance", "headline"), "json-ld"),
]


@pytest.mark.parametrize(("path", "value"), WRONG)
def test_wrong_articles_are_not_valid(path: tuple[Any, ...], value: Any) -> None:
    """What is none of an article's JSON is refused."""
    data = copy.deepcopy(RIVER.to_dict())
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert not OPEN.is_valid(json.loads(json.dumps(data)))


def test_later_fields_are_welcome() -> None:
    """A reader with this schema reads the JSON of a later version that has more fields."""
    data = {**RIVER.to_dict(), "mood": "calm"}
    data["body"] = [{**block, "weight": 3} for block in data["body"]]
    OPEN.validate(data)
    assert ns.Article.from_dict(data) == RIVER


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parent / "schema").glob("article-*.json")), ids=lambda p: p.stem
)
def test_earlier_versions_are_read(path: Path) -> None:
    """The JSON that earlier versions of the same first part wrote is still valid, and still read."""
    data = json.loads(path.read_text(encoding="utf-8"))
    assert path.stem.split("-")[1].split(".")[0] == SCHEMA_VERSION.split(".")[0]
    OPEN.validate(data)
    article = ns.Article.from_dict(data)
    assert {key: article.to_dict()[key] for key in data} == data
