"""Addresses: made absolute, or refused."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit


def absolute(url: str | None, base: str | None) -> str | None:
    """The address made absolute; ``None`` where it is no http(s) address.

    >>> absolute("/a?b=1#c", "https://example.org/x")
    'https://example.org/a?b=1#c'
    >>> absolute("javascript:alert(1)", "https://example.org/") is None
    True
    """
    try:
        joined = urljoin(base or "", "".join((url or "").split()))
        parts = urlsplit(joined)
    except ValueError:
        return None
    return joined if parts.scheme in ("http", "https") and parts.netloc else None
