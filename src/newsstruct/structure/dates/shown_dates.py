"""The dates that a page shows its readers, likeliest to be the article's own first."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from datetime import datetime

import attrs

from newsstruct.article import Source
from newsstruct.reading import Element
from newsstruct.structure.dates.clock import with_clock
from newsstruct.structure.dates.date_lines import AFTER, BEFORE, DateLine, date_lines, is_dates, start_of
from newsstruct.structure.dates.days import Day, find_days
from newsstruct.structure.dates.declared_dates import is_anothers
from newsstruct.structure.dates.moments import Dated, parse_moment
from newsstruct.structure.dates.months import date_table
from newsstruct.structure.hints import element_hints
from newsstruct.structure.wording import ends_like_sentence, length

#: Boxes that hold other dates than the article's own.
OTHERS = frozenset({"ad", "dialog", "newsletter"})
OTHERS_TAGS = frozenset("select option form figure figcaption button blockquote".split())
#: Boxes that mostly do; a forum's first post is its article, though systems may call it a comment.
DOUBTFUL = frozenset({"comment", "related", "nav"})
DOUBTFUL_TAGS = frozenset("nav footer aside".split())
#: How many elements above a line are asked for what they are.
AROUND = 8
#: A line with less than this beside the date is little else than a date.
BARE = 40
#: A label is no longer than this.
LABEL = 40
#: Between the parts of a line: name, place, date.
_SEPARATOR = re.compile(r"\s[-–—/]\s|[|•·»]")
_COPYRIGHT = re.compile(r"©|\(c\)|copyright", re.I)
#: Behind the date that a longer text begins with: "27.1.2022 - …", "(27.1.2022) …", not "27.1.2022 was the day …".
_SET_OFF = re.compile(r"\s*[^\w\s]|\s*\Z|\s+\d")


@attrs.frozen(kw_only=True)
class ShownDate:
    """A date that a page shows, and what speaks for its being the article's own."""

    dated: Dated
    """The moment, naive midnight where it is only a day; from "time" (``<time>``, ``<abbr>``) or "page"."""

    label: str
    """What the words before it announce: "published", "updated", "other" (nothing known), or ``""`` without any."""

    bare: bool
    """Whether it is little else than a date, or has a label."""

    doubtful: bool
    """Whether it stands in a box of a kind that mostly holds other dates."""

    distance: int
    """How many elements it stands behind the headline; negative where it stands before."""

    @property
    def near(self) -> bool:
        """Whether it stands at the headline."""
        return -BEFORE <= self.distance <= AFTER

    @property
    def certain(self) -> bool:
        """Whether it is the article's own as far as its place and form can tell."""
        return self.near and self.bare and not self.doubtful and self.label in ("", "published")

    @property
    def rank(self) -> tuple[int, ...]:
        """The lower, the likelier the article's own day of publication."""
        far = abs(self.distance) * (1 + (self.distance < 0) + (self.label == "other"))
        return (
            self.label == "updated",
            not self.bare,
            self.doubtful,
            self._zone,
            far,
            self.dated.source.origin == "page",
        )

    @property
    def _zone(self) -> int:
        """At the headline, elsewhere with a label, behind the headline, before it."""
        if self.label == "published":
            return 0 if self.near else 2
        if self.near:
            return 1 if self.label != "other" else 3
        return 3 if self.distance > 0 else 4


def shown_dates(
    elements: Iterable[tuple[int, Element]], headline: Element | None, languages: tuple[str, ...]
) -> list[ShownDate]:
    """The dates that elements show, likeliest first; those in boxes of other things are left out.

    Args:
        elements: The elements with their distance from the headline.
        headline: The headline's element, where it is known.
        languages: BCP 47 tags of the languages that the page may be in.
    """
    home = set() if headline is None else {headline, *headline.iterancestors()}
    lines = (line for line in date_lines(elements) if line.element is not headline and not _COPYRIGHT.search(line.text))
    found = (shown for line in lines for shown in _of_line(line, home, languages))
    return sorted(found, key=lambda shown: shown.rank)


