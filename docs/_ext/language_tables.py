"""Which language has which tables, and what the tables are for."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

from babel import Locale, UnknownLocaleError

FOLDER = files("newsstruct.languages")


def language_tables() -> Iterator[str]:
    """What each table is for, and a row for each language, in reStructuredText."""
    yield from (*_purposes(), "", *_table())


def areas() -> dict[str, tuple[str, ...]]:
    """Language code -> the areas that it has tables of."""
    folders = sorted((f for f in FOLDER.iterdir() if f.is_dir()), key=lambda f: f.name)
    found = {f.name: tuple(sorted(t.name[:-5] for t in f.iterdir() if t.name.endswith(".toml"))) for f in folders}
    return {code: names for code, names in found.items() if names}


def language_name(code: str) -> str:
    """The language's name in English.

    >>> language_name("pt")
    'Portuguese'
    """
    try:
        return Locale("en").languages.get(code) or code
    except UnknownLocaleError:  # babel comes without English only when it is broken
        return code


def _purposes() -> Iterator[str]:
    """The first line of each English table, which says what it is for; with the number of languages that have one."""
    found = areas()
    for area in sorted({area for names in found.values() for area in names}):
        english = FOLDER / "en" / f"{area}.toml"
        first = english.read_text(encoding="utf-8").split("\n", 1)[0] if english.is_file() else ""
        count = sum(area in names for names in found.values())
        where = f"{count} languages" if count != 1 else "one language"
        yield from (f"``{area}.toml``, in {where}", f"   {first.lstrip('# ')}", "")


def _table() -> Iterator[str]:
    found = areas()
    columns = sorted({area for names in found.values() for area in names})
    yield from (".. list-table::", "   :header-rows: 1", "")
    yield from _row(["language", "code", *columns])
    for code in sorted(found, key=language_name):
        yield from _row([language_name(code), f"``{code}``", *("✓" if c in found[code] else "" for c in columns)])


def _row(cells: list[str]) -> Iterator[str]:
    yield from (f"   {'*' if n == 0 else ' '} - {cell}".rstrip() for n, cell in enumerate(cells))
