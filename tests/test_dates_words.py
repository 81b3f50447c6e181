"""The tables of date words: by hand, from CLDR, from dateparser's lists, and all together."""

import re
import subprocess
import sys
from itertools import chain

import pytest

from newsstruct.annotate.dates.cldr import MEASURES, cldr_entries, writes_dots
from newsstruct.annotate.dates.dateparser_words import dateparser_entries, dateparser_table
from newsstruct.annotate.dates.expressions import Calendar
from newsstruct.annotate.dates.holidays import holiday_on
from newsstruct.annotate.dates.kinds import KINDS
from newsstruct.annotate.dates.lexicon import Lexicon, Meaning, lexicon
from newsstruct.annotate.dates.rules import RULES, written_out
from newsstruct.annotate.dates.scan import scan
from newsstruct.annotate.dates.timex import VALUE
from newsstruct.annotate.dates.words import Entry, Near, hand_entries, near, settings
from newsstruct.languages import codes

TABLES = sorted(codes("dates"))
#: What a table may say besides its words.
SETTINGS = {
    "adds": bool,
    "age_links": list,
    "also": list,
    "buddhist": bool,
    "business": list,
    "capitals": bool,
    "case_endings": list,
    "compounds": list,
    "dotted": bool,
    "endings": bool,
    "future": list,
    "letters": dict,
    "like": str,
    "particles": list,
    "past": list,
    "prefixes": list,
    "refused": list,
    "suffix": dict,
    "tens_join": str,
    "to_come": list,
    "told": list,
}
#: Languages with a table in CLDR or dateparser only, of several scripts and families.
OTHERS = ["am", "eo", "fo", "gd", "gu", "km", "kn", "ky", "lb", "lo", "ml", "mn", "mt", "my", "si", "ti", "yo", "zu"]


@pytest.mark.parametrize("language", TABLES)
def test_tables(language: str) -> None:
    """Every row of a table is of a kind that the rules know, or a setting; and every value can be read."""
    entries = list(hand_entries(language))
    assert entries
    assert {entry.kind for entry in entries} <= KINDS.keys()
    assert {key: type(value) for key, value in settings(language).items()}.items() <= SETTINGS.items()


def meanings(language: str, kind: str) -> list[Entry]:
    return [entry for entry in hand_entries(language) if entry.kind == kind]


@pytest.mark.parametrize("language", TABLES)
def test_values_in_tables(language: str) -> None:
    """Lengths and recurrences in tables are TIMEX3 values, feasts have a day, months and weekdays are such."""
    for entry in chain(meanings(language, "length"), meanings(language, "repeated"), meanings(language, "reference")):
        assert VALUE.fullmatch(str(entry.value)), entry
    for entry in meanings(language, "holiday"):
        assert holiday_on(str(entry.value), 2024), entry
    for entry in chain(meanings(language, "month"), meanings(language, "shymonth")):
        assert entry.value in range(1, 13), entry
    for entry in chain(meanings(language, "weekday"), meanings(language, "weekdays")):
        assert entry.value in range(7), entry
    for entry in chain(meanings(language, "season"), meanings(language, "pastseason")):
        assert entry.value in ("SP", "SU", "FA", "WI"), entry
    for entry in chain(meanings(language, "part"), meanings(language, "parts")):
        assert entry.value in ("MO", "MI", "AF", "EV", "NI", "DT"), entry


@pytest.mark.parametrize("language", TABLES)
def test_no_phrase_twice_in_a_row(language: str) -> None:
    """No phrase stands in the same table of a language for two values: the second would never be seen."""
    seen: dict[tuple[str, str], object] = {}
    clashes = [e for e in hand_entries(language) if seen.setdefault((e.kind, e.phrase), e.value) != e.value]
    assert clashes == []


def found(language: str, phrase: str) -> Meaning:
    """What a language's lexicon has for a whole phrase."""
    row = scan(phrase, 0, len(phrase), lexicon(language))
    assert len(row.items) == 1, row.items
    item = row.items[0]
    assert item
    return Meaning(item.kinds, item.readings)


@pytest.mark.parametrize("language", TABLES + OTHERS)
def test_months_and_weekdays_of_every_language(language: str) -> None:
    """CLDR's full names of months and weekdays are known in every language, whatever else it has."""
    unknown = [
        entry
        for entry in cldr_entries(language)
        if entry.kind in ("month", "weekday") and not _known(lexicon(language), entry)
    ]
    assert unknown == []


def _known(words: Lexicon, entry: Entry) -> bool:
    """Whether a name is a month or weekday in some way, or the table says that it is something else."""
    printed = entry.phrase
    items = [item for item in scan(printed, 0, len(printed), words).items if item]
    refused = settings(words.language).get("refused", ())
    return bool(items) or (isinstance(refused, list) and printed.casefold() in refused)


def test_words_that_are_several_things() -> None:
    """A word keeps all that it can be; the rules choose."""
    assert found("en", "second").kinds >= {"ordinal", "unit"}
    assert found("en", "May").kinds == {"shymonth"}
    assert found("en", "today").readings["near"] == Near("day", 0)
    assert found("de", "Montagabend").readings["dayparts"] == (0, "EV")
    assert found("de", "vierundzwanzig").readings["number"] == 24


def test_capitals() -> None:
    """Where months have capitals, small ones are other words: may, march, sun."""
    for word in ("may", "march", "sun"):
        kinds = {kind for item in scan(word, 0, 9, lexicon("en")).items if item for kind in item.kinds}
        assert not kinds & {"month", "shymonth", "weakmonth", "weekday", "weakweekday"}
    assert found("en", "MAY").kinds == {"shymonth"}


def test_printed_in_just_these_letters() -> None:
    """ "Morgen" is the morning, "morgen" is tomorrow."""
    assert "near" in found("de", "morgen").kinds
    assert "part" in found("de", "Morgen").kinds


