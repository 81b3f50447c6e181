"""Dates, times and zones as the world writes them."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.calendars import by_year
from newsstruct.languages import codes, table
from newsstruct.structure.dates.clock import with_clock
from newsstruct.structure.dates.days import AHEAD, EARLIEST, find_day, find_days
from newsstruct.structure.dates.local_day import on_day
from newsstruct.structure.dates.moments import Dated, parse_moment
from newsstruct.structure.dates.months import BY_SCRIPT, figures_order, month_of

DECLARED = [
    ("2024-05-17", "2024-05-17T00:00:00"),
    ("2024-05-17T10:30:00Z", "2024-05-17T10:30:00+00:00"),
    ("2024-05-17t10:30:00z", "2024-05-17T10:30:00+00:00"),
    ("2024-05-17T10:30:00.123456789Z", "2024-05-17T10:30:00+00:00"),
    ("2024-05-17T10:30:00+02:00", "2024-05-17T10:30:00+02:00"),
    ("2024-05-17T10:30+0200", "2024-05-17T10:30:00+02:00"),
    ("2024-05-17 10:30:00 -03", "2024-05-17T10:30:00-03:00"),
    ("2024-05-17 10:30:00", "2024-05-17T10:30:00"),
    ("2024-05-17T4:05:00", "2024-05-17T04:05:00"),
    ("2024-5-7", "2024-05-07T00:00:00"),
    ("20240517", "2024-05-17T00:00:00"),
    ("20240517T103000Z", "2024-05-17T10:30:00+00:00"),
    ("20240517103000", "2024-05-17T10:30:00"),
    ("2024-05-17T10:30 IST", "2024-05-17T10:30:00+05:30"),
    ("2024-05-17T10:30:00+99:00", "2024-05-17T10:30:00"),
    ("2024-05-17T25:99:00Z", "2024-05-17T00:00:00"),
    (1715941800, "2024-05-17T10:30:00+00:00"),
    (1715941800000, "2024-05-17T10:30:00+00:00"),
    ("1715941800", "2024-05-17T10:30:00+00:00"),
    ("/Date(1715941800000)/", "2024-05-17T10:30:00+00:00"),
    ("/Date(1715941800000+0200)/", "2024-05-17T10:30:00+00:00"),
    ("Fri, 17 May 2024 10:30:00 GMT", "2024-05-17T10:30:00+00:00"),
    ("Fri May 17 10:30:00 UTC 2024", "2024-05-17T10:30:00+00:00"),
    ("Fri May 17 10:30:00 2024", "2024-05-17T10:30:00"),
    ("Fri May 17 2024 10:30:00 GMT+0200 (Central European Summer Time)", "2024-05-17T10:30:00+02:00"),
    ("May 17th, 2024 @ 4:30 pm", "2024-05-17T16:30:00"),
    ("Fri, 17 May 2024 10:30:00-0400", "2024-05-17T10:30:00-04:00"),
    ("2024-5-17T10:30:00+02:00", "2024-05-17T10:30:00+02:00"),
    ("  2024-05-17\n", "2024-05-17T00:00:00"),
]


@pytest.mark.parametrize(("value", "moment"), DECLARED)
def test_declared(value: object, moment: str) -> None:
    """A declared value is aware where it names its zone, and midnight where only a day."""
    found = parse_moment(value)
    assert found is not None
    assert found.isoformat() == moment


REFUSED: list[Any] = [
    "",
    "today",
    "2 hours ago",
    "yesterday at 10:30",
    "17 May",
    "May 2024",
    "2024",
    "2024-02-30",
    "0000-00-00T00:00:00",
    "-0001-11-30T00:00:00",
    "1970-01-01T00:00:00Z",
    "0001-01-01T00:00:00",
    "2999-01-01",
    "{{ page.date }}",
    "Invalid Date",
    "192.168.20.20",
    "2024-05-17" + " " * 200 + "x",
    None,
    True,
    [],
    {},
    float("nan"),
    float("inf"),
    -1,
    0,
    10**500,
]


@pytest.mark.parametrize("value", REFUSED)
def test_refused(value: object) -> None:
    """What is no whole date, or none of the web's time, is no moment: nothing is guessed."""
    assert parse_moment(value) is None


