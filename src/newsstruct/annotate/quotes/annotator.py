"""The annotator: a document's text to its quotes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from newsstruct.annotate.document import Document, TextSpan
from newsstruct.annotate.quotes.lexicon import Lexicon, lexicon
from newsstruct.annotate.quotes.marks import marked_stretches
from newsstruct.annotate.quotes.said import Mention, Said, read_said
from newsstruct.annotate.quotes.words import Sentence, read_line, sentences
from newsstruct.article import Annotations, Quote, Span, Speaker


@attrs.frozen
class QuotesAnnotator:
    """Finds quotes, direct, indirect and mixed, each with its cue and its speaker."""

    name: str = "quotes"
    """What plugins replace it by."""

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        """The marks given, with the quotes of the text added."""
        words_of = lexicon(document.language)
        lines = list(_lines(document.text, document.blocks))
        said = read_said(_sentences(document.text, lines, words_of), words_of)
        return attrs.evolve(marks, quotes=tuple(_quotes(document.text, said)))


def _lines(text: str, blocks: Sequence[TextSpan]) -> Iterator[TextSpan]:
    """The lines of the blocks; a line break is as good as a paragraph's end."""
    for block in blocks:
        start = block.start
        for line in text[block.start : block.end].split("\n"):
            bare = line.strip()
            if bare:
                at = start + line.index(bare[0])
                yield TextSpan(start=at, end=at + len(bare), kind=block.kind)
            start += len(line) + 1


def _sentences(text: str, lines: Sequence[TextSpan], words_of: Lexicon) -> list[Sentence]:
    marked = marked_stretches(text, lines)
    return [
        sentence
        for at, line in enumerate(lines)
        for sentence in sentences(read_line(text, line, marked[at], words_of), at)
    ]


_EDGES = " \t\r\n\u00a0\u202f\"“”„‟«»‹›「」『』〝〞〟＂‘’‚‛'`,，、"


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def _quotes(text: str, said: Sequence[Said]) -> Iterator[Quote]:
    last: Speaker | None = None
    for item in said:
        places = [p for p in (_trim(text, *place) for place in item.places) if p[0] < p[1]]
        if not places:
            continue
        speaker = last if item.speaker is None and item.shares else _speaker(text, item.speaker)
        last = speaker or last
        yield Quote(
            kind=item.kind,
            spans=tuple(Span(start=a, end=b) for a, b in places),
            text=" ".join(text[a:b] for a, b in places),
            cue=Span(start=item.cue[0], end=item.cue[1]) if item.cue else None,
            speaker=speaker,
        )


def _speaker(text: str, mention: Mention | None) -> Speaker | None:
    if mention is None:
        return None
    return Speaker(mention=Span(start=mention.start, end=mention.end), name=text[mention.start : mention.end])
