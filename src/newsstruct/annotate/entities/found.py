"""From a document to its entities: words, names, what is known of them, and which mean the same."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import attrs

from newsstruct.annotate.document import Document
from newsstruct.annotate.entities.caseless import caseless_names
from newsstruct.annotate.entities.countries import country_code, nationality_code
from newsstruct.annotate.entities.datelines import dateline_names, with_datelines
from newsstruct.annotate.entities.forms import Form
from newsstruct.annotate.entities.gazetteer import gazetteer, with_known
from newsstruct.annotate.entities.linking import Mention, fullest_name, link
from newsstruct.annotate.entities.model import recogniser
from newsstruct.annotate.entities.names import names as language_names
from newsstruct.annotate.entities.recognise import Found, document_forms, find_names, with_added
from newsstruct.annotate.entities.repeats import repeated_names, surnames_alone, with_surnames
from newsstruct.annotate.entities.roles import person_role
from newsstruct.annotate.entities.tidy import tidy_names
from newsstruct.annotate.entities.words import Sentence, document_sentences
from newsstruct.article import Entity, Span
from newsstruct.languages import primary

#: What a text is read as whose language is not known.
_DEFAULT_LANGUAGE = "en"


def find_entities(document: Document) -> tuple[Entity, ...]:
    """The entities of a document, in the order of their first mention."""
    language = primary(document.language) or _DEFAULT_LANGUAGE
    sentences = document_sentences(document)
    known = recogniser(language)
    forms = document_forms(sentences, known.words)
    words = [sentence.words for sentence in sentences]
    names = tidy_names(find_names(sentences, forms, known), forms, language)
    names = with_datelines(names, dateline_names(words, forms, language))
    names = with_surnames(names, surnames_alone(names, forms, known.words.table), forms)
    names = with_added(names, caseless_names(document.text, sentences, forms, language))
    names = with_known(names, words, forms, gazetteer(language))
    names = with_added(names, repeated_names(names, words))
    return _entities(document.text, sentences, forms, names, language)


def _entities(
    text: str,
    sentences: Sequence[Sentence],
    forms: Sequence[Sequence[Form]],
    names: Sequence[Found],
    language: str,
) -> tuple[Entity, ...]:
    places = {sentences[name.sentence].starts[name.start]: name for name in names}
    mentions = [_mention(text, sentences[name.sentence], forms[name.sentence], name, language) for name in names]
    offices, found = frozenset(language_names(language).get("offices", ())), []
    for group in link(_with_aliases(text, mentions), language):
        rows = [(sentences[places[m.start].sentence], forms[places[m.start].sentence], places[m.start]) for m in group]
        roles = (person_role(text, sentence, row, name, offices) for sentence, row, name in rows)
        found.append(_entity(group, next((r for r in roles if r), None) if group[0].type == "PERSON" else None))
    return tuple(found)


def _entity(group: Sequence[Mention], role: str | None) -> Entity:
    code = next((mention.code for mention in group if mention.code), None)
    return Entity(
        type=group[0].type,
        name=fullest_name(group),
        mentions=tuple(Span(start=mention.start, end=mention.end) for mention in group),
        country=None if code == "other" else code,
        role=role,
    )


def _mention(text: str, sentence: Sentence, row: Sequence[Form], name: Found, language: str) -> Mention:
    start, end = sentence.starts[name.start], sentence.ends[name.end - 1]
    forms = row[name.start : name.end]
    words = tuple(form.lower for form in _without_ending(forms) if any(letter.isalnum() for letter in form.lower))
    printed = text[start:end]
    code = {"LOC": country_code, "MISC": nationality_code}.get(name.type)
    joined = ("" if printed.split() == [printed] else " ").join(words)  # 法国 is two words and no space
    return Mention(
        start=start, end=end, type=name.type, text=printed, words=words, code=code and code(joined, language)
    )


def _without_ending(forms: Sequence[Form]) -> Sequence[Form]:
    """The words of a name without the ending that some languages put behind a colon: "EU:n"."""
    return list(itertools.takewhile(lambda form: form.lower != ":", forms)) or forms


def _with_aliases(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, with those marked that stand in brackets behind another: "European Union (EU)"."""
    behind = [_in_brackets_behind(text, one, other) for one, other in itertools.pairwise(mentions)]
    return [
        attrs.evolve(mention, alias_of_last=True) if is_alias else mention
        for mention, is_alias in zip(mentions, [False, *behind], strict=False)
    ]


def _in_brackets_behind(text: str, one: Mention, other: Mention) -> bool:
    between, closing = text[one.end : other.start], text[other.end : other.end + 1]
    same_type = one.type == other.type == "ORG" and len(other.words) == 1
    return same_type and between.strip() == "(" and closing == ")"