SHOWN = [
    ("27 May 2020, 10:30 am ET", "en", "2020-05-27T10:30:00-04:00"),
    ("May 27, 2020 at 9:05 p.m. EST", "en-US", "2020-05-27T21:05:00-05:00"),
    ("Wed 27th May 2020 21.05 BST", "en-GB", "2020-05-27T21:05:00+01:00"),
    ("May 27, 2020 10:30 IST", "en-IN", "2020-05-27T10:30:00+05:30"),
    ("Sept. 3, 2020", "en", "2020-09-03T00:00:00"),
    ("10:30 PM, 27 May 2020", "en", "2020-05-27T22:30:00"),
    ("12:15 a.m. on May 27, 2020", "en", "2020-05-27T00:15:00"),
    ("13 Jan 2020, 22:11 GMT+10", "en", "2020-01-13T22:11:00+10:00"),
    ("Mittwoch, 27. Mai 2020, 10.30 Uhr MESZ", "de", "2020-05-27T10:30:00+02:00"),
    ("27. Jänner 2020 um 9 Uhr", "de-AT", "2020-01-27T09:00:00"),
    ("le 1er août 2020 à 18 h 30", "fr", "2020-08-01T18:30:00"),
    ("27 FEVRIER 2020", "fr", "2020-02-27T00:00:00"),
    ("27 mai 2020 à 18 h 30 HAE", "fr-CA", "2020-05-27T18:30:00-04:00"),
    ("27 de mayo de 2020 9:30 p. m.", "es", "2020-05-27T21:30:00"),
    ("3 setiembre 2020", "es-UY", "2020-09-03T00:00:00"),
    ("27 d'abril de 2020", "ca", "2020-04-27T00:00:00"),
    ("27/05/2020 às 14h35", "pt-BR", "2020-05-27T14:35:00"),
    ("27 maggio 2020 ore 10:30", "it", "2020-05-27T10:30:00"),
    ("27 mrt. 2020 10:30 uur", "nl", "2020-03-27T10:30:00"),
    ("27 maj 2020 kl. 10.30", "sv", "2020-05-27T10:30:00"),
    ("27. toukokuuta 2020 10.30", "fi", "2020-05-27T10:30:00"),
    ("27 мая 2020, 10:30 (мск)", "ru", "2020-05-27T10:30:00+03:00"),
    ("27 травня 2020", "uk", "2020-05-27T00:00:00"),
    ("27 maja 2020 godz. 10:30", "pl", "2020-05-27T10:30:00"),
    ("24. 5. 2020 10:30", "cs", "2020-05-24T10:30:00"),
    ("27. travnja 2020.", "hr", "2020-04-27T00:00:00"),
    ("27. maj 2020.", "sr", "2020-05-27T00:00:00"),
    ("2020. május 27. 10:30", "hu", "2020-05-27T10:30:00"),
    ("2020 m. gegužės 27 d. 10:30", "lt", "2020-05-27T10:30:00"),
    ("2020. gada 27. maijs", "lv", "2020-05-27T00:00:00"),
    ("2020ko maiatzaren 27a", "eu", "2020-05-27T00:00:00"),
    ("27 ta' Mejju 2020", "mt", "2020-05-27T00:00:00"),
    ("27 MAYIS 2020 10:30", "tr", "2020-05-27T10:30:00"),
    ("27 Μαΐου 2020, 10:30 μ.μ.", "el", "2020-05-27T22:30:00"),
    ("27 במאי 2020", "he", "2020-05-27T00:00:00"),
    ("الجمعة 24 نيسان / أبريل 2020 09:22 مساءً", "ar", "2020-04-24T21:22:00"),
    ("٢٧ مايو ٢٠٢٠", "ar", "2020-05-27T00:00:00"),
    ("دوشنبه ۲ تیر ۱۳۹۹", "fa", "2020-06-22T00:00:00"),
    ("२७ मई २०२०", "hi", "2020-05-27T00:00:00"),
    ("১৬:২০, ১৬ ফেব্রুয়ারি ২০২০", "bn", "2020-02-16T16:20:00"),
    ("27 พ.ค. 2563 10:30 น.", "th", "2020-05-27T10:30:00"),
    ("27 tháng 5, 2020 10:30", "vi", "2020-05-27T10:30:00"),
    ("27 Mei 2020 10:30 WIB", "id", "2020-05-27T10:30:00+07:00"),
    ("2020년 5월 27일 오후 3:20", "ko", "2020-05-27T15:20:00"),
    ("20. 03. 24", "ko", "2020-03-24T00:00:00"),
    ("2020年5月27日 10時30分", "ja", "2020-05-27T10:30:00"),
    ("令和2年5月27日", "ja", "2020-05-27T00:00:00"),
    ("民國109年5月27日", "zh-TW", "2020-05-27T00:00:00"),
    ("2020-05-27 下午3:20", "zh", "2020-05-27T15:20:00"),
    ("05/06/2020", "en-US", "2020-05-06T00:00:00"),
    ("05/06/2020", "en-GB", "2020-06-05T00:00:00"),
    ("05.06.2020", "en-US", "2020-06-05T00:00:00"),
    ("05/27/2020", "fr", "2020-05-27T00:00:00"),
    ("27.05.20", "de", "2020-05-27T00:00:00"),
    pytest.param(
        "27-р сарын 5, 2020",
        "mn",
        "2020-05-27T00:00:00",
        marks=pytest.mark.xfail(reason="numbered months with a suffix"),
    ),
]


