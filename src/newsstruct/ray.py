"""Articles in Ray Data: a class for ``map_batches``.

Ray itself is not imported: the class takes and gives Arrow tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsstruct.arrow import parse_batches, table_of
from newsstruct.many.guard import MEMORY, TIMEOUT
from newsstruct.parser import Parser

if TYPE_CHECKING:
    import pyarrow


class Parse:
    """Parses batches of pages: ``dataset.map_batches(Parse, batch_format="pyarrow", concurrency=8)``.

    The columns that the pages need are those of `newsstruct.arrow.parse_batches`, and so are those that come out. Each
    actor parses in one guarded process of its own. Ray makes the instances, with what stands in
    ``fn_constructor_kwargs``, and keeps things of its own in them: no frozen class would do.

    Args:
        timeout: Seconds that a page may take.
        memory: Bytes that a worker may take on top of what it has at its start.
        parser: The parser to read with.
    """

    def __init__(
        self, *, timeout: float | None = TIMEOUT, memory: int | None = MEMORY, parser: Parser | None = None
    ) -> None:
        self.timeout, self.memory, self.parser = timeout, memory, parser or Parser()

    def __call__(self, table: pyarrow.Table) -> pyarrow.Table:
        """The pages' articles: a row for each, in their order."""
        batches = parse_batches(table.to_batches(), timeout=self.timeout, memory=self.memory, parser=self.parser)
        return table_of(batches)
