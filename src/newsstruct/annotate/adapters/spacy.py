"""A spaCy pipeline as the annotator of entities.

``pip install "newsstruct[spacy]"``, and a pipeline that finds names: ``python -m spacy download en_core_web_sm``.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import attrs

from newsstruct.annotate.adapters.finds import TYPES, primary_tags
from newsstruct.annotate.adapters.recognised import RecognisedEntities
from newsstruct.annotate.document import Document
from newsstruct.article import Annotations, EntityType
from newsstruct.extras import needed

if TYPE_CHECKING:
    from spacy.language import Language

#: What a pipeline can do without to find names; not running these saves half the time and more.
_NOT_NEEDED = ("parser", "lemmatizer", "attribute_ruler", "textcat")


@attrs.frozen
class SpacyEntities:
    """Finds names with a spaCy pipeline, in the place of the bundled annotator of entities.

    >>> SpacyEntities("en_core_web_sm", languages=("en",)).name
    'entities'
    """

    pipeline: str | Language
    """A pipeline, or the name of an installed one, which is loaded at first use."""

    languages: tuple[str, ...] = attrs.field(default=(), converter=primary_tags)
    """Primary tags of the languages that it is for; on texts in others it does nothing. ``()``: all."""

    types: Mapping[str, EntityType] = attrs.field(factory=lambda: dict(TYPES), hash=False, repr=False)
    """Its labels -> the type that each stands for; names with other labels are left out."""

    name: str = "entities"
    """Whose place it takes."""

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        """The marks given, with the pipeline's entities in the place of any others.

        Raises:
            MissingExtra: when spaCy is not installed.
        """
        return RecognisedEntities(self._names, languages=self.languages, types=self.types).annotate(document, marks)

    def _names(self, text: str) -> Iterator[tuple[str, int, int]]:
        nlp = _loaded(self.pipeline) if isinstance(self.pipeline, str) else self.pipeline
        yield from ((span.label_, span.start_char, span.end_char) for span in nlp(text).ents)


@functools.lru_cache(maxsize=8)
def _loaded(name: str) -> Language:
    loaded: Language = needed("spacy", "spacy").load(name, exclude=[*_NOT_NEEDED])
    return loaded