@pytest.mark.parametrize(("text", "language", "moment"), SHOWN)
def test_shown(text: str, language: str, moment: str) -> None:
    """A date is read in the words, figures, calendar and clock of its language."""
    day = find_day(text, (language,))
    assert day is not None
    assert with_clock(day, text, (language,)).isoformat() == moment


COMMON = [text for text, language, _ in SHOWN[:42] if "/" not in text and language in " ".join(BY_SCRIPT.values())]


@pytest.mark.parametrize("text", COMMON)
def test_shown_on_pages_without_language(text: str) -> None:
    """The day is found without being told the language, going by the script of its month."""
    assert find_day(text) is not None


NO_DAY = [
    "Mai 2020",
    "20-21 May 2020",
    "14. - 20. Januar 2022",
    "May 20-21, 2020",
    "2020/7/11-12",
    "12.3.4.2020",
    "by 5 people in 2020",
    "32 May 2020",
    "29 February 2021",
    "5月27日",
    "27 May",
    "27 May 1875",
]


@pytest.mark.parametrize("text", NO_DAY)
def test_no_day(text: str) -> None:
    """Spans of days, parts of dates, other figures and a subject's dates are no day of an article."""
    assert find_day(text, ("en", "de")) is None


def test_several_days_in_order() -> None:
    """All days of a text are found in its order, with their places."""
    text = "Published 27 May 2020 | Updated 2020-06-01"
    days = find_days(text)
    assert [text[d.start : d.end] for d in days] == ["27 May 2020", "2020-06-01"]


def test_time_behind_the_date_wins() -> None:
    """Of two times in a line the one behind its date is its own."""
    text = "9:00 27 May 2020, 10:30"
    day = find_day(text)
    assert day is not None
    assert with_clock(day, text).isoformat() == "2020-05-27T10:30:00"


def test_figures_before_a_date_are_no_range() -> None:
    """Numbers of issues and times before a dash do not make a date the end of a span."""
    assert find_day("No. 34 - 27 May 2020") is not None
    assert find_day("10:30 - 27 May 2020") is not None


NO_TIME = [
    "27 May 2020, 5 hosts",
    "27 May 2020, 10:30-11:30",
    "27 May 2020 99:99",
    "27 May 2020, 10.5 per cent",
    "27 May 2020 - 3 comments",
]


@pytest.mark.parametrize("text", NO_TIME)
def test_no_time(text: str) -> None:
    """Other figures beside a date are no time."""
    day = find_day(text)
    assert day is not None
    assert with_clock(day, text).isoformat() == "2020-05-27T00:00:00"


CALENDARS = [
    ((1399, 1, 1), (2020, 3, 20)),
    ((1400, 1, 1), (2021, 3, 21)),
    ((1403, 12, 30), (2025, 3, 20)),
    ((1375, 12, 30), (1997, 3, 20)),
    ((2563, 5, 27), (2020, 5, 27)),
    ((2020, 5, 27), (2020, 5, 27)),
]


@pytest.mark.parametrize(("date", "in_ours"), CALENDARS)
def test_calendars(date: tuple[int, int, int], in_ours: tuple[int, int, int]) -> None:
    """The year tells the calendar; the Iranian new year is the day of the March equinox in Tehran."""
    assert by_year(*date) == in_ours


@pytest.mark.parametrize(("month", "day"), [(0, 1), (13, 1), (1, 0), (1, 32)])
def test_dates_that_a_calendar_does_not_have(month: int, day: int) -> None:
    """They become no date by accident."""
    assert by_year(1399, month, day) == (1399, 0, 0)


MONTHS = [
    ("märz", "de", 3),
    ("MÄRZ.", "de", 3),
    ("marz", "de", 3),
    ("Sept.", "en", 9),
    ("listopad", "pl", 11),
    ("listopad", "hr", 10),
    ("Ιουνίου", "el", 6),
    ("ма́я", "ru", 5),
]


@pytest.mark.parametrize(("word", "language", "month"), MONTHS)
def test_months(word: str, language: str, month: int) -> None:
    """Months are known by name, abbreviation or beginning, without regard to case and accents."""
    assert month_of(word, (language,)) == month


@pytest.mark.parametrize("word", ["Monday", "Ju", "ma", "", "2", "Comments", "xx"])
def test_no_months(word: str) -> None:
    """Other words, and beginnings that two months share, are no month."""
    assert month_of(word, ("en",)) is None


