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
#: What is said of a page's readers and of a live blog's entries, in objects by the thousand.
_OF_OTHERS = frozenset({"comment", "liveBlogUpdate"})
_DECODER = json.JSONDecoder(strict=False)
#: What pages wrap the JSON in.
_OPENING, _CLOSING = ("//", "<![CDATA[", "<!--", "/*", "*/"), (";", "//", "]]>", "-->", "/*", "*/")


def read_json_ld(scripts: Iterable[Element], most: int) -> tuple[Mapping[str, Any], ...]:
    """Every object with an ``@type`` in the JSON-LD among a page's scripts, outer before inner.

    Readers' comments, a live blog's entries and what breadcrumbs lead to are left out.

    Args:
        scripts: The page's ``<script>`` elements.
        most: A script of more characters is passed over.
    """
    found: list[Mapping[str, Any]] = []
    for script in scripts:
        if "ld+json" in script.get("type", "").lower() and (text := script.text) and len(text) <= most:
            found.extend(_typed(load_json(text)))
    return tuple(found)


def load_json(text: str) -> object:
    """The JSON in a script; ``None`` where it is none, even with its wrapping off and HTML entities resolved."""
    if "\\u" in text and ("\\ud" in text or "\\uD" in text):
        text = _LONE_SURROGATE.sub(r"\\ufffd", text)
    text = text.replace("\\u0000", "")  # as the page's own NULs are dropped
    for prepare in (str, _unwrapped, html.unescape):
        try:
            return _DECODER.decode(prepare(text))
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
            kind = item.get("@type")
            if kind:
                yield item
            if kind != "BreadcrumbList":
                stack += [v for k, v in reversed(item.items()) if isinstance(v, _HOLDING) and k not in _OF_OTHERS]
