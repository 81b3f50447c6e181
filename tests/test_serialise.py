"""An article goes to JSON types and comes back unchanged; what is none is refused with the place of the fault."""

import copy
import json
import pickle
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings

import newsstruct as ns
from strategies import ARTICLE

ARTICLE_WITH_ALL = ns.Article(
    headline="River rises",
    authors=(ns.Author(name="Ann Lee", url="https://example.org/ann"),),
    published=datetime(2024, 5, 17, 6, 30, tzinfo=UTC),
    modified=datetime(2024, 5, 17),
    dateline=ns.Dateline(place="OSLO", agency="NTB"),
    body=(
        ns.Paragraph(text="It rose.", start=0, end=8, links=(ns.Link(start=0, end=2, url="https://example.org/"),)),
        ns.CrossLink(label="Also read", title="Storm", url=None),
        ns.Image(url="https://example.org/a.jpg", caption="The river"),
        ns.Embed(provider="youtube"),
    ),
    text="It rose.",
    quotes=(
        ns.Quote(
            kind="direct",
            spans=(ns.Span(start=0, end=2),),
            text="It",
            speaker=ns.Speaker(mention=ns.Span(start=3, end=7), name="Ek"),
        ),
    ),
    entities=(ns.Entity(type="LOC", name="Oslo", mentions=(ns.Span(start=0, end=2),), country=None),),
    dates=(
        ns.DateMention(
            span=ns.Span(start=0, end=2), type="DATE", value="2024-05-17", earliest=date(2024, 5, 17), latest=None
        ),
    ),
    warnings=(ns.ParseWarning(code="truncated", message="Cut."),),
    provenance={"headline": ns.Source(origin="meta", raw="River rises")},
)


@settings(max_examples=60)
@given(ARTICLE)
def test_round_trip(article: ns.Article) -> None:
    """Whatever an article holds comes back from its JSON."""
    assert ns.Article.from_dict(json.loads(article.to_json())) == article


def test_json_types() -> None:
    """The dict holds JSON types only: lists for tuples, ISO 8601 for moments, the block's kind first."""
    data = ARTICLE_WITH_ALL.to_dict()
    assert data["published"] == "2024-05-17T06:30:00+00:00"
    assert data["modified"] == "2024-05-17T00:00:00"
    assert data["dates"][0]["earliest"] == "2024-05-17"
    assert [block["kind"] for block in data["body"]] == ["paragraph", "cross_link", "image", "embed"]
    assert data["provenance"] == {"headline": {"origin": "meta", "raw": "River rises"}}
    assert data["dateline"] == {"place": "OSLO", "agency": "NTB"}
    assert json.loads(json.dumps(data)) == data


def test_json_keeps_letters() -> None:
    """JSON is written with its letters, not their escapes, and on one line."""
    line = ns.Article(headline="Fluß\nsteigt").to_json()
    assert "Fluß" in line
    assert "\n" not in line


def test_unknown_keys_are_passed_over() -> None:
    """What a later version may add does not stop this one from reading."""
    data = ARTICLE_WITH_ALL.to_dict() | {"mood": "calm"}
    data["body"][0]["colour"] = "blue"
    assert ns.Article.from_dict(data) == ARTICLE_WITH_ALL


REFUSED = [
    ([], "list"),
    (None, "NoneType"),
    ({"headline": 3}, "$.headline"),
    ({"published": "soon"}, "$.published"),
    ({"published": 17}, "$.published"),
    ({"body": [{"kind": "poem"}]}, "$.body[0]"),
    ({"body": [3]}, "$.body[0]"),
    ({"body": [{"kind": "paragraph", "text": "a"}]}, "start"),
    ({"body": [{"kind": "paragraph", "text": "a", "start": "0", "end": 1}]}, "$.body[0]"),
    ({"body": [{"kind": "paragraph", "text": "a", "start": True, "end": 1}]}, "$.body[0]"),
    ({"authors": [{"name": None}]}, "$.authors[0].name"),
    ({"quotes": [{"kind": "sung", "spans": [], "text": ""}]}, "$.quotes[0].kind"),
    ({"entities": [{"type": "DOG", "name": "Rex", "mentions": []}]}, "$.entities[0].type"),
    ({"provenance": {"headline": {"origin": 1}}}, "provenance"),
    ({"provenance": []}, "provenance"),
]


@pytest.mark.parametrize(("data", "place"), REFUSED)
def test_refused(data: object, place: str) -> None:
    """One documented error says where the fault is."""
    with pytest.raises(ns.InvalidArticle) as caught:
        ns.Article.from_dict(data)  # type: ignore[arg-type]
    assert place in str(caught.value)
    assert isinstance(caught.value, ns.NewsstructError)


def test_values_are_frozen_hashable_and_picklable() -> None:
    """An article can be copied, pickled, hashed and compared, and not be changed."""
    assert pickle.loads(pickle.dumps(ARTICLE_WITH_ALL)) == ARTICLE_WITH_ALL
    assert copy.deepcopy(ARTICLE_WITH_ALL) == ARTICLE_WITH_ALL
    assert hash(ARTICLE_WITH_ALL) == hash(copy.deepcopy(ARTICLE_WITH_ALL))
    with pytest.raises(AttributeError):
        ARTICLE_WITH_ALL.headline = "Other"  # type: ignore[misc]


def test_errors_are_picklable() -> None:
    """Errors cross process borders whole."""
    for error in (ns.InvalidArticle(("a", "b")), ns.InvalidInput("html", 3, "bytes")):
        assert str(pickle.loads(pickle.dumps(error))) == str(error)


@pytest.mark.parametrize("kind", [None, "poem", 3])
def test_a_block_of_no_kind_is_told_what_kinds_there_are(kind: object) -> None:
    """The message names them, and not the classes that they stand for."""
    with pytest.raises(
        ns.InvalidArticle, match=r"kind is one of paragraph, subheading, .*, cross_link, not .* @ \$\.body\[0\]"
    ):
        ns.Article.from_dict({"body": [{"kind": kind}]})


def test_repr_is_short() -> None:
    """An article at a prompt shows its fields, and of the long ones how much is in them."""
    article = ns.parse_text("“We lost,” said Ben Okafor.\n\n" + "It rained. " * 200, headline_first=False)
    shown = repr(article)
    assert len(shown) < 600
    for part in (
        "headline=None",
        "language='en'",
        "body=<2>",
        "text=<2,228>",
        "quotes=<1>",
        "entities=<1>",
        "dates=<0>",
    ):
        assert part in shown
