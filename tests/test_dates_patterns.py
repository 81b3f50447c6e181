"""Patterns over kinds of words: one automaton, whatever the number of patterns, that agrees with them one by one."""

import re
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.annotate.dates.expressions import Calendar, Found
from newsstruct.annotate.dates.grammar import find
from newsstruct.annotate.dates.lexicon import lexicon
from newsstruct.annotate.dates.patterns import automaton_of, begin, path
from newsstruct.annotate.dates.rules import RULES, written_out
from newsstruct.annotate.dates.scan import Item, Row, scan

WORDS = ["the", "day", "month", "year", "dash"]


def row(words: str) -> list[Item | None]:
    """A row of items; each word is a kind, several joined by / are all kinds of one item, ? is a gap."""
    return [
        None
        if word == "?"
        else Item(place, place + 1, frozenset(word.split("/")), dict.fromkeys(word.split("/"), place))
        for place, word in enumerate(words.split())
    ]


def fitting(patterns: list[str], words: str, place: int = 0) -> list[tuple[int, str, int]]:
    """Which patterns fit at a place, the kinds that they take the words for, and where the mention ends."""
    fits = automaton_of(patterns).fits(row(words), place)
    return [(number, " ".join(kind for kind, _ in match.parts), end) for number, match, end in fits]


FITS = [
    (["day month"], "day month year", [(0, "day month", 2)]),
    (["day month year?"], "day month year", [(0, "day month year", 3), (0, "day month", 2)]),
    (
        ["day", "day month", "day month year"],
        "day month year",
        [(2, "day month year", 3), (1, "day month", 2), (0, "day", 1)],
    ),
    (["the? day", "day the?"], "day", [(0, "day", 1), (1, "day", 1)]),
    (["(day | month)? year"], "month year", [(0, "month year", 2)]),
    (["(day dash)? (month | year)"], "day dash year", [(0, "day dash year", 3)]),
    (["day month"], "day ? month", []),
    (["day month"], "day", []),
    (["month year"], "the month year", []),
    (["number unit"], "day/number/hour unit", [(0, "number unit", 2)]),
    (["day | number"], "day/number", [(0, "day", 1)]),
    (["number | day"], "day/number", [(0, "number", 1)]),
]


@pytest.mark.parametrize(("patterns", "words", "want"), FITS)
def test_fits(patterns: list[str], words: str, want: list[tuple[int, str, int]]) -> None:
    """The longest comes first; of those as long, the pattern that stands first; of its ways, the first one written."""
    assert fitting(patterns, words) == want


def test_what_stands_before() -> None:
    """A word in angle brackets at the start must stand before the mention, and is not of it."""
    assert fitting(["<prep> year"], "prep year", 1) == [(0, "year", 2)]
    assert fitting(["<prep | of> year"], "of year", 1) == [(0, "year", 2)]
    assert fitting(["<prep> year"], "the year", 1) == []
    assert fitting(["<prep> year"], "year") == []


def test_what_stands_behind() -> None:
    """A word in angle brackets at the end must stand behind the mention, and is not of it."""
    (fit,) = automaton_of(["the unit <ended>"]).fits(row("the unit ended"), 0)
    number, match, end = fit
    assert (number, match.start, match.end, end) == (0, 0, 2, 2)
    assert fitting(["the unit <ended>"], "the unit") == []


WRONG = [
    ("nonsense", "is no kind"),
    ("day?", "fits nothing at all"),
    ("", "fits nothing at all"),
    ("the? day?", "nothing"),
]


@pytest.mark.parametrize(("pattern", "message"), WRONG)
def test_wrong_patterns(pattern: str, message: str) -> None:
    """A pattern with a word that is no kind, or one that fits even no word, is refused."""
    with pytest.raises(ValueError, match=message):
        automaton_of([pattern])


def test_a_match_tells_values() -> None:
    """A match gives the values of its words by kind and type."""
    (_, match, _) = next(automaton_of(["day month day?"]).fits(row("day month day"), 0))
    assert match.has("month")
    assert not match.has("year")
    assert match.values("day", int) == [0, 2]
    assert match.value("day", int) == 0
    assert match.value("year", int) is None
    assert match.value("year", int, 7) == 7
    assert match.value("day", str, "x") == "x"
    assert [item.start for item in match.items("day")] == [0, 2]


SIMPLE = ["the? day", "day dash? month", "(day | month) year?", "the? (day month | month day) year", "year dash year"]


