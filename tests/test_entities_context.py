"""What a document tells of its words: other places, initials, votes on the type of a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.annotate.document import Document
from newsstruct.annotate.entities.consistency import Stretch, consistent_labels
from newsstruct.annotate.entities.context import Context, document_context, other_places
from newsstruct.annotate.entities.decode import LABELS, best_labels
from newsstruct.annotate.entities.forms import Form, vocabulary
from newsstruct.annotate.entities.model import load_model
from newsstruct.annotate.entities.recognise import document_forms
from newsstruct.annotate.entities.words import document_sentences


def read(text: str, language: str = "en") -> list[tuple[list[str], list[Form]]]:
    """The sentences of a text: their words, and the forms of those."""
    sentences = document_sentences(Document(text=text, language=language))
    forms = document_forms(sentences, vocabulary(language))
    return [(sentence.words, row) for sentence, row in zip(sentences, forms, strict=True)]


def context_of(text: str, language: str = "en") -> Context:
    return document_context(read(text, language))


def test_places() -> None:
    """A word's places are those with a capital inside sentences; first words and headlines are left out."""
    found = context_of("Varn is small. We like Varn a lot. Storm Hits Varn Again. They have now left Varn.").places[
        "varn"
    ]
    assert [(place.before, place.after) for place in found] == [("like", "a"), ("left", ".")]


def test_few_places() -> None:
    """Of a word that comes often only the first few places are kept."""
    assert len(context_of("We saw Varn again. " * 50).places["varn"]) == 4


def test_other_places() -> None:
    """A word's own place is none of its other places."""
    known = context_of("We like Varn a lot. They have now left Varn.")
    first, second = known.places["varn"]
    assert other_places(known, "varn", first.sentence, first.position) == [second]
    assert other_places(known, "varn", 9, 9) == [first, second]
    assert other_places(known, "brovik", 0, 0) == []


def test_plain_words() -> None:
    """It is known which words the document has without a capital, too."""
    plain = context_of("The Guard met the guard of Varn.").plain
    assert {"guard", "met", "of"} <= plain
    assert "varn" not in plain


INITIALS = [
    ("en", "The World Health Organization met.", "who"),
    ("en", "He joined the Bank of Ghana today.", "bog"),
    ("en", "He joined the Bank of Ghana today.", "bg"),
    ("de", "Die Deutsche Bahn fährt.", "db"),
    ("fr", "La Banque de France attend.", "bdf"),
    ("es", "El Tribunal Supremo de Justicia falla.", "tsj"),
    ("ru", "Это Министерство Обороны.", "мо"),
]


@pytest.mark.parametrize(("language", "text", "want"), INITIALS)
def test_initials(language: str, text: str, want: str) -> None:
    """What an acronym may stand for: the initials of names, with and without those of small words."""
    assert want in context_of(text, language).initials


@pytest.mark.parametrize("text", ["It rained all day.", "He met her.", "NATO met. UN left.", ""])
def test_no_initials(text: str) -> None:
    """Single names and acronyms have none."""
    assert context_of(text).initials == frozenset()


NONE, PERSON, ORG, LOC = (LABELS.index(label) for label in ("O", "B-PERSON", "B-ORG", "B-LOC"))


def vector(**scores: int) -> tuple[int, ...]:
    """The scores of a word: 0 but for these labels, by number behind an "l"."""
    return tuple(scores.get(f"l{label}", 0) for label in range(len(LABELS)))


def labels_of(*scores: dict[str, int]) -> list[int]:
    """The labels of the same word in as many sentences, each with its own scores."""
    rows = [row for _, row in read("We saw Varn. " * len(scores))]
    stretches = [Stretch(number, 2, [vector(**one)]) for number, one in enumerate(scores)]
    return [label for (label,) in consistent_labels(stretches, rows, load_model().steps)]


SURE_PERSON, SURE_PLACE = {f"l{PERSON}": 900}, {f"l{LOC}": 900}
DOUBTFUL = {f"l{PERSON}": 400, f"l{LOC}": 390}


def test_the_other_places_decide() -> None:
    """A word whose type is nearly a toss-up has that of its other places; those that are sure keep theirs."""
    assert labels_of(DOUBTFUL) == [PERSON]
    assert labels_of(DOUBTFUL, SURE_PLACE, SURE_PLACE, SURE_PLACE) == [LOC] * 4
    assert labels_of(DOUBTFUL, SURE_PERSON) == [PERSON] * 2


def test_a_sure_place_is_not_outvoted() -> None:
    """However many say otherwise, a word that is sure by itself stays what it is."""
    assert labels_of(SURE_PERSON, *[SURE_PLACE] * 6) == [PERSON] + [LOC] * 6


scores = st.lists(
    st.dictionaries(st.sampled_from([f"l{PERSON}", f"l{ORG}", f"l{LOC}", f"l{NONE}"]), st.integers(-500, 500)),
    min_size=1,
    max_size=6,
)


@given(scores)
def test_one_opinion_stays(given_scores: list[dict[str, int]]) -> None:
    """Where all places agree by themselves, nothing is looked at again; the order of places does not matter."""
    alone = [best_labels([vector(**one)], load_model().steps)[0] for one in given_scores]
    together = labels_of(*given_scores)
    if len(set(alone)) == 1:
        assert together == alone
    assert labels_of(*reversed(given_scores)) == together[::-1]
