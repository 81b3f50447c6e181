"""Recognisers of other packages take the place of the bundled annotator of entities."""

import itertools
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsstruct
from newsstruct import Parser, PluginError
from newsstruct.annotate import Document, TextSpan, text_blocks, with_annotators
from newsstruct.annotate.adapters.finds import TYPES, Find, entities_of
from newsstruct.annotate.adapters.natasha import NatashaEntities
from newsstruct.annotate.adapters.recognised import RecognisedEntities
from newsstruct.annotate.adapters.spacy import SpacyEntities
from newsstruct.extras import MissingExtra

TEXT = "Ann Lee of Milltown said on Tuesday that Rainworks would pay.\n\nLee left. “Ours,” she said in Milltown."


def found(annotator: Any, text: str, language: str) -> dict[str, tuple[str, list[str]]]:
    """Name -> type and mentions, as printed."""
    marks = Parser(annotators=with_annotators(annotator), strict=True).annotate(text, language=language)
    return {e.name: (e.type, [text[m.start : m.end] for m in e.mentions]) for e in marks.entities}


def pipeline() -> Any:
    """A real pipeline that needs no model: names by rules."""
    spacy = pytest.importorskip("spacy", reason='needs pip install "newsstruct[spacy]"')
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(
        [
            {"label": "PERSON", "pattern": "Ann Lee"},
            {"label": "PERSON", "pattern": "Lee"},
            {"label": "GPE", "pattern": "Milltown"},
            {"label": "ORG", "pattern": [{"LOWER": "rainworks"}]},
            {"label": "DATE", "pattern": "Tuesday"},
            {"label": "GPE", "pattern": "France"},
        ]
    )
    return nlp


def test_spacy() -> None:
    """A pipeline's names are entities with our types, mentions of one person together, at their places in the text."""
    assert found(SpacyEntities(pipeline()), TEXT, "en") == {
        "Ann Lee": ("PERSON", ["Ann Lee", "Lee"]),
        "Milltown": ("LOC", ["Milltown", "Milltown"]),
        "Rainworks": ("ORG", ["Rainworks"]),
    }


def test_quotes_know_entities_of_spacy() -> None:
    """Quotes, which are found later, name their speakers by the entities of the pipeline."""
    parser = Parser(annotators=with_annotators(SpacyEntities(pipeline())))
    marks = parser.annotate("“It is our river,” Ann Lee said.", language="en")
    (speaker,) = [quote.speaker for quote in marks.quotes]
    assert speaker is not None
    assert (speaker.name, speaker.entity, marks.entities[0].name) == ("Ann Lee", 0, "Ann Lee")


def test_spacy_for_some_languages() -> None:
    """On texts in other languages than those it is for, it leaves the marks as they are."""
    annotator = SpacyEntities(pipeline(), languages=["en"])
    document = Document(text="Ann Lee kam.", language="de-AT", blocks=text_blocks("Ann Lee kam."))
    marks = newsstruct.Annotations()
    assert annotator.annotate(document, marks) is marks


def test_spacy_with_other_types() -> None:
    """Which labels stand for what can be said."""
    assert found(SpacyEntities(pipeline(), types={"DATE": "MISC"}), TEXT, "en") == {"Tuesday": ("MISC", ["Tuesday"])}


def test_spacy_by_name() -> None:
    """A pipeline that is not installed is told with every text, as any annotator that fails is."""
    pytest.importorskip("spacy", reason='needs pip install "newsstruct[spacy]"')
    parser = Parser(annotators=with_annotators(SpacyEntities("no_such_pipeline")))
    (warning,) = parser.annotate(TEXT).warnings
    assert warning.message.startswith("Annotator entities failed: OSError: [E050] Can't find model 'no_such_pipeline'")


def test_countries() -> None:
    """Names of countries have their code."""
    parser = Parser(annotators=with_annotators(SpacyEntities(pipeline())))
    assert [e.country for e in parser.annotate("He went to France.", language="en").entities] == ["FR"]


