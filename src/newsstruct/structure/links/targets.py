"""Where a link leads, as far as its address tells: to a piece of the same publisher, a hub, a file, nowhere."""

from __future__ import annotations

import functools
from urllib.parse import SplitResult, urlsplit

import attrs

from newsstruct.reading.urls import absolute

#: Second-level labels under which countries register names: "co.uk", "com.br".
REGISTRIES = frozenset("co com org net gov ac edu or ne go gob gouv gv nom web mil info".split())
#: Path segments of pages that list pieces or do something else than tell one.
HUBS = frozenset(
    "tag tags topic topics thema themen theme category categories author authors autor autoren person people search "
    "newsletter newsletters subscribe subscription login register account rss feed shop tema temas keyword keywords "
    "share sharer intent donate section sections".split()
)
#: Endings of files that are no pages.
FILES = frozenset("jpg jpeg png gif webp avif svg pdf mp3 mp4 m4a doc docx xls xlsx csv zip ics".split())
#: A path this long tells a piece's title.
SPEAKING = 25
#: A saved page may not say where it stood. Its relative links tell a piece from a hub all the same (RFC 2606: no host).
NOWHERE = "https://page.invalid/"


@attrs.frozen(kw_only=True)
class Target:
    """A link's address."""

    url: str | None
    """The absolute address; ``None`` where it is relative and nobody knows to what."""

    key: str
    """The same for all links to one page, whatever tracks them."""

    same_publisher: bool
    """Whether the host carries the same name as the page's."""

    is_hub: bool
    """Whether it is surely a list of pieces rather than a piece."""

    is_section: bool
    """Whether it may be one: no number in the address and no title."""


@attrs.frozen
class Targets:
    """Reads the addresses of one page's links."""

    base: str | None
    """What relative addresses are resolved against."""

    page: SplitResult | None
    """The page's own address."""

    def of(self, href: str) -> Target | None:
        """Where a link leads; ``None`` where it leads to the page itself, a file, or nowhere."""
        if not href or href[0] == "#":
            return None
        url = absolute(href, self.base or NOWHERE)
        if url is None:
            return None
        parts = urlsplit(url)
        path = parts.path.rstrip("/")
        if path[-5:].rpartition(".")[2].lower() in FILES:
            return None
        if self.page is not None and parts.netloc == self.page.netloc and path == self.page.path.rstrip("/") != "":
            return None
        query = "" if len(path) > SPEAKING else parts.query
        same = self.page is None or publisher(parts.netloc) == publisher(self.page.netloc)
        return Target(
            url=url if self.base or not url.startswith(NOWHERE) else None,
            key=f"{publisher(parts.netloc)}{path}?{query}",
            same_publisher=same,
            is_hub=is_hub(path, query),
            is_section=_is_section(path, query),
        )


def targets(base: str | None) -> Targets:
    """A reader of a page's addresses.

    >>> targets("https://www.example.co.uk/news/1").of("//m.example.com/a/storm").same_publisher
    True
    """
    page = urlsplit(base) if base else None
    # a host without a dot is a file's or a test's name, and tells no publisher
    return Targets(base, page if page is not None and "." in (page.hostname or "") else None)


@functools.lru_cache(maxsize=4096)
def publisher(host: str) -> str:
    """The name in a host that stays the same over countries and subdomains.

    >>> publisher("www.example.co.uk"), publisher("example.de")
    ('example', 'example')
    """
    labels = host.lower().rpartition("@")[2].partition(":")[0].split(".")[:-1]
    if len(labels) > 1 and labels[-1] in REGISTRIES:
        labels.pop()
    return labels[-1] if labels else host


def is_hub(path: str, query: str) -> bool:
    """Whether an address is surely that of a list of pieces: a tag, an author, a section of one segment."""
    segments = [s for s in path.lower().split("/") if s]
    return not HUBS.isdisjoint(segments) or (len(segments) <= 1 and _is_section(path, query))


def _is_section(path: str, query: str) -> bool:
    return len(path.rpartition("/")[2]) < SPEAKING and not any(map(str.isdigit, path + query))
