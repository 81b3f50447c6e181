"""Tables, documents of spaCy, items of Scrapy and files for annotators: every mark arrives in its place."""

import json
import pickle
from typing import Any

import pytest
from hypothesis import example, given, settings

import newsstruct as ns
from newsstruct.export import (
    TABLES,
    MissingExtra,
    to_arrow,
    to_brat,
    to_docbin,
    to_doccano,
    to_pandas,
    to_spacy,
    to_tables,
    to_zyte,
)
from newsstruct.extras import needed
from samples import ARABIC, EMPTY, RIVER, SAMPLES, TEXT
from strategies import ARTICLE

# tables


def test_columns() -> None:
    """Every row has all columns of its table in order, whatever the article lacks."""
    for name, rows in to_tables(SAMPLES.values()).items():
        assert all(list(row) == list(TABLES[name]) for row in rows)


def test_one_article_is_a_row_of_one() -> None:
    """An article by itself has the tables that a list of it has."""
    assert to_tables(RIVER) == to_tables([RIVER]) == to_tables(iter([RIVER]))


@pytest.mark.parametrize("export", [to_tables, to_arrow, to_pandas, to_docbin])
@pytest.mark.parametrize(
    ("articles", "message"),
    [
        (
            [RIVER, ns.Failure(index=1, kind="timeout", message="", seconds=9.0)],
            "got Failure, want articles alone; put",
        ),
        ([None], "got NoneType, want articles alone"),
        (None, "got NoneType, want articles, or one"),
        (3, "got int, want articles, or one"),
    ],
)
def test_what_is_no_article(export: Any, articles: Any, message: str) -> None:
    """It is told by what it is: what `parse_many` gives may be a failure."""
    with pytest.raises((ns.InvalidInput, MissingExtra)) as caught:
        export(articles)
    assert message in str(caught.value) or isinstance(caught.value, MissingExtra)


ROWS = [
    (
        "articles",
        0,
        {"headline": "River rises again", "authors": ["Ida Holm", "NPA"], "place": "VARN", "agency": "NPA"},
    ),
    ("blocks", 0, {"block": 0, "kind": "image", "start": None, "text": "The bridge at Varn on Friday"}),
    ("blocks", 3, {"block": 3, "kind": "cross_link", "url": "https://example.org/storm"}),
    ("quotes", 0, {"kind": "direct", "start": 77, "cue": "said", "speaker": "Anna Lind", "entity": 3}),
    ("quotes", 1, {"mention": "Lind", "speaker": "Anna Lind", "role": "mayor of Varn"}),
    ("quotes", 3, {"speaker": None, "cue": "spoke", "entity": None}),
    ("entities", 3, {"entity": 3, "type": "PERSON", "name": "Anna Lind", "mentions": 2}),
    ("entities", 6, {"country": "DE"}),
    ("mentions", 0, {"entity": 0, "text": "Varn"}),
    ("dates", 1, {"text": "2019", "value": "2019"}),
    ("cross_links", 1, {"label": None, "title": "How the dam was built", "url": None}),
]


@pytest.mark.parametrize(("table", "at", "values"), ROWS)
def test_rows(table: str, at: int, values: dict[str, Any]) -> None:
    """Each value is found again in its table."""
    row = to_tables([RIVER])[table][at]
    assert {name: row[name] for name in values} == values


@settings(max_examples=40)
@given(ARTICLE)
def test_any_rows(article: ns.Article) -> None:
    """There is a row for each block, quote, entity, mention and date, and the number of the article in each."""
    tables = to_tables([EMPTY, article])
    assert len(tables["blocks"]) == len(article.body)
    assert len(tables["quotes"]) == len(article.quotes)
    assert len(tables["mentions"]) == sum(len(entity.mentions) for entity in article.entities)
    assert {row["article"] for name, rows in tables.items() if name != "articles" for row in rows} <= {1}


