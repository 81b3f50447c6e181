"""A guard against tags with tens of thousands of attributes.

libxml2 compares each attribute of a tag with all before it: 100,000 of them, one megabyte, cost it nine seconds.
Real pages have less than a hundred on any tag. Two cheap looks clear nearly every page; only the odd one that they
can't is read tag by tag. They are no proof: who mixes attributes with and without values, and hides ``>`` in quotes
now and then, gets past them, and a page that must not cost more than so many seconds belongs in a worker of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

#: A tag keeps so many attributes.
MOST = 1_000
#: So many cost the parser half a second.
HARMLESS = 32_000
#: So many attributes of different names take at least two windows of bytes.
WINDOW = 64_000
#: A smaller page has no room for more attributes than the parser can bear, a few seconds at worst.
SMALL = 384_000

#: In real pages there are more bytes than this for each ``=``.
SPARSE = 24

#: Counting takes time: so many bytes of each so many are looked at first.
SAMPLE, EACH = 1_024, 16_384

_TAG = re.compile(rb"<(?:(?P<raw>script|style|textarea|title)\b|[A-Za-z])", re.I)
_RAW_END = re.compile(rb"</(?:script|style|textarea|title)", re.I)
_ATTRIBUTE = re.compile(rb"[\s/]*(?:[^\s/>=][^\s/>=]*|=)(?:\s*=\s*(?:\"[^\"]*\"?|'[^']*'?|[^\s>\"'][^\s>]*))?")


def bounded_attributes(html: bytes) -> bytes:
    """The page, with no more than `MOST` attributes on any tag.

    >>> bounded_attributes(b"<p a=1 b=2>") == b"<p a=1 b=2>"
    True
    """
    if _has_room(html):
        cuts = list(_surplus(html))
        if cuts:
            return b"".join(_without(html, cuts))
    return html


def _has_room(html: bytes) -> bool:
    """Whether a tag with too many attributes may be in the page.

    Attributes with a ``>`` in them are quoted, and behind a ``=``. All others stand in a stretch without any ``>``.
    """
    if len(html) > SMALL and _has_many_signs(html):
        return True
    at = 0
    while at + WINDOW <= len(html):
        if html.find(b">", at, at + WINDOW) < 0:
            end = html.find(b">", at)
            end = end if end >= 0 else len(html)
            stretch = html[html.rfind(b">", 0, at) + 1 : end]
            tag = _TAG.search(stretch) if len(stretch) > 2 * WINDOW else None
            if tag and _separators(stretch[tag.end() :]) > HARMLESS:
                return True
            at = end
        else:
            at += WINDOW
    return False


def _has_many_signs(html: bytes) -> bool:
    """Whether there are more ``=`` in the page than real ones have; a part of it tells when to count them all."""
    most = max(HARMLESS, len(html) // SPARSE)
    part = sum(html.count(b"=", at, at + SAMPLE) for at in range(0, len(html), EACH))
    return part * (EACH // SAMPLE) * 2 > most and html.count(b"=") > most


def _separators(stretch: bytes) -> int:
    """How many characters that may stand between two attributes are in it."""
    return sum(map(stretch.count, (b" ", b"\n", b"\t", b"\r", b"\f", b"/", b"=", b'"', b"'")))


def _surplus(html: bytes) -> Iterator[tuple[int, int]]:
    """Where the attributes past the last one allowed start and end, tag by tag."""
    at = 0
    while (tag := _TAG.search(html, at)) is not None:
        at, count, start = tag.end(), 0, 0
        while (attribute := _ATTRIBUTE.match(html, at)) is not None:
            at, count = attribute.end(), count + 1
            if count == MOST:
                start = at
        if start and start < at:
            yield start, at
        if tag["raw"]:
            end = _RAW_END.search(html, at)
            at = end.end() if end else len(html)


def _without(html: bytes, cuts: list[tuple[int, int]]) -> Iterator[bytes]:
    at = 0
    for start, end in cuts:
        yield html[at:start]
        at = end
    yield html[at:]
