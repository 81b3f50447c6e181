"""Names without the words around them: titles, articles and marks cut off, nationalities and countries told apart."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from newsstruct.annotate.entities.countries import country_code, nationality_code
from newsstruct.annotate.entities.forms import Form
from newsstruct.annotate.entities.names import ARTICLE, DIRECTION, NATIONALITY, ROLE, TITLE
from newsstruct.annotate.entities.names import names as language_names
from newsstruct.annotate.entities.recognise import Found

#: A nationality has at most so many words ("Papua New Guinean").
_LONGEST_NATIONALITY = 3
#: Between a title and what the office is over there are at most two words.
_TO_OFFICE = 3


def tidy_names(names: Sequence[Found], forms: Sequence[Sequence[Form]], language: str) -> list[Found]:
    """The names as they are reported, in order: of type "MISC" where they name a nationality."""
    surnames = {forms[name.sentence][name.end - 1].lower for name in names if name.end - name.start > 1}
    own = language_names(language)
    offices, generic = frozenset(own.get("offices", ())), frozenset(own.get("generic", ()))
    kept = []
    for name in (part for whole in names for part in _at_bracket(whole, forms[whole.sentence])):
        row = forms[name.sentence]
        trimmed = _without_edges(_person_titled(name, row), row)
        if trimmed and not (
            _title_alone(trimmed, row, surnames)
            or _is_office(trimmed, row, offices)
            or _is_generic(trimmed, row, generic)
        ):
            kept.append(_retyped(trimmed, row, language))
    return sorted([*kept, *_nationalities(kept, forms, language)])


def _at_bracket(name: Found, row: Sequence[Form]) -> Iterator[Found]:
    """A name, or two where a bracket opens in it that does not close: "National Bank (NB"."""
    marks = [form.lower for form in row[name.start : name.end]]
    if "(" not in marks or ")" in marks:
        yield name
        return
    at = name.start + marks.index("(")
    yield name._replace(end=at)
    yield name._replace(start=at + 1)


def _without_edges(name: Found, row: Sequence[Form]) -> Found | None:
    """A name without articles and titles before it and marks at its ends, or ``None`` where nothing is left."""
    start, end = name.start, name.end
    while start < end and _is_mark(row[end - 1]):
        end -= 1
    while start < end and (_is_mark(row[start]) or (end - start > 1 and _leads(row[start], name.type))):
        start += 1
    return name._replace(start=start, end=end) if start < end else None


def _is_mark(form: Form) -> bool:
    """Whether a word is no part of a name at its edge: a mark, or an ending behind an apostrophe."""
    return not any(letter.isalnum() for letter in form.lower) or form.lower[0] in "'’"


def _leads(form: Form, kind: str) -> bool:
    """Whether a word before a name is no part of it."""
    if kind == "PERSON" and TITLE in form.kinds:
        return True
    return not form.capital and (ARTICLE in form.kinds or (kind == "LOC" and DIRECTION in form.kinds))


def _title_alone(name: Found, row: Sequence[Form], surnames: Container[str]) -> bool:
    """Whether a "person" is a title and no more ("the President"), and no surname that the text has in full."""
    only = name.type == "PERSON" and name.end - name.start == 1
    return only and TITLE in row[name.start].kinds and row[name.start].lower not in surnames


def _is_office(name: Found, row: Sequence[Form], offices: Container[str]) -> bool:
    """Whether a "name" is what an office is over: "presidente del Gobierno", "ministra de Defensa"."""
    is_one = name.end - name.start == 1 and row[name.start].lower in offices
    return is_one and any(_tells_office(form) for form in row[max(0, name.start - _TO_OFFICE) : name.start])


def _is_generic(name: Found, row: Sequence[Form], generic: Container[str]) -> bool:
    """Whether a "name" is a noun that only stands for one, with an article: "the Company", "the Kingdom"."""
    alone = name.end - name.start == 1 and row[name.start].lower in generic
    return alone and name.start > 0 and ARTICLE in row[name.start - 1].kinds


def _person_titled(name: Found, row: Sequence[Form]) -> Found:
    """A person where an "organisation" is a title and names with nothing that heads an organisation's: "Sheikh Ali"."""
    titled = name.type == "ORG" and name.end - name.start > 1 and TITLE in row[name.start].kinds
    if titled and all(form.capital and not form.kinds for form in row[name.start + 1 : name.end]):
        return name._replace(type="PERSON")
    return name


def _tells_office(form: Form) -> bool:
    return ROLE in form.kinds or TITLE in form.kinds


def _retyped(name: Found, row: Sequence[Form], language: str) -> Found:
    """A nationality is "MISC"; a country, whatever it does, is "LOC", and so is what ends as places do: "Fox River"."""
    words = [form.lower for form in row[name.start : name.end]]
    if len(words) <= _LONGEST_NATIONALITY and nationality_code(" ".join(words), language):
        return name._replace(type="MISC")
    is_sure = name.type == "ORG" or len(words) > 1
    if name.type != "LOC" and is_sure and country_code(" ".join(words), language):
        return name._replace(type="LOC")
    if name.type == "ORG" and len(words) > 1 and words[-1] in language_names(language).get("place_ends", ()):
        return name._replace(type="LOC")
    return name


def _nationalities(names: Sequence[Found], forms: Sequence[Sequence[Form]], language: str) -> Iterator[Found]:
    """Nationalities with a capital that are in no name."""
    taken = {(name.sentence, position) for name in names for position in range(name.start, name.end)}
    for number, row in enumerate(forms):
        for position, form in enumerate(row):
            is_kind = form.capital and NATIONALITY in form.kinds
            if is_kind and (number, position) not in taken and nationality_code(form.lower, language):
                yield Found(number, position, position + 1, "MISC")
