"""How the recogniser's files are packed: named sections of bytes behind a line of JSON, compressed."""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from collections.abc import Mapping, Sequence
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


def to_planes(numbers: Sequence[int], width: int) -> bytes:
    """Numbers of so many bytes as their lowest bytes, then their next ones …: alike bytes side by side pack better."""
    return b"".join(bytes(number >> shift & 255 for number in numbers) for shift in range(0, 8 * width, 8))


def from_planes(code: str, planes: bytes) -> array[int]:
    """The numbers back, as an array of a type.

    >>> list(from_planes("h", to_planes([1, -2, 300], 2)))
    [1, -2, 300]
    """
    numbers = array(code)
    width = numbers.itemsize
    count = len(planes) // width
    rows = bytearray(len(planes))
    for place in range(width):
        rows[place::width] = planes[place * count : (place + 1) * count]
    numbers.frombytes(rows)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def read_data(name: str) -> dict[str, bytes]:
    """The sections of a file that is shipped beside this module."""
    return unpack((files(__package__) / "data" / name).read_bytes())
