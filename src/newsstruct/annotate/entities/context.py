"""What the rest of a document tells of a word: how else it is written there, and beside what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from newsstruct.annotate.entities.forms import Form

#: Of a word that comes often, so many other places are looked at.
_PLACES = 4
#: A name whose initials make an acronym has at most so many words.
_LONGEST_NAME = 7


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
    for number, (words, forms) in enumerate(sentences):
        initials.update(_initials(forms))
        if not mostly_capitals(forms):
            for place, lower in _places(number, words, forms):
                if len(places[lower]) < _PLACES:
                    places[lower].append(place)
    plain = frozenset(form.lower for _, forms in sentences for form in forms if form.plain)
    return Context(plain=plain, places=dict(places), initials=frozenset(initials))


def mostly_capitals(forms: Sequence[Form]) -> bool:
    """Whether more words of a sentence have capitals than not: a headline, a table, a list of names."""
    return sum(form.plain for form in forms) < sum(form.capital for form in forms)


def other_places(context: Context, lower: str, sentence: int, position: int) -> list[Place]:
    """The places of a word in a document beside the one given."""
    found = context.places.get(lower, ())
    return [place for place in found if place.position != position or place.sentence != sentence]


def _places(number: int, words: Sequence[str], forms: Sequence[Form]) -> Iterator[tuple[Place, str]]:
    last = len(forms) - 1
    for position, form in enumerate(forms):
        if form.capital and position:
            after = words[position + 1] if position < last else ""
            yield Place(number, position, words[position - 1], after), form.lower


def _initials(forms: Sequence[Form]) -> Iterator[str]:
    """The initials of every stretch of words that begins with a capital, with and without those of small words."""
    for start, form in enumerate(forms):
        if form.capital and not form.capitals:
            yield from _initials_from(forms[start : start + _LONGEST_NAME])


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
