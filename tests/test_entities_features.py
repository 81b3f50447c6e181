"""What the recogniser looks at, and how a document settles on one type for a name."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.annotate.document import Document
from newsstruct.annotate.entities import forms, groups
from newsstruct.annotate.entities.consistency import Stretch, consistent_labels
from newsstruct.annotate.entities.context import cases_of, document_context, mostly_capitals, other_places
from newsstruct.annotate.entities.decode import LABELS
from newsstruct.annotate.entities.features import SPELL
from newsstruct.annotate.entities.forms import Vocabulary, vocabulary
from newsstruct.annotate.entities.groups import document_worths, goes_on, stretches, tables
from newsstruct.annotate.entities.lexicon import load_lexicon
from newsstruct.annotate.entities.model import Recogniser, load_model, recogniser, recogniser_from, vectors, weigh
from newsstruct.annotate.entities.recognise import document_forms, find_names, stretch_worths
from newsstruct.annotate.entities.words import document_sentences

STRETCHES = [
    ("nothing to see here", 1, []),
    ("they met Ada Ek in a small town near Brovik yesterday", 1, ["Ada Ek in", "Brovik yesterday"]),
    ("they met Ada Ek in a small town near Brovik yesterday", 2, ["Ada Ek in a", "Brovik yesterday"]),
    ("they met Ada Ek in a small town near Brovik", 0, ["Ada Ek", "Brovik"]),
    ("Ada", 2, ["Ada"]),
    ("the Ministry of the foreign affairs of Brovik", 1, ["Ministry of", "Brovik"]),
    ("the Ministry of foreign affairs of Brovik", 1, ["Ministry of foreign affairs of Brovik"]),
    ("a Ministry of foreign affairs", 2, ["Ministry of foreign"]),
    ("Ada . nobody came", 2, ["Ada"]),
    ("Ada . Nobody came", 1, ["Ada", "Nobody came"]),
    ("Ada and ; so Tom", 2, ["Ada and", "Tom"]),
    ("", 2, []),
]


@pytest.mark.parametrize(("text", "tail", "want"), STRETCHES)
def test_stretches(text: str, tail: int, want: list[str]) -> None:
    """Only words with a capital, small gaps between them and a short tail are looked at; a full stop ends it."""
    words = text.split()
    row = [vocabulary("en")[word] for word in words]
    assert [" ".join(words[start:end]) for start, end in stretches(cases_of(row), tail)] == want


@given(st.lists(st.sampled_from(["Ada", "ek", "EU", ".", "of", "7"]), max_size=30), st.integers(0, 3))
def test_stretches_hold_every_capital(words: list[str], tail: int) -> None:
    """Stretches are in order, share no word, begin with a capital and hold every word with one."""
    found = stretches(cases_of([vocabulary("en")[word] for word in words]), tail)
    assert all(end <= start for (_, end), (start, _) in pairwise(found))
    assert all(words[start] != words[start].lower() for start, _ in found)
    held = {position for start, end in found for position in range(start, end)}
    assert held >= {position for position, word in enumerate(words) if word != word.lower()}


@pytest.mark.parametrize(
    ("text", "position", "want"),
    [("met Ada here", 0, True), ("met Ada .", 2, False), ("Ada", -1, False), ("Ada", 1, False)],
)
def test_sentences_go_on(text: str, position: int, want: bool) -> None:
    """A word beside a stretch is in no name; a full stop and the sentence's edges tell nothing."""
    assert goes_on([vocabulary("en")[word] for word in text.split()], position) is want


def names_of(text: str, position: int, language: str = "en") -> set[str]:
    """The features of the word at a position of a text of one sentence."""
    words = text.split()
    row = [vocabulary(language)[word] for word in words]
    sentences = [(words, row)]
    for _, start, names in document_worths(sentences, 2, tables(vocabulary(language), tuple)):
        if start <= position < start + len(names):
            return set(names[position - start])
    return set()


FEATURES = [
    ("He met Ada Ek yesterday", 2, {"w=ada", "-1w=met", "+1w=ek", "-2w=he", "+2w=yesterday", "s=Xx+"}),
    ("He met Ada Ek yesterday", 2, {"R-w=met", "R+w=yesterday", "Rfw=ada", "Rlw=ek", "Rn2", "Rp01"}),
    ("He met President Ek", 3, {"-1KCT", "-1KCR"}),
    ("He leads the Ministry of Health", 3, {"KCO"}),
    ("We saw that the World Health Organization ( WHO ) said nothing about it", 8, {"acronym13L"}),
    ("The board of XYZ said nothing to us", 3, {"acronym03L"}),
]


@pytest.mark.parametrize(("text", "position", "want"), FEATURES)
def test_features(text: str, position: int, want: set[str]) -> None:
    """A word's features tell of itself, its neighbours, its run, its kinds and the acronyms of the document."""
    assert want <= names_of(text, position)


def test_words_in_no_stretch_have_no_features() -> None:
    """Words far from any capital cost nothing."""
    assert names_of("they all met again in the town yesterday", 3) == set()


def test_other_languages_have_features_of_the_same_names() -> None:
    """A title is a title in every language: what is learnt of one serves others."""
    for language, title in (("en", "President"), ("es", "Presidente"), ("uk", "Президент"), ("tr", "Cumhurbaşkanı")):
        foreign = "" if language == "en" else "x"
        assert f"-1K{foreign}CT" in names_of(f"yyy {title} Zzzz", 2, language)


