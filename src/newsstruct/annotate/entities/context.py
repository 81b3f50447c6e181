"""What the rest of a document tells of a word: how else it is written there, and beside what."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from newsstruct.annotate.entities.forms import Form

#: Of a word that comes often, so many other places are looked at.
_PLACES = 4
#: A name whose initials make an acronym has at most so many words.
_LONGEST_NAME = 7
_CAPITAL = re.compile("[uU]")


class Place(NamedTuple):
    """Where a word with a capital stands inside a sentence."""

    sentence: int
    """Number of the sentence in the document."""

    position: int
    """Number of the word in the sentence."""

    before: str
    """The word before it, as printed."""

    after: str
    """The word behind it, as printed; "" at the end of the sentence."""


@attrs.frozen(kw_only=True)
class Context:
    """What a whole document tells of its words."""

    cases: Sequence[str]
    """For each sentence, the letters `Form.case` of its words."""

    plain: frozenset[str]
    """Words that it has without any capital."""

    places: Mapping[str, Sequence[Place]]
    """Lower-case word -> its first places with a capital inside sentences (headlines left out)."""

    initials: frozenset[str]
    """The initials of its names of several words, lower case: what acronyms may stand for."""


def document_context(sentences: Sequence[tuple[Sequence[str], Sequence[Form]]]) -> Context:
    """The context of a document from its sentences: words as printed, and their forms."""
    places: defaultdict[str, list[Place]] = defaultdict(list)
    initials: set[str] = set()
    cases = [cases_of(forms) for _, forms in sentences]
    for number, (words, forms) in enumerate(sentences):
        initials.update(_initials(forms, cases[number]))
        if not mostly_capitals(cases[number]):
            for place, lower in _places(number, words, forms, cases[number]):
                if len(places[lower]) < _PLACES:
                    places[lower].append(place)
    plain = frozenset({form.lower for _, forms in sentences for form in forms if form.plain})
    return Context(cases=cases, plain=plain, places=dict(places), initials=frozenset(initials))


def cases_of(forms: Sequence[Form]) -> str:
    """The letters `Form.case` of the words of a sentence: what most is asked of a sentence is told by them."""
    return "".join([form.case for form in forms])


def mostly_capitals(cases: str) -> bool:
    """Whether more words of a sentence have capitals than not: a headline, a table, a list of names."""
    return cases.count("l") < cases.count("u") + cases.count("U")


def other_places(context: Context, lower: str, sentence: int, position: int) -> list[Place]:
    """The places of a word in a document beside the one given."""
    found = context.places.get(lower, ())
    return [place for place in found if place.position != position or place.sentence != sentence]


def _places(number: int, words: Sequence[str], forms: Sequence[Form], cases: str) -> Iterator[tuple[Place, str]]:
    last = len(forms) - 1
    for capital in _CAPITAL.finditer(cases, 1):
        position = capital.start()
        after = words[position + 1] if position < last else ""
        yield Place(number, position, words[position - 1], after), forms[position].lower


def _initials(forms: Sequence[Form], cases: str) -> Iterator[str]:
    """The initials of every stretch of words that begins with a capital, with and without those of small words."""
    start = cases.find("u")
    while start >= 0:
        yield from _initials_from(forms[start : start + _LONGEST_NAME])
        start = cases.find("u", start + 1)


def _initials_from(forms: Sequence[Form]) -> Iterator[str]:
    short = full = ""
    for form in forms:
        if not form.capital and not form.plain:
            return
        full += form.lower[0]
        if form.capital or len(form.lower) > 4:
            short += form.lower[0]
        if form.capital and len(full) > 1:
            yield full
            yield short
