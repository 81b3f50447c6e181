#!/usr/bin/env python3
"""How well names are found: the table of figures in docs/reference/entity-model-card.md.

    python tools/measure_entities.py FILE.jsonl[.xz] …

A file has one text a line, ``{"text", "language", "entities": [{"start", "end", "type"}]}``, with ``"set"``, the name
of its row in the table, and ``"entity_types"``, what is annotated in it (all where that is missing). A name whose
entity is ``"optional"`` counts neither way. Exact is the F1 of spans with their types; names that of the distinct names
of texts.
"""

from __future__ import annotations

import argparse
import json
import lzma
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Set
from pathlib import Path
from typing import Any, TypeAlias

import newsstruct

TYPES = ("PERSON", "ORG", "LOC")
Mark: TypeAlias = tuple[int, int, str]
"""Start, end and type of a name."""


def main() -> None:
    """Print a table in Markdown with a row for each set of texts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    print("\n".join(table(record for path in parser.parse_args().files for record in read(path))))


def read(path: Path) -> Iterator[dict[str, Any]]:
    """The texts of a file."""
    with (lzma.open if path.suffix == ".xz" else Path.open)(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def table(records: Iterable[dict[str, Any]]) -> Iterator[str]:
    """The lines of the table: for each set its language, number of names, P, R and F1, of names and by type."""
    counts: defaultdict[tuple[str, str], Counter[tuple[str, str]]] = defaultdict(Counter)
    for record in records:
        counts[record["language"], record.get("set", "news")] += tally(record)
    yield "| Language | Set | Names | P | R | exact F1 | names F1 | PERSON | ORG | LOC |"
    yield "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|"
    for (language, name), found in sorted(counts.items()):
        precision, recall, exact = figures(found, "exact")
        rest = " | ".join(figures(found, kind)[2] for kind in ("names", *TYPES))
        yield f"| {language} | {name} | {found['exact', 'gold']} | {precision} | {recall} | {exact} | {rest} |"


def tally(record: dict[str, Any]) -> Counter[tuple[str, str]]:
    """How many names a text has, how many were found, and how many rightly: for each figure of the table."""
    types = set(TYPES) & set(record.get("entity_types") or TYPES)
    text, given = record["text"], record["entities"]
    gold = {mark(entity) for entity in given if entity["type"] in types and not entity.get("optional")}
    passed = {mark(entity)[:2] for entity in given if entity.get("optional")}
    entities = newsstruct.annotate(text, language=record["language"]).entities
    found = {(m.start, m.end, e.type) for e in entities if e.type in types for m in e.mentions}
    found = {one for one in found if one[:2] not in passed}
    counts = shared("exact", gold, found) + shared("names", names(text, gold), names(text, found))
    for kind in types:
        counts += shared(kind, {m for m in gold if m[2] == kind}, {m for m in found if m[2] == kind})
    return counts


def mark(entity: dict[str, Any]) -> Mark:
    """Where a name stands, and its type."""
    return entity["start"], entity["end"], entity["type"]


def names(text: str, marks: Iterable[Mark]) -> set[tuple[str, str]]:
    """The distinct names of a text with their types, in lower case."""
    return {(" ".join(text[start:end].split()).casefold(), kind) for start, end, kind in marks}


def shared(figure: str, gold: Set[Hashable], found: Set[Hashable]) -> Counter[tuple[str, str]]:
    """What a figure is computed from."""
    return Counter({(figure, "gold"): len(gold), (figure, "found"): len(found), (figure, "both"): len(gold & found)})


def figures(counts: Counter[tuple[str, str]], figure: str) -> tuple[str, str, str]:
    """Precision, recall and F1 in percent; "–" where there was nothing to find."""
    gold, found, both = (counts[figure, what] for what in ("gold", "found", "both"))
    if not gold:
        return "–", "–", "–"
    return f"{100 * both / found if found else 0:.1f}", f"{100 * both / gold:.1f}", f"{200 * both / (gold + found):.1f}"


if __name__ == "__main__":
    main()
