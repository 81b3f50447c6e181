"""In Ray Data each page has its article or its error, and a poisoned page costs itself alone."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsstruct
from poison import numbered, poisoned

ray = pytest.importorskip("ray", reason="Ray is not installed: pip install 'ray[data]'")
pytest.importorskip("ray.data")

from newsstruct.arrow import SCHEMA  # noqa: E402  # needs pyarrow, which Ray Data brings
from newsstruct.ray import Parse  # noqa: E402  # as above


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[None]:
    """Ray on this machine with two cores, whose workers find the tests' modules."""
    path = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    environment = {"env_vars": {"PYTHONPATH": path}}
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, runtime_env=environment)
    ray.data.DataContext.get_current().enable_progress_bars = False
    yield
    ray.shutdown()


def articles_of(pages: list[bytes], blocks: int, **arguments: object) -> "ray.data.Dataset":
    """A data set of pages through one actor."""
    items = [{"html": html, "page": f"{number:03}"} for number, html in enumerate(pages)]
    given = {"fn_constructor_kwargs": arguments, "batch_format": "pyarrow", "batch_size": 8, "concurrency": 1}
    return ray.data.from_items(items, override_num_blocks=blocks).map_batches(Parse, **given)


def test_equal_to_the_serial_result() -> None:
    """Every page but those that raise, hang and die has the article that `parse` gives."""
    pages = numbered(24, RAISES=3, HANGS=7, DIES=16)
    found = articles_of(pages, 2, timeout=2.0, parser=poisoned).take_all()
    rows = sorted(found, key=lambda row: row["page"])
    assert [row["page"] for row in rows] == [f"{number:03}" for number in range(24)]
    errors = {n: row["error"].partition(":")[0] for n, row in enumerate(rows) if row["error"]}
    assert errors == {3: "error", 7: "timeout", 16: "died"}
    for number, (row, html) in enumerate(zip(rows, pages, strict=True)):
        if number not in errors:
            article = newsstruct.parse(html)
            assert (row["headline"], row["text"]) == (article.headline, article.text)


def test_columns() -> None:
    """What comes out has the columns of the schema, under their types."""
    table = articles_of(numbered(4), 1, parser=newsstruct.Parser(annotators=())).materialize()
    assert table.count() == 4
    assert table.columns() == SCHEMA.names
    assert table.schema().types == SCHEMA.types
