"""The words that announce a link to another piece: "Also read", "Mehr zum Thema"; phrases are the languages' data."""

from __future__ import annotations

import functools
import re
import unicodedata

import attrs

from newsstruct.languages import codes, table
from newsstruct.structure.wording import ends_like_sentence

#: A label is no longer than this with what it adds ("Read more about the flood").
LONGEST = 70
#: What pages print before a label: arrows, bullets, brackets, dashes.
OPENING = re.compile(r"^[\W_]*")
#: What pages print between a label and its title. A bar or an arrow is never part of a sentence, a colon may be.
SEPARATOR = re.compile(r"[\])】」]?\s*(?P<mark>[:：|｜>»›→▶►ः、/]|\s[-–—•·]|[-–—]\s)[\s:：|｜>»›→▶►\-–—•·]*")
#: Marks that no sentence has behind its first words.
BARS = frozenset("|｜>»›→▶►")
#: No label goes on behind one of these.
END = re.compile(r"[:：|｜>»›→▶►ः]|\s[-–—•·]\s")
#: A line with one of these may announce something.
_MARKED = re.compile(r"[:：|｜>»›→▶►ः]|\s[-–—•·]\s")
#: A longer line is no label with a title.
LONGEST_LINE = 200
#: What a label alone ends with.
CLOSING = re.compile(r"[\s:：|｜>»›→▶►❯▸⟩…\-–—•·.,;!\])】」]+$")
#: Scripts that put no space between words: a label may end in the middle of a run of letters.
UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
#: What is no part of a key: accents and vowel points, too, but not the vowel signs of Indic scripts and Thai.
NO_LETTER = re.compile(r"[^\w\u0900-\u109f\u1780-\u17ff]|[_\u0964\u0965]")
#: The labels filed under the first letters of their key; so many letters have all of them.
_HEAD = 2


@attrs.frozen(kw_only=True)
class Label:
    """A phrase at the start of a text that announces a link."""

    text: str
    """As printed, without final ``:`` or ``|``."""

    strong: bool
    """Whether it alone makes a line that goes on with a link a cross-link."""

    end: int
    """Offset in the text of what follows label and separator."""

    mark: str
    """The separator's first character, ``""`` where there is none."""


def find_label(text: str) -> Label | None:
    """The label that a text begins with.

    >>> label = find_label("Also read | Rivers rise again")
    >>> label.text, label.mark, label.end
    ('Also read', '|', 12)
    >>> find_label("Alsop reads it again") is None
    True
    """
    return _find(text[: LONGEST + 50])


@functools.lru_cache(maxsize=4096)
def _find(text: str) -> Label | None:
    start = OPENING.match(text[:20]).end()  # type: ignore[union-attr]  # the pattern matches the empty string
    key = _key(END.split(text[start : start + LONGEST], maxsplit=1)[0])
    for phrase, strong in _phrases().get(key[:_HEAD], ()):
        if key.startswith(phrase):
            end = _end(text, start, len(phrase))
            if _is_word_end(text, end):
                return _label(text, start, end, strong)
    return None


def is_label(text: str) -> bool:
    """Whether the text is a label and nothing else.

    >>> is_label("READ MORE:"), is_label("Read more books")
    (True, False)
    """
    label = find_label(text) if len(text) <= LONGEST else None
    return label is not None and not any(c.isalnum() for c in text[label.end :])


def announced(text: str) -> tuple[Label, str] | None:
    """The label of a line, and the title that it announces in plain text; ``None`` where it is no such line.

    >>> label, title = announced("READ | Rivers rise again")
    >>> label.text, title
    ('READ', 'Rivers rise again')
    >>> announced("Read this: rivers rise again.") is None
    True
    """
    if len(text) > LONGEST_LINE or not _MARKED.search(text, 0, LONGEST):
        return None
    label = find_label(text)
    title = text[label.end :].strip() if label is not None else ""
    if label is None or not any(map(str.isalpha, title)):
        return None
    is_title = label.mark in BARS or (label.strong and label.mark and not ends_like_sentence(title))
    return (label, title) if is_title else None


def bare(text: str) -> str:
    """A label as printed, without the marks before and behind it.

    >>> bare(">> Read more: ")
    'Read more'
    """
    return CLOSING.sub("", text)[OPENING.match(text).end() :]  # type: ignore[union-attr]  # matches the empty string


def _label(text: str, start: int, end: int, strong: bool) -> Label:
    separator = SEPARATOR.match(text, end)
    mark = separator["mark"].strip() if separator else ""
    after = separator.end() if separator else end + len(text[end:]) - len(text[end:].lstrip())
    return Label(text=text[start:end], strong=strong, end=after, mark=mark)


def _is_word_end(text: str, end: int) -> bool:
    following = text[end : end + 1]
    return not _key(following) or bool(UNSPACED.match(following))


def _key(text: str) -> str:
    """The letters and digits alone, without case and accents."""
    folded = text.casefold()
    return NO_LETTER.sub("", folded if folded.isascii() else unicodedata.normalize("NFKD", folded))


def _end(text: str, start: int, letters: int) -> int:
    """Offset one past the character that brings so many letters of the key, with the accents behind it."""
    end = start
    while letters > 0 and end < len(text):
        letters -= len(_key(text[end]))
        end += 1
    while text[end : end + 1] and unicodedata.combining(text[end]):
        end += 1
    return end


@functools.cache
def _phrases() -> dict[str, tuple[tuple[str, bool], ...]]:
    """The keys of all languages' labels by their first letters, longest first, and whether they are strong.

    Languages are not kept apart: pages of one carry the widgets of another.
    """
    strong: dict[str, bool] = {}
    for name, is_strong in (("weak_cross_link_labels", False), ("cross_link_labels", True)):
        for code in codes("structure"):
            for phrase in table(code, "structure").get(name, ()):
                strong[_key(phrase)] = is_strong
    filed: dict[str, list[tuple[str, bool]]] = {}
    for key in sorted(strong, key=len, reverse=True):
        filed.setdefault(key[:_HEAD], []).append((key, strong[key]))
    return {head: tuple(keys) for head, keys in filed.items()}
