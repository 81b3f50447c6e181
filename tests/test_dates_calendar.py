"""TIMEX3 values and the days they cover, feasts, other calendars, and expressions placed on the calendar."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.annotate.dates.expressions import (
    Calendar,
    Duration,
    Expression,
    Fixed,
    Foreign,
    Holiday,
    Moment,
    Nth,
    Recurring,
    Reference,
    SamePeriod,
    Season,
    Shift,
)
from newsstruct.annotate.dates.holidays import easter, holiday_on, orthodox_easter
from newsstruct.annotate.dates.resolve import Context, resolve
from newsstruct.annotate.dates.timex import VALUE, days_of, grain_of, length_of, moved, value_of, year_month
from newsstruct.calendars import gregorian, this_year

COVERED = [
    ("2024", "2024-01-01", "2024-12-31"),
    ("199", "1990-01-01", "1999-12-31"),
    ("18", "1800-01-01", "1899-12-31"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-02", "2023-02-01", "2023-02-28"),
    ("2024-05-03", "2024-05-03", "2024-05-03"),
    ("2024-05-03TNI", "2024-05-03", "2024-05-03"),
    ("2024-05-03T18:30", "2024-05-03", "2024-05-03"),
    ("2024-W01", "2024-01-01", "2024-01-07"),
    ("2020-W53", "2020-12-28", "2021-01-03"),
    ("2024-W19-WE", "2024-05-11", "2024-05-12"),
    ("2024-Q1", "2024-01-01", "2024-03-31"),
    ("2024-Q4", "2024-10-01", "2024-12-31"),
    ("2024-H2", "2024-07-01", "2024-12-31"),
    ("2024-SP", "2024-03-01", "2024-05-31"),
    ("2023-WI", "2023-12-01", "2024-02-29"),
]


@pytest.mark.parametrize(("value", "first", "last"), COVERED)
def test_days_covered(value: str, first: str, last: str) -> None:
    """A value covers all days of the stretch it names."""
    assert days_of(value) == (date.fromisoformat(first), date.fromisoformat(last))


NO_DAYS = [
    "P3W",
    "PT2H",
    "PRESENT_REF",
    "XXXX-05-03",
    "XXXX-WXX-5",
    "TMO",
    "2024-13",
    "2024-02-30",
    "2023-W53",
    "",
    "1",
]


@pytest.mark.parametrize("value", NO_DAYS)
def test_no_days(value: str) -> None:
    """Lengths, open values and days that never were cover no days."""
    assert days_of(value) is None


WRITTEN = [
    ("day", "2024-05-15"),
    ("week", "2024-W20"),
    ("weekend", "2024-W20-WE"),
    ("month", "2024-05"),
    ("quarter", "2024-Q2"),
    ("half", "2024-H1"),
    ("year", "2024"),
    ("decade", "202"),
    ("century", "20"),
]


@pytest.mark.parametrize(("unit", "want"), WRITTEN)
def test_the_stretch_around_a_day(unit: str, want: str) -> None:
    """The value of the stretch that a day lies in is as coarse as its unit, and covers the day."""
    day = date(2024, 5, 15)
    assert value_of(unit, day) == want
    assert grain_of(want) == unit
    first, last = days_of(want) or (date.max, date.min)
    assert unit == "weekend" or first <= day <= last


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)), st.sampled_from([unit for unit, _ in WRITTEN]))
def test_every_written_value_reads_back(day: date, unit: str) -> None:
    """What is written of any day is a TIMEX3 value of that grain; but for the weekend, it covers the day."""
    value = value_of(unit, day) or ""
    assert VALUE.fullmatch(value)
    assert grain_of(value) == unit
    first, last = days_of(value) or (date.max, date.min)
    assert first <= last
    assert first <= day + timedelta(6) if unit == "weekend" else first <= day <= last


def test_no_such_unit() -> None:
    """A unit that has no value of its own has none."""
    assert value_of("fortnight", date(2024, 5, 15)) is None
    assert moved(date(2024, 5, 15), "hour", 1) is None


MOVES = [
    ("day", -15, "2024-04-30"),
    ("week", 1, "2024-05-22"),
    ("month", 9, "2025-02-15"),
    ("quarter", -2, "2023-11-15"),
    ("year", -24, "2000-05-15"),
    ("decade", 1, "2034-05-15"),
    ("century", -1, "1924-05-15"),
]


@pytest.mark.parametrize(("unit", "amount", "want"), MOVES)
def test_moves(unit: str, amount: int, want: str) -> None:
    """So many units away is the same day of another month or year."""
    assert moved(date(2024, 5, 15), unit, amount) == date.fromisoformat(want)


def test_moves_to_shorter_months_and_off_the_calendar() -> None:
    """The last of a month stays the last where the month is too short; outside the years 1 to 9999 nothing is."""
    assert moved(date(2024, 3, 31), "month", -1) == date(2024, 2, 29)
    assert moved(date(2024, 2, 29), "year", 1) == date(2025, 2, 28)
    assert moved(date(2024, 5, 15), "year", 9000) is None
    assert moved(date(2024, 5, 15), "century", -21) is None
    assert moved(date(2024, 5, 15), "day", 10**12) is None


@given(st.integers(1, 9000), st.integers(-1000, 1000))
def test_year_and_month(year: int, month: int) -> None:
    """A month number past either end is put right without a change of the months counted."""
    found_year, found_month = year_month(year, month)
    assert 1 <= found_month <= 12
    assert found_year * 12 + found_month == year * 12 + month


LENGTHS = [
    (3, "day", "P3D"),
    (2, "hour", "PT2H"),
    (90, "minute", "PT90M"),
    (6, "month", "P6M"),
    ("X", "week", "PXW"),
    ("X", "minute", "PTXM"),
    (1.5, "year", "P1Y6M"),
    (0.5, "year", "P6M"),
    (2.5, "hour", "PT2H30M"),
    (0.5, "hour", "PT30M"),
    (0.5, "day", "PT12H"),
    (2.0, "week", "P2W"),
    (1.5, "week", "P1.5W"),
    (2, "fortnight", "P4W"),
    (1, "decade", "P1DE"),
    (3, "century", "P3CE"),
    (2, "quarter", "P2Q"),
    (1, "weekend", "P1WE"),
]


@pytest.mark.parametrize(("amount", "unit", "want"), LENGTHS)
def test_lengths(amount: float | str, unit: str, want: str) -> None:
    """Lengths are ISO 8601 where it has a letter, and TIDES's letters elsewhere; halves are told in smaller units."""
    assert length_of(amount, unit) == want
    assert VALUE.fullmatch(want)


