"""The values of a measurement: a page with what is true of it, and what a tool read from it."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import attrs


@attrs.frozen(kw_only=True)
class Segments:
    """Pieces of text that tell a good extraction from a bad one."""

    wanted: tuple[str, ...]
    """Pieces that have to be in the text."""

    unwanted: tuple[str, ...]
    """Pieces that must not be in it."""


@attrs.frozen(kw_only=True)
class TrueLink:
    """A cross-link that is on a page."""

    title: str
    """Headline of the target, as shown."""

    url: str | None = None
    """Absolute address of the target."""

    required: bool = True
    """Whether a tool has to find it; finding one that is not required counts neither for nor against."""


@attrs.frozen(kw_only=True)
class Page:
    """A page, and what is true of it; ``None`` is what nobody has looked at."""

    name: str
    """What the page is called in messages."""

    file: Path
    """Its bytes; may be packed as ``.gz`` or ``.xz``."""

    url: str | None = None
    """Its address."""

    headline: str | None = None
    """Its headline."""

    authors: tuple[str, ...] | None = None
    """Names of its authors."""

    published: date | datetime | None = None
    """When it was published."""

    blocks: tuple[str, ...] | None = None
    """Its paragraphs, subheadings and list items in order."""

    optional: tuple[str, ...] = ()
    """Further blocks that count neither for nor against a tool: dek, summary."""

    segments: Segments | None = None
    """Pieces that must and must not be in its text."""

    cross_links: tuple[TrueLink, ...] | None = None
    """Its cross-links; ``()`` where it has been looked at and has none."""


@attrs.frozen(kw_only=True)
class FoundLink:
    """A cross-link that a tool reports."""

    title: str
    """Headline of the target."""

    url: str | None = None
    """Address of the target."""


@attrs.frozen(kw_only=True)
class Reading:
    """What a tool read from a page; ``None`` or ``()`` is what it did not find."""

    headline: str | None = None
    """The headline."""

    authors: tuple[str, ...] = ()
    """Names of the authors."""

    published: date | datetime | None = None
    """When it was published."""

    blocks: tuple[str, ...] = ()
    """The text, cut into blocks as the tool cuts it."""

    cross_links: tuple[FoundLink, ...] = ()
    """The cross-links."""
