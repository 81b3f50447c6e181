"""What the tests of dates share: the mentions of a text, as a reader would write them down."""

from datetime import date, datetime

import newsstruct

#: A Wednesday; every table reads its texts as published on this day unless it says otherwise.
PUBLISHED = datetime(2024, 5, 15)


def dates_of(text: str, language: str, published: datetime | None = PUBLISHED) -> dict[str, str | None]:
    """Each mention as printed, with its value."""
    found = newsstruct.annotate(text, language=language, published=published).dates
    return {text[m.span.start : m.span.end]: m.value for m in found}


def types_of(text: str, language: str, published: datetime | None = PUBLISHED) -> dict[str, str]:
    """Each mention as printed, with its type."""
    found = newsstruct.annotate(text, language=language, published=published).dates
    return {text[m.span.start : m.span.end]: m.type for m in found}


def days_covered(
    text: str, language: str, published: datetime | None = PUBLISHED
) -> list[tuple[date | None, date | None]]:
    """The first and last day of each mention."""
    found = newsstruct.annotate(text, language=language, published=published).dates
    return [(m.earliest, m.latest) for m in found]


def kinds_of(text: str, language: str, published: datetime | None = PUBLISHED) -> dict[str, str]:
    """Each mention as printed, with its type and value."""
    found = newsstruct.annotate(text, language=language, published=published).dates
    return {text[m.span.start : m.span.end]: f"{m.type} {m.value}" for m in found}
