"""Annotators of others: in their places in the row, found by being installed, guarded when they run."""

import pickle
from datetime import datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsstruct
from installed import Installed
from newsstruct import Annotations, DateMention, Entity, Parser, ParseWarning, Quote, Span, Speaker, plugins
from newsstruct.annotate import (
    Document,
    TextSpan,
    Token,
    default_annotators,
    run_annotators,
    text_blocks,
    with_annotators,
)
from newsstruct.annotate.entities import EntitiesAnnotator
from newsstruct.annotate.running import BrokenAnnotator
from newsstruct.errors import InvalidInput, PluginError
from pages import TEXTS, URL, codes, page, paragraphs

TEXT = "It cost €400. Nobody paid."


@attrs.frozen
class Given:
    """Gives the marks that it was made with."""

    name: str = "given"
    entities: tuple[Entity, ...] = ()
    before: str | None = None

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        return attrs.evolve(marks, entities=marks.entities + self.entities)


def entity(start: int, end: int, name: str = "x") -> Entity:
    return Entity(type="MISC", name=name, mentions=(Span(start=start, end=end),))


ROWS = [
    ([], ["dates", "entities", "quotes"]),
    ([Given("own")], ["dates", "entities", "quotes", "own"]),
    ([Given("entities")], ["dates", "entities", "quotes"]),
    ([Given("own", before="quotes")], ["dates", "entities", "own", "quotes"]),
    ([Given("own", before="dates")], ["own", "dates", "entities", "quotes"]),
    ([Given("own", before="none")], ["dates", "entities", "quotes", "own"]),
    ([Given("a"), Given("b", before="a")], ["dates", "entities", "quotes", "b", "a"]),
    ([Given("a"), Given("a")], ["dates", "entities", "quotes", "a"]),
]


@pytest.mark.parametrize(("given", "names"), ROWS)
def test_places(given: list[Given], names: list[str]) -> None:
    """A namesake is replaced, one that says before whom it stands does, all others follow at the end."""
    row = with_annotators(*given)
    assert [annotator.name for annotator in row] == names
    assert all(annotator in row for annotator in given)


def test_a_namesake_takes_the_place() -> None:
    """The one that was there before is not run any more."""
    given = Given("entities", (entity(8, 12, "€400"),))
    found = Parser(annotators=with_annotators(given)).annotate(TEXT, language="en")
    assert [e.name for e in found.entities] == ["€400"]


def test_a_row_of_ones_own() -> None:
    """Others may be put into any row, and the row given is left as it is."""
    row = (Given("a"),)
    assert [a.name for a in with_annotators(Given("b"), row=row)] == ["a", "b"]
    assert [a.name for a in row] == ["a"]


def test_later_annotators_see_earlier_marks() -> None:
    """Each gets what was found so far, and gives back all."""
    one, two = Given("one", (entity(0, 2),)), Given("two", (entity(3, 7),))
    document = Document(text=TEXT, blocks=text_blocks(TEXT))
    assert [e.mentions[0].start for e in run_annotators(document, (one, two)).entities] == [0, 3]


def test_tokens_of_a_document() -> None:
    """A document has its words and marks with their places."""
    assert Document(text="€4, no.").tokens[:2] == (Token("€", 0, 1), Token("4", 1, 2))


EUROS = """
import re, attrs
from newsstruct import Annotations, Entity, Span

@attrs.frozen
class Euros:
    name: str = "euros"

    def annotate(self, document, marks):
        found = (Span(start=m.start(), end=m.end()) for m in re.finditer("€[0-9]+", document.text))
        own = tuple(Entity(type="MISC", name=document.text[s.start:s.end], mentions=(s,)) for s in found)
        return attrs.evolve(marks, entities=marks.entities + own)

def make():
    return Euros()

made = Euros()
"""


@pytest.mark.parametrize("attribute", ["Euros", "make", "made"])
def test_installed_annotators(installed: Installed, attribute: str) -> None:
    """What a package offers is run by being installed: a class, a function that makes one, or one that is made."""
    installed.package("euro_marks", EUROS, annotators=f"euros = euro_marks:{attribute}")
    assert [a.name for a in default_annotators()] == ["dates", "entities", "quotes", "euros"]
    assert "€400" in [e.name for e in newsstruct.annotate(TEXT, language="en").entities]
    installed.allow("newsstruct")
    assert "€400" not in [e.name for e in newsstruct.annotate(TEXT, language="en").entities]
    installed.allow("euro-marks")
    assert [a.name for a in default_annotators()] == ["dates", "entities", "quotes", "euros"]


