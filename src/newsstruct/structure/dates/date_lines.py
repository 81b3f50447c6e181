"""The short lines of a page that a date stands in, as readers see them."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from itertools import count, islice

import attrs

from newsstruct.reading import Element
from newsstruct.structure.hints import element_hints
from newsstruct.structure.outline import BREAK, INLINE, ROLES, SKIP

#: A longer text is no date line; of one that begins with a date, only that much counts.
LONGEST, START = 160, 40
#: No more elements than this are looked at, and no more blocks with a year in them.
ELEMENTS, MOST = 30_000, 400
#: A line has no more pieces of text than this.
PIECES = 60
#: A block with more children than this holds more than a line.
CHILDREN = 60
#: Within so many elements before and after the headline a date is mostly the article's own.
BEFORE, AFTER = 20, 60
#: A longer text is running text.
RUNNING = 80
#: Elements that declare dates.
DECLARING = frozenset({"time", "abbr"})
#: What a date has: a year, or figures with signs between; digits of any script. Cheap, as most texts have none.
_DATED = re.compile(r"\d(?:\d\d\d|[./-]\s?\d)")
#: Characters that take no room.
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
#: "27.1.2022 - The council …", "(27 May 2020) …", "BERLIN, Mittwoch, 27. Mai 2020 …", "May 27, 2020 — …".
_STARTS_DATED = re.compile(r"\W{0,3}(?:[^\W\d_]{2,20}\.?,\s?){0,2}(?:[^\W\d_]{3,12}\.?\s)?\W?\d")
#: Names of elements that hold a date: "post-date", "articleDate", "timedata", "fecha", "datum", "published-on".
_NAME = re.compile(
    r"(?:(?<![a-zA-Z])|(?<=[a-z])(?=[A-Z]))(?:date|time(?!line)|datum|datetime|fecha|publi[sc]|posted|pubdate)", re.I
)


@attrs.frozen(kw_only=True)
class DateLine:
    """A short text with something like a date in it, or an element that declares a date of its own."""

    text: str
    """The text, white space folded; of a longer one that begins with a date, its beginning."""

    element: Element
    """The block that it stands in, or the inline element that is named as a date's."""

    distance: int
    """How many elements it stands behind the headline; negative where it stands before."""

    declared: str | None = None
    """What ``<time datetime>`` or ``<abbr title>`` say, where it is one."""

    cut: bool = False
    """Whether it is the beginning of a longer text."""

    behind_text: bool = False
    """Whether running text stands between the headline and it."""


def near(headline: Element) -> Iterator[tuple[int, Element]]:
    """The elements around a headline with their distance from it: those behind it, then those before it."""
    yield from islice(enumerate(_from(headline)), AFTER)
    yield from ((-place, element) for place, element in enumerate(islice(_before(headline), BEFORE), 1))


def everywhere(root: Element, headline: Element | None) -> Iterator[tuple[int, Element]]:
    """All elements of a page with their distance from the headline (from the top where there is none)."""
    elements = list(islice(root.iter(), ELEMENTS))
    at = next((i for i, e in enumerate(elements) if e is headline), 0) if headline is not None else 0
    return zip(count(-at), elements, strict=False)  # endless numbers


def date_lines(elements: Iterable[tuple[int, Element]]) -> Iterator[DateLine]:
    """The lines that may hold a date among these elements, each block's once."""
    seen: set[Element] = set()
    is_dated = _DATED.search
    behind = False
    for distance, element in elements:
        text, tail = element.text, element.tail
        behind = distance > 0 and (behind or (text is not None and len(text) > RUNNING and len(text.strip()) > RUNNING))
        if tail and not tail.isspace() and is_dated(tail, 0, LONGEST):
            parent = element.getparent()
            yield from _lines(parent, distance, behind, seen) if parent is not None else ()
        if text and not text.isspace() and is_dated(text, 0, LONGEST):
            yield from _lines(element, distance, behind, seen)
        if element.tag in DECLARING and (declared := element.get("datetime") or element.get("title")):
            yield DateLine(
                text=start_of(element), element=element, distance=distance, declared=declared, behind_text=behind
            )
        if len(seen) > MOST:
            return


def _from(element: Element) -> Iterator[Element]:
    """The element, what stands in it, and all that follows, in the page's order."""
    yield from element.iter()
    at: Element | None = element
    while at is not None:
        for sibling in at.itersiblings():
            yield from sibling.iter()
        at = at.getparent()


def _before(element: Element) -> Iterator[Element]:
    """What stands before an element, about nearest first."""
    at: Element | None = element
    while at is not None:
        for sibling in at.itersiblings(preceding=True):
            stack = [sibling]
            while stack:
                yield (inside := stack.pop())
                stack.extend(inside)
        at = at.getparent()
        if at is not None:
            yield at


def _lines(element: Element, distance: int, behind: bool, seen: set[Element]) -> Iterator[DateLine]:
    block = _block(element)
    if block in seen:
        return
    seen.add(block)
    if ROLES.get(block.tag) is SKIP or len(block) > CHILDREN:  # counting children takes time: once a block
        return
    for line in _own_lines(block):
        cut = len(line) > LONGEST
        if cut:
            line = line[:START] if _STARTS_DATED.match(line) else ""
        if _DATED.search(line):
            yield DateLine(text=line, element=block, distance=distance, cut=cut, behind_text=behind)


def _block(element: Element) -> Element:
    """The element, where it is a block or named as a date's, else the next such one around it."""
    while ROLES.get(element.tag) is INLINE and not is_dates(element):
        parent = element.getparent()
        if parent is None:
            break
        element = parent
    return element


def is_dates(element: Element) -> bool:
    """Whether an element's names say that it holds a date."""
    return "time" in element_hints(element) or _has_name(element.get("class") or "")


@functools.lru_cache(maxsize=4096)
def _has_name(names: str) -> bool:
    return bool(_NAME.search(names[:400]))


def _own_lines(block: Element) -> Iterator[str]:
    """The text that stands in a block itself, white space folded, cut where a block or a break stands in it."""
    pieces = [block.text or ""]
    for child in block:
        role = ROLES.get(child.tag)
        if role is INLINE:
            pieces.append(start_of(child))
        elif role is None or role is BREAK:
            yield _folded(pieces)
            pieces = []
        pieces.append(child.tail or "")
    yield _folded(pieces)


def start_of(element: Element) -> str:
    """The beginning of an element's text, white space folded; all of it where it is no longer than a line may be."""
    return " ".join("".join(islice(element.itertext(), PIECES))[: 4 * LONGEST].split())


def _folded(pieces: list[str]) -> str:
    text = " ".join(" ".join(pieces).split())
    return text if text.isprintable() else _INVISIBLE.sub("", text)
