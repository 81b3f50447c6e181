"""Entities in a text."""

from __future__ import annotations

import attrs

from newsstruct.annotate.document import Document
from newsstruct.article import Annotations


@attrs.frozen
class EntitiesAnnotator:
    """Finds entities."""

    name: str = "entities"
    """What plugins replace it by."""

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        """The marks given, with the entities of the text added."""
        return marks
