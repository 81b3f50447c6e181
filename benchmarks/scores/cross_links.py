"""How well cross-links were told from the text."""

from __future__ import annotations

from urllib.parse import urlsplit

from benchmarks.scores.folding import letters
from benchmarks.scores.share import Share, f1
from benchmarks.values import FoundLink, Page, Reading, TrueLink

#: A title with fewer letters may be in a text by chance.
SHORT = 12
#: A path of so many characters tells a page, whatever query tracks its readers.
SPEAKING = 12


def leak(page: Page, reading: Reading) -> Share | None:
    """The share of the cross-links' titles that stand in the text all the same; less is better."""
    titles = [key for link in page.cross_links or () if link.required and len(key := letters(link.title)) >= SHORT]
    if not titles or not reading.blocks:
        return None
    blocks = [letters(block) for block in reading.blocks]
    return Share(sum(any(title in block for block in blocks) for title in titles), len(titles))


def link_f1(page: Page, reading: Reading) -> Share | None:
    """F1 of the cross-links over all pages together; one is right that has the target or the title of a true one."""
    if page.cross_links is None:
        return None
    found = _once(reading.cross_links)
    right = {n for n, link in enumerate(page.cross_links) for other in found if _same(link, other)}
    required = [n for n, link in enumerate(page.cross_links) if link.required]
    wrong = sum(not any(_same(link, other) for link in page.cross_links) for other in found)
    hits = sum(n in right for n in required)
    return f1(hits, found=hits + wrong, true=len(required))


def _once(links: tuple[FoundLink, ...]) -> list[FoundLink]:
    return list({(_target(link.url), letters(link.title)): link for link in links}.values())


def _same(true: TrueLink, found: FoundLink) -> bool:
    target = _target(true.url)
    return (target is not None and target == _target(found.url)) or letters(true.title) == letters(found.title)


def _target(url: str | None) -> tuple[str, str, str] | None:
    """What an address leads to, whatever tracks the reader on the way there."""
    if not url:
        return None
    parts = urlsplit(url)
    path = parts.path.rstrip("/")
    return parts.netloc.lower().removeprefix("www."), path, "" if len(path) > SPEAKING else parts.query
