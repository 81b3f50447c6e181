"""Any recogniser of names as the annotator of entities: a function from a text to labels and places."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import attrs

from newsstruct.annotate.adapters.finds import TYPES, Find, entities_of, primary_tags
from newsstruct.annotate.document import Document
from newsstruct.article import Annotations, EntityType
from newsstruct.languages import primary


@attrs.frozen
class RecognisedEntities:
    """Finds names with a function, in the place of the bundled annotator of entities.

    >>> from newsstruct import Parser
    >>> from newsstruct.annotate import with_annotators
    >>> names = RecognisedEntities(lambda text: [("PER", 0, 7)])
    >>> Parser(annotators=with_annotators(names)).annotate("Ann Lee came.").entities[0].name
    'Ann Lee'
    """

    recognise: Callable[[str], Iterable[tuple[str, int, int]]]
    """From the text of a block to label, start and end of each name in it."""

    languages: tuple[str, ...] = attrs.field(default=(), converter=primary_tags)
    """Primary tags of the languages that it is for; on texts in others it does nothing. ``()``: all."""

    types: Mapping[str, EntityType] = attrs.field(factory=lambda: dict(TYPES), hash=False, repr=False)
    """Its labels -> the type that each stands for; names with other labels are left out."""

    name: str = "entities"
    """Whose place it takes."""

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        """The marks given, with the function's entities in the place of any others."""
        if self.languages and primary(document.language) not in self.languages:
            return marks
        finds = (
            Find(self.types[label], block.start + start, block.start + end)
            for block in document.blocks
            for label, start, end in self.recognise(document.text[block.start : block.end])
            if label in self.types
        )
        return attrs.evolve(marks, entities=entities_of(finds, document))