def test_arrow() -> None:
    """Arrow tables have the rows and their types, also where there are none."""
    pytest.importorskip("pyarrow")
    tables = to_arrow(SAMPLES.values())
    assert {name: table.column_names for name, table in tables.items()} == {n: list(c) for n, c in TABLES.items()}
    assert tables["quotes"].num_rows == sum(len(article.quotes) for article in SAMPLES.values())
    empty = to_arrow([])
    assert [str(field.type) for field in empty["dates"].schema][-2:] == ["date32[day]", "date32[day]"]
    assert {n: t.schema for n, t in empty.items()} == {n: t.schema for n, t in tables.items()}


def test_pandas() -> None:
    """Data frames can be joined: who said how much."""
    pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    frames = to_pandas([RIVER, ARABIC])
    said = frames["quotes"].groupby(["article", "speaker"]).size()
    assert said.to_dict() == {(0, "Anna Lind"): 2, (0, "Piet Olsen"): 1, (1, "آنا ليند"): 2}
    assert str(frames["articles"]["published"].dtype).startswith("datetime64")
    joined = frames["mentions"].merge(frames["entities"], on=["article", "entity"])
    assert set(joined[joined["type"] == "PERSON"]["text"]) == {"Anna Lind", "Lind", "Piet Olsen", "آنا ليند"}


# spaCy


def test_spacy() -> None:
    """The document has the text, and each mark over the words it was found at."""
    pytest.importorskip("spacy")
    doc = to_spacy(RIVER)
    assert doc.text == TEXT
    assert ("Anna Lind", "PERSON", "Anna Lind") in [(e.text, e.label_, e.id_) for e in doc.ents]
    quotes = [(s.text, s.label_, s.id_) for s in doc.spans["quotes"]]
    assert quotes[:2] == [("We are not leaving,", "direct", "Anna Lind"), ("Not this time.", "direct", "Anna Lind")]
    assert next((s.text, s.id_) for s in doc.spans["dates"]) == ("Friday", "2024-05-17")
    assert [s.text for s in doc.spans["speakers"]] == ["Anna Lind", "Lind", "Piet Olsen"]
    assert [s.label_ for s in doc.spans["blocks"]].count("paragraph") == len(RIVER.paragraphs)
    assert ns.Article.from_dict(doc.user_data["article"]) == RIVER


def test_docbin() -> None:
    """Documents come back from the bundle with their marks."""
    spacy = pytest.importorskip("spacy")
    bundle = to_docbin([RIVER, ARABIC, EMPTY])
    again = list(type(bundle)().from_bytes(bundle.to_bytes()).get_docs(spacy.blank("xx").vocab))
    assert [doc.text for doc in again] == [RIVER.text, ARABIC.text, ""]
    assert [s.text for s in again[1].spans["quotes"]] == [quote.text for quote in ARABIC.quotes]


@pytest.mark.parametrize("language", ["en-GB", "ar", "xx", "qq", "", None, "../x", "th"])
def test_spacy_of_any_language(language: str | None) -> None:
    """A language that spaCy does not know is tokenised like none in particular."""
    pytest.importorskip("spacy")
    assert to_spacy(ns.Article(language=language, text="A b c.")).text == "A b c."


@settings(max_examples=20)
@given(ARTICLE)
def test_any_spacy(article: ns.Article) -> None:
    """Marks without a place in the text are left out."""
    pytest.importorskip("spacy")
    doc = to_spacy(article)
    assert doc.text == article.text
    assert all(group is not None for group in doc.spans.values())


# zyte-common-items


def test_zyte() -> None:
    """The item has the fields, in its own forms."""
    pytest.importorskip("zyte_common_items")
    item = to_zyte(RIVER)
    assert (item.url, item.headline) == (RIVER.url, RIVER.headline)
    assert (item.datePublished, item.dateModified) == ("2024-05-17T18:30:00Z", "2024-05-18T07:05:00Z")
    assert item.datePublishedRaw == "2024-05-17T18:30:00Z"
    assert [author.name for author in item.authors] == ["Ida Holm", "NPA"]
    assert item.inLanguage == "en"
    assert item.mainImage.url == "https://example.org/bridge.jpg"


