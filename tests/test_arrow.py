"""Record batches of articles hold what the articles hold, and a failure has its `error`."""

from datetime import UTC, datetime, timedelta, timezone

import attrs
import pytest
from hypothesis import given, settings

import newsstruct
from newsstruct.export import SCHEMA_VERSION
from newsstruct.many.batch import Batch, run_batch
from newsstruct.many.rows import article_row
from poison import numbered, poisoned
from strategies import ARTICLE

pyarrow = pytest.importorskip("pyarrow")
from newsstruct.arrow import ROWS, SCHEMA, parse_batches, record_batch, record_batches  # noqa: E402  # as below
from newsstruct.ray import Parse  # noqa: E402  # needs pyarrow


def test_schema() -> None:
    """A column for each field of an article under its name, between the page's name and the error."""
    fields = [field.name for field in attrs.fields(newsstruct.Article)]
    assert SCHEMA.names == ["page", *fields, "error"]
    assert SCHEMA.metadata == {b"newsstruct.schema": SCHEMA_VERSION.encode()}


def test_types() -> None:
    """Fields of the classes are nested as there; blocks of all kinds share one type."""
    text, number = pyarrow.string(), pyarrow.int64()
    span = pyarrow.struct([("start", number), ("end", number)])
    assert SCHEMA.field("dateline").type == pyarrow.struct([("place", text), ("agency", text)])
    assert SCHEMA.field("quotes").type.value_type.field("spans").type == pyarrow.list_(span)
    assert SCHEMA.field("published").type == pyarrow.timestamp("us", tz="UTC")
    assert SCHEMA.field("dates").type.value_type.field("earliest").type == pyarrow.date32()
    blocks = SCHEMA.field("body").type.value_type
    assert {"kind", "text", "start", "caption", "provider", "title", "label", "url"} <= {f.name for f in blocks}


@settings(max_examples=50)
@given(ARTICLE)
def test_rows_hold_the_articles(article: newsstruct.Article) -> None:
    """From a row the article comes back, but for the zones of its moments."""
    (row,) = record_batch([article_row(article)]).to_pylist()
    assert newsstruct.Article.from_dict(as_dict(row)) == utc(article)


def utc(article: newsstruct.Article) -> newsstruct.Article:
    moments = (article.published, article.modified)
    published, modified = (m and (m if m.tzinfo else m.replace(tzinfo=UTC)) for m in moments)
    return attrs.evolve(article, published=published, modified=modified)


def as_dict(row: dict) -> dict:
    """A row as `Article.to_dict` would have it."""
    body = [{name: value for name, value in block.items() if value is not None} for block in row["body"]]
    dates = [
        {**date, **{name: date[name] and date[name].isoformat() for name in ("earliest", "latest")}}
        for date in row["dates"]
    ]
    moments = {name: row[name] and row[name].isoformat() for name in ("published", "modified")}
    return row | moments | {"body": body, "dates": dates, "provenance": dict(row["provenance"])}


MOMENTS = [
    (datetime(2024, 5, 6, 7, 8), datetime(2024, 5, 6, 7, 8, tzinfo=UTC)),
    (datetime(2024, 5, 6, 7, tzinfo=timezone(timedelta(hours=2))), datetime(2024, 5, 6, 5, tzinfo=UTC)),
    (datetime.min.replace(tzinfo=timezone(timedelta(hours=2))), datetime.min.replace(tzinfo=UTC)),
]


@pytest.mark.parametrize(("moment", "want"), MOMENTS)
def test_moments(moment: datetime, want: datetime) -> None:
    """They are in UTC; one without a zone is taken for UTC, and the calendar's ends are no error."""
    (row,) = record_batch([article_row(newsstruct.Article(published=moment))]).to_pylist()
    assert row["published"] == want


def test_half_a_surrogate_pair() -> None:
    """What Arrow's text can't hold becomes a question mark; the batch is whole."""
    broken = newsstruct.Article(headline="a\ud800", keywords=("\udfff",))
    rows = record_batch([article_row(broken), article_row(newsstruct.Article(headline="b"))]).to_pylist()
    assert [row["headline"] for row in rows] == ["a?", "b"]
    assert rows[0]["keywords"] == ["?"]


@pytest.mark.parametrize(("count", "sizes"), [(0, []), (1, [1]), (ROWS, [ROWS]), (ROWS + 1, [ROWS, 1])])
def test_sizes_of_batches(count: int, sizes: list[int]) -> None:
    """No batch is empty, and none too long."""
    row = article_row(newsstruct.Article())
    assert [batch.num_rows for batch in record_batches([row] * count)] == sizes


