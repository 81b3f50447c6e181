"""In Spark each page has its article or its error, and a poisoned page costs itself alone."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsstruct
from archives import archive, record
from poison import numbered, poisoned

pytest.importorskip("pyspark", reason="PySpark is not installed: pip install 'newsstruct[spark]'")
pytest.importorskip("fastwarc")
if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
    pytest.skip("there is no Java, which Spark needs", allow_module_level=True)

from pyspark.sql import SparkSession

from newsstruct.spark import PagesSource, articles_schema, parse_arrow


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    """Spark with two threads, and Python workers that find the tests' modules."""
    os.environ["PYTHONPATH"] = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local[2]").appName("newsstruct")
    session = (
        builder.config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate()
    )
    session.dataSource.register(PagesSource)
    yield session
    session.stop()


def place(page: str) -> tuple[str, int]:
    """The archive and the offset that a page is named by."""
    archive, _, offset = page.rpartition(":")
    return archive, int(offset)


def test_archives_in_spark(spark: SparkSession, tmp_path: Path) -> None:
    """Two archives, a partition each: equal to the serial result, but for the pages that raise, hang and die."""
    pages = numbered(24, RAISES=3, HANGS=7, DIES=16)
    (tmp_path / "a.warc.gz").write_bytes(archive(pages[:12]))
    (tmp_path / "b.warc.gz").write_bytes(archive(pages[12:]))
    frame = spark.read.format("newsstruct").load(str(tmp_path))
    assert frame.rdd.getNumPartitions() == 2
    articles = frame.mapInArrow(parse_arrow(timeout=2.0, parser=poisoned), articles_schema())
    rows = {row["page"]: row for row in articles.select("page", "headline", "text", "error").collect()}
    found = [
        rows[page] for page in sorted(rows, key=lambda page: (page.rpartition(":")[0], int(page.rpartition(":")[2])))
    ]
    assert len(found) == 24
    errors = {n: row["error"].partition(":")[0] for n, row in enumerate(found) if row["error"]}
    assert errors == {3: "error", 7: "timeout", 16: "died"}
    for number, (row, html) in enumerate(zip(found, pages, strict=True)):
        if number not in errors:
            article = newsstruct.parse(html)
            assert (row["headline"], row["text"]) == (article.headline, article.text)


def test_files_that_can_not_be_read(spark: SparkSession, tmp_path: Path) -> None:
    """They have their error, from reading through to the articles, and the others their articles."""
    (tmp_path / "a.warc").write_bytes(record("https://example.org/a", b"<p>It rained.") + b"junk")
    (tmp_path / "b.jsonl").write_text('{"html": "<p>It rained."}\nno JSON\n')
    frame = spark.read.format("newsstruct").load(str(tmp_path))
    rows = frame.mapInArrow(parse_arrow(), articles_schema()).select("page", "url", "error").collect()
    assert sorted(row["error"] is None for row in rows) == [False, False, True, True]
    assert {row["url"] for row in rows} == {"https://example.org/a", None}


def test_nested_columns(spark: SparkSession, tmp_path: Path) -> None:
    """Spark's SQL reaches into the articles: a row for each block."""
    (tmp_path / "a.html").write_bytes(numbered(1)[0])
    frame = spark.read.format("newsstruct").load(str(tmp_path / "a.html"))
    articles = frame.mapInArrow(parse_arrow(), articles_schema())
    (row,) = articles.selectExpr("explode(body) AS block").select("block.kind", "block.start").collect()
    assert (row["kind"], row["start"]) == ("paragraph", 0)
