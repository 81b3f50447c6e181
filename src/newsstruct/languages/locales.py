"""What Unicode CLDR knows of a language, by way of Babel."""

from __future__ import annotations

import functools
from copy import deepcopy
from typing import TYPE_CHECKING, Any

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
        return _unshared(Locale.parse(tag.replace("-", "_")))
    except (UnknownLocaleError, ValueError, TypeError):
        base = primary(tag)
        return locale_of(base) if base and base != tag else None


def _unshared(locale: Locale) -> Locale:
    """The locale with data that it does not write to.

    Babel notes what a reference in its data leads to in place of the reference, also in the parts that all languages
    inherit: whichever language is asked first for its stand-alone names of months would give them to the others.
    """
    from babel.localedata import Alias, LocaleDataDict, load, merge

    class Unwritten(LocaleDataDict):
        def __getitem__(self, key: str | int | None) -> object:
            value = self._data[key]
            if isinstance(value, Alias):
                value = value.resolve(self.base)
            if isinstance(value, tuple):  # a reference, and what differs from it
                reference, own = value
                value = deepcopy(reference.resolve(self.base))
                merge(value, own)
            return Unwritten(value, base=self.base) if isinstance(value, dict) else value

    data: dict[str | int | None, Any] = dict(load(str(locale)).items())
    locale._Locale__data = Unwritten(data)  # type: ignore[attr-defined]  # Babel has no public way to it
    return locale
