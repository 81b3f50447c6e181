"""Addresses: made absolute, or refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import urljoin, urlsplit

from newsstruct.reading.page import Element

#: Browsers drop line breaks and tabs, and escape spaces (WHATWG URL Standard, "basic URL parser").
_URL_SPACES = {ord("\t"): None, ord("\n"): None, ord("\r"): None, ord(" "): "%20"}
_SCHEMES = ("http://", "https://")
#: A longer address is none that a browser or server would take.
LONGEST = 8_000


def absolute(url: str | None, base: str | None) -> str | None:
    """The address made absolute; ``None`` where it is no http(s) address.

    >>> absolute("/a?b=1#c", "https://example.org/x")
    'https://example.org/a?b=1#c'
    >>> absolute("javascript:alert(1)", "https://example.org/") is None
    True
    """
    if not url or len(url) > LONGEST:
        return None
    url = url.strip().translate(_URL_SPACES)
    try:
        joined = url if url.startswith(_SCHEMES) else urljoin(base or "", url)
        parts = urlsplit(joined)
    except ValueError:
        return None
    return joined if parts.scheme in ("http", "https") and parts.netloc else None


def page_base(
    url: str | None, tagged: Mapping[str, Sequence[Element]], meta: Mapping[str, tuple[str, ...]]
) -> str | None:
    """What a page's relative links resolve against: ``<base href>`` where it is sound, else its address, else the one
    that it declares."""
    for element in tagged["base"][:1]:
        if found := absolute(element.get("href"), url):
            return found
    return url or declared_address(tagged, meta)


def declared_address(tagged: Mapping[str, Sequence[Element]], meta: Mapping[str, tuple[str, ...]]) -> str | None:
    """The page's own address as it declares it, where that is absolute: ``<link rel=canonical>`` or ``og:url``."""
    links = (e.get("href") for e in tagged["link"] if (e.get("rel") or "").lower() == "canonical")
    return next((u for u in (*links, *meta.get("og:url", ())) if absolute(u, None)), None)
