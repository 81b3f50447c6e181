"""An annotator of shares' symbols, as business pages print them: "Rainworks (NYSE: RNW)"."""

import re

import attrs

from newsstruct import Annotations, Entity, Span
from newsstruct.annotate import Document

SYMBOL = re.compile(r"\((?:NYSE|NASDAQ|LSE|XETRA): ?([A-Z0-9.]{1,6})\)")


@attrs.frozen
class Tickers:
    """Finds symbols of shares, each with all its mentions."""

    name: str = "tickers"

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        """The marks given, and an entity for each symbol behind all others: quotes know theirs by number."""
        found: dict[str, list[Span]] = {}
        for match in SYMBOL.finditer(document.text):
            found.setdefault(match[1], []).append(Span(start=match.start(1), end=match.end(1)))
        symbols = (Entity(type="MISC", name=name, mentions=tuple(spans)) for name, spans in found.items())
        return attrs.evolve(marks, entities=(*marks.entities, *symbols))
