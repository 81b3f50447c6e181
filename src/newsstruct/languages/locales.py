"""What Unicode CLDR knows of a language, by way of Babel."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from newsstruct.languages import primary

if TYPE_CHECKING:
    from babel import Locale


@functools.lru_cache(maxsize=256)
def locale_of(tag: str) -> Locale | None:
    """CLDR's data of a language, that of its region where there is one; ``None`` for a tag that CLDR does not know.

    >>> locale_of("de-AT").territory, locale_of("de-XX").territory, locale_of("xx")
    ('AT', None, None)
    """
    from babel import Locale, UnknownLocaleError  # takes long to import

    try:
        return Locale.parse(tag.replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError):
        base = primary(tag)
        return locale_of(base) if base and base != tag else None
