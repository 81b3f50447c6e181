"""``newsstruct plugins``: what is installed, one plugin after the other."""

from __future__ import annotations

import argparse
import json
import textwrap
from collections.abc import Iterator

import attrs

from newsstruct.authors.commands import FINE, WRONG
from newsstruct.authors.inventory import Item, Listed, conflicts, inventory
from newsstruct.terminal.escaping import printable

WIDTH = 100


def run(given: argparse.Namespace) -> int:
    """Print the plugins; 1 where one of them is broken, or two are at odds."""
    found = inventory()
    odds = conflicts()
    if given.json:
        for listed in found:
            print(json.dumps(attrs.asdict(listed), ensure_ascii=True))
    else:
        lines = [line for listed in found for line in _lines(listed)]
        lines += (f"at odds     {one} Give one a higher priority." for one in odds)
        print(printable("\n".join(lines)))
    return WRONG if odds or any(listed.state == "broken" for listed in found) else FINE


def _lines(listed: Listed) -> Iterator[str]:
    state = "" if listed.state == "on" else f"  {listed.state}"
    yield f"{listed.sort:<12}{listed.name}  ({listed.package} {listed.version}){state}"
    if listed.problem:
        yield from textwrap.wrap(listed.problem, WIDTH, initial_indent=" " * 14, subsequent_indent=" " * 14)
    for item in listed.items if listed.sort == "sites" else ():
        yield f"{'':<14}{item.name}: {', '.join(item.does)} of {', '.join(item.applies_to)}"
    if listed.sort != "sites" and listed.items:
        told = ", ".join(map(_told, listed.items))
        yield from textwrap.wrap(told, WIDTH, initial_indent=" " * 14, subsequent_indent=" " * 14)


def _told(item: Item) -> str:
    return f"{item.name} ({', '.join(item.does)})" if item.does else item.name
