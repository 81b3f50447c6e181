"""The dateline: the place that a report was filed from, and the agency, at the head of its first paragraph."""

from __future__ import annotations

import re

from newsstruct.article import Dateline

#: Only the start of a paragraph is looked at.
START = 120
#: "LONDON", "NEW DELHI", "KYIV, Ukraine", "Frankfurt/Main", "SAN FRANCISCO": one to four words, with a country.
_WORD = r"[^\W\d_][^\W\d_.'’-]*\.?"
_PLACE = rf"(?P<place>{_WORD}(?:[ /'’-]{_WORD}){{0,3}}(?:, [^\W\d_][\w.]*(?: [^\W\d_][\w.]*){{0,2}})?)"
_DAY = r"(?:, (?:[^\W\d_]{3,10}\.? \d{1,2}|\d{1,2}\.? [^\W\d_]{3,10})\.?(?:,? \d{4})?)?"
#: One to three words with capitals, or a single word: "AP", "dpa", "dpa/lhe", "Thomson Reuters Foundation".
_AGENCY = r" ?(?:\((?P<round>[^()\d]{2,40})\)|/(?P<slashed>[^/\d]{2,40})/|\[(?P<square>[^\[\]\d]{2,40})\])"
#: With an agency behind it any capitalised place is one: "Berlin (dpa) -", "MOSCOW, June 3 /TASS/.".
_WITH_AGENCY = re.compile(rf"{_PLACE}{_DAY}{_AGENCY}{_DAY} ?(?:--|[-–—:.―])")
#: Without one it must be in capitals before a dash: "WASHINGTON —"; or before a colon: "NEW DELHI:".
_BARE = re.compile(rf"{_PLACE}{_DAY}(?: ?(?:--|[–—―])|: | - )")


def find_dateline(paragraph: str) -> Dateline | None:
    """The dateline that a report's first paragraph opens with (AP Stylebook, "datelines"; dpa and AFP house styles).

    >>> find_dateline("LONDON (Reuters) - Shares fell on Tuesday.")
    Dateline(place='LONDON', agency='Reuters')
    >>> find_dateline("Shares fell on Tuesday.") is None
    True
    """
    start = paragraph[:START]
    match = _WITH_AGENCY.match(start)
    agency = " ".join((match["round"] or match["slashed"] or match["square"]).split()) if match else ""
    if match and match["place"][:1].isupper() and len(match["place"]) > 2 and _is_agency(agency):
        return Dateline(place=match["place"], agency=agency)
    match = _BARE.match(start)
    if match and _is_capital(match["place"]):
        return Dateline(place=match["place"])
    return None


def _is_agency(name: str) -> bool:
    words = name.split()
    return len(words) == 1 or (len(words) <= 3 and all(not word[0].islower() for word in words))


def _is_capital(place: str) -> bool:
    """Whether the place, without a country behind it, is in capitals."""
    town = place.partition(",")[0]
    return town.isupper() and sum(c.isalpha() for c in town) > 2
