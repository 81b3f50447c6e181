"""Only the places of a text where a date can stand are looked at, and nothing is lost by it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsstruct.annotate.dates.grammar import automaton, find
from newsstruct.annotate.dates.kinds import KINDS
from newsstruct.annotate.dates.lexicon import lexicon
from newsstruct.annotate.dates.pieces import COVERING, pieces
from newsstruct.annotate.dates.rules import RULES
from newsstruct.annotate.dates.scan import rows, scan
from newsstruct.annotate.dates.vocabulary import JOINING, JOINS, TELLS, UNKNOWN, Vocabulary, stretches
from newsstruct.annotate.dates.words import Entry
from test_dates_properties import LANGUAGES, date_texts

#: Rules that make no date, but keep one from being made; and that of four figures, which tell of a date by themselves.
REFUSED = {"no_date", "age", "fall_of", "military_time"}

WEIGHTS = [
    ("en", "Monday", TELLS),
    ("en", "Monday ", TELLS),
    ("en", "weeks\n", TELLS),
    ("en", "1998", TELLS),
    ("en", "3", TELLS),
    ("en", "nineteen", TELLS),
    ("en", "three", JOINS),
    ("en", "the", JOINS),
    ("en", "last", JOINS),
    ("en", ",", JOINS),
    ("en", "XIX", JOINS),
    ("en", "½", JOINS),
    ("en", "council", UNKNOWN),
    ("en", "", UNKNOWN),
    ("en", " ", UNKNOWN),
    ("en", "x" * 10_000, UNKNOWN),
    ("de", "Montagabend", TELLS),
    ("ru", "января", TELLS),
    ("ru", "прошлой", JOINS),
    ("ru", "министр", UNKNOWN),
    ("hu", "januárban", TELLS),
    ("he", "בינואר", TELLS),
    ("ar", "والثلاثاء", TELLS),
    ("hi", "३", TELLS),
    ("ja", "月", TELLS),
    ("ja", "三", JOINS),
    ("fr", "XIXe", JOINS),
    ("xx", "Monday", UNKNOWN),
    ("xx", "2024", TELLS),
]


@pytest.mark.parametrize(("language", "word", "weight"), WEIGHTS)
def test_weights(language: str, word: str, weight: int) -> None:
    """A word tells of a date, joins the words of one, or is no date word; asked again it weighs the same."""
    vocabulary = lexicon(language).vocabulary
    assert vocabulary[word] == weight
    assert vocabulary[word] == weight


def test_a_phrase_is_told_by_one_of_its_words() -> None:
    """Of "the year dot" the longest word tells, of a phrase with a word that tells anyway no other one."""
    entries = [Entry("reference", "PAST_REF", "the year dot"), Entry("reference", "PAST_REF", "once in a year")]
    vocabulary = Vocabulary(entries, (), ())
    assert [vocabulary[word] for word in ("the", "year", "dot")] == [JOINS, TELLS, JOINS]
    assert [vocabulary[word] for word in ("once", "in", "a")] == [JOINS, JOINS, JOINS]


def test_the_memory_of_words_is_bounded() -> None:
    """However many words are asked for, only so many are kept, and long ones never."""
    vocabulary = Vocabulary([Entry("weekday", 0, "Monday")], (), ())
    for number in range(50_000):
        assert vocabulary[f"w{number}"] == UNKNOWN
    assert len(vocabulary) <= 20_000
    assert vocabulary["y" * 1000] == UNKNOWN
    assert "y" * 1000 not in vocabulary
    assert vocabulary["Monday"] == TELLS


def test_no_rule_makes_a_date_of_joining_words() -> None:
    """Every way through every rule passes a word that tells of a date."""
    assert set(KINDS) >= JOINING
    states = automaton().states
    reached = [n for starts in automaton().starts.values() for n in starts if states[n].kind in JOINING]
    seen = set(reached)
    while reached:
        state = states[reached.pop()]
        assert not state.last or RULES[state.pattern].says.__name__ in REFUSED, RULES[state.pattern].pattern
        more = {n for n in state.following if states[n].kind in JOINING} - seen
        seen |= more
        reached += more


@given(st.text(max_size=200))
def test_covering_pieces_are_the_pieces(text: str) -> None:
    """Pieces with the white space behind them make the whole text, and are the same pieces without it."""
    covering = COVERING.findall(text)
    assert "".join(covering) == text
    at, found = 0, []
    for printed in covering:
        if printed.strip():
            found.append((at, at + len(printed.rstrip())))
        at += len(printed)
    assert found == [(piece.start, piece.end) for piece in pieces(text)]


@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_stretches_are_in_order_and_apart(text: str, language: str) -> None:
    """Stretches are runs of the text's pieces, in order; only the piece at an edge may stand in two."""
    every = list(pieces(text))
    end = 0
    for stretch in stretches(text, 0, len(text), lexicon(language).vocabulary):
        inner = [piece for piece in stretch if piece.text]
        first = every.index(inner[0])
        assert every[first : first + len(inner)] == inner
        assert inner[-1].end > end
        end = inner[-1].start


@settings(max_examples=300)
@given(date_texts())
def test_nothing_is_lost(drawn: tuple[str, str]) -> None:
    """What is found in the stretches is what is found in the whole text."""
    language, text = drawn
    words = lexicon(language)
    whole = list(find(scan(text, 0, len(text), words)))
    assert [found for row in rows(text, 0, len(text), words) for found in find(row)] == whole


NEWS = [
    ("en", "Mr Ek, 54, of the council, said on Monday that in the third quarter of last year it lost $3 million."),
    ("en", "The war began in nineteen thirty-nine; since then, some time ago, a while back, it ended."),
    ("de", "Der Rat tagte am Montagabend gegen halb acht; neunzehnhundertachtzig war das noch anders."),
    ("ko", "정부는 이날 오후 3시 회의를 열었다. 지난해 5월에는 없었다."),
    ("ja", "政府は三日午後、二〇二四年五月に会議を開いた。"),
    ("ar", "وقال الوزير إن الاجتماع عقد مساء الثلاثاء وفي 3 مايو."),
    ("th", "เมื่อวันที่ 3 พฤษภาคม 2567 รัฐบาลประชุม"),
]


@pytest.mark.parametrize(("language", "text"), NEWS)
def test_nothing_is_lost_of_news(language: str, text: str) -> None:
    """Nor in sentences of news, whatever the script."""
    words = lexicon(language)
    whole = list(find(scan(text, 0, len(text), words)))
    assert whole
    assert [found for row in rows(text, 0, len(text), words) for found in find(row)] == whole
