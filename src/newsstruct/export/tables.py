"""Flat tables for analysis: rows as plain dicts, pandas data frames, Arrow tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from newsstruct.article import Article, CrossLink, Embed, Image, TextBlock
from newsstruct.export.cleaning import writable
from newsstruct.export.several import several
from newsstruct.extras import needed

if TYPE_CHECKING:
    import pandas
    import pyarrow

Row: TypeAlias = dict[str, Any]

#: The tables, their columns in order, and what each column holds: "str", "int", "date", "moment" or "strs".
#: ``article`` is the article's number in what was given, from 0; it joins the tables.
TABLES: dict[str, dict[str, str]] = {
    "articles": {
        "article": "int",
        "url": "str",
        "canonical_url": "str",
        "language": "str",
        "headline": "str",
        "dek": "str",
        "kicker": "str",
        "byline": "str",
        "authors": "strs",
        "publisher": "str",
        "section": "str",
        "keywords": "strs",
        "published": "moment",
        "modified": "moment",
        "place": "str",
        "agency": "str",
        "text": "str",
        "warnings": "strs",
    },
    "blocks": {
        "article": "int",
        "block": "int",
        "kind": "str",
        "start": "int",
        "end": "int",
        "text": "str",
        "url": "str",
    },
    "quotes": {
        "article": "int",
        "quote": "int",
        "kind": "str",
        "start": "int",
        "end": "int",
        "text": "str",
        "cue": "str",
        "speaker": "str",
        "mention": "str",
        "role": "str",
        "entity": "int",
    },
    "entities": {
        "article": "int",
        "entity": "int",
        "type": "str",
        "name": "str",
        "country": "str",
        "role": "str",
        "mentions": "int",
    },
    "mentions": {"article": "int", "entity": "int", "start": "int", "end": "int", "text": "str"},
    "dates": {
        "article": "int",
        "date": "int",
        "start": "int",
        "end": "int",
        "text": "str",
        "type": "str",
        "value": "str",
        "earliest": "date",
        "latest": "date",
    },
    "cross_links": {"article": "int", "block": "int", "label": "str", "title": "str", "url": "str"},
}


def to_tables(articles: Iterable[Article] | Article) -> dict[str, list[Row]]:
    """The rows of each of `TABLES`; every row has all columns of its table, absent values are ``None``.

    Raises:
        InvalidInput: when something else is among the articles.
    """
    tables: dict[str, list[Row]] = {name: [] for name in TABLES}
    for number, article in enumerate(several(articles)):
        for name, rows in _ROWS.items():
            for row in rows(article):
                tables[name].append({column: _cell(row.get(column)) for column in TABLES[name]} | {"article": number})
    return tables


def to_pandas(articles: Iterable[Article] | Article) -> dict[str, pandas.DataFrame]:
    """`to_tables` as data frames, typed also where they are empty; moments are UTC (without a zone: taken for UTC).

    Raises:
        InvalidInput: when something else is among the articles.
        MissingExtra: when pandas or pyarrow is not installed.
    """
    needed("pandas", "tables")
    return {name: table.to_pandas() for name, table in to_arrow(articles).items()}


def to_arrow(articles: Iterable[Article] | Article) -> dict[str, pyarrow.Table]:
    """`to_tables` as Arrow tables, typed also where they are empty; moments are UTC (without a zone: taken for UTC).

    Raises:
        InvalidInput: when something else is among the articles.
        MissingExtra: when pyarrow is not installed.
    """
    arrow = needed("pyarrow", "tables")
    types = {
        "str": arrow.string(),
        "int": arrow.int64(),
        "date": arrow.date32(),
        "moment": arrow.timestamp("us", tz="UTC"),
        "strs": arrow.list_(arrow.string()),
    }
    return {
        name: arrow.Table.from_pylist(rows, schema=arrow.schema([(c, types[t]) for c, t in TABLES[name].items()]))
        for name, rows in to_tables(articles).items()
    }


def _cell(value: Any) -> Any:  # noqa: ANN401  # the values of all columns
    if isinstance(value, str):
        return writable(value)
    return [writable(text) for text in value] if isinstance(value, list) else value


def _articles(article: Article) -> Iterator[Row]:
    line = article.dateline
    yield {
        **{name: getattr(article, name) for name in TABLES["articles"] if hasattr(article, name)},
        "authors": [author.name for author in article.authors],
        "keywords": list(article.keywords),
        "warnings": [warning.code for warning in article.warnings],
        "place": line.place if line else None,
        "agency": line.agency if line else None,
    }


def _blocks(article: Article) -> Iterator[Row]:
    for at, block in enumerate(article.body):
        row: Row = {"block": at, "kind": block.kind}
        match block:
            case TextBlock():
                row |= {"start": block.start, "end": block.end, "text": block.text}
            case CrossLink():
                row |= {"text": block.title, "url": block.url}
            case Image():
                row |= {"text": block.caption or block.alt, "url": block.url}
            case Embed():
                row |= {"text": block.provider, "url": block.url}
        yield row


def _quotes(article: Article) -> Iterator[Row]:
    for at, quote in enumerate(article.quotes):
        speaker, cue = quote.speaker, quote.cue
        row: Row = {"quote": at, "kind": quote.kind, "text": quote.text}
        if quote.spans:
            row |= {"start": quote.spans[0].start, "end": quote.spans[-1].end}
        if cue:
            row["cue"] = article.text[cue.start : cue.end]
        if speaker:
            mention = article.text[speaker.mention.start : speaker.mention.end]
            row |= {"speaker": speaker.name, "mention": mention, "role": speaker.role, "entity": speaker.entity}
        yield row


def _entities(article: Article) -> Iterator[Row]:
    for at, entity in enumerate(article.entities):
        row = attrs.asdict(entity, recurse=False)
        yield row | {"entity": at, "mentions": len(entity.mentions)}


def _mentions(article: Article) -> Iterator[Row]:
    for at, entity in enumerate(article.entities):
        for place in entity.mentions:
            text = article.text[place.start : place.end]
            yield {"entity": at, "start": place.start, "end": place.end, "text": text}


def _dates(article: Article) -> Iterator[Row]:
    for at, date in enumerate(article.dates):
        start, end = date.span.start, date.span.end
        text = article.text[start:end]
        yield attrs.asdict(date, recurse=False) | {"date": at, "start": start, "end": end, "text": text}


def _cross_links(article: Article) -> Iterator[Row]:
    for at, block in enumerate(article.body):
        if isinstance(block, CrossLink):
            yield {"block": at, **attrs.asdict(block)}


_ROWS: dict[str, Callable[[Article], Iterator[Row]]] = {
    "articles": _articles,
    "blocks": _blocks,
    "quotes": _quotes,
    "entities": _entities,
    "mentions": _mentions,
    "dates": _dates,
    "cross_links": _cross_links,
}
