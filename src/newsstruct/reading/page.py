"""A page as read: the tree, and what its head declares."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import attrs
from lxml.etree import _Element

from newsstruct.article import ParseWarning

Element: TypeAlias = _Element


@attrs.frozen(kw_only=True)
class Page:
    """A page, parsed; everything that structure reads from."""

    root: Element | None
    """The tree's root, or ``None`` where nothing in the input is HTML."""

    tagged: Mapping[str, Sequence[Element]] = attrs.field(factory=lambda: defaultdict(tuple), repr=False)
    """The elements of some tags in the page's order: those that ``newsstruct.reading.tree`` gathers."""

    url: str | None = None
    """Address as the caller stated it, where it is one of the web's."""

    base: str | None = None
    """What relative links resolve against: ``<base href>`` where it is sound, else `url`, else the canonical one."""

    charset: str = "utf-8"
    """Character set that the bytes were decoded with, by its Python name."""

    language: str | None = None
    """What ``<html lang>`` or its kin declare, as a BCP 47 tag; not checked against the text."""

    meta: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    """``<meta>`` contents by lower-cased name, property or itemprop, in the page's order, white space folded."""

    json_ld: tuple[Mapping[str, Any], ...] = ()
    """Every JSON-LD object with an ``@type``, outer before inner, lists and ``@graph`` unrolled."""

    warnings: tuple[ParseWarning, ...] = ()
    """What was doubtful in reading."""
