"""Addresses: made absolute, or refused."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from urllib.parse import urljoin, urlsplit

from newsstruct.reading.page import Element

#: Browsers drop line breaks and tabs, and escape spaces (WHATWG URL Standard, "basic URL parser").
_URL_SPACES = {ord("\t"): None, ord("\n"): None, ord("\r"): None, ord(" "): "%20"}
#: How most addresses begin: those need no closer look.
_PLAIN = re.compile(r"https?://[A-Za-z0-9.-]+(?:/|\Z)")
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
    is_clean = " " not in url and url.isprintable()  # a pattern for white space takes ten times as long
    if is_clean and _PLAIN.match(url):
        return url
    if url.startswith("data:"):
        return None
    if not is_clean:
        url = url.strip().translate(_URL_SPACES)
    if _is_plain_path(url) and (origin := _origin(base)):
        return origin + url
    try:
        joined = url if url.startswith(_SCHEMES) else urljoin(base or "", url)
        parts = urlsplit(joined)
    except ValueError:
        return None
    return joined if parts.scheme in ("http", "https") and parts.netloc else None


def _is_plain_path(url: str) -> bool:
    """Whether it starts from the host's root, and there are no dots to resolve."""
    return url[:1] == "/" and url[1:2] != "/" and "/." not in url and "\\" not in url


@functools.lru_cache(maxsize=256)
def _origin(base: str | None) -> str | None:
    """Scheme and host of an address; ``None`` where it has none."""
    try:
        parts = urlsplit(base or "")
    except ValueError:
        return None
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("http", "https") and parts.netloc else None


def host_of(url: str | None) -> str:
    """The host in an address, lower case; ``""`` where there is none.

    >>> host_of("https://www.Example.org:8080/a"), host_of("http://[::1"), host_of(None)
    ('www.example.org', '', '')
    """
    try:
        return urlsplit(url or "").hostname or ""
    except ValueError:
        return ""


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
