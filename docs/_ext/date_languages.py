"""Which language's date words come from where, and what kinds of them there are."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from babel.localedata import locale_identifiers
from language_tables import language_name

from newsstruct.annotate.dates.cldr import cldr_entries
from newsstruct.annotate.dates.dateparser_words import dateparser_table
from newsstruct.annotate.dates.kinds import KINDS
from newsstruct.annotate.dates.words import hand_entries, settings
from newsstruct.languages import codes

#: Settings of a table -> what the page says of the language that has them.
_NOTES = {
    "adds": "beside dateparser's lists",
    "buddhist": "years counted from the Buddha",
    "prefixes": "words joined to the front of others",
    "endings": "any ending on months and weekdays",
    "compounds": "weekdays and parts of the day in one word",
    "tens_join": "numbers in one word",
    "dotted": "days with a full stop",
}
#: The same for kinds of words.
_KINDS = {"jalalimonth": "Solar Hijri months", "hijrimonth": "Islamic months", "era": "years of eras"}


def table_rows() -> Iterator[str]:
    """A row for each language with a table by hand: its name, code, how many words, what is special."""
    yield from (".. list-table::", "   :header-rows: 1", "")
    yield from _row("language", "code", "words", "besides")
    for code in sorted(codes("dates"), key=language_name):
        yield from _row(language_name(code), f"``{code}``", str(len(list(hand_entries(code)))), "; ".join(notes(code)))


def notes(code: str) -> list[str]:
    """What is special about a language's dates.

    >>> notes("th")
    ['years counted from the Buddha']
    """
    rows = settings(code)
    like = [f"the table of {language_name(str(rows['like']))}"] if "like" in rows else []
    kinds = {entry.kind for entry in hand_entries(code)}
    said = [note for key, note in _NOTES.items() if rows.get(key)]
    return like + said + [note for kind, note in _KINDS.items() if kind in kinds]


@functools.cache
def other_languages() -> dict[str, bool]:
    """Code of each further language that CLDR names months of -> whether dateparser has words for it, too."""
    found = {name.split("_", 1)[0] for name in locale_identifiers()} - set(codes("dates")) - {"root"}
    named = [
        code for code in found if len({entry.value for entry in cldr_entries(code) if entry.kind == "month"}) == 12
    ]
    return {code: bool(dateparser_table(code)) for code in sorted(named, key=language_name)}


def others_named(*, dateparser: bool) -> Iterator[str]:
    """The names of the further languages that dateparser knows, or does not know, as a paragraph."""
    yield ", ".join(language_name(code) for code, known in other_languages().items() if known is dateparser) + "."


def kind_rows() -> Iterator[str]:
    """A row for each kind of word that a table may hold."""
    yield from (".. list-table::", "   :header-rows: 1", "")
    yield from _row("kind", "words such as, and their value")
    for kind, meaning in KINDS.items():
        yield from _row(f"``{kind}``", meaning.replace("`", "``"))


def _row(*cells: str) -> Iterator[str]:
    yield from (f"   {'*' if n == 0 else ' '} - {cell}".rstrip() for n, cell in enumerate(cells))
