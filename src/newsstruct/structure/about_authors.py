"""Words on the authors behind an article: "Ann Lee is a reporter at …", "Reach Ann Lee at …", "About the author"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence

from newsstruct.article import Subheading
from newsstruct.languages import codes, table
from newsstruct.structure.headline import squash
from newsstruct.structure.kinds import Kind
from newsstruct.structure.names import is_person
from newsstruct.structure.outline import Chunk

#: No more blocks than this, and no longer ones, are words on the authors; their names stand near the beginning.
BLOCKS, LONGEST, NEAR = 4, 700, 30
#: With so little before it, it is the article.
ENOUGH = 3


def without_author_notes(kinds: list[Kind], chunks: Sequence[Chunk], names: Iterable[str]) -> list[Kind]:
    """The kinds without those of the last blocks that tell who the authors are.

    Args:
        kinds: What each chunk is.
        chunks: The container's outline.
        names: The authors' names.
    """
    kept = [i for i, kind in enumerate(kinds) if kind is not None]
    people = [name for name in names if is_person(name)]
    begin = len(kept)
    for at in range(len(kept) - 1, max(len(kept) - 1 - BLOCKS, ENOUGH - 1), -1):
        chunk = chunks[kept[at]]
        is_title = kinds[kept[at]] is Subheading and _is_title(chunk.text, people)
        if is_title or (at == begin - 1 and _tells_of(chunk.text, people)):
            begin = at
    gone = set(kept[begin:])
    return [None if i in gone else kind for i, kind in enumerate(kinds)] if gone else kinds


def _is_title(text: str, names: Sequence[str]) -> bool:
    """Whether a heading is an author's name, or announces words on the author."""
    return text.casefold().strip(" :") in _headings() or squash(text) in map(squash, names)


def _tells_of(text: str, names: Sequence[str]) -> bool:
    """Whether a text has an author's name near its beginning, and not as that of who speaks."""
    if len(text) > LONGEST:
        return False
    near = ((name, text[: NEAR + len(name) + 1]) for name in names if name in text)
    return any(re.search(rf"(?<!\w){re.escape(name)}(?![\w:])", start) for name, start in near)


@functools.cache
def _headings() -> frozenset[str]:
    tables = (table(code, "structure") for code in codes("structure"))
    return frozenset(line.casefold() for words in tables for line in words.get("author_headings", ()))
