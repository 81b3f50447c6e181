"""What the head declares in ``<meta>`` elements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newsstruct.reading.page import Element


def read_meta(elements: Iterable[Element]) -> Mapping[str, tuple[str, ...]]:
    """Contents by lower-cased name, property or itemprop, in the page's order, white space folded."""
    found: dict[str, list[str]] = {}
    for element in elements:
        name = element.get("property") or element.get("name") or element.get("itemprop")
        if name and (content := folded(element.get("content", ""))):
            found.setdefault(name.strip().lower(), []).append(content)
    return {name: tuple(values) for name, values in found.items()}


def folded(text: str) -> str:
    """The text with its white space folded."""
    if text.isprintable() and "  " not in text:  # as most are: no white space in it but single spaces
        return text.strip()
    return " ".join(text.split())
