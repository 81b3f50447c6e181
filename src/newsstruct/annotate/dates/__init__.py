"""Dates, times, durations and recurrences in a text, with TIMEX3 values resolved against the day of publication.

    text --scan--> rows of date words --grammar--> expressions --resolve--> values

`lexicon` knows the words of a language, `grammar` how they go together in any language, `resolve` what day is meant.
"""

from __future__ import annotations

import attrs

from newsstruct.annotate.document import Document
from newsstruct.article import Annotations


@attrs.frozen
class DatesAnnotator:
    """Finds dates."""

    name: str = "dates"
    """What plugins replace it by."""

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        """The marks given, with the dates of the text added."""
        from newsstruct.annotate.dates.found import find_dates  # patterns and tables cost when they are needed

        return attrs.evolve(marks, dates=tuple(find_dates(document)))


__all__ = ["DatesAnnotator"]
