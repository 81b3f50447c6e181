"""Files to pages, one after the other; what can't be read is a value in its place."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import IO, Any, TypeAlias

from newsstruct.extras import MissingExtra, needed
from newsstruct.limits import Limits
from newsstruct.many.http_body import decoded_body
from newsstruct.many.opening import InputFile, open_stored, unpacked
from newsstruct.many.page import RawPage
from newsstruct.many.unreadable import Unreadable

Item: TypeAlias = RawPage | Unreadable

#: Two bytes of UTF-16 may be one of UTF-8, so this much is enough to tell that a page goes over the limit.
MOST_BYTES = 2 * Limits().bytes + 2
#: JSON may spell each of them with six.
MOST_LINE = 3 * MOST_BYTES
HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})


def read_input(file: InputFile) -> Iterator[Item]:
    """The pages in a file, in its order.

    An `Unreadable` stands in the place of each that can't be had, and of the rest of a broken file.
    """
    yield from Inputs([file])


def _read_page(stored: IO[bytes], name: str) -> Iterator[Item]:
    yield RawPage(html=unpacked(stored, name).read(MOST_BYTES), name=name)


def _read_lines(stored: IO[bytes], name: str) -> Iterator[Item]:
    for number, line in enumerate(_lines(unpacked(stored, name)), start=1):
        place = f"{name}:{number}"
        if len(line) > MOST_LINE:
            yield Unreadable(place, f"The line is longer than {MOST_LINE:,} bytes.")
        elif line.strip():
            yield _page_of_line(line, place)


def _lines(file: IO[bytes]) -> Iterator[bytes]:
    """The lines; of one that is too long, its start."""
    while line := file.readline(MOST_LINE + 1):
        rest = line
        while len(rest) > MOST_LINE and not rest.endswith(b"\n"):
            rest = file.readline(MOST_LINE + 1)
        yield line


def _page_of_line(line: bytes, place: str) -> Item:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Unreadable(place, f"The line is no JSON: {error}")
    wrong = _fault(data)
    if wrong:
        return Unreadable(place, wrong)
    published = data.get("published")
    return RawPage(
        html=data["html"],
        url=data.get("url"),
        name=data.get("name") or place,
        published=datetime.fromisoformat(published) if published else None,
        language=data.get("language"),
        charset=data.get("charset"),
    )


def _fault(data: Any) -> str | None:  # noqa: ANN401  # any JSON
    """What is wrong with an object of a line."""
    if not isinstance(data, Mapping) or not isinstance(data.get("html"), str):
        return 'The line is no object with the page as a string under "html".'
    for key in ("url", "name", "published", "language", "charset"):
        if not isinstance(data.get(key), str | None):
            return f'"{key}" is no string.'
    try:
        datetime.fromisoformat(data.get("published") or "2000-01-01")
    except ValueError:
        return f'"published" is no moment in ISO 8601: {data["published"]!r:.80}.'
    return None


def _read_archive(stored: IO[bytes], name: str) -> Iterator[Item]:
    warc = needed("fastwarc.warc", "batch")
    kinds = warc.WarcRecordType.response
    for record in warc.ArchiveIterator(stored, record_types=kinds, func_filter=warc.is_http, auto_decode="none"):
        if _is_page(record):
            yield _page_of_record(record, f"{name}:{record.stream_pos}")


def _is_page(record: Any) -> bool:  # noqa: ANN401  # fastwarc is not there in every environment
    """Whether it is an answer with a page in it, and no error or redirect."""
    status = record.http_headers.status_code if record.http_headers else None
    return (record.http_content_type or "").lower() in HTML_TYPES and (status is None or 200 <= status < 300)


def _page_of_record(record: Any, place: str) -> Item:  # noqa: ANN401  # as above
    want, body = record.content_length, record.reader.read(MOST_BYTES)
    if len(body) < min(want, MOST_BYTES):
        return Unreadable(place, "The archive ends in the middle of this page.")
    headers = record.http_headers
    coded = (headers.get("Transfer-Encoding") or "", headers.get("Content-Encoding") or "")
    try:
        html = decoded_body(body, *coded, MOST_BYTES)
    except MissingExtra as fault:
        return Unreadable(place, f"The page is coded as {coded[1]!r:.20}: {fault}")
    return RawPage(
        html=html,
        url=(record.headers.get("WARC-Target-URI") or "").strip("<> ") or None,  # the brackets are WARC 1.0's grammar
        charset=(record.http_charset or "").strip("\"' ") or None,
        name=place,
    )


class Inputs:
    """The pages of several files, and where in them each stands."""

    def __init__(self, files: Iterable[InputFile], *, file: int = 0, page: int = 0) -> None:
        """Start at a page of a file, both counted from 0."""
        self.files = tuple(files)
        self._first = (file, page)
        self._begun: list[tuple[int, int]] = []  # number of a file, count of the pages before it
        self._count = 0
        self._stored: IO[bytes] | None = None

    def __iter__(self) -> Iterator[Item]:
        first, skipped = self._first
        for number in range(first, len(self.files)):
            self._begun.append((number, self._count))
            for at, item in enumerate(self._read(self.files[number])):
                if number > first or at >= skipped:
                    self._count += 1
                    yield item

    def place(self, count: int) -> tuple[int, int]:
        """The file and the page in it that come after so many pages."""
        number, before = next((b for b in reversed(self._begun) if b[1] <= count), (self._first[0], 0))
        skipped = self._first[1] if number == self._first[0] else 0
        return number, count - before + skipped

    def share(self) -> float | None:
        """How much of the input has been read, from 0 to 1, by the sizes of its files; ``None`` where not known."""
        sizes = [file.size for file in self.files]
        total = sum(size or 0 for size in sizes)
        if None in sizes or not total or not self._begun:
            return None
        return min(1.0, (sum(size or 0 for size in sizes[: self._begun[-1][0]]) + self._within()) / total)

    def _within(self) -> int:
        """How many bytes of the present file have been read."""
        try:
            return self._stored.tell() if self._stored else 0
        except (OSError, ValueError):  # no file of this kind, or closed by now
            return 0

    def _read(self, file: InputFile) -> Iterator[Item]:
        read = {"html": _read_page, "jsonl": _read_lines, "warc": _read_archive}[file.kind]
        try:
            with open_stored(file.name) as self._stored:
                yield from read(self._stored, file.name)
        except MissingExtra as fault:
            yield Unreadable(file.name, str(fault))
        except Exception as error:  # whatever storage, decompression or archive raise
            why = error.strerror if isinstance(error, OSError) and error.strerror else str(error) or repr(error)
            yield Unreadable(file.name, f"can't be read, or not to its end: {why}")
