"""Instants given in UTC, on the day of the newsroom that published them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from newsstruct.structure.dates.moments import Dated

#: Zones differ from UTC by whole quarters of an hour, and by no more than this.
QUARTER, FURTHEST = timedelta(minutes=15), timedelta(hours=14)
#: Half a world: how far a day alone can shift an instant.
SHIFTS = range(1, 13)


def on_day(dated: Dated, named: datetime) -> Dated | None:
    """The same moment on the day that a page names beside it; ``None`` where it cannot be on that day.

    Newsrooms west and east of Greenwich date by their own day, while many systems print the instant in UTC. An instant
    in UTC on the neighbouring day is the same instant in another zone: the one that the named time of day tells, or,
    where only a day is named, the nearest to Greenwich (in whole hours) that has it on that day.
    """
    moment = dated.moment
    days = (named.date() - moment.date()).days
    if days == 0:
        return dated
    if abs(days) > 1 or moment.utcoffset() != timedelta(0):
        return None
    zone = _zone_of_clock(moment, named) or _zone_of_day(moment, named, days)
    return Dated(moment=moment.astimezone(zone), source=dated.source) if zone else None


def _zone_of_clock(moment: datetime, named: datetime) -> timezone | None:
    """The zone in which clocks showed the named time at that instant."""
    if (named.hour, named.minute) == (0, 0):
        return None
    offset = named.replace(tzinfo=None, second=0) - moment.replace(tzinfo=None, second=0, microsecond=0)
    return timezone(offset) if abs(offset) <= FURTHEST and not offset % QUARTER else None


def _zone_of_day(moment: datetime, named: datetime, days: int) -> timezone | None:
    zones = (timezone(timedelta(hours=hours * days)) for hours in SHIFTS)
    return next((zone for zone in zones if moment.astimezone(zone).date() == named.date()), None)
