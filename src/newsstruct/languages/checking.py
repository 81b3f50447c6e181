"""Looks over language tables: what is malformed, what is doubtful, what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from importlib.resources.abc import Traversable
from typing import Any, Literal, TypeAlias

import attrs
from babel import Locale

from newsstruct.languages.schema import ANY, USUAL, Key, Path, areas, keys, known_path, texts, type_of, walk
from newsstruct.languages.tables import InvalidTable, Tables, read_tables

Level: TypeAlias = Literal["error", "doubt", "missing"]


@attrs.frozen(kw_only=True)
class Problem:
    """Something about a table."""

    level: Level
    """ "error": it can't be used; "doubt": it can, and may be meant otherwise; "missing": it says nothing of this."""

    where: str
    """Language, area and key: ``de/byline: by``."""

    message: str
    """What it is, in a sentence."""


def check_folder(folder: Traversable) -> tuple[Problem, ...]:
    """What there is to say of a folder's tables, errors first."""
    try:
        tables = read_tables(folder)
    except InvalidTable as error:
        return (Problem(level="error", where=folder.name, message=str(error)),)
    if not tables:
        message = "has no tables; there should be folders such as xx/ with files such as byline.toml."
        return (Problem(level="error", where=folder.name, message=message),)
    problems = [*_of_codes(tables), *check_tables(tables), *_missing(tables)]
    order = ("error", "doubt", "missing")
    return tuple(sorted(problems, key=lambda problem: order.index(problem.level)))


def check_tables(tables: Tables) -> Iterator[Problem]:
    """What is malformed or doubtful in tables."""
    for (code, area), table in tables.items():
        if area not in areas():
            yield _problem("error", code, area, (), _unknown(area, areas(), "area"))
            continue
        for path, value in walk(table):
            yield from _of_key(code, area, path, value)


def _of_key(code: str, area: str, path: Path, value: object) -> Iterator[Problem]:
    known = keys(area)
    key = known.get(known_path(path, known))
    if key is None:
        siblings = [other[-1] for other in known if other[:-1] == known_path(path[:-1], known)]
        if siblings or len(path) == 1:  # what stands in an unknown table is told with that
            yield _problem("error", code, area, path, _unknown(path[-1], siblings, "key"))
    elif type_of(value) not in key.types:
        wanted = " or ".join(sorted(key.types))
        yield _problem("error", code, area, path, f"is a {type_of(value)}, and should be a {wanted}.")
    elif not isinstance(value, Mapping):
        yield from _of_words(code, area, path, value, key)


def _of_words(code: str, area: str, path: Path, value: object, key: Key) -> Iterator[Problem]:
    found = list(texts(value))
    if isinstance(value, list):
        twice = [text for text, count in Counter(found).items() if count > 1]
        if twice:
            yield _problem("doubt", code, area, path, f"has {', '.join(map(repr, twice[:5]))} more than once.")
    if key.is_trimmed and any(text != text.strip() or not text for text in found):
        yield _problem("doubt", code, area, path, "has words with white space around them, or empty ones.")
    if key.is_lower and (large := [text for text in found if text != text.lower()]):
        yield _problem("doubt", code, area, path, f"has capitals ({large[0]!r:.40}); words are lower case here.")


def _missing(tables: Tables) -> Iterator[Problem]:
    """Areas and usual keys that a language has nothing of, with neither these tables nor those that come along."""
    from newsstruct.languages import codes

    for code in sorted({code for code, _ in tables}):
        own = {area for other, area in tables if other == code}
        lacking = [area for area in areas() if area not in own and code not in codes(area)]
        if lacking:
            yield Problem(level="missing", where=code, message=f"says nothing of {', '.join(lacking)}.")
    for (code, area), table in tables.items():
        if area in areas() and code not in codes(area) and (usual := _usual_keys(area) - _key_paths(area, table)):
            told = ", ".join(sorted(".".join(path) for path in usual))
            yield _problem("missing", code, area, (), f"says nothing of {told}.")


def _usual_keys(area: str) -> set[Path]:
    return {path for path, key in keys(area).items() if key.share >= USUAL and ANY not in path}


def _key_paths(area: str, table: Mapping[str, Any]) -> set[Path]:
    return {known_path(path, keys(area)) for path, _ in walk(table)}


def _of_codes(tables: Tables) -> Iterator[Problem]:
    for code in sorted({code for code, _ in tables}):
        if code not in Locale("en").languages:
            message = "is the code of no language that Unicode's CLDR knows; use the primary tag of BCP 47."
            yield Problem(level="doubt", where=code, message=message)


def _problem(level: Level, code: str, area: str, path: Path, message: str) -> Problem:
    where = f"{code}/{area}: {'.'.join(path)}" if path else f"{code}/{area}"
    return Problem(level=level, where=where, message=message)


def _unknown(name: str, known: tuple[str, ...] | list[str], what: str) -> str:
    near = get_close_matches(name, known, 1)
    hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(sorted(known))}."
    return f"is no {what} that is read; {hint}"
