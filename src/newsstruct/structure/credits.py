"""Picture captions and credits that stand between the paragraphs like one: known by what their end or start says."""

from __future__ import annotations

import functools
import re

from newsstruct.languages import codes, table

#: A longer text is no credit, no caption.
LONGEST_CREDIT, LONGEST_CAPTION = 100, 300


def is_credit(text: str) -> bool:
    """Whether a text is a picture's credit, or a caption with one at its end.

    >>> is_credit("Photo: Ann Lee"), is_credit("The harbour at dawn (Image: Ann Lee)"), is_credit("Photos tell more.")
    (True, True, False)
    """
    if len(text) > LONGEST_CAPTION:
        return False
    if "©" in text:
        return True
    folded = text.casefold()
    alone, behind = _patterns()
    return bool(
        (len(text) <= LONGEST_CREDIT and alone.match(folded)) or (text[-1] in ")]" and behind.search(folded[-80:]))
    )


@functools.cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A credit alone, and one in brackets behind a caption. Languages are not kept apart: agencies' pictures travel."""
    words = {word for code in codes("structure") for word in table(code, "structure").get("credits", ())}
    any_word = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"\W{{0,3}}(?:{any_word})\s?[:：/]"), re.compile(rf"[(\[](?:{any_word})\s?[:：/][^)\]]+[)\]]\Z")
