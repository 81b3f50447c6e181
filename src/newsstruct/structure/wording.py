"""What a text looks like, whatever its language: a sentence, a title, a label."""

from __future__ import annotations

#: How a sentence ends, in any script.
SENTENCE_ENDS = frozenset(".!?…:;)]\"'”’»“‘」』。！？।॥۔؟։።")


def length(text: str) -> int:
    """Characters, a Chinese, Japanese or Korean one counting for two and a half (as it says that much more)."""
    if text.isascii():
        return len(text)
    sample = text[:200]
    dense = sum("\u3040" <= c <= "\ud7af" for c in sample)
    return len(text) + len(text) * dense * 3 // (2 * len(sample)) if dense else len(text)


def ends_like_sentence(text: str) -> bool:
    """Whether the text ends as sentences do.

    >>> ends_like_sentence("Shares fell."), ends_like_sentence("Shares fall")
    (True, False)
    """
    return text[-1:] in SENTENCE_ENDS
