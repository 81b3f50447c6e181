"""Files by their names: local paths, and addresses of storage that fsspec knows."""

from __future__ import annotations

import gzip
import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Literal, TypeAlias

import attrs

from newsstruct.extras import needed

InputKind: TypeAlias = Literal["html", "jsonl", "warc"]
#: "s3://", "memory://" …; "C:\\" is none.
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
#: The kinds of files that are looked for in a folder, by the ends of their names; any other file named is a page.
ENDINGS: dict[str, InputKind] = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".html.gz": "html",
    ".mhtml": "html",
    ".mht": "html",
    ".webarchive": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".jsonl.gz": "jsonl",
    ".jsonl.zst": "jsonl",
    ".warc": "warc",
    ".warc.gz": "warc",
}


@attrs.frozen(kw_only=True)
class InputFile:
    """A file with one page in it, or many."""

    name: str
    """Its path or address."""

    kind: InputKind
    """"html" for one page, "jsonl" for a page a line, "warc" for a web archive."""

    size: int | None = None
    """Its bytes as stored, where known."""


def find_inputs(names: tuple[str, ...]) -> tuple[InputFile, ...]:
    """The files that the names stand for: files as they are, folders with what is in them, sorted.

    A name that nothing can be found under is kept: reading it tells.

    Raises:
        MissingExtra: when a name is an address, and fsspec is not installed.
    """
    return tuple(file for name in names for file in (_remote(name) if SCHEME.match(name) else _local(name)))


def kind_of(name: str) -> InputKind:
    """What kind of file it is, by its name."""
    lower = name.lower()
    return next((kind for ending, kind in ENDINGS.items() if lower.endswith(ending)), "html")


def open_stored(name: str) -> IO[bytes]:
    """The file as stored, open for reading.

    Raises:
        OSError: when there is none.
        MissingExtra: when fsspec is needed for it, and is not installed.
    """
    if SCHEME.match(name):
        opened: IO[bytes] = needed("fsspec", "batch").open(name, "rb").open()
        return opened
    return Path(name).open("rb")


def unpacked(stored: IO[bytes], name: str) -> IO[bytes]:
    """The file without its compression, which its name tells."""
    if name.lower().endswith(".gz"):
        return gzip.open(stored)  # type: ignore[return-value]  # it reads bytes
    if name.lower().endswith(".zst"):
        frames = needed("zstandard", "batch").ZstdDecompressor()
        return io.BufferedReader(frames.stream_reader(stored, read_across_frames=True))
    return stored


def check_openable(files: Iterable[InputFile]) -> None:
    """Make sure that no package is missing that one of the files needs.

    Raises:
        MissingExtra: when one is.
    """
    for file in files:
        if file.kind == "warc":
            needed("fastwarc.warc", "batch")
        if file.name.lower().endswith(".zst"):
            needed("zstandard", "batch")


def is_missing(file: InputFile) -> bool:
    """Whether it is a local file that is not there."""
    return not SCHEME.match(file.name) and not Path(file.name).exists()


def _local(name: str) -> Iterator[InputFile]:
    path = Path(name)
    if not path.is_dir():
        yield InputFile(name=name, kind=kind_of(name), size=path.stat().st_size if path.is_file() else None)
        return
    for file in sorted(path.rglob("*")):
        if file.is_file() and file.name.lower().endswith(tuple(ENDINGS)):
            yield InputFile(name=str(file), kind=kind_of(file.name), size=file.stat().st_size)


def _remote(name: str) -> Iterator[InputFile]:
    files, path = needed("fsspec", "batch").core.url_to_fs(name)
    if any(sign in path for sign in "*?["):
        found = sorted(files.glob(path))
    elif files.isdir(path):
        found = [file for file in sorted(files.find(path)) if file.lower().endswith(tuple(ENDINGS))]
    else:
        yield InputFile(name=name, kind=kind_of(name))
        return
    for file in found:
        yield InputFile(name=files.unstrip_protocol(file), kind=kind_of(file), size=files.info(file).get("size"))
