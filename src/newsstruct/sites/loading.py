"""The rule table of a parser: of what its caller named, loaded at first use, once, safely between threads."""

from __future__ import annotations

import functools
import inspect
import threading
from collections.abc import Iterable, Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from types import ModuleType
from typing import TypeAlias

import attrs

from newsstruct import plugins
from newsstruct.errors import InvalidInput, InvalidSite, PluginError
from newsstruct.sites.files import read_file, read_folder
from newsstruct.sites.rules import RuleTable, rule_table
from newsstruct.sites.site import Rule, SiteParser

#: All site parsers that are installed, the bundled ones among them; and the bundled ones alone.
INSTALLED, BUNDLED = "installed", "bundled"
#: Any other site parser for the same pages wins over a bundled one.
LOWEST = -1
SiteSource: TypeAlias = str | type[SiteParser] | Rule | Path
_LOCK = threading.RLock()


@attrs.frozen(kw_only=True)
class Sites:
    """The site parsers of a `Parser`."""

    table: RuleTable
    """Their rules."""

    faults: tuple[plugins.Fault, ...] = ()
    """The plugins that could not be loaded."""


def checked_sources(sources: object) -> tuple[SiteSource, ...]:
    """What a caller passed as site parsers, as a tuple.

    Raises:
        InvalidInput: when something in it is no source of site parsers.
    """
    if isinstance(sources, str | type | Rule | Path):
        return checked_sources((sources,))
    if not isinstance(sources, Iterable):
        raise InvalidInput("sites", sources, "a sequence of site parsers")
    found = tuple(sources)
    for source in found:
        if not isinstance(source, str | Rule | Path) and not _is_parser(source):
            raise InvalidInput("sites", source, "SiteParser classes, paths of TOML files or folders, names of plugins")
    return found


def _is_parser(source: object) -> bool:
    return isinstance(source, type) and issubclass(source, SiteParser)


def load_sites(sources: tuple[SiteSource, ...]) -> Sites:
    """The site parsers that some sources stand for.

    Raises:
        PluginError: when one that the caller named is broken or not there; what is merely installed gives a fault.
    """
    if plugins.is_loading():  # a plugin that parses a page while it is loaded
        return Sites(table=RuleTable())
    with _LOCK:
        return _loaded(sources, plugins.allowed())


@functools.lru_cache(maxsize=64)
def _loaded(sources: tuple[SiteSource, ...], allowed: str | None) -> Sites:
    rules: list[Rule] = []
    faults: list[plugins.Fault] = []
    for source in sources:
        if source == INSTALLED:
            rules += bundled_rules() if plugins.is_allowed(plugins.OWN, BUNDLED, allowed) else ()
            for plugin in plugins.installed(plugins.SITES, allowed):
                try:
                    rules += plugin_rules(plugin)
                except PluginError as error:
                    faults.append(plugins.Fault(plugin=plugin.name, problem=error.problem))
        else:
            rules += _named(source, allowed) if isinstance(source, str) else rules_of(source)
    return Sites(table=rule_table(dict.fromkeys(rules)), faults=tuple(faults))


def _named(name: str, allowed: str | None) -> tuple[Rule, ...]:
    if name == BUNDLED:
        return bundled_rules()
    found = [plugin for plugin in plugins.installed(plugins.SITES, allowed) if plugin.name == name]
    if not found:
        raise PluginError(name, "no plugin of this name is installed and allowed; for files pass a pathlib.Path.")
    return tuple(rule for plugin in found for rule in plugin_rules(plugin))


@functools.cache
def bundled_rules() -> tuple[Rule, ...]:
    """The rules of the site parsers that come along."""
    rules = read_folder(files("newsstruct.sites") / BUNDLED)
    return tuple(attrs.evolve(rule, plugin=BUNDLED, priority=rule.priority + LOWEST) for rule in rules)


@functools.cache
def plugin_rules(plugin: plugins.Plugin) -> tuple[Rule, ...]:
    """The rules of an installed plugin.

    Raises:
        PluginError: when it can't be loaded, or has no site parsers.
    """
    value = plugins.load(plugin)
    try:
        rules = rules_of(value)
    except PluginError as error:
        raise PluginError(plugin.name, str(error)) from error
    except Exception as error:
        raise PluginError(plugin.name, f"could not be read: {plugins.told(error)}.") from error
    return tuple(attrs.evolve(rule, plugin=plugin.name) for rule in rules)


def rules_of(source: object) -> tuple[Rule, ...]:
    """The rules that a class, a file, a folder or (from a plugin) a module stands for.

    Raises:
        InvalidSite: when it stands for none.
    """
    if isinstance(source, Rule):
        return (source,)
    if isinstance(source, Path):
        return _of_path(source)
    if isinstance(source, ModuleType):
        rules = tuple(_of_module(source))
    elif isinstance(source, type) and issubclass(source, SiteParser):
        rules = source.rules
    else:
        raise InvalidSite(f"{source!r:.60}", "is neither a site parser nor a module with some.")
    if not rules:
        raise InvalidSite(getattr(source, "__name__", str(source)), 'has no rule; decorate classes with @site("HOST").')
    return rules


def _of_path(path: Path) -> tuple[Rule, ...]:
    try:
        return read_folder(path) if path.is_dir() else read_file(path)
    except OSError as error:
        raise InvalidSite(str(path), f"can't be read: {error.strerror}.") from error


def _of_module(module: ModuleType) -> Iterator[Rule]:
    """The rules of the classes in a module, and of the TOML files in a package and its folder ``sites``."""
    for _, cls in inspect.getmembers(module, inspect.isclass):
        if issubclass(cls, SiteParser):
            yield from cls.rules
    if hasattr(module, "__path__"):
        package: Traversable = files(module)
        yield from read_folder(package)
        if (package / "sites").is_dir():
            yield from read_folder(package / "sites")
