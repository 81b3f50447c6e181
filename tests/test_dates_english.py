"""English: days, times, lengths and recurrences in the style of agencies and newspapers, American and British."""

from datetime import datetime

import pytest

from dated import dates_of, types_of

DAYS = [
    ("The council met on Tuesday.", {"Tuesday": "2024-05-14"}),
    ("The council met Wednesday.", {"Wednesday": "2024-05-15"}),
    ("Voters go to the polls on June 9, 2024.", {"June 9, 2024": "2024-06-09"}),
    ("She resigned on 3 May 2021, aides said.", {"3 May 2021": "2021-05-03"}),
    ("It began on the 3rd of May, 2021.", {"the 3rd of May, 2021": "2021-05-03"}),
    ("The raid on Friday, May 3, shocked the town.", {"Friday, May 3": "2024-05-03"}),
    ("Shares fell on Oct. 7 and again on Nov. 2.", {"Oct. 7": "2023-10-07", "Nov. 2": "2023-11-02"}),
    ("The bridge fell in March.", {"March": "2024-03"}),
    ("The law passed in December 2020.", {"December 2020": "2020-12"}),
    ("Police spoke to reporters yesterday.", {"yesterday": "2024-05-14"}),
    ("He will appear in court tomorrow.", {"tomorrow": "2024-05-16"}),
    ("They met last Friday.", {"last Friday": "2024-05-10"}),
    ("They meet next Monday.", {"next Monday": "2024-05-20"}),
    ("The match ended early Sunday.", {"early Sunday": "2024-05-12"}),
    ("Talks will resume on Friday.", {"Friday": "2024-05-17"}),
    ("The minister said on Friday that he was sorry.", {"Friday": "2024-05-10"}),
    ("Results will be announced Saturday.", {"Saturday": "2024-05-18"}),
    ("A hearing is scheduled for June 3.", {"June 3": "2024-06-03"}),
    ("Filed 2024-05-03.", {"2024-05-03": "2024-05-03"}),
    ("Dated 5/3/2024.", {"5/3/2024": "2024-05-03"}),
    ("The storm hit two days ago.", {"two days ago": "2024-05-13"}),
]

STRETCHES = [
    ("Sales fell last week.", {"last week": "2024-W19"}),
    ("Sales fell in early May.", {"early May": "2024-05"}),
    ("Growth slowed in the third quarter of 2023.", {"the third quarter of 2023": "2023-Q3"}),
    ("Growth slowed in the fourth quarter.", {"the fourth quarter": "2023-Q4"}),
    ("This year's first quarter was weak.", {"This year's first quarter": "2024-Q1"}),
    ("In the first half of 2022 prices rose.", {"the first half of 2022": "2022-H1"}),
    ("It snowed in the winter of 2012.", {"the winter of 2012": "2012-WI"}),
    ("He left last fall.", {"last fall": "2023-FA"}),
    ("It happened in the late 1970s.", {"the late 1970s": "197"}),
    ("Bands of the '80s return.", {"the '80s": "198"}),
    ("Art of the 19th century sells.", {"the 19th century": "18"}),
    ("By the end of the year it will be ready.", {"the end of the year": "2024"}),
    ("Since 2015 nothing has changed.", {"2015": "2015"}),
    ("The 2016 campaign was bitter.", {"2016": "2016"}),
    ("The castle was built in 1487.", {"1487": "1487"}),
    ("Over the weekend, crowds gathered.", {"the weekend": "2024-W19-WE"}),
    ("At the weekend, crowds gathered.", {"the weekend": "2024-W19-WE"}),
    ("A hearing is set for the week of June 3.", {"the week of June 3": "2024-W23"}),
    ("In June last year, it rained.", {"June last year": "2023-06"}),
    ("Three years ago, he was unknown.", {"Three years ago": "2021"}),
    ("A decade ago, few cared.", {"A decade ago": "2014"}),
    ("The first Sunday of May 2024 was wet.", {"The first Sunday of May 2024": "2024-05-05"}),
    ("On Thanksgiving 2023, they spoke.", {"Thanksgiving 2023": "2023-11-23"}),
    ("Since the attacks of 9/11, much has changed.", {"9/11": "2001-09-11"}),
]

TIMES = [
    ("The plane left at 10:35 a.m. on Friday.", {"10:35 a.m.": "2024-05-10T10:35", "Friday": "2024-05-10"}),
    ("The shooting happened at 3pm ET Tuesday.", {"3pm ET Tuesday": "2024-05-14T15:00"}),
    ("Doors open at noon.", {"noon": "2024-05-15T12:00"}),
    ("He was seen on Monday night.", {"Monday night": "2024-05-13TNI"}),
    ("The premier speaks tonight.", {"tonight": "2024-05-15TNI"}),
    ("Crowds came this morning.", {"this morning": "2024-05-15TMO"}),
    ("It broke out yesterday afternoon.", {"yesterday afternoon": "2024-05-14TAF"}),
    ("He died last night.", {"last night": "2024-05-14TNI"}),
    ("Hours are 3 to 5 p.m. daily.", {"3": "2024-05-15T15:00", "5 p.m.": "2024-05-15T17:00", "daily": "P1D"}),
]

