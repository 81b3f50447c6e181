"""The date words of a language in one tree: what stands in its table by hand, in CLDR and in dateparser's lists.

A lexicon is made at the first use of its language (some ten milliseconds) and kept.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

import attrs

from newsstruct.annotate.dates.cldr import cldr_entries, measure_entries, prints_capitals, spaces_thousands, writes_dots
from newsstruct.annotate.dates.dateparser_words import dateparser_entries, dateparser_table
from newsstruct.annotate.dates.kinds import Readings
from newsstruct.annotate.dates.pieces import pieces, stands_alone
from newsstruct.annotate.dates.vocabulary import Vocabulary
from newsstruct.annotate.dates.words import Entry, hand_entries, settings
from newsstruct.languages import primary
from newsstruct.zones import zone_names

#: Shorter words are no stems of their own accord; of months and weekdays, "ener*" would be "energía", "mart*" a name.
STEM, NAME_STEM = 4, 5
_OWN_ENDING = re.compile(r"[aeiouyäöőűáéíóúāēīūаеиоуыэюяьйіїιου]*(?:(?<=[aeiouājιουα])[sς])?$")
#: Kinds of words that take endings.
INFLECTED = frozenset("month weekday unit units season measure".split())
#: The endings of shorter months: maja, maijā, маја.
_SHORT_ENDINGS = "aeiouāаеиоу"


class Meaning(NamedTuple):
    """Everything that a phrase, as printed, can be."""

    kinds: frozenset[str]
    """The kinds."""

    readings: Readings
    """The kinds, with what comes with each."""


#: What a phrase is that means nothing here.
NOTHING = Meaning(frozenset(), {})


@attrs.define
class Node:
    """A place in the tree of phrases: what is known once the pieces on the way to it are read."""

    words: dict[str, Node] = attrs.Factory(dict)
    """The pieces that may follow."""

    stems: dict[str, Node] = attrs.Factory(dict)
    """The words that may follow with any ending."""

    plain: Meaning = NOTHING
    """What the phrase that ends here can be."""

    small: Meaning = NOTHING
    """The same where it is printed without a capital."""

    exact: dict[str, Meaning] = attrs.Factory(dict)
    """What it can be where it is printed in just these letters: "Morgen" is the morning, "morgen" is tomorrow."""

    def meaning(self, printed: str) -> Meaning:
        """What the phrase can be as printed."""
        if self.exact and printed in self.exact:
            return self.exact[printed]
        return self.small if printed[:1].islower() else self.plain


@attrs.frozen
class Lexicon:
    """The date words of one language."""

    language: str
    """BCP 47 tag, as asked for."""

    tree: Node
    """The phrases, piece by piece."""

    vocabulary: Vocabulary
    """Which words are part of any."""

    suffixes: Mapping[str, str]
    """What may be printed right behind figures ("rd", "s", "-го") and what it makes of them: a kind."""

    prefixes: tuple[str, ...]
    """What may be joined to the front of a word ("و", "ב"), longest first; not part of the mention."""

    particles: tuple[str, ...]
    """What may be joined to the end of a word (Korean); where there are any, no word begins or ends inside another."""

    month_first: bool
    """Whether 3/4/2020 is the fourth of March."""

    dotted: bool
    """Whether 3.4 can be the third of April."""

    buddhist: bool
    """Whether years are counted from the Buddha."""

    future: re.Pattern[str] | None
    """Words that tell of the future: will, scheduled; ``None`` where no table has them."""

    past: re.Pattern[str] | None
    """Words that tell of the past: said."""

    business: re.Pattern[str] | None
    """Words of business, of which a half without its year is one of a year: profit, sales."""

    joins: re.Pattern[str] | None
    """Words that begin another clause: and, or."""

    to_come: tuple[str, ...]
    """Days with the word before them that leaves no doubt that they are to come: på fredag."""

    age_links: tuple[str, ...]
    """What stands between a name and an age in languages that capitalise nothing but names: di, de."""

    spaced: bool
    """Whether thousands are set off with a space: 15 000."""

    told: re.Pattern[str] | None
    """Verbs in the past and what else leaves a month no other place: bought, since."""


@functools.lru_cache(maxsize=256)
def lexicon(tag: str) -> Lexicon:
    """The lexicon of a language (BCP 47 tag); one of figures alone for a language that nobody knows."""
    language = primary(tag) or ""
    rows = settings(language)
    own = tuple(hand_entries(language))
    entries = [*own, *_compounds(language, own, rows), *_others(language, own, rows)]
    suffixes = _suffixes(rows)
    prefixes = tuple(sorted(_strings(rows, "prefixes"), key=len, reverse=True))
    return Lexicon(
        language=tag,
        tree=_tree(entries, _capitalised(language, rows)),
        vocabulary=Vocabulary(entries, prefixes, suffixes),
        suffixes=suffixes,
        prefixes=prefixes,
        particles=_strings(rows, "particles"),
        month_first=_month_first(tag, language),
        dotted=bool(rows.get("dotted")) or (_inflects(own, rows) and writes_dots(language)),
        buddhist=bool(rows.get("buddhist")),
        future=_any_of(_strings(rows, "future")),
        past=_any_of(_strings(rows, "past")),
        business=_any_of(_strings(rows, "business")),
        joins=_any_of(tuple(e.phrase for e in own if e.kind == "and" and e.phrase.isalpha())),
        to_come=_strings(rows, "to_come"),
        age_links=_strings(rows, "age_links"),
        spaced=spaces_thousands(language),
        told=_any_of(_strings(rows, "told")),
    )


def _any_of(words: tuple[str, ...]) -> re.Pattern[str] | None:
    """A pattern for any of some words."""
    return re.compile("|".join(_form(word) for word in words), re.IGNORECASE) if words else None


def _form(word: str) -> str:
    """A word as a pattern: any beginning or ending where its ``*`` stands, parts of words where scripts run on."""
    if any(map(stands_alone, word)):
        return re.escape(word)
    start = r"\w{2,20}" if word.startswith("*") else ""
    end = r"\w{0,8}" if word.endswith("*") else ""
    return rf"\b{start}{re.escape(word.strip('*'))}{end}\b"


def _suffixes(rows: Mapping[str, object]) -> Mapping[str, str]:
    found = rows.get("suffix", {})
    assert isinstance(found, Mapping)
    return {suffix.replace(" ", ""): kind for kind, suffixes in found.items() for suffix in suffixes}


def _strings(rows: Mapping[str, object], key: str) -> tuple[str, ...]:
    found = rows.get(key, ())
    return tuple(str(part) for part in found) if isinstance(found, Iterable) else ()


def _others(language: str, own: Sequence[Entry], rows: Mapping[str, object]) -> Iterator[Entry]:
    """What the common tables add: everything that the hand table does not forbid, with endings where it has none."""
    refused = {e.phrase for e in own} | set(_strings(rows, "refused"))
    inflect, endings = _inflects(own, rows), _strings(rows, "case_endings")
    prepositions = frozenset(e.phrase for e in own if e.kind == "prep")
    yield from _yearmarks(own if inflect else ())
    yield from (Entry("zone", None, f"={name}") for name in zone_names(language))
    parents = [name for name in (language, *_strings(rows, "also")) if name]
    for name in parents:
        lists = (*dateparser_entries(name), *measure_entries(name)) if inflect else ()
        for entry in (*cldr_entries(name), *lists):
            if entry.phrase.casefold() in refused:
                continue
            entry = _bare(entry, prepositions)
            forms = [entry]
            if (inflect or rows.get("endings")) and entry.kind in INFLECTED:
                forms += _inflected(entry, endings)
            yield from forms
            yield from _yearmarks(forms if inflect else ())


def _bare(entry: Entry, prepositions: frozenset[str]) -> Entry:
    """A phrase of the common lists without a preposition before it, which is not of the mention: í síðustu viku."""
    first, _, rest = entry.phrase.partition(" ")
    return entry._replace(phrase=rest) if entry.kind == "near" and rest and first in prepositions else entry


def _yearmarks(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Words for a year as what may stand beside the figures of one: 2014. aastal, vitin 2014."""
    years = (entry for entry in entries if entry.value == "year" and entry.kind in ("unit", "units"))
    yield from (entry._replace(kind="yearmark", value=None) for entry in years)


