"""An article to JSON types and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import attrs

from newsstruct.article import Article, Provenance


def article_to_dict(article: Article) -> dict[str, Any]:
    """The article as JSON types; blocks carry their ``kind``."""
    plain = _plain(article)
    assert isinstance(plain, dict)
    return plain


def article_to_json(article: Article) -> str:
    """The article as one line of JSON."""
    return json.dumps(article_to_dict(article), ensure_ascii=False)


def article_from_dict(data: Mapping[str, Any]) -> Article:
    """The article back from `article_to_dict`."""
    raise NotImplementedError


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if isinstance(value, date):  # datetime is one, too
        return value.isoformat()
    if isinstance(value, Provenance):
        return {field: _plain(source) for field, source in value.items()}
    if attrs.has(type(value)):
        kind = getattr(type(value), "kind", None)
        fields = {a.name: _plain(getattr(value, a.name)) for a in attrs.fields(type(value))}  # type: ignore[arg-type]
        return {"kind": kind, **fields} if isinstance(kind, str) else fields
    return value
