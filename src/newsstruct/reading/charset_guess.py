"""The charset of a page that does not say it, told from its bytes."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Mapping

from newsstruct.languages import codes, table
from newsstruct.reading.common_words import common_words_found

#: So many bytes are looked at, from shortly before the first one beyond ASCII on.
SAMPLE, BEFORE = 20_000, 200
#: In Latin script letters beyond ASCII mostly stand alone; elsewhere this share of them stands beside another.
BESIDE = 0.6
#: Of the share that a language's commonest signs usually have, so much tells it.
ENOUGH = 0.4
#: Bytes that a charset has no letter for: so many of a hundred show that it is another.
BROKEN = 2
#: Charsets of Latin script on the legacy web (WHATWG Encoding Standard), most used first.
LATIN = ("cp1252", "cp1250", "iso8859_2", "cp1254", "cp1257")
#: The others: signs that make up much of any text in them (kana, Chinese signs, syllables, letters), and their share.
OTHERS = {
    "shift_jis": ("のにはをたがでてとしれさいるなっこ", 0.35),
    "euc_jp": ("のにはをたがでてとしれさいるなっこ", 0.35),
    "gb18030": ("的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就", 0.2),
    "big5": ("的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就", 0.2),
    "euc_kr": ("이다는의에을가고를한은하로들지도어기사", 0.3),
    "cp1251": ("оеаинтсрвл", 0.6),
    "koi8_r": ("оеаинтсрвл", 0.6),
    "cp1253": ("αοιετσνηυρ", 0.6),
    "cp1256": ("اليمنورتبه", 0.6),
    "iso8859_6": ("اليمنورتبه", 0.6),
    "cp1255": ("יוהלארתבמש", 0.6),
    "cp874": ("านรอกเงมยล", 0.4),
}
_HIGH = re.compile(rb"[\x80-\xff]")
_RUN = re.compile(rb"[\x80-\xff]{2,}")


def guess_charset(page: bytes) -> str:
    """The likeliest legacy charset of bytes that are no UTF-8; "cp1252" where nothing speaks for another.

    >>> guess_charset("Мост закрыли для движения, сообщили в городе.".encode("koi8-r"))
    'koi8_r'
    """
    first = _HIGH.search(page)
    start = max(0, first.start() - BEFORE) if first else 0
    sample = page[start : start + SAMPLE]
    high = len(_HIGH.findall(sample))
    if sum(map(len, _RUN.findall(sample))) < BESIDE * high:
        return max(LATIN, key=lambda charset: _like_a_language(sample, charset))
    scores = {charset: _share(sample, charset, high) for charset in OTHERS}
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] > ENOUGH else LATIN[0]


def _like_a_language(sample: bytes, charset: str) -> float:
    """How well letters and words fit the language that they fit best: the shares of its letters and common words."""
    text = sample.decode(charset, "replace").lower()
    letters = Counter(c for c in text if c > "\x7f" and (c.isalpha() or c == "\ufffd"))
    words = common_words_found(text)
    total, count = max(1, letters.total()), max(1, len(text.split()))
    return max(
        sum(letters[c] for c in alphabet) / total + words.get(code, 0) / count
        for code, alphabet in _alphabets().items()
    )


@functools.cache
def _alphabets() -> Mapping[str, str]:
    found = {code: table(code, "words").get("letters") for code in codes("words")}
    return {code: letters for code, letters in found.items() if letters}


def _share(sample: bytes, charset: str, high: int) -> float:
    """The share of the commonest signs among those beyond ASCII, by what is usual; 0 where too much does not decode."""
    signs, usual = OTHERS[charset]
    text = sample.decode(charset, "replace")
    if text.count("\ufffd") * 100 > BROKEN * high:
        return 0.0
    counts = Counter(c for c in text if c > "\x7f")
    return sum(counts[c] for c in signs) / max(1, counts.total()) / usual
