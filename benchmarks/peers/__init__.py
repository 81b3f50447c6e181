"""The tools: one module each, with a ``load()`` that imports the tool and gives what reads a page with it.

A module says in ``PACKAGE`` which package has to be installed, and in ``FIELDS`` what the tool reads; what it does not
read is shown as "-".
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import PackageNotFoundError, version
from typing import TypeAlias

import attrs

from benchmarks.values import Reading

#: What reads a page: its bytes and its address.
Reader: TypeAlias = Callable[[bytes, str | None], Reading]
#: Names on the command line; each is a module of this package.
NAMES = ("newsstruct", "trafilatura", "newspaper4k", "readability", "goose3", "resiliparse", "htmldate")


@attrs.frozen(kw_only=True)
class Peer:
    """A tool that is installed."""

    name: str
    """Its package and version."""

    fields: frozenset[str]
    """What it reads: of "blocks", "headline", "authors", "published", "cross_links"."""

    read: Reader
    """Reads a page with it."""


@attrs.frozen(kw_only=True)
class Absent:
    """A tool that is not installed, or does not start."""

    name: str
    """Its name."""

    why: str
    """What is missing."""


def load_peers(names: Iterable[str]) -> Iterator[Peer | Absent]:
    """The tools of these names, each loaded when it is its turn."""
    for name in names:
        module = importlib.import_module(f"benchmarks.peers.{name}")
        try:
            installed = version(module.PACKAGE)
            yield Peer(name=f"{module.PACKAGE} {installed}", fields=frozenset(module.FIELDS), read=module.load())
        except PackageNotFoundError:
            yield Absent(name=name, why=f"{module.PACKAGE} is not installed")
        except ImportError as error:
            yield Absent(name=name, why=str(error))