def test_a_row_that_is_passed_is_all(installed: Installed) -> None:
    """Who says which annotators to run gets those alone."""
    installed.package("euro_marks", EUROS, annotators="euros = euro_marks:Euros")
    assert Parser(annotators=()).annotate(TEXT).entities == ()
    assert plugins.installed(plugins.ANNOTATORS, None)[0].name == "euros"


BROKEN = [
    ("euro_marks:None", "", "euros could not be loaded: AttributeError"),
    ("euro_marks:Euros", "1 / 0", "euros could not be loaded: ZeroDivisionError"),
    ("euro_marks:Euros", "def Euros():\n    raise LookupError('none')", "euros could not be made: LookupError: none"),
    ("euro_marks:Euros", "Euros = 3", "euros could not be made: TypeError"),
    ("euro_marks:Euros", "def Euros():\n    return 3", "euros could not be made: TypeError: 3 is no annotator"),
]


@pytest.mark.parametrize(("entry", "code", "problem"), BROKEN)
def test_broken_plugins(installed: Installed, entry: str, code: str, problem: str) -> None:
    """One that can't be loaded is told by its name with every text, and all others are run."""
    installed.package("euro_marks", code, annotators=f"euros = {entry}")
    found = newsstruct.annotate("It began on 3 May 2024.", language="en")
    assert (found.warnings[0].code, len(found.dates)) == ("annotator_failed", 1)
    assert f"Annotator {problem}" in found.warnings[0].message
    with pytest.raises(PluginError, match=problem.partition(" ")[2]):
        Parser(strict=True).annotate("It began.")


def raising(document: Document, marks: Annotations) -> Annotations:
    raise LookupError("no such word")


WRONG = [
    (raising, "LookupError: no such word"),
    (lambda document, marks: None, "TypeError: it gave None, want Annotations"),
    (lambda document, marks: Annotations(entities=(entity(20, 99),)), "ValueError: it gave Span.start=20, end=99"),
    (lambda document, marks: Annotations(entities=(entity(-1, 3),)), "which is not within the text of 26"),
    (lambda document, marks: Annotations(entities=(entity(5, 5),)), "which is not within the text"),
    (
        lambda document, marks: Annotations(dates=(DateMention(span=Span(start=3, end=99), type="DATE"),)),
        "which is not within the text",
    ),
    (
        lambda document, marks: Annotations(quotes=(Quote(kind="direct", spans=(Span(start=9, end=99),), text="x"),)),
        "which is not within the text",
    ),
    (
        lambda document, marks: Annotations(
            quotes=(
                Quote(
                    kind="direct",
                    spans=(Span(start=0, end=2),),
                    text="It",
                    speaker=Speaker(mention=Span(start=3, end=7), name="x", entity=7),
                ),
            )
        ),
        "ValueError: it took away entity 7, who speaks in a quote",
    ),
]


@attrs.frozen
class Calling:
    """Does what a function does."""

    function: object
    name: str = "calling"

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        return self.function(document, marks)  # type: ignore[operator,no-any-return]  # one of those above


@pytest.mark.parametrize(("function", "problem"), WRONG, ids=[problem for _, problem in WRONG])
def test_annotators_that_fail(function: object, problem: str) -> None:
    """One that raises, or gives marks that do not fit the text, is told, and the marks before it stand."""
    row = (Given("one", (entity(0, 2),)), Calling(function), Given("two", (entity(3, 7),)))
    found = Parser(annotators=row).annotate(TEXT)
    assert [e.mentions[0].start for e in found.entities] == [0, 3]
    (warning,) = found.warnings
    assert warning.code == "annotator_failed"
    assert warning.message.startswith("Annotator calling failed: ")
    with pytest.raises(PluginError, match=f"calling: failed: .*{problem}"):
        Parser(annotators=row, strict=True).annotate(TEXT)


@pytest.mark.parametrize("names", [["quotes"], ["dates", "entities"], ["entities", "dates", "quotes"], []])
def test_annotators_by_name(names: list[str]) -> None:
    """A parser takes the names of annotators, in any order; a generator of them as well."""
    assert [annotator.name for annotator in Parser(annotators=names).annotators] == names
    assert Parser(annotators=(name for name in names)) == Parser(annotators=tuple(names))