NOT_VALUES = ["", "P", "PT", "P3", "2024-5-3", "2024-Q5", "XXXX", "2024-05-03T", "2024-05-03TXX", "NOW_REF", "20245"]


@pytest.mark.parametrize("value", NOT_VALUES)
def test_not_values(value: str) -> None:
    """The pattern that all values are held against lets no other text pass."""
    assert not VALUE.fullmatch(value)


#: As church almanacs have them.
EASTER = [
    (1818, "1818-03-22"),
    (1943, "1943-04-25"),
    (1998, "1998-04-12"),
    (2000, "2000-04-23"),
    (2023, "2023-04-09"),
    (2038, "2038-04-25"),
]


@pytest.mark.parametrize(("year", "want"), EASTER)
def test_easter(year: int, want: str) -> None:
    """Easter falls where the churches of the West keep it."""
    assert easter(year) == date.fromisoformat(want)


ORTHODOX = [(1998, "1998-04-19"), (2010, "2010-04-04"), (2023, "2023-04-16"), (2027, "2027-05-02")]


@pytest.mark.parametrize(("year", "want"), ORTHODOX)
def test_orthodox_easter(year: int, want: str) -> None:
    """Easter falls where the churches of the East keep it."""
    assert orthodox_easter(year) == date.fromisoformat(want)


@given(st.integers(1900, 2099))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    """Both Easters are Sundays, and that of the East is never before that of the West."""
    west, east = easter(year), orthodox_easter(year)
    assert west.weekday() == east.weekday() == 6
    assert date(year, 3, 22) <= west <= date(year, 4, 25)
    assert west <= east <= date(year, 5, 8)


HOLIDAYS = [
    ("12-25", 2024, "2024-12-25"),
    ("easter-2", 2024, "2024-03-29"),
    ("pascha+0", 2024, "2024-05-05"),
    ("11-thu4", 2023, "2023-11-23"),
    ("05-mon-1", 2022, "2022-05-30"),
    ("09-mon1", 2024, "2024-09-02"),
]


@pytest.mark.parametrize(("rule", "year", "want"), HOLIDAYS)
def test_holidays(rule: str, year: int, want: str) -> None:
    """A rule gives the feast's day of a year."""
    assert holiday_on(rule, year) == date.fromisoformat(want)


@pytest.mark.parametrize(
    ("rule", "year"), [("02-30", 2024), ("12-25", 0), ("12-25", 10_000), ("11-thu9", 2024), ("?", 2024)]
)
def test_no_holiday(rule: str, year: int) -> None:
    """Rules that give no day in a year, and texts that are no rules, give none."""
    assert holiday_on(rule, year) is None


