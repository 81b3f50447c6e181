"""Hosts as the Domain Name System has them, and those above them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsstruct.errors import InvalidSite

#: Labels, dots between them; with two labels at least, as "com" is nobody's.
_HOST = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.){1,20}[a-z0-9][a-z0-9-]{0,61}[a-z0-9]")


def host_name(host: str) -> str:
    """A host as the Domain Name System has it: lower case, in ASCII.

    Raises:
        InvalidSite: when it is none.

    >>> host_name("Bücher.example"), host_name("example.com.")
    ('xn--bcher-kva.example', 'example.com')
    """
    name = host.strip().rstrip(".").lower()
    try:
        name = name if name.isascii() else name.encode("idna").decode("ascii")
    except UnicodeError:
        name = ""
    if not _HOST.fullmatch(name):
        raise InvalidSite(host, 'is no host; write it like "example.com", without https:// and path.')
    return name


def hosts_above(host: str) -> Iterator[str]:
    """A host and those above it: "a.b.example.com", "b.example.com", "example.com", "com"."""
    while host:
        yield host
        host = host.partition(".")[2]
