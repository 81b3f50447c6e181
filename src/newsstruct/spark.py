"""Articles in Spark: a function for ``DataFrame.mapInArrow``, and web archives as a data source.

Needs PySpark 4, and Java for it: ``pip install "newsstruct[spark]"``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from newsstruct.arrow import SCHEMA, parse_batches
from newsstruct.extras import needed
from newsstruct.many.guard import MEMORY, TIMEOUT
from newsstruct.many.inputs import read_input
from newsstruct.many.opening import find_inputs
from newsstruct.many.page import RawPage
from newsstruct.many.unreadable import Unreadable
from newsstruct.parser import Parser

if TYPE_CHECKING:
    import pyarrow
    from pyspark.sql.datasource import DataSource, DataSourceReader, InputPartition
    from pyspark.sql.types import StructType
else:
    _source = needed("pyspark.sql.datasource", "spark")
    DataSource, DataSourceReader, InputPartition = (
        _source.DataSource,
        _source.DataSourceReader,
        _source.InputPartition,
    )

Row: TypeAlias = tuple[str | None, str | None, str | None, bytes | None, str | None]

#: What a row of the data source holds of a page; ``error`` where there is none to be had.
PAGE_SCHEMA = "page string, url string, charset string, html binary, error string"


def articles_schema() -> StructType:
    """The columns of what `parse_arrow` gives, for ``mapInArrow``: those of `newsstruct.arrow.SCHEMA`."""
    from pyspark.sql.pandas.types import from_arrow_schema

    found: StructType = from_arrow_schema(SCHEMA)
    return found


def parse_arrow(
    *, timeout: float | None = TIMEOUT, memory: int | None = MEMORY, parser: Parser | None = None
) -> Callable[[Iterable[pyarrow.RecordBatch]], Iterator[pyarrow.RecordBatch]]:
    """A function for ``pages.mapInArrow(parse_arrow(), articles_schema())``.

    Pages need a column ``html``; see `newsstruct.arrow.parse_batches`. Each task parses in a guarded process of its
    own, so a page that hangs or dies costs itself, not its partition, and has its ``error``.

    Args:
        timeout: Seconds that a page may take.
        memory: Bytes that a worker may take on top of what it has at its start.
        parser: The parser to read with.
    """
    return _ParseArrow(timeout, memory, parser or Parser())


@attrs.frozen
class _ParseArrow:
    timeout: float | None
    memory: int | None
    parser: Parser

    def __call__(self, batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        return parse_batches(batches, timeout=self.timeout, memory=self.memory, parser=self.parser)


class PagesSource(DataSource):  # type: ignore[misc]  # its types are not looked at
    """The pages in web archives, JSONL and HTML files as a data source: a partition for each file.

    Register it once, then read paths, folders or addresses that fsspec knows: ::

        spark.dataSource.register(PagesSource)
        pages = spark.read.format("newsstruct").load("s3://…/*.warc.gz")
    """

    @classmethod
    def name(cls) -> str:
        """What Spark calls it: "newsstruct"."""
        return "newsstruct"

    def schema(self) -> str:
        """The columns: the page's name, its address, the charset of its HTTP header, its bytes; or what is wrong."""
        return PAGE_SCHEMA

    def reader(self, schema: Any) -> DataSourceReader:  # noqa: ANN401  # one of Spark's
        """What reads the files under ``path``."""
        return _PagesReader(self.options["path"])


class _Partition(InputPartition):  # type: ignore[misc]  # its types are not looked at
    """One file."""


class _PagesReader(DataSourceReader):  # type: ignore[misc]  # as above
    """Reads each file as a partition."""

    def __init__(self, path: str) -> None:
        self._path = path

    def partitions(self) -> list[InputPartition]:
        """The files."""
        return [_Partition(file) for file in find_inputs((self._path,))]

    def read(self, partition: InputPartition) -> Iterator[Row]:
        """The rows of a file."""
        return map(_row, read_input(partition.value))


def _row(item: RawPage | Unreadable) -> Row:
    if isinstance(item, Unreadable):
        return item.name, None, None, None, item.why
    html = item.html.encode("utf-8", "replace") if isinstance(item.html, str) else item.html
    charset = "utf-8" if isinstance(item.html, str) else item.charset
    return item.name, item.url, charset, html, None
