"""Words, shapes and kinds of words, as the recogniser sees them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.annotate.document import Document, text_blocks
from newsstruct.annotate.entities.forms import shape_of, vocabulary
from newsstruct.annotate.entities.names import kinds_of, name_table
from newsstruct.annotate.entities.words import document_sentences
from newsstruct.languages import codes, table

WORDS = [
    ("en", "Mr. Ek met Anna's aunt.", ["Mr.", "Ek", "met", "Anna", "'s", "aunt", "."]),
    ("en", "J. R. Ray of AT&T", ["J.", "R.", "Ray", "of", "AT&T"]),
    ("en", "O’Hara’s U.S.-led force", ["O’Hara", "’s", "U.S.", "-", "led", "force"]),
    ("en", "on 3.5 and 1,200 at 12:30", ["on", "3.5", "and", "1,200", "at", "12:30"]),
    ("en", "US-China and Kenya-based", ["US", "-", "China", "and", "Kenya", "-", "based"]),
    ("en", "Guinea-Bissau, Anglo-Kenyan", ["Guinea-Bissau", ",", "Anglo-Kenyan"]),
    ("fr", "L'Union et l’Ardèche", ["L'", "Union", "et", "l’", "Ardèche"]),
    ("it", "dell'Aquila, un'altra", ["dell'", "Aquila", ",", "un'", "altra"]),
    ("tr", "Mersin'den Ayşe'ye", ["Mersin", "'den", "Ayşe", "'ye"]),
    ("de", "Rhein-Main und Kiel", ["Rhein-Main", "und", "Kiel"]),
    ("ja", "東京です", ["東", "京", "で", "す"]),
    ("hi", "दिल्ली में", ["दिल्ली", "में"]),
    ("en", "  Ann,Bo\u0301 and Cy", ["Ann", ",", "Bo\u0301", "and", "Cy"]),
    ("en", "the US-, Foo-China, US-Lee", ["the", "US", "-", ",", "Foo-China", ",", "US-Lee"]),
    ("en", "", []),
]


@pytest.mark.parametrize(("language", "text", "want"), WORDS)
def test_words(language: str, text: str, want: list[str]) -> None:
    """Endings and elided articles stand apart from names, titles keep their full stop, inner hyphens stay."""
    sentences = document_sentences(Document(text=text, language=language))
    assert [word for sentence in sentences for word in sentence.words] == want


@given(st.text(max_size=300), st.sampled_from(["en", "fr", "tr", "zh", None, "xx"]))
def test_words_fit_the_text_and_lose_nothing(text: str, language: str | None) -> None:
    """Every word slices to itself, in order, and only white space lies between words of a block."""
    at = 0
    for sentence in document_sentences(Document(text=text, language=language)):
        for word, start, end in zip(sentence.words, sentence.starts, sentence.ends, strict=True):
            assert text[start:end] == word
            assert not text[at:start].strip()
            at = end
    assert not text[at:].strip()


def test_no_sentence_reaches_over_a_block() -> None:
    """A sentence lies in one block, even where its last has no full stop."""
    text = "Ada Berg\n\nsaid nothing. Not once"
    ends = {block.end for block in text_blocks(text)}
    sentences = document_sentences(Document(text=text, language="en"))
    assert [" ".join(s.words) for s in sentences] == ["Ada Berg", "said nothing .", "Not once"]
    assert {sentences[0].ends[-1], sentences[2].ends[-1]} == ends


def test_a_text_without_full_stops_is_cut() -> None:
    """A sentence is cut when it grows too long, and no word is lost."""
    sentences = document_sentences(Document(text="word " * 1000, language="en"))
    assert sum(len(sentence.words) for sentence in sentences) == 1000
    assert max(len(sentence.words) for sentence in sentences) <= 400


SHAPES = [
    ("Ada", "Xx+"),
    ("UNHCR", "X+"),
    ("iPad", "xXx+"),
    ("G20", "Xd+"),
    ("3-2", "d-d"),
    ("Łódź", "Xx+"),
    ("!", "!"),
]


@pytest.mark.parametrize(("word", "want"), SHAPES)
def test_shape(word: str, want: str) -> None:
    """A shape keeps the kind of each letter and says where it is repeated."""
    assert shape_of(word) == want


KINDS = [
    ("en", "president", "TR"),
    ("en", "ukrainian", "N"),
    ("en", "ministry", "O"),
    ("en", "ltd", "F"),
    ("de", "innenminister", "TR"),
    ("de", "landwirtschaftsminister", "TR"),
    ("de", "us-präsident", "TR"),
    ("pl", "ministerstwa", "O"),
    ("ru", "президента", "TR"),
    ("sv", "huvudgatan", "P"),
    ("en", "xylophone", ""),
    ("xx", "president", ""),
]


@pytest.mark.parametrize(("language", "word", "want"), KINDS)
def test_kinds(language: str, word: str, want: str) -> None:
    """A word has the kinds that its language's table gives it, by itself, by its stem or by the end of a compound."""
    found = kinds_of(word, name_table(language))
    assert set(want) <= set(found)
    assert want or not found


def test_serbian_in_both_alphabets() -> None:
    """Serbian words are the same words in Cyrillic and in Latin letters."""
    forms = vocabulary("sr")
    assert forms["Председник"].lower == forms["Predsednik"].lower == "predsednik"
    assert forms["Председник"].kinds == forms["Predsednik"].kinds != ""


@pytest.mark.parametrize("language", codes("names"))
def test_tables_are_lower_case(language: str) -> None:
    """Words of a table are in lower case, as words of a text are when they are looked up; well-known names are not."""
    for key, value in table(language, "names").items():
        words = [w for part in value.values() for w in part] if isinstance(value, dict) and key != "known" else value
        if key not in ("known", "letters", "like", "person_name", "name_letters") and isinstance(words, list):
            assert [word for word in words if word != word.lower()] == []


@pytest.mark.parametrize("language", codes("names"))
def test_tables_name_no_word_twice(language: str) -> None:
    """No list of a table has the same word twice."""
    lists = [value for value in table(language, "names").values() if isinstance(value, list)]
    assert [words for words in lists if len(set(words)) != len(words)] == []


@given(st.text(max_size=200))
def test_any_word_has_a_form(word: str) -> None:
    """Whatever a word is made of, it has a form, and always the same."""
    forms = vocabulary("en")
    first = forms[word]
    forms.clear()
    assert forms[word] == first
