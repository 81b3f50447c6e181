"""Names of time zones as newsrooms print them, beside the date of a page and in its text."""

import subprocess
import sys
from datetime import datetime, timedelta

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from dated import dates_of
from newsstruct.languages import codes, table
from newsstruct.languages.locales import locale_of
from newsstruct.zones import offset_zone, zone_after, zone_names

SUMMER, WINTER = datetime(2024, 7, 1, 12), datetime(2024, 1, 1, 12)

#: What stands behind a time, the page's language, hours east of Greenwich in winter and in summer.
ZONES = [
    (" UTC", "", 0, 0),
    (" GMT", "en", 0, 0),
    ("Z", "en", 0, 0),
    (" BST", "en", 1, 1),
    (" BST", "en-BD", 6, 6),
    (" (CET)", "en-GB", 1, 1),
    (" MEZ", "de", 1, 2),
    (" MESZ", "de", 2, 2),
    (" HNE", "fr-CA", -5, -5),
    (" ET", "en", -5, -4),
    (" Eastern Time", "en", -5, -4),
    (" EST", "en-US", -5, -5),
    (" EST", "en-AU", 10, 10),
    (" EDT", "xx", -4, -4),
    (" PT", "en", -8, -7),
    (" heure d’Europe centrale", "fr", 1, 2),
    (" heure de Paris", "fr", 1, 2),
    (" hora peninsular", "es", 1, 2),
    (" (horário de Brasília)", "pt-BR", -3, -3),
    (" мск", "ru", 3, 3),
    (" IST", "en", 5.5, 5.5),
    (" IST", "hi", 5.5, 5.5),
    (" IST", "en-IN", 5.5, 5.5),
    (" IST", "en-IE", 1, 1),
    (" IST", "ga", 1, 1),
    (" IST", "he", 2, 2),
    (" CST", "en", -6, -6),
    (" CST", "zh", 8, 8),
    (" CST", "zh-CN", 8, 8),
    (" AEST", "en-AU", 10, 10),
    (" NZST", "en-NZ", 12, 12),
    (" WIB", "id", 7, 7),
    (" JST", "ja", 9, 9),
    (" MSK", "ru", 3, 3),
    (" NPT", "ne", 5.75, 5.75),
    (" +0530", "en", 5.5, 5.5),
    (" +05:30", "", 5.5, 5.5),
    (" −03:00", "", -3, -3),
    (" UTC+2", "", 2, 2),
    (" UTC−5", "en", -5, -5),
    (" GMT-4:30", "es", -4.5, -4.5),
]


@pytest.mark.parametrize(("text", "language", "winter", "summer"), ZONES)
def test_zones(text: str, language: str, winter: float, summer: float) -> None:
    """A zone has the offset of that day, and that of the country where its name is used in several."""
    offsets = [zone.utcoffset(None) for day in (WINTER, SUMMER) if (zone := zone_after(text, day, (language,)))]
    assert offsets == [timedelta(hours=winter), timedelta(hours=summer)]


NO_ZONES = ["", " et al.", " at home", " +99:00", " -3 comments", " – 5 min", " by Ann Lee", " comments", " XYZ"]
HOSTILE = [" est", " the", " +05:99", " UTC+" + "9" * 1000, "+" * 1000, "1" * 100_000, " ../etc", " a" * 100_000]


@pytest.mark.parametrize("text", [*NO_ZONES, *HOSTILE])
def test_no_zone(text: str) -> None:
    """Other words behind a time are no zone, small letters neither, and no zone is made up."""
    zone = zone_after(text, SUMMER, ("fr", "en"))
    assert zone is None or (text.startswith(" UTC") and zone.utcoffset(None) == timedelta())


@pytest.mark.parametrize("text", ["+14:00", "-1200", "+5:30", "-3"])
def test_offsets(text: str) -> None:
    """An offset that some place on Earth has is a zone."""
    assert offset_zone(text) is not None


@pytest.mark.parametrize("text", ["+14:30", "-1500", "+99", "+05:99"])
def test_offsets_of_no_place(text: str) -> None:
    """An offset that no place has is none."""
    assert offset_zone(text) is None


@given(st.text(max_size=60), st.sampled_from(["en", "de", "xx", "", "en_IN", "../.."]))
def test_any_text(text: str, language: str) -> None:
    """No text and no language tag is an error, and an offset is one that a place on Earth has."""
    zone = zone_after(text, WINTER, (language,))
    assert zone is None or abs(zone.utcoffset(None) or timedelta()) <= timedelta(hours=14)


