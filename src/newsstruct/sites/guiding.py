"""A site parser at work: what its selectors and methods find on a page, as guidance for the generic reader."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any

import attrs

from newsstruct.article import ParseWarning, Source, TextBlock
from newsstruct.errors import PluginError
from newsstruct.plugins import told
from newsstruct.reading import Element, Page
from newsstruct.reading.tree import gather
from newsstruct.sites.selectors import elements, select
from newsstruct.sites.site import FIELDS, Rule, said
from newsstruct.sites.values import checked_value, text_of, value_of
from newsstruct.structure.guidance import NO_GUIDANCE, Guidance
from newsstruct.structure.kinds import KINDS
from newsstruct.structure.metadata import element_text
from newsstruct.structure.outline import INLINE, ROLES

#: An element that stands for running text of its own is a block, whatever its tag.
_BLOCK = "div"
#: A caption is one whatever its tag was.
_CAPTION = "figcaption"
#: A container that holds nothing is none.
_HELD = ("img", "picture", "iframe", "video")


@attrs.frozen(kw_only=True, eq=False)
class Guided:
    """A page with the guidance of its site parser."""

    page: Page
    """The page, without what the site parser drops."""

    guidance: Guidance = NO_GUIDANCE
    """What the site parser says of it."""

    warnings: tuple[ParseWarning, ...] = ()
    """What of the site parser failed; the generic reader has taken its place."""


def guided(page: Page, rule: Rule, *, strict: bool) -> Guided:
    """What the rule's site parser says of a page. The page's tree is changed: it is made for one reading.

    Args:
        page: The page.
        rule: The rule that applies.
        strict: Whether what fails is an error, no warning.

    Raises:
        PluginError: when something of it fails, and ``strict``.
    """
    if page.root is None:
        return Guided(page=page)
    work = _Work(rule, page, strict=strict)
    dropped, captions = work.elements("drop"), work.elements("captions")
    guidance = work.guidance()
    for element in captions:
        element.tag = _CAPTION
    for element in dropped:
        _take_out(element)
    page = attrs.evolve(page, tagged=gather(page.root)) if dropped or captions else page
    return Guided(page=page, guidance=guidance, warnings=tuple(work.warnings))


class _Work:
    """One site parser and one page; what fails is noted and left to the generic reader."""

    def __init__(self, rule: Rule, page: Page, *, strict: bool) -> None:
        self.site, self.name = rule.site(), rule.name
        self.page, self.strict = page, strict
        self.warnings: list[ParseWarning] = []

    def guidance(self) -> Guidance:
        """All that the site parser says of the page, but for what it drops."""
        values, sources, headline = self.fields()
        containers = _outermost(e for e in self.elements("container") if _holds_anything(e))
        if containers:
            sources["body"] = Source(origin=f"site:{self.name}")
        return Guidance(
            values=values,
            sources=sources,
            headline_element=headline,
            containers=containers,
            links=tuple(dict.fromkeys(map(_line, self.elements("cross_links")))),
            labels=self.elements("cross_link_labels"),
            kinds=self.kinds(),  # last, as it changes tags
        )

    def fields(self) -> tuple[dict[str, Any], dict[str, Source], Element | None]:
        """The fields' values, their sources, and the element that shows the headline."""
        values: dict[str, Any] = {}
        sources: dict[str, Source] = {}
        headline = None
        for field in said(self.site, FIELDS):
            try:
                value, raw, element = self._field(field)
            except Exception as error:
                self._note(field, error)
                continue
            if value is not None and value != ():
                values[field], sources[field] = value, Source(origin=f"site:{self.name}", raw=raw)
                headline = element if field == "headline" else headline
        return values, sources, headline

    def _field(self, field: str) -> tuple[object, str | None, Element | None]:
        wanted = getattr(self.site, field)
        if callable(wanted):
            return checked_value(field, wanted(self.page), self.page), None, None
        found = select(self.page, wanted)
        first = found[0] if found else ""
        shown = first if not isinstance(first, str) and first.tag != "meta" else None
        return value_of(field, found, self.page), text_of(first), shown

    def elements(self, name: str) -> tuple[Element, ...]:
        """The elements that an attribute or method finds."""
        wanted = getattr(self.site, name, None)
        try:
            if wanted is None:
                return ()
            return _elements(wanted(self.page)) if callable(wanted) else elements(self.page, wanted)
        except Exception as error:
            self._note(name, error)
            return ()

    def kinds(self) -> Mapping[Element, type[TextBlock] | None]:
        """The elements to keep, and those with a kind of their own."""
        found: dict[Element, type[TextBlock] | None] = dict.fromkeys(map(_as_block, self.elements("keep")))
        for kind, wanted in getattr(self.site, "retype", {}).items():
            try:
                found.update((_as_block(element), KINDS[kind]) for element in elements(self.page, wanted))
            except Exception as error:
                self._note("retype", error)
        return found

    def _note(self, part: str, error: Exception) -> None:
        if isinstance(error, MemoryError):  # that is the process's affair
            raise error
        if self.strict:
            raise PluginError(self.name, f"failed at {part}: {told(error)}.") from error
        self.warnings.append(
            ParseWarning(
                code="plugin_failed",
                message=f"Site parser {self.name} failed at {part}, which was read without it: {told(error)}.",
            )
        )


def _elements(given: object) -> tuple[Element, ...]:
    """What a method gave: one element, or several."""
    found = given if isinstance(given, Iterable) and not hasattr(given, "tag") else (given,)
    items = tuple(item for item in found if item is not None)
    for item in items:
        if not hasattr(item, "tag") or not isinstance(item.tag, str):
            raise TypeError(f"got {item!r:.60}, want elements")
    return items


def _outermost(found: Iterable[Element]) -> tuple[Element, ...]:
    """The elements that stand in no other of them."""
    listed = dict.fromkeys(found)
    return tuple(e for e in listed if listed.keys().isdisjoint(e.iterancestors()))


def _holds_anything(element: Element) -> bool:
    return bool(element_text(element)) or next(element.iter(*_HELD), None) is not None


def _as_block(element: Element) -> Element:
    """The element, as one that holds a block: its tag may be one of those that run on in a line."""
    if ROLES.get(element.tag) == INLINE:
        element.tag = _BLOCK
    return element


def _line(element: Element) -> Element:
    """The nearest element, from this one up, that holds blocks."""
    line = (element, *islice(element.iterancestors(), 20))
    return next((e for e in line if e.tag not in ROLES), element)


def _take_out(element: Element) -> None:
    """Take an element out of the tree; what follows it stays."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    tail = element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(element)
