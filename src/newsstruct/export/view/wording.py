"""The view's words for what is in an article."""

from __future__ import annotations

from datetime import date, datetime

from newsstruct.article import DateMention, Entity, Quote
from newsstruct.export.cleaning import folded

ENTITY_TYPES = {"PERSON": "Person", "ORG": "Organisation", "LOC": "Place", "MISC": "Other name"}
ENTITY_LISTS = {"PERSON": "People", "ORG": "Organisations", "LOC": "Places", "MISC": "Other names"}
DATE_TYPES = {"DATE": "Date", "TIME": "Time", "DURATION": "Duration", "SET": "Recurrence"}
QUOTE_KINDS = {"direct": "Direct quote", "indirect": "Indirect quote", "mixed": "Mixed quote"}
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
#: Parts of a tip: kind, name, and what else is known; text of pages is folded before, so it holds none.
TAB = "\t"


def counted(number: int, word: str) -> str:
    """A number with its word.

    >>> counted(1, "quote"), counted(2, "quote")
    ('1 quote', '2 quotes')
    """
    return f"{number} {word}{'' if number == 1 else 's'}"


def day(value: date) -> str:
    """A calendar day with its day of the week.

    >>> day(date(2024, 5, 17))
    'Friday 2024-05-17'
    """
    return f"{DAYS[value.weekday()]} {value.isoformat()}"


def moment(value: datetime) -> str:
    """A moment: day, time and zone, as far as they are known."""
    shown = day(value.date())
    if value.tzinfo is None and not (value.hour or value.minute):
        return shown
    return f"{shown}, {value:%H:%M} {value.isoformat()[-6:] if value.tzinfo else ''}".rstrip()


def resolved(mention: DateMention) -> str:
    """What a date mention was resolved to."""
    if mention.earliest and mention.latest:
        first, last = mention.earliest, mention.latest
        return day(first) if first == last else f"{first.isoformat()} to {last.isoformat()}"
    return folded(mention.value or "") or "not resolved"


def tip(kind: str, name: str, *more: str | None) -> str:
    """What is shown beside a mark."""
    rest = " · ".join(folded(part) for part in more if part)
    return TAB.join((kind, folded(name), rest))


def entity_tip(entity: Entity) -> str:
    """An entity's type, name, role, country and number of mentions."""
    mentions = counted(len(entity.mentions), "mention")
    return tip(ENTITY_TYPES[entity.type], entity.name, entity.role, entity.country, mentions)


def date_tip(mention: DateMention) -> str:
    """A date's type, what it was resolved to, and its TIMEX3 value."""
    return tip(DATE_TYPES[mention.type], resolved(mention), mention.value)


def quote_tip(quote: Quote) -> str:
    """A quote's kind, its speaker and the speaker's role."""
    speaker = quote.speaker
    name = speaker.name if speaker else "no speaker named"
    return tip(QUOTE_KINDS[quote.kind], name, speaker.role if speaker else None)
