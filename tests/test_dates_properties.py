"""What holds of the dates of any text: values, spans, blocks, repetition; texts made to hurt."""

from datetime import UTC, date, datetime
from itertools import pairwise

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsstruct
from dated import dates_of, days_covered
from newsstruct.annotate import Document, text_blocks
from newsstruct.annotate.dates import DatesAnnotator
from newsstruct.annotate.dates.found import find_dates
from newsstruct.annotate.dates.timex import VALUE
from newsstruct.annotate.dates.words import hand_entries
from newsstruct.annotate.document import TextSpan
from newsstruct.article import Annotations, DateMention
from newsstruct.languages import codes

LANGUAGES = sorted(codes("dates"))
FIGURES = ["1", "2", "03", "12", "15", "31", "99", "98", "1066", "1998", "2024", "10:30", "3/5", "3.5.", "2024-05-03"]
MARKS = [",", ".", "-", "/", "(", ")", "'", "\n", "\n\n", "…", "x"]


@st.composite
def date_texts(draw: st.DrawFn) -> tuple[str, str]:
    """A language, and words, figures and marks of its dates in any order."""
    language = draw(st.sampled_from(LANGUAGES))
    phrases = sorted({entry.phrase.strip("=*") for entry in hand_entries(language)})
    word = st.one_of(st.sampled_from(phrases), st.sampled_from(FIGURES), st.sampled_from(MARKS))
    words = draw(st.lists(word, max_size=25))
    return language, draw(st.sampled_from([" ", " ", ""])).join(words)


MOMENTS = st.one_of(
    st.none(),
    st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)),
    st.sampled_from([datetime.min, datetime.max, datetime(2024, 2, 29), datetime(2024, 12, 31, 23, 59, tzinfo=UTC)]),
)


def check(document: Document) -> None:
    """Everything that holds of the dates of any document."""
    mentions = list(find_dates(document))
    assert mentions == list(find_dates(document))
    at = 0
    for mention in mentions:
        assert at <= mention.span.start < mention.span.end <= len(document.text)
        at = mention.span.end
        assert any(b.start <= mention.span.start and mention.span.end <= b.end for b in document.blocks)
        printed = document.text[mention.span.start : mention.span.end]
        assert printed == printed.strip()
        check_value(mention)


def check_value(mention: DateMention) -> None:
    """The value is TIMEX3 of the mention's type, and the days are those of a date or a time alone."""
    assert mention.value is None or VALUE.fullmatch(mention.value), mention
    if mention.type == "DURATION":
        assert mention.value
        assert mention.value.startswith("P")
    assert (mention.earliest is None) == (mention.latest is None)
    if mention.earliest and mention.latest:
        assert mention.type in ("DATE", "TIME")
        assert mention.earliest <= mention.latest
        assert mention.value is None or mention.value[0].isdigit()


@settings(max_examples=200)
@given(date_texts(), MOMENTS)
def test_date_words_in_any_order(drawn: tuple[str, str], published: datetime | None) -> None:
    """Date words of a language in any order give sound mentions, whenever they were published."""
    language, text = drawn
    check(Document(text=text, language=language, published=published, blocks=text_blocks(text)))


@given(st.text(max_size=300), st.one_of(st.none(), st.sampled_from([*LANGUAGES, "xx", ""])), MOMENTS)
def test_any_text(text: str, language: str | None, published: datetime | None) -> None:
    """So does any text in any language."""
    check(Document(text=text, language=language, published=published, blocks=text_blocks(text)))


@given(date_texts(), st.integers(0, 40), st.integers(0, 40))
def test_blocks(drawn: tuple[str, str], start: int, length: int) -> None:
    """Nothing is found outside the blocks, nor over the edge of one."""
    language, text = drawn
    edges = [min(len(text), start), min(len(text), start + length), len(text)]
    blocks = tuple(TextSpan(start=a, end=b) for a, b in pairwise(edges))
    check(Document(text=text, language=language, blocks=blocks))


def test_a_date_does_not_reach_over_a_block() -> None:
    """The end of one paragraph and the start of the next make no date together."""
    assert dates_of("It was in May\n\n2020 was a leap year.", "en") == {"May": "2024-05", "2020": "2020"}
    assert dates_of("It was on May 3,\n\n2020 was a leap year.", "en") == {"May 3": "2024-05-03", "2020": "2020"}


def test_times_of_day_start_anew_with_a_block() -> None:
    """A bare time is of the day told in its own paragraph, else of the day of publication."""
    text = "On May 3 they met.\n\nAt 9 a.m. the bell rang."
    assert dates_of(text, "en")["9 a.m."] == "2024-05-15T09:00"
    assert dates_of(text.replace("\n\n", " "), "en")["9 a.m."] == "2024-05-03T09:00"


def test_other_marks_are_kept() -> None:
    """The annotator adds its own marks to those given and changes no others."""
    quote = newsstruct.Quote(kind="direct", spans=(newsstruct.Span(start=0, end=2),), text="hi")
    given = Annotations(quotes=(quote,))
    text = "On May 3, 2020 it rained."
    found = DatesAnnotator().annotate(Document(text=text, language="en", blocks=text_blocks(text)), given)
    assert attrs.evolve(found, dates=()) == given
    assert len(found.dates) == 1