def as_regex(pattern: str) -> re.Pattern[str]:
    """The same pattern for Python's regular expressions, over words with a comma behind each."""
    return re.compile(re.sub(r"[a-z]+", r"(?:\g<0>,)", pattern).replace(" ", ""))


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6))
def test_agrees_with_regular_expressions(words: list[str]) -> None:
    """All patterns at once find what Python's regular expressions find one by one."""
    want = {
        (number, length)
        for number, length in product(range(len(SIMPLE)), range(1, len(words) + 1))
        if as_regex(SIMPLE[number]).fullmatch("".join(f"{word}," for word in words[:length]))
    }
    assert {(number, end) for number, _, end in fitting(SIMPLE, " ".join(words))} == want


def test_rules_are_written_out() -> None:
    """No shared part is left in capitals, and every rule makes part of the automaton."""
    for rule in RULES:
        assert not re.search(r"[A-Z]", written_out(rule.pattern))
        assert automaton_of([written_out(rule.pattern)]).states


def test_no_rule_stands_twice() -> None:
    """Of two rules with the same pattern the second would never be asked, unless the first can decline."""
    patterns = [rule.pattern for rule in RULES]
    assert [rule.pattern for rule in RULES if patterns.count(rule.pattern) > 1] == []


def items(text: str, language: str = "en") -> list[set[str] | None]:
    """The kinds of each item of a text."""
    return [set(item.kinds) if item else None for item in scan(text, 0, len(text), lexicon(language)).items]


def test_scan_leaves_one_gap() -> None:
    """Words that are of no date leave one gap, however many they are."""
    assert items("empty rooms shook gently yesterday") == [None, {"near"}]


def test_scan_takes_the_longest_phrase() -> None:
    """ "The day before yesterday" is one item."""
    row = scan("the day before yesterday", 0, 24, lexicon("en"))
    assert [(item.start, item.end) for item in row.items if item] == [(0, 24)]


NUMBERS = [
    ("twenty-four", 24),
    ("two hundred and fifty", 250),
    ("nineteen ninety-six", 1996),
    ("150 million", 150_000_000),
    ("2 1/2", 2.5),
    ("3½", 3.5),
]


@pytest.mark.parametrize(("text", "want"), NUMBERS)
def test_numbers_in_words(text: str, want: float) -> None:
    """Number words in a row, and fractions behind figures, are one number."""
    (item,) = scan(text, 0, len(text), lexicon("en")).items
    assert item
    assert item.readings["number"] == want


NOT_NUMBERS = ["$1998", "1998%", "€12", "№ 12", "BA2490", "A4", "12abc"]


@pytest.mark.parametrize("text", NOT_NUMBERS)
def test_prices_shares_and_names(text: str) -> None:
    """Figures with a sign of money or a share, and those joined to letters, are no years, days or hours."""
    kinds = [kinds for kinds in items(text) if kinds]
    assert not {"year", "day", "hour"} & set().union(*kinds) or text.startswith("№ ")


def test_scan_keeps_inside_its_stretch() -> None:
    """Only what lies between the two offsets is read."""
    text = "In May 2020 and June 2021"
    row = scan(text, 7, 15, lexicon("en"))
    assert [text[item.start : item.end] for item in row.items if item] == ["2020", "and"]


def test_find_in_any_row() -> None:
    """An empty row has no expressions; what is found lies in order, none over another."""
    assert list(find(Row(text="", items=[]))) == []
    text = "In May 2020, June 2021 and 2022"
    found = list(find(scan(text, 0, len(text), lexicon("en"))))
    assert found == [
        Found(3, 11, Calendar(year=2020, month=5)),
        Found(13, 22, Calendar(year=2021, month=6)),
        Found(27, 31, Calendar(year=2022)),
    ]


CHOICES = [
    ("number? units", ["number", "units"], ["number", "units"]),
    ("number? units", ["units"], ["units"]),
    ("the? (day | number) month year?", ["day number", "month"], ["day", "month"]),
    ("the? (number | day) month year?", ["day number", "month", "year"], ["number", "month", "year"]),
]


@pytest.mark.parametrize(("pattern", "row", "want"), CHOICES)
def test_words_of_several_kinds(pattern: str, row: list[str], want: list[str]) -> None:
    """A word that may be several things is what the pattern names first; asked again, it is the same."""
    made = automaton_of([pattern])
    kinds = tuple(frozenset(word.split()) for word in row)
    for _ in range(2):
        assert [state.kind for state in path(made, begin(made, frozenset()), 0, kinds)] == want