def test_endings() -> None:
    """A stem takes any ending that is no longer than itself."""
    assert found("fi", "tammikuussa").readings["month"] == 1
    assert found("lt", "gegužės").readings["month"] == 5
    assert found("sl", "maja").readings["month"] == 5
    assert [item for item in scan("majhen", 0, 6, lexicon("sl")).items if item] == []
    assert [item for item in scan("energía", 0, 7, lexicon("gl")).items if item] == []


def test_prefixes() -> None:
    """What is joined to the front of a word is not of the mention."""
    (item,) = scan("והשבוע", 0, 6, lexicon("he")).items
    assert item
    assert item.start > 0


def test_languages_like_others() -> None:
    """A table may be like another one's, with rows of its own instead."""
    assert list(hand_entries("no")) == list(hand_entries("nb")) == list(hand_entries("nn"))
    assert settings("sr")["also"] != settings("hr")["also"]
    assert found("sr", "уторак").readings["weekday"] == found("sr", "utorak").readings["weekday"] == 1


@pytest.mark.parametrize("tag", ["xx", "", "i-default", "../../etc", "zz-ZZ", "en-GB-oxendict", "x" * 500, "e\u0301"])
def test_any_tag_has_a_lexicon(tag: str) -> None:
    """No language tag, however odd, stops the reading: figures are read in all of them."""
    (item,) = scan("2024-05-03", 0, 10, lexicon(tag)).items
    assert item
    assert item.readings["date"] == (2024, 5, 3)


def test_near() -> None:
    """The short form of tables for days nearby is read, and anything else refused."""
    assert near("day-1") == Near("day", -1)
    assert near("day+0 NI") == Near("day", 0, "NI")
    for wrong in ("day", "day 1", "day+1NI", "yesterday", "day-1 night"):
        with pytest.raises(ValueError, match="should look like"):
            near(wrong)


CLDR = [
    ("en", "month", 9, "September"),
    ("en", "weekday", 0, "Monday"),
    ("de", "part", "MO", "morgens"),
    ("fr", "unit", "day", "jour"),
    ("fr", "units", "day", "jours"),
    ("es", "of", None, "de"),
    ("ru", "month", 5, "мая"),
    ("ru", "month", 5, "май"),
    ("en", "weakmonth", 9, "Sep"),
    ("en", "weakweekday", 0, "Mon"),
]


@pytest.mark.parametrize(("language", "kind", "value", "phrase"), CLDR)
def test_words_from_cldr(language: str, kind: str, value: object, phrase: str) -> None:
    """Babel has names, parts of the day, units in all forms, and the words between day, month and year."""
    assert (kind, value, phrase) in {tuple(entry) for entry in cldr_entries(language)}


def test_units_of_cldr() -> None:
    """Babel still keeps its patterns of units where it has no public way to them."""
    from babel import Locale

    assert {entry.value for entry in cldr_entries("gl") if entry.kind == "units"} >= {"day", "week", "month", "year"}
    assert Locale("gl")._data["unit_patterns"]["duration-day"]["long"]
    assert set(MEASURES) <= set(Locale("en")._data["unit_patterns"])
    assert Locale("en")._data["currency_names_plural"]["EUR"]


def test_full_stops_of_cldr() -> None:
    """Whether the day of a date has a full stop behind it is CLDR's to say."""
    assert writes_dots("de")
    assert writes_dots("lv")
    assert not writes_dots("es")
    assert not writes_dots("xx")


DATEPARSER = [
    ("es", "month", 1, "enero"),
    ("es", "weekday", 0, "lunes"),
    ("es", "near", Near("day", -1), "ayer"),
    ("es", "deixis", "next", "próximo"),
    ("es", "trailing", "last", "pasado"),
    ("es", "ago_before", None, "hace"),
    ("en", "ago", None, "ago"),
    ("lt", "ago_before", None, "prieš"),
    ("ka", "near", Near("day", 1), "ხვალ"),
]


@pytest.mark.parametrize(("language", "kind", "value", "phrase"), DATEPARSER)
def test_words_from_dateparser(language: str, kind: str, value: object, phrase: str) -> None:
    """dateparser's lists tell names, and by comparison which words mean last, next, ago."""
    assert (kind, value, phrase) in {tuple(entry) for entry in dateparser_entries(language)}


def test_every_list_of_dateparser_is_read() -> None:
    """Each of its tables gives entries of kinds that the rules know; none stops the reading."""
    import dateparser.data

    names = dateparser.data.languages_info.language_order
    assert len(names) > 200
    for name in names[:120]:
        assert {entry.kind for entry in dateparser_entries(name)} <= KINDS.keys()
    assert dateparser_table("xx") == {}
    assert dateparser_table("../__init__") == {}


def test_dateparser_is_not_imported() -> None:
    """Its lists are read without the quarter of a second that its own code takes to start."""
    code = """
import sys, newsstruct
newsstruct.annotate("Reuniuse onte.", language="gl")
assert newsstruct.annotate("Se reunió hace dos días.", language="es").dates
print(sorted(name for name in sys.modules if name.split(".")[0] == "dateparser"))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_kinds_are_used() -> None:
    """Every kind stands in some rule, but for the phrases that only look like dates: they are to fit no rule."""
    used = set(chain.from_iterable(re.findall(r"[a-z_0-9]+", written_out(rule.pattern)) for rule in RULES))
    assert KINDS.keys() - used == {"nothing"}


def test_expressions_are_values() -> None:
    """Two expressions that say the same are equal, and none can be changed."""
    assert Calendar(month=5) == Calendar(month=5)
    with pytest.raises(AttributeError):
        Calendar(month=5).month = 6  # type: ignore[misc]
