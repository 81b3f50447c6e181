"""Whether two names name the same."""

from __future__ import annotations

from collections.abc import Sequence

from newsstruct.annotate.entities.names import COMPANY, JOIN, NameTable, kinds_of

_SAME_LETTERS = 3
#: Words of so many letters may lose two of them to an ending, shorter ones one.
_LONG = 6
#: Endings by case are no longer than so many letters, in long words two more ("Zielińskiego").
_LONGEST_ENDING = 3
_NO, _PART, _SHORT, _SAME = 0, 1, 2, 3


def person_score(one: Sequence[str], other: Sequence[str], table: NameTable) -> int:
    """How well two names of persons go together, from 0 (not) to 3.

    >>> from newsstruct.annotate.entities.names import name_table
    >>> person_score(("serhiy", "haidai"), ("haidai",), name_table("en"))
    2
    """
    one, other = _parts(one), _parts(other)
    if len(one) > 1 and len(other) > 1:
        return _SAME if _compatible(one, other, table) else _NO
    short, full = sorted((one, other), key=len)
    if alike(short[0], full[-1], table):
        return _SHORT
    return _PART if any(alike(short[0], word, table) for word in full) else _NO


def organisation_score(one: Sequence[str], other: Sequence[str], table: NameTable) -> int:
    """How well two names of organisations go together: the same words, an acronym, or the beginning of the other.

    >>> from newsstruct.annotate.entities.names import name_table
    >>> organisation_score(("european", "union"), ("eu",), name_table("en"))
    2
    """
    one, other = _bare(one, table), _bare(other, table)
    if _all_alike(one, other, table):
        return _SAME
    short, full = sorted((one, other), key=len)
    if len(short) == 1 and short[0].replace(".", "") in initials_of(full, table):
        return _SHORT
    begins = len(short) < len(full) and _all_alike(short, full[: len(short)], table)
    return _PART if begins and not _is_common(short, table) else _NO


def place_score(one: Sequence[str], other: Sequence[str], table: NameTable) -> int:
    """Whether two names of places are the same, but for endings: 0 or 3."""
    return _SAME if _all_alike(one, other, table) else _NO


def alike(one: str, other: str, table: NameTable) -> bool:
    """Whether two words are the same but for an ending by case, or a genitive's "s"."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if long == short + "s" and len(short) > _SAME_LETTERS:
        return True
    if not table.inflected:
        return False
    if len(short) > _SAME_LETTERS and long.startswith(short) and len(long) - len(short) <= _LONGEST_ENDING:
        return True
    kept = max(_SAME_LETTERS, len(short) - (1 if len(short) < _LONG else 2))
    longest = _LONGEST_ENDING if kept < _LONG else _LONGEST_ENDING + 2
    return one[:kept] == other[:kept] and len(long) - kept <= longest


def initials_of(words: Sequence[str], table: NameTable) -> frozenset[str]:
    """The acronyms that a name of several words may have: of all its words, and without the small ones."""
    if len(words) < 2:
        return frozenset()
    big = [word for word in words if JOIN not in kinds_of(word, table)]
    return frozenset("".join(word[0] for word in chosen) for chosen in (words, big) if len(chosen) > 1)


def _compatible(one: Sequence[str], other: Sequence[str], table: NameTable) -> bool:
    """Whether the shorter of two full names is in the longer: every word, or its initial, in the same order."""
    short, full = sorted((one, other), key=len)
    rest = iter(full)
    return all(any(_alike_or_initial(word, candidate, table) for candidate in rest) for word in short)


def _alike_or_initial(one: str, other: str, table: NameTable) -> bool:
    first, second = one.rstrip("."), other.rstrip(".")
    if 1 in (len(first), len(second)):
        return first[:1] == second[:1]
    return alike(one, other, table)


def _all_alike(one: Sequence[str], other: Sequence[str], table: NameTable) -> bool:
    return len(one) == len(other) and all(alike(a, b, table) for a, b in zip(one, other, strict=True))


def _parts(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(part for word in words for part in word.split("-") if part) or tuple(words)


def _bare(words: Sequence[str], table: NameTable) -> Sequence[str]:
    """A name without the legal form at its end."""
    while len(words) > 1 and COMPANY in kinds_of(words[-1], table):
        words = words[:-1]
    return words


def _is_common(words: Sequence[str], table: NameTable) -> bool:
    """Whether the beginning of an organisation's name tells nothing of it: "Ministry", "Bank of"."""
    return all(kinds_of(word, table) for word in words)
