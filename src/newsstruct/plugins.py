"""Plugins: what other installed packages offer newsstruct through entry points, found at first use and never before.

A plugin is code of somebody else: loading it runs it. ``NEWSSTRUCT_PLUGINS`` narrows what is loaded to the packages or
plugins that it names, separated by commas; set to nothing, it keeps all out. ``newsstruct`` names what comes along.
"""

from __future__ import annotations

import functools
import os
import re
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import attrs

from newsstruct.article import ParseWarning
from newsstruct.errors import PluginError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

VARIABLE = "NEWSSTRUCT_PLUGINS"
#: The groups of entry points.
SITES, ANNOTATORS, LANGUAGES = "newsstruct.sites", "newsstruct.annotators", "newsstruct.languages"
GROUPS = (SITES, ANNOTATORS, LANGUAGES)
#: The package that what comes along belongs to.
OWN = "newsstruct"
#: A plugin that takes longer to load, in seconds, is given up.
PATIENCE = 30.0


@attrs.frozen(kw_only=True)
class Plugin:
    """What an installed package offers; not loaded yet."""

    name: str
    """The entry point's name."""

    group: str
    """Which sort it is: one of `GROUPS`."""

    package: str
    """The package that it is in."""

    version: str
    """That package's version."""

    entry: EntryPoint = attrs.field(repr=False)
    """Where in the package it is."""


@attrs.frozen(kw_only=True)
class Fault:
    """A plugin that could not be loaded."""

    plugin: str
    """Its name."""

    problem: str
    """What went wrong, in a sentence."""


def warnings_of(faults: Iterable[Fault], *, strict: bool) -> tuple[ParseWarning, ...]:
    """The faults as warnings.

    Args:
        faults: Plugins that could not be loaded.
        strict: Whether such a plugin is an error, no warning.

    Raises:
        PluginError: when there is one, and ``strict``.
    """
    found = tuple(faults)
    if strict and found:
        raise PluginError(found[0].plugin, found[0].problem)
    return tuple(
        ParseWarning(code="plugin_failed", message=f"Plugin {f.plugin} {f.problem.rstrip('.')}.") for f in found
    )


def allowed() -> str | None:
    """What ``NEWSSTRUCT_PLUGINS`` says; ``None`` where it is not set: all plugins."""
    return os.environ.get(VARIABLE)


def is_allowed(package: str, name: str, names: str | None) -> bool:
    """Whether a plugin may be loaded.

    Args:
        package: The package that it is in.
        name: Its own name.
        names: What `allowed` gave.

    >>> is_allowed("example-news", "example", None), is_allowed("example-news", "example", "")
    (True, False)
    >>> is_allowed("example-news", "example", "newsstruct, Example_News")
    True
    """
    if names is None:
        return True
    wanted = {_folded(part) for part in names.split(",")}
    return not wanted.isdisjoint((_folded(package), _folded(name)))


def installed(group: str, names: str | None) -> tuple[Plugin, ...]:
    """The plugins of a group that may be loaded, by package and name."""
    return tuple(p for p in _installed() if p.group == group and is_allowed(p.package, p.name, names))


@functools.cache
def _installed() -> tuple[Plugin, ...]:
    """The plugins of all groups: the installed packages are looked through once."""
    from importlib.metadata import entry_points  # it brings in the parser of e-mails, among other things

    offered = entry_points()
    found = [_plugin(entry) for group in GROUPS for entry in offered.select(group=group)]
    return tuple(sorted(found, key=lambda plugin: (plugin.package, plugin.name)))


def _plugin(entry: EntryPoint) -> Plugin:
    package = entry.dist
    return Plugin(
        name=entry.name,
        group=entry.group,
        package=package.name if package else "",
        version=package.version if package else "",
        entry=entry,
    )


def load(plugin: Plugin) -> Any:  # noqa: ANN401  # what a plugin is, each group decides
    """What the plugin's entry point stands for.

    Raises:
        PluginError: when it can't be imported, raises, or takes longer than `PATIENCE`.
    """
    loader = _Loader(plugin.entry.load)
    loader.start()
    loader.join(PATIENCE)
    if loader.is_alive():
        raise PluginError(plugin.name, f"did not finish loading within {PATIENCE:g} seconds ({plugin.entry.value}).")
    if loader.problem is not None:
        raise PluginError(plugin.name, f"could not be loaded: {told(loader.problem)}") from loader.problem
    return loader.value


def is_loading() -> bool:
    """Whether the caller is a plugin that is being loaded: it gets to see no plugins, itself least of all."""
    return isinstance(threading.current_thread(), _Loader)


def told(error: BaseException) -> str:
    """An error on one line, with its kind.

    >>> told(ValueError("no such thing"))
    'ValueError: no such thing'
    """
    return f"{type(error).__name__}: {' '.join(str(error).split())[:300]}".rstrip(": .")


class _Loader(threading.Thread):
    """Loads a plugin where it can be waited for: one that never comes back holds up nobody for long."""

    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__(daemon=True)
        self.work = work
        self.value: Any = None
        self.problem: BaseException | None = None

    def run(self) -> None:
        """Do the work, and keep what comes of it: its value or its fault."""
        try:
            self.value = self.work()
        except BaseException as error:  # a plugin that exits while it is loaded is broken, no more
            self.problem = error


def _folded(name: str) -> str:
    """Names of packages are the same however their words are parted (PyPA, "Name normalization")."""
    return re.sub(r"[-_.]+", "-", name.strip()).lower()
