"""Annotators at work, one after the other; what one of them gets wrong is told, and the marks before it stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from newsstruct import plugins
from newsstruct.annotate.document import Annotator, Document
from newsstruct.article import Annotations, ParseWarning, Span
from newsstruct.errors import PluginError


@attrs.frozen
class BrokenAnnotator:
    """Stands for a plugin that could not be loaded, and says so whenever it is run."""

    name: str
    """The plugin's name."""

    problem: str
    """What went wrong."""

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        """Never gives marks.

        Raises:
            PluginError: always.
        """
        raise PluginError(self.name, self.problem)


def run_annotators(document: Document, annotators: tuple[Annotator, ...], *, strict: bool = False) -> Annotations:
    """The marks of all annotators, each seeing those of the ones before it.

    One that raises, or gives marks that do not fit the text, costs its own marks and no others.

    Args:
        document: The text.
        annotators: What to run, in order.
        strict: Whether one that fails is an error, no warning.

    Raises:
        PluginError: when one fails, and ``strict``.
    """
    marks = Annotations()
    for annotator in annotators:
        try:
            marks = _checked(annotator.annotate(document, marks), document)
        except MemoryError:  # whoever runs this decides what becomes of the process
            raise
        except Exception as error:
            problem = error.problem if isinstance(error, PluginError) else f"failed: {plugins.told(error)}."
            if strict:
                raise PluginError(annotator.name, problem) from error
            warning = ParseWarning(
                code="annotator_failed", message=f"Annotator {annotator.name} {problem.rstrip('.')}."
            )
            marks = attrs.evolve(marks, warnings=(*marks.warnings, warning))
    return marks


def _checked(marks: Annotations, document: Document) -> Annotations:
    """The marks that an annotator gave.

    Raises:
        TypeError: when it gave something else.
        ValueError: when one of them does not lie within the text.
    """
    if not isinstance(marks, Annotations):
        raise TypeError(f"it gave {marks!r:.60}, want Annotations")
    for span in _spans(marks):
        if not 0 <= span.start < span.end <= len(document.text):
            raise ValueError(f"it gave {span}, which is not within the text of {len(document.text)} characters")
    for quote in marks.quotes:
        if quote.speaker and quote.speaker.entity is not None and quote.speaker.entity >= len(marks.entities):
            raise ValueError(f"it took away entity {quote.speaker.entity}, who speaks in a quote")
    return marks


def _spans(marks: Annotations) -> Iterator[Span]:
    yield from _each(quote.spans for quote in marks.quotes)
    yield from (quote.cue for quote in marks.quotes if quote.cue)
    yield from (quote.speaker.mention for quote in marks.quotes if quote.speaker)
    yield from _each(entity.mentions for entity in marks.entities)
    yield from (date.span for date in marks.dates)


def _each(groups: Iterable[tuple[Span, ...]]) -> Iterator[Span]:
    for group in groups:
        yield from group
