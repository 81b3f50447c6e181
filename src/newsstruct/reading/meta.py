"""What the head declares in ``<meta>`` elements."""

from __future__ import annotations

from collections.abc import Mapping

from newsstruct.reading.page import Element


def read_meta(root: Element) -> Mapping[str, tuple[str, ...]]:
    """Contents by lower-cased name, property or itemprop, in the page's order."""
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = " ".join((element.get("content") or "").split())
        if name and content:
            found.setdefault(name.strip().lower(), []).append(content)
    return {name: tuple(values) for name, values in found.items()}
