"""An article's plain text to blocks: paragraphs, and lines like "Also read | Title" as cross-links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsstruct.article import CrossLink, Paragraph
from newsstruct.structure.draft import Draft, DraftBlock
from newsstruct.structure.links.labels import Label, find_label
from newsstruct.structure.wording import ends_like_sentence

#: One or more lines with nothing on them.
BLANK = re.compile(r"\n\s*\n")
#: A longer line is no headline.
LONGEST_TITLE = 200
BARS = frozenset("|｜>»›→▶►")


def read_plain_text(text: str) -> tuple[Draft, ...]:
    """The blocks of a text with a blank line between its paragraphs; NULs and lone surrogates are replaced."""
    return tuple(_drafts(part.strip() for part in BLANK.split(_plain(text))))


def split_headline(text: str) -> tuple[str | None, str]:
    """The first line of a text that is not blank, and what follows it.

    >>> split_headline("River rises\\n\\nIt rained.")
    ('River rises', '\\n\\nIt rained.')
    """
    bare = _plain(text).lstrip()
    line = bare.partition("\n")[0]
    return line.strip() or None, bare[len(line) :]


def _plain(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    return lines.encode("utf-8", "replace").decode("utf-8")


def _drafts(parts: Iterator[str]) -> Iterator[Draft]:
    for part in parts:
        if part:
            yield _cross_link(part) or DraftBlock(type=Paragraph, text=part)


def _cross_link(line: str) -> CrossLink | None:
    """The cross-link that a line is: a label, a separator, and a title that is no sentence."""
    label = find_label(line)
    if label is None or not label.mark:
        return None
    title = line[label.end :].strip()
    return CrossLink(label=label.text, title=title) if _announces(label, title) else None


def _announces(label: Label, title: str) -> bool:
    if not title or "\n" in title or len(title) > LONGEST_TITLE:
        return False
    return label.strong or label.mark in BARS or not ends_like_sentence(title)
