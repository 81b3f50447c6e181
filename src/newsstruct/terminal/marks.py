"""What was found in an article, said in short: counts with names, or one line for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from newsstruct.article import Article, DateMention, Entity, ParseWarning, Quote

#: So many names stand behind a count.
NAMED = 6
#: Kinds of blocks in words; without the last letter for one of them.
PLURALS = {
    "paragraph": "paragraphs",
    "subheading": "subheadings",
    "list_item": "list items",
    "quote": "block quotes",
    "pre": "preformatted blocks",
    "table_cell": "table cells",
    "image": "pictures",
    "embed": "embeds",
    "cross_link": "cross-links",
}


def moment(value: datetime) -> str:
    """A moment as a reader writes it; the day alone where the page gives no more.

    >>> moment(datetime.fromisoformat("2022-06-24T16:38:44+05:30"))
    '2022-06-24 16:38 +05:30'
    >>> moment(datetime(2022, 6, 24))
    '2022-06-24'
    """
    if value.tzinfo is None and not (value.hour or value.minute):
        return value.date().isoformat()
    return f"{value:%Y-%m-%d %H:%M} {value.isoformat()[-6:] if value.tzinfo else ''}".rstrip()


def counted_body(article: Article) -> str:
    """How many blocks of each kind the body has, commonest first."""
    counts = Counter(block.kind for block in article.body)
    named = (f"{n} {PLURALS[kind] if n > 1 else PLURALS[kind][:-1]}" for kind, n in counts.most_common())
    return ", ".join(named) or "no blocks"


def counted_quotes(article: Article) -> str:
    """How many quotes, and whose."""
    return _counted(len(article.quotes), (quote.speaker.name for quote in article.quotes if quote.speaker))


def counted_entities(article: Article) -> str:
    """How many entities, and the most mentioned ones."""
    often = sorted(article.entities, key=lambda entity: -len(entity.mentions))
    return _counted(len(article.entities), (entity.name for entity in often))


def counted_dates(article: Article) -> str:
    """How many date mentions, and their values."""
    return _counted(len(article.dates), (date.value for date in article.dates if date.value))


def quote_line(quote: Quote) -> str:
    """A quote with its speaker."""
    speaker = quote.speaker
    who = "nobody named" if speaker is None else speaker.name + (f", {speaker.role}" if speaker.role else "")
    return f"{who} ({quote.kind}): {quote.text}"


def entity_line(entity: Entity) -> str:
    """An entity with its type, country and number of mentions."""
    country = f", {entity.country}" if entity.country else ""
    return f"{entity.name} ({entity.type}{country}), {len(entity.mentions)}×"


def date_line(date: DateMention, text: str) -> str:
    """A date mention as printed, with its value."""
    return f"{text[date.span.start : date.span.end]} ({date.type}): {date.value or 'not resolved'}"


def warning_line(warning: ParseWarning) -> str:
    """A warning's sentence, with its code."""
    return f"{warning.message} ({warning.code})"


def _counted(count: int, names: Iterable[str]) -> str:
    distinct = list(dict.fromkeys(names))
    shown = ", ".join(distinct[:NAMED]) + (", …" if len(distinct) > NAMED else "")
    return f"{count}: {shown}" if shown else str(count)
