"""A folder of parts: each is written under another name, and counts once the state says so."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Protocol

import attrs

from newsstruct.extras import needed
from newsstruct.many.failure import Failure
from newsstruct.many.state import Order, State, keep, save_state

FAILURES = "failures.jsonl"


@attrs.frozen(kw_only=True)
class Line:
    """An article as a worker hands it over for the output."""

    data: Any
    """A line of JSON as bytes, or a row as a dict, as the form of the output wants."""

    empty: bool
    """Whether it has no text."""


class Part(Protocol):
    """A part that is being written."""

    def add(self, data: Any) -> None:  # noqa: ANN401  # as the form wants
        """Write an article."""

    def close(self) -> None:
        """Write what is left."""


class _Lines:
    """Lines of JSON, compressed or not."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def add(self, data: bytes) -> None:
        """Write a line."""
        self._file.write(data + b"\n")

    def close(self) -> None:
        """Write what is left."""
        self._file.close()


class _Plain(_Lines):
    """Lines of JSON as they are."""

    def close(self) -> None:
        """Nothing is left."""


class _Parquet:
    """Rows in a Parquet file."""

    def __init__(self, file: IO[bytes]) -> None:
        arrow = needed("newsstruct.arrow", "arrow")
        parquet = needed("pyarrow.parquet", "arrow")
        self._writer = parquet.ParquetWriter(file, arrow.SCHEMA, compression="zstd")
        self._batches, self._limits = arrow.record_batches, (arrow.ROWS, arrow.CHARACTERS)
        self._rows: list[dict[str, Any]] = []
        self._characters = 0

    def add(self, data: dict[str, Any]) -> None:
        """Write a row, or keep it until there are enough for a group, which is stored by columns."""
        self._rows.append(data)
        self._characters += len(data["text"])
        if len(self._rows) >= self._limits[0] or self._characters > self._limits[1]:
            self._write()

    def close(self) -> None:
        """Write what is left, and the file's footer."""
        self._write()
        self._writer.close()

    def _write(self) -> None:
        for batch in self._batches(self._rows):
            self._writer.write_batch(batch)
        self._rows, self._characters = [], 0


def _zst(file: IO[bytes]) -> Part:
    writer = needed("zstandard", "batch").ZstdCompressor()
    return _Lines(writer.stream_writer(file, closefd=False))


#: The forms of the output, which are the ends of the parts' names too.
FORMS: dict[str, Callable[[IO[bytes]], Part]] = {
    "jsonl": _Plain,
    "jsonl.gz": lambda file: _Lines(gzip.GzipFile("", "wb", 6, file, 0)),  # type: ignore[arg-type]  # it writes bytes
    "jsonl.zst": _zst,
    "parquet": _Parquet,
}


class Output:
    """What a batch writes, part by part."""

    def __init__(self, folder: Path, order: Order, state: State) -> None:
        self.state = state
        self._folder, self._order = folder, order
        self._failures = b""
        self._articles = self._empty = self._failed = 0

    @contextmanager
    def part(self) -> Iterator[Part]:
        """The next part, to add articles to. Leaving without an error puts it in its place; `commit` makes it count."""
        path = self._folder / f"part-{self.state.parts:05d}.{self._order.form}"
        unfinished = path.with_name(f".{path.name}.unfinished")
        with unfinished.open("wb") as file:
            part = FORMS[self._order.form](file)
            yield part
            part.close()
            keep(file)
        unfinished.replace(path)

    def add(self, part: Part, result: Line | Failure) -> None:
        """Write an article or a failure."""
        if isinstance(result, Failure):
            self._failures += json.dumps(result.to_dict(), ensure_ascii=False).encode("utf-8", "replace") + b"\n"
            self._failed += 1
            return
        part.add(result.data)
        self._articles += 1
        self._empty += result.empty

    @property
    def since(self) -> State:
        """The state with what has been added since the last commit."""
        return attrs.evolve(
            self.state,
            pages=self.state.pages + self._articles + self._failed,
            articles=self.state.articles + self._articles,
            empty=self.state.empty + self._empty,
            failures=self.state.failures + self._failed,
            failure_bytes=self.state.failure_bytes + len(self._failures),
        )

    def commit(self, place: tuple[int, int], complete: bool) -> None:
        """Make what was added count; ``place`` is the input file and the page in it to go on with."""
        self._append_failures()
        since = self.since
        parts = since.parts + (since.pages > self.state.pages)
        self.state = attrs.evolve(since, parts=parts, input_file=place[0], input_page=place[1], complete=complete)
        save_state(self._folder, self._order, self.state)
        self._failures = b""
        self._articles = self._empty = self._failed = 0

    def _append_failures(self) -> None:
        path = self._folder / FAILURES
        path.touch()
        with path.open("r+b") as file:
            file.truncate(self.state.failure_bytes)
            file.seek(self.state.failure_bytes)
            file.write(self._failures)
            keep(file)
