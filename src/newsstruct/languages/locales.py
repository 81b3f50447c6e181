"""What Unicode CLDR knows of a language, by way of Babel."""

from __future__ import annotations

import functools
import pickle
from copy import deepcopy
from pathlib import Path
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
    """The locale with data of its own, that nobody writes to.

    Babel notes what a reference in its data leads to in place of the reference, also in the parts that all languages
    inherit: whichever language is asked first for its stand-alone names of months would give them to the others.
    """
    from babel.localedata import Alias, LocaleDataDict, merge

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

    locale._Locale__data = Unwritten(locale_data(str(locale)))  # type: ignore[attr-defined]  # no public way to it
    return locale


@functools.lru_cache(maxsize=256)
def locale_data(name: str) -> dict[str | int | None, Any]:
    """What Babel's files say of a locale, with what it inherits: as `babel.localedata.load`, but a copy of our own.

    Raises:
        OSError: when Babel has no file of it.
    """
    from babel.localedata import merge, resolve_locale_filename

    data = {} if name == "root" else locale_data(_parent(name)).copy()
    with Path(resolve_locale_filename(name)).open("rb") as file:
        merge(data, _Reader(file).load())
    return data


class _Reader(pickle.Unpickler):
    """Reads Babel's files without `babel.dates`, which looks up the computer's own time zone when it is imported."""

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401  # whatever class a file names
        """The class of a value in a file."""
        return DatePattern if (module, name) == ("babel.dates", "DateTimePattern") else super().find_class(module, name)


class DatePattern:
    """How CLDR has a date written: ``d. MMMM y``."""

    pattern: str

    def __str__(self) -> str:
        return self.pattern


def _parent(name: str) -> str:
    """The locale that another one inherits from (UTS 35, "Parent Locales")."""
    from babel.core import get_global

    language, *rest = name.split("_")
    if parent := get_global("parent_exceptions").get(name):
        return str(parent)
    likely = get_global("likely_subtags").get(language, "").split("_")
    if len(rest) == 1 and len(rest[0]) == len("Latn") and rest[0] not in likely:
        return "root"
    return "_".join((language, *rest[:-1])) if rest else "root"
