"""What a text looks like, whatever its language: a sentence, a title, a label."""

from __future__ import annotations

import re

from newsstruct.reading import Element

#: Thai, Lao and Khmer print no full stop: any letter may end a sentence.
UNSTOPPED = re.compile("[\u0e00-\u0eff\u1780-\u17ff]")
#: How a sentence ends, in any script.
SENTENCE_ENDS = frozenset(".!?…:;)]\"'”’»«“‘」』。！？।॥۔؟։።")

#: Chinese, Japanese and Korean characters.
DENSE = re.compile("[\u3040-\ud7af]+")
#: How much of a text is looked at to tell its script.
SAMPLE = 100
#: Of a text of that many characters each fourth tells whether there is a point in counting.
SHORT, STEP = 40, 4


def length(text: str) -> int:
    """Characters, a Chinese, Japanese or Korean one counting for two and a half (as it says that much more)."""
    if text.isascii() or not DENSE.search(text[: SAMPLE : 1 if len(text) < SHORT else STEP]):
        return len(text)
    dense = sum(map(len, DENSE.findall(text[:SAMPLE])))
    return len(text) + len(text) * dense * 3 // (2 * min(len(text), SAMPLE))


def ends_like_sentence(text: str) -> bool:
    """Whether the text ends as sentences do.

    >>> ends_like_sentence("Shares fell."), ends_like_sentence("Shares fall")
    (True, False)
    """
    last = text[-1:]
    return last in SENTENCE_ENDS or (last >= "\u0e00" and UNSTOPPED.match(last) is not None)


def is_italic(element: Element) -> bool:
    """Whether all of an element's text stands in one ``<em>`` or ``<i>``."""
    if len(element) != 1 or element[0].tag not in ("em", "i"):
        return False
    return not (element.text or "").strip() and not (element[0].tail or "").strip()
