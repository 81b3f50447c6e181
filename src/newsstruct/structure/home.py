"""Where the body's paragraphs are at home: the boxes, known by their path of tags and classes, that hold most."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsstruct.structure.boxes import OWN, Box
from newsstruct.structure.outline import INLINE, ROLES, Chunk
from newsstruct.structure.wording import ends_like_sentence

#: Boxes with these hints hold pieces of other articles.
FOREIGN = frozenset({"related", "box"})
#: A path that holds this share of such paragraphs' text is a home.
SHARE = 0.08
#: A box beside the text is no more than so many boxes below one around the text.
NEAR = 3
#: A shorter text is a label or a signature.
SENTENCE = 25


@attrs.frozen(kw_only=True)
class Home:
    """The paths at which the body's paragraphs stand."""

    paths: frozenset[str]
    """Paths of the boxes around plain paragraphs."""

    above: frozenset[str]
    """These, and the paths of the boxes around them."""

    bare: frozenset[str]
    """These, without names."""

    def holds(self, chunk: Chunk) -> bool:
        """Whether the chunk stands where the body's paragraphs stand, or is a sentence in a plain box right there."""
        if chunk.box.look.home in self.paths:
            return True
        parent = chunk.box.parent
        return parent is not None and parent.look.home in self.paths and _is_plain_box(chunk)

    def is_near(self, chunk: Chunk) -> bool:
        """Whether it stands there, or in a box of its own beside the paragraphs or around them."""
        return any(step in self.above for step in _ancestors(chunk.box.look.home)[:NEAR])

    def is_like(self, chunk: Chunk) -> bool:
        """Whether it stands in the same elements as the body's paragraphs, whatever their names."""
        return _bare(chunk.box.look.home) in self.bare


def find_home(chunks: Iterable[Chunk]) -> Home:
    """The paths that hold a good share of the plain paragraphs; a box named as beside the text only with the most."""
    chunks = tuple(chunks)
    weights = sizes_by_home(chunks)
    foreign = {chunk.box.look.home for chunk in chunks if FOREIGN & chunk.box.around}
    least, most = SHARE * sum(weights.values()), max(weights.values(), default=0)
    paths = frozenset(k for k, weight in weights.items() if weight >= (most if k in foreign else least))
    return Home(
        paths=paths,
        above=frozenset(step for path in paths for step in _ancestors(path)),
        bare=frozenset(map(_bare, paths)),
    )


def sizes_by_home(chunks: Iterable[Chunk]) -> dict[str, int]:
    """How much the texts say that stand at each path."""
    sizes: dict[str, int] = {}
    for chunk in chunks:
        sizes[chunk.box.look.home] = sizes.get(chunk.box.look.home, 0) + chunk.length
    return sizes


def _is_plain_box(chunk: Chunk) -> bool:
    """Whether a chunk is a sentence, and all that stands in a ``<div>`` without a name: editors that break lines
    with ``<br>`` put the last paragraph into one.
    """
    element = chunk.box.element
    if element.tag != "div" or element.keys() or chunk.linked >= 0.5 or chunk.length < SENTENCE:
        return False
    return ends_like_sentence(chunk.text) and all(ROLES.get(child.tag) is INLINE for child in element)


def _bare(key: str) -> str:
    """A path without the class names."""
    return " < ".join(step.split(".", 1)[0] for step in key.split(" < "))


def around(box: Box) -> Box:
    """The box around the block that a box is (part of)."""
    while box.parent is not None and box.tag in OWN:
        box = box.parent
    return box


def _ancestors(key: str) -> list[str]:
    """A path and those of the boxes around it."""
    steps = key.split(" < ")
    return [" < ".join(steps[i:]) for i in range(len(steps) + 1)]
