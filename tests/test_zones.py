"""Names of time zones as newsrooms print them."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.zones import COMMON, LOCAL, find_zone, zone_names

SUMMER, WINTER = datetime(2024, 7, 1, 12), datetime(2024, 1, 1, 12)

#: Name, language, hours east of Greenwich in winter and in summer.
ZONES = [
    ("UTC", None, 0, 0),
    ("GMT", "en", 0, 0),
    ("BST", "en", 1, 1),
    ("CET", "en", 1, 1),
    ("MEZ", "de", 1, 1),
    ("MESZ", "de", 2, 2),
    ("HNE", "fr-CA", -5, -5),
    ("ET", "en", -5, -4),
    ("EST", "en-US", -5, -5),
    ("EDT", None, -4, -4),
    ("PT", "en", -8, -7),
    ("IST", "en", 5.5, 5.5),
    ("IST", "hi", 5.5, 5.5),
    ("IST", "he", 2, 2),
    ("IST", "en-IE", 1, 1),
    ("CST", "en", -6, -6),
    ("CST", "zh", 8, 8),
    ("AEST", "en-AU", 10, 10),
    ("WIB", "id", 7, 7),
    ("JST", "ja", 9, 9),
    ("MSK", "ru", 3, 3),
    ("+0530", None, 5.5, 5.5),
    ("+05:30", None, 5.5, 5.5),
    ("-3", None, -3, -3),
    ("−03:00", None, -3, -3),
    ("UTC+2", None, 2, 2),
    ("GMT-4:30", "es", -4.5, -4.5),
    ("  CEST ", "en", 2, 2),
]


@pytest.mark.parametrize(("name", "language", "winter", "summer"), ZONES)
def test_zones(name: str, language: str | None, winter: float, summer: float) -> None:
    """A name stands for its offset, and one that is used all the year round for a zone with its summer time."""
    zone = find_zone(name, language)
    assert zone
    assert WINTER.replace(tzinfo=zone).utcoffset() == timedelta(hours=winter)
    assert SUMMER.replace(tzinfo=zone).utcoffset() == timedelta(hours=summer)


NO_ZONES = ["", "XYZ", "est", "the", "+99", "+05:99", "UTC+", "+" * 1000, "1" * 100_000, "Europe/Berlin\n", "../etc"]


@pytest.mark.parametrize("name", NO_ZONES)
def test_no_zones(name: str) -> None:
    """Unknown names, small letters and offsets that no place has are no zones."""
    assert find_zone(name, "en") is None


@given(st.text(max_size=60), st.one_of(st.none(), st.sampled_from(["en", "de", "xx", "", "en_IN", "../.."])))
def test_any_name(name: str, language: str | None) -> None:
    """No name and no language tag is an error."""
    zone = find_zone(name, language)
    assert zone is None or WINTER.replace(tzinfo=zone).utcoffset() is not None


@pytest.mark.parametrize("language", [None, "en", "de", "fr", "pt", "zh", "ja", "ru", "xx"])
def test_every_listed_name_is_a_zone(language: str | None) -> None:
    """Each name that a language is said to print can be found."""
    names = zone_names(language)
    assert set(COMMON) <= set(names)
    for name in names:
        assert find_zone(name, language) is not None, name


def test_local_names_differ_from_common_ones() -> None:
    """A name is listed for a region only where it means something else there, or nothing elsewhere."""
    for names in LOCAL.values():
        assert [name for name, meant in names.items() if COMMON.get(name) == meant] == []
