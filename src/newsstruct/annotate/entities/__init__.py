"""Entities in a text: people, organisations and places, with every mention of each."""

from __future__ import annotations

import attrs

from newsstruct.annotate.document import Document
from newsstruct.article import Annotations


@attrs.frozen
class EntitiesAnnotator:
    """Finds people, organisations and places, and groups the mentions of each."""

    name: str = "entities"
    """What plugins replace it by."""

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        """The marks given, with the entities of the text in the place of any others."""
        from newsstruct.annotate.entities.found import find_entities  # patterns and tables cost when they are needed

        return attrs.evolve(marks, entities=find_entities(document))


__all__ = ["EntitiesAnnotator"]
