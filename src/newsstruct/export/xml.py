"""Elements from blocks with marks: what NITF and TEI share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from lxml import etree

from newsstruct.article import TextBlock
from newsstruct.export.cleaning import writable
from newsstruct.export.marks import Mark
from newsstruct.export.nesting import Closing, Opening, nested

#: The element that stands for a mark: its name and attributes; ``None`` where the format has none.
Attributes: TypeAlias = Mapping[str, str | None]
Tag: TypeAlias = tuple[str, Attributes]
Tagging: TypeAlias = Callable[[Opening], Tag | None]


def add(
    parent: etree._Element, tag: str, text: str | None = None, attributes: Attributes = MappingProxyType({})
) -> etree._Element:
    """A new last child; attributes that are ``None`` are left out."""
    element = etree.SubElement(parent, tag, _attributes(attributes))
    if text is not None:
        element.text = writable(text)
    return element


def fill(element: etree._Element, block: TextBlock, marks: Iterable[Mark], tagging: Tagging) -> None:
    """Put the block's words into the element, with an element for each mark that `tagging` has one for."""
    inside = [element]
    passed: list[bool] = []  # for each open mark, whether it has an element
    for token in nested(block, marks):
        if isinstance(token, str):
            _append(inside[-1], token)
        elif isinstance(token, Closing):
            if passed.pop():
                inside.pop()
        else:
            tag = tagging(token)
            passed.append(tag is not None)
            if tag is not None:
                inside.append(etree.SubElement(inside[-1], tag[0], _attributes(tag[1])))


def document(root: etree._Element) -> str:
    """The tree as text with an XML declaration."""
    written: str = etree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written}\n'


def _append(element: etree._Element, text: str) -> None:
    last = next(element.iterchildren(reversed=True), None)  # len() counts all children
    if last is None:
        element.text = (element.text or "") + writable(text)
    else:
        last.tail = (last.tail or "") + writable(text)


def _attributes(given: Attributes) -> dict[str, str]:
    return {name: writable(value) for name, value in given.items() if value is not None}
