"""The modules and packages of newsstruct: what each holds, and which others it knows of.

What a room holds is the first line of its docstring; what it knows of is what it imports.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import attrs

import newsstruct

SOURCE = Path(newsstruct.__file__).parent


@attrs.frozen(kw_only=True)
class Room:
    """A module or package at the top of newsstruct."""

    name: str
    """Its name, with a slash behind that of a package."""

    holds: str
    """The first line of its docstring."""

    knows: tuple[str, ...]
    """The other rooms that it imports when it is imported itself, sorted."""


def room_table() -> Iterator[str]:
    """The rooms as a table in reStructuredText."""
    yield from (".. list-table::", "   :header-rows: 1", "")
    yield from ("   * - room", "     - holds", "     - knows of")
    for room in rooms():
        knows = ", ".join(name for name in room.knows if not name.startswith("_")) or "nothing"
        yield from (f"   * - ``{room.name}``", f"     - {room.holds}", f"     - {knows}")


def rooms() -> tuple[Room, ...]:
    """The rooms, those that know of none first."""
    paths = [p for p in SOURCE.iterdir() if p.suffix == ".py" or (p / "__init__.py").exists()]
    found = [_room(path) for path in paths if not path.name.startswith("_")]
    return tuple(sorted(found, key=lambda room: (len(room.knows), room.name)))


def _room(path: Path) -> Room:
    files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
    first = path / "__init__.py" if path.is_dir() else path
    text = ast.get_docstring(_parsed(first)) or ""
    knows = {name for file in files for name in _imported(_parsed(file))} - {path.stem}
    return Room(name=f"{path.name}/" if path.is_dir() else path.name, holds=_line(text), knows=tuple(sorted(knows)))


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _line(docstring: str) -> str:
    """The docstring's first paragraph on one line, references as code."""
    return " ".join(docstring.split("\n\n", 1)[0].split()).replace("``", "`").replace("`", "``")


def _imported(module: ast.Module) -> Iterator[str]:
    """Names of the rooms that a module imports at its top level."""
    for node in module.body:
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("newsstruct."):
            yield node.module.split(".")[1]
