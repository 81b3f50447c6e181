"""The blocks of a body as lines for a terminal; what is no running text is set off."""

from __future__ import annotations

from collections.abc import Iterable

from newsstruct.article import Block, CrossLink, Embed, Image, Preformatted, TextBlock
from newsstruct.terminal.folding import cells, fold

#: What stands before the first line of a block, by its kind; the lines below are indented likewise.
MARKS = {"subheading": "## ", "list_item": "  • ", "quote": "  > ", "table_cell": "  | "}
#: Kinds that stand close together, without a blank line between two of them.
CLOSE = frozenset({"list_item", "table_cell", "cross_link"})


def body_text(blocks: Iterable[Block], width: int) -> str:
    """The blocks in order, a blank line between them unless they are items of one list."""
    text, before = "", None
    for block in blocks:
        gap = "" if before is None else "\n" if block.kind == before and before in CLOSE else "\n\n"
        text += gap + "\n".join(block_lines(block, width))
        before = block.kind
    return text


def block_lines(block: Block, width: int) -> list[str]:
    """One block's lines, each at most ``width`` cells but for addresses and preformatted text."""
    if isinstance(block, CrossLink):
        return _linked(f"  → {_announced(block)}", block.url, width)
    if isinstance(block, Image):
        return _linked(f"  [image] {_captioned(block)}", block.url, width)
    if isinstance(block, Embed):
        return _linked(f"  [embed] {block.provider or ''}", block.url, width)
    if isinstance(block, Preformatted):
        return [f"    {line.expandtabs()}" for line in block.text.splitlines()]
    return _text_lines(block, width)


def _text_lines(block: TextBlock, width: int) -> list[str]:
    mark = MARKS.get(block.kind, "")
    lines = fold(block.text, width - len(mark))
    below = mark if block.kind == "quote" else " " * len(mark)
    return [(below if at else mark) + line for at, line in enumerate(lines)]


def _announced(link: CrossLink) -> str:
    return f"{link.label} | {link.title}" if link.label else link.title


def _captioned(image: Image) -> str:
    words = image.caption or image.alt or ""
    return f"{words} ({image.credit})" if image.credit else words


def _linked(text: str, url: str | None, width: int) -> list[str]:
    """The text, and behind it (below, where there is no room) the address, which is never broken."""
    lines = ["  " + ("  " if at else "") + line for at, line in enumerate(fold(text, width - 4))]
    if not url:
        return lines
    address = f"<{' '.join(url.split())}>"
    if cells(lines[-1]) + 1 + cells(address) <= width:
        return [*lines[:-1], f"{lines[-1]} {address}"]
    return [*lines, f"    {address}"]