LENGTHS = [
    ("It lasted nearly three hours.", {"nearly three hours": "PT3H"}),
    ("The siege went on for weeks.", {"weeks": "PXW"}),
    ("For the past two years, they waited.", {"the past two years": "P2Y"}),
    ("In the last few days, calm returned.", {"the last few days": "PXD"}),
    ("They walked for two and a half hours.", {"two and a half hours": "PT2H30M"}),
    ("She served 2 1/2 years.", {"2 1/2 years": "P2Y6M"}),
    ("A three-year study says so.", {"three-year": "P3Y"}),
    ("A 24-hour strike began.", {"24-hour": "PT24H"}),
    ("The trip took three years and four months.", {"three years and four months": "P3Y4M"}),
    ("Wait two to six days.", {"two": "P2D", "six days": "P6D"}),
    ("It took half an hour.", {"half an hour": "PT30M"}),
    ("It rained for three nights.", {"three nights": "P3NI"}),
    ("A couple of months passed.", {"A couple of months": "P2M"}),
    ("He waited twenty-four hours.", {"twenty-four hours": "PT24H"}),
]

RECURRENCES = [
    ("They meet every Friday.", {"every Friday": "XXXX-WXX-5"}),
    ("He runs twice a week.", {"twice a week": "P1W"}),
    ("It rains every two weeks.", {"every two weeks": "P2W"}),
    ("Each July, marchers come.", {"Each July": "XXXX-07"}),
    ("The shop shuts on Mondays.", {"Mondays": "XXXX-WXX-1"}),
    ("He jogs on Friday mornings.", {"Friday mornings": "XXXX-WXX-5TMO"}),
    ("Bats fly in the evenings.", {"the evenings": "XXXX-XX-XXTEV"}),
    ("It makes $2 million a year.", {"a year": "P1Y"}),
    ("Fares go up per month.", {"per month": "P1M"}),
]

REFERENCES = [
    ("He is now in charge.", {"now": "PRESENT_REF"}),
    ("They recently moved.", {"recently": "PAST_REF"}),
    ("Think of the future.", {"the future": "FUTURE_REF"}),
]


@pytest.mark.parametrize(("text", "want"), DAYS + STRETCHES + TIMES + LENGTHS + RECURRENCES + REFERENCES)
def test_english(text: str, want: dict[str, str]) -> None:
    """Every mention is found as printed, and stands for what a reader of that day took it for."""
    assert dates_of(text, "en") == want


NOT_DATES = [
    "He may resign, and they may not.",
    "They march on, and the sun sat low.",
    "Arsenal won 3-2 and lead by 10.",
    "Shares rose 4.5 percent to $19.50.",
    "The 25-year-old singer, aged 25, sang.",
    "Open 24/7 for all.",
    "Call 0800 123 4567.",
    "Flight BA2490 uses version 3.1.4 of it.",
    "Some 2,000 people and 1990 soldiers came.",
    "They fall apart and spring to life.",
    "After the fall of Kabul, and the fall in prices.",
    "The Daily Bugle reported it.",
    "He finished second; a quarter of them left.",
    "The Marsh family lives at 12 Main Street.",
    "It cost 1,984 dollars.",
    "The mother and 10 others died.",
    "Sun and sand: he sat there, in fine may weather.",
]


@pytest.mark.parametrize("text", NOT_DATES)
def test_not_dates(text: str) -> None:
    """Months that are verbs, scores, prices, ages, flights, versions, counts and addresses are no dates."""
    assert dates_of(text, "en") == {}


TYPES = [
    ("on Tuesday", {"Tuesday": "DATE"}),
    ("on Tuesday night", {"Tuesday night": "TIME"}),
    ("for two weeks", {"two weeks": "DURATION"}),
    ("every week", {"every week": "SET"}),
    ("it makes $2 million a year", {"a year": "SET"}),
    ("it took a year", {"a year": "DURATION"}),
]


@pytest.mark.parametrize(("text", "want"), TYPES)
def test_types(text: str, want: dict[str, str]) -> None:
    """Types are those of TIMEX3."""
    assert types_of(text, "en") == want


