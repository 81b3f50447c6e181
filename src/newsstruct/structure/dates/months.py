"""What the languages of the world call the months, and in which order they write dates in figures (Unicode CLDR)."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from newsstruct.languages import primary, table
from newsstruct.languages.locales import locale_of

if TYPE_CHECKING:
    from babel import Locale

#: The shortest piece of a month's name that may stand for it ("Sept", "janv").
SHORTEST = 3
#: Languages tried where a page's own do not know a word (many pages declare none or a wrong one), by their script.
BY_SCRIPT = {
    "LATIN": "en de es fr it pt nl pl tr ro cs sv id hu fi da nb ca hr sk sl et lv lt vi sq",
    "CYRILLIC": "ru uk bg sr mk kk",
    "ARABIC": "ar fa ur",
    "GREEK": "el",
    "HEBREW": "he",
    "DEVANAGARI": "hi mr ne",
    "BENGALI": "bn",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "TAMIL": "ta",
    "TELUGU": "te",
    "KANNADA": "kn",
    "MALAYALAM": "ml",
    "SINHALA": "si",
    "THAI": "th",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
    "ETHIOPIC": "am",
    "MYANMAR": "my",
    "KHMER": "km",
    "LAO": "lo",
}
#: Letters that keyboards mix up: the Turkish dotless i, the Arabic forms of Persian letters.
_SAME = str.maketrans("ıيك", "iیک")
_PATTERN_LETTERS = re.compile(r"y+|M+|L+|d+")


def month_of(word: str, languages: tuple[str, ...]) -> int | None:
    """The number of the month that a word names, 1 to 12; English goes without saying.

    Args:
        word: The word as printed; case, accents and a final dot do not matter.
        languages: BCP 47 tags, likeliest first.

    >>> month_of("märz", ("de",)), month_of("Sept.", ()), month_of("Monday", ())
    (3, 9, None)
    """
    key = plain(word)
    # endings vary by case and spelling: what is left without them may still be one month's alone
    cuts = (1, 2, 3) if not key[-1:].isdigit() else ()
    forms = [key, *(key[:-cut] for cut in cuts if len(key) >= SHORTEST + 2 * cut - 1)]
    return next(
        (found[form] for tag in (*languages, "en") for form in forms if form in (found := _months(tag))),
        None,
    )


def date_table(tag: str) -> Mapping[str, Any]:
    """What our own table of a language's dates holds; empty where there is none."""
    return table(primary(tag) or "", "published")


def languages_of_script(word: str) -> tuple[str, ...]:
    """The languages worth trying for a word, by the script of its first letter."""
    letter = next((c for c in word if c.isalpha()), " ")
    return _by_script(unicodedata.name(letter, " ").split(" ", 1)[0])


@functools.cache
def _by_script(script: str) -> tuple[str, ...]:
    return tuple(BY_SCRIPT.get(script, "").split())


@functools.lru_cache(maxsize=4096)
def plain(word: str) -> str:
    """A word without case, accents, dots and spaces: months are printed as "Août", "AOUT" and "aoû."."""
    folded = unicodedata.normalize("NFD", word.casefold().translate(_SAME))
    return "".join(c for c in folded if not "\u0300" <= c <= "\u036f" and c not in ". '’\u200c\u200d")


@functools.lru_cache(maxsize=64)
def figures_order(languages: tuple[str, ...]) -> tuple[str, str]:
    """How the first known language writes dates in figures: the order of day, month and year, and the sign between.

    >>> figures_order(("en-US",)), figures_order(("en-GB",)), figures_order(("hu",))
    (('mdy', '/'), ('dmy', '/'), ('ymd', '.'))
    """
    for locale in filter(None, map(locale_of, languages)):
        form = str(locale.date_formats["short"])
        letters = _PATTERN_LETTERS.findall(form)
        sign = next((c for c in form if c in "/.-"), "/")
        return "".join(letter[0].lower().replace("l", "m") for letter in letters), sign
    return "dmy", "/"


@functools.lru_cache(maxsize=256)
def _months(tag: str) -> Mapping[str, int]:
    """Names, abbreviations and beginnings of names that belong to one month only, in `plain` form."""
    names = dict(_names(tag))
    starts = {(name[:size], number) for name, number in names.items() for size in range(SHORTEST, len(name))}
    shared = Counter(start for start, _ in starts)
    return {start: number for start, number in starts if shared[start] == 1} | names


def _names(tag: str) -> Iterator[tuple[str, int]]:
    own = date_table(tag).get("months", ())
    yield from ((plain(name), at % 12 + 1) for at, name in enumerate(own))
    for locale in (locale_of(tag), *_other_scripts(primary(tag) or "")):
        if locale is not None:
            prefix = _prefix(locale)
            for context in ("stand-alone", "format"):
                for width in ("abbreviated", "wide"):
                    for number, name in locale.months[context].get(width, {}).items():
                        yield plain(name), number
                        yield plain(prefix + name), number


def _prefix(locale: Locale) -> str:
    """What is written in one word with the month, as Hebrew does: "27 במאי 2020"."""
    match = re.search(r"([^\W\d_])MMM", str(locale.date_formats["long"]))
    return match[1] if match and match[1] not in "yd" else ""


@functools.lru_cache(maxsize=64)
def _other_scripts(language: str) -> tuple[Locale, ...]:
    """A language's locales in its second script: Serbian is printed in Cyrillic and in Latin."""
    from babel.localedata import locale_identifiers

    pattern = re.compile(rf"{re.escape(language)}_[A-Z][a-z]{{3}}\Z")
    found = (locale_of(name) for name in locale_identifiers() if pattern.match(name))
    return tuple(locale for locale in found if locale is not None)
