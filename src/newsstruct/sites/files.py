"""Site parsers as TOML files, for those who don't write Python: the same as a class, in one table.

A file says its hosts, and under ``[fields]`` and ``[body]`` what a class says in its attributes::

    hosts = ["example-times.com"]

    [fields]
    headline = "h1.title"

    [body]
    container = "div.story"
    retype = { subheading = "p.crosshead" }
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources.abc import Traversable
from typing import Any

from newsstruct.errors import InvalidSite
from newsstruct.sites.site import BODY, FIELDS, Rule, SiteParser, site

#: No site parser is longer, in bytes.
LONGEST = 200_000
_RULE = ("hosts", "paths", "valid_from", "valid_until", "priority")
_TOP = (*_RULE, "name", "fields", "body")


def read_folder(folder: Traversable) -> tuple[Rule, ...]:
    """The rules of a folder's TOML files, by their names.

    Raises:
        InvalidSite: when one of them is no site parser.
    """
    found = sorted((file for file in folder.iterdir() if file.name.endswith(".toml")), key=lambda file: file.name)
    return tuple(rule for file in found for rule in read_file(file))


def read_file(file: Traversable) -> tuple[Rule, ...]:
    """The rule that a TOML file makes.

    Raises:
        InvalidSite: when it is no site parser.
    """
    with file.open("rb") as opened:
        data = opened.read(LONGEST)
    try:
        table = tomllib.loads(data.decode("utf-8"))
    except ValueError as error:  # of UTF-8 or of TOML
        raise InvalidSite(file.name, f"is no TOML: {error}.") from error
    return site_of(table, file.name.removesuffix(".toml"), file.name)


def site_of(table: Mapping[str, Any], name: str, where: str) -> tuple[Rule, ...]:
    """The rules of a site parser that is given as a table.

    Args:
        table: What the file says.
        name: The site parser's name, where the table says none.
        where: What messages call the table.

    Raises:
        InvalidSite: when it says anything that no site parser can say.
    """
    _check(table, where)
    name = table.get("name", name)
    said = {**table.get("fields", {}), **table.get("body", {})}
    about = f"The site parser of {where}."
    cls: type[SiteParser] = type(str(name), (SiteParser,), {"name": str(name), "__doc__": about, **said})
    rule = {key: table[key] for key in _RULE if key in table and key != "hosts"}
    return site(*_strings(table.get("hosts"), "hosts", where), **rule)(cls).rules


def _check(table: Mapping[str, Any], where: str) -> None:
    for key in table:
        if key not in _TOP:
            raise InvalidSite(where, f"{key!r} is nothing that a site parser says at its top; there are {_TOP}.")
    for part, known in (("fields", FIELDS), ("body", BODY)):
        held = table.get(part, {})
        if not isinstance(held, Mapping):
            raise InvalidSite(where, f"[{part}] is no table.")
        for key in held:
            if key not in known:
                raise InvalidSite(where, f"[{part}] has no {key!r}; there are {', '.join(known)}.")
    if not isinstance(table.get("priority", 0), int):
        raise InvalidSite(where, "priority is no whole number.")


def _strings(value: object, key: str, where: str) -> list[str]:
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, list) or not listed or not all(isinstance(v, str) for v in listed):
        raise InvalidSite(where, f'{key}: want at least one, such as {key} = ["example.com"].')
    return listed
