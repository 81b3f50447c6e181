"""Articles as rows of nested plain values, and the types of their columns, both made from the classes.

So a field that is added to `newsstruct.Article` is in both.
"""

from __future__ import annotations

import functools
import types
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from newsstruct import article as values

#: A column's type in words: "text", "number", "day", "moment", or one of these with more types inside.
Column = Any
PLAIN: Mapping[object, str] = {str: "text", int: "number", date: "day", datetime: "moment"}


@attrs.frozen
class ListOf:
    """Several values of one type."""

    item: Column
    """Their type."""


@attrs.frozen
class Struct:
    """Values under names."""

    fields: tuple[tuple[str, Column], ...]
    """Names and types, in order."""


@attrs.frozen
class TextTo:
    """Values under names that differ from row to row."""

    item: Column
    """Their type."""


def article_columns() -> Struct:
    """The columns of an article, in the order of its fields."""
    return _of_class(values.Article)


def article_row(article: values.Article, **more: Any) -> dict[str, Any]:  # noqa: ANN401  # values of any type
    """The article as nested dicts and lists, after what else the row has."""
    return {**more, **_row_maker(values.Article)(article)}


def _of_class(cls: type) -> Struct:
    return Struct(tuple((name, _of(hint)) for name, hint in _hints(cls)))


def _hints(cls: type) -> Iterator[tuple[str, Any]]:
    hints = get_type_hints(cls, vars(values))
    return ((field.name, hints[field.name]) for field in attrs.fields(cls))


def _of(hint: Any) -> Column:  # noqa: ANN401  # a type as typing writes it
    origin, parts = get_origin(hint), get_args(hint)
    if hint in PLAIN:
        return PLAIN[hint]
    if origin is Literal:
        return "text"
    if origin is tuple:
        return ListOf(_of(parts[0]))
    if origin is Mapping:
        return TextTo(_of(parts[1]))
    if origin in (Union, types.UnionType):
        some = [part for part in parts if part is not type(None)]
        return _of(some[0]) if len(some) == 1 else _of_blocks(some)
    return _of_class(hint)


def _of_blocks(classes: list[type]) -> Struct:
    """One type for all kinds of blocks: their fields together, each of which the others leave empty."""
    fields: dict[str, Column] = {"kind": "text"}
    for cls in classes:
        fields |= dict(_of_class(cls).fields)
    return Struct(tuple(fields.items()))


@functools.cache
def _row_maker(cls: Any) -> Callable[[Any], dict[str, Any]]:  # noqa: ANN401  # a class
    """What makes a dict of a value of this class."""
    makers = [(name, _maker(hint)) for name, hint in _hints(cls)]
    kind = getattr(cls, "kind", None)
    head = {"kind": kind} if isinstance(kind, str) else {}
    return lambda value: head | {name: make(getattr(value, name)) for name, make in makers}


def _maker(hint: Any) -> Callable[[Any], Any]:  # noqa: ANN401  # as above
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        some = [part for part in parts if part is not type(None)]
        if len(some) > 1:
            return lambda block: _row_maker(block.__class__)(block)
        return _or_none(_maker(some[0]))
    if origin is tuple:
        return functools.partial(_list, _maker(parts[0]))
    if origin is Mapping:
        return functools.partial(_pairs, _maker(parts[1]))
    if hint is datetime:
        return _utc
    return _row_maker(hint) if attrs.has(hint) else _same


def _or_none(make: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else make(value)


def _list(make: Callable[[Any], Any], found: tuple[Any, ...]) -> list[Any]:
    return [make(value) for value in found]


def _pairs(make: Callable[[Any], Any], found: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return [(name, make(value)) for name, value in found.items()]


def _same(value: Any) -> Any:  # noqa: ANN401  # plain values of any type
    return value


def _utc(moment: datetime) -> datetime:
    """The moment in UTC; one without a zone is taken for UTC."""
    try:
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except OverflowError:  # on the first or last day of the calendar
        return moment.replace(tzinfo=UTC)
