"""What other recognisers find, as entities: their labels as our types, mentions of one and the same together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from newsstruct.annotate.document import Document
from newsstruct.annotate.entities.countries import country_code, nationality_code
from newsstruct.annotate.entities.linking import Mention, fullest_name, link
from newsstruct.annotate.tokens import tokens
from newsstruct.article import Entity, EntityType, Span
from newsstruct.languages import primary

#: Labels of OntoNotes, CoNLL-2003, WikiNER, KLUE and natasha, and the type of each. What is not here is left out.
TYPES: Mapping[str, EntityType] = {
    "PERSON": "PERSON",
    "PER": "PERSON",
    "PS": "PERSON",
    "ORG": "ORG",
    "ORGANIZATION": "ORG",
    "OG": "ORG",
    "LOC": "LOC",
    "LOCATION": "LOC",
    "GPE": "LOC",
    "FAC": "LOC",
    "LC": "LOC",
    "NORP": "MISC",
    "EVENT": "MISC",
    "PRODUCT": "MISC",
    "WORK_OF_ART": "MISC",
    "LAW": "MISC",
    "LANGUAGE": "MISC",
    "MISC": "MISC",
}
_CODES = {"LOC": country_code, "MISC": nationality_code}
#: What a text is read as whose language is not known.
_DEFAULT_LANGUAGE = "en"


def primary_tags(languages: Iterable[str]) -> tuple[str, ...]:
    """The primary tags of some languages, each once."""
    return tuple(dict.fromkeys(tag for language in languages if (tag := primary(language))))


@attrs.frozen
class Find:
    """A name that a recogniser has found."""

    type: EntityType
    """Its type."""

    start: int
    """Offset of its first character in the text."""

    end: int
    """Offset one past its last character."""


def entities_of(finds: Iterable[Find], document: Document) -> tuple[Entity, ...]:
    """Finds as entities, grouped as those of the bundled annotator are: "Ann Lee" and "Lee" are one person.

    Args:
        finds: What was found, white space at its ends aside. What reaches over the edge of a block, or overlaps an
            earlier one, is left out.
        document: The text.
    """
    language = primary(document.language) or _DEFAULT_LANGUAGE
    mentions = [_mention(find, document.text, language) for find in _sound(finds, document)]
    return tuple(_entity(group) for group in link(mentions, language))


def _sound(finds: Iterable[Find], document: Document) -> Iterator[Find]:
    blocks = iter(document.blocks)
    block = next(blocks, None)
    last = 0
    bare = (_bare(find, document.text) for find in finds)
    for find in sorted(bare, key=lambda find: (find.start, -find.end)):
        while block is not None and block.end <= find.start:
            block = next(blocks, None)
        if block is not None and max(block.start, last) <= find.start < find.end <= block.end:
            last = find.end
            yield find


def _bare(find: Find, text: str) -> Find:
    """A find without white space at its ends."""
    found = text[find.start : find.end] if find.start >= 0 else ""
    before, after = len(found) - len(found.lstrip()), len(found) - len(found.rstrip())
    return Find(find.type, find.start + before, find.end - after)


def _mention(find: Find, text: str, language: str) -> Mention:
    name = text[find.start : find.end]
    words = tuple(t.text.lower() for t in tokens(name) if any(map(str.isalnum, t.text)))
    code = _CODES.get(find.type)
    return Mention(
        start=find.start,
        end=find.end,
        type=find.type,
        text=name,
        words=words or (name.lower(),),
        code=code(" ".join(words), language) if code else None,
    )


def _entity(group: list[Mention]) -> Entity:
    country = next((mention.code for mention in group if mention.code), None)
    return Entity(
        type=group[0].type,
        name=fullest_name(group),
        mentions=tuple(Span(start=mention.start, end=mention.end) for mention in group),
        country=None if country == "other" else country,
    )
