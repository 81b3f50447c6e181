"""Files for annotators: brat's standoff, and doccano's JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any, TypeAlias

import attrs

from newsstruct.article import Article, DateMention, Entity, Quote, Span
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
    return BratFiles(text=_without_tabs(article.text), annotations="".join(f"{line}\n" for line in lines))


Numbers: TypeAlias = Mapping[str, Iterator[int]]


def _brat_lines(article: Article) -> Iterator[str]:
    numbers = {letter: count(1) for letter in "TRA#"}
    for entity in article.entities:
        yield from _entity_lines(article, entity, numbers)
    for date in article.dates:
        yield from _date_lines(article, date, numbers)
    for quote in article.quotes:
        yield from _quote_lines(article, quote, numbers)


def _new(letter: str, numbers: Numbers) -> str:
    return f"{letter}{next(numbers[letter])}"


def _entity_lines(article: Article, entity: Entity, numbers: Numbers) -> Iterator[str]:
    bounds = [line for place in entity.mentions if (line := _bound(article, entity.type, (place,)))]
    marks = [_new("T", numbers) for _ in bounds]
    yield from (f"{mark}\t{line}" for mark, line in zip(marks, bounds, strict=True))
    if len(marks) > 1:
        yield f"*\tEquiv {' '.join(marks)}"


def _date_lines(article: Article, date: DateMention, numbers: Numbers) -> Iterator[str]:
    if line := _bound(article, date.type, (date.span,)):
        mark = _new("T", numbers)
        yield f"{mark}\t{line}"
        if date.value:
            yield f"{_new('#', numbers)}\tAnnotatorNotes {mark}\t{folded(date.value)}"


def _quote_lines(article: Article, quote: Quote, numbers: Numbers) -> Iterator[str]:
    line = _bound(article, "Quote", quote.spans)
    if not line:
        return
    mark = _new("T", numbers)
    yield f"{mark}\t{line}"
    yield f"{_new('A', numbers)}\tKind {mark} {quote.kind}"
    for name, place in (("Speaker", quote.speaker.mention if quote.speaker else None), ("Cue", quote.cue)):
        if place and (line := _bound(article, name, (place,))):
            other = _new("T", numbers)
            yield f"{other}\t{line}"
            yield f"{_new('R', numbers)}\t{name} Arg1:{mark} Arg2:{other}"


def _bound(article: Article, name: str, places: tuple[Span, ...]) -> str | None:
    """The type, the offsets and the words; brat wants a piece of its own for each line that a mark runs over."""
    pieces = [piece for place in places for piece in _lines(article.text, place)]
    if not pieces:
        return None
    offsets = ";".join(f"{start} {end}" for start, end in pieces)
    words = " ".join(_without_tabs(article.text[start:end]) for start, end in pieces)
    return f"{name} {offsets}\t{words}"


def _without_tabs(text: str) -> str:
    """A text with blanks for tabs, which part the columns of brat's lines; as long as before."""
    return writable(text).replace("\t", " ")


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
    labels: list[tuple[str, Span]] = []
    relations: list[tuple[str, int, int]] = []
    for entity in article.entities:
        _relate_all(relations, "same", _labelled(labels, article, entity.type, entity.mentions))
    for date in article.dates:
        _labelled(labels, article, date.type, (date.span,))
    for quote in article.quotes:
        pieces = _labelled(labels, article, f"Quote-{quote.kind}", quote.spans)
        speaker = _labelled(labels, article, "Speaker", (quote.speaker.mention,) if quote.speaker else ())
        cue = _labelled(labels, article, "Cue", (quote.cue,) if quote.cue else ())
        _relate_all(relations, "continues", pieces)
        _relate_all(relations, "speaker", [*pieces[:1], *speaker] if pieces else [])
        _relate_all(relations, "cue", [*pieces[:1], *cue] if pieces else [])
    return {
        "text": writable(article.text),
        "entities": [
            {"id": at, "label": label, "start_offset": place.start, "end_offset": place.end}
            for at, (label, place) in enumerate(labels)
        ],
        "relations": [
            {"id": at, "type": kind, "from_id": first, "to_id": second}
            for at, (kind, first, second) in enumerate(relations)
        ],
        "meta": {"url": article.url, "headline": article.headline},
    }


def _labelled(labels: list[tuple[str, Span]], article: Article, label: str, places: tuple[Span, ...]) -> list[int]:
    """Label the places that are in the text; the labels' numbers."""
    first = len(labels)
    labels += [(label, place) for place in places if 0 <= place.start < place.end <= len(article.text)]
    return list(range(first, len(labels)))


def _relate_all(relations: list[tuple[str, int, int]], kind: str, numbers: list[int]) -> None:
    """Relate the first label to each of the others."""
    relations += [(kind, numbers[0], other) for other in numbers[1:]]
