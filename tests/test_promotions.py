"""What a site says to its readers on its own behalf, and what stands where an advertisement does, is told by words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.languages import codes, table
from newsstruct.structure.promotions import AROUND, LONGEST, promotions
from pages import FIRST, FOURTH, SECOND, THIRD, paragraphs, read

INTERRUPTION = [
    ("en", "Advertisement"),
    ("en", "ADVERTISEMENT"),
    ("en", "— Advertisement —"),
    ("en", "[Article continues below]"),
    ("en", "Story continues below advertisement"),
    ("en", "Scroll to continue with content ↓"),
    ("de", "Anzeige"),
    ("de", "- Werbung -"),
    ("fr", "Publicité"),
    ("es", "Publicidad"),
    ("pt", "Continua após a publicidade"),
    ("it", "Pubblicità"),
    ("nl", "Tekst gaat verder onder de foto"),
    ("sv", "Annons:"),
    ("da", "Artiklen fortsætter efter annoncen"),
    ("nb", "Saken fortsetter under annonsen"),
    ("fi", "Mainos"),
    ("pl", "Reklama"),
    ("cs", "Článek pokračuje pod reklamou"),
    ("ru", "Реклама"),
    ("el", "Διαφήμιση"),
    ("tr", "REKLAM"),
    ("ar", "إعلان"),
    ("he", "פרסומת"),
    ("hi", "विज्ञापन"),
    ("ja", "広告"),
    ("zh", "广告"),
    ("ko", "광고"),
    ("vi", "Quảng cáo"),
]


@pytest.mark.parametrize(("lang", "text"), INTERRUPTION)
def test_interruption(lang: str, text: str) -> None:
    """A label over an advertisement is no paragraph, whatever element it stands in, and whatever signs around it."""
    article = read(paragraphs(FIRST, SECOND, text, THIRD, FOURTH), lang=lang)
    assert promotions(lang).match(text, linked=False, last=False)
    assert article.text == "\n\n".join((FIRST, SECOND, THIRD, FOURTH))


@pytest.mark.parametrize(
    "text",
    [
        "The advertisement was banned in May.",
        "Advertisement, said Lee, is all there is.",
        "Loading took an hour.",
        "An advertisement",
    ],
)
def test_words_in_a_sentence(text: str) -> None:
    """A sentence with such a word stays: only the words alone stand for a gap."""
    assert not promotions("en").match(text, linked=False, last=False)


PLACE = [
    # strong words: anywhere in a short text, with a link in a longer one, at the end
    ("Follow us on the wireless.", False, False, True),
    ("Follow us on the wireless. " + "Word " * 40, False, False, False),
    ("Follow us on the wireless. " + "Word " * 40, True, False, True),
    ("Follow us on the wireless. " + "Word " * 40, False, True, True),
    ("Follow us on the wireless. " + "Word " * 200, True, True, False),
    # weak ones: beside a link at the end
    ("All of it is in our newsletter.", False, False, False),
    ("All of it is in our newsletter.", True, False, False),
    ("All of it is in our newsletter.", False, True, False),
    ("All of it is in our newsletter.", True, True, True),
    # words begin where a word does
    ("Unfollow us on the wireless.", True, True, False),
]


@pytest.mark.parametrize(("text", "linked", "last", "expected"), PLACE)
def test_place(text: str, linked: bool, last: bool, expected: bool) -> None:
    """How much a phrase tells depends on the text's length, on links and on whether it ends the body."""
    assert promotions("en").match(text, linked=linked, last=last) is expected


def test_languages() -> None:
    """A language has its own phrases and the English ones; where it is not known, all languages' count."""
    german, english = "Folgen Sie uns auf allen Wegen.", "Follow us on the wireless."
    assert promotions("de").match(german, linked=True, last=True)
    assert promotions("de").match(english, linked=True, last=True)
    assert not promotions("en").match(german, linked=True, last=True)
    assert promotions(None).match(german, linked=True, last=True)
    assert promotions("xx").match(german, linked=True, last=True)


@pytest.mark.parametrize("code", sorted(codes("structure")))
def test_tables(code: str) -> None:
    """Every phrase of a language is found as it is printed; what may stand at a gap has no sign around it."""
    words = promotions(code)
    for phrase in table(code, "structure").get("promotions", ()):
        assert words.match(f"x {phrase.upper() if phrase.isascii() else phrase}", linked=True, last=True)
    for line in table(code, "structure").get("interruptions", ()):
        assert line == line.strip(AROUND) or line.endswith("...")
        assert line == line.casefold()


@given(st.text(max_size=2 * LONGEST), st.booleans(), st.booleans())
def test_any_text(text: str, linked: bool, last: bool) -> None:
    """Any text is answered; what is one without a link or before the end is one with and at it."""
    found = promotions("en").match(text, linked=linked, last=last)
    assert not found or promotions("en").match(text, linked=True, last=True)