#: As printed side by side in newspapers of those countries.
FOREIGN = [
    ("jalali", 1403, 1, 1, "2024-03-20"),
    ("jalali", 1399, 12, 30, "2021-03-20"),
    ("jalali", 1357, 11, 22, "1979-02-11"),
    ("jalali", 1404, 1, 1, "2025-03-21"),
    ("hijri", 1445, 1, 1, "2023-07-19"),
    ("hijri", 1400, 1, 1, "1979-11-21"),
]


@pytest.mark.parametrize(("calendar", "year", "month", "day", "want"), FOREIGN)
def test_other_calendars(calendar: str, year: int, month: int, day: int, want: str) -> None:
    """Days of the Solar Hijri calendar are exact; Islamic ones follow the arithmetic calendar to a day."""
    found = gregorian(calendar, year, month, day)
    assert found
    assert abs(found - date.fromisoformat(want)) <= timedelta(1 if calendar == "hijri" else 0)


@pytest.mark.parametrize(
    "parts", [("jalali", 1403, 13, 1), ("jalali", 1402, 12, 30), ("hijri", 1445, 1, 31), ("hijri", 9, 1, 1)]
)
def test_no_day_of_other_calendars(parts: tuple[str, int, int, int]) -> None:
    """Days that those calendars don't have are none, nor those of years that no news tells of."""
    assert gregorian(*parts) is None


@given(st.sampled_from(["jalali", "hijri"]), st.dates(date(1960, 1, 1), date(2060, 1, 1)))
def test_this_year_of_other_calendars(calendar: str, today: date) -> None:
    """This year of another calendar began before the day or is the one before, and is not long over."""
    first = gregorian(calendar, this_year(calendar, today), 1, 1)
    assert first
    assert timedelta(0) <= today - first < timedelta(2 * 366)


TODAY = datetime(2024, 5, 15, 18, 30)  # a Wednesday
FRIDAY = Calendar(weekday=4)
LAST_YEAR = Shift(unit="year", amount=-1)

RESOLVED: list[tuple[Expression, str | None]] = [
    (Calendar(year=1998), "1998"),
    (Calendar(year=1998, month=2), "1998-02"),
    (Calendar(year=1998, month=2, day=13), "1998-02-13"),
    (Calendar(year=1998, month=2, day=30), None),
    (Calendar(year=0), None),
    (Calendar(month=5, day=15), "2024-05-15"),
    (Calendar(month=9, day=12), "2024-09-12"),
    (Calendar(month=9, day=13), "2023-09-13"),  # 121 days ahead
    (Calendar(month=11), "2023-11"),
    (Calendar(month=11, direction="next"), "2024-11"),
    (Calendar(month=5, direction="next"), "2025-05"),
    (Calendar(month=4, direction="last"), "2024-04"),
    (Calendar(month=12, direction="this"), "2024-12"),
    (Calendar(month=6, within=LAST_YEAR), "2023-06"),
    (Calendar(day=13), "2024-05-13"),
    (Calendar(day=31), "2024-05-31"),
    (Calendar(day=3, weekday=4), "2024-05-03"),
    (Calendar(day=10, within=Shift(unit="month", amount=-1)), "2024-04-10"),
    (Calendar(weekday=2), "2024-05-15"),
    (FRIDAY, "2024-05-10"),
    (Calendar(weekday=4, direction="last"), "2024-05-10"),
    (Calendar(weekday=4, direction="next"), "2024-05-17"),
    (Calendar(weekday=2, direction="last"), "2024-05-08"),
    (Calendar(weekday=4, direction="this"), "2024-05-17"),
    (Calendar(weekday=2, within=Shift(unit="week", amount=1)), "2024-05-22"),
    (Nth(unit="quarter", number=3), "2023-Q3"),
    (Nth(unit="quarter", number=2), "2024-Q2"),
    (Nth(unit="half", number=2, within=LAST_YEAR), "2023-H2"),
    (Nth(unit="quarter", number=-1, within=LAST_YEAR), "2023-Q4"),
    (Nth(unit="weekday", number=1, weekday=6, within=Calendar(year=2024, month=5)), "2024-05-05"),
    (Nth(unit="weekday", number=-1, weekday=6, within=Calendar(year=2024, month=3)), "2024-03-31"),
    (Nth(unit="weekday", number=6, weekday=6, within=Calendar(year=2024, month=3)), None),
    (Nth(unit="day", number=100, within=Calendar(year=2024)), "2024-04-09"),
    (Season(season="WI"), "2023-WI"),
    (Season(season="SU"), "2024-SU"),
    (Season(season="SU", direction="last"), "2023-SU"),
    (Season(season="FA", within=Calendar(year=2010)), "2010-FA"),
    (SamePeriod(within=LAST_YEAR), "2023"),
    (Fixed(value="199"), "199"),
    (Shift(unit="day", amount=-1), "2024-05-14"),
    (Shift(unit="week", amount=-1), "2024-W19"),
    (Shift(unit="weekend", amount=0), "2024-W20-WE"),
    (Shift(unit="month", amount=1), "2024-06"),
    (Shift(unit="quarter", amount=-1), "2024-Q1"),
    (Shift(unit="decade", amount=-1), "201"),
    (Shift(unit="hour", amount=-2), "2024-05-15T16:30"),
    (Shift(unit="year", amount=-5000), None),
    (Moment(part="NI", day=FRIDAY), "2024-05-10TNI"),
    (Moment(clock=(9, 5)), "2024-05-15T09:05"),
    (Moment(clock=(24, 0)), "2024-05-15T24:00"),
    (Duration(value="P3W"), "P3W"),
    (Recurring(value="P1D"), "P1D"),
    (Reference(value="PAST_REF"), "PAST_REF"),
    (Holiday(rule="12-25"), "2023-12-25"),
    (Holiday(rule="12-25", direction="next"), "2024-12-25"),
    (Holiday(rule="easter+0", year=2000), "2000-04-23"),
    (Foreign(calendar="jalali", month=1, day=1, year=1403), "2024-03-20"),
    (Foreign(calendar="jalali", month=1), None),
]


