"""From a document to its quotes."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence

from newsstruct.annotate.document import Document, TextSpan
from newsstruct.annotate.quotes.asides import spoken_stretches
from newsstruct.annotate.quotes.interviews import Turn, is_signature, signature_start, turns
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.marks import Marked, marked_stretches
from newsstruct.annotate.quotes.named import People, people_of
from newsstruct.annotate.quotes.resolve import Identity, Mention, identify
from newsstruct.annotate.quotes.said import Said
from newsstruct.annotate.quotes.story import joined, read_said
from newsstruct.annotate.quotes.tables import lexicon
from newsstruct.annotate.quotes.words import Sentence, read_line, sentences
from newsstruct.article import BlockQuote, Entity, Quote, Span, Speaker


def find_quotes(document: Document, entities: Sequence[Entity]) -> tuple[Quote, ...]:
    """The quotes of a document, in order.

    Args:
        document: The text.
        entities: What is known of the names in it; speakers point to them.
    """
    words_of = lexicon(document.language)
    lines = list(_lines(document.text, document.blocks))
    found = list(joined(_sentences(document.text, lines, words_of), words_of))
    people = people_of(found, words_of, entities)
    said = read_said(people, words_of)
    found_quotes = _quotes(document.text, said, people, words_of, entities)
    return tuple(sorted(found_quotes, key=lambda quote: quote.spans[0].start))


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
    found: list[Sentence] = []
    spoken = turns(text, lines, words_of)
    for at, (line, marked) in enumerate(zip(lines, marked_stretches(text, lines), strict=True)):
        turn = spoken.get(at)
        if turn:
            found.extend(_of_turn(text, line, at, turn, words_of))
            continue
        signed = len(marked) == 1 and marked[0].start == line.start and is_signature(text, marked[0])
        stretches = [] if signed else _block_quote(text, line, marked) or spoken_stretches(text, line, marked, words_of)
        found.extend(sentences(read_line(text, line, stretches, words_of), at, "signature" if signed else ""))
    return found


def _of_turn(text: str, line: TextSpan, at: int, turn: Turn, words_of: Lexicon) -> Iterator[Sentence]:
    """The line of a transcript or an interview: all behind its label is spoken."""
    whole = Marked(turn.start, line.end, turn.start, line.end)
    start = turn.start if turn.part else line.start
    yield Sentence(tuple(read_line(text, TextSpan(start=start, end=line.end), [whole], words_of)), at, turn.part)


def _block_quote(text: str, line: TextSpan, marked: Sequence[Marked]) -> list[Marked]:
    """The whole of a line that is set off as a quotation, where it has no marks of its own."""
    if line.kind != BlockQuote.kind or marked:
        return []
    end = signature_start(text, line)
    return [Marked(line.start, end, line.start, end)]


_EDGES = " \t\r\n\u00a0\u202f\"“”„‟«»‹›「」『』〝〞〟＂‘’‚‛'`,，、"


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start] in _EDGES or (text[start] in "–—" and text[start + 1 : start + 2].isspace())):
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def _quotes(
    text: str, said: Sequence[Said], people: People, words_of: Lexicon, entities: Sequence[Entity]
) -> Iterator[Quote]:
    last: Speaker | None = None
    spoke: dict[int, Identity] = {}
    named = _Entities(entities)
    for item in said:
        places = [p for p in (_trim(text, *place) for place in item.places) if p[0] < p[1]]
        if not places:
            continue
        speaker = _speaker(item.speaker, people, spoke, words_of, named)
        if speaker is None and (item.shares or item.speaker):
            speaker = last
        last = speaker or last
        yield Quote(
            kind=item.kind,
            spans=tuple(Span(start=a, end=b) for a, b in places),
            text=" ".join(text[a:b] for a, b in places),
            cue=Span(start=item.cue[0], end=item.cue[1]) if item.cue else None,
            speaker=speaker,
        )


def _speaker(
    mention: Mention | None, people: People, spoke: dict[int, Identity], words_of: Lexicon, named: _Entities
) -> Speaker | None:
    if mention is None:
        return None
    words = people.sentences[mention.sentence].words
    identity = identify(mention, people, spoke, words_of)
    if mention.phrase.form == "relative" and not identity.gender and words_of.habits.no_subject:
        return None
    spoke[mention.sentence] = identity
    place = Span(start=words[mention.phrase.first].start, end=words[mention.phrase.last - 1].end)
    return Speaker(mention=place, name=identity.name, role=identity.role, entity=named.index_of(identity.name, place))


class _Entities:
    """The entities of a text, to be found by name or by place."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._names = [entity.name for entity in entities]
        self._by_name = {entity.name: at for at, entity in reversed(list(enumerate(entities)))}
        mentions = sorted((m.start, m.end, at) for at, entity in enumerate(entities) for m in entity.mentions)
        self._mentions, self._starts = mentions, [m[0] for m in mentions]

    def index_of(self, name: str, mention: Span) -> int | None:
        """Index of the entity that a speaker is: the one of that name, else the last in the mention that shares it."""
        if name in self._by_name:
            return self._by_name[name]
        first, last = (bisect.bisect_left(self._starts, at) for at in (mention.start, mention.end))
        for _, end, entity in reversed(self._mentions[first:last]):
            if end <= mention.end and _share_a_word(name, self._names[entity]):
                return entity
        return None


def _share_a_word(name: str, other: str) -> bool:
    """Whether two names have a word in common, or one is part of the other."""
    return name in other or other in name or not set(name.split()).isdisjoint(other.split())