@pytest.mark.parametrize(
    ("chosen", "message"),
    [
        ("quotes", r'annotators: got str, want a list of annotators or their names, such as \["quotes"\]\.'),
        (None, "annotators: got NoneType, want a list of annotators"),
        (["quotess"], "annotators: got str, want one of dates, entities, quotes, not 'quotess'"),
        ([3], "annotators: got int, want annotators, with a name and a method annotate, or their names"),
        ([EntitiesAnnotator], "annotators: got type, want annotators"),
    ],
)
def test_what_is_no_annotator(chosen: object, message: str) -> None:
    """A wrong choice is told when the parser is made, with what to pass instead."""
    with pytest.raises(InvalidInput, match=message):
        Parser(annotators=chosen)


def test_articles_tell_of_annotators_that_fail() -> None:
    """An article has such a warning among its own."""
    article = Parser(annotators=(Calling(raising),)).parse(page(paragraphs(*TEXTS)), url=URL)
    assert (codes(article), len(article.paragraphs)) == (["annotator_failed"], 4)
    assert codes(Parser(annotators=(Calling(raising),)).parse_text("It rained.")) == ["annotator_failed"]


def test_memory_is_no_ones_fault() -> None:
    """That memory is at its end is told to the caller, not noted and gone on with."""

    def grow(document: Document, marks: Annotations) -> Annotations:
        raise MemoryError

    with pytest.raises(MemoryError):
        Parser(annotators=(Calling(grow),)).annotate(TEXT)


def test_blocks_and_day_are_given() -> None:
    """An annotator gets the text's blocks with their kinds, its language and its day."""
    seen: list[Document] = []

    def see(document: Document, marks: Annotations) -> Annotations:
        seen.append(document)
        return marks

    day = datetime(2024, 5, 14)
    html = page(f"{paragraphs(*TEXTS[:2])}<h2>By noon</h2>{paragraphs(*TEXTS[2:])}")
    article = Parser(annotators=(Calling(see),)).parse(html, published=day)
    (document,) = seen
    assert (document.text, document.language, document.published) == (article.text, "en", day)
    assert document.blocks[2] == TextSpan(start=218, end=225, kind="subheading")


FAILING = st.sampled_from([function for function, _ in WRONG])
ROW = st.lists(st.one_of(st.builds(Calling, FAILING), st.builds(Given, st.just("given"), st.just((entity(0, 2),)))))


@given(ROW)
def test_any_row(row: list[Calling | Given]) -> None:
    """Those that fail are told once each, in their order; all others find what they find without them."""
    sound = tuple(annotator for annotator in row if isinstance(annotator, Given))
    found = Parser(annotators=row).annotate(TEXT)
    assert attrs.evolve(found, warnings=()) == Parser(annotators=sound).annotate(TEXT)
    assert [w.code for w in found.warnings] == ["annotator_failed"] * (len(row) - len(sound))


def test_the_bundled_ones_are_guarded_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were one of those that come along to fail with a text, it would cost its own marks alone."""
    monkeypatch.setattr(EntitiesAnnotator, "annotate", lambda *_: 1 / 0)
    found = newsstruct.annotate("“We will pay,” said Ann Lee on 3 May 2024.", language="en")
    assert (len(found.quotes), len(found.dates), found.entities) == (1, 1, ())
    assert [w.message for w in found.warnings] == ["Annotator entities failed: ZeroDivisionError: division by zero."]


def test_an_annotator_may_warn() -> None:
    """What it adds to the warnings stands among those of the text."""

    def warn(document: Document, marks: Annotations) -> Annotations:
        return attrs.evolve(marks, warnings=(*marks.warnings, ParseWarning(code="own", message="Hardly any words.")))

    row = (Calling(raising), Calling(warn), Calling(raising))
    assert [w.code for w in Parser(annotators=row).annotate(TEXT).warnings] == [
        "annotator_failed",
        "own",
        "annotator_failed",
    ]


def test_strict_errors_name_the_annotator() -> None:
    """The error that a strict parser raises says whose it is, and is raised from the annotator's own."""
    with pytest.raises(PluginError) as caught:
        Parser(annotators=(Calling(raising),), strict=True).annotate(TEXT)
    assert (caught.value.plugin, caught.value.problem) == ("calling", "failed: LookupError: no such word.")
    assert isinstance(caught.value.__cause__, LookupError)


def test_rows_in_processes() -> None:
    """A row with plugins goes to other processes and comes back the same, those that are broken too."""
    row = (BrokenAnnotator(name="euros", problem="could not be loaded"), Given("one", (entity(0, 2),)))
    copy = pickle.loads(pickle.dumps(Parser(annotators=row)))
    assert copy == Parser(annotators=row)
    assert copy.annotate(TEXT) == Parser(annotators=row).annotate(TEXT)
