"""What was found in pages as tables: lined up for a terminal, CSV for a spreadsheet, JSON lines for a program."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from newsstruct.article import Article
from newsstruct.terminal.escaping import json_line, printable
from newsstruct.terminal.folding import cells, fold

#: Which table of `newsstruct.export.TABLES` each command prints, and its columns in the order of their use.
COLUMNS: dict[str, tuple[str, tuple[str, ...]]] = {
    "quotes": ("quotes", ("speaker", "role", "kind", "text", "cue", "start", "end")),
    "dates": ("dates", ("text", "value", "earliest", "latest", "type", "start", "end")),
    "entities": ("entities", ("name", "type", "mentions", "country", "role")),
    "links": ("cross_links", ("label", "title", "url")),
}
#: What tells of the article behind each row: when it was published, its headline, its address.
ARTICLE = ("published", "headline", "page_url")
#: Columns that a terminal has no room for.
LEFT_OUT = frozenset({"start", "end", "cue", "earliest", "latest", *ARTICLE})
#: A cell that begins so is a formula to a spreadsheet; an apostrophe before it makes it text.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
#: Spaces between two columns.
GAP = 2


def rows_of(article: Article, command: str, page: str) -> list[dict[str, Any]]:
    """The rows of a command's table for one page, each with the page's name first and its article's `ARTICLE` last."""
    from newsstruct.export.tables import to_tables

    table, columns = COLUMNS[command]
    tables = to_tables([article])
    of_article = _of_article(tables["articles"][0])
    return [{"page": page} | {name: row[name] for name in columns} | of_article for row in tables[table]]


def _of_article(row: Mapping[str, Any]) -> dict[str, Any]:
    moment = row["published"]
    values = (moment and moment.isoformat(), row["headline"], row["canonical_url"] or row["url"])
    return dict(zip(ARTICLE, values, strict=True))


def columns_of(command: str) -> tuple[str, ...]:
    """All columns of a command's table."""
    return ("page", *COLUMNS[command][1], *ARTICLE)


def csv_text(rows: Iterable[Mapping[str, Any]], command: str, *, header: bool) -> str:
    """The rows as CSV (RFC 4180, line feeds); what a spreadsheet would calculate gets an apostrophe before it."""
    out = io.StringIO()
    writer = csv.DictWriter(out, columns_of(command), lineterminator="\n")
    if header:
        writer.writeheader()
    writer.writerows({name: _csv_cell(value) for name, value in row.items()} for row in rows)
    return printable(out.getvalue())


def json_lines(rows: Iterable[Mapping[str, Any]], encoding: str) -> str:
    """The rows as JSON, one object a line."""
    plain = ({name: _plain(value) for name, value in row.items()} for row in rows)
    return "".join(f"{json_line(row, encoding)}\n" for row in plain)


def lined_up(rows: Sequence[Mapping[str, Any]], command: str, width: int) -> str:
    """The rows under their columns' names, folded to the width; the page's name where there are several pages."""
    names = [name for name in columns_of(command) if name not in LEFT_OUT]
    if len({row["page"] for row in rows}) < 2:
        names.remove("page")
    table = [[" ".join(printable(_words(row[name])).split()) for name in names] for row in rows]
    widths = _widths(names, table, width)
    head = _row(names, widths)
    rule = (" " * GAP).join("-" * size for size in widths)
    body = [line for row in table for line in _row(row, widths)]
    return "".join(f"{line}\n" for line in [*head, rule, *body])


def _widths(names: Sequence[str], table: Sequence[Sequence[str]], width: int) -> list[int]:
    """How wide each column is: as its widest cell; where the line has no room for it, an equal share of the rest."""
    wanted = [max(map(cells, column)) for column in zip(names, *table, strict=True)]
    widths = wanted.copy()
    left = width - GAP * (len(names) - 1)
    for done, at in enumerate(sorted(range(len(wanted)), key=wanted.__getitem__)):
        widths[at] = min(wanted[at], left // (len(wanted) - done))
        left -= widths[at]
    return widths


def _row(texts: Sequence[str], widths: Sequence[int]) -> list[str]:
    """One row as lines; each cell folded in its column."""
    columns = [fold(text, max(2, width)) or ["-"] for text, width in zip(texts, widths, strict=True)]
    lines = []
    for at in range(max(map(len, columns))):
        parts = [column[at] if at < len(column) else "" for column in columns]
        padded = (part + " " * (width - cells(part)) for part, width in zip(parts, widths, strict=True))
        lines.append((" " * GAP).join(padded).rstrip())
    return lines


def _words(value: object) -> str:
    return "" if value is None else str(value)


def _csv_cell(value: object) -> str:
    text = _words(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, str | int) else str(value)
