"""What language tables may hold, told from the tables that come along: keys, types of values, whether in capitals."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

import attrs

from newsstruct.languages.tables import read_toml, table_files

#: What stands for any key where keys are codes, days or names of zones.
ANY = "*"
#: Tables whose keys are words of the language, by area: parts of verbs that stand apart.
_OF_WORDS = {"quotes": frozenset({("separable",)})}
#: A key that this share of the languages has is one that a table should have.
USUAL = 0.5


@attrs.frozen(kw_only=True)
class Key:
    """What is known of a key in the tables of an area."""

    types: frozenset[str]
    """Types of its values: "table", "list of texts", "text", "yes or no" …"""

    is_lower: bool
    """Whether all its words are in lower case, in every language."""

    is_trimmed: bool
    """Whether none of them has white space at its ends, in any language."""

    share: float
    """The share of languages that have it."""


#: A key and those around it, such as ``("cues", "clause")``.
Path = tuple[str, ...]


@functools.cache
def areas() -> tuple[str, ...]:
    """The areas that there are tables of, sorted."""
    return tuple(sorted({area for _, area, _ in table_files(files("newsstruct.languages"))}))


@functools.cache
def keys(area: str) -> Mapping[Path, Key]:
    """The keys that tables of an area have."""
    tables = [read_toml(file) for _, name, file in table_files(files("newsstruct.languages")) if name == area]
    open_tables = _open_tables(tables) | _OF_WORDS.get(area, frozenset())
    values: dict[Path, list[Any]] = {}
    languages: dict[Path, set[int]] = {}
    for number, table in enumerate(tables):
        for path, value in walk(table):
            values.setdefault(closed(path, open_tables), []).append(value)
            languages.setdefault(closed(path, open_tables), set()).add(number)
    return {path: _key(found, len(languages[path]) / len(tables)) for path, found in values.items()}


def _key(values: list[Any], share: float) -> Key:
    words = [text for value in values for text in texts(value)]
    return Key(
        types=frozenset(map(type_of, values)),
        is_lower=all(text == text.lower() for text in words),
        is_trimmed=all(text and text == text.strip() for text in words),
        share=share,
    )


def walk(table: Mapping[str, Any], path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Each key of a table and of those within, with its value."""
    for key, value in table.items():
        yield (*path, key), value
        if isinstance(value, Mapping):
            yield from walk(value, (*path, key))


def known_path(path: Path, known: Mapping[Path, Key]) -> Path:
    """The path as the schema has it: with `ANY` where any key may stand."""
    found: Path = ()
    for key in path:
        found = (*found, key) if (*found, key) in known or (*found, ANY) not in known else (*found, ANY)
    return found


def closed(path: Path, open_tables: frozenset[Path]) -> Path:
    """The path with `ANY` in the place of keys of tables that may have any."""
    found: Path = ()
    for key in path:
        found = (*found, ANY if found in open_tables else key)
    return found


def _open_tables(tables: list[dict[str, Any]]) -> frozenset[Path]:
    """Paths of the tables whose keys are codes, numbers or days, not words of ours: any may stand there."""
    found: set[Path] = set()
    for table in tables:
        for path, _ in walk(table):
            if any(c.isupper() or c.isdigit() for c in path[-1]):
                found.add(closed(path[:-1], frozenset(found)))
    return frozenset(found)


def type_of(value: object) -> str:
    """What a value is, in words."""
    if isinstance(value, Mapping):
        return "table"
    if isinstance(value, list):
        return f"list of {'texts' if all(isinstance(item, str) for item in value) else 'other things'}"
    return {bool: "yes or no", str: "text", int: "number", float: "number"}.get(type(value), type(value).__name__)


def texts(value: object) -> Iterator[str]:
    """The texts in a value that is no table."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield from (item for item in value if isinstance(item, str))