RUSSIAN = "«Мост закрыли», — сказал мэр города Иван Петров.\n\nИвана Петрова поддержал «Газпром». Петров был в Муроме."


def test_natasha() -> None:
    """natasha finds names in Russian texts; those in other cases are mentions of the same."""
    pytest.importorskip("natasha", reason='needs pip install "newsstruct[natasha]"')
    assert found(NatashaEntities(), RUSSIAN, "ru") == {
        "Иван Петров": ("PERSON", ["Иван Петров", "Ивана Петрова", "Петров"]),
        "Газпром": ("ORG", ["Газпром"]),
        "Муроме": ("LOC", ["Муроме"]),
    }


@pytest.mark.parametrize("text", ["", " ", "…", "\n\n", "«", "1"])
def test_natasha_on_hardly_any_text(text: str) -> None:
    """It does not fail where there is nothing to find."""
    pytest.importorskip("natasha", reason='needs pip install "newsstruct[natasha]"')
    assert found(NatashaEntities(), text, "ru") == {}


def test_natasha_is_for_russian_alone() -> None:
    """On texts in other languages it leaves the marks as they are, and does not even load natasha."""
    marks = newsstruct.Annotations()
    assert NatashaEntities().annotate(Document(text="Ann Lee", language="en"), marks) is marks


@pytest.mark.parametrize(
    ("package", "annotator", "language"),
    [("spacy", SpacyEntities("en_core_web_sm"), "en"), ("natasha", NatashaEntities(), "ru")],
)
def test_missing_packages(monkeypatch: pytest.MonkeyPatch, package: str, annotator: Any, language: str) -> None:
    """Who asks for an annotator whose package is missing is told what to install."""
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(PluginError, match=rf'needs {package}: pip install "newsstruct\[{package}\]"') as caught:
        Parser(annotators=(annotator,), strict=True).annotate("Text.", language=language)
    assert isinstance(caught.value.__cause__, MissingExtra)
    (warning,) = Parser(annotators=(annotator,)).annotate("Text.", language=language).warnings
    assert warning.code == "annotator_failed"


def test_adapters_import_nothing() -> None:
    """Their modules can be imported without the packages, and do not import them."""
    names = ("spacy", "natasha")
    imports = "".join(f"import newsstruct.annotate.adapters.{name}\n" for name in names)
    code = f"{imports}import sys\nprint([n for n in {names} if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.strip() == "[]"


FINDS = [
    ("across blocks", [(3, 9)], []),
    ("at the edge of a block", [(0, 5)], ["Ann L"]),
    ("beyond the text", [(7, 99)], []),
    ("empty", [(3, 3)], []),
    ("before the text", [(-2, 3)], []),
    ("overlapping", [(0, 3), (1, 5)], ["Ann"]),
    ("the longer of two", [(0, 3), (0, 5)], ["Ann L"]),
    ("in any order", [(7, 10), (0, 3)], ["Ann", "Lee"]),
    ("between blocks", [(5, 7)], []),
]


@pytest.mark.parametrize(("what", "places", "names"), FINDS, ids=[find[0] for find in FINDS])
def test_finds(what: str, places: list[tuple[int, int]], names: list[str]) -> None:
    """What does not lie within one block, or overlaps another find, is left out."""
    blocks = (TextSpan(start=0, end=5), TextSpan(start=7, end=10))
    document = Document(text="Ann L\n\nLee", language="en", blocks=blocks)
    assert [e.name for e in entities_of([Find("ORG", *place) for place in places], document)] == names


def test_labels_have_our_types() -> None:
    """Every label that is known stands for one of the types that entities have."""
    assert set(TYPES.values()) == {"PERSON", "ORG", "LOC", "MISC"}


PLACES = st.tuples(st.sampled_from(["PERSON", "ORG", "LOC", "MISC"]), st.integers(-3, 60), st.integers(-3, 60))
WORDS = st.sampled_from(["Ann", "Lee", "of", "Milltown", "Ltd", "“", "said", "Ивана", "東京", "—", "US", "é"])
TEXTS = st.lists(st.lists(WORDS, max_size=8).map(" ".join), max_size=4).map("\n\n".join)