@pytest.mark.parametrize(("expression", "want"), RESOLVED, ids=str)
def test_resolved_against_publication(expression: Expression, want: str | None) -> None:
    """What an expression leaves open is filled in from the day of publication."""
    assert resolve(expression, Context(published=TODAY)) == want


AHEAD: list[tuple[Expression, str]] = [
    (FRIDAY, "2024-05-17"),
    (Calendar(weekday=2), "2024-05-15"),
    (Calendar(month=11), "2024-11"),
    (Calendar(month=4, day=2), "2025-04-02"),
]


@pytest.mark.parametrize(("expression", "want"), AHEAD, ids=str)
def test_told_as_future(expression: Expression, want: str) -> None:
    """Where the clause tells of the future, it is the next one."""
    assert resolve(expression, Context(published=TODAY, ahead=True)) == want


MENTIONED: list[tuple[Expression, str]] = [
    (Shift(unit="day", amount=2, origin="text"), "2020-03-05"),
    (Shift(unit="year", amount=-1, origin="text"), "2019"),
    (Calendar(weekday=4, direction="following"), "2020-03-06"),
    (Calendar(weekday=4, direction="previous"), "2020-02-28"),
    (Calendar(month=2, direction="previous"), "2020-02"),
]


@pytest.mark.parametrize(("expression", "want"), MENTIONED, ids=str)
def test_resolved_against_the_date_last_mentioned(expression: Expression, want: str) -> None:
    """ "Two days later", "the following Friday": from the date that the text spoke of."""
    assert resolve(expression, Context(published=TODAY, mentioned="2020-03-03")) == want


UNPUBLISHED: list[tuple[Expression, str | None]] = [
    (FRIDAY, "XXXX-WXX-5"),
    (Calendar(month=5, day=3), "XXXX-05-03"),
    (Calendar(month=5), "XXXX-05"),
    (Nth(unit="quarter", number=3), "XXXX-Q3"),
    (Season(season="WI"), "XXXX-WI"),
    (Moment(clock=(9, 5)), "T09:05"),
    (Moment(part="MO", day=FRIDAY), "XXXX-WXX-5TMO"),
    (Shift(unit="day", amount=-1), None),
    (Calendar(day=13), None),
    (Holiday(rule="easter+0"), None),
    (Calendar(year=2020, month=5), "2020-05"),
]


@pytest.mark.parametrize(("expression", "want"), UNPUBLISHED, ids=str)
def test_without_a_day_of_publication(expression: Expression, want: str | None) -> None:
    """Without it the open part stays open, or there is no value: today's date is never asked for."""
    assert resolve(expression, Context()) == want


def test_only_expressions_resolve() -> None:
    """A type that no rule makes is a mistake of ours, and says so."""
    with pytest.raises(TypeError):
        resolve("Friday", Context())  # type: ignore[arg-type]
