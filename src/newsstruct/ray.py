"""Articles in Ray Data: a class for ``map_batches``.

Ray itself is not imported: the class takes and gives Arrow tables.
"""

from __future__ import annotations

import attrs
import pyarrow

from newsstruct.arrow import SCHEMA, parse_batches
from newsstruct.many.guard import MEMORY, TIMEOUT
from newsstruct.parser import Parser


@attrs.frozen(kw_only=True)
class Parse:
    """Parses batches of pages: ``dataset.map_batches(Parse, batch_format="pyarrow", concurrency=8)``.

    The columns that the pages need are those of `newsstruct.arrow.parse_batches`, and so are those that come out. Each
    actor parses in one guarded process of its own.
    """

    timeout: float | None = TIMEOUT
    """Seconds that a page may take."""

    memory: int | None = MEMORY
    """Bytes that a worker may take on top of what it has at its start."""

    parser: Parser = attrs.field(factory=Parser)
    """The parser to read with."""

    def __call__(self, table: pyarrow.Table) -> pyarrow.Table:
        """The pages' articles: a row for each, in their order."""
        batches = parse_batches(table.to_batches(), timeout=self.timeout, memory=self.memory, parser=self.parser)
        return pyarrow.Table.from_batches(batches, schema=SCHEMA)
