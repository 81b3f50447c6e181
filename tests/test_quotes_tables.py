"""The tables of each language say what they are meant to say."""

import attrs
import pytest

from newsstruct.annotate.quotes import framing
from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.lexicon import Habits
from newsstruct.annotate.quotes.tables import lexicon
from newsstruct.languages import codes, table

LANGUAGES = codes("quotes")
#: What a table may hold: its sections, and the lists in each.
SECTIONS = {
    "cues": set(framing.CUE_LISTS),
    "separable": None,
    "words": {
        *pos.WORD_LISTS,
        "pointers",
        "topics",
        "source_endings",
        "adverb_endings",
        "gerund_endings",
        "past_endings",
    },
    "people": {"titles", "roles", "name_particles", "name_links", "role_endings", "family_names"},
    "genders": {"masculine", "feminine", "neuter", "plural", "first", "second"},
    "scare": {"before_marks"},
    "interviews": {"questions", "answers"},
    "forms": {
        "elisions",
        "clitics",
        "prefixes",
        "role_prefixes",
        "role_links",
        "subject_suffixes",
        "case_endings",
        "infinitive_endings",
        "quotative_endings",
        "genitive_endings",
        "patronymic_endings",
        "place_endings",
        "compounds",
        "compound_signs",
        "reported_endings",
        "content_tails",
        "needs_quotative",
        "subject_before_comma",
    },
    "habits": {field.name for field in attrs.fields(Habits)},
}


def test_languages() -> None:
    """There are tables for the languages of most of the world's news."""
    assert {"ar", "de", "en", "es", "fr", "he", "hi", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "uk", "zh"} <= {
        *LANGUAGES
    }
    assert len(LANGUAGES) >= 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_known(language: str) -> None:
    """A list with a misspelled name would be passed over."""
    for section, lists in table(language, "quotes").items():
        if section == "like":
            assert lists in LANGUAGES
            continue
        known = SECTIONS[section]
        assert known is None or set(lists) <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_what_it_takes(language: str) -> None:
    """A language has verbs of saying, a way to name a source, and words that are no names."""
    words_of = lexicon(language)
    frames = [frame for found in words_of.cues.values() for _, frame in found]
    assert sum(bool(frame & framing.CLAUSE) for frame in frames) >= 15
    assert any(frame & (framing.BEFORE_SOURCE | framing.AFTER_SOURCE) for frame in frames)
    assert sum(bool(kinds & pos.ROLE) for kinds in words_of.kinds.values()) >= 15 or words_of.roles or words_of.titles
    assert words_of.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_in_the_form_in_which_they_are_looked_up(language: str) -> None:
    """A word with a capital in a table would never be found."""
    for section, lists in table(language, "quotes").items():
        if section in ("like", "habits", "forms"):
            continue
        for words in lists.values():
            assert [w for w in words.split() if w != w.lower() or w.startswith("_") or w.endswith("_")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_pronouns_have_a_gender(language: str) -> None:
    """What a pronoun means can be found only where its gender is known; a few languages have none."""
    genders = lexicon(language).genders
    assert set(genders.values()) <= {"m", "f", "n", "p", "1", "2"}


def test_a_table_may_add_to_that_of_another_language() -> None:
    """Nynorsk has the words of Bokmål and its own."""
    words_of = lexicon("nn")
    assert "seier" in words_of.cues
    assert "sier" in words_of.cues
    assert words_of.habits == lexicon("nb").habits


@pytest.mark.parametrize(
    ("tag", "language"), [("en-GB", "en"), (None, "en"), ("xx", "en"), ("PT-br", "pt"), ("zh-Hant", "zh")]
)
def test_tags(tag: str | None, language: str) -> None:
    """A tag is read by its primary subtag; English stands in for what is not known."""
    assert lexicon(tag).language == language


@pytest.mark.parametrize(
    ("language", "verb", "particle"), [("de", "teilte", "mit"), ("de", "gab", "an"), ("nl", "kondigde", "aan")]
)
def test_separable_verbs(language: str, verb: str, particle: str) -> None:
    """Verbs that are cues only with their particle know it."""
    words_of = lexicon(language)
    assert particle in words_of.separable.get(verb, ()) or any(rest == (particle,) for rest, _ in words_of.cues[verb])