def _inflects(own: Sequence[Entry], rows: Mapping[str, object]) -> bool:
    """Whether dateparser's lists are taken, and words in any form: without a hand table, or with one that only adds."""
    return not own or bool(rows.get("adds"))


def _inflected(entry: Entry, endings: Sequence[str]) -> Iterator[Entry]:
    """The word with any ending, its own left out: a last vowel, or the s of "maijs" and "Ιανουάριος".

    Short words take the endings given alone; months a vowel where none are.
    """
    if " " in entry.phrase:
        return
    stem = _OWN_ENDING.sub("", entry.phrase)
    long = STEM if entry.kind in ("unit", "units") else NAME_STEM
    if len(stem) >= long:
        yield entry._replace(phrase=f"{stem}*")
    elif len(entry.phrase) >= long and entry.kind != "month":
        yield entry._replace(phrase=f"{entry.phrase}*")
    elif entry.kind == "month" or endings:
        short = endings or tuple(_SHORT_ENDINGS)
        forms = dict.fromkeys(f"{form}{ending}" for form in (stem, entry.phrase) if form for ending in short)
        yield from (entry._replace(phrase=form) for form in forms)
        if len(entry.phrase) >= NAME_STEM:
            yield entry._replace(phrase=f"{entry.phrase}*")


