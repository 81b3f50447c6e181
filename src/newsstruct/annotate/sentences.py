"""Sentences of a text, with their places."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from newsstruct.annotate.document import TextSpan
from newsstruct.languages import primary, table

#: A sentence's end: its mark, closing marks behind it, and white space or the next sign of a script without spaces.
_END = re.compile(r"(?:[.!?…؟।॥]+[\"'”’»›)\]]*(?=\s)|[。！？｡]+[」』）”’]*)")
_OPENING = "\"'“‘„«‹([—–-¿¡•"
#: "J.", "Ph.D.", "a.m.": the full stop behind a single letter ends no sentence.
_INITIAL = re.compile(r"(?:^|[\s(.])[^\W\d_]\.$")
_LAST_WORD = re.compile(r"([^\s(\"“«]{1,20})\.$")
_NEXT = re.compile(r"\s*")


def sentences(text: str, block: TextSpan, language: str | None) -> Iterator[TextSpan]:
    """The sentences of one block of a text, white space between them left out.

    A full stop ends one where the next word has a capital, a digit or no case at all, and no abbreviation
    of the language (``abbreviations`` in ``languages/*/text.toml``) nor an initial stands before it.
    """
    known = abbreviations(primary(language) or "en")
    start = block.start
    for match in _END.finditer(text, block.start, block.end):
        following = _NEXT.match(text, match.end())
        at = following.end() if following else match.end()
        if at < block.end and not _ends(text, match, at, known):
            continue
        yield TextSpan(start=start, end=match.end(), kind=block.kind)
        start = at
    if start < block.end:
        yield TextSpan(start=start, end=block.end, kind=block.kind)


@functools.lru_cache(maxsize=128)
def abbreviations(language: str) -> frozenset[str]:
    """Words of a language that are printed with a full stop inside a sentence; lower case, without that full stop."""
    return frozenset(table(language, "text").get("abbreviations", ()))


def _ends(text: str, mark: re.Match[str], at: int, known: frozenset[str]) -> bool:
    following = text[at : at + 3].lstrip(_OPENING)[:1]
    if following.islower():
        return False
    if not mark[0].startswith(".") or len(mark[0]) > 1:
        return True
    before = text[max(0, mark.start() - 22) : mark.start() + 1]
    if _INITIAL.search(before):
        return False
    word = _LAST_WORD.search(before)
    return not word or word[1].lower() not in known
