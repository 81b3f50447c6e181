"""What a site parser says of a page, in the terms of structure: values of fields, the container, blocks, cross-links.

Structure reads a page with or without it. What guidance does not say is left to the generic reader.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from newsstruct.article import Source, TextBlock
from newsstruct.reading import Element
from newsstruct.structure.byline import Byline
from newsstruct.structure.fields import Fields
from newsstruct.structure.head import Head


@attrs.frozen(kw_only=True, eq=False)
class Guidance:
    """What is known of a page beforehand; the empty one leaves all to the generic reader."""

    values: Mapping[str, Any] = attrs.field(factory=dict)
    """Field of `Article` -> its value; a field that is not here is the generic reader's."""

    sources: Mapping[str, Source] = attrs.field(factory=dict)
    """Field -> where that value came from."""

    headline_element: Element | None = None
    """The element that shows the headline."""

    containers: tuple[Element, ...] = ()
    """The elements that hold the body, in its order; ``()``: to be found."""

    kinds: Mapping[Element, type[TextBlock] | None] = attrs.field(factory=dict)
    """Elements whose text is the article's -> the kind of block that they are; ``None``: the kind they look like."""

    links: tuple[Element, ...] = ()
    """Boxes and lines of cross-links."""

    labels: tuple[Element, ...] = ()
    """The labels of those: in them, or right before them."""


NO_GUIDANCE = Guidance()
#: Texts around the headline that the body's reading finds.
_HEAD = ("kicker", "dek", "byline")
_FIELDS = frozenset(field.name for field in attrs.fields(Fields)) - {"authors"}


def guided_fields(fields: Fields, guidance: Guidance) -> Fields:
    """The fields, with those that guidance gives in their places."""
    known = {name: value for name, value in guidance.values.items() if name in _FIELDS}
    if guidance.headline_element is not None:
        known["headline_element"] = guidance.headline_element
    return attrs.evolve(fields, **known) if known else fields


def guided_authors(found: Byline, guidance: Guidance) -> Byline:
    """The authors that guidance gives, else those found."""
    if "authors" not in guidance.values:
        return found
    return Byline(authors=guidance.values["authors"], source=guidance.sources.get("authors"))


def guided_head(head: Head, guidance: Guidance, kept: Iterable[str] = ()) -> Head:
    """Kicker, dek and byline, each as guidance gives it, else as found.

    Args:
        head: What was found.
        guidance: What is given.
        kept: Texts that are the body's, and so none of these.
    """
    texts = frozenset(kept)
    known = {name: None for name in _HEAD if texts and getattr(head, name) in texts}
    known |= {name: guidance.values[name] for name in _HEAD if name in guidance.values}
    return attrs.evolve(head, **known) if known else head