def _compounds(language: str, own: Sequence[Entry], rows: Mapping[str, object]) -> Iterator[Entry]:
    """Words written together: Montagabend, vierundzwanzig, lördagskväll (``compounds`` is what joins them)."""
    if "tens_join" in rows:
        units = [e for e in own if e.kind == "number" and isinstance(e.value, int) and 0 < e.value < 10]
        tens = [e for e in own if e.kind == "number" and e.value in range(20, 100, 10)]
        for unit, ten in product(units, tens):
            number = int(str(unit.value)) + int(str(ten.value))
            yield Entry("number", number, f"{unit.phrase}{rows['tens_join']}{ten.phrase}")
    for joint in _strings(rows, "compounds"):
        named = [e for e in own if e.kind == "weekday"] or [e for e in cldr_entries(language) if e.kind == "weekday"]
        days = [e for e in named if not e.phrase.endswith("*")]
        parts = [e for e in own if e.kind == "part"]
        for day, part in product(days, parts):
            yield Entry("dayparts", (day.value, part.value), f"{day.phrase}{joint}{part.phrase.lstrip('=')}")


def _month_first(tag: str, language: str) -> bool:
    info = dateparser_table(language)
    regions = info.get("locale_specific", {})
    order = regions.get(tag, {}).get("date_order") or info.get("date_order", "")
    return str(order).startswith("M") and language == "en"


#: What has a capital wherever months and weekdays have one: "may", "march", "sun" without it are none.
CAPITALISED = frozenset(("shymonth", "weakmonth", "weakweekday"))
_NAMES = CAPITALISED | {"month", "weekday"}


def _capitalised(language: str, rows: Mapping[str, object]) -> frozenset[str]:
    """The kinds that are none without a capital; where no table says, all names if CLDR prints them with one."""
    if rows and not rows.get("adds"):
        return CAPITALISED if rows.get("capitals") else frozenset()
    return _NAMES if prints_capitals(language) else frozenset()


def _tree(entries: Iterable[Entry], capitals: frozenset[str]) -> Node:
    root = Node()
    for entry in entries:
        exact = entry.phrase[1:] if entry.phrase.startswith("=") else None
        phrase = exact or entry.phrase
        words = tuple(piece.text for piece in pieces(phrase.removesuffix("*")))
        if words:
            _add(_leaf(root, words, stem=phrase.endswith("*")), entry, exact, capitals)
    return root


def _add(leaf: Node, entry: Entry, exact: str | None, capitals: frozenset[str]) -> None:
    """What is said first of a phrase and kind holds: the hand table before CLDR."""
    if exact:
        leaf.exact[exact] = _with(leaf.exact.get(exact, NOTHING), entry)
        return
    leaf.plain = _with(leaf.plain, entry)
    if entry.kind not in capitals or " " in entry.phrase:
        leaf.small = _with(leaf.small, entry)


def _with(meaning: Meaning, entry: Entry) -> Meaning:
    return Meaning(meaning.kinds | {entry.kind}, {entry.kind: entry.value, **meaning.readings})


def _leaf(root: Node, words: tuple[str, ...], *, stem: bool) -> Node:
    node = root
    for word in words[:-1]:
        node = node.words.setdefault(word, Node())
    last = node.stems if stem else node.words
    return last.setdefault(words[-1], Node())
