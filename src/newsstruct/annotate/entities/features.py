"""What is known of a word by itself, beside others and in its document, as names of features.

A group of features is of a kind, "own" or "shapes", and has a key, such as "Kyiv" or ("x+", "Xx+", ","). `SPELL` says
how the names of a group's features come of its key. Each name has weights; in which groups a word is, `groups` tells.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, TypeAlias

from newsstruct.annotate.entities.forms import EDGE, Beside, Form, Seat, Vocabulary
from newsstruct.annotate.entities.lexicon import TYPES

Spell: TypeAlias = Callable[[Vocabulary, Any], list[str]]
"""How the key of a group is spelt out."""

_AFFIXES = (2, 3, 4, 5)
_SHORT = 4


def _form(vocabulary: Vocabulary, word: str) -> Form:
    return vocabulary[word] if word else EDGE


def _case(form: Form) -> str:
    return form.foreign + ("C" if form.capital else "c")


def _own(vocabulary: Vocabulary, word: str) -> list[str]:
    form = _form(vocabulary, word)
    names = ["b", f"w={form.lower}", f"s={form.shape}", *_affixes(form.lower), *_lexicon_names(form)]
    names += [f"K{_case(form)}{kind}" for kind in form.kinds] + [f"G{kind}" for kind in form.places]
    if len(form.lower) <= _SHORT:
        names.append(f"n{len(form.lower)}{form.shape}")
    if form.capital:
        names.append(f"r{form.foreign}{form.entry.rank if form.entry else 0}")
    if "-" in word and len(word) > 1:
        names += [name for part in word.split("-") for name in _part_names(_form(vocabulary, part))]
    return names


def _affixes(lower: str) -> Iterator[str]:
    for length in _AFFIXES:
        if len(lower) > length:
            yield f"p={lower[:length]}"
            yield f"q={lower[-length:]}"


def _lexicon_names(form: Form) -> list[str]:
    case = _case(form)
    if form.entry is None:
        return [f"oov{case}"]
    cluster, parent, grandparent, types, _ = form.entry
    names = [f"a{case}{cluster}", f"d{case}{parent}", f"e{case}{grandparent}", f"t{case}{form.likely}"]
    return names + [f"y{case}{name}{number}" for name, number in zip(TYPES[1:], types[1:], strict=True) if number > "0"]


def _part_names(form: Form) -> list[str]:
    return [f"h={form.lower}"] + ([f"hd{form.entry.parent}"] if form.entry else [])


def _neighbour(prefix: str, vocabulary: Vocabulary, word: str) -> list[str]:
    """The word beside: itself, its shape, affixes, cluster and kinds."""
    form = _form(vocabulary, word)
    names = [f"w={form.lower}", f"s={form.shape}", *_kind_names(form), *(f"G{kind}" for kind in form.places)]
    if len(form.lower) > 3:
        names += [f"p={form.lower[:3]}", f"q={form.lower[-3:]}"]
    if form.entry:
        case = _case(form)
        names += [f"a{case}{form.entry.cluster}", f"d{case}{form.entry.parent}", f"t{case}{form.likely}"]
    return [prefix + name for name in names]


def _far(prefix: str, vocabulary: Vocabulary, word: str) -> list[str]:
    """The word two away: itself, its shape, cluster and kinds."""
    form = _form(vocabulary, word)
    return [prefix + name for name in [f"s={form.shape}", *_word_names(form), *_kind_names(form)]]


def _at_run(prefix: str, vocabulary: Vocabulary, word: str) -> list[str]:
    """A word at an end of a run, or beside it: itself, its cluster and kinds."""
    form = _form(vocabulary, word)
    return [prefix + name for name in [*_word_names(form), *_kind_names(form)]]


def _elsewhere(prefix: str, vocabulary: Vocabulary, word: str) -> list[str]:
    """A word beside another place of the same word: itself and its cluster."""
    return [prefix + name for name in _word_names(_form(vocabulary, word))]


def _word_names(form: Form) -> list[str]:
    return [f"w={form.lower}"] + ([f"d{_case(form)}{form.entry.parent}"] if form.entry else [])


def _kind_names(form: Form) -> list[str]:
    return [f"K{_case(form)}{kind}" for kind in form.kinds]


def _shapes(_: Vocabulary, key: tuple[str, str, str]) -> list[str]:
    left, own, right = key
    return [f"S{left}|{own}|{right}", f"S-{left}|{own}", f"S+{own}|{right}"]


def _pairs(prefix: str, _: Vocabulary, key: tuple[Beside, Seat]) -> list[str]:
    (parent, likely, capital), (grandparent, own_likely, own_capital) = key
    names = []
    if parent is not None and grandparent is not None:
        names.append(f"{prefix}{parent}|{grandparent}|{own_capital:d}")
    if likely or own_likely:
        names.append(f"{prefix}{likely}|{own_likely}|{capital:d}{own_capital:d}")
    return names


def _case_names(_: Vocabulary, key: tuple[str, str, str, str, bool]) -> list[str]:
    place, share, shape, seen, common = key
    names = [f"pos{place}{share}{shape}", f"seen{place}{share}{seen}"]
    return [*names, f"common{place}{share}{seen}"] if common else names


def _seen_names(_: Vocabulary, key: tuple[str, str]) -> list[str]:
    return [f"seen{key[0]}|{key[1]}"]


def _acronym_names(_: Vocabulary, key: tuple[bool, int, str]) -> list[str]:
    known, length, share = key
    return [f"acronym{known:d}{length}{share}"]


def _run_names(_: Vocabulary, key: tuple[int, str, str, str]) -> list[str]:
    length, kinds, first, last = key
    return [f"Rn{length}", f"Rk{kinds}", f"Rt{first}|{last}"]


def _run_place_names(_: Vocabulary, key: tuple[int, int]) -> list[str]:
    return [f"Rp{key[0]}{key[1]}"]


#: Kind of group -> how the names of its features come of its key.
SPELL: Mapping[str, Spell] = {
    "own": _own,
    "-1": partial(_neighbour, "-1"),
    "+1": partial(_neighbour, "+1"),
    "-2": partial(_far, "-2"),
    "+2": partial(_far, "+2"),
    "shapes": _shapes,
    "pair-": partial(_pairs, "B-"),
    "pair+": partial(_pairs, "B+"),
    "case": _case_names,
    "seen": _seen_names,
    "o-": partial(_elsewhere, "o-"),
    "o+": partial(_elsewhere, "o+"),
    "acronym": _acronym_names,
    "run-before": partial(_at_run, "R-"),
    "run-after": partial(_at_run, "R+"),
    "run-first": partial(_at_run, "Rf"),
    "run-last": partial(_at_run, "Rl"),
    "run": _run_names,
    "run-place": _run_place_names,
}
