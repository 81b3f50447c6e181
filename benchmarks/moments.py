"""Days as collections and tools write them."""

from __future__ import annotations

from datetime import UTC, date, datetime


def moment_of(value: object) -> date | datetime | None:
    """The day or moment that a value stands for; ``None`` where it is none.

    >>> moment_of("2024-05-14"), moment_of("2024-05-14T23:30:00Z"), moment_of("soon")
    (datetime.date(2024, 5, 14), datetime.datetime(2024, 5, 14, 23, 30, tzinfo=datetime.timezone.utc), None)
    """
    if isinstance(value, date):  # datetime is one, too
        return value
    if not isinstance(value, str):
        return None
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            return read(value.strip())
        except ValueError:
            continue
    return None


def days_of(moment: date | datetime) -> frozenset[date]:
    """The days that a moment may be said to be on: its own, and that in UTC.

    >>> from datetime import timedelta, timezone
    >>> moment = datetime(2024, 5, 14, 23, 30, tzinfo=timezone(timedelta(hours=-7)))
    >>> sorted(day.day for day in days_of(moment))
    [14, 15]
    """
    if not isinstance(moment, datetime):
        return frozenset({moment})
    return frozenset({moment.date(), moment.astimezone(UTC).date()} if moment.tzinfo else {moment.date()})
