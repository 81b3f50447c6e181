"""Bytes to `Page`: charset, tree, JSON-LD, meta."""

from __future__ import annotations

from newsstruct.article import ParseWarning
from newsstruct.limits import Limits
from newsstruct.reading.charset import to_utf8
from newsstruct.reading.json_ld import read_json_ld
from newsstruct.reading.language import declared_language
from newsstruct.reading.meta import read_meta
from newsstruct.reading.no_page import no_element, other_file
from newsstruct.reading.page import Element, Page
from newsstruct.reading.saved import unwrapped
from newsstruct.reading.tree import gather, parse_tree
from newsstruct.reading.urls import absolute, page_base

TRUNCATED = ParseWarning(code="truncated", message="The page went over a limit; what lay beyond it was left out.")


def read_page(html: bytes | str, *, url: str | None = None, charset: str | None = None, limits: Limits) -> Page:
    """The page's tree and what its head declares; never raises for a bad page."""
    if isinstance(html, bytes):
        saved = unwrapped(html, 2 * limits.bytes)  # two bytes of UTF-16 may be one of UTF-8
        html, url, charset = saved.html, url or saved.url, charset or saved.charset
        if other := other_file(html):
            return Page(root=None, url=absolute(url, None), warnings=(other,))
    url = absolute(url, None)
    decoded = to_utf8(html, charset)
    tree = parse_tree(decoded.data, limits)
    warnings = (*decoded.warnings, TRUNCATED) if tree.truncated else decoded.warnings
    if tree.root is None or b"<" not in decoded.data:
        warnings = (*warnings, no_element(decoded.data))
        return Page(root=None, url=url, base=url, charset=decoded.charset, warnings=warnings)
    tagged = gather(tree.root)
    meta = read_meta(tagged["meta"])
    return Page(
        root=tree.root,
        tagged=tagged,
        url=url,
        base=page_base(url, tagged, meta),
        charset=decoded.charset,
        warnings=warnings,
        language=declared_language(tree.root, meta),
        meta=meta,
        json_ld=read_json_ld(tagged["script"], limits.json_bytes),
    )


__all__ = ["TRUNCATED", "Element", "Page", "read_page"]