def test_context() -> None:
    """A document tells where a word stands with a capital, which words it has without, and what acronyms may mean."""
    sentences = document_sentences(
        Document(text="He met Berg today. Much later a man called Berg left the World Bank.", language="en")
    )
    rows = document_forms(sentences, vocabulary("en"))
    context = document_context([(s.words, row) for s, row in zip(sentences, rows, strict=True)])
    assert [(p.before, p.after) for p in context.places["berg"]] == [("met", "today"), ("called", "left")]
    assert [place.sentence for place in other_places(context, "berg", 0, 2)] == [1]
    assert {"met", "left", "the"} <= context.plain
    assert {"wb"} <= context.initials


@pytest.mark.parametrize(
    ("text", "want"), [("Mayor Ek Leaves Brovik for Good", True), ("He met Ada Ek in a small town", False)]
)
def test_headlines(text: str, want: bool) -> None:
    """A line with more capitals than not is read as a headline."""
    assert mostly_capitals(cases_of([vocabulary("en")[word] for word in text.split()])) is want


def test_votes_of_other_places_settle_a_name() -> None:
    """A word that is a person everywhere else becomes one where its own scores are undecided; sure scores stay."""
    person, undecided, sure_place = (0, 90, 0, 0, 0, 0, 0), (0, 10, 0, 0, 0, 12, 0), (0, 0, 0, 0, 0, 200, 0)
    rows = [[vocabulary("en")["Berg"]] for _ in range(5)]
    vectors = [person, person, person, undecided, sure_place]
    found = consistent_labels([Stretch(n, 0, [vector]) for n, vector in enumerate(vectors)], rows, load_model().steps)
    types = [LABELS[row[0]][2:] for row in found]
    assert types[:3] == ["PERSON"] * 3
    assert types[4] == "LOC"


def test_endings_vote_together() -> None:
    """Inflected forms of a name are one word when places vote."""
    russian = vocabulary("ru")
    assert russian["Громова"].stem == russian["Громову"].stem == russian["Громов"].stem
    assert vocabulary("de")["Scholz"].stem != vocabulary("de")["Scholl"].stem
    assert vocabulary("de")["Bergers"].stem == vocabulary("de")["Berger"].stem


texts = st.lists(st.sampled_from(["Ada Berg", "Berlin", "EU", "said", "in", "the", ".", "Mr", "Kenya's"]), max_size=25)


def fresh() -> Recogniser:
    """A recogniser that has kept nothing yet."""
    return recogniser_from(load_model(), Vocabulary("en", load_lexicon()))


@given(texts.map(" ".join))
def test_scores_are_the_sums_of_weights(text: str) -> None:
    """A word's scores are what the weights of all its features add up to, whatever was kept before."""
    sentences = document_sentences(Document(text=text, language="en"))
    rows, known = document_forms(sentences, vocabulary("en")), recogniser("en")
    names = stretch_worths(sentences, rows, known.words, tables(known.words, tuple))
    sums = stretch_worths(sentences, rows, known.words, known.tables)
    for (_, _, spelt), (_, _, worths) in zip(names, sums, strict=True):
        assert worths == [weigh(load_model(), row) for row in spelt]


@given(texts.map(" ".join))
def test_what_is_kept_changes_nothing(text: str) -> None:
    """Names are the same with everything kept from other texts and with nothing kept."""
    sentences = document_sentences(Document(text=text, language="en"))
    new, known = fresh(), recogniser("en")
    again = find_names(sentences, document_forms(sentences, known.words), known)
    assert find_names(sentences, document_forms(sentences, new.words), new) == again


def test_no_more_is_kept_than_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is kept is thrown away when it grows too large, and names stay the same."""
    monkeypatch.setattr(groups, "_KEPT", 3)
    monkeypatch.setattr(forms, "_KEPT", 5)
    sentences = document_sentences(Document(text="Angela Merkel met Emmanuel Macron in Paris. " * 3, language="en"))
    small, known = fresh(), recogniser("en")
    names = find_names(sentences, document_forms(sentences, small.words), small)
    assert names == find_names(sentences, document_forms(sentences, known.words), known) != []
    assert all(len(table) <= 3 for table in small.tables.values())


def test_every_kind_of_group_is_used() -> None:
    """No kind of group is spelt out that no word is ever in."""
    text = (
        "They say that Ada Berg met them. Later she left the World Health Organization (WHO) and went home with Berg."
    )
    sentences = document_sentences(Document(text=text, language="en"))
    new = fresh()
    find_names(sentences, document_forms(sentences, new.words), new)
    assert [kind for kind in SPELL if not new.tables[kind]] == []


@given(st.lists(st.integers(-2000, 2000), min_size=len(LABELS), max_size=len(LABELS)))
def test_sums_below_nothing_are_read(sums: list[int]) -> None:
    """Scores keep their distances, whether a label's sum is below nothing or above."""
    packed = sum(number << 32 * place for place, number in enumerate(reversed(sums)))
    (found,) = vectors([packed])
    assert [score - found[0] for score in found] == [number - sums[0] for number in sums]
