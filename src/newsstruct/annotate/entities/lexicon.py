"""The word lexicon: which English words are alike, and how likely each is a part of a name.

Derived from GloVe vectors (see ``data/LICENSE.md``): words are grouped into 1,024 clusters, those into 128 and 24;
and each has binned probabilities of being a part of each type of name where it has a capital.
"""

from __future__ import annotations

import functools
from array import array
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import NamedTuple

import attrs

from newsstruct.annotate.entities.packing import from_planes, pack, read_data, to_planes

#: The language of the lexicon's words. Names in it (Paris, Merkel) are met in others too, its other words are not.
LANGUAGE = "en"
#: In the order of the digits of `Entry.types`.
TYPES = ("O", "BP", "IP", "BO", "IO", "BL", "IL")
_SHARED = 15


class Entry(NamedTuple):
    """What the lexicon knows of a word."""

    cluster: int
    """Its cluster of 1,024."""

    parent: int
    """The cluster's cluster, of 128."""

    grandparent: int
    """And that one's, of 24."""

    types: str
    """Seven digits: how likely it is each of `TYPES`, from 0 (hardly) to 6 (surely)."""

    rank: int
    """How rare it is: about the binary logarithm of its place in a list by frequency."""


@attrs.frozen(kw_only=True)
class Lexicon:
    """Words and what is known of them, in parallel columns."""

    index: Mapping[str, int]
    """Lower-case word -> its row."""

    clusters: array[int]
    """Cluster of each row."""

    parents: bytes
    """Cluster -> the one it is in."""

    grandparents: bytes
    """That one -> the one it is in."""

    types: tuple[str, ...]
    """All that occur, by number."""

    type_numbers: array[int]
    """Number of each row's types."""

    ranks: bytes
    """Rarity of each row."""


def lookup(lexicon: Lexicon, word: str) -> Entry | None:
    """What is known of a lower-case word."""
    row = lexicon.index.get(word)
    if row is None:
        return None
    cluster = lexicon.clusters[row]
    parent = lexicon.parents[cluster]
    types = lexicon.types[lexicon.type_numbers[row]]
    return Entry(cluster, parent, lexicon.grandparents[parent], types, lexicon.ranks[row])


@functools.cache
def load_lexicon() -> Lexicon:
    """The lexicon that is shipped."""
    return lexicon_from(read_data("lexicon.bin"))


def lexicon_from(sections: Mapping[str, bytes]) -> Lexicon:
    """A lexicon from its unpacked sections."""
    words = _words(sections["shared"], sections["rests"].decode().split("\n"))
    return Lexicon(
        index=dict(zip(words, range(len(words)), strict=True)),
        clusters=from_planes("H", sections["clusters"]),
        parents=sections["parents"],
        grandparents=sections["grandparents"],
        types=tuple(sections["types"].decode().split(" ")),
        type_numbers=from_planes("H", sections["type_numbers"]),
        ranks=sections["ranks"],
    )


def pack_lexicon(rows: Iterable[tuple[str, Entry]]) -> bytes:
    """Rows of words and entries as the file that `lexicon_from` reads back; words need no order."""
    ordered = sorted(rows)
    words, entries = [word for word, _ in ordered], [entry for _, entry in ordered]
    shared = [0, *(_common(a, b) for a, b in pairwise(words))]
    types = {types: number for number, types in enumerate(sorted({entry.types for entry in entries}))}
    parents = {e.cluster: e.parent for e in entries}
    grandparents = {e.parent: e.grandparent for e in entries}
    return pack(
        {
            "shared": bytes(shared),
            "rests": "\n".join(word[n:] for word, n in zip(words, shared, strict=True)).encode(),
            "clusters": to_planes([e.cluster for e in entries], 2),
            "parents": bytes(parents.get(n, 0) for n in range(max(parents) + 1)),
            "grandparents": bytes(grandparents.get(n, 0) for n in range(max(grandparents) + 1)),
            "types": " ".join(types).encode(),
            "type_numbers": to_planes([types[e.types] for e in entries], 2),
            "ranks": bytes(e.rank for e in entries),
        }
    )


def _words(shared: bytes, rests: Iterable[str]) -> list[str]:
    words, word = [], ""
    for length, rest in zip(shared, rests, strict=True):
        word = word[:length] + rest
        words.append(word)
    return words


def _common(first: str, second: str) -> int:
    length = 0
    while length < _SHARED and first[length : length + 1] == second[length : length + 1] != "":
        length += 1
    return length