def test_all_languages_have_twelve_months() -> None:
    """Every language that is tried by script knows its months."""
    for language in (code for languages in BY_SCRIPT.values() for code in languages.split()):
        days = [find_day(_in_words(language, month), (language,)) for month in range(1, 13)]
        assert [day and day.moment.month for day in days] == list(range(1, 13)), language


def _in_words(language: str, month: int) -> str:
    from babel.dates import format_date

    return format_date(datetime(2020, month, 27), format="d MMMM yyyy", locale=language)


def test_unknown_languages() -> None:
    """A tag that nobody knows is no obstacle."""
    assert figures_order(("xx-YY", "*", "")) == ("dmy", "/")
    day = find_day("27 May 2020", ("xx", "*", "", "e", "en_US_POSIX_x"))
    assert day is not None


LOCAL = [
    # an instant in UTC, what the page names beside it, and the local form
    ("2023-11-09T04:15:00+00:00", "2023-11-08T23:15:00", "2023-11-08T23:15:00-05:00"),
    ("2020-01-01T20:30:00+00:00", "2020-01-02T05:30:00", "2020-01-02T05:30:00+09:00"),
    ("2023-11-09T01:49:00+00:00", "2023-11-08T00:00:00", "2023-11-08T23:49:00-02:00"),
    ("2018-12-31T23:11:00+00:00", "2019-01-01T00:00:00", "2019-01-01T00:11:00+01:00"),
    ("2023-11-09T04:15:00+00:00", "2023-11-09T00:00:00", "2023-11-09T04:15:00+00:00"),
    ("2023-11-09T04:15:00+00:00", "2023-11-07T00:00:00", None),
    ("2023-11-09T18:15:00+00:00", "2023-11-08T00:00:00", None),
    ("2023-11-09T00:15:00+02:00", "2023-11-08T00:00:00", None),
    ("2023-11-09T00:15:00", "2023-11-08T00:00:00", None),
]


@pytest.mark.parametrize(("instant", "named", "local"), LOCAL)
def test_local_day(instant: str, named: str, local: str | None) -> None:
    """An instant in UTC takes the day that the page names if it can be on it, and stays the same instant."""
    moment = datetime.fromisoformat(instant)
    found = on_day(_dated(moment), datetime.fromisoformat(named))
    assert (found and found.moment.isoformat()) == local
    assert found is None or found.moment == moment


def _dated(moment: datetime) -> Dated:
    from newsstruct.article import Source

    return Dated(moment=moment, source=Source(origin="meta", raw=moment.isoformat()))


def test_tables() -> None:
    """A word beside dates announces either the publication or the change, and is in lower case."""
    for code in codes("published"):
        words = table(code, "published")
        published, updated = set(words["published"]), set(words["updated"])
        assert published, code
        assert updated, code
        assert not published & updated, code
        assert all(word == word.lower() for word in published | updated), code


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=50),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
PIECES = st.lists(
    st.sampled_from("27 2020 May mai 5 10:30 am Uhr UTC +02:00 - / . , 年 月 日 ( ) | ٢ \u200e T Z 1399 gada".split())
    | st.sampled_from([" ", ""])
    | st.text(max_size=3),
    max_size=25,
).map("".join)
TAGS = st.lists(st.sampled_from(["en", "de", "fa", "ko", "th", "xx", "en-US", "zh-Hant-TW", "*", ""]), max_size=3).map(
    tuple
)


@given(JSON, TAGS)
def test_any_value(value: Any, languages: tuple[str, ...]) -> None:
    """No value raises, and what comes of it is plausible."""
    _check(parse_moment(value, languages))
    _check(parse_moment(json.dumps(value), languages))


@given(PIECES, TAGS)
def test_any_text(text: str, languages: tuple[str, ...]) -> None:
    """No text raises; days stand where they are said to stand, one behind the other; the same text gives the same."""
    days = find_days(text, languages)
    assert days == find_days(text, languages)
    at = 0
    for day in days:
        assert at <= day.start < day.end <= len(text)
        at = day.end
        moment = with_clock(day, text, languages)
        assert moment.date() == day.moment.date()
        _check(day.moment)
    _check(parse_moment(text, languages))


@given(st.datetimes(datetime(EARLIEST, 1, 1), datetime(2025, 12, 31)), st.sampled_from([None, UTC]))
def test_iso_round_trip(moment: datetime, zone: Any) -> None:
    """What Python prints as ISO 8601 is read as the same moment, to the second."""
    moment = moment.replace(microsecond=0, tzinfo=zone)
    assert parse_moment(moment.isoformat()) == moment


def _check(moment: datetime | None) -> None:
    if moment is not None:
        assert moment.year >= EARLIEST
        assert moment.replace(tzinfo=moment.tzinfo or UTC) <= datetime.now(UTC) + AHEAD + timedelta(days=1)
