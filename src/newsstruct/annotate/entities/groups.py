"""Which groups of features a word is in, looked up and added.

A word is in some twenty groups (`features`), and the same come again and again in all texts. So a group's worth is made
once and kept: for finding names the sum of its features' weights, for training the names of the features themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import Any, TypeAlias, TypeVar

from newsstruct.annotate.entities.context import Context, Place, document_context, other_places
from newsstruct.annotate.entities.features import SPELL
from newsstruct.annotate.entities.forms import EDGE, Form, Vocabulary
from newsstruct.annotate.entities.names import COMMON, COMPANY, ORGANISATION, PLACE

Worth = TypeVar("Worth", int, tuple[str, ...])

#: Between two words with capitals a name may have so many without ("Ministry of foreign affairs of …").
_GAP = 4
#: Words with capitals one behind the other; very long runs are cut.
_CAPITALS, _RUN = re.compile("[uU]+"), re.compile("[uU]{1,12}")
_OTHER_PLACES = 3
#: So many groups of a kind are kept.
_KEPT = 30_000
#: Kinds of words that tell what a run with one of them is.
_TELLING = ORGANISATION + COMPANY + PLACE
_AROUND = ("own", "-1", "+1", "-2", "+2", "shapes", "pair-", "pair+")


class Table(dict[Any, Worth]):
    """Key of a group -> its worth, for groups of one kind; made at first use and kept."""

    def __init__(self, spell: Callable[[Any], list[str]], weigh: Callable[[list[str]], Worth]) -> None:
        super().__init__()
        self.spell = spell
        self.weigh: Callable[[list[str]], Worth] = weigh

    def __missing__(self, key: Hashable) -> Worth:
        if len(self) >= _KEPT:
            self.clear()
        worth: Worth = self.weigh(self.spell(key))
        self[key] = worth
        return worth


Tables: TypeAlias = Mapping[str, Table[Worth]]
"""Kind of group -> the worths of those groups."""


def tables(words: Vocabulary, weigh: Callable[[list[str]], Worth]) -> Tables[Worth]:
    """Empty tables for a language's words, to be filled by what their features weigh."""
    return {kind: Table(partial(spell, words), weigh) for kind, spell in SPELL.items()}


def document_worths(
    sentences: Sequence[tuple[Sequence[str], Sequence[Form]]], tail: int, known: Tables[Worth]
) -> Iterator[tuple[int, int, list[Worth]]]:
    """For each stretch of a document: number of the sentence, first position, what its words' groups add up to."""
    context = document_context(sentences)
    for number, (words, forms) in enumerate(sentences):
        found = stretches(context.cases[number], tail)
        added = _of_capitals(number, words, forms, context, known) if found else {}
        for (start, _), worths in zip(found, _of_stretches(words, forms, found, known), strict=True):
            for position in added.keys() & range(start, start + len(worths)):
                worths[position - start] += added[position]
            yield number, start, worths


def _of_stretches(
    words: Sequence[str], forms: Sequence[Form], found: Sequence[tuple[int, int]], known: Tables[Worth]
) -> Iterator[list[Worth]]:
    """What the words of each stretch and those beside them are worth."""
    edged_words, edged = ["", "", *words, "", ""], [EDGE, *forms, EDGE]
    for start, end in found:
        yield _of_neighbours(edged_words[start : end + 4], edged[start : end + 2], known)


def stretches(cases: str, tail: int) -> list[tuple[int, int]]:
    """The stretches of a sentence that names may stand in, with so many words behind the last capital of each.

    All other words are in no name; that spares most of the work, and costs no name in a hundred.

    Args:
        cases: The letters `Form.case` of its words.
        tail: How many words to add.
    """
    runs = [run.span() for run in _CAPITALS.finditer(cases)]
    found: list[tuple[int, int]] = []
    start = None
    for (first, end), (following, _) in pairwise([*runs, (len(cases) + _GAP + 1, 0)]):
        start = first if start is None else start
        gap = cases[end : min(following, end + _GAP)]
        free = len(gap.partition(".")[0])
        if free < following - end:
            found.append((start, end + min(free, tail)))
            start = None
    return found


