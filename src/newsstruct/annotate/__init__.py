"""From a text to its marks: quotes, entities, dates. Knows nothing of HTML."""

from __future__ import annotations

from newsstruct.annotate.dates import DatesAnnotator
from newsstruct.annotate.document import Annotator, Document, TextSpan, text_blocks
from newsstruct.annotate.entities import EntitiesAnnotator
from newsstruct.annotate.quotes import QuotesAnnotator
from newsstruct.article import Annotations


def default_annotators() -> tuple[Annotator, ...]:
    """The annotators that newsstruct brings along, in the order in which they run."""
    return (DatesAnnotator(), EntitiesAnnotator(), QuotesAnnotator())


def run_annotators(document: Document, annotators: tuple[Annotator, ...]) -> Annotations:
    """The marks of all annotators, each seeing those of the ones before it."""
    marks = Annotations()
    for annotator in annotators:
        marks = annotator.annotate(document, marks)
    return marks


__all__ = ["Annotator", "Document", "TextSpan", "default_annotators", "run_annotators", "text_blocks"]
