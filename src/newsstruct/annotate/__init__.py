"""From a text to its marks: quotes, entities, dates. Knows nothing of HTML."""

from __future__ import annotations

import attrs

from newsstruct.annotate.dates import DatesAnnotator
from newsstruct.annotate.document import Annotator, Document, TextSpan, text_blocks
from newsstruct.annotate.entities import EntitiesAnnotator
from newsstruct.annotate.quotes import QuotesAnnotator
from newsstruct.article import Annotations
from newsstruct.errors import PluginError


def default_annotators() -> tuple[Annotator, ...]:
    """The annotators that newsstruct brings along, in the order in which they run."""
    return (DatesAnnotator(), EntitiesAnnotator(), QuotesAnnotator())


@attrs.frozen(kw_only=True)
class Marked:
    """What annotators found, and which of them failed."""

    marks: Annotations
    """The marks of all annotators that did not fail."""

    faults: tuple[PluginError, ...] = ()
    """One for each that raised; what it was to find is as those before it left it."""


def run_annotators(document: Document, annotators: tuple[Annotator, ...]) -> Marked:
    """The marks of all annotators, each seeing those of the ones before it.

    One that raises costs its own marks and no others: the text is untrusted, and the article stands without them.
    """
    marks = Annotations()
    faults: list[PluginError] = []
    for annotator in annotators:
        try:
            marks = annotator.annotate(document, marks)
        except MemoryError:  # whoever runs this decides what becomes of the process
            raise
        except Exception as error:
            fault = PluginError(f"annotator {annotator.name!r}", f"raised {type(error).__name__}: {error!s:.200}")
            fault.__cause__ = error
            faults.append(fault)
    return Marked(marks=marks, faults=tuple(faults))


__all__ = ["Annotator", "Document", "Marked", "TextSpan", "default_annotators", "run_annotators", "text_blocks"]
