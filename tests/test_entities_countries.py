"""Countries and nationalities by their names in many languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.annotate.entities.countries import country_code, nationality_code, place_kinds, places

COUNTRIES = [
    ("en", "Ukraine", "UA"),
    ("en", "U.S.", "US"),
    ("en", "UK", "GB"),
    ("en", "the Netherlands", "NL"),
    ("en", "the Maldives", "MV"),
    ("en", "New Zealand", "NZ"),
    ("en", "Kenya's", None),
    ("en", "Nairobi", None),
    ("en", "Europe", None),
    ("de", "Österreichs", "AT"),
    ("de", "USA", "US"),
    ("fr", "Royaume-Uni", "GB"),
    ("fr", "Etats-Unis", "US"),
    ("es", "Estados Unidos", "US"),
    ("es", "Gran Bretaña", "GB"),
    ("pt", "EUA", "US"),
    ("it", "Stati Uniti", "US"),
    ("nl", "Groot-Brittannië", "GB"),
    ("pl", "Niemczech", "DE"),
    ("pl", "Rosji", "RU"),
    ("ru", "России", "RU"),
    ("ru", "Германией", "DE"),
    ("uk", "Польщі", "PL"),
    ("hr", "Hrvatskoj", "HR"),
    ("fi", "Venäjällä", "RU"),
    ("hu", "Lengyelországban", "PL"),
    ("tr", "ABD", "US"),
    ("el", "Γερμανίας", "DE"),
    ("sr", "Србија", "RS"),
    ("sr", "Srbija", "RS"),
    ("ar", "مصر", "EG"),
    ("zh", "法国", "FR"),
    ("ja", "ドイツ", "DE"),
    ("xx", "Ukraine", None),
]


@pytest.mark.parametrize(("language", "name", "want"), COUNTRIES)
def test_country(language: str, name: str, want: str | None) -> None:
    """A country is known by its names in a language, short, long or inflected; a city or a continent is none."""
    assert country_code(name, language) == want


NATIONALITIES = [
    ("en", "Kenyan", "KE"),
    ("en", "Kenyans", "KE"),
    ("en", "South Korean", "KR"),
    ("en", "Kurds", "other"),
    ("en", "Kenya", None),
    ("en", "Indiana", None),
    ("de", "Franzose", "FR"),
    ("de", "Frankreich", None),
    ("fr", "Britanniques", "GB"),
    ("nl", "Duitse", "DE"),
    ("nl", "Duitsland", None),
    ("es", "españoles", "ES"),
    ("pl", "Rosjanie", "RU"),
    ("pl", "Rosja", None),
    ("hr", "Srbi", "RS"),
    ("hu", "Magyarország", None),
    ("hu", "magyarok", "HU"),
    ("ru", "украинский", "UA"),
]


@pytest.mark.parametrize(("language", "word", "want"), NATIONALITIES)
def test_nationality(language: str, word: str, want: str | None) -> None:
    """Nationals and their adjectives have the country's code; the country itself is no nationality."""
    assert nationality_code(word, language) == want


def test_every_code_is_a_country_of_the_cldr() -> None:
    """The tables' own names point to codes that the CLDR has too."""
    known = set(places("en").countries.values())
    for language in ("de", "en", "es", "fi", "fr", "hr", "hu", "it", "nl", "pl", "ru", "uk"):
        found = places(language)
        codes = {*found.countries.values(), *found.nationalities.values()} - {"other"}
        assert codes <= known | {"XK"}


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("European Union", "en"),
        ("United Nations", "en"),
        ("Liên hợp quốc", "vi"),
        ("Еврозона", "ru"),
        ("Еврозоны", "ru"),
    ],
)
def test_unions_are_no_countries(name: str, language: str) -> None:
    """The CLDR has codes for the United Nations and the eurozone too; they are of no country."""
    assert country_code(name, language) is None
    assert name.lower() not in places(language).countries


def test_place_kinds() -> None:
    """A word tells of which kind of place's name it may be a part, and a month that it is one."""
    assert place_kinds("zealand", "en") == {"Ce"}
    assert "D" in place_kinds("march", "en")
    assert place_kinds("xylophone", "en") == frozenset()


@given(st.text(), st.sampled_from(["en", "ru", "de", "zh"]))
def test_any_text_may_be_asked(name: str, language: str) -> None:
    """Whatever is asked, the answer is a code of two letters or none."""
    code = country_code(name, language)
    assert code is None or (len(code) == 2 and code.isupper())
    assert nationality_code(name, language) is None or code is None