#: Greenland's two zones, which CLDR has names for but no longer any place.
UNPLACED = {"HEG", "HEEG", "HEOG", "HNEG", "HNOG", "HOG"}


@pytest.mark.parametrize("language", ["en", "de", "fr", "pt", "zh", "ja", "ru", "he", "xx", ""])
def test_every_name_of_a_text_is_known_behind_a_time(language: str) -> None:
    """Names that texts are searched for stand for the same zones beside a page's date."""
    names = zone_names(language)
    assert {"UTC", "GMT", "CET", "ET", "EST", "IST"} <= names
    for name in names - UNPLACED:
        assert zone_after(f" {name}", SUMMER, (language,)) is not None, name


@pytest.mark.parametrize("language", codes("published"))
def test_tables_name_zones(language: str) -> None:
    """What a table says of a zone is an offset or a place, for any country or for countries by their codes."""
    for name, meant in table(language, "published").get("zones", {}).items():
        assert meant, name
        for country, zone in meant.items():
            assert country == "anywhere" or (len(country) == 2 and country.isupper()), name
            assert "/" in zone or offset_zone(zone) is not None, name


IN_TEXTS = [
    ("en", "It begins at 3 p.m. ET today.", "3 p.m. ET today"),
    ("en", "The call was made at 10:30 GMT.", "10:30 GMT"),
    ("en", "It will start at 9 a.m. IST.", "9 a.m. IST"),
    ("de", "Die Rakete hob um 18.30 Uhr MESZ ab.", "18.30 Uhr MESZ"),
    ("fr", "Le départ a eu lieu à 18 h 30 HNE.", "18 h 30 HNE"),
    ("pt", "O jogo começa às 15:00 BRT.", "15:00 BRT"),
]


@pytest.mark.parametrize(("language", "text", "printed"), IN_TEXTS)
def test_zones_in_texts(language: str, text: str, printed: str) -> None:
    """A zone behind a time of day is part of the mention."""
    assert printed in dates_of(text, language)


LOCALES = [("de", "de"), ("de-AT", "de_AT"), ("de_XX", "de"), ("zh-Hant-TW", "zh_Hant_TW"), ("en-Latn-x-a", "en")]


@pytest.mark.parametrize(("tag", "name"), LOCALES)
def test_locales(tag: str, name: str) -> None:
    """A tag gives the nearest locale that CLDR has."""
    assert str(locale_of(tag)) == name


def test_languages_do_not_share_what_they_inherit() -> None:
    """A language's names are its own, whichever were asked for before: Zulu has no stand-alone names of months."""
    for tag in ("az", "ru", "zu", "az"):
        locale = locale_of(tag)
        assert locale
        for context in ("format", "stand-alone"):
            names = {number: str(name).lower() for number, name in locale.months[context]["wide"].items()}
            assert names[10] == {"az": "oktyabr", "ru": names[10], "zu": "okthoba"}[tag], (tag, context)
        assert locale.days["stand-alone"]["wide"][0] == locale.days["format"]["wide"][0]


def test_others_may_write_to_babel() -> None:
    """What other code in the process asks Babel for does not change what a language is taken to say."""
    for tag in ("lo", "ru", "az", "zu"):
        for context in ("format", "stand-alone"):
            assert dict(Locale.parse(tag).months[context]["wide"])
    locale_of.cache_clear()
    test_languages_do_not_share_what_they_inherit()


INHERITED = "root en en_AU en_150 de_AT pt_PT es_MX zh_Hant zh_Hant_HK zh_Hans_SG az_Cyrl az_Latn sr_Latn_BA nn".split()


COMPARED = f"""
from babel.localedata import load
from newsstruct.languages.locales import locale_data
for name in {INHERITED}:
    own, theirs = locale_data(name), load(name)
    for key in ("languages", "territories", "meta_zones"):
        assert repr(own[key]) == repr(theirs[key]), (name, key)
    (*widths,), (*patterns,) = own["date_formats"], map(str, own["date_formats"].values())
    assert (widths, patterns) == ([*theirs["date_formats"]], [*map(str, theirs["date_formats"].values())]), name
"""


def test_locales_inherit_as_in_babel() -> None:
    """What locales name is as Babel reads it; in a process in which nobody has written to Babel's data yet."""
    subprocess.run([sys.executable, "-c", COMPARED], check=True)


@given(st.text(max_size=20))
def test_any_tag(tag: str) -> None:
    """No tag is an error."""
    locale = locale_of(tag)
    assert locale is None or locale.language
