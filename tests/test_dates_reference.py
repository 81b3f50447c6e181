"""The page of languages of dates is made from the tables, and the explanation tells what happens."""

import re
from pathlib import Path

import pytest

pytest.importorskip("sphinx")
from date_languages import kind_rows, notes, other_languages, others_named, table_rows
from language_tables import language_name

from dated import dates_of
from newsstruct.annotate.dates.kinds import KINDS
from newsstruct.annotate.dates.words import settings
from newsstruct.languages import codes

DOCS = Path(__file__).parent.parent / "docs"


def test_every_table_has_a_row() -> None:
    """Each language with a table of date words stands in the list, with how many words it has."""
    lines = list(table_rows())
    for code in codes("dates"):
        place = lines.index(f"     - ``{code}``")
        assert lines[place - 1] == f"   * - {language_name(code)}"
        assert int(lines[place + 1].removeprefix("     - ")) > 40


def test_notes() -> None:
    """What is special of a language is said beside it."""
    assert notes("sr")[0] == "the table of Croatian"
    assert "Solar Hijri months" in notes("fa")
    assert "years of eras" in notes("ja")
    assert notes("en") == []


def test_other_languages() -> None:
    """A language stands in one list only: with a table, with dateparser's words, or with names alone."""
    others = other_languages()
    assert not set(others) & set(codes("dates"))
    assert others["kn"]
    assert not others["la"]
    with_words, names_alone = (list(others_named(dateparser=known)) for known in (True, False))
    assert "Kannada" in with_words[0]
    assert "Latin" in names_alone[0]


def test_every_kind_is_explained() -> None:
    """Each kind of word that a table may hold is on the page."""
    rows = [line for line in kind_rows() if line.startswith("   * - ``")]
    assert [line.strip(" *-`") for line in rows] == list(KINDS)


def test_every_setting_is_explained() -> None:
    """So is each setting that any table has."""
    page = (DOCS / "reference" / "date-languages.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"`(\w+)`", " ".join(re.findall(r"^`\w+`.*$", page, re.MULTILINE))))
    used = {key for code in codes("dates") for key in settings(code)}
    assert used - explained == set()


#: What the table of values says of "every Friday" and the like is printed in sentences of these forms.
EXPLAINED = re.findall(
    r"^\| ([^|]+?) \| (?:DATE|TIME|DURATION|SET) \| ([^|]+?) \|",
    (DOCS / "explanation" / "dates.md").read_text(encoding="utf-8"),
    re.MULTILINE,
)


@pytest.mark.parametrize(("printed", "values"), EXPLAINED)
def test_the_table_of_values(printed: str, values: str) -> None:
    """What the explanation says of values is what comes out on the day that it names, a Wednesday in May 2024."""
    found = dates_of(f"It happened, {printed}.", "en")
    assert list(found.values()) == re.findall(r"`([^`]+)`", values)


def test_the_explanation_has_a_table_of_values() -> None:
    """The rows are there to be tested."""
    assert len(EXPLAINED) > 15
