"""What is too much: bounds on what an untrusted page may cost."""

from __future__ import annotations

import attrs

from newsstruct.errors import LimitError


def _positive(instance: object, attribute: attrs.Attribute[int], value: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise LimitError(f"Limits.{attribute.name}: got {value!r}, want a whole number of at least 1.")


@attrs.frozen(kw_only=True)
class Limits:
    """Bounds on one page. What goes over a bound is cut, and the article's warnings say ``truncated``."""

    bytes: int = attrs.field(default=32_000_000, validator=_positive)
    """Bytes of a page (after decoding to UTF-8); what follows is cut off."""

    elements: int = attrs.field(default=200_000, validator=_positive)
    """Elements of a page's tree that are looked at."""

    depth: int = attrs.field(default=2_048, validator=_positive)
    """Nesting of elements; what stands deeper is not looked at, nor, past the usual 2,048, what follows it."""

    json_bytes: int = attrs.field(default=8_000_000, validator=_positive)
    """Bytes of one embedded JSON document (JSON-LD, script state); a longer one is passed over."""

    block_length: int = attrs.field(default=1_000_000, validator=_positive)
    """Characters of one block of text; a longer one is cut."""

    text_length: int = attrs.field(default=10_000_000, validator=_positive)
    """Characters of an article's text altogether; blocks past it are left out."""
