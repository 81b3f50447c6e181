"""spaCy: the article's text as a `Doc`, the marks as its entities and span groups."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from newsstruct.article import Article, Span, TextBlock
from newsstruct.export.several import several
from newsstruct.extras import needed

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, DocBin
    from spacy.tokens import Span as DocSpan


def to_spacy(article: Article, pipeline: Language | None = None) -> Doc:
    """The article's text as a ``Doc``, tokenised by the pipeline, or by spaCy's blank one for the language.

    ``doc.ents`` has the entities (of overlapping mentions the longest); ``doc.spans`` has "entities" with all of them,
    "quotes" (label: kind, id: speaker's name), "cues", "speakers", "dates" (label: type, id: TIMEX3 value) and "blocks"
    (label: kind). A mark within a token covers the whole token. ``doc.user_data["article"]`` is `Article.to_dict`.

    Raises:
        MissingExtra: when spaCy is not installed.
    """
    doc = (pipeline or _blank(article.language)).make_doc(article.text)
    groups: dict[str, list[DocSpan | None]] = {
        "entities": [
            _span(doc, place, entity.type, entity.name) for entity in article.entities for place in entity.mentions
        ],
        "quotes": [
            _span(doc, place, quote.kind, quote.speaker.name if quote.speaker else "")
            for quote in article.quotes
            for place in quote.spans
        ],
        "cues": [_span(doc, quote.cue, "cue") for quote in article.quotes if quote.cue],
        "speakers": [
            _span(doc, quote.speaker.mention, "speaker", quote.speaker.name)
            for quote in article.quotes
            if quote.speaker
        ],
        "dates": [_span(doc, date.span, date.type, date.value or "") for date in article.dates],
        "blocks": [
            _span(doc, Span(start=block.start, end=block.end), block.kind)
            for block in article.body
            if isinstance(block, TextBlock)
        ],
    }
    for name, spans in groups.items():
        doc.spans[name] = [span for span in spans if span is not None]
    doc.ents = needed("spacy.util", "spacy").filter_spans(doc.spans["entities"])
    doc.user_data["article"] = article.to_dict()
    return doc


def to_docbin(articles: Iterable[Article] | Article, pipeline: Language | None = None) -> DocBin:
    """The articles as a ``DocBin``, spaCy's format for many documents: ``.to_disk(path)`` writes a training file.

    Raises:
        InvalidInput: when something else is among the articles.
        MissingExtra: when spaCy is not installed.
    """
    docs = (to_spacy(article, pipeline) for article in several(articles))
    bundle: DocBin = needed("spacy.tokens", "spacy").DocBin(docs=docs, store_user_data=True)
    return bundle


def _blank(language: str | None) -> Any:  # noqa: ANN401  # a spaCy Language
    spacy = needed("spacy", "spacy")
    code = (language or "").split("-")[0].lower()
    try:
        return spacy.blank(code if code.isalpha() else "xx")
    except ImportError:  # no such language, or one whose tokeniser is a further package
        return spacy.blank("xx")


def _span(doc: Doc, place: Span, label: str, identity: str = "") -> DocSpan | None:
    if not 0 <= place.start < place.end <= len(doc.text):
        return None
    return doc.char_span(place.start, place.end, label=label, span_id=identity, alignment_mode="expand")
