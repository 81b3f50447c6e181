"""Picture captions and credits that stand between the paragraphs like one: known by what their end or start says."""

from __future__ import annotations

import functools
import re

from newsstruct.languages import codes, table

#: A longer text is no credit, no caption.
LONGEST_CREDIT, LONGEST_CAPTION = 100, 300
#: A credit's mark stands among so many characters.
START = 40
#: A credit that opens with "Photo by" is no longer than this.
LONGEST_NAME = 60
#: What ends a sentence, and no credit.
_STOPS = frozenset(".!?…:;,\"'”»。")
#: One of these stands behind "Photo", "Fig. 1".
_MARK = re.compile("[:：/.|–-]")
#: What stands between the word and the name; an abbreviation ("Fot. Jan Lis") needs no sign.
_SIGN = r"(?:\s?[:：/]|(?<=\.)\s)"
_SENTENCE_END = re.compile(r"[.!?|…”\"]\s+(?=\S)")


def is_credit(text: str) -> bool:
    """Whether a text is a picture's credit, or a caption with one at its end.

    >>> is_credit("Photo: Ann Lee"), is_credit("The harbour at dawn (Image: Ann Lee)"), is_credit("Photos tell more.")
    (True, True, False)
    """
    if len(text) > LONGEST_CAPTION:
        return False
    if "©" in text:
        return True
    if _MARK.search(text, 0, START):
        alone, _, numbered = _patterns()
        start = text[:START].casefold()
        if (len(text) <= LONGEST_CREDIT and alone.match(start)) or numbered.match(start):
            return True
    return text[-1:] in (")", "]") and _patterns()[1].search(text[-80:].casefold()) is not None


def ends_with_credit(text: str) -> bool:
    """Whether a text is a credit without a colon, or a caption with one behind its last sentence or in brackets.

    >>> ends_with_credit("Photo by Ann Lee"), ends_with_credit("Photo by photo, the story grew")
    (True, False)
    """
    if len(text) > LONGEST_CAPTION or text[-1:] in _STOPS:
        return False
    last = text[-LONGEST_NAME:] if len(text) > LONGEST_NAME else f". {text}"
    found = _openings().search(last)
    return found is not None and (found["name"][0].isupper() or found["name"][0] == "@")


def is_whole_credit(text: str) -> bool:
    """Whether a text is a credit and nothing else.

    >>> is_whole_credit("Photo: Ann Lee"), is_whole_credit("The harbour at dawn (Image: Ann Lee)")
    (True, False)
    """
    return len(text) <= LONGEST_CREDIT and (text[:1] == "©" or _patterns()[0].match(text.casefold()) is not None)


def credit_of(caption: str) -> str | None:
    """The credit in a caption: all of it, what stands in brackets at its end, or what follows the last sentence.

    >>> credit_of("The harbour at dawn (Image: Ann Lee)"), credit_of("Photo: Ann Lee"), credit_of("The harbour.")
    ('Image: Ann Lee', 'Photo: Ann Lee', None)
    """
    alone, behind, _ = _patterns()
    folded = caption.casefold()
    if len(folded) != len(caption):
        return None
    if is_whole_credit(caption):
        return caption
    last = folded[-LONGEST_CREDIT:]
    offset = len(caption) - len(last)
    if match := behind.search(last):
        return caption[offset + match.start() :].strip("()[] ")
    starts = (m.end() for m in _SENTENCE_END.finditer(last) if alone.match(last, m.end()) or last[m.end()] == "©")
    return next((caption[offset + start :] for start in starts), None)


@functools.cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A credit alone, one in brackets behind a caption, and a figure's number with a caption behind it.

    Languages are not kept apart: agencies' pictures travel.
    """
    credit, figure = _any_of("credits"), _any_of("figures")
    return (
        re.compile(rf"\W{{0,3}}(?:{credit}){_SIGN}"),
        re.compile(rf"[(\[](?:{credit}){_SIGN}[^)\]]+[)\]]\Z"),
        re.compile(rf"(?:{figure})\s?\d{{1,3}}[a-z]?\s?[:：.|–-]"),
    )


@functools.cache
def _openings() -> re.Pattern[str]:
    """What opens a credit without a colon, behind a sentence or a bracket, and the name behind it."""
    openings = _any_of("credit_openings")
    name = r"(?:[^.!?|…”\"]|(?<=\W\w)\.)+"  # with initials
    return re.compile(rf"(?:[.!?|…”\"–—]\s+|[(\[])(?:{openings})\s+(?P<name>{name})\Z", re.I)


def _any_of(key: str) -> str:
    words = {word.casefold() for code in codes("structure") for word in table(code, "structure").get(key, ())}
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
