"""Bytes to `Page`: charset, tree, JSON-LD, meta."""

from __future__ import annotations

from newsstruct.limits import Limits
from newsstruct.reading.charset import to_utf8
from newsstruct.reading.json_ld import read_json_ld
from newsstruct.reading.meta import read_meta
from newsstruct.reading.page import Element, Page
from newsstruct.reading.tree import parse_tree


def read_page(html: bytes | str, *, url: str | None = None, charset: str | None = None, limits: Limits) -> Page:
    """The page's tree and what its head declares; never raises for a bad page."""
    decoded = to_utf8(html, charset)
    root = parse_tree(decoded.data[: limits.bytes])
    if root is None:
        return Page(root=None, url=url, base=url, charset=decoded.charset, warnings=decoded.warnings)
    return Page(
        root=root,
        url=url,
        base=url,
        charset=decoded.charset,
        warnings=decoded.warnings,
        language=root.get("lang"),
        meta=read_meta(root),
        json_ld=read_json_ld(root, limits.json_bytes),
    )


__all__ = ["Element", "Page", "read_page"]
