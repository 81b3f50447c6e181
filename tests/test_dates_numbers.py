"""Figures, number words and pieces of text: what the date words are made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.annotate.dates.numbers import figures, fraction, full_year, han_number, in_words, roman_number
from newsstruct.annotate.dates.pieces import fold, pieces

FIGURES = [
    ("7", {"number": 7, "day": 7, "hour": 7}),
    ("07", {"number": 7, "day": 7, "hour": 7, "year2": 7}),
    ("24", {"number": 24, "day": 24, "hour": 24, "year2": 24}),
    ("31", {"number": 31, "day": 31, "year2": 31}),
    ("98", {"number": 98, "year2": 98}),
    ("100", {"number": 100}),
    ("1066", {"number": 1066, "year": 1066}),
    ("2024", {"number": 2024, "year": 2024}),
    ("9999", {"number": 9999}),
    ("0800", {"number": 800}),
    ("1990", {"number": 1990, "year": 1990}),
    ("2014/15", {"yearpair": (2014, 2015)}),
    ("2005/2010", {"yearpair": (2005, 2010)}),
    ("2014/65", {}),
    ("2014/2010", {}),
    ("18:30", {"clock": (18, 30)}),
    ("18:30:15", {"dotclock": (18, 30)}),
    ("18h05", {"clock": (18, 5)}),
    ("25:00", {}),
    ("18:75", {}),
    ("1:2:3:4", {}),
    ("18.30", {"dotclock": (18, 30), "number": 18.3}),
    ("18.75", {"number": 18.75}),
    ("2024-05-03", {"date": (2024, 5, 3)}),
    ("2024/5/3", {"date": (2024, 5, 3)}),
    ("2024-02-30", {}),
    ("03.05.2024", {"date": (2024, 5, 3)}),
    ("3. 5. 2024", {"date": (2024, 5, 3)}),
    ("3/5/98", {"date": (1998, 5, 3)}),
    ("13/13/2024", {}),
    ("3/5", {"daymonth": (5, 3)}),
    ("3.5.", {"daymonth": (5, 3)}),
    ("1/2", {}),
    ("32/5", {}),
    ("1,984", {"number": 1984}),
    ("1.000.000", {"number": 1_000_000}),
    ("2,5", {"number": 2.5}),
    ("3.1.4", {}),
    ("1234567890123", {}),
]


@pytest.mark.parametrize(("text", "want"), FIGURES)
def test_figures(text: str, want: dict[str, object]) -> None:
    """Figures are days, hours, years, times, dates, numbers: all that they can be and no more."""
    assert figures(text) == want


MONTH_FIRST = [
    ("5/3/2024", (2024, 5, 3)),
    ("5/13/2024", (2024, 5, 13)),
    ("13/5/2024", (2024, 5, 13)),
    ("05.03.2024", (2024, 3, 5)),  # full stops are not American
]


@pytest.mark.parametrize(("text", "want"), MONTH_FIRST)
def test_month_first(text: str, want: tuple[int, int, int]) -> None:
    """Where months are written first, they are, unless the figures allow only the other order."""
    assert figures(text, month_first=True) == {"date": want}


def test_day_and_month_with_a_full_stop() -> None:
    """3.5 is the third of May only in languages that write days so; elsewhere it is a number."""
    assert "daymonth" not in figures("3.5")
    assert figures("3.5", dotted=True)["daymonth"] == (5, 3)


def test_years_of_two_figures() -> None:
    """Two figures are a year of the century that is nearer."""
    assert [full_year(n) for n in (0, 49, 50, 99)] == [2000, 2049, 1950, 1999]


@given(st.text(alphabet="0123456789.,:/-h ", max_size=20))
def test_any_figures(text: str) -> None:
    """Whatever is printed, days, months, hours and minutes are ones that exist."""
    for month_first in (False, True):
        found = figures(text, month_first=month_first, dotted=True)
        hour, minute = found.get("clock", (0, 0))
        month, day = found.get("daymonth", (1, 1))
        assert 0 <= hour <= 24
        assert 0 <= minute <= 59
        assert 1 <= month <= 12
        assert 1 <= day <= 31


FRACTIONS = [("1/2", 0.5), ("1/4", 0.25), ("½", 0.5), ("¾", 0.75), ("2/3", None), ("half", None)]


@pytest.mark.parametrize(("text", "want"), FRACTIONS)
def test_fractions(text: str, want: float | None) -> None:
    """Halves and quarters behind a number are told; other fractions are dates or nothing."""
    assert fraction(text) == want


HAN = [
    ("三", 3),
    ("十", 10),
    ("十二", 12),
    ("二十", 20),
    ("二十四", 24),
    ("三百六十五", 365),
    ("两千", 2000),
    ("二〇二四", 2024),
    ("一九九八", 1998),
    ("两万", 20000),
    ("一" * 20, None),
]


@pytest.mark.parametrize(("text", "want"), HAN)
def test_chinese_numbers(text: str, want: int | None) -> None:
    """Chinese figures are read by their places or one by one; runs too long for a date are no numbers."""
    assert han_number(text) == want


ROMAN = [("I", 1), ("IV", 4), ("IX", 9), ("XIV", 14), ("XIX", 19), ("XXI", 21), ("ХХ", 20), ("", None), ("MIX", None)]


@pytest.mark.parametrize(("text", "want"), ROMAN)
def test_roman_numbers(text: str, want: int | None) -> None:
    """Roman numerals of centuries are read, in Cyrillic letters too."""
    assert roman_number(text) == want


IN_WORDS = [
    ([3], 3),
    ([20, 4], 24),
    ([4, 20], None),  # the tables join "vierundzwanzig" themselves
    ([100], 100),
    ([2, 100, 50], 250),
    ([2, 1000, 24], 2024),
    ([1000, 900, 98], 1998),
    ([19, 98], 1998),
    ([19, 90, 8], 1998),
    ([20, 24], 2024),
    ([150, 1_000_000], 150_000_000),
    ([3, 4], None),
    ([20, 30, 40], None),
    ([1, 2, 3], None),
]


@pytest.mark.parametrize(("values", "want"), IN_WORDS)
def test_number_words(values: list[int], want: int | None) -> None:
    """Number words in a row make a number as they do when they are spoken, or none."""
    assert in_words(values) == want


PIECES = [
    ("May 3, 2024", ["may", "3", ",", "2024"]),
    ("the mid-1990s", ["the", "mid", "-", "1990", "s"]),
    ("18h30", ["18h30"]),
    ("à 18 h 30", ["à", "18", "h", "30"]),
    ("2024-05-03T18:30", ["2024-05-03", "t", "18:30"]),
    ("3. 5. 2024", ["3. 5. 2024"]),
    ("l’année", ["l", "'", "année"]),
    ("2–3 Uhr", ["2", "-", "3", "uhr"]),
    ("٣ مايو", ["3", "مايو"]),
    ("１２月", ["12", "月"]),
    ("昨日の夜", ["昨", "日", "の", "夜"]),
    ("지난해", ["지", "난", "해"]),
    ("बुधवार को", ["बुधवार", "को"]),
    ("İstanbul'da", ["istanbul", "'", "da"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "want"), PIECES)
def test_pieces(text: str, want: list[str]) -> None:
    """A text falls into words, runs of figures and signs; scripts without spaces into letters."""
    assert [piece.text for piece in pieces(text)] == want


@given(st.text(), st.integers(0, 20), st.integers(0, 60))
def test_pieces_fit(text: str, start: int, end: int) -> None:
    """Pieces lie in order between the offsets asked for, leave out only white space, and fold to themselves."""
    at = start
    for piece in pieces(text, start, end):
        assert at <= piece.start < piece.end <= end
        assert not text[at : piece.start].strip()
        assert piece.text == fold(text[piece.start : piece.end])
        at = piece.end


FOLDED = [
    ("MAI", "mai"),
    ("Février", "février"),
    ("fe\u0301vrier", "février"),
    ("أيار", "ايار"),
    ("الثُّلاثاء", "الثلاثاء"),
    ("чётный", "четный"),
    ("१५", "15"),
    ("–", "-"),
    ("Straße", "strasse"),
]


@pytest.mark.parametrize(("word", "want"), FOLDED)
def test_fold(word: str, want: str) -> None:
    """Capitals, composed letters, optional marks and figures of any script don't hide a word."""
    assert fold(word) == want


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(word: str) -> None:
    """Words of the tables and words of texts meet, however often they are folded."""
    assert fold(fold(word)) == fold(word)
