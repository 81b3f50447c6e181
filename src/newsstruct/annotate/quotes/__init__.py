"""Quotes in a text, direct, indirect and mixed, each with its cue and its speaker."""

from __future__ import annotations

import attrs

from newsstruct.annotate.document import Document
from newsstruct.article import Annotations


@attrs.frozen
class QuotesAnnotator:
    """Finds quotes, direct, indirect and mixed, each with its cue and its speaker."""

    name: str = "quotes"
    """What plugins replace it by."""

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        """The marks given, with the quotes of the text added."""
        from newsstruct.annotate.quotes.found import find_quotes  # patterns and tables cost when they are needed

        return attrs.evolve(marks, quotes=find_quotes(document, marks.entities))


__all__ = ["QuotesAnnotator"]
