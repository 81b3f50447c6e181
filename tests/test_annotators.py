"""An annotator that fails costs its own marks, and nothing else."""

import attrs
import pytest

import newsstruct
from newsstruct import Annotations, Entity, Parser, PluginError, Span
from newsstruct.annotate import Document, default_annotators
from pages import TEXTS, codes, page, paragraphs


@attrs.frozen
class Broken:
    """Fails on any text."""

    name: str = "broken"

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        raise ValueError("no such word")


@attrs.frozen
class First:
    """Marks the first word as a place."""

    name: str = "first"

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        place = Entity(type="LOC", name="The", mentions=(Span(start=0, end=3),))
        return attrs.evolve(marks, entities=(*marks.entities, place))


HTML = page(paragraphs(*TEXTS))


def test_the_others_run() -> None:
    """Those before and behind a broken annotator mark the text, and the article says what happened."""
    article = Parser(annotators=(First(), Broken(), First())).parse(HTML)
    assert len(article.entities) == 2
    assert codes(article) == ["annotator_failed"]
    assert "broken" in article.warnings[0].message
    assert "no such word" in article.warnings[0].message


def test_annotate_warns() -> None:
    """`annotate` has no place for warnings of its own: Python's says it."""
    with pytest.warns(RuntimeWarning, match="broken"):
        marks = Parser(annotators=(Broken(), First())).annotate("The end.")
    assert len(marks.entities) == 1


def test_strict_raises() -> None:
    """Who writes an annotator gets its error."""
    parser = Parser(annotators=(Broken(),), strict=True)
    with pytest.raises(PluginError, match="broken") as caught:
        parser.parse(HTML)
    assert isinstance(caught.value.__cause__, ValueError)
    with pytest.raises(PluginError):
        parser.annotate("The end.")


def test_bundled_annotators_see_what_stands_before() -> None:
    """Dates, entities and quotes run in this order, and speakers point to their entities."""
    assert [annotator.name for annotator in default_annotators()] == ["dates", "entities", "quotes"]
    marks = newsstruct.annotate("“We must act,” said Angela Merkel, the chancellor, on 3 May 2020.", language="en")
    (quote,) = marks.quotes
    assert quote.speaker is not None
    assert quote.speaker.entity is not None
    assert marks.entities[quote.speaker.entity].name == "Angela Merkel"
    assert marks.dates[0].value == "2020-05-03"
