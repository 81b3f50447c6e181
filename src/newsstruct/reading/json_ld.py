"""JSON-LD in all the forms that pages have it in."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Mapping
from typing import Any

from newsstruct.reading.page import Element


def read_json_ld(root: Element, most: int) -> tuple[Mapping[str, Any], ...]:
    """Every object with an ``@type`` in the page's JSON-LD scripts, outer before inner."""
    found: list[Mapping[str, Any]] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text and len(script.text) <= most:
            found.extend(_typed(_load(script.text)))
    return tuple(found)


def _load(text: str) -> object:
    for candidate in (text, html.unescape(text)):
        try:
            return json.loads(candidate.strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _typed(value: object) -> Iterator[Mapping[str, Any]]:
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(reversed(item))
        elif isinstance(item, dict):
            if item.get("@type"):
                yield item
            stack.extend(v for v in reversed(list(item.values())) if isinstance(v, dict | list))
