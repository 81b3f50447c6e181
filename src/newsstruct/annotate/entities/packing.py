"""How the recogniser's files are packed: named sections of bytes behind a line of JSON, compressed."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from importlib.resources import files


def pack(sections: Mapping[str, bytes]) -> bytes:
    """The sections as one compressed string of bytes; the same sections always give the same bytes."""
    header = json.dumps({name: len(data) for name, data in sections.items()})
    return zlib.compress(header.encode() + b"\n" + b"".join(sections.values()), level=9)


def unpack(packed: bytes) -> dict[str, bytes]:
    """The sections back.

    >>> unpack(pack({"a": b"1", "b": b"23"}))
    {'a': b'1', 'b': b'23'}
    """
    header, _, data = zlib.decompress(packed).partition(b"\n")
    sections, start = {}, 0
    for name, length in json.loads(header).items():
        sections[name] = data[start : start + length]
        start += length
    return sections


def read_data(name: str) -> dict[str, bytes]:
    """The sections of a file that is shipped beside this module."""
    return unpack((files(__package__) / "data" / name).read_bytes())
