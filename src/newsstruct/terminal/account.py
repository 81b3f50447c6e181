"""An article as an account for people: its fields, its body with the cross-links set off, and what was found in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsstruct.article import Article
from newsstruct.terminal.blocks import body_text
from newsstruct.terminal.folding import fold
from newsstruct.terminal.marks import (
    counted_body,
    counted_dates,
    counted_entities,
    counted_quotes,
    date_line,
    entity_line,
    moment,
    quote_line,
    warning_line,
)
from newsstruct.terminal.selection import VIEWS

#: Fields that stand above the body, where the page has them.
HEAD = (
    "kicker",
    "headline",
    "dek",
    "authors",
    "published",
    "modified",
    "dateline",
    "publisher",
    "section",
    "language",
    "url",
)
#: Fields whose values are blocks of the body.
BLOCKS = frozenset({"body", *VIEWS})
#: Fields with a blank line above and below.
SET_OFF = BLOCKS | {"text"}
#: Fields that are addresses, which are never broken.
ADDRESSES = frozenset({"url", "canonical_url"})
#: Columns of a field's name.
LABEL = 14


def account(article: Article, width: int) -> str:
    """The whole article: head, body, and counts of what was found."""
    head = [row(name, value, width) for name in HEAD for value in values(article, name)[:1]]
    parts = ["\n".join(head), body_text(article.body, width), "\n".join(_counts(article, width))]
    return "\n\n".join(part for part in parts if part)


def account_of(article: Article, names: Sequence[str], width: int) -> str:
    """The fields asked for, in the order asked for; lists with one line for each of their values."""
    text, before = "", None
    for name in names:
        gap = "" if before is None else "\n\n" if {name, before} & SET_OFF else "\n"
        text, before = text + gap + _shown(article, name, width), name
    return text


def row(name: str, text: str, width: int) -> str:
    """A field's name and, folded in the column beside it, its text."""
    lines = [" ".join(text.split())] if name in ADDRESSES else fold(text, width - LABEL - 2) or ["-"]
    return "\n".join(f"  {'' if at else name:<{LABEL}}{line}" for at, line in enumerate(lines))


def values(article: Article, name: str) -> list[str]:
    """What the article has of a field, in words; ``[]`` where it has nothing."""
    match name:
        case "authors":
            return [", ".join(author.name for author in article.authors)] if article.authors else []
        case "published" | "modified":
            value = article.published if name == "published" else article.modified
            return [moment(value)] if value else []
        case "dateline":
            return [_dateline(article)] if article.dateline else []
        case "url":
            return [url for url in (article.url or article.canonical_url,) if url]
        case "keywords":
            return [", ".join(article.keywords)] if article.keywords else []
    return list(_listed(article, name))


def _listed(article: Article, name: str) -> Iterator[str]:
    """The values of a field with many, one text for each; a plain text field has one."""
    match name:
        case "quotes":
            yield from map(quote_line, article.quotes)
        case "entities":
            yield from map(entity_line, article.entities)
        case "dates":
            yield from (date_line(date, article.text) for date in article.dates)
        case "warnings":
            yield from map(warning_line, article.warnings)
        case "provenance":
            yield from (f"{field}: {s.origin}, {s.raw or '-'}" for field, s in article.provenance.items())
        case _:
            yield from (value for value in (getattr(article, name),) if value)


def _dateline(article: Article) -> str:
    line = article.dateline
    return "" if line is None else f"{line.place} ({line.agency})" if line.agency else line.place


def _counts(article: Article, width: int) -> Iterator[str]:
    yield row("body", counted_body(article), width)
    yield row("quotes", counted_quotes(article), width)
    yield row("entities", counted_entities(article), width)
    yield row("dates", counted_dates(article), width)
    yield from (row("warnings", text, width) for text in values(article, "warnings"))


def _shown(article: Article, name: str, width: int) -> str:
    if name in BLOCKS:
        return body_text(getattr(article, name), width)
    if name == "text":
        return "\n\n".join("\n".join(fold(part, width)) for part in article.text.split("\n\n"))
    return "\n".join(row(name, value, width) for value in values(article, name) or ["-"])
