"""A report's first paragraph tells where it was filed, and by which agency."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsstruct
from newsstruct import Dateline
from newsstruct.structure.dateline import find_dateline
from pages import FIRST, SECOND, TEXTS, paragraphs, read

DATELINES = [
    ("LONDON (Reuters) - Shares fell on Tuesday.", "LONDON", "Reuters"),
    ("WASHINGTON (AP) — The river rose.", "WASHINGTON", "AP"),
    ("KYIV, Ukraine (AP) — The river rose.", "KYIV, Ukraine", "AP"),
    ("ST. LOUIS, Mo. (AP) – The river rose.", "ST. LOUIS, Mo.", "AP"),
    ("NEW DELHI, May 3 (PTI): The river rose.", "NEW DELHI", "PTI"),
    ("MOSCOW, June 3. /TASS/. The river rose.", "MOSCOW", "TASS"),
    ("Berlin (dpa) - Der Fluss ist gestiegen.", "Berlin", "dpa"),
    ("Frankfurt/Main (dpa/lhe) – Der Fluss ist gestiegen.", "Frankfurt/Main", "dpa/lhe"),
    ("Paris (AFP) - La rivière est montée.", "Paris", "AFP"),
    ("Madrid, 3 may (EFE).- El río creció.", "Madrid", "EFE"),
    ("ROMA (ANSA) - Il fiume è salito.", "ROMA", "ANSA"),
    ("МОСКВА, 3 июня /ТАСС/. Река поднялась.", "МОСКВА", "ТАСС"),
    ("WASHINGTON — The river rose.", "WASHINGTON", None),
    ("PARIS, 3 May — The river rose.", "PARIS", None),
    ("NEW DELHI: The river rose.", "NEW DELHI", None),
    ("RIO DE JANEIRO - O rio subiu.", "RIO DE JANEIRO", None),
    ("WINSTON-SALEM, N.C. — The river rose.", "WINSTON-SALEM, N.C.", None),
]
NONE = [
    "Shares fell on Tuesday.",
    "Berlin - das ist eine Stadt.",
    "The river — long and wide — rose.",
    "The council (all of it) - or nearly - met.",
    "US: The river rose.",
    "A — B",
    "I (Ann) - we rose.",
    "",
    "— said nobody",
    "London: The river rose.",
]


@pytest.mark.parametrize(("paragraph", "place", "agency"), DATELINES)
def test_dateline(paragraph: str, place: str, agency: str | None) -> None:
    """Places in capitals, or with an agency in brackets behind them, are datelines in any language's press."""
    assert find_dateline(paragraph) == Dateline(place=place, agency=agency)


@pytest.mark.parametrize("paragraph", NONE)
def test_no_dateline(paragraph: str) -> None:
    """Sentences that begin with a name, a bracket or a dash are none."""
    assert find_dateline(paragraph) is None


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    """Any text has a dateline or none, and the place stands in it."""
    found = find_dateline(text)
    assert found is None or text.startswith(found.place)


def test_article_has_it() -> None:
    """Page and plain text both tell the dateline; the text keeps it as printed."""
    first = "OSLO (NTB) – " + FIRST
    for article in (read(paragraphs(first, *TEXTS[1:])), newsstruct.parse_text(f"{first}\n\n{SECOND}")):
        assert article.dateline == Dateline(place="OSLO", agency="NTB")
        assert article.paragraphs[0].text == first
