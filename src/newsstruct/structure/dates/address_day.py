"""The day in an address: "/2024/05/17/", "/2024-05-17-", "/20240517", "-17-05-2024"."""

from __future__ import annotations

import re

from newsstruct.article import Source
from newsstruct.structure.dates.days import day_or_none
from newsstruct.structure.dates.moments import Dated

#: Nothing further on in an address is looked at.
LONGEST = 400
_MONTH, _DAY = r"(?P<month>0[1-9]|1[0-2])", r"(?P<day>0[1-9]|[12]\d|3[01])"
_YEAR_FIRST = re.compile(rf"[/_-](?P<year>(?:19|20)\d\d)(?P<sign>[/_-]?){_MONTH}(?P=sign){_DAY}(?!\d)")
_YEAR_LAST = re.compile(rf"[/_-]{_DAY}-{_MONTH}-(?P<year>20\d\d)(?!\d)")
_MONTH_NAMED = re.compile(
    r"/(?P<year>20\d\d)/(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(?P<day>\d\d)(?=/)"
)
_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_HOST = re.compile(r"\A(?:[a-z][a-z0-9+.-]{0,20}:)?//[^/?#]*", re.I)
#: The Web Archive puts the day of its copy before the page's own address.
_ARCHIVED = re.compile(r"\Ahttps?://web\.archive\.org/web/\d+[a-z_]*/", re.I)


def address_day(url: str, origin: str = "url") -> Dated | None:
    """The day that an address's path names, naive midnight.

    >>> address_day("https://example.org/2024/05/17/rates-rise").moment.isoformat()
    '2024-05-17T00:00:00'
    """
    path = _HOST.sub("", _ARCHIVED.sub("", url[:LONGEST])).partition("?")[0].partition("#")[0]
    for pattern in (_YEAR_FIRST, _YEAR_LAST, _MONTH_NAMED):
        if match := pattern.search(path):
            groups = match.groupdict()
            month = _NAMES.index(groups["name"]) + 1 if "name" in groups else int(groups["month"])
            if day := day_or_none(int(groups["year"]), month, int(groups["day"])):
                return Dated(moment=day, source=Source(origin=origin, raw=match[0]))
    return None
