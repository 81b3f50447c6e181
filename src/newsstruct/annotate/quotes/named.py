"""Who is named in a text, in all forms of their names, and what a recogniser says of them."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.people import Name, names_in
from newsstruct.annotate.quotes.words import Sentence
from newsstruct.article import Entity

#: Two forms of a declined name have their first letters in common.
STEM = 3
#: So many names that end with the same word are kept apart.
MOST_FORMS = 40


class Recognised(NamedTuple):
    """A mention of an entity that was found before."""

    start: int
    end: int
    entity: Entity
    sentence: int


class Form(NamedTuple):
    """A name in one of its forms, wherever it stands."""

    words: tuple[str, ...]
    gender: str
    role: str | None
    sentences: list[int]
    """Indexes of the sentences that have it, in order."""

    is_person: bool = False
    """Whether a recogniser says that it is a person's name."""


@attrs.frozen
class People:
    """Who is named in a text, and where."""

    sentences: tuple[Sentence, ...]
    """The sentences of the text."""

    forms: Mapping[str, Sequence[Form]]
    """Last word of a name, lower case -> the different names that end with it, in order."""

    by_sentence: Mapping[int, Sequence[Name]]
    """Index of a sentence -> its names."""

    by_role: Mapping[str, Sequence[Name]]
    """Word of a role -> the names beside which it stands, in order."""

    by_stem: Mapping[str, Sequence[str]]
    """First letters of names' last words -> those words; empty where the language does not decline names."""

    by_given_name: Mapping[str, Sequence[Form]]
    """First word of a name of several, lower case -> the forms that begin with it."""

    known_words: frozenset[str]
    """The last words of names that stand in more than one place, lower case."""


def people_of(sentences: Sequence[Sentence], lexicon: Lexicon, entities: Sequence[Entity] = ()) -> People:
    """The names of a text: those that its capitals tell, and the people and organisations found before."""
    forms: dict[str, list[Form]] = {}
    in_sentences: dict[int, list[Name]] = {}
    roles: dict[str, list[Name]] = {}
    recognised = _recognised(sentences, entities)
    caseless = lexicon.habits.caseless
    for at, sentence in enumerate(sentences):
        told = recognised.get(at, ())
        names = _names_recognised(sentence, told) if caseless else _weighed(list(names_in(sentence, at, lexicon)), told)
        for name in names:
            _file(name, forms.setdefault(name.words[-1].lower(), []))
            if lexicon.habits.family_name_first and len(name.words) > 1:
                _file(name, forms.setdefault(name.words[0].lower(), []))
            in_sentences.setdefault(at, []).append(name)
            for word in (name.role or "").lower().split():
                if lexicon.kinds.get(word, 0) & pos.ROLE:
                    roles.setdefault(word, []).append(name)
    known = frozenset(word for word, found in forms.items() if sum(len(f.sentences) for f in found) > 1)
    stems = _by_stem(forms) if lexicon.habits.declined_names else {}
    return People(tuple(sentences), forms, in_sentences, roles, stems, _by_given_names(forms), known)


def _by_given_names(forms: Mapping[str, Sequence[Form]]) -> Mapping[str, Sequence[Form]]:
    filed: dict[str, list[Form]] = {}
    for found in forms.values():
        for form in found:
            if len(form.words) > 1:
                filed.setdefault(form.words[0].lower(), []).append(form)
    return filed


def _by_stem(forms: Mapping[str, Sequence[Form]]) -> Mapping[str, Sequence[str]]:
    stems: dict[str, list[str]] = {}
    for word, found in forms.items():
        if any(len(form.words) > 1 for form in found):
            stems.setdefault(word[:STEM], []).append(word)
    return stems


def _file(name: Name, forms: list[Form]) -> None:
    """Add a name to the forms that end with the same word."""
    for at, form in enumerate(forms):
        if form.words == name.words:
            form.sentences.append(name.sentence)
            if _tells_more(name, form):
                person = form.is_person or name.is_person
                gender, role = form.gender or name.gender, form.role or name.role
                forms[at] = form._replace(gender=gender, role=role, is_person=person)
            return
    if len(forms) < MOST_FORMS:
        forms.append(Form(name.words, name.gender, name.role, [name.sentence], name.is_person))


def _tells_more(name: Name, form: Form) -> bool:
    return bool((name.gender and not form.gender) or (name.role and not form.role)) or name.is_person > form.is_person


def _recognised(sentences: Sequence[Sentence], entities: Sequence[Entity]) -> Mapping[int, Sequence[Recognised]]:
    """Index of a sentence -> the mentions of entities in it."""
    starts = [s.words[0].start for s in sentences]
    found: dict[int, list[Recognised]] = {}
    for entity in entities:
        for mention in entity.mentions:
            at = bisect.bisect_right(starts, mention.start) - 1
            if at >= 0 and mention.end <= sentences[at].words[-1].end:
                found.setdefault(at, []).append(Recognised(mention.start, mention.end, entity, at))
    return found


def _weighed(names: Sequence[Name], recognised: Sequence[Recognised]) -> Iterator[Name]:
    """The names that capitals tell, with what a recogniser says of their last words."""
    if not recognised:
        yield from names
        return
    mentions = sorted(recognised, key=lambda r: r.start)
    at = 0
    for name in names:
        while at < len(mentions) and mentions[at].end < name.end:
            at += 1
        yield _told(name, mentions[at]) if at < len(mentions) and mentions[at].start < name.end else name


def _told(name: Name, recognised: Recognised) -> Name:
    """A name with what a recogniser says: a person's, or no person's."""
    if recognised.entity.type == "PERSON":
        words = len(recognised.entity.name.split()) if recognised.end == name.end else 0
        inside = name.start < recognised.start and 1 < words < len(name.words)
        if not inside:
            return name._replace(is_person=True)
        return name._replace(is_person=True, words=name.words[-words:], start=recognised.start)
    return name if name.gender or name.is_person else name._replace(gender="-")


def _names_recognised(sentence: Sentence, recognised: Sequence[Recognised]) -> Iterator[Name]:
    """The names that a recogniser found outside of marks: they stand in for capitals in scripts that have none."""
    for start, end, entity, at in sorted(recognised, key=lambda r: r.start):
        inside = any(word.marked and word.start <= start < word.end for word in sentence.words)
        if entity.type in ("PERSON", "ORG") and not inside:
            person = entity.type == "PERSON"
            words = tuple(entity.name.split())
            yield Name(words, start, end, None, "" if person else "-", entity.role, at, 0, person)
