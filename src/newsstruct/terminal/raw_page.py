"""A page as received, before anything is read of it."""

from __future__ import annotations

import attrs

from newsstruct.errors import NewsstructError
from newsstruct.limits import Limits

#: Two bytes of UTF-16 may be one of UTF-8, so this much is enough to tell that a page goes over the limit.
MOST_BYTES = 2 * Limits().bytes + 2


class UnreadablePage(NewsstructError):
    """A page could not be had; the message names it, and says why and what to do."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name}: {why}")
        self.name, self.why = name, why

    def __reduce__(self) -> tuple[type[UnreadablePage], tuple[str, str]]:
        return type(self), (self.name, self.why)


@attrs.frozen(kw_only=True)
class RawPage:
    """A page as received."""

    name: str
    """How it was asked for: a path, an address, or what to call it."""

    data: bytes
    """Its bytes, at most `MOST_BYTES` of them."""

    url: str | None = None
    """Its address, where it came from the web."""

    charset: str | None = None
    """What the HTTP header says of its charset."""
