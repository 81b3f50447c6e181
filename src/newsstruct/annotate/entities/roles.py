"""What a text says a person is: "the governor of the Luhansk region", "Ukrainian President"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from newsstruct.annotate.entities.forms import Form
from newsstruct.annotate.entities.names import ARTICLE, COMMON, JOIN, NATIONALITY, ROLE, SAY, TITLE
from newsstruct.annotate.entities.recognise import Found
from newsstruct.annotate.entities.words import Sentence

#: A role has at most so many words; the noun that makes it one is among the first few, or the last few before a name.
_LONGEST = 18
_NEAR = 6
_COMMA = (",", "،", "、", "–", "—", "(")
_ENDS = (",", "،", "、", ".", ";", ":", "!", "?", ")", "–", "—", "“", "”", '"', "«", "»")


def person_role(
    text: str, sentence: Sentence, forms: Sequence[Form], name: Found, offices: Set[str] = frozenset()
) -> str | None:
    """What stands beside a name in apposition or as a title, as printed, or ``None``."""
    for start, end in _candidates(sentence.words, forms, name, offices):
        if start < end:
            return " ".join(text[sentence.starts[start] : sentence.ends[end - 1]].split())
    return None


def _candidates(
    words: Sequence[str], forms: Sequence[Form], name: Found, offices: Set[str]
) -> Iterator[tuple[int, int]]:
    yield _behind(words, forms, name.end)
    yield _title(forms, name.start, offices)
    yield _before(words, forms, name.start)


def _behind(words: Sequence[str], forms: Sequence[Form], end: int) -> tuple[int, int]:
    """ "…, the governor of the Luhansk region, said": from one comma to the next, an age between passed over."""
    start = end + 1
    if end >= len(words) or words[end] not in _COMMA:
        return 0, 0
    if start + 1 < len(words) and words[start].isdigit() and words[start + 1] in _COMMA:
        start += 2
    stop = next((n for n in range(start, min(len(words), start + _LONGEST + 1)) if words[n] in _ENDS), None)
    if stop is None or _joins(forms[start]) or not _is_role(forms[start : min(stop, start + _NEAR)]):
        return 0, 0
    return start, stop


def _joins(form: Form) -> bool:
    """Whether a word joins what stands behind it to the name: "…, and the mayor of Brovik, …"."""
    return JOIN in form.kinds and ARTICLE not in form.kinds


def _is_role(forms: Sequence[Form]) -> bool:
    """Whether words begin like an apposition: no verb of saying before the noun that tells what somebody is."""
    for form in forms:
        if SAY in form.kinds:
            return False
        if _tells_role(form):
            return True
    return False


def _title(forms: Sequence[Form], start: int, offices: Set[str]) -> tuple[int, int]:
    """ "Ukrainian President …": the noun before the name, and the words with capitals or nationality before it."""
    first = start
    while first and forms[first - 1].lower in offices:
        first -= 1
    if not first or ROLE not in forms[first - 1].kinds:
        return 0, 0
    first -= 1
    while first and start - first < _NEAR and _may_lead(forms[first - 1]):
        first -= 1
    while ARTICLE in forms[first].kinds and first < start - 1:
        first += 1
    return first, start


def _may_lead(form: Form) -> bool:
    return NATIONALITY in form.kinds or (form.capital and COMMON not in form.kinds)


def _tells_role(form: Form) -> bool:
    return ROLE in form.kinds or TITLE in form.kinds


def _begins_name(forms: Sequence[Form]) -> bool:
    """Whether what stands behind a title is the name of whoever has it: "speaker Jan Ek", not "speaker of …"."""
    return bool(forms) and forms[0].capital and not forms[0].kinds


def _first_role(forms: Sequence[Form], start: int, stop: int) -> int | None:
    """The first noun that tells what somebody is; of forms of address alone ("M.") the first."""
    told = [n for n in range(start, stop) if _tells_role(forms[n])]
    return next((n for n in told if ROLE in forms[n].kinds), told[0] if told else None)


def _before(words: Sequence[str], forms: Sequence[Form], start: int) -> tuple[int, int]:
    """ "The governor of the Luhansk region, …": from the article, or the sentence's start, to the comma."""
    if start < 2 or words[start - 1] not in _COMMA[:3]:
        return 0, 0
    stop = start - 1
    first = stop
    while first and stop - first < _LONGEST and words[first - 1] not in _ENDS:
        first -= 1
    said = [n for n in range(first, stop) if SAY in forms[n].kinds]
    role = _first_role(forms, first, stop)
    if role is None or any(n > role for n in said) or _begins_name(forms[role + 1 : stop]):
        return 0, 0
    first = max([first, *(n + 1 for n in said)])
    while first < role and not (ARTICLE in forms[first].kinds and role - first <= _NEAR):
        first += 1
    return first, stop
