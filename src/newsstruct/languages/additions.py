"""The language tables of installed plugins. They are data: their files are read, and no code of the package is run."""

from __future__ import annotations

import functools
import importlib.util
from pathlib import Path

import attrs

from newsstruct import plugins
from newsstruct.languages.tables import InvalidTable, Tables, read_tables


@attrs.frozen(kw_only=True)
class Added:
    """What plugins add to the tables."""

    tables: tuple[Tables, ...] = ()
    """The tables of each plugin."""

    faults: tuple[plugins.Fault, ...] = ()
    """The plugins whose tables can't be read."""


def added() -> Added:
    """What the plugins that are installed and allowed add to the tables."""
    return _added(plugins.allowed())


@functools.lru_cache(maxsize=16)
def _added(allowed: str | None) -> Added:
    tables: list[Tables] = []
    faults: list[plugins.Fault] = []
    for plugin in plugins.installed(plugins.LANGUAGES, allowed):
        try:
            tables.append(plugin_tables(plugin))
        except (InvalidTable, OSError) as error:
            faults.append(plugins.Fault(plugin=plugin.name, problem=f"has a table that can't be read: {error}"))
    return Added(tables=tuple(tables), faults=tuple(faults))


def plugin_tables(plugin: plugins.Plugin) -> Tables:
    """The tables of a plugin: those in its package, and in a folder ``languages`` of that.

    Raises:
        InvalidTable: when there are none, or one of them is broken.
    """
    folders = [f for folder in _folders(plugin.entry.module) for f in (folder, folder / "languages") if f.is_dir()]
    tables = {key: table for folder in folders for key, table in read_tables(folder).items()}
    if not tables:
        raise InvalidTable(f"{plugin.entry.value} has no folder with a language's tables.")
    from newsstruct.languages.checking import check_tables  # it needs all tables of an area, and babel

    for problem in check_tables(tables):
        if problem.level == "error":
            raise InvalidTable(f"{problem.where} {problem.message}")
    return tables


def _folders(module: str) -> list[Path]:
    """Where a package lies; found without importing it."""
    first, *rest = module.split(".")
    try:
        spec = importlib.util.find_spec(first)
    except (ImportError, ValueError):
        spec = None
    return [Path(place).joinpath(*rest) for place in (spec.submodule_search_locations if spec else None) or ()]
