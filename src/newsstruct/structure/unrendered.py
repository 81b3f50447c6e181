"""The article's text as HTML within a script's strings, for pages that a script fills in the browser.

What stands there as plain text is read by `newsstruct.structure.hidden_text`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from newsstruct.limits import Limits
from newsstruct.reading import Page
from newsstruct.reading.tree import gather, parse_tree

#: A shorter text is a teaser.
SHORTEST = 400
#: Longer scripts are programs.
LONGEST = 2_000_000
#: State within state within state: more is not seen.
DEPTH = 3
#: Where a string in a script begins or ends, and what is escaped in it.
QUOTE = re.compile(r'\\.|"', re.S)
#: How a paragraph's tag looks in a script, after so many escapes.
PARAGRAPH = re.compile(r"(?:<|\\{1,8}u003[cC])p[\s>\\]")
#: Where a script puts an advertisement or a picture.
PLACEHOLDER = re.compile(r"\$\$\w{2,40}\$\$|%%\w{2,40}%%|\{\{[^{}]{1,60}\}\}|\[\[[^\[\]]{1,60}\]\]")


def unrendered(page: Page) -> Page | None:
    """The page with the longest HTML of its scripts as all its content; ``None`` where there is none."""
    longest = max(_in_scripts(page), key=len, default="")
    if len(longest) < SHORTEST:
        return None
    content = PLACEHOLDER.sub(" ", longest)
    tree = parse_tree(f"<html><body><div>{content}</div></body></html>".encode("utf-8", "replace"), Limits())
    if tree.root is None:
        return None
    return Page(
        root=tree.root,
        tagged=gather(tree.root),
        url=page.url,
        base=page.base,
        language=page.language,
        meta=page.meta,
        json_ld=page.json_ld,
    )


def _in_scripts(page: Page) -> Iterator[str]:
    """The strings with paragraphs in them, in the scripts of a page that says it is an article."""
    if not any("article" in kind for kind in page.meta.get("og:type", ())):
        return
    for script in page.tagged["script"]:
        text = script.text or ""
        if SHORTEST <= len(text) <= LONGEST and PARAGRAPH.search(text):
            yield from _strings(text, DEPTH)


def _strings(text: str, depth: int) -> Iterator[str]:
    """The strings that are HTML; those that are JSON again are looked into."""
    for inner in _literals(text):
        if len(inner) < SHORTEST or not PARAGRAPH.search(inner):
            continue
        try:
            value = json.loads(f'"{inner}"', strict=False)
        except ValueError:
            continue
        if depth and ('\\"' in value or value.lstrip()[:1] in ("{", "[")):
            yield from _strings(value, depth - 1)
        elif "<p" in value:
            yield value


def _literals(text: str) -> Iterator[str]:
    """What stands between double quotes."""
    start = -1
    for match in QUOTE.finditer(text):
        if match[0] != '"':
            continue
        if start >= 0:
            yield text[start : match.start()]
        start = match.end() if start < 0 else -1
