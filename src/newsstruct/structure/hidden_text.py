"""The last resort for the body: text that is in the page only as data, for a script to show."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from newsstruct.article import Paragraph
from newsstruct.limits import Limits
from newsstruct.reading import Page
from newsstruct.reading.json_ld import load_json
from newsstruct.reading.tree import parse_tree
from newsstruct.structure.draft import DraftBlock
from newsstruct.structure.metadata import Metadata, clean, element_text
from newsstruct.structure.wording import ends_like_sentence, length

#: A shorter text in the page's data is no paragraph; no article is shorter than `ENOUGH` altogether, but for one that
#: is declared and of which nothing is shown.
SHORT, ENOUGH = 40, 250
#: So many values of a script's data are looked at.
MOST = 100_000
#: Scripts that hold a page's data as JSON: "__NEXT_DATA__", "window.__INITIAL_STATE__ = {…}".
_ASSIGNED = re.compile(r"\s*(?:window\.|var |let |const |self\.)?[\w$.\[\]\"']{1,80}\s*=\s*(?=[{\[])")
_MARKUP = re.compile(r"<(?:p|br|div|h[1-6]|li)\b", re.I)
_LINES = re.compile(r"\s*\n\s*")


def find_hidden_text(page: Page, metadata: Metadata, shown: int, limits: Limits) -> tuple[DraftBlock, ...]:
    """The body from ``articleBody`` or a script's state, where hardly anything is shown; else ``()``.

    Args:
        page: The page.
        metadata: What it declares.
        shown: How many characters the body has that was found in the page's elements.
        limits: What is too much.
    """
    if shown >= ENOUGH:
        return ()
    declared = [text for item in metadata.items for text in [item.get("articleBody")] if isinstance(text, str)]
    for texts, enough in ((declared[:1], ENOUGH if shown else SHORT), (_state_texts(page, limits), ENOUGH)):
        paragraphs = [p for text in texts for p in _paragraphs(text, limits)]
        size = sum(map(len if shown else length, paragraphs))
        if size > max(shown, enough):
            return tuple(DraftBlock(type=Paragraph, text=text) for text in paragraphs)
    return ()


def _paragraphs(text: str, limits: Limits) -> Iterator[str]:
    if "&lt;" in text and not _MARKUP.search(text):  # markup, escaped once more
        text = html.unescape(text)
    if _MARKUP.search(text):
        tree = parse_tree(f"<html><body>{text}</body></html>".encode("utf-8", "replace"), limits)
        blocks = tree.root.iter("p", "h2", "h3", "li") if tree.root is not None else ()
        found = [words for block in blocks if (words := element_text(block))]
        if found:
            yield from found
            return
    yield from (words for line in _LINES.split(text) if (words := clean(line)))


def _state_texts(page: Page, limits: Limits) -> list[str]:
    """The texts that stand under the same keys and hold most running text of all."""
    groups: dict[str, list[str]] = {}
    for script in page.tagged["script"]:
        text = script.text or ""
        if ENOUGH < len(text) <= limits.json_bytes and "ld+json" not in (script.get("type") or ""):
            for keys, value in _strings(_state(text, script.get("type") or "")):
                groups.setdefault(keys, []).append(value)
    return max(groups.values(), key=lambda texts: sum(map(len, dict.fromkeys(texts))), default=[])


def _state(text: str, kind: str) -> object:
    if "json" in kind:
        return load_json(text)
    match = _ASSIGNED.match(text)
    return load_json(text[match.end() :].rstrip().rstrip(";")) if match else None


def _strings(value: object) -> Iterator[tuple[str, str]]:
    """The running texts in JSON, with the keys above them (places in lists left out)."""
    stack: list[tuple[str, object]] = [("", value)]
    for _ in range(MOST):
        if not stack:
            return
        keys, item = stack.pop()
        if isinstance(item, str):
            if length(item) >= SHORT and (ends_like_sentence(item.rstrip()) or _MARKUP.search(item[:2000])):
                yield keys, item
        elif isinstance(item, list):
            stack.extend((keys, inner) for inner in reversed(item))
        elif isinstance(item, dict):
            stack.extend((f"{keys}.{key}"[:400], inner) for key, inner in reversed(item.items()))
