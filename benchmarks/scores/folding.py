"""What counts as the same text."""

from __future__ import annotations

import re
import unicodedata

#: A word; in scripts without spaces between words, one sign.
_TOKEN = re.compile(
    "[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\\W\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_MARKS = str.maketrans(dict.fromkeys("‘’‚‛`´", "'") | dict.fromkeys("“”„«»", '"') | dict.fromkeys("‐‑‒–—−", "-"))
_NO_LETTER = re.compile(r"[\W_]+")


def spaced(text: str) -> str:
    """The text with white space folded, and without characters that nobody sees.

    >>> spaced(" Bridge\\u00a0closed \\n as\\u200b river rises")
    'Bridge closed as river rises'
    """
    return " ".join(unicodedata.normalize("NFC", text).translate(_UNSEEN).split())


def words(text: str) -> list[str]:
    """The words of a text, punctuation left out.

    >>> words("Bridge closed: 洪水")
    ['Bridge', 'closed', '洪', '水']
    """
    return _TOKEN.findall(spaced(text))


def plain(text: str) -> str:
    """The text without what typesetters differ in: case, forms of quotation marks and dashes.

    >>> plain("“Closed” – for now") == plain('"closed" - for now')
    True
    """
    return spaced(unicodedata.normalize("NFKC", text).translate(_MARKS)).casefold()


def letters(text: str) -> str:
    """The letters and digits alone.

    >>> letters("Who pays? (Again)")
    'whopaysagain'
    """
    return _NO_LETTER.sub("", unicodedata.normalize("NFKC", text).casefold())
