"""What the head declares in ``<meta>`` elements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newsstruct.reading.page import Element


def read_meta(elements: Iterable[Element]) -> Mapping[str, tuple[str, ...]]:
    """Contents by lower-cased name, property or itemprop, in the page's order, white space folded."""
    found: dict[str, list[str]] = {}
    for element in elements:
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content") if name else None
        if name and content and (content := " ".join(content.split())):
            found.setdefault(name.strip().lower(), []).append(content)
    return {name: tuple(values) for name, values in found.items()}