ROWS = [
    ("In May and June 2020 it rained.", {"May": "2020-05", "June 2020": "2020-06"}),
    ("From July to September 2019 it was dry.", {"July": "2019-07", "September 2019": "2019-09"}),
    ("From December to February 2010 it snowed.", {"December": "2009-12", "February 2010": "2010-02"}),
    ("Between 3 July and 5 September 2015.", {"3 July": "2015-07-03", "5 September 2015": "2015-09-05"}),
    ("In May and June last year.", {"May": "2023-05", "June last year": "2023-06"}),
    ("Open from Monday to Friday.", {"Monday": "2024-05-13", "Friday": "2024-05-17"}),
    ("Closed on Monday and Friday.", {"Monday": "2024-05-13", "Friday": "2024-05-10"}),
    ("It blooms from July to October.", {"July": "2024-07", "October": "2024-10"}),
    ("Seen on Dec. 3 and Jan. 5, 2020.", {"Dec. 3": "2023-12-03", "Jan. 5, 2020": "2020-01-05"}),
    ("On Friday (May 24) he left.", {"Friday (May 24)": "2024-05-24"}),
    (
        "It is from 6-9 p.m. on June 11.",
        {"6": "2024-06-11T18:00", "9 p.m.": "2024-06-11T21:00", "June 11": "2024-06-11"},
    ),
    ("From 10 a.m. to noon Tuesday.", {"10 a.m.": "2024-05-14T10:00", "noon Tuesday": "2024-05-14T12:00"}),
]


@pytest.mark.parametrize(("text", "want"), ROWS)
def test_rows_and_ranges(text: str, want: dict[str, str]) -> None:
    """Dates of a row share the year that stands behind the last; the end of a range comes after its start."""
    assert dates_of(text, "en") == want


IN_TEXT = [
    ("He won in 2010. That year he married.", {"2010": "2010", "That year": "2010"}),
    ("He won in 2010. The following year he left.", {"2010": "2010", "The following year": "2011"}),
    (
        "On March 3, 2020, he fell ill. He died two days later.",
        {"March 3, 2020": "2020-03-03", "two days later": "2020-03-05"},
    ),
    ("It opened on March 3, 2020. The next day it closed.", {"The next day": "2020-03-04"}),
    ("It opened on March 3, 2020. The following week it closed.", {"The following week": "2020-W11"}),
    ("It opened on March 3, 2020 and closed on the same day.", {"the same day": "2020-03-03"}),
    (
        "On March 13, 2020, he wrote. She answered on June 1. It was on that March 13 that they met.",
        {"March 13, 2020": "2020-03-13", "June 1": "2024-06-01", "that March 13": "2020-03-13"},
    ),
    pytest.param(
        "He was born in 1960. In May he moved to Paris.",
        {"May": "1960-05"},
        marks=pytest.mark.xfail(reason="a bare month is looked for around publication, whatever year is told of"),
    ),
    (
        "Profit rose in the third quarter of 2023, up from $2 a share a year earlier.",
        {"the third quarter of 2023": "2023-Q3", "a year earlier": "2022-Q3"},
    ),
    ("He spoke on Oct. 5, 2023. At 3 p.m. he left.", {"Oct. 5, 2023": "2023-10-05", "3 p.m.": "2023-10-05T15:00"}),
]


@pytest.mark.parametrize(("text", "want"), IN_TEXT)
def test_anchored_in_the_text(text: str, want: dict[str, str]) -> None:
    """ "That year", "two days later", a bare time of day: of the date last mentioned."""
    assert {m: v for m, v in dates_of(text, "en").items() if m in want} == want


UNPUBLISHED = [
    ("on June 9, 2024", {"June 9, 2024": "2024-06-09"}),
    ("on June 9", {"June 9": "XXXX-06-09"}),
    ("on Tuesday", {"Tuesday": "XXXX-WXX-2"}),
    ("in the fourth quarter", {"the fourth quarter": "XXXX-Q4"}),
    ("yesterday", {"yesterday": None}),
    ("last week", {"last week": None}),
    ("for three weeks", {"three weeks": "P3W"}),
    ("every Friday", {"every Friday": "XXXX-WXX-5"}),
    ("now", {"now": "PRESENT_REF"}),
]


@pytest.mark.parametrize(("text", "want"), UNPUBLISHED)
def test_without_a_day_of_publication(text: str, want: dict[str, str | None]) -> None:
    """What names its year is resolved; the rest keeps its open form or has no value; the clock is never asked."""
    assert dates_of(text, "en", published=None) == want


def test_british_order() -> None:
    """3/5/2024 is in May in Britain and in March in America."""
    assert dates_of("Dated 3/5/2024.", "en-GB") == {"3/5/2024": "2024-05-03"}
    assert dates_of("Dated 3/5/2024.", "en-US") == {"3/5/2024": "2024-03-05"}


def test_hours_ago_need_the_hour_of_publication() -> None:
    """ "Two hours ago" is a time where the hour of publication is known, and nothing where only the day is."""
    assert dates_of("It began two hours ago.", "en", datetime(2024, 5, 15, 18, 30)) == {
        "two hours ago": "2024-05-15T16:30"
    }
    assert dates_of("It began two hours ago.", "en") == {"two hours ago": None}