COVERED = [
    ("on May 3, 2020", (date(2020, 5, 3), date(2020, 5, 3))),
    ("in May 2020", (date(2020, 5, 1), date(2020, 5, 31))),
    ("in 2020", (date(2020, 1, 1), date(2020, 12, 31))),
    ("in the 1990s", (date(1990, 1, 1), date(1999, 12, 31))),
    ("last week", (date(2024, 5, 6), date(2024, 5, 12))),
    ("at the weekend", (date(2024, 5, 11), date(2024, 5, 12))),
    ("in the third quarter of 2023", (date(2023, 7, 1), date(2023, 9, 30))),
    ("in the winter of 2012", (date(2012, 12, 1), date(2013, 2, 28))),
    ("on Monday night", (date(2024, 5, 13), date(2024, 5, 13))),
    ("for three weeks", (None, None)),
    ("every Friday", (None, None)),
    ("now", (None, None)),
]


@pytest.mark.parametrize(("text", "want"), COVERED)
def test_first_and_last_day(text: str, want: tuple[date | None, date | None]) -> None:
    """A mention covers the days from the first to the last of what it names; lengths and recurrences cover none."""
    assert days_covered(text, "en") == [want]


def test_without_a_language() -> None:
    """Where no language is given, the text is read in the one it is written in; as English where that is not told."""
    published = datetime(2024, 5, 15)
    text = "Der Rat hat sich am Dienstag getroffen, und die Sache ist nicht mehr auf dem Tisch."
    (mention,) = newsstruct.annotate(text, published=published).dates
    assert (text[mention.span.start : mention.span.end], mention.value) == ("Dienstag", "2024-05-14")
    (mention,) = newsstruct.annotate("Filed 2024-05-03, 5pm.", published=published).dates[:1]
    assert mention.value == "2024-05-03"
    (mention,) = find_dates(Document(text="on May 3", blocks=text_blocks("on May 3"), published=published))
    assert mention.value == "2024-05-03"


def test_the_day_of_publication_is_that_of_its_own_zone() -> None:
    """An article published late at night is of that day where it was published, not in Greenwich."""
    india = datetime.fromisoformat("2024-05-15T01:30:00+05:30")
    assert dates_of("It rained today.", "en", india) == {"today": "2024-05-15"}


MANY = 5_000
HOSTILE = [
    ("1" * 1_000_000, 0),
    ("1 " * MANY, 0),
    ("1," * MANY, 0),
    ("1." * MANY, 0),
    ("1/" * MANY, 0),
    ("1:" * MANY, 0),
    ("-" * MANY, 0),
    ("(" * MANY + ")" * MANY, 0),
    ("the " * MANY, 0),
    ("of the " * MANY, 0),
    ("early " * MANY, 0),
    ("every " * MANY, 0),
    ("a" * 1_000_000, 0),
    ("\u0301" * MANY, 0),
    ("é" * 1_000_000, 0),
    ("一" * MANY, 0),
    ("XX" * MANY, 0),
    ("twenty " * MANY, None),
    ("hundred " * MANY, 0),
    ("hundred and " * MANY, 0),
    ("May " * MANY, 0),
    ("January " * MANY, MANY),
    ("January, " * MANY, MANY),
    ("May 3 " * MANY, MANY),
    ("yesterday " * MANY, MANY),
    ("Monday " * MANY, MANY),
    ("2020-" * MANY, None),
    ("3 days " * MANY, None),
    ("three years and " * MANY, None),
    ("two weeks after " * MANY, None),
    ("$1998 " * MANY, 0),
]


@pytest.mark.parametrize(("text", "mentions"), HOSTILE, ids=[text[:12] for text, _ in HOSTILE])
def test_hostile_texts(text: str, mentions: int | None) -> None:
    """Texts made of one thing over and over end like any other, with no more found than is there."""
    found = list(find_dates(Document(text=text, language="en", blocks=(TextSpan(start=0, end=len(text)),))))
    assert mentions is None or len(found) == mentions
    for mention in found[:10]:
        check_value(mention)


def test_hostile_words_of_other_languages() -> None:
    """So do those of languages whose words are joined or have endings."""
    joined = [("de", "Montag"), ("fi", "tammikuu"), ("he", "ה"), ("ja", "年"), ("ar", "و"), ("zh", "上"), ("ko", "월")]
    adding = [("et", "mai"), ("uz", "- yil"), ("sw", "miaka"), ("az", "il"), ("ka", "წლის"), ("lt", "d. "), ("my", "၃")]
    for language, word in (*joined, *adding):
        for text in (word * MANY, f"{word} " * MANY):
            blocks = (TextSpan(start=0, end=len(text)),)
            mentions = find_dates(Document(text=text, language=language, blocks=blocks))
            assert all(mention.span.end <= len(text) for mention in mentions)
