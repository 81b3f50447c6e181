"""Which languages a page may be in, as far as it and its host tell: what months and zones are read by."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from newsstruct.languages import primary
from newsstruct.reading import Page

#: Country-code domains that sites of all countries take for their sound.
NO_COUNTRY = frozenset("ai cc co fm gg io ly me sh so to tv ws".split())
#: A longer tag is none.
LONGEST = 16
#: The country of an address's host.
_HOST = re.compile(r"https?://[^/?#:]{0,255}?\.(?P<domain>[a-z]{2})(?::\d{1,5})?(?=[/?#]|\Z)", re.I)


def page_languages(page: Page) -> tuple[str, ...]:
    """BCP 47 tags of the languages that a page's dates may be in, likeliest first.

    The declared language comes first, with the host's country as its region where it is spoken there: many a page of
    Sydney is declared American English. Then come OpenGraph's locale and the languages of the host's country.
    """
    host = _HOST.match(page.url) if page.url else None
    locale = page.meta.get("og:locale", ("",))[0]
    domain = host["domain"].lower() if host else ""
    return _languages((page.language or "")[:LONGEST], locale[:LONGEST], domain)


@functools.lru_cache(maxsize=512)
def _languages(declared: str, locale: str, domain: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_tags(declared, locale, domain)))


def _tags(declared: str, locale: str, domain: str) -> Iterator[str]:
    country = _country(domain)
    spoken = _spoken(country) if country else ()
    language = primary(declared)
    if language and language in spoken:
        yield f"{language}-{country}"
    yield from (tag.replace("_", "-") for tag in (declared, locale) if tag)
    yield from (f"{tag}-{country}" for tag in spoken[:3] if tag != language)


def _country(domain: str) -> str:
    if not domain or domain in NO_COUNTRY:
        return ""
    return "GB" if domain == "uk" else domain.upper()


@functools.lru_cache(maxsize=256)
def _spoken(country: str) -> tuple[str, ...]:
    from babel.languages import get_official_languages

    return tuple(get_official_languages(country, de_facto=True, regional=True))