@given(TEXTS, st.lists(PLACES, max_size=12), st.sampled_from([None, "en", "de", "ru", "ja", "xx"]))
def test_any_finds(text: str, places: list[tuple[Any, int, int]], language: str | None) -> None:
    """Whatever a recogniser finds, mentions lie within the blocks, apart from each other, and in order."""
    document = Document(text=text, language=language, blocks=text_blocks(text))
    entities = entities_of([Find(*place) for place in places], document)
    mentions = sorted((m.start, m.end) for entity in entities for m in entity.mentions)
    assert all(any(b.start <= start < end <= b.end for b in document.blocks) for start, end in mentions)
    assert all(one[1] <= two[0] for one, two in itertools.pairwise(mentions))
    for entity in entities:
        assert list(entity.mentions) == sorted(entity.mentions, key=lambda m: m.start)
        assert entity.name in {text[m.start : m.end] for m in entity.mentions}


@given(TEXTS, st.lists(PLACES, max_size=8))
def test_the_same_finds_in_another_order(text: str, places: list[tuple[Any, int, int]]) -> None:
    """In which order a recogniser finds things makes no difference, unless it finds one place twice."""
    finds = list({(start, end): Find(kind, start, end) for kind, start, end in places}.values())
    document = Document(text=text, language="en", blocks=text_blocks(text))
    assert entities_of(finds, document) == entities_of(finds[::-1], document)


RECOGNISED = [
    ([("PER", 0, 7)], {"Ann Lee": "PERSON"}),
    ([("PER", 0, 7), ("DATE", 8, 12)], {"Ann Lee": "PERSON"}),
    ([("GPE", 16, 24)], {"Milltown": "LOC"}),
    ([("NORP", 16, 24)], {"Milltown": "MISC"}),
    ([("per", 0, 7)], {}),
    ([("PER", 0, 999)], {}),
    ([], {}),
]


@pytest.mark.parametrize(("given_names", "expected"), RECOGNISED)
def test_any_recogniser(given_names: list[tuple[str, int, int]], expected: dict[str, str]) -> None:
    """A function from a text to labels and places is an annotator; labels that are not known are left out."""
    annotator = RecognisedEntities(lambda text: given_names)
    assert {e.name: e.type for e in annotator.annotate(DOCUMENT, newsstruct.Annotations()).entities} == expected


DOCUMENT = Document(text="Ann Lee came to Milltown.", language="en", blocks=text_blocks("Ann Lee came to Milltown."))


def test_recognisers_get_block_by_block() -> None:
    """The function sees one block at a time, and its places are those within it."""
    seen: list[str] = []

    def names(text: str) -> list[tuple[str, int, int]]:
        seen.append(text)
        return [("PER", 0, 3)]

    text = "Ann came.\n\n  Ben went. \n\n\n\nCy."
    marks = Parser(annotators=(RecognisedEntities(names),)).annotate(text)
    assert seen == ["Ann came.", "Ben went.", "Cy."]
    assert [text[m.start : m.end] for e in marks.entities for m in e.mentions] == ["Ann", "Ben", "Cy."]


def test_recognisers_replace_what_was_found() -> None:
    """In the place of the bundled annotator, its entities alone are there; dates and quotes are found as before."""
    text = "“We will pay,” said Ann Lee of Milltown on 3 May 2024."
    alone = newsstruct.annotate(text, language="en")
    marks = Parser(annotators=with_annotators(RecognisedEntities(lambda text: []))).annotate(text, language="en")
    assert (marks.entities, marks.dates) == ((), alone.dates)
    assert [quote.text for quote in marks.quotes] == [quote.text for quote in alone.quotes]
    assert [quote.speaker.entity for quote in marks.quotes if quote.speaker] == [None]
