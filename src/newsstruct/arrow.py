"""Articles as Arrow record batches: one schema, and one function from batches of pages to batches of articles.

Needs pyarrow: ``pip install "newsstruct[arrow]"``.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

import attrs

from newsstruct.errors import InvalidInput
from newsstruct.export.json_schema import SCHEMA_VERSION
from newsstruct.extras import needed
from newsstruct.many.failure import Failure
from newsstruct.many.guard import MEMORY, TIMEOUT, Guard
from newsstruct.many.page import RawPage
from newsstruct.many.parsing import ParsePage
from newsstruct.many.pool import Plan, outcomes
from newsstruct.many.rows import Column, ListOf, Struct, TextTo, article_columns, article_row
from newsstruct.many.unreadable import Unreadable
from newsstruct.parser import Parser

if TYPE_CHECKING:
    import pyarrow
else:
    pyarrow = needed("pyarrow", "arrow")

#: Columns of the input that say something of the page; the others are not looked at.
KNOWN = ("url", "page", "published", "language", "charset", "error")
#: A record batch of the output has at most so many rows, and texts of about so many characters.
ROWS, CHARACTERS = 200, 50_000_000

_PLAIN = {
    "text": pyarrow.string(),
    "number": pyarrow.int64(),
    "day": pyarrow.date32(),
    "moment": pyarrow.timestamp("us", tz="UTC"),
}


def _type(column: Column) -> pyarrow.DataType:
    if isinstance(column, ListOf):
        return pyarrow.list_(_type(column.item))
    if isinstance(column, TextTo):
        return pyarrow.map_(pyarrow.string(), _type(column.item))
    if isinstance(column, Struct):
        return pyarrow.struct([(name, _type(inner)) for name, inner in column.fields])
    return _PLAIN[column]


def _schema() -> pyarrow.Schema:
    columns = [("page", "text"), *article_columns().fields, ("error", "text")]
    fields = [pyarrow.field(name, _type(column)) for name, column in columns]
    return pyarrow.schema(fields, metadata={"newsstruct.schema": SCHEMA_VERSION})


#: The columns: ``page``, what the input calls the page; the fields of `newsstruct.Article`, nested as there; ``error``,
#: what happened where there is no article. Moments are in UTC: without a zone on the page they are taken for UTC.
SCHEMA: pyarrow.Schema = _schema()


def record_batch(rows: list[dict[str, Any]]) -> pyarrow.RecordBatch:
    """Rows as `newsstruct.many.rows.article_row` makes them, as one record batch of `SCHEMA`."""
    try:
        return pyarrow.RecordBatch.from_pylist(rows, schema=SCHEMA)
    except UnicodeEncodeError:  # half a pair of surrogates, from a plug-in: Arrow's text is UTF-8
        return pyarrow.RecordBatch.from_pylist([_writable(row) for row in rows], schema=SCHEMA)


def parse_batches(
    batches: Iterable[pyarrow.RecordBatch],
    *,
    workers: int | None = 1,
    timeout: float | None = TIMEOUT,
    memory: int | None = MEMORY,
    parser: Parser | None = None,
) -> Iterator[pyarrow.RecordBatch]:
    """Record batches of `SCHEMA`, with a row for each row of the input, in its order.

    A page that raises, hangs, kills its process or needs too much memory has its ``error`` and no article; see
    `newsstruct.parse_many`.

    Args:
        batches: Pages: a column ``html`` of bytes or text, and any of ``url``, ``page`` (what to call it),
            ``published``, ``language``, ``charset``, and ``error``, which says why ``html`` is null.
        workers: How many processes.
        timeout: Seconds that a page may take.
        memory: Bytes that a worker may take on top of what it has at its start.
        parser: The parser to read with.

    Raises:
        InvalidInput: when there is no column ``html``.
        WorkerError: when no worker can be started.
    """
    guard = Guard(timeout=timeout, memory=memory)
    plan = Plan(work=_ToRow(ParsePage(parser or Parser())), workers=workers, guard=guard)
    names: deque[tuple[str | None, str | None]] = deque()
    yield from record_batches(_rows(outcomes(_pages(batches, names), plan), names))


def record_batches(rows: Iterable[dict[str, Any]]) -> Iterator[pyarrow.RecordBatch]:
    """Rows, as many of them as come, as record batches of `SCHEMA` of a bounded size."""
    waiting: list[dict[str, Any]] = []
    characters = 0
    for row in rows:
        waiting.append(row)
        characters += len(row.get("text") or "")
        if len(waiting) == ROWS or characters > CHARACTERS:
            yield record_batch(waiting)
            waiting, characters = [], 0
    if waiting:
        yield record_batch(waiting)


def table_of(batches: Iterable[pyarrow.RecordBatch]) -> pyarrow.Table:
    """Record batches of `SCHEMA` as one table, also where there are none."""
    return pyarrow.Table.from_batches(batches, schema=SCHEMA)


def _rows(results: Iterable[tuple[int, Any]], names: deque[tuple[str | None, str | None]]) -> Iterator[dict[str, Any]]:
    for _, result in results:
        page, url = names.popleft()
        if isinstance(result, Failure):
            yield {"page": page, "url": url, "error": f"{result.kind}: {result.message}"}
        else:
            yield {"page": page, **result}


@attrs.frozen
class _ToRow:
    """The work of a worker: a page to a row."""

    parse: ParsePage

    def __call__(self, page: RawPage) -> dict[str, Any]:
        return article_row(self.parse(page))


def _pages(
    batches: Iterable[pyarrow.RecordBatch], names: deque[tuple[str | None, str | None]]
) -> Iterator[RawPage | Unreadable]:
    """The pages of the batches; their names and addresses go into ``names`` meanwhile."""
    for batch in batches:
        if "html" not in batch.schema.names:
            raise InvalidInput("batches", batch, 'record batches with a column "html"')
        known = [name for name in KNOWN if name in batch.schema.names]
        for html, *about in zip(batch["html"], *(batch[name] for name in known), strict=True):
            said = {name: value.as_py() for name, value in zip(known, about, strict=True)}
            names.append((said.get("page"), said.get("url")))
            yield _page(html.as_py(), said)


def _page(html: Any, said: dict[str, Any]) -> RawPage | Unreadable:  # noqa: ANN401  # what the column holds
    published, name, error = said.get("published"), said.pop("page", None), said.pop("error", None)
    if html is None and error:
        return Unreadable(name or "", error)
    if isinstance(published, str):
        try:
            said["published"] = datetime.fromisoformat(published)
        except ValueError:
            return Unreadable(name or "", f'"published" is no moment in ISO 8601: {published!r:.80}.')
    return RawPage(html=html, name=name, **said)


def _writable(value: Any) -> Any:  # noqa: ANN401  # nested plain values
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {name: _writable(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(_writable(inner) for inner in value)
    return value
