"""Bytes to UTF-8: byte order mark, HTTP header, meta, strict UTF-8, detector."""

from __future__ import annotations

from w3lib.encoding import html_to_unicode


def to_utf8(page: bytes | str, http_charset: str | None = None) -> tuple[bytes, str]:
    """The page as UTF-8 bytes, and the charset that it was in."""
    if isinstance(page, str):
        return page.encode("utf-8", "replace"), "utf-8"
    header = f"text/html; charset={http_charset}" if http_charset else None
    charset, text = html_to_unicode(header, page)
    return text.encode("utf-8", "replace"), charset
