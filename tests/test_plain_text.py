"""An article's plain text: paragraphs, lines that send the reader elsewhere, and offsets that fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct import Limits, Parser
from pages import FIRST, SECOND, codes

parser = Parser(annotators=())

LINES = [
    ("Also read | Storm cuts off three villages", "Also read", "Storm cuts off three villages"),
    ("ALSO READ: Storm cuts off three villages", "ALSO READ", "Storm cuts off three villages"),
    ("Read more: Storm cuts off three villages", "Read more", "Storm cuts off three villages"),
    ("Related: Storm cuts off three villages", "Related", "Storm cuts off three villages"),
    ("Lesen Sie auch: Sturm schneidet drei Dörfer ab", "Lesen Sie auch", "Sturm schneidet drei Dörfer ab"),
    ("Lire aussi : La tempête isole trois villages", "Lire aussi", "La tempête isole trois villages"),
    ("Lea también: La tormenta aísla tres pueblos", "Lea también", "La tormenta aísla tres pueblos"),
    ("Leia também: Tempestade isola três aldeias", "Leia também", "Tempestade isola três aldeias"),
    ("Leggi anche: La tempesta isola tre villaggi", "Leggi anche", "La tempesta isola tre villaggi"),
    ("Lees ook: Storm sluit drie dorpen af", "Lees ook", "Storm sluit drie dorpen af"),
    ("Läs också: Stormen isolerar tre byar", "Läs också", "Stormen isolerar tre byar"),
    ("Les også: Stormen isolerer tre bygder", "Les også", "Stormen isolerer tre bygder"),
    ("Czytaj też: Burza odcięła trzy wsie", "Czytaj też", "Burza odcięła trzy wsie"),
    ("Читайте также: Буря отрезала три деревни", "Читайте также", "Буря отрезала три деревни"),
    ("Читайте також: Буря відрізала три села", "Читайте також", "Буря відрізала три села"),
    ("Čtěte také: Bouře odřízla tři vesnice", "Čtěte také", "Bouře odřízla tři vesnice"),
    ("यह भी पढ़ें: तूफान ने तीन गांवों को काट दिया", "यह भी पढ़ें", "तूफान ने तीन गांवों को काट दिया"),
    ("اقرأ أيضا: العاصفة تعزل ثلاث قرى", "اقرأ أيضا", "العاصفة تعزل ثلاث قرى"),
]


@pytest.mark.parametrize(("line", "label", "title"), LINES)
def test_cross_link(line: str, label: str, title: str) -> None:
    """A line with a label in any language is a cross-link in its place, and not in the text."""
    article = parser.parse_text(f"{FIRST}\n\n{line}\n\n{SECOND}")
    assert [block.kind for block in article.body] == ["paragraph", "cross_link", "paragraph"]
    (link,) = article.cross_links
    assert (link.label, link.title, link.url) == (label, title, None)
    assert article.text == f"{FIRST}\n\n{SECOND}"


PARAGRAPHS = [
    "Read more books, said the minister: they make you wise and patient, and they cost next to nothing.",
    "Also read in the chamber was a letter from the mayor, who could not come to the meeting that day.",
    "Background noise rose all night, neighbours said.",
    "Also read |",
    "“Read more,” she said: “It helps.”",
    "More: it rained.",
]


@pytest.mark.parametrize("line", PARAGRAPHS)
def test_no_cross_link(line: str) -> None:
    """Sentences that begin with a label's words are paragraphs."""
    assert [block.kind for block in parser.parse_text(f"{FIRST}\n\n{line}").body] == ["paragraph", "paragraph"]


SEPARATED = [
    ("One.\n\nTwo.", ["One.", "Two."]),
    ("One.\r\n\r\nTwo.", ["One.", "Two."]),
    ("One.\r\rTwo.", ["One.", "Two."]),
    ("One.\n \t\nTwo.", ["One.", "Two."]),
    ("\n\n One. \n\n\n\n Two. \n", ["One.", "Two."]),
    ("One\nline.", ["One\nline."]),
    ("", []),
    (" \n\n ", []),
]


@pytest.mark.parametrize(("text", "want"), SEPARATED)
def test_paragraphs(text: str, want: list[str]) -> None:
    """Blank lines of any make part paragraphs; a single line break stays in one."""
    article = parser.parse_text(text)
    assert [p.text for p in article.paragraphs] == want
    assert article.text == "\n\n".join(want)


def test_headline_first() -> None:
    """Asked to, the first line is the headline."""
    article = parser.parse_text(f"\nRiver rises\n{FIRST}\n\n{SECOND}", headline_first=True)
    assert article.headline == "River rises"
    assert [p.text for p in article.paragraphs] == [FIRST, SECOND]
    assert parser.parse_text("", headline_first=True).headline is None
    assert parser.parse_text(f"River rises\n\n{FIRST}").headline is None


def test_language() -> None:
    """The language is told from the text, or as stated."""
    assert parser.parse_text(f"{FIRST}\n\n{SECOND}").language == "en"
    assert parser.parse_text(FIRST, language="de-AT").language == "de-AT"


def test_limits() -> None:
    """A text over a limit is cut and says so."""
    article = Parser(limits=Limits(block_length=10), annotators=()).parse_text(f"{FIRST}\n\n{SECOND}")
    assert article.text == f"{FIRST[:10]}\n\n{SECOND[:10]}"
    assert codes(article) == ["truncated"]


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    """Any text is read, spans fit, and what comes out can be written as UTF-8."""
    article = parser.parse_text(text)
    article.text.encode("utf-8")
    assert "\0" not in article.text
    assert all(article.text[p.start : p.end] == p.text for p in article.paragraphs)


@given(st.text(max_size=200))
def test_reading_again_changes_nothing(text: str) -> None:
    """The text of an article, read again, gives the same text, but for lines that have become labels."""
    once = parser.parse_text(text)
    if not once.cross_links:
        assert parser.parse_text(once.text).text == once.text
