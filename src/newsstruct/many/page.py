"""What goes in: a page as received, and what is known about it."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from datetime import datetime
from typing import Any, SupportsIndex

import attrs


@attrs.frozen(kw_only=True)
class RawPage:
    """A page to parse, with what is known about it besides its HTML."""

    html: bytes | str = attrs.field(repr=False)
    """The page as received; bytes are better than a decoded string."""

    url: str | None = None
    """Its address."""

    name: str | None = None
    """What to call it in failures and outputs: a path, or a place in an archive."""

    published: datetime | None = None
    """When it was published; wins over what the page says."""

    language: str | None = None
    """BCP 47 tag of its language; wins over what the page says."""

    charset: str | None = None
    """The charset of the HTTP header."""

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Callable[..., RawPage], tuple[Any, ...]]:
        """Bytes apart from the rest, so that they may travel without being copied (PEP 574)."""
        html = pickle.PickleBuffer(self.html) if isinstance(self.html, bytes) and int(protocol) >= 5 else self.html
        return _raw_page, (html, *(getattr(self, name) for name in _KNOWN))


_KNOWN = tuple(field.name for field in attrs.fields(RawPage) if field.name != "html")


def _raw_page(html: bytes | str, *known: Any) -> RawPage:  # noqa: ANN401  # fields of any type
    return RawPage(html=html, **dict(zip(_KNOWN, known, strict=True)))


def as_raw_page(page: RawPage | bytes | str) -> RawPage:
    """The page with what is known about it; of bare HTML, nothing.

    >>> as_raw_page(b"<p>It rained.").url is None
    True
    """
    return page if isinstance(page, RawPage) else RawPage(html=page)
