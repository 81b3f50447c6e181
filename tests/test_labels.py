"""Labels of cross-links are known in every language's table, and sentences that begin with their words are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.languages import codes, table
from newsstruct.structure.links.labels import bare, find_label, is_label

FOUND = [
    ("Also read | Rivers rise again", "Also read", "|", "Rivers rise again"),
    ("Also read: Rivers rise again", "Also read", ":", "Rivers rise again"),
    ("ALSO READ - Rivers rise again", "ALSO READ", "-", "Rivers rise again"),
    ("also read – Rivers rise again", "also read", "–", "Rivers rise again"),
    (">> Also read: Rivers rise again", "Also read", ":", "Rivers rise again"),
    ("[Also read: Rivers rise again]", "Also read", ":", "Rivers rise again]"),
    ("➤ Also read » Rivers rise again", "Also read", "»", "Rivers rise again"),
    ("Also read Rivers rise again", "Also read", "", "Rivers rise again"),
    ("Lire aussi : La rivière monte", "Lire aussi", ":", "La rivière monte"),
    ("À LIRE AUSSI | La rivière monte", "À LIRE AUSSI", "|", "La rivière monte"),
    ("Lea también: El río crece", "Lea también", ":", "El río crece"),
    ("LEA TAMBIEN: El río crece", "LEA TAMBIEN", ":", "El río crece"),
    ("Mehr zum Thema: Der Fluss steigt", "Mehr zum Thema", ":", "Der Fluss steigt"),
    ("Читайте также: Река поднялась", "Читайте также", ":", "Река поднялась"),
    ("अन्य खबरें पढ़ें", None, None, None),
    ("यह भी पढ़ें: नदी बढ़ी", "यह भी पढ़ें", ":", "नदी बढ़ी"),
    ("यह भी पढ़ें ः नदी बढ़ी", "यह भी पढ़ें", "ः", "नदी बढ़ी"),
    ("関連記事：川が増水", "関連記事", "：", "川が増水"),
    ("相关阅读：河水上涨", "相关阅读", "：", "河水上涨"),
    ("อ่านเพิ่มเติม: แม่น้ำสูงขึ้น", "อ่านเพิ่มเติม", ":", "แม่น้ำสูงขึ้น"),
    ("Rivers rise again", None, None, None),
    ("Alsop reads it again", None, None, None),
    ("", None, None, None),
    ("| : »", None, None, None),
]


@pytest.mark.parametrize(("text", "label", "mark", "rest"), FOUND)
def test_find_label(text: str, label: str | None, mark: str | None, rest: str | None) -> None:
    """Case, accents and what is printed around a label do not matter; what follows it begins at its end."""
    found = find_label(text)
    if label is None:
        assert found is None or not found.mark
    else:
        assert found is not None
        assert (found.text, found.mark, text[found.end :]) == (label, mark, rest)


STRONG = [("Also read: x", True), ("Read more: x", True), ("More: x", False), ("Video: x", False), ("Live: x", False)]


@pytest.mark.parametrize(("text", "strong"), STRONG)
def test_strength(text: str, strong: bool) -> None:
    """Words that begin other lines as well need more evidence than others."""
    label = find_label(text)
    assert label is not None
    assert label.strong is strong


ALONE = [
    ("READ MORE:", True),
    ("Read more »", True),
    ("» Read more", True),
    ("Read more", True),
    ("Read more books", False),
    ("Related articles", True),
    ("", False),
    (":", False),
]


@pytest.mark.parametrize(("text", "want"), ALONE)
def test_is_label(text: str, want: bool) -> None:
    """A label with nothing but marks beside it stands alone."""
    assert is_label(text) is want


BARE = [
    (">> Read more: ", "Read more"),
    ("Read more »", "Read more"),
    ("[Read more]", "Read more"),
    ("– Read more –", "Read more"),
    ("Read more...", "Read more"),
    ("Ça se passe ici :", "Ça se passe ici"),
]


@pytest.mark.parametrize(("text", "want"), BARE)
def test_bare(text: str, want: str) -> None:
    """A label is given as printed, without the marks around it."""
    assert bare(text) == want


WITH_LABELS = [code for code in codes("structure") if table(code, "structure").get("cross_link_labels")]


def test_at_least_forty_languages() -> None:
    """Labels are known in at least forty languages."""
    assert len(WITH_LABELS) >= 40


@pytest.mark.parametrize("code", WITH_LABELS)
def test_every_label_of_a_language(code: str) -> None:
    """Every label in a table is found before a colon, with the title behind it."""
    for phrase in table(code, "structure")["cross_link_labels"]:
        label = find_label(f"{phrase}: Xyz 1 2 3")
        assert label is not None, phrase
        assert label.strong, phrase
        assert label.mark == ":" or phrase.endswith("?"), phrase


@given(st.text(max_size=120))
def test_any_text(text: str) -> None:
    """Whatever the text, a label is a piece of it that ends before its end."""
    label = find_label(text)
    if label is not None:
        assert label.text in text
        assert 0 < label.end <= len(text)
    assert isinstance(is_label(text), bool)