def test_long_texts_make_short_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Arrow's offsets into the texts of a column have 32 bits."""
    monkeypatch.setattr("newsstruct.arrow.CHARACTERS", 100)
    row = article_row(newsstruct.Article(text="x" * 60))
    assert [batch.num_rows for batch in record_batches([row] * 5)] == [2, 2, 1]


def pages_batch(pages: list, **columns: list) -> object:
    return pyarrow.RecordBatch.from_pydict({"html": pages, **columns})


def test_parse_batches() -> None:
    """A row for each page, in order, with what the input says of it."""
    pages = numbered(7)
    urls = [f"https://example.org/{n}" for n in range(7)]
    names = [f"{n}.html" for n in range(7)]
    batches = [
        pages_batch(pages[:3], url=urls[:3], page=names[:3], other=[1, 2, 3]),
        pages_batch(pages[3:], url=urls[3:], page=names[3:]),
    ]
    rows = [row for batch in parse_batches(batches) for row in batch.to_pylist()]
    assert [row["page"] for row in rows] == names
    assert [row["url"] for row in rows] == urls
    assert {row["error"] for row in rows} == {None}
    want = [utc(newsstruct.parse(html, url=url)) for html, url in zip(pages, urls, strict=True)]
    assert [newsstruct.Article.from_dict(as_dict(row)) for row in rows] == want


BAD = [
    ({}, None, "error: newsstruct.errors.InvalidInput"),
    ({"error": "gone"}, None, "unreadable: gone"),
    ({"published": "soon"}, b"<p>a", 'unreadable: "published"'),
]


@pytest.mark.parametrize(("columns", "html", "words"), BAD)
def test_bad_rows(columns: dict[str, str], html: bytes | None, words: str) -> None:
    """A row without a page, or with nonsense beside it, has its error, and the next its article."""
    values = {name: [value, None] for name, value in columns.items()}
    rows = [row for batch in parse_batches([pages_batch([html, b"<p>b"], **values)]) for row in batch.to_pylist()]
    assert rows[0]["error"].startswith(words)
    assert rows[0]["text"] is None
    assert rows[1]["error"] is None


def test_batches_without_pages() -> None:
    """They are the caller's mistake."""
    with pytest.raises(newsstruct.InvalidInput, match="html"):
        list(parse_batches([pyarrow.RecordBatch.from_pydict({"text": ["a"]})]))


def test_one_that_raises_one_that_hangs_one_that_kills_its_worker() -> None:
    """Each has its error; all other rows have their articles."""
    pages = numbered(20, RAISES=3, HANGS=7, DIES=11)
    rows = [r for b in parse_batches([pages_batch(pages)], timeout=1.0, parser=poisoned) for r in b.to_pylist()]
    errors = {n: row["error"].partition(":")[0] for n, row in enumerate(rows) if row["error"]}
    assert errors == {3: "error", 7: "timeout", 11: "died"}
    assert all(row["text"] for n, row in enumerate(rows) if n not in errors)


def test_ray() -> None:
    """`newsstruct.ray.Parse` makes a table of pages one of articles; Ray pickles it and calls it with tables."""
    table = pyarrow.Table.from_batches([pages_batch(numbered(5))])
    found = Parse(parser=newsstruct.Parser(annotators=()))(table)
    assert found.schema == SCHEMA
    assert found.column("headline").to_pylist() == [newsstruct.parse(html).headline for html in numbered(5)]
    assert Parse()(table.slice(0, 0)).num_rows == 0


def test_ray_keeps_things_in_its_instances() -> None:
    """Ray Data calls a class of its own that has ours as its base, and sets attributes before ours is made."""

    class Actor(Parse):
        def __init__(self, **given: object) -> None:
            self.executor = "Ray's"
            super().__init__(**given)  # type: ignore[arg-type]  # as Ray does

    assert (Actor(timeout=3.0).timeout, Actor().executor) == (3.0, "Ray's")


def test_parquet(tmp_path) -> None:
    """A batch in Parquet has the schema, and a row for each article."""
    parquet = pytest.importorskip("pyarrow.parquet")
    pages = numbered(7, RAISES=2)
    for number, html in enumerate(pages):
        (tmp_path / f"{number}.html").write_bytes(html)
    out = tmp_path / "out"
    run_batch(Batch(inputs=(str(tmp_path),), output=out, form="parquet", part_pages=4, workers=1, parser=poisoned))
    tables = [parquet.read_table(path) for path in sorted(out.glob("part-*.parquet"))]
    assert [table.num_rows for table in tables] == [3, 3]
    assert all(table.schema.equals(SCHEMA) for table in tables)
    headlines = [name for table in tables for name in table.column("headline").to_pylist()]
    assert headlines == [newsstruct.parse(html).headline for n, html in enumerate(pages) if n != 2]
