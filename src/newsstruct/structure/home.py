"""Where the body's paragraphs are at home: the boxes, known by their path of tags and classes, that hold most."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsstruct.structure.outline import Box, Chunk
from newsstruct.structure.wording import ends_like_sentence, length

#: Elements that are one block, or part of one: a paragraph's home is the box around them.
OWN = frozenset("p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre table tbody thead tr td th center".split())
#: A paragraph of at least this many characters that ends like a sentence is one beyond doubt.
PLAIN = 80
#: A path that holds this share of such paragraphs' text is a home.
SHARE = 0.08


@attrs.frozen
class Home:
    """The paths at which the body's paragraphs stand."""

    paths: frozenset[str]
    """Paths of the boxes around plain paragraphs."""

    def holds(self, chunk: Chunk) -> bool:
        """Whether the chunk stands where the body's paragraphs stand."""
        return path(_around(chunk.box)) in self.paths

    def is_near(self, chunk: Chunk) -> bool:
        """Whether it stands there, or in a box of its own beside the paragraphs or around them."""
        above = {step for p in self.paths for step in _ancestors(p)}
        box: Box | None = _around(chunk.box)
        for _ in range(3 if "subheading" in chunk.box.around else 2):
            if box is not None and path(box) in above:
                return True
            box = box.parent if box is not None else None
        return False

    def is_like(self, chunk: Chunk) -> bool:
        """Whether it stands in the same elements as the body's paragraphs, whatever their names."""
        return _bare(path(_around(chunk.box))) in {_bare(p) for p in self.paths}


def is_plain(chunk: Chunk) -> bool:
    """Whether the chunk is running text beyond doubt, going by its words alone."""
    text = chunk.text
    return length(text) >= PLAIN and ends_like_sentence(text) and chunk.linked < 0.5


def find_home(chunks: Iterable[Chunk]) -> Home:
    """The paths that hold a good share of the plain paragraphs."""
    weights: dict[str, int] = {}
    for chunk in chunks:
        key = path(_around(chunk.box))
        weights[key] = weights.get(key, 0) + length(chunk.text)
    least = SHARE * sum(weights.values())
    return Home(frozenset(key for key, weight in weights.items() if weight >= least))


def path(box: Box) -> str:
    """Tags and first class names from the outline's root down to a box."""
    steps: list[str] = []
    at: Box | None = box
    while at is not None:
        steps.append(f"{at.tag}.{at.element.get('class') or ''}")
        at = at.parent
    return " < ".join(steps[:-1])


def _bare(key: str) -> str:
    """A path without the class names."""
    return " < ".join(step.split(".", 1)[0] for step in key.split(" < "))


def _around(box: Box) -> Box:
    """The box around the block that a box is (part of)."""
    while box.parent is not None and box.tag in OWN:
        box = box.parent
    return box


def _ancestors(key: str) -> list[str]:
    """A path and those of the boxes around it."""
    steps = key.split(" < ")
    return [" < ".join(steps[i:]) for i in range(len(steps) + 1)]
