"""The row of annotators: those that come along, and those of installed plugins in their places among them."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Iterable
from typing import Any

from newsstruct import plugins
from newsstruct.annotate.dates import DatesAnnotator
from newsstruct.annotate.document import Annotator
from newsstruct.annotate.entities import EntitiesAnnotator
from newsstruct.annotate.quotes import QuotesAnnotator
from newsstruct.annotate.running import BrokenAnnotator
from newsstruct.errors import InvalidInput, PluginError


def bundled_annotators() -> tuple[Annotator, ...]:
    """The annotators that newsstruct brings along, in the order in which they run."""
    return (DatesAnnotator(), EntitiesAnnotator(), QuotesAnnotator())


def default_annotators() -> tuple[Annotator, ...]:
    """The annotators that newsstruct brings along and those of installed plugins, in the order in which they run."""
    if plugins.is_loading():  # a plugin that annotates a text while it is loaded
        return bundled_annotators()
    return _default(plugins.allowed())


@functools.lru_cache(maxsize=16)
def _default(allowed: str | None) -> tuple[Annotator, ...]:
    return with_annotators(
        *map(loaded_annotator, plugins.installed(plugins.ANNOTATORS, allowed)), row=bundled_annotators()
    )


def with_annotators(*annotators: Annotator, row: Iterable[Annotator] | None = None) -> tuple[Annotator, ...]:
    """A row of annotators with others in their places.

    One with the name of one in the row takes its place. One with an attribute ``before`` stands before the one of that
    name. All others follow at the end.

    Args:
        annotators: The annotators to put in.
        row: The row; what `default_annotators` gives where nothing is said.

    >>> [annotator.name for annotator in with_annotators(row=bundled_annotators())]
    ['dates', 'entities', 'quotes']
    """
    placed = list(default_annotators() if row is None else row)
    for annotator in annotators:
        names = [other.name for other in placed]
        before = getattr(annotator, "before", None)
        if annotator.name in names:
            placed[names.index(annotator.name)] = annotator
        elif before in names:
            placed.insert(names.index(before), annotator)
        else:
            placed.append(annotator)
    return tuple(placed)


def chosen_annotators(chosen: Iterable[Annotator | str]) -> tuple[Annotator, ...]:
    """A row of annotators as somebody chose it: annotators, and names of those in the default row.

    Args:
        chosen: What to run, in order.

    Raises:
        InvalidInput: when something in it is neither.

    >>> [annotator.name for annotator in chosen_annotators(["entities", "quotes"])]
    ['entities', 'quotes']
    """
    if isinstance(chosen, str) or not isinstance(chosen, Iterable):
        raise InvalidInput("annotators", chosen, 'a list of annotators or their names, such as ["quotes"]')
    return tuple(map(_chosen, chosen))


def _chosen(one: Annotator | str) -> Annotator:
    if not isinstance(one, str):
        if not _is_annotator(one):
            raise InvalidInput("annotators", one, "annotators, with a name and a method annotate, or their names")
        return one
    row = {annotator.name: annotator for annotator in default_annotators()}
    if one not in row:
        raise InvalidInput("annotators", one, f"one of {', '.join(row)}, not {one!r:.60}")
    return row[one]


def _is_annotator(value: object) -> bool:
    named = isinstance(getattr(value, "name", None), str) and callable(getattr(value, "annotate", None))
    return named and not inspect.isclass(value)


def loaded_annotator(plugin: plugins.Plugin) -> Annotator:
    """The annotator that a plugin offers, or one that says what is wrong with it."""
    try:
        return _made(plugins.load(plugin))
    except PluginError as error:
        return BrokenAnnotator(name=plugin.name, problem=error.problem)
    except Exception as error:
        return BrokenAnnotator(name=plugin.name, problem=f"could not be made: {plugins.told(error)}.")


def _made(value: Any) -> Annotator:  # noqa: ANN401  # what an entry point stands for
    """The annotator that an entry point stands for: one, or a class or function that makes one."""
    made = value if hasattr(value, "annotate") and not inspect.isclass(value) else value()
    if not _is_annotator(made):
        raise TypeError(f"{made!r:.60} is no annotator: it needs a name and a method annotate")
    return made  # type: ignore[no-any-return]  # it has all of an Annotator
