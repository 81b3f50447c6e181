"""Tools run over pages: what their readings are worth, and what they cost."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TypeVar

import attrs
from lxml import etree

from benchmarks.files import page_bytes
from benchmarks.peers import Peer
from benchmarks.scores import SCORES
from benchmarks.scores.share import Share
from benchmarks.values import Page, Reading
from newsstruct.examples import example_page

_T = TypeVar("_T")


@attrs.frozen(kw_only=True)
class Attempt:
    """One tool on one page."""

    reading: Reading
    """What it read; nothing where it failed."""

    failure: str | None = None
    """What it raised."""

    seconds: float = 0.0
    """CPU time that it took."""


@attrs.frozen(kw_only=True)
class Sums:
    """What has been added up for a tool so far."""

    shares: dict[str, Share] = attrs.field(factory=dict)
    """Column -> what the pages have added to it."""

    seconds: float = 0.0
    """CPU time that the tool took."""

    failures: tuple[str, ...] = ()
    """What went wrong, page by page; such a page counts as one that nothing was read from."""

    def figure(self, column: str) -> float | None:
        """The figure of a column, between 0 and 1; ``None`` where no page tells anything of it."""
        part, whole = self.shares.get(column, (0.0, 0.0))
        return part / whole if whole else None


@attrs.frozen(kw_only=True)
class Result:
    """What was measured on a collection."""

    pages: int
    """Number of pages."""

    sums: dict[str, Sums]
    """Name of the tool -> what has been added up."""

    parse_seconds: float
    """CPU time that parsing the same pages with lxml took: the unit of all times."""


def measure(pages: Iterable[Page], peers: Sequence[Peer], repeat: int = 1) -> Result:
    """Each tool on each page, page by page, so that a busy machine slows all of them alike.

    Args:
        pages: The pages.
        peers: The tools.
        repeat: How often each is timed on a page; the best time counts.
    """
    for peer in peers:  # imports, tables and caches are not what a page costs
        _attempt(peer, example_page().html, example_page().url)
    sums = {peer.name: Sums() for peer in peers}
    count, parsing = 0, 0.0
    for page in pages:
        count += 1
        html = page_bytes(page.file)
        parsing += min(_timed(partial(parse, html))[1] for _ in range(repeat))
        for peer in peers:
            attempts = [_attempt(peer, html, page.url) for _ in range(repeat)]
            best = min(attempts, key=lambda attempt: attempt.seconds)
            sums[peer.name] = _added(sums[peer.name], peer, page, best)
    return Result(pages=count, sums=sums, parse_seconds=parsing)


def parse(html: bytes) -> object:
    """The page parsed by lxml, and nothing else done; the same parse as newsstruct's own."""
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, collect_ids=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(html, parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def _attempt(peer: Peer, html: bytes, url: str | None) -> Attempt:
    try:
        reading, seconds = _timed(partial(peer.read, html, url))
    except Exception as error:  # whatever a tool raises on a page, the others go on
        return Attempt(reading=Reading(), failure=f"{type(error).__name__}: {error}".partition("\n")[0])
    return Attempt(reading=reading, seconds=seconds)


def _timed(run: Callable[[], _T]) -> tuple[_T, float]:
    start = time.process_time()
    result = run()
    return result, time.process_time() - start


def _added(sums: Sums, peer: Peer, page: Page, attempt: Attempt) -> Sums:
    shares = dict(sums.shares)
    for column, (field, score) in SCORES.items():
        share = score(page, attempt.reading) if field in peer.fields else None
        if share is not None:
            part, whole = shares.get(column, Share(0, 0))
            shares[column] = Share(part + share.part, whole + share.whole)
    failures = (*sums.failures, f"{page.name}: {attempt.failure}") if attempt.failure else sums.failures
    return Sums(shares=shares, seconds=sums.seconds + attempt.seconds, failures=failures)
