"""Files for annotators: brat's standoff, and doccano's JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from newsstruct.article import Article, Span
from newsstruct.export.cleaning import folded, writable


@attrs.frozen(kw_only=True)
class BratFiles:
    """A document as brat keeps it: two files of one name."""

    text: str
    """What goes into ``NAME.txt``, in UTF-8."""

    annotations: str
    """What goes into ``NAME.ann``, in UTF-8."""


def to_brat(article: Article) -> BratFiles:
    """The article's text and its marks in brat's standoff format.

    Text-bound marks are mentions (PERSON, ORG, LOC, MISC), Quote (its kind an attribute), Cue, Speaker, and dates
    (DATE, TIME, DURATION, SET; the TIMEX3 value a note). Relations lead from a quote to its speaker and its cue;
    mentions of one entity are equivalent.
    """
    lines = list(_brat_lines(article))
    return BratFiles(text=writable(article.text), annotations="".join(f"{line}\n" for line in lines))


def _brat_lines(article: Article) -> Iterator[str]:
    number = {"T": 0, "R": 0, "A": 0, "#": 0}

    def new(letter: str) -> str:
        number[letter] += 1
        return f"{letter}{number[letter]}"

    for entity in article.entities:
        marks = [(new("T"), line) for place in entity.mentions if (line := _bound(article, entity.type, (place,)))]
        yield from (f"{mark}\t{line}" for mark, line in marks)
        if len(marks) > 1:
            yield f"*\tEquiv {' '.join(mark for mark, _ in marks)}"
    for date in article.dates:
        if line := _bound(article, date.type, (date.span,)):
            mark = new("T")
            yield f"{mark}\t{line}"
            if date.value:
                yield f"{new('#')}\tAnnotatorNotes {mark}\t{folded(date.value)}"
    for quote in article.quotes:
        line = _bound(article, "Quote", quote.spans)
        if not line:
            continue
        mark = new("T")
        yield f"{mark}\t{line}"
        yield f"{new('A')}\tKind {mark} {quote.kind}"
        for name, place in (("Speaker", quote.speaker and quote.speaker.mention), ("Cue", quote.cue)):
            if place and (line := _bound(article, name, (place,))):
                other = new("T")
                yield f"{other}\t{line}"
                yield f"{new('R')}\t{name} Arg1:{mark} Arg2:{other}"


def _bound(article: Article, name: str, places: tuple[Span, ...]) -> str | None:
    """The type, the offsets and the words; brat wants a piece of its own for each line that a mark runs over."""
    pieces = [piece for place in places for piece in _lines(article.text, place)]
    if not pieces:
        return None
    offsets = ";".join(f"{start} {end}" for start, end in pieces)
    words = " ".join(writable(article.text[start:end]) for start, end in pieces)
    return f"{name} {offsets}\t{words}"


def _lines(text: str, place: Span) -> Iterator[tuple[int, int]]:
    start = max(0, place.start)
    for line in text[start : place.end].split("\n"):
        if line.strip():
            yield start, start + len(line)
        start += len(line) + 1


def to_doccano(article: Article) -> dict[str, Any]:
    """The article as one line of doccano's JSONL for entities and relations, ready for ``json.dumps``.

    Labels are those of `to_brat`; what doccano passes over as metadata is the article's address and headline.
    """
    entities: list[dict[str, Any]] = []
    relations: list[dict[str, Any]] = []

    def mark(label: str, place: Span) -> int | None:
        if not 0 <= place.start < place.end <= len(article.text):
            return None
        entities.append({"id": len(entities), "label": label, "start_offset": place.start, "end_offset": place.end})
        return len(entities) - 1

    def relate(kind: str, first: int | None, second: int | None) -> None:
        if first is not None and second is not None:
            relations.append({"id": len(relations), "type": kind, "from_id": first, "to_id": second})

    for entity in article.entities:
        marks = [mark(entity.type, place) for place in entity.mentions]
        for later in marks[1:]:
            relate("same", marks[0], later)
    for date in article.dates:
        mark(date.type, date.span)
    for quote in article.quotes:
        pieces = [mark(f"Quote-{quote.kind}", place) for place in quote.spans]
        for later in pieces[1:]:
            relate("continues", pieces[0], later)
        if quote.speaker:
            relate("speaker", pieces[0], mark("Speaker", quote.speaker.mention))
        if quote.cue:
            relate("cue", pieces[0], mark("Cue", quote.cue))
    meta = {"url": article.url, "headline": article.headline}
    return {"text": writable(article.text), "entities": entities, "relations": relations, "meta": meta}
