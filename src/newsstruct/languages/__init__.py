"""Tables of what differs by language: one folder a language, one TOML file an area.

``languages/de/structure.toml`` holds what reading a page needs to know of German (labels of cross-links, words
before a byline …), ``quotes.toml`` what finding quotes needs, ``dates.toml``, ``names.toml`` likewise.
Tables are read at first use and kept. Those of plugins are added to them.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from newsstruct.languages.additions import added
from newsstruct.languages.tables import extended, read_toml

#: Codes of two letters that ISO 639-1 had once.
WITHDRAWN = frozenset({"in", "iw", "ji", "mo", "sh"})

_LONGEST_CODE = 8


@functools.cache
def codes(area: str) -> tuple[str, ...]:
    """The languages (BCP 47 primary tags) that have a table for ``area``, sorted."""
    folders = (f for f in files(__name__).iterdir() if f.is_dir())
    own = (f.name for f in folders if (f / f"{area}.toml").is_file())
    others = (code for tables in added().tables for code, name in tables if name == area)
    return tuple(sorted({*own, *others}))


@functools.lru_cache(maxsize=4096)
def table(language: str, area: str) -> Mapping[str, Any]:
    """The table of ``area`` for a language; empty where it has none.

    >>> "Read more" in table("en", "structure")["cross_link_labels"]
    True
    """
    if not _may_be_code(language):
        return {}
    file = files(__name__) / language / f"{area}.toml"
    table = read_toml(file) if file.is_file() else {}
    for tables in added().tables:
        table = extended(table, tables.get((language, area), {}))
    return table


@functools.lru_cache(maxsize=256)
def is_known(tag: str) -> bool:
    """Whether there is any table for a language: those that come along and those of plugins.

    >>> is_known("pt-BR"), is_known("portuguese")
    (True, False)
    """
    code = primary(tag) or ""
    own = _may_be_code(code) and (files(__name__) / code).is_dir()
    return own or any(code == language for tables in added().tables for language, _ in tables)


def _may_be_code(language: str) -> bool:
    """Whether something may be a primary tag (RFC 5646: up to eight letters), and no path that a page made up."""
    return len(language) <= _LONGEST_CODE and language.isascii() and language.isalpha() and language.islower()


def primary(tag: str | None) -> str | None:
    """The primary subtag of a BCP 47 tag, lower-cased: what tables are filed under; of other codes for it, that one.

    >>> primary("pt-BR"), primary("deu_Latn"), primary("iw"), primary(None)
    ('pt', 'de', 'he', None)
    """
    if not tag:
        return None
    code = tag.replace("_", "-").split("-", 1)[0].lower()
    return code if len(code) == 2 and code not in WITHDRAWN else _aliases().get(code, code)


@functools.cache
def _aliases() -> Mapping[str, str]:
    return read_toml(files(__name__) / "aliases.toml")
