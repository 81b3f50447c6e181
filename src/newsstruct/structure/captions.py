"""Captions without a name: what stands with a picture in a small box of its own, apart from the body's text."""

from __future__ import annotations

from collections.abc import Sequence

from newsstruct.structure.boxes import Box, stands_in
from newsstruct.structure.home import sizes_by_home
from newsstruct.structure.kinds import Kind
from newsstruct.structure.outline import Chunk
from newsstruct.structure.wording import is_italic

#: More text with a picture is no caption; nor is it in more pieces than this: caption, credit.
LONGEST, PIECES = 200, 3
#: So many boxes around a picture are looked at for what stands with it.
NEAR = 3
#: Where this share of the running text stands, a text is no caption.
SHARE = 0.25
PICTURES = frozenset({"img", "amp-img"})


def unnamed_captions(chunks: Sequence[Chunk], kinds: Sequence[Kind]) -> frozenset[int]:
    """Indices of the chunks that are captions and credits by their place alone.

    Args:
        chunks: The container's outline.
        kinds: What each of them looks like by itself.
    """
    pictures = [i for i, c in enumerate(chunks[:-1]) if c.medium is not None and c.medium.tag in PICTURES]
    pictures = [i for i in pictures if kinds[i + 1] is not None]
    if not pictures:
        return frozenset()
    plain = [chunk for kind, chunk in zip(kinds, chunks, strict=True) if kind is not None and chunk.is_plain]
    homes = _homes(plain)
    beneath = (text for index in pictures for text in _beneath(chunks, index, homes))
    return frozenset((*beneath, *(index + 1 for index in pictures if _is_set_off(chunks[index + 1 : index + 2]))))


def _is_set_off(behind: Sequence[Chunk]) -> bool:
    """Whether a few words all in italics stand right behind a picture: editors without figures write captions so."""
    chunk = behind[0] if behind and not behind[0].is_plain and behind[0].box.tag == "p" else None
    return chunk is not None and is_italic(chunk.box.element)


def _homes(plain: list[Chunk]) -> frozenset[str]:
    """Where a good part of the running text stands: pieces of a list each have their picture, too."""
    sizes = sizes_by_home(plain)
    least = SHARE * sum(sizes.values())
    return frozenset(home for home, size in sizes.items() if size >= least)


def _beneath(chunks: Sequence[Chunk], index: int, homes: frozenset[str]) -> Sequence[int]:
    """The texts behind a picture in the smallest box around it that has any, where those are its caption."""
    box: Box = chunks[index].box
    for _ in range(NEAR):
        if box.parent is None or _begins_with_text(chunks, index, box):
            return ()
        texts = _inside(chunks, index, box)
        if texts:
            is_small = len(texts) <= PIECES and sum(chunks[i].length for i in texts) <= LONGEST
            return texts if is_small and not any(_is_text(chunks[i], homes) for i in texts) else ()
        box = box.parent
    return ()


def _begins_with_text(chunks: Sequence[Chunk], index: int, box: Box) -> bool:
    """Whether some text stands right before a picture in a box."""
    return index > 0 and bool(chunks[index - 1].text) and stands_in(chunks[index - 1].box, box)


def _inside(chunks: Sequence[Chunk], index: int, box: Box) -> list[int]:
    """The texts behind a picture in a box."""
    found: list[int] = []
    for i in range(index + 1, min(index + 3 * PIECES, len(chunks))):
        if not stands_in(chunks[i].box, box):
            break
        found += [i] if chunks[i].text else []
    return found


def _is_text(chunk: Chunk, homes: frozenset[str]) -> bool:
    """Whether it is one of the article's texts, a title, or a link."""
    return bool(chunk.heading or chunk.anchors) or chunk.box.look.home in homes
