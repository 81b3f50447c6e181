"""The words that announce a link to another piece: "Also read", "Mehr zum Thema"; phrases are the languages' data."""

from __future__ import annotations

import functools
import re
import unicodedata

import attrs

from newsstruct.languages import codes, table

#: A label is no longer than this with what it adds ("Read more about the flood").
LONGEST = 70
#: What pages print before a label: arrows, bullets, brackets, dashes.
OPENING = re.compile(r"^[\W_]*")
#: What pages print between a label and its title. A bar or an arrow is never part of a sentence, a colon may be.
SEPARATOR = re.compile(r"[\])】」]?\s*(?P<mark>[:：|｜>»›→▶►ः、/]|\s[-–—•·]|[-–—]\s)[\s:：|｜>»›→▶►\-–—•·]*")
#: Marks that no sentence has behind its first words.
BARS = frozenset("|｜>»›→▶►")
#: What a label alone ends with.
CLOSING = re.compile(r"[\s:：|｜>»›→▶►❯▸⟩…\-–—•·.,;!\])】」]+$")
#: Scripts that put no space between words: a label may end in the middle of a run of letters.
UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_NO_LETTER = re.compile(r"[\W_]+")
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
    quick = _quick(text)
    if not quick.startswith(_quick_phrases().get(quick[:_HEAD], ())):
        return None  # nearly all texts, and cheaply told
    start = OPENING.match(text[:20]).end()  # type: ignore[union-attr]  # the pattern matches the empty string
    key, ends = _key(text[start : start + LONGEST])
    for phrase, strong in _phrases().get(key[:_HEAD], ()):
        if key.startswith(phrase):
            end = start + ends[len(phrase) - 1]
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
    return not _is_letter(following) or bool(UNSPACED.match(following))


def _is_letter(character: str) -> bool:
    """Letters, digits, and the vowel signs of Indic scripts; a Latin letter's accent comes apart and is dropped."""
    if character.isalnum():
        return True
    return character > "\u036f" and unicodedata.category(character).startswith("M")


def _key(text: str) -> tuple[str, list[int]]:
    """Letters and digits alone, without case and accents, and for each where in the text it ends."""
    key: list[str] = []
    ends: list[int] = []
    for place, character in enumerate(text, 1):
        folded = character.casefold() if character.isascii() else unicodedata.normalize("NFKD", character).casefold()
        for c in folded:
            if _is_letter(c):
                key.append(c)
                ends.append(place)
            elif ends:
                ends[-1] = place if unicodedata.combining(c) else ends[-1]
    return "".join(key), ends


def _quick(text: str) -> str:
    """Something like the key, found faster: two texts with the same key have the same."""
    return _NO_LETTER.sub("", (text if text.isascii() else unicodedata.normalize("NFKD", text)).casefold())


@functools.cache
def _quick_phrases() -> dict[str, tuple[str, ...]]:
    filed: dict[str, set[str]] = {}
    for phrase, _ in (p for phrases in _phrases().values() for p in phrases):
        filed.setdefault(_quick(phrase)[:_HEAD], set()).add(_quick(phrase))
    return {head: tuple(keys) for head, keys in filed.items()}


@functools.cache
def _phrases() -> dict[str, tuple[tuple[str, bool], ...]]:
    """The keys of all languages' labels by their first letters, longest first, and whether they are strong.

    Languages are not kept apart: pages of one carry the widgets of another.
    """
    strong: dict[str, bool] = {}
    for name, is_strong in (("weak_cross_link_labels", False), ("cross_link_labels", True)):
        for code in codes("structure"):
            for phrase in table(code, "structure").get(name, ()):
                strong[_key(phrase)[0]] = is_strong
    filed: dict[str, list[tuple[str, bool]]] = {}
    for key in sorted(strong, key=len, reverse=True):
        filed.setdefault(key[:_HEAD], []).append((key, strong[key]))
    return {head: tuple(keys) for head, keys in filed.items()}
