"""Words as they are looked up in the tables of a language."""

from __future__ import annotations

import re

#: Tatweel and the vowel points of Arabic, which texts set or leave out at will.
_POINTS = re.compile("[\u0640\u064b-\u0652\u0670]")


def lookup_form(text: str) -> str:
    """A word as it is looked up: lower case, straight apostrophes, no Arabic vowel points.

    >>> lookup_form("L’État"), lookup_form("شبّه")
    ("l'état", 'شبه')
    """
    lower = text.lower()
    if lower.isascii():
        return lower
    return _POINTS.sub("", lower.replace("’", "'"))


def cut_elisions(text: str, elisions: frozenset[str]) -> list[str]:
    """A token, cut behind elided words.

    >>> cut_elisions("qu’il", frozenset({"qu"}))
    ['qu’', 'il']
    """
    pieces = []
    for sign in "'’":
        head, found, tail = text.partition(sign)
        while found and tail and head.lower() in elisions:
            pieces.append(head + sign)
            text = tail
            head, found, tail = text.partition(sign)
    return [*pieces, text]
