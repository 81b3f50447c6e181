"""Names that were found at some places of a text and passed over, or taken for something else, at others."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from newsstruct.annotate.entities.alike import alike
from newsstruct.annotate.entities.forms import Form
from newsstruct.annotate.entities.names import ARTICLE, NameTable
from newsstruct.annotate.entities.recognise import Found, with_added
from newsstruct.article import EntityType

#: A name must have been found so often, and of one type, to be added elsewhere.
_FOUND = 2
_LONGEST = 6
#: Shorter surnames are too often other words.
_SHORTEST_SURNAME = 4
#: What is so often a place or an organisation is one.
_SURE = 2


def repeated_names(names: Sequence[Found], words: Sequence[Sequence[str]]) -> list[Found]:
    """All places of the names that were found often enough, in or outside the names found."""
    sure = _sure_names(names, words)
    if not sure:
        return []
    firsts = {name[0] for name in sure if name[0] != name[0].lower()}
    return [found for number, row in enumerate(words) for found in _repeats(number, row, firsts, sure)]


def _sure_names(names: Sequence[Found], words: Sequence[Sequence[str]]) -> dict[tuple[str, ...], EntityType]:
    """The names, as printed, that were found often enough and always of one type."""
    counts = Counter((tuple(words[name.sentence][name.start : name.end]), name.type) for name in names)
    types = Counter(name for name, _ in counts)
    return {name: kind for (name, kind), count in counts.items() if count >= _FOUND and types[name] == 1}


def _repeats(
    number: int, row: Sequence[str], firsts: Set[str], sure: Mapping[tuple[str, ...], EntityType]
) -> Iterator[Found]:
    """The places of those names in a sentence, the longest at each."""
    after = 0
    for position, word in enumerate(row):
        if word in firsts and position >= after:
            for length in range(_LONGEST, 0, -1):
                kind = sure.get(tuple(row[position : position + length]))
                if kind and position + length <= len(row):
                    after = position + length
                    yield Found(number, position, after, kind)
                    break


def surnames_alone(names: Sequence[Found], forms: Sequence[Sequence[Form]], table: NameTable) -> list[Found]:
    """Where the surnames of people that the text names in full stand alone, in whatever case.

    Not where the word is also printed without a capital, stands behind an article or beside other words with capitals.
    """
    surnames = _surnames(names, forms)
    if not surnames:
        return []
    plain = {form.lower for row in forms for form in row if form.plain}
    return [
        Found(number, position, position + 1, "PERSON")
        for number, row in enumerate(forms)
        for position, form in enumerate(row)
        if form.capital and form.stem in surnames and form.lower not in plain and _alone(row, position)
        if any(alike(form.lower, surname, table) for surname in surnames[form.stem])
    ]


def with_surnames(names: Sequence[Found], surnames: Sequence[Found], forms: Sequence[Sequence[Form]]) -> list[Found]:
    """The names, with surnames in the place of organisations and places of that one word that no table knows."""
    places = {(name.sentence, name.start) for name in surnames}
    kept = [
        name
        for name in names
        if (name.sentence, name.start) not in places or name.end - name.start > 1 or name.type not in ("LOC", "ORG")
    ]
    return with_added(kept, surnames)


def _surnames(names: Sequence[Found], forms: Sequence[Sequence[Form]]) -> Mapping[str, Set[str]]:
    """Stem -> the surnames with it of people named in full.

    None that is a word of the language's tables too, and none that was taken for something else oftener than once.
    """
    others = Counter(
        forms[name.sentence][name.start].stem
        for name in names
        if name.type in ("LOC", "ORG") and name.end - name.start == 1
    )
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        last = forms[name.sentence][name.end - 1]
        is_full = name.type == "PERSON" and name.end - name.start > 1
        if is_full and _may_be_surname(last) and others[last.stem] < _SURE:
            found[last.stem].add(last.lower)
    return found


def _may_be_surname(form: Form) -> bool:
    return form.capital and len(form.lower) >= _SHORTEST_SURNAME and not form.kinds and not form.places


def _alone(row: Sequence[Form], position: int) -> bool:
    """Whether a word has no other with a capital beside it (but a sentence's first word before it), and no article."""
    before, behind = row[position - 1 : position], row[position + 1 : position + 2]
    beside = (*(before if position > 1 else ()), *behind)
    return not any(form.capital for form in beside) and not any(ARTICLE in form.kinds for form in before)
