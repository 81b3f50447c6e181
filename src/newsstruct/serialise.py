"""An article to JSON types and back."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, TypeVar, get_args

import cattrs
from cattrs.gen import make_dict_unstructure_fn
from cattrs.v import format_exception

from newsstruct.article import Article, Block, Provenance, Source
from newsstruct.errors import InvalidArticle

_T = TypeVar("_T")
#: Block classes by their ``kind``.
_KINDS = {cls.kind: cls for cls in get_args(Block)}
#: So many faults are told.
_FAULTS = 5


def article_to_dict(article: Article) -> dict[str, Any]:
    """The article as JSON types; blocks carry their ``kind``, moments and days are ISO 8601."""
    return dict(_converter().unstructure(article))


def article_to_json(article: Article) -> str:
    """The article as one line of JSON."""
    return json.dumps(article_to_dict(article), ensure_ascii=False)


def article_from_dict(data: Mapping[str, Any]) -> Article:
    """The article back from `article_to_dict`; keys that no field is named by are passed over.

    Raises:
        InvalidArticle: when ``data`` is no such mapping; the message says which part is not.
    """
    if not isinstance(data, Mapping):
        raise InvalidArticle((f"got {type(data).__name__}, want a mapping",))
    try:
        return _converter().structure(data, Article)
    except Exception as error:  # cattrs groups what its hooks raise, and re-raises what it does not know
        is_group = isinstance(error, cattrs.BaseValidationError)
        faults = cattrs.transform_error(error, "$", _told) if is_group else [str(error)]
        raise InvalidArticle(tuple(faults[:_FAULTS])) from error


def _told(error: BaseException, wanted: type | None) -> str:
    """What is wrong with a value: in our words for a block, whose type is a long list, else in those of cattrs."""
    return str(error) if wanted == Block and isinstance(error, ValueError) else format_exception(error, wanted)


@functools.cache
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(unstruct_collection_overrides={tuple: list})
    for cls in _KINDS.values():
        converter.register_unstructure_hook(cls, _with_kind(cls, converter))
    converter.register_unstructure_hook(Block, lambda block: converter.unstructure(block, block.__class__))
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_unstructure_hook(datetime, datetime.isoformat)
    converter.register_structure_hook(Block, functools.partial(_block, converter))
    for plain in (str, int):
        converter.register_structure_hook(plain, _as_it_is)
    converter.register_structure_hook(date, lambda value, _: date.fromisoformat(value))
    converter.register_structure_hook(datetime, lambda value, _: datetime.fromisoformat(value))
    converter.register_unstructure_hook(Provenance, lambda p: {k: converter.unstructure(s) for k, s in p.items()})
    converter.register_structure_hook_func(
        lambda cls: cls == Mapping[str, Source],
        lambda value, _: {k: converter.structure(s, Source) for k, s in value.items()},
    )
    return converter


def _with_kind(cls: type[Any], converter: cattrs.Converter) -> Callable[[Any], dict[str, Any]]:
    plain = make_dict_unstructure_fn(cls, converter)
    return lambda block: {"kind": cls.kind, **plain(block)}


def _block(converter: cattrs.Converter, value: Mapping[str, Any], _: object) -> Any:  # noqa: ANN401  # one of Block's
    kind = value.get("kind") if isinstance(value, Mapping) else None
    if kind not in _KINDS:
        raise ValueError(f"a block's kind is one of {', '.join(_KINDS)}, not {kind!r}")
    return converter.structure(value, _KINDS[kind])


def _as_it_is(value: object, cls: type[_T]) -> _T:
    if not isinstance(value, cls) or isinstance(value, bool):
        raise TypeError(f"expected {cls.__name__}, not {value!r:.40}")
    return value
