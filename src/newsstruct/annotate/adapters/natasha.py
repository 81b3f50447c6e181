"""natasha, a recogniser of names in Russian, as the annotator of entities; its models come in its package.

``pip install "newsstruct[natasha]"``.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import attrs

from newsstruct.annotate.adapters.recognised import RecognisedEntities
from newsstruct.annotate.document import Document
from newsstruct.article import Annotations
from newsstruct.extras import needed


@attrs.frozen
class NatashaEntities:
    """Finds names in Russian texts with natasha, in the place of the bundled annotator; does nothing on others."""

    name: str = "entities"
    """Whose place it takes."""

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        """The marks given, with natasha's entities in the place of any others.

        Raises:
            MissingExtra: when natasha is not installed.
        """
        return RecognisedEntities(_names, languages=("ru",)).annotate(document, marks)


def _names(text: str) -> Iterator[tuple[str, int, int]]:
    natasha = needed("natasha", "natasha")
    segmenter, tagger = _models()
    doc = natasha.Doc(text)
    doc.segment(segmenter)
    if doc.tokens:
        doc.tag_ner(tagger)
        yield from ((span.type, span.start, span.stop) for span in doc.spans)


@functools.cache
def _models() -> tuple[Any, Any]:
    """What splits a text into sentences, and what finds names in them; loaded once."""
    natasha = needed("natasha", "natasha")
    return natasha.Segmenter(), natasha.NewsNERTagger(natasha.NewsEmbedding())
