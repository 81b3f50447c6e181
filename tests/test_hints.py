"""Class names and ids tell what a box is for, as far as they are words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.structure.hints import STEMS, name_hints, named_hints
from newsstruct.structure.wording import ends_like_sentence, length

HINTS = [
    ("related-articles", "related"),
    ("c-relatedLinks", "related"),
    ("ReadMore", "related"),
    ("story__teaser", "related"),
    ("ad-slot", "ad"),
    ("advertisement", "ad"),
    ("newsletter_signup", "newsletter"),
    ("social-share-bar", "share"),
    ("comments-list", "comment"),
    ("article-byline", "author"),
    ("tag-list", "tags"),
    ("image-caption", "caption"),
    ("publish-date", "time"),
    ("main-navigation", "nav"),
    ("cookie-consent", "dialog"),
    ("infobox", "box"),
    ("key-points", "summary"),
    ("standfirst", "dek"),
    ("article-body", "body"),
    ("entry-content", "main"),
    ("zwischentitel", "subheading"),
    ("pull-quote", "pullquote"),
    # words of other languages than English
    ("kommentarer-liste", "comment"),
    ("komentarze", "comment"),
    ("lista-comentarios", "comment"),
    ("reacties", "comment"),
    ("commenti-articolo", "comment"),
    ("yorumlar", "comment"),
    ("discussion-list", "comment"),
    ("noticias-relacionadas", "related"),
    ("articoli-correlati", "related"),
    ("pubblicita", "ad"),
    ("annonser", "ad"),
    ("boton-compartir", "share"),
    ("partage-social", "share"),
    ("auteur-naam", "author"),
    ("autor-nota", "author"),
    ("etiquetas", "tags"),
    ("bildtext", "caption"),
    ("didascalia-foto", "caption"),
    ("article-ingress", "dek"),
    ("perex", "dek"),
    ("sottotitolo", "dek"),
]


@pytest.mark.parametrize(("names", "hint"), HINTS)
def test_hint(names: str, hint: str) -> None:
    """Words in names, however joined, give hints."""
    assert hint in name_hints(names)


NO_HINTS = [
    ("headway", "ad"),  # parts of words
    ("shadow", "ad"),
    ("download", "ad"),
    ("css-ad6ed79d", "ad"),  # hashes
    ("md:ad-hidden", "ad"),  # utilities of a style sheet
    ("[&_share]:mt-0", "share"),
    ("unrelated", "related"),
    ("navy", "nav"),
]


@pytest.mark.parametrize(("names", "hint"), NO_HINTS)
def test_no_hint(names: str, hint: str) -> None:
    """Parts of words, hashes and utility classes give none."""
    assert hint not in name_hints(names)


def test_a_post_names_its_sections() -> None:
    """The element of a post lists its tags and sections in its own names: they say nothing of it."""
    assert name_hints("post-123 type-post hentry category-comment tag-newsletter") == {"body", "main"}


def test_ids() -> None:
    """A short id is a name, a long one a slug of the words that the box is about."""
    assert "comment" in named_hints("", "comments")
    assert named_hints("", "the-council-will-share-its-newsletter") == frozenset()
    assert named_hints("", "") == frozenset()


def test_stems_are_patterns_of_words() -> None:
    """Every stem matches at least the word that it is."""
    for hint, stems in STEMS.items():
        for stem in stems.split("|"):
            word = stem.replace("\\w*", "").replace("\\w+", "x").replace("?", "")
            assert hint in name_hints(word) or not word.isalpha() or not word.islower() or word == "sr", (hint, stem)


@given(st.text(max_size=500))
def test_any_names(names: str) -> None:
    """Whatever the names, hints are among the known ones."""
    assert name_hints(names) <= set(STEMS)


LENGTHS = [("", 0), ("abc", 3), ("été", 3), ("河水上涨", 10), ("河abc", 5), ("한국어", 7)]


@pytest.mark.parametrize(("text", "want"), LENGTHS)
def test_length(text: str, want: int) -> None:
    """A Chinese, Japanese or Korean sign says two and a half times as much as a letter."""
    assert length(text) == want


SENTENCES = [
    ("Shares fell.", True),
    ("Shares fell", False),
    ("“Shares fell.”", True),
    ("Shares fell?", True),
    ("河水上涨。", True),
    ("नदी बढ़ी।", True),
    ("แม่น้ำสูงขึ้น", True),
    ("", False),
]


@pytest.mark.parametrize(("text", "want"), SENTENCES)
def test_ends_like_sentence(text: str, want: bool) -> None:
    """Sentences end with a mark in every script that prints one."""
    assert ends_like_sentence(text) is want
