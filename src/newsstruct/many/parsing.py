"""`parse_many`: many pages to articles, faults as values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import attrs

from newsstruct.article import Article
from newsstruct.errors import InvalidInput
from newsstruct.many.failure import Failure
from newsstruct.many.guard import MEMORY, TIMEOUT, Guard
from newsstruct.many.page import RawPage, as_raw_page
from newsstruct.parser import Parser

if TYPE_CHECKING:
    from newsstruct.many.pool import Plan


@attrs.frozen
class ParsePage:
    """The work of a worker: a page to an article."""

    parser: Parser
    """What reads it."""

    def __call__(self, page: RawPage) -> Article:
        """The article on the page."""
        return self.parser.parse(
            page.html, url=page.url, published=page.published, language=page.language, charset=page.charset
        )


def parse_many(
    pages: Iterable[RawPage | bytes | str],
    *,
    workers: int | None = None,
    timeout: float | None = TIMEOUT,
    memory: int | None = MEMORY,
    ordered: bool = True,
    parser: Parser | None = None,
) -> Iterator[Article | Failure]:
    """An article or a `Failure` for each page, read in processes that one bad page can't take along.

    Pages are taken from the input as they are needed, and few are held at a time, so the input may be endless.
    A worker that hangs, dies or has grown is replaced; what it had not read goes to another. A page at which a worker
    ends is tried once more. End the iteration early, with ``break`` or an interrupt, and the workers end at once.

    Where processes are spawned rather than forked (macOS, Windows, programs with threads), a script has to be
    importable: put what runs under ``if __name__ == "__main__":``.

    Args:
        pages: HTML as bytes or str, or `RawPage` values, which can say more.
        workers: How many processes; one for each core where it is ``None``.
        timeout: Seconds that a page may take; ``None``: any time.
        memory: Bytes that a worker may take on top of what it has at its start (Linux); ``None``: all there is.
        ordered: Whether results come in the order of the pages, or as they are ready: then nothing ever waits for a
            slow page.
        parser: The parser to read with; it is sent to the workers, so its plug-ins must be picklable.

    Raises:
        InvalidInput: when ``pages`` can't be iterated over, or is itself one page.
        LimitError: when ``workers``, ``timeout`` or ``memory`` is no such number.
        WorkerError: while iterating, when no worker can be started.
    """
    if isinstance(pages, bytes | str) or not isinstance(pages, Iterable):
        raise InvalidInput("pages", pages, "an iterable of pages")
    from newsstruct.many.pool import Plan  # brings in multiprocessing, which many programs do without

    guard = Guard(timeout=timeout, memory=memory)
    plan = Plan(work=ParsePage(parser or Parser()), workers=workers, guard=guard, ordered=ordered)
    return _articles(map(as_raw_page, pages), plan)


def _articles(pages: Iterable[RawPage], plan: Plan) -> Iterator[Article | Failure]:
    from newsstruct.many.pool import outcomes

    for _, result in outcomes(pages, plan):
        yield result
