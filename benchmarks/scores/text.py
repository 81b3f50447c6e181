"""How well the text was read."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.scores.folding import plain, spaced, words
from benchmarks.scores.share import Share, f1, page_f1, yes
from benchmarks.values import Page, Reading

#: So many of the first blocks may repeat the headline.
FIRST = 4


def token_f1(page: Page, reading: Reading) -> Share | None:
    """F1 of the words of the whole text, each as often as it occurs."""
    if page.blocks is None:
        return None
    true, found = _compared(page, reading)
    return page_f1(words(" ".join(found)), words(" ".join(true)))


def paragraph_f1(page: Page, reading: Reading) -> Share | None:
    """F1 of the blocks; one counts when it is the same but for white space."""
    if page.blocks is None:
        return None
    true, found = _compared(page, reading)
    return page_f1(found, true)


def exact(page: Page, reading: Reading) -> Share | None:
    """Whether the blocks are the same, in the same order."""
    if page.blocks is None:
        return None
    true, found = _compared(page, reading)
    return yes(true == found)


def segment_f1(page: Page, reading: Reading) -> Share | None:
    """F1 of the wanted pieces among all pieces that are in the text; over all pages together."""
    if page.segments is None:
        return None
    text = spaced(" ".join(reading.blocks))
    wanted = sum(spaced(piece) in text for piece in page.segments.wanted)
    unwanted = sum(spaced(piece) in text for piece in page.segments.unwanted)
    return f1(wanted, found=wanted + unwanted, true=len(page.segments.wanted))


def _compared(page: Page, reading: Reading) -> tuple[list[str], list[str]]:
    """The true blocks and those found, without what is a matter of taste.

    The headline among the first blocks is no fault, and what is optional counts neither for nor against.
    """
    true = [spaced(block) for block in page.blocks or ()]
    found = [block for block in map(spaced, reading.blocks) if block]
    free = {spaced(block) for block in page.optional} - set(true)
    headlines = {plain(text) for text in (page.headline, reading.headline) if text}
    kept = [b for n, b in enumerate(found) if b not in free and not _repeats(b, headlines, true, n)]
    return true, kept


def _repeats(block: str, headlines: set[str], true: Sequence[str], place: int) -> bool:
    return place < FIRST and plain(block) in headlines and block not in true