def _of_line(line: DateLine, home: set[Element], languages: tuple[str, ...]) -> Iterator[ShownDate]:
    parts = list(_parts(line, languages))
    box = _box(line.element, home) if parts else ""
    for part in parts if box != "other" else ():
        label = _label(line, part, date_words(languages))
        shown = ShownDate(
            dated=Dated(moment=part.moment, source=_source(line)),
            label=label,
            bare=label in ("published", "updated") or _is_bare(line, part),
            doubtful=box == "doubtful" and label != "published",
            distance=line.distance,
        )
        if not shown.doubtful or label == "updated" or (shown.near and not line.behind_text):
            yield shown


def _source(line: DateLine) -> Source:
    return Source(origin="time" if line.declared else "page", raw=line.declared or line.text)


@attrs.frozen
class _Part:
    """A date in a line, with the words before it (from the date before it on) and behind the last one."""

    moment: datetime
    day: Day | None
    before: str = ""
    behind: str = ""


def _parts(line: DateLine, languages: tuple[str, ...]) -> Iterator[_Part]:
    if line.declared:
        if moment := parse_moment(line.declared, languages):
            yield _Part(moment, None)
        return
    days, text, end = find_days(line.text, languages), line.text, 0
    for day in days:
        if line.cut and not _SET_OFF.match(text, day.end):
            return
        behind = text[day.end :] if day is days[-1] else ""
        yield _Part(with_clock(day, text, languages), day, text[end : day.start], behind)
        end = day.end


def _is_bare(line: DateLine, part: _Part) -> bool:
    """Whether a line, or the part of it that the date stands in, is little else than a date."""
    day = part.day
    if day is None or line.cut or is_dates(line.element):
        return True
    before, after = line.text[: day.start], line.text[day.end :]
    if length(before) + length(after) < BARE:
        return True
    around = _SEPARATOR.split(before)[-1] + _SEPARATOR.split(after)[0]
    return length(around) < BARE and not ends_like_sentence(line.text)


def _label(line: DateLine, part: _Part, words: DateWords) -> str:
    """What is announced before a date, else behind it: in its line, else before its element or the one around that."""
    text = part.before.strip()
    if not any(c.isalpha() for c in text):
        texts = (_text_before(e) for e in (line.element, line.element.getparent()) if e is not None)
        text = next(filter(None, texts), "")
        text = "" if len(text) > LABEL or any(c.isdigit() for c in text) else text
    text = text[-LABEL:]
    if words.updated.search(text) or words.updated_behind.match(part.behind):
        return "updated"
    if words.published.search(text):
        return "published"
    return "other" if text.endswith((":", "：")) else ""


def _text_before(element: Element) -> str:
    previous, parent = element.getprevious(), element.getparent()
    if previous is None:
        return " ".join((parent.text or "").split()) if parent is not None else ""
    return " ".join((previous.tail or "").split()) or start_of(previous)


def _box(element: Element, home: set[Element]) -> str:
    """ "other" or "doubtful" for an element in a box of other things, of those that do not hold the headline too."""
    at: Element | None = element
    found = "other" if "caption" in element_hints(element) else ""
    for _ in range(AROUND):
        if at is None or at in home or found == "other":
            break
        hints = element_hints(at)
        if at.tag in OTHERS_TAGS or not OTHERS.isdisjoint(hints) or is_anothers(at):
            found = "other"
        elif at.tag in DOUBTFUL_TAGS or not DOUBTFUL.isdisjoint(hints):
            found = "doubtful"
        at = at.getparent()
    return found


@attrs.frozen
class DateWords:
    """A language's words beside dates."""

    published: re.Pattern[str]
    """What announces the day of publication, with the few words that may follow up to the date."""

    updated: re.Pattern[str]
    """What announces the day of the last change."""

    updated_behind: re.Pattern[str]
    """The same right behind the date: "2020年5月27日 更新"."""


@functools.lru_cache(maxsize=64)
def date_words(languages: tuple[str, ...]) -> DateWords:
    """The words beside dates in these languages and in English."""
    tables = list(map(date_table, (*languages, "en")))
    published, updated = (_either(w for t in tables for w in t.get(key, ())) for key in ("published", "updated"))
    return DateWords(
        published=re.compile(rf"(?<!\w)(?:{published})(?!\w)(?:\W+\w+){{0,4}}\W*\Z", re.I),
        updated=re.compile(rf"(?<!\w)(?:{updated})(?!\w)", re.I),
        updated_behind=re.compile(rf"\W{{0,4}}(?:{updated})(?!\w)", re.I),
    )


def _either(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(set(words), key=len, reverse=True)))