def test_zyte_wants_an_address() -> None:
    """An item without an address is none; the message says what to do."""
    pytest.importorskip("zyte_common_items")
    with pytest.raises(ns.InvalidInput, match="parse the page with url="):
        to_zyte(EMPTY)


@settings(max_examples=40)
@given(ARTICLE)
def test_any_zyte(article: ns.Article) -> None:
    """Whatever an article with an address holds, there is an item."""
    pytest.importorskip("zyte_common_items")
    if article.url or article.canonical_url:
        assert to_zyte(article).articleBody == (article.text or None)


def test_missing_extra() -> None:
    """Without the package the message says how to get it."""
    with pytest.raises(MissingExtra, match=r"newsstruct\[tables\]") as caught:
        needed("no_such_package.tables", "tables")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.package, again.extra, str(again)) == ("no-such-package", "tables", str(caught.value))


# annotators


def read_brat(text: str, annotations: str) -> dict[str, Any]:
    """Standoff as brat reads it: the marks by their identifiers, after each was compared with the text."""
    marks: dict[str, Any] = {}
    for line in filter(None, annotations.split("\n")):
        name, rest, *words = line.split("\t")
        if name.startswith("T"):
            kind, offsets = rest.split(" ", 1)
            pieces = [tuple(map(int, piece.split())) for piece in offsets.split(";")]
            assert " ".join(text[start:end] for start, end in pieces) == words[0]
            assert all("\n" not in text[start:end] and start < end for start, end in pieces)
            marks[name] = (kind, words[0])
        elif name.startswith("R"):
            kind, first, second = rest.split(" ")
            marks[name] = (kind, marks[first[5:]][1], marks[second[5:]][1])
        elif name == "*":
            marks.setdefault("*", []).append([marks[one][1] for one in rest.split(" ")[1:]])
        else:
            marks[name] = (*rest.split(" "), *words)
    return marks


def test_brat() -> None:
    """Marks, relations and equivalences are as in the article."""
    files = to_brat(RIVER)
    marks = read_brat(files.text, files.annotations)
    assert ("Quote", "We are not leaving, Not this time.") in marks.values()
    assert ("Speaker", "the dam held", "Piet Olsen") in marks.values()
    assert ("Cue", "the dam held", "According to") in marks.values()
    assert ["Anna Lind", "Lind"] in marks["*"]
    notes = [mark[-1] for name, mark in marks.items() if name.startswith("#")]
    assert notes == ["2024-05-17", "2019", "P2W"]


@settings(max_examples=60)
@given(ARTICLE)
@example(ns.Article(text="On\tMay 3\t", dates=(ns.DateMention(span=ns.Span(start=0, end=9), type="DATE", value=None),)))
def test_any_brat(article: ns.Article) -> None:
    """Whatever the article holds, brat reads marks that fit the text."""
    files = to_brat(article)
    read_brat(files.text, files.annotations)


def test_doccano() -> None:
    """Labels fit the text, relations lead from quotes to their speakers."""
    line = json.loads(json.dumps(to_doccano(RIVER)))
    words = {e["id"]: (e["label"], line["text"][e["start_offset"] : e["end_offset"]]) for e in line["entities"]}
    related = [(r["type"], words[r["from_id"]][1], words[r["to_id"]][1]) for r in line["relations"]]
    assert ("speaker", "We are not leaving,", "Anna Lind") in related
    assert ("continues", "We are not leaving,", "Not this time.") in related
    assert ("same", "Anna Lind", "Lind") in related
    assert ("DATE", "Friday") in words.values()


@settings(max_examples=40)
@given(ARTICLE)
def test_any_doccano(article: ns.Article) -> None:
    """Every label is within the text, every relation between labels that are there."""
    line = to_doccano(article)
    assert all(0 <= e["start_offset"] < e["end_offset"] <= len(line["text"]) for e in line["entities"])
    known = {e["id"] for e in line["entities"]}
    assert all({r["from_id"], r["to_id"]} <= known for r in line["relations"])
