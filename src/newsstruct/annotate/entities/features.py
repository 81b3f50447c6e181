"""What the recogniser looks at: for each word that may be in a name, groups of features.

A group is a kind and a key, such as ("own", "Kyiv") or ("shapes", ("x+", "Xx+", ",")). `feature_names` spells a group
out as the names of its features, which have weights. Training counts the names; finding adds up the weights of a group
once and keeps the sum (`model.Scores`), as the same groups come again and again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, TypeAlias

from newsstruct.annotate.entities.context import Context, mostly_capitals, other_places
from newsstruct.annotate.entities.forms import EDGE, Form, Vocabulary
from newsstruct.annotate.entities.lexicon import TYPES
from newsstruct.annotate.entities.names import COMMON, COMPANY, ORGANISATION, PLACE

Group: TypeAlias = tuple[str, Any]
_PairKey: TypeAlias = tuple[tuple[int, int] | None, str, str, bool, bool]
_Spell: TypeAlias = Callable[[Vocabulary, Any], list[str]]

_AFFIXES = (2, 3, 4, 5)
_SHORT = 4
#: A name may go on for so many words without a capital ("Ministry of foreign affairs of …").
_GAP = 3
_LONGEST_RUN = 12
_OTHER_PLACES = 3


def feature_names(vocabulary: Vocabulary, group: Group) -> list[str]:
    """The names of the features of a group."""
    kind, key = group
    return _SPELL[kind](vocabulary, key)


def stretches(forms: Sequence[Form]) -> list[tuple[int, int]]:
    """The stretches of a sentence that names may stand in: words with capitals and what is near enough.

    All other words are in no name; that spares most of the work, and costs no name in two hundred.
    """
    active = [form.capital for form in forms]
    since = _GAP + 1
    for position, form in enumerate(forms):
        since = 0 if form.capital else since + 1
        if since <= _GAP and form.lower not in ".!?;":
            active[position] = True
        if form.capital and position:
            active[position - 1] = True
    return list(_true_stretches(active))


def sentence_groups(
    number: int, words: Sequence[str], forms: Sequence[Form], context: Context
) -> Iterator[tuple[int, list[list[Group]]]]:
    """For each stretch of a sentence its first position and the groups of each of its words."""
    share, first = _share(forms), _first_word(forms)
    runs = _runs(words, forms)
    edged_words, edged = ["", "", *words, "", ""], [EDGE, EDGE, *forms, EDGE, EDGE]
    for start, end in stretches(forms):
        groups = []
        for position in range(start, end):
            found = _neighbour_groups(edged_words, edged, position)
            if forms[position].capital:
                place = "0" if position == first else "m"
                found += _case_groups(forms[position], place, share, context, number, position)
                found += runs[position]
            groups.append(found)
        yield start, groups


def _neighbour_groups(words: Sequence[str], forms: Sequence[Form], position: int) -> list[Group]:
    two_before, before, word, after, two_after = words[position : position + 5]
    _, left, own, right, _ = forms[position : position + 5]
    return [
        ("own", word),
        ("-1", before),
        ("+1", after),
        ("-2", two_before),
        ("+2", two_after),
        ("shapes", (left.shape, own.shape, right.shape)),
        ("pair-", _pair(left, own)),
        ("pair+", _pair(right, own)),
    ]


def _pair(beside: Form, own: Form) -> _PairKey:
    clusters = (beside.entry.parent, own.entry.grandparent) if beside.entry and own.entry else None
    return (clusters, beside.likely, own.likely, beside.capital, own.capital)


def _case_groups(form: Form, place: str, share: str, context: Context, number: int, position: int) -> list[Group]:
    """What the sentence and the document tell of a word with a capital."""
    others = other_places(context, form.lower, number, position)
    seen = ("l" if form.lower in context.plain else "") + ("M" if others else "")
    case = (place, share, form.shape, seen, COMMON in form.kinds)
    groups: list[Group] = [("case", case), ("seen", (seen, form.likely))]
    for kind, words in (("o-", [p.before for p in others]), ("o+", [p.after for p in others])):
        groups += [(kind, word) for word in dict.fromkeys(words[:_OTHER_PLACES])]
    if form.capitals:
        letters = form.lower.replace(".", "")
        groups.append(("acronym", (letters in context.initials, min(len(letters), 6), share)))
    return groups


def _share(forms: Sequence[Form]) -> str:
    """How many words of a sentence have capitals: "A" are capitals throughout, "H" most, "h" many, "L" few."""
    plain, capital = sum(form.plain for form in forms), sum(form.capital for form in forms)
    capitals = sum(form.capitals for form in forms)
    if capitals > 1 and capitals >= 0.6 * (plain + capital):
        return "A"
    if mostly_capitals(forms):
        return "H" if plain < 0.5 * capital else "h"
    return "L"


def _first_word(forms: Sequence[Form]) -> int:
    return next((position for position, form in enumerate(forms) if form.plain or form.capital), 0)


def _runs(words: Sequence[str], forms: Sequence[Form]) -> dict[int, list[Group]]:
    """Position -> the groups that tell of the run of words with capitals that it is in."""
    found: dict[int, list[Group]] = {}
    start, count = 0, len(forms)
    while start < count:
        end = start
        while end < count and forms[end].capital and end - start < _LONGEST_RUN:
            end += 1
        groups = _run_groups(words, forms, start, end) if end > start else []
        for position in range(start, end):
            place = (min(position - start, 2), min(end - 1 - position, 2))
            found[position] = [*groups, ("run-place", place)]
        start = max(end, start + 1)
    return found


def _run_groups(words: Sequence[str], forms: Sequence[Form], start: int, end: int) -> list[Group]:
    before = words[start - 1] if start else ""
    after = words[end] if end < len(words) else ""
    kinds = {kind for form in forms[start:end] for kind in form.kinds if kind in ORGANISATION + COMPANY + PLACE}
    key = (min(end - start, 5), "".join(sorted(kinds)), forms[start].likely, forms[end - 1].likely)
    return [
        ("run-before", before),
        ("run-after", after),
        ("run-first", words[start]),
        ("run-last", words[end - 1]),
        ("run", key),
    ]


def _true_stretches(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    start = None
    for position, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = position
        elif not flag and start is not None:
            yield start, position
            start = None


def _form(vocabulary: Vocabulary, word: str) -> Form:
    return vocabulary[word] if word else EDGE


def _case(form: Form) -> str:
    return form.foreign + ("C" if form.capital else "c")


def _own(vocabulary: Vocabulary, word: str) -> list[str]:
    form = _form(vocabulary, word)
    names = ["b", f"w={form.lower}", f"s={form.shape}", *_affixes(form.lower), *_lexicon_names(form)]
    names += [f"K{_case(form)}{kind}" for kind in form.kinds] + [f"G{kind}" for kind in form.places]
    names += [f"{vocabulary.language}|{name}" for name in ("b", f"s={form.shape}", f"t{_case(form)}{form.likely}")]
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


def _pairs(prefix: str, _: Vocabulary, key: _PairKey) -> list[str]:
    clusters, likely, own_likely, capital, own_capital = key
    names = [f"{prefix}{clusters[0]}|{clusters[1]}|{own_capital:d}"] if clusters else []
    if likely or own_likely:
        names.append(f"{prefix}{likely}|{own_likely}|{capital:d}{own_capital:d}")
    return names


def _case_names(vocabulary: Vocabulary, key: tuple[str, str, str, str, bool]) -> list[str]:
    place, share, shape, seen, common = key
    names = [f"pos{place}{share}{shape}", f"seen{place}{share}{seen}"]
    names += [f"{vocabulary.language}|{name}" for name in names]
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


_SPELL: dict[str, _Spell] = {
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
