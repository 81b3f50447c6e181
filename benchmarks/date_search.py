"""Dates in running text beside ``dateparser.search``, and what the first text of a language costs.

    python -m benchmarks.date_search news.jsonl [more.jsonl.xz …] [--texts 10] [--languages en,de]
    python -m benchmarks.date_search --first

A line of the JSONL files has a ``text`` and its ``language``. Both read the same texts in one run, text by text, and
both are told the language; newsstruct resolves every date as well. Times are CPU times.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

import attrs

from benchmarks.files import page_bytes
from newsstruct.annotate.dates.found import find_dates
from newsstruct.annotate.document import Document, text_blocks

#: A text of so many characters is enough of an article; ``search_dates`` takes seconds for a long one.
LONGEST = 3_000
#: What a first call reads.
SHORT = "On 3 May 2024 it rained."


@attrs.frozen(kw_only=True)
class Pace:
    """How fast the texts of a language are read."""

    language: str
    """BCP 47 tag."""

    characters: int
    """Length of the texts; not in words, which not every language parts by spaces."""

    ours: float
    """Seconds that newsstruct took."""

    theirs: float
    """Seconds that ``search_dates`` took."""

    @property
    def ratio(self) -> float:
        """How many times as much newsstruct reads in a second."""
        return self.theirs / self.ours


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what the arguments ask for, print it, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, help="JSONL files, packed or not")
    parser.add_argument("--texts", type=int, default=10, help="texts of each language (10)")
    parser.add_argument("--languages", default="", help="these alone, joined by commas")
    parser.add_argument("--first", action="store_true", help="time the first text of every language of CLDR")
    asked = parser.parse_args(arguments)
    if asked.first:
        print("first text of a language, CPU milliseconds, the slowest first")
        print(*(f"{language:8} {1000 * seconds:6.1f}" for language, seconds in first_calls(every_language())), sep="\n")
    texts = chosen(asked.files, asked.texts, frozenset(filter(None, asked.languages.split(","))))
    if texts:
        print(*lines(paces(texts, searched())), sep="\n")
    return 0 if texts or asked.first else 1


def chosen(files: Iterable[Path], most: int, languages: frozenset[str]) -> Mapping[str, Sequence[str]]:
    """The first texts of each language in some files."""
    found: dict[str, list[str]] = defaultdict(list)
    for file in files:
        for row in map(json.loads, filter(str.strip, page_bytes(file).decode().split("\n"))):
            language = row.get("language")
            if language and row.get("text") and (not languages or language in languages):
                found[language].append(row["text"][:LONGEST])
    return {language: list(islice(texts, most)) for language, texts in sorted(found.items())}


def searched() -> Callable[[str, str], object]:
    """dateparser's search as a function of a text and its language."""
    from dateparser.search import search_dates

    return lambda text, language: search_dates(text, languages=[language])


def paces(texts: Mapping[str, Sequence[str]], search: Callable[[str, str], object]) -> Iterator[Pace]:
    """Both on each text, one behind the other, so that a busy machine slows both alike; tables are loaded before."""
    for language, rows in texts.items():
        ours = theirs = 0.0
        read(rows[0], language)
        search(SHORT, language)
        for text in rows:
            ours += _seconds(read, text, language)
            theirs += _seconds(search, text, language)
        yield Pace(language=language, characters=sum(map(len, rows)), ours=ours, theirs=theirs)


def lines(found: Iterable[Pace]) -> Iterator[str]:
    """A table in Markdown, a row for each language."""
    yield "| language | characters | newsstruct, a second | search_dates, a second | ratio |"
    yield "|---|--:|--:|--:|--:|"
    for pace in found:
        speeds = f"{pace.characters / pace.ours:,.0f} | {pace.characters / pace.theirs:,.0f}"
        yield f"| {pace.language} | {pace.characters:,} | {speeds} | {pace.ratio:.0f} |"


def every_language() -> list[str]:
    """The languages of CLDR, by primary tag."""
    from babel.localedata import locale_identifiers

    return sorted({name.partition("_")[0] for name in locale_identifiers()})


def first_calls(languages: Iterable[str]) -> list[tuple[str, float]]:
    """Seconds that the first text of each language took, the slowest first.

    What all languages share is loaded before. Garbage is not collected meanwhile: with some hundred languages in memory
    a collection would take longer than a language.
    """
    read(SHORT, "und")
    gc.disable()
    try:
        times = [(language, _seconds(read, SHORT, language)) for language in languages]
    finally:
        gc.enable()
    return sorted(times, key=lambda pair: -pair[1])


def read(text: str, language: str) -> object:
    """newsstruct's dates of a text."""
    return list(find_dates(Document(text=text, language=language, blocks=text_blocks(text))))


def _seconds(run: Callable[[str, str], object], text: str, language: str) -> float:
    start = time.process_time()
    run(text, language)
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
