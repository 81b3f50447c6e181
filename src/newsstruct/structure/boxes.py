"""The elements that hold blocks, as an outline sees them: what their tags and names tell, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

import attrs

from newsstruct.reading import Element
from newsstruct.structure.hints import named_hints

#: Elements that are one block, or part of one: their home is the box around them.
OWN = frozenset(
    "p h1 h2 h3 h4 h5 h6 summary li ul ol dl dt dd blockquote pre table tbody thead tr td th center".split()
)
_HEADINGS = {f"h{n}": n for n in range(1, 7)} | {"summary": 6}  # the title of what a click unfolds
_NONE: frozenset[str] = frozenset()
#: The usual style of text that is not shown, or to screen readers alone; of a style so many characters are looked at.
CLIPPED = re.compile(r"display:\s?none|clip:\s?rect\(0", re.I)
SHORT = 200


@attrs.define(eq=False)
class Look:
    """What boxes of the same tag and names in the same place have in common; made once for all of them."""

    tag: str
    """The elements' tag."""

    hints: frozenset[str]
    """What their own class names and ids tell."""

    tags: frozenset[str]
    """Tags of these boxes and of all around them, the outline's root left out."""

    around: frozenset[str]
    """Hints of these boxes and of all around them, the outline's root left out."""

    path: str
    """Tags and class names from these boxes up to the outline's root, which is left out."""

    home: str
    """The path of the nearest box that is no block itself: where a block stands."""

    heading: int
    """Level as a heading, 0 where it is none."""


@attrs.define(eq=False)
class Box:
    """An element that holds blocks, with the boxes around it."""

    element: Element
    """The element."""

    parent: Box | None
    """The box around it, up to the outline's root."""

    look: Look
    """What its tag and names tell."""

    tag: str
    """The element's tag."""

    hints: frozenset[str]
    """What its own class names and id tell."""

    tags: frozenset[str]
    """Tags of this box and of all around it, the outline's root left out."""

    around: frozenset[str]
    """Hints of this box and of all around it, the outline's root left out."""


class Boxes:
    """Makes the boxes of one outline; boxes that look the same share their look."""

    def __init__(self, main: frozenset[str]) -> None:
        self._main = main
        self._looks: dict[tuple[Look, str, str, str], Look] = {}

    def inside(self, element: Element, parent: Box) -> Box | None:
        """The box of an element in another box; ``None`` where it is hidden."""
        names = ident = ""
        if keys := element.keys():
            names = element.get("class", "") if "class" in keys else ""
            ident = element.get("id", "") if "id" in keys else ""
            # a box that looks like those that hold much of the body is read in any case
            hidden = "hidden" in keys or ("style" in keys and CLIPPED.search(element.get("style", "")[:SHORT]))
            if hidden and not self._holds_much(element.tag, names or ident):
                return None
        key = (parent.look, element.tag, names, ident)
        look = self._looks.get(key)
        if look is None:
            look = self._looks[key] = self._look(*key)
        return Box(element, parent, look, look.tag, look.hints, look.tags, look.around)

    def _holds_much(self, tag: str, name: str) -> bool:
        """Whether boxes with this tag and name hold much of the body; all of its paragraphs without a name do so."""
        return f"{tag} {name}" in self._main and (bool(name) or tag not in OWN)

    def _look(self, parent: Look, tag: str, names: str, ident: str) -> Look:
        hints = named_hints(names, ident)
        if hints and "consent" not in hints and f"{tag} {names or ident}" in self._main:
            hints = _NONE  # but for a banner on cookies, which may well be the longest text of a page
        path = f"{tag}.{names} < {parent.path}" if parent.path else f"{tag}.{names}"
        return Look(
            tag=tag,
            hints=hints,
            tags=parent.tags if tag in parent.tags else parent.tags | {tag},
            around=parent.around if hints <= parent.around else parent.around | hints,
            path=path,
            home=parent.home if tag in OWN else path,
            heading=_HEADINGS.get(tag, parent.heading),
        )


def outer_box(element: Element) -> Box:
    """The box of an outline's root: what the whole body stands in says nothing of its parts."""
    tag = str(element.tag)
    return Box(element, None, Look(tag, _NONE, _NONE, _NONE, "", "", 0), tag, _NONE, _NONE, _NONE)


def boxes_around(boxes: Iterable[Box]) -> set[Box]:
    """These boxes and all around them."""
    around: set[Box] = set()
    for box in boxes:
        at: Box | None = box
        while at is not None and at not in around:
            around.add(at)
            at = at.parent
    return around


def stands_in(box: Box, outer: Box) -> bool:
    """Whether a box is another one, or stands in it."""
    at: Box | None = box
    while at is not None and at is not outer:
        at = at.parent
    return at is outer


def largest_box(box: Box, apart: Set[Box]) -> Box:
    """The largest box around one (or itself) that is none of these and holds none of them.

    Args:
        box: The box.
        apart: Boxes, and all boxes around them.
    """
    while box.parent is not None and box not in apart and box.parent not in apart:
        box = box.parent
    return box


def look_key(element: Element) -> str:
    """An element's tag and names: boxes that look the same hold the same sort of thing."""
    return f"{element.tag} {element.get('class') or element.get('id') or ''}"
