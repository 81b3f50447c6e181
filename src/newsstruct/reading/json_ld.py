"""JSON-LD in all the forms that pages have it in."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newsstruct.reading.page import Element

#: Half of a surrogate pair, escaped: no character, and no UTF-8 can be made of it.
_LONE_SURROGATE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
#: What may hold objects.
_HOLDING = (dict, list)
#: What pages wrap the JSON in.
_OPENING, _CLOSING = ("//", "<![CDATA[", "<!--", "/*", "*/"), (";", "//", "]]>", "-->", "/*", "*/")


def read_json_ld(scripts: Iterable[Element], most: int) -> tuple[Mapping[str, Any], ...]:
    """Every object with an ``@type`` in the JSON-LD among a page's scripts, outer before inner.

    Args:
        scripts: The page's ``<script>`` elements.
        most: A script of more characters is passed over.
    """
    found: list[Mapping[str, Any]] = []
    for script in scripts:
        if "ld+json" in (script.get("type") or "").lower() and script.text and len(script.text) <= most:
            found.extend(_typed(load_json(script.text)))
    return tuple(found)


def load_json(text: str) -> object:
    """The JSON in a script; ``None`` where it is none, even with its wrapping off and HTML entities resolved."""
    if "\\ud" in text or "\\uD" in text:
        text = _LONE_SURROGATE.sub(r"\\ufffd", text)
    for prepare in (str, _unwrapped, html.unescape):
        try:
            return json.loads(prepare(text), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _unwrapped(text: str) -> str:
    for marks, remove in ((_OPENING, str.removeprefix), (_CLOSING, str.removesuffix)):
        for mark in (*marks, *marks):
            text = remove(text.strip(), mark)
    return text


def _typed(value: object) -> Iterator[Mapping[str, Any]]:
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack += [v for v in reversed(item) if isinstance(v, _HOLDING)]
        elif isinstance(item, dict):
            if item.get("@type"):
                yield item
            stack += [v for v in reversed(item.values()) if isinstance(v, _HOLDING)]