def goes_on(forms: Sequence[Form], position: int) -> bool:
    """Whether a sentence has a word, and no mark that ends it, at a position beside a stretch: one in no name."""
    return 0 <= position < len(forms) and forms[position].case != "."


def _of_neighbours(words: Sequence[str], forms: Sequence[Form], known: Tables[Worth]) -> list[Worth]:
    """What words and those beside them are worth; two words more on either side are given, and one form."""
    own, before, after, two_before, two_after, shapes, pair_before, pair_after = [known[kind] for kind in _AROUND]
    return [
        own[word]
        + before[left]
        + after[right]
        + two_before[far_left]
        + two_after[far_right]
        + shapes[one.shape, form.shape, other.shape]
        + pair_before[one.beside, form.seat]
        + pair_after[other.beside, form.seat]
        for far_left, left, word, right, far_right, one, form, other in zip(
            words, words[1:], words[2:], words[3:], words[4:], forms, forms[1:], forms[2:], strict=False
        )
    ]


def _of_capitals(
    number: int, words: Sequence[str], forms: Sequence[Form], context: Context, known: Tables[Worth]
) -> dict[int, Worth]:
    """Position of a word with a capital -> what its run, the sentence and the document are worth to it."""
    cases = context.cases[number]
    share, first, places = _share(cases), len(cases) - len(cases.lstrip(".-")), known["run-place"]
    found = {}
    for capitals in _RUN.finditer(cases):
        start, end = capitals.span()
        run = _of_run(words, forms, (start, end), known)
        for position in range(start, end):
            others = other_places(context, forms[position].lower, number, position)
            case = _of_case(forms[position], "0" if position == first else "m", share, others, context, known)
            found[position] = run + places[min(position - start, 2), min(end - 1 - position, 2)] + case
    return found


def _share(cases: str) -> str:
    """How many words of a sentence have capitals: "A" are capitals throughout, "H" most, "h" many, "L" few."""
    plain, capitals = cases.count("l"), cases.count("U")
    capital = capitals + cases.count("u")
    if capitals > 1 and capitals >= 0.6 * (plain + capital):
        return "A"
    if plain < capital:
        return "H" if plain < 0.5 * capital else "h"
    return "L"


def _of_run(words: Sequence[str], forms: Sequence[Form], run: tuple[int, int], known: Tables[Worth]) -> Worth:
    """What the words of a run and those beside it are worth to each of its words."""
    start, end = run
    kinds = {kind for form in forms[start:end] for kind in form.kinds if kind in _TELLING}
    key = (min(end - start, 5), "".join(sorted(kinds)), forms[start].likely, forms[end - 1].likely)
    return (
        known["run-before"][words[start - 1] if start else ""]
        + known["run-after"][words[end] if end < len(words) else ""]
        + known["run-first"][words[start]]
        + known["run-last"][words[end - 1]]
        + known["run"][key]
    )


def _of_case(
    form: Form, place: str, share: str, others: Sequence[Place], context: Context, known: Tables[Worth]
) -> Worth:
    """What the sentence and the document are worth to a word with a capital."""
    seen = ("l" if form.lower in context.plain else "") + ("M" if others else "")
    worth = known["case"][place, share, form.shape, seen, COMMON in form.kinds] + known["seen"][seen, form.likely]
    for word in dict.fromkeys([other.before for other in others[:_OTHER_PLACES]]):
        worth += known["o-"][word]
    for word in dict.fromkeys([other.after for other in others[:_OTHER_PLACES]]):
        worth += known["o+"][word]
    if form.capitals:
        letters = form.lower.replace(".", "")
        worth += known["acronym"][letters in context.initials, min(len(letters), 6), share]
    return worth
