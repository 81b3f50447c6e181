"""What is installed: each plugin with what it offers, or with what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from itertools import combinations

import attrs

from newsstruct import plugins
from newsstruct._version import __version__
from newsstruct.annotate.row import bundled_annotators, loaded_annotator
from newsstruct.annotate.running import BrokenAnnotator
from newsstruct.errors import PluginError
from newsstruct.languages.additions import plugin_tables
from newsstruct.languages.tables import InvalidTable, table_files
from newsstruct.sites.loading import BUNDLED, bundled_rules, plugin_rules
from newsstruct.sites.site import BODY, FIELDS, Rule, said

SORTS = {plugins.SITES: "sites", plugins.ANNOTATORS: "annotators", plugins.LANGUAGES: "languages"}


@attrs.frozen(kw_only=True)
class Item:
    """One thing that a plugin offers."""

    name: str
    """The site parser's, the annotator's or the language's name."""

    applies_to: tuple[str, ...] = ()
    """Hosts and paths of a site parser; nothing for the others."""

    does: tuple[str, ...] = ()
    """What a site parser says, whose place an annotator takes, the areas of a language's tables."""


@attrs.frozen(kw_only=True)
class Listed:
    """A plugin as it is listed."""

    sort: str
    """ "sites", "annotators" or "languages"."""

    name: str
    """Its name."""

    package: str
    """The package that it is in."""

    version: str
    """That package's version."""

    state: str = "on"
    """ "on", "off" where ``NEWSSTRUCT_PLUGINS`` keeps it out, "broken"."""

    problem: str | None = None
    """What is wrong with it."""

    items: tuple[Item, ...] = ()
    """What it offers."""


def inventory() -> tuple[Listed, ...]:
    """What comes along, and all plugins that are installed, those that are kept out among them; loads the others."""
    allowed = plugins.allowed()
    on = plugins.is_allowed(plugins.OWN, BUNDLED, allowed)
    sites = _own("sites", _site_items(bundled_rules()), on=on)
    found = [sites, _own("annotators", _own_annotators()), _own("languages", _own_languages())]
    for group, sort in SORTS.items():
        for plugin in plugins.installed(group, None):
            listed = Listed(sort=sort, name=plugin.name, package=plugin.package, version=plugin.version)
            if plugins.is_allowed(plugin.package, plugin.name, allowed):
                found.append(_loaded(plugin, listed))
            else:
                found.append(attrs.evolve(listed, state="off"))
    return tuple(found)


def conflicts() -> tuple[str, ...]:
    """Pairs of site parsers of plugins that claim the same pages with equal right, in a sentence each."""
    rules: list[Rule] = []
    for plugin in plugins.installed(plugins.SITES, plugins.allowed()):
        try:
            rules += plugin_rules(plugin)
        except PluginError:
            continue
    pairs = ((one, two) for one, two in combinations(rules, 2) if one.site is not two.site and _are_at_odds(one, two))
    return tuple(f"{_hosts_of_both(one, two)}: both {one.name} and {two.name} apply." for one, two in pairs)


def _are_at_odds(one: Rule, two: Rule) -> bool:
    same_days = (one.valid_from is None or two.valid_until is None or one.valid_from <= two.valid_until) and (
        two.valid_from is None or one.valid_until is None or two.valid_from <= one.valid_until
    )
    same_paths = bool(one.paths) == bool(two.paths) and (not one.paths or not set(one.paths).isdisjoint(two.paths))
    return one.priority == two.priority and same_days and same_paths and bool(_hosts_of_both(one, two))


def _hosts_of_both(one: Rule, two: Rule) -> str:
    return ", ".join(host for host in one.hosts if host in two.hosts)


def _loaded(plugin: plugins.Plugin, listed: Listed) -> Listed:
    try:
        return attrs.evolve(listed, items=tuple(_items(plugin)))
    except (PluginError, InvalidTable) as error:
        problem = error.problem if isinstance(error, PluginError) else str(error)
        return attrs.evolve(listed, state="broken", problem=problem)


def _items(plugin: plugins.Plugin) -> Iterator[Item]:
    if plugin.group == plugins.SITES:
        yield from _site_items(plugin_rules(plugin))
    elif plugin.group == plugins.ANNOTATORS:
        annotator = loaded_annotator(plugin)
        if isinstance(annotator, BrokenAnnotator):
            raise PluginError(plugin.name, annotator.problem)
        names = [other.name for other in bundled_annotators()]
        yield Item(name=annotator.name, does=("takes the place of the bundled one",) if annotator.name in names else ())
    else:
        tables = plugin_tables(plugin)
        for code in dict.fromkeys(code for code, _ in tables):
            yield Item(name=code, does=tuple(area for other, area in tables if other == code))


def _site_items(rules: tuple[Rule, ...]) -> tuple[Item, ...]:
    return tuple(
        Item(name=rule.name, applies_to=(*rule.hosts, *rule.paths), does=tuple(said(rule.site(), (*FIELDS, *BODY))))
        for rule in rules
    )


def _own(sort: str, items: tuple[Item, ...], *, on: bool = True) -> Listed:
    state = "on" if on else "off"
    return Listed(sort=sort, name=BUNDLED, package=plugins.OWN, version=__version__, state=state, items=items)


def _own_annotators() -> tuple[Item, ...]:
    return tuple(Item(name=annotator.name) for annotator in bundled_annotators())


def _own_languages() -> tuple[Item, ...]:
    return tuple(Item(name=code) for code in sorted({c for c, _, _ in table_files(files("newsstruct.languages"))}))
