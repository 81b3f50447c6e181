"""A folder of language tables: one folder a language, one TOML file an area; or one TOML file a language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources.abc import Traversable
from typing import Any, TypeAlias

#: Language and area -> the table.
Tables: TypeAlias = Mapping[tuple[str, str], Mapping[str, Any]]
#: The primary subtag of a BCP 47 tag (RFC 5646, section 2.2.1): two or three letters.
CODE = re.compile(r"[a-z]{2,3}")
#: No table is longer, in bytes.
LONGEST = 5_000_000
_ENDING = ".toml"


class InvalidTable(ValueError):
    """A file that should be a language table is none; the message says which, and why."""


def table_files(folder: Traversable) -> Iterator[tuple[str, str, Traversable]]:
    """Language, area and file of each table in a folder; the area of a file for a whole language is ``""``."""
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir() and CODE.fullmatch(entry.name):
            files = sorted(entry.iterdir(), key=lambda file: file.name)
            yield from ((entry.name, f.name.removesuffix(_ENDING), f) for f in files if f.name.endswith(_ENDING))
        elif entry.name.endswith(_ENDING) and CODE.fullmatch(entry.name.removesuffix(_ENDING)):
            yield entry.name.removesuffix(_ENDING), "", entry


def read_tables(folder: Traversable) -> Tables:
    """All tables of a folder.

    Raises:
        InvalidTable: when one of its files is no TOML, or one for a whole language holds anything but tables.
    """
    found: dict[tuple[str, str], Mapping[str, Any]] = {}
    for code, area, file in table_files(folder):
        table = read_toml(file)
        for name, part in {area: table}.items() if area else table.items():
            if not isinstance(part, Mapping):
                raise InvalidTable(f"{file.name}: {name} is no table; write [{name}] for an area.")
            found[code, name] = extended(found.get((code, name), {}), part)
    return found


def read_toml(file: Traversable) -> dict[str, Any]:
    """What a TOML file holds.

    Raises:
        InvalidTable: when it is none.
    """
    with file.open("rb") as opened:
        data = opened.read(LONGEST)
    try:
        return tomllib.loads(data.decode("utf-8"))
    except ValueError as error:
        raise InvalidTable(f"{file.name}: is no TOML: {error}.") from error


def extended(table: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    """A table with another one added: lists grow, tables within are extended, all else takes the old one's place.

    A string that begins with "+" is added to the old one, as words.

    >>> extended({"by": ["by"], "cues": {"as": "as", "tail": "say"}}, {"by": ["from"], "cues": {"tail": "+ yap"}})
    {'by': ['by', 'from'], 'cues': {'as': 'as', 'tail': 'say yap'}}
    """
    result = dict(table)
    for key, value in more.items():
        result[key] = _joined(table.get(key), value)
    return result


def _joined(old: object, new: object) -> object:
    if isinstance(old, list) and isinstance(new, list):
        return [*old, *(item for item in new if item not in old)]
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        return extended(old, new)
    if isinstance(new, str) and new.startswith("+"):
        return f"{old} {new[1:].strip()}" if isinstance(old, str) else new[1:].strip()
    return extended({}, new) if isinstance(new, Mapping) else new
