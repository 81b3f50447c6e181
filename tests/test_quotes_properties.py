"""What holds of every text, however broken."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsstruct
from newsstruct.annotate import Document, TextSpan, text_blocks
from newsstruct.annotate.quotes import QuotesAnnotator
from newsstruct.languages import codes

MARKS = "\"“”„‟«»‹›「」『』'‘’‚`"
LANGUAGES = st.sampled_from([None, *codes("quotes")])
WORDS = ["said", "that", "told", "according", "to", "sagte", "dass", "dit", "he", "she", "der", "the", "mayor", "Ana"]
MORE = ["Lopez", "Ben", "Okafor", "Polizei", ", ", ". ", ": ", "; ", "? ", "! ", " – ", "— ", "- ", "(", ")", "…", "\n"]
SIGNS = ["Q: ", "A: ", "LEE: ", "\n\n", "''", "``", ",,", "<<", ">>", "n't", "’s", "5'10\""]
OTHERS = ["言った", "と", "قال", "אמר", "ने कहा"]
TEXTS = st.lists(st.sampled_from([*WORDS, *MORE, *SIGNS, *OTHERS, *MARKS, " ", " "]), max_size=60).map("".join)


def quotes(text: str, language: str | None) -> tuple[newsstruct.Quote, ...]:
    document = Document(text=text, language=language, blocks=text_blocks(text))
    return QuotesAnnotator().annotate(document, newsstruct.Annotations()).quotes


@given(st.one_of(TEXTS, st.text()), LANGUAGES)
@example("“a” said “b” he", "en")
def test_spans_fit_the_text(text: str, language: str | None) -> None:
    """Pieces, cue and mention are stretches of the text that are not empty, and a quote's text is its pieces."""
    for quote in quotes(text, language):
        assert quote.text == " ".join(text[span.start : span.end] for span in quote.spans)
        places = [
            *quote.spans,
            *([quote.cue] if quote.cue else []),
            *([quote.speaker.mention] if quote.speaker else []),
        ]
        assert all(0 <= place.start < place.end <= len(text) for place in places)


@given(TEXTS, LANGUAGES)
@example("'\"said'", "en")
@example("said“said,,>>", "en")
@example("'said,,«'", None)
def test_pieces_are_disjoint(text: str, language: str | None) -> None:
    """No character of a text is in two pieces, be they of one quote or of two; pieces of a quote are in order."""
    found = quotes(text, language)
    for quote in found:
        assert list(quote.spans) == sorted(quote.spans, key=lambda s: s.start)
    spans = sorted((s.start, s.end) for quote in found for s in quote.spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


@given(TEXTS, LANGUAGES)
def test_each_piece_lies_in_one_block(text: str, language: str | None) -> None:
    """A quote over several paragraphs has a piece in each."""
    blocks = text_blocks(text)
    for quote in quotes(text, language):
        for span in quote.spans:
            assert any(block.start <= span.start and span.end <= block.end for block in blocks)


@given(TEXTS, LANGUAGES)
@example("“‘a’ b”, he said.", "en")
def test_pieces_have_no_marks_at_their_edges(text: str, language: str | None) -> None:
    """Pieces leave out the marks around them, and white space."""
    for quote in quotes(text, language):
        for span in quote.spans:
            first, last = text[span.start], text[span.end - 1]
            assert first not in '"“”„‟«»‹›「」『』'
            assert last not in '"“”„‟«»‹›「」『』'
            assert not first.isspace()
            assert not last.isspace()


@given(TEXTS, LANGUAGES)
@example('Q: Q: ", Q: Q: Q: said', "en")
def test_the_order_is_that_of_the_text(text: str, language: str | None) -> None:
    """Quotes come in the order in which they begin."""
    starts = [quote.spans[0].start for quote in quotes(text, language)]
    assert starts == sorted(starts)


@given(TEXTS, LANGUAGES)
def test_same_input_same_output(text: str, language: str | None) -> None:
    """Nothing is kept from one text to the next."""
    assert quotes(text, language) == quotes(text, language)


@given(TEXTS, st.integers(0, 50))
def test_other_marks_stay(text: str, start: int) -> None:
    """Entities and dates found before are given back as they were."""
    span = newsstruct.Span(start=start, end=start + 3)
    marks = newsstruct.Annotations(
        entities=(newsstruct.Entity(type="PERSON", name="Ana", mentions=(span,)),),
        dates=(newsstruct.DateMention(span=span, type="DATE"),),
    )
    after = QuotesAnnotator().annotate(Document(text=text, language="en", blocks=text_blocks(text)), marks)
    assert (after.entities, after.dates) == (marks.entities, marks.dates)


@given(TEXTS, st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80), st.sampled_from(["quote", "subheading"]))))
def test_blocks_of_any_kind(text: str, cuts: list[tuple[int, int, str]]) -> None:
    """Blocks that leave out parts of a text, of whatever kind, bound the pieces."""
    edges = sorted({min(len(text), at) for a, b, _ in cuts for at in (a, b)})
    kinds = [kind for _, _, kind in cuts] * 2
    pairs = zip(edges[::2], edges[1::2], kinds, strict=False)
    blocks = tuple(TextSpan(start=a, end=b, kind=kind) for a, b, kind in pairs if text[a:b].strip())
    found = QuotesAnnotator().annotate(Document(text=text, language="en", blocks=blocks), newsstruct.Annotations())
    for quote in found.quotes:
        for span in quote.spans:
            assert any(block.start <= span.start and span.end <= block.end for block in blocks)


@pytest.mark.parametrize(
    "unit", ["“", "“a", "a ” ", "he said ", "said that ", "‘", "« ", "「", "LEE: a\n", "- a\n", "(", "Ana Lopez, "]
)
def test_long_runs_of_one_thing_are_read(unit: str) -> None:
    """Whatever is repeated some thousand times gives pieces inside the text."""
    text = unit * 3000
    assert all(span.end <= len(text) for quote in quotes(text, "en") for span in quote.spans)


@st.composite
def recognised_texts(draw: st.DrawFn) -> tuple[str, tuple[newsstruct.Entity, ...]]:
    """A text and what some recogniser may have found in it: spans of any place and type, whole words or not."""
    text = draw(TEXTS.filter(lambda t: len(t.strip()) > 1))
    found = []
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, min(len(text), start + 30)))
        kind = draw(st.sampled_from(["PERSON", "ORG", "LOC", "MISC"]))
        name = text[start:end].strip() or "Ana"
        found.append(newsstruct.Entity(type=kind, name=name, mentions=(newsstruct.Span(start=start, end=end),)))
    return text, tuple(found)


@given(recognised_texts(), LANGUAGES)
def test_a_recogniser_takes_nothing_away(
    recognised: tuple[str, tuple[newsstruct.Entity, ...]], language: str | None
) -> None:
    """Whatever a recogniser says, quotes have the same words and cues, and point to entities that there are."""
    text, entities = recognised
    document = Document(text=text, language=language, blocks=text_blocks(text))
    alone = quotes(text, language)
    together = QuotesAnnotator().annotate(document, newsstruct.Annotations(entities=entities)).quotes
    assert len(alone) == len(together)
    for before, now in zip(alone, together, strict=True):
        assert (before.kind, before.spans) == (now.kind, now.spans)
        assert before.speaker is None or now.speaker is not None
        if now.speaker:
            assert now.speaker.name.strip()
            assert now.speaker.entity is None or 0 <= now.speaker.entity < len(entities)
